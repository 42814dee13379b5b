"""A list of rows as it stands in the side column: one model, one delegate, one view for all pages.

Only the rows on the screen are drawn, so ten thousand chats cost no more than twenty.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import paint_row_surface

Index = QModelIndex | QPersistentModelIndex
GAP = 2
SNIPPET_ROW = 58
PADDING = 10
_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Row:
    """A heading (`id` empty) or something that can be opened."""

    title: str
    id: str = ""
    snippet: str = ""
    icon: str = ""
    count: str = ""


class RowModel(QAbstractListModel):
    """The rows as Qt wants them.

    `rename(id, title)` makes titles editable; `more()` is called when the end of an incomplete list
    is reached.
    """

    def __init__(
        self,
        rename: Callable[[str, str], None] | None = None,
        more: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.busy: set[str] = set()
        self.complete = True
        self._rename, self._more = rename, more

    def show(self, shown: list[Row]) -> None:
        """Replace all rows, unless nothing changed."""
        if shown != self.rows:
            self.beginResetModel()
            self.rows = shown
            self.endResetModel()

    def remove(self, row_id: str) -> None:
        """Take one row out, and its heading if it stood alone."""
        kept = [row for row in self.rows if row.id != row_id]
        following = [*kept[1:], Row("")]
        self.show([row for row, after in zip(kept, following, strict=True) if row.id or after.id])

    def find(self, row_id: str | None) -> QModelIndex:
        """Where a row stands; an invalid index if it is not listed."""
        for n, row in enumerate(self.rows):
            if row_id and row.id == row_id:
                return self.index(n)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Headings and rows together."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title for showing and editing, all that is shown for reading aloud."""
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [row.title, row.count, row.snippet]
            return ", ".join(part for part in [*parts, self._said_of(row)] if part)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename a row; an empty name changes nothing."""
        row, title = self.rows[index.row()], str(value).strip()
        if self._rename is None or not title or title == row.title:
            return False
        self.rows[index.row()] = Row(title, row.id, row.snippet, row.icon, row.count)
        self.dataChanged.emit(index, index)
        self._rename(row.id, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can be neither chosen nor edited."""
        if not self.rows[index.row()].id:
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if self._rename else usual

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be more rows."""
        return not parent.isValid() and not self.complete

    def fetchMore(self, _: Index) -> None:
        """Ask for more rows."""
        self.complete = True  # until the answer says otherwise
        if self._more is not None:
            self._more()

    def _said_of(self, row: Row) -> str:
        return "in work" if row.id in self.busy else ""


class RowList(QListView):
    """The view. `opened` comes for a click or Return; `menu` is called with a row's id and a place
    on the screen for the row's own menu.
    """

    opened = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        model: RowModel,
        name: str,
        menu: Callable[[str, QPoint], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = model
        self.menu = menu
        self.by_keyboard = False  # the ring is for those who move with keys
        self.setModel(model)
        self.setItemDelegate(RowDelegate(themes, self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.viewport().setAutoFillBackground(False)
        themes.changed.connect(self.viewport().update)

    @property
    def current(self) -> str:
        """The id of the chosen row, or nothing."""
        chosen = self.selectedIndexes()
        return self.rows.rows[chosen[0].row()].id if chosen else ""

    def choose(self, row_id: str | None) -> None:
        """Mark a row without opening it; None marks nothing."""
        index = self.rows.find(row_id)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()

    def edit_row(self, row_id: str) -> None:
        """Let the person change a title in place."""
        index = self.rows.find(row_id)
        if index.isValid():
            self.edit(index)

    def step(self, by: int) -> None:
        """Open the next (1) or the previous (-1) row, skipping headings."""
        ids = [row.id for row in self.rows.rows if row.id]
        if not ids:
            return
        at = ids.index(self.current) + by if self.current in ids else 0
        self.choose(ids[max(0, min(at, len(ids) - 1))])
        self.opened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether a key led here; start at the first row."""
        self.by_keyboard = event.reason() in _KEYS
        super().focusInEvent(event)
        if self.by_keyboard and not self.currentIndex().isValid():
            self.choose(next((row.id for row in self.rows.rows if row.id), None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens; the menu key shows the row's menu."""
        self.by_keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Menu and self.current and self.menu:
            spot = self.visualRect(self.currentIndex()).center()
            self.menu(self.current, self.viewport().mapToGlobal(spot))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open on press; the dots at the end of a row and the right button show its menu."""
        self.by_keyboard = False
        index = self.indexAt(event.position().toPoint())
        row_id = self.rows.rows[index.row()].id if index.isValid() else ""
        if not row_id:
            return
        on_dots = more_spot(self.visualRect(index)).contains(event.position().toPoint())
        if self.menu and (on_dots or event.button() == Qt.MouseButton.RightButton):
            self.menu(row_id, event.globalPosition().toPoint())
        elif event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            self.opened.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the hover away."""
        super().leaveEvent(event)
        self.viewport().update()


class RowDelegate(QStyledItemDelegate):
    """Draws headings and rows: current, hovered, in work, with an icon, a count or a snippet."""

    def __init__(self, themes: ThemeSource, view: RowList) -> None:
        super().__init__(view)
        self._themes, self._view = themes, view

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of 38 px, higher with a snippet."""
        row = self._view.rows.rows[index.row()]
        height = SNIPPET_ROW if row.snippet else self._themes.theme.scale.row
        return QSize(10, height + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = self._view.rows.rows[index.row()]
        area = QRect(option.rect)
        area.setHeight(area.height() - GAP)
        if row.id:
            self._paint_row(painter, area, row, option.state)
        else:
            text = area.adjusted(PADDING, 2, 0, 0)
            self._paint_line(painter, text, row.title, "label", "muted")

    def _paint_row(self, painter: QPainter, area: QRect, row: Row, state: QStyle.StateFlag) -> None:
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        paint_row_surface(
            painter,
            area,
            self._themes.theme,
            current=bool(state & QStyle.StateFlag.State_Selected),
            hovered=hovered,
            focused=has_focus and self._view.by_keyboard,
        )
        text = self._paint_ends(painter, area, row, hovered)
        first = QRect(text.x(), area.y(), text.width(), self._themes.theme.scale.row)
        self._paint_line(painter, first, row.title, "list", "text")
        if row.snippet:
            below = QRect(text.x(), area.y() + 29, text.width(), 22)
            self._paint_line(painter, below, row.snippet, "caption", "muted")

    def _paint_ends(self, painter: QPainter, area: QRect, row: Row, hovered: bool) -> QRect:
        """Draw what stands before and after the title; gives the room that is left for it."""
        theme = self._themes.theme
        text = area.adjusted(PADDING, 0, -PADDING, 0)
        busy = row.id in self._view.rows.busy
        if busy or row.icon:
            name, role = ("loader-circle", "accent") if busy else (row.icon, "text")
            icons.draw(painter, QRectF(text.x(), area.y() + 11, 16, 16), theme, name, role)
            text.setLeft(text.left() + 24)
        if hovered and self._view.menu:
            spot = more_spot(area)
            icons.draw(painter, QRectF(spot), theme, "ellipsis", "muted")
            text.setRight(spot.left() - 6)
        elif row.count:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.color("muted"))
            painter.drawText(text, int(Qt.AlignmentFlag.AlignRight) | MIDDLE, row.count)
            text.setRight(text.right() - painter.fontMetrics().horizontalAdvance(row.count) - 8)
        return text

    def _paint_line(self, painter: QPainter, area: QRect, text: str, type_: str, role: str) -> None:
        theme = self._themes.theme
        painter.setFont(theme.font(type_))
        painter.setPen(theme.color(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, MIDDLE, shown)

    def createEditor(self, parent: QWidget, _: QStyleOptionViewItem, __: Index) -> QWidget:
        """A field in the row's place."""
        editor = QLineEdit(parent)
        editor.setProperty("kind", "edit")
        editor.setFont(self._themes.theme.font("list"))
        editor.setAccessibleName("New name")
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The present title, all of it selected."""
        super().setEditorData(editor, index)
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take the new title."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _: Index) -> None:
        """Exactly over the row."""
        editor.setGeometry(option.rect.adjusted(0, 0, 0, -GAP))


def more_spot(area: QRect) -> QRect:
    """Where the dots stand in a row."""
    return QRect(area.right() - 26, area.y() + 10, 18, 18)
