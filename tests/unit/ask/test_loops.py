from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.ask import loops


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The files do not say. " * 6, "The files do not say."),
        ("It is so. " + "The annual fee is due on the first of May. " * 3,
         "It is so. The annual fee is due on the first of May."),
        ("Well, " + "no " * 30, "Well, no"),
        ("No, no, no: that is not how it is done here.", None),
        ("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26", None),
        ("", None),
    ],
)  # fmt: skip
def test_circles_are_cut_to_one_round(text: str, kept: str | None) -> None:
    watch = loops.Watch()
    watch.feed(text)
    assert watch.found() is (kept is not None)
    assert loops.cut(text) == (text.strip() if kept is None else kept)


@given(st.lists(st.sampled_from(["alpha", "beta", "gamma", "delta."]), max_size=60))
def test_what_is_kept_is_a_prefix(words: list[str]) -> None:
    text = " ".join(words)
    assert text.strip().startswith(loops.cut(text))


def test_a_piece_at_a_time_finds_the_same() -> None:
    watch = loops.Watch()
    rounds = 0
    words = ["the", "same", "words", "come", "again", "and", "again", "here,", "always."]
    while not watch.found():
        rounds += 1
        for piece in words:
            watch.feed(piece + " ")
        assert rounds < 10
    assert rounds == 3
