from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from inglenook.ask.markers import MarkerFilter


def streamed(pieces: list[str], passages: int) -> str:
    markers = MarkerFilter(passages)
    return "".join(markers.feed(p) for p in pieces) + markers.end()


def test_nothing_is_held_back_but_an_open_bracket() -> None:
    markers = MarkerFilter(3)
    assert markers.feed("A word [") == "A word"
    assert markers.feed("link](x)") == " [link](x)"


def test_unknown_numbers_go() -> None:
    assert streamed(["So [1][9] it is [2, 8]."], 2) == "So [1] it is [2]."


@given(st.text(st.sampled_from("ab [],123"), max_size=60), st.lists(st.integers(1, 9)))
def test_the_cut_of_the_stream_makes_no_difference(text: str, cuts: list[int]) -> None:
    pieces, rest = [], text
    for n in cuts:
        pieces.append(rest[:n])
        rest = rest[n:]
    assert streamed([*pieces, rest], 2) == streamed(list(text), 2)
