"""What a PDF says beside its pages' text: title, author, date, fields, notes, attached files."""

from __future__ import annotations

import ctypes
import re
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from itertools import islice

import pypdfium2
import pypdfium2.raw as pdfium

from inglenook.parsers.assembly import clean, headline, one_line

_MADE_BY = re.compile(r"^(?:Microsoft \w+|PowerPoint Presentation|untitled)\b[ -]*", re.IGNORECASE)
_DATE = re.compile(r"D?:?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([+-])(\d\d)'?(\d\d)?)?")
_MOST_NOTES = 2_000  # on one page
_LONGEST = 20_000  # characters of one note or field
_TOLD_FILES = 5
_CHECKED = (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON)
_TYPED = (
    pdfium.FPDF_FORMFIELD_TEXTFIELD,
    pdfium.FPDF_FORMFIELD_COMBOBOX,
    pdfium.FPDF_FORMFIELD_LISTBOX,
)
_SILENT = (pdfium.FPDF_ANNOT_POPUP, pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_WIDGET)


def title(document: pypdfium2.PdfDocument) -> str:
    """The title, without what programs write there by themselves."""
    return _MADE_BY.sub("", headline(document.get_metadata_value("Title")))


def author(document: pypdfium2.PdfDocument) -> str:
    """Who wrote it, as the file says."""
    return headline(document.get_metadata_value("Author"))


def created(document: pypdfium2.PdfDocument) -> float | None:
    """When it was made, as Unix time; None where that is not told in the form of the standard."""
    match = _DATE.match(document.get_metadata_value("CreationDate").strip())
    if not match:
        return None
    year, *rest = (int(part) if part else None for part in match.groups()[:6])
    month, day, hour, minute, second = rest
    ahead = timedelta(hours=int(match[8] or 0), minutes=int(match[9] or 0))
    try:
        at = datetime(
            year or 1, month or 1, day or 1, hour or 0, minute or 0, second or 0,
            tzinfo=timezone(ahead if match[7] == "+" else -ahead),
        )  # fmt: skip
        return at.timestamp()
    except (ValueError, OverflowError):
        return None


def attached(document: pypdfium2.PdfDocument) -> list[str]:
    """The names of the files within it."""
    names = []
    with suppress(pypdfium2.PdfiumError):
        for i in range(min(document.count_attachments(), 1000)):
            names.append(one_line(document.get_attachment(i).get_name())[:200] or "without a name")
    return names


def attached_note(names: list[str]) -> str:
    """A sentence on attached files; empty where there are none."""
    if not names:
        return ""
    more = f" and {len(names) - _TOLD_FILES:,} more" if len(names) > _TOLD_FILES else ""
    what = "An attached file was" if len(names) == 1 else f"{len(names):,} attached files were"
    return f"{what} not read: {', '.join(names[:_TOLD_FILES])}{more}."


def open_form(document: pypdfium2.PdfDocument) -> None:
    """Let fields be read and drawn."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # XFA, which this PDFium shows by its static fallback
        document.init_forms()


def written_in(page: pypdfium2.PdfPage) -> list[str]:
    """What people put on the page: a line for each filled field ("Name: value") and each note.

    Fields only where `open_form` was called first.
    """
    lines = []
    for note in islice(_annotations(page), _MOST_NOTES):
        form = page.formenv
        kind = pdfium.FPDFAnnot_GetSubtype(note)
        if kind == pdfium.FPDF_ANNOT_WIDGET and form:
            lines.append(_field(form, note))
        elif kind not in _SILENT:
            lines.append(
                _string(lambda *out, n=note: pdfium.FPDFAnnot_GetStringValue(n, b"Contents", *out))
            )
    return [line for line in lines if line]


def _annotations(page: pypdfium2.PdfPage) -> Iterator[pdfium.FPDF_ANNOTATION]:
    for i in range(pdfium.FPDFPage_GetAnnotCount(page)):
        if note := pdfium.FPDFPage_GetAnnot(page, i):
            try:
                yield note
            finally:
                pdfium.FPDFPage_CloseAnnot(note)


def _field(form: pypdfium2.PdfFormEnv, note: pdfium.FPDF_ANNOTATION) -> str:
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, note)
    if kind in _CHECKED:
        # PDFium's own answer needs an appearance for each state, which small programs leave out.
        state = _string(lambda *out: pdfium.FPDFAnnot_GetStringValue(note, b"AS", *out))
        value = "yes" if pdfium.FPDFAnnot_IsChecked(form, note) or state not in ("", "Off") else ""
    elif kind in _TYPED:
        value = _string(lambda *out: pdfium.FPDFAnnot_GetFormFieldValue(form, note, *out))
    else:
        return ""
    name = _string(lambda *out: pdfium.FPDFAnnot_GetFormFieldAlternateName(form, note, *out))
    name = name or _string(lambda *out: pdfium.FPDFAnnot_GetFormFieldName(form, note, *out))
    return f"{one_line(name)}: {value}" if value and name else value


def _string(call: Callable[..., int]) -> str:
    """The UTF-16 text that a function of PDFium writes into a buffer, whose size it tells first."""
    size = min(int(call(None, 0)), 2 * _LONGEST + 2)
    if size <= 2:
        return ""
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    call(ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    text = bytes(buffer)[: size - 2].decode("utf-16-le", "replace")
    return clean(text.replace("\r\n", "\n").replace("\r", "\n")).strip("\0 \n")
