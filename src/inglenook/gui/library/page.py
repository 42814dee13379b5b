"""The library page: collections, their files, indexing, and search without a model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.language import tr
from inglenook.gui.library.adding import dropped_paths, grouped
from inglenook.gui.library.collection import CollectionView
from inglenook.gui.library.reading import job_of
from inglenook.gui.library.results import Results
from inglenook.gui.library.sheets import IgnoreSheet, UnlockSheet, WebSheet
from inglenook.gui.library.upkeep import Upkeep
from inglenook.gui.look import words
from inglenook.gui.look.inputs import SearchField
from inglenook.gui.look.notices import EmptyState, Skeleton, Toast
from inglenook.gui.look.outside import open_path
from inglenook.gui.look.rowlist import Row, RowList, RowModel
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, IconButton, Label, SectionLabel, columns, rows

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
        self._bridge, self._themes, self._toast, self._watch = bridge, themes, toast, watch
        self.collections: list[dict[str, Any]] | None = None
        self.current = ""
        self.passage: dict[str, Any] = {}
        self._wanted = ""
        self._collections_asked = self._files_asked = 0  # the newest; older answers are stale
        self.sources: list[dict[str, Any]] = []
        self.upkeep = Upkeep(bridge, toast, self)
        self.upkeep.changed.connect(self.reload)
        self.upkeep.progressed.connect(self._progressed)
        self.side = LibrarySide(themes, self)
        self.view = CollectionView(themes, self)
        self.results = Results(themes, self)
        self._waiting = _Waiting(themes)
        self._empty = EmptyState(
            themes,
            "library",
            tr("library", "Your files, ready to be asked"),
            tr(
                "library",
                "Add a folder, or drop one here. Inglenook reads PDF, Office files, mail, books, "
                "web pages, scans, source code and plain text, and answers with the passage that "
                "says so. The files stay where they are and nothing is sent anywhere.",
            ),
            button=tr("library", "Add folder"),
            on_click=self.choose_folder,
        )
        self._failed = EmptyState(
            themes,
            "circle-alert",
            "",
            "",
            button=tr("library", "Try again"),
            on_click=self.reload,
        )
        for page in (self._waiting, self._empty, self._failed, self.view, self.results):
            self.addWidget(page)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        watch.library_changed.connect(self._settle.start)
        watch.state_changed.connect(self._show_reading)
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
        dialog = QFileDialog(self.window(), tr("library", "Add a folder"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.add([path]))
        dialog.open()

    def add(self, paths: list[str]) -> None:
        """Add folders and files: a collection for each folder, single files to the current one."""
        for these, name in grouped(paths, self.collections or (), self.current):
            self._add(these, name)

    def add_page(self) -> None:
        """Ask for the address of a web page, a site or a feed to add."""
        collection = self.current or tr("library", "Web pages")

        def fetched(summary: dict[str, Any]) -> None:
            self._wanted = collection
            self.upkeep.say_fetched(summary)

        sheet = WebSheet(
            self._bridge,
            self._themes,
            collection,
            self.window(),
            then=fetched,
            failed=self.upkeep.fail,
        )
        sheet.open()

    def edit_patterns(self) -> None:
        """Show and change what the current collection leaves out."""
        collection = self._collection()
        if collection is None:
            return
        name = self.current
        sheet = IgnoreSheet(self._themes, name, collection.get("patterns") or (), self.window())

        def save() -> None:
            self.upkeep.ignore(name, sheet.patterns())
            sheet.accept()

        sheet.sent.connect(save)
        sheet.open()

    def unlock(self, path: str) -> None:
        """Ask for the password of a file."""
        sheet = UnlockSheet(self._bridge, self._themes, path, self.window())
        sheet.accepted.connect(self.reload)
        sheet.open()

    def reload(self) -> None:
        """Read the collections anew."""
        self._collections_asked += 1
        asked = self._collections_asked
        self._bridge.request(
            "library.collections",
            on_done=lambda reply: self._take_collections(asked, reply),
            on_failed=self._not_listed,
        )
        self._bridge.request("library.sources", on_done=self._take_sources)

    def check(self) -> None:
        """Look for files of the current collection that changed."""
        self.upkeep.check(self.current)

    def forget(self) -> None:
        """Remove the current collection from the library; the toast takes it back."""
        gone = self._collection()
        if gone is None:
            return
        name, roots = self.current, list(gone["roots"])
        self.collections = [c for c in self.collections or [] if c["name"] != name]
        self.upkeep.forget(name, roots, lambda: self._add(roots, name))
        self._wanted = ""
        self._show_collections()

    def open_path(self, path: str) -> None:
        """Open a file or folder with the program that the system has for it."""
        if problem := open_path(path):
            self._toast.say(problem)

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

    def _not_listed(self, error: dict[str, Any]) -> None:
        """Say why there is no list; one that is there already stays."""
        self._failed.say(str(error.get("message", "")), str(error.get("next_step", "")))
        if self.collections is None:
            self.setCurrentWidget(self._failed)

    def _take_sources(self, reply: dict[str, Any]) -> None:
        self.sources = list(reply.get("sources") or [])
        self._show_facts()

    def _show_collections(self) -> None:
        if self.collections is None:
            return
        names = [str(c["name"]) for c in self.collections]
        self.side.show_collections(self.collections)
        # one that is being added stays wanted until it is listed
        shown = self._wanted if self._wanted in names else next(iter(names), "")
        if shown != self.current:
            self.current = shown
            self.view.states.choose("")
            self.current_changed.emit()
        self.side.view.choose(self.current)
        if not self.side.search.text():
            nothing = self._waiting if self.upkeep.adding else self._empty
            self._waiting.name(self._wanted)
            self.setCurrentWidget(self.view if names else nothing)
        if self._collection() is not None:
            self._show_facts()
            self._load_files(0)

    def _show_facts(self) -> None:
        collection = self._collection()
        if collection is not None:
            own = [s for s in self.sources if s.get("collection") == self.current]
            self.view.show_collection(collection, own)

            self._show_reading()

    def _show_reading(self) -> None:
        """Show how far the reading of the current collection is; its rows follow."""
        collection = self._collection()
        if collection is None:
            return
        own = [str(s["address"]) for s in self.sources if s.get("collection") == self.current]
        job = job_of(self._watch.jobs, self.current, own)
        self.view.reading.show_state(job, paused=bool(collection.get("paused")))
        self.view.pause_button.setVisible(self.view.reading.isHidden())  # the bar has its own
        if job is not None:
            self._progressed()

    def end_job(self, job: int) -> None:
        """Have a job end; a collection that was being read is paused."""
        self._watch.end_job(job)

    def load_more(self, offset: int) -> None:
        """Ask for the files from `offset` on."""
        self._load_files(offset)

    def _load_files(self, offset: int) -> None:
        self._files_asked += 1
        asked = self._files_asked
        with_ = {"collection": self.current, "offset": offset, "limit": PAGE}
        if state := self.view.states.state:
            with_["state"] = state
        self._bridge.request(
            "library.files",
            with_,
            on_done=lambda reply: self._take_files(asked, offset, reply),
            on_failed=self.upkeep.fail,
        )

    def _take_files(self, asked: int, offset: int, reply: dict[str, Any]) -> None:
        if asked == self._files_asked:
            self.view.show_files(reply["files"], int(reply["total"]), offset)

    def _found(self, query: str, reply: dict[str, Any]) -> None:
        if query == self.side.search.text():
            filters = (reply.get("filters") or [[]])[0]
            self.results.show_passages(query, reply["results"][0], filters)

    def _passage_chosen(self) -> None:
        self.passage = self.results.current
        self.passage_wanted.emit()

    # --- adding -------------------------------------------------------------------------------

    def _add(self, paths: list[str], collection: str) -> None:
        self._wanted = collection
        self.upkeep.index(paths, collection)
        self._show_collections()

    def _progressed(self) -> None:
        """Fill the table while files are read."""
        if not self._progress.isActive():
            self._progress.start()

    def _collection(self) -> dict[str, Any] | None:
        found = (c for c in self.collections or [] if c["name"] == self.current)
        return next(found, None)

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
        self.add_button = Button(
            themes, tr("library", "Add folder"), kind="primary", icon="folder-plus"
        )
        self.add_button.clicked.connect(page.choose_folder)
        self.web_button = IconButton(
            themes, "globe", tr("library", "Add a web page …"), framed=True
        )
        self.web_button.clicked.connect(page.add_page)
        self.search = SearchField(themes, tr("library", "Search without a model"))
        self.search.edited.connect(page.search)
        self.model = RowModel()
        self.view = RowList(themes, self.model, tr("library", "Collections"))
        self.view.opened.connect(self._open)
        self._heading = SectionLabel(themes, tr("library", "Collections"))
        self._heading.setContentsMargins(10, 0, 0, 0)
        layout = rows(self, 0, (12, 16, 11, 8))
        top = columns(space=8)
        top.addWidget(self.add_button, 1)
        top.addWidget(self.web_button)
        layout.addLayout(top)
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
                Row(str(c["name"]), str(c["name"]), icon="library", count=words.number(c["files"]))
                for c in collections
            ]
        )

    def _open(self) -> None:
        self.search.line.clear()
        self._page.choose(self.view.current)


class _Waiting(QWidget):
    """Stands where the files of a collection will; its name is there as soon as it is known."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._name = Label(themes, type_="heading", wrap=True)
        self._said = Label(
            themes, tr("library", "Looking for files …"), type_="body", role="muted", wrap=True
        )
        layout = rows(self, 6, (36, 30, 36, 28))
        layout.addWidget(self._name)
        layout.addWidget(self._said)
        layout.addSpacing(12)
        layout.addWidget(Skeleton(themes, 8))
        layout.addStretch(1)
        self.name("")

    def name(self, collection: str) -> None:
        """Say what is looked through; nothing while the library itself is waited for."""
        self._name.set_text(collection)
        for label in (self._name, self._said):
            label.setVisible(bool(collection))
