"""The text of one PDF page, and where each of its characters came from.

PDFium gives UTF-16 units in reading order. `page_text` makes clean text of them and keeps, for
every code point, the index of its unit, so that a span of the text can be found on the page again.
Reading and drawing use this one function: their offsets agree by construction.
"""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

import pypdfium2
import pypdfium2.raw as pdfium

from inglenook.parsers.assembly import clean
from inglenook.parsers.pdf_columns import in_columns
from inglenook.parsers.pdf_layout import char_box, gaps, is_upright, with_breaks
from inglenook.parsers.pdf_tables import Rows, with_tables

# U+FFFE is how PDFium marks a word that was divided at the end of a line (older releases: U+0002).
# Bounded and anchored where a run of many thousand characters would else cost its square.
_DIVIDED = re.compile("(\\w{0,60})[\ufffe\x02][\r\n]*(\\w{0,60})")
# What is rewritten: line ends with the blanks before them, odd blanks, soft hyphens, and forms of
# letters that exist for print only (ligatures, radicals, Arabic presentation forms).
_SPECIAL = re.compile(
    "(?:(?<![ \t\u00a0])[ \t\u00a0]+)?(?:\r\n?|\n)[ \t\u00a0]*|[\u00a0\u00ad\u200b\x02\ufffe\ufeff]"
    "|[\u2e80-\u2fd5\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]"
)
_WORD = re.compile(r"\w+(?:-\w+)*")
_ALEF_LAM = re.compile("[\u0622\u0623\u0625\u0627]\u0644")
_DROPPED = "\u00ad\u200b\ufeff"


@dataclass(frozen=True, slots=True)
class PageText:
    """`text` of a page; `units[i]` is the UTF-16 index in PDFium's text where `text[i]` began.

    It is -1 for what does not stand in PDFium's text. `tables` are ascending.
    """

    text: str
    units: list[int]
    tables: tuple[Rows, ...] = ()

    def followed_by(self, lines: list[str]) -> PageText:
        """The text with these lines as a further paragraph."""
        if not lines:
            return self
        more = ("\n\n" if self.text else "") + "\n".join(lines)
        return PageText(self.text + more, self.units + [-1] * len(more), self.tables)

    def stripped(self) -> PageText:
        """Without white space at its ends, and before tables are looked for."""
        begin = len(self.text) - len(self.text.lstrip())
        end = len(self.text.rstrip())
        return PageText(self.text[begin:end], self.units[begin:end])


def page_text(page: pypdfium2.PdfTextPage) -> PageText:
    """Clean text: lines end with a newline, paragraphs with an empty line, no trailing blanks.

    Words divided at a line's end are joined, ligatures spelt out, soft hyphens dropped; columns
    stand one after the other, the cells of tables are parted as in every format.
    """
    chars, units = _code_points(_raw(page))
    wide = gaps(page)
    chars, units = in_columns(page, with_breaks(page, chars, units), units, wide)
    text, kept = _rewrite(chars)
    found = PageText(text, [units[i] for i in kept])
    found = _with_paragraphs(page, _with_lam_alef(page, found)).stripped()
    return PageText(*with_tables(page, found.text, found.units, wide))


def _raw(page: pypdfium2.PdfTextPage) -> bytes:
    """The page's text in UTF-16, little endian."""
    count = page.count_chars()
    if count <= 0:
        return b""
    # Room for more than `count`: the text may hold characters that the list of characters lacks.
    buffer = (ctypes.c_ushort * (2 * count + 16))()
    written = pdfium.FPDFText_GetText(page, 0, count, buffer)
    return bytes(buffer)[: 2 * max(0, written - 1)]


def _code_points(raw: bytes) -> tuple[str, list[int]]:
    """The text and the unit at which each of its code points begins."""
    text = raw.decode("utf-16-le", "surrogatepass")
    if len(text) * 2 == len(raw):
        return text, list(range(len(text)))
    units, at = [], 0
    for char in text:
        units.append(at)
        at += 2 if ord(char) > 0xFFFF else 1
    return text, units


def _rewrite(chars: str) -> tuple[str, list[int]]:
    """The clean text, and for each of its characters the index in `chars` that it stems from."""
    hyphens = _real_hyphens(chars)
    parts: list[str] = []
    kept: list[int] = []
    done = 0
    for match in _SPECIAL.finditer(chars):
        begin, end = match.span()
        parts.append(chars[done:begin])
        kept.extend(range(done, begin))
        new = _replacement(match[0], begin in hyphens)
        parts.append(new)
        kept.extend([begin] * len(new))
        done = end
    parts.append(chars[done:])
    kept.extend(range(done, len(chars)))
    return clean("".join(parts)), kept


def _replacement(found: str, hyphen: bool) -> str:
    if "\n" in found or "\r" in found:
        return "\n"
    if found == "\u00a0":
        return " "
    if found in "\x02\ufffe":
        return "-" if hyphen else ""
    return "" if found in _DROPPED else unicodedata.normalize("NFKC", found)


def _real_hyphens(chars: str) -> set[int]:
    """Where a hyphen at a line's end belongs to the word, by the words of the page itself."""
    if "\ufffe" not in chars and "\x02" not in chars:
        return set()
    divided = list(_DIVIDED.finditer(chars))
    known = {word.lower() for word in _WORD.findall(_DIVIDED.sub(" ", chars))}
    return {m.end(1) for m in divided if _belongs(m[1], m[2], known)}


def _belongs(left: str, right: str, known: set[str]) -> bool:
    if not left or not right or right[0].isupper() or right[0].isdigit() or left[-1].isdigit():
        return True
    left, right = left.lower(), right.lower()
    if left + right in known:
        return False
    return f"{left}-{right}" in known or (len(left) > 2 and {left, right} <= known)


def _with_lam_alef(page: pypdfium2.PdfTextPage, found: PageText) -> PageText:
    """Put the two letters of the Arabic ligature lam-alef right, which PDFium turns around.

    They stand in the same place on the page, unlike an alef before a lam.
    """
    if not _ALEF_LAM.search(found.text):
        return found
    chars = list(found.text)
    for match in _ALEF_LAM.finditer(found.text):
        at = match.start()
        if char_box(page, found.units[at]) == char_box(page, found.units[at + 1]):
            chars[at : at + 2] = reversed(chars[at : at + 2])
    return PageText("".join(chars), found.units)


def _with_paragraphs(page: pypdfium2.PdfTextPage, found: PageText) -> PageText:
    """Double the newline wherever the distance between two lines is clearly above the usual."""
    gaps = dict(_gaps(page, found))
    tight = [gap for gap in gaps.values() if gap < 1.5]
    if len(tight) < 3:
        return found
    limit = median(tight) + 0.4
    wide = [at for at, gap in gaps.items() if gap > limit]
    text, units, done = list[str](), list[int](), 0
    for at in wide:
        text += (found.text[done:at], "\n")
        units += (*found.units[done:at], found.units[at])
        done = at
    return PageText("".join((*text, found.text[done:])), units + found.units[done:])


def _gaps(page: pypdfium2.PdfTextPage, found: PageText) -> Iterator[tuple[int, float]]:
    """For each line break followed by a lower line: where, and the gap in heights of a line."""
    text, units = found.text, found.units
    for match in re.finditer(r"[^\n](\n)(?=[^\n])", text):
        at = match.start(1)
        above, below = char_box(page, units[at - 1]), char_box(page, units[at + 1])
        if above and below and is_upright(page, units[at + 1]):
            height = min(above[3] - above[1], below[3] - below[1])
            gap = (above[1] - below[3]) / height
            if -0.6 < gap < 40:
                yield at, gap
