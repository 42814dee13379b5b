from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from inglenook.ask.words import content_words, numbers, sentences, words


def cut(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text)]


def test_sentences() -> None:
    assert cut("One. Two! Three?  Four") == ["One.", "Two!", "Three?", "Four"]


def test_titles_initials_and_numbers_do_not_end_a_sentence() -> None:
    assert cut("Dr. Hume met J. Smith at 3.30 p.m. today. He left.") == [
        "Dr. Hume met J. Smith at 3.30 p.m. today.",
        "He left.",
    ]


def test_list_items_and_paragraphs_are_units() -> None:
    assert cut("Costs:\n- Rent 5\n- Heat 6\n\nEnd") == [
        "Costs:",
        "- Rent 5",
        "- Heat 6",
        "End",
    ]


def test_marker_stays_with_its_sentence() -> None:
    assert cut("It is so. [1] That too [2].") == ["It is so. [1]", "That too [2]."]


def test_cjk() -> None:
    assert cut("今日は。明日も。") == ["今日は。", "明日も。"]
    assert content_words("東京") == {"東", "京"}


def test_content_words_meet_across_endings() -> None:
    assert content_words("The leases ended") == content_words("a lease ends")


def test_numbers() -> None:
    assert numbers("£1,250.50 at 14:30 in 2027") == {"1250.50", "14:30", "2027"}


@given(st.text(max_size=200))
def test_sentences_cover_every_word(text: str) -> None:
    spans = sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    covered = "".join(text[s.start : s.end] for s in spans)
    assert "".join(covered.split()) == "".join(text.split())
    assert isinstance(words(text), list)


def test_a_year_at_the_start_of_a_line_is_no_list_number() -> None:
    assert cut("It is due in May\n2027. Then again.") == ["It is due in May\n2027.", "Then again."]
