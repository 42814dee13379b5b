"""Spreadsheets of older kinds (XLS, XLSB) by way of calamine: each sheet as tables with its cells.

Under the name of an XLS file one finds all that Excel opens: new workbooks, HTML and plain text are
handed to those who read them.
"""

from __future__ import annotations

import contextlib
import datetime
import math
import struct
from collections.abc import Generator, Iterator
from dataclasses import replace
from typing import BinaryIO

import python_calamine as calamine

from inglenook.errors import FileUnreadable
from inglenook.parsers import delimited, html, xlsx
from inglenook.parsers.assembly import About, Assembly
from inglenook.parsers.number_format import clock, general
from inglenook.parsers.ole import MAGIC, Container, encrypted, with_password
from inglenook.parsers.package import Package
from inglenook.parsers.source import Source
from inglenook.parsers.tables import MAX_TEXT, Area, Grid, Merged
from inglenook.types import Section

MAX_CELLS = 3_000_000
MAX_SHEETS = 2000
_FILEPASS = 0x2F
_ZIP = b"PK\x03\x04"


def parse(source: Source) -> Generator[Section, None, About]:
    """Sections of consecutive rows, sheet by sheet."""
    with source.open() as file:
        start = file.read(512)
    if start.startswith(_ZIP) and source.suffix != ".xlsb":
        return (yield from xlsx.parse(source))
    if not start.startswith((MAGIC, _ZIP, b"\x09\x08", b"\x09\x04", b"\x09\x02")):
        if start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
            return (yield from html.parse(source))
        return (yield from delimited.parse(source))
    return (yield from with_password(source, _parse))


def _parse(source: Source) -> Generator[Section, None, About]:
    about = _checked(source)
    notes: list[str] = []
    with source.open() as file, _workbook(file, source) as workbook:
        yield from _sheets(workbook, notes)
    return replace(about, note=" ".join(notes))


def _checked(source: Source) -> About:
    """What the container knows of the file, after a look whether it is fit to be read."""
    with source.open() as file:
        start = file.read(len(MAGIC))
    if start.startswith(_ZIP):
        with Package(source, "spreadsheet") as package:
            for name in package.names():
                package.read(name)  # refuses what unpacks to more than it should
            return package.about()
    if start.startswith(MAGIC):
        with Container(source, "spreadsheet") as container:
            if _is_encrypted(container.read("Workbook") or container.read("Book")):
                raise encrypted(source)
            return container.about()
    return About()


def _is_encrypted(stream: bytes) -> bool:
    """Whether a FILEPASS record stands among the first, as [MS-XLS] 2.4.117 has it."""
    at = 0
    for _ in range(20):
        if at + 4 > len(stream):
            return False
        kind, length = struct.unpack_from("<HH", stream, at)
        if kind == _FILEPASS:
            return True
        at += 4 + length
    return False


@contextlib.contextmanager
def _workbook(file: BinaryIO, source: Source) -> Iterator[calamine.CalamineWorkbook]:
    try:
        with calamine.load_workbook(file) as workbook:
            yield workbook
    except calamine.PasswordError as error:
        raise encrypted(source) from error
    except calamine.CalamineError as error:
        raise FileUnreadable("Damaged: it is not a spreadsheet, or a part is missing") from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # of Rust: no Exception, and nowhere named
            raise
        raise FileUnreadable("Damaged: it is not built as its format asks") from error


def _sheets(workbook: calamine.CalamineWorkbook, notes: list[str]) -> Iterator[Section]:
    assembly, cells, size = Assembly(), MAX_CELLS, MAX_TEXT
    for name in workbook.sheet_names[:MAX_SHEETS]:
        if cells <= 0 or size <= 0:
            notes.append(f"The sheet {name} was not read: there is too much before it.")
            return
        sheet = workbook.get_sheet_by_name(name)
        yield from assembly.enter(1, name)
        grid = Grid(assembly, name)
        merged = Merged(_areas(sheet))
        left = (sheet.start or (0, 0))[1]  # rows come from the first, columns from where data begin
        for number, row in enumerate(sheet.iter_rows(), 1):
            texts = {at: text for at, value in enumerate(row, left) if (text := _shown(value))}
            yield from grid.row(number, merged.fill(number, texts))
            cells -= len(texts)
            if cells <= 0 or grid.size > size:
                notes.append(f"The sheet {name} was read only as far as row {number:,}.")
                break
        yield from grid.flush()
        size -= grid.size
    yield from assembly.flush()


def _areas(sheet: calamine.CalamineSheet) -> Iterator[Area]:
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        yield left, top + 1, right, bottom + 1


def _shown(value: object) -> str:
    """A cell's value as a person reads it."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        return general(float(value)) if math.isfinite(value) else ""
    if isinstance(value, datetime.timedelta):
        return clock(value.total_seconds() / 86_400, elapsed=True)
    return str(value).removesuffix(" 00:00:00")
