"""Word documents of up to 2003 (DOC): text by its pieces, headings by style, tables, notes.

Format: [MS-DOC]. Under this name one also finds rich text, HTML and newer documents, which are
handed to those who read them. Embedded objects and pictures are passed over.
"""

from __future__ import annotations

import re
import struct
from bisect import bisect_right
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from inglenook.errors import FileUnreadable
from inglenook.parsers import docx, html, rtf
from inglenook.parsers.assembly import About, Assembly, headline, one_line
from inglenook.parsers.docx_styles import TITLE
from inglenook.parsers.ole import MAGIC, Container, encrypted, with_password
from inglenook.parsers.source import Source
from inglenook.parsers.tables import MAX_TEXT, Cell, Table, lays_out
from inglenook.types import Section

_WORD_97 = 0x00C1  # nFib; older ones keep their text in one run of bytes
_SPRM_IN_TABLE = 0x2416
_SPRM_ROW_END = 0x2417
_SPRM_OUTLINE = 0x2640
_STI_TITLE = 62
_MAX_CHAIN = 50
_SIZES = (1, 1, 2, 4, 2, 2, 0, 3)  # of a property's operand by its kind; of 6 it is told
_FIELD = re.compile("\x13[^\x13\x14\x15]*(?:\x14([^\x13\x14\x15]*))?\x15")
_SIGNS = str.maketrans({"\x0b": "\n", "\x0e": "\n", "\x1e": "-", "\x1f": None, "\xad": None})
_LETTERS = re.compile(r"[^\W\d_]{3}")


def parse(source: Source) -> Generator[Section, None, About]:
    """One section a heading and a table."""
    with source.open() as file:
        start = file.read(512)
    if start.startswith(b"PK\x03\x04"):
        return (yield from docx.parse(source))
    if start.lstrip().startswith(b"{\\rtf"):
        return (yield from rtf.parse(source))
    if not start.startswith(MAGIC) and b"<" in start[:100]:
        return (yield from html.parse(source))
    return (yield from with_password(source, _parse))


def _parse(source: Source) -> Generator[Section, None, About]:
    with Container(source, "Word document") as container:
        document = _Document(container, source)
        reader = _Reader()
        yield from reader.sections(document)
        about = container.about()
        return replace(about, title=about.title or reader.title)


@dataclass(frozen=True, slots=True)
class Properties:
    """A paragraph's heading level, whether it stands in a table and whether it ends a row."""

    level: int | None = None
    in_table: bool = False
    row_end: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text up to and without its mark, which is a line end, or the end of a cell or a row."""

    text: str
    mark: str
    properties: Properties


@dataclass(frozen=True, slots=True)
class _Style:
    """Which of Word's own styles it is, which one it is based on, its outline level."""

    built_in: int = 0xFFF
    base: int = 0xFFF
    level: int | None = None


