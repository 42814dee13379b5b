"""The search index in LanceDB: vectors and words of every chunk, one table an embedder.

It is a cache of library.db and can be rebuilt at any time. There is one writer, rows are replaced
by deleting a document's rows and adding them anew (`merge_insert` updates nothing, silently, where
the key has a scalar index), and the word index is made when there are rows, because one made on an
empty table was seen to cover nothing.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import os
import shutil
import threading
from collections.abc import Awaitable, Coroutine, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import numpy.typing as npt

from inglenook.errors import DiskFull

if TYPE_CHECKING:
    import pyarrow as pa
    from lancedb import AsyncConnection, AsyncTable

T = TypeVar("T")
Hits = list[tuple[str, float]]

_log = logging.getLogger(__name__)
_AT_ONCE = 8  # word searches that run side by side
_MANY_FRAGMENTS = 24
_UNINDEXED_SHARE = 0.05  # rows beside the word index are found all the same, only more slowly
_OLD = timedelta(minutes=1)  # longer than any search reads an old version
_INDEX_CACHE = 256 << 20  # bytes; the defaults are six times that and more
_METADATA_CACHE = 128 << 20
_MOST_OF_A_QUERY = 4_000  # characters

# Words of English that carry nothing, whatever their case: "IT", "US", "WHO", "May" and "Will" are
# not among them. nDCG@10 of words alone, with no list, LanceDB's list and this one: XQuAD .967,
# .966, .969; Cranfield (binary) .382, .393, .392.
_STOP_WORDS = [
    "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "did", "do", "does", "for",
    "from", "had", "has", "have", "how", "if", "in", "into", "is", "of", "on", "such", "that",
    "the", "their", "then", "there", "these", "they", "this", "to", "was", "were", "what", "when",
    "where", "which", "why", "with", "would",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows to add, column by column: `vectors[i]` and `texts[i]` belong to chunk `ids[i]`."""

    ids: Sequence[str]
    documents: Sequence[int]
    texts: Sequence[str]
    vectors: npt.NDArray[np.float32]


