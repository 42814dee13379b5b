from __future__ import annotations

from inglenook.parsers.tables import Cell, Table


def lines(*rows: list[Cell]) -> list[str]:
    table = Table()
    return [table.line(row) for row in rows]


def test_cells_that_span_are_said_again() -> None:
    assert lines(
        [Cell("Year"), Cell("Quarter"), Cell("Sold", across=2)],
        [Cell("2025", down=2), Cell("Q1"), Cell("3"), Cell("4")],
        [Cell("Q2"), Cell("5"), Cell("6")],
        [Cell("2026"), Cell("Q1")],
    ) == ["Year | Quarter | Sold | Sold", "2025 | Q1 | 3 | 4", "2025 | Q2 | 5 | 6", "2026 | Q1"]


def test_empty_rows_and_trailing_empty_cells_are_left_out() -> None:
    assert lines([Cell(" "), Cell("")], [Cell("a"), Cell(""), Cell("b"), Cell("")]) == [
        "",
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
