"""Spreadsheets (XLSX): each sheet as tables with their cells, then what is written beside them.

Read from the XML itself (ECMA-376, SpreadsheetML), row by row, because only so a sheet with one
cell in its last row costs no more than its cells, and numbers are told as their cells show them.
"""

from __future__ import annotations

import contextlib
import math
import re
from collections.abc import Generator, Iterator
from dataclasses import replace
from functools import lru_cache

from lxml import etree

from inglenook.errors import FileUnreadable
from inglenook.parsers.assembly import About, Assembly, one_line
from inglenook.parsers.number_format import BUILT_IN, Written, general, writer
from inglenook.parsers.package import Package, attribute, child, elements, local, said
from inglenook.parsers.source import Source
from inglenook.parsers.tables import MAX_TEXT, Area, Grid, Merged
from inglenook.types import Section

MAX_CELLS = 1_500_000
MAX_SHEETS = 2000
MAX_NOTES = 5
_DIGITS = "0123456789"
_VALUES = (
    "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}v",
    "{http://purl.oclc.org/ooxml/spreadsheetml/main}v",
    "v",
)
_MERGED = re.compile(rb'mergeCell\s[^>]*?ref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"')
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def parse(source: Source) -> Generator[Section, None, About]:
    """Sections of consecutive rows, sheet by sheet."""
    with Package(source, "spreadsheet") as package:
        reader = _Reader(package)
        for name, part in reader.sheets[:MAX_SHEETS]:
            yield from reader.sheet(name, part)
        reader.refuse_if_nothing()
        return replace(package.about(), note=" ".join(reader.notes[:MAX_NOTES]))


class _Reader:
    """Walks the sheets; tables go to the assembly."""

    def __init__(self, package: Package) -> None:
        root = package.main("officeDocument", "xl/workbook.xml")
        self.notes: list[str] = []
        self._package = package
        self._assembly = Assembly()
        self._cells = MAX_CELLS
        self._size = MAX_TEXT
        self._damage = ""
        self._good = 0
        self.sheets = _sheets(package, root)
        since_1904 = attribute(child(root, "workbookPr"), "date1904") in ("1", "true")
        self._written = _styles(_related(package, "styles"), since_1904)
        self._strings = _strings(package)
        people = _related(package, "person")
        self._people = {
            attribute(person, "id") or "": attribute(person, "displayName") or "?"
            for person in (() if people is None else people)
        }

    def sheet(self, name: str, part: str) -> Iterator[Section]:
        """The sections of one sheet; one that is damaged or too much for us is told in a note."""
        if self._cells <= 0 or self._size <= 0:
            self.notes.append(f"The sheet {name} was not read: there is too much before it.")
            return
        yield from self._assembly.enter(1, name)
        grid = Grid(self._assembly, name)
        try:
            stopped = yield from self._table(part, grid)
        except FileUnreadable as error:
            self._damage = error.reason
            self.notes.append(f"The sheet {name} was not read. {error.reason}.")
            return
        self._good += 1
        self._size -= grid.size
        if stopped:
            self.notes.append(f"The sheet {name} was read only as far as row {stopped:,}.")
        self._beside(part)
        yield from self._assembly.flush()

    def refuse_if_nothing(self) -> None:
        """Raise FileUnreadable where every sheet is damaged."""
        if not self._good and self._damage:
            raise FileUnreadable(self._damage)

    def _table(self, part: str, grid: Grid) -> Generator[Section, None, int]:
        """The rows of a sheet; returns the last one where it had to stop, else 0."""
        data = self._package.beginning(part) or b""
        merged, last = Merged(_merged(data)), 0
        rows = elements(data, part, "row")
        while True:
            try:
                row = next(rows)
            except StopIteration as end:
                yield from grid.flush()
                return 0 if end.value else last
            last = _count(attribute(row, "r"), last + 1)
            cells = merged.fill(last, self._row(row))
            yield from grid.row(last, cells)
            if self._cells <= 0 or grid.size > self._size:
                yield from grid.flush()
                return last

    def _row(self, row: etree._Element) -> dict[int, str]:
        """The texts of a row's cells by their column, from 0."""
        texts: dict[int, str] = {}
        at = -1
        for cell in row:
            at = _index((cell.get("r") or "").rstrip(_DIGITS), at + 1)
            if len(cell) and (text := self._text(cell)):
                texts[at] = text
        self._cells -= len(row)
        return texts

    def _text(self, cell: etree._Element) -> str:
        kind = cell.get("t") or "n"
        if kind == "inlineStr":
            return _rich(child(cell, "is"))
        raw = ""
        for item in cell:
            if item.tag in _VALUES:
                raw = item.text or ""
        if not raw or kind in ("str", "e"):
            return _unescaped(raw)
        if kind == "s":
            at = _count(raw, -1)
            return self._strings[at] if 0 <= at < len(self._strings) else ""
        if kind == "b":
            return "TRUE" if raw == "1" else "FALSE"
        return raw.replace("T", " ") if kind == "d" else self._number(raw, cell.get("s"))

    def _number(self, raw: str, style: str | None) -> str:
        try:
            value = float(raw)
        except ValueError:
            return raw
        if not math.isfinite(value):
            return raw
        at = _count(style, 0)
        return (self._written[at] if at < len(self._written) else general)(value)

    def _beside(self, part: str) -> None:
        """What is written beside the cells: comments and text boxes."""
        threads = list(self._around(part, "threadedComment", "threadedComment"))
        for comment in threads:
            who = self._people.get(comment.get("personId") or "", "?")
            self._comment(comment, who, said(comment, "text"))
        authors = [author.text or "" for author in self._around(part, "comments", "author")]
        for comment in self._around(part, "comments", "comment"):
            at = _count(comment.get("authorId"), 0)
            who = authors[at] if at < len(authors) else ""
            if not (threads and who.startswith("tc=")):  # old programs' copy of a thread
                self._comment(comment, who, _rich(child(comment, "text")))
        for box in self._around(part, "drawing", "txBody"):
            for paragraph in box.iter("{*}p"):
                self._assembly.block("".join(t.text or "" for t in paragraph.iter("{*}t")))

    def _comment(self, comment: etree._Element, who: str, text: str) -> None:
        if text := one_line(text):
            place = comment.get("ref") or "?"
            self._assembly.block(f"Comment on {place} by {who or '?'}: {text}")

    def _around(self, part: str, kind: str, tag: str) -> Iterator[etree._Element]:
        """Elements of the parts that a sheet names as `kind`; a damaged part has none."""
        with contextlib.suppress(FileUnreadable):
            for name in self._package.all_related(part, kind):
                root = self._package.xml(name)
                if root is not None:
                    yield from root.iter(f"{{*}}{tag}")


