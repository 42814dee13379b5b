from __future__ import annotations

from pathlib import Path

import pytest
from tests.unit.parsers.offices import whole

from inglenook.errors import FileUnreadable
from inglenook.parsers import delimited


def table(folder: Path, data: str | bytes, name: str = "a.csv") -> list[tuple[str, int, str]]:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return [(s.place, s.head, s.text) for s in whole(path)[0]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_delimiter_and_line_end(tmp_path: Path, delimiter: str, end: str) -> None:
    rows = [["Name", "Fee, in all", "Born"], ["Ann", "1,5", "2001"], ["Bob", "2;5", "2002"]]
    text = end.join(delimiter.join(f'"{cell}"' for cell in row) for row in rows) + end
    assert table(tmp_path, text) == [
        ("A1:C3", 1, "Name | Fee, in all | Born\nAnn | 1,5 | 2001\nBob | 2;5 | 2002")
    ]


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "shift_jis"])
def test_encodings(tmp_path: Path, codec: str) -> None:
    text = "名前,住所\n佐藤太郎,東京都千代田区\n三木英子,大阪府大阪市\n" * 3
    assert table(tmp_path, text.encode(codec))[0][2].startswith("名前 | 住所\n佐藤太郎 | 東京都")


def test_line_breaks_and_quotation_marks_in_cells(tmp_path: Path) -> None:
    assert table(tmp_path, 'a,b\n"one\ntwo","say ""so"""\n3,4\n') == [
        ("A1:B3", 1, 'a | b\none two | say "so"\n3 | 4')
    ]
    assert table(tmp_path, 'a,b\n"say \\"so\\"",c\n')[0][2] == 'a | b\nsay "so" | c'


def test_blank_rows_count_and_part_tables(tmp_path: Path) -> None:
    assert table(tmp_path, "a,b\n1,2\n\n,,\nx,y,z\n") == [
        ("A1:B2", 1, "a | b\n1 | 2"),
        ("A5:C5", 0, "x | y | z"),
    ]


def test_a_first_line_may_name_the_delimiter(tmp_path: Path) -> None:
    assert table(tmp_path, "sep=:\na:b\n1:2\n") == [("A2:B3", 1, "a | b\n1 | 2")]


def test_an_open_quotation_mark_spoils_its_line_only(tmp_path: Path) -> None:
    lines = "a,b\n1,2\n" + '"open,4\n' + "5,6\n" * 3000
    sections = table(tmp_path, lines)
    text = "\n".join(section[2] for section in sections)
    assert text.startswith('a | b\n1 | 2\n"open | 4\n5 | 6\n')
    assert text.count("\n") == 3002
    assert table(tmp_path, 'a,b\n"x" y,2\n3,4\n')[0][2] == 'a | b\n"x" y | 2\n3 | 4'


def test_many_open_quotation_marks_stay_quick(tmp_path: Path) -> None:
    assert sum(s[2].count("\n") + 1 for s in table(tmp_path, '"open,4\n' * 5000)) == 5000


def test_one_column_and_a_line_without_end(tmp_path: Path) -> None:
    assert table(tmp_path, "Trade\nFarming\nFishing\n") == [("A1:A3", 1, "Trade\nFarming\nFishing")]
    assert len(table(tmp_path, "x" * 3_000_000)) >= 1


def test_a_very_large_file_is_read_as_far_as_it_may_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delimited, "MAX_TEXT", 1_000_000)
    path = tmp_path / "a.csv"
    path.write_text("word,5\n" * 400_000)
    sections, about = whole(path)
    read = sum(s.text.count("\n") + 1 for s in sections)
    assert about.note == f"Only the first {read:,} rows were read: the file is very large."


def test_what_is_no_text(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match="Binary"):
        table(tmp_path, bytes(range(256)) * 10)
