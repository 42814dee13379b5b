"""Puts blocks of text together into sections whose offsets fit the document's whole text.

Every parser that builds its text (all but plain text and Markdown, which keep the source verbatim)
goes through an `Assembly`, so that offsets, gaps and clean characters are right in one place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inglenook.types import Section

_MAX_TITLE = 200
_SPACES = re.compile(r"[ \t\n\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")

# One character for one, so that offsets stay: what no text should hold becomes a blank or U+FFFD.
_CLEAN: dict[int, str] = {
    **{code: " " for code in (*range(32), *range(0x7F, 0xA0)) if code not in (9, 10)},
    0xFFFE: "\ufffd",
    0xFFFF: "\ufffd",
}
_DIRTY = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class About:
    """What a parser knows of a file beside its text.

    `created` is a Unix time. `note` is a sentence for the person on what was not read of the file
    ("Damaged pages: 2 of 9."), or on how ("Pages read from pictures: 3 of 9.").
    """

    pages: int | None = None
    title: str = ""
    author: str = ""
    created: float | None = None
    note: str = ""


def clean(text: str) -> str:
    """Replace control characters and lone surrogates; the length stays the same."""
    if not _DIRTY.search(text):
        return text
    return re.sub("[\ud800-\udfff]", "\ufffd", text.translate(_CLEAN))


def one_line(text: str) -> str:
    """The text with every run of white space as one blank."""
    return _SPACES.sub(" ", text).strip()


def headline(text: str) -> str:
    """A heading as it stands in a heading path: one line of bounded length."""
    return one_line(clean(text))[:_MAX_TITLE]


class Outline:
    """The headings above the current place. Levels count from 1 and may skip."""

    def __init__(self) -> None:
        self._open: list[tuple[int, str]] = []

    def enter(self, level: int, title: str) -> tuple[str, ...]:
        """Close every heading of this level or deeper, open `title`; the new path."""
        self.leave(level)
        self._open.append((level, headline(title)))
        return self.path

    def leave(self, level: int) -> None:
        """Close every heading of this level or deeper."""
        while self._open and self._open[-1][0] >= level:
            self._open.pop()

    @property
    def path(self) -> tuple[str, ...]:
        """The open headings, outermost first."""
        return tuple(title for _, title in self._open)


class Assembly:
    """Collects blocks and gives a section whenever heading or page change.

    Blocks stand apart by an empty line, tight ones (list items, table rows) by a line break.
    """

    def __init__(self) -> None:
        self._outline = Outline()
        self._parts: list[str] = []
        self._end = 0
        self._tight = False
        self.page: int | None = None

    def block(self, text: str, tight: bool = False) -> None:
        """Append one block; a blank one is left out. Inner line breaks and indents are kept."""
        text = clean(text).strip("\n").rstrip()
        if not text:
            return
        if self._parts:
            self._parts.append("\n" if tight and self._tight else "\n\n")
        self._parts.append(text)
        self._tight = tight

    def heading(self, level: int, text: str) -> Iterator[Section]:
        """Close the section, then begin one below this heading, whose first block it is."""
        title = one_line(text)
        if not title:
            return
        yield from self.flush()
        self._outline.enter(level, title)
        self.block(title)

    def turn(self, page: int) -> Iterator[Section]:
        """Close the section and go on on this page."""
        yield from self.flush()
        self.page = page

    def enter(self, level: int, title: str) -> Iterator[Section]:
        """Close the section, then begin one below a heading that is no part of the text.

        Without a title it stands below what is above `level`; 1 is below nothing.
        """
        yield from self.flush()
        self._outline.leave(level)
        if title:
            self._outline.enter(level, title)

    def table(self, lines: Sequence[str], head: int = 0, place: str = "") -> Iterator[Section]:
        """Close the section, then give a table of its own; a line is a row, as it stands here."""
        yield from self.flush()
        if not lines:
            return
        start = self._end + 2 if self._end else 0
        text = "\n".join(lines)
        yield Section(text, start, self.page, self._outline.path, "table", place, head)
        self._end = start + len(text)

    def flush(self) -> Iterator[Section]:
        """Give what has been collected as a section, if there is anything."""
        if not self._parts:
            return
        start = self._end + 2 if self._end else 0
        section = Section("".join(self._parts), start, self.page, self._outline.path)
        self._parts.clear()
        self._end = start + len(section.text)
        yield section
