"""Tables as lines of text: one row a line, cells parted by ` | `, in every format alike.

A cell that spans rows or columns is said again in each of them, so that every line can be
understood by itself: "2025 | Q1 | January | $134". `Table` makes such lines of the tables within
documents, `Grid` cuts the rows of a spreadsheet into sections.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from inglenook.parsers.assembly import Assembly, clean, one_line
from inglenook.types import Section

PARTED = " | "
MAX_TEXT = 100_000_000  # characters of all sheets; nobody reads more
_MAX_REPEATED = 200  # characters; a longer cell is said once
_MAX_COLUMNS = 60  # a row may be wider, but spans end here
_MAX_CELL = 1500  # characters; a table with a longer one lays out a page
_MAX_SECTION = 500_000  # characters
_MAX_AREA = 500_000  # cells of a section, empty ones included
_MAX_TITLES = 3
_MAX_MERGED = 100_000  # cells of one sheet
_TITLE_LOOK = 20  # rows below a header that tell how wide the table is
_VALUE = re.compile(r"\W*\d[\d\s.,:/%()+\u2212-]*[^\W\d_]{0,3}\W*")
_YEAR = re.compile(r"(?:19|20)\d\d")


Area = tuple[int, int, int, int]
"""The first column (from 0) and row (from 1) of a range, then the last ones."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell and how many columns and rows it takes."""

    text: str
    across: int = 1
    down: int = 1


class Table:
    """Turns rows into lines, remembering the cells that reach into rows below."""

    def __init__(self) -> None:
        self._above: dict[int, tuple[str, int]] = {}  # column: text, rows still to come
        self._rows: list[list[str]] = []
        self._heads = 0

    def add(self, cells: list[Cell], head: bool = False) -> None:
        """The next row; one without anything new is left out. `head`: the document says so."""
        texts: list[str] = []
        for cell in cells:
            self._fill(texts)
            self._put(texts, cell)
        self._fill(texts)
        if not any(cell.text.strip() for cell in cells):
            return
        while texts and not texts[-1]:
            texts.pop()
        if head and self._heads == len(self._rows):
            self._heads += 1
        self._rows.append(texts)

    @property
    def lines(self) -> list[str]:
        """The rows as lines of text."""
        return [PARTED.join(row) for row in self._rows]

    def sections(self, assembly: Assembly) -> Iterator[Section]:
        """Give the table: a section of its own, or a few lines where it is only a list."""
        if len(self._rows) < 2 or max(map(len, self._rows)) < 2:
            for line in self.lines:
                assembly.block(line, tight=True)
            return
        head = self._heads if self._heads < len(self._rows) else 0
        yield from assembly.table([clean(s) for s in self.lines], head or header(self._rows))

    def _fill(self, texts: list[str]) -> None:
        """Say again what reaches down into the next columns."""
        while len(texts) in self._above and len(texts) < _MAX_COLUMNS:
            text, left = self._above.pop(len(texts))
            if left > 1:
                self._above[len(texts)] = (text, left - 1)
            texts.append(text)

    def _put(self, texts: list[str], cell: Cell) -> None:
        text = one_line(cell.text)
        again = text if len(text) <= _MAX_REPEATED else ""
        for i in range(max(1, min(cell.across, _MAX_COLUMNS - len(texts)))):
            if cell.down > 1:
                self._above[len(texts)] = (again, cell.down - 1)
            texts.append(again if i else text)


def lays_out(cells: Sequence[int]) -> bool:
    """Whether a table whose cells have so many characters lays out a page: no data is that long."""
    return max(cells, default=0) > _MAX_CELL


def header(rows: Sequence[Sequence[str]]) -> int:
    """How many rows at the top name the columns: titles, then one row of words above the data.

    0 where the first row holds values, or nothing stands below.
    """
    width = max((_filled(row) for row in rows[:_TITLE_LOOK]), default=0)
    titles = 0
    while titles < min(_MAX_TITLES, len(rows)) and _is_title(rows[titles], width):
        titles += 1
    if len(rows) < titles + 2 or (width == 1 < len(rows[0])):
        return 0
    names = [cell for cell in rows[titles] if cell]
    below = [cell for row in rows[titles + 1 :][:_TITLE_LOOK] for cell in row]
    if len(names) * 2 < width:
        return 0
    if any(map(_VALUE.fullmatch, below)):
        names_columns = all(map(_names, names)) and not all(map(_YEAR.fullmatch, rows[titles]))
    else:  # numbers above words count the columns
        names_columns = len({bool(_VALUE.fullmatch(cell)) for cell in names}) == 1
    return titles + 1 if names_columns else 0


