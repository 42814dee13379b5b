"""The chat page: header, conversation or first steps, composer, the evidence beside it."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.chat.asking import Asking
from inglenook.gui.chat.beside import Beside, has_sources
from inglenook.gui.chat.composer import Composer
from inglenook.gui.chat.conversation import Conversation
from inglenook.gui.chat.drop_zone import DropZone
from inglenook.gui.chat.first_steps import FirstSteps
from inglenook.gui.chat.header import ChatHeader
from inglenook.gui.chat.link_card import LinkCard
from inglenook.gui.chat.names import Names
from inglenook.gui.chat.pictures import Thumbnails
from inglenook.gui.chat.talks import Talks
from inglenook.gui.chat.transcript import TranscriptView
from inglenook.gui.chat.turns import Failure
from inglenook.gui.evidence.panel import EvidencePanel
from inglenook.gui.language import tr
from inglenook.gui.look.notices import Skeleton, Toast
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import FitWidth, rows
from inglenook.gui.text import highlight
from inglenook.transcript import Id
from inglenook.types import Scope, from_json

WARM_AFTER_MS = 2_000  # the window is up and the first question not yet answered


class ChatPage(QWidget):
    """One chat at a time; others go on behind it, see `Talks`.

    `chat_changed`: read `chat_id` and `title`; `busy_changed`: read `busy_chats`.
    `evidence_changed`: the panel `evidence` is to be shown or hidden as `evidence_open` says. The
    window puts the panel into its place, and a model picker into the header. `menu_wanted` carries
    the place on the screen for the menu of the chat that is shown.
    """

    chat_changed = Signal()
    busy_changed = Signal()
    evidence_changed = Signal()
    add_folder_wanted = Signal()
    models_wanted = Signal()
    personas_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        bridge: Bridge,
        themes: ThemeSource,
        watch: Watch,
        talks: Talks,
        toast: Toast,
        pasted: Path,
        parent: QWidget | None = None,
        *,
        evidence: EvidencePanel | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._themes, self._toast = bridge, themes, toast
        self.talks = talks
        self._follow_up = False
        self._sought: Id | None = None  # a message that is to be in sight once it is there
        self.header = ChatHeader(themes, self)
        self.view = TranscriptView(themes, self)
        self.first_steps = FirstSteps(bridge, themes, self)
        self.waiting = Skeleton(themes, 5, self)
        self.failure = Failure(themes, self)
        self.link = LinkCard(themes, self)
        self.composer = Composer(themes, self)
        self.thumbnails = Thumbnails(bridge, self)
        self.view.thumbnails = self.thumbnails
        self.composer.chips.watch(self.thumbnails)
        self.evidence = evidence or EvidencePanel(bridge, themes)
        self._beside = Beside(self.evidence, self.view, lambda: self._chat.transcript.turns, self)
        self.names = Names(bridge, self)
        self.asking = Asking(bridge, themes, watch, self.composer, self.names, pasted)
        self._middle = QStackedWidget(self)
        self._arrange()
        self._drop_zone = DropZone(themes, self)
        self._drop_zone.dropped.connect(self._dropped)
        self._connect()
        self._chat = talks.fresh()
        self._show_chat()
        self.refresh()
        QTimer.singleShot(WARM_AFTER_MS, self, _warm)
        watch.library_changed.connect(self.refresh)

    def _arrange(self) -> None:
        for widget in (self.first_steps, self.view, _framed(self.waiting), _framed(self.failure)):
            self._middle.addWidget(widget)
        widest = self._themes.theme.scale.composer
        foot = QWidget(self)
        around = rows(foot, 8, (20, 4, 20, 18))
        around.addWidget(FitWidth(self.link, widest))
        around.addWidget(FitWidth(self.composer, widest))
        layout = rows(self)
        layout.addWidget(self.header)
        layout.addWidget(self._middle, 1)
        layout.addWidget(foot)

    def _connect(self) -> None:
        self._connect_talks()
        self.header.renamed.connect(self._rename)
        self.header.model_wanted.connect(self.models_wanted)
        self.header.evidence_toggled.connect(self._beside.toggle)
        self.header.menu_wanted.connect(self.menu_wanted)
        self.header.temporary_toggled.connect(self._make_temporary)
        self.composer.sent.connect(self._send)
        self.composer.stopped.connect(self.stop)
        self.composer.edited.connect(self._keep_draft)
        self.composer.files_wanted.connect(self._choose_files)
        self.composer.folder_wanted.connect(self._choose_folder)
        self.composer.queue.resumed.connect(self._resume)
        self.composer.queue.removed.connect(self._queue_removed)
        self.asking.personas_wanted.connect(self.personas_wanted)
        self.names.changed.connect(self._show_particulars)
        self._connect_view()
        self._beside.changed.connect(self._evidence_changed)
        self.evidence.link.connect(self.link.ask)
        self.evidence.again_wanted.connect(self._again_with)
        self.first_steps.folder_wanted.connect(self.add_folder_wanted)
        self.first_steps.collection_picked.connect(self._collection_picked)
        self.first_steps.question_picked.connect(self._question_picked)
        self.failure.retry.clicked.connect(self._retry_open)
        self._bridge.connection_changed.connect(self.refresh)

    def _connect_talks(self) -> None:
        # methods of this page, so that Qt ends the connections with it: the chats live on
        self.talks.changed.connect(self._changed)
        self.talks.told.connect(self._told)
        self.talks.ended.connect(self._ended)
        self.talks.refused.connect(self._refused)
        self.talks.queue_changed.connect(self._queue_changed)
        self.talks.forked.connect(self._forked)
        self.talks.busy_changed.connect(self.busy_changed)

    def _connect_view(self) -> None:
        view = self.view
        view.again_chosen.connect(lambda index: self._chat.again(index))  # noqa: PLW0108 - of then
        view.stop_chosen.connect(self.stop)
        view.link_chosen.connect(self.link.ask)
        view.edited.connect(self._edit)
        view.version_chosen.connect(self._show_version)
        view.continue_chosen.connect(self._go_on)
        view.fork_chosen.connect(self._fork)
        view.remove_chosen.connect(self._remove)
        view.followup_chosen.connect(self.ask)

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
    def evidence_open(self) -> bool:
        """Whether the panel `evidence` is to be shown."""
        return self._beside.is_open

    @property
    def busy_chats(self) -> set[str]:
        """The chats in which an answer is under way."""
        return self.talks.busy

    def open_chat(self, id: str | None) -> None:
        """Show a chat, or an empty one for None."""
        if id is None or id != self._chat.id:
            self._open(self.talks.fresh() if id is None else self.talks.get(id))

    def new_chat(
        self,
        scope: dict[str, Any] | None = None,
        *,
        folder: str = "",
        persona: str = "",
        temporary: bool = False,
    ) -> None:
        """An empty chat: limited to `scope` in the form of the protocol, in a folder of chats, with
        a persona, or kept nowhere."""
        chat = self.talks.started_anew(temporary=temporary)
        chat.scope = from_json(Scope, scope or {})
        chat.folder, chat.persona = folder, persona
        self._open(chat)

    def forget_chat(self, id: str) -> None:
        """A chat was deleted: let go of it, and show an empty one if it was the one shown."""
        self.talks.forget(id)
        if self._chat.id == id:
            self._open(self.talks.fresh())

    def ask(self, text: str, images: tuple[str, ...] = ()) -> None:
        """Ask in the chat that is shown; while an answer is written, the message waits."""
        if not text.strip():
            return
        if self._chat.running:
            self._chat.put(text, images)
        else:
            self._chat.ask(text, images)

    def keep_drafts(self) -> None:
        """Have what is written kept now: the window goes."""
        self._keep_draft()
        self.talks.save_drafts()

    def focus_composer(self) -> None:
        """Let typing go into the question."""
        self.composer.field.setFocus()

    def stop(self) -> None:
        """End the answer under way; what waits is held."""
        self._chat.stop()

    def escape(self) -> None:
        """What Escape means here: stop the answer, else close the link or the evidence."""
        if self._chat.running:
            self.stop()
        elif not self.link.isHidden():
            self.link.go()
        else:
            self.close_evidence()

    def regenerate(self) -> None:
        """Have the last answer written anew."""
        turns = self._chat.transcript.turns
        if turns and turns[-1].role == "assistant":
            self._chat.again(len(turns) - 1)

    def find_words(self) -> None:
        """Look for words in the chat that is shown."""
        if self._chat.transcript.turns:
            self.view.open_find()

    def show_message(self, id: Id) -> None:
        """Lead to a message of the chat that is shown, as soon as it is there."""
        self._sought = id
        self._lead()

    def close_evidence(self) -> None:
        """Hide the panel."""
        self._beside.close()

    def copy_last(self) -> None:
        """Put the last answer on the clipboard."""
        answers = [t for t in self._chat.transcript.turns if t.role == "assistant"]
        if answers:
            QGuiApplication.clipboard().setText(answers[-1].text)

    def refresh(self) -> None:
        """Read anew what is shown beside the chat: collections and settings."""
        if self._bridge.connected:
            self._bridge.request("library.collections", on_done=self.first_steps.take)
            self._bridge.request("settings.get", on_done=self._take_settings)

    # --- the chat -----------------------------------------------------------------------------

    def _open(self, chat: Conversation) -> None:
        self._keep_draft()
        self._sought = None
        self.close_evidence()
        self.link.hide()
        self._chat = chat
        chat.see()
        self._show_chat()
        self.composer.setFocus()
        self.chat_changed.emit()

    def _changed(self, chat: Conversation) -> None:
        if chat is self._chat:
            self._show_middle()
            self.view.show_transcript(chat.transcript)
            self.view.show_followups(chat.followups)
            self.asking.show_limits()
            self._lead()

    def _told(self, chat: Conversation) -> None:
        if chat is self._chat:
            self._show_particulars()
            self._show_draft()
            self.asking.read_ahead()
            self.chat_changed.emit()

    def _ended(self, chat: Conversation) -> None:
        if chat is not self._chat:
            return
        if self.isVisible():
            chat.see()
        self._beside.renew()
        if self._follow_up and not chat.draft.queue:
            chat.suggest()

    def _refused(self, chat: Conversation) -> None:
        if chat is self._chat:
            self._show_draft()
            self.asking.show_refusal()

    def _queue_changed(self, chat: Conversation) -> None:
        if chat is self._chat:
            self.composer.queue.show_draft(chat.draft)

    def _forked(self, id: str) -> None:
        self.open_chat(id)
        self._toast.say(tr("chat", "This is a copy: the other chat stays as it was"))

    def _lead(self) -> None:
        ids = [turn.id for turn in self._chat.transcript.turns]
        if self._sought is None or not ids:
            return
        sought, self._sought = self._sought, None
        if sought in ids:
            self.view.lead_to(ids.index(sought))
        elif self._known_version(sought):
            self._sought = sought
            self._chat.show_version(sought)

    def _known_version(self, id: Id) -> bool:
        return any(id in turn.versions for turn in self._chat.transcript.turns)

    def _evidence_changed(self) -> None:
        self.evidence_changed.emit()
        if not self.evidence_open:
            self.composer.setFocus()

    def _show_chat(self) -> None:
        chat = self.talks.shown = self._chat
        self.view.show_new(chat.transcript)
        self.view.show_followups(chat.followups)
        self._show_middle()
        self.asking.show_chat(chat)
        self._show_particulars()
        self.composer.draft = chat.draft.text
        self.composer.queue.show_draft(chat.draft)
        self.asking.show_limits()
        self.asking.read_ahead()

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
        self.header.show_chat(
            chat.title,
            chat.scope,
            can_rename=chat.id is not None,
            folder=self.names.of("folder", chat.folder),
            temporary=chat.temporary,
        )
        self.asking.show_particulars()
        found = any(has_sources(turn) for turn in chat.transcript.turns)
        self.header.evidence.setEnabled(found)

    def _show_draft(self) -> None:
        """What came back into the draft, or was kept with the chat, is shown in the field."""
        if self._chat.draft.text != self.composer.draft:
            self.composer.draft = self._chat.draft.text

    def _retry_open(self) -> None:
        self._chat.loading, self._chat.problem = True, None
        self._show_middle()
        self._chat.load()

    def _rename(self) -> None:
        self._chat.rename(self.header.title.text())

    def _make_temporary(self, temporary: bool) -> None:
        self._chat.temporary = temporary
        self._show_particulars()

    # --- asking -------------------------------------------------------------------------------

    def _send(self) -> None:
        self.ask(self.composer.take(), self._chat.take_pictures())
        self.composer.pictures = self._chat.pictures

    def _keep_draft(self) -> None:
        self._chat.draft.text = self.composer.draft

    def _resume(self) -> None:
        self._chat.send_next()
        self.composer.field.setFocus()

    def _queue_removed(self) -> None:
        draft, before = self._chat.draft, self.composer.queue.gone
        count = len(before) - len(draft.queue)
        words = tr("chat", "%n message(s) will not be sent", n=count)
        self._toast.say(words, lambda: draft.restore(before))

    def _again_with(self) -> None:
        """Ask again, looking for passages as the evidence says."""
        self._chat.again(self._beside.index, self._beside.options)

    def _edit(self, index: int, text: str) -> None:
        self._chat.edit(index, text)

    def _show_version(self, _: int, message: Id) -> None:
        self._chat.show_version(message)

    def _go_on(self, index: int) -> None:
        self._chat.go_on(index)

    def _fork(self, index: int) -> None:
        self._chat.fork(index)

    def _remove(self, index: int) -> None:
        chat = self._chat
        message = chat.remove(index)
        if message is not None:
            words = tr("chat", "Took the message out of the chat")
            self._toast.say(words, lambda: chat.put_back(message))

    def _dropped(self) -> None:
        """Attach files, limit the question to folders."""
        self.composer.add_paths(self._drop_zone.paths)
        self.composer.setFocus()

    def _choose_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, tr("chat", "Files to ask about"))
        self.composer.add_paths(paths)

    def _choose_folder(self) -> None:
        title = tr("chat", "A folder to ask about")
        if path := QFileDialog.getExistingDirectory(self, title):
            self.composer.add_paths([path])

    def _collection_picked(self) -> None:
        self.composer.add_collection(self.first_steps.collection)
        self.composer.setFocus()

    def _question_picked(self) -> None:
        self.composer.add_collection(self.first_steps.collection)
        self.composer.draft = self.first_steps.question
        self.composer.setFocus()

    def _take_settings(self, reply: dict[str, Any]) -> None:
        self._follow_up = bool(reply.get("suggest_followups"))
        self.asking.take_settings(reply)

    # --- Qt -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, wherever the focus is on this page."""
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """An answer that ended while another page was open is seen now."""
        super().showEvent(event)
        if self._bridge.connected:
            self._chat.see()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the field grow to its share of the page."""
        super().resizeEvent(event)
        self.composer.fit_into(self.height())


def _warm() -> None:
    threading.Thread(target=highlight.warm, name="warm-highlighting", daemon=True).start()


def _framed(widget: QWidget) -> QWidget:
    room = QWidget()
    layout = rows(room, 0, (28, 28, 28, 28))
    layout.addWidget(FitWidth(widget, 720))
    layout.addStretch(1)
    return room