class _Document:
    """The text of a file and what it says of its paragraphs."""

    def __init__(self, container: Container, source: Source) -> None:
        self._main = container.read("WordDocument")
        if len(self._main) < 0x200:
            raise FileUnreadable("Damaged: it is not a Word document, its main part is missing")
        identity, version = struct.unpack_from("<HH", self._main)
        flags = self._number(0x0A, "<H")
        if identity not in (0xA5EC, 0xA5DC):
            raise FileUnreadable("Damaged: it is not a Word document")
        if flags & 0x0100:
            raise encrypted(source)
        self._table = container.read("1Table" if flags & 0x0200 else "0Table")
        self._old = version < _WORD_97
        self._pieces = self._old_piece() if self._old else list(self._read_pieces())
        self._levels: dict[int, int] = {}
        self._levels = {} if self._old else self._read_styles()
        self._runs = [] if self._old else self._read_runs()
        self._ends = [end for end, _ in self._runs]

    def part(self, name: str) -> Iterator[Paragraph]:
        """The paragraphs of a part: "text", "notes", "margins", "comments", "endnotes", "boxes"."""
        counts = [self._number(at) for at in (0x4C, 0x50, 0x54, 0x58, 0x5C, 0x60, 0x64)]
        if self._old:
            counts = [self._pieces[0][1], *[0] * 6]
        order = ("text", "notes", "margins", "macros", "comments", "endnotes", "boxes")
        at = order.index(name)
        first = sum(counts[:at])
        return self._paragraphs(first, first + counts[at])

    def _paragraphs(self, first: int, end: int) -> Iterator[Paragraph]:
        held: list[str] = []
        for text, offset, width in self._chunks(first, end):
            begin = 0
            for match in re.finditer("[\r\x07\x0c]", text):
                held.append(text[begin : match.start()])
                begin = match.end()
                properties = self._properties(offset + match.start() * width)
                yield Paragraph(_plain("".join(held)), match[0], properties)
                held.clear()
            held.append(text[begin:])
        if rest := _plain("".join(held)):
            yield Paragraph(rest, "\r", Properties())

    def _chunks(self, first: int, end: int) -> Iterator[tuple[str, int, int]]:
        """Text between two characters, piece by piece: with its offset and bytes a character."""
        for begin, stop, offset, width in self._pieces:
            low, high = max(begin, first), min(stop, end)
            if low < high:
                at = offset + (low - begin) * width
                raw = self._main[at : at + (high - low) * width]
                # Half a pair of surrogates counts as a character: so it stays one here.
                text = raw.decode("cp1252" if width == 1 else "utf-16-le", "replace")
                yield text, at, width

    def _read_pieces(self) -> Iterator[tuple[int, int, int, int]]:
        """First and last character, offset and width of each piece of the text."""
        clx = self._stored(0x01A2)
        at = 0
        while at + 5 <= len(clx) and clx[at] == 1:
            at += 3 + struct.unpack_from("<H", clx, at + 1)[0]
        if at + 5 > len(clx) or clx[at] != 2:
            raise FileUnreadable("Damaged: where its text stands is not told")
        plc = clx[at + 5 : at + 5 + struct.unpack_from("<I", clx, at + 1)[0]]
        count = (len(plc) - 4) // 12
        places = struct.unpack_from(f"<{count + 1}I", plc)
        for i, (begin, end) in enumerate(pairwise(places)):
            (where,) = struct.unpack_from("<I", plc, 4 * (count + 1) + 8 * i + 2)
            width = 1 if where & 0x40000000 else 2
            offset = (where & 0x3FFFFFFF) // (3 - width)
            if end > MAX_TEXT:  # the same bytes may be pieces again and again
                break
            if begin < end and offset < len(self._main):
                yield begin, end, offset, width

    def _old_piece(self) -> list[tuple[int, int, int, int]]:
        begin, end = self._number(0x18), min(self._number(0x1C), len(self._main))
        return [(0, max(0, end - begin), begin, 1)]

    def _read_styles(self) -> dict[int, int]:
        """The heading level of each style that has one."""
        sheet = self._stored(0xA2)
        if len(sheet) < 6:
            return {}
        at = 2 + struct.unpack_from("<H", sheet)[0]
        base = struct.unpack_from("<H", sheet, 4)[0]
        known: list[_Style] = []
        while at + 2 <= len(sheet):
            (size,) = struct.unpack_from("<H", sheet, at)
            known.append(self._style(sheet[at + 2 : at + 2 + size], base))
            at += 2 + size + size % 2
        levels = {at: _level(known, at) for at in range(len(known))}
        return {at: level for at, level in levels.items() if level is not None}

    def _style(self, std: bytes, base: int) -> _Style:
        """One entry of the style sheet ([MS-DOC] 2.9.260, STD)."""
        if len(std) < base + 2 or base < 4:
            return _Style()
        first, second = struct.unpack_from("<HH", std)
        name = 2 * struct.unpack_from("<H", std, base)[0]
        at = base + 2 + name + 2
        own = None
        if second & 0xF == 1 and at + 2 <= len(std):  # a paragraph style
            (size,) = struct.unpack_from("<H", std, at)
            own = self._parsed(std[at + 2 : at + 2 + size]).level
        return _Style(first & 0xFFF, second >> 4, own)

    def _read_runs(self) -> list[tuple[int, Properties]]:
        """Where paragraphs end in the file, ascending, and their properties."""
        runs: list[tuple[int, Properties]] = []
        plc = self._stored(0x0102)
        count = (len(plc) - 4) // 8
        for i in range(max(0, count)):
            (page,) = struct.unpack_from("<I", plc, 4 * (count + 1) + 4 * i)
            block = self._main[(page & 0x3FFFFF) * 512 :][:512]
            if len(block) == 512:
                runs += self._block(block)
        return sorted(runs, key=lambda run: run[0])

    def _block(self, block: bytes) -> Iterator[tuple[int, Properties]]:
        """The paragraphs of one page of properties ([MS-DOC] 2.9.175, PapxFkp)."""
        count = min(block[511], 29)
        for i in range(count):
            (end,) = struct.unpack_from("<I", block, 4 * (i + 1))
            at = block[4 * (count + 1) + 13 * i] * 2
            size = 2 * block[at] - 1 if block[at] else 2 * block[at + 1]
            begin = at + (1 if block[at] else 2)
            yield end, self._parsed(block[begin : min(begin + size, 511)] if at else b"")

    def _parsed(self, papx: bytes) -> Properties:
        if len(papx) < 2:
            return Properties()
        level = self._levels.get(struct.unpack_from("<H", papx)[0])  # none while styles are read
        in_table = row_end = False
        at = 2
        while at + 3 <= len(papx):
            (sprm,) = struct.unpack_from("<H", papx, at)
            if sprm == _SPRM_ROW_END:
                row_end = papx[at + 2] != 0
            elif sprm == _SPRM_IN_TABLE:
                in_table = papx[at + 2] != 0
            elif sprm == _SPRM_OUTLINE:
                level = papx[at + 2] + 1 if papx[at + 2] < 9 else None
            kind = sprm >> 13
            at += 2 + (1 + papx[at + 2] if kind == 6 else _SIZES[kind])
        return Properties(level, in_table, row_end)

    def _properties(self, offset: int) -> Properties:
        at = bisect_right(self._ends, offset)
        return self._runs[at][1] if at < len(self._runs) else Properties()

    def _stored(self, at: int) -> bytes:
        """What the header says to be at some place of the table stream."""
        begin, size = self._number(at), self._number(at + 4)
        return self._table[begin : begin + size]

    def _number(self, at: int, form: str = "<I") -> int:
        return int(struct.unpack_from(form, self._main, at)[0])


