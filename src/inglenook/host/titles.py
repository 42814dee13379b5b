"""Lets the model name a chat after its first answer: in the background, and in nobody's way.

The title from the question's first words stands until then, and for good where the model is too
small to write a better one, is needed elsewhere, or writes something that is no title.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from inglenook.errors import InglenookError
from inglenook.host.context import Host
from inglenook.host.engine import Loaded
from inglenook.host.generating import BACKGROUND
from inglenook.host.remote import call
from inglenook.types import Message, Sampling, to_json

log = logging.getLogger(__name__)

LEAST_PARAMETERS = 1_000_000_000  # smaller models write nonsense
WIDTH = 60  # characters
EXCERPT = 600  # characters of question and answer that the model is shown
ASK = (
    "Write a title of two to six words for the conversation below, in its language. "
    "Answer with the title alone.\n\nQuestion: {question}\n\nAnswer: {answer}"
)
WORDS = Sampling(max_tokens=24, temperature=0.0, stop=("\n",))
_AROUND = " \t\n\"'`*#_.,:;“”‘’„«»"
_QUOTES = frozenset('"“”„«»`')


def follow(host: Host, chat: str, standing: str, question: str, done: dict[str, Any]) -> None:
    """Name `chat` in a thread of its own, if the model that answered can, and `standing` stands."""
    if host.settings.get().model_titles and done["answer"] and done["stopped"] != "cancelled":
        about = (host, chat, standing, question, str(done["answer"]), str(done["model"]))
        threading.Thread(target=_name, args=about, name="title", daemon=True).start()


def checked(text: str) -> str | None:
    """The title in what a model wrote, or None if there is none that can be used."""
    title = text.strip(_AROUND)
    if title.lower().startswith("title:"):
        title = title[len("title:") :].strip(_AROUND)
    one_line = title.isprintable() and any(map(str.isalpha, title))
    return title if one_line and len(title) <= WIDTH and not _QUOTES & set(title) else None


def _name(host: Host, chat: str, standing: str, question: str, answer: str, model: str) -> None:
    try:
        title = _written(host, question, answer, model)
        if title and host.kept(chat).chats.retitle(chat, title, instead_of=standing):
            host.news.tell("chats")
    except InglenookError as error:
        log.info("no title was written: %s", error.code)


def _written(host: Host, question: str, answer: str, model: str) -> str | None:
    wanted = _Wanted()
    path = host.models.choose(model, ()).path
    with host.engine.borrowing(path, wanted.set) as loaded:
        if loaded is None or not is_able(loaded):
            return None
        return _ask(loaded, question, answer, wanted)


def is_able(loaded: Loaded) -> bool:
    """Whether a model is large enough for what nobody checks."""
    header = loaded.client.call("inspect", {"path": str(loaded.path)})
    return int(header["parameters"]) >= LEAST_PARAMETERS


def _ask(loaded: Loaded, question: str, answer: str, wanted: _Wanted) -> str | None:
    pieces: list[str] = []

    def hear(event: dict[str, Any]) -> None:
        if event.get("kind") == "text":
            pieces.append(event["text"])

    text = ASK.format(question=question[:EXCERPT], answer=answer[:EXCERPT])
    request = {
        "messages": [to_json(Message("user", text))],
        "sampling": to_json(WORDS),
        "priority": BACKGROUND,
        "thinking": False,
    }
    done = call(loaded.client, "generate", request, wanted.on_set, hear)
    return checked("".join(pieces)) if done["stopped"] == "end" else None


class _Wanted:
    """Whether somebody waits for another model; whoever writes then stops."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_set = False
        self._callbacks: list[Callable[[], None]] = []

    def set(self) -> None:
        with self._lock:
            self._is_set = True
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def on_set(self, callback: Callable[[], None]) -> None:
        with self._lock:
            if not self._is_set:
                self._callbacks.append(callback)
                return
        callback()
