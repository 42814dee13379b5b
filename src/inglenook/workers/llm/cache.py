"""The KV cache on disk: what a model has read of a chat, kept for the next time that chat goes on.

A pure store of bytes; llama.cpp has no part in it. One file holds what one model remembers of one
chat: the tokens, the state behind them and, for models that cannot forget a part of what they read
(sliding-window, recurrent, hybrid), smaller checkpoints on the way. Files of one model and one way
of keeping its state share a folder, whose name is the `fingerprint`.

A file appears under its name only when it is complete, and is believed only if its checksums hold.
Whatever goes wrong here is a miss with a line in the log: an answer never fails because of it.
The checksum is CRC-32 because it must keep up with the disk: 2.8 GB/s where sha256 does 1.1 and
blake2b 0.6. It finds damage; against malice stands the folder, which only its owner may enter.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import itertools
import logging
import os
import struct
import threading
import time
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from inglenook.paths import kv_name

log = logging.getLogger(__name__)

LEAST_SHARED = 32  # tokens: reading fewer anew takes no longer than restoring
_MAGIC, _VERSION = b"INGLEKV\n", 1
_HEAD = struct.Struct("<8sIIIQ")  # magic, version, CRC of what follows, parts, tokens
_PART = struct.Struct("<QQI")  # tokens that it stands for, bytes, CRC
_MOST_PARTS, _MOST_TOKENS = 256, 1 << 27
_BLOCK = 4 << 20
_SUFFIX, _UNFINISHED = ".kv", ".part"
_ABANDONED = 3600.0  # seconds after which an unfinished file belongs to nobody

Buffer = bytes | bytearray | memoryview | ctypes.Array[ctypes.c_uint8]
Tokens = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of state: what the model knows after `length` tokens, in `size` bytes."""

    length: int
    size: int
    checksum: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One file, by its header. The first part is the whole state, the others are checkpoints."""

    path: Path
    tokens: Tokens
    parts: tuple[Part, ...]
    head: bytes
    stamp: tuple[int, int]

    @property
    def offset(self) -> int:
        """Where the parts begin in the file."""
        return _HEAD.size + len(self.parts) * _PART.size + 4 * len(self.tokens)

    @property
    def size(self) -> int:
        """Bytes of the whole file."""
        return self.offset + sum(part.size for part in self.parts)


@dataclass(frozen=True, slots=True)
class Found:
    """The first `length` tokens of a prompt are in `entry`.

    `checkpoint` is 0 where the whole state serves; else the state must be followed by that
    checkpoint (its number among the parts).
    """

    entry: Entry
    length: int
    checkpoint: int = 0


@dataclass(frozen=True, slots=True)
class Saved:
    """What was read back: `state` is for all `tokens`, `checkpoint` for the first `length`."""

    tokens: list[int]
    state: bytearray
    length: int
    checkpoint: bytearray | None = None


def fingerprint(*facts: object) -> str:
    """A folder name for all that must be the same for a state to be of use.

    These are the weights (sha256), llama.cpp's version, the types of keys and values, flash
    attention on or off (it decides how values lie in memory) and the adapters. The size of the
    context and the number of sequences may differ.
    """
    return hashlib.blake2b(repr(facts).encode(), digest_size=16).hexdigest()


class Store:
    """The files of one fingerprint; the limit counts those of all. Safe from any thread."""

    def __init__(self, folder: Path, limit_bytes: int, fingerprint: str) -> None:
        """Touches no disk: the first `find` reads the headers, so call that off the decode thread.

        `folder` is made with the first `put`. Two processes may share it.
        """
        self._root, self._limit = folder, limit_bytes
        self._folder = folder / fingerprint
        self._lock = threading.Lock()
        self._entries: dict[Path, Entry] = {}
        self._numbers = itertools.count()

    def put(
        self,
        chat: str,
        tokens: Sequence[int],
        state: Buffer,
        checkpoints: Iterable[tuple[int, Buffer]] = (),
    ) -> bool:
        """Keep `state`, which stands for `tokens`, in place of what was kept for `chat`.

        `checkpoints` are pairs of a number of tokens and a partial state. False if it could not be
        kept: too large, or the disk refuses.
        """
        pieces = [(len(tokens), memoryview(state).cast("B"))]
        pieces += [(length, memoryview(data).cast("B")) for length, data in checkpoints]
        head = _header(np.asarray(tokens, "<i4"), pieces)
        size = len(head) + sum(len(data) for _, data in pieces)
        if size > self._limit:
            log.info("a state of %d bytes is larger than the whole cache may be", size)
            return False
        path = self._path(chat)
        try:
            self._make_room(size, keep=path)
            self._write(path, head, [data for _, data in pieces])
        except OSError as error:
            log.warning("a state was not kept: %s", error)
            return False
        return True

    def find(
        self, tokens: Sequence[int], *, cuts: bool = True, least: int = LEAST_SHARED
    ) -> Found | None:
        """The entry from which most of `tokens` can be taken, if that is at least `least`.

        `cuts` says whether the model can forget the end of a state; if not, only whole states and
        checkpoints count. The last token is never found: it must be read for the logits behind it.
        """
        prompt = np.asarray(tokens, np.int32)
        found = [f for entry in self._scan() if (f := _match(entry, prompt, cuts)).length >= least]
        # of equals the smallest, which is read fastest
        return max(found, key=lambda f: (f.length, -f.entry.size), default=None)

    def read(self, found: Found) -> Saved | None:
        """The bytes of what `find` found; None, and the file is gone, if they are damaged."""
        entry = found.entry
        try:
            with entry.path.open("rb", buffering=0) as file:
                if file.read(_HEAD.size) != entry.head:
                    return None  # replaced since `find`: its checksum covers all others
                state = _read_part(file, entry, 0)
                checkpoint = None
                if found.checkpoint:
                    checkpoint = _read_part(file, entry, found.checkpoint)
            os.utime(entry.path)
        except _Damaged as error:
            self._drop(entry.path, str(error))
            return None
        except OSError as error:
            log.info("a kept state could not be read: %s", error)
            return None
        return Saved(entry.tokens.tolist(), state, found.length, checkpoint)

    def forget(self, chat: str) -> None:
        """Remove what is kept for `chat`, by any model."""
        name = self._path(chat).name
        for path in self._root.glob(f"*/{name}"):
            self._drop(path, "")

    def trim(self) -> None:
        """Bring all files of all fingerprints under the limit, those unused for longest first."""
        try:
            self._make_room(0)
        except OSError as error:
            log.warning("the cache could not be trimmed: %s", error)

    # --- files -----------------------------------------------------------------------------------

    def _path(self, chat: str) -> Path:
        return self._folder / kv_name(chat)

    def _write(self, path: Path, head: bytes, pieces: Iterable[memoryview]) -> None:
        for folder in (self._root, self._folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished = path.with_suffix(f".{os.getpid()}.{next(self._numbers)}{_UNFINISHED}")
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            with os.fdopen(os.open(unfinished, flags, 0o600), "wb", buffering=0) as file:
                for piece in (memoryview(head), *pieces):
                    _write_all(file, piece)
                os.fsync(file.fileno())
            os.replace(unfinished, path)
        finally:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)

    def _make_room(self, size: int, keep: Path | None = None) -> None:
        """Remove what was unused for longest until `size` more bytes fit; `keep` goes anyway."""
        files, total = [], size
        for path in self._root.glob("*/*"):
            with contextlib.suppress(FileNotFoundError):  # another process trims as well
                stat = path.stat()
                if path.suffix == _UNFINISHED and time.time() - stat.st_mtime > _ABANDONED:
                    path.unlink(missing_ok=True)
                elif path.suffix == _SUFFIX and path != keep:
                    files.append((stat.st_mtime_ns, stat.st_size, path))
                    total += stat.st_size
        for _, bytes_, path in sorted(files):
            if total <= self._limit:
                return
            self._drop(path, "")
            total -= bytes_

    def _drop(self, path: Path, why: str) -> None:
        if why:
            log.warning("a kept state was removed: %s", why)
        with self._lock:
            self._entries.pop(path, None)
        # Windows keeps what another process has open; it goes the next time
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)

    def _scan(self) -> list[Entry]:
        """All entries, reading the headers of files that are new or have changed."""
        known, present = dict(self._entries), []
        try:
            paths = list(self._folder.glob(f"*{_SUFFIX}"))
        except OSError:
            return []
        for path in paths:
            with contextlib.suppress(OSError):
                stat = path.stat()
                entry = known.get(path)
                if entry is None or entry.stamp != (stat.st_size, stat.st_mtime_ns):
                    entry = self._open(path)
                if entry is not None:
                    present.append(entry)
        with self._lock:
            self._entries = {entry.path: entry for entry in present}
        return present

    def _open(self, path: Path) -> Entry | None:
        try:
            with path.open("rb") as file:
                return _read_header(file, path)
        except _Damaged as error:
            self._drop(path, str(error))
            return None


class Saver:
    """Writes states to a store in a thread of its own, one at a time; the newest of a chat wins."""

    def __init__(self, store: Store, most: int = 2) -> None:
        """`most` states wait at once; those are copies of memory, so further ones are dropped."""
        self._store, self._most = store, most
        self._waiting: dict[str, tuple[Sequence[int], Buffer, list[tuple[int, Buffer]]]] = {}
        self._changed = threading.Condition()
        self._closing = self._writing = False
        self._thread = threading.Thread(target=self._run, name="cache", daemon=True)
        self._thread.start()

    def put(
        self,
        chat: str,
        tokens: Sequence[int],
        state: Buffer,
        checkpoints: Iterable[tuple[int, Buffer]] = (),
    ) -> None:
        """Have it written soon. The arguments must not change any more."""
        with self._changed:
            if chat in self._waiting or len(self._waiting) < self._most:
                self._waiting[chat] = (tokens, state, list(checkpoints))
                self._changed.notify_all()

    def flush(self) -> None:
        """Wait until all that waits is written."""
        with self._changed:
            self._changed.wait_for(lambda: not (self._waiting or self._writing))

    def close(self) -> None:
        """Write what waits, then end the thread."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join()

    def _run(self) -> None:
        while (job := self._next()) is not None:
            chat, (tokens, state, checkpoints) = job
            try:
                self._store.put(chat, tokens, state, checkpoints)
            except Exception:
                log.exception("a state was not kept")
            del job, tokens, state, checkpoints

    def _next(
        self,
    ) -> tuple[str, tuple[Sequence[int], Buffer, list[tuple[int, Buffer]]]] | None:
        with self._changed:
            self._writing = False
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._waiting or self._closing)
            if not self._waiting:
                return None
            self._writing = True
            chat = next(iter(self._waiting))
            return chat, self._waiting.pop(chat)


