"""What the person wants: the checks on a question and the route it takes."""

from __future__ import annotations

import dataclasses
import re
from typing import Literal

from inglenook.errors import EmptyQuestion
from inglenook.types import Question, Scope

Route = Literal["chat", "files", "attached", "facts", "survey"]

# A greeting or thanks is no question about files; looking up passages for it only misleads the
# model. Whole-message match, so that "thanks, and when does the lease end?" still is one.
_SMALL_TALK = re.compile(
    r"\W*(hi|hello|hey|good (morning|evening|afternoon|night)|thanks?( you)?( very much)?|thank you"
    r"|bye|goodbye|ok(ay)?|great|cool|hallo|danke|hola|gracias|bonjour|merci"
    r"|how are you|who are you|what can you do)\W*",
    re.IGNORECASE,
)
_ENOUGH_WORDS = 3


def check(question: Question) -> Question:
    """The question without surrounding blanks and control characters. Raises EmptyQuestion."""
    question = cleaned(question)
    if not question.text:
        raise EmptyQuestion("The question is empty.")
    return question


def cleaned(question: Question) -> Question:
    """As `check`, but what is being typed may still be empty."""
    text = "".join(c for c in question.text if c in "\n\t" or c.isprintable()).strip()
    return question if text == question.text else dataclasses.replace(question, text=text)


def searches(question: Question, pinned: bool) -> bool:
    """Whether the library is looked through at all. A file that is attached and read whole narrows
    the question to itself, unless other places are named beside it; so does a picture."""
    if not question.retrieval or _SMALL_TALK.fullmatch(question.text):
        return False
    return named(question) or not (pinned or question.images)


def route(question: Question, passages: int, pinned: bool = False) -> Route:
    """Where to look for the answer: the library, attached files alone, or nowhere. `passages` is
    how many the question's scope holds."""
    if _SMALL_TALK.fullmatch(question.text):
        return "chat"
    # files that were named and turned out to hold nothing: the answer has to say so
    if searches(question, pinned) and (passages or named(question)):
        return "files"
    return "attached" if pinned else "chat"


def named(question: Question) -> bool:
    """Whether the question says itself where to look."""
    return question.scope != Scope()


def tells_enough(text: str) -> bool:
    """Whether so much is typed that passages found for it are likely those of the question."""
    return len(text.split()) >= _ENOUGH_WORDS
