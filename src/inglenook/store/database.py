"""One SQLite file of the host's: a writer and a reader, each guarded, and errors told in words."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePath

from inglenook.errors import DiskFull, InglenookError, ProfileUnusable
from inglenook.store.migrations import Step, migrate

_NEARLY_FULL = 1 << 20  # bytes


IN_MEMORY = Path(":memory:")


class Database:
    """A database in WAL mode at the schema that `steps` lead to.

    Reading never waits for writing. One at `IN_MEMORY` leaves nothing on the disk; there reading
    waits. Raises ProfileUnusable where the file cannot be used and DiskFull where there is no room.
    """

    def __init__(self, path: Path, steps: Sequence[Step]) -> None:
        self.path = path
        self._writing = threading.RLock()
        self._reading = self._writing if path == IN_MEMORY else threading.RLock()
        with told(path):
            self._writer = _connect(path)
            try:
                self._writer.execute("PRAGMA journal_mode = WAL")
                migrate(self._writer, steps)
                self._reader = self._writer if path == IN_MEMORY else _connect(path)
            except BaseException:
                self._writer.close()
                raise

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """Run the body as one transaction, committed at its end."""
        with self._writing, told(self.path):
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """Read what has been committed."""
        with self._reading, told(self.path):
            yield self._reader

    def check(self) -> str:
        """What SQLite says of the file: "ok", or its first complaint."""
        with self.read() as connection:
            return str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])

    def close(self) -> None:
        """Close both connections; the write-ahead log is folded into the file."""
        with self._reading, self._writing:
            self._reader.close()
            self._writer.close()


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite complains about into an error that says what to do."""
    try:
        yield
    except sqlite3.Error as error:
        translated = _translated(error, path)
        if translated is None:
            raise
        raise translated from error


def _translated(error: sqlite3.Error, path: Path) -> InglenookError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _nearly_full(path)):
        return DiskFull(f"There is no room left to write {path}.")
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        return ProfileUnusable(
            f"{path} cannot be used: {error}.",
            "Give yourself write permission there, or set INGLENOOK_HOME to another folder.",
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return ProfileUnusable(
            f"{path} is damaged: {error}.",
            "Put back a backup of this file, or move it away to start with an empty one.",
        )
    if code == sqlite3.SQLITE_BUSY:
        return ProfileUnusable(
            f"{path} is in use by another program.", "End that program, then try again."
        )
    return None


def _nearly_full(path: Path) -> bool:
    return shutil.disk_usage(path.parent).free < _NEARLY_FULL


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    for pragma in ("busy_timeout = 5000", "foreign_keys = ON", "synchronous = NORMAL"):
        connection.execute(f"PRAGMA {pragma}")
    if path == IN_MEMORY:
        connection.execute("PRAGMA temp_store = MEMORY")
    connection.create_function("holds", 2, _holds, deterministic=True)
    for name, function in (
        ("file_name", lambda path: PurePath(path).name),
        ("file_folder", lambda path: str(PurePath(path).parent)),
        ("file_suffix", lambda path: PurePath(path).suffix[1:].casefold()),
    ):
        connection.create_function(name, 1, function, deterministic=True)
    return connection


def _holds(text: str | None, part: str) -> bool:
    """Whether `text` contains `part`, in any letter case of any script. SQL: holds(text, part)."""
    return part.casefold() in (text or "").casefold()
