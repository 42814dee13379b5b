"""Which page of a document is to be shown, and the boxes around a span of its text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from inglenook.errors import FileUnreadable
from inglenook.types import WordBox

Box = tuple[float, float, float, float]
"""Left, one horizontal edge, right, the other one; the first edge has the smaller number."""

MOST_PIXELS = 24_000_000
_WIDTHS = (40, 4000)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A page, from 1, as a picture `width` pixels wide with the span `start:end` marked.

    Offsets are those of the whole text, in which the page's text begins at `first` (None: not
    known). `words` are those of a page that was read from a picture.
    """

    page: int
    start: int | None = None
    end: int | None = None
    width: int = 1000
    first: int | None = None
    words: tuple[WordBox, ...] = ()

    def must_be_within(self, pages: int) -> None:
        """Raise FileUnreadable unless the page is one of so many."""
        if not 1 <= self.page <= pages:
            raise FileUnreadable(f"It has no page {self.page}, only {pages}")

    def scale(self, width: float, height: float) -> float:
        """How much a page of this size is to be enlarged, within reason for odd shapes."""
        width, height = max(1.0, width), max(1.0, height)
        across = min(max(self.width, _WIDTHS[0]), _WIDTHS[1])
        return float(min(across / width, (MOST_PIXELS / (width * height)) ** 0.5))

    def marked(self, width: int, height: int) -> list[list[int]]:
        """The boxes of the span, in pixels of a picture of this size, by the page's words."""
        if self.start is None or self.end is None:
            return []
        inside = (w for w in self.words if w.start < self.end and w.end > self.start)
        return by_line(
            (
                w.left * width,
                w.top * height,
                (w.left + w.width) * width,
                (w.top + w.height) * height,
            )
            for w in inside
        )


def by_line(boxes: Iterable[Box]) -> list[list[int]]:
    """One box `[x, y, width, height]` for each line of boxes that follow each other."""
    lines: list[Box] = []
    for box in boxes:
        _join(lines, box)
    return [[round(a), round(b), round(c - a), round(d - b)] for a, b, c, d in lines]


def _join(lines: list[Box], box: Box) -> None:
    """Grow the last box by one that follows it on the same line, else begin another."""
    if lines:
        last = lines[-1]
        height = min(last[3] - last[1], box[3] - box[1])
        level = min(last[3], box[3]) - max(last[1], box[1]) > 0.5 * height
        if level and -height < box[0] - last[2] < 3 * height:
            lines[-1] = (
                min(last[0], box[0]),
                min(last[1], box[1]),
                max(last[2], box[2]),
                max(last[3], box[3]),
            )
            return
    lines.append(box)
