"""From tokens' bytes to text that may be shown: whole code points, nothing of a stop string."""

from __future__ import annotations

import codecs
from collections.abc import Sequence


class TextStream:
    """Joins the pieces of one answer. Feed it bytes; it gives out what is certain to stand.

    Bytes of an unfinished code point wait for the rest, and so does text that may turn out to be
    the beginning of a stop string. Bytes that cannot be UTF-8 become U+FFFD.
    """

    def __init__(self, stop: Sequence[str] = ()) -> None:
        """An empty string among `stop` is ignored."""
        self._stop = tuple(s for s in stop if s)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._held = ""
        self.stopped = False

    def push(self, piece: bytes) -> str:
        """Text that can be shown after `piece`; sets `stopped` when a stop string is complete."""
        if self.stopped:
            return ""
        text = self._held + self._decoder.decode(piece)
        cut = min((at for s in self._stop if (at := text.find(s)) >= 0), default=-1)
        if cut >= 0:
            self.stopped, self._held = True, ""
            return text[:cut]
        keep = max((_overlap(text, s) for s in self._stop), default=0)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep]

    def finish(self) -> str:
        """What was withheld, at the end of the answer; half a code point is dropped."""
        held, self._held = self._held, ""
        return held


def _overlap(text: str, stop: str) -> int:
    """Length of the longest end of `text` that `stop` begins with."""
    longest = min(len(text), len(stop) - 1)
    return next((n for n in range(longest, 0, -1) if text.endswith(stop[:n])), 0)
