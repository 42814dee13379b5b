"""What was asked for: one model, where it goes, who hears of it, and within which limits."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from inglenook.catalog import Entry
from inglenook.downloads.session import Session
from inglenook.errors import Cancelled, DiskFull

Progress = Callable[[int, int], None]
"""Called with the bytes that have arrived and the bytes expected; 0 where that is not known."""

MIB = 1 << 20
_SPLIT = re.compile(r"(.*)-(\d{5})-of-(\d{5})(\.gguf)")


@dataclass(frozen=True, slots=True)
class Limits:
    """How patient and how greedy a download is. Sizes are bytes, times are seconds."""

    margin: int = 64 * MIB  # never fill a disk to the last byte
    piece: int = 32 * MIB  # of one request
    timeout: float = 30.0  # without a byte
    pauses: tuple[float, ...] = (1, 2, 4, 8, 15, 30)  # before each further try that gets nothing
    longest_wait: float = 300.0  # that a busy hub may ask for
    measure: float = 1.0  # between two looks at the speed
    save: float = 1.0  # between two notes of what has arrived


class SourceFailed(Exception):
    """This source did not give the model; the next one may. `next_step` is "" for the usual one."""

    def __init__(self, reason: str, next_step: str = "", denied: bool = False) -> None:
        super().__init__(reason)
        self.next_step, self.denied = next_step, denied


@dataclass(frozen=True, slots=True)
class Order:
    """One model on its way to `folder`."""

    entry: Entry
    folder: Path
    on_progress: Progress = lambda done, total: None
    cancelled: Callable[[], bool] = lambda: False
    say: Callable[[str], None] = lambda text: None
    session: Session = field(default_factory=Session)
    limits: Limits = field(default_factory=Limits)
    asked_as: str = ""

    @property
    def target(self) -> Path:
        """Where the model will be; of a split one, its first file."""
        return self.folder / self.entry.file

    def check_cancelled(self) -> None:
        """Raise Cancelled if a person said stop."""
        if self.cancelled():
            raise self.stopped()

    def stopped(self) -> Cancelled:
        """The error for a download that a person stopped."""
        return Cancelled(f"The download of {self.entry.name} was stopped.")

    def wait(self, seconds: float) -> None:
        """Wait, unless stopped."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.check_cancelled()
            time.sleep(min(0.05, left))

    def require_space(self, needed: int) -> None:
        """Raise DiskFull if `needed` bytes and a margin are not free."""
        free, needed = shutil.disk_usage(self.folder).free, needed + self.limits.margin
        if needed > free:
            raise self.disk_full(f"{needed:,} bytes are needed, {free:,} are free")

    def disk_full(self, reason: str) -> DiskFull:
        """The error for a full disk."""
        return DiskFull(f"There is no room for {self.entry.name} in {self.folder}: {reason}.")


@dataclass(frozen=True, slots=True)
class Item:
    """One file that a model needs: its `place` in the repository, and the path that it gets.

    What is promised of it is empty where nothing is: size in bytes, SHA-256, git's id.
    """

    place: str
    target: Path
    size: int = 0
    sha256: str = ""
    blob: str = ""


def files_of(file: str) -> list[str]:
    """All files of a model whose first file this is: more than one if it is a split GGUF.

    Split files are named `NAME-00001-of-00003.gguf` (llama.cpp, gguf-split).
    """
    match = _SPLIT.fullmatch(file)
    if not match:
        return [file]
    name, _, count, suffix = match.groups()
    return [f"{name}-{n:05}-of-{count}{suffix}" for n in range(1, int(count) + 1)]


def flush(path: Path) -> None:
    """Have the disk hold what was written, so that a power cut cannot leave an empty model."""
    if os.name == "nt" and path.is_dir():
        return  # Windows does not open directories
    descriptor = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sha256_of(file: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
