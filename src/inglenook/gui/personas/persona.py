"""The editor of a persona: who answers, with which model, from which files, how freely."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import marked, tr
from inglenook.gui.look import words
from inglenook.gui.look.inputs import ChoiceBox
from inglenook.gui.look.sheet import PlainField, line_field
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Label, columns, rows
from inglenook.gui.personas.editor import Editor
from inglenook.gui.personas.fields import (
    CollectionsButton,
    NamedBox,
    offer_collections,
    offer_models,
)

LINES = 8
MANNERS = (  # how freely words are chosen, as a temperature
    (0.1, marked("personas", "Exact: the likeliest words")),
    (0.5, marked("personas", "Balanced")),
    (0.9, marked("personas", "Inventive: less likely words as well")),
)


class Number(NamedTuple):
    """A number of the sampling that may be set."""

    id: str
    name: str
    least: float
    most: float
    digits: int
    help: str


NUMBERS = (
    Number(
        "temperature",
        marked("personas", "Temperature"),
        0,
        2,
        2,
        marked("personas", "0 always takes the likeliest word; higher is freer."),
    ),
    Number(
        "top_p",
        marked("personas", "Top-p"),
        0,
        1,
        2,
        marked("personas", "Only the likeliest words, up to this share, are drawn from."),
    ),
    Number(
        "max_tokens",
        marked("personas", "Longest answer, in tokens"),
        1,
        32_768,
        0,
        marked("personas", "About three quarters of a word each."),
    ),
)


class PersonaEditor(Editor):
    """Fields of one persona."""

    def __init__(self, bridge: Bridge, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._bridge = bridge
        self._rest: dict[str, Any] = {}  # of the sampling, what has no field here
        self._scope: dict[str, Any] = {}
        self.name = line_field(themes, tr("personas", "Editor of letters"))
        self.system = PlainField(themes, LINES)
        self.system.edit.setFont(themes.theme.font("list"))
        self.model = NamedBox(themes, tr("personas", "The usual model"))
        self.collections = CollectionsButton(themes)
        self.manner = ChoiceBox(themes)
        self.manner.setFont(themes.theme.font("list"))
        self.numbers = {n.id: NumberField(themes, n) for n in NUMBERS}
        self.more = Button(themes, tr("personas", "Exact numbers"), kind="text")
        self.more.setCheckable(True)
        self._expert = QWidget()
        self._arrange_fields()
        self._connect()

    def offer(self) -> None:
        """Read anew which models and collections there are."""
        offer_models(self._bridge, self.model)
        offer_collections(self._bridge, self.collections)

    def fill(self, record: Mapping[str, Any]) -> None:
        """Show a persona."""
        sampling = dict(record.get("sampling") or {})
        self._scope = dict(record.get("scope") or {})
        self.name.setText(str(record.get("name") or ""))
        self.system.edit.setPlainText(str(record.get("system") or ""))
        self.model.set_value(str(record.get("model") or ""))
        self.collections.set_value(self._scope.get("collections") or ())
        for id_, field in self.numbers.items():
            field.set_value(sampling.pop(id_, None))
        self._rest = sampling
        self._show_manner()
        exact = any(self.numbers[id_].value is not None for id_ in ("top_p", "max_tokens"))
        self.more.setChecked(exact or self.manner.currentData() is False)

    def values(self) -> dict[str, Any]:
        """What the fields say; numbers that cannot be are left out, and said under their field."""
        set_ = {id_: field.value for id_, field in self.numbers.items()}
        sampling = {**self._rest, **{k: v for k, v in set_.items() if v is not None}}
        return {
            "name": self.name.text().strip(),
            "system": self.system.edit.toPlainText().strip(),
            "model": self.model.value,
            "scope": {**self._scope, "collections": self.collections.value},
            "sampling": sampling,
        }

    def show_title(self) -> None:
        """The name, or what it will be."""
        self.title.set_text(self.name.text().strip() or tr("personas", "New persona"))

    def _arrange_fields(self) -> None:
        themes = self._themes
        self.add_field(tr("personas", "Name"), self.name, 0)
        self.form.addWidget(self.problem)
        self.form.addSpacing(10)
        self.add_field(tr("personas", "Who it is and how it answers"), self.system, 0)
        self.note(tr("personas", "It stands before every chat, as instructions to the model."))
        self.form.addSpacing(10)
        pair = columns(space=16)
        for name, field in (
            (tr("personas", "Model"), self.model),
            (tr("personas", "Looks in"), self.collections),
        ):
            field.setAccessibleName(name)
            label = Label(themes, name, type_="label", role="muted")
            label.setBuddy(field)
            column = rows(space=6)
            column.addWidget(label)
            column.addWidget(field)
            pair.addLayout(column, 1)
        self.form.addLayout(pair)
        self.form.addSpacing(10)
        self.add_field(tr("personas", "How freely it writes"), self.manner, 0)
        self.form.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        grid = columns(self._expert, 16)
        for number in self.numbers.values():
            grid.addWidget(number, 1)
        self.form.addWidget(self._expert)
        self._expert.hide()

    def _connect(self) -> None:
        self.name.textChanged.connect(lambda _: self.tell())
        self.system.edit.textChanged.connect(self.tell)
        self.model.picked.connect(self.tell)
        self.collections.picked.connect(self.tell)
        self.manner.activated.connect(lambda _: self._take_manner())
        self.more.toggled.connect(self._expert.setVisible)
        for number in self.numbers.values():
            number.edit.textChanged.connect(lambda _: self._take_number())

    def _take_manner(self) -> None:
        chosen = self.manner.currentData()
        if chosen is not False:
            self.numbers["temperature"].set_value(chosen)  # which tells of itself

    def _take_number(self) -> None:
        if not self._showing:
            self._show_manner()
        self.tell()

    def _show_manner(self) -> None:
        """The manner that the temperature stands for; one of its own if none does."""
        value = self.numbers["temperature"].value
        self.manner.clear()
        self.manner.addItem(tr("personas", "As usual"), None)
        for temperature, name in MANNERS:
            self.manner.addItem(tr("personas", name), temperature)
        known = [None, *(temperature for temperature, _ in MANNERS)]
        if value not in known:
            text = tr("personas", "Temperature {value}").format(value=words.decimal(value or 0, 2))
            self.manner.addItem(text, False)
        self.manner.setCurrentIndex(known.index(value) if value in known else len(known))


class NumberField(QWidget):
    """A number or nothing, under its name; what cannot be is said below."""

    def __init__(self, themes: ThemeSource, number: Number) -> None:
        super().__init__()
        self._number = number
        name = tr("personas", number.name)
        self.edit: QLineEdit = line_field(themes, tr("personas", "as usual"))
        self.edit.setAccessibleName(name)
        self.edit.setToolTip(tr("personas", number.help))
        self.fault = Label(themes, type_="caption", role="err", wrap=True)
        label = Label(themes, name, type_="label", role="muted")
        label.setBuddy(self.edit)
        layout = rows(self, 6)
        layout.addWidget(label)
        layout.addWidget(self.edit)
        layout.addWidget(self.fault)
        layout.addStretch(1)
        self.fault.hide()
        self.edit.textChanged.connect(lambda _: self._check())

    @property
    def value(self) -> float | int | None:
        """The number; None for nothing, or for what cannot be."""
        number = self._number
        text = self.edit.text().strip()
        value, is_number = QLocale().toDouble(text)
        if not is_number:
            value, is_number = QLocale.c().toDouble(text)
        if not is_number or not number.least <= value <= number.most:
            return None
        return value if number.digits else round(value)

    def set_value(self, value: float | None) -> None:
        """Show a number, or nothing."""
        if value is None:
            self.edit.clear()
        elif self._number.digits:
            self.edit.setText(QLocale().toString(float(value), "g", 6))
        else:
            self.edit.setText(str(round(value)))

    def _check(self) -> None:
        number = self._number
        wrong = bool(self.edit.text().strip()) and self.value is None
        text = tr("personas", "A number from {least} to {most}")
        least, most = words.number(round(number.least)), words.number(round(number.most))
        self.fault.set_text(text.format(least=least, most=most) if wrong else "")
        self.fault.setVisible(wrong)
