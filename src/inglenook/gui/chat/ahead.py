"""Asks the host to read ahead what the person is about to ask about; see `inglenook.host.ahead`."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from inglenook.gui.bridge import Bridge
from inglenook.gui.chat.conversation import Conversation
from inglenook.gui.language import tr
from inglenook.transcript import status_words
from inglenook.types import Status, event_from_json, to_json

LEAST_WORDS = 3  # before that nobody knows what it will be about
LONGEST = 20_000  # characters of a question that is worth reading while it still changes


class ReadAhead(QObject):
    """At most one request at a time, and none that would say the same again.

    `told`: `words`, `tokens` or `too_long` changed. `words` say how far the attached files are
    read, or why they cannot be; `tokens` is the length of the prompt so far, 0 if unknown;
    `too_long` are the attached files that are searched because they cannot be read whole.
    """

    told = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._request: int | None = None
        self._asked: dict[str, Any] | None = None
        self.words = ""
        self.tokens = 0
        self.too_long: tuple[str, ...] = ()

    def read(self, chat: Conversation, typed: str = "") -> None:
        """Have what is certain of the next prompt of `chat` read, with what is typed so far."""
        typed = typed if len(typed.split()) >= LEAST_WORDS and len(typed) <= LONGEST else ""
        with_: dict[str, Any] = {
            "question": typed,
            "scope": to_json(chat.scope),
            "attachments": list(chat.attachments),
            **({"openings": list(chat.openings)} if chat.openings else {}),
            "turns": len(chat.transcript.turns),
        }
        told = (("chat", chat.id), ("model", chat.model), ("temporary", chat.temporary))
        with_ |= {k: v for k, v in told if v}
        if with_ == self._asked or chat.running or chat.loading or not self._bridge.connected:
            return
        self.stop()
        self._asked = with_
        sent = {name: value for name, value in with_.items() if name != "turns"}
        self._request = self._bridge.request(
            "prepare",
            sent,
            on_event=lambda body: self._event(with_, body),
            on_done=lambda body: self._done(with_, body),
            on_failed=lambda body: self._failed(with_, body),
        )

    def forget(self) -> None:
        """Another chat is shown: what is known belongs to the one before."""
        self.stop()
        self._tell("", 0, ())

    def stop(self) -> None:
        """End the reading under way; what has been read stays in the model's cache."""
        request, self._request, self._asked = self._request, None, None
        if request is not None:
            self._bridge.cancel(request)

    def _event(self, with_: dict[str, Any], body: dict[str, Any]) -> None:
        # of what happens while somebody types nothing is shown
        if with_ is not self._asked or with_["question"] or not with_["attachments"]:
            return
        try:
            event = event_from_json(body)
        except (TypeError, ValueError):
            return
        if isinstance(event, Status):
            words = status_words(event)
            if event.stage == "reading":
                words = tr("chat", "{what} ahead").format(what=words)
            self._tell(words, self.tokens, self.too_long)

    def _done(self, with_: dict[str, Any], body: dict[str, Any]) -> None:
        if with_ is not self._asked:
            return
        self._request = None
        tokens = int(body.get("tokens") or 0)
        if not tokens:
            self._asked = None  # it was not the time: ask again when there is reason to
        self._tell("", tokens, tuple(map(str, body.get("too_long") or ())))

    def _failed(self, with_: dict[str, Any], body: dict[str, Any]) -> None:
        if with_ is not self._asked:
            return
        self._request = None
        unreadable = body.get("code") == "file.unreadable"
        self._tell(str(body.get("message") or "") if unreadable else "", 0, ())

    def _tell(self, words: str, tokens: int, too_long: tuple[str, ...]) -> None:
        new = (words, tokens, too_long)
        if new != (self.words, self.tokens, self.too_long):
            self.words, self.tokens, self.too_long = new
            self.told.emit()
