"""Searches of one LanceDB table: by meaning, by words, by exact phrases, within documents.

A search within documents filters first. A condition of ten thousand scattered ids costs LanceDB
0.1 s, one of a thousand ranges more than that; so a scope of many documents becomes a few ranges
that hold them all, more rows are asked for, and those of other documents are passed over. Where
that would be too many, or does not fill the answer, all ids are named after all.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import numpy.typing as npt

from inglenook.workers.library import words

if TYPE_CHECKING:
    import pyarrow as pa
    from lancedb import AsyncTable
    from lancedb.query import FullTextQuery

T = TypeVar("T")
Vectors = npt.NDArray[np.float32]
Hits = list[tuple[str, float]]

AT_ONCE = 8  # searches that run side by side
PROBES = 40  # partitions looked into, of one for each thousand rows at most
REFINED = 4  # times as many are compared exactly as are asked for
_FEW = 20_000  # rows of a scope that are compared one by one, exactly
_RANGES = 32
_SINGLES = 500
_MOST_SIFTED = 2_000
_MOST_WITH_PHRASE = 2_000  # rows that hold a phrase and are then compared by meaning
_MOST_OF_A_QUERY = 4_000  # characters

# Words of English that carry nothing, whatever their case: "IT", "US", "WHO", "May" and "Will" are
# not among them. nDCG@10 of words alone, with no list, LanceDB's list and this one: XQuAD .967,
# .966, .969; Cranfield (binary) .382, .393, .392.
STOP_WORDS = [
    "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "did", "do", "does", "for",
    "from", "had", "has", "have", "how", "if", "in", "into", "is", "of", "on", "such", "that",
    "the", "their", "then", "there", "these", "they", "this", "to", "was", "were", "what", "when",
    "where", "which", "why", "with", "would",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Within:
    """Where to search: `condition` lets every row of `documents` through and, if `spare` is above
    1, about `spare` times as many rows in all. None means everywhere."""

    documents: frozenset[int] | None = None
    condition: str | None = None
    spare: float = 1.0

    @classmethod
    def of(cls, documents: Iterable[int] | None) -> Within:
        """These documents, by few conditions."""
        if documents is None:
            return cls()
        wanted = frozenset(documents)
        runs = _runs(sorted(wanted))
        single = sum(first == last for first, last in runs)
        if single <= _SINGLES and len(runs) - single <= _RANGES:
            return cls(wanted, _sql(runs))
        ranges = _widened(runs, _RANGES)
        covered = sum(last - first + 1 for first, last in ranges)
        return cls(wanted, _sql(ranges), covered / len(wanted))

    def exactly(self) -> Within:
        """The same documents with a condition for no other, however long that is."""
        if self.documents is None or self.spare == 1.0:
            return self
        return Within(self.documents, condition(self.documents))

    def keep(self, found: pa.Table, column: str) -> Hits:
        """The hits of `found` that lie within, best first."""
        hits = zip(found["id"].to_pylist(), found[column].to_pylist(), strict=True)
        if self.spare == 1.0 or self.documents is None:
            return list(hits)
        owners = found["document"].to_pylist()
        return [h for h, owner in zip(hits, owners, strict=True) if owner in self.documents]


def condition(documents: Iterable[int]) -> str:
    """A condition that holds for exactly these documents; neighbouring ids become one range."""
    return _sql(_runs(sorted(set(documents))))


async def nearest(
    table: AsyncTable, vectors: Vectors, within: Within, k: int, approximate: bool
) -> list[Hits]:
    """For each of `vectors` the `k` rows nearest by cosine similarity, best first."""
    few = approximate and within.condition and await table.count_rows(within.condition) <= _FEW

    async def one(vector: Vectors) -> Hits:
        async def fetch(within: Within, count: int) -> pa.Table:
            query = table.query().nearest_to(vector).distance_type("cosine")
            if few or not approximate:
                query = query.bypass_vector_index()
            elif within.condition:  # more partitions until the filter has let enough through
                query = query.maximum_nprobes(0).minimum_nprobes(PROBES).refine_factor(REFINED)
            else:  # a fixed number: left open, it costs three times as much at a million rows
                query = query.nprobes(PROBES).refine_factor(REFINED)
            return await _limited(query, within, count, "_distance")

        hits = await _sifted(fetch, within, k, "_distance")
        return _ordered((chunk, 1.0 - distance) for chunk, distance in hits)

    return await side_by_side(one, list(vectors))


async def matching(
    table: AsyncTable, texts: Sequence[str], within: Within, k: int, phrases: Sequence[str] = ()
) -> list[Hits]:
    """For each text the `k` rows that match its words best by BM25, best first; with `phrases`
    only rows that hold all of them."""

    async def one(text: str) -> Hits:
        async def fetch(within: Within, count: int) -> pa.Table:
            query = table.query().nearest_to_text(_text_query(text, phrases))
            return await _limited(query, within, count, "_score")

        return _ordered(await _sifted(fetch, within, k, "_score"))

    return await side_by_side(one, texts)


async def nearest_with(
    table: AsyncTable, vectors: Vectors, within: Within, k: int, phrases: Sequence[str]
) -> list[Hits]:
    """`nearest` among the rows that hold all `phrases`: exact for the first two thousand."""
    within = within.exactly()
    query = table.query().nearest_to_text(_text_query("", phrases))
    if within.condition is not None:
        query = query.where(within.condition)
    found = await query.select(["id", "vector", "_score"]).limit(_MOST_WITH_PHRASE).to_arrow()
    ids = found["id"].to_pylist()
    if not ids:
        return [[] for _ in vectors]
    held = found["vector"].combine_chunks().flatten().to_numpy().reshape(len(ids), -1)
    held = held / np.linalg.norm(held, axis=1, keepdims=True)
    scores = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)) @ held.T
    return [_ordered(zip(ids, row.tolist(), strict=True))[:k] for row in scores]


async def side_by_side(one: Callable[[Any], Awaitable[T]], many: Sequence[Any]) -> list[T]:
    """`one` of each of `many`, a few at a time, in their order."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def gated(item: Any) -> T:
        async with gate:
            return await one(item)

    return list(await asyncio.gather(*map(gated, many)))


