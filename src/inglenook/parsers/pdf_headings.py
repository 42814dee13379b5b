"""Headings of a PDF without an outline, told by the size and weight of lines that stand alone."""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import pypdfium2
import pypdfium2.raw as pdfium

from inglenook.parsers.pdf_layout import Box, char_box, is_upright, pieces
from inglenook.parsers.pdf_text import PageText

LEVELS = 3
_LARGER = 1.15  # times the size of the body
_ALIKE = 1.06  # times as large is the same size still
_WORDS = 40  # on a page for each heading
_LONGEST = 120  # characters
_MOST_WORDS = 14
_MOST_LINES = 3
_MARGIN = 0.07  # of the page at its top and bottom: bold lines in there are running titles
_REPEATED = 0.4  # of the pages
_RECENT = 8  # pages
_BOLD = re.compile(r"bold|black|heavy|demi|[-,]bd|[-,]?medi\b|cmbx|sfbx", re.IGNORECASE)
_FORCED = 1 << 18  # in the flags of a font, ISO 32000-1, table 123
_NUMBERED = re.compile(
    r"(?:\d{1,2}\.)*\d{1,2}\.?\s+\w|[A-Z]\.\s+\w|(?:chapter|part|appendix)\s", re.I
)
_NUMBER = re.compile(r"(?:\d{1,2}\.)*\d{0,2}\.?|[A-Z]\.?|[IVX]+\.?")  # may stand before a gap
_LEADER = re.compile(r"(?:\. ?){4}|\u2026")  # to a page number in a table of contents
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line `start:end` of a page's text: its size in points, its weight, where it stands.

    `height` is the share of the page below it. `apart`: there is room above it. `whole`: it is
    larger or bolder than usual, without a wide gap, and its last character is like its first.
    """

    start: int
    end: int
    text: str
    size: float
    bold: bool
    height: float
    apart: bool
    whole: bool = False

    @property
    def key(self) -> tuple[str, int]:
        """The same for lines that repeat on several pages in one place."""
        return _DIGITS.sub("#", self.text).casefold(), round(self.height * 50)


def lines(layer: pypdfium2.PdfTextPage, found: PageText) -> list[Line]:
    """The lines of a page's text that stand upright on it, without those of tables."""
    told = list(_lines(layer, found))
    sizes = Counter[float]()
    for line in told:
        sizes[line.size] += len(line.text)
    usual = max(sizes, key=lambda size: sizes[size], default=0.0)
    return [
        replace(line, whole=_is_whole(layer, found, line))
        if line.bold or line.size > usual
        else line
        for line in told
    ]


def _lines(layer: pypdfium2.PdfTextPage, found: PageText) -> Iterator[Line]:
    tall = max(1.0, layer.page.get_height())
    inside = {at for table in found.tables for at in range(table.start, table.end)}
    above: Box | None = None
    for match in re.finditer(r"[^\n]+", found.text):
        start, unit = match.start(), found.units[match.start()]
        box = None if start in inside else char_box(layer, unit)
        if box and is_upright(layer, unit):
            apart = found.text[start - 2 : start] == "\n\n" or not (above and _is_below(above, box))
            yield Line(start, match.end(), match[0], *_style(layer, unit), box[1] / tall, apart)
        above = box


def _is_below(above: Box, box: Box) -> bool:
    height = box[3] - box[1]
    return -0.6 * height < above[1] - box[3] < height


def _is_whole(layer: pypdfium2.PdfTextPage, found: PageText, line: Line) -> bool:
    if len(line.text) > _LONGEST:
        return False
    if _style(layer, found.units[line.end - 1]) != (line.size, line.bold):
        return False
    units = found.units[line.start : line.end]
    ends = [piece.end for piece in pieces(layer, line.text, units)[0]]
    return len(ends) == 1 or (len(ends) == 2 and bool(_NUMBER.fullmatch(line.text[: ends[0]])))


