"""Pages of a PDF without usable text: found, drawn and read as pictures."""

from __future__ import annotations

import re

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from inglenook.parsers import ocr
from inglenook.parsers.given import Given

_MOST_PAGES = 3_000  # to be read as pictures in one document
_LITTLE = 200  # letters; so few on a page that a picture covers are a stamp on a scan
_COVERED = 0.6  # of a page by one picture
_DPI = (200, 300)
_LEAST = 50.0  # mean confidence below which a reading is worth less than nothing
# Private use, U+FFFD, surrogates: codes that stand for no letter.
_NO_LETTER = re.compile("[\ue000-\uf8ff\ufffd\ud800-\udfff\U000f0000-\U0010ffff]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_VOWEL = re.compile(r"[AEIOUYaeiouy\u00c0-\u00c6\u00c8-\u00cf\u00d2-\u00d6\u00d8-\u00dd]", re.I)


class Scans:
    """Reads the pages of one document that are pictures, and counts them."""

    def __init__(self, given: Given) -> None:
        self._models = given.models
        self._reader: ocr.Reader | None = None
        self._available = ocr.available(given.models)
        self.read = 0
        self.unread = 0

    def look(self, page: pypdfium2.PdfPage, text: str) -> ocr.Found | None:
        """What stands on a page whose text layer gives `text`; None where that is to be taken."""
        if not is_scan(page, text):
            return None
        if not self._available or self.read + self.unread >= _MOST_PAGES:
            self.unread += 1
            return None
        self._reader = self._reader or ocr.Reader(self._models)
        drawn = _drawn(page)
        if drawn is None:
            return None
        found = self._reader.read(*drawn)
        if found is None:
            self.unread += 1
            return None
        if found.confidence < _LEAST or not _says_more(found.text, text):
            return None
        self.read += 1
        return found

    def note(self, pages: int) -> str:
        """A sentence for the person; empty where every page had its text."""
        told = []
        if self.read:
            told.append(f"Pages read from pictures: {self.read:,} of {pages:,}.")
        if self.unread and not self._available:
            told.append(f"Scanned pages, without OCR here: {self.unread:,} of {pages:,}.")
        elif self.unread:
            told.append(f"Scanned pages that could not be read: {self.unread:,} of {pages:,}.")
        return " ".join(told)


def is_usable(text: str) -> bool:
    """Whether a text layer consists of words: not empty, not codes that stand for no letters.

    Fonts without a table of their characters give private-use codes, or letters shifted by a
    fixed step, among which vowels are rare.
    """
    letters = "".join(text.split())
    if not letters or len(_NO_LETTER.findall(letters)) > 0.2 * len(letters):
        return False
    latin = _LATIN.findall(letters)
    if len(latin) < 100 or len(latin) < 0.4 * len(letters):
        return True
    return sum(1 for letter in latin if _VOWEL.match(letter)) > 0.19 * len(latin)


def is_scan(page: pypdfium2.PdfPage, text: str) -> bool:
    """Whether a page is to be read as a picture: something is on it that its text does not say."""
    if not text.strip():
        return bool(pdfium.FPDFPage_CountObjects(page) > 0)
    if not is_usable(text):
        return True
    return len("".join(text.split())) < _LITTLE and _largest_picture(page)[0] >= _COVERED


def _says_more(found: str, layer: str) -> bool:
    size = len("".join(found.split()))
    return size > 0 and (not is_usable(layer) or size > 1.5 * len("".join(layer.split())))


def _largest_picture(page: pypdfium2.PdfPage) -> tuple[float, float]:
    """The share of the page that its largest picture covers, and its dots per inch."""
    width, height = page.get_size()
    share, dpi = 0.0, 0.0
    try:
        for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=2):
            left, bottom, right, top = item.get_bounds()
            covered = abs(right - left) * abs(top - bottom) / max(1.0, width * height)
            if covered > share:
                share = covered
                dpi = 72 * item.get_px_size()[0] / max(1.0, abs(right - left))
    except pypdfium2.PdfiumError:
        return share, dpi
    return share, dpi


def _drawn(page: pypdfium2.PdfPage) -> tuple[Image.Image, int] | None:
    """The page in shades of grey and its dots per inch; None for one without anything on it."""
    width, height = (max(1.0, side) for side in page.get_size())
    dpi = min(max(_largest_picture(page)[1], _DPI[0]), _DPI[1])
    dpi = min(dpi, 72 * (ocr.MOST_PIXELS / (width * height)) ** 0.5)
    bitmap = page.render(scale=dpi / 72, grayscale=True, may_draw_forms=False, draw_annots=False)
    drawn = bitmap.to_pil()
    low, high = drawn.getextrema()
    return None if low == high else (drawn, round(dpi))
