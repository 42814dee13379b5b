"""One collection: where its files come from, what can be done with it, and the table of files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from inglenook.gui import actions
from inglenook.gui.activity.jobs import bare
from inglenook.gui.language import tr
from inglenook.gui.library.files import FileModel, FileTable, is_locked
from inglenook.gui.library.places import Places
from inglenook.gui.library.reading import ReadingBar, read_by
from inglenook.gui.library.states import FileStates
from inglenook.gui.look import words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, Chip, IconButton, Label, columns, rows

if TYPE_CHECKING:
    from inglenook.gui.library.page import LibraryPage


NARROW = 720  # pixels below which the rules go into the menu


class CollectionView(QWidget):
    """Title, facts, buttons, places, and the table."""

    def __init__(self, themes: ThemeSource, page: LibraryPage) -> None:
        super().__init__()
        self._themes, self._page = themes, page
        self.collection: dict[str, Any] = {}
        self.title = Label(themes, type_="heading")
        self.paused = Chip(themes, tr("library", "Paused"), "warn")
        self.about = Label(themes, type_="body", role="muted", wrap=True)
        self.note = Label(themes, type_="secondary", role="warn", wrap=True)
        self.reading = ReadingBar(themes, page.end_job, lambda: page.upkeep.resume(page.current))
        self.states = FileStates(themes)
        self.states.retry_wanted.connect(lambda: page.upkeep.retry(page.current))
        self.states.chosen.connect(lambda: page.load_more(0))
        upkeep = page.upkeep
        self.places = Places(
            themes,
            leave=lambda root: upkeep.leave(page.current, root),
            check=upkeep.check_source,
            remove=upkeep.remove_source,
        )
        self.model = FileModel(page.load_more)
        self.table = FileTable(themes, self.model, self._show_menu)
        self.table.activated_file.connect(self._open_file)
        self.table.unlock_wanted.connect(lambda: page.unlock(self.table.current_path))
        self._make_buttons()
        self._arrange()
        actions.install(self, {"collection.check": page.check})

    def show_collection(
        self, collection: dict[str, Any], sources: Sequence[dict[str, Any]] = ()
    ) -> None:
        """Show the facts of a collection; `sources` are its web sources."""
        self.collection = collection
        paused = bool(collection.get("paused"))
        self.title.set_text(str(collection["name"]))
        self.paused.setVisible(paused)
        self.about.set_text(about(collection, sources))
        note = str(collection.get("note") or "")
        self.note.set_text(note)
        self.note.setVisible(bool(note))
        self.pause_button.setText(tr("library", "Resume") if paused else tr("library", "Pause"))
        self.pause_button.set_icon_name("play" if paused else "pause")
        self.places.show_places(own_roots(collection, sources), sources)
        self.states.show_counts(collection)

    def show_files(self, files: list[dict[str, Any]], total: int, offset: int) -> None:
        """Show the files from `offset` on, of `total`."""
        if offset:
            self.model.add(files, total)
        elif files != self.model.files[: len(files)] or total != self.model.total:
            self.model.show(files, total)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the rules are in the menu."""
        super().resizeEvent(event)
        self.ignore_button.setVisible(self.width() >= NARROW)

    def _make_buttons(self) -> None:
        page, themes = self._page, self._themes
        self.ask_button = Button(
            themes, tr("library", "Ask this collection"), icon="message-square"
        )
        self.ask_button.clicked.connect(page.ask)
        self.check_button = Button(themes, tr("library", "Check now"), icon="refresh-cw")
        self.check_button.clicked.connect(page.check)
        self.pause_button = Button(themes, tr("library", "Pause"), icon="pause")
        self.pause_button.clicked.connect(self._toggle_pause)
        self.ignore_button = Button(themes, tr("library", "Ignore rules"), icon="list-filter")
        self.ignore_button.clicked.connect(page.edit_patterns)
        self.more_button = IconButton(themes, "ellipsis", tr("library", "More"))
        self.more_button.clicked.connect(self._show_more)

    def _arrange(self) -> None:
        buttons = columns(space=10)
        self._buttons = (
            self.ask_button, self.check_button, self.pause_button, self.ignore_button,
            self.more_button,
        )  # fmt: skip
        for button in self._buttons:
            buttons.addWidget(button)
        buttons.addStretch(1)
        head = columns(space=12)
        head.addWidget(self.title)
        head.addWidget(self.paused)
        head.addStretch(1)
        card = self._card = Card()
        rows(card, 0, (8, 1, 8, 1)).addWidget(self.table)
        layout = rows(self, 0, (36, 30, 36, 28))
        layout.addLayout(head)
        layout.addSpacing(8)
        layout.addWidget(self.about)
        layout.addWidget(self.note)
        layout.addSpacing(20)
        layout.addLayout(buttons)
        layout.addSpacing(16)
        above = rows(space=12)  # what is hidden takes no room
        for widget in (self.reading, self.places, self.states):
            above.addWidget(widget)
        layout.addLayout(above)
        layout.addSpacing(12)
        layout.addWidget(card, 1000)
        layout.addStretch(1)
        for signal in (self.model.modelReset, self.model.rowsInserted):
            signal.connect(self._fit)

    def _fit(self) -> None:
        self._card.setMaximumHeight(self.table.sizeHint().height() + 4)

    def _toggle_pause(self) -> None:
        upkeep, name = self._page.upkeep, self._page.current
        (upkeep.resume if self.collection.get("paused") else upkeep.pause)(name)

    def _show_more(self) -> None:
        upkeep, name = self._page.upkeep, self._page.current
        entries = {"index.rebuild": upkeep.rebuild, "collection.forget": self._page.forget}
        if self.ignore_button.isHidden():
            entries["collection.ignore"] = self._page.edit_patterns
        if self.collection.get("failed"):
            entries["collection.retry"] = lambda: upkeep.retry(name)
        menu = actions.menu(self, self._themes.theme, actions.of("collection"), entries)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def _show_menu(self, path: str, spot: QPoint) -> None:
        page = self._page
        entries = {
            "file.open": lambda: page.open_path(path),
            "file.folder": lambda: page.open_path(str(PurePath(path).parent)),
            "file.copy": lambda: QGuiApplication.clipboard().setText(path),
        }
        file = next((f for f in self.model.files if f["path"] == path), None)
        if file is not None and is_locked(file):
            entries["file.unlock"] = lambda: page.unlock(path)
        if file is not None and file["state"] == "failed":
            entries["file.retry"] = lambda: page.upkeep.retry(page.current, [path])
        if path in (self.collection.get("roots") or ()):
            entries["file.leave"] = lambda: page.upkeep.leave(page.current, path)
        actions.menu(self, self._themes.theme, actions.of("file"), entries).popup(spot)

    def _open_file(self) -> None:
        self._page.open_path(self.table.current_path)


def own_roots(
    collection: Mapping[str, Any], sources: Sequence[Mapping[str, Any]] = ()
) -> list[str]:
    """The folders and files that a person added: all roots but the copies of web pages."""
    copies = {str(source["path"]) for source in sources}
    return [str(root) for root in collection["roots"] if str(root) not in copies]


def about(collection: Mapping[str, Any], sources: Sequence[Mapping[str, Any]] = ()) -> str:
    """Where a collection's files are and how many there are, in one line."""
    places = [words.home(root) for root in own_roots(collection, sources)]
    places += [bare(str(source["address"])) for source in sources]
    where = places[:2]
    if len(places) > 2:
        where.append(tr("library", "%n more place(s)", n=len(places) - 2))
    parts = [", ".join(where)]
    parts.append(tr("library", "%n file(s)", n=int(collection["files"])))
    parts.append(tr("library", "%n passage(s)", n=int(collection["chunks"])))
    parts.append(read_by(collection))
    if failed := int(collection.get("failed") or 0):
        parts.append(tr("library", "%n cannot be read", n=failed))
    if left_out := int(collection.get("left_out") or 0):
        parts.append(tr("library", "%n left out by rules", n=left_out))
    return words.listed(parts)
