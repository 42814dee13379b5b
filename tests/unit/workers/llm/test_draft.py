from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.workers.llm.draft import SIZES, Lookup, Worth

tokens_of = st.lists(st.integers(0, 3), max_size=40)


def test_what_followed_before_is_proposed() -> None:
    lookup = Lookup([1, 2, 3, 4, 5, 6, 9, 2, 3, 4])
    assert lookup.propose(2) == ([5, 6], 3)
    lookup.add(5)
    assert lookup.propose(3) == ([6, 9, 2], 4)
    lookup.add(7)
    assert lookup.propose(3) == ([], 0)


def test_the_longest_match_wins_and_the_newer_of_two() -> None:
    assert Lookup([1, 2, 3, 8, 5, 2, 3, 9, 1, 2, 3]).propose(1) == ([8], 3)
    assert Lookup([2, 3, 8, 0, 2, 3, 9, 0, 1, 2, 3]).propose(1) == ([9], 2)


@given(tokens_of, tokens_of)
def test_adding_equals_starting_with_it(first: list[int], more: list[int]) -> None:
    grown = Lookup(first)
    for token in more:
        grown.add(token)
    assert grown.propose(5) == Lookup(first + more).propose(5)


@given(tokens_of)
def test_a_proposal_stands_somewhere_after_what_it_matches(tokens: list[int]) -> None:
    draft, match = Lookup(tokens).propose(5)
    if draft:
        wanted = [*tokens[-match:], *draft]
        assert any(tokens[i : i + len(wanted)] == wanted for i in range(len(tokens)))


def teach(worth: Worth, chance: float, match: int, *costs: tuple[int, float]) -> None:
    for _ in range(200):
        for tokens, seconds in costs:
            worth.took(tokens, seconds)
        worth.saw(match, 10, round(10 * chance))


def test_drafts_stop_where_they_do_not_pay() -> None:
    worth = Worth()
    teach(worth, 0.0, 2, (1, 0.02), (2, 0.03))
    assert worth.length(2, 31) == 0


def test_long_copies_get_long_drafts_where_reading_is_cheap() -> None:
    worth = Worth()
    teach(worth, 1.0, 20, (1, 0.02), (2, 0.024), (4, 0.03), (8, 0.04), (16, 0.06), (32, 0.1))
    assert worth.length(20, 31) == 31
    assert worth.length(20, 12) == 7


def test_a_machine_that_gains_nothing_by_batches_writes_token_by_token() -> None:
    worth = Worth()
    teach(worth, 0.9, 20, *((n + 1, 0.02 * (n + 1)) for n in SIZES))
    assert worth.length(20, 31) == 0


def test_learning_comes_back_when_text_is_copied_again() -> None:
    worth = Worth()
    teach(worth, 0.0, 6, (1, 0.02), (2, 0.03), (4, 0.04))
    assert worth.length(6, 31) == 0
    for _ in range(60):
        worth.saw(6, 1, 1)  # guesses that were not checked, but right
    assert worth.length(6, 31) > 0


@pytest.mark.parametrize("tokens", [2, 3, 4, 9, 32])
def test_unmeasured_costs_are_guessed(tokens: int) -> None:
    assert Worth().cost(tokens) > 1