class Index:
    """The table of one embedder. Reading is safe from any thread; one thread at a time writes."""

    def __init__(self, folder: Path, embedder: str) -> None:
        """The table for `embedder` in `folder`, opened when first needed."""
        self._folder = folder
        self._name = f"chunks-{embedder}"
        self._loop = _Loop()
        self._opening = threading.Lock()
        self._db: AsyncConnection | None = None
        self._table: AsyncTable | None = None

    # --- writing ---

    def replace(self, documents: Sequence[int], rows: Rows) -> None:
        """Let `rows` be all that the table holds of `documents`."""
        table = self._opened()
        if table is None:
            table = self._create(rows)
        else:
            self._loop.run(table.delete(_among(documents)))
            if rows.ids:
                self._loop.run(table.add(_arrow(rows)))

    def delete(self, documents: Sequence[int]) -> None:
        """Remove all rows of `documents`."""
        if documents and (table := self._opened()):
            self._loop.run(table.delete(_among(documents)))

    def settle(self) -> None:
        """End a run of writing: bring the word index up to date, merge small fragments, drop old
        versions. Cheap when little was written."""
        if table := self._opened():
            self._loop.run(_settle(table))

    def drop(self) -> None:
        """Remove the table, however broken its files are."""
        with self._opening:
            self._table = None
            self._db = None
            shutil.rmtree(self._folder / f"{self._name}.lance", ignore_errors=True)

    def close(self) -> None:
        """Let go of the table and end the thread that serves it."""
        self._table = None
        self._db = None
        self._loop.close()

    # --- reading ---

    def exists(self) -> bool:
        """Whether there is a table that can be opened and read."""
        table = self._opened()
        if table is None:
            return False
        try:
            self._loop.run(table.query().select(["id"]).limit(1).to_arrow())
        except (OSError, RuntimeError, ValueError) as error:
            _log.warning("the search index cannot be read: %s", type(error).__name__)
            return False
        return True

    def nearest(
        self, vectors: npt.NDArray[np.float32], documents: Sequence[int] | None, k: int
    ) -> list[Hits]:
        """For each row of `vectors` the `k` chunks nearest by cosine similarity, best first.

        Exact. `documents` None searches everything; an empty sequence nothing.
        """
        table = self._opened()
        if table is None or not len(vectors) or (documents is not None and not documents):
            return [[] for _ in vectors]
        query = table.query().nearest_to(list(vectors)).distance_type("cosine")
        if documents is not None:
            query = query.where(_among(documents))
        found = self._loop.run(query.select(["id", "_distance"]).limit(k).to_arrow())
        return _by_query(found, len(vectors))

    def matching(self, texts: Sequence[str], documents: Sequence[int] | None, k: int) -> list[Hits]:
        """For each query the `k` chunks that match its words best by BM25, best first.

        A query is plain text: no character in it has a meaning.
        """
        table = self._opened()
        if table is None or (documents is not None and not documents):
            return [[] for _ in texts]
        where = None if documents is None else _among(documents)
        return self._loop.run(_match_all(table, texts, where, k))

    def contents(self) -> dict[int, list[str]]:
        """The ids of all rows, sorted, by document."""
        table = self._opened()
        if table is None:
            return {}
        rows = self._loop.run(table.query().select(["id", "document"]).to_arrow())
        found: dict[int, list[str]] = {}
        for chunk, document in zip(
            rows["id"].to_pylist(), rows["document"].to_pylist(), strict=True
        ):
            found.setdefault(document, []).append(chunk)
        return {document: sorted(ids) for document, ids in found.items()}

    def unindexed(self) -> int:
        """Rows that the word index does not cover yet; they are searched one by one."""
        table = self._opened()
        return self._loop.run(_unindexed(table)) if table else 0

    # --- plumbing ---

    def _opened(self) -> AsyncTable | None:
        """The table, or None if it is not there or broken."""
        with self._opening:
            if self._table is None:
                self._table = self._loop.run(self._open())
            return self._table

    async def _open(self) -> AsyncTable | None:
        db = await self._connected()
        try:
            return await db.open_table(self._name)
        except (OSError, RuntimeError, ValueError) as error:
            if not (self._folder / f"{self._name}.lance").exists():
                return None
            _log.warning("the search index cannot be opened: %s", type(error).__name__)
            return None

    async def _connected(self) -> AsyncConnection:
        if self._db is None:
            os.environ.setdefault("LANCE_LOG", "error")  # it writes to stderr itself
            import lancedb  # a second of import: not before the index is needed

            self._folder.mkdir(parents=True, exist_ok=True)
            session = lancedb.Session(_INDEX_CACHE, _METADATA_CACHE)
            self._db = await lancedb.connect_async(str(self._folder), session=session)
        return self._db

    def _create(self, rows: Rows) -> AsyncTable | None:
        if not rows.ids:
            return None
        self.drop()  # a broken table may stand there

        async def create() -> AsyncTable:
            db = await self._connected()
            return await db.create_table(self._name, _arrow(rows))

        self._table = self._loop.run(create())
        return self._table


