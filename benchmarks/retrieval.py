"""Retrieval quality: nDCG@10 and recall@10 of words alone, vectors alone, both fused by rank
(reciprocal rank fusion) and both fused as the product does it, by shares of the best score.

    python benchmarks/retrieval.py FOLDER [--keep PROFILE] [--binary]

FOLDER holds corpus.jsonl (`_id`, `title`, `text`), queries.jsonl (`_id`, `text`) and qrels.tsv
(query, [iteration,] document, grade). Every document becomes a file and goes the whole way: parser
process, chunker, embedder, index. A document ranks where its best passage does.
"""

from __future__ import annotations

import argparse
import json
import math
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from inglenook.ask import retrieve
from inglenook.ask.ports import Candidates
from inglenook.paths import Paths
from inglenook.types import Passage, Scope
from inglenook.workers.library.library import Library

CUT = 10
RANKERS: dict[str, Callable[[Candidates, str], Iterable[Passage]]] = {
    "words (BM25)": lambda c, _: c.lexical,
    "vectors": lambda c, _: c.vector,
    "both, by rank": lambda c, _: by_rank(c),
    "both, fused": retrieve.fuse,
}
Grades = dict[str, dict[str, float]]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--keep", type=Path, help="profile to keep for a second run")
    parser.add_argument("--binary", action="store_true", help="let every grade above 0 count as 1")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        grades = read_grades(options.folder / "qrels.tsv", binary=options.binary)
        profile = options.keep or Path(scratch) / "profile"
        measure(options.folder, grades, profile, Path(scratch) / "files")


def measure(folder: Path, grades: Grades, profile: Path, files: Path) -> None:
    names = write_files(folder / "corpus.jsonl", files)
    library = Library(Paths(profile))
    summary = library.index([str(files)], "benchmark", lambda _: None, lambda: False)
    print(f"{summary['files']} files, {summary['chunks']} chunks in {summary['seconds']:.1f} s")
    queries = {q["_id"]: q["text"] for q in read_lines(folder / "queries.jsonl")}
    asked = [number for number in queries if number in grades]
    begun = time.perf_counter()
    scope = Scope(collections=("benchmark",))
    found = library.candidates([queries[q] for q in asked], scope, retrieve.CANDIDATES)
    spent = time.perf_counter() - begun
    library.close()
    print(f"{len(asked)} queries in {spent:.1f} s, {1000 * spent / len(asked):.1f} ms each")
    print(f"{'':14} nDCG@{CUT}  recall@{CUT}")
    for name, ranker in RANKERS.items():
        ranked = {
            q: documents(ranker(c, queries[q]), names) for q, c in zip(asked, found, strict=True)
        }
        gain = mean(ndcg(ranked[q], grades[q]) for q in asked)
        share = mean(recall(ranked[q], grades[q]) for q in asked)
        print(f"{name:14} {gain:7.4f}  {share:9.4f}")


def write_files(corpus: Path, files: Path) -> dict[str, str]:
    """One text file a document; the id of the document by the name of the file."""
    files.mkdir()
    names = {}
    for i, document in enumerate(read_lines(corpus)):
        path = files / f"{i:06}.txt"
        title = document.get("title") or ""
        path.write_text(f"{title}\n\n{document['text']}".strip(), encoding="utf-8")
        names[path.name] = document["_id"]
    return names


def read_lines(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def read_grades(path: Path, *, binary: bool) -> Grades:
    """Grades above 0 by query and document; a heading line is passed over."""
    grades: Grades = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        query, *_, document, grade = line.split("\t")
        if grade.lstrip("-").isdigit() and int(grade) > 0:
            grades.setdefault(query, {})[document] = 1 if binary else int(grade)
    return grades


def by_rank(candidates: Candidates) -> list[Passage]:
    """Reciprocal rank fusion with the constant of Cormack, Clarke and Büttcher (SIGIR 2009)."""
    scores: dict[str, float] = {}
    found = {p.id: p for p in (*candidates.vector, *candidates.lexical)}
    for ranking in (candidates.vector, candidates.lexical):
        for rank, passage in enumerate(ranking):
            scores[passage.id] = scores.get(passage.id, 0.0) + 1 / (61 + rank)
    return [found[id] for id in sorted(scores, key=lambda id: (-scores[id], id))]


def documents(passages: Iterable[Passage], names: dict[str, str]) -> list[str]:
    """The documents in the order of their best passages, each once."""
    return list(dict.fromkeys(names[Path(p.path).name] for p in passages))[:CUT]


def ndcg(ranked: list[str], grades: dict[str, float]) -> float:
    """Normalised discounted cumulative gain with linear gains, as trec_eval has it."""
    gained = sum(grades.get(d, 0) / math.log2(i + 2) for i, d in enumerate(ranked))
    best = sorted(grades.values(), reverse=True)[:CUT]
    return gained / sum(grade / math.log2(i + 2) for i, grade in enumerate(best))


def recall(ranked: list[str], grades: dict[str, float]) -> float:
    return len(grades.keys() & ranked) / len(grades)


def mean(values: Iterable[float]) -> float:
    held = list(values)
    return sum(held) / len(held)


if __name__ == "__main__":
    main()
