"""The list over the field while a name is typed behind / @ or #: models, files, collections and
prompts, with the keys of the field."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inglenook.gui.language import tr
from inglenook.gui.look import icons
from inglenook.gui.look.surface import paint_row_surface
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Label, rows

Index = QModelIndex | QPersistentModelIndex
SHOWN = 7
WIDTH = 420
PADDING = 10


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something to choose: of `kind` "prompt", "model", "file" or "collection"; `key` is its id,
    its path or its name, `data` the whole row where that is needed."""

    kind: str
    key: str
    title: str
    detail: str = ""
    data: dict[str, Any] = field(default_factory=dict, compare=False)


_ICONS = {
    "prompt": "text-cursor-input",
    "model": "box",
    "file": "file-text",
    "collection": "library",
}


class Completion(QFrame):
    """Stands over `anchor` inside `anchor`'s window. `chosen`: read `choice`."""

    chosen = Signal()
    closed = Signal()

    def __init__(self, themes: ThemeSource, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._themes, self._anchor = themes, anchor
        self.choice: Suggestion | None = None
        self.model = _Rows()
        self.view = QListView(self)
        self._hint = Label(themes, type_="caption", role="muted", parent=self)
        self.setProperty("kind", "card")
        self._set_up_view()
        layout = rows(self, 4, (6, 6, 6, 6))
        layout.addWidget(self.view)
        layout.addWidget(self._hint)
        self.hide()

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(_Delegate(self._themes, view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # typing goes on in the field
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.setAccessibleName(tr("chat", "Suggestions"))
        view.viewport().setAutoFillBackground(False)
        view.clicked.connect(lambda index: self._choose(index.row()))

    def show_these(self, found: list[Suggestion], nothing: str) -> None:
        """Offer what was found; the words of `nothing` if that is nothing, and close without."""
        self.model.show(found)
        self.view.setVisible(bool(found))
        hint = tr("chat", "Enter to choose, Esc to close") if found else nothing
        self._hint.set_text(hint)
        if not hint:
            self.close_list()
            return
        if found:
            self._move_to(0)
        self.place()
        self.show()
        self.raise_()

    def close_list(self) -> None:
        """Go."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def take_key(self, key: int) -> None:
        """Move with the arrows, choose with Enter or Tab, close with Escape."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        page = {Qt.Key.Key_PageUp: -SHOWN, Qt.Key.Key_PageDown: SHOWN}
        at, count = self.view.currentIndex().row(), self.model.rowCount()
        if key == Qt.Key.Key_Escape or not count:
            self.close_list()
        elif key in step:
            self._move_to((at + step[Qt.Key(key)]) % count)
        elif key in page:
            self._move_to(max(0, min(count - 1, at + page[Qt.Key(key)])))
        else:
            self._choose(at)

    def place(self) -> None:
        """Stand over the field, at its beginning, as high as the rows."""
        around = self.parentWidget()
        window = self._anchor.window()
        if around is not window:
            self.setParent(window)
        spot = self._anchor.mapTo(window, self._anchor.rect().topLeft())
        width = min(WIDTH, self._anchor.width())
        row = self._themes.theme.scale.row
        count = min(self.model.rowCount(), SHOWN)
        self.view.setFixedHeight(count * row)
        height = self.sizeHint().height()
        start = spot.x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start += self._anchor.width() - width
        self.setGeometry(start, max(0, spot.y() - height - 6), width, height)

    def _move_to(self, row: int) -> None:
        index = self.model.index(row)
        self.view.setCurrentIndex(index)
        words = str(self.model.data(index, Qt.ItemDataRole.AccessibleTextRole))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._anchor, words))

    def _choose(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            self.choice = self.model.rows[row]
            self.close_list()
            self.chosen.emit()


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Suggestion] = []

    def show(self, found: list[Suggestion]) -> None:
        self.beginResetModel()
        self.rows = found
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            kind = {
                "prompt": tr("chat", "Prompt"),
                "model": tr("chat", "Model"),
                "file": tr("chat", "File"),
                "collection": tr("chat", "Collection"),
            }[row.kind]
            return ", ".join(filter(None, (row.title, kind, row.detail)))
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, themes: ThemeSource, view: QListView) -> None:
        super().__init__(view)
        self._themes, self._view = themes, view

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:
        return QSize(10, self._themes.theme.scale.row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Suggestion = self._view.model().rows[index.row()]  # type: ignore[attr-defined]
        theme, area = self._themes.theme, QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        paint_row_surface(
            painter, area, theme, current=False, hovered=hovered or chosen, focused=chosen
        )
        inner = area.adjusted(PADDING, 0, -PADDING, 0)
        icon = QRect(inner.x(), area.y() + (area.height() - 16) // 2, 16, 16)
        icons.draw(painter, QRectF(self._turned(icon, area)), theme, _ICONS[row.kind])
        text = inner.adjusted(26, 0, 0, 0)
        width = self._write(painter, text, row.title, "list", "text", area)
        if row.detail:
            rest = text.adjusted(width + 12, 0, 0, 0)
            self._write(painter, rest, row.detail, "caption", "muted", area)

    def _write(
        self, painter: QPainter, room: QRect, text: str, type_: str, role: str, area: QRect
    ) -> int:
        theme = self._themes.theme
        painter.setFont(theme.font(type_))
        painter.setPen(theme.color(role))
        metrics = painter.fontMetrics()
        mode = Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(text, mode, max(0, room.width()))
        along = QStyle.visualAlignment(self._view.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = int(along | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self._turned(room, area), flags, shown)
        return metrics.horizontalAdvance(shown)

    def _turned(self, rect: QRect, area: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), area, rect)
