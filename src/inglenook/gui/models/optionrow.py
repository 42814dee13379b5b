"""One option of a model: its name and help, a field, whether it was changed, and the way back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.inputs import ChoiceBox
from inglenook.gui.look.sheet import PlainField, line_field
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Chip, IconButton, Label, columns, rows
from inglenook.gui.models.optiontexts import help_of, name_of, value_of

Value = Any  # of an option: a number, a text, a list of texts, or None for its default
WIDTH = 230
PAUSE_MS = 500  # after the last key in a field of several lines


class OptionRow(QWidget):
    """`edited`: the person wants the option to be `wanted`."""

    edited = Signal()

    def __init__(self, themes: ThemeSource, field: dict[str, Any]) -> None:
        super().__init__()
        self.field = field
        self.wanted: Value = None
        self._value: Value = None
        self._filling = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._take_texts)
        name = str(field["name"])
        self.name = Label(themes, name_of(name), type_="list")
        self.changed = Chip(themes, tr("models", "Changed"), "accent")
        self.help = Label(themes, help_of(name), type_="secondary", role="muted", wrap=True)
        self.problem = Label(themes, "", type_="secondary", role="err", wrap=True)
        self.problem.hide()
        self.editor = self._editor(themes)
        self.editor.setFixedWidth(WIDTH)
        self.editor.setAccessibleName(self.name.plain())
        self.name.setBuddy(self.editor)
        self.editor.setAccessibleDescription(self.help.plain())
        self.editor.setToolTip(self._span())
        tip = tr("models", "Back to the default of {name}").format(name=self.name.plain())
        self.reset = IconButton(themes, "rotate-ccw", tip, size=30, icon_size=16)
        kept = self.reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(kept)
        self.reset.clicked.connect(lambda: self._want(None))
        head = columns(space=10)
        head.addWidget(self.name)
        head.addWidget(self.changed)
        head.addStretch(1)
        left = rows(space=2)
        left.addLayout(head)
        left.addWidget(self.help)
        left.addWidget(self.problem)
        line = columns(self, 14, (0, 8, 0, 8))
        line.addLayout(left, 1)
        line.addWidget(self.editor)
        line.addWidget(self.reset)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_value(self, value: Value, default: Value, choices: list[dict[str, str]]) -> None:
        """Show what is set, None for nothing, and what holds otherwise."""
        self._value = value
        self.changed.setVisible(value is not None)
        self.reset.setVisible(value is not None)
        self._filling = True
        usual = value_of(default, choices)
        if isinstance(self.editor, QComboBox):
            self._fill_choices(self.editor, value, usual, choices)
        elif isinstance(self.editor, QLineEdit):
            self.editor.setPlaceholderText(usual)
            self.editor.setText("" if value is None else value_of(value, []))
        elif isinstance(self.editor, PlainField):
            self.editor.edit.setPlainText("\n".join(map(_escaped, value or [])))
        self._filling = False

    def say_problem(self, text: str) -> None:
        """Say why the value was not taken; "" for nothing."""
        self.problem.set_text(text)
        self.problem.setVisible(bool(text))

    def _editor(self, themes: ThemeSource) -> QWidget:
        if self.field["type"] == "choice":
            box = ChoiceBox(themes)
            box.activated.connect(lambda: self._want(box.currentData()))
            return box
        if self.field["type"] == "texts":
            texts = PlainField(themes, 2)
            texts.edit.textChanged.connect(self._type_texts)
            return texts
        line = line_field(themes)
        line.editingFinished.connect(lambda: self._type(line.text()))
        return line

    def _fill_choices(
        self, box: QComboBox, value: Value, usual: str, choices: list[dict[str, str]]
    ) -> None:
        box.clear()
        box.addItem(tr("models", "Default: {value}").format(value=usual), None)
        for choice in choices:
            box.addItem(value_of(choice["value"], choices), choice["value"])
        at = box.findData(value) if value is not None else 0
        if at < 0:  # it was there when it was chosen
            box.addItem(str(value), value)
            at = box.count() - 1
        box.setCurrentIndex(at)

    def _type(self, text: str) -> None:
        """Take what was typed into the field of a number."""
        text = text.strip().replace(" ", "")
        if text == ("" if self._value is None else value_of(self._value, [])):
            self.say_problem("")
            return
        if not text:
            self._want(None)
            return
        whole = self.field["type"] == "whole"
        try:
            number: float = int(text) if whole else float(text.replace(",", "."))
        except ValueError:
            self.say_problem(self._span())
            return
        self._want(number)

    def _type_texts(self) -> None:
        if not self._filling:
            self._pause.start()

    def _take_texts(self) -> None:
        if not isinstance(self.editor, PlainField):
            return
        lines = self.editor.edit.toPlainText().split("\n")
        texts = [_plain(line) for line in lines if line]
        if texts != (self._value or []):
            self._value = texts or None
            self._want(texts or None)

    def _want(self, value: Value) -> None:
        self.wanted = value
        self.say_problem("")
        self.edited.emit()

    def _span(self) -> str:
        least, most = self.field.get("least"), self.field.get("most")
        if self.field["type"] not in ("whole", "number") or least is None or most is None:
            return ""
        text = tr("models", "A number from {least} to {most}")
        if self.field["type"] == "whole":
            text = tr("models", "A whole number from {least} to {most}")
        return text.format(least=words.number(least), most=words.number(most))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _plain(line: str) -> str:
    return line.replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\")
