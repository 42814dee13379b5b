"""What a parser is told beside the document: a password, where models are, whom to tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


def _nobody(done: int, total: int) -> None:
    """Nobody waits for news."""


@dataclass(frozen=True, slots=True)
class Given:
    """One reading's circumstances, the same for what lies within the document.

    `models` are folders with further models for reading pictures. `beat(done, total)` is to be
    called between the steps of a long work, pages for instance: it tells that there is progress,
    waits as long as the work is to rest, and does not come back where it is to end.
    """

    password: str = ""
    models: tuple[str, ...] = ()
    beat: Callable[[int, int], None] = _nobody


NOTHING = Given()
