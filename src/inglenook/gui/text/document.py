"""Blocks of Markdown written into a QTextDocument, and kept in step with a list that grows.

Each block stands on its own: `DocumentWriter` remembers where each one ends, leaves those that did
not change alone, and writes the rest anew. So a streaming answer costs what its last block costs,
and the outcome is the same as if the whole had been written at once.
"""

from __future__ import annotations

import dataclasses
import itertools
import time
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from inglenook.gui.look.theme import Theme
from inglenook.gui.text.markdown import Block, Run, Runs

CHIP = QTextFormat.ObjectTypes.UserObject.value + 1
NUMBER = QTextFormat.Property.UserProperty.value + 1  # of a citation, on its character
KIND = QTextFormat.Property.UserProperty.value + 2  # of a block: "code", "rule" or nothing
QUOTE = QTextFormat.Property.UserProperty.value + 3  # how many quotations stand around a block
LANGUAGE = QTextFormat.Property.UserProperty.value + 4

INDENT = 24  # of a list level, pixels
QUOTE_INDENT = 18
CODE_PADDING = 14
CODE_HEAD = 34  # above the code: language and copy button
GAP = 12
ITEM_GAP = 4
OBJECT = "\ufffc"  # stands for a chip in the text
BREAK = "\u2028"  # a line break within a block


class ClosedDocument(QTextDocument):
    """A document that loads nothing. Qt's own would read a local file that a text names."""

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Nothing: not from the web, not from a disk, not from a share."""
        return None


class ChipObject(QPyTextObject):
    """The small numbered chip of a citation; `current` is the number that stands out."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.current = 0

    def intrinsicSize(self, doc: QTextDocument, position: int, format: QTextFormat) -> QSizeF:
        """A square, wider for numbers of two digits, with a hair of air around it."""
        width = QFontMetricsF(self._font()).horizontalAdvance(str(format.intProperty(NUMBER)))
        return QSizeF(max(19.0, width + 12) + 3, 19)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        position: int,
        format: QTextFormat,
    ) -> None:
        """Paint the chip into its place in the line."""
        number = format.intProperty(NUMBER)
        place = QRectF(rect).adjusted(1.5, 0, -1.5, 0)
        draw_chip(painter, place, self.theme, number, current=number == self.current)

    def _font(self) -> QFont:
        return self.theme.font("label")


