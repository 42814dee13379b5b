"""Reads what is new or changed into library.db, one commit a file, and lets go of what is gone.

The attempt is written down before a file is opened: one that took the parser down twice is set
aside until it changes, and one during which this process died again and again as well. A killed
run goes on where it stopped, because everything that it had finished is in the database.
"""

from __future__ import annotations

import dataclasses
import hashlib
import logging
import os
import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from inglenook.errors import Cancelled, FileUnreadable, ParserDied
from inglenook.parsers import parser_for
from inglenook.parsers.sandbox import Document as Parsed
from inglenook.store.documents import Document
from inglenook.store.library import FileRow, LibraryStore
from inglenook.types import Section, Status
from inglenook.workers.library.reading import Reading
from inglenook.workers.library.sketch import sketch
from inglenook.workers.library.sync import Sync, content_id
from inglenook.workers.library.walk import Found, normal_path, real_path, walk

Tell = Callable[[Status], None]
Pause = Callable[[], None]

_log = logging.getLogger(__name__)
_CRASHES = 2  # a file that killed the parser so often is set aside
_ATTEMPTS = 10  # the same for this process, which is also ended for reasons of other people
_ENOUGH = 512  # chunks that wait before the index is written
_BLOCK = 1 << 20  # bytes
_NO_TEXT = "No text layer: the pages are scanned pictures."
_EMPTY = "Empty: there is no text in it."
_TELL_EVERY = 0.1  # seconds
_HALVES = re.compile("[\ud800-\udfff]")


@dataclass
class Summary:
    """What a run found. `files` counts readable formats, `chunks` those of all these files."""

    files: int = 0
    indexed: int = 0
    unchanged: int = 0
    failed: list[dict[str, str]] = field(default_factory=list)
    chunks: int = 0
    seconds: float = 0.0

    def fail(self, path: str, reason: str) -> None:
        """Count a failure."""
        self.failed.append({"path": path, "reason": reason})


class Ingest:
    """One run over some files and folders of one collection."""

    def __init__(
        self,
        store: LibraryStore,
        sync: Sync,
        reading: Reading,
        collection: str,
        tell: Tell,
        pause: Pause,
    ) -> None:
        """`tell` hears of progress. `pause` is called between files and batches; it may block,
        and it ends the run early by raising."""
        self._store = store
        self._sync = sync
        self._reading = reading
        self._collection = collection
        self._tell = tell
        self._pause = pause
        self._summary = Summary()
        self._known: dict[str, FileRow] = {}
        self._members: set[str] = set()
        self._waiting = 0
        self._told = 0.0

    def run(self, paths: Sequence[str], exclude: Path | None = None) -> dict[str, Any]:
        """Index `paths`, passing over `exclude`. Returns the summary of `inglenook index`."""
        begun = time.monotonic()
        self._known = self._store.known_files()
        found = self._look_around(paths, exclude)
        readable = [item for item in found.values() if item.state == "readable"]
        self._list_others(found.values())
        try:
            self._read_all(readable)
        finally:
            self._tell(Status("indexing", len(readable), len(readable), ""))
        self._sync.settle(self._pause)
        self._summary.files += len(readable)
        self._summary.chunks = self._store.chunks_of_files(item.path for item in readable)
        self._summary.seconds = time.monotonic() - begun
        return dataclasses.asdict(self._summary)

    # --- what there is ---

    def _look_around(self, paths: Sequence[str], exclude: Path | None) -> dict[str, Found]:
        found: dict[str, Found] = {}
        for path in paths:
            root = normal_path(path)
            self._tell(Status("indexing", 0, 0, root))
            here = {item.path: item for item in walk(root, exclude)}
            if os.path.lexists(real_path(root)):
                self._store.add_root(self._collection, root)
            self._let_go(root, here)
            found |= here
        return found

    def _let_go(self, root: str, here: Mapping[str, Found]) -> None:
        """Remove the files that are no longer there."""
        members = self._store.paths_below(self._collection, root)
        self._members |= members
        if _is_away(root):
            return
        there = {path for path, item in here.items() if os.path.lexists(item.real)}
        gone = members - there
        self._store.remove_files(self._collection, _really_gone(gone, here.values()))

    def _list_others(self, found: Iterable[Found]) -> None:
        """Write down what is skipped and what cannot be looked at."""
        rows = []
        for item in found:
            if item.state == "failed":
                self._summary.fail(item.path, item.reason)
            if item.state != "readable" and not _is_root_alone(item):
                row = FileRow(item.path, state=item.state, reason=item.reason, retry=True)
                if not self._as_before(row):
                    rows.append(row)
        self._store.save_files(self._collection, rows)

    def _as_before(self, row: FileRow) -> bool:
        return self._known.get(row.path) == row and row.path in self._members

    # --- reading ---

    def _read_all(self, readable: Sequence[Found]) -> None:
        for done, item in enumerate(readable):
            self._pause()
            self._tell_sometimes(Status("indexing", done, len(readable), Path(item.path).name))
            self._take(item)
            if self._waiting >= _ENOUGH:
                self._waiting = 0
                self._sync.bring_up(self._pause)

    def _tell_sometimes(self, status: Status) -> None:
        now = time.monotonic()
        if now - self._told >= _TELL_EVERY:
            self._told = now
            self._tell(status)

    def _take(self, item: Found) -> None:
        """Bring the record of one file up to date."""
        known = self._known.get(item.path)
        row = _row_for(item, known)
        if known and _is_settled(row, known):
            self._join(known)
            return
        try:
            row = self._read(item, row)
        except FileUnreadable as error:
            row = _failure(row, error)
        if row.state == "failed":
            self._save(row)
            self._summary.fail(row.path, row.reason)

    def _join(self, row: FileRow) -> None:
        """Count a file that is as it was, and see that it belongs to this collection."""
        if row.path not in self._members:
            self._save(row)
        if row.state == "failed":
            self._summary.fail(row.path, row.reason)
        else:
            self._summary.unchanged += 1

    def _read(self, item: Found, row: FileRow) -> FileRow:
        """Read a file unless its content is known. FileUnreadable says why that fails."""
        if row.crashes >= _CRASHES or row.attempts >= _ATTEMPTS:
            raise FileUnreadable("Set aside: reading it ended in a crash every time.")
        digest = _digest(item.real)
        suffix = Path(item.path).suffix.lower()
        if (number := self._store.documents.find(digest, suffix, row.parser)) is not None:
            return self._show(row, number)
        row = dataclasses.replace(row, attempts=row.attempts + 1)
        self._save(row)
        try:
            parsed = (
                Parsed(()) if _is_empty_text(item) else self._reading.read(item.real, self._pause)
            )
        except Cancelled:  # a person said stop: that is no mark against the file
            self._save(dataclasses.replace(row, attempts=row.attempts - 1))
            raise
        if _digest(item.real) != digest:
            raise _Passing("It changed while it was being read; it is read again next time.")
        document = self._document(digest, suffix, row.parser, parsed)
        row = dataclasses.replace(row, attempts=0, crashes=0)
        self._store.save_document(self._collection, row, document)
        self._waiting += len(document.chunks)
        self._summary.indexed += 1
        return row

    def _show(self, row: FileRow, number: int) -> FileRow:
        """Let a file show a document that has been read before: a copy, a move, only a new date."""
        if row.document == number and self._known[row.path].state == "indexed":
            self._summary.unchanged += 1
        else:
            self._summary.indexed += 1
        row = dataclasses.replace(row, document=number, attempts=0, crashes=0)
        self._save(row)
        return row

    def _document(self, digest: str, suffix: str, parser: str, parsed: Parsed) -> Document:
        sections = tuple(map(_encodable, parsed.sections))
        text = dataclasses.replace(parsed, sections=sections).text
        title = _clean(parsed.about.title)
        content = content_id(digest, suffix, parser)
        chunks = self._sync.chunks_of(content, text, sections, title)
        about = parsed.about
        note = about.note or ("" if chunks else _NO_TEXT if about.pages else _EMPTY)
        return Document(
            digest, suffix, parser, self._sync.cut, title, about.pages, text, sections,
            _clean(note), _clean(about.author), about.created, sketch=sketch(text), chunks=chunks,
        )  # fmt: skip

    def _save(self, row: FileRow) -> None:
        self._store.save_files(self._collection, [row])


