"""From candidates to passages: fusion, file names, reranking, duplicates, the relevance floor.

Fusion adds up what share of its ranker's best score a passage has. On XQuAD, Cranfield, SQuAD and
Chroma's corpora that ranks better than, or as well as, reciprocal rank fusion, which throws away
how far apart two passages are. BM25 has a natural zero; cosine similarities have none, and some
embedders keep theirs within a narrow band, so these are stretched between the best and the last.
"""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath

from inglenook.ask.ports import Candidates, Reranking
from inglenook.ask.words import content_words, numbers
from inglenook.types import Look, Passage

CANDIDATES = 50
"""How many passages each ranker is asked for."""

RERANKED = 30
"""How many of the best are given to the reranker."""

_FOUND = 0.2  # what being found at all counts, of what being found first does
_NAMED = 0.25  # a question that names all words of a file's name adds so much to its passages
_HEADED = 0.1
# Below this cosine similarity a passage is about something else, unless it holds the very words of
# the query. Chosen low: dropping the right passage costs more than reading a wrong one.
_MIN_COSINE = 0.22
_MIN_WORDS = 0.5
_MIN_RERANKED = 0.01
_RERANK_SHARE = 0.75  # the reranker decides; what both rankers saw breaks its near-ties
# A passage this much weaker than the best one, by meaning and by words, is left out: each one read
# costs the person waiting time, on a small machine a second and more.
_MUCH_WEAKER = 0.5
_SAME = 0.85  # share of the words of the shorter of two passages from which they say the same
_LEAST_WORDS = 4  # fewer content words are no ground to call two passages the same

Chosen = tuple[tuple[Passage, ...], dict[str, str]]


def fuse(candidates: Candidates, query: str = "") -> tuple[Passage, ...]:
    """One ranking of both, best first. `score` is 1 for a passage that is first in each; naming
    a file or its headings in the query adds to that."""
    shares: dict[str, float] = {}
    found: dict[str, Passage] = {}
    for ranking, name in ((candidates.vector, "vector"), (candidates.lexical, "lexical")):
        for passage, share in zip(ranking, _shares(ranking, name), strict=True):
            shares[passage.id] = shares.get(passage.id, 0.0) + share / 2
            found[passage.id] = _joined(found.get(passage.id), passage)
    return _ordered(
        _named(dataclasses.replace(p, score=shares[p.id]), query) for p in found.values()
    )


def only_by(look: Look, candidates: Candidates) -> Candidates:
    """The candidates of both rankings, or of one alone."""
    if look == "words":
        return dataclasses.replace(candidates, vector=())
    if look == "meaning":
        return dataclasses.replace(candidates, lexical=())
    return candidates


def rerank(ranked: Sequence[Passage], reranking: Reranking | None) -> tuple[Passage, ...]:
    """The first passages of a ranking in the order of the reranker, whose scores they get; what
    it did not see comes behind them."""
    if reranking is None or not reranking.scores:
        return tuple(ranked)
    seen = [
        dataclasses.replace(
            passage,
            score=_RERANK_SHARE * score + (1 - _RERANK_SHARE) * passage.score,
            scores={**passage.scores, "rerank": score},
        )
        for passage, score in zip(ranked, reranking.scores, strict=False)
    ]
    return (*_ordered(seen), *ranked[len(seen) :])


def select(
    query: str, ranked: Sequence[Passage], k: int, newest: Mapping[str, str] | None = None
) -> Chosen:
    """The `k` best that are relevant and say something new; and for each other why it was dropped,
    by passage id. `newest` names the newest version of each file that has one."""
    chosen: list[Passage] = []
    dropped: dict[str, str] = {}
    best = _best_scores(ranked)
    held = {p.id: _Said.by(p) for p in ranked}
    older = _older(ranked, held, newest or {})
    for passage in ranked:
        if len(chosen) == k:
            dropped[passage.id] = "ranked lower"
        elif not relevant(query, passage):
            dropped[passage.id] = "not about the question"
        elif _much_weaker(passage, best):
            dropped[passage.id] = "much weaker than the best"
        elif passage.id in older:
            dropped[passage.id] = f"{PurePath(older[passage.id]).name} is a newer version"
        elif any(held[passage.id].same_as(held[other.id]) for other in chosen):
            dropped[passage.id] = "same text as another passage"
        else:
            chosen.append(passage)
    return tuple(chosen), dropped


def in_order_read(chosen: Sequence[Passage], read: Sequence[str]) -> tuple[Passage, ...]:
    """`chosen` with those in front that the model has read ahead, as far as they are still all
    wanted: the prompt then begins as it did while the question was typed."""
    by_id = {passage.id: passage for passage in chosen}
    known = list(itertools.takewhile(by_id.__contains__, read))
    return (*(by_id.pop(id) for id in known), *by_id.values())


