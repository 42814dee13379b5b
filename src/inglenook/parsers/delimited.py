"""Tables in plain text (CSV, TSV): any delimiter and encoding, streamed; a record is a row.

Format: RFC 4180, with what programs make of it. A quotation mark that is never closed spoils its
own line only.
"""

from __future__ import annotations

import csv
import io
import itertools
from collections import Counter
from collections.abc import Generator, Iterator, Sequence

from inglenook.parsers.assembly import About, Assembly
from inglenook.parsers.encoding import SAMPLE, detect
from inglenook.parsers.source import Source
from inglenook.parsers.tables import MAX_TEXT, Grid
from inglenook.types import Section

MAX_CELLS = 5_000_000
_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_LINES = 200
_MAX_LINE = 1_000_000  # characters
_MAX_FIELD = 1_000_000
_MAX_LINES = 1000  # of one record; a cell with more is a quotation mark that was never closed
_MAX_BROKEN = 50  # records; after so many, quotation marks mean nothing in this file


def parse(source: Source) -> Generator[Section, None, About]:
    """Sections of consecutive rows; their places have no sheet: "A1:F20"."""
    with source.open() as file:
        sample = file.read(SAMPLE)
        codec = detect(sample, len(sample) == source.size)
        file.seek(0)
        text = io.TextIOWrapper(file, encoding=codec, errors="replace", newline="")
        lines = iter(lambda: text.readline(_MAX_LINE), "")
        first = list(itertools.islice(lines, _SAMPLE_LINES))
        named = _named(first)
        dialect = _dialect(first[1:], named) if named else _sniffed(first, source.suffix)
        rows = _records(itertools.chain(first, lines), dialect)
        if named:
            next(rows, None)
        note = yield from _sections(rows, 2 if named else 1)
    return About(note=note)


def _sections(rows: Iterator[list[str]], first: int) -> Generator[Section, None, str]:
    """The sections; returns what a person should know of rows that were not read."""
    grid = Grid(Assembly())
    cells = MAX_CELLS
    for number, row in enumerate(rows, first):
        yield from grid.row(number, dict(enumerate(row)))
        cells -= 1 + len(row)
        if cells <= 0 or grid.size > MAX_TEXT:
            yield from grid.flush()
            return f"Only the first {number:,} rows were read: the file is very large."
    yield from grid.flush()
    return ""


def _named(lines: Sequence[str]) -> str:
    """The delimiter that a first line "sep=;" names, as Excel understands it, else ""."""
    line = lines[0].rstrip("\r\n") if lines else ""
    return line[4] if len(line) == 5 and line.lower().startswith("sep=") else ""


def _sniffed(lines: Sequence[str], suffix: str) -> type[csv.Dialect]:
    """The dialect whose delimiter parts these lines into the most even table."""
    tried = ("\t", *_DELIMITERS) if suffix in (".tsv", ".tab") else _DELIMITERS
    dialects = [_dialect(lines, delimiter) for delimiter in tried]
    return max(dialects, key=lambda dialect: _evenness(lines, dialect))


def _evenness(lines: Sequence[str], dialect: type[csv.Dialect]) -> float:
    """The share of records with the most usual number of cells, 0 where that is one."""
    widths = Counter(len(row) for row in _records(iter(lines), dialect) if any(row))
    if not widths:
        return 0.0
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
    return count / widths.total() if width > 1 else 0.0


def _dialect(lines: Sequence[str], delimiter: str) -> type[csv.Dialect]:
    doubled = any('""' in line.replace('\\"', "") for line in lines)
    escaped = not doubled and any('\\"' in line for line in lines)

    class Sniffed(csv.excel):
        escapechar = "\\" if escaped else None
        strict = True
        skipinitialspace = any(f'{sep} "' in line for line in lines for sep in delimiter)

    Sniffed.delimiter = delimiter
    return Sniffed


def _records(lines: Iterator[str], dialect: type[csv.Dialect]) -> Iterator[list[str]]:
    """The cells of each record; one whose quotation marks do not fit is parted without them."""
    csv.field_size_limit(_MAX_FIELD)
    broken = 0
    while broken < _MAX_BROKEN:
        held: list[str] = []
        try:
            yield from _quoted(lines, held, dialect)
            return
        except csv.Error:
            broken += 1
            yield _parted(held[0], dialect)
            lines = itertools.chain(held[1:], lines)
    yield from (_parted(line, dialect) for line in lines)


def _quoted(
    lines: Iterator[str], held: list[str], dialect: type[csv.Dialect]
) -> Iterator[list[str]]:
    """Records; `held` has the lines of the one that is being read. Raises csv.Error."""

    def noted() -> Iterator[str]:
        for line in lines:
            held.append(line)
            if len(held) > _MAX_LINES:
                raise csv.Error("a quotation mark is not closed")
            yield line

    for row in csv.reader(noted(), dialect):
        yield row
        held.clear()


def _parted(line: str, dialect: type[csv.Dialect]) -> list[str]:
    return line.rstrip("\r\n").split(dialect.delimiter)