def _style(layer: pypdfium2.PdfTextPage, unit: int) -> tuple[float, bool]:
    """Size in points, rounded to halves, and whether the font is a bold one."""
    index = pdfium.FPDFText_GetCharIndexFromTextIndex(layer, unit)
    matrix = pdfium.FS_MATRIX()
    size = pdfium.FPDFText_GetFontSize(layer, index)
    if pdfium.FPDFText_GetMatrix(layer, index, matrix):
        size *= math.hypot(matrix.c, matrix.d)
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    length = pdfium.FPDFText_GetFontInfo(layer, index, name, len(name), flags)
    known = name.value.decode("latin-1") if 0 < length <= len(name) else ""
    return round(size * 2) / 2, bool(_BOLD.search(known) or flags.value & _FORCED)


class Headings:
    """What a document's headings look like, by the lines of its first pages."""

    def __init__(self, first: Sequence[Sequence[Line]]) -> None:
        chars: Counter[tuple[float, bool]] = Counter()
        keys: Counter[tuple[str, int]] = Counter()
        for page in first:
            keys.update({line.key for line in page})
            for line in page:
                chars[line.size, line.bold] += line.end - line.start
        self._body, self._bold = max(chars, key=lambda style: chars[style], default=(0.0, False))
        least = max(2, _REPEATED * len(first))
        self._repeated = {key for key, count in keys.items() if count >= least}
        self._recent: deque[set[tuple[str, int]]] = deque(maxlen=_RECENT)
        heads = [group[0] for page in first for group in self._groups(page)]
        self._sizes = _distinct(line.size for line in heads)

    def on(self, layer_lines: Sequence[Line], words: int) -> list[tuple[int, int, str]]:
        """Where on the next page headings begin, each with its level from 1 and its text."""
        running = Counter(key for keys in self._recent for key in keys)
        fresh = [line for line in layer_lines if running[line.key] < 2]
        self._recent.append({line.key for line in layer_lines})
        groups = self._groups(fresh)
        most = max(1, words // _WORDS)
        if len(groups) > most:
            groups = [group for group in groups if self._is_large(group[0])]
        if len(groups) > most:
            top = max(group[0].size for group in groups)
            groups = [group for group in groups if group[0].size * _ALIKE >= top]
        if len(groups) > most:
            return []
        return [(g[0].start, self._level(g[0]), _joined(g)) for g in groups]

    def _level(self, line: Line) -> int:
        larger = sum(1 for size in self._sizes if size > line.size * _ALIKE)
        return min(LEVELS, larger + 1)

    def _is_large(self, line: Line) -> bool:
        return line.size >= _LARGER * self._body

    def _groups(self, page: Sequence[Line]) -> list[list[Line]]:
        """The lines of each heading, in their order."""
        return [group for group in _alike(page) if self._may_head(group)]

    def _may_head(self, group: Sequence[Line]) -> bool:
        first, text = group[0], _joined(group)
        if not all(line.whole and line.key not in self._repeated for line in group):
            return False
        if not _reads_like_one(text) or len(group) > _MOST_LINES:
            return False
        if self._is_large(first):
            return True
        heavy = first.bold and not self._bold and first.size >= 0.95 * self._body
        stands = first.apart or _NUMBERED.match(text) is not None
        return heavy and stands and len(group) < 3 and _MARGIN < first.height < 1 - _MARGIN


def _alike(page: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that follow each other in one style without an empty line or a number between."""
    group: list[Line] = []
    for line in page:
        style = (line.size, line.bold)
        if group and (
            line.apart or style != (group[0].size, group[0].bold) or _NUMBERED.match(line.text)
        ):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _joined(group: Sequence[Line]) -> str:
    return " ".join(line.text for line in group)


def _reads_like_one(text: str) -> bool:
    """Whether a text may be a heading: short, of words, no part of a sentence."""
    words = text.split()
    letters = sum(1 for char in text if char.isalpha())
    return (
        len(text) <= _LONGEST
        and len(words) <= _MOST_WORDS
        and letters > max(1, 0.5 * len("".join(words)))
        and not text[0].islower()
        and text[-1] not in ".,;"
        and not _LEADER.search(text)
    )


def _distinct(sizes: Iterable[float]) -> list[float]:
    """The sizes, largest first, those left out that are like a larger one."""
    found: list[float] = []
    for size in sorted(set(sizes), reverse=True):
        if not found or size * _ALIKE < found[-1]:
            found.append(size)
    return found
