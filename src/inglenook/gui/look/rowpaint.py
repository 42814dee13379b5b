"""How the rows of a list are drawn, and the field that a title is changed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look import icons
from inglenook.gui.look.surface import paint_row_surface
from inglenook.gui.look.theme import ThemeSource

if TYPE_CHECKING:
    from inglenook.gui.look.rowlist import Row, RowList

Index = QModelIndex | QPersistentModelIndex
LTR = Qt.LayoutDirection.LeftToRight
GAP = 2
PADDING = 10
INDENT = 24
DOT = 7
TAG_HEIGHT, TAG_MOST = 20, 84
MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


class RowDelegate(QStyledItemDelegate):
    """Draws headings and rows: current, hovered, in work, with an icon, tags, a dot or a count."""

    def __init__(self, themes: ThemeSource, view: RowList) -> None:
        super().__init__(view)
        self._themes, self._view = themes, view

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:
        """Rows of 38 px."""
        return QSize(10, self._themes.theme.scale.row + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = self._view.rows.rows[index.row()]
        area = QRect(option.rect)
        area.setHeight(area.height() - GAP)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text has its own
        if row.id:
            self._paint_surface(painter, area, row, option.state)
            _RowPainter(painter, area, row, option, self._themes, self._view).paint()
        else:
            line = _Line(painter, area, option.direction, area.adjusted(PADDING, 2, -PADDING, 0))
            line.text(self._themes, row.title, "label", "muted")
        painter.restore()

    def _paint_surface(
        self, painter: QPainter, area: QRect, row: Row, state: QStyle.StateFlag
    ) -> None:
        view = self._view
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and view.by_keyboard
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        taking = row.takes and hovered and view.state() == view.State.DraggingState
        paint_row_surface(
            painter,
            area,
            self._themes.theme,
            current=chosen or row.id == view.marked,
            hovered=hovered,
            focused=focused or taking,
        )

    def createEditor(self, parent: QWidget, _: QStyleOptionViewItem, __: Index) -> QWidget:
        """A field in the row's place."""
        editor = QLineEdit(parent)
        editor.setProperty("kind", "edit")
        editor.setFont(self._themes.theme.font("list"))
        editor.setAccessibleName(tr("look", "New name"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The present title, all of it selected; nothing that is being typed is lost."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            super().setEditorData(editor, index)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take the new title."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _: Index) -> None:
        """Exactly over the row."""
        editor.setGeometry(option.rect.adjusted(0, 0, 0, -GAP))


class _Line:
    """A row's room, used up from both ends; mirrored where the language runs the other way."""

    def __init__(
        self, painter: QPainter, area: QRect, direction: Qt.LayoutDirection, room: QRect
    ) -> None:
        self._painter, self._area, self._direction, self.room = painter, area, direction, room

    def at_start(self, width: int, gap: int) -> QRect:
        """Use up room at the beginning of the line."""
        spot = QRect(self.room.x(), self._area.y(), width, self._area.height())
        self.room.setLeft(self.room.left() + width + gap)
        return self.seen(spot)

    def at_end(self, width: int, gap: int) -> QRect:
        """Use up room at the end of the line."""
        spot = QRect(self.room.right() + 1 - width, self._area.y(), width, self._area.height())
        self.room.setRight(self.room.right() - width - gap)
        return self.seen(spot)

    def seen(self, spot: QRect) -> QRect:
        """Where a place of the line is on the screen."""
        return QStyle.visualRect(self._direction, self._area, spot)

    def text(self, themes: ThemeSource, text: str, type_: str, role: str) -> None:
        """Draw `text` into the room that is left."""
        theme = themes.theme
        self._painter.setFont(theme.font(type_))
        self._painter.setPen(theme.color(role))
        metrics = self._painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.room.width())
        side = Qt.AlignmentFlag.AlignLeft
        if self._direction != LTR:
            side = Qt.AlignmentFlag.AlignRight
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute) | MIDDLE
        self._painter.drawText(self.seen(self.room), flags, shown)


