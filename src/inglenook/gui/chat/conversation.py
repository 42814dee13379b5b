"""One chat as the window knows it: its transcript, and the requests that move it on.

It lives on while another chat is looked at: answers under way keep folding into the transcript, and
messages that wait go out one after the other.
"""

from __future__ import annotations

import collections
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from inglenook.gui.bridge import Bridge
from inglenook.gui.chat.draft import Draft, Held
from inglenook.gui.chat.reading import AT_ONCE, read_turns
from inglenook.gui.language import tr
from inglenook.gui.slices import in_turns
from inglenook.transcript import (
    Error,
    Id,
    Transcript,
    adopted,
    again,
    asked,
    continued,
    edited,
    fold,
    from_stored,
    without,
)
from inglenook.types import Done, Failed, Scope, event_from_json, from_json, to_json


class Conversation(QObject):
    """A chat. `changed`: the transcript; `told`: title, id, scope or whether it is running;
    `ended`: an answer has; `forked` carries the id of a new chat; `refused_changed`: `refused`;
    `draft_kept`: time to keep the draft of a chat that the host does not know yet.

    What cannot be sent is not lost: it comes back into `draft`, and `refused` says why.
    """

    changed = Signal()
    told = Signal()
    ended = Signal()
    forked = Signal(str)
    refused_changed = Signal()
    draft_kept = Signal()

    def __init__(
        self, bridge: Bridge, id: str | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._request: int | None = None
        self._stopping = False
        self._sent: str | None = None  # the question under way, until the host is known to have it
        self._images: tuple[str, ...] = ()
        self._waiting: dict[str, tuple[str, ...]] = {}  # pictures of messages in the queue
        self._before = Transcript()  # what was shown before the question under way
        self._unsettled: Error | None = None  # a failure while there was no host to ask about it
        self._own: tempfile.TemporaryDirectory[str] | None = None
        self.id = id
        self.title = ""
        self.folder = ""
        self.temporary = False
        self.pinned = False
        self.archived = False
        self.draft = Draft(self._keep_draft, self)
        self.followups: tuple[str, ...] = ()
        self.refused: Error | None = None
        self.loading = id is not None
        self._reply: dict[str, Any] = {}  # the newest of the host's that holds all messages
        self.problem: Error | None = None  # why the chat could not be opened
        self.transcript = Transcript()
        self.forget_choices()
        bridge.connection_changed.connect(self._connected)

    def forget_choices(self) -> None:
        """Look everywhere, with the usual model, as nobody in particular."""
        self.scope = Scope()
        self.attachments: tuple[str, ...] = ()
        self.openings: tuple[str, ...] = ()  # attachments read from their beginning, if too long
        self.pictures: tuple[str, ...] = ()  # that the next question goes out with
        self.model = ""
        self.persona = ""

    @property
    def folder_of_its_own(self) -> Path | None:
        """Where what is pasted into a temporary chat lies until it ends; None for other chats."""
        if not self.temporary:
            return None
        if self._own is None:
            self._own = tempfile.TemporaryDirectory(prefix="inglenook-")
        return Path(self._own.name)

    def end(self) -> None:
        """The chat is gone: stop, and leave nothing."""
        self.stop()
        if self._own is not None:
            self._own.cleanup()
            self._own = None

    @property
    def running(self) -> bool:
        """Whether an answer is under way."""
        return self.transcript.writing

    @property
    def begun(self) -> bool:
        """Whether anything has been asked, or is kept by the host."""
        return self.id is not None or bool(self.transcript.turns)

    @property
    def last_question(self) -> str:
        """The newest question, empty if there is none."""
        questions = (t.text for t in reversed(self.transcript.turns) if t.role == "user")
        return next(questions, "")

    # --- reading ------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the chat from the host."""
        self._bridge.request(
            "chats.get", {"id": self.id}, on_done=self._loaded, on_failed=self._not_loaded
        )

    def _loaded(self, reply: dict[str, Any]) -> None:
        self._take_particulars(reply)
        if isinstance(stored := reply.get("draft"), dict):
            self.draft.read(stored)
        self._reply = reply
        steps = self._read(reply)
        if len(reply.get("messages") or ()) > AT_ONCE:
            in_turns(self, steps)
        else:
            collections.deque(steps, maxlen=0)

    def _read(self, reply: dict[str, Any]) -> Iterator[None]:
        turns = yield from read_turns(reply.get("messages") or [])
        if reply is not self._reply:
            return  # it was read anew meanwhile
        self.loading, self.problem = False, None
        if not self.running:
            self._show(Transcript(turns))
        self.told.emit()

    def _not_loaded(self, error: dict[str, Any]) -> None:
        self.loading = False
        self.problem = _error(error)
        self.changed.emit()

    def _take_particulars(self, reply: dict[str, Any]) -> None:
        for name in ("title", "folder", "persona", "model"):
            setattr(self, name, str(reply.get(name) or ""))
        for name in ("pinned", "archived", "temporary"):
            setattr(self, name, bool(reply.get(name)))
        try:
            self.scope = from_json(Scope, reply.get("scope") or {})
        except (TypeError, ValueError):
            self.scope = Scope()  # written by another version: everything is the safe reading
        self.attachments = tuple(map(str, reply.get("attachments") or ()))
        self.openings = tuple(map(str, reply.get("openings") or ()))

    # --- asking -------------------------------------------------------------------------------

    def ask(self, question: str, images: tuple[str, ...] = ()) -> None:
        """Ask; the chat is made with its first question."""
        self._begin(asked(self.transcript, question, images), question, images)
        if self.id is None:
            self._create()
        else:
            self._send()

    def edit(self, index: int, question: str) -> None:
        """Ask another version of the question at `index`."""
        turn = self.transcript.turns[index]
        if self.running or turn.role != "user" or turn.id is None:
            return
        self._begin(edited(self.transcript, index, question), question, turn.images)
        self._send(edit=turn.id)

    def again(self, index: int, options: Mapping[str, Any] | None = None) -> None:
        """Have another version of the answer at `index` written; `options` are fields of `ask`."""
        turn = self.transcript.turns[index]
        if self.running or turn.role != "assistant":
            return
        if self.id is None or turn.id is None:  # the host never had it
            before = self.transcript.turns[index - 1]
            self.transcript = Transcript(self.transcript.turns[: index - 1])
            self.ask(before.text, before.images)
            return
        self._begin(again(self.transcript, index))
        self._follow("ask.again", message=turn.id, **{**self._places, **(options or {})})

    def go_on(self, index: int) -> None:
        """Have the answer at `index`, that ended early, written to its end."""
        turn = self.transcript.turns[index]
        if not self.running and turn.id is not None and index == len(self.transcript.turns) - 1:
            self._begin(continued(self.transcript, index))
            self._follow("ask.continue", message=turn.id)

    def stop(self) -> None:
        """End the answer under way; what has been written stays, and what waits is held."""
        if not self.running:
            return
        self._stopping = True
        self.draft.hold("stopped")
        if self._request is not None:
            self._bridge.cancel(self._request)

    def send_next(self) -> None:
        """Send what has waited longest, and the rest after it."""
        self.draft.hold("")
        self._send_queued()

    def _send_queued(self) -> None:
        if self.draft.queue and not self.draft.held and not self.running:
            text = self.draft.take()
            self.ask(text, self._waiting.pop(text, ()))

    def put(self, text: str, images: tuple[str, ...] = ()) -> None:
        """Queue a message with its pictures."""
        if images:
            self._waiting[text] = images
        self.draft.put(text)

    def take_pictures(self) -> tuple[str, ...]:
        """The pictures for a question that goes out now, which then are no longer those of the
        next one."""
        pictures, self.pictures = self.pictures, ()
        return pictures

    def regain_pictures(self, text: str) -> None:
        """A message was taken out of the queue to be changed."""
        self.pictures = (*self._waiting.pop(text, ()), *self.pictures)
        self.told.emit()

    def _begin(
        self, transcript: Transcript, question: str | None = None, images: tuple[str, ...] = ()
    ) -> None:
        self._before = self.transcript
        self._sent, self._images = question, images
        self._stopping = False
        self.followups = ()
        self._refuse(None)
        self._show(transcript)
        self.told.emit()

    def _create(self) -> None:
        def made(reply: dict[str, Any]) -> None:
            self.id = str(reply["id"])
            if choices := self._choices:
                self._change(**choices)
            self.told.emit()
            self._send()

        with_: dict[str, Any] = {"temporary": True} if self.temporary else {}
        chosen = {"folder": self.folder, "persona": self.persona}
        with_ |= {name: value for name, value in chosen.items() if value}
        self._bridge.request("chats.create", with_, on_done=made, on_failed=self._failed)

    def _send(self, **fields: Any) -> None:
        if self._stopping:
            self._failed({"code": "cancelled", "message": ""})
            return
        if self._images:
            fields["images"] = list(self._images)
        self._follow("ask", question=self._sent, **fields, **self._places)

    @property
    def _places(self) -> dict[str, Any]:
        """Where the answer is to come from."""
        places = {"scope": to_json(self.scope), "attachments": list(self.attachments)}
        return {**places, **({"openings": list(self.openings)} if self.openings else {})}

    @property
    def _choices(self) -> dict[str, Any]:
        """What a new chat is to remember."""
        chosen = self._places if self.scope != Scope() or self.attachments else {}
        return chosen | ({"model": self.model} if self.model else {})

    def _follow(self, do: str, **with_: Any) -> None:
        with_["chat"] = self.id
        if self.model:
            with_["model"] = self.model
        self._request = self._bridge.request(
            do, with_, on_event=self._event, on_done=self._done, on_failed=self._failed
        )

    def _event(self, body: dict[str, Any]) -> None:
        if not self.running:
            return
        try:
            event = event_from_json(body)
        except (TypeError, ValueError):
            return  # of a kind that this version does not know
        self._show(fold(self.transcript, event))

    def _done(self, body: dict[str, Any]) -> None:
        self._request = None
        try:
            event = event_from_json({**body, "kind": "done"})
        except (TypeError, ValueError):
            words = tr("chat", "The answer came in a form that this version cannot read.")
            self._failed({"message": words})
            return
        self._show(adopted(fold(self.transcript, event), body.get("message"), body.get("question")))
        if not self.title or self._nameless:
            self._reread()
        stopped = isinstance(event, Done) and event.stopped == "cancelled"
        self._end(held="stopped" if stopped else "")

    @property
    def _nameless(self) -> bool:
        """Whether the host has not said yet under which ids it keeps the last two turns."""
        return any(turn.id is None for turn in self.transcript.turns[-2:])

    def _failed(self, body: dict[str, Any]) -> None:
        self._request = None
        error = _error(body)
        partial = str(body.get("partial") or "")
        failed = Failed(error.code, error.message, error.next_step, partial)
        self._show(fold(self.transcript, failed))
        if self.id is None:
            self._give_back(error)
        elif self._bridge.connected:
            self._reread(error)
        else:
            self._unsettled = error
        self._end(held="stopped" if error.code == "cancelled" else "failed")

    def _end(self, *, held: Held) -> None:
        if held:
            self.draft.hold(held)
        self.told.emit()
        self.ended.emit()
        self._send_queued()

    def _connected(self) -> None:
        if self._bridge.connected and self._unsettled is not None:
            error, self._unsettled = self._unsettled, None
            self._reread(error)

    def _reread(self, error: Error | None = None) -> None:
        """Learn the title that the host gave, and under which ids it keeps what was said last;
        what it has not got after a failure goes back into the draft."""

        def read(reply: dict[str, Any]) -> None:
            self._take_particulars(reply)
            if not self.running:
                self._settle(from_stored(reply), error)
            self.changed.emit()
            self.told.emit()

        self._bridge.request("chats.get", {"id": self.id}, on_done=read)

    def _settle(self, stored: Transcript, error: Error | None) -> None:
        turns = self.transcript.turns
        if stored.turns and stored.turns[-1].role == "assistant" and turns:
            question = stored.turns[-2].id if len(stored.turns) > 1 else None
            answer = turns[-1].id or stored.turns[-1].id
            self.transcript = adopted(self.transcript, answer, question)
        elif error is not None and self._sent not in [t.text for t in stored.turns[-2:]]:
            self._give_back(error)

    def _give_back(self, error: Error) -> None:
        """The question never reached the host: it is in the field again, not in the transcript."""
        if self._sent is None:
            return
        self.draft.give_back(self._sent)
        self.pictures = tuple(dict.fromkeys((*self._images, *self.pictures)))
        self._sent = None
        self._show(self._before)
        self._refuse(error if error.code != "cancelled" else None)

    def _refuse(self, error: Error | None) -> None:
        self.refused = error
        self.refused_changed.emit()

    def _show(self, transcript: Transcript) -> None:
        self.transcript = transcript
        self.changed.emit()

    # --- versions and single messages ---------------------------------------------------------

    def show_version(self, message: Id) -> None:
        """Show the version of the chat that this message is part of."""
        if not self.running:
            with_ = {"id": self.id, "message": message}
            done = lambda _: self.load()  # noqa: E731
            self._bridge.request("chats.version", with_, on_done=done, on_failed=self._refused)

    def fork(self, index: int) -> None:
        """Make a new chat of everything up to the turn at `index`; `forked` says which."""
        with_ = {"id": self.id, "message": self.transcript.turns[index].id}
        done = lambda reply: self.forked.emit(str(reply["id"]))  # noqa: E731
        self._bridge.request("chats.fork", with_, on_done=done, on_failed=self._refused)

    def remove(self, index: int) -> Id | None:
        """Take the turn at `index` out of the chat; gives what `put_back` wants, or None."""
        message = self.transcript.turns[index].id
        if message is None or self.running:
            return None
        before = self.transcript

        def failed(error: dict[str, Any]) -> None:
            self._show(before)
            self._refused(error)

        with_ = {"id": self.id, "message": message}
        self._bridge.request("chats.remove", with_, on_failed=failed)
        self._show(without(self.transcript, index))
        return message

    def put_back(self, message: Id) -> None:
        """Have a message in the chat again."""
        with_ = {"id": self.id, "message": message}
        done = lambda _: self.load()  # noqa: E731
        self._bridge.request("chats.put_back", with_, on_done=done, on_failed=self._refused)

    def suggest(self) -> None:
        """Ask for questions that follow from the last answer; `told` says that they are there."""
        turns = self.transcript.turns
        if self.id is None or self.running or not turns or turns[-1].state != "done":
            return

        def suggested(reply: dict[str, Any]) -> None:
            if self.transcript.turns == turns:
                self.followups = tuple(map(str, reply.get("questions") or ()))
                self.changed.emit()

        self._bridge.request("followups", {"chat": self.id}, on_done=suggested)

    def _refused(self, body: dict[str, Any]) -> None:
        self._refuse(_error(body))

    # --- changing -----------------------------------------------------------------------------

    def rename(self, title: str) -> None:
        """Give the chat another title."""
        self.choose(title=title)

    def limit(self, scope: Scope) -> None:
        """Look only there from now on."""
        self.scope = scope
        self.told.emit()
        self._change(scope=to_json(scope))

    def attach(self, paths: tuple[str, ...]) -> None:
        """Have these files read whole from now on."""
        self.attachments = paths
        left = tuple(path for path in self.openings if path in paths)
        changed = {} if left == self.openings else {"openings": list(left)}
        self.openings = left
        self.told.emit()
        self._change(attachments=list(paths), **changed)

    def read_openings(self, paths: tuple[str, ...]) -> None:
        """Have the beginning of these attached files read, as far as they fit."""
        self.openings = tuple(dict.fromkeys((*self.openings, *paths)))
        self.told.emit()
        self._change(openings=list(self.openings))

    def use_model(self, model: str) -> None:
        """Have this model answer from now on."""
        self.choose(model=model)

    def choose(self, **fields: Any) -> None:
        """Change fields of the chat that are values: `title`, `model`, `persona`, `folder`,
        `pinned`, `archived`."""
        for name, value in fields.items():
            setattr(self, name, value)
        self.told.emit()
        self._change(**fields)

    def see(self) -> None:
        """The person has seen all of it."""
        if not self.temporary:
            self._change(unread=False)

    def _change(self, **fields: object) -> None:
        if self.id is not None:
            with_ = {"id": self.id, **fields}
            self._bridge.request("chats.change", with_, on_failed=self._refused)

    def _keep_draft(self, draft: dict[str, Any]) -> None:
        self._change(draft=draft)
        self.draft_kept.emit()


def _error(body: dict[str, Any]) -> Error:
    return Error(
        str(body.get("code") or "unexpected"),
        str(body.get("message") or tr("chat", "Something went wrong.")),
        str(body.get("next_step") or ""),
    )
