"""PDF: the text page by page, its headings from the document's outline or its fonts (PDFium).

A page's text is its text layer and what people put on it, filled fields and notes. Pages without a
usable text layer are read as pictures; where that is not possible they are counted.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import chain, islice

import pypdfium2
import pypdfium2.raw as pdfium

from inglenook.parsers import pdf_about
from inglenook.parsers.assembly import About, Outline, headline
from inglenook.parsers.pdf_file import MOST_PAGES, open_pdf, pages
from inglenook.parsers.pdf_headings import Headings, Line, lines
from inglenook.parsers.pdf_layout import char_box
from inglenook.parsers.pdf_scan import Scans
from inglenook.parsers.pdf_text import PageText, page_text
from inglenook.parsers.source import Source
from inglenook.types import Section, WordBox

GAP = 2  # newlines between two pages
_MAX_BOOKMARKS = 20_000
_LOOK = 40  # pages that are read before it is said what headings look like
_NUMBERING = r"(?:[\divxlc]+[.)\d]*\s+|[a-z][.)]\s+|chapter\s+\w+\W+)?"


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline: level from 1, title, height on its page (y upwards) if it says."""

    level: int
    title: str
    top: float | None


_Cut = tuple[int, Bookmark]


@dataclass(slots=True)
class _Reading:
    """A page as it was read: where entries begin, its lines, its words if it was a picture."""

    number: int
    found: PageText
    cuts: list[_Cut]
    lines: list[Line]
    words: tuple[WordBox, ...] = ()


def parse(source: Source) -> Generator[Section, None, About]:
    """Sections by page and, within a page, by the outline's entries."""
    with closing(open_pdf(source)) as document:
        pdf_about.open_form(document)
        bookmarks = _bookmarks(document)
        outline, scans = Outline(), Scans(source.given)
        readings = _readings(document, bookmarks, scans, source)
        start = seen = 0
        for reading in readings if bookmarks else _with_headings(readings):
            seen += 1
            for section in _sections(reading, outline):
                begin, end = section.start, section.start + len(section.text)
                words = _within(reading.words, begin, end)
                yield replace(section, start=start + begin, words=words)
            start += advance(reading.found.text)
        return _about(document, seen, scans)


def _readings(
    document: pypdfium2.PdfDocument,
    bookmarks: dict[int, list[Bookmark]],
    scans: Scans,
    source: Source,
) -> Iterator[_Reading]:
    for number, page in pages(document):
        source.given.beat(number - 1, len(document))
        yield _read(number, page, bookmarks.get(number, []) if bookmarks else None, scans)


def _with_headings(readings: Iterator[_Reading]) -> Iterator[_Reading]:
    """The pages cut at headings; what those look like is learnt from the first pages."""
    first = list(islice(readings, _LOOK))
    headings = Headings([reading.lines for reading in first])
    for reading in chain(first, readings):
        told = headings.on(reading.lines, _word_count(reading.found.text))
        reading.cuts = [(at, Bookmark(level, headline(text), None)) for at, level, text in told]
        yield reading


