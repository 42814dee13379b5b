"""The person's choices as the window knows them: read from the host, shown at once, kept there."""

from __future__ import annotations

import dataclasses
from typing import Any

from PySide6.QtCore import QObject, Signal

from inglenook.gui import actions
from inglenook.gui.bridge import Bridge
from inglenook.gui.look import words
from inglenook.gui.look.theme import Look, ThemeSource
from inglenook.settings import Settings, told


class Choices(QObject):
    """`changed` comes when a value is another one, but not before the host has told them;
    `refused` when the host would not keep one: `problems` says why, by name.
    """

    changed = Signal()
    refused = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._themes = bridge, themes
        self.values = Settings()
        self.problems: dict[str, str] = {}
        bridge.connection_changed.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Read the settings anew."""
        if self._bridge.connected:
            self._bridge.request("settings.get", on_done=self._take)

    def set(self, name: str, value: Any) -> None:
        """Choose another value; it holds at once."""
        if getattr(self.values, name) == value:
            return
        self.problems.pop(name, None)
        self._put_in_force(self.values.changed(name, value))
        self._bridge.request(
            "settings.set",
            {"name": name, "value": list(value) if isinstance(value, tuple) else value},
            on_failed=lambda error: self._refuse(name, error),
        )

    def reset(self, name: str) -> None:
        """Go back to the default."""
        self.set(name, default_of(name))

    def _take(self, reply: dict[str, Any]) -> None:
        self._put_in_force(told(reply))

    def _put_in_force(self, values: Settings) -> None:
        before, self.values = self.values, values
        self._themes.wear(Look.of(values))
        if values.shortcuts != before.shortcuts:
            actions.bind(values.shortcuts)
        self.changed.emit()

    def _refuse(self, name: str, error: dict[str, Any]) -> None:
        self.problems[name] = words.failure(error)
        self.refused.emit()
        self.reload()


def default_of(name: str) -> Any:
    """The default of a setting."""
    return next(f.default for f in dataclasses.fields(Settings) if f.name == name)
