"""Repositories of the hub as rows: the model of the list, how it is sorted and how it is drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.surface import paint_row_surface
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import CHIP_HEIGHT, chip_width, paint_chip

Index = QModelIndex | QPersistentModelIndex
ROW = 64
GAP = 4
PADDING = 14
SORTS: Mapping[str, Callable[[dict[str, Any]], float]] = {
    "downloads": lambda card: float(card.get("downloads") or 0),
    "likes": lambda card: float(card.get("likes") or 0),
    "newest": lambda card: float(card.get("updated") or 0),
}


class HubModel(QAbstractListModel):
    """What a search found, most of what is sorted by first."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[dict[str, Any]] = []
        self.sort_by = "downloads"

    def show(self, cards: list[dict[str, Any]]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.cards = sorted(cards, key=SORTS[self.sort_by], reverse=True)
        self.endResetModel()

    def order(self, by: str) -> None:
        """Sort by another figure."""
        self.sort_by = by
        self.show(self.cards)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a repository."""
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name for showing, all that is drawn for reading aloud."""
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card["repo"]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([str(card["repo"]), *facts(card), *figures(card)])
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join([str(card["repo"]), " · ".join(facts(card))])
        return None


class HubDelegate(QStyledItemDelegate):
    """Draws a repository: its name, what it says of itself, and how many people use it."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:
        """All rows are equally high."""
        return QSize(10, ROW + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        card: dict[str, Any] = index.model().cards[index.row()]  # type: ignore[attr-defined]
        area = QRect(option.rect)
        area.setHeight(ROW)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        paint_row_surface(
            painter,
            area,
            self._themes.theme,
            current=True,
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=chosen and bool(state & QStyle.StateFlag.State_HasFocus),
        )
        self._paint_words(painter, area, card, option.direction)

    def _paint_words(
        self, painter: QPainter, area: QRect, card: dict[str, Any], way: Qt.LayoutDirection
    ) -> None:
        inner = area.adjusted(PADDING, 9, -PADDING, -9)
        first, second = QRect(inner), QRect(inner)
        first.setHeight(inner.height() // 2)
        second.setTop(first.bottom() + 1)
        ends = " · ".join(figures(card))
        end = self._width("figures", ends)
        self._line(painter, _end(first, end, way), ends, "figures", "muted", way)
        first = _rest(first, end + 12, way)
        if card.get("gated"):
            first = self._gate(painter, first, str(card["repo"]), way)
        else:
            self._line(painter, first, str(card["repo"]), "strong", "text", way)
        self._line(painter, second, " · ".join(facts(card)), "secondary", "muted", way)

    def _gate(self, painter: QPainter, area: QRect, name: str, way: Qt.LayoutDirection) -> QRect:
        theme, text = self._themes.theme, tr("models", "Asks for a token")
        wide = chip_width(theme, text)
        taken = min(self._width("strong", name) + 4, area.width() - wide - 8)
        at = QRect(area.left(), area.top(), taken, area.height())
        chip = QRect(at.right() + 8, area.center().y() - CHIP_HEIGHT // 2, wide, CHIP_HEIGHT)
        name_at = QStyle.visualRect(way, area, at)
        self._line(painter, name_at, name, "strong", "text", way)
        paint_chip(painter, QStyle.visualRect(way, area, chip).toRectF(), theme, text, "warn")
        return area

    def _width(self, type_: str, text: str) -> int:
        return QFontMetrics(self._themes.theme.font(type_)).horizontalAdvance(text) + 2

    def _line(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        type_: str,
        role: str,
        way: Qt.LayoutDirection,
    ) -> None:
        theme = self._themes.theme
        painter.setFont(theme.font(type_))
        painter.setPen(theme.color(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        side = QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), shown)


def _end(area: QRect, width: int, way: Qt.LayoutDirection) -> QRect:
    at = QRect(area.right() - width + 1, area.top(), width, area.height())
    return QStyle.visualRect(way, area, at)


def _rest(area: QRect, width: int, way: Qt.LayoutDirection) -> QRect:
    at = QRect(area.left(), area.top(), area.width() - width, area.height())
    return QStyle.visualRect(way, area, at)


def facts(card: dict[str, Any]) -> list[str]:
    """What a repository says of itself: licence, size, context, languages."""
    found = [str(card.get("licence") or "") or tr("models", "no licence named")]
    count = float(card.get("parameters") or 0)
    if count:
        large = f"{count / 1e9:.1f} B".replace(".0 B", " B")
        text = large if count >= 1e9 else f"{count / 1e6:.0f} M"
        found.append(tr("models", "{n} parameters").format(n=text))
    if card.get("context"):
        found.append(tr("models", "{n} tokens of context").format(n=words.number(card["context"])))
    languages = list(card.get("languages") or [])
    if languages:
        more = f" +{len(languages) - 4}" if len(languages) > 4 else ""
        found.append(", ".join(languages[:4]) + more)
    if card.get("architecture"):
        found.append(str(card["architecture"]))
    return found


def figures(card: dict[str, Any]) -> list[str]:
    """How many people fetch and like it, and when it changed."""
    return [
        tr("models", "{n} downloads").format(n=_short(card.get("downloads"))),
        tr("models", "{n} likes").format(n=_short(card.get("likes"))),
        words.day(card.get("updated")),
    ]


def _short(count: Any) -> str:
    value = float(count or 0)
    for unit, least in (("M", 1e6), ("k", 1e3)):
        if value >= least:
            return f"{value / least:.1f} {unit}".replace(".0 ", " ")
    return f"{value:.0f}"
