"""The search indices of all cuts that serve documents, searched as one.

Each cut (chunker and embedder) has a table of its own. A question is embedded by every embedder in
use. Cosines of different models have no common scale, so their rankings are merged by rank: all
first ones, then all second ones, among equals the one more alike (`Embedders.likeness`); but what
is hardly more alike than unrelated texts comes last. Word scores are merged as they are.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from inglenook.store.documents import Documents
from inglenook.workers.library import index as tables
from inglenook.workers.library.embedders import Embedders
from inglenook.workers.library.index import Index
from inglenook.workers.library.search import Hits

T = TypeVar("T")
_TRIES = 3  # of a search, while indices are swapped
_NOISE = 0.15  # likeness below which a text is about something else


@dataclass(frozen=True, slots=True)
class _Serving:
    """A cut that serves. `only` are the documents that it serves where its table holds others."""

    cut: str
    index: Index
    only: frozenset[int] | None


class Indices:
    """Reading is safe from any thread; one thread at a time writes."""

    def __init__(self, folder: Path, documents: Documents, embedders: Embedders) -> None:
        """Tables in `folder`, opened when first needed."""
        self._folder = folder
        self._documents = documents
        self._embedders = embedders
        self._lock = threading.Lock()
        self._open: dict[str, Index] = {}
        self._serving: tuple[_Serving, ...] | None = None

    def of(self, cut: str) -> Index:
        """The table of a cut."""
        with self._lock:
            if cut not in self._open:
                self._open[cut] = Index(self._folder, _table(cut))
            return self._open[cut]

    def served(self) -> tuple[str, ...]:
        """The cuts that serve, most documents first."""
        counts = self._documents.serving()
        return tuple(sorted(counts, key=lambda cut: (-counts[cut], cut)))

    def refresh(self) -> None:
        """See which cuts serve now."""
        self._serving = tuple(
            _Serving(cut, self.of(cut), self._documents.served_apart(cut)) for cut in self.served()
        )

    def steadily(self, search: Callable[[], T], whole: Callable[[T], bool]) -> T:
        """What `search` finds; again where other indices came to serve under it, since what the old
        ones hold is known no more and they may be gone. `whole` says that all of it is known."""
        for _ in range(_TRIES):
            used = self._now()
            found = search()
            if not whole(found):
                self.refresh()
            if self._now() == used:
                break
        return found

    def exist(self) -> bool:
        """Whether every table that should hold something can be read."""
        return all(
            s.index.exists() or not any(self._documents.counts(s.cut).values()) for s in self._now()
        )

    def warm(self) -> None:
        """Load the models of all embedders in use, or of the one that will be."""
        used = [self._embedders.named(s.cut.partition("/")[2]) for s in self._now()]
        for embedder in [e for e in used if e] or [self._embedders.main()]:
            embedder.warm()

    def nearest(
        self,
        queries: Sequence[str],
        documents: Sequence[int] | None,
        k: int,
        phrases: Sequence[str] = (),
    ) -> list[Hits]:
        """The `k` chunks nearest to each query in meaning, best first, with their likeness."""
        found = []
        for serving in self._now():
            embedder = self._embedders.named(serving.cut.partition("/")[2])
            if embedder is not None:  # a model that was removed: its texts are found by words
                rows = embedder.queries(queries)
                within = _within(documents, serving.only)
                hits = serving.index.nearest(rows, within, k, phrases)
                found.append(
                    [[(id, self._embedders.likeness(embedder, c)) for id, c in h] for h in hits]
                )
        return [_by_rank(lists, k) for lists in _by_query(found, len(queries))]

    def matching(
        self,
        queries: Sequence[str],
        documents: Sequence[int] | None,
        k: int,
        phrases: Sequence[str] = (),
    ) -> list[Hits]:
        """The `k` chunks that match each query's words best, best first."""
        found = [
            s.index.matching(queries, _within(documents, s.only), k, phrases) for s in self._now()
        ]
        return [_by_score(lists, k) for lists in _by_query(found, len(queries))]

    def prune(self, wanted: Iterable[str]) -> None:
        """Remove the tables of all other cuts."""
        kept = {_table(cut) for cut in wanted}
        with self._lock:
            gone = [cut for cut in self._open if _table(cut) not in kept]
            closing = [self._open.pop(cut) for cut in gone]
        for index in closing:
            index.drop()
            index.close()
        for name in tables.embedders(self._folder):
            if name not in kept:
                stray = Index(self._folder, name)
                stray.drop()
                stray.close()

    def close(self) -> None:
        """Let go of all tables."""
        with self._lock:
            for index in self._open.values():
                index.close()
            self._open.clear()

    def _now(self) -> tuple[_Serving, ...]:
        if self._serving is None:
            self.refresh()
        return self._serving or ()


def _table(cut: str) -> str:
    return cut.replace("/", "-")


def _within(documents: Sequence[int] | None, only: frozenset[int] | None) -> Sequence[int] | None:
    if only is None:
        return documents
    return sorted(only if documents is None else only.intersection(documents))


def _by_query(found: Sequence[list[Hits]], count: int) -> list[list[Hits]]:
    return [[lists[i] for lists in found] for i in range(count)]


def _by_rank(lists: Sequence[Hits], k: int) -> Hits:
    if len(lists) == 1:
        return lists[0]
    ranked = [
        (score < _NOISE, rank, -score, id) for h in lists for rank, (id, score) in enumerate(h)
    ]
    return [(id, -score) for _, _, score, id in sorted(ranked)[:k]]


def _by_score(lists: Sequence[Hits], k: int) -> Hits:
    if len(lists) == 1:
        return lists[0]
    return sorted((hit for hits in lists for hit in hits), key=lambda hit: (-hit[1], hit[0]))[:k]
