"""What a setting is edited with, by its type. An editor says what is wrong with what was typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.inputs import ChoiceBox, Switch
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, columns
from inglenook.gui.settings.fields import FILES, FOLDERS, Field

WIDTH = 176  # pixels
Changed = Callable[[Any], object]
Wrong = Callable[[str], object]


class Choice(ChoiceBox):
    """One of a few values."""

    def __init__(self, themes: ThemeSource, field: Field, changed: Changed) -> None:
        super().__init__(themes)
        for value in field.values:
            self.addItem(field.said(value), value)
        self.setFixedWidth(WIDTH)
        self.setMinimumHeight(themes.theme.scale.control)
        self.activated.connect(lambda n: changed(self.itemData(n)))

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self.setCurrentIndex(self.findData(value))


class OnOff(Switch):
    """Yes or no."""

    def __init__(self, themes: ThemeSource, changed: Changed) -> None:
        super().__init__(themes)
        self.clicked.connect(lambda: changed(self.isChecked()))

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self.setChecked(bool(value))


class Line(QLineEdit):
    """A text or a number; what cannot be read is said, and nothing is changed by it."""

    def __init__(self, themes: ThemeSource, field: Field, changed: Changed, wrong: Wrong) -> None:
        super().__init__()
        self._themes, self._field, self._changed, self._wrong = themes, field, changed, wrong
        self.setProperty("kind", "edit")
        self.setFixedWidth(WIDTH)
        if field.hint is not str:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.editingFinished.connect(self._finish)
        themes.changed.connect(self._retheme)
        self._retheme()

    def show_value(self, value: Any) -> None:
        """Show a value, unless another one is being typed."""
        if not (self.hasFocus() and self.isModified()):
            self.setText(f"{value:g}" if isinstance(value, float) else str(value))

    def _finish(self) -> None:
        try:
            value = read(self._field, self.text())
        except ValueError as error:
            self._wrong(str(error))
            return
        self.setModified(False)
        self._wrong("")
        self._changed(value)

    def _retheme(self) -> None:
        self.setFont(self._themes.theme.font("list" if self._field.hint is str else "number"))


class Place(QWidget):
    """A file or a folder: typed, or chosen in the system's own dialog."""

    def __init__(self, themes: ThemeSource, field: Field, changed: Changed, wrong: Wrong) -> None:
        super().__init__()
        self._field, self._changed = field, changed
        self.line = Line(themes, field, changed, wrong)
        self.button = Button(themes, tr("settings", "Choose …"))
        self.button.setAccessibleName(tr("settings", "Choose: {name}").format(name=field.label))
        self.button.clicked.connect(self._choose)
        layout = columns(self, 8)
        layout.addWidget(self.line)
        layout.addWidget(self.button)
        self.setFocusProxy(self.line)

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self.line.show_value(value)

    def setAccessibleName(self, name: str) -> None:
        """The name is that of the field within."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), self._field.label, self.line.text())
        if self._field.name in FOLDERS:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._changed)
        dialog.open()


Editor = Choice | OnOff | Line | Place


def make_editor(themes: ThemeSource, field: Field, changed: Changed, wrong: Wrong) -> Editor:
    """A widget that edits values of the field's type; TypeError for a type that has none."""
    if field.values:
        return Choice(themes, field, changed)
    if field.hint is bool:
        return OnOff(themes, changed)
    if field.name in (*FOLDERS, *FILES):
        return Place(themes, field, changed, wrong)
    if field.hint in (int, float, str):
        return Line(themes, field, changed, wrong)
    raise TypeError(f"there is no editor for {field.hint!r}")


def read(field: Field, text: str) -> Any:
    """What was typed as a value of the field. ValueError says in words what would be one."""
    text = text.strip()
    if field.hint is str:
        return text
    least, most = field.least or 0, field.most or 0
    try:
        value = int(text) if field.hint is int else float(text.replace(",", "."))
    except ValueError:
        value = None
    if value is not None and least <= value <= most:
        return value
    wanted = (
        tr("settings", "Please enter a whole number from {least} to {most}.")
        if field.hint is int
        else tr("settings", "Please enter a number from {least} to {most}.")
    )
    raise ValueError(wanted.format(least=words.number(least), most=words.number(most)))
