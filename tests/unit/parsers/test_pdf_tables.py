"""Tables on pages become rows of cells where alignment leaves no doubt."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pypdfium2
from tests.unit.parsers.documents import read
from tests.unit.parsers.typeset import Set, paragraph, typeset

from inglenook.parsers.pdf_layout import char_box
from inglenook.parsers.pdf_text import page_text
from inglenook.parsers.sandbox import Document
from inglenook.types import Section

COLUMNS = (50, 200, 300)
PRICES = (("Boat", "Days", "Price"), ("Skiff", "2", "$40.00"), ("Cutter", "12", "$310.00"))


def rows(*cells: tuple[str, ...], top: float = 600, step: float = 14) -> list[Set]:
    return [
        Set(x, top - step * at, text)
        for at, row in enumerate(cells)
        for x, text in zip(COLUMNS, row, strict=False)
        if text
    ]


def sections(folder: Path, *pages: list[Set]) -> list[Section]:
    path = folder / "table.pdf"
    path.write_bytes(typeset(pages))
    found = read(path)
    whole = Document(tuple(found)).text
    assert all(whole[s.start : s.start + len(s.text)] == s.text for s in found)
    return found


def tables(folder: Path, *pages: list[Set]) -> list[str]:
    return [s.text for s in sections(folder, *pages) if s.kind == "table"]


def test_a_table_between_paragraphs(tmp_path: Path) -> None:
    above = paragraph(50, 700, "What boats cost is in the table", "that stands below this line.")
    below = paragraph(50, 500, "All of it is paid in advance.")
    found = sections(tmp_path, above + rows(*PRICES) + below)
    assert [(s.kind, s.head, s.page) for s in found] == [
        ("text", 0, 1),
        ("table", 1, 1),
        ("text", 0, 1),
    ]
    assert found[1].text == "Boat | Days | Price\nSkiff | 2 | $40.00\nCutter | 12 | $310.00"


def test_empty_cells_keep_their_columns(tmp_path: Path) -> None:
    cells = (*PRICES, ("Raft", "", "$9.00"), ("", "3", "$7.00"), ("Buoy", "1", ""))
    (table,) = tables(tmp_path, rows(*cells))
    assert table.splitlines()[3:] == ["Raft |  | $9.00", " | 3 | $7.00", "Buoy | 1"]


def test_names_beside_what_they_name(tmp_path: Path) -> None:
    names = [Set(x + 60, 614, name) for x, name in zip(COLUMNS, PRICES[0], strict=True)]
    (table,) = tables(tmp_path, names + rows(*PRICES[1:], ("Raft", "1", "$9.00")))
    assert table.splitlines()[:2] == ["Boat | Days | Price", "Skiff | 2 | $40.00"]


def test_names_and_values_have_no_header(tmp_path: Path) -> None:
    found = sections(tmp_path, rows(("Name:", "Ada"), ("Town:", "Ems"), ("Berth:", "Nine")))
    assert [(s.kind, s.head, s.text) for s in found] == [
        ("table", 0, "Name: | Ada\nTown: | Ems\nBerth: | Nine")
    ]


def test_what_is_no_table(tmp_path: Path) -> None:
    two = rows(*PRICES[:2])
    numbered = rows(("1.", "Cast off"), ("2.", "Set sail"), ("3.", "Come home"))
    crooked = [Set(50 + 17 * at, 600 - 14 * at, "word") for at in range(4)] + [
        Set(200 + 31 * at * at, 600 - 14 * at, "more" * (at + 1)) for at in range(4)
    ]
    for page in (two, numbered, crooked, rows(*PRICES, step=70)):
        assert tables(tmp_path, sorted(page, key=lambda line: -line.y)) == []


def test_two_tables_apart(tmp_path: Path) -> None:
    assert len(tables(tmp_path, rows(*PRICES), rows(*PRICES) + rows(*PRICES, top=500))) == 3


def test_cells_know_their_places(tmp_path: Path) -> None:
    with closing(pypdfium2.PdfDocument(typeset([rows(*PRICES)]))) as document:
        layer = document[0].get_textpage()
        found = page_text(layer)
        assert len(found.units) == len(found.text)
        box = char_box(layer, found.units[found.text.index("$310")])
        parted = found.units[found.text.index("|")]
    assert parted == -1
    assert box is not None
    assert abs(box[0] - 300) < 2
    assert box[1] <= 572 <= box[3]
