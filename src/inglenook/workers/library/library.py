"""The library as its messages see it: index, list, find, show, check.

What costs seconds to import (torch, LanceDB) is opened with the first request that needs it;
listing collections and files costs only SQLite.
"""

from __future__ import annotations

import logging
import shutil
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from inglenook.ask.ports import Candidates, Opening, Reranking
from inglenook.errors import (
    BadRequest,
    InglenookError,
    NotFound,
    no_collection,
)
from inglenook.paths import Paths, bundled_models
from inglenook.settings import Settings
from inglenook.store.kinship import Version
from inglenook.store.library import LibraryStore
from inglenook.types import Passage, Scope, Status
from inglenook.workers.library.embed import VectorCache
from inglenook.workers.library.embedders import Embedders
from inglenook.workers.library.glances import Glances, not_read
from inglenook.workers.library.index import Index
from inglenook.workers.library.indices import Indices
from inglenook.workers.library.keeping import Keeping
from inglenook.workers.library.reading import Reading
from inglenook.workers.library.related import Related, Relations
from inglenook.workers.library.rerank import Reranker, find_reranker
from inglenook.workers.library.search import Hits
from inglenook.workers.library.showing import Showing, not_here
from inglenook.workers.library.sync import Sync
from inglenook.workers.library.turns import GiveWay
from inglenook.workers.library.walk import normal_path, real_path

ATTACHED = "Attached"
"""The collection that attached files go into."""

_log = logging.getLogger(__name__)
_MOST_FETCHED = 3_200  # candidates of a ranker, where most are kept out by words of their text


@dataclass(frozen=True, slots=True)
class _Engine:
    """The parts that need the embedding models."""

    embedders: Embedders
    indices: Indices
    sync: Sync

    @property
    def index(self) -> Index:
        """The table of the main embedder."""
        return self.indices.of(self.sync.cut)


