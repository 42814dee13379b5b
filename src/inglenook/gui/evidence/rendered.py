"""Where a passage of Markdown stands in what is shown of it: its words, without its marks."""

from __future__ import annotations

import re

Span = tuple[int, int]
_ADDRESS = re.compile(
    r"\]\([^)\s]*(?:\s+\"[^\"]*\")?\)|<https?://[^>\s]*>|^\s*```\w*", re.MULTILINE
)


def located(shown: str, source: str, span: Span) -> Span | None:
    """The range of `shown`, a rendering of `source`, that says what `source[start:end]` does.

    Only letters and digits are compared, and a passage that occurs several times is told by how
    often it does before. None where it cannot be found.
    """
    start, end = span
    wanted, _ = _letters(_ADDRESS.sub(" ", source[start:end]))
    if not wanted:
        return None
    before, _ = _letters(_ADDRESS.sub(" ", source[:start]))
    text, places = _letters(shown)
    at = -1
    for _ in range(_count(before + wanted[:-1], wanted) + 1):
        following = text.find(wanted, at + 1)
        if following < 0:
            break
        at = following
    return (places[at], places[at + len(wanted) - 1] + 1) if at >= 0 else None


def _letters(text: str) -> tuple[str, list[int]]:
    """The letters and digits of a text, and where each stands."""
    places = [n for n, char in enumerate(text) if char.isalnum()]
    return "".join(text[n] for n in places), places


def _count(text: str, wanted: str) -> int:
    """How often a text says something, overlaps counted."""
    count = at = 0
    while (at := text.find(wanted, at) + 1) > 0:
        count += 1
    return count
