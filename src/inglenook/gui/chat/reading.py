"""Stored messages read a part at a time: a chat may hold thousands."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Any

from inglenook.transcript import Turn, from_stored

AT_ONCE = 150  # messages that are read in one turn of the event loop


def read_turns(messages: Sequence[Any]) -> Generator[None, None, tuple[Turn, ...]]:
    """The turns of stored messages; yields whenever `AT_ONCE` have been read."""
    turns: tuple[Turn, ...] = ()
    for start in range(0, len(messages), AT_ONCE):
        turns += from_stored({"messages": list(messages[start : start + AT_ONCE])}).turns
        yield
    return turns
