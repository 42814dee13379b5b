from __future__ import annotations

import pytest

from inglenook.parsers.number_format import clock, general, writer


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [
        ("", 1234.5, "1234.5"),
        ("General", 12345678901234567, "1.23456789012346e+16"),
        ("0%", 0.256, "26%"),
        ("0.0%", 0.256, "25.6%"),
        ("0.00", 3, "3.00"),
        ("0.##", 3.5, "3.5"),
        ("#,##0", 1234567.8, "1,234,568"),
        ("000", 7, "007"),
        ('#,##0.00 "kg"', 1234.5, "1,234.50 kg"),
        ("[$€-407] #,##0.00", 12, "€ 12.00"),
        ("#,##0_);(#,##0)", -5, "(5)"),
        ("0;-0;nil", 0, "nil"),
        ("[Red]-0.0", 2, "-2.0"),
        ("0.00E+00", 12345, "1.23E+04"),
        ("# ?/?", 0.5, "0.5"),
        ("@", 5, "5"),
        ("yyyy-mm-dd", 45717, "2025-03-01"),
        ("d. mmmm yyyy", 45717.25, "2025-03-01"),
        ("dd/mm/yy hh:mm:ss", 45717.123456, "2025-03-01 02:57:47"),
        ("mmm-yy", 45717, "2025-03-01"),
        ("h:mm AM/PM", 0.75, "18:00"),
        ("mm:ss", 0.5 / 24, "00:30"),
        ("[h]:mm", 1.25, "30:00"),
        ("yyyy", 1e12, "1000000000000"),
        ('"Q"0', 3, "Q3"),
        ("0,", 12345, "12"),
        ("-0", -0.0, "-0"),
        (";;", 5, "5"),
        ("#", 0.2, "0"),
    ],
)
def test_written(code: str, value: float, shown: str) -> None:
    assert writer(code)(value) == shown


def test_dates_of_1904_and_of_a_year_that_was_no_leap_year() -> None:
    assert writer("yyyy-mm-dd", True)(0) == "1904-01-01"
    assert writer("yyyy-mm-dd")(1) == "1900-01-01"
    assert writer("yyyy-mm-dd")(61) == "1900-03-01"


def test_general_keeps_what_is_certain() -> None:
    assert [general(v) for v in (0.1 + 0.2, 5.0, -2.5, 1e-7)] == ["0.3", "5", "-2.5", "0.0000001"]


def test_clock() -> None:
    assert clock(-0.5, elapsed=True) == "-12:00"
    assert clock(1.5, elapsed=False) == "12:00"
