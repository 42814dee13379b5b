"""The rows of the palette: what was found, and how it is drawn with the matches marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource

Index = QModelIndex | QPersistentModelIndex
HEADING, SINGLE, DOUBLE = 30, 40, 58
_FILTER = re.compile(r'(?<!\S)(?:tag|folder|is):(?:"[^"]*"?|\S*)', re.IGNORECASE)


class Hit(NamedTuple):
    """A heading (`kind` empty) or something to open: a "chat", "folder", "tag", "action" or, for
    files, "library".
    """

    title: str
    kind: str = ""
    id: str = ""
    detail: str = ""
    icon: str = ""
    note: str = ""  # at the end of the row: a shortcut, a date, a count
    message: str = ""  # of a chat: the message in which it was found


class Hits(QAbstractListModel):
    """What was found, as Qt wants it."""

    def __init__(self) -> None:
        super().__init__()
        self.hits: list[Hit] = []
        self.terms: list[str] = []

    def show(self, hits: Sequence[Hit], query: str) -> None:
        """Replace everything; `query` says which words are marked."""
        self.beginResetModel()
        self.hits, self.terms = list(hits), terms_of(query)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Headings and hits together."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, and all that is shown for reading aloud."""
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (hit.title, hit.detail, hit.note)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if not index.isValid() or not self.hits[index.row()].kind:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class HitDelegate(QStyledItemDelegate):
    """Draws one hit: icon, title, note, and below them the passage in which it was found."""

    def __init__(self, themes: ThemeSource, hits: Hits, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._hits = themes, hits

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:
        """Low for headings, high where there is a passage."""
        hit = self._hits.hits[index.row()]
        return QSize(10, (DOUBLE if hit.detail else SINGLE) if hit.kind else HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        hit = self._hits.hits[index.row()]
        area = option.rect.adjusted(8, 1, -8, -1)
        if hit.kind:
            self._paint_surface(painter, area, option.state)
            self._paint_hit(painter, area, hit, option.direction)
        else:
            spot = area.adjusted(12, 6, -12, 0)
            self._text(painter, spot, hit.title, ("label", "muted"), option.direction, [])
        painter.restore()

    def _paint_surface(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        theme = self._themes.theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not (chosen or state & QStyle.StateFlag.State_MouseOver):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("soft") if chosen else theme.hover)
        painter.drawRoundedRect(area, theme.scale.radius[1], theme.scale.radius[1])

    def _paint_hit(
        self, painter: QPainter, area: QRect, hit: Hit, direction: Qt.LayoutDirection
    ) -> None:
        theme = self._themes.theme
        first = QRect(area.x(), area.y() + (6 if hit.detail else 0), area.width(), 0)
        first.setHeight(24 if hit.detail else area.height())
        edge = QRect(area.x() + 12, first.y() + (first.height() - 16) // 2, 16, 16)
        icons.draw(painter, QRectF(_seen(direction, area, edge)), theme, hit.icon, "muted")
        room = first.adjusted(38, 0, -12, 0)
        if hit.note:
            room.setRight(room.right() - self._paint_note(painter, area, room, hit, direction) - 12)
        terms = self._hits.terms
        title = ("list", "text")
        self._text(painter, _seen(direction, area, room), hit.title, title, direction, terms)
        if hit.detail:
            below = QRect(area.x() + 38, first.bottom() + 1, area.width() - 50, 20)
            spot = _seen(direction, area, below)
            self._text(painter, spot, hit.detail, ("caption", "muted"), direction, terms)

    def _paint_note(
        self, painter: QPainter, area: QRect, room: QRect, hit: Hit, way: Qt.LayoutDirection
    ) -> int:
        theme = self._themes.theme
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("muted"))
        width = painter.fontMetrics().horizontalAdvance(hit.note) + 1
        spot = QRect(room.right() + 1 - width, room.y(), width, room.height())
        painter.drawText(_seen(way, area, spot), int(Qt.AlignmentFlag.AlignCenter), hit.note)
        return width

    def _text(
        self,
        painter: QPainter,
        spot: QRect,
        text: str,
        look: tuple[str, str],
        direction: Qt.LayoutDirection,
        terms: Sequence[str],
    ) -> None:
        """One line, elided where the room is short, the words of `terms` marked."""
        theme = self._themes.theme
        font = theme.font(look[0])
        painter.setFont(font)
        painter.setPen(theme.color(look[1]))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, spot.width())
        layout = QTextLayout(shown, font)
        option = QTextOption(_side(direction))
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text has its own
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(self._marks(shown, terms))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(spot.width())
        layout.endLayout()
        layout.draw(painter, QPointF(spot.x(), spot.y() + (spot.height() - line.height()) / 2))

    def _marks(self, text: str, terms: Sequence[str]) -> list[QTextLayout.FormatRange]:
        look = QTextCharFormat()
        look.setBackground(self._themes.theme.color("mark"))
        look.setForeground(self._themes.theme.color("text"))
        look.setFontWeight(QFont.Weight.DemiBold)
        result = []
        for start, end in matches(text, terms):
            mark = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = start, end - start, look
            result.append(mark)
        return result


def terms_of(query: str) -> list[str]:
    """The words of a query that are looked for in the text, without its filters."""
    return _FILTER.sub(" ", query).split()


def matches(text: str, terms: Sequence[str]) -> list[tuple[int, int]]:
    """Where the words of `terms` stand in `text`, in any letter case; never one over another.

    Single letters of alphabets are left out: they would mark nearly everything.
    """
    told = [term for term in terms if len(term) > 1 or ord(term) > 0x2E00]
    if not told:
        return []
    longest_first = sorted(told, key=len, reverse=True)
    pattern = "|".join(re.escape(term) for term in longest_first)
    return [match.span() for match in re.finditer(pattern, text, re.IGNORECASE)]


def _seen(direction: Qt.LayoutDirection, area: QRect, spot: QRect) -> QRect:
    return QStyle.visualRect(direction, area, spot)


def _side(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    if direction == Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