class _Damaged(Exception):
    """A file that is not what it should be; the text says how."""


def _match(entry: Entry, prompt: Tokens, cuts: bool) -> Found:
    shared = min(_common_prefix(entry.tokens, prompt), len(prompt) - 1)
    if cuts:
        return Found(entry, shared)
    usable = [(part.length, -i) for i, part in enumerate(entry.parts) if part.length <= shared]
    length, number = max(usable, default=(0, 0))
    return Found(entry, length, -number)


def _common_prefix(a: Tokens, b: Tokens) -> int:
    length = min(len(a), len(b))
    differ = a[:length] != b[:length]
    return int(differ.argmax()) if differ.any() else length


def _header(tokens: NDArray[np.int32], pieces: Sequence[tuple[int, memoryview]]) -> bytes:
    parts = b"".join(_PART.pack(length, len(d), zlib.crc32(d)) for length, d in pieces)
    body = parts + tokens.tobytes()
    sizes = struct.pack("<IQ", len(pieces), len(tokens))
    return _HEAD.pack(_MAGIC, _VERSION, zlib.crc32(sizes + body), len(pieces), len(tokens)) + body


def _read_header(file: BinaryIO, path: Path) -> Entry:
    head = file.read(_HEAD.size)
    if len(head) < _HEAD.size:
        raise _Damaged("it is cut short")
    magic, version, checksum, parts, tokens = _HEAD.unpack(head)
    if magic != _MAGIC or version != _VERSION:
        raise _Damaged("it is of another version")
    if not 1 <= parts <= _MOST_PARTS or tokens > _MOST_TOKENS:
        raise _Damaged("its header is damaged")
    body = file.read(parts * _PART.size + tokens * 4)
    if zlib.crc32(head[16:] + body) != checksum or len(body) < parts * _PART.size + tokens * 4:
        raise _Damaged("its header is damaged")
    split = parts * _PART.size
    told = tuple(Part(*fields) for fields in _PART.iter_unpack(body[:split]))
    entry = Entry(path, np.frombuffer(body[split:], "<i4"), told, head, _stamp(file))
    if entry.size != entry.stamp[0]:
        raise _Damaged("it is cut short")
    return entry


def _stamp(file: BinaryIO) -> tuple[int, int]:
    stat = os.fstat(file.fileno())
    return stat.st_size, stat.st_mtime_ns


def _read_part(file: BinaryIO, entry: Entry, number: int) -> bytearray:
    part = entry.parts[number]
    file.seek(entry.offset + sum(p.size for p in entry.parts[:number]))
    data = bytearray(part.size)
    view, at, checksum = memoryview(data), 0, 0
    while at < part.size:
        # read and checked block by block, while the block is still in the processor's cache
        count = file.readinto(view[at : at + _BLOCK])  # type: ignore[attr-defined]
        if not count:
            raise _Damaged("it is cut short")
        checksum = zlib.crc32(view[at : at + count], checksum)
        at += count
    if checksum != part.checksum:
        raise _Damaged("its checksum is wrong")
    return data


def _write_all(file: BinaryIO, data: memoryview) -> None:
    for block in _blocks(data):
        written = 0
        while written < len(block):
            written += file.write(block[written:])


def _blocks(data: memoryview) -> Iterator[memoryview]:
    return (data[at : at + _BLOCK] for at in range(0, len(data), _BLOCK))
