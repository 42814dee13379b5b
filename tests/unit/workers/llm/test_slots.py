"""Common beginnings are counted token by token."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from inglenook.workers.llm.slots import common_prefix

TOKENS = st.lists(st.integers(0, 2))


@given(TOKENS, TOKENS)
def test_the_common_prefix_is_common_and_cannot_be_longer(a: list[int], b: list[int]) -> None:
    n = common_prefix(a, b)
    assert a[:n] == b[:n]
    assert n == min(len(a), len(b)) or a[n] != b[n]
