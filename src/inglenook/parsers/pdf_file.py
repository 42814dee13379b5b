"""Opens a PDF and its pages; what cannot be opened is told in our errors."""

from __future__ import annotations

import stringprep
import unicodedata
from collections.abc import Iterator
from contextlib import closing

import pypdfium2
import pypdfium2.raw as pdfium

from inglenook.errors import FileLocked, FileUnreadable
from inglenook.parsers.source import Source

MAX_BYTES = 400_000_000  # of a PDF within another document
MOST_PAGES = 20_000


def open_pdf(source: Source) -> pypdfium2.PdfDocument:
    """Open a document. Raises FileUnreadable for a damaged, FileLocked for an encrypted one."""
    password = source.given.password
    file = source.path or source.read(MAX_BYTES, "a PDF")
    try:
        document = _opened(file, password)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise FileLocked(FileLocked.WRONG if password else FileLocked.NEEDS) from error
        if error.err_code == pdfium.FPDF_ERR_SECURITY:
            raise FileUnreadable("Encrypted: its kind of protection is not supported") from error
        raise FileUnreadable("Damaged: it is not a PDF, or parts of it are missing") from error
    if len(document) == 0:
        document.close()
        raise FileUnreadable("Damaged: it has no pages")
    return document


def _opened(file: str | bytes, password: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(file, password or None)
    except pypdfium2.PdfiumError as error:
        prepared = saslprep(password)
        if error.err_code != pdfium.FPDF_ERR_PASSWORD or prepared == password:
            raise
    return pypdfium2.PdfDocument(file, prepared)


def saslprep(password: str) -> str:
    """The form of a password that a newer kind of encryption means (RFC 4013, mapping only)."""
    spaced = "".join(" " if stringprep.in_table_c12(char) else char for char in password)
    kept = "".join(char for char in spaced if not stringprep.in_table_b1(char))
    return unicodedata.normalize("NFKC", kept)


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
