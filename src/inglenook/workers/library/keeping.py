"""Keeps collections up with the folders that they take in: runs, turns, pauses, watching."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from inglenook.errors import InglenookError, no_collection
from inglenook.settings import Settings
from inglenook.store.library import LibraryStore
from inglenook.types import Status
from inglenook.workers.library.ignore import IGNORE_FILES, Rules
from inglenook.workers.library.ingest import Ingest
from inglenook.workers.library.reading import Reading
from inglenook.workers.library.survey import Part, Survey, survey
from inglenook.workers.library.sync import Sync
from inglenook.workers.library.turns import Turns
from inglenook.workers.library.walk import normal_path
from inglenook.workers.library.watch import Watch

Tell = Callable[[Status], None]
Cancelled = Callable[[], bool]

_log = logging.getLogger(__name__)


class Keeping:
    """Safe to use from several threads; runs queue up behind each other."""

    def __init__(
        self,
        home: Path,
        store: Callable[[], LibraryStore],
        sync: Callable[[], Sync],
        reading: Reading,
        settings: Callable[[], Settings],
    ) -> None:
        """`home` is the profile, which is never read; `store` and `sync` are opened when needed."""
        self._home = home
        self._open_store = store
        self._sync = sync
        self._reading = reading
        self._settings = settings
        self._opening = threading.Lock()
        self._watch: Watch | None = None
        self.turns = Turns(lambda name: name in self._store.paused())

    @property
    def _store(self) -> LibraryStore:
        return self._open_store()

    # --- runs ---

    def index(
        self,
        paths: Sequence[str],
        collection: str,
        tell: Tell,
        cancelled: Cancelled,
        *,
        parts: Sequence[Part] = (),
        urgent: bool = False,
        background: bool = False,
        verify: bool = False,
    ) -> dict[str, Any]:
        """Bring `collection` up to date with `paths`, or only with `parts` of them.

        An `urgent` run goes before others and minds nobody. One that nobody asked for runs in the
        `background`: it saves the battery, and a pause holds for it, where a person who asks ends
        the pause. Returns the summary of `Ingest.run`. Raises Cancelled when asked to stop, or
        paused; what was read until then is kept.
        """
        sync, store = self._sync(), self._store
        if not background and not urgent:
            store.pause(collection, paused=False)

        def look() -> Survey:
            rules = self._rules(collection)
            found = survey(store, collection, paths, rules, self._home, parts)
            if not parts and set(found.roots) >= set(store.roots(collection) or ()):
                store.set_left_out(collection, rules.left_out)
            return found

        spare: Callable[[], bool] = lambda: background and not self._settings().index_on_battery  # noqa: E731
        with self.turns.turn(collection, cancelled, urgent=urgent, spare_battery=spare) as turn:
            ingest = Ingest(store, sync, self._reading, collection, tell, turn)
            summary = ingest.run(look, verify=verify)
        if not background:
            self.look_again()
        return summary

    def refresh(
        self, collection: str, tell: Tell, cancelled: Cancelled, **options: Any
    ) -> dict[str, Any]:
        """`index` over all that the collection takes in. NotFound if there is none of that name."""
        return self.index(self._roots(collection), collection, tell, cancelled, **options)

    def retry(
        self, collection: str, paths: Sequence[str] | None, tell: Tell, cancelled: Cancelled
    ) -> dict[str, Any]:
        """Read failed files once more, those at `paths` or all of the collection, also what was
        set aside. Returns a summary. NotFound if there is no such collection."""
        roots = self._roots(collection)
        wanted = None if paths is None else [normal_path(path) for path in paths]
        self._store.retry(collection, wanted)
        folders = sorted({str(Path(path).parent) for path in wanted or ()})
        parts = [Part(folder) for folder in folders]
        return self.index(roots, collection, tell, cancelled, parts=parts)

    # --- what a person decides ---

    def pause(self, collection: str | None, *, paused: bool) -> None:
        """Hold up a collection, or all, until told otherwise; NotFound if it is not there."""
        if collection is not None:
            self._roots(collection)
        self._store.pause(collection, paused=paused)
        self.look_again()

    def ignore(self, collection: str, patterns: Sequence[str]) -> None:
        """Leave these out from the next run on. NotFound if there is no such collection."""
        self._roots(collection)
        self._store.set_patterns(collection, patterns)

    # --- watching ---

    def watch(self, tell: Callable[[str, list[Part]], None], stopped: threading.Event) -> None:
        """Tell of what changes until `stopped`; see `Watch.run`. A collection is told of at once
        where the search index lacks something: a run died, or another embedder was to read all."""
        with self._opening:
            self._watch = self._watch or Watch(self._store, self._home, self._rules)
        if (name := self._first_at_work()) is not None and self._is_behind():
            tell(name, [])
        self._watch.run(tell, stopped)

    def _first_at_work(self) -> str | None:
        """A collection that is not paused."""
        paused = self._store.paused()
        return next((name for name in self._store.all_roots() if name not in paused), None)

    def _is_behind(self) -> bool:
        try:
            return self._sync().pending()
        except InglenookError as error:  # a model is missing: whoever searches is told
            _log.warning("the search index cannot be brought up: %s", error.code)
            return False

    def look_again(self) -> None:
        """Have the watch notice that the collections are not what they were."""
        if self._watch is not None:
            self._watch.look_again()

    def state(self, collection: str) -> dict[str, str]:
        """How it is kept up: `watching` is "live", "polled", "paused" or "off"."""
        watched = self._watch.states().get(collection) if self._watch else None
        if watched is None:
            return {"watching": "off", "note": ""}
        return {"watching": watched.state, "note": watched.note}

    def _roots(self, collection: str) -> list[str]:
        roots = self._store.roots(collection)
        if roots is None:
            raise no_collection(collection)
        return roots

    def _rules(self, collection: str) -> Rules:
        files = IGNORE_FILES if self._settings().ignore_files else ()
        return Rules(self._store.patterns(collection), files)