class _Reader:
    """Puts paragraphs together; text goes to the assembly."""

    def __init__(self) -> None:
        self.title = ""
        self._assembly = Assembly()
        self._cell: list[str] = []
        self._cells: list[str] = []
        self._rows: list[list[str]] = []

    def sections(self, document: _Document) -> Iterator[Section]:
        """Text, then what stands beside it."""
        for paragraph in document.part("text"):
            yield from self._paragraph(paragraph)
        yield from self._end_table()
        for paragraph in document.part("boxes"):
            self._assembly.block(paragraph.text)
        for part, label in (("notes", "Note"), ("endnotes", "Note"), ("comments", "Comment")):
            texts = [one_line(p.text) for p in document.part(part)]
            for text in filter(None, texts):
                self._assembly.block(f"{label}: {text}", tight=True)
        yield from self._assembly.enter(0, "")
        for line in dict.fromkeys(one_line(p.text) for p in document.part("margins")):
            if _LETTERS.search(line):
                self._assembly.block(line, tight=True)
        yield from self._assembly.flush()

    def _paragraph(self, paragraph: Paragraph) -> Iterator[Section]:
        text, level = paragraph.text, paragraph.properties.level
        if paragraph.mark == "\x07":
            self._end_cell(text, paragraph.properties.row_end)
        elif paragraph.properties.in_table:
            self._cell.append(text)
        elif level is None or not text.strip():
            yield from self._end_table()
            self._assembly.block(text)
        else:
            yield from self._end_table()
            self.title = self.title or (headline(text) if level < 2 else "")
            yield from self._assembly.heading(level, text)

    def _end_cell(self, text: str, row_end: bool) -> None:
        if not row_end:
            self._cells.append(one_line(" ".join([*self._cell, text])))
        elif self._cells:
            self._rows.append(self._cells)
            self._cells = []
        self._cell = []

    def _end_table(self) -> Iterator[Section]:
        rows, self._rows = self._rows, []
        if self._cells:
            rows, self._cells = [*rows, self._cells], []
        if lays_out([len(cell) for row in rows for cell in row]):
            for row in rows:
                for cell in row:
                    self._assembly.block(cell)
            return
        table = Table()
        for row in rows:
            table.add([Cell(cell) for cell in row])
        yield from table.sections(self._assembly)


def _level(known: list[_Style], at: int) -> int | None:
    """The heading level of a style, by what it is or is based on."""
    for _ in range(_MAX_CHAIN):
        if at >= len(known):
            return None
        style, at = known[at], known[at].base
        if 1 <= style.built_in <= 9:
            return style.built_in
        if style.built_in == _STI_TITLE:
            return TITLE
        if style.level is not None:
            return style.level
    return None


def _plain(text: str) -> str:
    """Text without the codes of fields and the marks of notes and pictures."""
    while "\x13" in text:
        shorter = _FIELD.sub(lambda m: m[1] or "", text)
        if shorter == text:
            break
        text = shorter
    return re.sub("[\x00-\x08\x13-\x15]", "", text.translate(_SIGNS)).strip("\n")