class _RowPainter:
    """Draws one row that can be opened."""

    def __init__(
        self,
        painter: QPainter,
        area: QRect,
        row: Row,
        option: QStyleOptionViewItem,
        themes: ThemeSource,
        view: RowList,
    ) -> None:
        self._painter, self._area, self._row = painter, area, row
        self._themes, self._view, self._direction = themes, view, option.direction
        self._hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        room = area.adjusted(PADDING + row.depth * INDENT, 0, -PADDING, 0)
        self._line = _Line(painter, area, option.direction, room)

    def paint(self) -> None:
        """Draw what stands before and after the title, then the title."""
        row = self._row
        self._paint_start()
        if self._hovered and self._view.menu:
            spot = more_spot(self._area, self._direction)
            icons.draw(self._painter, QRectF(spot), self._themes.theme, "ellipsis", "muted")
            self._line.at_end(18, 6)
        else:
            self._paint_end()
        self._line.text(self._themes, row.title, "control" if row.unread else "list", "text")

    def _paint_start(self) -> None:
        theme, row = self._themes.theme, self._row
        busy = row.id in self._view.rows.busy
        if not (busy or row.icon):
            return
        spot = QRectF(_square(self._line.at_start(16, 8), 16))
        if not busy:
            icons.draw(self._painter, spot, theme, row.icon, "text")
            return
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._painter.translate(spot.center())
        self._painter.rotate(self._view.turn)
        ring = QRectF(-8, -8, 16, 16)
        icons.draw(self._painter, ring, theme, "loader-circle", "accent")
        self._painter.restore()

    def _paint_end(self) -> None:
        theme, row = self._themes.theme, self._row
        if row.count:
            self._painter.setFont(theme.font("caption"))
            self._painter.setPen(theme.color("muted"))
            width = self._painter.fontMetrics().horizontalAdvance(row.count) + 1
            spot = self._line.at_end(width, 8)
            self._painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), row.count)
        if row.unread:
            self._paint_dot(QRectF(self._line.at_end(DOT, 8)).center())
        if row.tags:
            self._paint_tags()

    def _paint_dot(self, centre: QPointF) -> None:
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._themes.theme.color("accent"))
        self._painter.drawEllipse(centre, DOT / 2, DOT / 2)

    def _paint_tags(self) -> None:
        """The first tag, and how many more there are; where the room is short, the title goes
        first.
        """
        first, more = self._row.tags[0], len(self._row.tags) - 1
        text = f"{first} +{more}" if more else first
        width = min(self._chip_width(text), TAG_MOST, self._line.room.width() // 3)
        spot = self._line.at_end(width, 8)
        top = spot.y() + (spot.height() - TAG_HEIGHT) // 2
        self._paint_chip(QRectF(spot.x(), top, width, TAG_HEIGHT), text)

    def _chip_width(self, text: str) -> int:
        self._painter.setFont(self._themes.theme.font("caption"))
        return self._painter.fontMetrics().horizontalAdvance(text) + 14

    def _paint_chip(self, rect: QRectF, text: str) -> None:
        theme = self._themes.theme
        radius = theme.scale.radius[0]
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(theme.color("line"))
        self._painter.setBrush(theme.color("card"))
        self._painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        self._painter.setFont(theme.font("caption"))
        self._painter.setPen(theme.color("muted"))
        inner = rect.adjusted(6, 0, -6, 0)
        metrics = self._painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(inner.width()))
        self._painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter), shown)


def more_spot(area: QRect, direction: Qt.LayoutDirection = LTR) -> QRect:
    """Where the dots stand in a row."""
    return QStyle.visualRect(direction, area, QRect(area.right() - 26, area.y() + 10, 18, 18))


def _square(spot: QRect, edge: int) -> QRect:
    result = QRect(0, 0, edge, edge)
    result.moveCenter(spot.center())
    return result
