"""The table of a collection's files: name, state in words, pages, passages, day of change."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from inglenook.gui.activity.jobs import bare
from inglenook.gui.language import marked, tr
from inglenook.gui.look import icons, words
from inglenook.gui.look.theme import Theme, ThemeSource
from inglenook.gui.look.widgets import CHIP_HEIGHT, chip_width, paint_chip
from inglenook.gui.told import told

Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    marked("library", "Name"),
    marked("library", "State"),
    marked("library", "Pages"),
    marked("library", "Passages"),
    marked("library", "Changed"),
)
NAME, STATE, PAGES, PASSAGES, CHANGED = range(5)
SHARES = (0.31, 0.37, 0.08, 0.11, 0.13)  # of the width
NARROW = 620  # pixels below which pages and passages give way
ROW = 42
HEADER = 40
PADDING = 10
UNLOCK = marked("library", "Unlock …")
_TAG = re.compile(r"-[0-9a-f]{8}\.\w+$")
_ICONS = {
    "file-text": ".pdf .txt .md .markdown .rst .epub .rtf .log",
    "file-type": ".docx .doc .odt .dotx .docm .pptx .ppt .odp",
    "file-spreadsheet": ".xlsx .xls .xlsm .ods .csv .tsv",
    "mail": ".eml .msg .mbox",
    "globe": ".html .htm .xhtml .xml",
    "image": ".png .jpg .jpeg .tif .tiff .webp .gif .bmp",
    "file-code": ".py .ipynb .js .ts .tsx .jsx .c .h .cpp .hpp .cs .rs .go .java .kt .rb .php"
    " .swift .sh .sql .json .toml .yaml .yml",
}
_ICON_OF = {suffix: name for name, suffixes in _ICONS.items() for suffix in suffixes.split()}


def file_icon(file: dict[str, Any]) -> str:
    """The icon of a file: what it is, or what is wrong with it."""
    if file["state"] == "failed":
        return "file-lock" if is_locked(file) else "file-exclamation-point"
    return icon_of(file["path"])


def icon_of(path: str) -> str:
    """The icon of a kind of file."""
    return _ICON_OF.get(PurePath(path).suffix.lower(), "file")


def state_chip(file: dict[str, Any]) -> tuple[str, str]:
    """A file's state in words and the role of its chip."""
    reason = told(str(file.get("reason") or "").strip()).rstrip(".")
    match file["state"]:
        case "indexed":
            return reason or tr("library", "Indexed"), "ok"
        case "waiting" if file.get("chunks"):
            return tr("library", "Read, joins the index"), "accent"
        case "waiting":
            return tr("library", "Waiting"), "muted"
        case "skipped":
            return reason or tr("library", "Skipped"), "muted"
        case _:
            said = reason or tr("library", "Can't be read")
            return said, "warn" if is_locked(file) else "err"


def is_locked(file: dict[str, Any]) -> bool:
    """Whether a file waits for its password."""
    return file["state"] == "failed" and "password" in str(file.get("reason") or "").lower()


