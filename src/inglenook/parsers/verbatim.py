"""Text taken over verbatim: cut into sections at given places, each knowing its line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from inglenook.parsers.assembly import clean
from inglenook.types import Kind, Section


def normal(text: str) -> str:
    """The text with one kind of newline and without control characters."""
    return clean(text.replace("\r\n", "\n").replace("\r", "\n"))


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a section begins (an offset), and what stands above it."""

    start: int
    heading: tuple[str, ...]
    kind: Kind = "text"


def pieces(text: str, cuts: Iterable[Cut]) -> Iterator[Section]:
    """The sections from each cut to the next, in ascending order, outer newlines left out.

    What stands before the first cut has no heading.
    """
    line, counted = 1, 0
    last = Cut(0, ())
    for cut in (*cuts, Cut(len(text), ())):
        piece = text[last.start : cut.start]
        body = piece.strip("\n")
        if body.strip():
            start = last.start + len(piece) - len(piece.lstrip("\n"))
            line, counted = line + text.count("\n", counted, start), start
            yield Section(body, start, None, last.heading, last.kind, line=line)
        last = cut
