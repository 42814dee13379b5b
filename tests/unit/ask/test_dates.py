from __future__ import annotations

from datetime import datetime

import pytest

from inglenook.ask import dates

NOW = datetime(2026, 11, 22, 15, 30)  # a Sunday


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2024", (2024, 1, 1), (2025, 1, 1)),
        ("2024-12", (2024, 12, 1), (2025, 1, 1)),
        ("2024-02-29", (2024, 2, 29), (2024, 3, 1)),
        ("31/12/2024", (2024, 12, 31), (2025, 1, 1)),
        ("May 2024", (2024, 5, 1), (2024, 6, 1)),
        ("may", (2026, 5, 1), (2026, 6, 1)),
        ("November", (2026, 11, 1), (2026, 12, 1)),
        ("Dezember", (2025, 12, 1), (2026, 1, 1)),
        ("May 3rd, 2024", (2024, 5, 3), (2024, 5, 4)),
        ("3. Mai 2024", (2024, 5, 3), (2024, 5, 4)),
        ("3 de mayo de 2024", (2024, 5, 3), (2024, 5, 4)),
        ("1er janvier 2024", (2024, 1, 1), (2024, 1, 2)),
        ("2024年5月3日", (2024, 5, 3), (2024, 5, 4)),
        ("today", (2026, 11, 22), (2026, 11, 23)),
        ("gestern", (2026, 11, 21), (2026, 11, 22)),
        ("last week", (2026, 11, 9), (2026, 11, 16)),
        ("letzten Monat", (2026, 10, 1), (2026, 11, 1)),
        ("last year", (2025, 1, 1), (2026, 1, 1)),
    ],
)
def test_stretches(text: str, start: tuple[int, ...], end: tuple[int, ...]) -> None:
    found = dates.stretch(text, NOW)
    assert found == dates.Stretch(datetime(*start), datetime(*end))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text", ["", "lunch", "2024-13", "30 February 2024", "10:30", "12", "99999"]
)
def test_other_words(text: str) -> None:
    assert dates.stretch(text, NOW) is None


def test_months_across_a_year() -> None:
    assert dates.this("month", datetime(2026, 1, 31), 1).start == datetime(2025, 12, 1)
