"""The chats that are open in this window: they live on while others are looked at, and while the
window is made anew in another language. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from inglenook.gui.bridge import Bridge
from inglenook.gui.chat.conversation import Conversation

REMEMBERED = 20  # chats that stay in memory beside those that are running


class Talks(QObject):
    """All `Conversation`s of the window; whoever shows one asks here for it.

    `changed`, `told`, `refused` and `queue_changed` pass on the signals of each chat, with the
    chat, `forked` the id of a new one. `ended` comes when an
    answer has ended, well or not, with its chat: who shows it knows it has been seen, everybody
    else may tell. `busy_changed`: read `busy`; `fresh_draft_changed`: read `fresh_draft`.
    """

    changed = Signal(Conversation)
    told = Signal(Conversation)
    ended = Signal(Conversation)
    refused = Signal(Conversation)
    queue_changed = Signal(Conversation)
    forked = Signal(str)
    busy_changed = Signal()
    fresh_draft_changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._chats: dict[str, Conversation] = {}
        self._busy: set[str] = set()
        self._fresh: Conversation | None = None
        self._apart: set[Conversation] = set()  # those that another place shows
        self.shown: Conversation | None = None  # the one that is looked at
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.end_temporary)

    @property
    def busy(self) -> set[str]:
        """The ids of chats in which an answer is under way."""
        return set(self._busy)

    def fresh(self) -> Conversation:
        """The chat that has no question yet; there is one at a time, so its draft is not lost."""
        if self._fresh is None:
            self._fresh = self._make(None)
        return self._fresh

    @property
    def fresh_draft(self) -> str:
        """What is written in the chat that the host does not know yet, unless that is to be kept
        nowhere."""
        fresh = self._fresh
        return fresh.draft.text if fresh and not fresh.temporary else ""

    def started_anew(self, *, temporary: bool = False) -> Conversation:
        """A chat without a question, that has forgotten what the last one was limited to."""
        fresh = self.fresh()
        fresh.forget_choices()
        fresh.temporary = temporary
        return fresh

    def another(self) -> Conversation:
        """A chat without a question for a place of its own; with the first one it is among all."""
        chat = self._make(None)
        self._apart.add(chat)
        return chat

    def get(self, id: str) -> Conversation:
        """The chat with this id, read from the host unless an answer is under way in it."""
        chat = self._chats.get(id)
        if chat is None:
            chat = self._chats[id] = self._make(id)
        if not chat.running:
            chat.load()
        self._forget_old(chat)
        return chat

    def forget(self, id: str) -> None:
        """The chat was deleted."""
        chat = self._chats.pop(id, None)
        if chat is not None:
            chat.end()
            self._note_busy()

    def retitle(self, id: str, title: str) -> None:
        """The chat was given another title elsewhere."""
        chat = self._chats.get(id)
        if chat is not None and chat.title != title:
            chat.title = title
            chat.told.emit()

    def take_titles(self, records: Callable[[Iterable[str]], Iterable[Mapping[str, Any]]]) -> None:
        """Learn what the host calls the open chats by now; `records` has them by their ids."""
        for record in records(self._chats):
            if record.get("title"):
                self.retitle(str(record["id"]), str(record["title"]))

    def save_drafts(self) -> None:
        """Keep every draft now: the window goes."""
        for chat in (*self._chats.values(), *filter(None, (self._fresh,))):
            chat.draft.flush()

    def end_temporary(self) -> None:
        """Leave nothing of temporary chats: the program ends."""
        for chat in (*self._chats.values(), *self._apart, *filter(None, (self._fresh,))):
            if chat.temporary:
                chat.end()

    def _make(self, id: str | None) -> Conversation:
        chat = Conversation(self._bridge, id, self)
        chat.changed.connect(lambda: self.changed.emit(chat))
        chat.told.connect(lambda: self._told(chat))
        chat.ended.connect(lambda: self.ended.emit(chat))
        chat.refused_changed.connect(lambda: self.refused.emit(chat))
        chat.draft.queue_changed.connect(lambda: self.queue_changed.emit(chat))
        chat.forked.connect(self.forked)
        chat.draft_kept.connect(lambda: self._kept(chat))
        return chat

    def _kept(self, chat: Conversation) -> None:
        if chat is self._fresh:
            self.fresh_draft_changed.emit()

    def _told(self, chat: Conversation) -> None:
        if chat.id is not None and chat.id not in self._chats:
            self._chats[chat.id] = chat
        self._note_fresh(chat)
        self._note_busy()
        self.told.emit(chat)

    def _note_fresh(self, chat: Conversation) -> None:
        if chat is self._fresh and chat.begun:
            self._fresh = None
            self.fresh_draft_changed.emit()
        elif (
            self._fresh is None and chat not in self._apart and not chat.begun
        ):  # its first question came back
            self._fresh = chat
            self.fresh_draft_changed.emit()

    def _note_busy(self) -> None:
        busy = {id for id, chat in self._chats.items() if chat.running}
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit()

    def _forget_old(self, kept: Conversation) -> None:
        """Chats that are neither running nor lately opened are read again when they are."""
        idle = [
            id
            for id, chat in self._chats.items()
            if not chat.running and chat not in (kept, self.shown) and not chat.temporary
        ]
        for id in idle[: max(0, len(idle) - REMEMBERED)]:
            self._chats[id].draft.flush()
            self._chats.pop(id).deleteLater()
