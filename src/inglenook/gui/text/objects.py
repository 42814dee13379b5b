"""What stands in a line of text and is no letter: chips of citations, drawn formulas."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPyTextObject, QTextDocument, QTextFormat

from inglenook.gui.look.theme import Theme
from inglenook.gui.text.formulas import Drawn, Key, formulas, picture

CHIP = QTextFormat.ObjectTypes.UserObject.value + 1
FORMULA = QTextFormat.ObjectTypes.UserObject.value + 2
NUMBER = QTextFormat.Property.UserProperty.value + 1  # of a citation, on its character
TEX = QTextFormat.Property.UserProperty.value + 5  # the source of a formula, drawn or not
DISPLAY = QTextFormat.Property.UserProperty.value + 6  # whether it wants room
OBJECT = "\ufffc"  # stands for one of these in the text
AIR = 48  # pixels of the width that a formula leaves free


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


class FormulaObject(QPyTextObject):
    """A drawn formula on the line of the text, made smaller where it is wider than the text."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def intrinsicSize(self, doc: QTextDocument, position: int, format: QTextFormat) -> QSizeF:
        """Room for the picture. Qt centres it on half the height of an x, so the shorter side,
        above or below that, gets as much as the longer one."""
        drawn, share = self._drawn(doc, format)
        below = drawn.depth * share
        above = drawn.height * share - below
        small = _x_height(format)
        return QSizeF(drawn.width * share, max(2 * below + small, 2 * above - small))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        position: int,
        format: QTextFormat,
    ) -> None:
        """Paint the picture in the colour of the text around it, on its line."""
        drawn, share = self._drawn(doc, format)
        place = QRectF(rect)
        line = place.top() + (place.height() + _x_height(format)) / 2
        width, height = round(drawn.width * share), round(drawn.height * share)
        top = line - (drawn.height - drawn.depth) * share
        colour = format.toCharFormat().foreground().color().name()
        ratio = painter.device().devicePixelRatio()
        shown = picture(drawn.svg, colour, max(width, 1), max(height, 1), ratio)
        painter.drawPixmap(QPointF(place.left(), top), shown)

    def _drawn(self, doc: QTextDocument, format: QTextFormat) -> tuple[Drawn, float]:
        drawn = formulas().drawn(key_of(format, self.theme)) or Drawn("", 1, 1, 0)
        room = doc.textWidth() - AIR
        return drawn, min(1.0, room / drawn.width) if room > 0 else 1.0


def key_of(format: QTextFormat, theme: Theme) -> Key:
    """The formula that stands where a character has this format."""
    size = theme.types["body"].size + 2  # its letters are smaller than those of the text
    return Key(str(format.property(TEX)), size, bool(format.property(DISPLAY)))


def _x_height(format: QTextFormat) -> float:
    return QFontMetricsF(format.toCharFormat().font()).xHeight()


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