def _word_count(text: str) -> int:
    """Roughly, for scripts without blanks too."""
    return max(len(text.split()), len(text) // 8)


def _about(document: pypdfium2.PdfDocument, seen: int, scans: Scans) -> About:
    count = len(document)
    damaged = min(count, MOST_PAGES) - seen
    notes = [
        scans.note(count),
        f"Damaged pages: {damaged:,} of {count:,}." if damaged else "",
        f"Only the first {MOST_PAGES:,} of {count:,} pages were read." * (count > MOST_PAGES),
        pdf_about.attached_note(pdf_about.attached(document)),
    ]
    return About(
        count,
        pdf_about.title(document),
        pdf_about.author(document),
        pdf_about.created(document),
        " ".join(filter(None, notes)),
    )


def extract(page: pypdfium2.PdfPage) -> PageText:
    """The page's text as `parse` counts it; an unreadable text layer is an empty one.

    Of pages that were read as pictures this is not the text.
    """
    try:
        layer = page.get_textpage()
    except pypdfium2.PdfiumError:
        found = PageText("", [])
    else:
        with closing(layer):
            found = page_text(layer)
    return found.followed_by(pdf_about.written_in(page))


def advance(text: str) -> int:
    """How far a page with this text moves the start of the next one."""
    return len(text) + GAP if text.strip() else 0


def _read(
    number: int, page: pypdfium2.PdfPage, entries: list[Bookmark] | None, scans: Scans
) -> _Reading:
    """A page with where entries of the outline begin in it, or with its lines if there is none."""
    found, cuts, told = PageText("", []), list[_Cut](), list[Line]()
    try:
        layer = page.get_textpage()
    except pypdfium2.PdfiumError:
        cuts = _cuts(None, found, entries or [])
    else:
        with closing(layer):
            found = page_text(layer)
            cuts = _cuts(layer, found, entries or [])
            told = lines(layer, found) if entries is None else []
    words: tuple[WordBox, ...] = ()
    if scan := scans.look(page, found.text):
        found, words = PageText(scan.text, [-1] * len(scan.text)), scan.words
        cuts, told = _cuts(None, found, entries or []), []
    return _Reading(number, found.followed_by(pdf_about.written_in(page)), cuts, told, words)


def _within(words: tuple[WordBox, ...], start: int, end: int) -> tuple[WordBox, ...]:
    """The words of a span of the page, counted from its beginning."""
    return tuple(
        replace(word, start=word.start - start, end=word.end - start)
        for word in words
        if word.start >= start and word.end <= end
    )


def _cuts(
    layer: pypdfium2.PdfTextPage | None, found: PageText, entries: list[Bookmark]
) -> list[_Cut]:
    """Where in the page's text each entry begins, in ascending order."""
    cuts: list[_Cut] = []
    at = 0
    for entry in entries:
        place = _by_title(found.text, entry.title, at)
        if place is None and layer and entry.top is not None:
            place = _by_height(layer, found, entry.top, at)
        at = at if place is None else place
        cuts.append((at, entry))
    return cuts


def _by_title(text: str, title: str, begin: int) -> int | None:
    """The line at or after `begin` that starts with the title, numbered or not."""
    words = re.findall(r"\w+", title)[:12]
    if not words:
        return None
    pattern = r"^\W*" + _NUMBERING + r"\W*".join(map(re.escape, words)) + r"\b"
    match = re.compile(pattern, re.IGNORECASE | re.MULTILINE).search(text, begin)
    return match.start() if match else None


def _by_height(layer: pypdfium2.PdfTextPage, found: PageText, top: float, begin: int) -> int | None:
    """The first line at or after `begin` whose middle lies below `top`."""
    for match in re.finditer(r"^(?=\S)", found.text, re.MULTILINE):
        if match.start() >= begin:
            box = char_box(layer, found.units[match.start()])
            if box and (box[1] + box[3]) / 2 <= top:
                return match.start()
    return None


def _sections(reading: _Reading, outline: Outline) -> Iterator[Section]:
    """The page cut at the entries and around tables; starts are relative to the page."""
    begin = 0
    for at, entry in reading.cuts:
        yield from _around_tables(reading, begin, at, outline.path)
        outline.enter(entry.level, entry.title)
        begin = max(begin, at)
    yield from _around_tables(reading, begin, len(reading.found.text), outline.path)


def _around_tables(
    reading: _Reading, begin: int, end: int, path: tuple[str, ...]
) -> Iterator[Section]:
    for table in reading.found.tables:
        start, stop = max(begin, table.start), min(end, table.end)
        if start < stop:
            yield from _trimmed(reading, begin, start, path)
            head = table.head if start == table.start else 0
            text = reading.found.text[start:stop].rstrip("\n")
            yield Section(text, start, reading.number, path, "table", "", head)
            begin = stop
    yield from _trimmed(reading, begin, end, path)


def _trimmed(reading: _Reading, begin: int, end: int, path: tuple[str, ...]) -> Iterator[Section]:
    piece = reading.found.text[begin:end]
    body = piece.strip("\n")
    if body.strip():
        start = begin + len(piece) - len(piece.lstrip("\n"))
        yield Section(body, start, reading.number, path)


def _bookmarks(document: pypdfium2.PdfDocument) -> dict[int, list[Bookmark]]:
    """The outline's entries by page number, in the order of the outline."""
    by_page: dict[int, list[Bookmark]] = defaultdict(list)
    for item in islice(document.get_toc(), _MAX_BOOKMARKS):
        target = item.get_dest()
        index = target.get_index() if target else None
        title = headline(item.get_title())
        if target and index is not None and title:
            by_page[index + 1].append(Bookmark(item.level + 1, title, _top(target)))
    return by_page


def _top(target: pypdfium2.PdfDest) -> float | None:
    mode, numbers = target.get_view()
    if mode == pdfium.PDFDEST_VIEW_XYZ and len(numbers) > 1:
        return float(numbers[1])
    if mode in (pdfium.PDFDEST_VIEW_FITH, pdfium.PDFDEST_VIEW_FITBH) and numbers:
        return float(numbers[0])
    return None
