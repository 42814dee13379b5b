"""What is written in a chat and not sent yet: the text of the field, and messages that wait."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal

SAVE_MS = 800  # without a change, after which it is kept for the next start

Held = Literal["", "stopped", "failed", "restored"]


class Draft(QObject):
    """`queue` are messages that go out one after the other, oldest first. While `held` says why,
    they wait for the person's word. `save` gets {"text", "queue"} some time after a change.
    """

    queue_changed = Signal()

    def __init__(self, save: Callable[[dict[str, Any]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._text = ""
        self._queue: tuple[str, ...] = ()
        self._held: Held = ""
        self._later = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._later.timeout.connect(self._write)
        self._saved = self._value

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self._text

    @text.setter
    def text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self._later.start()

    @property
    def queue(self) -> tuple[str, ...]:
        """The messages that wait."""
        return self._queue

    @property
    def held(self) -> Held:
        """Why nothing of the queue goes out by itself; empty if it does."""
        return self._held if self._queue else ""

    def hold(self, why: Held) -> None:
        """Send nothing by itself, or go on with an empty `why`."""
        self._held = why
        self.queue_changed.emit()

    def put(self, text: str) -> None:
        """Queue a message behind the others."""
        if not self._queue:
            self._held = ""
        self._set_queue((*self._queue, text))

    def take(self, at: int = 0) -> str:
        """Take a message out of the queue; IndexError if there is none."""
        text = self._queue[at]
        self._set_queue(self._queue[:at] + self._queue[at + 1 :])
        return text

    def move(self, at: int, by: int) -> None:
        """Send a message earlier (-1) or later (1)."""
        queue = list(self._queue)
        to = max(0, min(len(queue) - 1, at + by))
        queue.insert(to, queue.pop(at))
        self._set_queue(tuple(queue))

    def restore(self, queue: tuple[str, ...]) -> None:
        """Have these messages wait in place of all others."""
        self._set_queue(queue)

    def give_back(self, text: str) -> None:
        """Put a text that could not be sent before what has been written since."""
        self.text = "\n\n".join(filter(None, (text, self._text)))

    def read(self, stored: Mapping[str, Any]) -> None:
        """Take over what was kept, unless something has been written here already."""
        if self._text or self._queue:
            return
        self._text = str(stored.get("text") or "")
        queue = stored.get("queue")
        self._queue = tuple(map(str, queue if isinstance(queue, list) else ()))
        self._held = "restored" if self._queue else ""
        self._saved = self._value
        self.queue_changed.emit()

    def flush(self) -> None:
        """Keep what has changed now."""
        self._later.stop()
        self._write()

    @property
    def _value(self) -> tuple[str, tuple[str, ...]]:
        return self._text, self._queue

    def _set_queue(self, queue: tuple[str, ...]) -> None:
        if queue != self._queue:
            self._queue = queue
            self._later.start()
            self.queue_changed.emit()

    def _write(self) -> None:
        if self._value != self._saved:
            self._saved = self._value
            self._save({"text": self._text, "queue": list(self._queue)})
