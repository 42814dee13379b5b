"""The index of the vectors, scopes of many documents, and what a table costs on the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from inglenook.errors import Cancelled
from inglenook.workers.library import search, upkeep
from inglenook.workers.library.index import Index, Rows, digest, embedders
from inglenook.workers.library.search import Within

Vectors = npt.NDArray[np.float32]
SIZE = 32  # a twelfth of a real vector, so that one bit a number tells less than it does there
MANY = 3_000


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    monkeypatch.setattr(upkeep, "_TRAINED_FROM", MANY)
    monkeypatch.setattr(upkeep, "_ROWS_OF_A_PARTITION", 50)
    monkeypatch.setattr(search, "_FEW", 100)
    index = Index(tmp_path, "toy-1")
    yield index
    index.close()


def clustered(count: int, seed: int = 1) -> Vectors:
    """Rows around sixty centres, as embeddings lie around topics."""
    random = np.random.default_rng(seed)
    centres = np.random.default_rng(0).normal(size=(60, SIZE))
    rows = centres[random.integers(60, size=count)] + 0.5 * random.normal(size=(count, SIZE))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def fill(index: Index, vectors: Vectors, first: int = 0, each: int = 3) -> None:
    """Rows in documents of `each`, from document `first` on; row n is named by its number."""
    numbers = range(first * each, first * each + len(vectors))
    owners = [n // each for n in numbers]
    texts = [f"tide {'harbour' if n % 2 else 'quay'} number {n}" for n in numbers]
    index.replace(sorted(set(owners)), Rows([str(n) for n in numbers], owners, texts, vectors))


def recall(index: Index, vectors: Vectors, asked: Vectors, among: list[int] | None = None) -> float:
    rows = np.arange(len(vectors))
    if among is not None:
        rows = rows[np.isin(rows // 3, among)]
    shares = []
    for query, hits in zip(asked, index.nearest(asked, among, 10), strict=True):
        best = rows[np.argsort(-(vectors[rows] @ query))[:10]]
        assert len(hits) == min(10, len(rows))
        for chunk, score in hits:  # what is returned is exact even where it is not the best
            assert score == pytest.approx(float(vectors[int(chunk)] @ query), abs=1e-5)
        shares.append(len({int(chunk) for chunk, _ in hits} & set(best.tolist())) / len(hits))
    return sum(shares) / len(shares)


def names(index: Index) -> set[str]:
    table = index._opened()
    assert table is not None
    return {i.name for i in index._loop.run(table.list_indices())}


def test_an_index_of_the_vectors_is_made_when_there_are_many(index: Index) -> None:
    vectors = clustered(MANY)
    fill(index, vectors[: MANY // 2])
    index.settle()
    assert names(index) == {"words", "documents"}
    fill(index, vectors[MANY // 2 :], first=MANY // 6)
    index.settle()
    assert names(index) == {"words", "documents", f"vectors_{MANY}"}
    assert recall(index, vectors, clustered(40, seed=2)) >= 0.9


def test_a_fresh_row_is_found_before_it_is_indexed(index: Index) -> None:
    fill(index, clustered(MANY))
    index.settle()
    fresh = clustered(3, seed=9)
    fill(index, fresh, first=MANY)
    assert index.unindexed() == 3
    for n, hits in enumerate(index.nearest(fresh, None, 5)):
        assert hits[0] == (str(MANY * 3 + n), pytest.approx(1.0, abs=1e-5))


def test_the_index_is_trained_anew_when_there_is_much_more(index: Index) -> None:
    vectors = clustered(3 * MANY)
    fill(index, vectors[:MANY])
    index.settle()
    fill(index, vectors[MANY:], first=MANY // 3)
    index.settle()
    assert names(index) == {"words", "documents", f"vectors_{3 * MANY}"}
    assert recall(index, vectors, clustered(40, seed=3)) >= 0.9
    assert index.unindexed() == 0


def test_a_table_knows_after_a_restart_that_it_is_trained(index: Index, tmp_path: Path) -> None:
    fill(index, clustered(MANY))
    index.settle()
    again = Index(tmp_path, "toy-1")
    assert again.exists()
    assert again._trained
    again.close()


def test_long_work_stops_for_an_answer_and_is_begun_again(
    index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "_LOOK", 0.0)
    fill(index, clustered(MANY))
    paused, waiting = [], [True, True, True]

    def busy() -> bool:
        return bool(waiting) and waiting.pop()

    index.settle(lambda: paused.append(1), busy)
    assert len(paused) >= 2
    assert f"vectors_{MANY}" in names(index)
    assert index.unindexed() == 0


def test_settling_ends_when_the_pause_says_so(index: Index) -> None:
    fill(index, clustered(100))

    def stop() -> None:
        raise Cancelled("Indexing was stopped.")

    with pytest.raises(Cancelled):
        index.settle(stop)
    assert len(index.matching(["harbour"], None, 5)[0]) == 5


SCOPES: dict[str, Callable[[], list[int]]] = {
    "one": lambda: [7],
    "a few": lambda: [1, 5, 6, 7, 400, 999],
    "a row": lambda: list(range(200, 800)),
    "every second": lambda: list(range(0, 1000, 2)),
    "pairs": lambda: [n for n in range(1000) if n % 4 < 2],
    "most": lambda: [n for n in range(1000) if n % 7],
    "the rarest": lambda: [0, *range(1, 1000, 25)] + [n for n in range(500) if n % 3 == 0],
    "unknown": lambda: list(range(5000, 9000, 2)),
}


@pytest.mark.parametrize("scope", SCOPES)
def test_a_scope_of_any_shape_finds_its_rows_and_no_others(index: Index, scope: str) -> None:
    vectors = clustered(MANY)
    fill(index, vectors)
    index.settle()
    documents = SCOPES[scope]()
    inside = [n for n in documents if n < 1000]
    if inside:
        assert recall(index, vectors, clustered(10, seed=4), documents) >= 0.9
    for hits in index.matching(["harbour quay", "number 3"], documents, 20):
        assert len(hits) == min(20, 3 * len(inside))
        assert {int(chunk) // 3 for chunk, _ in hits} <= set(inside)


def test_rows_that_are_far_from_all_others_fill_a_scattered_scope(index: Index) -> None:
    """Over-fetching alone would never reach them: all that is nearer belongs to others."""
    vectors = clustered(MANY)
    inside = np.arange(MANY) % 6 < 3  # every second document
    vectors[inside] = -np.abs(vectors[inside])
    vectors[~inside] = np.abs(vectors[~inside])
    fill(index, vectors)
    index.settle()
    query = np.full((1, SIZE), 1 / np.sqrt(SIZE), dtype=np.float32)
    hits = index.nearest(query, list(range(0, 1000, 2)), 10)[0]
    assert len(hits) == 10
    assert all(int(chunk) % 6 < 3 and score < 0 for chunk, score in hits)


def test_a_condition_stays_short_and_lets_every_document_through() -> None:
    random = np.random.default_rng(0)
    documents = random.choice(1_000_000, 100_000, replace=False).tolist()
    within = Within.of(documents)
    assert within.condition is not None
    assert len(within.condition) < 5_000
    assert within.spare == pytest.approx(10, rel=0.1)
    exact = within.exactly()
    assert exact.spare == 1.0
    assert exact.condition is not None
    assert exact.condition.count(",") > 80_000


def test_digests_tell_tables_apart_without_holding_their_ids(index: Index) -> None:
    fill(index, clustered(300))
    contents = index.contents()
    assert index.digests() == {n: digest(ids) for n, ids in contents.items()}
    assert digest(["a", "b"]) == digest(["b", "a"]) != digest(["a", "b", "b"])
    index.delete([5])
    assert set(contents) - set(index.digests()) == {5}


def test_tables_are_listed_and_dropped_by_embedder(tmp_path: Path) -> None:
    assert embedders(tmp_path) == []
    open_ = [Index(tmp_path, name) for name in ("mini-1", "multi.lingual-2")]
    for index in open_:
        fill(index, clustered(6))
    assert embedders(tmp_path) == ["mini-1", "multi.lingual-2"]
    open_[0].drop()
    assert embedders(tmp_path) == ["multi.lingual-2"]
    assert len(open_[1].contents()) == 2
    for index in open_:
        index.close()


def test_small_writes_to_a_large_table_are_put_together_by_themselves(
    index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "_CHEAP", 1_000)
    monkeypatch.setattr(upkeep, "_SMALL_FRAGMENT", 1_000)
    monkeypatch.setattr(upkeep, "_MANY_FRAGMENTS", 10)
    vectors = clustered(MANY)
    fill(index, vectors)
    index.settle()
    table = index._opened()
    assert table is not None
    for n in range(12):
        fill(index, vectors[3 * n : 3 * n + 3], first=n)
    assert index._loop.run(upkeep._fragments(table)) == 13
    before = index.contents()
    index.settle()
    assert index._loop.run(upkeep._fragments(table)) == 2
    assert index.unindexed() == 36  # the large part was not written anew
    assert index.contents() == before
    assert recall(index, vectors, clustered(10, seed=5)) >= 0.9
    assert [c for c, _ in index.matching(["number 8"], [2], 1)[0]] == ["8"]


def test_ten_thousand_edits_leave_a_small_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each edit is a deletion and an addition; what they leave is bounded all the way."""
    monkeypatch.setattr(upkeep, "_OLD", upkeep.timedelta(milliseconds=1))
    random = np.random.default_rng(0)
    vectors = clustered(1000)
    used, fresh = Index(tmp_path / "used", "toy"), Index(tmp_path / "fresh", "toy")
    fill(used, vectors, each=1)
    worst = 0
    for run in range(20):  # of 500 edited documents each
        edited = sorted(random.choice(1000, 500, replace=False).tolist())
        texts = [f"edit {run} of row {n}" for n in edited]
        ids = [f"{n}-{run}" for n in edited]
        used.replace(edited, Rows(ids, edited, texts, vectors[edited]))
        used.settle()
        worst = max(worst, size(tmp_path / "used")[1])
    contents = used.contents()
    assert {n: len(ids) for n, ids in contents.items()} == dict.fromkeys(range(1000), 1)
    fill(fresh, vectors, each=1)
    fresh.settle()
    files, _ = size(tmp_path / "used")
    assert files < 4 * size(tmp_path / "fresh")[0]
    assert worst < 4 * size(tmp_path / "fresh")[1]
    used.close()
    fresh.close()


def size(folder: Path) -> tuple[int, int]:
    """Files below `folder` and their bytes."""
    files = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return len(files), sum(files)
