"""The search index in LanceDB: vectors and words of every chunk, one table an embedder.

It is a cache of library.db and can be rebuilt at any time. There is one writer, rows are replaced
by deleting a document's rows and adding them anew (`merge_insert` updates nothing, silently, where
the key has a scalar index), and the word index is made when there are rows, because one made on an
empty table was seen to cover nothing.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
import shutil
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import numpy.typing as npt

from inglenook.errors import DiskFull, InglenookError, ProfileUnusable
from inglenook.workers.library import search, upkeep, words
from inglenook.workers.library.search import Hits, Within

if TYPE_CHECKING:
    import pyarrow as pa
    from lancedb import AsyncConnection, AsyncTable, Session
    from lancedb.arrow import AsyncRecordBatchReader

T = TypeVar("T")

_log = logging.getLogger(__name__)
_FORM = b"2"  # how texts are given to the word index; a table of another form is made anew
_INDEX_CACHE = 256 << 20  # bytes; the defaults are six times that and more
_METADATA_CACHE = 128 << 20
_FORM_KEY = b"inglenook.form"
_MODULUS = 1 << 96
_PREFIX, _SUFFIX = "chunks-", ".lance"


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
        self._name = f"{_PREFIX}{embedder}"
        self._loop = _Loop()
        self._opening = threading.Lock()
        self._db: AsyncConnection | None = None
        self._table: AsyncTable | None = None
        self._session: Session | None = None
        self._trained = False

    # --- writing ---

    def replace(self, documents: Sequence[int], rows: Rows) -> None:
        """Let `rows` be all that the table holds of `documents`."""
        table = self._opened()
        if table is None:
            table = self._create(rows)
        else:
            self._loop.run(table.delete(search.condition(documents)))
            if rows.ids:
                self._loop.run(table.add(_arrow(rows)))

    def delete(self, documents: Sequence[int]) -> None:
        """Remove all rows of `documents`."""
        if documents and (table := self._opened()):
            self._loop.run(table.delete(search.condition(documents)))

    def settle(
        self,
        pause: Callable[[], None] = lambda: None,
        busy: Callable[[], bool] = lambda: False,
        *,
        writing: bool = False,
    ) -> None:
        """End a run of writing: indices brought up to date, small fragments put together, old
        versions dropped. Cheap when little was written; with `writing`, in the middle of a long
        run, only what searches badly need is done.

        Searches go on meanwhile. Where `busy` says that somebody waits for an answer, long work
        stops at once and is begun again after `pause`, which may block, or raise to give up.
        """
        while table := self._opened():
            pause()
            try:
                self._loop.run(upkeep.settle(table, busy, writing=writing))
            except upkeep.GaveWay:
                continue
            finally:
                self._trained = self._loop.run(upkeep.is_trained(table))
            return

    def drop(self) -> None:
        """Remove the table, however broken its files are."""
        with self._opening:
            self._table = None
            self._db = None
            self._trained = False
            shutil.rmtree(self._folder / f"{self._name}{_SUFFIX}", ignore_errors=True)

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
        self,
        vectors: npt.NDArray[np.float32],
        documents: Sequence[int] | None,
        k: int,
        phrases: Sequence[str] = (),
    ) -> list[Hits]:
        """For each row of `vectors` the `k` chunks nearest by cosine similarity, best first.

        `documents` None searches everything; an empty sequence nothing. Exact in small tables and
        small scopes; above that recall@10 is .98 and the similarities are exact all the same.
        `phrases` as in `matching`; of the chunks that hold them the 2,000 best by words.
        """
        table = self._opened()
        if table is None or not len(vectors) or (documents is not None and not documents):
            return [[] for _ in vectors]
        within = Within.of(documents)
        if known := search.searchable(phrases):
            return self._loop.run(search.nearest_with(table, vectors, within, k, known))
        return self._loop.run(search.nearest(table, vectors, within, k, self._trained))

    def matching(
        self,
        texts: Sequence[str],
        documents: Sequence[int] | None,
        k: int,
        phrases: Sequence[str] = (),
    ) -> list[Hits]:
        """For each query the `k` chunks that match its words best by BM25, best first.

        A query is plain text: no character in it has a meaning. With `phrases`, only chunks that
        hold the words of each in this order; endings, accents and what stands between the words
        are not looked at, so whoever wants it to the letter compares the texts.
        """
        table = self._opened()
        if table is None or (documents is not None and not documents):
            return [[] for _ in texts]
        known = search.searchable(phrases)
        within = Within.of(documents)
        return self._loop.run(search.matching(table, texts, within, k, known))

    def contents(self) -> dict[int, list[str]]:
        """The ids of all rows, sorted, by document: 160 bytes a row. See `digests`."""
        found: dict[int, list[str]] = {}
        for document, chunk in self._rows():
            found.setdefault(document, []).append(chunk)
        return {document: sorted(ids) for document, ids in found.items()}

    def digests(self) -> dict[int, int]:
        """What `digest` says of the ids of each document: to compare a large table cheaply."""
        found: dict[int, int] = {}
        for document, chunk in self._rows():
            found[document] = (found.get(document, 0) + _number(chunk)) % _MODULUS
        return found

    def unindexed(self) -> int:
        """Rows that the word index does not cover yet; they are searched one by one."""
        table = self._opened()
        return self._loop.run(upkeep.unindexed(table)) if table else 0

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
            table = await db.open_table(self._name)
            metadata = (await table.schema()).metadata or {}
            self._trained = await upkeep.is_trained(table)
        except (OSError, RuntimeError, ValueError) as error:
            if (self._folder / f"{self._name}{_SUFFIX}").exists():
                _log.warning("the search index cannot be opened: %s", type(error).__name__)
            return None
        return table if metadata.get(_FORM_KEY) == _FORM else None

    def _rows(self) -> Iterator[tuple[int, str]]:
        """Document and id of every row, read in batches."""
        table = self._opened()
        if table is None:
            return
        batches = self._loop.run(table.query().select(["id", "document"]).to_batches())
        while (batch := self._loop.run(_next(batches))) is not None:
            yield from zip(batch["document"].to_pylist(), batch["id"].to_pylist(), strict=True)

    async def _connected(self) -> AsyncConnection:
        if self._db is None:
            os.environ.setdefault("LANCE_LOG", "error")  # it writes to stderr itself
            import lancedb  # a second of import: not before the index is needed

            self._folder.mkdir(parents=True, exist_ok=True)
            self._session = lancedb.Session(_INDEX_CACHE, _METADATA_CACHE)
            self._db = await lancedb.connect_async(str(self._folder), session=self._session)
        return self._db

    def _create(self, rows: Rows) -> AsyncTable | None:
        if not rows.ids:
            return None
        self.drop()  # a broken table may stand there, or one of another form

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
            if told := _told(str(error)):
                raise told from error
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


def _told(text: str) -> InglenookError | None:
    """What the system said to LanceDB, which passes it on as text."""
    if "No space left" in text:
        return DiskFull("There is no room left to write the search index.")
    if "Read-only file system" in text or "Permission denied" in text:
        return ProfileUnusable(
            "The search index cannot be written to.",
            "Give yourself write permission to the folder 'index' of the profile, then try again.",
        )
    return None


async def _awaited(work: Awaitable[T]) -> T:
    return await work


async def _next(batches: AsyncRecordBatchReader) -> pa.RecordBatch | None:
    return await anext(batches, None)


def embedders(folder: Path) -> list[str]:
    """The embedders that have a table in `folder`, sorted; `Index(...).drop()` removes one."""
    names = (path.name for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"))
    return sorted(name.removeprefix(_PREFIX).removesuffix(_SUFFIX) for name in names)


def digest(ids: Iterable[str]) -> int:
    """A number that two collections of ids share, in any order, only if they are the same."""
    return sum(map(_number, ids)) % _MODULUS


def _number(chunk: str) -> int:
    return int.from_bytes(hashlib.blake2b(chunk.encode(), digest_size=12).digest())


def _arrow(rows: Rows) -> pa.Table:
    import pyarrow as pa

    size = rows.vectors.shape[1]
    vectors = pa.FixedSizeListArray.from_arrays(pa.array(rows.vectors.ravel()), size)
    columns = {
        "id": pa.array(rows.ids, pa.string()),
        "document": pa.array(rows.documents, pa.int64()),
        "text": pa.array([words.indexed(text) for text in rows.texts], pa.string()),
        "vector": vectors,
    }
    return pa.table(columns).replace_schema_metadata({_FORM_KEY: _FORM})
