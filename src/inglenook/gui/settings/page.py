"""The settings page, derived from the fields of `inglenook.settings.Settings`."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable
from typing import Any, Literal

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QDoubleValidator, QIntValidator, QValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.look.inputs import ChoiceBox, Switch
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Card, Label, Rule, ScrollColumn, columns, rows
from inglenook.settings import Settings

WIDEST = 760
LARGEST = 1_000_000
ELSEWHERE = ("model", "model_folders")  # chosen on the models page and in a chat's header
Changed = Callable[[str, Any], None]


class SettingsPage(QWidget):
    """One row a setting. A change takes effect and is saved at once."""

    def __init__(
        self, bridge: Bridge, themes: ThemeSource, toast: Toast, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._themes, self._toast = bridge, themes, toast
        self.values = Settings()
        self.editors: dict[str, QWidget] = {}
        self._filling = False
        self._arrange()
        bridge.connection_changed.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Read the settings anew."""
        if self._bridge.connected:
            self._bridge.request("settings.get", on_done=self._take)

    def _arrange(self) -> None:
        card = Card()
        card.setMaximumWidth(WIDEST)
        body = rows(card, 0, (18, 4, 18, 4))
        hints = typing.get_type_hints(Settings)
        shown = [field for field in dataclasses.fields(Settings) if field.name not in ELSEWHERE]
        for n, field in enumerate(shown):
            if n:
                body.addWidget(Rule())
            body.addLayout(self._row(field, hints[field.name]))
        area = ScrollColumn(0, (36, 30, 36, 28))
        column = area.column
        column.addWidget(Label(self._themes, "Settings", type_="heading"))
        column.addSpacing(6)
        about = "What you change is saved at once, for this profile only."
        column.addWidget(Label(self._themes, about, type_="body", role="muted", wrap=True))
        column.addSpacing(18)
        column.addWidget(card)
        column.addStretch(1)
        rows(self).addWidget(area)

    def _row(self, field: dataclasses.Field[Any], hint: Any) -> Any:
        name = field.name.replace("_", " ").capitalize()
        help_ = str(field.metadata["help"])
        themes = self._themes
        editor = make_editor(
            themes, hint, field.default, lambda value: self._change(field.name, value)
        )
        editor.setAccessibleName(name)
        editor.setAccessibleDescription(help_)
        editor.setFont(self._themes.theme.font("list"))
        self.editors[field.name] = editor
        text = rows(space=0)
        text.addWidget(Label(self._themes, name, type_="control"))
        text.addWidget(Label(self._themes, help_, type_="secondary", role="muted", wrap=True))
        line = columns(space=20, margins=(0, 12, 0, 12))
        line.addLayout(text, 1)
        line.addWidget(editor, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _take(self, reply: dict[str, Any]) -> None:
        self._filling = True
        for name, value in reply.items():
            if name in self.editors:
                set_value(self.editors[name], value)
                self.values = self.values.changed(name, value)
        self._filling = False

    def _change(self, name: str, value: Any) -> None:
        if self._filling or getattr(self.values, name) == value:
            return
        self.values = self.values.changed(name, value)
        if name in ("theme", "text_size"):
            self._themes.choose(self.values.theme, self.values.text_size)
        with_ = {"name": name, "value": value}
        self._bridge.request("settings.set", with_, on_failed=self._failed)

    def _failed(self, error: dict[str, Any]) -> None:
        self._toast.say(f"{error['message']} {error['next_step']}".strip())
        self.reload()


def make_editor(
    themes: ThemeSource, hint: Any, value: Any, changed: Callable[[Any], None]
) -> QWidget:
    """A widget that edits a value of this type; TypeError for a type that has none."""
    if typing.get_origin(hint) is Literal:
        return _choice(themes, list(typing.get_args(hint)), value, changed)
    if hint is bool:
        return _switch(themes, value, changed)
    if hint is int:
        return _whole(value, changed)
    if hint is float:
        return _decimal(value, changed)
    if hint is str:
        return _line(value, changed)
    raise TypeError(f"there is no editor for {hint!r}")


def set_value(editor: QWidget, value: Any) -> None:
    """Show a value in an editor that `make_editor` made."""
    if isinstance(editor, QComboBox):
        editor.setCurrentIndex(editor.findData(value))
    elif isinstance(editor, Switch):
        editor.setChecked(bool(value))
    elif isinstance(editor, QLineEdit):
        editor.setText(str(value))


def _choice(
    themes: ThemeSource, values: list[str], value: str, changed: Callable[[Any], None]
) -> QWidget:
    editor = ChoiceBox(themes)
    for each in values:
        editor.addItem(each.capitalize(), each)
    set_value(editor, value)
    editor.setFixedWidth(160)
    editor.currentIndexChanged.connect(lambda n: changed(editor.itemData(n)))
    return editor


def _switch(themes: ThemeSource, value: bool, changed: Callable[[Any], None]) -> QWidget:
    editor = Switch(themes)
    editor.setChecked(value)
    editor.toggled.connect(changed)
    return editor


def _whole(value: int, changed: Callable[[Any], None]) -> QWidget:
    return _number(value, int, QIntValidator(0, LARGEST), changed)


def _decimal(value: float, changed: Callable[[Any], None]) -> QWidget:
    validator = QDoubleValidator(0, 2, 2)
    validator.setLocale(QLocale.c())
    return _number(value, float, validator, changed)


def _number(
    value: float,
    kind: type[int] | type[float],
    validator: QValidator,
    changed: Callable[[Any], None],
) -> QWidget:
    editor = _line(str(value), lambda text: changed(kind(text)))
    editor.setValidator(validator)
    editor.setAlignment(Qt.AlignmentFlag.AlignRight)
    return editor


def _line(value: str, changed: Callable[[Any], None]) -> QLineEdit:
    editor = QLineEdit(value)
    editor.setProperty("kind", "edit")
    editor.setFixedWidth(160)
    editor.editingFinished.connect(lambda: changed(editor.text().strip()))
    return editor
