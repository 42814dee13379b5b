"""Presentations of up to 2003 (PPT): a slide is a page, its title the heading; tables and notes.

Format: [MS-PPT] and [MS-ODRAW]. Newer presentations under this name are handed to their reader.
"""

from __future__ import annotations

import struct
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace

from inglenook.errors import FileUnreadable
from inglenook.parsers import pptx
from inglenook.parsers.assembly import About, Assembly, headline, one_line
from inglenook.parsers.ole import MAGIC, Container, encrypted, with_password
from inglenook.parsers.source import Source
from inglenook.parsers.tables import MAX_TEXT, Cell, Table
from inglenook.types import Section

MAX_SLIDES = 20_000
_MAX_DEPTH = 64
_MAX_EDITS = 10_000  # how often a file was saved on top of itself
_ENCRYPTED_TOKEN = 0xF3D1C4DF
_DOCUMENT, _SLIDE, _NOTES_ATOM, _SLIDE_LIST, _PERSIST = 1000, 1006, 1009, 4080, 1011
_USER_EDIT, _DIRECTORY = 4085, 6002
_HEADER, _CHARS, _BYTES, _OUTLINE_REFERENCE = 3999, 4000, 4008, 3998
_GROUP, _SHAPE, _TEXTBOX, _CHILD_ANCHOR, _TERTIARY = 0xF003, 0xF004, 0xF00D, 0xF00F, 0xF122
_TABLE_PROPERTIES = (0x039F, 0x03A0)
_TITLES, _NOTES = (0, 6), 2
_SIGNS = str.maketrans({"\r": "\n", "\x0b": "\n", "\x0c": "\n"})


def parse(source: Source) -> Generator[Section, None, About]:
    """One section a slide, and one a table."""
    with source.open() as file:
        start = file.read(8)
    if not start.startswith(MAGIC):
        return (yield from pptx.parse(source))
    return (yield from with_password(source, _parse))


def _parse(source: Source) -> Generator[Section, None, About]:
    with Container(source, "presentation") as container:
        show = _Show(container, source)
        assembly = Assembly()
        slides = list(show.slides())[:MAX_SLIDES]
        for number, slide in enumerate(slides, 1):
            yield from assembly.turn(number)
            yield from _told(assembly, slide)
        yield from assembly.flush()
        about = container.about()
        title = next((headline(slide.title) for slide in slides if slide.title), "")
        return replace(about, title=about.title or title, pages=len(slides))


@dataclass(frozen=True, slots=True)
class _Slide:
    title: str
    blocks: list[str | Table]
    notes: str


@dataclass(frozen=True, slots=True)
class _Record:
    """One record: its kind and where its content stands in the stream."""

    kind: int
    instance: int
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class _Text:
    kind: int
    text: str


def _told(assembly: Assembly, slide: _Slide) -> Iterator[Section]:
    yield from assembly.enter(1, "")
    yield from assembly.heading(1, one_line(slide.title))
    for block in slide.blocks:
        if isinstance(block, Table):
            yield from block.sections(assembly)
        else:
            assembly.block(block)
    if slide.notes:
        assembly.block(f"Notes: {slide.notes}")


