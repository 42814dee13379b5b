"""Has what was added to a question read into the library, and weighed against the model's room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from inglenook.gui.bridge import Bridge
from inglenook.gui.chat.conversation import Conversation
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.transcript import status_words
from inglenook.types import Status, event_from_json

ATTACHED = "Attached"  # the collection that attached files go into


@dataclass(frozen=True, slots=True)
class Weight:
    """A file's tokens, None where it is not text, and whether it fits beside the others."""

    path: str
    tokens: int | None
    fits: bool


class Attaching(QObject):
    """`told`: `words` changed, how far reading is or why it failed. `weighed`: read `weights` and
    `room`. `indexed`: what was added can be searched now."""

    told = Signal()
    weighed = Signal()
    indexed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._asked: dict[str, Any] | None = None
        self.words = ""
        self.weights: dict[str, Weight] = {}
        self.room = 0
        self.fresh: set[str] = set()  # files just added, about which nothing was decided yet

    def add(self, added: Sequence[str], attached: Sequence[str], *, keep: bool = True) -> None:
        """Have what was added read: files into a collection of their own, folders into "files".
        Without `keep` the host reads files only when they are asked about, and keeps nothing."""
        files = [path for path in added if keep and path in attached]
        folders = [path for path in added if path not in attached]
        if files:
            self._index({"paths": files, "collection": ATTACHED})
        if folders:
            self._index({"paths": folders})

    def weigh(self, chat: Conversation) -> None:
        """Ask how many tokens the chat's attached files take; nothing is asked twice."""
        with_: dict[str, Any] = {"attachments": list(chat.attachments)}
        told = (("chat", chat.id), ("model", chat.model), ("temporary", chat.temporary))
        with_ |= {k: v for k, v in told if v}
        if with_ == self._asked:
            return
        self._asked = with_
        if not chat.attachments or not self._bridge.connected:
            self.weights = {}
            self.weighed.emit()
            return
        self._bridge.request(
            "weigh",
            with_,
            on_event=self._event,
            on_done=lambda reply: self._weighed(with_, reply),
            on_failed=lambda error: self._not_weighed(with_, error),
        )

    def too_long(self) -> list[Weight]:
        """Files that were just added and do not fit, each told once."""
        found = [w for w in self.weights.values() if w.path in self.fresh and not w.fits]
        self.fresh -= set(self.weights)
        return [weight for weight in found if weight.tokens is not None]

    def forget(self) -> None:
        """Another chat is shown."""
        self._asked = None
        self.weights, self.room, self.fresh = {}, 0, set()
        self._say("")

    def details(self, context: int) -> dict[str, str]:
        """What the chips say: tokens, and their share of the model's window of `context`."""
        return {
            weight.path: _detail(weight.tokens, context)
            for weight in self.weights.values()
            if weight.tokens
        }

    def _index(self, with_: dict[str, Any]) -> None:
        self._bridge.request(
            "library.index",
            with_,
            on_event=self._event,
            on_done=self._indexed,
            on_failed=lambda error: self._say(str(error.get("message") or "")),
        )

    def _indexed(self, _: dict[str, Any]) -> None:
        self._say("")
        self._asked = None  # what could not be read before may be readable now
        self.indexed.emit()

    def _event(self, body: dict[str, Any]) -> None:
        try:
            event = event_from_json(body)
        except (TypeError, ValueError):
            return
        if isinstance(event, Status):
            self._say(status_words(event))

    def _weighed(self, with_: dict[str, Any], reply: dict[str, Any]) -> None:
        if with_ is not self._asked:
            return
        self._say("")
        self.room = int(reply.get("room") or 0)
        found = (_weight(row) for row in reply.get("files") or ())
        self.weights = {weight.path: weight for weight in found}
        self.weighed.emit()

    def _not_weighed(self, with_: dict[str, Any], error: dict[str, Any]) -> None:
        if with_ is self._asked:
            known = error.get("code") == "file.unreadable"
            self._say(str(error.get("message") or "") if known else "")

    def _say(self, text: str) -> None:
        if text != self.words:
            self.words = text
            self.told.emit()


def _weight(row: dict[str, Any]) -> Weight:
    tokens = row.get("tokens")
    return Weight(str(row["path"]), int(tokens) if tokens is not None else None, bool(row["fits"]))


def _detail(tokens: int | None, context: int) -> str:
    if not tokens:
        return ""
    count = tr("chat", "%n token(s)", n=tokens) if tokens < 1000 else _thousands(tokens)
    return f"{count} · {tokens / context:.0%}" if context else count


def _thousands(tokens: int) -> str:
    return tr("chat", "{count} tokens").format(count=words.number(tokens))
