"""The program owns citations, not the model: markers are checked against what they claim.

Each sentence of an answer is compared with the passages that the model was given. A marker that
names no passage is removed, one that names the wrong passage is moved to the right one, a sentence
that a passage supports gets its marker even if the model forgot it, and a sentence that nothing
supports is counted. Support is judged by words and numbers: cheap, exact about figures and dates,
and explainable. The evidence is narrowed from the passage to the sentences that carry it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from inglenook.ask.words import content_words, names, numbers, sentences, words
from inglenook.types import Citation, Passage, Span

MARKER = re.compile(r"\s?\[(\d{1,3})\]")
_ANY_MARKER = re.compile(r"\s?\[(\d{1,3}(?:\s*[,;]\s*\d{1,3})*)\]")
_SUPPORTED = 0.6  # share of a sentence's content words that its passage must hold
_MARKED = 0.4  # enough where the model itself named the passage
_ITEM = re.compile(r"^\s*(?:[-*•]|\d{1,2}[.)])\s+")  # the bullet or number of a list item
_SAYS_NOTHING = re.compile(
    r"\b(?:(?:files?|passages?|documents?|text|context) (?:do(?:es)? not|don't|doesn't|did not)"
    r"|not (?:in|mentioned|stated|found|provided|specified|given|available)\b"
    r"|no (?:information|mention|answer|data|details?)\b"
    r"|(?:do not|don't|cannot|can't|could not|unable to) (?:know|find|answer|determine|say))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Checked:
    """An answer after the check. `unsupported` are its sentences that no passage carries;
    `declines` is true where the answer says that the files do not tell."""

    text: str
    citations: tuple[Citation, ...] = ()
    unsupported: tuple[str, ...] = ()
    declines: bool = False


@dataclass(frozen=True, slots=True)
class _Held:
    """What a passage says, as words and numbers: taken apart once for all sentences."""

    words: frozenset[str]
    numbers: frozenset[str]

    @classmethod
    def by(cls, passage: Passage) -> _Held:
        where = " ".join((*passage.heading, passage.text))
        return cls(frozenset(content_words(where)), frozenset(numbers(where)))

    def support(self, sentence: str, question: str) -> float:
        """See `support`."""
        said = content_words(sentence)
        if not said or not numbers(sentence) <= self.numbers | numbers(question):
            return 0.0
        if not names(sentence) <= self.words | content_words(question):
            return 0.0
        return len(said & self.words) / len(said)


@dataclass(slots=True)
class _Evidence:
    """The sentences of one passage that carry something, as spans within the passage's text."""

    passage: Passage
    spans: list[Span] = field(default_factory=list)


def check(answer: str, question: str, passages: Sequence[Passage]) -> Checked:
    """Check the markers of `answer` and every sentence's support in `passages`."""
    answer = _ANY_MARKER.sub(_spread, answer)
    if not passages:
        return Checked(_without_markers(answer, ()))
    held = [_Held.by(passage) for passage in passages]
    evidence: dict[int, _Evidence] = {}
    unsupported: list[str] = []
    pieces: list[str] = []
    end = 0
    for span in sentences(answer):
        sentence = answer[span.start : span.end]
        bare = MARKER.sub("", sentence)
        found = _numbers_of(bare, sentence, question, held)
        pieces.append(answer[end : span.start])
        pieces.append(_marked(bare, sentence, found))
        end = span.end
        _note(evidence, unsupported, bare, question, found, passages)
    pieces.append(answer[end:])
    citations = tuple(_citation(n, evidence[n]) for n in sorted(evidence))
    declines = not citations and _SAYS_NOTHING.search(answer) is not None
    return Checked("".join(pieces).strip(), citations, tuple(unsupported), declines)


def quote(question: str, passages: Sequence[Passage]) -> Citation | None:
    """The sentence of the passages that comes closest to answering `question`, as a citation."""
    asked = content_words(question)
    best: tuple[float, int, Span] | None = None
    for i, passage in enumerate(passages):
        for span in sentences(passage.text):
            words = content_words(passage.text[span.start : span.end])
            share = len(asked & words) / max(1, len(asked))
            if share >= 0.5 and (best is None or share > best[0]):
                best = (share, i, span)
    if best is None:
        return None
    _, i, span = best
    return _citation(i + 1, _Evidence(passages[i], [span]))


