"""Tables of an answer: columns as wide as their words need, or one card a row where they cannot be.

Qt would break words rather than let a table be wider than its text, so the columns get their widths
from here. A table that does not fit in small type either shows each of its rows as a card: the
heads of the columns at the left, what the row says at the right.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from inglenook.gui.look.theme import Theme
from inglenook.gui.text.ground import CODE_HEAD
from inglenook.gui.text.markdown import Block, Run, Runs
from inglenook.gui.text.measures import GAP, dense, gap

WriteRun = Callable[[QTextCursor, Run, QTextCharFormat], None]
Style = Literal["head", "row", "first", "middle", "last"]  # the last three are lines of a card

MARGIN = GAP - 4  # above and below; the padding of the rows does the rest
PADDING = 7
TIGHT = 2  # between the lines of a card
CHIP = 22
LONGEST = 180  # pixels; longer words, which are addresses, may be broken
LABELS = 0.4  # of the width: the most that the left side of a card gets
_LOOKS = (("list", 16), ("secondary", 10), ("caption", 8))  # type, and room between columns
_WORDS = re.compile(r"[\u2e80-\uffef]|[^\s\u2e80-\uffef]+")  # Chinese breaks anywhere


@dataclass(frozen=True, slots=True)
class Fit:
    """How a table is set: type, room between columns, their widths where Qt must not choose them.

    `first` says that it begins the text and needs no room above.
    """

    role: str
    air: int
    widths: tuple[int, ...] = ()
    cards: bool = False
    first: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A row as it is drawn."""

    cells: tuple[Runs, ...]
    style: Style


