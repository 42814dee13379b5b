"""Related documents: those that are about the same and have rare words in common.

What a document is about is the mean of its chunks' vectors, kept in library.db in one byte a
dimension and compared exactly. Shared words are found by the word index, which weighs a word by how
rare it is. Both rankings are fused by reciprocal rank, as in `ask.retrieve`.
"""

from __future__ import annotations

import collections
import heapq
import itertools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inglenook.ask.words import content_words
from inglenook.store.library import LibraryStore

Vectors = npt.NDArray[np.float32]
Match = Callable[[str, int], Sequence[tuple[str, float]]]
"""A question in words and how many chunks; their ids and scores, best first."""

_SCALE = 127.0
_AT_ONCE = 1 << 14  # documents compared at a time
_LEAST_COSINE = 0.35  # below it two documents are about different things
_WORDS = 24  # of a document stand for it in the word index
_READ = 40_000  # characters of a document that its words are taken from
_WORD = re.compile(r"[^\W_]{4,}")
_CHUNKS = 200
_CANDIDATES = 50
_RRF_K = 60
_TOLD = 5  # shared words


@dataclass(frozen=True, slots=True)
class Related:
    """A file that is related: `score` is 1 for the best by meaning and by words, `cosine` how
    alike it is in meaning (None if only words say so), `words` some that they share."""

    path: str
    score: float
    cosine: float | None
    words: tuple[str, ...]


def packed_means(owners: Sequence[int], vectors: Vectors) -> dict[int, bytes]:
    """The mean vector of each document, `vectors[i]` being of a chunk of document `owners[i]`."""
    numbers, places = np.unique(np.asarray(owners), return_inverse=True)
    sums = np.zeros((len(numbers), vectors.shape[1]), np.float32)
    np.add.at(sums, places, vectors)
    return dict(zip(numbers.tolist(), (_packed(_unit(row)) for row in sums), strict=True))


class Relations:
    """Finds related documents, by cut where there are several: their vectors do not compare."""

    def __init__(self, store: LibraryStore, match: Match) -> None:
        """Look in `store`; `match` is the word index."""
        self._store = store
        self._match = match

    def related(
        self, documents: Sequence[int], texts: Sequence[str], vectors: Mapping[str, Vectors], k: int
    ) -> list[Related]:
        """The `k` files that are closest to these documents and texts, best first.

        `vectors[cut][i]` belongs to `texts[i]`. Versions of the documents are left out.
        """
        excluded = set(documents) | self._versions(documents)
        cuts = self._store.documents.serving()
        near = [self._near(cut, documents, vectors.get(cut), excluded) for cut in cuts]
        asked = self._words(documents, texts)
        scores: dict[int, float] = collections.defaultdict(float)
        for ranking in (*near, self._sharing(asked, excluded)):
            for rank, number in enumerate(ranking):
                scores[number] += (_RRF_K + 1) / (_RRF_K + 1 + rank) / 2
        best = heapq.nsmallest(k, scores, key=lambda n: (-scores[n], n))
        paths = self._store.kinship.paths(best)
        cosines = dict(collections.ChainMap(*near))
        return [
            Related(paths[n], scores[n], cosines.get(n), self._shared(n, asked))
            for n in best
            if n in paths
        ]

    def _versions(self, documents: Sequence[int]) -> set[int]:
        return set().union(*self._store.kinship.groups(documents).values())

    # --- by meaning ---

    def _near(
        self, cut: str, documents: Sequence[int], vectors: Vectors | None, excluded: set[int]
    ) -> dict[int, float]:
        """The documents nearest in meaning and their cosine similarity, best first."""
        numbers, means = _unpacked(self._store.kinship.means(cut))
        own = means[np.isin(numbers, list(documents))].astype(np.float32) / _SCALE
        given = [part for part in (own, vectors) if part is not None and len(part)]
        if not len(numbers) or not given:
            return {}
        cosines = _cosines(means, _unit(np.concatenate(given).mean(axis=0)))
        order = np.argsort(-cosines, kind="stable")[: _CANDIDATES + len(excluded)]
        found = {int(numbers[i]): float(cosines[i]) for i in order if cosines[i] >= _LEAST_COSINE}
        kept = [number for number in found if number not in excluded][:_CANDIDATES]
        return {number: found[number] for number in kept}

    # --- by words ---

    def _words(self, documents: Sequence[int], texts: Sequence[str]) -> list[str]:
        """The words that say most of these documents and texts."""
        read = [self._store.documents.text(n, 0, _READ) for n in documents]
        return _telling([*read, *texts])

    def _sharing(self, asked: Sequence[str], excluded: set[int]) -> dict[int, float]:
        """The documents whose chunks match the words best, best first."""
        if not asked:
            return {}
        hits = self._match(" ".join(asked), _CHUNKS)
        owners = self._store.kinship.owners([chunk for chunk, _ in hits])
        found: dict[int, float] = {}
        for chunk, score in hits:
            if (number := owners.get(chunk)) is not None and number not in excluded:
                found.setdefault(number, score)
        return dict(list(found.items())[:_CANDIDATES])

    def _shared(self, number: int, asked: Sequence[str]) -> tuple[str, ...]:
        text = self._store.documents.text(number, 0, _READ)
        here = {word.casefold() for word in _WORD.findall(text)}
        return tuple(word for word in asked if word.casefold() in here)[:_TOLD]


def _telling(texts: Iterable[str]) -> list[str]:
    """The words that say most, as written first: said often, and names rather than others."""
    weights: collections.Counter[str] = collections.Counter()
    written: dict[str, str] = {}
    for text in texts:
        for word in _WORD.findall(text):
            folded = written.setdefault(word.casefold(), word).casefold()
            weights[folded] += 1 + (not word.islower())
    telling = (written[folded] for folded, _ in weights.most_common() if content_words(folded))
    return list(itertools.islice(telling, _WORDS))


def _unpacked(
    means: Sequence[tuple[int, bytes]],
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int8]]:
    numbers = np.array([number for number, _ in means], np.int64)
    joined = np.frombuffer(b"".join(mean for _, mean in means), np.int8)
    return numbers, joined.reshape(len(means), -1) if len(means) else joined.reshape(0, 1)


def _cosines(means: npt.NDArray[np.int8], asked: Vectors) -> Vectors:
    """In pieces: as numbers of four bytes all means at once would take four times the memory."""
    pieces = (means[i : i + _AT_ONCE] for i in range(0, len(means), _AT_ONCE))
    cosines = np.concatenate([piece.astype(np.float32) @ asked for piece in pieces])
    return np.asarray(cosines / np.float32(_SCALE), np.float32)


def _packed(unit: Vectors) -> bytes:
    return bytes(np.rint(unit * _SCALE).astype(np.int8).tobytes())


def _unit(vector: Vectors) -> Vectors:
    length = float(np.linalg.norm(vector))
    return vector / np.float32(length) if length else vector