def draw_chip(painter: QPainter, rect: QRectF, theme: Theme, number: int, *, current: bool) -> None:
    """A citation's number on its soft ground; on the accent while its evidence is open."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent" if current else "soft"))
    radius = theme.scale.radius[0]
    painter.drawRoundedRect(rect, radius, radius)
    painter.setFont(theme.font("label"))
    painter.setPen(theme.color("on_accent" if current else "accent"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()


class DocumentWriter:
    """Keeps a document equal to a list of blocks."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        self._document = document
        self._written: list[Block] = []
        self._ends: list[int] = []  # the position behind each block
        self._chips = ChipObject(theme, document)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.documentLayout().registerHandler(CHIP, self._chips)
        self._dress(theme)

    @property
    def count(self) -> int:
        """How many blocks the document shows."""
        return len(self._written)

    @property
    def theme(self) -> Theme:
        """The look that it writes in."""
        return self._chips.theme

    @property
    def current(self) -> int:
        """The citation that stands out; 0 for none."""
        return self._chips.current

    @current.setter
    def current(self, number: int) -> None:
        self._chips.current = number

    def restyle(self, theme: Theme) -> None:
        """Forget what was written: the next `write` does it in the new look."""
        self._dress(theme)
        self._drop(0)

    def write(self, blocks: Sequence[Block], seconds: float = float("inf")) -> bool:
        """Make the document show `blocks`, for about `seconds`. True when some remain to write."""
        deadline = time.monotonic() + seconds
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()  # so that it is laid out once, at the end
        try:
            same = _same(self._written, blocks)
            if same < min(len(blocks), len(self._written)) and self._grow(
                cursor, same, blocks[same]
            ):
                same += 1
            self._drop(same)
            for block in blocks[len(self._written) :]:
                self._append(cursor, block)
                if time.monotonic() >= deadline:
                    break
        finally:
            cursor.endEditBlock()
        return len(self._written) < len(blocks)

    def _dress(self, theme: Theme) -> None:
        self._chips.theme = theme
        self._document.setDefaultFont(theme.font("body"))

    def _grow(self, cursor: QTextCursor, index: int, block: Block) -> bool:
        """Change only the end of a block, if that is all that differs."""
        grow = self._grow_table if block.kind == "table" else self._grow_text
        old = self._written[index]
        if old.kind != block.kind or not grow(cursor, index, block):
            return False
        self._written[index] = block
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._ends[index] = cursor.position()
        return True

    def _grow_text(self, cursor: QTextCursor, index: int, block: Block) -> bool:
        old = self._written[index]
        if dataclasses.replace(old, runs=block.runs) != block:
            return False
        same = _same(old.runs, block.runs)
        self._drop(index + 1)
        cursor.setPosition(self._ends[index])
        kept = "".join(OBJECT if run.cite else run.text for run in block.runs[:same])
        marker = len(block.marker) + 1 if block.marker else 0
        cursor.setPosition(cursor.block().position() + marker + _length(kept))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        base = self._base_format(block)
        for run in block.runs[same:]:
            self._run(cursor, run, base)
        return True

    def _grow_table(self, cursor: QTextCursor, index: int, block: Block) -> bool:
        old = self._written[index]
        same = _same(old.rows, block.rows)
        wide = max(map(len, old.rows)) == max(map(len, block.rows))
        if not same or not wide or old.align != block.align:
            return False
        self._drop(index + 1)
        table = self._last_table()
        if len(old.rows) > same:
            table.removeRows(same, len(old.rows) - same)
        if len(block.rows) > same:
            table.appendRows(len(block.rows) - same)
        self._rows(table, block, same)
        return True

    def _last_table(self) -> QTextTable:
        return [f for f in self._document.rootFrame().childFrames() if isinstance(f, QTextTable)][
            -1
        ]

    def _drop(self, keep: int) -> None:
        if keep == len(self._written):
            return
        cursor = QTextCursor(self._document)
        cursor.setPosition(self._ends[keep - 1] if keep else 0)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        del self._written[keep:], self._ends[keep:]
        if cursor.block().length() == 1:  # an empty block takes on the format of what was behind
            cursor.setBlockFormat(self._format_at(keep - 1))
            cursor.setBlockCharFormat(QTextCharFormat())

    def _format_at(self, index: int) -> QTextBlockFormat:
        """The format of the block in which the block at `index` ends."""
        if index < 0 or self._written[index].kind == "table":
            return QTextBlockFormat()
        above = self._written[index - 1] if index else None
        return self._block_format(self._written[index], above)

    def _append(self, cursor: QTextCursor, block: Block) -> None:
        above = self._written[-1] if self._written else None
        cursor.movePosition(QTextCursor.MoveOperation.End)
        format = self._block_format(block, above)
        if above is None or above.kind == "table":
            cursor.setBlockFormat(format)  # the empty block that is always there
        else:
            cursor.insertBlock(format, QTextCharFormat())
        if block.kind == "table":
            self._table(cursor, block)
        else:
            self._runs(cursor, block)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._written.append(block)
        self._ends.append(cursor.position())

    def _block_format(self, block: Block, above: Block | None) -> QTextBlockFormat:
        format = QTextBlockFormat()
        if block.kind == "table":
            return format
        format.setTopMargin(_gap(block, above) if above else 0)
        format.setLeftMargin(INDENT * block.indent + QUOTE_INDENT * block.quote)
        line = self.theme.line_height(_role(block))
        format.setLineHeight(line, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        if block.quote:
            format.setProperty(QUOTE, block.quote)
        if block.marker:
            format.setTextIndent(-INDENT)
            format.setTabPositions([QTextOption.Tab(INDENT, QTextOption.TabType.LeftTab)])
        if block.kind in ("code", "rule"):
            format.setProperty(KIND, block.kind)
        if block.kind == "rule":
            format.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        if block.kind == "code":
            self._frame_code(format, block)
        return format

    def _frame_code(self, format: QTextBlockFormat, block: Block) -> None:
        format.setProperty(LANGUAGE, block.language or "code")
        format.setLeftMargin(format.leftMargin() + CODE_PADDING)
        format.setRightMargin(CODE_PADDING)
        format.setTopMargin(format.topMargin() + CODE_HEAD)
        format.setBottomMargin(CODE_PADDING)

    def _runs(self, cursor: QTextCursor, block: Block) -> None:
        base = self._base_format(block)
        if block.marker:
            cursor.insertText(f"{block.marker}\t", base)
        for run in block.runs:
            self._run(cursor, run, base)

    def _run(self, cursor: QTextCursor, run: Run, base: QTextCharFormat) -> None:
        if run.cite:
            cursor.insertText(OBJECT, self._chip_format(run.cite, base))
        else:
            cursor.insertText(run.text.replace("\n", BREAK), self._char_format(run, base))

    def _base_format(self, block: Block) -> QTextCharFormat:
        format = QTextCharFormat()
        font = self.theme.font(_role(block))
        if block.kind == "heading" and block.level >= 3:
            font = self.theme.font("strong" if block.level > 3 else "bar")
        format.setFont(font)
        quiet = block.quote and block.kind == "text"
        format.setForeground(self.theme.color("muted" if quiet else "text"))
        return format

    def _char_format(self, run: Run, base: QTextCharFormat) -> QTextCharFormat:
        format = QTextCharFormat(base)
        if run.code:
            format.setFont(self.theme.font("code"))
            format.setBackground(self.theme.mix("text", "bg", 0.07))
        if run.bold:
            format.setFontWeight(QFont.Weight.DemiBold)
        if run.italic:
            format.setFontItalic(True)
        if run.strike:
            format.setFontStrikeOut(True)
        if run.quiet:
            format.setForeground(self.theme.color("muted"))
        if run.marked:
            format.setBackground(self.theme.color("mark"))
        if run.tone:
            format.setForeground(self.theme.tone(run.tone))
            format.setFontItalic(run.tone == "comment")
        if run.link:
            self._link(format, run.link)
        return format

    def _link(self, format: QTextCharFormat, address: str) -> None:
        format.setAnchor(True)
        format.setAnchorHref(address)
        format.setForeground(self.theme.color("accent"))
        format.setFontUnderline(True)

    def _chip_format(self, number: int, base: QTextCharFormat) -> QTextCharFormat:
        format = QTextCharFormat(base)
        format.setObjectType(CHIP)
        format.setProperty(NUMBER, number)
        format.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
        format.setAnchor(True)
        format.setAnchorHref(f"cite:{number}")
        return format

    # --- tables -------------------------------------------------------------------------------

    def _table(self, cursor: QTextCursor, block: Block) -> None:
        columns = max(map(len, block.rows))
        table = cursor.insertTable(len(block.rows), columns, self._table_format())
        self._rows(table, block, 0)

    def _rows(self, table: QTextTable, block: Block, first: int) -> None:
        """Fill the rows of a table from `first` on."""
        for y in range(first, len(block.rows)):
            for x, cell in enumerate(block.rows[y]):
                align = block.align[x] if x < len(block.align) else ""
                last = x == table.columns() - 1
                self._cell(table.cellAt(y, x), cell, align, head=y == 0, last=last)

    def _table_format(self) -> QTextTableFormat:
        format = QTextTableFormat()
        format.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        format.setBorder(0)
        format.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        format.setBorderCollapse(True)
        format.setCellSpacing(0)
        format.setCellPadding(0)
        format.setTopMargin(GAP - 4)
        format.setBottomMargin(GAP - 4)
        format.setHeaderRowCount(1)
        return format

    def _cell(
        self, cell: QTextTableCell, runs: Runs, align: str, *, head: bool, last: bool
    ) -> None:
        cell.setFormat(self._cell_format(0 if last else 16))
        cursor = cell.firstCursorPosition()
        format = QTextBlockFormat()
        format.setAlignment(_ALIGN.get(align, Qt.AlignmentFlag.AlignLeft))
        line = self.theme.line_height("list")
        format.setLineHeight(line, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.setBlockFormat(format)
        base = QTextCharFormat()
        base.setFont(self.theme.font("list"))
        if head:
            base.setFontWeight(QFont.Weight.DemiBold)
        base.setForeground(self.theme.color("muted" if head else "text"))
        for run in runs:
            self._run(cursor, run, base)

    def _cell_format(self, right: int) -> QTextTableCellFormat:
        format = QTextTableCellFormat()
        format.setTopPadding(7)
        format.setBottomPadding(7)
        format.setRightPadding(right)
        format.setBottomBorder(1)
        format.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        format.setBottomBorderBrush(QBrush(self.theme.color("line")))
        return format


def _same(old: Sequence[object], new: Sequence[object]) -> int:
    """How many items two sequences begin with in common."""
    pairs = zip(old, new, strict=False)
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))


