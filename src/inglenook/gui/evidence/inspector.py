"""How an answer's passages were found: all candidates in a table, and asking again another way."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from inglenook.gui.bridge import Bridge
from inglenook.gui.chat.source_card import place, source_name
from inglenook.gui.evidence.asking import AskAgain
from inglenook.gui.evidence.candidates import Candidate, Looked, Ranker, looked
from inglenook.gui.language import marked, tr
from inglenook.gui.look import words
from inglenook.gui.look.notices import Skeleton
from inglenook.gui.look.surface import paint_row_surface
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import IconButton, Label, columns, rows
from inglenook.transcript import Turn
from inglenook.types import Citation, Passage

MARGIN = 16
ROW = 48
BOTH = 460  # pixels of height that table and form need together
RANK = 64  # pixels of a column of ranks
_TITLES: dict[Ranker, str] = {
    "lexical": marked("evidence", "Words"),
    "vector": marked("evidence", "Meaning"),
    "fused": marked("evidence", "Together"),
    "rerank": marked("evidence", "Reread"),
}
_TIPS: dict[Ranker, str] = {
    "lexical": marked("evidence", "How well the words of the question occur in the passage"),
    "vector": marked("evidence", "How close the passage is to the question in meaning"),
    "fused": marked("evidence", "Both rankings together, and names of files in the question"),
    "rerank": marked("evidence", "What a model says that read the passage with the question"),
}
_CANDIDATE = Qt.ItemDataRole.UserRole
_SORT = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class CandidateModel(QAbstractTableModel):
    """A row each; the first column is the file, the others are ranks."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self._rows: tuple[Candidate, ...] = ()
        self._rankers: tuple[Ranker, ...] = ()

    def show_candidates(self, shown: Looked) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows, self._rankers = shown.candidates, shown.rankers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """All candidates."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """The file, and a rank by each ranker that was asked."""
        return 0 if parent.isValid() else 1 + len(self._rankers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The candidate, what it is called, what it is sorted by, what is read out."""
        row, column = self._rows[index.row()], index.column()
        if role == _CANDIDATE:
            return row
        if role == _SORT:
            return index.row() if column == 0 else row.rank(self._rankers[column - 1]) or 10_000
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_name(row)}. {row.told}" if column == 0 else self._spoken(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.told if column == 0 else self._spoken(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            rank = row.rank(self._rankers[column - 1]) if column else None
            return _name(row) if column == 0 else rank
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What a column tells."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        ranker = self._rankers[section - 1] if section else None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("evidence", _TITLES[ranker]) if ranker else tr("evidence", "Passage")
        if role == Qt.ItemDataRole.FontRole:
            return self._themes.theme.font("caption")
        if role == Qt.ItemDataRole.ToolTipRole and ranker:
            return tr("evidence", _TIPS[ranker])
        if role == Qt.ItemDataRole.TextAlignmentRole and ranker:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _spoken(self, row: Candidate, column: int) -> str:
        ranker = self._rankers[column - 1]
        rank, score = row.rank(ranker), row.score(ranker)
        if rank is None or score is None:
            return tr("evidence", "Not among those that this ranking found")
        text = tr("evidence", "Place {rank} by “{ranking}”, score {score}")
        named = tr("evidence", _TITLES[ranker])
        return text.format(rank=rank, ranking=named, score=f"{score:.3f}")


