"""The library page: collections, their files, indexing, and search without a model."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path, PurePath
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from inglenook.gui import actions, words
from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.filetable import FileModel, FileTable
from inglenook.gui.inputs import SearchField
from inglenook.gui.notices import EmptyState, Skeleton, Toast
from inglenook.gui.results import Results
from inglenook.gui.rowlist import Row, RowList, RowModel
from inglenook.gui.theme import ThemeSource
from inglenook.gui.widgets import (
    Button,
    Card,
    IconButton,
    Label,
    SectionLabel,
    columns,
    rows,
)

PAGE = 200  # files asked for at once
HITS = 20
SETTLE_MS = 250
PROGRESS_MS = 1500  # how often the table is read anew while files are read


class LibraryPage(QStackedWidget):
    """The content of the page; `side` is its list.

    `ask_wanted`: the person wants to ask the collection `current`. `passage_wanted`: to see
    `passage`, a search result, in its file.
    """

    ask_wanted = Signal()
    passage_wanted = Signal()
    current_changed = Signal()
    loaded = Signal()

    def __init__(
        self,
        bridge: Bridge,
        themes: ThemeSource,
        watch: Watch,
        toast: Toast,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._themes, self._toast = bridge, themes, toast
        self.collections: list[dict[str, Any]] | None = None
        self.current = ""
        self.passage: dict[str, Any] = {}
        self._wanted = ""
        self._collections_asked = self._files_asked = 0  # the newest; older answers are stale
        self._reading = 0  # how many additions are under way
        self.side = LibrarySide(themes, self)
        self.view = CollectionView(themes, self)
        self.results = Results(themes, self)
        self._waiting = _skeleton(themes)
        self._empty = EmptyState(
            themes,
            "library",
            "Your files, ready to be asked",
            "Add a folder, or drop one here. Inglenook reads PDF, Word, web pages, Markdown and "
            "plain text, and answers with the passage that says so. The files stay where they "
            "are and nothing is sent anywhere.",
            button="Add folder",
            on_click=self.choose_folder,
        )
        for page in (self._waiting, self._empty, self.view, self.results):
            self.addWidget(page)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        watch.library_changed.connect(self._settle.start)
        self._progress = QTimer(self, singleShot=True, interval=PROGRESS_MS)
        self._progress.timeout.connect(self.reload)
        self.results.chosen.connect(self._passage_chosen)
        self.setAcceptDrops(True)
        if bridge.connected:
            self.reload()

    # --- what the window asks for -----------------------------------------------------------

    def choose(self, collection: str) -> None:
        """Show a collection, now or once it is known."""
        self._wanted = collection
        self._show_collections()

    def choose_folder(self) -> None:
        """Let the person choose a folder to add."""
        dialog = QFileDialog(self.window(), "Add a folder", str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.add([path]))
        dialog.open()

    def add(self, paths: list[str]) -> None:
        """Add folders and files: a collection for each folder, single files to the current one."""
        folders = [path for path in paths if Path(path).is_dir()]
        files = [path for path in paths if path not in folders]
        for folder in folders:
            self._index([folder], self._name_for(folder))
        if files:
            self._index(files, self.current or "Files")

    def reload(self) -> None:
        """Read the collections anew."""
        self._collections_asked += 1
        asked = self._collections_asked
        self._bridge.request(
            "library.collections", on_done=lambda reply: self._take_collections(asked, reply)
        )

    def check(self) -> None:
        """Look for files of the current collection that changed."""
        self._bridge.request(
            "library.refresh",
            {"collection": self.current},
            on_event=self._indexing,
            on_done=self._indexed,
            on_failed=self._failed,
        )

    def forget(self) -> None:
        """Remove the current collection from the library; the toast takes it back."""
        gone = self._collection()
        if gone is None:
            return
        name, roots = self.current, list(gone["roots"])
        self.collections = [c for c in self.collections or [] if c["name"] != name]
        self._bridge.request("library.forget", {"collection": name}, on_failed=self._failed)
        self._toast.say(
            f"“{name}” is out of the library. The files themselves are untouched.",
            lambda: self._index(roots, name),
        )
        self._wanted = ""
        self._show_collections()

    def ask(self) -> None:
        """Ask the current collection."""
        self.ask_wanted.emit()

    def search(self) -> None:
        """Find passages without a model, by what the field of the list says."""
        query = self.side.search.text()
        if not query:
            self._show_collections()
            return
        self.setCurrentWidget(self.results)
        self.results.wait(query)
        self._bridge.request(
            "library.search",
            {"queries": [query], "k": HITS},
            on_done=lambda reply: self._found(query, reply),
            on_failed=lambda error: self.results.fail(query, error),
        )

    # --- answers ------------------------------------------------------------------------------

    def _take_collections(self, asked: int, reply: dict[str, Any]) -> None:
        if asked != self._collections_asked:
            return  # requests run side by side: an older answer may come later
        self.collections = list(reply["collections"])
        self._show_collections()
        self.loaded.emit()

    def _show_collections(self) -> None:
        if self.collections is None:
            return
        names = [str(c["name"]) for c in self.collections]
        self.side.show_collections(self.collections)
        # one that is being added stays wanted until it is listed
        shown = self._wanted if self._wanted in names else next(iter(names), "")
        if shown != self.current:
            self.current = shown
            self.current_changed.emit()
        self.side.view.choose(self.current)
        if not self.side.search.text():
            nothing = self._waiting if self._reading else self._empty
            self.setCurrentWidget(self.view if names else nothing)
        collection = self._collection()
        if collection is not None:
            self.view.show_collection(collection)
            self._load_files(0)

    def load_more(self, offset: int) -> None:
        """Ask for the files from `offset` on."""
        self._load_files(offset)

    def _load_files(self, offset: int) -> None:
        collection = self.current
        self._files_asked += 1
        asked = self._files_asked
        self._bridge.request(
            "library.files",
            {"collection": collection, "offset": offset, "limit": PAGE},
            on_done=lambda reply: self._take_files(asked, offset, reply),
            on_failed=self._failed,
        )

    def _take_files(self, asked: int, offset: int, reply: dict[str, Any]) -> None:
        if asked == self._files_asked:
            self.view.show_files(reply["files"], int(reply["total"]), offset)

    def _found(self, query: str, reply: dict[str, Any]) -> None:
        if query == self.side.search.text():
            self.results.show_passages(query, reply["results"][0])

    def _passage_chosen(self) -> None:
        self.passage = self.results.current
        self.passage_wanted.emit()

    # --- indexing -----------------------------------------------------------------------------

    def _index(self, paths: list[str], collection: str) -> None:
        self._wanted = collection
        self._reading += 1
        self._show_collections()
        self._bridge.request(
            "library.index",
            {"paths": paths, "collection": collection},
            on_event=self._indexing,
            on_done=partial(self._read, self._indexed),
            on_failed=partial(self._read, self._failed),
        )

    def _read(self, then: Callable[[dict[str, Any]], None], body: dict[str, Any]) -> None:
        self._reading -= 1
        then(body)

    def _indexing(self, _: dict[str, Any]) -> None:
        """Fill the table while files are read."""
        if not self._progress.isActive():
            self._progress.start()

    def _indexed(self, summary: dict[str, Any]) -> None:
        failed = len(summary.get("failed") or [])
        read = words.counted(int(summary.get("indexed") or 0), "file")
        kept = int(summary.get("unchanged") or 0)
        text = f"{read} read" + (f", {kept:,} unchanged" if kept else "")
        self._toast.say(text + (f", {failed:,} cannot be read" if failed else ""))
        self.reload()

    def _failed(self, error: dict[str, Any]) -> None:
        self._toast.say(f"{error['message']} {error['next_step']}".strip())
        self.reload()

    def _collection(self) -> dict[str, Any] | None:
        found = (c for c in self.collections or [] if c["name"] == self.current)
        return next(found, None)

    def _name_for(self, folder: str) -> str:
        """A collection's name for a folder: its own, numbered if another folder has it."""
        taken = {c["name"]: c["roots"] for c in self.collections or []}
        plain = PurePath(folder).name or folder
        name, n = plain, 1
        while name in taken and folder not in taken[name]:
            n += 1
            name = f"{plain} ({n})"
        return name

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders and files."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.acceptProposedAction()
        self.add(dropped_paths(event.mimeData()))


