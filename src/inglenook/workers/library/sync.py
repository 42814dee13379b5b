"""Brings the search indices in line with library.db, and proves that they are.

Whatever happened before - a killed process, a deleted folder, another chunker, another embedder -
the way out is the same: library.db says which documents an index should hold and which it may hold
no longer. A document that another embedder is to read gets its new chunks and vectors beside those
that serve until all of them are there; then they are swapped at one stroke.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from inglenook.store.documents import ChunkRow
from inglenook.store.library import LibraryStore
from inglenook.types import Section, Status
from inglenook.workers.library.chunk import CHUNKER_VERSION, chunk, embedded_text
from inglenook.workers.library.embed import Embedder, VectorCache
from inglenook.workers.library.embedders import Embedders
from inglenook.workers.library.index import Index, Rows
from inglenook.workers.library.indices import Indices
from inglenook.workers.library.language import language_of
from inglenook.workers.library.related import packed_means
from inglenook.workers.library.sketch import sketch

Pause = Callable[[], None]
Tell = Callable[[Status], None]

_log = logging.getLogger(__name__)
_BATCH = 512  # chunks that are written at once; LanceDB makes a version of every write
_MOST_CACHED = 1 << 30  # bytes
_CACHED_A_CHUNK = 4_000  # bytes: twice the vectors of a small model
_LEAST_CACHED = 64 << 20


@dataclass(frozen=True, slots=True)
class Cutting:
    """How a document is cut for the embedder of its language; see `store.documents.Document`."""

    language: str
    cut: str
    chunks: tuple[ChunkRow, ...]


class Sync:
    """Writes the indices. Only one thread at a time may call anything but `cutting`."""

    def __init__(
        self, store: LibraryStore, embedders: Embedders, indices: Indices, cache: VectorCache
    ) -> None:
        """Work with these; nothing is opened yet."""
        self._store = store
        self._documents = store.documents
        self._embedders = embedders
        self._indices = indices
        self._cache = cache

    @property
    def cut(self) -> str:
        """How the main embedder has texts cut; see `cut_of`."""
        return cut_of(self._embedders.main())

    def cutting(self, content: str, text: str, sections: Sequence[Section], title: str) -> Cutting:
        """Cut a document for the embedder of its language. `content` names what was read and how;
        it makes the ids the same on every machine."""
        language = language_of(text)
        embedder = self._embedders.suited(language)
        return Cutting(
            language, cut_of(embedder), _chunks(content, text, sections, title, embedder)
        )

    def bring_up(self, pause: Pause, tell: Tell = lambda status: None) -> None:
        """Take out what is gone, add what is missing, swap what is ready. `pause` may block, or
        raise to end early; then the next call goes on. `tell` hears of documents read anew."""
        self._embedders.look_again()
        self._take_out()
        swapped = 0
        groups = self._groups()
        for embedder, numbers in groups:
            self._forget_missing_table(cut_of(embedder))
            self._read_anew(embedder, numbers, pause, tell)
            swapped += self._documents.swap(cut_of(embedder), numbers)
        self._store.mark_files()
        self._indices.refresh()
        if swapped:
            _log.info("%d documents are served by another cut", swapped)
        self._indices.prune({*self._indices.served(), *(cut_of(e) for e, _ in groups)})

    def settle(self, pause: Pause, tell: Tell = lambda status: None) -> None:
        """End a run: everything brought up, the indices tidy, the caches within bounds."""
        self.bring_up(pause, tell)
        chunks = 0
        for cut in self._cuts():
            self._indices.of(cut).settle(pause)
            chunks += sum(self._documents.counts(cut).values())
        self._cache.trim(min(_MOST_CACHED, chunks * _CACHED_A_CHUNK + _LEAST_CACHED))

    def pending(self) -> bool:
        """Whether an index lacks documents, or may hold some that are gone, or is not the one that
        should serve them."""
        self._embedders.look_again()
        return bool(self._documents.removed()) or any(
            self._lacking(embedder, numbers) or self._unswapped(embedder, numbers)
            for embedder, numbers in self._groups()
        )

    def mend(self) -> tuple[int, int]:
        """Compare every index row for row and mark what differs, for `bring_up` to put right.

        Returns how many documents the indices had wrong and how many they had too many.
        """
        found = [self._mend(cut) for cut in self._cuts()]
        return sum(wrong for wrong, _ in found), sum(strays for _, strays in found)

    def start_over(self) -> None:
        """Throw the indices away, for `bring_up` to make them from library.db."""
        for cut in self._cuts():
            self._indices.of(cut).drop()
            self._documents.mark_indexed(self._documents.counts(cut), cut, held=False)

    # --- which cuts there are ---

    def _cuts(self) -> tuple[str, ...]:
        """The cuts that serve or are to serve, each once."""
        wanted = [cut_of(embedder) for embedder, _ in self._groups()]
        return tuple(dict.fromkeys((*wanted, *self._indices.served())))

    def _groups(self) -> list[tuple[Embedder, Collection[int] | None]]:
        """The embedders with the documents that each is to read; None is all."""
        main = self._embedders.main()
        if self._embedders.alone():
            return [(main, None)]
        groups: dict[str, tuple[Embedder, set[int]]] = {main.id: (main, set())}
        for number, language in self._documents.languages().items():
            embedder = self._embedders.suited(language)
            groups.setdefault(embedder.id, (embedder, set()))[1].add(number)
        return list(groups.values())

    def _lacking(self, embedder: Embedder, numbers: Collection[int] | None) -> list[int]:
        """Documents that are not cut for an embedder that is to read them, or not in its index."""
        cut = cut_of(embedder)
        lacking = (*self._documents.without_cut(cut), *self._documents.unindexed(cut))
        return sorted(n for n in lacking if numbers is None or n in numbers)

    def _unswapped(self, embedder: Embedder, numbers: Collection[int] | None) -> bool:
        """Whether documents wait to be served by an embedder: a run may have died before that."""
        others = self._documents.not_served_by(cut_of(embedder))
        return any(numbers is None or number in numbers for number in others)

    # --- adding ---

    def _read_anew(
        self, embedder: Embedder, numbers: Collection[int] | None, pause: Pause, tell: Tell
    ) -> None:
        cut = cut_of(embedder)
        waiting = self._lacking(embedder, numbers)
        uncut = set(self._documents.without_cut(cut))
        again = bool(uncut.intersection(waiting))
        done = 0
        for batch in self._batches(waiting, uncut, embedder, pause):
            pause()
            self._add(batch, embedder, pause)
            done += len(batch)
            if again:
                tell(
                    Status("indexing", done, len(waiting), f"Reading anew: {embedder.folder.name}")
                )

    def _batches(
        self, waiting: Sequence[int], uncut: Collection[int], embedder: Embedder, pause: Pause
    ) -> Iterator[list[int]]:
        batch: list[int] = []
        size = 0
        for number in waiting:
            if number in uncut:
                pause()
                self._recut(number, embedder)
            batch.append(number)
            size += len(self._documents.chunks(number, cut_of(embedder)))
            if size >= _BATCH:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch

    def _recut(self, number: int, embedder: Embedder) -> None:
        if old := self._documents.get(number):
            content = content_id(old.sha256, old.suffix, old.parser)
            rows = _chunks(content, old.text, old.sections, old.title, embedder)
            self._documents.put_cut(number, cut_of(embedder), rows)
            if not old.sketch:  # read before there were any
                self._store.kinship.put_sketch(number, sketch(old.text))

    def _add(self, documents: list[int], embedder: Embedder, pause: Pause) -> None:
        cut = cut_of(embedder)
        ids, owners, texts = list[str](), list[int](), list[str]()
        for number in documents:
            for row in self._documents.chunks(number, cut):
                ids.append(row.id)
                owners.append(number)
                quoted = self._documents.text(number, row.start, row.end)
                texts.append(embedded_text(row.context, quoted))
        index = self._indices.of(cut)
        if texts:
            vectors = embedder.documents(texts, pause)
            index.replace(documents, Rows(ids, owners, texts, vectors))
            self._store.kinship.put_means(cut, packed_means(owners, vectors))
        else:
            index.delete(documents)
        self._documents.mark_indexed(documents, cut)

    # --- taking out, comparing ---

    def _take_out(self) -> None:
        if gone := self._documents.removed():
            for cut in self._cuts():
                self._indices.of(cut).delete(gone)
            self._documents.clear_removed(gone)

    def _mend(self, cut: str) -> tuple[int, int]:
        lost = self._forget_missing_table(cut)
        index = self._indices.of(cut)
        held = index.contents()
        expected = self._documents.counts(cut)
        wrong = [n for n in expected if held.get(n, []) != self._ids(n, cut)]
        strays = [n for n in held if n not in expected]
        self._documents.mark_indexed(wrong, cut, held=False)
        index.delete([*wrong, *strays])
        return lost + len(wrong), len(strays)

    def _ids(self, document: int, cut: str) -> list[str]:
        return sorted(row.id for row in self._documents.chunks(document, cut))

    def _forget_missing_table(self, cut: str) -> int:
        """Have everything added again if the table is gone or broken; how many documents."""
        counts = self._documents.counts(cut)
        index: Index = self._indices.of(cut)
        if not any(counts.values()) or index.exists():
            return 0
        _log.warning("the search index is missing and is rebuilt from library.db")
        index.drop()
        self._documents.mark_indexed(counts, cut, held=False)
        return len(counts)


def cut_of(embedder: Embedder) -> str:
    """Names how an embedder has texts cut: another value, other chunks. See `store.documents`."""
    return f"{CHUNKER_VERSION}/{embedder.id}"


def _chunks(
    content: str, text: str, sections: Sequence[Section], title: str, embedder: Embedder
) -> tuple[ChunkRow, ...]:
    pieces = chunk(text, sections, title, embedder.ruler)
    return tuple(
        ChunkRow(
            chunk_id(content, cut_of(embedder), c.start, c.end),
            c.start, c.end, c.page, c.heading, c.context, c.place,
        )
        for c in pieces
    )  # fmt: skip


def content_id(sha256: str, suffix: str, parser: str) -> str:
    """Names what was read and by which parser."""
    return f"{sha256}{suffix}/{parser}"


def chunk_id(content: str, chunker: str, start: int, end: int) -> str:
    """The id of a chunk: the same on every machine for the same content, parser and chunker."""
    name = f"{content}/{chunker}/{start}-{end}"
    return hashlib.blake2b(name.encode(), digest_size=12).hexdigest()
