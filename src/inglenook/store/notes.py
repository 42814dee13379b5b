"""What models noted of passages, kept by content: see `ask.survey`. A cache that may be deleted."""

from __future__ import annotations

import itertools
import sqlite3
import time
import zlib
from collections.abc import Callable
from pathlib import Path

from inglenook.store.database import Database
from inglenook.store.migrations import run_script

MOST = 50_000  # notes
_PRUNE_EVERY = 500


def _first(db: sqlite3.Connection) -> None:
    run_script(
        db,
        "CREATE TABLE notes (key TEXT PRIMARY KEY, text BLOB NOT NULL, used REAL NOT NULL)"
        " WITHOUT ROWID; CREATE INDEX notes_used ON notes (used);",
    )


class NoteStore:
    """The notes of one profile, those that were used last; none older than `days()`."""

    def __init__(
        self,
        path: Path,
        days: Callable[[], int] = lambda: 30,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Notes in the SQLite file `path`, which is opened when first needed."""
        self._path = path
        self._days = days
        self._clock = clock
        self._opened: Database | None = None
        self._put = itertools.count()

    def get(self, key: str) -> str | None:
        """The text kept under `key`."""
        with self._db.write() as db:
            row = db.execute("SELECT text FROM notes WHERE key = ?", (key,)).fetchone()
            db.execute("UPDATE notes SET used = ? WHERE key = ?", (self._clock(), key))
        return zlib.decompress(row[0]).decode() if row else None

    def put(self, key: str, text: str) -> None:
        """Keep a text."""
        packed = zlib.compress(text.encode("utf-8", "replace"))
        with self._db.write() as db:
            db.execute(
                "INSERT OR REPLACE INTO notes VALUES (?, ?, ?)", (key, packed, self._clock())
            )
        if next(self._put) % _PRUNE_EVERY == 0:
            self.prune()

    def prune(self) -> None:
        """Drop what is too old, and the oldest beyond `MOST`."""
        with self._db.write() as db:
            db.execute("DELETE FROM notes WHERE used < ?", (self._clock() - self._days() * 86_400,))
            db.execute(
                "DELETE FROM notes WHERE key IN"
                " (SELECT key FROM notes ORDER BY used DESC LIMIT -1 OFFSET ?)",
                (MOST,),
            )

    def close(self) -> None:
        """Close the file if it was opened."""
        if self._opened:
            self._opened.close()
            self._opened = None

    @property
    def _db(self) -> Database:
        if self._opened is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._opened = Database(self._path, (_first,))
        return self._opened
