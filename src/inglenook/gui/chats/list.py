"""The list of chats: search, groups by time, new, rename in place, delete with Undo."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from inglenook.gui import actions
from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.look.inputs import SearchField
from inglenook.gui.look.notices import Skeleton, Toast
from inglenook.gui.look.rowlist import Row, RowList, RowModel
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, IconButton, Label, columns, rows

FIRST_LOAD = 200  # chats asked for at once; reaching the end asks for four times as many
SETTLE_MS = 150  # changes that come in a burst are read once


class ChatList(QWidget):
    """The side column of the chat page.

    `opened` and `new_wanted` ask for `current` or for a fresh chat, `deleted` tells that the chat
    `gone` was deleted, `folder_wanted` that the person wants to add files.
    """

    opened = Signal()
    new_wanted = Signal()
    deleted = Signal()
    folder_wanted = Signal()
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
        self._limit = FIRST_LOAD
        self._wanted: str | None = None
        self._latest = 0  # the newest request; answers to older ones are stale
        self.gone = ""
        self.count: int | None = None  # of chats in all, as far as they were asked for
        self.model = RowModel(self._rename, self._load_more)
        self.view = RowList(themes, self.model, "Chats", self.show_menu, self)
        self.search = SearchField(themes, "Search chats", shortcut="Ctrl+K", parent=self)
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
        """The chat that is marked."""
        return self.view.current or None

    def choose(self, chat: str | None) -> None:
        """Mark a chat without opening it."""
        self._wanted = chat
        self.view.choose(chat)

    def set_busy(self, chats: set[str]) -> None:
        """Mark the chats that are being written."""
        self.model.busy = set(chats)
        self.view.viewport().update()

    def reload(self) -> None:
        """Ask for the chats that the search field asks for."""
        with_: dict[str, Any] = {"limit": self._limit}
        if query := self.search.text():
            with_["query"] = query
        self._latest += 1
        asked = self._latest
        self._bridge.request("chats.list", with_, on_done=lambda reply: self._show(asked, reply))

    def rename_current(self) -> None:
        """Let the person rename the marked chat in place."""
        self.view.edit_row(self.view.current)

    def delete(self, chat: str) -> None:
        """Delete a chat at once; the toast takes it back."""
        title = next((row.title for row in self.model.rows if row.id == chat), "The chat")
        self.gone = chat
        self.model.remove(chat)
        self._bridge.request("chats.delete", {"id": chat}, on_failed=self._failed)
        self._toast.say(f"Deleted “{title}”", lambda: self._restore(chat))
        self.deleted.emit()

    def delete_current(self) -> None:
        """Delete the marked chat."""
        if self.view.current:
            self.delete(self.view.current)

    def show_menu(self, chat: str, spot: QPoint) -> None:
        """What can be done with a chat."""
        handlers = {
            "chat.rename": lambda: self.view.edit_row(chat),
            "chat.delete": lambda: self.delete(chat),
        }
        actions.menu(self, self._themes.theme, actions.of("chat"), handlers).popup(spot)

    def _arrange(self) -> None:
        new = Button(self._themes, "New chat", kind="primary", icon="plus", parent=self)
        new.clicked.connect(self.new_wanted)
        folder = IconButton(
            self._themes, "folder-plus", "Add a folder of files", framed=True, role="text"
        )
        folder.clicked.connect(self.folder_wanted)
        top = columns(space=8)
        top.addWidget(new, 1)
        top.addWidget(folder)
        layout = rows(self, 0, (12, 16, 11, 8))
        layout.addLayout(top)
        layout.addSpacing(12)
        layout.addWidget(self.search)
        layout.addSpacing(12)
        layout.addWidget(self._skeleton)
        layout.addWidget(self._nothing)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)
        self._nothing.setContentsMargins(10, 8, 10, 8)
        self._nothing.hide()
        self.new_button = new

    def _connect(self, watch: Watch) -> None:
        self.view.opened.connect(self._open)
        self.search.edited.connect(self._search)
        self.search.left.connect(self._enter_list)
        watch.chats_changed.connect(self._settle.start)
        handlers = {
            "chat.rename": self.rename_current,
            "chat.delete": self.delete_current,
        }
        for made in actions.install(self.view, handlers).values():
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def _open(self) -> None:
        self._wanted = self.view.current
        self.opened.emit()

    def _search(self) -> None:
        self._limit = FIRST_LOAD
        self.reload()

    def _enter_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.view.current:
            self.view.step(0)

    def _load_more(self) -> None:
        self._limit *= 4
        self.reload()

    def _show(self, asked: int, reply: dict[str, Any]) -> None:
        if asked != self._latest:
            return
        chats, query = reply["chats"], self.search.text()
        now = dt.datetime.now().astimezone()
        self.model.show([_row(chat) for chat in chats] if query else grouped(chats, now))
        self.model.complete = len(chats) < self._limit
        self.view.choose(self._wanted)
        self._skeleton.hide()
        self._nothing.set_text(_nothing_text(query) if not chats else "")
        self._nothing.setVisible(not chats)
        if not query:
            self.count = len(chats)
        self.loaded.emit()

    def _rename(self, chat: str, title: str) -> None:
        self._bridge.request("chats.change", {"id": chat, "title": title}, on_failed=self._failed)

    def _restore(self, chat: str) -> None:
        self._bridge.request("chats.restore", {"id": chat}, on_done=lambda _: self.reload())

    def _failed(self, error: dict[str, Any]) -> None:
        self._toast.say(f"{error['message']} {error['next_step']}".strip())
        self.reload()


def group_of(updated: float, now: dt.datetime) -> str:
    """The heading under which a chat of that Unix time stands, seen from `now` (local time)."""
    then = dt.datetime.fromtimestamp(updated, tz=now.tzinfo)
    days = (now.date() - then.date()).days
    for least, name in ((31, ""), (7, "Last month"), (2, "Last week"), (1, "Yesterday")):
        if days >= least:
            return name or then.strftime("%B %Y" if then.year != now.year else "%B")
    return "Today"


def grouped(chats: list[dict[str, Any]], now: dt.datetime) -> list[Row]:
    """Chats, newest first, with a heading before each group."""
    result: list[Row] = []
    heading = ""
    for chat in chats:
        group = group_of(float(chat["updated"]), now)
        if group != heading:
            heading = group
            result.append(Row(group))
        result.append(Row(_title(chat), str(chat["id"])))
    return result


def _row(chat: dict[str, Any]) -> Row:
    return Row(_title(chat), str(chat["id"]), " ".join(str(chat.get("snippet") or "").split()))


def _title(chat: dict[str, Any]) -> str:
    return " ".join(str(chat.get("title") or "").split()) or "New chat"


def _nothing_text(query: str) -> str:
    return f"No chat has “{query}” in it." if query else "Your chats will be listed here."
