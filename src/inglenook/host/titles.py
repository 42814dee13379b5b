"""Lets the model name a chat after its first answer: in the background, and in nobody's way.

The title from the question's first words stands until then, and for good where the model is too
small to write a better one, is needed elsewhere, or writes something that is no title.
"""

from __future__ import annotations

import logging
import threading
from typing import Any

from inglenook.errors import InglenookError
from inglenook.host import aside
from inglenook.host.context import Host
from inglenook.types import Sampling

log = logging.getLogger(__name__)

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
    text = ASK.format(question=question[:EXCERPT], answer=answer[:EXCERPT])
    written = aside.written(host, model, text, WORDS, aside.Wanted())
    return None if written is None else checked(written)
