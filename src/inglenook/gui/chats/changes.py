"""What one does with chats: pin, move, tag, archive, delete. Undo takes it back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.notices import Toast

Fields = dict[str, Any]


class Changes(QObject):
    """Changes chats at the host. `done`: the list has to be read anew, also where it failed."""

    done = Signal()

    def __init__(self, bridge: Bridge, toast: Toast, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._toast = bridge, toast

    def change(
        self, chats: Mapping[str, Fields], said: str = "", undo: Mapping[str, Fields] = {}
    ) -> None:
        """Set fields of chats, {id: fields}; `said` offers to set those of `undo` instead."""
        for id_, fields in chats.items():
            self._ask("chats.change", {"id": id_, **fields})
        if said:
            self._toast.say(said, (lambda: self.change(undo)) if undo else None)

    def pin(self, chats: Sequence[Mapping[str, Any]], pinned: bool) -> None:
        """Keep chats on top, or no longer."""
        self._set(chats, "pinned", pinned, "")

    def mark_unread(self, chats: Sequence[Mapping[str, Any]], unread: bool) -> None:
        """Give chats the dot, or take it away."""
        self._set(chats, "unread", unread, "")

    def archive(self, chats: Sequence[Mapping[str, Any]], archived: bool) -> None:
        """Put chats away, or bring them back."""
        if archived:
            said = tr("chats", "%n chat(s) put into the archive", n=len(chats))
        else:
            said = tr("chats", "%n chat(s) back in the list", n=len(chats))
        self._set(chats, "archived", archived, said)

    def move(self, chats: Sequence[Mapping[str, Any]], folder: str, name: str) -> None:
        """Put chats into a folder, "" for none; `name` is the folder's."""
        if folder:
            text = tr("chats", "%n chat(s) moved to “{folder}”", n=len(chats))
            said = text.format(folder=name)
        else:
            said = tr("chats", "%n chat(s) taken out of the folder", n=len(chats))
        self._set(chats, "folder", folder, said)

    def tag(self, chats: Sequence[Mapping[str, Any]], added: set[str], removed: set[str]) -> None:
        """Give every chat the tags of `added` and take away those of `removed`."""
        old = {str(chat["id"]): list(chat.get("tags") or ()) for chat in chats}
        new = {}
        for id_, tags in old.items():
            kept = [tag for tag in tags if tag not in removed]
            new[id_] = {"tags": kept + sorted(added - set(kept))}
        undo = {id_: {"tags": tags} for id_, tags in old.items()}
        self.change(new, tr("chats", "Tags of %n chat(s) changed", n=len(new)), undo)

    def delete(self, chats: Sequence[Mapping[str, Any]], titles: Sequence[str]) -> None:
        """Put chats into the trash."""
        ids = [str(chat["id"]) for chat in chats]
        for id_ in ids:
            self._ask("chats.delete", {"id": id_})
        if len(ids) == 1:
            said = tr("chats", "Deleted “{title}”").format(title=titles[0])
        else:
            said = tr("chats", "%n chat(s) deleted", n=len(ids))
        self._toast.say(said, lambda: self.restore(ids))

    def restore(self, ids: Sequence[str]) -> None:
        """Bring chats back from the trash."""
        for id_ in ids:
            self._ask("chats.restore", {"id": id_})

    def purge(self, ids: Sequence[str] | None) -> None:
        """Delete chats of the trash for good; None means all. This cannot be undone."""
        for with_ in [{}] if ids is None else [{"id": id_} for id_ in ids]:
            self._ask("chats.purge", with_)

    def fail(self, error: Mapping[str, Any]) -> None:
        """Say what went wrong, and what to do."""
        self._toast.say(words.failure(error))
        self.done.emit()

    def _set(
        self, chats: Sequence[Mapping[str, Any]], field: str, value: object, said: str
    ) -> None:
        new = {str(chat["id"]): {field: value} for chat in chats}
        undo = {str(chat["id"]): {field: chat.get(field) or type(value)()} for chat in chats}
        self.change(new, said, undo)

    def _ask(self, do: str, with_: Fields) -> None:
        self._bridge.request(do, with_, on_done=lambda _: self.done.emit(), on_failed=self.fail)