class _Loop:
    """An event loop in a thread of its own, so that searches run side by side."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def run(self, work: Coroutine[Any, Any, T] | Awaitable[T]) -> T:
        try:
            return asyncio.run_coroutine_threadsafe(_awaited(work), self._started()).result()
        except (OSError, RuntimeError) as error:
            if "No space left" in str(error):
                raise DiskFull("There is no room left to write the search index.") from error
            raise

    def close(self) -> None:
        with self._lock:
            if self._loop and self._thread:
                self._loop.call_soon_threadsafe(self._loop.stop)
                self._thread.join()
                self._loop.close()
            self._loop = self._thread = None

    def _started(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(
                    target=self._loop.run_forever, name="lance", daemon=True
                )
                self._thread.start()
            return self._loop


async def _awaited(work: Awaitable[T]) -> T:
    return await work


async def _match_all(
    table: AsyncTable, texts: Sequence[str], where: str | None, k: int
) -> list[Hits]:
    gate = asyncio.Semaphore(_AT_ONCE)

    async def one(text: str) -> Hits:
        async with gate:
            return await _match(table, text, where, k)

    return list(await asyncio.gather(*map(one, texts)))


async def _match(table: AsyncTable, text: str, where: str | None, k: int) -> Hits:
    from lancedb.query import MatchQuery

    words = text[:_MOST_OF_A_QUERY].encode("utf-8", "replace").decode()
    query = table.query().nearest_to_text(MatchQuery(words, "text"))  # type: ignore[call-arg]
    if where is not None:
        query = query.where(where)  # applied before the search: tests hold it to that
    found = await query.select(["id", "_score"]).limit(k).to_arrow()
    hits = zip(found["id"].to_pylist(), found["_score"].to_pylist(), strict=True)
    return sorted(hits, key=lambda hit: (-hit[1], hit[0]))


async def _settle(table: AsyncTable) -> None:
    if not list(await table.list_indices()):
        await _make_word_index(table)
    rows = await table.count_rows()
    stats: Any = await table.stats()  # a dictionary, whatever its annotation says
    fragments = stats["fragment_stats"]["num_fragments"]
    if await _unindexed(table) > rows * _UNINDEXED_SHARE or fragments > _MANY_FRAGMENTS:
        await table.optimize(cleanup_older_than=_OLD)


async def _make_word_index(table: AsyncTable) -> None:
    from lancedb.index import FTS

    # ICU finds the words of Chinese, Japanese and Thai too; "split" also takes snake_case apart.
    words = FTS(
        base_tokenizer="icu/split",
        stem=True,
        ascii_folding=True,
        remove_stop_words=True,
        custom_stop_words=_STOP_WORDS,
    )
    await table.create_index("text", config=words)


async def _unindexed(table: AsyncTable) -> int:
    indices = list(await table.list_indices())
    if not indices:
        return int(await table.count_rows())
    stats = await table.index_stats(indices[0].name)
    return int(stats.num_unindexed_rows) if stats else 0


def _by_query(found: pa.Table, count: int) -> list[Hits]:
    hits: list[Hits] = [[] for _ in range(count)]
    numbers = (
        found["query_index"].to_pylist()
        if "query_index" in found.column_names
        else itertools.repeat(0, found.num_rows)
    )
    columns = numbers, found["id"].to_pylist(), found["_distance"].to_pylist()
    for number, chunk, distance in zip(*columns, strict=True):
        hits[number].append((chunk, 1.0 - distance))
    return [sorted(one, key=lambda hit: (-hit[1], hit[0])) for one in hits]


def _among(documents: Sequence[int]) -> str:
    """A condition that holds for these documents; neighbouring ids become one range."""
    runs: list[tuple[int, int]] = []
    for number in sorted(set(documents)):
        if runs and number == runs[-1][1] + 1:
            runs[-1] = runs[-1][0], number
        else:
            runs.append((number, number))
    single = [str(a) for a, b in runs if a == b]
    conditions = [f"(document >= {a} AND document <= {b})" for a, b in runs if a != b]
    if single:
        conditions.append(f"document IN ({', '.join(single)})")
    return " OR ".join(conditions) or "false"


def _arrow(rows: Rows) -> pa.Table:
    import pyarrow as pa

    size = rows.vectors.shape[1]
    vectors = pa.FixedSizeListArray.from_arrays(pa.array(rows.vectors.ravel()), size)
    columns = {
        "id": pa.array(rows.ids, pa.string()),
        "document": pa.array(rows.documents, pa.int64()),
        "text": pa.array(rows.texts, pa.string()),
        "vector": vectors,
    }
    return pa.table(columns)
