"""Which bytes of a file have arrived, and which still have to be asked for. Half-open [start, end).

Pure bookkeeping: no file, no network.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable

Span = tuple[int, int]


class Ranges:
    """What has arrived: sorted spans that neither overlap nor touch."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._spans: list[Span] = []
        for start, end in spans:
            self.add(start, end)

    def add(self, start: int, end: int) -> None:
        """Note that the bytes from `start` up to `end` are there."""
        if start >= end:
            return
        first = bisect.bisect_left(self._spans, start, key=lambda span: span[1])
        last = bisect.bisect_right(self._spans, end, key=lambda span: span[0])
        if first < last:
            start = min(start, self._spans[first][0])
            end = max(end, self._spans[last - 1][1])
        self._spans[first:last] = [(start, end)]

    @property
    def covered(self) -> int:
        """How many bytes are there."""
        return sum(end - start for start, end in self._spans)

    @property
    def front(self) -> int:
        """How many bytes are there without a gap from the start of the file."""
        return self._spans[0][1] if self._spans and self._spans[0][0] == 0 else 0

    def missing(self, start: int, end: int) -> list[Span]:
        """The gaps between `start` and `end`, in order."""
        gaps, at = [], start
        for left, right in self._spans:
            if right <= at:
                continue
            if left >= end:
                break
            if left > at:
                gaps.append((at, left))
            at = right
        return [*gaps, (at, end)] if at < end else gaps

    def spans(self) -> list[Span]:
        """What is there, in order."""
        return list(self._spans)


class Queue:
    """The spans that nobody is fetching yet; handed out from the front in pieces."""

    def __init__(self, spans: Iterable[Span], piece: int) -> None:
        self._spans = sorted(spans)
        self._piece = piece

    def __bool__(self) -> bool:
        return bool(self._spans)

    def take(self) -> Span | None:
        """The next piece, at most `piece` bytes long; None if nothing is left to begin."""
        if not self._spans:
            return None
        start, end = self._spans.pop(0)
        if end - start > self._piece:
            self._spans.insert(0, (start + self._piece, end))
            end = start + self._piece
        return start, end

    def put_back(self, spans: Iterable[Span]) -> None:
        """Return what was taken and did not arrive."""
        for span in spans:
            bisect.insort(self._spans, span)
