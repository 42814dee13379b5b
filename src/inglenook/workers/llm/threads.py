"""How many threads to compute with, on a machine that does other things as well.

llama.cpp's threads wait for each other many times a token. Where one of them does not get its core
all of them stand still, so that a thread too many costs far more than one too few: with two threads
on two cores and one other busy program, writing falls to half of what a single thread reaches.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import psutil

WINDOW = 0.5  # seconds over which the load is taken; the kernel counts in hundredths
_REST = 2.0  # seconds
_SPARE = 0.45  # of a core that others may use before a thread gives way


class Load:
    """How many cores other programs keep busy, by the operating system's own accounts."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._last = self._read()

    def others(self) -> float:
        """Busy cores, this process left out, since the last call."""
        now = self._read()
        seconds, busy, own = (a - b for a, b in zip(now, self._last, strict=True))
        self._last = now
        return max(0.0, (busy - own) / seconds) if seconds > 0 else 0.0

    def _read(self) -> tuple[float, float, float]:
        times = psutil.cpu_times()
        idle = times.idle + getattr(times, "iowait", 0.0)
        own = self._process.cpu_times()
        # a guest's time is counted in user time already
        guest = getattr(times, "guest", 0.0) + getattr(times, "guest_nice", 0.0)
        return time.monotonic(), sum(times) - idle - guest, own.user + own.system


class Threads:
    """Says with how many threads the next batch is to be computed."""

    def __init__(
        self,
        most: int,
        others: Callable[[], float],
        clock: Callable[[], float] = time.monotonic,
        cores: int = 0,
    ) -> None:
        """`most` is the best number on an idle machine; `others` tells busy cores since asked."""
        self._most, self._others, self._clock = most, others, clock
        self._cores = cores or psutil.cpu_count() or most
        self._busy = 0.0
        self._due = clock()
        self.count = most

    def now(self) -> int:
        """The number to use now."""
        if self._clock() >= self._due:
            self._due = self._clock() + WINDOW
            # half of the last value: one busy moment of the window or the editor is no neighbour
            self._busy = (self._busy + self._others()) / 2
            free = self._cores - self._busy
            self.count = max(1, min(self._most, int(free + _SPARE)))
        return self.count

    def rested(self, seconds: float) -> None:
        """Nothing was computed for so long: what others did meanwhile says little about now."""
        if seconds >= _REST:
            self._others()
            self._busy, self._due, self.count = 0.0, self._clock() + WINDOW, self._most