def _merged(data: bytes) -> Iterator[Area]:
    """The merged ranges of a sheet, looked for in its bytes: they stand behind all rows."""
    for match in _MERGED.finditer(data):
        (left, top), (right, bottom) = _cell(match[1]), _cell(match[2])
        yield left, top, right, bottom


def _sheets(package: Package, root: etree._Element) -> list[tuple[str, str]]:
    """Name and part of each sheet, in the order of the tabs."""
    parts = package.related(package.main_name)
    listed = child(root, "sheets")
    sheets = [] if listed is None else [s for s in listed if local(s) == "sheet"]
    named = [(attribute(s, "name") or "?", attribute(s, "id") or "") for s in sheets]
    return [(name, parts[key]) for name, key in named if key in parts]


def _related(package: Package, kind: str) -> etree._Element | None:
    """A part beside the workbook; a damaged one is as good as none."""
    with contextlib.suppress(FileUnreadable):
        for name in package.all_related(package.main_name, kind):
            return package.xml(name)
    return None


def _styles(root: etree._Element | None, since_1904: bool) -> list[Written]:
    """What writes the numbers of each cell style."""
    codes = dict(BUILT_IN)
    formats = child(root, "numFmts")
    for form in () if formats is None else formats:
        codes[_count(form.get("numFmtId"), 0)] = form.get("formatCode") or ""
    styles = child(root, "cellXfs")
    ids = [] if styles is None else [_count(style.get("numFmtId"), 0) for style in styles]
    return [writer(codes.get(key, ""), since_1904) for key in ids]


def _strings(package: Package) -> list[str]:
    """The texts that cells share."""
    for name in package.all_related(package.main_name, "sharedStrings"):
        data = package.beginning(name) or b""
        return [_rich(item) for item in elements(data, name, "si")]
    return []


def _rich(element: etree._Element | None) -> str:
    """The text of runs, without the readings that stand above Japanese ones."""
    parts: list[str] = []
    for item in () if element is None else element:
        if local(item) == "t":
            parts.append(item.text or "")
        elif local(item) == "r":
            parts.append(said(item, "t"))
    return _unescaped("".join(parts))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)), text) if "_x" in text else text


def _cell(reference: bytes) -> tuple[int, int]:
    """Column (from 0) and row (from 1)."""
    text = reference.decode("ascii")
    letters = text.rstrip(_DIGITS)
    return _index(letters, 0), int(text[len(letters) :])


@lru_cache(maxsize=20_000)
def _index(letters: str, default: int) -> int:
    """The column of these letters, from 0."""
    if not 0 < len(letters) < 4 or not (letters.isascii() and letters.isupper()):
        return default
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1


def _count(text: str | None, default: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 10 else default
