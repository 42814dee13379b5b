from __future__ import annotations

import pytest

from inglenook.parsers.assembly import Assembly
from inglenook.parsers.tables import Cell, Grid, Table, column, header
from inglenook.types import Section


def lines(*rows: list[Cell]) -> list[str]:
    table = Table()
    for row in rows:
        table.add(row)
    return table.lines


def grid(rows: dict[int, dict[int, str]]) -> list[Section]:
    cutter = Grid(Assembly(), "Sheet")
    return [s for number, row in rows.items() for s in cutter.row(number, row)] + [*cutter.flush()]


def test_cells_that_span_are_said_again() -> None:
    assert lines(
        [Cell("Year"), Cell("Quarter"), Cell("Sold", across=2)],
        [Cell("2025", down=2), Cell("Q1"), Cell("3"), Cell("4")],
        [Cell("Q2"), Cell("5"), Cell("6")],
        [Cell("2026"), Cell("Q1")],
    ) == ["Year | Quarter | Sold | Sold", "2025 | Q1 | 3 | 4", "2025 | Q2 | 5 | 6", "2026 | Q1"]


def test_empty_rows_and_trailing_empty_cells_are_left_out() -> None:
    assert lines([Cell(" "), Cell("")], [Cell("a"), Cell(""), Cell("b"), Cell("")]) == [
        "a |  | b",
    ]


def test_absurd_spans_stay_bounded() -> None:
    (first, second) = lines(
        [Cell("x" * 150, across=10**6, down=10**6)], [Cell("y" * 150, across=10**6)]
    )
    assert len(first) < 20_000
    assert len(second) < 20_000


def test_long_cells_are_said_once() -> None:
    assert lines([Cell("w" * 500, across=3), Cell("z")])[0].count("w") == 500


def test_a_short_list_is_no_table() -> None:
    for rows in ([[Cell("a"), Cell("b")]], [[Cell("a")], [Cell("b")]]):
        table, assembly = Table(), Assembly()
        for row in rows:
            table.add(row)
        assert list(table.sections(assembly)) == []
        assert [s.kind for s in assembly.flush()] == ["text"]


@pytest.mark.parametrize(
    ("rows", "head"),
    [
        ([["Name", "Age"], ["Ann", "5"]], 1),
        ([["Ann", "5"], ["Bob", "6"]], 0),
        ([["Fees of 2025"], ["Name", "Age"], ["Ann", "5"]], 2),
        ([["", "2024", "2025"], ["Fees", "1", "2"]], 1),
        ([["2019", "2020"], ["1", "2"]], 0),
        ([["Name", "Age"]], 0),
        ([["", "Q1"], ["Fees", "1"]], 1),
        ([["$1,200.50", "Ann"], ["$3", "Bob"]], 0),
        ([], 0),
    ],
)
def test_header(rows: list[list[str]], head: int) -> None:
    assert header(rows) == head


def test_columns_have_letters() -> None:
    assert [column(at) for at in (0, 25, 26, 701, 702, 16_383)] == [
        "A",
        "Z",
        "AA",
        "ZZ",
        "AAA",
        "XFD",
    ]


def test_each_line_of_a_grid_is_a_row_of_its_place() -> None:
    sections = grid(
        {
            2: {1: "Name", 3: "Age"},
            3: {1: "Ann\nMay", 3: "5"},
            4: {0: " "},
            6: {0: "x\u2028y"},
            7: {5: "6"},
        }
    )
    assert [(s.place, s.head, s.text) for s in sections] == [
        ("Sheet!B2:D3", 1, "Name | Age\nAnn May | 5"),
        ("Sheet!A6:F7", 0, "x y\n | 6"),
    ]
    assert {s.kind for s in sections} == {"table"}


def test_a_long_grid_is_cut_and_only_its_beginning_has_the_header() -> None:
    rows = {1: {0: "Name", 1: "Text"}, **{n: {0: f"n{n}", 1: "w" * 1000} for n in range(2, 1200)}}
    sections = grid(rows)
    assert len(sections) > 1
    assert [s.head for s in sections] == [1] + [0] * (len(sections) - 1)
    assert sum(s.text.count("\n") + 1 for s in sections) == 1199
    last = 0
    for section in sections:
        first, end = (int(cell[1:]) for cell in section.place.removeprefix("Sheet!").split(":"))
        assert first == last + 1
        assert end - first == section.text.count("\n")
        last = end


def test_a_diagonal_stays_bounded() -> None:
    sections = grid({n: {n: "x"} for n in range(1, 3000)})
    assert sum(len(s.text) for s in sections) < 5_000_000
