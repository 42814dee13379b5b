"""A list of rows as it stands in the side column: one model, one delegate, one view for all pages.

Only the rows on the screen are drawn, and all are equally high, so ten thousand chats cost no more
than twenty.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look.rowpaint import RowDelegate, more_spot
from inglenook.gui.look.theme import ThemeSource

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-inglenook-rows"
TURN_MS = 80  # a step of the ring beside a row that is in work
_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Row(NamedTuple):
    """A heading (`id` empty) or something that can be opened.

    A `control` is pressed rather than chosen: a folder that opens in place, "Older chats". `takes`
    says that rows can be dropped on it, `depth` how far it is indented.
    """

    title: str
    id: str = ""
    icon: str = ""
    count: str = ""  # type: ignore[assignment]  # nobody counts the fields of a row
    depth: int = 0
    unread: bool = False
    tags: tuple[str, ...] = ()
    control: bool = False
    takes: bool = False
    editable: bool = True
    state: str = ""  # said with the title: "open", "closed"


class RowModel(QAbstractListModel):
    """The rows as Qt wants them.

    `rename(id, title)` makes titles editable; `more()` is called when the end of an incomplete list
    is reached; `drop(ids, target)` is called for rows that are dropped on one that takes them.
    """

    def __init__(
        self,
        rename: Callable[[str, str], None] | None = None,
        more: Callable[[], None] | None = None,
        drop: Callable[[list[str], str], None] | None = None,
    ) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.busy: set[str] = set()
        self.complete = True
        self._rename, self._more, self._drop = rename, more, drop
        self._places: dict[str, int] | None = None

    def show(self, shown: list[Row]) -> None:
        """Show these rows. Rows that stay at either end are changed in place, so that whoever is
        on one of them, or gives it a name, is not disturbed.
        """
        old = self.rows
        first = _alike(old, shown)
        last = _alike(old[first:][::-1], shown[first:][::-1])
        gone, come = len(old) - first - last, len(shown) - first - last
        self._places = None
        if gone:
            self.beginRemoveRows(QModelIndex(), first, first + gone - 1)
            self.rows = old[:first] + old[len(old) - last :]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), first, first + come - 1)
            self.rows = self.rows[:first] + shown[first : first + come] + self.rows[first:]
            self.endInsertRows()
        before, self.rows = self.rows, shown
        changed = [n for n, row in enumerate(shown) if row is not before[n] and row != before[n]]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def remove(self, *row_ids: str) -> None:
        """Take rows out, and a heading if nothing is left below it."""
        gone = set(row_ids)
        kept = [row for row in self.rows if not row.id or row.id not in gone]
        following = [*kept[1:], Row("")]
        self.show([row for row, after in zip(kept, following, strict=False) if row.id or after.id])

    def find(self, row_id: str | None) -> QModelIndex:
        """Where a row stands; an invalid index if it is not listed."""
        if self._places is None:
            self._places = {row.id: n for n, row in enumerate(self.rows)}
        place = self._places.get(row_id) if row_id else None
        return QModelIndex() if place is None else self.index(place)

    def row(self, row_id: str) -> Row | None:
        """The row with this id, if it is listed."""
        index = self.find(row_id)
        return self.rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Headings and rows together."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title for showing and editing, all that is shown for reading aloud."""
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, self._said(row)))
        if role == Qt.ItemDataRole.ToolTipRole and row.tags:
            return "\n".join((row.title, ", ".join(row.tags)))
        return None

    def _said(self, row: Row) -> tuple[str, ...]:
        return (
            row.title,
            row.state,
            row.count,
            tr("look", "unread") if row.unread else "",
            *row.tags,
            tr("look", "in work") if row.id in self.busy else "",
        )

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename a row; an empty name changes nothing."""
        row, title = self.rows[index.row()], str(value).strip()
        if self._rename is None or not title or title == row.title:
            return False
        self.rows[index.row()] = row._replace(title=title)
        self.dataChanged.emit(index, index)
        self._rename(row.id, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can be neither chosen nor edited, controls only pressed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self.rows[index.row()]
        if not row.id:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled
        if not row.control:
            flags |= Qt.ItemFlag.ItemIsSelectable
            if self._drop:
                flags |= Qt.ItemFlag.ItemIsDragEnabled
        if self._rename and row.editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDropEnabled if row.takes and self._drop else flags

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be more rows."""
        return not parent.isValid() and not self.complete

    def fetchMore(self, _: Index) -> None:
        """Ask for more rows."""
        self.complete = True  # until the answer says otherwise
        if self._more is not None:
            self._more()

    # --- dragging -----------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Rows of our own lists only."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of what is dragged."""
        data = QMimeData()
        ids = [self.rows[n].id for n in sorted(index.row() for index in indexes)]
        data.setData(MIME, json.dumps(ids).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Whether the row under the pointer takes it."""
        over = parent.isValid() and self.rows[parent.row()].takes
        return bool(over and self._drop and data.hasFormat(MIME))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Have it done; the rows themselves move once the host has said so."""
        if self._drop and self.canDropMimeData(data, action, row, column, parent):
            ids = json.loads(bytes(data.data(MIME).data()))
            self._drop([str(id_) for id_ in ids], self.rows[parent.row()].id)
        return False  # nothing is taken out here by Qt


class RowList(QListView):
    """The view. `opened` comes for a click or Return; `menu` is called with a row's id and a place
    on the screen for the row's own menu. With `several`, Shift and Ctrl choose more than one, and
    `chosen_changed` tells it.
    """

    opened = Signal()
    chosen_changed = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        model: RowModel,
        name: str,
        menu: Callable[[str, QPoint], None] | None = None,
        parent: QWidget | None = None,
        *,
        several: bool = False,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self.rows = model
        self.menu = menu
        self.by_keyboard = False  # the ring is for those who move with keys
        self.marked = ""  # what is shown beside the list, whatever else is chosen
        self.turn = 0  # of the ring, in degrees
        self._pressed = ""
        self.setModel(model)
        self.setItemDelegate(RowDelegate(themes, self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.viewport().setAutoFillBackground(False)
        if several:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
            self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
            self.setDropIndicatorShown(False)  # the row under the pointer is drawn as taking it
        self._ring = QTimer(self, interval=TURN_MS)
        self._ring.timeout.connect(self._turn)
        themes.changed.connect(self.viewport().update)

    @property
    def current(self) -> str:
        """The id of the row that keys act on: chosen, or a control. Or nothing."""
        index = self.currentIndex()
        if not index.isValid() or index.row() >= len(self.rows.rows):
            return ""
        row = self.rows.rows[index.row()]
        return row.id if row.control or self.selectionModel().isSelected(index) else ""

    @property
    def chosen(self) -> list[str]:
        """The ids of all chosen rows, from the top."""
        ranges = self.selectionModel().selection().toList()
        places = sorted({n for part in ranges for n in range(part.top(), part.bottom() + 1)})
        rows = (self.rows.rows[n] for n in places)
        return [row.id for row in rows if row.id and not row.control]

    def choose(self, row_id: str | None, *, follow: bool = True) -> None:
        """Mark a row without opening it; None marks nothing. `follow` scrolls to it."""
        self.marked = row_id or ""
        index = self.rows.find(row_id)
        if index.isValid():
            self.setAutoScroll(follow)
            self.setCurrentIndex(index)
            self.setAutoScroll(True)
        else:
            self.selectionModel().clear()
        self.viewport().update()

    def set_busy(self, ids: Iterable[str]) -> None:
        """Mark the rows that something is being done for."""
        self.rows.busy = set(ids)
        if self.rows.busy and self.moves:
            self._ring.start()
        else:
            self._ring.stop()
        self.viewport().update()

    @property
    def moves(self) -> bool:
        """Whether the person and the system let things move."""
        return self._themes.theme.motion_ms > 0

    def edit_row(self, row_id: str) -> None:
        """Let the person change a title in place."""
        index = self.rows.find(row_id)
        if index.isValid():
            self.edit(index)

    def step(self, by: int) -> None:
        """Open the next (1) or the previous (-1) row, skipping headings and controls."""
        ids = [row.id for row in self.rows.rows if row.id and not row.control]
        if not ids:
            return
        at = ids.index(self.current) + by if self.current in ids else 0
        self.choose(ids[max(0, min(at, len(ids) - 1))])
        self.opened.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell of it."""
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether a key led here; start at the first row."""
        self.by_keyboard = event.reason() in _KEYS
        super().focusInEvent(event)
        if self.by_keyboard and not self.currentIndex().isValid():
            first = self.rows.find(next((row.id for row in self.rows.rows if row.id), None))
            self.setCurrentIndex(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens."""
        self.by_keyboard = True
        if event.key() in _PRESS and self.current and not _extends(event.modifiers()):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The dots at the end of a row and the right button show its menu."""
        self.by_keyboard = False
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        row_id = self.rows.rows[index.row()].id if index.isValid() else ""
        self._pressed = ""
        if not row_id:
            return
        dots = more_spot(self.visualRect(index), self.layoutDirection())
        if self.menu and dots.contains(spot):
            self.menu(row_id, event.globalPosition().toPoint())
        elif event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            self._pressed = "" if _extends(event.modifiers()) else row_id

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was pressed, unless it was dragged."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        pressed, self._pressed = self._pressed, ""
        if pressed and index == self.rows.find(pressed):
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The row's own menu, by the right button or by the menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row_id = self.rows.rows[index.row()].id if index.isValid() else ""
        if not row_id or self.menu is None:
            return
        spot = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu(row_id, spot if by_key else event.globalPos())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say whether the row under the pointer takes what is dragged: without an indicator between
        rows, Qt lets nothing be dropped on them."""
        super().dragMoveEvent(event)  # scrolls at the edges
        over = self.indexAt(event.position().toPoint())
        if self.rows.canDropMimeData(event.mimeData(), event.dropAction(), -1, -1, over):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Drop on a row, however near to its edge."""
        over = self.indexAt(event.position().toPoint())
        self.rows.dropMimeData(event.mimeData(), event.dropAction(), -1, -1, over)
        event.acceptProposedAction()
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the hover away."""
        super().leaveEvent(event)
        self.viewport().update()

    def _turn(self) -> None:
        self.turn = (self.turn + 30) % 360
        for row_id in self.rows.busy:
            self.update(self.rows.find(row_id))


def _extends(modifiers: Qt.KeyboardModifier) -> bool:
    """Whether a click adds to what is chosen instead of opening."""
    both = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    return bool(modifiers & both)


def _alike(a: Sequence[Row], b: Sequence[Row]) -> int:
    """How many rows both begin with, whatever else has changed about them."""
    for n, (one, other) in enumerate(zip(a, b, strict=False)):
        if one is not other and (one.id != other.id or (not one.id and one != other)):
            return n
    return min(len(a), len(b))
