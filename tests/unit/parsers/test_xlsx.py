from __future__ import annotations

from pathlib import Path

import pytest
from tests.unit.parsers.documents import texts
from tests.unit.parsers.offices import SHEET, relations, whole, xlsx

from inglenook.errors import FileUnreadable
from inglenook.parsers import package
from inglenook.parsers import xlsx as reader


def row(number: int, cells: str) -> str:
    return f'<row r="{number}">{cells}</row>'


def n(place: str, value: object, style: int = 0) -> str:
    return f'<c r="{place}" s="{style}"><v>{value}</v></c>'


def s(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def data(*rows: str) -> str:
    return f"<sheetData>{''.join(rows)}</sheetData>"


def test_sheets_become_tables_with_their_cells(tmp_path: Path) -> None:
    shared = '<c r="B2" t="s"><v>0</v></c>', '<c r="B3" t="s"><v>1</v></c>'
    first = data(
        row(2, shared[0] + s("C2", "Age")), row(3, shared[1] + n("C3", 5)), row(9, n("A9", 1))
    )
    path = xlsx(
        tmp_path / "a.xlsx", {"Crew": first, "Empty": data(), "Boats": data(row(1, s("A1", "x")))}
    )
    sections, _ = whole(path)
    assert [(t.heading, t.kind, t.place, t.head, t.text) for t in sections] == [
        (("Crew",), "table", "Crew!B2:C3", 1, "Name | Age\nAnn | 5"),
        (("Crew",), "table", "Crew!A9:A9", 0, "1"),
        (("Boats",), "table", "Boats!A1:A1", 0, "x"),
    ]


def test_values_are_told_as_cells_show_them(tmp_path: Path) -> None:
    formats = (
        '<numFmts><numFmt numFmtId="164" formatCode="&quot;$&quot;#,##0.00"/></numFmts><cellXfs>'
        + "".join(f'<xf numFmtId="{key}"/>' for key in (0, 9, 164, 14, 22))
        + "</cellXfs>"
    )
    cells = (
        n("A1", 0.30000000000000004) + n("B1", 0.25, 1) + n("C1", 1234.5, 2) + n("D1", 45717, 3)
        + n("E1", 45717.5, 4) + '<c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#N/A</v></c>'
        + '<c r="H1" t="str"><f>A1</f><v>so_x000a_on</v></c>'
        + n("I1", "nonsense") + n("J1", "1e999")
    )  # fmt: skip
    path = xlsx(tmp_path / "a.xlsx", {"S": data(row(1, cells))}, formats=formats)
    assert texts(path) == [
        "0.3 | 25% | $1,234.50 | 2025-03-01 | 2025-03-01 12:00 | "
        "TRUE | #N/A | so on | nonsense | 1e999"
    ]


def test_a_cell_in_the_last_corner_costs_nothing(tmp_path: Path) -> None:
    far = data(row(1, n("A1", 1)), row(1_048_576, n("XFD1048576", 2)))
    sections, about = whole(xlsx(tmp_path / "a.xlsx", {"S": far}))
    assert [t.place for t in sections] == ["S!A1:A1", "S!XFD1048576:XFD1048576"]
    assert not about.note


def test_merged_cells_are_said_again_but_titles_once(tmp_path: Path) -> None:
    rows = data(
        row(1, s("A1", "Fees")), row(2, s("A2", "2025") + s("B2", "Q1")), row(3, s("B3", "Q2"))
    )
    merged = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>'
    assert texts(xlsx(tmp_path / "a.xlsx", {"S": rows + merged})) == ["Fees\n2025 | Q1\n2025 | Q2"]


def test_comments_follow_the_cells(tmp_path: Path) -> None:
    comments = (
        f'<comments xmlns="{SHEET}"><authors><author>R. Reader</author></authors><commentList>'
        '<comment ref="B2" authorId="0"><text><r><t>Is it so?</t></r></text></comment>'
        "</commentList></comments>"
    )
    parts = {
        "xl/_rels/sheet0.xml.rels": relations({"c": ("comments", "comments.xml")}),
        "xl/comments.xml": comments,
    }
    assert texts(xlsx(tmp_path / "a.xlsx", {"S": data(row(1, n("A1", 1)))}, parts)) == [
        "1",
        "Comment on B2 by R. Reader: Is it so?",
    ]


def test_a_long_sheet_is_read_as_far_as_it_may_be_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "MAX_CELLS", 10)
    rows = data(*(row(i, n(f"A{i}", i)) for i in range(1, 100)))
    sections, about = whole(xlsx(tmp_path / "a.xlsx", {"S": rows, "T": rows}))
    assert [t.place for t in sections] == ["S!A1:A10"]
    assert about.note == (
        "The sheet S was read only as far as row 10. "
        "The sheet T was not read: there is too much before it."
    )


def test_a_sheet_larger_than_a_part_may_be_is_read_from_its_beginning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "MAX_PART", 20_000)
    rows = data(*(row(i, n(f"A{i}", i)) for i in range(1, 3000)))
    sections, about = whole(xlsx(tmp_path / "a.xlsx", {"S": rows}))
    assert sections[0].text.startswith("1\n2\n3\n")
    assert about.note.startswith("The sheet S was read only as far as row ")


def test_one_damaged_sheet_costs_only_itself(tmp_path: Path) -> None:
    good = data(row(1, n("A1", 1)))
    path = xlsx(tmp_path / "a.xlsx", {"Bad": "<sheetData><row", "Good": good})
    sections, about = whole(path)
    assert [t.heading for t in sections] == [("Good",)]
    assert about.note.startswith("The sheet Bad was not read. Damaged:")
    with pytest.raises(FileUnreadable, match="not proper XML"):
        whole(xlsx(tmp_path / "b.xlsx", {"Bad": "<sheetData><row"}))


def test_entities_are_refused(tmp_path: Path) -> None:
    row = "<row><c><v>1</v></c></row>"
    sheet = f'<!DOCTYPE a [<!ENTITY x "y">]><worksheet xmlns="{SHEET}">{row}</worksheet>'
    path = xlsx(tmp_path / "a.xlsx", {"S": ""}, {"xl/sheet0.xml": sheet})
    with pytest.raises(FileUnreadable, match="declares entities"):
        whole(path)


def test_flipped_bytes_give_text_or_a_reason(tmp_path: Path) -> None:
    intact = xlsx(
        tmp_path / "a.xlsx", {"S": data(row(1, s("A1", "word") + n("B1", 5)))}
    ).read_bytes()
    path = tmp_path / "flipped.xlsx"
    for at in range(0, len(intact), 11):
        path.write_bytes(intact[:at] + bytes([intact[at] ^ 0xFF]) + intact[at + 1 :])
        try:
            whole(path)
        except FileUnreadable as error:
            assert error.reason
