"""The commands of the list of chats: menus and keys, for one chat, several, or a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from inglenook.gui import actions
from inglenook.gui.chats import shown
from inglenook.gui.language import tr
from inglenook.gui.look import icons
from inglenook.gui.look.notices import Toast

if TYPE_CHECKING:
    from inglenook.gui.chats.list import ChatList

Run = Callable[[], object]


class Commands(QObject):
    """Acts on the rows of a ChatList."""

    def __init__(self, chats: ChatList, toast: Toast) -> None:
        super().__init__(chats)
        self._chats, self._toast = chats, toast

    # --- where they come from -------------------------------------------------------------------

    def install(self, view: QWidget) -> None:
        """Give the list its keys; they act on what is chosen."""
        keys = ("rename", "pin", "move", "tags", "unread", "archive", "delete")
        handlers = {f"chat.{key}": partial(self.run, f"chat.{key}") for key in keys}
        for made in actions.install(view, handlers).values():
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def run(self, action: str) -> None:
        """Do it with what is chosen."""
        current = self._chats.view.current
        if folder := shown.folder_of(current):
            handlers = self._for_folder(folder)
            action = action.replace("chat.", "group.", 1)
        else:
            handlers = self._for_chats(self._meant(current))
            action = _other(action) if action not in handlers else action
        if action in handlers:
            handlers[action]()

    def menu(self, row_id: str, spot: QPoint) -> None:
        """What can be done with a row, or with all that are chosen if it is one of them."""
        chats = self._chats
        if folder := shown.folder_of(row_id):
            handlers = self._for_folder(folder)
            rows = actions.of("group")
        elif shown.is_chat(row_id):
            handlers = self._for_chats(self._meant(row_id))
            rows = actions.of("chat")
        else:
            return
        made = actions.menu(chats, chats.themes.theme, rows, handlers)
        if move := made.findChild(QAction, "chat.move"):
            move.setMenu(self._folder_menu(made, self._meant(row_id)))
        made.popup(spot)

    def list_menu(self) -> QMenu:
        """What can be done beside the chats that are listed."""
        chats, handlers = self._chats, self.for_list()
        del handlers["group.new"]  # has a button of its own
        return actions.menu(chats, chats.themes.theme, actions.of("chats"), handlers)

    def for_list(self) -> dict[str, Run]:
        """What can be done wherever one is."""
        chats = self._chats
        return {
            "group.new": chats.make_folder,
            "chats.temporary": self.begin_temporary,
            "chats.import": self.import_chats,
            "chats.export": lambda: self.export(None),
            "chats.archive": lambda: chats.show_place("archive"),
            "chats.trash": lambda: chats.show_place("trash"),
        }

    def drop(self, rows: list[str], target: str) -> None:
        """Rows were dropped on a folder."""
        if folder := shown.folder_of(target):
            self._move(self._chats.records(filter(shown.is_chat, rows)), folder)

    def _meant(self, row_id: str) -> list[str]:
        chosen = [id_ for id_ in self._chats.view.chosen if shown.is_chat(id_)]
        return chosen if row_id in chosen or not shown.is_chat(row_id) else [row_id]

    # --- chats ----------------------------------------------------------------------------------

    def _for_chats(self, ids: list[str]) -> dict[str, Run]:
        if not ids:
            return {}
        chats = self._chats
        if chats.place == "trash":
            return {
                "chat.restore": lambda: chats.changes.restore(ids),
                "chat.purge": lambda: self._purge(ids),
            }
        records = chats.records(ids)
        handlers: dict[str, Run] = {
            "chat.move": lambda: self._choose_folder(ids),
            "chat.tags": lambda: self._edit_tags(records),
            "chat.export": lambda: self.export(ids),
            "chat.delete": lambda: chats.delete(ids),
        }
        if len(ids) == 1:
            handlers["chat.rename"] = lambda: chats.view.edit_row(ids[0])
        return handlers | self._states(records)

    def _states(self, records: list[dict[str, Any]]) -> dict[str, Run]:
        """What is switched on and off: what one press does depends on all of them."""
        changes = self._chats.changes
        pinned = all(chat.get("pinned") for chat in records)
        unread = all(chat.get("unread") for chat in records)
        away = self._chats.place == "archive"
        return {
            "chat.unpin" if pinned else "chat.pin": lambda: changes.pin(records, not pinned),
            "chat.read" if unread else "chat.unread": (
                lambda: changes.mark_unread(records, not unread)
            ),
            "chat.unarchive" if away else "chat.archive": (
                lambda: changes.archive(records, not away)
            ),
        }

    def _purge(self, ids: list[str]) -> None:
        self._chats.take_out(*ids)
        self._chats.changes.purge(ids)

    def empty_trash(self) -> None:
        """Delete all that is in the trash for good, on a second press: nothing brings it back."""
        empty = self._chats.top.empty
        if empty.property("asked"):
            empty.setProperty("asked", False)
            empty.setText(tr("chats", "Empty the trash"))
            self._chats.take_out(*(row.id for row in self._chats.model.rows))
            self._chats.changes.purge(None)
        else:
            empty.setProperty("asked", True)
            empty.setText(tr("chats", "Delete all for good"))

    def _edit_tags(self, records: list[dict[str, Any]]) -> None:
        from inglenook.gui.chats.sheets import TagSheet

        chats = self._chats
        sheet = TagSheet(chats.themes, records, chats.window())

        def save() -> None:
            chats.changes.tag(records, *sheet.changed())
            sheet.accept()

        sheet.sent.connect(save)
        sheet.open()

    # --- folders --------------------------------------------------------------------------------

    def _choose_folder(self, ids: list[str]) -> None:
        view = self._chats.view
        spot = view.visualRect(view.currentIndex()).center()
        self._folder_menu(self._chats, ids).popup(view.viewport().mapToGlobal(spot))

    def _folder_menu(self, parent: QWidget, ids: list[str]) -> QMenu:
        chats, theme = self._chats, self._chats.themes.theme
        records = chats.records(ids)
        menu = QMenu(parent)
        menu.setFont(theme.font("list"))
        for folder in chats.folders:
            name = str(folder["name"]).replace("&", "&&")
            entry = menu.addAction(icons.icon(theme, "folder", "muted", 16), name)
            entry.triggered.connect(lambda _=False, id_=str(folder["id"]): self._move(records, id_))
        menu.addSeparator()
        if any(chat.get("folder") for chat in records):
            out = menu.addAction(tr("chats", "Out of the folder"))
            out.triggered.connect(lambda: self._move(records, ""))
        new = menu.addAction(
            icons.icon(theme, "folder-plus", "muted", 16), tr("chats", "New folder")
        )
        new.triggered.connect(lambda: chats.make_folder(*ids))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _move(self, records: Sequence[dict[str, Any]], folder: str) -> None:
        moved = [chat for chat in records if (chat.get("folder") or "") != folder]
        name = str((self._chats.folder(folder) or {}).get("name") or "")
        if moved:
            self._chats.changes.move(moved, folder, name)

    def _for_folder(self, id_: str) -> dict[str, Run]:
        chats = self._chats
        return {
            "group.chat": lambda: self.begin(folder=id_),
            "group.rename": lambda: chats.view.edit_row(shown.FOLDER + id_),
            "group.settings": lambda: self.edit_folder(id_),
            "group.export": lambda: self._export_folder(id_),
            "group.delete": lambda: self._delete_folder(id_),
        }

    def edit_folder(self, id_: str) -> None:
        """Show and change what a folder hands down to its chats."""
        from inglenook.gui.chats.foldersheet import FolderSheet

        chats = self._chats
        folder = chats.folder(id_)
        if folder is not None:
            sheet = FolderSheet(chats.bridge, chats.themes, folder, chats.window())
            sheet.accepted.connect(chats.reload)
            sheet.open()

    def _delete_folder(self, id_: str) -> None:
        """Its chats stay. Undo makes the folder anew and puts them back."""
        chats = self._chats
        folder = chats.folder(id_)
        if folder is None:
            return

        def listed(reply: dict[str, Any]) -> None:
            inside = list(reply["chats"])
            chats.bridge.request(
                "folders.delete",
                {"id": id_},
                on_done=lambda _: chats.reload(),
                on_failed=chats.changes.fail,
            )
            said = tr("chats", "Folder “{name}” deleted; its chats are in the list")
            self._toast.say(
                said.format(name=folder["name"]), lambda: self._make_again(folder, inside)
            )

        with_ = {"folder": id_, "limit": 100_000}
        chats.bridge.request("chats.list", with_, on_done=listed, on_failed=chats.changes.fail)

    def _make_again(self, folder: dict[str, Any], inside: list[dict[str, Any]]) -> None:
        chats = self._chats
        fields = {k: v for k, v in folder.items() if k not in ("id", "chats", "unread")}

        def made(reply: dict[str, Any]) -> None:
            chats.changes.change({str(c["id"]): {"folder": reply["id"]} for c in inside})
            chats.reload()

        chats.bridge.request("folders.create", fields, on_done=made, on_failed=chats.changes.fail)

    # --- new chats, in and out ------------------------------------------------------------------

    def begin(self, **with_: Any) -> None:
        """Make a chat that is special from its start, and open it."""
        chats = self._chats
        chats.bridge.request(
            "chats.create",
            with_,
            on_done=lambda reply: chats.open(str(reply["id"])),
            on_failed=chats.changes.fail,
        )

    def begin_temporary(self) -> None:
        """Begin a chat that is kept nowhere."""
        self.begin(temporary=True)

    def export(self, ids: list[str] | None) -> None:
        """Write chats into files; None means all."""
        from inglenook.gui.chats.export import ExportSheet

        chats = self._chats
        titles = {str(c["id"]): shown.titled(c) for c in chats.records(ids or ())}
        ExportSheet(chats.bridge, chats.themes, ids, titles, chats.window()).open()

    def _export_folder(self, id_: str) -> None:
        chats = self._chats

        def listed(reply: dict[str, Any]) -> None:
            if reply["chats"]:
                self.export([str(chat["id"]) for chat in reply["chats"]])
            else:
                self._toast.say(tr("chats", "There is no chat in this folder."))

        with_ = {"folder": id_, "limit": 100_000}
        chats.bridge.request("chats.list", with_, on_done=listed, on_failed=chats.changes.fail)

    def import_chats(self) -> None:
        """Take over chats from files of ours or of other programs."""
        from inglenook.gui.chats.importing import ImportSheet

        chats = self._chats
        sheet = ImportSheet(chats.bridge, chats.themes, chats.window())
        sheet.finished.connect(lambda _: chats.reload())
        sheet.open()


def _other(action: str) -> str:
    """The other direction of what is switched by one key."""
    pairs = {"chat.pin": "unpin", "chat.unread": "read", "chat.archive": "unarchive"}
    names = {**pairs, "chat.delete": "purge"}
    return f"chat.{names[action]}" if action in names else action
