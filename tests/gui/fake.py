"""A bridge without a host behind it: records what panels ask and lets the test answer."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from inglenook.errors import InglenookError

OnReply = Callable[[dict[str, Any]], None]


@dataclass
class Asked:
    """One recorded request; the test ends it."""

    number: int
    do: str
    with_: dict[str, Any]
    on_done: OnReply | None
    on_failed: OnReply | None
    on_event: OnReply | None
    ended: bool = False
    cancelled: bool = False

    def event(self, body: dict[str, Any]) -> None:
        """Send one event."""
        assert not self.ended
        if self.on_event is not None:
            self.on_event(body)

    def done(self, body: dict[str, Any] | None = None) -> None:
        """End it well."""
        self._end(self.on_done, body or {})

    def fail(self, code: str, message: str = "It failed.", next_step: str = "") -> None:
        """End it badly."""
        self._end(self.on_failed, {"code": code, "message": message, "next_step": next_step})

    def _end(self, callback: OnReply | None, body: dict[str, Any]) -> None:
        assert not self.ended, f"{self.do} was answered twice"
        self.ended = True
        if callback is not None:
            callback(body)


class FakeBridge(QObject):
    """The face of `inglenook.gui.bridge.Bridge`.

    Set `answers[do]` to answer a request at once: a dictionary, or a function from its `with`.
    """

    connection_changed = Signal()

    def __init__(self, parent: QObject | None = None, *, connected: bool = True) -> None:
        super().__init__(parent)
        self.answers: dict[str, dict[str, Any] | Callable[[dict[str, Any]], dict[str, Any]]] = {}
        self.asked: list[Asked] = []
        self.problem: InglenookError | None = None
        self._connected = connected
        self._numbers = itertools.count(1)

    @property
    def connected(self) -> bool:
        """Whether the host can be asked right now."""
        return self._connected

    def set_connected(self, connected: bool) -> None:
        """Lose or regain the host."""
        self._connected = connected
        self.connection_changed.emit()

    def start(self) -> None:
        """Nothing to connect to."""

    def close(self) -> None:
        """Nothing to close."""

    def request(
        self,
        do: str,
        with_: dict[str, Any] | None = None,
        *,
        on_done: OnReply | None = None,
        on_failed: OnReply | None = None,
        on_event: OnReply | None = None,
    ) -> int:
        """Record the request; answer it if `answers` says how."""
        asked = Asked(next(self._numbers), do, with_ or {}, on_done, on_failed, on_event)
        self.asked.append(asked)
        answer = self.answers.get(do)
        if answer is not None:
            asked.done(answer(asked.with_) if callable(answer) else answer)
        return asked.number

    def cancel(self, request: int) -> None:
        """Mark the request as cancelled; the test ends it."""
        for asked in self.asked:
            if asked.number == request and not asked.ended:
                asked.cancelled = True

    def last(self, do: str) -> Asked:
        """The newest request of that name; fails if there is none."""
        found = [asked for asked in self.asked if asked.do == do]
        assert found, f"{do!r} was not asked, only {[a.do for a in self.asked]}"
        return found[-1]

    def count(self, do: str) -> int:
        """How often `do` was asked."""
        return sum(1 for asked in self.asked if asked.do == do)