def searchable(phrases: Iterable[str]) -> list[str]:
    """Those of `phrases` that hold a word the index knows; the others cannot be looked up."""
    return [p for p in phrases if p.strip() and _tokens(words.indexed(p))]


def _tokens(text: str) -> list[Any]:
    from lancedb import tokenize

    return list(tokenize(text, **analysis()))


def analysis() -> dict[str, Any]:
    """How LanceDB cuts, folds and stems. ICU finds the words of Thai too; "split" also takes
    snake_case apart."""
    return {
        "base_tokenizer": "icu/split",
        "stem": True,
        "ascii_folding": True,
        "remove_stop_words": True,
        "custom_stop_words": STOP_WORDS,
    }


def _text_query(text: str, phrases: Sequence[str]) -> FullTextQuery:
    from lancedb.query import BooleanQuery, MatchQuery, Occur

    match = MatchQuery(words.asked(text[:_MOST_OF_A_QUERY]), "text")  # type: ignore[call-arg]
    if not phrases:
        return match
    must = [(Occur.MUST, _phrase(p)) for p in phrases]
    wish = [(Occur.SHOULD, match)] if text.strip() else []
    return BooleanQuery([*must, *wish])


def _phrase(phrase: str) -> FullTextQuery:
    from lancedb.query import PhraseQuery

    return PhraseQuery(words.indexed(phrase), "text")  # type: ignore[call-arg]


async def _limited(query: Any, within: Within, count: int, score: str) -> pa.Table:
    if within.condition is not None:
        query = query.where(within.condition)  # applied before the search: tests hold it to that
    columns = ["id", score] if within.spare == 1.0 else ["id", "document", score]
    found: pa.Table = await query.select(columns).limit(count).to_arrow()
    return found


async def _sifted(
    fetch: Callable[[Within, int], Awaitable[pa.Table]], within: Within, k: int, score: str
) -> Hits:
    count = k if within.spare == 1.0 else int(1.5 * k * within.spare) + 10
    while count <= _MOST_SIFTED:
        found = await fetch(within, count)
        hits = within.keep(found, score)
        if len(hits) >= k or found.num_rows < count:
            return hits[:k]
        count *= 3
    within = within.exactly()
    return within.keep(await fetch(within, k), score)


def _ordered(hits: Iterable[tuple[str, float]]) -> Hits:
    return sorted(hits, key=lambda hit: (-hit[1], hit[0]))


def _runs(documents: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for number in documents:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = runs[-1][0], number
        else:
            runs.append((number, number))
    return runs


def _widened(runs: list[tuple[int, int]], most: int) -> list[tuple[int, int]]:
    """At most `most` ranges that hold all runs: the widest gaps stay."""
    if len(runs) <= most:
        return runs
    gaps = np.array([b[0] - a[1] for a, b in itertools.pairwise(runs)])
    kept = np.sort(np.argpartition(-gaps, most - 1)[: most - 1]).tolist() if most > 1 else []
    firsts = [0, *(i + 1 for i in kept)]
    lasts = [*kept, len(runs) - 1]
    return [(runs[a][0], runs[b][1]) for a, b in zip(firsts, lasts, strict=True)]


def _sql(runs: Sequence[tuple[int, int]]) -> str:
    """The longest runs as ranges, the other documents by number."""
    by_length = sorted(runs, key=lambda run: run[0] - run[1])
    ranges = [(a, b) for a, b in by_length[:_RANGES] if a != b]
    conditions = [f"(document >= {a} AND document <= {b})" for a, b in ranges]
    single = [str(n) for a, b in by_length[len(ranges) :] for n in range(a, b + 1)]
    if single:
        conditions.append(f"document IN ({', '.join(single)})")
    return " OR ".join(conditions) or "false"
