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
from collections.abc import Callable, Sequence
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
from inglenook.workers.library.survey import Survey
from inglenook.workers.library.sync import Sync, content_id
from inglenook.workers.library.turns import GiveWay, Turn
from inglenook.workers.library.walk import Found, mount_of, real_path

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
_TELLING = 1.0  # seconds of work before a guess at the rest means anything
_BYTES_OF_A_FILE = 20_000  # what a file costs however small it is
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
        turn: Turn,
    ) -> None:
        """`tell` hears of progress. `turn` is asked between files and batches; it may wait, and it
        ends the run early by raising."""
        self._store = store
        self._sync = sync
        self._reading = reading
        self._collection = collection
        self._tell = tell
        self._turn = turn
        self._summary = Summary()
        self._survey = Survey()
        self._wrote = False
        self._brought_up = False
        self._waiting = 0

    def run(self, look: Callable[[], Survey], *, verify: bool = False) -> dict[str, Any]:
        """Bring library.db in line with what `look` sees. With `verify` the content of files that
        seem unchanged is compared as well. Returns the summary of `inglenook index`."""
        begun = time.monotonic()
        self._tell(Status("indexing", 0, 0, ""))
        self._survey = look()
        self._list_all()
        readable, unread = self._survey.readable, self._survey.unread(again=verify)
        progress = _Progress(self._tell, self._turn, len(readable), unread)
        moved, new = self._by_order(unread)
        try:
            self._read_all(moved, progress)
            self._let_go()  # only now: a moved file has taken its document along
            self._read_all(new, progress)
        finally:
            self._tell(Status("indexing", len(readable), len(readable), ""))
        if self._brought_up or self._is_behind():
            self._bring_up(self._sync.settle)
        elif self._wrote:  # only dates, names, failures: no reason to open an index
            self._store.mark_files()
        self._count(readable)
        self._summary.chunks = self._store.chunks_of_files(item.path for item in readable)
        self._summary.seconds = time.monotonic() - begun
        return dataclasses.asdict(self._summary)

    def _count(self, readable: Sequence[Found]) -> None:
        paths = {item.path for item in readable}
        failed = sum(failure["path"] in paths for failure in self._summary.failed)
        self._summary.files = len(readable)
        self._summary.failed.sort(key=lambda failure: failure["path"])
        self._summary.unchanged = len(readable) - self._summary.indexed - failed

    # --- what there is ---

    def _list_all(self) -> None:
        """Write down what is there, before any of it is read."""
        survey = self._survey
        for root, away in survey.roots.items():
            if not away and os.path.lexists(real_path(root)):
                self._store.add_root(self._collection, root, mount_of(root))
        for item in survey.found.values():
            if item.state == "failed":
                self._summary.fail(item.path, item.reason)
        new = [survey.rows[item.path] for item in survey.unread() if item.path not in survey.known]
        rows = [*survey.others(), *survey.strangers(), *new]
        if rows:
            self._wrote = True
            self._store.save_files(self._collection, rows)
        for item in survey.readable:
            if item.path in survey.settled and survey.known[item.path].state == "failed":
                self._summary.fail(item.path, survey.known[item.path].reason)

    def _by_order(self, unread: Sequence[Found]) -> tuple[list[Found], list[Found]]:
        """What may be a file that has moved, then the rest: those never read before those that
        changed, small before large, of the same size about the one changed last."""
        known = self._survey.known
        gone = {_shape(path, known[path].size) for path in self._survey.gone}

        def weight(item: Found) -> tuple[bool, int, int]:
            return item.path in known, (item.size.bit_length() + 1) // 2, -item.mtime_ns

        order = sorted(unread, key=weight)
        moved = [item for item in order if _shape(item.path, item.size) in gone]
        return moved, [item for item in order if _shape(item.path, item.size) not in gone]

    def _let_go(self) -> None:
        if self._survey.gone:
            self._wrote = True
            self._store.remove_files(self._collection, self._survey.gone)

    def _is_behind(self) -> bool:
        """Whether the index lacks something that an earlier run has read."""
        return self._sync.pending()

    # --- reading ---

    def _read_all(self, items: Sequence[Found], progress: _Progress) -> None:
        for item in items:
            self._turn.between()
            progress.begin(item)
            self._take(item)
            progress.end(item)
            if self._waiting >= _ENOUGH:
                self._waiting = 0
                self._brought_up = True
                self._bring_up(self._sync.bring_up)

    def _bring_up(self, bring_up: Callable[[Pause, Tell], None]) -> None:
        """Let the index follow; begun again where somebody else went first. What was embedded is
        in the cache by then."""
        while True:
            try:
                bring_up(self._turn.check, self._tell)
                return
            except GiveWay:
                self._turn.between()

    def _take(self, item: Found) -> None:
        """Bring the record of one file up to date."""
        row = self._survey.row_for(item)
        try:
            row = self._read(item, row)
        except FileUnreadable as error:
            row = _failure(row, error)
        if row.state == "failed":
            self._save(row)
            self._summary.fail(row.path, row.reason)

    def _read(self, item: Found, row: FileRow) -> FileRow:
        """Read a file unless its content is known. FileUnreadable says why that fails."""
        if row.crashes >= _CRASHES or row.attempts >= _ATTEMPTS:
            raise FileUnreadable("Set aside: reading it ended in a crash every time.")
        digest = digest_of(item.real)
        suffix = Path(item.path).suffix.lower()
        if (number := self._store.documents.find(digest, suffix, row.parser)) is not None:
            return self._show(row, number)
        row = dataclasses.replace(row, attempts=row.attempts + 1)
        self._save(row)
        try:
            parsed = (
                Parsed(())
                if _is_empty_text(item)
                else self._reading.read(item.real, self._turn.rest)
            )
        except Cancelled:  # a person said stop: that is no mark against the file
            self._save(dataclasses.replace(row, attempts=row.attempts - 1))
            raise
        if digest_of(item.real) != digest:
            raise _Changed("It changed while it was being read; it is read again next time.")
        document = document_of(self._sync, digest, suffix, row.parser, parsed)
        row = dataclasses.replace(row, attempts=0, crashes=0)
        self._store.save_document(self._collection, row, document)
        self._wrote = True
        self._waiting += len(document.chunks)
        self._summary.indexed += 1
        return row

    def _show(self, row: FileRow, number: int) -> FileRow:
        """Let a file show a document that has been read before: a copy, a move, only a new date."""
        known = self._survey.known.get(row.path)
        row = dataclasses.replace(row, document=number, attempts=0, crashes=0)
        if known is None or known.document != number or known.state != "indexed":
            self._summary.indexed += 1
        elif dataclasses.replace(row, state="indexed") == known:
            return row  # found to be the same by a full check
        self._save(row)
        return row

    def _save(self, row: FileRow) -> None:
        self._wrote = True
        self._store.save_files(self._collection, [row])


