"""Lists the files below a folder: sorted, each once, with the reason where one cannot be read.

Hidden and system folders, and what the rules of the collection leave out, are passed over; links to
folders, pipes, devices, sockets, formats that nobody reads and files that are only in the cloud are
listed as skipped, folders without permission as failed. Nothing is opened. One system call a file:
this runs over everything again and again.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from inglenook.errors import FileUnreadable
from inglenook.parsers import on_request, parser_for, supported
from inglenook.workers.library.ignore import Level, Rules

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
# Attributes that mean that reading would fetch the content: OFFLINE, RECALL_ON_OPEN and
# RECALL_ON_DATA_ACCESS of Windows, SF_DATALESS of macOS.
_RECALL = 0x1000 | 0x40000 | 0x400000
_DATALESS = 0x40000000
_IN_THE_CLOUD = "Only in the cloud: open it once, or keep it on this device, to have it read."
_ARCHIVE = "An archive: add the archive itself to have it read."


@dataclass(frozen=True, slots=True)
class Found:
    """A file, or a folder whose files nobody looked at (`folder`). `path` is text that any process
    can pass on, `name` is what the system calls it. `cloud` marks a file that reading would
    download."""

    path: str
    name: str
    size: int = 0
    mtime_ns: int = 0
    state: Literal["readable", "skipped", "failed"] = "readable"
    reason: str = ""
    folder: bool = False
    cloud: bool = False

    @property
    def real(self) -> Path:
        """What the system opens."""
        return Path(self.name)


def walk(root: str, exclude: Path | None = None, rules: Rules | None = None) -> Iterator[Found]:
    """Everything at or below `root` in the order of the names; nothing at or below `exclude`.

    A file that `root` itself names must be readable: a format that nobody reads fails then.
    """
    real = real_path(root)
    try:
        info = real.stat()
    except OSError as error:
        yield _failed(str(real), _why(error))
        return
    if stat.S_ISDIR(info.st_mode):
        level = (rules or Rules(files=())).at(str(real))
        yield from _Walk(exclude).below(str(real), level)
        return
    found = _file(str(real), info)
    named = found.state == "skipped" and not found.cloud
    yield _failed(str(real), found.reason) if named else found


def walk_part(
    root: str, folder: str, exclude: Path | None, rules: Rules, *, deep: bool
) -> Iterator[Found]:
    """What `walk` of `root` lists in `folder` at or below it, the folders in it included if `deep`;
    else each comes as a `Found` with `folder`. Nothing if the walk would not go there."""
    start, end = str(real_path(root)), str(real_path(folder))
    level, here = rules.at(start), start
    for part in Path(end).relative_to(start).parts:
        level = level.within(here, _ignore_files_in(here, rules))
        here = os.path.join(here, part)  # noqa: PTH118
        if passed_over(part) or Path(here).is_symlink() or level.ignores(here, folder=True):
            return
    if Path(here).is_dir():
        yield from _Walk(exclude, deep=deep).below(here, level)


def normal_path(path: str) -> str:
    """The one form of a path that the library keeps: absolute, without `..`, as safe text."""
    return safe_path(Path(os.path.normpath(real_path(path).absolute())))


def safe_path(real: str | os.PathLike[str]) -> str:
    r"""A path as text: bytes that are not UTF-8 are written `\xNN`."""
    text = os.fspath(real)
    if os.name == "posix" and not text.isascii():
        return os.fsencode(text).decode("utf-8", "backslashreplace")
    return text


def real_path(path: str) -> Path:
    """The reverse of `safe_path`: what the system opens."""
    real = Path(path)
    if not _ESCAPE.search(path) or os.path.lexists(real):
        return real
    raw = Path(_ESCAPE.sub(lambda m: chr(0xDC00 + int(m[1], 16)), path))
    return raw if os.path.lexists(raw) else real


def mount_of(path: str) -> str:
    """The folder at which the disk is mounted that holds `path`, or would if it were there."""
    here = real_path(path).absolute()
    while not os.path.ismount(here) and here.parent != here:
        here = here.parent
    return safe_path(here)


class _Walk:
    """One walk: which folders it has been in, and where it does not go."""

    def __init__(self, exclude: Path | None, *, deep: bool = True) -> None:
        self._exclude = str(exclude) if exclude else None
        self._deep = deep
        self._seen: set[tuple[int, int]] = set()

    def below(self, folder: str, level: Level) -> Iterator[Found]:
        """What is in a folder, depth first; the folder itself is not asked about."""
        if folder == self._exclude:
            return
        todo = self._entries(folder, level)
        while todo:
            here = todo.pop()
            if isinstance(here, Found):
                yield here
                continue
            entry, level = here
            is_folder = entry.is_dir(follow_symlinks=False)
            if entry.path == self._exclude or level.ignores(entry.path, folder=is_folder):
                continue
            if not is_folder:
                if found := _look(entry):
                    yield found
            elif self._deep:
                todo += self._entries(entry.path, level)
            else:
                yield Found(safe_path(entry.path), entry.path, state="skipped", folder=True)

    def _entries(self, folder: str, level: Level) -> list[Found | tuple[os.DirEntry[str], Level]]:
        """What is in a folder, last name first. One that was met before (a mount in itself) is
        empty."""
        try:
            info = os.stat(folder)  # noqa: PTH116
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=_name, reverse=True)
        except OSError as error:
            return [_failed(folder, _why(error), folder=True)]
        if (info.st_dev, info.st_ino) in self._seen:
            return []
        self._seen.add((info.st_dev, info.st_ino))
        level = level.within(folder, {entry.name for entry in entries})
        return [(entry, level) for entry in entries if not passed_over(entry.name)]


_name: Callable[[os.DirEntry[str]], str] = lambda entry: entry.name  # noqa: E731


def _ignore_files_in(folder: str, rules: Rules) -> set[str]:
    return {name for name in rules.files if Path(folder, name).exists()}


def passed_over(name: str) -> bool:
    """Whether a file or folder of this name is hidden, or the system's own."""
    return name.startswith((".", _OFFICE_LOCK)) or name.lower() in _PASSED_OVER


