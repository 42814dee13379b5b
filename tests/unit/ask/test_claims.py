from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.ask.fakes import passage

from inglenook.ask import claims

RENT = passage(
    "rent",
    "Clause 3. The rent is £1,250 a month. It is due on the first day. Heating is not included.",
)
GARDEN = passage("garden", "The garden is shared by Dr. Hume and the tenants of flats 2 and 3.")
BOTH = [RENT, GARDEN]


def test_keeps_a_right_marker_where_it_stands() -> None:
    checked = claims.check("The rent [1] is £1,250 a month.", "How much is the rent?", BOTH)
    assert checked.text == "The rent [1] is £1,250 a month."
    assert [c.text for c in checked.citations] == ["The rent is £1,250 a month."]


def test_thousands_separator_does_not_matter_but_the_number_does() -> None:
    assert claims.check("The rent is 1250 a month.", "Rent?", BOTH).citations
    wrong = claims.check("The rent is 1350 a month [1].", "Rent?", BOTH)
    assert wrong.citations == ()
    assert wrong.text == "The rent is 1350 a month."
    assert wrong.unsupported == ("The rent is 1350 a month.",)


def test_two_sentences_two_passages() -> None:
    checked = claims.check(
        "Rent is due on the first day. The garden is shared by the tenants.",
        "Tell me.",
        BOTH,
    )
    assert checked.text == (
        "Rent is due on the first day [1]. The garden is shared by the tenants [2]."
    )


def test_joined_markers_are_split() -> None:
    checked = claims.check("The rent is £1,250 a month [1, 2].", "Rent?", BOTH)
    assert checked.text == "The rent is £1,250 a month [1]."


@pytest.mark.parametrize(
    "answer",
    [
        "The files do not say.",
        "The passages don't mention a dog.",
        "There is no information about that.",
        "I cannot find the answer in the passages.",
    ],
)
def test_knows_when_an_answer_declines(answer: str) -> None:
    checked = claims.check(answer, "May I keep a dog?", BOTH)
    assert checked.declines
    assert checked.citations == ()


def test_without_passages_markers_go() -> None:
    assert claims.check("Paris [1] is large [2].", "?", []).text == "Paris is large."


def test_closest_quote() -> None:
    citation = claims.quote("When is the rent due?", BOTH)
    assert citation is not None
    assert citation.n == 1
    assert "rent" in citation.text or "due" in citation.text
    assert claims.quote("Who won the football match?", BOTH) is None


TEXT = st.text(st.sampled_from("ab 12.[]\n-Rent garden!?。"), max_size=120)


@given(TEXT, TEXT, st.lists(TEXT.filter(str.strip), min_size=1, max_size=3))
def test_citations_are_exact_whatever_comes(answer: str, question: str, texts: list[str]) -> None:
    passages = [passage(str(i), t) for i, t in enumerate(texts)]
    checked = claims.check(answer, question, passages)
    for citation in checked.citations:
        cited = passages[citation.n - 1]
        at = citation.start - cited.start
        assert cited.text[at : citation.end - cited.start] == citation.text
        assert citation.text
    numbers = {int(m[1]) for m in claims.MARKER.finditer(checked.text)}
    assert numbers <= {c.n for c in checked.citations}