class LibrarySide(QWidget):
    """The list of collections, with Add folder and the search field."""

    def __init__(self, themes: ThemeSource, page: LibraryPage) -> None:
        super().__init__()
        self._page = page
        self.add_button = Button(themes, "Add folder", kind="primary", icon="folder-plus")
        self.add_button.clicked.connect(page.choose_folder)
        self.search = SearchField(themes, "Search without a model")
        self.search.edited.connect(page.search)
        self.model = RowModel()
        self.view = RowList(themes, self.model, "Collections")
        self.view.opened.connect(self._open)
        self._heading = SectionLabel(themes, "Collections")
        self._heading.setContentsMargins(10, 0, 0, 0)
        layout = rows(self, 0, (12, 16, 11, 8))
        layout.addWidget(self.add_button)
        layout.addSpacing(12)
        layout.addWidget(self.search)
        layout.addSpacing(24)
        layout.addWidget(self._heading)
        layout.addSpacing(10)
        layout.addWidget(self.view, 1)

    def show_collections(self, collections: list[dict[str, Any]]) -> None:
        """List the collections with how many files each has."""
        self._heading.setVisible(bool(collections))
        self.model.show(
            [
                Row(str(c["name"]), str(c["name"]), icon="library", count=f"{c['files']:,}")
                for c in collections
            ]
        )

    def _open(self) -> None:
        self.search.line.clear()
        self._page.choose(self.view.current)