def _look(entry: os.DirEntry[str]) -> Found | None:
    try:
        found = _file(entry.path, entry.stat())
    except FileNotFoundError:
        if entry.is_symlink():
            return _skipped(entry.path, "A link that leads nowhere.")
        return None  # gone since the folder was listed
    except OSError as error:
        return _failed(entry.path, _why(error))
    if found.state == "readable" and on_request(entry.name):
        return _skipped(entry.path, _ARCHIVE)
    return found


def _file(name: str, info: os.stat_result) -> Found:
    if not stat.S_ISREG(info.st_mode):
        return _skipped(name, _odd(info))
    if not supported(name):
        return _skipped(name, _unsupported(name))
    path = safe_path(name)
    if only_in_the_cloud(info):
        size, time = info.st_size, info.st_mtime_ns
        return Found(path, name, size, time, "skipped", _IN_THE_CLOUD, cloud=True)
    return Found(path, name, info.st_size, info.st_mtime_ns)


def only_in_the_cloud(info: Any, platform: str = sys.platform) -> bool:
    """Whether reading the file with this `os.stat_result` would have OneDrive, iCloud, Dropbox or
    the like download it."""
    if platform == "win32":
        return bool(info.st_file_attributes & _RECALL)
    if platform == "darwin":
        return bool(info.st_flags & _DATALESS) or (info.st_size > 0 and info.st_blocks == 0)
    return False


def _odd(info: os.stat_result) -> str:
    for is_kind, kind in _KINDS:
        if is_kind(info.st_mode):
            return f"Not a file but {kind}."
    return "A link to a folder: add that folder itself to have it read."


def _unsupported(name: str) -> str:
    try:
        parser_for(name)
    except FileUnreadable as error:
        return error.reason
    return ""


def _skipped(name: str, reason: str) -> Found:
    return Found(safe_path(name), name, state="skipped", reason=reason)


def _failed(name: str, reason: str, *, folder: bool = False) -> Found:
    return Found(safe_path(name), name, state="failed", reason=reason, folder=folder)


def _why(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "There is no such file or folder."
    if isinstance(error, PermissionError):
        return "No permission to read it."
    return f"It cannot be read: {error.strerror or error}."
