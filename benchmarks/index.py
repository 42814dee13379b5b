"""The search index at scale: latency, recall, memory and disk for a million chunks.

    python benchmarks/index.py FOLDER --texts FILE... [--chunks 1000000] [--documents 100000]

FOLDER keeps the data and the table for a second run. The chunks are not noise: pieces of the given
texts (any JSON Lines or plain text) are embedded with the starter model, and each chunk's vector
is a mix of two neighbouring real ones plus a tenth part of the difference of two others, so that
clusters, dimensions and the spread within a cluster are those of real embeddings. Its text is words
of both pieces and words drawn by their frequency in all of them. Queries are real texts that no
chunk was made of. Recall is against exact search over the same vectors.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import psutil

from inglenook.paths import bundled_models
from inglenook.workers.library.embed import VectorCache, find_embedder
from inglenook.workers.library.index import Index, Rows
from inglenook.workers.library.search import Hits

Vectors = npt.NDArray[np.float32]
PIECE = 40  # words
WRITTEN = 20_000  # chunks at once
CUT = 10
DEEP = 50  # what retrieval asks for


@dataclass(frozen=True)
class Seeds:
    """Real pieces with their embeddings, and real queries with theirs."""

    pieces: list[str]
    vectors: Vectors
    queries: list[str]
    asked: Vectors


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--texts", type=Path, nargs="*", default=[])
    parser.add_argument("--chunks", type=int, default=1_000_000)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=300)
    options = parser.parse_args()
    seeds = load_seeds(options.folder, options.texts, options.queries)
    name = f"bench-{options.chunks}"
    index = Index(options.folder, name)
    if not index.exists():
        build(index, seeds, options.chunks, options.documents)
    print(f"settled in {timed(index.settle) / 1000:.0f} s; memory {peak()}")
    measure(index, seeds, options.folder / f"chunks-{name}.lance", options)
    index.close()


# --- data ---


def load_seeds(folder: Path, texts: Sequence[Path], queries: int) -> Seeds:
    """What `FOLDER/real.npz` holds, or pieces of `texts`, embedded now; every 20th is a query."""
    kept = folder / "real.npz"
    if not kept.exists():
        folder.mkdir(parents=True, exist_ok=True)
        pieces = sorted({p for path in texts for p in cut(words_of(path))})
        embedder = find_embedder(
            "all-MiniLM-L6-v2", (bundled_models(),), VectorCache(folder / "vectors.db")
        )
        vectors = embedder.documents(pieces, lambda: None)
        np.savez(kept, pieces=np.array(pieces), vectors=vectors)
    held = np.load(kept)
    pieces, vectors = held["pieces"].tolist(), held["vectors"].astype(np.float32)
    order = np.random.default_rng(1).permutation(len(pieces))
    aside, rest = order[: len(pieces) // 20], order[len(pieces) // 20 :]
    asked = aside[:queries]
    return Seeds(
        [pieces[i] for i in rest],
        vectors[rest],
        [" ".join(pieces[i].split()[:9]) for i in asked],
        vectors[asked],
    )


def words_of(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8", errors="replace")
    if path.suffix == ".jsonl":
        text = " ".join(s for line in text.splitlines() for s in strings(json.loads(line)))
    return text.split()


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


def cut(words: Sequence[str]) -> Iterator[str]:
    for i in range(0, len(words) - PIECE, PIECE * 3 // 4):
        yield " ".join(words[i : i + PIECE])


def neighbours(vectors: Vectors, count: int = 8) -> npt.NDArray[np.intp]:
    """The `count` nearest others of each vector."""
    found = np.empty((len(vectors), count), dtype=np.intp)
    for i in range(0, len(vectors), 2000):
        close = vectors[i : i + 2000] @ vectors.T
        best = np.argpartition(-close, count, axis=1)[:, : count + 1]
        own = best == np.arange(i, i + len(best))[:, None]
        own[~own.any(axis=1), -1] = True
        found[i : i + 2000] = best[~own].reshape(len(best), count)
    return found


class Maker:
    """Makes chunks like the seeds, the same ones each time."""

    def __init__(self, seeds: Seeds) -> None:
        self._vectors = seeds.vectors
        self._words = [p.split() for p in seeds.pieces]
        self._near = neighbours(seeds.vectors)
        counts = Counter(w for words in self._words for w in words)
        self._vocabulary = np.array(list(counts))
        weights = np.array(list(counts.values()), dtype=np.float64)
        self._cumulated = np.cumsum(weights / weights.sum())

    def make(self, number: int, size: int) -> tuple[list[str], Vectors]:
        """Batch `number`: `size` texts and their vectors."""
        random = np.random.default_rng(number)
        a = random.integers(len(self._vectors), size=size)
        b = self._near[a, random.integers(self._near.shape[1], size=size)]
        c, d = random.integers(len(self._vectors), size=(2, size))
        share = random.uniform(0.5, 1.0, size=(size, 1)).astype(np.float32)
        v = self._vectors
        mixed = share * v[a] + (1 - share) * v[b] + np.float32(0.25) * (v[c] - v[d])
        mixed /= np.linalg.norm(mixed, axis=1, keepdims=True)
        drawn = np.searchsorted(self._cumulated, random.random((size, PIECE)))
        common = self._vocabulary[np.minimum(drawn, len(self._vocabulary) - 1)]
        texts = [
            " ".join([*self._words[i], *self._words[j][: PIECE // 2], *row, f"k{number}x{n}"])
            for n, (i, j, row) in enumerate(zip(a, b, common, strict=True))
        ]
        return texts, mixed


def build(index: Index, seeds: Seeds, chunks: int, documents: int) -> None:
    """Write the table in large batches."""
    maker = Maker(seeds)
    begun = time.perf_counter()
    for i, start in enumerate(range(0, chunks, WRITTEN)):
        size = min(WRITTEN, chunks - start)
        texts, vectors = maker.make(i, size)
        owners = [(start + n) * documents // chunks for n in range(size)]
        ids = [f"{start + n:024x}" for n in range(size)]
        index.replace(sorted(set(owners)), Rows(ids, owners, texts, vectors))
    print(f"written in {time.perf_counter() - begun:.0f} s")


# --- figures ---


def measure(index: Index, seeds: Seeds, table: Path, options: argparse.Namespace) -> None:
    queries, asked = seeds.queries[: options.queries], seeds.asked[: options.queries]
    print(f"{options.chunks} chunks, {options.documents} documents, {megabytes(table)} MB on disk")
    warm(index, queries, asked)
    print(f"after 50 searches of each kind: {peak()}")
    exact = exact_best(seeds, options.chunks, asked)
    found = [h for v in asked for h in index.nearest(v[None], None, DEEP)]
    for depth in (CUT, DEEP):
        print(f"recall@{depth} {recall(found, exact, depth):.3f}")
    random = np.random.default_rng(3)
    scopes: dict[str, list[int] | None] = {"everything": None}
    for share in (0.001, 0.01, 0.1, 0.5, 1.0):
        count = max(1, int(options.documents * share))
        drawn = random.choice(options.documents, count, replace=False)
        scopes[f"{count} scattered documents"] = sorted(drawn.tolist())
    scopes["half of them, in one row"] = list(range(options.documents // 2))
    print(f"load {os.getloadavg()[0]:.1f}; milliseconds: p50, p95 of vectors | words | both")
    for name, scope in scopes.items():
        pairs = list(zip(queries, asked, strict=True))[: options.queries if scope is None else 40]
        near = [timed(index.nearest, v[None], scope, DEEP) for _, v in pairs]
        match = [timed(index.matching, [q], scope, DEEP) for q, _ in pairs]
        both = [a + b for a, b in zip(near, match, strict=True)]
        print(f"{name:28} {spread(near)} | {spread(match)} | {spread(both)}")
    phrases = [[" ".join(q.split()[:3])] for q in queries[:100]]
    spent = [timed(index.matching, p, None, DEEP, p) for p in phrases]
    print(f"{'an exact phrase':28} {spread(spent)}")
    edits = [timed(edit, index, seeds, options.documents + n) for n in range(20)]
    print(f"{'an edit, settled':28} {spread(edits)}")
    size = sum(1 for _ in index.digests())
    print(f"{size} documents compared by digest; memory {peak()}")


def edit(index: Index, seeds: Seeds, document: int) -> None:
    """Replace a document of three chunks, and let the table settle."""
    ids = [f"{document}-{n}" for n in range(3)]
    index.replace([document], Rows(ids, [document] * 3, seeds.pieces[:3], seeds.vectors[:3]))
    index.settle()


def exact_best(seeds: Seeds, chunks: int, asked: Vectors) -> list[list[str]]:
    """The nearest chunks by comparing all of them, outside of the index."""
    maker = Maker(seeds)
    scores = np.full((len(asked), 0), 0, dtype=np.float32)
    ids = np.zeros((len(asked), 0), dtype=np.int64)
    for i, start in enumerate(range(0, chunks, WRITTEN)):
        vectors = maker.make(i, min(WRITTEN, chunks - start))[1]
        close = asked @ vectors.T
        here = np.broadcast_to(np.arange(start, start + len(vectors)), close.shape)
        scores, ids = np.hstack([scores, close]), np.hstack([ids, here])
        best = np.argsort(-scores, axis=1)[:, :DEEP]
        scores = np.take_along_axis(scores, best, axis=1)
        ids = np.take_along_axis(ids, best, axis=1)
    return [[f"{n:024x}" for n in row] for row in ids.tolist()]


def recall(found: Sequence[Hits], exact: Sequence[Sequence[str]], depth: int) -> float:
    shares = [
        len({chunk for chunk, _ in hits[:depth]} & set(best[:depth])) / depth
        for hits, best in zip(found, exact, strict=True)
    ]
    return sum(shares) / len(shares)


def warm(index: Index, queries: Sequence[str], asked: Vectors) -> None:
    for query, vector in list(zip(queries, asked, strict=True))[:50]:
        index.nearest(vector[None], None, DEEP)
        index.matching([query], None, DEEP)


def timed(work: Callable[..., object], *arguments: object) -> float:
    begun = time.perf_counter()
    work(*arguments)
    return 1000 * (time.perf_counter() - begun)


def spread(spent: Sequence[float]) -> str:
    return f"{np.percentile(spent, 50):6.0f} {np.percentile(spent, 95):6.0f}"


def megabytes(folder: Path) -> int:
    return sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) >> 20


def peak() -> str:
    """The memory that this process has, and the most it ever had."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    return f"{psutil.Process().memory_info().rss >> 20} MB, at most {most} MB"


if __name__ == "__main__":
    main()