def _length(text: str) -> int:
    """The length as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


_ALIGN = {"center": Qt.AlignmentFlag.AlignHCenter, "right": Qt.AlignmentFlag.AlignRight}


def paint_ground(painter: QPainter, document: QTextDocument, theme: Theme, clip: QRectF) -> None:
    """Paint what stands behind the text: the cards of code, the bars of quotations, rules."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    block = document.firstBlock()
    layout = document.documentLayout()
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() > clip.bottom() + CODE_HEAD:
            break
        if rect.bottom() + CODE_HEAD >= clip.top():
            _paint_block(painter, block, rect, theme, document.textWidth())
        block = block.next()


def code_card(block: QTextBlock, width: float) -> QRectF:
    """The rectangle of the card around a code block, in the document's coordinates."""
    rect = block.document().documentLayout().blockBoundingRect(block)
    left = block.blockFormat().leftMargin() - CODE_PADDING
    top, bottom = rect.top() - CODE_HEAD, rect.bottom() + CODE_PADDING
    return QRectF(left + 0.5, top + 0.5, width - left - 1, bottom - top - 1)


def _paint_block(
    painter: QPainter, block: QTextBlock, rect: QRectF, theme: Theme, width: float
) -> None:
    format = block.blockFormat()
    kind = format.property(KIND)
    above = block.previous()
    for depth in range(format.intProperty(QUOTE)):
        x = format.leftMargin() - QUOTE_INDENT * (format.intProperty(QUOTE) - depth)
        goes_on = above.isValid() and above.blockFormat().intProperty(QUOTE) > depth
        top = rect.top() - (format.topMargin() + 6 if goes_on else 0)  # 6: the air in a line
        painter.fillRect(QRectF(x, top, 3, rect.bottom() - top), theme.color("line"))
    if kind == "rule":
        painter.fillRect(QRectF(0, rect.center().y(), width, 1), theme.color("line"))
    elif kind == "code":
        _paint_card(painter, code_card(block, width), str(format.property(LANGUAGE)), theme)


def _paint_card(painter: QPainter, card: QRectF, language: str, theme: Theme) -> None:
    painter.setPen(QPen(theme.color("line"), 1))
    painter.setBrush(theme.color("card"))
    radius = theme.scale.radius[1]
    painter.drawRoundedRect(card, radius, radius)
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.color("muted"))
    head = QRectF(card.topLeft() + QPointF(CODE_PADDING, 0), QSizeF(card.width(), CODE_HEAD))
    painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, language)


def _role(block: Block) -> str:
    if block.kind == "code":
        return "code"
    if block.kind == "heading":
        return "heading" if block.level == 1 else "bar"
    return "body"


def _gap(block: Block, above: Block | None) -> int:
    if block.tight:
        return ITEM_GAP
    return 20 if block.kind == "heading" else GAP
