"""Puts text that a PDF gives row by row across its columns into the order of the columns.

Most PDFs give columns one after the other, and nothing is done to them. Others, printed row by
row, give a line of each column in turn. That is changed only where all speaks for columns of prose:
tables look much the same, and there row by row is right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, groupby, islice, pairwise

import pypdfium2
import pypdfium2.raw as pdfium

from inglenook.parsers.pdf_layout import Box, Piece, around, is_prose, is_upright, pieces

_LEAST = 5  # pieces in each column
_MOST_COLUMNS = 6
_MOST_DRAWN = 5_000
_DIVIDED = "\ufffe\x02"


def in_columns(
    page: pypdfium2.PdfTextPage, chars: str, units: list[int], wide: Sequence[Box]
) -> tuple[str, list[int]]:
    """The characters in reading order, each with its unit still. `wide` are the page's gaps."""
    gutters = _gutters(wide)
    if not gutters:
        return chars, units
    found = list(chain.from_iterable(pieces(page, chars, units, wide)))
    if not found or not is_upright(page, units[found[0].start]):
        return chars, units
    text, origin, done = list[str](), list[int](), 0
    for run in _runs(found, gutters):
        columns = [list(group) for _, group in groupby(sorted(run, key=_column), _column)]
        members = [[piece for _, piece in column] for column in columns]
        if not _is_sure(page, chars, run, members, gutters):
            continue
        begin, end = run[0][1].start, run[-1][1].end
        text.append(chars[done:begin])
        origin += units[done:begin]
        for piece, between in _in_order(chars, members):
            text += (_divided(chars, piece, between), between)
            origin += units[piece.start : piece.end] + [-1] * len(between)
        done = end
    return "".join((*text, chars[done:])), origin + units[done:]


def _column(member: tuple[int, Piece]) -> int:
    return member[0]


def _gutters(wide: Sequence[Box]) -> list[float]:
    """Where most of the gaps lie above each other, from the left."""
    gaps = [(gap[0], gap[2]) for gap in wide]
    gutters: list[float] = []
    while len(gaps) >= _LEAST and len(gutters) < _MOST_COLUMNS:
        middles = {round((a + b) / 2, 1) for a, b in gaps}
        best = max(middles, key=lambda x: (sum(1 for a, b in gaps if a < x < b), x))
        through = [gap for gap in gaps if gap[0] < best < gap[1]]
        if len(through) < _LEAST:
            break
        gutters.append((max(a for a, _ in through) + min(b for _, b in through)) / 2)
        gaps = [gap for gap in gaps if gap not in through]
    return sorted(gutters)


def _runs(found: Sequence[Piece], gutters: Sequence[float]) -> Iterator[list[tuple[int, Piece]]]:
    """Pieces with their columns, cut where a piece lies across a gutter."""
    run: list[tuple[int, Piece]] = []
    for piece in found:
        left, _, right, _ = piece.box
        if any(left < gutter < right for gutter in gutters):
            yield run
            run = []
        else:
            run.append((sum(1 for gutter in gutters if gutter < left), piece))
    yield run


def _is_sure(
    page: pypdfium2.PdfTextPage,
    chars: str,
    run: Sequence[tuple[int, Piece]],
    columns: Sequence[Sequence[Piece]],
    gutters: Sequence[float],
) -> bool:
    counts = [len(column) for column in columns]
    if len(columns) < 2 or min(counts) < _LEAST:
        return False
    changes = sum(1 for (a, _), (b, _) in pairwise(run) if a != b)
    return (
        changes >= min(counts)
        and all(_goes_down(column) for column in columns)
        and all(
            is_prose([chars[p.start : p.end] for p in column], [p.box for p in column])
            for column in columns
        )
        and not _is_ruled(page.page, [piece for _, piece in run], gutters)
    )


def _goes_down(column: Sequence[Piece]) -> bool:
    return all(below.box[3] < above.box[3] for above, below in pairwise(column))


def _is_ruled(page: pypdfium2.PdfPage, run: Sequence[Piece], gutters: Sequence[float]) -> bool:
    """Whether something is drawn across a gutter beside the text, as lines of a table are."""
    _, bottom, _, top = around([piece.box for piece in run])
    drawn = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=2)
    try:
        for count, item in enumerate(islice(drawn, _MOST_DRAWN + 1)):
            low_x, low_y, high_x, high_y = item.get_bounds()
            within = bottom - 10 < low_y and high_y < top + 10
            if count == _MOST_DRAWN or (within and any(low_x < x < high_x for x in gutters)):
                return True
    except pypdfium2.PdfiumError:
        return True
    return False


def _in_order(chars: str, columns: Sequence[Sequence[Piece]]) -> Iterator[tuple[Piece, str]]:
    """Each piece with what follows it: a line break, or nothing within a divided word."""
    last = columns[-1][-1]
    for column in columns:
        for piece, below in zip(column, [*column[1:], None], strict=True):
            end = chars[piece.end - 1]
            word = (
                below is not None
                and (end in _DIVIDED or (end == "-" and chars[piece.end - 2].isalpha()))
                and chars[below.start].islower()
            )
            yield piece, "" if word or piece is last else "\r\n"


def _divided(chars: str, piece: Piece, between: str) -> str:
    """The text of a piece, its last hyphen marked as PDFium marks one that divides a word."""
    text = chars[piece.start : piece.end]
    if text[-1] in _DIVIDED and between:
        return text[:-1] + "-"
    return text[:-1] + "\ufffe" if text[-1] == "-" and not between else text
