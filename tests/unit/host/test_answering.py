"""Small decisions around an answer; the answers themselves are tried in tests/process."""

from __future__ import annotations

import pytest

from inglenook.host.answering import title_of


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("Why?", "Why"),
        ("  What is\nthe capital\tof France?  ", "What is the capital of France"),
        ("When does the lease of the club house end?", "When does the lease of the club house end"),
        (
            "Please tell me " + "all about it " * 9,
            "Please tell me all about it all about it all about it all…",
        ),
        ("# **Explain** `this`", "Explain** `this"),
        ("???", "New chat"),
        ("x" * 200, "x" * 60 + "…"),
    ],
)
def test_a_title_is_the_first_words_of_the_question(question: str, title: str) -> None:
    assert title_of(question) == title
