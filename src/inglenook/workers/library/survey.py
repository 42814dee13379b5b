"""Compares what lies in the folders of a collection with what library.db knows of it.

Reads no file and changes nothing: one walk and one question to the database. Both who reads files
and who only watches for changes begin here.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from inglenook.parsers import parser_for
from inglenook.store.library import FileRow, LibraryStore
from inglenook.workers.library.ignore import Rules
from inglenook.workers.library.walk import Found, normal_path, real_path, walk, walk_part

AWAY = "Its disk is not connected; what was read from it is kept."


@dataclass(frozen=True, slots=True)
class Part:
    """A folder that something happened in; with `deep` in the folders in it as well."""

    folder: str
    deep: bool = False


@dataclass
class Survey:
    """What there is, by path. `rows` are the records that the files should have, those of
    `settled` files have nothing new to say; `members` belong to the collection already. `roots`
    says of each path that was looked at whether its disk is away."""

    roots: dict[str, bool] = field(default_factory=dict)
    found: dict[str, Found] = field(default_factory=dict)
    rows: dict[str, FileRow] = field(default_factory=dict)
    known: dict[str, FileRow] = field(default_factory=dict)
    settled: set[str] = field(default_factory=set)
    members: set[str] = field(default_factory=set)
    gone: list[str] = field(default_factory=list)

    @property
    def readable(self) -> list[Found]:
        """The files that have a parser, in the order of their names."""
        return [item for item in self.found.values() if item.state == "readable"]

    def unread(self, *, again: bool = False) -> list[Found]:
        """The readable files that are new, have changed or are worth another try; with `again`
        all of them but those that are beyond reading."""
        return [
            item
            for item in self.readable
            if item.path not in self.settled
            or (again and self.known[item.path].state == "indexed" and not item.cloud)
        ]

    def others(self) -> list[FileRow]:
        """The records of what cannot be read, where library.db does not have them like this."""
        listed = (item.path for item in self.found.values() if _is_listed(item))
        return [self.rows[path] for path in listed if not self._as_before(path)]

    def strangers(self) -> list[FileRow]:
        """The records of settled files that do not belong to the collection yet."""
        paths = (item.path for item in self.readable if item.path in self.settled)
        return [self.known[path] for path in paths if path not in self.members]

    def has_news(self, *, retry: bool) -> bool:
        """Whether there is anything to do; what failed and did not change counts with `retry`."""
        unread = (i.path for i in self.unread() if retry or not self._failed_like_this(i.path))
        return bool(self.gone or any(unread) or self.others() or self.strangers())

    def row_for(self, item: Found) -> FileRow:
        """The record of a file that is about to be read. A changed file gets a fresh start."""
        row, known = self.rows[item.path], self.known.get(item.path)
        if known is None:
            return row
        if not same_file(row, known):
            return dataclasses.replace(row, document=known.document)
        return dataclasses.replace(
            row, document=known.document, attempts=known.attempts, crashes=known.crashes
        )

    def add(self, item: Found) -> None:
        """Take in something that was found; `known` must tell of it already."""
        item = _kept(item, self.known.get(item.path))
        row = row_of(item)
        self.found[item.path] = item
        self.rows[item.path] = row
        if _is_settled(row, self.known.get(item.path)):
            self.settled.add(item.path)

    def _failed_like_this(self, path: str) -> bool:
        known = self.known.get(path)
        return known is not None and known.state == "failed" and same_file(self.rows[path], known)

    def _as_before(self, path: str) -> bool:
        return self.known.get(path) == self.rows[path] and path in self.members


def survey(
    store: LibraryStore,
    collection: str,
    paths: Sequence[str],
    rules: Rules,
    exclude: Path | None = None,
    parts: Sequence[Part] = (),
) -> Survey:
    """Look at all of `paths`, which may be new to the collection, or only at `parts` of them."""
    found = Survey()
    mounts = store.mounts(collection)
    for path in paths:
        root = normal_path(path)
        inside = [part for part in parts if _covers(root, part.folder)]
        if inside or not parts:
            look = _parts(root, inside, rules, exclude) if parts else _whole(root, rules, exclude)
            _compare(found, store, collection, root, look, mounts.get(root, ""))
    return found


def row_of(item: Found) -> FileRow:
    """What the walk saw, as a record of library.db."""
    if item.state != "readable":
        return FileRow(item.path, state=item.state, reason=item.reason, retry=True)
    return FileRow(item.path, item.size, item.mtime_ns, parser=parser_for(item.path).id)


# --- looking -------------------------------------------------------------------------------------

_Look = list[tuple[str, dict[str, Found]]]  # folders or roots, with what lies in each


def _whole(root: str, rules: Rules, exclude: Path | None) -> _Look:
    return [(root, {item.path: item for item in walk(root, exclude, rules)})]


def _parts(root: str, parts: Iterable[Part], rules: Rules, exclude: Path | None) -> _Look:
    if parts and not real_path(root).is_dir():
        return _whole(root, rules, exclude)
    look: _Look = []
    for part in parts:
        if part.folder == root or part.folder.startswith(_stem(root)):
            items = walk_part(root, part.folder, exclude, rules, deep=part.deep)
            look.append((part.folder, {item.path: item for item in items}))
    return look


def _covers(root: str, folder: str) -> bool:
    """Whether something that happened in `folder` concerns `root`; the folder may be around it."""
    inside = folder == root or folder.startswith(_stem(root))
    return inside or os.path.dirname(root) == folder  # noqa: PTH120


def _compare(
    result: Survey, store: LibraryStore, collection: str, root: str, look: _Look, mount: str
) -> None:
    for below, listed in look:
        known = store.known_below(collection, below)
        members = {path for path, (_, mine) in known.items() if mine}
        result.known |= {path: row for path, (row, _) in known.items()}
        result.members |= members
        away = _is_away(root, listed, mount)
        result.roots[root] = result.roots.get(root, False) or away
        if away:
            result.add(Found(root, root, state="failed", reason=AWAY, folder=True))
            continue
        result.gone += sorted(_gone(members, listed))
        for item in listed.values():
            result.add(item)


def _gone(members: Iterable[str], here: Mapping[str, Found]) -> Iterator[str]:
    """The members that are no longer there. Those in folders that nobody looked into may be."""
    closed = tuple(_stem(item.path) for item in here.values() if item.folder)
    for path in members:
        item = here.get(path)
        lost = item is not None and item.state == "failed" and not os.path.lexists(item.name)
        if lost or (item is None and not path.startswith(closed)):
            yield path


def _is_away(root: str, here: Mapping[str, Found], mount: str) -> bool:
    """Whether the disk of `root` is unplugged: not even the folder around it is there, or nothing
    is mounted where its disk was, and nothing lies there."""
    if not os.path.lexists(real_path(root).parent):
        return True
    empty = not any(item.state == "readable" for item in here.values())
    return bool(mount) and empty and not Path(mount).is_mount()


def _kept(item: Found, known: FileRow | None) -> Found:
    """A file that was read before the cloud took its content back counts as it was."""
    if not item.cloud or known is None or known.state != "indexed":
        return item
    if (known.size, known.mtime_ns) != (item.size, item.mtime_ns):
        return item
    return dataclasses.replace(item, state="readable", reason="")


def _is_settled(row: FileRow, known: FileRow | None) -> bool:
    """Whether nothing is to be done: as it was, and read or beyond reading."""
    if known is None or row.state == "skipped" or not same_file(row, known):
        return False
    if known.state == "indexed":
        return known.document is not None
    return known.state == "failed" and not known.retry


def _is_listed(item: Found) -> bool:
    """Whether this has a row: no folder does, nor a path that is not there."""
    return item.state != "readable" and not item.folder and os.path.lexists(item.name)


def same_file(a: FileRow, b: FileRow) -> bool:
    """Whether two records tell of the same state of a file, read in the same way."""
    return (a.size, a.mtime_ns, a.parser) == (b.size, b.mtime_ns, b.parser)


def _stem(folder: str) -> str:
    return folder.rstrip(os.sep) + os.sep
