"""Brings the search index in line with library.db, and proves that it is.

Whatever happened before - a killed process, a deleted folder, another chunker - the way out is the
same: library.db says which documents the index should hold and which it may hold no longer.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterator, Sequence

from inglenook.store.documents import ChunkRow
from inglenook.store.library import LibraryStore
from inglenook.types import Section
from inglenook.workers.library.chunk import CHUNKER_VERSION, chunk, embedded_text
from inglenook.workers.library.embed import Embedder, VectorCache
from inglenook.workers.library.index import Index, Rows
from inglenook.workers.library.related import packed_means
from inglenook.workers.library.sketch import sketch

_log = logging.getLogger(__name__)
_BATCH = 512  # chunks that are written at once; LanceDB makes a version of every write


class Sync:
    """Writes the index. Only one thread at a time may call anything but `chunks_of`."""

    def __init__(
        self, store: LibraryStore, embedder: Embedder, index: Index, cache: VectorCache
    ) -> None:
        """Work with these; nothing is opened yet."""
        self._store = store
        self._documents = store.documents
        self._embedder = embedder
        self._index = index
        self._cache = cache

    @property
    def cut(self) -> str:
        """Names how texts are cut: another value, other chunks. See `store.documents`."""
        return f"{CHUNKER_VERSION}/{self._embedder.id}"

    def chunks_of(
        self, content: str, text: str, sections: Sequence[Section], title: str
    ) -> tuple[ChunkRow, ...]:
        """Cut a document. `content` names what was read and how; it makes the ids the same on
        every machine."""
        pieces = chunk(text, sections, title, self._embedder.ruler)
        return tuple(
            ChunkRow(
                chunk_id(content, self.cut, c.start, c.end),
                c.start, c.end, c.page, c.heading, c.context, c.place,
            )
            for c in pieces
        )  # fmt: skip

    def bring_up(self, pause: Callable[[], None]) -> None:
        """Take out what is gone, add what is missing. `pause` may block, or raise to end early."""
        self._recut(pause)
        self._forget_missing_table()
        self._take_out()
        for batch in self._batches():
            pause()
            self._add(batch, pause)
        self._documents.serve(self.cut)
        self._store.mark_files()

    def settle(self, pause: Callable[[], None]) -> None:
        """End a run: everything brought up, the index tidy, the caches within bounds."""
        self.bring_up(pause)
        self._index.settle()
        total = sum(self._documents.counts(self.cut).values())
        self._cache.trim(2 * total + 50_000)

    def pending(self) -> bool:
        """Whether the index lacks documents, or may hold some that are gone."""
        return bool(self._documents.unindexed(self.cut) or self._documents.removed())

    def mend(self) -> tuple[int, int]:
        """Compare row for row and mark what differs, for `bring_up` to put right.

        Returns how many documents the index had wrong and how many it had too many.
        """
        lost = self._forget_missing_table()
        held = self._index.contents()
        expected = self._documents.counts(self.cut)
        wrong = [n for n in expected if held.get(n, []) != self._ids(n)]
        strays = [n for n in held if n not in expected]
        self._documents.mark_indexed(wrong, self.cut, held=False)
        self._index.delete([*wrong, *strays])
        return lost + len(wrong), len(strays)

    def _ids(self, document: int) -> list[str]:
        return sorted(row.id for row in self._chunks(document))

    def _chunks(self, document: int) -> tuple[ChunkRow, ...]:
        return self._documents.chunks(document, self.cut)

    def _recut(self, pause: Callable[[], None]) -> None:
        for number in self._documents.without_cut(self.cut):
            pause()
            if old := self._documents.get(number):
                content = content_id(old.sha256, old.suffix, old.parser)
                rows = self.chunks_of(content, old.text, old.sections, old.title)
                self._documents.put_cut(number, self.cut, rows)
                if not old.sketch:  # read before there were any
                    self._store.kinship.put_sketch(number, sketch(old.text))

    def _forget_missing_table(self) -> int:
        """Have everything added again if the table is gone or broken; how many documents."""
        counts = self._documents.counts(self.cut)
        if not any(counts.values()) or self._index.exists():
            return 0
        _log.warning("the search index is missing and is rebuilt from library.db")
        self._index.drop()
        self._documents.mark_indexed(counts, self.cut, held=False)
        return len(counts)

    def _take_out(self) -> None:
        if gone := self._documents.removed():
            self._index.delete(gone)
            self._documents.clear_removed(gone)

    def _batches(self) -> Iterator[list[int]]:
        batch: list[int] = []
        size = 0
        for number in self._documents.unindexed(self.cut):
            batch.append(number)
            size += len(self._chunks(number))
            if size >= _BATCH:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch

    def _add(self, documents: list[int], pause: Callable[[], None]) -> None:
        ids, owners, texts = list[str](), list[int](), list[str]()
        for number in documents:
            for row in self._chunks(number):
                ids.append(row.id)
                owners.append(number)
                quoted = self._documents.text(number, row.start, row.end)
                texts.append(embedded_text(row.context, quoted))
        if texts:
            vectors = self._embedder.documents(texts, pause)
            self._index.replace(documents, Rows(ids, owners, texts, vectors))
            self._store.kinship.put_means(self.cut, packed_means(owners, vectors))
        else:
            self._index.delete(documents)
        self._documents.mark_indexed(documents, self.cut)


def content_id(sha256: str, suffix: str, parser: str) -> str:
    """Names what was read and by which parser."""
    return f"{sha256}{suffix}/{parser}"


def chunk_id(content: str, chunker: str, start: int, end: int) -> str:
    """The id of a chunk: the same on every machine for the same content, parser and chunker."""
    name = f"{content}/{chunker}/{start}-{end}"
    return hashlib.blake2b(name.encode(), digest_size=12).hexdigest()
