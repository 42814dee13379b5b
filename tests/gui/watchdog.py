"""Measures how long each turn of the event loop keeps the main thread busy."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractEventDispatcher

LIMIT_MS = 100
"""The longest turn of the event loop that a test may see."""
_QUIET = 0.020  # seconds of `_work` on the machine on which the limit was set, while it was quiet


def slowness() -> float:
    """How many times slower than that machine this one is just now, at least 1: two busy threads
    on the halves of one core each take up to twice the processor time."""
    return max(1.0, sorted(_work() for _ in range(5))[2] / _QUIET)


def _work() -> float:
    began = time.thread_time()
    table: dict[int, str] = {}
    for n in range(60_000):
        table[n % 997] = f"{n}x"
    return time.thread_time() - began


class Watchdog:
    """The longest turn of the loop so far, in milliseconds of the main thread's processor time.

    Processor time, so that a busy machine does not matter. A turn is what happens between two
    signs of life of the dispatcher; which of the two signals comes before an event is handled
    differs between dispatchers, and waiting takes no processor time, so every pair counts. What a
    test calls itself in between counts as well: an event handler calls it in the program. Left out
    are collections of garbage, since they visit what the whole session of tests has left.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._since: float | None = None  # None until the loop has turned
        self._collecting = 0.0

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Measure the turns that fall within."""
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._turn)
        dispatcher.aboutToBlock.connect(self._turn)
        gc.callbacks.append(self._collect)
        try:
            yield
        finally:
            gc.callbacks.remove(self._collect)
            dispatcher.awake.disconnect(self._turn)
            dispatcher.aboutToBlock.disconnect(self._turn)

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Leave out what the test itself computes here."""
        began = time.thread_time()
        try:
            yield
        finally:
            self._leave_out(time.thread_time() - began)

    def _turn(self) -> None:
        now = time.thread_time()
        if self._since is not None:
            self.longest = max(self.longest, (now - self._since) * 1_000)
        self._since = now

    def _leave_out(self, seconds: float) -> None:
        if self._since is not None:
            self._since += seconds

    def _collect(self, phase: str, _: object) -> None:
        if phase == "start":
            self._collecting = time.thread_time()
        else:
            self._leave_out(time.thread_time() - self._collecting)