class CollectionView(QWidget):
    """One collection: title, where its files are, what can be done, the table."""

    def __init__(self, themes: ThemeSource, page: LibraryPage) -> None:
        super().__init__()
        self._themes, self._page = themes, page
        self.title = Label(themes, type_="heading")
        self.about = Label(themes, type_="body", role="muted", wrap=True)
        self.model = FileModel(page.load_more)
        self.table = FileTable(themes, self.model, self._show_menu)
        self.table.activated_file.connect(self._open_file)
        self.ask_button = Button(themes, "Ask this collection", icon="message-square")
        self.ask_button.clicked.connect(page.ask)
        self.check_button = Button(themes, "Check now", icon="refresh-cw")
        self.check_button.clicked.connect(page.check)
        self.more_button = IconButton(themes, "ellipsis", "More")
        self.more_button.clicked.connect(self._show_more)
        self._arrange()
        actions.install(self, {"collection.check": page.check})

    def show_collection(self, collection: dict[str, Any]) -> None:
        """Show the facts of a collection."""
        self.title.set_text(str(collection["name"]))
        self.about.set_text(about(collection))

    def show_files(self, files: list[dict[str, Any]], total: int, offset: int) -> None:
        """Show the files from `offset` on, of `total`."""
        if offset:
            self.model.add(files, total)
        elif files != self.model.files[: len(files)] or total != self.model.total:
            self.model.show(files, total)

    def _arrange(self) -> None:
        buttons = columns(space=10)
        for button in (self.ask_button, self.check_button, self.more_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        card = Card()
        rows(card, 0, (8, 1, 8, 1)).addWidget(self.table)
        layout = rows(self, 0, (36, 30, 36, 28))
        layout.addWidget(self.title)
        layout.addSpacing(8)
        layout.addWidget(self.about)
        layout.addSpacing(20)
        layout.addLayout(buttons)
        layout.addSpacing(18)
        layout.addWidget(card, 1000)
        layout.addStretch(1)
        self._card = card
        for signal in (self.model.modelReset, self.model.rowsInserted):
            signal.connect(self._fit)

    def _fit(self) -> None:
        self._card.setMaximumHeight(self.table.sizeHint().height() + 4)

    def _show_more(self) -> None:
        entries = {"collection.forget": self._page.forget}
        menu = actions.menu(self, self._themes.theme, actions.of("collection"), entries)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def _show_menu(self, path: str, spot: QPoint) -> None:
        entries = {
            "file.open": lambda: open_path(path),
            "file.folder": lambda: open_path(str(PurePath(path).parent)),
            "file.copy": lambda: QGuiApplication.clipboard().setText(path),
        }
        actions.menu(self, self._themes.theme, actions.of("file"), entries).popup(spot)

    def _open_file(self) -> None:
        open_path(self.table.current_path)


def about(collection: dict[str, Any]) -> str:
    """Where a collection's files are and how many there are, in one line."""
    roots = [words.home(str(root)) for root in collection["roots"]]
    where = ", ".join(roots[:2]) + (f" and {len(roots) - 2} more" if len(roots) > 2 else "")
    parts = [
        where,
        words.counted(int(collection["files"]), "file")
        + ", "
        + words.counted(int(collection["chunks"]), "passage"),
    ]
    if collection.get("failed"):
        parts.append(f"{collection['failed']:,} cannot be read")
    return " · ".join(part for part in parts if part)


def open_path(path: str) -> None:
    """Open a file or folder with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def dropped_paths(data: QMimeData) -> list[str]:
    """The local files and folders in what is being dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def _skeleton(themes: ThemeSource) -> QWidget:
    page = QWidget()
    layout = rows(page, 0, (36, 30, 36, 28))
    layout.addWidget(Skeleton(themes, 8))
    layout.addStretch(1)
    return page
