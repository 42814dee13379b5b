from __future__ import annotations

import struct
from pathlib import Path

import pytest
from tests.unit.parsers.offices import ole, whole, xlsx

from inglenook.errors import FileLocked, FileUnreadable
from inglenook.parsers import spreadsheet


def record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def xls(path: Path, cells: dict[tuple[int, int], str | float], locked: bool = False) -> Path:
    """A workbook of Excel 97 with one sheet "Crew" of these cells, by row and column from 0."""
    begin = record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
    begin += record(0x2F, bytes(54)) if locked else b""
    end = record(0x0A, b"")
    sheet = record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))
    for (row, column), value in cells.items():
        place = struct.pack("<HHH", row, column, 0)
        if isinstance(value, str):
            text = struct.pack("<HB", len(value), 1) + value.encode("utf-16-le")
            sheet += record(0x204, place + text)
        else:
            sheet += record(0x203, place + struct.pack("<d", value))
    bound = 4 + 8 + 4
    offset = len(begin) + bound + len(end)
    named = struct.pack("<IBBBB", offset, 0, 0, 4, 0) + b"Crew"
    return ole(path, {"Workbook": begin + record(0x85, named) + end + sheet + end})


def test_sheets_become_tables_with_their_cells(tmp_path: Path) -> None:
    cells: dict[tuple[int, int], str | float] = {(2, 1): "Größe", (2, 2): "Age", (3, 1): "Ann"}
    sections, _ = whole(xls(tmp_path / "a.xls", {**cells, (3, 2): 5.0, (8, 0): 0.1 + 0.2}))
    assert [(s.heading, s.kind, s.place, s.head, s.text) for s in sections] == [
        (("Crew",), "table", "Crew!B3:C4", 1, "Größe | Age\nAnn | 5"),
        (("Crew",), "table", "Crew!A9:A9", 0, "0.3"),
    ]


def test_a_long_sheet_is_read_as_far_as_it_may_be_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spreadsheet, "MAX_CELLS", 10)
    sections, about = whole(xls(tmp_path / "a.xls", {(i, 0): float(i) for i in range(50)}))
    assert [s.place for s in sections] == ["Crew!A1:A10"]
    assert about.note == "The sheet Crew was read only as far as row 10."


def test_what_else_goes_by_that_name(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(b"<table><tr><th>a<th>b<tr><td>1<td>2</table>")
    assert whole(path)[0][0].text == "a | b\n1 | 2"
    path.write_bytes(b"a\tb\n1\t2\n")
    assert whole(path)[0][0].place == "A1:B2"
    xlsx(path, {"S": '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>'})
    assert whole(path)[0][0].place == "S!A1:A1"


def test_encrypted_and_damaged_files(tmp_path: Path) -> None:
    with pytest.raises(FileLocked, match="needs a password"):
        whole(xls(tmp_path / "a.xls", {(0, 0): "x"}, locked=True))
    with pytest.raises(FileUnreadable, match="Damaged"):
        whole(ole(tmp_path / "b.xls", {"Other": b"x"}))
    (tmp_path / "c.xlsb").write_bytes(b"PK\x03\x04 and nothing")
    with pytest.raises(FileUnreadable, match="Damaged"):
        whole(tmp_path / "c.xlsb")
