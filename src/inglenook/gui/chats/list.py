"""The list of chats: groups by time, folders that open in place, the archive and the trash."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.chats import shown
from inglenook.gui.chats.changes import Changes
from inglenook.gui.chats.commands import Commands
from inglenook.gui.chats.top import ChosenBar, ListTop
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.notices import Skeleton, Toast
from inglenook.gui.look.rowlist import RowList, RowModel
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Label, rows
from inglenook.gui.slices import in_turns

FIRST_LOAD = 40  # newest chats shown at once; "Older chats" shows five times as many
TIMES = 5
AT_ONCE = 1_000  # rows that are made within one turn of the event loop
SETTLE_MS = 150  # changes that come in a burst are read once
Chat = dict[str, Any]


class ChatList(QWidget):
    """The side column of the chat page.

    `opened` asks for the chat `current` and `new_wanted` for a fresh one; `deleted` tells that the
    chat `gone` was deleted, `renamed` that one has another title (its id, the title);
    `search_wanted` asks for the palette. `place` is "" for the chats,
    "archive" or "trash".
    """

    opened = Signal()
    new_wanted = Signal()
    deleted = Signal()
    search_wanted = Signal()
    loaded = Signal()
    renamed = Signal(str, str)

    def __init__(
        self,
        bridge: Bridge,
        themes: ThemeSource,
        watch: Watch,
        toast: Toast,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.bridge, self.themes = bridge, themes
        self.place = ""
        self.gone = ""
        self.count: int | None = None  # of chats in all, as far as they were asked for
        self.folders: list[dict[str, Any]] = []
        self._wanted: str | None = None
        self._chats: list[Chat] = []
        self._opened: dict[str, list[Chat]] = {}  # by folder
        self._limits: dict[str, int] = {}  # by folder, "" for the chats in none
        self._asked: dict[str, int] = {}  # the newest request; answers to older ones are stale
        self._grouping = shown.Grouping()
        self._day: dt.date | None = None  # for which the headings were made
        self._naming = ""  # a folder that was just made and gets its name once it is listed
        self.changes = Changes(bridge, toast, self)
        self.commands = Commands(self, toast)
        self.model = RowModel(self._rename, drop=self.commands.drop)
        name = tr("chats", "Chats")
        self.view = RowList(themes, self.model, name, self.commands.menu, self, several=True)
        self.top = ListTop(themes, self)
        self.bar = ChosenBar(themes, self)
        self._skeleton = Skeleton(themes, parent=self)
        self._nothing = Label(themes, "", type_="secondary", role="muted", wrap=True, parent=self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        self._arrange()
        self._connect(watch)
        if bridge.connected:
            self.reload()

    @property
    def current(self) -> str | None:
        """The chat that is shown beside the list."""
        return self._wanted

    def choose(self, chat: str | None) -> None:
        """Mark a chat without opening it."""
        self._wanted = chat
        self.view.choose(chat)

    def open(self, chat: str) -> None:
        """Ask for a chat, listed or not."""
        self.choose(chat)
        self.opened.emit()

    def set_busy(self, chats: set[str]) -> None:
        """Mark the chats that are being written."""
        self.view.set_busy(chats)

    def records(self, chats: Iterable[str]) -> list[Chat]:
        """What the host said of chats, without those that are not listed."""
        wanted = dict.fromkeys(chats)
        groups = (self._chats, *self._opened.values())
        known = {str(c["id"]): c for group in groups for c in group if str(c["id"]) in wanted}
        return [known[id_] for id_ in wanted if id_ in known]

    def folder(self, id_: str) -> dict[str, Any] | None:
        """What the host said of a folder."""
        return next((f for f in self.folders if str(f["id"]) == id_), None)

    def delete(self, chats: Iterable[str]) -> None:
        """Delete chats at once; the toast takes it back."""
        records = self.records(chats)
        if not records:
            return
        self.take_out(*(str(chat["id"]) for chat in records))
        self.changes.delete(records, [shown.titled(chat) for chat in records])
        for chat in records:
            self.gone = str(chat["id"])
            self.deleted.emit()

    def take_out(self, *chats: str) -> None:
        """Show chats no longer, until the host says what there is."""
        gone = set(chats)
        self._chats = [chat for chat in self._chats if str(chat["id"]) not in gone]
        for folder, inside in self._opened.items():
            self._opened[folder] = [chat for chat in inside if str(chat["id"]) not in gone]
        self.model.remove(*chats)

    def show_place(self, place: str) -> None:
        """Show the chats (""), the "archive" or the "trash"."""
        self.place = place
        self._chats, self._opened, self._limits = [], {}, {}
        self.view.choose(None)
        self.model.show([])
        self.top.show_place(place)
        self._nothing.hide()
        self._skeleton.show()
        self.reload()

    def show_folder(self, id_: str) -> None:
        """Open a folder in place and lead there."""
        if self.place:
            self.show_place("")
        if id_ not in self._opened:
            self.toggle_folder(id_)
        index = self.model.find(shown.FOLDER + id_)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index, self.view.ScrollHint.PositionAtTop)

    def toggle_folder(self, id_: str) -> None:
        """Open a folder in place, or close it."""
        if id_ in self._opened:
            del self._opened[id_]
            self._limits.pop(id_, None)
            self._asked[id_] = self._asked.get(id_, 0) + 1  # whatever is on its way is stale
        else:
            self._opened[id_] = []
            self._ask_chats(id_)
        self._render()

    def make_folder(self, *chats: str) -> None:
        """Make a folder, for these chats if any, and let the person name it."""
        moved = self.records(chats)
        name = self._free_name(tr("chats", "New folder"))

        def made(reply: dict[str, Any]) -> None:
            self._naming = str(reply["id"])
            if moved:
                self.changes.move(moved, self._naming, name)
            self.reload()

        self.bridge.request(
            "folders.create", {"name": name}, on_done=made, on_failed=self.changes.fail
        )

    # --- reading --------------------------------------------------------------------------------

    def reload(self) -> None:
        """Ask for everything that is listed."""
        self._ask_chats("")
        if self.place:
            return
        self.bridge.request("folders.list", on_done=self._take_folders)
        for id_ in self._opened:
            self._ask_chats(id_)

    def _ask_chats(self, folder: str) -> None:
        with_: dict[str, Any] = {"limit": self._limits.setdefault(folder, FIRST_LOAD)}
        if self.place:
            with_["archived" if self.place == "archive" else "deleted"] = True
        else:
            with_["folder"] = folder
        asked = self._asked[folder] = self._asked.get(folder, 0) + 1

        def take(reply: dict[str, Any]) -> None:
            in_turns(self, self._take_in_slices(folder, asked, reply["chats"]), at_once=True)

        self.bridge.request("chats.list", with_, on_done=take, on_failed=self._not_listed)

    def _take_in_slices(self, folder: str, asked: int, chats: list[Chat]) -> Iterator[None]:
        """Take what the host said, unless it was asked again since. Thousands of rows are made a
        slice a turn; those of a folder are not grouped."""
        for start in range(AT_ONCE, 0 if folder else len(chats), AT_ONCE):
            if asked != self._asked[folder]:
                return
            self._grouping.learn(chats[start : start + AT_ONCE])
            yield
        if asked == self._asked[folder]:
            self._take_chats(folder, chats)

    def _take_chats(self, folder: str, chats: list[Chat]) -> None:
        if folder:
            self._opened[folder] = chats
            self._render()
            self.loaded.emit()
            return
        today = dt.datetime.now().astimezone().date()
        as_before = (chats, today) == (self._chats, self._day)
        self._chats = chats
        self._skeleton.hide()
        if not as_before:
            self._render()
        if not self.place:
            self.count = len(chats) + sum(int(f.get("chats") or 0) for f in self.folders)
        self.loaded.emit()

    def _not_listed(self, error: dict[str, Any]) -> None:
        """Say why nothing is listed; what is there already stays."""
        if self._day is None:
            self._skeleton.hide()
            self._nothing.set_text(words.failure(error))
            self._nothing.show()

    def _take_folders(self, reply: dict[str, Any]) -> None:
        before, self.folders = self.folders, list(reply["folders"])
        for id_ in [id_ for id_ in self._opened if self.folder(id_) is None]:
            del self._opened[id_]
        if self.folders != before:
            self._render()
        if self._naming and self.folder(self._naming):
            self.view.edit_row(shown.FOLDER + self._naming)
            self._naming = ""

    def _render(self) -> None:
        now = dt.datetime.now().astimezone()
        self._day = now.date()
        listed = self._grouping.rows(self._chats, now)
        if not self._whole("", self._chats):
            listed.append(shown.older_row())
        if not self.place:
            listed += shown.folder_rows(
                self.folders, self._opened, lambda id_: self._whole(id_, self._opened[id_])
            )
        self.model.show(listed)
        if not self.view.current:  # else whoever is on another row stays there
            self.view.choose(self._wanted, follow=False)
        empty = not listed and self._skeleton.isHidden()
        self._nothing.set_text(_nothing_text(self.place) if empty else "")
        self._nothing.setVisible(empty)
        self.top.set_emptiable(bool(self._chats))

    def _whole(self, folder: str, chats: list[Chat]) -> bool:
        return len(chats) < self._limits.get(folder, FIRST_LOAD)

    # --- what the person does -------------------------------------------------------------------

    def _arrange(self) -> None:
        layout = rows(self, 0, (12, 16, 11, 8))
        layout.addWidget(self.top)
        layout.addSpacing(12)
        layout.addWidget(self._skeleton)
        layout.addWidget(self._nothing)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)
        layout.addWidget(self.bar)
        self._nothing.setContentsMargins(10, 8, 10, 8)
        self._nothing.hide()
        self.bar.hide()

    def _connect(self, watch: Watch) -> None:
        self.view.opened.connect(self._press)
        self.view.chosen_changed.connect(self._count_chosen)
        self.changes.done.connect(self._settle.start)
        watch.chats_changed.connect(self._settle.start)
        self.commands.install(self.view)

    def _press(self) -> None:
        row_id = self.view.current
        if folder := shown.folder_of(row_id):
            self.toggle_folder(folder)
        elif not shown.is_chat(row_id):
            self._show_older(row_id)
        elif self.place == "trash":
            self.changes.restore([row_id])
        else:
            self.open(row_id)

    def _show_older(self, row_id: str) -> None:
        folder = row_id.removeprefix(shown.OLDER_IN) if row_id != shown.OLDER else ""
        self._limits[folder] *= TIMES
        self._ask_chats(folder)

    def _count_chosen(self) -> None:
        self.bar.show_count(len(self.view.chosen))

    def _rename(self, row_id: str, title: str) -> None:
        if folder := shown.folder_of(row_id):
            do, with_ = "folders.change", {"id": folder, "name": title}
            self.folders = _renamed(self.folders, folder, "name", title)
        else:
            do, with_ = "chats.change", {"id": row_id, "title": title}
            self._chats = _renamed(self._chats, row_id, "title", title)

        def done(_: object) -> None:
            self._settle.start()
            if not folder:
                self.renamed.emit(row_id, title)

        self.bridge.request(do, with_, on_done=done, on_failed=self.changes.fail)

    def _free_name(self, plain: str) -> str:
        taken: set[str] = {str(folder["name"]) for folder in self.folders}
        name, n = plain, 1
        while name in taken:
            n += 1
            name = f"{plain} {n}"
        return name


def _renamed(records: list[Chat], id_: str, key: str, name: str) -> list[Chat]:
    """Records with another name for one: what the host says next is compared with them."""
    return [{**r, key: name} if str(r["id"]) == id_ else r for r in records]


def _nothing_text(place: str) -> str:
    texts: Mapping[str, str] = {
        "": tr("chats", "Your chats will be listed here."),
        "archive": tr("chats", "Nothing is archived. Archive a chat to keep it out of the way."),
        "trash": tr("chats", "The trash is empty. Deleted chats stay here for 30 days."),
    }
    return texts[place]
