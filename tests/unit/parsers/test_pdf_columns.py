"""Columns that a file gives row by row are read one after the other; all else stays as it is."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from contextlib import closing
from itertools import zip_longest
from pathlib import Path

import pypdfium2
from tests.unit.parsers.documents import read
from tests.unit.parsers.typeset import Set, typeset

from inglenook.parsers.pdf_layout import char_box
from inglenook.parsers.pdf_text import page_text

FERRY = (
    "The ferry leaves the northern pier at seven in the morning and comes back before noon, "
    "unless the wind is too strong for it. Passengers are asked to be there in good time because "
    "the gate is closed ten minutes earlier. Whoever misses it may take the afternoon boat "
    "without paying once more, as long as there is room on it and the captain agrees."
)
NETS = (
    "Nets are mended in the long hall behind the harbour office, where it is dry and warm even in "
    "winter. The work is paid by the piece and not by the hour, which suits most of the older "
    "people. Young ones are taught for three months, then they choose whether to stay or to go "
    "to sea with one of the larger vessels that call here in spring."
)
LAMPS = (
    "Lamps along the quay burn from dusk until the last boat is in. They are looked after by the "
    "keeper of the tower, who walks the whole length of it twice a night and writes down which "
    "of them he found dark. In fog all of them stay lit through the day as well, and the bell is "
    "rung by hand four times an hour."
)


def across(*columns: Sequence[str], left: float = 50, step: float = 260) -> list[Set]:
    """The columns drawn row by row."""
    return [
        Set(left + step * at, 700 - 14 * row, text)
        for row, texts in enumerate(zip_longest(*columns))
        for at, text in enumerate(texts)
        if text
    ]


def wrapped(text: str, width: int = 46) -> list[str]:
    return textwrap.wrap(text, width, break_on_hyphens=False)


def text_of(folder: Path, lines: list[Set]) -> str:
    path = folder / "columns.pdf"
    path.write_bytes(typeset([lines]))
    return "\n".join(section.text for section in read(path))


def test_two_columns(tmp_path: Path) -> None:
    first = "What stands across both of the columns of this page is as long as a line of it may be."
    lines = [Set(50, 740, first), *across(wrapped(FERRY), wrapped(NETS))]
    assert " ".join(text_of(tmp_path, lines).split()) == f"{first} {FERRY} {NETS}"


def test_three_columns(tmp_path: Path) -> None:
    lines = across(*(wrapped(text, 30) for text in (FERRY, NETS, LAMPS)), step=180)
    assert " ".join(text_of(tmp_path, lines).split()) == f"{FERRY} {NETS} {LAMPS}"


def test_columns_above_and_below_a_full_line(tmp_path: Path) -> None:
    middle = "This line goes from the left edge of the first column to the right edge of the other."
    below = [Set(s.x, s.y - 200, s.text) for s in across(wrapped(LAMPS), wrapped(NETS))]
    lines = [*across(wrapped(FERRY), wrapped(NETS)), Set(50, 530, middle), *below]
    expected = f"{FERRY} {NETS} {middle} {LAMPS} {NETS}"
    assert " ".join(text_of(tmp_path, lines).split()) == expected


def test_divided_words_are_joined_within_their_column(tmp_path: Path) -> None:
    left, right = wrapped(FERRY), wrapped(NETS)
    left[1:3] = ["and comes be-", "fore noon " + left[2]]
    right[2:4] = [right[2] + " won-", "ders " + right[3]]
    text = text_of(tmp_path, across(left, right))
    assert "and comes before noon" in text
    assert " wonders " in text


def test_cells_of_a_table_stay_in_their_rows(tmp_path: Path) -> None:
    names = ["Ferry to the island", "Net of twenty yards", "Lamp for the quay", "Bell", "Anchor"]
    notes = ["leaves at seven", "is mended", "burns from dusk", "is rung by hand", "is heavy"]
    lines = across(names, notes)
    text = text_of(tmp_path, lines)
    assert all(f"{a} | {b}" in text for a, b in zip(names, notes, strict=True))


def test_ruled_rows_stay_rows(tmp_path: Path) -> None:
    lines = across(wrapped(FERRY), wrapped(NETS))
    plain = text_of(tmp_path, lines).splitlines()
    assert plain[0] == wrapped(FERRY)[0]
    rules = [Set(45, 696 - 14 * row, "", rule=True) for row in range(6)]
    ruled = text_of(tmp_path, [*lines, *rules]).splitlines()
    assert ruled[0] == f"{wrapped(FERRY)[0]} {wrapped(NETS)[0]}"


def test_every_character_still_knows_its_place(tmp_path: Path) -> None:
    lines = across(wrapped(FERRY), wrapped(NETS))
    with closing(pypdfium2.PdfDocument(typeset([lines]))) as document:
        layer = document[0].get_textpage()
        found = page_text(layer)
        for line in lines:
            at = found.text.index(line.text)
            first = char_box(layer, found.units[at])
            last = char_box(layer, found.units[at + len(line.text) - 1])
            assert first is not None
            assert last is not None
            assert abs(first[0] - line.x) < 2
            assert first[1] <= line.y + 1 <= first[3]
            assert first[1] == last[1]
