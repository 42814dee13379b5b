"""How long the model will still read, from how fast it has read so far."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from inglenook.types import Status

_ENOUGH = 0.2  # seconds of reading before anything is foretold


class TimeLeft:
    """Adds `left` to the Status events of one reading."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._began: tuple[float, int] | None = None

    def told(self, status: Status) -> Status:
        """The status with the seconds that are left, once they can be told.

        What was in the cache counts as read from the start, so the first status sets the mark.
        """
        if status.stage != "reading" or status.total <= 0:
            return status
        now = self._clock()
        if self._began is None:
            self._began = now, status.done
        seconds, read = now - self._began[0], status.done - self._began[1]
        if seconds < _ENOUGH or read <= 0:
            return status
        left = max(0, status.total - status.done) * seconds / read
        return dataclasses.replace(status, left=left)
