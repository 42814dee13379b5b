"""Tables, programs and places: cut between lines, and each chunk where it says it is."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inglenook.types import Section
from inglenook.workers.library.chunk import Chunk, Ruler, chunk, embedded_text

CAP = 64
QUIET = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
WORDS = st.sampled_from(["boat", "mooring", "Überlast", "東京", "12.50", "x" * 90, "a.b", "naïve"])
CELLS = st.lists(WORDS, min_size=1, max_size=5).map(" | ".join)


@pytest.fixture(scope="module")
def ruler(starter_embedder: Path) -> Ruler:
    return Ruler.of_folder(starter_embedder / "tokenizer.json", CAP)


def check(text: str, chunks: list[Chunk], ruler: Ruler) -> None:
    """Every character that is not blank exactly once, and nothing over the limit."""
    covered = 0
    for piece in chunks:
        assert covered <= piece.start < piece.end
        assert not text[covered : piece.start].strip()
        covered = piece.end
    assert not text[covered:].strip()
    lengths = ruler.lengths([embedded_text(c.context, text[c.start : c.end]) for c in chunks])
    assert all(n <= ruler.limit for n in lengths)


def table(rows: list[str], head: int, top: int = 1, start: int = 0) -> Section:
    place = f"Fees & co!A{top}:E{top + len(rows) - 1}"
    return Section("\n".join(rows), start, None, ("Fees",), "table", place, head)


@QUIET
@given(
    st.lists(CELLS, min_size=1, max_size=40),
    st.integers(0, 3),
    st.integers(1, 500),
    st.sampled_from(["", "Fees of the club", "T" * 300]),
)
def test_the_places_of_a_table_tile_it(
    ruler: Ruler, rows: list[str], head: int, top: int, title: str
) -> None:
    section = table(rows, head, top)
    chunks = chunk(section.text, [section], title, ruler)
    check(section.text, chunks, ruler)
    at = top
    for piece in chunks:
        match = re.fullmatch(r"Fees & co!A(\d+):E(\d+)", piece.place)
        assert match
        first, last = int(match[1]), int(match[2])
        assert first in (at, at - 1)  # the same row again only where it had to be cut itself
        assert section.text[piece.start : piece.end].split("\n")[0] in rows[first - top]
        assert section.text[piece.start : piece.end].split("\n")[-1] in rows[last - top]
        at = last + 1
    assert at == top + len(rows)


def test_a_table_that_fits_is_whole(ruler: Ruler) -> None:
    section = table(["boat | fee", *(f"{n} | {n}0" for n in range(12))], 1)
    (piece,) = chunk(section.text, [section], "", ruler)
    assert (piece.place, piece.context) == ("Fees & co!A1:E13", "Fees")


def test_later_pieces_of_a_table_carry_its_header(ruler: Ruler) -> None:
    rows = ["boat | fee", *(f"the good ship {n} | {n}0 a year" for n in range(20))]
    section = table(rows, 1)
    first, *others = chunk(section.text, [section], "Tariff", ruler)
    assert section.text[first.start : first.end].startswith("boat | fee\nthe good ship 0")
    assert first.context == "Tariff > Fees"
    assert others
    for piece in others:
        assert piece.context == "Tariff > Fees\nboat | fee"
        assert section.text[piece.start : piece.end].split("\n")[-1] in rows


def test_a_row_that_is_too_long_is_cut_and_keeps_its_place(ruler: Ruler) -> None:
    section = table(["boat | log", "Seagull | " + "went out, came home. " * 30, "Wren | idle"], 1)
    chunks = chunk(section.text, [section], "", ruler)
    check(section.text, chunks, ruler)
    assert {c.place for c in chunks[1:-1]} == {"Fees & co!A2:E2"}


def test_a_few_words_above_a_table_join_it_where_both_have_no_cells(ruler: Ruler) -> None:
    caption = Section("Table 3: fees of 2024", 0)
    cells = Section("boat | fee\nWren | 40", 23, kind="table", head=1)
    text = caption.text + "\n\n" + cells.text
    (piece,) = chunk(text, [caption, cells], "", ruler)
    assert text[piece.start : piece.end] == text
    assert piece.place == ""


def test_tiny_tables_of_one_sheet_share_a_chunk_and_a_range(ruler: Ruler) -> None:
    title = table(["Budget"], 0, 1)
    body = table(["boat | fee", "Wren | 40"], 1, 3, 8)
    other = Section("x | y\n1 | 2", 30, None, ("Hours",), "table", "Hours!C4:D5", 1)
    text = f"{title.text}\n\n{body.text}".ljust(30, "\n") + other.text
    places = [c.place for c in chunk(text, [title, body, other], "", ruler)]
    assert places == ["Fees & co!A1:E4", "Hours!C4:D5"]


@QUIET
@given(
    st.lists(st.tuples(WORDS, st.sampled_from([" ", "\n", "\n", "\n\n", ". "])), max_size=120).map(
        lambda p: "".join(a + b for a, b in p)
    ),
    st.integers(1, 90),
    st.sampled_from(["text", "code"]),
)
def test_lines_are_those_of_the_file(ruler: Ruler, body: str, line: int, kind: str) -> None:
    file = "\n" * (line - 1) + body
    text = "Title\n\n" + body  # as where a parser wrote something above
    sections = [
        Section("Title", 0, None, ("Title",)),
        Section(body, 7, None, ("Body",), kind, line=line),  # type: ignore[arg-type]
    ]
    chunks = chunk(text, sections, "", ruler)
    check(text, chunks, ruler)
    assert chunks[0].place == ""
    for piece in chunks[1:]:
        match = re.fullmatch(r"L(\d+)-(\d+)", piece.place)
        assert match
        lines = file.split("\n")[int(match[1]) - 1 : int(match[2])]
        assert text[piece.start : piece.end] in "\n".join(lines)


PYTHON = '''class Boat:
    """A boat."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.moorings = []

    def moor(self, place: str, hours: int) -> None:
        for known in self.moorings:
            if known == place:
                raise ValueError("it lies there already")
        self.moorings.append(place)


