"""Properties of chunking, held against the real tokenizer."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inglenook.types import Section
from inglenook.workers.library.chunk import Chunk, Ruler, chunk, embedded_text

CAP = 48

SENTENCE = "The harbour master wrote the tide table by hand. "


@pytest.fixture(scope="module")
def ruler(starter_embedder: Path) -> Ruler:
    return Ruler.of_folder(starter_embedder / "tokenizer.json", CAP)


def sections_of(
    parts: list[tuple[str, int | None, tuple[str, ...]]],
) -> tuple[str, list[Section]]:
    text, sections = "", []
    for body, page, heading in parts:
        sections.append(Section(body, len(text), page, heading))
        text += body + "\n"
    return text, sections


WORDS = st.sampled_from(
    [
        "tide",
        "harbour",
        "Überlastung",
        "東京都",
        "naïve",
        "x" * 70,
        "a.b.c",
        "e=mc²",
        "👩‍👩‍👧",
        "-",
        "\x00",
    ]
)
BREAKS = st.sampled_from([" ", " ", " ", ". ", "\n", "\n\n", "。", "", "\u00ad\n", "! "])
BODIES = st.lists(st.tuples(WORDS, BREAKS), max_size=160).map(
    lambda p: "".join(a + b for a, b in p)
)
PARTS = st.lists(
    st.tuples(
        BODIES | st.text(max_size=200),
        st.sampled_from([None, 1, 2]),
        st.sampled_from([(), ("A",), ("A", "B"), ("A", "C"), ("D" * 400,)]),
    ),
    max_size=6,
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(PARTS, st.sampled_from(["", "Tide tables", "T" * 500]))
def test_chunks_are_ordered_cover_everything_and_fit(
    ruler: Ruler, parts: list[tuple[str, int | None, tuple[str, ...]]], title: str
) -> None:
    text, sections = sections_of(parts)
    chunks = chunk(text, sections, title, ruler)
    covered = 0
    for piece in chunks:
        assert covered <= piece.start < piece.end <= len(text)
        assert not text[covered : piece.start].strip()
        covered = piece.end
    assert not text[covered:].strip()
    assert all(n <= CAP for n in lengths(text, chunks, ruler))


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(PARTS)
def test_a_chunk_stays_on_its_page_and_under_its_top_heading(
    ruler: Ruler, parts: list[tuple[str, int | None, tuple[str, ...]]]
) -> None:
    text, sections = sections_of(parts)
    for piece in chunk(text, sections, "", ruler):
        inside = [
            s for s in sections if s.start < piece.end and s.start + len(s.text) > piece.start
        ]
        inside = [s for s in inside if s.text.strip()]
        assert {s.page for s in inside} == {piece.page}
        under = [s.heading[: len(piece.heading)] == piece.heading for s in inside]
        if piece.page is None:
            assert len({s.heading[:1] for s in inside}) == 1
            assert all(under)
        else:  # scraps of the page may stand beside it
            assert any(under)


def lengths(text: str, chunks: list[Chunk], ruler: Ruler) -> list[int]:
    return ruler.lengths([embedded_text(c.context, text[c.start : c.end]) for c in chunks])


def test_a_short_text_is_one_chunk(ruler: Ruler) -> None:
    text, sections = sections_of([("  " + SENTENCE, None, ())])
    (piece,) = chunk(text, sections, "", ruler)
    assert text[piece.start : piece.end] == SENTENCE.strip()


def test_a_long_paragraph_is_cut_between_sentences(ruler: Ruler) -> None:
    text, sections = sections_of([(SENTENCE * 20, None, ())])
    chunks = chunk(text, sections, "", ruler)
    assert len(chunks) > 3
    assert all(text[c.start : c.end].endswith(".") for c in chunks)


def test_paragraphs_are_preferred_to_sentences(ruler: Ruler) -> None:
    paragraph = SENTENCE * 3
    text, sections = sections_of([(f"{paragraph}\n\n{paragraph}\n\n{paragraph}", None, ())])
    assert {text[c.start : c.end] for c in chunk(text, sections, "", ruler)} == {paragraph.strip()}


def test_no_tiny_tail_is_left_over(ruler: Ruler) -> None:
    text, sections = sections_of([(SENTENCE * 5, None, ())])
    sizes = lengths(text, chunk(text, sections, "", ruler), ruler)
    assert min(sizes) > CAP // 3


def test_tiny_sections_of_one_top_heading_share_a_chunk(ruler: Ruler) -> None:
    text, sections = sections_of(
        [("Open.", None, ("Harbour", "Hours")), ("Free.", None, ("Harbour", "Fees"))]
    )
    (piece,) = chunk(text, sections, "", ruler)
    assert piece.heading == ("Harbour",)


def test_the_running_title_of_a_page_is_no_chunk_of_its_own(ruler: Ruler) -> None:
    text, sections = sections_of(
        [
            ("Lease of the club house", 2, ("1 Parties",)),
            (SENTENCE * 3, 2, ("2 Rent",)),
            ("2", 2, ("3 Use",)),
            ("Lease of the club house", 3, ("3 Use",)),
            (SENTENCE * 3, 3, ("3 Use",)),
        ]
    )
    chunks = chunk(text, sections, "", ruler)
    assert [(c.page, c.heading) for c in chunks] == [(2, ("2 Rent",)), (3, ("3 Use",))]


def test_a_short_chapter_without_pages_stands_for_itself(ruler: Ruler) -> None:
    text, sections = sections_of([("Open.", None, ("Hours",)), ("Free.", None, ("Fees",))])
    assert [c.heading for c in chunk(text, sections, "", ruler)] == [("Hours",), ("Fees",)]


def test_the_context_holds_title_and_headings_once_each(ruler: Ruler) -> None:
    text, sections = sections_of([(SENTENCE, None, ("Tides", "Spring  tides"))])
    (piece,) = chunk(text, sections, "Tides", ruler)
    assert piece.context == "Tides > Spring tides"
    assert piece.heading == ("Tides", "Spring  tides")


def test_a_huge_unknown_word_is_cut_too(ruler: Ruler) -> None:
    text, sections = sections_of([("A" * 100_000, None, ())])
    assert max(c.end - c.start for c in chunk(text, sections, "", ruler)) < 1_000


def test_a_hyphen_that_broke_a_line_is_not_embedded() -> None:
    assert embedded_text("", "har\u00ad\nbour and tide\ufffe table") == "harbour and tidetable"


def test_a_text_beyond_one_stretch_is_still_cut_between_lines(ruler: Ruler) -> None:
    line = SENTENCE.strip() + "\n"
    text, sections = sections_of([(line * 2_500, None, ())])
    chunks = chunk(text, sections, "", ruler)
    assert all(text[c.start : c.end].endswith(".") for c in chunks)
    assert "".join(text[c.start : c.end] for c in chunks).count("tide") == 2_500