class _Show:
    """The records of a presentation."""

    def __init__(self, container: Container, source: Source) -> None:
        user = container.read("Current User")
        self._data = container.read("PowerPoint Document")
        if not self._data or len(user) < 20:
            raise FileUnreadable("Damaged: it is not a presentation, its main part is missing")
        _, token, edit = struct.unpack_from("<III", user, 8)
        if token == _ENCRYPTED_TOKEN or container.has("EncryptedSummary"):
            raise encrypted(source)
        self._source = source
        self._room = MAX_TEXT
        self._places, document = self._directory(edit)
        found = self._record(self._places.get(document, -1))
        if found is None or found.kind != _DOCUMENT:
            raise FileUnreadable("Damaged: where its slides stand is not told")
        self._lists = {r.instance: r for r in self._inside(found) if r.kind == _SLIDE_LIST}

    def slides(self) -> Iterator[_Slide]:
        """The slides in their order; what of one is damaged is left out."""
        notes = dict(self._all_notes())
        for place, key, outline in self._listed(0):
            record = self._record(self._places.get(place, -1))
            texts = outline
            blocks: list[_Text | Table] = []
            if record is not None and record.kind == _SLIDE:
                blocks = list(self._shapes(record, outline))
                shown = {b.text for b in blocks if isinstance(b, _Text)}
                texts = [text for text in outline if text.text not in shown]
            every = [*texts, *blocks]
            titles = [b.text for b in every if isinstance(b, _Text) and b.kind in _TITLES]
            body = [
                b.text if isinstance(b, _Text) else b
                for b in every
                if isinstance(b, Table) or b.kind not in _TITLES
            ]
            yield _Slide(" ".join(titles), body, notes.get(key, ""))

    def _all_notes(self) -> Iterator[tuple[int, str]]:
        """The key of a slide and what its speaker noted."""
        for place, _, _ in self._listed(2):
            record = self._record(self._places.get(place, -1))
            atoms = [] if record is None else list(self._inside(record))
            for atom in atoms:
                if record and atom.kind == _NOTES_ATOM and atom.end - atom.begin >= 4:
                    key = struct.unpack_from("<I", self._data, atom.begin)[0]
                    texts = [t for t in self._shapes(record, []) if isinstance(t, _Text)]
                    yield key, "\n".join(t.text for t in texts if t.kind == _NOTES)

    def _directory(self, edit: int) -> tuple[dict[int, int], int]:
        """Where objects stand by their numbers, newest first, and the number of the document."""
        places: dict[int, int] = {}
        document, seen = -1, set[int]()
        while (record := self._record(edit)) and record.kind == _USER_EDIT and edit not in seen:
            size = record.end - record.begin
            if size < 20 or len(seen) > _MAX_EDITS:
                break
            if size >= 32:  # it names the key's object
                raise encrypted(self._source)
            before, at, number = struct.unpack_from("<III", self._data, record.begin + 8)
            document = number if document < 0 else document
            for key, place in self._entries(self._record(at)):
                places.setdefault(key, place)
            seen.add(edit)
            edit = before
        return places, document

    def _entries(self, record: _Record | None) -> Iterator[tuple[int, int]]:
        if record is None or record.kind != _DIRECTORY:
            return
        at = record.begin
        while at + 4 <= record.end:
            (head,) = struct.unpack_from("<I", self._data, at)
            count = min(head >> 20, (record.end - at - 4) // 4)
            places = struct.unpack_from(f"<{count}I", self._data, at + 4)
            yield from enumerate(places, head & 0xFFFFF)
            at += 4 + 4 * count if count else record.end

    def _listed(self, instance: int) -> Iterator[tuple[int, int, list[_Text]]]:
        """Number, key and outline texts of each slide in a list."""
        held = self._lists.get(instance)
        current: tuple[int, int, list[_Text]] | None = None
        kind = 4
        for record in () if held is None else self._inside(held):
            if record.kind == _PERSIST and record.end - record.begin >= 16:
                if current:
                    yield current
                number, _, _, key = struct.unpack_from("<IIiI", self._data, record.begin)
                current = (number, key, [])
            elif record.kind == _HEADER:
                kind = self._data[record.begin]
            elif record.kind in (_CHARS, _BYTES) and current:
                current[2].append(_Text(kind, self._text(record)))
        if current:
            yield current

    def _shapes(
        self, parent: _Record, outline: list[_Text], depth: int = 0
    ) -> Iterator[_Text | Table]:
        """Texts of the shapes within, in their order; a group that is a table as such."""
        if depth > _MAX_DEPTH:
            return
        for record in self._inside(parent):
            if record.kind == _TEXTBOX:
                yield from self._box(record, outline)
            elif record.kind == _GROUP and self._is_table(record):
                yield self._table(record, outline)
            elif record.kind in (_GROUP, _SHAPE, 1036, 0xF002):
                yield from self._shapes(record, outline, depth + 1)

    def _box(self, box: _Record, outline: list[_Text]) -> Iterator[_Text]:
        kind = 4
        for record in self._inside(box):
            if record.kind == _HEADER:
                kind = self._data[record.begin]
            elif record.kind in (_CHARS, _BYTES):
                text = self._text(record)
                if text.strip():
                    yield _Text(kind, text)
            elif record.kind == _OUTLINE_REFERENCE:
                at = struct.unpack_from("<I", self._data, record.begin)[0]
                if at < len(outline):
                    yield outline[at]

    def _is_table(self, group: _Record) -> bool:
        first = next(self._inside(group), None)
        for record in () if first is None else self._inside(first):
            if record.kind == _TERTIARY:
                for i in range(record.instance):
                    at = record.begin + 6 * i
                    if at + 2 > record.end:
                        break
                    name = struct.unpack_from("<H", self._data, at)[0] & 0x3FFF
                    if name in _TABLE_PROPERTIES:
                        return True
        return False

    def _table(self, group: _Record, outline: list[_Text]) -> Table:
        """The cells by where they stand: those with one upper edge are a row."""
        cells: list[tuple[int, int, int, int, str]] = []
        for shape in self._inside(group):
            anchor = next((r for r in self._inside(shape) if r.kind == _CHILD_ANCHOR), None)
            texts = list(self._shapes(shape, outline, _MAX_DEPTH - 1))
            if anchor is not None and anchor.end - anchor.begin >= 16:
                left, top, right, bottom = struct.unpack_from("<4i", self._data, anchor.begin)
                if left < right and top < bottom:  # the others are lines
                    text = " ".join(t.text for t in texts if isinstance(t, _Text))
                    cells.append((top, left, right, bottom, text))
        tops = sorted({cell[0] for cell in cells})
        lefts = sorted({cell[1] for cell in cells})
        table = Table()
        for top in tops:
            row = sorted(cell for cell in cells if cell[0] == top)
            table.add(
                [
                    Cell(
                        text,
                        sum(left <= at < right for at in lefts),
                        sum(top <= at < bottom for at in tops),
                    )
                    for _, left, right, bottom, text in row
                ]
            )
        return table

    def _text(self, record: _Record) -> str:
        raw = self._data[record.begin : record.end]
        self._room -= len(raw)
        if self._room < 0:  # the same text may stand in slide after slide
            raise FileUnreadable("Too large: more text than is read of one file")
        # In "bytes" each byte is the low half of a UTF-16 unit: Latin-1.
        text = raw.decode("utf-16-le" if record.kind == _CHARS else "latin-1", "replace")
        return text.translate(_SIGNS)

    def _inside(self, parent: _Record) -> Iterator[_Record]:
        at = parent.begin
        while at + 8 <= parent.end:
            record = self._record(at, parent.end)
            if record is None:
                return
            yield record
            at = record.end

    def _record(self, at: int, limit: int | None = None) -> _Record | None:
        """The record whose header stands at `at`; None where it does not fit."""
        end = len(self._data) if limit is None else limit
        if not 0 <= at <= end - 8:
            return None
        head, kind, size = struct.unpack_from("<HHI", self._data, at)
        if at + 8 + size > end:
            return None
        return _Record(kind, head >> 4, at + 8, at + 8 + size)
