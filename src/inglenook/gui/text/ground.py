"""What is painted behind a text: the cards of code, the bars of quotations, rules."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextDocument, QTextFormat

from inglenook.gui.look.theme import Theme

KIND = QTextFormat.Property.UserProperty.value + 2  # of a block: "code", "rule" or nothing
QUOTE = QTextFormat.Property.UserProperty.value + 3  # how many quotations stand around a block
LANGUAGE = QTextFormat.Property.UserProperty.value + 4

QUOTE_INDENT = 18
CODE_PADDING = 14
CODE_HEAD = 34  # above the code: language and copy button


def paint_ground(painter: QPainter, document: QTextDocument, theme: Theme, clip: QRectF) -> None:
    """Paint what stands behind the text: the cards of code, the bars of quotations, rules."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    above = QPointF(0, clip.top() - CODE_HEAD - CODE_PADDING)
    found = document.documentLayout().hitTest(above, Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(found, 0))
    while block.isValid():
        rect = _lines(block)
        if rect.top() > clip.bottom() + CODE_HEAD:
            break
        if rect.bottom() + CODE_HEAD >= clip.top():
            _paint_block(painter, block, rect, theme, document.textWidth())
        block = block.next()


def code_card(block: QTextBlock, width: float) -> QRectF:
    """The rectangle of the card around a code block, in the document's coordinates."""
    rect = _lines(block)
    left = block.blockFormat().leftMargin() - CODE_PADDING
    top, bottom = rect.top() - CODE_HEAD, rect.bottom() + CODE_PADDING
    return QRectF(left + 0.5, top + 0.5, width - left - 1, bottom - top - 1)


def _lines(block: QTextBlock) -> QRectF:
    """Where the lines of a block stand. Qt tells their height without the air above them."""
    rect = block.document().documentLayout().blockBoundingRect(block)
    lines = block.layout()
    if lines.lineCount():
        last = lines.lineAt(lines.lineCount() - 1)
        rect.setHeight(last.y() + last.height())
    return rect


def _paint_block(
    painter: QPainter, block: QTextBlock, rect: QRectF, theme: Theme, width: float
) -> None:
    format = block.blockFormat()
    kind = format.property(KIND)
    above = block.previous()
    for depth in range(format.intProperty(QUOTE)):
        inwards = QUOTE_INDENT * (format.intProperty(QUOTE) - depth)
        mirrored = format.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = (
            width - format.rightMargin() + inwards - 3
            if mirrored
            else format.leftMargin() - inwards
        )
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
