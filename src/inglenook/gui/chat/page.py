"""The chat page: header, conversation or first steps, composer, the evidence beside it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QStackedWidget, QWidget

from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.chat.ahead import ReadAhead
from inglenook.gui.chat.composer import Composer
from inglenook.gui.chat.conversation import Conversation
from inglenook.gui.chat.first_steps import FirstSteps
from inglenook.gui.chat.header import ChatHeader
from inglenook.gui.chat.transcript import TranscriptView
from inglenook.gui.chat.turns import Failure
from inglenook.gui.evidence.panel import EvidencePanel
from inglenook.gui.look.notices import Skeleton
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import FitWidth, columns, rows
from inglenook.gui.text import highlight
from inglenook.transcript import Turn, status_words
from inglenook.types import Scope, Status, event_from_json, from_json

WARM_AFTER_MS = 2_000  # the window is up and the first question not yet answered
ATTACHED = "Attached"  # the collection that attached files go into
REMEMBERED = 20  # chats that stay in memory beside those that are running


class ChatPage(QWidget):
    """One chat at a time; others go on behind it.

    `chat_changed`: read `chat_id` and `title`; `busy_changed`: read `busy_chats`.
    `evidence_changed`: the panel `evidence` is to be shown or hidden as `evidence_open` says. The
    window puts the panel into its place, and a model picker into the header.
    """

    chat_changed = Signal()
    busy_changed = Signal()
    evidence_changed = Signal()
    add_folder_wanted = Signal()
    models_wanted = Signal()

    def __init__(
        self, bridge: Bridge, themes: ThemeSource, watch: Watch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._themes = bridge, themes
        self._busy: set[str] = set()
        self._chats: dict[str, Conversation] = {}
        self._context = 0
        self.evidence_open = False
        self._evidence_of = (-1, 0)
        self.header = ChatHeader(themes, self)
        self.view = TranscriptView(themes, self)
        self.first_steps = FirstSteps(themes, self)
        self.waiting = Skeleton(themes, 5, self)
        self.failure = Failure(themes, self)
        self.composer = Composer(themes, self)
        self.evidence = EvidencePanel(bridge, themes)
        self._ahead = ReadAhead(bridge, self)
        self._watch, self._model_ready = watch, False
        self._middle = QStackedWidget(self)
        self._arrange()
        self._connect()
        self._chat = self._new()
        self._show_chat()
        self.refresh()
        QTimer.singleShot(WARM_AFTER_MS, self, _warm)

        watch.library_changed.connect(self.refresh)
        watch.state_changed.connect(self._state_changed)

    def _arrange(self) -> None:
        for widget in (self.first_steps, self.view, _framed(self.waiting), _framed(self.failure)):
            self._middle.addWidget(widget)
        foot = QWidget(self)
        around = columns(foot, 0, (20, 4, 20, 18))
        around.addWidget(FitWidth(self.composer, self._themes.theme.scale.composer))
        layout = rows(self)
        layout.addWidget(self.header)
        layout.addWidget(self._middle, 1)
        layout.addWidget(foot)
        self.setFocusProxy(self.composer)

    def _connect(self) -> None:
        self.header.renamed.connect(lambda: self._chat.rename(self.header.title.text()))
        self.header.model_wanted.connect(self.models_wanted)
        self.header.evidence_toggled.connect(self._toggle_evidence)
        self.composer.sent.connect(self._send)
        self.composer.stopped.connect(self.stop)
        self.composer.scope_changed.connect(lambda: self._chat.limit(self.composer.scope))
        self.composer.attachments_changed.connect(self._attached)
        self.composer.typing_paused.connect(self._read_ahead)
        self._ahead.told.connect(self._show_ahead)
        self.composer.only_from_files_changed.connect(self._set_only)
        self.composer.files_wanted.connect(self._choose_files)
        self.composer.folder_wanted.connect(self._choose_folder)
        self.composer.paths_added.connect(self._index)
        self.view.cited.connect(self._cited)
        self.view.again_chosen.connect(self._again_at)
        self.view.stop_chosen.connect(self.stop)
        self.view.link_chosen.connect(self._ask_to_open)
        self.evidence.closed.connect(self.close_evidence)
        self.evidence.chosen.connect(self._evidence_chosen)
        self.evidence.link.connect(self._ask_to_open)
        self.first_steps.folder_wanted.connect(self.add_folder_wanted)
        self.first_steps.collection_picked.connect(self._collection_picked)
        self.first_steps.question_picked.connect(self._question_picked)
        self.failure.retry.clicked.connect(self._retry_open)
        self._bridge.connection_changed.connect(self.refresh)

    # --- for the window -----------------------------------------------------------------------

    @property
    def chat_id(self) -> str | None:
        """The chat that is shown; None for one without a question yet."""
        return self._chat.id

    @property
    def title(self) -> str:
        """The title of the chat that is shown."""
        return self._chat.title

    @property
    def conversation(self) -> Conversation:
        """The chat that is shown."""
        return self._chat

    @property
    def busy_chats(self) -> set[str]:
        """The chats in which an answer is under way."""
        return set(self._busy)

    def open_chat(self, id: str | None) -> None:
        """Show a chat, or an empty one for None."""
        if id is not None and id == self._chat.id:
            return
        self._chat.draft = self.composer.draft
        self.close_evidence()
        known = self._chats.get(id) if id is not None else None
        self._chat = known or self._new(id)
        if id is not None and not self._chat.running:
            self._chat.load()
        self._forget_old()
        self._ahead.forget()
        self._show_chat()
        self._read_ahead()
        self.composer.setFocus()
        self.chat_changed.emit()

    def forget_chat(self, id: str) -> None:
        """A chat was deleted: let go of it, and show an empty one if it was the one shown."""
        chat = self._chats.pop(id, None)
        if chat is not None:
            chat.stop()
        if self._chat.id == id:
            self._chat = self._new()
            self._show_chat()
            self.chat_changed.emit()

    def ask(self, text: str) -> None:
        """Ask in the chat that is shown."""
        if text.strip() and not self._chat.running:
            self._chat.ask(text)

    def new_chat(self, scope: dict[str, Any] | None = None) -> None:
        """An empty chat, limited to `scope` in the form of the protocol if one is given."""
        self.open_chat(None)
        self._chat.limit(from_json(Scope, scope or {}))

    def focus_composer(self) -> None:
        """Let typing go into the question."""
        self.composer.field.setFocus()

    def stop(self) -> None:
        """End the answer under way."""
        self._chat.stop()

    def escape(self) -> None:
        """What Escape means here: stop the answer, else close the evidence."""
        if self._chat.running:
            self.stop()
        else:
            self.close_evidence()

    def regenerate(self) -> None:
        """Have the last answer written anew."""
        turns = self._chat.transcript.turns
        if turns and turns[-1].role == "assistant":
            self._chat.again(len(turns) - 1)

    def copy_last(self) -> None:
        """Put the last answer on the clipboard."""
        answers = [t for t in self._chat.transcript.turns if t.role == "assistant"]
        if answers:
            QGuiApplication.clipboard().setText(answers[-1].text)

    def refresh(self) -> None:
        """Read anew what is shown beside the chat: collections and settings."""
        if self._bridge.connected:
            self._bridge.request("library.collections", on_done=self._take_collections)
            self._bridge.request("settings.get", on_done=self._take_settings)

    # --- the chat -----------------------------------------------------------------------------

    def _new(self, id: str | None = None) -> Conversation:
        chat = Conversation(self._bridge, id, self)
        chat.changed.connect(lambda: self._changed(chat))
        chat.told.connect(lambda: self._told(chat))
        if id is not None:
            self._chats[id] = chat
        return chat

    def _changed(self, chat: Conversation) -> None:
        if chat is self._chat:
            self._show_middle()
            self.view.show_transcript(chat.transcript)
            self._show_limits()

    def _told(self, chat: Conversation) -> None:
        if chat.id is not None:
            self._chats[chat.id] = chat
        if chat is self._chat:
            self._show_particulars()
            self._read_ahead()
            self.chat_changed.emit()
        busy = {id for id, known in self._chats.items() if known.running}
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit()

    def _show_chat(self) -> None:
        chat = self._chat
        self.view.show_new(chat.transcript)
        self._show_middle()
        self._show_particulars()
        self._show_limits()
        self.composer.draft = chat.draft

    def _show_middle(self) -> None:
        chat = self._chat
        if chat.problem:
            self.failure.say(chat.problem.message, chat.problem.next_step)
        turns = bool(chat.transcript.turns)
        place = 1 if turns else 3 if chat.problem else 2 if chat.loading else 0
        if place != self._middle.currentIndex():
            self._middle.setCurrentIndex(place)

    def _show_particulars(self) -> None:
        chat = self._chat
        self.header.show_chat(chat.title, chat.scope, can_rename=chat.id is not None)
        self.composer.scope = chat.scope
        self.composer.attachments = chat.attachments
        self.composer.set_writing(chat.running)
        self.composer.set_last(chat.last_question)
        has_sources = any(_has_sources(turn) for turn in chat.transcript.turns)
        self.header.evidence.setEnabled(has_sources)

    def _show_limits(self) -> None:
        answers = [t for t in self._chat.transcript.turns if t.usage.prompt_tokens]
        used = self._ahead.tokens if self._chat.attachments else 0
        if answers:
            usage = answers[-1].usage
            used = max(used, usage.prompt_tokens + usage.completion_tokens)
        known = f"{used:,} of {self._context:,} tokens" if used and self._context else ""
        self.composer.set_limits(self._ahead.words or known)

    def _forget_old(self) -> None:
        """Chats that are neither running nor lately opened are read again when they are."""
        idle = [id for id, c in self._chats.items() if not c.running and c is not self._chat]
        for id in idle[: max(0, len(idle) - REMEMBERED)]:
            if not self._chats[id].draft:
                self._chats.pop(id).deleteLater()

    def _retry_open(self) -> None:
        self._chat.loading, self._chat.problem = True, None
        self._show_middle()
        self._chat.load()

    # --- reading ahead ------------------------------------------------------------------------

    def _read_ahead(self) -> None:
        self._ahead.read(self._chat, self.composer.draft)

    def _show_ahead(self) -> None:
        self.composer.set_too_long(self._ahead.too_long)
        self._show_limits()

    def _attached(self) -> None:
        self._chat.attach(self.composer.attachments)

    def _state_changed(self) -> None:
        """A model that has just been loaded, or has answered, can read ahead now."""
        ready = self._watch.worker("llm")["state"] == "ready"
        if ready and not self._model_ready:
            self._read_ahead()
        self._model_ready = ready

    # --- asking -------------------------------------------------------------------------------

    def _send(self) -> None:
        if not self._chat.running:
            self.ask(self.composer.take())

    def _again_at(self, index: int) -> None:
        self._chat.again(index)

    def _set_only(self) -> None:
        only = self.composer.only.isChecked()
        self._bridge.request(
            "settings.set",
            {"name": "only_from_files", "value": only},
            on_failed=lambda _: self.composer.set_only_from_files(not only),
        )

    def _choose_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, "Files to ask about")
        self.composer.add_paths(paths)

    def _choose_folder(self) -> None:
        if path := QFileDialog.getExistingDirectory(self, "A folder to ask about"):
            self.composer.add_paths([path])

    def _index(self) -> None:
        """Have what was added read; the words beside Send say how far that is."""
        attached = [path for path in self.composer.added if path in self.composer.attachments]
        folders = [path for path in self.composer.added if path not in attached]
        if attached:
            self._index_into({"paths": attached, "collection": ATTACHED})
        if folders:
            self._index_into({"paths": folders})

    def _index_into(self, with_: dict[str, Any]) -> None:
        self._bridge.request(
            "library.index",
            with_,
            on_event=self._indexing,
            on_done=self._indexed,
            on_failed=lambda error: self.composer.set_limits(str(error.get("message", ""))),
        )

    def _indexed(self, _: dict[str, Any]) -> None:
        self._show_limits()
        self._read_ahead()

    def _indexing(self, body: dict[str, Any]) -> None:
        try:
            event = event_from_json(body)
        except (TypeError, ValueError):
            return
        if isinstance(event, Status):
            self.composer.set_limits(status_words(event))

    def _collection_picked(self) -> None:
        self.composer.add_collection(self.first_steps.collection)
        self.composer.setFocus()

    def _question_picked(self) -> None:
        self.composer.add_collection(self.first_steps.collection)
        self.composer.draft = self.first_steps.question
        self.composer.setFocus()

    def _take_collections(self, reply: dict[str, Any]) -> None:
        found: Sequence[dict[str, Any]] = reply.get("collections") or []
        self.first_steps.show_collections([str(c["name"]) for c in found if c.get("files")])

    def _take_settings(self, reply: dict[str, Any]) -> None:
        self._context = int(reply.get("context_size") or 0)
        self.composer.set_only_from_files(bool(reply.get("only_from_files")))
        self._show_limits()

    # --- evidence and links -------------------------------------------------------------------

    def close_evidence(self) -> None:
        """Hide the panel."""
        self.view.set_current(-1, 0)
        if self.evidence_open:
            self.evidence_open = False
            self.evidence_changed.emit()
            self.composer.setFocus()

    def _cited(self, index: int, number: int) -> None:
        self._evidence_of = (index, number)
        self.view.set_current(index, number)
        if not self.evidence_open:
            self.evidence_open = True
            self.evidence_changed.emit()
        self.evidence.show_turn(self._chat.transcript.turns[index], number)

    def _evidence_chosen(self, number: int) -> None:
        self.view.set_current(self._evidence_of[0], number)

    def _toggle_evidence(self) -> None:
        if self.evidence_open:
            self.close_evidence()
            return
        turns = self._chat.transcript.turns
        index = next((n for n in reversed(range(len(turns))) if _has_sources(turns[n])), None)
        if index is not None:
            cited = turns[index].citations
            self._cited(index, min(c.n for c in cited) if cited else 0)

    def _ask_to_open(self, address: str) -> None:
        """A link leads out of this computer, so it is shown whole and asked about."""
        box = QMessageBox(self)
        box.setWindowTitle("Open a link")
        box.setText("Open this address in your browser?")
        box.setInformativeText(address)
        yes = box.addButton("Open", QMessageBox.ButtonRole.AcceptRole)
        box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
        yes.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
        box.finished.connect(box.deleteLater)
        box.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, wherever the focus is on this page."""
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)


def _warm() -> None:
    threading.Thread(target=highlight.warm, name="warm-highlighting", daemon=True).start()


def _has_sources(turn: Turn) -> bool:
    return bool(turn.citations or turn.retrieved)


def _framed(widget: QWidget) -> QWidget:
    room = QWidget()
    layout = rows(room, 0, (28, 28, 28, 28))
    layout.addWidget(FitWidth(widget, 720))
    layout.addStretch(1)
    return room
