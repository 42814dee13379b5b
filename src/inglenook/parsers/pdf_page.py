"""A PDF page as a picture, with boxes around the words of a span of the document's text."""

from __future__ import annotations

import base64
import struct
import warnings
import zlib
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import Any

import pypdfium2

from inglenook.errors import FileUnreadable
from inglenook.parsers.pdf import advance, extract, open_pdf, pages
from inglenook.parsers.pdf_text import Box, char_box, page_text
from inglenook.parsers.source import Source

_WIDTHS = (40, 4000)
_MAX_PIXELS = 24_000_000


def picture(path: str, page: int, start: int | None, end: int | None, width: int) -> dict[str, Any]:
    """PNG of a page, and the boxes of `start:end` in its pixels.

    `page` counts from 1, offsets are those of the document's text. The picture is narrower than
    `width` where the page is so long that it would take more than 24 million pixels.
    Raises FileUnreadable.
    """
    with closing(open_pdf(Source.file(path))) as document:
        if not 1 <= page <= len(document):
            raise FileUnreadable(f"It has no page {page}, only {len(document)}")
        _show_forms(document)
        try:
            shown = document[page - 1]
        except pypdfium2.PdfiumError as error:
            raise FileUnreadable(f"Damaged: page {page} cannot be opened") from error
        with closing(shown):
            bitmap = shown.render(scale=_scale(shown, width), rev_byteorder=True)
            boxes: list[list[int]] = []
            if start is not None and end is not None:
                first = _page_starts(path, *_stamp(path))[page - 1]
                boxes = _boxes(shown, bitmap, start - first, end - first)
            return {
                "png": base64.b64encode(_png(bitmap)).decode("ascii"),
                "width": bitmap.width,
                "height": bitmap.height,
                "pages": len(document),
                "boxes": boxes,
            }


def _show_forms(document: pypdfium2.PdfDocument) -> None:
    """Let what was filled into a form be drawn."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # XFA, which this PDFium draws by its static fallback
        document.init_forms()


def _scale(page: pypdfium2.PdfPage, width: int) -> float:
    across, down = (max(1.0, side) for side in page.get_size())
    width = min(max(width, _WIDTHS[0]), _WIDTHS[1])
    return float(min(width / across, (_MAX_PIXELS / (across * down)) ** 0.5))


def _stamp(path: str) -> tuple[int, int]:
    info = Path(path).stat()
    return info.st_mtime_ns, info.st_size


@lru_cache(maxsize=16)
def _page_starts(path: str, _modified: int, _size: int) -> list[int]:
    """The offset of each page's text in the document: all of it must be read to know."""
    with closing(open_pdf(Source.file(path))) as document:
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
    with closing(page.get_textpage()) as layer:
        found = page_text(layer)
        span = range(max(0, start), min(end, len(found.text)))
        chars = [found.units[i] for i in span if not found.text[i].isspace()]
        boxes = [box for unit in chars if (box := char_box(layer, unit))]
    place = bitmap.get_posconv(page)
    corners = [(place.to_bitmap(b[0], b[3]), place.to_bitmap(b[2], b[1])) for b in boxes]
    lines: list[Box] = []
    for (x0, y0), (x1, y1) in corners:
        _join(lines, (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))
    return [[round(a), round(b), round(c - a), round(d - b)] for a, b, c, d in lines]


def _join(lines: list[Box], box: Box) -> None:
    """Grow the last box by one that follows it on the same line, else begin another."""
    if lines:
        last = lines[-1]
        height = min(last[3] - last[1], box[3] - box[1])
        level = min(last[3], box[3]) - max(last[1], box[1]) > 0.5 * height
        if level and -height < box[0] - last[2] < 3 * height:
            lines[-1] = (
                min(last[0], box[0]),
                min(last[1], box[1]),
                max(last[2], box[2]),
                max(last[3], box[3]),
            )
            return
    lines.append(box)


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