def fee(boat: Boat) -> int:
    return 40 * len(boat.moorings)


def greet() -> str:
    return "ahoy"
'''


def test_a_program_is_cut_between_its_parts(ruler: Ruler) -> None:
    section = Section(PYTHON, 0, kind="code", line=1)
    pieces = [PYTHON[c.start : c.end] for c in chunk(PYTHON, [section], "", ruler)]
    assert pieces[0].startswith("class Boat:")
    assert pieces[1].startswith("    def moor(")
    assert pieces[-1].startswith("def fee(")
    assert pieces[-1].endswith('return "ahoy"')


def test_small_units_of_one_file_share_a_chunk_and_large_ones_do_not(ruler: Ruler) -> None:
    units = re.split(r"\n\n\n", PYTHON)
    starts = itertools.accumulate((len(u) + 3 for u in units), initial=0)
    headings = [("Boat",), ("fee",), ("greet",)]
    sections = [
        Section(u, a, None, h, "code", line=PYTHON[:a].count("\n") + 1)
        for u, a, h in zip(units, starts, headings, strict=False)
    ]
    chunks = chunk(PYTHON, sections, "boats.py", ruler, aim=50)
    check(PYTHON, chunks, ruler)
    assert [(c.heading, c.place) for c in chunks[-1:]] == [((), "L15-20")]
    assert {c.heading for c in chunks[:-1]} == {("Boat",)}


def test_the_later_pieces_of_a_letter_say_who_wrote_it(ruler: Ruler) -> None:
    body = "From: Ada Moor <ada@harbour.example>\nTo: all\n\n" + "The tide comes at noon. " * 30
    first, *others = chunk(body, [Section(body, 0, None, ("Tides",))], "Tides", ruler)
    assert first.context == "Tides"
    assert others
    assert {c.context for c in others} == {"Tides\nFrom: Ada Moor <ada@harbour.example>"}


def test_places_that_a_parser_tells_stay(ruler: Ruler) -> None:
    sections = [Section("The tide.", 0, place="cell 1"), Section("The moon.", 11, place="cell 2")]
    text = "The tide.\n\nThe moon."
    assert [c.place for c in chunk(text, sections, "", ruler)] == ["cell 1", "cell 2"]
