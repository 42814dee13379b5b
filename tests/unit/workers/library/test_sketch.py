"""The sketch estimates how much two texts have in common, on any machine the same."""

from __future__ import annotations

import hashlib
import random

import pytest

from inglenook.store.kinship import resemblance
from inglenook.workers.library.sketch import sketch

TEXT = " ".join(f"word{n}" for n in range(2_000))


def shared(a: str, b: str) -> float:
    """The resemblance itself."""
    one, two = ({tuple(t.split()[i : i + 5]) for i in range(len(t.split()) - 4)} for t in (a, b))
    return len(one & two) / len(one | two)


@pytest.mark.parametrize("changed", [0, 20, 60, 200, 1_000])
def test_the_estimate_is_near_the_truth(changed: int) -> None:
    words = TEXT.split()
    for at in random.Random(changed).sample(range(len(words)), changed):
        words[at] = "other"
    other = " ".join(words)
    assert resemblance(sketch(TEXT), sketch(other)) == pytest.approx(shared(TEXT, other), abs=0.2)


def test_a_sketch_is_the_same_for_ever() -> None:
    digest = hashlib.sha256(sketch(TEXT)).hexdigest()
    assert digest == "e5b95eea9d4ea97de4de113bfc88ce76245a96fe83ed6f34225d91cd0f775ad6"


def test_case_blanks_and_marks_do_not_count() -> None:
    assert sketch(TEXT) == sketch(TEXT.upper().replace(" ", ",\n "))


def test_long_texts_are_sketched_piece_by_piece() -> None:
    long = " ".join(f"w{n % 7919}x{n % 104729}" for n in range(40_000))
    assert resemblance(sketch(long), sketch("something before it " + long)) > 0.95


def test_signs_of_chinese_are_words() -> None:
    text = "東京都は日本の首都であり世界最大の都市の一つである。人口は約千四百万人。"
    assert resemblance(sketch(text), sketch(text + "以上")) > 0.8


def test_short_texts_have_none() -> None:
    assert sketch("") == b""
    assert sketch("one two three four five six seven eight nine") == b""
    assert len(sketch("\ud800 one two three four five six seven eight nine ten")) == 256
