"""Headings of files without an outline, by size and weight."""

from __future__ import annotations

from pathlib import Path

from tests.unit.parsers.documents import read
from tests.unit.parsers.typeset import Set, paragraph, typeset

PROSE = (
    "The ferry leaves the northern pier at seven in the morning and comes back",
    "before noon, unless the wind is too strong for it. Passengers are asked to be",
    "there in good time because the gate is closed ten minutes earlier. Whoever",
    "misses it may take the afternoon boat without paying once more, as long as",
    "there is room on it and the captain agrees to it. Nobody is taken on board",
    "after the bell was rung for the second time.",
)


def paths(folder: Path, *pages: list[Set]) -> list[tuple[str, ...]]:
    path = folder / "headings.pdf"
    path.write_bytes(typeset(pages))
    return [section.heading for section in read(path)]


def below(top: float) -> list[Set]:
    return paragraph(50, top, *PROSE)


def test_sizes_give_levels(tmp_path: Path) -> None:
    page = [
        Set(50, 740, "Rules of the Harbour", 24),
        Set(50, 700, "1 Ferries", 16),
        *below(670),
        Set(50, 560, "1.1 In winter", 13),
        *below(530),
    ]
    other = [Set(50, 740, "2 Nets", 16), *below(700)]
    assert paths(tmp_path, page, other) == [
        ("Rules of the Harbour",),
        ("Rules of the Harbour", "1 Ferries"),
        ("Rules of the Harbour", "1 Ferries", "1.1 In winter"),
        ("Rules of the Harbour", "2 Nets"),
    ]


def test_bold_lines_that_stand_alone(tmp_path: Path) -> None:
    page = [
        *below(700),
        Set(50, 600, "Nets and lamps", bold=True),
        *below(580),
        Set(50, 480, "Mind the gap,", bold=True),  # goes on
        *below(460),
    ]
    assert paths(tmp_path, page) == [(), ("Nets and lamps",)]


def test_a_heading_of_two_lines_is_one(tmp_path: Path) -> None:
    page = [Set(50, 740, "Rules for All Who Enter", 18), Set(50, 718, "the Harbour", 18)]
    assert paths(tmp_path, page + below(680)) == [("Rules for All Who Enter the Harbour",)]


def test_running_titles_are_none(tmp_path: Path) -> None:
    pages = [
        [Set(50, 780, f"The Harbour {i}", 14, bold=True), *below(700), Set(290, 20, str(i), 14)]
        for i in range(1, 6)
    ]
    assert set(paths(tmp_path, *pages)) == {()}


def test_many_large_lines_are_no_headings(tmp_path: Path) -> None:
    large = [Set(50, 500 - 40 * i, f"Large words {name}", 14) for i, name in enumerate("abcdefgh")]
    assert paths(tmp_path, below(700) + large) == [()]


def test_one_size_for_all_gives_none(tmp_path: Path) -> None:
    bold = [Set(50, line.y, line.text, bold=True) for line in below(700)]
    assert paths(tmp_path, bold) == [()]
    assert paths(tmp_path, below(700)) == [()]
