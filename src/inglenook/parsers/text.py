"""Plain text: any encoding, newlines made one kind, form feeds as page breaks.

The file is streamed, so that a log of many megabytes needs little memory here; sections of about
a megabyte end at a line. Everything else is verbatim.
"""

from __future__ import annotations

import io
from collections.abc import Generator, Iterator
from typing import TextIO

from inglenook.parsers.assembly import About, clean
from inglenook.parsers.encoding import SAMPLE, detect
from inglenook.parsers.source import Source
from inglenook.types import Section

MAX_BYTES = 200_000_000  # of a larger file the beginning is read
_CHUNK = 1 << 20


def parse(source: Source) -> Generator[Section, None, About]:
    """Sections of whole lines; pages are counted where the text has form feeds."""
    with source.open() as file:
        sample = file.read(SAMPLE)
        codec = detect(sample, len(sample) == source.size)
        file.seek(0)
        text = io.TextIOWrapper(file, encoding=codec, errors="replace", newline=None)
        pages = yield from _paged(_pieces(text, source))
    return About(pages, note=_note(source.size))


def _note(size: int) -> str:
    if size <= MAX_BYTES:
        return ""
    return f"Only the first {MAX_BYTES / 1e6:,.0f} of {size / 1e6:,.0f} MB were read."


def _pieces(text: TextIO, source: Source) -> Iterator[str]:
    """The text in pieces that end with a line, or with the reading size where lines are endless."""
    held, left = text.read(_CHUNK), MAX_BYTES
    while more := text.read(_CHUNK):
        cut = held.rfind("\n") + 1 or len(held)
        yield held[:cut]
        source.given.beat(MAX_BYTES - left, min(source.size, MAX_BYTES))
        left -= cut
        if left <= 0:
            return
        held = held[cut:] + more
    yield held


def _paged(pieces: Iterator[str]) -> Generator[Section, None, int | None]:
    start, page, line, paged = 0, 1, 1, False
    for piece in pieces:
        for i, part in enumerate(piece.split("\f")):
            if i:
                start, page, paged = start + 1, page + 1, True
            if section := _section(part, start, page if paged or "\f" in piece else None, line):
                yield section
            start, line = start + len(part), line + part.count("\n")
    return page if paged else None


def _section(part: str, start: int, page: int | None, line: int) -> Section | None:
    """A section without its outer newlines, which become the gap; None if nothing is left."""
    body = clean(part).strip("\n")
    if not body.strip():
        return None
    led = len(part) - len(part.lstrip("\n"))
    return Section(body, start + led, page, line=line + led)
