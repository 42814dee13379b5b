"""Words and sentences of a text, for comparing an answer with the passages it rests on."""

from __future__ import annotations

import re

from inglenook.types import Span

# Numbers keep their inner dots, commas, colons and slashes: 1,250.50 and 14:30 are one word each.
_WORD = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE_END = re.compile(
    r"""(?<=[.!?])["'”’)\]]*(?:\s*\[\d+\])*\s+|(?<=[。！？])|\n\s*\n|\n(?=\s*(?:[-*•]|\d{1,2}[.)])\s)"""
)
_MONTH = re.compile(
    r"\b(?:January|February|March|April|June|July|August|September|October|November|December)\b"
)
# An end that is none: an initial, a title, a number of a list, "e.g.".
_NO_END = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nr|vs|etc|approx|cf|Fig|Art|Sec|e\.g|i\.e)|(?:^|\n)\s*\d{1,2})\.$"
)
_STOP = frozenset(
    """a about above after again all also am an and any are as at be because been before being
    below between both but by can could did do does doing down during each few for from
    further had has have having he her here hers him his how i if in into is it its itself
    just me more most my no nor not of off on once only or other our out over own same she
    should so some such than that the their them then there these they this those through to
    too under until up very was we were what when where which while who whom why will with
    would you your according based passage passages file files text document documents states
    says mentioned question answer following""".split()  # noqa: SIM905  (a list of quotes hides the words)
)


def words(text: str) -> list[str]:
    """All words in order, folded and cut to a crude stem; CJK text gives single characters."""
    found: list[str] = []
    for word in _WORD.findall(text):
        if _CJK.search(word):
            found.extend(word)
        else:
            found.append(stem(word.casefold()))
    return found


def content_words(text: str) -> set[str]:
    """The words that carry meaning: no stop words, numbers included."""
    return {
        w
        for w in words(text)
        if (w not in _STEMMED_STOP and (len(w) > 1 or not w.isascii())) or w.isdigit()
    }


def numbers(text: str) -> set[str]:
    """The numbers of a text as written, thousands separators removed."""
    return {plain_number(w) for w in _WORD.findall(text) if w[0].isdigit()}


def names(text: str) -> set[str]:
    """Capitalised words inside a sentence, and months wherever they stand, in `words` form: like
    numbers, they are either right or wrong."""
    found = {stem(w.casefold()) for w in _MONTH.findall(text)}
    for span in sentences(text):
        inside = list(_WORD.finditer(text, span.start, span.end))[1:]
        found |= {stem(m[0].casefold()) for m in inside if m[0][0].isupper() and len(m[0]) > 1}
    return found - _STEMMED_STOP


def plain_number(word: str) -> str:
    """`1,250` and `1250` are the same number; `14:30` and `2.5` stay as they are."""
    return re.sub(r",(?=\d{3}(?:\D|$))", "", word)


def stem(word: str) -> str:
    """Cut the commonest English endings: enough to let "leases ended" meet "the lease ends"."""
    if word[0].isdigit():
        return plain_number(word)
    word = re.sub(r"['’]s?$", "", word)
    for ending in (
        "ingly",
        "edly",
        "ations",
        "ation",
        "ings",
        "ing",
        "ies",
        "ied",
        "edly",
        "ed",
        "es",
        "ly",
        "s",
        "e",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)] + ("y" if ending in ("ies", "ied") else "")
    return word


def sentences(text: str) -> list[Span]:
    """Spans of the sentences, list items and paragraphs of `text`, without surrounding blanks."""
    spans: list[Span] = []
    start = 0
    for end in _SENTENCE_END.finditer(text):
        if _goes_on(text, start, end):
            continue
        _append(spans, text, start, end.end())
        start = end.end()
    _append(spans, text, start, len(text))
    return spans


def _goes_on(text: str, start: int, end: re.Match[str]) -> bool:
    """Whether the full stop belongs to an abbreviation: "Dr. Hume", "at 3 p.m. today"."""
    if text[end.start() - 1 : end.start()] != "." or "\n\n" in end[0]:
        return False
    return (
        _NO_END.search(text[start : end.start()]) is not None
        or text[end.end() : end.end() + 1].islower()
    )


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    if right > left:
        spans.append(Span(start + left, start + right))


_STEMMED_STOP = frozenset(stem(w) for w in _STOP) | _STOP
