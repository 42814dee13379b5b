"""Where the text of a PDF page stands: characters, and pieces of lines between wide gaps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in the page's own units, y upwards."""

_WIDE = 0.9  # heights of a line; what is so far apart belongs to different cells or columns
_MOST_BOXES = 10_000  # of a page
_MOST_GAPS = 1_500
# A word that PDFium took for divided is followed by the next line without a line break.
_WORD = re.compile("[^\\s\ufffe\x02]+[\ufffe\x02]?")
_LINE = re.compile(r"[^\r\n]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """The characters `start:end` of a text, which stand on one line without a wide gap."""

    start: int
    end: int
    box: Box


def char_box(page: pypdfium2.PdfTextPage, unit: int) -> Box | None:
    """Where on the page a unit stands, with its line's full height; None where nowhere."""
    if unit < 0:
        return None
    index = pdfium.FPDFText_GetCharIndexFromTextIndex(page, unit)
    rectangle = pdfium.FS_RECTF()
    if index < 0 or not pdfium.FPDFText_GetLooseCharBox(page, index, rectangle):
        return None
    box = (rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
    return box if box[0] < box[2] and box[1] < box[3] else None


def stretch_box(
    page: pypdfium2.PdfTextPage, start: int, end: int, units: Sequence[int]
) -> Box | None:
    """The box around the characters `start:end`, which stand on one line; None for nowhere."""
    word = _word(page, start, end, units)
    return word.box if word else None


def on_lines(
    page: pypdfium2.PdfTextPage, start: int, end: int, units: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """A word as its parts on each line: one, or two where it was divided at a line's end."""
    first, last = char_box(page, units[start]), char_box(page, units[end - 1])
    if first and last and not beside(first, last):
        for at in range(start + 1, end):
            box = char_box(page, units[at])
            if box and not beside(first, box):
                yield start, at
                start = at
                break
    yield start, end


def is_upright(page: pypdfium2.PdfTextPage, unit: int) -> bool:
    """Whether a unit stands neither turned nor slanted upwards."""
    index = pdfium.FPDFText_GetCharIndexFromTextIndex(page, unit)
    return bool(abs(pdfium.FPDFText_GetCharAngle(page, index)) < 0.01)


def gaps(page: pypdfium2.PdfTextPage) -> list[Box]:
    """The wide gaps after which a line goes on with another piece of text. Quick.

    None on pages that hold absurdly much: nobody reads those, and comparing would take long.
    """
    count = page.count_rects()
    if count > _MOST_BOXES:
        return []
    boxes = [page.get_rect(i) for i in range(count)]
    found = [
        (a[2], max(a[1], b[1]), b[0], min(a[3], b[3]))
        for a, b in pairwise(boxes)
        if b[0] - a[2] > max(a[3] - a[1], b[3] - b[1]) and beside(a, b)
    ]
    return found if len(found) <= _MOST_GAPS else []


def beside(a: Box, b: Box) -> bool:
    """Whether two boxes stand on one line."""
    shared = (a[3] if a[3] < b[3] else b[3]) - (a[1] if a[1] > b[1] else b[1])
    return shared > 0 and shared > 0.5 * _lower(a, b)


def pieces(
    page: pypdfium2.PdfTextPage, text: str, units: Sequence[int], wide: Sequence[Box] | None = None
) -> list[list[Piece]]:
    """For each line of the text its pieces; a line that stands nowhere has none.

    If the page's gaps are given, only lines with one of them are looked at closely.
    """
    found: list[list[Piece]] = []
    for line in _LINE.finditer(text):
        whole = _word(page, *line.span(), units) if wide is not None else None
        if whole and not any(_runs_through(gap, whole.box) for gap in wide or ()):
            found.append([whole])
        else:
            found.append(list(_pieces(page, line.start(), line[0], units)))
    return found


def with_breaks(page: pypdfium2.PdfTextPage, chars: str, units: Sequence[int]) -> str:
    """The text with line breaks where PDFium puts a blank between a line and the one below."""
    breaks: list[int] = []
    for line in _LINE.finditer(chars):
        first, last = char_box(page, units[line.start()]), char_box(page, units[line.end() - 1])
        if first and last and not beside(first, last):
            breaks += _breaks(page, line.start(), line[0], units)
    parts, done = list[str](), 0
    for at in breaks:
        parts += (chars[done:at], "\n")
        done = at + 1
    return "".join((*parts, chars[done:]))


def _breaks(page: pypdfium2.PdfTextPage, at: int, line: str, units: Sequence[int]) -> Iterator[int]:
    found = [_word(page, at + m.start(), at + m.end(), units) for m in _WORD.finditer(line)]
    for a, b in pairwise(filter(None, found)):
        back = b.box[0] < a.box[0] + 1 and b.box[3] < a.box[1] + 0.4 * _lower(a.box, b.box)
        if back and line[a.end - at : b.start - at].isspace():
            yield a.end


def _runs_through(gap: Box, line: Box) -> bool:
    """Whether a line has this gap, or may have it: one that is two lines to the eye."""
    return gap[1] < line[3] and line[1] < gap[3] and line[0] < gap[2] and gap[0] < line[2]


def _pieces(
    page: pypdfium2.PdfTextPage, at: int, line: str, units: Sequence[int]
) -> Iterator[Piece]:
    piece: Piece | None = None
    for match in _WORD.finditer(line):
        word = _word(page, at + match.start(), at + match.end(), units)
        if word is None:
            continue
        if piece and _is_near(piece.box, word.box):
            piece = Piece(piece.start, word.end, _join(piece.box, word.box))
            continue
        if piece:
            yield piece
        piece = word
    if piece:
        yield piece


def _word(page: pypdfium2.PdfTextPage, start: int, end: int, units: Sequence[int]) -> Piece | None:
    first, last = char_box(page, units[start]), char_box(page, units[end - 1])
    if first is None or last is None:
        return Piece(start, end, box) if (box := first or last) else None
    return Piece(start, end, _join(first, last))


def _join(a: Box, b: Box) -> Box:
    return min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])


def _is_near(a: Box, b: Box) -> bool:
    gap = max(b[0] - a[2], a[0] - b[2])
    return beside(a, b) and -_lower(a, b) < gap < _WIDE * _lower(a, b)


def around(boxes: Sequence[Box]) -> Box:
    """The box around some boxes."""
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def is_prose(texts: Sequence[str], boxes: Sequence[Box]) -> bool:
    """Whether the pieces of one column, downwards, are lines of sentences that flow on."""
    width = max(box[2] for box in boxes) - min(box[0] for box in boxes)
    filled = sum(1 for box in boxes if box[2] - box[0] > 0.7 * width)
    if filled < 0.6 * len(boxes) or sum(map(len, texts)) < 14 * len(texts):
        return False
    flows = sum(1 for text in texts[1:] if text[:1].islower())
    return flows >= 0.25 * (len(texts) - 1)


def _lower(a: Box, b: Box) -> float:
    return min(a[3] - a[1], b[3] - b[1])
