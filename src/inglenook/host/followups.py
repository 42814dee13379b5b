"""`followups` of the protocol: questions that the last answer of a chat suggests."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from typing import Any

from inglenook.errors import InglenookError
from inglenook.host import aside
from inglenook.host.context import Host
from inglenook.link.server import Reply
from inglenook.types import Sampling

log = logging.getLogger(__name__)

MOST = 3
LONGEST = 120  # characters
EXCERPT = 1_200  # characters of question and answer that the model is shown
ASK = (
    "Below are a question and its answer. Write three short questions that the same person may ask "
    "next, in the language of the question, each of at most twelve words and each about something "
    "that the answer mentions.\n\nQuestion: {question}\n\nAnswer: {answer}"
)
_MARKS = ("?", "？", "؟", "՞", ";")  # of several scripts
_SCHEMA = {
    "type": "object",
    "properties": {
        "questions": {
            "type": "array",
            "items": {"type": "string", "maxLength": LONGEST},
            "minItems": 1,
            "maxItems": MOST,
        }
    },
    "required": ["questions"],
    "additionalProperties": False,
}
WORDS = Sampling(max_tokens=160, temperature=0.3, json_schema=_SCHEMA)


def followups(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """None where they are not wanted, or where the model is too small or needed elsewhere."""
    chat = host.kept(with_["chat"]).chats.get(with_["chat"])
    messages = chat["messages"]
    if not host.settings.get().suggest_followups or len(messages) < 2:
        return {"questions": []}
    question, answer = messages[-2:]
    model = answer["model"] or host.engine.model
    if [question["role"], answer["role"]] != ["user", "assistant"] or answer["state"] != "done":
        return {"questions": []}
    if not answer["text"] or not model:
        return {"questions": []}
    wanted = aside.Wanted()
    reply.on_cancel(wanted.set)
    text = ASK.format(question=question["text"][:EXCERPT], answer=answer["text"][:EXCERPT])
    try:
        written = aside.written(host, model, text, WORDS, wanted)
    except InglenookError as error:
        log.info("no questions were suggested: %s", error.code)
        return {"questions": []}
    asked = (message["text"] for message in messages if message["role"] == "user")
    return {"questions": checked(written or "", asked)}


def checked(written: str, asked: Iterable[str] = ()) -> list[str]:
    """The questions in what a model wrote that can be offered: whole, short, not `asked` before,
    none twice."""
    try:
        found = list(json.loads(written)["questions"])
    except (ValueError, KeyError, TypeError):
        return []
    seen = {_bare(text) for text in asked}
    kept = []
    for question in (" ".join(item.split()) for item in found if isinstance(item, str)):
        whole = question.endswith(_MARKS) and question.isprintable() and len(question) <= LONGEST
        if whole and _bare(question) and _bare(question) not in seen:
            seen.add(_bare(question))
            kept.append(question)
    return kept[:MOST]


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
