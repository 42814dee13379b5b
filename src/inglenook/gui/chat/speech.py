"""What a screen reader is told of an answer: its sentences as they are finished, once each."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

LONGEST = 4_000  # characters that are told at once
_END = re.compile(r"[.!?…:;][\"'”’)\]]*(?=\s)|[。！？]|\n")


def announce(source: QObject, words: str) -> None:
    """Have a screen reader say `words` when it has said what it is saying."""
    if words.strip():
        event = QAccessibleAnnouncementEvent(source, words[:LONGEST])
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)


class Speaker:
    """Tells a growing text by the sentence to `say`; `end` tells what is left of it."""

    def __init__(self, say: Callable[[str], object]) -> None:
        self._say = say
        self._told = ""

    def begin(self) -> None:
        """Another text comes."""
        self._told = ""

    def grow(self, words: str) -> None:
        """The text so far: tell the sentences that are new and finished."""
        start = self._start(words)
        ends = [match.end() for match in _END.finditer(words, start)]
        if ends:
            self._tell(words[start : ends[-1]])
            self._told = words[: ends[-1]]

    def end(self, words: str) -> None:
        """The text is whole: tell what nobody has heard yet."""
        self._tell(words[self._start(words) :])
        self._told = words

    def _start(self, words: str) -> int:
        """Where what was told ends. Where checking moved a marker in it, lengths have to do."""
        start = min(len(self._told), len(words))
        if words.startswith(self._told):
            return start
        return words.rfind(" ", 0, start) + 1

    def _tell(self, words: str) -> None:
        if words.strip():
            self._say(" ".join(words.split()))
