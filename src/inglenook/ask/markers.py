"""Citation markers in a stream: `[2]` passes, `[9]` of six passages does not.

A marker may arrive in pieces ("[", "1", "]"), so text from an open bracket on is held back until it
is clear what it is. Everything else passes at once.
"""

from __future__ import annotations

import re

# A blank at the end is held back as well: it goes with a marker that is left out.
_OPEN = re.compile(r"\s?\[[\d\s,;]{0,12}$|\s$")
_MARKER = re.compile(r"\s?\[(\d{1,3}(?:\s*[,;]\s*\d{1,3})*)\]")


class MarkerFilter:
    """Passes on a streamed text without the markers that name none of `passages` passages."""

    def __init__(self, passages: int) -> None:
        self._passages = passages
        self._held = ""

    def feed(self, text: str) -> str:
        """What can be shown now that `text` has arrived."""
        text = self._held + text
        opened = _OPEN.search(text)
        self._held = opened[0] if opened else ""
        return self._filtered(text[: len(text) - len(self._held)])

    def end(self) -> str:
        """What was still held back when the stream ended."""
        held, self._held = self._held, ""
        return self._filtered(held)

    def _filtered(self, text: str) -> str:
        return _MARKER.sub(self._valid, text)

    def _valid(self, match: re.Match[str]) -> str:
        named = [n for n in re.findall(r"\d+", match[1]) if 1 <= int(n) <= self._passages]
        return "".join(f" [{n}]" for n in named)
