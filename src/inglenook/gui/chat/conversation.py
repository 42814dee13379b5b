"""One chat as the window knows it: its transcript, and the requests that move it on.

It lives on while another chat is looked at: answers under way keep folding into the transcript.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from inglenook.gui.bridge import Bridge
from inglenook.transcript import Error, Transcript, adopted, again, asked, fold, from_stored
from inglenook.types import Failed, Scope, event_from_json, from_json, to_json


class Conversation(QObject):
    """A chat. `changed`: the transcript; `told`: title, id, scope or whether it is running."""

    changed = Signal()
    told = Signal()

    def __init__(
        self, bridge: Bridge, id: str | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._request: int | None = None
        self._stopping = False
        self.id = id
        self.title = ""
        self.scope = Scope()
        self.attachments: tuple[str, ...] = ()
        self.model = ""
        self.draft = ""
        self.loading = id is not None
        self.problem: Error | None = None  # why the chat could not be opened
        self.transcript = Transcript()

    @property
    def running(self) -> bool:
        """Whether an answer is under way."""
        return self.transcript.writing

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
        self.loading, self.problem = False, None
        self._take_particulars(reply)
        if not self.running:
            self.transcript = from_stored(reply)
        self.changed.emit()
        self.told.emit()

    def _not_loaded(self, error: dict[str, Any]) -> None:
        self.loading = False
        self.problem = _error(error)
        self.changed.emit()

    def _take_particulars(self, reply: dict[str, Any]) -> None:
        self.title = str(reply.get("title") or "")
        self.model = str(reply.get("model") or "")
        try:
            self.scope = from_json(Scope, reply.get("scope") or {})
        except (TypeError, ValueError):
            self.scope = Scope()  # written by another version: everything is the safe reading
        self.attachments = tuple(map(str, reply.get("attachments") or ()))

    # --- asking -------------------------------------------------------------------------------

    def ask(self, question: str) -> None:
        """Ask; the chat is made with its first question."""
        self.transcript = asked(self.transcript, question)
        self._stopping = False
        self.changed.emit()
        self.told.emit()
        if self.id is None:
            self._create(question)
        else:
            self._send(question)

    def again(self, index: int) -> None:
        """Have the answer at `index` written anew."""
        turn = self.transcript.turns[index]
        if self.running or turn.role != "assistant":
            return
        if self.id is None or turn.id is None:  # it never reached the host
            question = self.last_question
            self.transcript = Transcript(self.transcript.turns[: index - 1])
            self.ask(question)
            return
        self.transcript = again(self.transcript, index)
        self._stopping = False
        self.changed.emit()
        self.told.emit()
        with_ = {"chat": self.id, "message": turn.id, **self._places}
        self._request = self._follow("ask.again", with_)

    def stop(self) -> None:
        """End the answer under way; what has been written stays."""
        self._stopping = True
        if self._request is not None:
            self._bridge.cancel(self._request)

    def _create(self, question: str) -> None:
        def made(reply: dict[str, Any]) -> None:
            self.id = str(reply["id"])
            if self.scope != Scope() or self.attachments:
                self._change(**self._places)
            self.told.emit()
            self._send(question)

        self._bridge.request("chats.create", {}, on_done=made, on_failed=self._failed)

    def _send(self, question: str) -> None:
        if self._stopping:
            self._failed({"code": "cancelled", "message": ""})
            return
        with_ = {"question": question, "chat": self.id, **self._places}
        self._request = self._follow("ask", with_)

    @property
    def _places(self) -> dict[str, Any]:
        """Where the answer is to come from."""
        return {"scope": to_json(self.scope), "attachments": list(self.attachments)}

    def _follow(self, do: str, with_: dict[str, Any]) -> int:
        if self.model:
            with_["model"] = self.model
        return self._bridge.request(
            do, with_, on_event=self._event, on_done=self._done, on_failed=self._failed
        )

    def _event(self, body: dict[str, Any]) -> None:
        if not self.running:
            return
        try:
            event = event_from_json(body)
        except (TypeError, ValueError):
            return  # of a kind that this version does not know
        self.transcript = fold(self.transcript, event)
        self.changed.emit()

    def _done(self, body: dict[str, Any]) -> None:
        self._request = None
        try:
            event = event_from_json({**body, "kind": "done"})
        except (TypeError, ValueError):
            self._failed({"message": "The answer came in a form that this version cannot read."})
            return
        self.transcript = adopted(fold(self.transcript, event), body.get("message"))
        self.changed.emit()
        self.told.emit()
        if not self.title:
            self._reread(ids=False)

    def _failed(self, body: dict[str, Any]) -> None:
        self._request = None
        error = _error(body)
        self.transcript = fold(
            self.transcript,
            Failed(error.code, error.message, error.next_step, str(body.get("partial") or "")),
        )
        self.changed.emit()
        self.told.emit()
        if self.id is not None and self._bridge.connected:
            self._reread(ids=True)

    def _reread(self, *, ids: bool) -> None:
        """Learn the title that the host gave; after a failure also under which id it keeps what
        was written, so that it can be asked again."""

        def read(reply: dict[str, Any]) -> None:
            self._take_particulars(reply)
            stored = from_stored(reply).turns
            if ids and not self.running and stored and stored[-1].role == "assistant":
                self.transcript = adopted(self.transcript, stored[-1].id)
            self.changed.emit()
            self.told.emit()

        self._bridge.request("chats.get", {"id": self.id}, on_done=read)

    # --- changing -----------------------------------------------------------------------------

    def rename(self, title: str) -> None:
        """Give the chat another title."""
        self.title = title
        self.told.emit()
        self._change(title=title)

    def limit(self, scope: Scope) -> None:
        """Look only there from now on."""
        self.scope = scope
        self.told.emit()
        self._change(scope=to_json(scope))

    def attach(self, paths: tuple[str, ...]) -> None:
        """Have these files read whole from now on."""
        self.attachments = paths
        self.told.emit()
        self._change(attachments=list(paths))

    def use_model(self, model: str) -> None:
        """Have this model answer from now on."""
        self.model = model
        self.told.emit()
        self._change(model=model)

    def _change(self, **fields: object) -> None:
        if self.id is not None:
            self._bridge.request("chats.change", {"id": self.id, **fields})


def _error(body: dict[str, Any]) -> Error:
    return Error(
        str(body.get("code") or "unexpected"),
        str(body.get("message") or "Something went wrong."),
        str(body.get("next_step") or ""),
    )
