"""Documents within a document: the files of an archive, attachments, the chapters of a book.

Each is read by the parser of its own format and put behind the one before it. Page, line and place
of such a section are those in the inner document, which the heading path names.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from dataclasses import replace

from inglenook.errors import FileUnreadable
from inglenook.parsers import parser_for
from inglenook.parsers.assembly import About, headline
from inglenook.parsers.source import Source
from inglenook.types import Section

_GAP = 2  # newlines between two documents
_NAMED = 8  # files; more are counted
_LONGEST = 2000  # characters of a note


class Members:
    """Puts the sections of several documents one behind the other, as parts of `source`."""

    def __init__(self, source: Source) -> None:
        """What lies within `source` is charged to its allowance."""
        self._source = source
        self._end = 0
        self._unread: dict[str, list[str]] = {}  # by reason
        self._told: list[str] = []
        self.read_count = 0

    def join(self, sections: Iterable[Section], above: tuple[str, ...] = ()) -> Iterator[Section]:
        """The sections of one document, moved behind what there is, below the headings `above`."""
        base = self._end + _GAP if self._end else 0
        for section in sections:
            start = base + section.start
            self._end = start + len(section.text)
            heading = tuple(map(headline, above)) + section.heading
            yield replace(section, start=start, heading=heading)

    def read(self, name: str, data: bytes, above: tuple[str, ...]) -> Iterator[Section]:
        """The sections of a file called `name`; where it cannot be read, a note says why."""
        about = About()

        def parsing() -> Iterator[Section]:
            nonlocal about
            about = yield from self._parse(name, data)

        before = self._end
        try:
            yield from self.join(parsing(), above)
        except FileUnreadable as error:
            self.leave_out(name, error.reason)
            return
        if self._end == before:
            self.leave_out(name, about.note.rstrip(".") or "No text in it")
        elif about.note:
            self._told.append(f"{headline(name)}: {about.note}")
        self.read_count += self._end != before

    def leave_out(self, name: str, reason: str) -> None:
        """Note that a file was not read."""
        self._unread.setdefault(_small(reason), []).append(headline(name))

    @property
    def note(self) -> str:
        """What was not read, and what the readers of the others told; empty if there is nothing."""
        unread = "; ".join(f"{_listed(names)} ({why})" for why, names in self._unread.items())
        note = f"Not read: {unread}." if unread else ""
        return " ".join([note, *self._told[:_NAMED]]).strip()[:_LONGEST]

    def _parse(self, name: str, data: bytes) -> Generator[Section, None, About]:
        parser = parser_for(name)
        inner = self._source.within(name, data)
        if not data:
            raise FileUnreadable("Empty file (0 bytes)")
        try:
            return (yield from parser.parse(inner))
        except (FileUnreadable, MemoryError, OSError):
            raise
        except RecursionError as error:
            raise FileUnreadable("Damaged: nested too deeply") from error
        # One broken attachment must not cost the mail; a library may raise whatever it likes.
        except Exception as error:
            raise FileUnreadable(f"Damaged: {type(error).__name__}") from error


def _small(reason: str) -> str:
    """A sentence as it stands within another one."""
    return reason[:1].lower() + reason[1:].rstrip(".")


def _listed(names: list[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")
