"""What else goes on on this computer: the time, other programs, the battery."""

from __future__ import annotations

import contextlib
import time

import psutil

_SPAN = 0.5  # seconds that a share is measured over, at least
_STALE = 10.0  # seconds; a longer span says little about now


class Surroundings:
    """What a run minds. Only one thread at a time may ask."""

    def __init__(self) -> None:
        """Nothing is looked at before it is asked for."""
        self._share = 0.0
        self._at, self._all, self._own = 0.0, 0.0, 0.0

    def now(self) -> float:
        """Seconds on a clock that only goes forward."""
        return time.monotonic()

    def wait(self, seconds: float) -> None:
        """Do nothing for so long."""
        time.sleep(seconds)

    def on_battery(self) -> bool:
        """Whether the computer runs on its battery."""
        battery = psutil.sensors_battery()
        return battery is not None and battery.power_plugged is False

    def others(self) -> float:
        """The share of the processor, 0 to 1, that other programs used since the last look, which
        is at least half a second ago; those are not this one and its children."""
        now = self.now()
        if now - self._at < _SPAN:
            return self._share
        busy, own = _busy_seconds(), _own_seconds()
        if self._at and now - self._at < _STALE:
            span = (now - self._at) * (psutil.cpu_count() or 1)
            self._share = max(0.0, (busy - self._all) - (own - self._own)) / span
        self._at, self._all, self._own = now, busy, own
        return self._share


def _busy_seconds() -> float:
    times = psutil.cpu_times()
    return float(times.user + times.system + getattr(times, "nice", 0.0))


def _own_seconds() -> float:
    me = psutil.Process()
    total = 0.0
    for process in (me, *me.children(recursive=True)):
        with contextlib.suppress(psutil.Error):  # it has just ended
            times = process.cpu_times()
            total += times.user + times.system
    return total