class _Passing(FileUnreadable):
    """A failure that may pass by itself."""


def _row_for(item: Found, known: FileRow | None) -> FileRow:
    """The record of a file that is about to be read. A changed file gets a fresh start."""
    row = FileRow(item.path, item.size, item.mtime_ns, parser=parser_for(item.path).id)
    if known is None:
        return row
    if not _same_file(row, known):
        return dataclasses.replace(row, document=known.document)
    return dataclasses.replace(
        row, document=known.document, attempts=known.attempts, crashes=known.crashes
    )


def _same_file(a: FileRow, b: FileRow) -> bool:
    return (a.size, a.mtime_ns, a.parser) == (b.size, b.mtime_ns, b.parser)


def _is_settled(row: FileRow, known: FileRow) -> bool:
    """Whether nothing is to be done for a file: as it was, and read or beyond reading."""
    if not _same_file(row, known):
        return False
    if known.state == "indexed":
        return known.document is not None
    return known.state == "failed" and not known.retry


def _failure(row: FileRow, error: FileUnreadable) -> FileRow:
    crashed = isinstance(error, ParserDied)
    crashes = row.crashes + crashed
    reason = error.reason
    if crashed and crashes >= _CRASHES:
        reason = f"Set aside until it changes: {reason}"
    retry = isinstance(error, _Passing) or (crashed and crashes < _CRASHES)
    return dataclasses.replace(
        row, state="failed", reason=reason, document=None, attempts=0, crashes=crashes, retry=retry
    )


def _digest(real: Path) -> str:
    """The SHA-256 of a file's content. FileUnreadable where it cannot be read (any more)."""
    digest = hashlib.sha256()
    try:
        with real.open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
    except FileNotFoundError as error:
        raise _Passing("It was deleted while it was being read.") from error
    except PermissionError as error:
        raise _Passing("No permission to read it.") from error
    except OSError as error:
        raise _Passing(f"It cannot be read: {error.strerror or error}.") from error
    return digest.hexdigest()


def _is_empty_text(item: Found) -> bool:
    """An empty note is a fine note, where an empty PDF is a broken one."""
    return item.size == 0 and bool({".txt", ".md"} & set(parser_for(item.path).suffixes))


def _really_gone(gone: Iterable[str], here: Iterable[Found]) -> list[str]:
    """Without those in folders that nobody could look into: they may well be there."""
    closed = tuple(item.path + os.sep for item in here if item.folder)
    return [path for path in gone if not path.startswith(closed)]


def _is_away(root: str) -> bool:
    """Whether not even the folder around `root` is there: an unplugged disk deletes nothing."""
    return not os.path.lexists(real_path(root).parent)


def _is_root_alone(item: Found) -> bool:
    """Whether this is a folder or a path that is not there: neither is a file of the library."""
    return item.folder or not os.path.lexists(item.real)


def _encodable(section: Section) -> Section:
    return dataclasses.replace(
        section, text=_clean(section.text), heading=tuple(map(_clean, section.heading))
    )


def _clean(text: str) -> str:
    """Half characters, which no encoding can carry, become a sign of the same length."""
    return _HALVES.sub("\ufffd", text)