class TableWriter:
    """Writes tables into a document; `write_run` writes a stretch of a cell."""

    def __init__(self, document: QTextDocument, theme: Theme, write_run: WriteRun) -> None:
        self._document = document
        self._write_run = write_run
        self._theme = theme
        self._extents: dict[tuple[Runs, str, bool], tuple[float, float]] = {}

    def dress(self, theme: Theme) -> None:
        """Take another look."""
        self._theme = theme
        self._extents.clear()

    def fit(self, block: Block, *, first: bool) -> Fit:
        """How the table is best set at the width that the document has."""
        width = int(self._document.textWidth()) - 1  # half a pixel of line at either side
        columns = max(map(len, block.rows))
        roomy = dense(columns)
        for role, air in _LOOKS[_LOOKS.index(roomy) :]:
            needs = self._needs(block, role, air)
            if width <= 0:
                return Fit(role, air, first=first)
            if sum(least for least, _ in needs) <= width:
                return Fit(role, air, _spread(needs, width), first=first)
        if columns > 2 and len(block.rows) > 1:
            role, air = _LOOKS[1]
            return Fit(role, air, self._card(block, width), cards=True, first=first)
        return Fit(role, air, tuple(width // columns for _ in needs), first=first)

    def insert(self, cursor: QTextCursor, block: Block, fit: Fit) -> QTextTable:
        """Write a table where the cursor stands."""
        lines = list(_lines(block, fit))
        table = cursor.insertTable(len(lines), len(lines[0].cells), _table_format(fit))
        self._fill(table, lines, 0, block, fit)
        return table

    def grow(self, table: QTextTable, old: Block, block: Block, fits: tuple[Fit, Fit]) -> bool:
        """Change only the rows that differ. False where all have to be written anew."""
        before, fit = fits
        if not _alike(before, fit) or old.align != block.align:
            return False
        was, lines = list(_lines(old, before)), list(_lines(block, fit))
        pairs = zip(was, lines, strict=False)
        same = sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))
        if not same or len(was[0].cells) != len(lines[0].cells):
            return False
        if len(was) > same:
            table.removeRows(same, len(was) - same)
        if len(lines) > same:
            table.appendRows(len(lines) - same)
        self._fill(table, lines, same, block, fit)
        if before != fit:
            table.setFormat(_table_format(fit))
        return True

    def refit(self, table: QTextTable, block: Block, fits: tuple[Fit, Fit]) -> None:
        """Set a table that is there for another width."""
        before, fit = fits
        whole = QTextCursor(self._document)
        whole.beginEditBlock()
        below = table.format().bottomMargin()
        if not _alike(before, fit):
            lines = list(_lines(block, fit))
            table.resize(len(lines), len(lines[0].cells))
            self._fill(table, lines, 0, block, fit)
        table.setFormat(_table_format(fit))
        leave_below(table, below)
        whole.endEditBlock()

    def _needs(self, block: Block, role: str, air: int) -> list[tuple[float, float]]:
        """The least and the best width of each column, with the room to the next."""
        columns = max(map(len, block.rows))
        needs = []
        for x in range(columns):
            cells = [(row[x], y == 0) for y, row in enumerate(block.rows) if x < len(row)]
            extents = [self._extent(cell, role, head=head) for cell, head in cells]
            room = air if x < columns - 1 else 0
            least, most = (max(widths) for widths in zip(*extents, strict=True))
            needs.append((least + room, most + room))
        return needs

    def _extent(self, runs: Runs, role: str, *, head: bool) -> tuple[float, float]:
        """The widths of the longest word of a cell and of all that it says."""
        key = (runs, role, head)
        if key not in self._extents:
            self._extents[key] = self._measured(runs, role, head=head)
        return self._extents[key]

    def _measured(self, runs: Runs, role: str, *, head: bool) -> tuple[float, float]:
        least = most = 0.0
        for run in runs:
            font = QFont(self._theme.font("code" if run.code or run.math else role))
            if head or run.bold:
                font.setWeight(QFont.Weight.DemiBold)
            metrics = QFontMetricsF(font)
            if run.cite:
                words, whole = [float(CHIP)], float(CHIP)
            else:
                words = [metrics.horizontalAdvance(word) for word in _WORDS.findall(run.text)]
                whole = metrics.horizontalAdvance(run.text)
            least, most = max([least, *words]), most + whole
        return min(least, LONGEST) + 2, most + 2  # 2: Qt rounds what it measures

    def _card(self, block: Block, width: int) -> tuple[int, int]:
        role, air = _LOOKS[1]
        labels = max(self._extent(cell, role, head=False)[1] for cell in block.rows[0])
        left = round(min(labels + air, width * LABELS))
        return left, width - left

    # --- cells --------------------------------------------------------------------------------

    def _fill(
        self, table: QTextTable, lines: Sequence[Line], start: int, block: Block, fit: Fit
    ) -> None:
        """Write the rows of a table from `start` on."""
        for y in range(start, len(lines)):
            line = lines[y]
            top = y == 0 and fit.first
            for x, runs in enumerate(line.cells):
                cell = table.cellAt(y, x)
                air = 0 if x == len(line.cells) - 1 else fit.air
                cell.setFormat(self._cell_format(line.style, air, top=top))
                align = block.align[x] if not fit.cards and x < len(block.align) else ""
                self._clear(cell, align, fit.role)
                letters = self._letters(fit, line.style, x)
                cursor = cell.firstCursorPosition()
                for run in runs:
                    self._write_run(cursor, run, letters)

    def _letters(self, fit: Fit, style: Style, x: int) -> QTextCharFormat:
        label = fit.cards and x == 0
        format = QTextCharFormat()
        format.setFont(self._theme.font(fit.role))
        if style == "head" or (style == "first" and not label):
            format.setFontWeight(QFont.Weight.DemiBold)
        format.setForeground(self._theme.color("muted" if label or style == "head" else "text"))
        return format

    def _clear(self, cell: QTextTableCell, align: str, role: str) -> None:
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        format = QTextBlockFormat()
        format.setAlignment(_ALIGN.get(align, Qt.AlignmentFlag.AlignLeft))
        line = self._theme.line_height(role)
        format.setLineHeight(line, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.setBlockFormat(format)

    def _cell_format(self, style: Style, right: int, *, top: bool) -> QTextTableCellFormat:
        format = QTextTableCellFormat()
        above = TIGHT if style in ("middle", "last") else PADDING
        goes_on = style in ("first", "middle")
        format.setTopPadding(0 if top else above)
        format.setBottomPadding(TIGHT if goes_on else PADDING)
        format.setRightPadding(right)
        if not goes_on:
            format.setBottomBorder(1)
            format.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            format.setBottomBorderBrush(QBrush(self._theme.color("line")))
        return format


def room_after(block: Block | None, table: Block) -> int:
    """The margin below a table that `block` follows: Qt leaves out that of the block itself."""
    if block is None or block.kind == "table":
        return MARGIN
    return gap(block, table) - GAP + MARGIN + (CODE_HEAD if block.kind == "code" else 0)


def leave_below(table: QTextTable, room: float) -> None:
    """Set the margin below a table."""
    format = table.format()
    if format.bottomMargin() != room:
        format.setBottomMargin(room)
        table.setFormat(format)


def _lines(block: Block, fit: Fit) -> Iterator[Line]:
    if not fit.cards:
        for y, row in enumerate(block.rows):
            yield Line(row, "row" if y else "head")
        return
    heads = block.rows[0]
    for row in block.rows[1:]:
        for x, cell in enumerate(row):
            style: Style = "first" if x == 0 else "last" if x == len(row) - 1 else "middle"
            yield Line((heads[x] if x < len(heads) else (), cell), style)


def _alike(one: Fit, other: Fit) -> bool:
    """Whether the cells of both are the same, whatever their widths."""
    return (one.role, one.air, one.cards, one.first) == (
        other.role,
        other.air,
        other.cards,
        other.first,
    )


def _spread(needs: Sequence[tuple[float, float]], width: int) -> tuple[int, ...]:
    """The width shared out: what each column must have, then by how much more it could use."""
    left = width - sum(most for _, most in needs)
    if left >= 0:
        share = left / len(needs)
        widths = [int(most + share) for _, most in needs]
    else:
        left = width - sum(least for least, _ in needs)
        wish = sum(most - least for least, most in needs)
        widths = [int(least + left * (most - least) / wish) for least, most in needs]
    return (*widths[:-1], width - sum(widths[:-1]))


def _table_format(fit: Fit) -> QTextTableFormat:
    format = QTextTableFormat()
    format.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    format.setBorder(0)
    format.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    format.setBorderCollapse(True)
    format.setCellSpacing(0)
    format.setCellPadding(0)
    format.setTopMargin(0 if fit.first else MARGIN)
    format.setBottomMargin(MARGIN)
    format.setHeaderRowCount(0 if fit.cards else 1)
    fixed = QTextLength.Type.FixedLength
    format.setColumnWidthConstraints([QTextLength(fixed, width) for width in fit.widths])
    return format


_ALIGN = {"center": Qt.AlignmentFlag.AlignHCenter, "right": Qt.AlignmentFlag.AlignRight}
