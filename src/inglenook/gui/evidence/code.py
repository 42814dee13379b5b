"""Source code around a passage, with the numbers of its lines and the passage marked."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look.theme import Theme, ThemeSource
from inglenook.gui.text.highlight import coloured

GAP = 10  # between numbers and code
SCROLL = 12
_CODE = (
    ".py .js .ts .tsx .jsx .c .h .cc .cpp .hpp .cs .rs .go .java .kt .rb .php .swift .scala .sh"
    " .sql .json .toml .yaml .yml .lua .pl .r .css .ini .cfg"
)
SUFFIXES = frozenset(_CODE.split())


class CodeView(QPlainTextEdit):
    """Code as high as its lines, that scrolls sideways only."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._shown = ("", (0, 0), 1, "")
        self._hit: tuple[int, int] | None = None
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setTabChangesFocus(True)
        self._numbers = _Numbers(self)
        self.updateRequest.connect(lambda *_: self._numbers.update())
        themes.changed.connect(self._fill)

    def show_code(self, text: str, marked: tuple[int, int], line: int, language: str) -> None:
        """Show `text`, whose first line has the number `line`, with a range of it marked."""
        self._shown = (text, marked, line, language)
        self._hit = None
        self._fill()

    def height_at(self, width: int) -> int:
        """The height of all lines, with the scroll bar where they are wider than `width`."""
        metrics = QFontMetrics(self.font())
        longest = max(map(len, self._shown[0].split("\n")))
        wide = longest * metrics.horizontalAdvance("m") + self.room() + 12 > width
        lines = math.ceil(self.blockCount() * self._line())
        return lines + 2 * round(self.document().documentMargin()) + 6 + (SCROLL if wide else 0)

    def marked_top(self) -> int:
        """Where the first marked line begins."""
        text, (start, _), _, _ = self._shown
        return round(text.count("\n", 0, start) * self._line())

    def top_of(self, offset: int) -> float:
        """How far down the line of a character stands."""
        return self._shown[0].count("\n", 0, offset) * self._line()

    def offset_at(self, y: float) -> int:
        """The first character of the line at a height."""
        lines = self._shown[0].split("\n")[: max(0, round(y // self._line()))]
        return sum(len(line) + 1 for line in lines)

    def show_hit(self, hit: tuple[int, int] | None) -> None:
        """Tint what was searched for."""
        self._hit = hit
        self._tint()

    def _line(self) -> float:
        return self.blockBoundingRect(self.document().firstBlock()).height()

    def room(self) -> int:
        """The width of the numbers and the gap beside them."""
        last = self._shown[2] + self.blockCount() - 1
        return QFontMetrics(self.font()).horizontalAdvance(str(last)) + GAP

    def wheelEvent(self, event: QWheelEvent) -> None:
        """What is around scrolls up and down, not this text."""
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers at the left edge."""
        super().resizeEvent(event)
        area = self.contentsRect()
        self._numbers.setGeometry(QRect(area.left(), area.top(), self.room(), area.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marked lines from edge to edge, then the code."""
        text, (start, end), _, _ = self._shown
        if "\n" in text[start:end]:
            painter = QPainter(self.viewport())
            first = text.count("\n", 0, start)
            last = first + text.count("\n", start, end)
            top = self._box(first).top()
            area = QRectF(0, top, self.viewport().width(), self._box(last).bottom() - top)
            painter.fillRect(area, marked_ground(self._themes.theme))
            painter.end()
        super().paintEvent(event)

    def _box(self, number: int) -> QRectF:
        block = self.document().findBlockByNumber(number)
        return self.blockBoundingGeometry(block).translated(self.contentOffset())

    def paint_numbers(self, painter: QPainter, width: int) -> None:
        """Draw the numbers of the lines."""
        painter.setFont(self.font())
        painter.setPen(self._themes.theme.color("muted"))
        block, number = self.firstVisibleBlock(), self._shown[2]
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
            line = QRect(0, round(box.top()), width - GAP, round(box.height()))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, int(flags), str(number + block.blockNumber()))
            block = block.next()

    def _fill(self) -> None:
        text, _, line, language = self._shown
        theme = self._themes.theme
        self.setFont(theme.font("code"))
        self._colour()
        self.setPlainText(text)
        last = line + self.blockCount() - 1
        name = tr("evidence", "The passage in its file, lines {first} to {last}")
        self.setAccessibleName(name.format(first=line, last=last))
        at, cursor = 0, QTextCursor(self.document())
        for tone, piece in coloured(text, language):
            cursor.setPosition(at)
            at += _units(piece)
            cursor.setPosition(min(at, self.document().characterCount() - 1), _KEEP)
            if tone:
                look = QTextCharFormat()
                look.setForeground(theme.tone(tone))
                cursor.setCharFormat(look)
            cursor.clearSelection()
        self._tint()
        self.setViewportMargins(self.room(), 0, 0, 0)

    def _tint(self) -> None:
        text, marked, _, _ = self._shown
        theme = self._themes.theme
        within = "\n" not in text[slice(*marked)]  # whole lines are marked from edge to edge
        marks = [self._mark(*marked, marked_ground(theme))] if within else []
        if self._hit is not None:
            marks.append(self._mark(*self._hit, theme.mix("accent", "card", 0.25)))
        self.setExtraSelections(marks)

    def _mark(self, start: int, end: int, colour: QColor) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        text, last = self._shown[0], self.document().characterCount() - 1
        cursor.setPosition(min(_units(text[:start]), last))
        cursor.setPosition(min(_units(text[:end]), last), _KEEP)
        mark.cursor = cursor
        mark.format.setBackground(colour)
        return mark

    def _colour(self) -> None:
        theme, palette = self._themes.theme, QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, theme.color("card"))
        palette.setColor(QPalette.ColorRole.Text, theme.color("text"))
        palette.setColor(QPalette.ColorRole.Highlight, theme.mix("accent", "bg", 0.25))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.color("text"))
        self.setPalette(palette)


def marked_ground(theme: Theme) -> QColor:
    """What lies behind marked code: so pale that every tone of code can be read on it."""
    return theme.mix("mark", "card", 0.5)


def _units(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


_KEEP = QTextCursor.MoveMode.KeepAnchor


class _Numbers(QWidget):
    """The strip at the left of the code."""

    def __init__(self, view: CodeView) -> None:
        super().__init__(view)
        self._view = view

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the numbers."""
        self._view.paint_numbers(QPainter(self), self.width())


def whole_lines(text: str, marked: tuple[int, int], *, first: bool) -> tuple[str, tuple[int, int]]:
    """`text` without a line that is cut off at either end, unless the mark is in it. `first` says
    that the text begins with a whole line. Offsets move with it."""
    start, end = marked
    head = 0 if first else text.find("\n", 0, start) + 1
    tail = text.rfind("\n", end)
    shown = text[head : tail if tail >= 0 else len(text)]
    return shown, (start - head, end - head)
