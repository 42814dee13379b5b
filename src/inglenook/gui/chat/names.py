"""The names of personas, folders of chats and models, whose ids a chat holds."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from inglenook.gui.bridge import Bridge

_LISTS = {"persona": "personas", "folder": "folders", "model": "models"}


class Names(QObject):
    """`of` gives a name if it is known and asks for it once otherwise; then `changed` comes."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._known: dict[str, dict[str, dict[str, Any]]] = {}
        self._current = ""
        self._wanted: set[tuple[str, str]] = set()

    def of(self, kind: str, id: str) -> str:
        """The name of a "persona", "folder" or "model"; empty for no id or one that is unknown."""
        known = id in self._known.get(kind, {})
        if id and not known and (kind, id) not in self._wanted and self._bridge.connected:
            self._wanted.add((kind, id))
            self.read(kind)
        return str(self._row(kind, id).get("name") or "")

    def sees(self, model: str, persona: str, folder: str) -> bool:
        """Whether the model that answers in a chat with these can look at pictures."""
        above = self._row("folder", folder)
        persona = persona or str(above.get("persona") or "")
        model = (
            model
            or str(self._row("persona", persona).get("model") or "")
            or str(above.get("model") or "")
            or self._current
        )
        return "vision" in (self._row("model", model).get("capabilities") or ())

    def _row(self, kind: str, id: str) -> dict[str, Any]:
        return self._known.get(kind, {}).get(id, {})

    def forget_misses(self) -> None:
        """Ask once more for what was not known: there may be new ones."""
        self._wanted.clear()

    def all(self, kind: str) -> list[tuple[str, str]]:
        """Every id with its name, as the host lists them."""
        return [(id, str(row["name"])) for id, row in self._known.get(kind, {}).items()]

    def read(self, kind: str) -> None:
        """Ask the host anew."""
        what = _LISTS[kind]
        self._bridge.request(f"{what}.list", on_done=lambda reply: self._take(kind, reply))

    def _take(self, kind: str, reply: dict[str, Any]) -> None:
        self._known[kind] = {str(row["id"]): row for row in reply[_LISTS[kind]]}
        if kind == "model":
            self._current = str(reply.get("current") or "")
        self.changed.emit()
