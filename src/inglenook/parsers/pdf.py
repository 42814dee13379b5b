"""PDF: the text layer page by page, with the document's own outline as headings (PDFium).

Pages without a text layer give no section; a scanned document gives none at all, but its pages are
counted, so that whoever asked can say that it holds pictures only.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice

import pypdfium2
import pypdfium2.raw as pdfium

from inglenook.errors import FileUnreadable
from inglenook.parsers.assembly import About, Outline, headline
from inglenook.parsers.pdf_text import PageText, char_box, page_text
from inglenook.parsers.source import Source
from inglenook.types import Section

MAX_BYTES = 400_000_000  # of a PDF within another document
GAP = 2  # newlines between two pages
_MAX_BOOKMARKS = 20_000
_NUMBERING = r"(?:[\divxlc]+[.)\d]*\s+|[a-z][.)]\s+|chapter\s+\w+\W+)?"
_MADE_BY = re.compile(r"^(?:Microsoft \w+|PowerPoint Presentation|untitled)\b[ -]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline: level from 1, title, height on its page (y upwards) if it says."""

    level: int
    title: str
    top: float | None


def parse(source: Source) -> Generator[Section, None, About]:
    """Sections by page and, within a page, by the outline's entries."""
    with closing(open_pdf(source)) as document:
        bookmarks = _bookmarks(document)
        outline = Outline()
        start = 0
        for number, page in pages(document):
            entries = bookmarks.get(number, [])
            found, cuts = _read(page, entries)
            for section in _sections(found.text, cuts, outline):
                yield Section(section.text, start + section.start, number, section.heading)
            start += advance(found.text)
        return About(len(document), _title(document))


def open_pdf(source: Source) -> pypdfium2.PdfDocument:
    """Open a document. Raises FileUnreadable for an encrypted or damaged one."""
    try:
        document = pypdfium2.PdfDocument(source.path or source.read(MAX_BYTES, "a PDF"))
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise FileUnreadable(
                "Encrypted: needs a password", "Save a copy without the password and add that."
            ) from error
        if error.err_code == pdfium.FPDF_ERR_SECURITY:
            raise FileUnreadable("Encrypted: its kind of protection is not supported") from error
        raise FileUnreadable("Damaged: it is not a PDF, or parts of it are missing") from error
    if len(document) == 0:
        document.close()
        raise FileUnreadable("Damaged: it has no pages")
    return document


def pages(document: pypdfium2.PdfDocument) -> Iterator[tuple[int, pypdfium2.PdfPage]]:
    """Number (from 1) and page, broken pages left out; FileUnreadable if all are broken."""
    opened = False
    for index in range(len(document)):
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
    """The page's text as `parse` counts it; an unreadable text layer is an empty one."""
    return _read(page, [])[0]


def advance(text: str) -> int:
    """How far a page with this text moves the start of the next one."""
    return len(text) + GAP if text.strip() else 0


def _read(page: pypdfium2.PdfPage, entries: list[Bookmark]) -> tuple[PageText, list[_Cut]]:
    try:
        layer = page.get_textpage()
    except pypdfium2.PdfiumError:
        return PageText("", []), _cuts(None, PageText("", []), entries)
    with closing(layer):
        found = page_text(layer)
        return found, _cuts(layer, found, entries)


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


def _title(document: pypdfium2.PdfDocument) -> str:
    return _MADE_BY.sub("", headline(document.get_metadata_value("Title")))
