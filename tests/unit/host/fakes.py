"""Somebody who asks the host, without a connection."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any


class FakeAsker:
    """Remembers what it was told; `cancel` is a change of mind."""

    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []
        self._cancelled = threading.Event()
        self._callbacks: list[Callable[[], None]] = []

    def event(self, event: dict[str, Any]) -> None:
        self.events.append(event)

    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def on_cancel(self, callback: Callable[[], None]) -> None:
        if self.cancelled():
            callback()
        else:
            self._callbacks.append(callback)

    def cancel(self) -> None:
        self._cancelled.set()
        for callback in self._callbacks:
            callback()
