"""From candidates to passages: fusion, duplicates, the relevance floor.

Fusion is reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009): it needs no common
scale between cosine similarity and BM25, only the ranks.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Sequence

from inglenook.ask.ports import Candidates
from inglenook.ask.words import content_words
from inglenook.types import Passage

CANDIDATES = 50
"""How many passages each ranker is asked for."""

_RRF_K = 60  # the constant of the paper
_BEST = 2 / (_RRF_K + 1)  # first in both rankings
# Below this cosine similarity a passage is about something else, unless it holds the very words of
# the query. Chosen low: dropping the right passage costs more than reading a wrong one.
_MIN_COSINE = 0.22
_MIN_WORDS = 0.5
# A passage this much weaker than the best one, by meaning and by words, is left out: each one read
# costs the person waiting time, on a small machine a second and more.
_MUCH_WEAKER = 0.5


def fuse(candidates: Candidates) -> tuple[Passage, ...]:
    """One ranking of both, best first. `score` is 1 for a passage that is first in each."""
    fused: dict[str, float] = {}
    found: dict[str, Passage] = {}
    for ranking in (candidates.vector, candidates.lexical):
        for rank, passage in enumerate(ranking):
            fused[passage.id] = fused.get(passage.id, 0.0) + 1 / (_RRF_K + rank + 1)
            found[passage.id] = _joined(found.get(passage.id), passage)
    order = sorted(fused, key=lambda id: (-fused[id], id))
    return tuple(dataclasses.replace(found[id], score=fused[id] / _BEST) for id in order)


def select(
    query: str, ranked: Sequence[Passage], k: int
) -> tuple[tuple[Passage, ...], dict[str, str]]:
    """The `k` best that are relevant and say something new; and for each other why it was dropped,
    by passage id."""
    chosen: list[Passage] = []
    dropped: dict[str, str] = {}
    seen: set[str] = set()
    best = _best_scores(ranked)
    for passage in ranked:
        same = " ".join(passage.text.split()).casefold()
        if len(chosen) == k:
            dropped[passage.id] = "ranked lower"
        elif not relevant(query, passage):
            dropped[passage.id] = "not about the question"
        elif _much_weaker(passage, best):
            dropped[passage.id] = "much weaker than the best"
        elif same in seen:
            dropped[passage.id] = "same text as another passage"
        else:
            chosen.append(passage)
            seen.add(same)
    return tuple(chosen), dropped


def in_order_read(chosen: Sequence[Passage], read: Sequence[str]) -> tuple[Passage, ...]:
    """`chosen` with those in front that the model has read ahead, as far as they are still all
    wanted: the prompt then begins as it did while the question was typed."""
    by_id = {passage.id: passage for passage in chosen}
    known = list(itertools.takewhile(by_id.__contains__, read))
    return (*(by_id.pop(id) for id in known), *by_id.values())


def relevant(query: str, passage: Passage) -> bool:
    """Whether a passage is close to the query in meaning or holds most of its words."""
    if passage.scores.get("vector", 0.0) >= _MIN_COSINE:
        return True
    asked = content_words(query)
    if not asked:
        return False
    return len(asked & content_words(_searchable(passage))) / len(asked) >= _MIN_WORDS


def _best_scores(ranked: Sequence[Passage]) -> dict[str, float]:
    """The best score of each ranker that found anything."""
    best: dict[str, float] = {}
    for passage in ranked:
        for ranker, score in passage.scores.items():
            best[ranker] = max(score, best.get(ranker, 0.0))
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
