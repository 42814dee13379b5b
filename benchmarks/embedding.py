"""Throughput of the embedder beside bare sentence-transformers, and its backends.

Run: python benchmarks/embedding.py [--folder MODEL] [--texts FILES...] [--chunks 512] [--rounds 3]

The first table is our whole path (cache, turns, batches by length) against one call of
`SentenceTransformer.encode` on the very same chunks, in turns; the goal is 0.9. The second is each
backend that the folder and this machine allow: texts a second, the worst cosine to float32's
vectors over the chunks, and how many of the ten nearest chunks are the same. Prints the load of the
machine: figures taken on a busy one say nothing.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from inglenook.paths import bundled_models
from inglenook.types import Section
from inglenook.workers.library import backends
from inglenook.workers.library.chunk import chunk, embedded_text
from inglenook.workers.library.embed import Embedder, VectorCache

WORDS = [word for sentence in backends.SENTENCES for word in sentence.split()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, default=bundled_models() / "all-MiniLM-L6-v2")
    parser.add_argument("--texts", type=Path, nargs="*", default=[])
    parser.add_argument("--chunks", type=int, default=512)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    texts = chunks(options.folder, options.texts)[: options.chunks]
    if hasattr(os, "getloadavg"):
        print(f"load {os.getloadavg()[0]:.2f}, {backends.machine()}, {len(texts)} chunks")
    beside_bare(options.folder, texts, options.rounds)
    print()
    by_backend(options.folder, texts, options.rounds)


def chunks(folder: Path, files: list[Path]) -> list[str]:
    """What is embedded of the files, or of made-up text of several lengths."""
    with tempfile.TemporaryDirectory() as scratch:
        ruler = Embedder(folder, VectorCache(Path(scratch) / "vectors.db")).ruler
    found = []
    bodies = [file.read_text(encoding="utf-8", errors="replace") for file in files] or made_up()
    for body in bodies:
        cut = chunk(body, (Section(body, 0),), "", ruler)
        found += [embedded_text(c.context, body[c.start : c.end]) for c in cut]
    return found


def made_up() -> list[str]:
    random = np.random.default_rng(7)
    sizes = random.integers(20, 900, size=400)
    return [" ".join(random.choice(WORDS, size)) + "." for size in sizes]


def beside_bare(folder: Path, texts: list[str], rounds: int) -> None:
    from sentence_transformers import SentenceTransformer

    backends.prepare()
    plain = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    best = {"bare": float("inf"), "ours": float("inf")}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as scratch:
            cache = VectorCache(Path(scratch) / "vectors.db")
            ours = Embedder(folder, cache)
            ours.warm()
            times = {
                "bare": timed(lambda: plain.encode(texts, normalize_embeddings=True)),
                "ours": timed(lambda ours=ours: ours.documents(texts, lambda: None)),
            }
            cache.close()
        best = {name: min(best[name], seconds) for name, seconds in times.items()}
    for name, seconds in best.items():
        print(f"{name:32} {len(texts) / seconds:8.1f} chunks/s")
    print(f"{'ours / bare':32} {best['bare'] / best['ours']:8.2f}")


def by_backend(folder: Path, texts: list[str], rounds: int) -> None:
    plain: np.ndarray | None = None
    rates = {}
    for backend in backends.usable(folder):
        model = backends.load(folder, backend)
        parts = [texts[i : i + 32] for i in range(0, len(texts), 32)]
        rows = np.concatenate([model.encode(part) for part in parts])
        plain = rows if plain is None else plain
        seconds = min(
            timed(lambda model=model, parts=parts: [model.encode(part) for part in parts])
            for _ in range(rounds)
        )
        rates[backend] = len(texts) / seconds
        cosine = float((rows * plain).sum(axis=1).min())
        print(
            f"{backend.name + ' ' + backend.file:32} {rates[backend]:8.1f} chunks/s"
            f"  {rates[backend] / rates[backends.FLOAT32]:5.2f}x"
            f"  worst cosine {cosine:.4f}  same of ten nearest {overlap(plain, rows):.3f}"
        )


def overlap(plain: np.ndarray, rows: np.ndarray, k: int = 10) -> float:
    """The share of the `k` nearest chunks by float32 that another backend finds as well."""
    near = [np.argsort(-(found @ found.T), axis=1)[:, :k] for found in (plain, rows)]
    same = [len(set(a) & set(b)) / k for a, b in zip(*near, strict=True)]
    return float(np.mean(same))


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
