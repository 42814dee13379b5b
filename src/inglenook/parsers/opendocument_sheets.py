"""The sheets of an OpenDocument spreadsheet, row by row, as their cells show them."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from lxml import etree

from inglenook.errors import FileUnreadable
from inglenook.parsers.assembly import Assembly, one_line
from inglenook.parsers.package import Package, attribute, elements, local, said
from inglenook.parsers.tables import MAX_TEXT, Grid, Merged, column
from inglenook.types import Section

MAX_CELLS = 1_500_000
MAX_COLUMNS = 16_384
_MAX_REPEATED = 1000  # times that a row or cell with text is said to stand there


def sheets(package: Package) -> Generator[Section, None, str]:
    """The sections of all sheets; returns what a person should know of what was not read."""
    data = package.beginning("content.xml")
    if not data:
        raise FileUnreadable("Damaged: its content is missing")
    assembly = Assembly()
    sheet, cells, size = None, MAX_CELLS, MAX_TEXT
    rows = elements(data, "content.xml", "table-row")
    while True:
        try:
            row = next(rows)
        except StopIteration as end:
            whole = end.value
            break
        table = _table(row)
        if table is None:
            continue
        if sheet is None or table is not sheet.table:
            if sheet is not None:
                size -= sheet.grid.size
                yield from sheet.close()
            sheet = _Sheet(assembly, table)
            yield from assembly.enter(1, sheet.name)
        yield from sheet.row(row)
        cells -= len(row)
        if cells <= 0 or sheet.grid.size > size:
            whole = False
            break
    if sheet is None:
        return ""
    yield from sheet.close()
    yield from assembly.flush()
    told = f"It was read only as far as row {sheet.last:,} of the sheet {sheet.name}."
    return "" if whole else told


class _Sheet:
    """One sheet: its rows and what is remembered of them."""

    def __init__(self, assembly: Assembly, table: etree._Element) -> None:
        self.table = table
        self.name = attribute(table, "name") or "?"
        self.grid = Grid(assembly, self.name)
        self.last = 0
        self._assembly = assembly
        self._merged = Merged()
        self._comments: list[str] = []

    def row(self, row: etree._Element) -> Iterator[Section]:
        """Take in a row, as often as it stands there."""
        times = _count(row, "number-rows-repeated")
        cells = self._cells(row)
        for number in range(self.last + 1, self.last + 1 + min(times, _MAX_REPEATED)):
            if not cells:
                break
            yield from self.grid.row(number, self._merged.fill(number, dict(cells)))
        self.last += times

    def close(self) -> Iterator[Section]:
        """What is left of the rows, then the comments."""
        yield from self.grid.flush()
        for comment in self._comments:
            self._assembly.block(comment)

    def _cells(self, row: etree._Element) -> dict[int, str]:
        texts: dict[int, str] = {}
        at = 0
        for cell in row:
            times = _count(cell, "number-columns-repeated")
            if text := _text(cell):
                for column_ in range(at, min(at + min(times, _MAX_REPEATED), MAX_COLUMNS)):
                    texts[column_] = text
                self._spans(cell, at)
            for note in cell.iterchildren("{*}annotation"):
                said_ = one_line(
                    " ".join("".join(map(str, p.itertext())) for p in note.iter("{*}p"))
                )
                who = said(note, "creator") or "?"
                place = f"{column(at)}{self.last + 1}"
                self._comments.append(f"Comment on {place} by {who}: {said_}")
            at += times
        return texts

    def _spans(self, cell: etree._Element, at: int) -> None:
        across = _count(cell, "number-columns-spanned")
        down = _count(cell, "number-rows-spanned")
        if across > 1 or down > 1:
            top = self.last + 1
            self._merged.add((at, top, at + across - 1, top + down - 1))


def _table(row: etree._Element) -> etree._Element | None:
    return next(row.iterancestors("{*}table"), None)


def _text(cell: etree._Element) -> str:
    """What the cell shows; comments hang on it and are none of it."""
    parts = []
    for part in cell:
        if local(part) == "p":
            parts.append("".join(_inline(part)))
    return "\n".join(parts) or attribute(cell, "value") or ""


def _inline(parent: etree._Element) -> Iterator[str]:
    yield parent.text or ""
    for element in parent:
        name = local(element)
        yield " " if name in ("s", "tab", "line-break") else ""
        yield from _inline(element)
        yield element.tail or ""


def _count(element: etree._Element, name: str) -> int:
    value = attribute(element, name) or ""
    return max(1, int(value)) if value.isdecimal() and len(value) < 9 else 1