def relevant(query: str, passage: Passage) -> bool:
    """Whether a passage is close to the query in meaning or holds most of its words; where the
    reranker has read it, whether that agrees."""
    if passage.scores.get("rerank", 1.0) < _MIN_RERANKED:
        return False
    if passage.scores.get("vector", 0.0) >= _MIN_COSINE:
        return True
    asked = content_words(query)
    if not asked:
        return False
    return len(asked & content_words(_searchable(passage))) / len(asked) >= _MIN_WORDS


def name_words(path: str) -> set[str]:
    """The words of a file's name without its ending: `Lease_Smith-2023.pdf`, `taxReturn`."""
    stem = PurePath(path).stem
    return content_words(re.sub(r"(?<=[a-z])(?=[A-Z])|[_\W]+|(?<=\D)(?=\d)", " ", stem))


@dataclasses.dataclass(frozen=True, slots=True)
class _Said:
    """The words and numbers of a passage, to tell whether another says the same."""

    words: frozenset[str]
    numbers: frozenset[str]
    text: str

    @classmethod
    def by(cls, passage: Passage) -> _Said:
        text = passage.text
        plain = " ".join(text.split()).casefold()
        return cls(frozenset(content_words(text)), frozenset(numbers(text)), plain)

    def same_as(self, other: _Said) -> bool:
        """The same text, or nearly the same words and exactly the same numbers."""
        if self.text == other.text:
            return True
        return self.numbers == other.numbers and self.like(other)

    def like(self, other: _Said) -> bool:
        """Nearly the same words, whatever the numbers."""
        longer, shorter = sorted((len(self.words), len(other.words)), reverse=True)
        if shorter < max(_LEAST_WORDS, _SAME * longer):
            return False
        return len(self.words & other.words) >= _SAME * longer


def _older(
    ranked: Sequence[Passage], held: Mapping[str, _Said], newest: Mapping[str, str]
) -> dict[str, str]:
    """Passages of older versions of which the newest says nearly the same, with its path."""
    by_path: dict[str, list[Passage]] = {}
    for passage in ranked:
        by_path.setdefault(passage.path, []).append(passage)
    return {
        passage.id: newest[passage.path]
        for passage in ranked
        if passage.path in newest
        and any(held[passage.id].like(held[p.id]) for p in by_path.get(newest[passage.path], ()))
    }


def _shares(ranking: Sequence[Passage], name: str) -> list[float]:
    """What share of the best score of a ranking each of its passages has, 0 to 1."""
    scores = [passage.scores.get(name, passage.score) for passage in ranking]
    if not scores:
        return []
    best, last = max(scores), min(scores)
    if name == "lexical":
        return [max(0.0, score) / best if best > 0 else 1.0 for score in scores]
    width = best - last
    return [_FOUND + (1 - _FOUND) * ((s - last) / width if width else 1.0) for s in scores]


def _named(passage: Passage, query: str) -> Passage:
    """A file that the question names counts for more; it is no filter, since "lease" may be a
    word like any other."""
    asked = content_words(query)
    name = name_words(passage.path)
    head = content_words(" ".join(passage.heading))
    if not asked or not asked & (name | head):
        return passage
    by_name = len(asked & name) / len(name) if name else 0.0
    by_head = len(asked & head) / len(head) if head else 0.0
    if PurePath(passage.path).name.casefold() in query.casefold():
        by_name = 2.0
    added = _NAMED * by_name + _HEADED * by_head
    scores = {**passage.scores, "name": round(added, 4)}
    return dataclasses.replace(passage, score=passage.score + added, scores=scores)


def _ordered(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    return tuple(sorted(passages, key=lambda p: (-p.score, p.id)))


def _best_scores(ranked: Sequence[Passage]) -> dict[str, float]:
    """The best score of each ranker that found anything."""
    best: dict[str, float] = {}
    for passage in ranked:
        for ranker, score in passage.scores.items():
            best[ranker] = max(score, best.get(ranker, 0.0))
    best.pop("name", None)  # says where a passage stands, not what it says
    return best


def _much_weaker(passage: Passage, best: dict[str, float]) -> bool:
    shares = [passage.scores.get(name, 0.0) / top for name, top in best.items() if top > 0]
    return bool(shares) and max(shares) < _MUCH_WEAKER


def _searchable(passage: Passage) -> str:
    return " ".join((*passage.heading, passage.text))


def _joined(known: Passage | None, passage: Passage) -> Passage:
    if known is None:
        return passage
    return dataclasses.replace(known, scores={**known.scores, **passage.scores})
