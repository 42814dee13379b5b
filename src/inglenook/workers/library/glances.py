"""Files that are read for a moment and kept nowhere: those beside questions of temporary chats."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from inglenook.errors import Cancelled, FileLocked, FileUnreadable
from inglenook.parsers import parser_for
from inglenook.store.database import IN_MEMORY
from inglenook.store.library import FileRow, LibraryStore
from inglenook.workers.library.ingest import digest_of, document_of
from inglenook.workers.library.reading import Reading
from inglenook.workers.library.sync import Sync
from inglenook.workers.library.walk import real_path

MOST = 64  # files that are remembered at a time
_ASIDE = "aside"


class Glances:
    """What such files say, in memory until this process ends. Safe to use from several threads."""

    def __init__(self, reading: Reading, sync: Callable[[], Sync]) -> None:
        self._reading, self._sync = reading, sync
        self._lock = threading.Lock()
        self._store: LibraryStore | None = None
        self._count = 0

    def of(self, path: str) -> LibraryStore | None:
        """The store that shows the file at `path`, if it was looked at."""
        store = self._store
        return store if store is not None and store.shown(path) is not None else None

    def look(self, path: str, cancelled: Callable[[], bool]) -> LibraryStore:
        """Read the file at `path` as it is now; the store that shows it. FileUnreadable."""

        def pause() -> None:
            if cancelled():
                raise Cancelled("It was stopped.")

        try:
            about = real_path(path).stat()
            row = FileRow(path, about.st_size, about.st_mtime_ns, "indexed")
            with self._lock:
                return self._looked(row, pause)
        except OSError as error:
            raise not_read(path, [{"reason": "It is not there."}]) from error
        except FileUnreadable as error:
            raise not_read(path, [{"reason": error.reason}]) from error

    def close(self) -> None:
        """Forget all of it."""
        with self._lock:
            if self._store is not None:
                self._store.close()
                self._store = None

    def _room(self) -> LibraryStore:
        if self._store is None or self._count >= MOST:
            self._store, self._count = LibraryStore(IN_MEMORY), 0
        return self._store

    def _looked(self, row: FileRow, pause: Callable[[], None]) -> LibraryStore:
        store = self._room()
        if store.seen(row.path) != (row.size, row.mtime_ns) or not store.shown(row.path):
            self._read(store, row, pause)
        return store

    def _read(self, store: LibraryStore, row: FileRow, pause: Callable[[], None]) -> None:
        form, real = parser_for(row.path), real_path(row.path)
        parsed = self._reading.read(real, pause)
        suffix = Path(row.path).suffix.lower()
        document = document_of(self._sync(), digest_of(real), suffix, form.id, parsed)
        store.add_root(_ASIDE, row.path)
        store.save_document(_ASIDE, row, document)
        self._count += 1


def not_read(path: str, failed: Sequence[dict[str, str]]) -> FileUnreadable:
    """The error for a file that could not be read, with the reason that a run gave."""
    reason = failed[0]["reason"] if failed else "Files of this kind are not read."
    if reason in FileLocked.REASONS:
        return FileLocked(f"{path} cannot be read: {reason}.", reason=reason)
    step = "Remove it from the question, or attach another copy."
    return FileUnreadable(f"{path} cannot be read: {reason}", step, reason)
