"""A persona or a prompt while it is edited: saved a moment after each change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.gui.bridge import Bridge
from inglenook.gui.look import words

Kind = Literal["personas", "prompts"]
PAUSE_MS = 600


class Draft(QObject):
    """One thing being edited. Saves follow one another, so that an older one never comes last.

    `saved`: the host has it, under `id`. `refused`: `problem` says why not; the next change tries
    again.
    """

    saved = Signal()
    refused = Signal()

    def __init__(
        self, bridge: Bridge, kind: Kind, record: Mapping[str, Any], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self.kind = bridge, kind
        self.id = str(record.get("id") or "")
        self.values = {k: v for k, v in record.items() if k not in ("id", "variables")}
        self.problem = ""
        self.gone = False  # deleted: nothing is saved any more
        self._changed = self._saving = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    @property
    def named(self) -> bool:
        """Whether it has a name; without one it cannot be kept."""
        return bool(str(self.values.get("name") or "").strip())

    @property
    def settled(self) -> bool:
        """Whether the host has everything."""
        return not (self._changed or self._saving)

    def change(self, values: Mapping[str, Any]) -> None:
        """Take what the fields say, and save it in a moment."""
        if values == self.values:
            return
        self.values, self._changed, self.problem = dict(values), True, ""
        self._pause.start()

    def flush(self) -> None:
        """Save now, if there is something to save."""
        self._pause.stop()
        if not self._changed or self._saving or self.gone or not self.named:
            return
        self._changed, self._saving = False, True
        with_ = dict(self.values)
        if self.id:
            with_["id"] = self.id
        self._bridge.request(f"{self.kind}.save", with_, on_done=self._done, on_failed=self._failed)

    def _done(self, reply: dict[str, Any]) -> None:
        self._saving = False
        self.id = str(reply.get("id") or self.id)
        self.saved.emit()
        self.flush()

    def _failed(self, error: dict[str, Any]) -> None:
        self._saving, self._changed = False, True
        self.problem = words.failure(error)
        self.refused.emit()
