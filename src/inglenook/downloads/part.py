"""What has arrived of a file so far: `NAME.part`, and beside it what is needed to go on later.

The note `NAME.part.json` never claims a byte that the disk may not hold: the data is flushed
first, and the note is replaced whole. A lock keeps two processes from one file.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from inglenook.downloads.order import flush
from inglenook.downloads.ranges import Ranges, Span

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass(frozen=True, slots=True)
class Version:
    """Which file a server holds. `etag` is a strong one or "", `size` 0 if unknown."""

    url: str
    etag: str = ""
    size: int = 0
    sha256: str = ""

    @property
    def certain(self) -> bool:
        """Whether bytes that came at different times can be known to belong together."""
        return bool(self.size and (self.etag or self.sha256))

    def continues(self, earlier: Version) -> bool:
        """Whether bytes of `earlier` are bytes of this one.

        A storage names its copies as it likes, so the hub's checksum counts for more than the ETag.
        """
        if not self.certain or self.size != earlier.size:
            return False
        if self.sha256 and earlier.sha256:
            return self.sha256 == earlier.sha256
        return bool(self.etag) and (self.url, self.etag) == (earlier.url, earlier.etag)


@dataclass(frozen=True, slots=True)
class Owner:
    """The model that a file belongs to, as the note tells it: `files` are all of the model's."""

    id: str
    name: str
    files: tuple[str, ...]
    total: int


class Part:
    """One file on its way. Written by one thread; `save` may run in another."""

    def __init__(self, target: Path) -> None:
        self.path = target.with_name(target.name + ".part")
        self.note = target.with_name(target.name + ".part.json")
        self.version = Version("")
        self.ranges = Ranges()
        self.owner: Owner | None = None
        self._file: IO[bytes] | None = None
        self._saved: tuple[Version, list[Span]] | None = None

    def recall(self) -> None:
        """Take up what an earlier download left, as far as it can be trusted."""
        note = read_note(self.note)
        with contextlib.suppress(OSError, KeyError, TypeError, ValueError):
            size = self.path.stat().st_size
            version = Version(**note["version"])
            spans = [(int(start), int(end)) for start, end in note["done"]]
            if all(0 <= start < end <= min(size, version.size) for start, end in spans):
                self.version, self.ranges = version, Ranges(spans)

    def begin(self, version: Version) -> bool:
        """Open the file for this version; whether something of another one was thrown away."""
        stale = bool(self.ranges.covered) and not version.continues(self.version)
        if not version.continues(self.version):
            self.ranges = Ranges()
        self.version = version
        anew = 0 if self.ranges.covered else os.O_TRUNC
        if anew:
            self.note.unlink(missing_ok=True)
        if self._file is None:
            self._file = os.fdopen(os.open(self.path, _FLAGS | anew, 0o666), "r+b", buffering=0)
        elif anew:
            self._file.truncate(0)
        self._reserve(version.size)
        return stale

    def _reserve(self, size: int) -> None:
        """Claim the whole size where that is cheap: a full disk is found now, not hours later."""
        if not size or self._file is None:
            return
        try:
            if sys.platform == "linux":
                os.posix_fallocate(self._file.fileno(), 0, size)
        except OSError as error:
            if error.errno in FULL:
                raise

    def write(self, offset: int, block: bytes) -> None:
        """Put bytes in their place."""
        assert self._file is not None
        self._file.seek(offset)
        view = memoryview(block)
        while view:
            view = view[self._file.write(view) :]
        self.ranges.add(offset, offset + len(block))

    def allocated(self) -> int:
        """Bytes of the disk that the part takes up already."""
        with contextlib.suppress(OSError):
            info = self.path.stat()
            return int(getattr(info, "st_blocks", 0)) * 512 or info.st_size
        return 0

    def snapshot(self) -> Callable[[], None] | None:
        """What has arrived by now, to be saved by calling it; None if that is saved already."""
        spans = self.ranges.spans()
        state = (self.version, spans)
        if self._file is None or state == self._saved or not self.version.certain:
            return None
        note = {"version": asdict(self.version), "done": spans}
        if self.owner is not None:
            note["owner"] = asdict(self.owner)
        handle = self._file.fileno()

        def save() -> None:
            _sync(handle)
            write_note(self.note, note)
            self._saved = state

        return save

    def save(self) -> None:
        """Note what has arrived."""
        if snapshot := self.snapshot():
            snapshot()

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None
        self._saved = None

    def forget(self) -> None:
        """Throw away what has arrived."""
        self.close()
        self.path.unlink(missing_ok=True)
        self.note.unlink(missing_ok=True)
        self.version, self.ranges = Version(""), Ranges()


def read_note(path: Path) -> dict[str, Any]:
    """The note beside a part; empty if it cannot be read or is none."""
    with contextlib.suppress(OSError, ValueError):
        note = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(note, dict):
            return note
    return {}


def write_note(path: Path, note: dict[str, Any]) -> None:
    """Replace a note whole."""
    new = path.with_name(path.name + ".new")
    with new.open("w", encoding="utf-8") as file:
        json.dump(note, file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(new, path)


_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_sync = getattr(os, "fdatasync", os.fsync)


# --- one process a file -----------------------------------------------------------------------


@contextlib.contextmanager
def locked(target: Path, while_waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock of a file that is to be fetched; calls `while_waiting` until it is free."""
    path = target.with_name(f".{target.name}.lock")
    while (lock := _take(path)) is None:
        while_waiting()
    try:
        yield
    finally:
        if os.name != "nt":  # there an open file cannot be removed, and once closed it is another's
            path.unlink(missing_ok=True)
        lock.close()


def _take(path: Path) -> IO[bytes] | None:
    lock = path.open("a+b")
    if _try(lock) and _is_still(lock, path):
        return lock
    lock.close()
    return None


def _is_still(lock: IO[bytes], path: Path) -> bool:
    """Whether the name still means the file that was locked: its last holder removes it."""
    try:
        return os.path.samestat(os.fstat(lock.fileno()), path.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _try(lock: IO[bytes]) -> bool:
        try:
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try(lock: IO[bytes]) -> bool:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks: better unguarded than not at all
            return True
        return True


def flushed(path: Path, target: Path) -> None:
    """Give a whole file its final name, on the disk and not only in memory."""
    flush(path)
    os.replace(path, target)
    flush(target.parent)
