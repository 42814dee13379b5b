"""The answers that were given, newest first; each opens as a trace."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inglenook.gui.activity.trace import TraceView, facts_of
from inglenook.gui.bridge import Bridge
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.notices import EmptyState
from inglenook.gui.look.surface import paint_row_surface
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Label, rows

Index = QModelIndex | QPersistentModelIndex
PAGE = 60  # traces asked for at once
ROW = 58  # pixels


class TraceModel(QAbstractListModel):
    """Rows of `traces.list`; `wanted` comes when the end of what is known is reached."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[dict[str, Any]] = []
        self.complete = True

    def begin(self, found: list[dict[str, Any]]) -> None:
        """Show these, the newest."""
        self.beginResetModel()
        self.rows, self.complete = list(found), len(found) < PAGE
        self.endResetModel()

    def add(self, found: list[dict[str, Any]]) -> None:
        """Show these below."""
        self.complete = len(found) < PAGE
        if found:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self.rows += found
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many are known."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The question; all that is shown for reading aloud."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row["question"]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row['question']}, {facts_of(row)}"
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be more."""
        return not parent.isValid() and not self.complete

    def fetchMore(self, _: Index) -> None:
        """Ask for more."""
        self.complete = True  # until the answer says otherwise
        self.wanted.emit()


class TraceList(QListView):
    """The view. `opened` comes for a click or Return."""

    opened = Signal()

    def __init__(self, themes: ThemeSource, model: TraceModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_TraceDelegate(themes, self))
        self.setAccessibleName(tr("activity", "Answers"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(lambda _: self.opened.emit())
        themes.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class _TraceDelegate(QStyledItemDelegate):
    def __init__(self, themes: ThemeSource, view: TraceList) -> None:
        super().__init__(view)
        self._themes = themes

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:
        """Two lines."""
        return QSize(10, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the question and below it the facts."""
        theme, row = self._themes.theme, index.data(Qt.ItemDataRole.DisplayRole)
        area = QRect(option.rect).adjusted(0, 0, 0, -2)
        state = option.state
        paint_row_surface(
            painter,
            area,
            theme,
            current=bool(state & QStyle.StateFlag.State_Selected),
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=bool(state & QStyle.StateFlag.State_HasFocus),
        )
        model = index.model()
        facts = facts_of(model.rows[index.row()]) if isinstance(model, TraceModel) else ""
        inner = area.adjusted(12, 7, -12, -7)
        lines = ((" ".join(str(row).split()), "list", "text", 0), (facts, "caption", "muted", 23))
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        for text, type_, role, below in lines:
            painter.setFont(theme.font(type_))
            painter.setPen(theme.color(role))
            line = QRect(inner.x(), inner.y() + below, inner.width(), 20)
            fits = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, int(side | Qt.AlignmentFlag.AlignVCenter), fits)


class AnswersView(QStackedWidget):
    """The list, or one trace. `chat_wanted`: to open the chat `chat`."""

    chat_wanted = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._themes = bridge, themes
        self.chat = ""
        self.trace: TraceView | None = None
        self.model = TraceModel()
        self.model.wanted.connect(self._ask_more)
        self.view = TraceList(themes, self.model)
        self.view.opened.connect(self._open)
        bridge.connection_changed.connect(self._connected)
        self.problem = Label(themes, type_="secondary", role="err", wrap=True)
        self.problem.hide()
        self._list = QWidget()
        layout = rows(self._list, 8, (26, 0, 26, 0))
        layout.addWidget(self.problem)
        layout.addWidget(self.view, 1)
        self._empty = EmptyState(
            themes,
            "activity",
            tr("activity", "Nothing was asked yet"),
            tr(
                "activity",
                "Here you can see of each answer how it came about: what was searched, what the "
                "model read, and how long each step took.",
            ),
        )
        for page in (self._list, self._empty):
            self.addWidget(page)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the newest whenever somebody comes to look."""
        super().showEvent(event)
        if self.trace is None:
            self.reload()

    def _connected(self) -> None:
        if self.isVisible():
            self.reload()

    def reload(self) -> None:
        """Read the newest answers."""
        if self._bridge.connected:
            self._ask(None, self._show)

    def _ask(self, before: float | None, then: Any) -> None:
        with_ = {"limit": PAGE} | ({"before": before} if before is not None else {})
        self._bridge.request("traces.list", with_, on_done=then, on_failed=self._failed)

    def _ask_more(self) -> None:
        self._ask(self.model.rows[-1]["created"], lambda reply: self.model.add(reply["traces"]))

    def _show(self, reply: dict[str, Any]) -> None:
        self.problem.hide()
        self.model.begin(reply["traces"])
        if self.trace is None:
            self.setCurrentWidget(self._list if self.model.rows else self._empty)

    def _failed(self, error: dict[str, Any]) -> None:
        self.problem.set_text(words.failure(error))
        self.problem.show()

    def _open(self) -> None:
        self.trace = TraceView(
            self._bridge, self._themes, self.model.rows[self.view.currentIndex().row()]
        )
        self.trace.left.connect(self._back)
        self.trace.chat_wanted.connect(self._open_chat)
        self.addWidget(self.trace)
        self.setCurrentWidget(self.trace)

    def _back(self) -> None:
        if self.trace is not None:
            self.setCurrentWidget(self._list)
            self.trace.deleteLater()
            self.trace = None
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_chat(self) -> None:
        if self.trace is not None:
            self.chat = self.trace.chat
            self.chat_wanted.emit()
