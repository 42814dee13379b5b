"""Finds tables on a PDF page by the strict alignment of cells whose rows are one line each.

Their text becomes what tables are in every format, ` | ` between the cells; the cells' characters
keep their places on the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from statistics import median

import pypdfium2

from inglenook.parsers.pdf_layout import Box, Piece, beside, is_prose, is_upright, pieces
from inglenook.parsers.tables import PARTED, header

_LEAST_ROWS = 3
_MOST_ROWS = 150
_LONG = 40  # mean characters of a cell, from which it is hardly one
_OFF = 3.0  # points that edges of one column may be apart
_FAR = 4.0  # heights of a line from one to the next row of a table
_MARK = re.compile(r"\W*|[(\[]?\w{1,3}[)\].:]*")  # of the items of a list, or a line's number

_TWO = re.compile(r"\d*[.,]\d+%?\s+\d*[.,]\d+%?")  # numbers of columns that stand close together

_Row = list[Piece]


@dataclass(frozen=True, slots=True)
class Rows:
    """A table: the span of the page's text, and how many of its first lines name the columns."""

    start: int
    end: int
    head: int


def with_tables(
    page: pypdfium2.PdfTextPage, text: str, units: list[int], wide: Sequence[Box]
) -> tuple[str, list[int], tuple[Rows, ...]]:
    """The text with its tables as rows and their units, and where the tables are.

    `wide` are the page's gaps.
    """
    if len(wide) < _LEAST_ROWS:
        return text, units, ()
    lines = _side_by_side(chain.from_iterable(pieces(page, text, units, wide)))
    if not lines or not is_upright(page, units[lines[0][0].start]):
        return text, units, ()
    parts, origin, found, done, length = list[str](), list[int](), list[Rows](), 0, 0
    for rows, columns in _tables(text, lines):
        begin, end = rows[0][0].start, rows[-1][-1].end
        parts.append(text[done:begin])
        origin += units[done:begin]
        length += begin - done
        start = length
        cells = [_cells(row, columns) for row in rows]
        for number, row in enumerate(cells):
            for string, places in _written(text, units, row, first=number == 0):
                parts.append(string)
                origin += places
                length += len(string)
        strings = [[text[c.start : c.end] if c else "" for c in row] for row in cells]
        found.append(Rows(start, length, _head(strings)))
        done = end
    return "".join((*parts, text[done:])), origin + units[done:], tuple(found)


def _head(rows: Sequence[Sequence[str]]) -> int:
    """How many rows name the columns; none where the first column names the rows."""
    names = sum(1 for row in rows if row[0].endswith(":"))
    return 0 if 2 * names > len(rows) else header(rows)


def _written(
    text: str, units: list[int], row: Sequence[Piece | None], first: bool
) -> Iterator[tuple[str, list[int]]]:
    """The strings of a row, each with the units of its characters."""
    last = max(at for at, cell in enumerate(row) if cell)
    for at, cell in enumerate(row[: last + 1]):
        parted = PARTED if at else "" if first else "\n"
        yield parted, [-1] * len(parted)
        if cell:
            yield text[cell.start : cell.end], units[cell.start : cell.end]


def _side_by_side(found: Iterable[Piece]) -> list[_Row]:
    """The lines as the eye sees them: PDFium breaks some at a wide gap, and joins others."""
    seen: list[_Row] = []
    for piece in found:
        before = seen[-1][-1].box if seen else None
        if before and beside(before, piece.box) and before[2] < piece.box[0]:
            seen[-1].append(piece)
        else:
            seen.append([piece])
    return seen


def _tables(
    text: str, lines: Sequence[_Row]
) -> Iterator[tuple[list[_Row], list[tuple[float, float]]]]:
    """Rows that make a table, with the left and right ends of its columns."""
    rows: list[_Row] = []
    for line in [*lines, []]:
        while rows and not (_follows(text, rows, line) and _columns([*rows, line])):
            columns = _columns(rows)
            if len(rows) >= _LEAST_ROWS and columns and _is_sure(text, rows, columns):
                yield rows, columns
                rows = []
            else:
                rows = rows[1:]
        if len(line) > 1:
            rows.append(line)


def _follows(text: str, rows: Sequence[_Row], below: _Row) -> bool:
    """Whether a line stands below the last row about as near as that below its own."""
    if len(below) < 2 or text[rows[-1][-1].end : below[0].start].strip():
        return False
    step = _step(rows[-1], below)
    usual = _step(rows[-2], rows[-1]) if len(rows) > 1 else _FAR
    return 0.4 < step < min(_FAR, 1.8 * usual + 0.3)


def _step(above: _Row, below: _Row) -> float:
    """From one row to the next, in heights of a line."""
    top, bottom = above[0].box, below[0].box
    return (top[1] - bottom[1]) / (top[3] - top[1])


def _columns(rows: Sequence[_Row]) -> list[tuple[float, float]]:
    """The columns that the rows have in common; none where two cells of a row fall in one."""
    if len(rows) > _MOST_ROWS:
        return []
    columns = _merged([(p.box[0], p.box[2]) for row in rows for p in row])
    if len(columns) > len(rows[0]) and (below := _below_names(rows)):
        columns = below
    alone = all(sum(1 for cell in _cells(row, columns) if cell) == len(row) for row in rows)
    return columns if alone else []


def _below_names(rows: Sequence[_Row]) -> list[tuple[float, float]]:
    """The columns if the first row names them, each name beside what stands below it."""
    columns = _merged([(p.box[0], p.box[2]) for row in rows[1:] for p in row])
    if len(columns) != len(rows[0]):
        return []
    ends = [(cell.box[0], cell.box[2]) for cell in rows[0]]
    wider = [(min(a, c), max(b, d)) for (a, b), (c, d) in zip(columns, ends, strict=True)]
    return wider if _merged(wider) == wider else []


def _merged(ends: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The spans that are left where those that overlap are one."""
    merged: list[tuple[float, float]] = []
    for left, right in sorted(ends):
        if merged and left < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    return merged


def _cells(row: _Row, columns: Sequence[tuple[float, float]]) -> list[Piece | None]:
    """For each column the row's cell, None where it has none."""
    return [
        next((p for p in row if left <= p.box[0] and p.box[2] <= right), None)
        for left, right in columns
    ]


def _is_sure(text: str, rows: Sequence[_Row], columns: Sequence[tuple[float, float]]) -> bool:
    by_row = [_cells(row, columns) for row in rows]
    by_column = [[cell for cell in column if cell] for column in zip(*by_row, strict=True)]
    texts = [[text[cell.start : cell.end] for cell in column] for column in by_column]
    if sum(len(t) for column in texts for t in column) > _LONG * sum(map(len, texts)):
        return False
    if len(columns) == 2 and all(map(_MARK.fullmatch, texts[0])):
        return False
    if any(_TWO.fullmatch(t) for column in texts for t in column):
        return False
    if all(
        is_prose(column, [cell.box for cell in cells])
        for column, cells in zip(texts, by_column, strict=True)
    ):
        return False
    return len(rows) * len(columns) <= 2 * sum(map(len, rows)) and all(map(_is_even, by_column))


def _is_even(column: Sequence[Piece]) -> bool:
    """Whether nearly all cells stand flush left, flush right or in the middle."""
    boxes = [cell.box for cell in column]
    edges = (
        [box[0] for box in boxes],
        [box[2] for box in boxes],
        [(box[0] + box[2]) / 2 for box in boxes],
    )
    most = max(sum(1 for x in xs if abs(x - median(xs)) < _OFF) for xs in edges)
    return most >= len(column) - 1 - len(column) // 5