def unmentioned(question: str, passages: Sequence[Passage]) -> list[str]:
    """The names and numbers of the question, as written there, that no passage holds. A question
    about "the accountant in Lisbon" has most likely no answer where nothing mentions Lisbon."""
    held: set[str] = set()
    for passage in passages:
        where = " ".join((passage.path, *passage.heading, passage.text))
        held |= content_words(where) | numbers(where)
    asked = names(question) | numbers(question)
    written = re.findall(r"\d[\w.,:/]*\w|\w+", question)
    absent = [w for w in written if asked & set(words(w)) and not held & set(words(w))]
    return list(dict.fromkeys(absent))


def plain(sentence: str) -> str:
    """A sentence without its markers and the bullet or number in front of it."""
    return _ITEM.sub("", MARKER.sub("", sentence)).strip()


def support(sentence: str, question: str, passage: Passage) -> float:
    """Share of the sentence's content words that the passage holds; 0 where it lacks a number or
    a name that the question did not bring in."""
    return _Held.by(passage).support(sentence, question)


def _numbers_of(
    bare: str, sentence: str, question: str, passages: Sequence[_Held]
) -> tuple[int, ...]:
    """The numbers of the passages that really carry a sentence."""
    named = [int(m[1]) for m in MARKER.finditer(sentence)]
    claim = _ITEM.sub("", bare)
    shares = [held.support(claim, question) for held in passages]
    kept = [n for n in dict.fromkeys(named) if 1 <= n <= len(shares) and shares[n - 1] >= _MARKED]
    if kept:
        return tuple(kept)
    if not content_words(bare) - content_words(question) or _SAYS_NOTHING.search(bare):
        return ()  # it only says the question again: there is nothing to support
    best = max(range(len(shares)), key=lambda i: shares[i])
    return (best + 1,) if shares[best] >= _SUPPORTED else ()


def _note(
    evidence: dict[int, _Evidence],
    unsupported: list[str],
    bare: str,
    question: str,
    found: tuple[int, ...],
    passages: Sequence[Passage],
) -> None:
    if not found and content_words(bare) - content_words(question):
        unsupported.append(bare.strip())
    for n in found:
        held = evidence.setdefault(n, _Evidence(passages[n - 1]))
        held.spans.append(_narrowed(bare, question, passages[n - 1].text))


def _narrowed(sentence: str, question: str, text: str) -> Span:
    """The shortest run of sentences of a passage that holds what `sentence` takes from it."""
    said = content_words(sentence) | numbers(sentence)
    asked = content_words(question)
    spans = sentences(text) or [Span(0, len(text))]
    held = [content_words(text[s.start : s.end]) | numbers(text[s.start : s.end]) for s in spans]
    first = max(
        range(len(spans)),
        key=lambda i: (len(held[i] & said) + 0.3 * len(held[i] & asked), -i),
    )
    last = first
    covered = set(held[first])
    for step in (1, -1):  # a claim drawn from two neighbouring sentences needs both
        i = (last if step == 1 else first) + step
        if 0 <= i < len(spans) and len((held[i] - covered) & (said - asked)) >= 2:
            covered |= held[i]
            first, last = min(first, i), max(last, i)
    return Span(spans[first].start, spans[last].end)


def _citation(n: int, evidence: _Evidence) -> Citation:
    passage = evidence.passage
    start = min(s.start for s in evidence.spans)
    end = max(s.end for s in evidence.spans)
    return Citation(
        n=n,
        passage=passage.id,
        path=passage.path,
        page=passage.page,
        start=passage.start + start,
        end=passage.start + end,
        text=passage.text[start:end],
        heading=passage.heading,
        score=passage.score,
        place=passage.place,
        origin=passage.origin,
    )


def _marked(bare: str, sentence: str, found: tuple[int, ...]) -> str:
    """The sentence with its right markers: untouched where they stand already, else at its end."""
    named = tuple(dict.fromkeys(int(m[1]) for m in MARKER.finditer(sentence)))
    if named == found:
        return sentence
    markers = "".join(f" [{n}]" for n in found)
    body = bare.rstrip()
    tail = re.search(r"[.!?:;,]*$", body)
    cut = tail.start() if tail else len(body)
    return body[:cut] + markers + body[cut:]


def _spread(match: re.Match[str]) -> str:
    """`[1, 3]` as `[1] [3]`."""
    return "".join(f" [{n}]" for n in re.findall(r"\d+", match[1]))


def _without_markers(answer: str, valid: Sequence[int]) -> str:
    return MARKER.sub(lambda m: m[0] if int(m[1]) in valid else "", answer).strip()
