"""What to search for where a question leans on the chat: "and the second one?", "gilt er noch?".

Rules first: they cost nothing and are the same every time. A model is asked only where the rules
say that the question leans on what was said, and only if the host hands one over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from inglenook.ask import loops
from inglenook.ask.ports import Generator
from inglenook.ask.retrieve import name_words
from inglenook.ask.words import content_words
from inglenook.types import Message, Question, Sampling, Text

# Words that point back to what was said before.
_POINTS_BACK = re.compile(
    r"\b(it|its|that|this|these|those|they|them|their|he|him|his|she|her|there|then"
    r"|one|ones|same|other|first|second|third|last|former|latter|above"
    r"|er|ihn|ihm|ihr|ihre[nmrs]?|sein|seine[nmrs]?|dies|diese[nmrs]?|jene[nmrs]?|deren|dessen|dort"
    r"|davon|darin|dazu|dafür|damit|dasselbe|zweite[nmrs]?|letzte[nmrs]?|andere[nmrs]?"
    r"|él|ella|ellos|ellas|eso|esto|este|esta|ese|esa|aquel|allí|mismo|misma|segund[oa]|otr[oa]"
    r"|elle|elles|celui|celle|ceux|celles|cela|ça|ce|cette|ces|lui|leur|y|deuxième|autre|même)\b"
    r"|它|他们|她|这个|那个|这些|那些|其中|第[一二三四五两]个|上面|それ|これ|その|この",
    re.IGNORECASE,
)
_OPENS_LIKE_A_FOLLOW_UP = re.compile(
    r"^\W*(?:(?:and|or|but|also|what about|how about|und|oder|aber|auch|was ist mit|wie steht"
    r"|y|o|pero|también|qué tal|et|ou|mais|aussi|qu'en est-il)\b|那么?|还有|而|では|じゃあ)",
    re.IGNORECASE,
)
_ENDS_LIKE_A_FOLLOW_UP = re.compile(r"(?:呢|は)[?？]?\s*$|\b(?:too|instead|auch|aussi)\?\s*$")
_SHORT = 8  # words: longer questions that point back mostly bring their own subject
_SHORT_CJK = 14  # characters
_LONG = 24  # words: of longer questions only what carries meaning is taken along
_LOOK_BACK = 3  # questions

_ASK = (
    "Rewrite the last question so that it can be understood without the conversation: put names in "
    "place of words that point back. Keep its language. Do not answer it. Reply with the question "
    "alone."
)
_ONE_LINE = Sampling(max_tokens=64, temperature=0.0, grammar=r"root ::= [^\n\r]{3,240}")
_EXCERPT = 400  # characters of the last answer that the model is shown


@dataclass(frozen=True, slots=True)
class Query:
    """What to search for; `leans` if the question by itself does not say it."""

    text: str
    leans: bool = False
    how: str = "as asked"


def by_rules(question: Question) -> Query:
    """The question, joined to what it leans on: the questions before, as far back as they lean
    themselves, and the file that the last answer rests on."""
    if not question.earlier or not leans(question.text):
        return Query(question.text)
    before: list[str] = []
    for text in reversed(question.earlier[-_LOOK_BACK:]):
        before.insert(0, _gist(text))
        if not leans(text):
            break
    names = _file_words(question, " ".join([*before, question.text]))
    return Query(" ".join([*before, *names, question.text]), True, "with the question before")


def by_model(question: Question, query: Query, generator: Generator) -> Query:
    """The question as a model words it on its own; `query` where that is of no use."""
    said = "\n".join(f"Question: {text}" for text in question.earlier[-_LOOK_BACK:])
    answer = next((m.text for m in reversed(question.history) if m.role == "assistant"), "")
    told = f"{_ASK}\n\n{said}\nAnswer: {answer[:_EXCERPT]}\n\nLast question: {question.text}"
    written = "".join(
        item.text
        for item in generator.generate([Message("user", told)], _ONE_LINE, lambda: False)
        if isinstance(item, Text)
    )
    line = loops.cut(written).strip().removeprefix("Question:").strip(" \"'")
    known = content_words(f"{query.text} {answer}")
    new = content_words(line) - known
    if not content_words(line) or len(new) * 2 > len(content_words(line)):
        return query  # it answered, or made something up
    return Query(line, True, "reworded by the model")


def leans(text: str) -> bool:
    """Whether a question needs what was said before it to be understood."""
    if _OPENS_LIKE_A_FOLLOW_UP.match(text) or _ENDS_LIKE_A_FOLLOW_UP.search(text):
        return True
    short = len(text.split()) <= _SHORT and (" " in text.strip() or len(text) <= _SHORT_CJK)
    return short and _POINTS_BACK.search(text) is not None


def _gist(text: str) -> str:
    """A question as it stands; of a long one the words that carry meaning."""
    pieces = text.split()
    if len(pieces) <= _LONG:
        return text
    kept = [piece for piece in pieces if content_words(piece)]
    return " ".join(kept[:_LONG])


def _file_words(question: Question, said: str) -> list[str]:
    """The words of the one file that the last answer rests on, as far as they are not said."""
    if len(set(question.cited)) != 1:
        return []
    return sorted(name_words(question.cited[0]) - content_words(said))
