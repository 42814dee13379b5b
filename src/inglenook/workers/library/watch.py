"""Notices what changed in the folders of the collections; reads no file and loads no model.

The system tells of changes as they happen (watchfiles); a full look at the start and every quarter
of an hour is the net below that. Folders on network drives, and all of them where the system has
no watches left, are looked at every minute instead. A look costs little: one walk and one question
to the database. Only what is news for library.db is told, so that what nobody indexes (a build, a
cache) can change as often as it likes.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import psutil

from inglenook.parsers import supported
from inglenook.store.library import LibraryStore
from inglenook.workers.library.ignore import IGNORE_FILES, Rules
from inglenook.workers.library.survey import AWAY, Part, Survey, survey
from inglenook.workers.library.walk import passed_over, real_path, safe_path

Tell = Callable[[str, list[Part]], None]
"""Hears of a collection with news and where it is; no part at all means that it may be anywhere.
The name is empty where only the states of collections have changed."""

State = Literal["live", "polled", "paused"]

_log = logging.getLogger(__name__)
_QUIET_MS, _LONGEST_MS = 200, 800  # changes that follow each other so fast are one
_WAIT_MS = 5_000
_NET = 900.0  # seconds between two full looks at folders that are watched
_POLL = 60.0  # seconds between those at folders that are not
_REPLAN = 20.0  # seconds between two looks at which folders are there
_SHARE = 100  # a look must not take more than this part of the time
_MANY = 200  # parts; then a full look is cheaper
_RESTLESS = 5  # changes in a row after which a file is given more and more time
_LONGEST_REST = 600.0  # seconds
_NETWORK = ("nfs", "cifs", "smb", "afpfs", "webdav", "davfs", "9p", "ceph", "glusterfs", "fuse.s")
_NO_WATCHES = "The system has no watches left; these folders are looked at every minute instead."
_FAR = "On a network drive, which is looked at every minute."


@dataclass
class Watched:
    """How a collection is kept up: `state`, and a sentence if there is something to say."""

    state: State = "live"
    note: str = ""
    next_look: float = field(default=0.0, compare=False)  # monotonic
    looked: bool = field(default=False, compare=False)


@dataclass
class _Plan:
    """What to watch: folders and files by name, each with the collections that it belongs to."""

    folders: dict[str, set[str]] = field(default_factory=dict)
    files: dict[str, set[str]] = field(default_factory=dict)
    watched: dict[str, Watched] = field(default_factory=dict)

    def place(self, root: str, name: str, far: Sequence[str]) -> None:
        """Find out how `root` of the collection `name` is best watched."""
        path, watched = str(real_path(root)), self.watched[name]
        if any(Path(path).is_relative_to(folder) for folder in far):
            watched.state, watched.note = "polled", _FAR
        elif Path(path).is_dir():
            self.folders.setdefault(path, set()).add(name)
        elif Path(path).exists():
            self.files.setdefault(path, set()).add(name)
        else:
            watched.state, watched.note = "polled", AWAY

    def outermost(self) -> list[str]:
        """The folders without those that lie within others."""
        taken: list[str] = []
        for folder in sorted(self.folders, key=len):
            if not any(folder.startswith(_stem(other)) for other in taken):
                taken.append(folder)
        return taken

    def same_places(self, other: _Plan) -> bool:
        """Whether both watch the same."""
        return (self.folders, self.files) == (other.folders, other.files)


class Watch:
    """Watches all collections of a library while `run` runs."""

    def __init__(self, store: LibraryStore, home: Path, rules: Callable[[str], Rules]) -> None:
        """`home` is never looked into. `rules` says what a collection leaves out."""
        self._store = store
        self._home = home
        self._rules = rules
        self._woken = _Either()
        self._watched: dict[str, Watched] = {}
        self._ages: dict[str, tuple[int, int]] = {}
        self._restless = _Restless()
        self._net = _NET

    def look_again(self) -> None:
        """The collections, their folders or pauses have changed."""
        self._woken.wake()

    def states(self) -> dict[str, Watched]:
        """How each collection is kept up just now; empty while nothing is watched."""
        return dict(self._watched)

    def run(self, tell: Tell, stopped: threading.Event) -> None:
        """Watch until `stopped`. `tell` must not take long."""
        self._woken.stopped = stopped
        try:
            while not stopped.is_set():
                self._woken.clear()
                self._watch(self._plan(), tell)
        finally:
            self._watched = {}

    def _plan(self) -> _Plan:
        """What there is to watch now; a folder whose disk is away is not."""
        plan, paused, far = _Plan(), self._store.paused(), _network_folders()
        for name, roots in self._store.all_roots().items():
            plan.watched[name] = Watched("paused" if name in paused else "live")
            for root in roots if name not in paused else ():
                plan.place(root, name, far)
        return plan

    def _watch(self, plan: _Plan, tell: Tell) -> None:
        """Watch by one plan until there is reason for another."""
        late: dict[str, float] = {}
        replan = time.monotonic() + _REPLAN
        with _Notifier(plan.outermost()) as notifier:
            self._adopt(plan, notifier, tell)
            while not self._woken.is_set():
                self._look_where_due(tell)
                paths = notifier.wait(self._woken, self._seconds_left(late))
                self._sort(paths | self._changed_files(plan), plan, late, tell)
                if time.monotonic() > replan:
                    if not plan.same_places(self._plan()):
                        return
                    replan = time.monotonic() + _REPLAN

    def _adopt(self, plan: _Plan, notifier: _Notifier, tell: Tell) -> None:
        """Go by a plan, as far as the system lets us."""
        for path in plan.files:
            self._ages.setdefault(path, _age(path))
        self._net = _POLL if notifier.partial else _NET
        if notifier.failed:
            for name in set[str]().union(*plan.folders.values()):
                watched = plan.watched[name]
                watched.state, watched.note = "polled", _NO_WATCHES
        for name, watched in plan.watched.items():
            before = self._watched.get(name)
            if before and before.state != "paused":
                watched.next_look, watched.looked = before.next_look, before.looked
            if watched.state == "polled":
                watched.next_look = min(watched.next_look, time.monotonic() + _POLL)
        if plan.watched != self._watched:
            self._watched = plan.watched
            tell("", [])
        self._watched = plan.watched

    # --- full looks ---

    def _look_where_due(self, tell: Tell) -> None:
        for name, watched in list(self._watched.items()):
            if watched.state == "paused" or time.monotonic() < watched.next_look:
                continue
            begun = time.monotonic()
            found = self._survey(name)
            now = time.monotonic()
            pace = self._net if watched.state == "live" else _POLL
            watched.next_look = now + max(pace, (now - begun) * _SHARE)
            first, watched.looked = not watched.looked, True
            if found.has_news(retry=first):
                tell(name, [])

    def _survey(self, name: str, parts: Iterable[Part] = ()) -> Survey:
        rules, roots = self._rules(name), self._store.roots(name) or []
        return survey(self._store, name, roots, rules, self._home, list(parts))

    def _changed_files(self, plan: _Plan) -> set[str]:
        """Files that were added by name and are not as they were at the last look."""
        changed = set()
        for path in plan.files:
            age = _age(path)
            if self._ages[path] != age:
                changed.add(path)
            self._ages[path] = age
        return changed

    # --- what the system told ---

    def _sort(self, paths: set[str], plan: _Plan, late: dict[str, float], tell: Tell) -> None:
        """Tell of the changes that matter, of restless files only from time to time."""
        now = time.monotonic()
        for path in filter(self._matters, paths):
            late.setdefault(path, now + self._restless.delay(path, now))
        due = [path for path, when in late.items() if when <= now]
        for path in due:
            del late[path]
        for name, parts in self._parts(due, plan).items():
            few = sorted(parts, key=lambda part: part.folder) if len(parts) <= _MANY else []
            if self._watched[name].state != "paused" and self._survey(name, few).has_news(
                retry=False
            ):
                tell(name, few)

    def _matters(self, path: str) -> bool:
        if Path(path).is_relative_to(self._home):
            return False
        name = os.path.basename(path)  # noqa: PTH119
        if name in IGNORE_FILES or supported(name):
            return True
        # what has no parser may be a folder, or may have been one
        return not Path(path).is_file()

    def _parts(self, paths: Iterable[str], plan: _Plan) -> dict[str, set[Part]]:
        """The parts to look at, by collection."""
        found: dict[str, set[Part]] = {}
        for path in paths:
            for root, names in (*plan.folders.items(), *plan.files.items()):
                parts = _parts_of(path, root)
                for name in names if parts else ():
                    found.setdefault(name, set()).update(parts)
        return found

    def _seconds_left(self, late: Mapping[str, float]) -> float:
        """Until the next thing to do."""
        looks = (w.next_look for w in self._watched.values() if w.state != "paused")
        nearest = min((*late.values(), *looks), default=float("inf"))
        return min(max(0.05, nearest - time.monotonic()), _WAIT_MS / 1000)


def _parts_of(path: str, root: str) -> set[Part]:
    """Where to look because of a change of `path`, if that concerns `root`."""
    if path == root:
        return {Part(safe_path(root), deep=True)}
    if not path.startswith(_stem(root)):
        return set()
    folder, name = os.path.split(path)
    if any(map(passed_over, Path(folder).relative_to(root).parts)):
        return set()
    if name in IGNORE_FILES:
        return {Part(safe_path(folder), deep=True)}
    if passed_over(name):
        return set()
    parts = {Part(safe_path(folder))}
    if Path(path).is_dir():
        parts.add(Part(safe_path(path), deep=True))
    return parts


def _stem(folder: str) -> str:
    return folder.rstrip(os.sep) + os.sep


def _age(path: str) -> tuple[int, int]:
    try:
        info = os.stat(path)  # noqa: PTH116
    except OSError:
        return 0, 0
    return info.st_size, info.st_mtime_ns


def _network_folders() -> tuple[str, ...]:
    """Where network drives are mounted: no system tells what others change on them."""
    partitions = psutil.disk_partitions(all=True)
    far = [p for p in partitions if p.fstype.lower().startswith(_NETWORK) or "remote" in p.opts]
    return tuple(p.mountpoint for p in far)


class _Either:
    """Set once it was woken, or once `stopped` is."""

    def __init__(self) -> None:
        self.stopped = threading.Event()
        self._woken = threading.Event()

    def wake(self) -> None:
        self._woken.set()

    def clear(self) -> None:
        self._woken.clear()

    def is_set(self) -> bool:
        return self._woken.is_set() or self.stopped.is_set()

    def wait(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while not self.stopped.is_set() and (left := deadline - time.monotonic()) > 0:
            if self._woken.wait(min(left, _QUIET_MS / 1000)):
                return


class _Restless:
    """Gives files that change again and again (a log, a database) more and more time."""

    def __init__(self) -> None:
        self._counts: dict[str, tuple[int, float]] = {}

    def delay(self, path: str, now: float) -> float:
        """How many seconds this change of `path` can wait."""
        count, last = self._counts.get(path, (0, now))
        delay = min(2.0 ** (count - _RESTLESS), _LONGEST_REST) if count >= _RESTLESS else 0.0
        calm = now - last > max(60.0, 3 * delay)
        self._counts[path] = (1 if calm else count + 1, now)
        if len(self._counts) > 10_000:
            self._counts.clear()
        return 0.0 if calm else delay


class _Notifier:
    """What the system tells of some folders and all below them: nothing where it `failed`, perhaps
    not all where it is `partial`."""

    def __init__(self, folders: list[str]) -> None:
        self._folders = folders
        # macOS tells of /private/var where one asked about /var
        real = ((os.path.realpath(folder), folder) for folder in folders)
        self._aliases = [(_stem(there), _stem(folder)) for there, folder in real if there != folder]
        self._notify: Any = None
        self.failed = self.partial = False

    def __enter__(self) -> _Notifier:
        if not self._folders:
            return self
        from watchfiles._rust_notify import RustNotify, WatchfilesRustInternalError

        try:
            self._notify = self._watched(RustNotify)
        except (OSError, WatchfilesRustInternalError) as error:
            _log.warning("folders cannot be watched: %s", type(error).__name__)
            self.failed = True
        return self

    def _watched(self, make: Any) -> Any:
        # the class below `watchfiles.watch`, which cannot wait in turns. To let it pass over closed
        # folders lets it pass over those as well for which the system has no watches left, in
        # silence: so only where there are closed ones, and then we look more often.
        try:
            return make(self._folders, False, False, 0, True, False)
        except PermissionError:
            self.partial = True
            return make(self._folders, False, False, 0, True, True)

    def __exit__(self, *_: object) -> None:
        if self._notify is not None:
            self._notify.close()

    def wait(self, woken: _Either, seconds: float) -> set[str]:
        """The paths that changed, nothing if none did within about `seconds` or `woken` is set."""
        if self._notify is None:
            woken.wait(seconds)
            return set()
        told = self._notify.watch(_LONGEST_MS, _QUIET_MS, max(1, int(seconds * 1000)), woken)
        return {self._as_asked(path) for _, path in told} if isinstance(told, set) else set()

    def _as_asked(self, path: str) -> str:
        for there, folder in self._aliases:
            if path.startswith(there):
                return folder + path.removeprefix(there)
        return path