def document_of(sync: Sync, digest: str, suffix: str, parser: str, parsed: Parsed) -> Document:
    """What a file's content says, cut as `sync` has it."""
    sections = tuple(map(_encodable, parsed.sections))
    text = dataclasses.replace(parsed, sections=sections).text
    title = _clean(parsed.about.title)
    content = content_id(digest, suffix, parser)
    cutting = sync.cutting(content, text, sections, title)
    about = parsed.about
    note = about.note or ("" if cutting.chunks else _NO_TEXT if about.pages else _EMPTY)
    return Document(
        digest, suffix, parser, cutting.cut, title, about.pages, text, sections, _clean(note),
        _clean(about.author), about.created, cutting.language, sketch(text), cutting.chunks,
    )  # fmt: skip


class _Passing(FileUnreadable):
    """A failure that may pass by itself."""


class _Changed(_Passing):
    """Somebody writes to the file just now; what it said before is shown until it is whole."""


class _Progress:
    """Tells how far a run is, not more often than a person can read."""

    def __init__(self, tell: Tell, turn: Turn, total: int, unread: Sequence[Found]) -> None:
        self._tell, self._turn = tell, turn
        self._total, self._done = total, total - len(unread)
        self._bytes, self._total_bytes = 0, sum(item.size for item in unread)
        self._files, self._all_files = 0, len(unread)
        self._name = ""
        self._begun = time.monotonic()
        self._told = 0.0

    def begin(self, item: Found) -> None:
        """A file is about to be read."""
        self._name = Path(item.path).name
        now = time.monotonic()
        if now - self._told >= _TELL_EVERY:
            self._told = now
            self._say(self._name)

    def end(self, item: Found) -> None:
        """It has been read."""
        self._done += 1
        self._files += 1
        self._bytes += item.size

    def _say(self, text: str) -> None:
        amounts = self._bytes, self._total_bytes, self._left()
        self._tell(Status("indexing", self._done, self._total, text, *amounts))

    def _left(self) -> float | None:
        """Seconds that remain if the rest goes like what was done."""
        spent = time.monotonic() - self._begun - self._turn.waited
        done = self._bytes + self._files * _BYTES_OF_A_FILE
        whole = self._total_bytes + self._all_files * _BYTES_OF_A_FILE
        return spent * (whole - done) / done if done and spent >= _TELLING else None


def _failure(row: FileRow, error: FileUnreadable) -> FileRow:
    crashed = isinstance(error, ParserDied)
    crashes = row.crashes + crashed
    reason = error.reason
    if crashed and crashes >= _CRASHES:
        reason = f"Set aside until it changes: {reason}"
    retry = isinstance(error, _Passing) or (crashed and crashes < _CRASHES)
    return dataclasses.replace(
        row,
        state="failed",
        reason=reason,
        document=row.document if isinstance(error, _Changed) else None,
        attempts=0,
        crashes=crashes,
        retry=retry,
    )


def digest_of(real: Path) -> str:
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


def _shape(path: str, size: int) -> tuple[int, str]:
    """What a file keeps when it is moved, as far as can be seen without reading it."""
    return size, Path(path).suffix.lower()


def _encodable(section: Section) -> Section:
    return dataclasses.replace(
        section, text=_clean(section.text), heading=tuple(map(_clean, section.heading))
    )


def _clean(text: str) -> str:
    """Half characters, which no encoding can carry, become a sign of the same length."""
    return _HALVES.sub("\ufffd", text)
