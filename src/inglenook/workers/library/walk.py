"""Lists the files below a folder: sorted, each once, with the reason where one cannot be read.

Hidden and system folders are passed over in silence; links to folders, pipes, devices, sockets and
formats that nobody reads are listed as skipped, folders without permission as failed.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from inglenook.errors import FileUnreadable
from inglenook.parsers import on_request, parser_for, supported

_PASSED_OVER = {
    "node_modules", "__pycache__", "$recycle.bin", "system volume information", "lost+found",
    "thumbs.db", "desktop.ini",
}  # fmt: skip
_OFFICE_LOCK = "~$"
_KINDS = (
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISCHR, "a device"),
)
_ESCAPE = re.compile(r"\\x([89a-f][0-9a-f])")


@dataclass(frozen=True, slots=True)
class Found:
    """A file, or a folder that cannot be listed. `path` is text that any process can pass on;
    `real` is what the system opens. `folder` marks a folder, whose files nobody could look at."""

    path: str
    real: Path
    size: int = 0
    mtime_ns: int = 0
    state: Literal["readable", "skipped", "failed"] = "readable"
    reason: str = ""
    folder: bool = False


def walk(root: str, exclude: Path | None = None) -> Iterator[Found]:
    """Everything at or below `root` in the order of the names; nothing at or below `exclude`.

    A file that `root` itself names must be readable: a format that nobody reads fails then.
    """
    real = real_path(root)
    try:
        info = real.stat()
    except OSError as error:
        yield _failed(real, _why(error))
        return
    if stat.S_ISDIR(info.st_mode):
        yield from _below(real, exclude)
        return
    found = _file(real, info)
    yield _failed(real, found.reason) if found.state == "skipped" else found


def normal_path(path: str) -> str:
    """The one form of a path that the library keeps: absolute, without `..`, as safe text."""
    return safe_path(Path(os.path.normpath(real_path(path).absolute())))


def safe_path(real: Path) -> str:
    r"""A path as text: bytes that are not UTF-8 are written `\xNN`."""
    if os.name == "posix":
        return os.fsencode(real).decode("utf-8", "backslashreplace")
    return str(real)


def real_path(path: str) -> Path:
    """The reverse of `safe_path`: what the system opens."""
    real = Path(path)
    if os.path.lexists(real) or not _ESCAPE.search(path):
        return real
    raw = Path(_ESCAPE.sub(lambda m: chr(0xDC00 + int(m[1], 16)), path))
    return raw if os.path.lexists(raw) else real


def _below(folder: Path, exclude: Path | None) -> Iterator[Found]:
    seen: set[tuple[int, int]] = set()
    todo = [folder]
    while todo:
        here = todo.pop()
        if here == exclude:
            continue
        if here == folder or _is_real_folder(here):
            entries = _entries(here, seen)
            if isinstance(entries, Found):
                yield entries
            else:
                todo += reversed(entries)
        elif found := _look(here):
            yield found


def _entries(folder: Path, seen: set[tuple[int, int]]) -> list[Path] | Found:
    """What is in a folder, sorted. A folder that was met before (a mount in itself) is empty."""
    try:
        info = folder.stat()
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        return _failed(folder, _why(error), folder=True)
    if (info.st_dev, info.st_ino) in seen:
        return []
    seen.add((info.st_dev, info.st_ino))
    return [entry for entry in entries if not _passed_over(entry.name)]


def _is_real_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.lstat().st_mode)
    except OSError:
        return False


def _passed_over(name: str) -> bool:
    return name.startswith((".", _OFFICE_LOCK)) or name.lower() in _PASSED_OVER


def _look(real: Path) -> Found | None:
    try:
        return _unrequested(_file(real, real.stat()))
    except FileNotFoundError:
        if real.is_symlink():
            return _skipped(real, "A link that leads nowhere.")
        return None  # gone since the folder was listed
    except OSError as error:
        return _failed(real, _why(error))


def _file(real: Path, info: os.stat_result) -> Found:
    for is_kind, kind in _KINDS:
        if is_kind(info.st_mode):
            return _skipped(real, f"Not a file but {kind}.")
    if stat.S_ISDIR(info.st_mode):
        return _skipped(real, "A link to a folder: add that folder itself to have it read.")
    if not supported(real):
        return _skipped(real, _unsupported(real))
    return Found(safe_path(real), real, info.st_size, info.st_mtime_ns)


def _unrequested(found: Found) -> Found:
    if found.state == "readable" and on_request(found.real):
        return _skipped(found.real, "An archive: add the archive itself to have it read.")
    return found


def _unsupported(real: Path) -> str:
    try:
        parser_for(real)
    except FileUnreadable as error:
        return error.reason
    return ""


def _skipped(real: Path, reason: str) -> Found:
    return Found(safe_path(real), real, state="skipped", reason=reason)


def _failed(real: Path, reason: str, *, folder: bool = False) -> Found:
    return Found(safe_path(real), real, state="failed", reason=reason, folder=folder)


def _why(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "There is no such file or folder."
    if isinstance(error, PermissionError):
        return "No permission to read it."
    return f"It cannot be read: {error.strerror or error}."
