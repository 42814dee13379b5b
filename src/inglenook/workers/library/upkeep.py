"""Keeps a table fast and small: its indices, its fragments, its old versions.

LanceDB's `optimize` does all three at once and, below a million rows, writes the whole table anew:
half a minute and gigabytes at that size. So small writes are first put together by themselves, and
`optimize` waits until the rows beside the indices, or the versions, are too many.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from inglenook.workers.library.search import analysis, condition

if TYPE_CHECKING:
    from lancedb import AsyncTable

T = TypeVar("T")

WORDS = "words"
_VECTORS = "vectors_"  # followed by how many rows it was trained on
_DOCUMENTS = "documents"

_log = logging.getLogger(__name__)
_TRAINED_FROM = 50_000  # rows; up to there every vector is compared
_GROWN = 2.0  # times the rows it was trained on, then anew
_ROWS_OF_A_PARTITION = 1_000
_SAMPLED = 64  # rows a partition that training looks at, all of them in memory
_WORD_MEMORY = 256  # MiB while the word index is made
_BESIDE = 2_000  # rows beside the indices are searched one by one
_BESIDE_SHARE = 0.05
_BESIDE_WHILE_WRITING = 0.5  # share of the rows
_MANY_FRAGMENTS = 24
_CHEAP = 50_000  # rows that are written anew in a moment
_SMALL_FRAGMENT = 5_000  # rows
_VERSIONS = 200  # and one more for each so many rows:
_ROWS_OF_A_VERSION = 200
_OLD = timedelta(minutes=1)  # longer than any search reads an old version
_LOOK = 0.1  # seconds


class GaveWay(Exception):
    """Work was stopped because somebody waits for an answer; it can be begun again."""


async def settle(table: AsyncTable, busy: Callable[[], bool], *, writing: bool = False) -> None:
    """Do what is due. Raises GaveWay as soon as `busy` says so; what was done by then stays."""
    names = {index.name for index in await table.list_indices()}
    rows = await table.count_rows()
    if not rows:
        return
    if WORDS not in names:
        await _give_way(_make_word_index(table), busy)
    if _DOCUMENTS not in names:
        await _make_document_index(table)
    if await _due(table, rows, writing=writing):
        await _give_way(table.optimize(cleanup_older_than=_OLD), busy)
    elif not writing and await _fragments(table) > _MANY_FRAGMENTS:
        if rows <= _CHEAP:
            await _give_way(table.optimize(cleanup_older_than=_OLD), busy)
        else:
            await _put_together(table)
    await _train(table, names, rows, busy)


async def unindexed(table: AsyncTable) -> int:
    """Rows that the word index does not cover."""
    stats = await table.index_stats(WORDS)
    return int(stats.num_unindexed_rows) if stats else int(await table.count_rows())


async def is_trained(table: AsyncTable) -> bool:
    """Whether there is an index of the vectors."""
    return any(index.name.startswith(_VECTORS) for index in await table.list_indices())


async def _due(table: AsyncTable, rows: int, *, writing: bool) -> bool:
    beside = await unindexed(table)
    if writing:
        return beside > max(10 * _BESIDE, rows * _BESIDE_WHILE_WRITING)
    few = min(_BESIDE, max(_MANY_FRAGMENTS, rows * _BESIDE_SHARE))
    return beside > few or await _versions(table) > _VERSIONS + rows / _ROWS_OF_A_VERSION


async def _versions(table: AsyncTable) -> int:
    """How many there are: their files are counted, since to list them is to read them all."""
    folder = Path(await table.uri()) / "_versions"
    return await asyncio.to_thread(lambda: sum(1 for _ in folder.iterdir()))


async def _fragments(table: AsyncTable) -> int:
    stats: Any = await table.stats()  # a dictionary, whatever its annotation says
    return int(stats["fragment_stats"]["num_fragments"])


async def _put_together(table: AsyncTable) -> None:
    """Write the rows of all small fragments as one, in a single step that cannot be seen half."""
    where = await table.query().with_row_id().select(["document"]).to_arrow()
    fragments = where["_rowid"].to_numpy() >> np.uint64(32)
    _, place, sizes = np.unique(fragments, return_inverse=True, return_counts=True)
    if np.count_nonzero(sizes < _SMALL_FRAGMENT) < 2:
        return
    documents = set(where["document"].to_numpy()[sizes[place] < _SMALL_FRAGMENT].tolist())
    # `fragment_ids` would say it more simply, and gives every row of the table (0.40)
    rows = await table.query().where(condition(documents)).to_arrow()
    merge = table.merge_insert("id").when_matched_update_all()
    done = await merge.execute(rows)
    if done.num_updated_rows != rows.num_rows:
        _log.warning("%d of %d rows put together", done.num_updated_rows, rows.num_rows)


async def _train(table: AsyncTable, names: set[str], rows: int, busy: Callable[[], bool]) -> None:
    """Make the index of the vectors, or make it anew once there are many more; the old way
    serves until it is done."""
    old = [name for name in names if name.startswith(_VECTORS)]
    trained = max((int(name.removeprefix(_VECTORS)) for name in old), default=0)
    if rows < _TRAINED_FROM or (trained and trained <= rows * _GROWN and rows <= trained * _GROWN):
        return
    from lancedb.index import IvfRq

    # Recall@10 .98 and 36 ms (p95) over a million mixed MiniLM vectors, 60 MB; comparing all of
    # them takes 1.7 s.
    partitions = rows // _ROWS_OF_A_PARTITION
    config = IvfRq(distance_type="cosine", num_partitions=partitions, sample_rate=_SAMPLED)
    name = f"{_VECTORS}{rows}"
    await _give_way(table.create_index("vector", config=config, name=name), busy)
    for stale in old:
        if stale != name:
            await table.drop_index(stale)


async def _make_word_index(table: AsyncTable) -> None:
    from lancedb.index import FTS

    config = FTS(**analysis(), with_position=True, memory_limit=_WORD_MEMORY)
    await table.create_index("text", config=config, name=WORDS)


async def _make_document_index(table: AsyncTable) -> None:
    from lancedb.index import BTree

    await table.create_index("document", config=BTree(), name=_DOCUMENTS)


async def _give_way(work: Awaitable[T], busy: Callable[[], bool]) -> T:
    task = asyncio.ensure_future(work)
    while not (await asyncio.wait({task}, timeout=_LOOK))[0]:
        if busy():
            task.cancel()
            await asyncio.wait({task})
            raise GaveWay
    return task.result()
