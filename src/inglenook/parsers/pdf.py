"""PDF: the text page by page, with the document's own outline as headings (PDFium).

A page's text is its text layer and what people put on it, filled fields and notes. Pages without a
usable text layer are read as pictures; where that is not possible they are counted.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import islice

import pypdfium2
import pypdfium2.raw as pdfium

from inglenook.errors import FileLocked, FileUnreadable
from inglenook.parsers import pdf_about
from inglenook.parsers.assembly import About, Outline, headline
from inglenook.parsers.pdf_scan import Scans
from inglenook.parsers.pdf_text import PageText, char_box, page_text
from inglenook.parsers.source import Source
from inglenook.types import Section, WordBox

MAX_BYTES = 400_000_000  # of a PDF within another document
GAP = 2  # newlines between two pages
MOST_PAGES = 20_000
_MAX_BOOKMARKS = 20_000
_NUMBERING = r"(?:[\divxlc]+[.)\d]*\s+|[a-z][.)]\s+|chapter\s+\w+\W+)?"


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline: level from 1, title, height on its page (y upwards) if it says."""

    level: int
    title: str
    top: float | None


def parse(source: Source) -> Generator[Section, None, About]:
    """Sections by page and, within a page, by the outline's entries."""
    with closing(open_pdf(source)) as document:
        pdf_about.open_form(document)
        bookmarks = _bookmarks(document)
        outline, scans = Outline(), Scans(source.given)
        start = seen = 0
        for number, page in pages(document):
            source.given.beat(number - 1, len(document))
            seen += 1
            found, cuts, words = _read(page, bookmarks.get(number, []), scans)
            for section in _sections(found.text, cuts, outline):
                at = start + section.start
                boxes = _within(words, section.start, section.start + len(section.text))
                yield Section(section.text, at, number, section.heading, words=boxes)
            start += advance(found.text)
        return _about(document, seen, scans)


def _about(document: pypdfium2.PdfDocument, seen: int, scans: Scans) -> About:
    count = len(document)
    damaged = min(count, MOST_PAGES) - seen
    notes = [
        scans.note(count),
        f"{damaged:,} of {count:,} pages {_be(damaged)} damaged." if damaged else "",
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


def _be(count: int) -> str:
    return "is" if count == 1 else "are"


def open_pdf(source: Source) -> pypdfium2.PdfDocument:
    """Open a document. Raises FileUnreadable for a damaged, FileLocked for an encrypted one."""
    password = source.given.password
    try:
        document = pypdfium2.PdfDocument(
            source.path or source.read(MAX_BYTES, "a PDF"), password or None
        )
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise locked(password) from error
        if error.err_code == pdfium.FPDF_ERR_SECURITY:
            raise FileUnreadable("Encrypted: its kind of protection is not supported") from error
        raise FileUnreadable("Damaged: it is not a PDF, or parts of it are missing") from error
    if len(document) == 0:
        document.close()
        raise FileUnreadable("Damaged: it has no pages")
    return document


def locked(password: str) -> FileLocked:
    """The error for an encrypted document that `password` does not open."""
    return FileLocked(FileLocked.WRONG if password else FileLocked.NEEDS)


def pages(document: pypdfium2.PdfDocument) -> Iterator[tuple[int, pypdfium2.PdfPage]]:
    """Number (from 1) and page, broken pages left out and those after `MOST_PAGES`.

    FileUnreadable if all are broken.
    """
    opened = False
    for index in range(min(len(document), MOST_PAGES)):
        try:
            page = document[index]
        except pypdfium2.PdfiumError:
            continue
        opened = True
        with closing(page):
            yield index + 1, page
    if not opened:
        raise FileUnreadable("Damaged: none of its pages can be opened")


def extract(page: pypdfium2.PdfPage) -> PageText:
    """The page's text as `parse` counts it; an unreadable text layer is an empty one.

    Of pages that were read as pictures this is not the text.
    """
    return _read(page, [], None)[0]


def advance(text: str) -> int:
    """How far a page with this text moves the start of the next one."""
    return len(text) + GAP if text.strip() else 0


def _read(
    page: pypdfium2.PdfPage, entries: list[Bookmark], scans: Scans | None
) -> tuple[PageText, list[_Cut], tuple[WordBox, ...]]:
    """Text, where entries begin in it, and the words if it was read from a picture."""
    try:
        layer = page.get_textpage()
    except pypdfium2.PdfiumError:
        found, cuts = PageText("", []), _cuts(None, PageText("", []), entries)
    else:
        with closing(layer):
            found = page_text(layer)
            cuts = _cuts(layer, found, entries)
    words: tuple[WordBox, ...] = ()
    if scans and (scan := scans.look(page, found.text)):
        found, words = PageText(scan.text, [-1] * len(scan.text)), scan.words
        cuts = _cuts(None, found, entries)
    return found.followed_by(pdf_about.written_in(page)), cuts, words


def _within(words: tuple[WordBox, ...], start: int, end: int) -> tuple[WordBox, ...]:
    """The words of a span of the page, counted from its beginning."""
    return tuple(
        replace(word, start=word.start - start, end=word.end - start)
        for word in words
        if word.start >= start and word.end <= end
    )


_Cut = tuple[int, Bookmark]


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


def _sections(text: str, cuts: list[_Cut], outline: Outline) -> Iterator[Section]:
    """The page's text cut at the entries; starts are relative to the page."""
    begin = 0
    for at, entry in cuts:
        yield from _trimmed(text, begin, at, outline.path)
        outline.enter(entry.level, entry.title)
        begin = max(begin, at)
    yield from _trimmed(text, begin, len(text), outline.path)


def _trimmed(text: str, begin: int, end: int, path: tuple[str, ...]) -> Iterator[Section]:
    piece = text[begin:end]
    body = piece.strip("\n")
    if body.strip():
        yield Section(body, begin + len(piece) - len(piece.lstrip("\n")), None, path)


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
