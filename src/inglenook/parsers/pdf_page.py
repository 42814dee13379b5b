"""A PDF page as a picture, with boxes around the words of a span of the document's text."""

from __future__ import annotations

import base64
import struct
import zlib
from contextlib import closing
from typing import Any

import pypdfium2

from inglenook.errors import FileUnreadable
from inglenook.parsers.marks import Wanted, by_line
from inglenook.parsers.pdf import advance, extract
from inglenook.parsers.pdf_about import open_form
from inglenook.parsers.pdf_file import open_pdf, pages
from inglenook.parsers.pdf_layout import char_box
from inglenook.parsers.source import Source


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
                "boxes": _marked(source, wanted, shown, bitmap),
            }


def _marked(
    source: Source, wanted: Wanted, page: pypdfium2.PdfPage, bitmap: pypdfium2.PdfBitmap
) -> list[list[int]]:
    if wanted.start is None or wanted.end is None:
        return []
    if wanted.words:
        return wanted.marked(bitmap.width, bitmap.height)
    first = wanted.first
    if first is None:
        first = _page_starts(source)[wanted.page - 1]
    return _boxes(page, bitmap, wanted.start - first, wanted.end - first)


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


def _boxes(
    page: pypdfium2.PdfPage, bitmap: pypdfium2.PdfBitmap, start: int, end: int
) -> list[list[int]]:
    """One box for each line that `start:end` of the page's text touches."""
    found = extract(page)
    with closing(page.get_textpage()) as layer:
        span = range(max(0, start), min(end, len(found.text)))
        chars = [found.units[i] for i in span if not found.text[i].isspace()]
        boxes = [box for unit in chars if (box := char_box(layer, unit))]
    place = bitmap.get_posconv(page)
    corners = [(place.to_bitmap(b[0], b[3]), place.to_bitmap(b[2], b[1])) for b in boxes]
    return by_line(
        (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)) for (x0, y0), (x1, y1) in corners
    )


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
