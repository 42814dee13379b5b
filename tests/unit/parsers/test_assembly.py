from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from inglenook.parsers.assembly import Assembly, Outline, clean, headline, one_line
from inglenook.parsers.sandbox import Document

steps = st.lists(
    st.one_of(
        st.tuples(st.just("block"), st.text(max_size=30), st.booleans()),
        st.tuples(st.just("heading"), st.text(max_size=30), st.integers(0, 6)),
        st.tuples(st.just("turn"), st.just(""), st.integers(1, 9)),
    ),
    max_size=25,
)


@given(steps)
def test_offsets_hold_in_the_whole_text(actions: list[tuple[str, str, int]]) -> None:
    assembly, sections = Assembly(), []
    for what, text, number in actions:
        if what == "block":
            assembly.block(text, tight=bool(number))
        elif what == "heading":
            sections += assembly.heading(number, text)
        else:
            sections += assembly.turn(number)
    sections += assembly.flush()
    whole = Document(tuple(sections)).text
    covered = 0
    for section in sections:
        assert section.text.strip()
        assert whole[covered : section.start].strip("\n") == ""
        assert whole[section.start : section.start + len(section.text)] == section.text
        covered = section.start + len(section.text)
    assert covered == len(whole)
    whole.encode()  # no lone surrogate is left


@given(st.text(alphabet=st.characters(), max_size=60))
def test_cleaning_keeps_every_place(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    assert clean(cleaned) == cleaned
    assert all(a == b for a, b in zip(text, cleaned, strict=True) if a.isalnum())


def test_cleaning_replaces_what_no_text_should_hold() -> None:
    assert clean("a\x00b\x1bc\ud800d\ufffee\tf\n") == "a b c\ufffdd\ufffde\tf\n"


def test_tight_blocks_stand_close_and_others_apart() -> None:
    assembly = Assembly()
    for text, tight in (("Shopping", False), ("- milk", True), ("- tea", True), ("End", False)):
        assembly.block(text, tight)
    assert [s.text for s in assembly.flush()] == ["Shopping\n\n- milk\n- tea\n\nEnd"]


def test_outline_closes_deeper_and_equal_levels() -> None:
    outline = Outline()
    assert outline.enter(1, "A") == ("A",)
    assert outline.enter(3, "B") == ("A", "B")
    assert outline.enter(2, "C") == ("A", "C")
    assert outline.enter(1, "D") == ("D",)


def test_headlines_are_one_bounded_line() -> None:
    assert one_line(" a\n\tb\u00a0c ") == "a b c"
    assert len(headline("x" * 10_000)) == 200
