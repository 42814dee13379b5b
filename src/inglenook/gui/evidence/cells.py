"""The rows of a spreadsheet around a passage, as a table: header, numbers of rows, cited cells."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QFont, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource

PARTED = " | "  # between cells, as the library keeps tables
AROUND = 12  # rows on either side of those that are cited
ROW = 28
WIDEST = 190  # pixels of a column
SCROLL = 12
_CELLS = re.compile(r"(?:.*!)?([A-Z]{1,3})(\d+)(?::[A-Z]{1,3}\d+)?")


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its number in the sheet if that is known, its cells, which of them are cited, and
    where in the text it starts."""

    number: int | None
    cells: tuple[str, ...]
    cited: frozenset[int] = frozenset()
    start: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """What is shown of a sheet. `first` is the column of the first cell, from 0."""

    lines: tuple[Line, ...]
    first: int = 0
    head: Line | None = None


def is_cells(place: str) -> bool:
    """Whether a place is a range of cells ("Tax!B5:F60")."""
    return _CELLS.fullmatch(place) is not None


def grid_of(
    text: str,
    marked: tuple[int, int],
    place: str,
    anchor: int,
    *,
    whole: bool,
    around: int | None = None,
) -> Grid:
    """The rows around `marked`, a range of `text`, which is part of the extracted text of a file.

    `place` is the range of cells that begins at the offset `anchor` of `text`, negative if that is
    not in it; `whole` says that `text` begins where the file does, `around` how many rows are
    shown on either side.
    """
    start, end = marked
    begin = text.rfind("\n\n", 0, max(start, 1)) + 2
    known = begin > 1 or whole  # whether the table begins within the text
    begin = begin if begin > 1 else 0
    stop = text.find("\n\n", max(end - 1, start))
    spans = _spans(text, begin, len(text) if stop < 0 else stop)
    if not known and len(spans) > 1 and spans[0][1] <= start:
        spans = spans[1:]  # a line that is cut off
    match = _CELLS.fullmatch(place)
    origin = next((n for n, (a, b) in enumerate(spans) if a <= anchor <= b), None)
    top = int(match[2]) - origin if match and origin is not None else None
    lines = [
        Line(None if top is None else top + n, *_cells(text, a, b, start, end), a)
        for n, (a, b) in enumerate(spans)
    ]
    cited = [n for n, line in enumerate(lines) if line.cited] or [0]
    around = AROUND if around is None else around
    first, last = max(0, cited[0] - around), cited[-1] + around + 1
    head = lines[0] if known and lines else None
    shown = lines[max(first, 1 if head else 0) : last]
    return Grid(tuple(shown), column_number(match[1]) if match else 0, head)


def _spans(text: str, begin: int, stop: int) -> list[tuple[int, int]]:
    spans, at = [], begin
    for line in text[begin:stop].split("\n"):
        if line.strip():
            spans.append((at, at + len(line)))
        at += len(line) + 1
    return spans


def _cells(
    text: str, begin: int, stop: int, start: int, end: int
) -> tuple[tuple[str, ...], frozenset[int]]:
    cells = tuple(text[begin:stop].split(PARTED))
    cited, at = set(), begin
    for n, cell in enumerate(cells):
        if at < end and at + len(cell) > start:
            cited.add(n)
        at += len(cell) + len(PARTED)
    return tuple(cell.strip() for cell in cells), frozenset(cited)


def column_number(name: str) -> int:
    """The number of a column, from 0: "A" is 0, "AA" is 26."""
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - 64
    return number - 1


def column_name(number: int) -> str:
    """The reverse of `column_number`."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


class CellTable(QTableWidget):
    """A table as high as its rows, that scrolls sideways only."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._grid = Grid(())
        self.cited_row = 0
        self.setAccessibleName(tr("evidence", "The cells of the passage in their sheet"))
        self.setProperty("kind", "cells")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setFixedHeight(ROW - 4)
        themes.changed.connect(self._fill)

    def show_grid(self, grid: Grid) -> None:
        """Show other rows."""
        self._grid = grid
        self._fill()

    def height_at(self, width: int) -> int:
        """The height of all rows, with the scroll bar where they are wider than `width`."""
        wide = self.verticalHeader().width() + self.horizontalHeader().length() > width
        rows = self.rowCount() * ROW + self.horizontalHeader().height()
        return rows + 2 + (SCROLL if wide else 0)

    def cited_top(self) -> int:
        """Where the first cited row begins."""
        return self.horizontalHeader().height() + self.cited_row * ROW

    def top_of(self, offset: int) -> float:
        """How far down the row that holds a character stands."""
        return float(self.horizontalHeader().height() + self._row_of(offset) * ROW)

    def offset_at(self, y: float) -> int:
        """Where the row at a height starts."""
        lines = self._lines()
        at = round((y - self.horizontalHeader().height()) // ROW)
        return lines[min(max(at, 0), len(lines) - 1)].start if lines else 0

    def show_hit(self, hit: tuple[int, int] | None) -> None:
        """Select the cell in which something was found."""
        self.clearSelection()
        if hit is not None and self._lines():
            row = self._row_of(hit[0])
            line, at = self._lines()[row], self._lines()[row].start
            for column, cell in enumerate(line.cells):
                at += len(cell) + len(PARTED)
                if hit[0] < at:
                    self.setCurrentCell(row, column)
                    break

    def _lines(self) -> list[Line]:
        return [*([self._grid.head] if self._grid.head else []), *self._grid.lines]

    def _row_of(self, offset: int) -> int:
        starts = [line.start for line in self._lines()]
        return max(0, bisect.bisect_right(starts, offset) - 1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """What is around scrolls up and down, not this table."""
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()

    def _fill(self) -> None:
        grid, theme = self._grid, self._themes.theme
        lines = self._lines()
        wide = max((len(line.cells) for line in lines), default=0)
        self.setRowCount(len(lines))
        self.setColumnCount(wide)
        self.setFont(theme.font("secondary"))
        for column in range(wide):
            self.setHorizontalHeaderItem(column, self._label(column_name(grid.first + column)))
        for row, line in enumerate(lines):
            number = "" if line.number is None else str(line.number)
            self.setVerticalHeaderItem(row, self._label(number))
            for column in range(wide):
                self.setItem(row, column, self._item(line, column, head=line is grid.head))
        self.cited_row = next((n for n, line in enumerate(lines) if line.cited), 0)
        self.resizeColumnsToContents()
        for column in range(wide):
            self.setColumnWidth(column, min(self.columnWidth(column) + 12, WIDEST))

    def _label(self, text: str) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setFont(self._themes.theme.font("caption"))
        return item

    def _item(self, line: Line, column: int, *, head: bool) -> QTableWidgetItem:
        text = line.cells[column] if column < len(line.cells) else ""
        item = QTableWidgetItem(text)
        item.setToolTip(text)
        item.setForeground(QBrush(self._themes.theme.color("text")))
        if head:
            font = self._themes.theme.font("secondary")
            font.setWeight(QFont.Weight.DemiBold)
            item.setFont(font)
        if column in line.cited:
            item.setBackground(QBrush(self._themes.theme.color("mark")))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, tr("evidence", "cited"))
        if re.fullmatch(r"[-+]?[\d.,\s%]*\d[\d.,\s%]*", text):
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item
