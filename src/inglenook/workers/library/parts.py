"""What of a document may share a chunk, and where in its file a chunk stands.

A part is a stretch of one kind, on one page, with one way to tell places (lines of the file, cells
of one sheet, or none). Where that allows it, a part that says little by itself joins a neighbour.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from inglenook.types import Kind, Section
from inglenook.workers.library.ruler import Ruler

TINY = 40  # tokens: a section shorter than this says little on its own
SCRAP = 12  # tokens: on a printed page this is its running title or number, not a section

_STRETCH = 50_000  # characters
_CELLS = re.compile(r"(?s)(.*!)?([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)")


@dataclass(frozen=True, slots=True)
class Part:
    """`document[start:end]`. `system` is how places in it are told, `tokens` counts those that
    matter for joining it, `tables` are the tables in it."""

    start: int
    end: int
    page: int | None
    heading: tuple[str, ...]
    kind: Kind
    system: str
    tokens: int
    tables: tuple[Section, ...] = ()


def parts(sections: Iterable[Section], text: str, ruler: Ruler, aim: int) -> Iterator[Part]:
    """The document in parts that are cut each by itself, none much longer than 50,000 characters.

    Units of a program are joined as long as they have `aim` tokens together.
    """
    held: Part | None = None
    for part in _single(sections, text, ruler, aim):
        joined = held and _joined(held, part, aim)
        if held is not None and joined is None:
            yield from _stretches(held, text)
        held = joined or part
    if held is not None:
        yield from _stretches(held, text)


def _single(sections: Iterable[Section], text: str, ruler: Ruler, aim: int) -> Iterator[Part]:
    """Tables and units of programs one by one, runs of text under one heading together."""
    alike = itertools.groupby(sections, lambda s: (s.page, s.heading, s.kind, _system(s)))
    for (page, heading, kind, system), run in alike:
        for pieces in [list(run)] if kind == "text" else ([section] for section in run):
            start, end = pieces[0].start, pieces[-1].start + len(pieces[-1].text)
            tokens = ruler.size(text[start:end], aim if kind == "code" else TINY)
            tables = tuple(pieces) if kind == "table" else ()
            yield Part(start, end, page, heading, kind, system, tokens, tables)


def _joined(a: Part, b: Part, aim: int) -> Part | None:
    """Both as one part, or None where they have to stay apart."""
    kind = _kind_of_both(a, b)
    if kind is None or a.page != b.page or a.system != b.system:
        return None
    least = min(a.tokens, b.tokens)
    units = a.kind == b.kind == "code" and a.tokens + b.tokens <= aim
    if units or (a.heading[:1] == b.heading[:1] and least < TINY):
        heading = _common(a.heading, b.heading)
    elif a.page is not None and least < SCRAP:
        heading = a.heading if a.tokens > b.tokens else b.heading
    else:
        return None
    tokens, tables = a.tokens + b.tokens, a.tables + b.tables
    return Part(a.start, b.end, a.page, heading, kind, a.system, tokens, tables)


def _kind_of_both(a: Part, b: Part) -> Kind | None:
    """Rows and lines of a program are cut as such, with a few words of text among them."""
    if a.kind == b.kind:
        return a.kind
    text, other = (a, b) if a.kind == "text" else (b, a)
    return other.kind if text.kind == "text" and text.tokens < TINY else None


def _common(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, ...]:
    pairs = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False))
    return tuple(x for x, _ in pairs)


def _stretches(part: Part, text: str) -> Iterator[Part]:
    """A long part in pieces that are measured one at a time: a log of a gigabyte has to fit."""
    start = part.start
    while part.end - start > _STRETCH:
        end = _last_break(text, start + _STRETCH // 2, start + _STRETCH)
        yield replace(part, start=start, end=end)
        start = end
    yield replace(part, start=start)


def _last_break(text: str, low: int, high: int) -> int:
    places = (text.rfind(mark, low, high) for mark in ("\n\n", "\n", " "))
    return next((place + 1 for place in places if place >= 0), high)


# --- places --------------------------------------------------------------------------------------


class Places:
    """Tells where spans of a document stand in its file; to be asked in the order of the text."""

    def __init__(self, text: str, sections: Sequence[Section]) -> None:
        """The places of the document `text`, which `sections` describe."""
        self._text = text
        self._sections = sections
        self._first = 0  # the section that the last span began in
        self._counted = (0, 0)  # an offset, and the line breaks of its section before it

    def of(self, start: int, end: int) -> str:
        """Lines ("L12-48"), cells ("Sheet!A17:F29") or what the parser says; empty if none hold."""
        inside = list(self._inside(start, end))
        if not inside:
            return ""
        first, last = inside[0], inside[-1]
        if all(_CELLS.fullmatch(s.place) for s in inside):
            return _around(*(_rows(s, start, end) for s in inside))
        if any(s.place for s in inside):
            return first.place if len({s.place for s in inside}) == 1 else ""
        if first.line is None or last.line is None:
            return ""
        top = first.line + self._breaks(first, max(start, first.start))
        bottom = last.line + self._text.count("\n", max(start, last.start), end)
        return f"L{top}-{bottom + (top - first.line if last is first else 0)}"

    def _inside(self, start: int, end: int) -> Iterator[Section]:
        """The sections that have more than blanks in the span."""
        while self._first < len(self._sections) and _end(self._sections[self._first]) <= start:
            self._first += 1
            self._counted = (0, 0)
        for section in itertools.islice(self._sections, self._first, None):
            if section.start >= end:
                break
            if self._text[max(start, section.start) : min(end, _end(section))].strip():
                yield section

    def _breaks(self, section: Section, at: int) -> int:
        """Line breaks of a section before an offset; counted on, for a section can be long."""
        offset, breaks = self._counted
        if not section.start <= offset <= at:
            offset, breaks = section.start, 0
        self._counted = at, breaks + self._text.count("\n", offset, at)
        return self._counted[1]


def _end(section: Section) -> int:
    return section.start + len(section.text)


def _system(section: Section) -> str:
    """How places in this section are told: only what agrees in it can have one place."""
    if cells := _CELLS.fullmatch(section.place):
        return f"cells of {cells[1] or ''}"
    return section.place or ("" if section.line is None else "lines")


def _rows(section: Section, start: int, end: int) -> str:
    """The cells of a table that a span takes in; all of them where its lines are not its rows."""
    cells = _CELLS.fullmatch(section.place)
    assert cells
    sheet, left, top, right, bottom = cells.groups(default="")
    if section.text.count("\n") != int(bottom) - int(top):
        return section.place
    start, end = max(0, start - section.start), min(len(section.text), end - section.start)
    first = int(top) + section.text.count("\n", 0, start)
    return f"{sheet}{left}{first}:{right}{first + section.text.count(chr(10), start, end)}"


def _around(*places: str) -> str:
    """The smallest range around ranges of one sheet."""
    found = [match.groups(default="") for p in places if (match := _CELLS.fullmatch(p))]
    wide = lambda name: (len(name), name)  # noqa: E731
    left, right = min((f[1] for f in found), key=wide), max((f[3] for f in found), key=wide)
    top, bottom = min(int(f[2]) for f in found), max(int(f[4]) for f in found)
    return f"{found[0][0]}{left}{top}:{right}{bottom}"