def _is_title(row: Sequence[str], width: int) -> bool:
    """Whether a row stands above a table and is none of it."""
    return _filled(row) == 1 < width and bool(row[0])


def _filled(row: Sequence[str]) -> int:
    return sum(1 for cell in row if cell)


def _names(cell: str) -> bool:
    """Whether a cell may name a column: it is no number, amount or date, but perhaps a year."""
    return not _VALUE.fullmatch(cell) or bool(_YEAR.fullmatch(cell))


def column(index: int) -> str:
    """The letters of a column, from 0: A, B, … Z, AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


class Grid:
    """Cuts the rows of one sheet into table sections, each row of text a row of its `place`.

    Rows without a cell end a section, and so does a size of about half a megabyte: what follows
    directly goes on with the same table and has no header of its own. Columns that are empty
    throughout a section are left out of its text.
    """

    def __init__(self, assembly: Assembly, sheet: str = "") -> None:
        """`sheet` names it in places: "Sheet!A1:B2"; without one they are "A1:B2"."""
        self._assembly = assembly
        self._sheet = f"{one_line(clean(sheet))}!" if sheet else ""
        self._first = 0  # the number of the first row, from 1
        self._rows: list[dict[int, str]] = []
        self._columns: set[int] = set()
        self._size = 0
        self._goes_on = False
        self._follows = 0  # the row below the last section
        self.size = 0  # characters given so far

    def row(self, number: int, cells: Mapping[int, str]) -> Iterator[Section]:
        """Take in row `number` (from 1, ascending): column (from 0) to text."""
        kept = {at: text for at, cell in cells.items() if (text := _tidy(cell))}
        if not kept:
            return
        if self._rows and number != self._first + len(self._rows):
            yield from self.flush()
        if not self._rows:
            self._first = number
        self._rows.append(kept)
        self._columns.update(kept)
        self._size += sum(map(len, kept.values()))
        area = len(self._rows) * len(self._columns)
        if self._size > _MAX_SECTION or area > _MAX_AREA:
            yield from self.flush()
            self._goes_on = True

    def flush(self) -> Iterator[Section]:
        """Give what has been collected as a section, if there is anything."""
        if not self._rows:
            return
        used = sorted(self._columns)
        rows = [[row.get(at, "") for at in used] for row in self._rows]
        last = self._first + len(rows) - 1
        place = f"{column(used[0])}{self._first}:{column(used[-1])}{last}"
        head = 0 if self._goes_on and self._first == self._follows else header(rows)
        lines = [_trimmed(row) for row in rows]
        yield from self._assembly.table(lines, head, self._sheet + place)
        self.size += sum(map(len, lines))
        self._follows = last + 1
        self._goes_on = False
        self._rows, self._columns, self._size = [], set(), 0


class Merged:
    """Cells of a sheet that were merged: what stands in the first is said in the others too."""

    def __init__(self, areas: Iterable[Area] = ()) -> None:
        self._by_row: dict[int, list[tuple[int, tuple[int, int]]]] = {}
        self._first: dict[tuple[int, int], str] = {}
        self._room = _MAX_MERGED
        for area in areas:
            self.add(area)

    def add(self, area: Area) -> None:
        """One more area. Of absurdly many or large ones only the first are taken."""
        left, top, right, bottom = area
        size = max(1, right - left + 1) * max(1, bottom - top + 1)
        if size > self._room:
            return
        self._room -= size
        for row in range(top, bottom + 1):
            columns = self._by_row.setdefault(row, [])
            columns += [(at, (top, left)) for at in range(left, right + 1)]

    def fill(self, number: int, cells: dict[int, str]) -> dict[int, str]:
        """The row with what reaches into it; a title across the table is said once."""
        alone = len(cells) < 2
        for at, key in self._by_row.get(number, ()) if cells else ():
            if key == (number, at):
                self._first[key] = cells.get(at, "")
            elif key[0] != number or not alone:
                text = self._first.get(key, "")
                cells.setdefault(at, text if len(text) <= _MAX_REPEATED else "")
        return cells


def _tidy(text: str) -> str:
    """A cell's text in one line; most are so already, and sheets have millions."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    return one_line(clean(text))


def _trimmed(row: list[str]) -> str:
    while row and not row[-1]:
        row.pop()
    return PARTED.join(row)
