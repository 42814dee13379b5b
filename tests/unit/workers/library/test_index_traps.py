"""What others fell into with LanceDB, on the version that is pinned.

Where it has the fault, the way around it is held; where it has it no longer, that is held too, so
that an update of LanceDB cannot bring it back unseen.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import lancedb
import numpy as np
import pyarrow as pa
import pytest
from lancedb.index import FTS, BTree
from lancedb.query import MatchQuery

from inglenook.workers.library.index import Index, Rows

SIZE = 8


def table_of(ids: Sequence[str], text: str) -> pa.Table:
    vectors = np.random.default_rng(0).normal(size=len(ids) * SIZE).astype(np.float32)
    columns = {
        "id": pa.array(ids, pa.string()),
        "document": pa.array(range(len(ids)), pa.int64()),
        "text": pa.array([f"{text} {i}" for i in ids], pa.string()),
        "vector": pa.FixedSizeListArray.from_arrays(pa.array(vectors), SIZE),
    }
    return pa.table(columns)


def rows(document: int, text: str) -> Rows:
    vector = np.zeros((1, SIZE), dtype=np.float32)
    vector[0, document % SIZE] = 1
    return Rows([f"{document}-{text}"], [document], [f"{text} tide"], vector)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    index = Index(tmp_path, "toy-1")
    yield index
    index.close()


@pytest.fixture
def db(tmp_path: Path) -> Any:
    return lancedb.connect(tmp_path / "plain")


def words(table: Any, query: str) -> int:
    """How many rows match, by the index or without."""
    found = table.search(MatchQuery(query, "text"), query_type="fts").limit(1000).to_arrow()
    return int(found.num_rows)


def test_merge_insert_updates_rows_whose_key_is_indexed(db: Any) -> None:
    """lancedb#3177, #3515, lance#7596: nothing was updated. Gone; ours has no index on `id`."""
    table = db.create_table("t", table_of([str(n) for n in range(100)], "old"))
    table.create_index("id", config=BTree())
    table.add(table_of([str(n) for n in range(100, 150)], "old"))
    table.delete("id = '5'")
    fresh = table_of([str(n) for n in range(0, 150, 3)], "new")
    done = table.merge_insert("id").when_matched_update_all().execute(fresh)
    assert done.num_updated_rows == 50
    assert table.count_rows("text LIKE 'new%'") == 50
    assert table.count_rows() == 149


def test_a_handle_sees_what_was_written_through_it_only(db: Any, tmp_path: Path) -> None:
    """lancedb#3377: a handle goes stale. So an `Index` has one handle, for reading and writing."""
    ours = db.create_table("t", table_of(["a"], "old"))
    stale = lancedb.connect(tmp_path / "plain").open_table("t")
    ours.add(table_of(["b"], "new"))
    assert (ours.count_rows(), stale.count_rows()) == (2, 1)
    stale.checkout_latest()
    assert stale.count_rows() == 2


def test_readers_in_other_threads_see_each_write_whole(index: Index) -> None:
    index.replace([1], rows(1, "first"))
    index.settle()
    faults: list[object] = []
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            try:
                hits = index.matching(["tide"], None, 50)[0]
                chunks = [chunk for chunk, _ in hits]
                faults.extend(c for c in set(chunks) if chunks.count(c) > 1)
            except (OSError, RuntimeError, ValueError) as error:
                faults.append(error)

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for n in range(30):
        index.replace([2], rows(2, f"n{n}"))
        index.settle()
    done.set()
    for reader in readers:
        reader.join()
    assert faults == []
    assert index.contents() == {1: ["1-first"], 2: ["2-n29"]}


def test_a_word_index_made_on_an_empty_table_finds_what_is_added(db: Any) -> None:
    """haiku.rag PR#591: it covered nothing. Gone; ours is made when there are rows all the same."""
    table = db.create_table("t", table_of([], "").schema.empty_table())
    table.create_index("text", config=FTS())
    table.add(table_of(["a", "b"], "tide"))
    assert words(table, "tide") == 2
    table.optimize()
    assert words(table, "tide") == 2


def test_rows_beside_the_word_index_are_found(db: Any) -> None:
    """memory-lancedb-pro#886: not before `optimize`. Gone, as long as `fast_search` is off."""
    table = db.create_table("t", table_of(["a"], "tide"))
    table.create_index("text", config=FTS())
    table.add(table_of(["b"], "tide"))
    assert words(table, "tide") == 2


def test_a_replaced_row_is_not_found_by_its_old_words(index: Index) -> None:
    """lance#7795: postings of rows that are gone."""
    for n in range(40):
        index.replace([n], rows(n, "harbour"))
    index.settle()
    for n in range(40):
        index.replace([n], rows(n, "quay"))
        if n % 10 == 0:
            index.settle()
    assert index.matching(["harbour"], None, 50)[0] == []
    index.settle()
    assert index.matching(["harbour"], None, 50)[0] == []
    assert len(index.matching(["quay"], None, 50)[0]) == 40


def test_searches_work_through_many_runs_of_optimize(db: Any) -> None:
    """lance#7508: errors after frequent optimize."""
    table = db.create_table("t", table_of(["a"], "tide"))
    table.create_index("text", config=FTS(with_position=True))
    table.create_index("document", config=BTree())
    for n in range(25):
        table.delete(f"id = 'r{n - 3}'")
        table.add(table_of([f"r{n}"], "tide"))
        table.optimize(cleanup_older_than=timedelta(milliseconds=1))
        assert words(table, "tide") == table.count_rows() == min(n, 2) + 2
        assert table.search(np.ones(SIZE)).limit(50).to_arrow().num_rows == table.count_rows()


def test_a_stale_writer_adds_and_silently_deletes_nothing(db: Any, tmp_path: Path) -> None:
    """lancedb#725, #1504: conflicts. Additions go together, but what the handle has not seen it
    does not delete. So there is one writer with one handle."""
    ours = db.create_table("t", table_of(["a"], "tide"))
    other = lancedb.connect(tmp_path / "plain").open_table("t")
    ours.add(table_of(["b"], "tide"))
    other.add(table_of(["c"], "tide"))
    ours.delete("id = 'c'")
    other.checkout_latest()
    assert sorted(other.to_arrow()["id"].to_pylist()) == ["a", "b", "c"]


def test_some_fragments_cannot_be_asked_for(index: Index) -> None:
    """`fragment_ids` gives all rows. Once this fails, `upkeep._put_together` can be shorter."""
    for n in range(3):
        index.replace([n], rows(n, "tide"))
    table = index._opened()
    assert table is not None
    found = index._loop.run(table.query().fragment_ids([0]).to_arrow())
    assert found.num_rows == 3


def test_caches_are_bounded(index: Index) -> None:
    """lance-context PR#182: six gigabytes by default."""
    index.replace([1], rows(1, "tide"))
    session = index._session
    assert session is not None
    for _ in range(20):
        index.matching(["tide"], None, 5)
    assert session.size_bytes < (256 + 128) << 20


def test_a_table_of_an_older_form_is_made_anew(index: Index, tmp_path: Path) -> None:
    """Its words were cut in another way, so they would not be found."""
    lancedb.connect(tmp_path).create_table("chunks-toy-1", table_of(["a"], "tide"))
    assert not index.exists()
    index.replace([1], rows(1, "harbour"))
    assert index.exists()
    assert index.contents() == {1: ["1-harbour"]}
