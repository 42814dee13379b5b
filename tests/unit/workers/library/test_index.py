"""The index against the LanceDB that is installed, and the traps that others fell into."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from inglenook.workers.library.index import Index, Rows

SIZE = 8


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    index = Index(tmp_path / "Zoë index", "toy-1")
    yield index
    index.close()


def unit(*values: float) -> npt.NDArray[np.float32]:
    vector = np.zeros(SIZE, dtype=np.float32)
    vector[: len(values)] = values
    return vector / np.linalg.norm(vector)


def rows(
    document: int, texts: Sequence[str], vectors: Sequence[npt.NDArray[np.float32]] = ()
) -> Rows:
    stack = np.stack(vectors or [unit(1, document, i) for i in range(len(texts))])
    ids = [f"{document}-{i}" for i in range(len(texts))]
    return Rows(ids, [document] * len(texts), texts, stack)


def put(index: Index, document: int, *texts: str) -> None:
    index.replace([document], rows(document, texts))


def words(
    index: Index, query: str, documents: Sequence[int] | None = None, k: int = 10
) -> list[str]:
    return [chunk for chunk, _ in index.matching([query], documents, k)[0]]


def test_an_index_without_a_table_finds_nothing(index: Index) -> None:
    assert not index.exists()
    assert words(index, "tide") == []
    assert index.nearest(np.stack([unit(1), unit(2)]), None, 3) == [[], []]
    assert index.contents() == {}
    index.delete([1])
    index.settle()


def test_rows_are_found_before_and_after_the_word_index_is_made(index: Index) -> None:
    put(index, 1, "high tide", "low tide", "harbour")
    assert words(index, "tides") in ([], ["1-0", "1-1"])  # without an index nothing is stemmed
    assert sorted(words(index, "tide")) == ["1-0", "1-1"]
    index.settle()
    assert index.unindexed() == 0
    assert sorted(words(index, "tides")) == ["1-0", "1-1"]


def test_rows_added_after_the_word_index_was_made_are_found_at_once(index: Index) -> None:
    for document in range(1, 60):
        put(index, document, f"filler number {document}")
    index.settle()
    put(index, 100, "spring tides flood the quay")
    assert index.unindexed() == 1
    assert words(index, "flooding quays") == ["100-0"]
    index.settle()
    assert index.unindexed() == 1  # one row in sixty is not worth a new version
    assert words(index, "flooding quays") == ["100-0"]


def test_the_score_of_a_fresh_row_is_comparable(index: Index) -> None:
    for document in range(1, 60):
        put(index, document, f"filler number {document} about the weather")
    put(index, 60, "spring tides flood the quay")
    index.settle()
    put(index, 61, "spring tides flood the quay")
    ((_, old), (_, fresh)) = index.matching(["flood tides"], None, 10)[0]
    assert fresh == pytest.approx(old, rel=0.2)


def test_replacing_leaves_no_row_behind(index: Index) -> None:
    for version in range(4):
        put(index, 1, *[f"version {version} line {line}" for line in range(5 - version)])
        put(index, 2, "bystander")
        index.settle()
    assert index.contents() == {1: ["1-0", "1-1"], 2: ["2-0"]}
    assert sorted(words(index, "version line")) == ["1-0", "1-1"]


def test_a_deleted_row_takes_no_place_in_a_result(index: Index) -> None:
    for document in range(1, 30):
        put(index, document, "tide tide tide" if document < 20 else "a tide of the year")
    index.settle()
    index.delete(list(range(1, 20)))
    assert sorted(words(index, "tide", k=10)) == sorted(f"{d}-0" for d in range(20, 30))
    hits = index.nearest(np.stack([unit(1, 1)]), None, 10)[0]
    assert len(hits) == 10
    assert {int(chunk.split("-")[0]) for chunk, _ in hits} == set(range(20, 30))


@pytest.mark.parametrize("settled", [False, True])
def test_the_filter_comes_before_the_search(index: Index, settled: bool) -> None:
    for document in range(1, 120):
        put(index, document, "tide tide tide" if document < 118 else "tide in passing here")
    if settled:
        index.settle()
    assert sorted(words(index, "tide", [118, 119], k=2)) == ["118-0", "119-0"]
    near = index.nearest(np.stack([unit(1, 1)] * 3), [118, 119], 2)
    assert [sorted(chunk for chunk, _ in hits) for hits in near] == [["118-0", "119-0"]] * 3
    assert words(index, "tide", []) == []
    assert index.nearest(np.stack([unit(1)]), [], 2) == [[]]


def test_cosine_similarity_is_exact_and_each_query_gets_its_own_hits(index: Index) -> None:
    generator = np.random.default_rng(7)
    vectors = generator.normal(size=(300, SIZE)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    index.replace([1], rows(1, [str(i) for i in range(300)], list(vectors)))
    queries = vectors[:5] + 0.1
    queries /= np.linalg.norm(queries, axis=1, keepdims=True)
    exact = queries @ vectors.T
    for hits, similarity in zip(index.nearest(queries, None, 10), exact, strict=True):
        best = np.argsort(-similarity)[:10]
        assert [chunk for chunk, _ in hits] == [f"1-{i}" for i in best]
        assert [score for _, score in hits] == pytest.approx(similarity[best], abs=1e-5)


@pytest.mark.parametrize(
    "query",
    ['"open', "AND", "OR NOT", "a:b^2~ +c -d", "(((", "*", "", "  ", "\\", "it's; DROP", "\x00",
     "\ud800", "x" * 1_000_000, "tide " * 100_000],
)  # fmt: skip
def test_no_query_is_an_error(index: Index, query: str) -> None:
    put(index, 1, "tide")
    assert isinstance(words(index, query), list)
    index.settle()
    assert isinstance(words(index, query), list)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("東京都は日本の首都であり、人口が多い。", "日本の首都"),
        ("北京是中华人民共和国的首都", "中华人民共和国"),
        ("La café était fermé", "cafe"),
        ("set max_open_files to 4", "open files"),
        ("Error E-1234 was raised", "E-1234"),
        ("The Who played in IT land", "the who"),
        ("the ships were sinking", "ship sinks"),
    ],
)
def test_words_are_found_in_many_scripts(index: Index, text: str, query: str) -> None:
    put(index, 1, text)
    put(index, 2, "something else entirely")
    index.settle()
    assert words(index, query)[0] == "1-0"


def test_many_small_writes_do_not_pile_up(index: Index, tmp_path: Path) -> None:
    for round_ in range(4):
        for document in range(30):
            put(index, document, f"round {round_} of {document}")
        index.settle()
    fragments = list((tmp_path / "Zoë index").rglob("data/*.lance"))
    assert len(index.contents()) == 30
    # files of old versions stay for a minute, so that no search loses what it is reading
    assert len(fragments) < 200
    index.settle()


def test_a_broken_table_is_noticed_and_can_be_dropped(index: Index, tmp_path: Path) -> None:
    put(index, 1, "tide")
    index.close()
    for path in (tmp_path / "Zoë index").rglob("*"):
        if path.is_file():
            path.write_bytes(b"\x00" * 100)
    again = Index(tmp_path / "Zoë index", "toy-1")
    assert not again.exists()
    again.drop()
    put(again, 1, "tide")
    assert again.exists()
    assert words(again, "tide") == ["1-0"]
    again.close()


def test_one_table_an_embedder(tmp_path: Path) -> None:
    one, two = Index(tmp_path, "toy-1"), Index(tmp_path, "toy-2")
    put(one, 1, "tide")
    assert not two.exists()
    one.close()
    two.close()