class Library:
    """Everything that was read from the user's files. Safe to use from several threads."""

    def __init__(self, paths: Paths, settings: Callable[[], Settings] = Settings) -> None:
        """The library of a profile; opened when first needed. `settings` gives those of now."""
        self._paths = paths
        self._settings = settings
        self._reading = Reading(paths.home / "ocr")
        self._opening = threading.RLock()
        self._store: LibraryStore | None = None
        self._engine: _Engine | None = None
        self._reranker: Reranker | None = None
        self._index_seen = False
        self._glances = Glances(self._reading, lambda: self.engine.sync)
        self.keeping = Keeping(
            paths.home, lambda: self.store, lambda: self.engine.sync, self._reading, settings
        )

    def close(self) -> None:
        """End the parser process and close all files."""
        self._reading.close()
        self._glances.close()
        if self._engine:
            self._engine.indices.close()
        if self._store:
            self._store.close()

    # --- keeping up ---

    def index(
        self,
        paths: Sequence[str],
        collection: str,
        tell: Callable[[Status], None],
        cancelled: Callable[[], bool],
    ) -> dict[str, Any]:
        """Bring `collection` up to date with `paths`; see `Keeping.index`."""
        return self.keeping.index(paths, collection, tell, cancelled)

    def refresh(
        self,
        collection: str,
        tell: Callable[[Status], None],
        cancelled: Callable[[], bool],
    ) -> dict[str, Any]:
        """`index` over all that the collection takes in. NotFound if there is none of that name."""
        return self.keeping.refresh(collection, tell, cancelled)

    def unlock(
        self,
        path: str,
        password: str,
        tell: Callable[[Status], None],
        cancelled: Callable[[], bool],
    ) -> dict[str, Any]:
        """Read an encrypted file with this password, which is remembered until this process ends.

        Returns the summary of the run. NotFound for a file that is in no collection, FileLocked
        where the password does not open it.
        """
        path = normal_path(path)
        row = self.store.known_files().get(path)
        names = [c["name"] for c in self.store.collections()]
        within = [name for name in names if path in self.store.paths_below(name, path)]
        if row is None or not within:
            raise NotFound(f"{path} is not in the library.", "Add it or its folder first.")
        self._reading.tell(real_path(path), password)
        if row.state != "indexed":
            again = replace(row, retry=True, attempts=0, crashes=0)
            self.store.save_files(within[0], [again])
            summary = self.refresh(within[0], tell, cancelled)
            failed = [f for f in summary["failed"] if f["path"] == path]
            if failed:
                self._reading.tell(real_path(path), "")
                raise not_read(path, failed)
            return summary
        return {"files": 1, "indexed": 0, "unchanged": 1, "failed": [], "chunks": 0, "seconds": 0.0}

    def forget(self, collection: str) -> None:
        """Remove a collection, never the user's files. NotFound if there is none of that name."""
        if not self.store.forget(collection):
            raise no_collection(collection)
        self._take_out()

    def leave(self, collection: str, path: str) -> None:
        """Let a collection no longer take in a file or folder. NotFound if it does not."""
        if not self.store.remove_root(collection, normal_path(path)):
            raise NotFound(f"{collection} does not take in {path}.")
        self._take_out()

    def _take_out(self) -> None:
        # Searches leave out at once what library.db no longer knows. The rows go now, or at the
        # end of the run that is writing.
        self.keeping.look_again()
        if self._paths.index_dir.exists():
            with self.keeping.turns.at_once() as mine:
                if mine:
                    self.engine.sync.settle(lambda: None)

    def hold(self) -> None:
        """Let indexing pause until `release`: an answer is being written."""
        self.keeping.turns.hold()

    def release(self) -> None:
        """End a `hold`."""
        self.keeping.turns.release()

    def warm(self) -> None:
        """Load the models that questions need. ModelMissing or ModelUnusable says what is wrong."""
        self.engine.indices.warm()
        if reranker := self._wished_reranker():
            reranker.warm()

    # --- finding ---

    def candidates(self, queries: Sequence[str], scope: Scope, k: int) -> list[Candidates]:
        """What each ranker finds for each query within `scope`, the `k` best first.

        `scores["vector"]` is the cosine similarity, `scores["lexical"]` the BM25 score.
        """
        total = self.total(scope)
        if not total or not queries:
            return [Candidates() for _ in queries]
        nearest, matching, known = self.engine.indices.steadily(
            lambda: self._found(queries, scope, k), lambda f: len(f[2]) == len(_ids(f[0], f[1]))
        )
        newest = self.store.kinship.newest(p.path for p in known.values())
        return [
            Candidates(
                _ranked(near, "vector", known)[:k],
                _ranked(match, "lexical", known)[:k],
                total,
                newest,
                self.store.facts.extent(scope),
            )
            for near, match in zip(nearest, matching, strict=True)
        ]

    def _found(
        self, queries: Sequence[str], scope: Scope, k: int
    ) -> tuple[list[Hits], list[Hits], dict[str, Passage]]:
        """What both rankers find, and the passages among it that the scope lets through; where it
        goes by words of the text, so many are fetched that `k` of each are, or none is left."""
        fetched = k
        while True:
            nearest, matching, known = self._fetched(queries, scope, fetched)
            if not (scope.phrases or scope.without) or fetched >= _MOST_FETCHED:
                return nearest, matching, known
            lists = (*nearest, *matching)
            if all(len(hits) < fetched or _kept(hits, known) >= k for hits in lists):
                return nearest, matching, known
            fetched = min(_MOST_FETCHED, 4 * fetched)

    def _fetched(
        self, queries: Sequence[str], scope: Scope, k: int
    ) -> tuple[list[Hits], list[Hits], dict[str, Passage]]:
        try:
            nearest, matching = self._ranked_by_both(queries, scope, k)
        except (OSError, RuntimeError, ValueError):  # what LanceDB raises, for want of its own
            _log.exception("the search index failed and is proved again")
            self._index_seen = False
            self.engine.indices.refresh()
            nearest, matching = self._ranked_by_both(queries, scope, k)
        return nearest, matching, self.store.passages(_ids(nearest, matching), scope)

    def _ranked_by_both(
        self, queries: Sequence[str], scope: Scope, k: int
    ) -> tuple[list[Hits], list[Hits]]:
        engine = self.engine
        self._rebuild_if_lost(engine)
        everything = replace(scope, phrases=(), without=()) == Scope()
        documents = None if everything else self.store.documents_in(scope)
        nearest = engine.indices.nearest(queries, documents, k, scope.phrases)
        return nearest, engine.indices.matching(queries, documents, k, scope.phrases)

    def rerank(self, query: str, texts: Sequence[str]) -> Reranking | None:
        """How well each of the first texts answers the query, as many as the time allows; None
        where no reranker is installed or wanted. ModelMissing or ModelUnusable."""
        reranker = self._wished_reranker()
        return reranker.rerank(query, texts) if reranker and texts else None

    def _wished_reranker(self) -> Reranker | None:
        # looked for at each question: models come and go while this process runs
        found = find_reranker(self._settings().reranker, self._folders())
        with self._opening:
            known = self._reranker
            if found is None or known is None or known.folder != found.folder:
                self._reranker = found
            return self._reranker

    def total(self, scope: Scope) -> int:
        """How many chunks `scope` holds. NotFound if it names a collection that is not there."""
        for name in scope.collections:
            if self.store.roots(name) is None:
                raise no_collection(name)
        return self.store.total(scope)

    def versions(self, path: str) -> list[Version]:
        """The versions of a file that the library knows, newest first. NotFound for other files."""
        found = self.store.kinship.versions(normal_path(path))
        if not found:
            raise not_here(path)
        return found

    def related(self, paths: Sequence[str], texts: Sequence[str], k: int) -> list[Related]:
        """The `k` files closest to those at `paths` and to `texts`, best first. NotFound where
        `paths` are given and none of them is in the library."""
        shown = [self.store.shown(normal_path(path)) for path in paths]
        documents = [found[0] for found in shown if found]
        if paths and not documents:
            raise not_here(paths[0])
        if not documents and not texts:
            return []
        engine = self.engine
        embedders = {
            cut: engine.embedders.named(cut.partition("/")[2])
            for cut in (self.store.documents.serving() if texts else ())
        }
        vectors = {cut: e.queries(texts) for cut, e in embedders.items() if e is not None}
        relations = Relations(
            self.store, lambda text, n: engine.indices.matching([text], None, n)[0]
        )
        return relations.related(documents, texts, vectors, k)

    # --- showing ---

    def document(
        self,
        path: str,
        most: int,
        tell: Callable[[Status], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
        *,
        keep: bool = True,
    ) -> tuple[Passage, ...] | None:
        """A file's passages in the order of its text, None if that has more than `most` characters.

        A file that is not in the library, or has changed since, is indexed first, into `ATTACHED`,
        or, without `keep`, only looked at; of one that is gone the library's text is given. Raises
        FileUnreadable or BadRequest.
        """
        path = normal_path(path)
        store = self._ready(path, tell, cancelled, keep=keep)
        shown = store.shown(path)
        if shown is None:
            raise not_read(path, [])
        return None if shown[1] > most else store.passages_of(path)

    def opening(self, path: str, most: int, *, keep: bool = True) -> Opening:
        """The first `most` passages of a file that `document` was asked for."""
        path = normal_path(path)
        glance = None if keep else self._glances.of(path)
        store = glance or self._store_of(path)
        shown = store.shown(path)
        number, pages = (shown[0], shown[2]) if shown else (0, None)
        in_all = len(store.documents.chunks(number))
        return Opening(store.passages_of(path, most), in_all, pages or 0)

    def _ready(
        self,
        path: str,
        tell: Callable[[Status], None],
        cancelled: Callable[[], bool],
        *,
        keep: bool,
    ) -> LibraryStore:
        """The store that has a file as it is now."""
        if real_path(path).is_dir():
            raise BadRequest(f"{path} is a folder.", "Attach a file, or limit the question to it.")
        if not self._is_news(path):
            return self.store
        if not keep:
            return self._glances.look(path, cancelled)
        failed = self.keeping.index([path], ATTACHED, tell, cancelled, urgent=True)["failed"]
        if failed:
            raise not_read(path, failed)
        return self.store

    def _store_of(self, path: str) -> LibraryStore:
        """The store that shows a file: the library's own, unless it was only looked at."""
        known = self.store.shown(path) is not None
        return self.store if known else self._glances.of(path) or self.store

    def _is_news(self, path: str) -> bool:
        """Whether a file is there in another state than the library knows it in."""
        try:
            about = real_path(path).stat()
        except OSError:
            return self.store.shown(path) is None
        known = self.store.seen(path)
        return known != (about.st_size, about.st_mtime_ns) or self.store.shown(path) is None

    def showing(self, path: str) -> Showing:
        """A file as it is shown: text around a passage, pages, where it says what."""
        return Showing(self._store_of(path), self._reading)

    # --- proving ---

    def rebuild(
        self, tell: Callable[[Status], None], cancelled: Callable[[], bool], *, afresh: bool = True
    ) -> dict[str, Any]:
        """Bring the indices in line with library.db and the settings; `afresh` makes them anew.

        What is read with another model is searched as before until all of it is ready. Returns how
        many documents and chunks there are. Raises Cancelled; the next call goes on.
        """
        sync = self.engine.sync
        with self.keeping.turns.turn("", cancelled) as turn:
            if afresh:
                sync.start_over()
            while True:
                try:
                    sync.settle(turn.check, tell)
                    break
                except GiveWay:
                    turn.between()
        if fault := self.engine.embedders.fault:
            raise fault
        serving = self.store.documents.serving()
        return {"documents": sum(serving.values()), "chunks": self.store.total(Scope())}

    def check(self) -> list[dict[str, Any]]:
        """Whether library.db is sound and the index agrees with it; what differs is put right."""
        checks = [_check("library.db", self.store.check())]
        if not any(c["chunks"] for c in self.store.collections()):
            return checks
        try:
            return [*checks, self._check_index(), *self._check_embedder()]
        except InglenookError as error:
            failed = {"name": "search index", "ok": False, "text": str(error)}
            return [*checks, {**failed, "next_step": error.next_step}]

    def _check_index(self) -> dict[str, Any]:
        with self.keeping.turns.at_once() as mine:
            if not mine:
                return _check("search index", "ok", "Not compared: indexing is going on.")
            engine = self.engine
            pending = engine.sync.pending()
            wrong, strays = engine.sync.mend()
            if pending or wrong or strays:
                engine.sync.settle(lambda: None)
            left = sum(engine.sync.mend())
        mended = "It agrees with library.db."
        if wrong or strays:
            mended = f"{wrong + strays} documents differed from library.db and were put right."
        return _check("search index", "ok" if not left else f"{left} documents differ.", mended)

    def _check_embedder(self) -> list[dict[str, Any]]:
        fault = self.engine.embedders.fault
        if fault is None:
            return []
        text = f"{fault} {self.engine.embedders.main().folder.name} goes on searching."
        return [{"name": "embedder", "ok": False, "text": text, "next_step": fault.next_step}]

    # --- parts ---

    @property
    def store(self) -> LibraryStore:
        """library.db. ProfileUnusable or DiskFull where it cannot be opened."""
        with self._opening:
            if self._store is None:
                file = self._paths.ensure().library_db
                if not file.exists():  # what an index says that outlived its record is worthless
                    shutil.rmtree(self._paths.index_dir, ignore_errors=True)
                self._store = LibraryStore(file)
            return self._store

    @property
    def engine(self) -> _Engine:
        """What needs the embedding model. ModelMissing if it is not installed."""
        with self._opening:
            if self._engine is None:
                self._engine = self._make_engine()
            return self._engine

    def _folders(self) -> tuple[Path, Path]:
        """Where models are."""
        return bundled_models(), self._paths.models_dir

    def _make_engine(self) -> _Engine:
        cache = VectorCache(self._paths.cache_dir / "vectors.db")
        embedders = Embedders(
            self._folders(),
            cache,
            self._paths.cache_dir / "embedders.json",
            self._settings,
            lambda: [cut.partition("/")[2] for cut in self.store.documents.serving()],
        )
        embedders.main()  # says now what is missing
        indices = Indices(self._paths.index_dir, self.store.documents, embedders)
        return _Engine(embedders, indices, Sync(self.store, embedders, indices, cache))

    def _rebuild_if_lost(self, engine: _Engine) -> None:
        """Rebuild an index whose files are gone; what a running job has yet to add is no loss."""
        if self._index_seen:
            return
        if not engine.indices.exist():
            with self.keeping.turns.at_once() as mine:
                if mine:
                    engine.sync.settle(lambda: None)
        self._index_seen = True


def _ids(*rankings: Sequence[Hits]) -> set[str]:
    return {chunk for ranking in rankings for hits in ranking for chunk, _ in hits}


def _kept(hits: Hits, known: dict[str, Passage]) -> int:
    return sum(chunk in known for chunk, _ in hits)


def _ranked(hits: Hits, ranker: str, known: dict[str, Passage]) -> tuple[Passage, ...]:
    return tuple(
        replace(known[chunk], score=score, scores={ranker: score})
        for chunk, score in hits
        if chunk in known
    )


def _check(name: str, verdict: str, text: str = "It is sound.") -> dict[str, Any]:
    if verdict == "ok":
        return {"name": name, "ok": True, "text": text, "next_step": ""}
    step = "Run 'inglenook doctor' again; if it stays, remove the index folder of the profile."
    return {"name": name, "ok": False, "text": verdict, "next_step": step}
