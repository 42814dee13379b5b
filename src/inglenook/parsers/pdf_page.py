"""A PDF page as a picture, with its words, and boxes around those of a span of the text."""

from __future__ import annotations

import base64
import re
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import islice
from typing import Any

import pypdfium2

from inglenook.errors import FileUnreadable
from inglenook.parsers.marks import Box, Wanted, by_line
from inglenook.parsers.pdf import advance, extract
from inglenook.parsers.pdf_about import open_form
from inglenook.parsers.pdf_file import open_pdf, pages
from inglenook.parsers.pdf_layout import char_box, on_lines, stretch_box
from inglenook.parsers.pdf_text import PageText
from inglenook.parsers.source import Source

MOST_WORDS = 6_000  # of a page; nobody reads pages that hold more
_LONGEST_WORD = 200
_CJK = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"  # without blanks: each one can be selected
_WORD = re.compile(f"[{_CJK}]|[^\\s{_CJK}]+")
_Place = Callable[[Box], Box]


def picture(source: Source, wanted: Wanted) -> dict[str, Any]:
    """PNG of a page, and the boxes of the span in its pixels. Raises FileUnreadable."""
    with closing(open_pdf(source)) as document:
        wanted.must_be_within(len(document))
        open_form(document)
        try:
            shown = document[wanted.page - 1]
        except pypdfium2.PdfiumError as error:
            raise FileUnreadable(f"Damaged: page {wanted.page} cannot be opened") from error
        with closing(shown):
            bitmap = shown.render(scale=wanted.scale(*shown.get_size()), rev_byteorder=True)
            return {
                "png": base64.b64encode(_png(bitmap)).decode("ascii"),
                "width": bitmap.width,
                "height": bitmap.height,
                "pages": len(document),
                **_texts(source, wanted, shown, bitmap),
            }


def _texts(
    source: Source, wanted: Wanted, page: pypdfium2.PdfPage, bitmap: pypdfium2.PdfBitmap
) -> dict[str, Any]:
    """`boxes` of the span and `words`, none for a page that was read from a picture."""
    if wanted.words:
        return {"boxes": wanted.marked(bitmap.width, bitmap.height), "words": []}
    first = wanted.first
    if first is None and wanted.start is not None:
        first = _page_starts(source)[wanted.page - 1]
    found, place = extract(page), _placed(page, bitmap)
    try:
        layer = page.get_textpage()
    except pypdfium2.PdfiumError:
        return {"boxes": [], "words": []}
    with closing(layer):
        words = list(_words(layer, found, place, first))
        if wanted.start is None or wanted.end is None or first is None:
            return {"boxes": [], "words": words}
        span = range(max(0, wanted.start - first), min(wanted.end - first, len(found.text)))
        return {"boxes": _boxes(layer, found, place, span), "words": words}


def _page_starts(source: Source) -> list[int]:
    """The offset of each page's text in the document: all of it must be read to know."""
    with closing(open_pdf(source)) as document:
        open_form(document)
        starts = [0] * len(document)
        start = 0
        for number, page in pages(document):
            starts[number - 1] = start
            start += advance(extract(page).text)
    return starts


def _placed(page: pypdfium2.PdfPage, bitmap: pypdfium2.PdfBitmap) -> _Place:
    """From a box of the page to one of the picture."""
    place = bitmap.get_posconv(page)

    def placed(box: Box) -> Box:
        x0, y0 = place.to_bitmap(box[0], box[3])
        x1, y1 = place.to_bitmap(box[2], box[1])
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    return placed


def _boxes(
    layer: pypdfium2.PdfTextPage, found: PageText, place: _Place, span: range
) -> list[list[int]]:
    """One box for each line that the span of the page's text touches."""
    chars = (found.units[i] for i in span if not found.text[i].isspace())
    return by_line(place(box) for unit in chars if (box := char_box(layer, unit)))


def _words(
    layer: pypdfium2.PdfTextPage, found: PageText, place: _Place, first: int | None
) -> Iterator[list[Any]]:
    """Text, box in the picture and offset in the document (null: not known) of each word."""
    for match in islice(_WORD.finditer(found.text), MOST_WORDS):
        for start, end in on_lines(layer, *match.span(), found.units):
            box = stretch_box(layer, start, end, found.units)
            if box is not None:
                x0, y0, x1, y1 = map(round, place(box))
                at = None if first is None else first + start
                text = found.text[start : min(end, start + _LONGEST_WORD)]
                yield [text, x0, y0, x1 - x0, y1 - y0, at]


def _png(bitmap: pypdfium2.PdfBitmap) -> bytes:
    """The bitmap as PNG (https://www.w3.org/TR/png-3/), rows unfiltered."""
    colours = {1: 0, 3: 2, 4: 6}  # samples a pixel: grey, RGB, RGBA
    samples = bitmap.n_channels
    used = bitmap.width * samples
    data = memoryview(bitmap.buffer).cast("B")
    rows = (data[y * bitmap.stride : y * bitmap.stride + used] for y in range(bitmap.height))
    packed = zlib.compress(b"\0" + b"\0".join(rows), 6)
    header = struct.pack(">IIBBBBB", bitmap.width, bitmap.height, 8, colours[samples], 0, 0, 0)
    chunks = (_chunk(b"IHDR", header), _chunk(b"IDAT", packed), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))