class FileModel(QAbstractTableModel):
    """Files as they were fetched so far; `more(offset)` is called when further ones are needed."""

    def __init__(self, more: Callable[[int], None]) -> None:
        super().__init__()
        self.files: list[dict[str, Any]] = []
        self.total = 0
        self._asked = 0
        self._more = more

    def show(self, files: list[dict[str, Any]], total: int) -> None:
        """Start anew with the first files of `total`."""
        self.beginResetModel()
        self.files, self.total, self._asked = files, total, len(files)
        self.endResetModel()

    def add(self, files: list[dict[str, Any]], total: int) -> None:
        """Append the next files."""
        if files:
            first = len(self.files)
            self.beginInsertRows(QModelIndex(), first, first + len(files) - 1)
            self.files += files
            self.endInsertRows()
        self.total, self._asked = total if files else len(self.files), len(self.files)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Files fetched so far."""
        return 0 if parent.isValid() else len(self.files)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Name, state, pages, passages, changed."""
        return 0 if parent.isValid() else len(COLUMNS)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether files are missing that nobody asked for yet."""
        return not parent.isValid() and self._asked < self.total

    def fetchMore(self, _: Index) -> None:
        """Ask for the next files."""
        self._asked = self.total
        self._more(len(self.files))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words for showing and for reading aloud."""
        file = self.files[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(file, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            if index.column() == STATE:
                return state_chip(file)[0]
            return str(file.get("origin") or "") or words.home(file["path"])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr("library", COLUMNS[section])
        return None

    def cell(self, file: dict[str, Any], column: int) -> str:
        """What stands in one column of a file's row."""
        match column:
            case 0:
                address = bare(str(file.get("origin") or ""))
                return address or page_name(file["path"]) or PurePath(file["path"]).name
            case 1:
                return state_chip(file)[0]
            case 2:
                return words.number(file.get("pages"))
            case 3:
                return words.number(file.get("chunks") or None)
            case _:
                return words.day(file.get("modified"))


def page_name(path: str) -> str:
    """The name of the copy of a web page without what makes it one of its kind; "" for others."""
    parts = PurePath(path.replace("\\", "/")).parts
    if len(parts) < 3 or parts[-3] != "web" or not parts[-2].isdigit():
        return ""
    return _TAG.sub("", parts[-1])


class FileTable(QTableView):
    """The table. `activated_file` comes for a double click or Return on the row `current_path`, and
    `unlock_wanted` in its stead where the file needs a password, or for a click on "Unlock …";
    `menu` is called with a path and a place on the screen.
    """

    activated_file = Signal()
    unlock_wanted = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        model: FileModel,
        menu: Callable[[str, QPoint], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes, self._files, self._menu = themes, model, menu
        self.setModel(model)
        self.setItemDelegate(_FileDelegate(themes, self))
        self.setAccessibleName(tr("library", "Files"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = _Header(themes, self)
        self.setHorizontalHeader(header)
        self.doubleClicked.connect(self._activate)
        for signal in (model.modelReset, model.rowsInserted):
            signal.connect(self.updateGeometry)
        themes.changed.connect(self.viewport().update)

    @property
    def current_path(self) -> str:
        """The file that is marked, or nothing."""
        index = self.currentIndex()
        return str(self._files.files[index.row()]["path"]) if index.isValid() else ""

    def sizeHint(self) -> QSize:
        """As high as its rows, so that the card around it ends with the last one."""
        return QSize(600, HEADER + ROW * len(self._files.files) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width; on a narrow page pages and passages give way."""
        super().resizeEvent(event)
        width = self.viewport().width()
        narrow = width < NARROW
        for column in (PAGES, PASSAGES):
            self.setColumnHidden(column, narrow)
        shares = (0.42, 0.38, 0, 0, 0.20) if narrow else SHARES
        for column, share in enumerate(shares):
            if share:
                self.setColumnWidth(column, int(width * share))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the file; the menu key shows its menu."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_path:
            self._activate()
        elif event.key() == Qt.Key.Key_Menu and self.current_path:
            spot = self.visualRect(self.currentIndex()).center()
            self._menu(self.current_path, self.viewport().mapToGlobal(spot))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on "Unlock …" asks for the password."""
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if event.button() != Qt.MouseButton.LeftButton or index.column() != STATE:
            return
        theme, file = self._themes.theme, self._files.files[index.row()]
        if is_locked(file) and link_area(theme, self.visualRect(index), file).contains(spot):
            self.unlock_wanted.emit()

    def _activate(self) -> None:
        file = self._files.files[self.currentIndex().row()]
        (self.unlock_wanted if is_locked(file) else self.activated_file).emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the file's menu."""
        index = self.indexAt(self.viewport().mapFrom(self, event.pos()))
        if index.isValid():
            self.setCurrentIndex(index)
            self._menu(self.current_path, event.globalPos())


def link_area(theme: Theme, cell: QRect, file: dict[str, Any]) -> QRect:
    """Where "Unlock …" stands in a file's cell of the state; nowhere if it is not locked."""
    if not is_locked(file):
        return QRect()
    width = QFontMetrics(theme.font("secondary")).horizontalAdvance(tr("library", UNLOCK))
    area = cell.adjusted(PADDING, 0, -PADDING, -1)
    chip = min(chip_width(theme, state_chip(file)[0]), area.width() - width - PADDING)
    link = QRect(area.x() + max(0, chip) + PADDING, area.y(), width, area.height())
    return QStyle.visualRect(QGuiApplication.layoutDirection(), area, link)


def leading(widget: QWidget) -> int:
    """In the middle of the height, at the side where lines begin."""
    side = QStyle.visualAlignment(widget.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
    return int(side | Qt.AlignmentFlag.AlignVCenter)


class _Header(QHeaderView):
    """Column names in small letters above a hairline."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._themes = themes
        self.setFixedHeight(HEADER)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setStretchLastSection(True)
        themes.changed.connect(self.viewport().update)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one name."""
        theme = self._themes.theme
        painter.save()
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("muted"))
        area = rect.adjusted(PADDING, 0, -PADDING, 0)
        name = tr("library", COLUMNS[section])
        painter.drawText(area, leading(self), name)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("line"))
        painter.restore()


class _FileDelegate(QStyledItemDelegate):
    """Draws the cells of a file's row."""

    def __init__(self, themes: ThemeSource, view: FileTable) -> None:
        super().__init__(view)
        self._themes, self._view = themes, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        theme = self._themes.theme
        file = self._view.model().files[index.row()]  # type: ignore[attr-defined]
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("soft"))
        area = option.rect.adjusted(PADDING, 0, -PADDING, -1)
        if index.column() == STATE:
            self._paint_state(painter, area, file)
        else:
            self._paint_text(painter, area, file, index.column())
        if index.row() < len(self._view.model().files) - 1:  # type: ignore[attr-defined]
            line = option.rect
            painter.fillRect(line.x(), line.bottom(), line.width(), 1, theme.color("line"))
        painter.restore()

    def _paint_state(self, painter: QPainter, area: QRect, file: dict[str, Any]) -> None:
        theme = self._themes.theme
        text, role = state_chip(file)
        link = link_area(theme, area.adjusted(-PADDING, 0, PADDING, 1), file)
        width = min(chip_width(theme, text), area.width() - (link.width() + PADDING if link else 0))
        if link:
            painter.setFont(theme.font("secondary"))
            painter.setPen(theme.color("accent"))
            painter.drawText(link, int(Qt.AlignmentFlag.AlignCenter), tr("library", UNLOCK))
        top = area.y() + (area.height() - CHIP_HEIGHT) / 2
        chip = QRect(area.x(), round(top), width, CHIP_HEIGHT)
        chip = QStyle.visualRect(self._view.layoutDirection(), area, chip)
        paint_chip(painter, QRectF(chip), theme, text, role)

    def _paint_text(
        self, painter: QPainter, area: QRect, file: dict[str, Any], column: int
    ) -> None:
        theme = self._themes.theme
        if column == NAME:
            direction = self._view.layoutDirection()
            spot = QRect(area.x(), area.y() + (area.height() - 16) // 2, 16, 16)
            spot = QStyle.visualRect(direction, area, spot)
            icons.draw(painter, QRectF(spot), theme, file_icon(file), "text")
            rest = area.adjusted(26, 0, 0, 0)
            area = QStyle.visualRect(direction, area, rest)
        painter.setFont(theme.font("list" if column == NAME else "number"))
        painter.setPen(theme.color("text" if column == NAME else "muted"))
        text = self._view.model().cell(file, column)  # type: ignore[attr-defined]
        mode = Qt.TextElideMode.ElideMiddle if column == NAME else Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(text, mode, area.width())
        painter.drawText(area, leading(self._view), shown)