class CandidateDelegate(QStyledItemDelegate):
    """Draws the file over what became of it, and ranks over scores."""

    def __init__(self, themes: ThemeSource, view: QTableView) -> None:
        super().__init__(view)
        self._themes, self._view = themes, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(RANK, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        candidate: Candidate = index.data(_CANDIDATE)
        rect: QRect = option.rect
        state = option.state
        painter.save()
        self._surface(painter, rect, index, bool(state & QStyle.StateFlag.State_Selected))
        if index.column() == 0:
            self._file(painter, rect, candidate)
        else:
            self._rank(painter, rect, candidate, index)
        painter.restore()

    def _surface(self, painter: QPainter, rect: QRect, index: Index, current: bool) -> None:
        whole = QRect(0, rect.top() + 1, self._view.viewport().width(), rect.height() - 2)
        painter.setClipRect(rect)
        focused = current and self._view.hasFocus()
        theme = self._themes.theme
        paint_row_surface(painter, whole, theme, current=current, hovered=False, focused=focused)

    def _file(self, painter: QPainter, rect: QRect, candidate: Candidate) -> None:
        theme = self._themes.theme
        role = {"cited": "accent", "read": "text", "dropped": "muted"}[candidate.fate]
        upper = QRectF(rect.adjusted(8, 5, -4, -rect.height() // 2))
        lower = QRectF(rect.adjusted(8, rect.height() // 2 - 2, -4, -5))
        self._line(painter, upper, _name(candidate), "secondary", "text")
        self._line(painter, lower, candidate.told, "caption", role)
        if candidate.fate == "dropped":
            return
        painter.fillRect(QRect(rect.left() + 1, rect.top() + 12, 3, rect.height() - 24),
                         theme.color(role))  # fmt: skip

    def _rank(self, painter: QPainter, rect: QRect, candidate: Candidate, index: Index) -> None:
        ranker = self._view.model().sourceModel()._rankers[index.column() - 1]  # type: ignore[attr-defined]
        rank, score = candidate.rank(ranker), candidate.score(ranker)
        half = rect.height() // 2
        upper, lower = rect.adjusted(0, 5, 0, -half), rect.adjusted(0, half - 2, 0, -5)
        center = Qt.AlignmentFlag.AlignCenter
        shown = "–" if rank is None else str(rank)
        role = "muted" if rank is None else "text"
        self._line(painter, QRectF(upper), shown, "secondary", role, center)
        if rank is not None and score is not None:
            self._line(painter, QRectF(lower), f"{score:.2f}", "caption", "muted", center)

    def _line(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        type_: str,
        role: str,
        align: Qt.AlignmentFlag | None = None,
    ) -> None:
        theme = self._themes.theme
        painter.setFont(theme.font(type_))
        painter.setPen(theme.color(role))
        elide = (
            Qt.TextElideMode.ElideMiddle if type_ == "secondary" else Qt.TextElideMode.ElideRight
        )
        shown = painter.fontMetrics().elidedText(text, elide, round(rect.width()))
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, int(align or lead), shown)


class CandidateTable(QTableView):
    """`opened`: a row was chosen, by mouse or Return."""

    opened = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.source_model = CandidateModel(themes)
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(self.source_model)
        proxy.setSortRole(_SORT)
        self.setModel(proxy)
        self.setItemDelegate(CandidateDelegate(themes, self))
        self.setAccessibleName(tr("evidence", "All passages that were looked at"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFixedHeight(32)
        header.setMinimumSectionSize(40)
        self.clicked.connect(lambda _: self.opened.emit())
        themes.changed.connect(self._retheme)
        self._retheme()

    def show_candidates(self, shown: Looked) -> None:
        """Show other rows, as the answer was made of them."""
        self.source_model.show_candidates(shown)
        header = self.horizontalHeader()
        for column in range(self.source_model.columnCount()):
            stretch = (
                QHeaderView.ResizeMode.Stretch if column == 0 else QHeaderView.ResizeMode.Fixed
            )
            header.setSectionResizeMode(column, stretch)
            if column:
                header.resizeSection(column, RANK)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)

    @property
    def current(self) -> Candidate | None:
        """The row that one is at."""
        index = self.currentIndex()
        return index.data(_CANDIDATE) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _retheme(self) -> None:
        self.horizontalHeader().viewport().update()
        self.viewport().update()


class Inspector(QWidget):
    """`opened`: the passage `chosen` is to be shown; `closed`: back to the sources;
    `again_wanted`: the question is to be asked again with `options`."""

    opened = Signal()
    closed = Signal()
    again_wanted = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._themes = bridge, themes
        self._trace = ""
        self.options: dict[str, Any] = {}
        self.back = IconButton(
            themes,
            "chevron-right" if self.isRightToLeft() else "chevron-left",
            tr("evidence", "Back to the sources"),
            size=30,
            icon_size=16,
        )
        self.back.clicked.connect(self.closed)
        title = Label(themes, tr("evidence", "How they were found"), type_="control")
        self.told = Label(themes, type_="caption", role="muted", wrap=True)
        self.table = CandidateTable(themes)
        self.table.opened.connect(self.opened)
        self.waiting = Skeleton(themes, 3)
        self.problem = Label(themes, type_="secondary", role="muted", wrap=True)
        self.asking = AskAgain(themes)
        self.asking.wanted.connect(self._ask)
        self.asking.folded.connect(self._share)
        self._middle = QStackedWidget()
        for widget in (self.table, self.waiting, self.problem):
            self._middle.addWidget(widget)
        head = columns(space=6, margins=(10, 8, 8, 0))
        head.addWidget(self.back)
        head.addWidget(title, 1)
        said = columns(margins=(MARGIN, 2, MARGIN, 4))
        said.addWidget(self.told)
        middle = columns(margins=(8, 0, 8, 0))
        middle.addWidget(self._middle)
        layout = rows(self)
        layout.addLayout(head)
        layout.addLayout(said)
        layout.addLayout(middle, 1)
        layout.addWidget(self.asking)
        layout.addStretch(0)
        self.setMinimumHeight(180)

    @property
    def chosen(self) -> Passage | None:
        """The passage of the row that one is at."""
        candidate = self.table.current
        return candidate.passage if candidate else None

    def show_turn(self, turn: Turn, citations: tuple[Citation, ...]) -> None:
        """Show how the passages of an answer were found."""
        trace = self._trace = turn.trace
        self._middle.setCurrentWidget(self.waiting)
        self.told.set_text("")

        def done(reply: dict[str, Any]) -> None:
            if trace == self._trace:
                self._take(looked(reply, citations))

        def failed(error: dict[str, Any]) -> None:
            if trace == self._trace:
                self._say(words.failure(error))

        self._bridge.request("trace", {"id": trace}, on_done=done, on_failed=failed)
        self._bridge.request(
            "settings.get",
            on_done=lambda settings: self.asking.set_only(bool(settings.get("only_from_files"))),
            on_failed=lambda _: None,  # the switch then stands at off
        )

    def _take(self, shown: Looked) -> None:
        self.asking.show_looked(shown)
        if not shown.candidates:
            self._say(tr("evidence", "Nothing was looked for in your files for this answer."))
            return
        self.table.show_candidates(shown)
        self._middle.setCurrentWidget(self.table)
        text = tr(
            "evidence", "{read} of %n candidate(s) read by the model.", n=len(shown.candidates)
        )
        self.told.set_text("\n".join(filter(None, (text.format(read=shown.read), shown.skipped))))

    def _say(self, text: str) -> None:
        self.problem.set_text(text)
        self._middle.setCurrentWidget(self.problem)

    def _share(self) -> None:
        """Where there is room for one only, the form has it while it is open."""
        short = self.height() < BOTH
        for widget in (self._middle, self.told):
            widget.setVisible(not (short and self.asking.is_open))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another height."""
        super().resizeEvent(event)
        self._share()

    def _ask(self) -> None:
        self.options = self.asking.options
        self.again_wanted.emit()


def _name(candidate: Candidate) -> str:
    passage = candidate.passage
    return " · ".join(filter(None, (source_name(passage), place(passage, heading=False))))
