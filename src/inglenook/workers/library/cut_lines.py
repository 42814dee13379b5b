"""Cuts what is made of lines - rows of a table, lines of a program - between lines only.

A table's header stays with its first row. A program is cut where it is indented least, after an
empty line if there is one, and never before a line that only closes what stands above.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inglenook.workers.library.ruler import Offsets

_NEVER = 1_000
_BLANK_LINES = re.compile(r"(?:[^\S\n]*\n)*")
_CLOSES = re.compile(r"[)\]}]|(?:end|else|elif|except|finally|catch|then|fi|done|esac)\b")
_TAB = 4  # columns


@dataclass(frozen=True, slots=True)
class Line:
    """`text[start:end]` with its line break. `cost` is how bad it is to cut before it."""

    start: int
    end: int
    tokens: int
    cost: int


def rows(
    text: str, start: int, end: int, offsets: Offsets, glued: Sequence[range] = ()
) -> list[Line]:
    """The rows of a table; before those that begin within `glued` it is not to be cut."""
    lines = _counted(_lines(text, start, end), start, offsets)
    return [
        Line(a, b, n, _NEVER if any(a in stretch for stretch in glued) else 0) for a, b, n in lines
    ]


def statements(text: str, start: int, end: int, offsets: Offsets) -> list[Line]:
    """The lines of a program."""
    found = []
    after_blank = True
    for a, b, tokens in _counted(_lines(text, start, end), start, offsets):
        line = text[a:b]
        found.append(Line(a, b, tokens, _cost(line, after_blank=after_blank)))
        after_blank = not line.strip()
    return found


def spans(lines: Sequence[Line], aim: int, room: int) -> Iterator[tuple[int, int]]:
    """Runs of lines of at most `room` tokens, about `aim` where they do not all fit; a line that
    is longer comes alone."""
    sums = [0, *itertools.accumulate(line.tokens for line in lines)]
    first = 0
    while first < len(lines):
        stop = _stop(lines, sums, first, aim, room)
        yield lines[first].start, lines[stop - 1].end
        first = stop


def trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span without empty lines around it; the first line keeps its indent."""
    piece = text[start:end]
    if piece.strip():
        blank = _BLANK_LINES.match(piece)
        yield start + (blank.end() if blank else 0), start + len(piece.rstrip())


def _stop(lines: Sequence[Line], sums: Sequence[int], first: int, aim: int, room: int) -> int:
    """The line before which to cut, as in `cut_text`: the best border, then the nearest to aim."""
    left = sums[-1] - sums[first]
    if left <= room:
        return len(lines)
    wanted = left / 2 if left < 2 * aim else aim
    fitting = []
    for k in range(first + 1, len(lines)):
        if sums[k] - sums[first] > room:
            break
        fitting.append(k)
    if not fitting:
        return first + 1
    large = [k for k in fitting if sums[k] - sums[first] >= wanted / 2]

    def badness(k: int) -> tuple[int, float]:
        return lines[k].cost, abs(sums[k] - sums[first] - wanted)

    return min(large or fitting, key=badness)


def _cost(line: str, *, after_blank: bool) -> int:
    body = line.lstrip()
    if not body or _CLOSES.match(body):
        return _NEVER
    indent = len(line[: len(line) - len(body)].expandtabs(_TAB))
    return 2 * indent + (not after_blank)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = text.find("\n", start, end) + 1 or end
        yield start, stop
        start = stop


def _counted(
    lines: Iterator[tuple[int, int]], start: int, offsets: Offsets
) -> Iterator[tuple[int, int, int]]:
    begins = [start + a for a, _ in offsets]
    for a, b in lines:
        yield a, b, bisect_left(begins, b) - bisect_left(begins, a)
