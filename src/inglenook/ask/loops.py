"""Models that run in circles: small ones repeat a sentence until their tokens are used up.

A text loops when its last words are one sequence several times over. Sampling penalties would stop
that too, but they punish quoting from the passages, which is what an answer should do.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+")
_LONGEST = 80  # words in one round
_SHORT = 8  # a round shorter than this has to come oftener: "no, no, no" is language
_TIMES, _TIMES_SHORT = 3, 6
_MIN_WORDS = 24  # of all rounds together
_TAIL = 4_000  # characters that are looked at: more than any loop that counts


class Watch:
    """Follows a text as it is written."""

    def __init__(self) -> None:
        self._tail = ""
        self._found = False

    def feed(self, text: str) -> None:
        """Append what has been written."""
        self._tail = (self._tail + text)[-_TAIL:]
        self._found = self._found or _loop(self._tail) is not None

    def found(self) -> bool:
        """Whether the text runs in circles."""
        return self._found


def cut(text: str) -> str:
    """The text without the rounds after the first, where it ends in a loop; stripped."""
    start = max(0, len(text) - _TAIL)
    end = _loop(text[start:])
    return (text if end is None else text[: start + end]).strip()


def _loop(text: str) -> int | None:
    """Where the first round ends, if `text` ends in a loop."""
    found = list(_WORD.finditer(text))
    words = [m[0].casefold() for m in found]
    for size in range(1, min(_LONGEST, len(words) // _TIMES) + 1):
        times = max(_TIMES if size >= _SHORT else _TIMES_SHORT, -(-_MIN_WORDS // size))
        first = len(words) - size * times
        if first >= 0 and words[first:-size] == words[first + size :]:
            return _end_of_round(text, found[_earliest(words, first, size) + size - 1].end())
    return None


def _earliest(words: list[str], first: int, size: int) -> int:
    """Where the loop really begins: the last words may be only its later rounds."""
    while first > 0 and words[first - 1] == words[first - 1 + size]:
        first -= 1
    return first


def _end_of_round(text: str, end: int) -> int:
    """Keep the full stop that belongs to the last word."""
    match = re.compile(r"""[.!?。！？"'”’)\]]*""").match(text, end)
    return match.end() if match else end
