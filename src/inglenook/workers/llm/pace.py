"""How much prompt to read in one batch."""

from __future__ import annotations

QUICK = 0.12  # seconds that a batch may take while an answer is being written
CALM = 1.6  # seconds while nobody reads along; Stop interrupts a batch
SMALLEST = 8
_FIRST = 32


class Pace:
    """Learns how long this machine takes to read so many tokens.

    Sizes are powers of two: batches of few different shapes, which keeps results comparable.
    """

    def __init__(self, largest: int) -> None:
        """`largest` is what a batch can hold."""
        self._largest = largest
        self._seconds: dict[int, float] = {}

    def saw(self, tokens: int, seconds: float) -> None:
        """Take account of a batch; too few tokens say nothing about reading."""
        if tokens < SMALLEST:
            return
        size = 1 << tokens.bit_length() - 1
        scaled = seconds * size / tokens
        known = self._seconds.get(size)
        self._seconds[size] = scaled if known is None else 0.7 * known + 0.3 * scaled

    def room(self, seconds: float) -> int:
        """The most tokens that are read in so many seconds."""
        if not self._seconds:
            return min(_FIRST, self._largest)
        size = SMALLEST
        while size * 2 <= self._largest and self._expected(size * 2) <= seconds:
            size *= 2
        return min(size, self._largest)

    def _expected(self, size: int) -> float:
        known = self._seconds.get(size)
        if known is not None:
            return known
        nearest = min(self._seconds, key=lambda n: abs(n.bit_length() - size.bit_length()))
        return self._seconds[nearest] * size / nearest
