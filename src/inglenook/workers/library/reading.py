"""How the library opens files: one parser process reads, another draws pages, passwords at hand.

Two processes, so that showing a page never waits behind a file that is being read. Passwords that a
person told stay in this process's memory and go nowhere but to the two.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from inglenook.errors import ParserDied
from inglenook.parsers.sandbox import NONSENSE, Document, Sandbox
from inglenook.types import WordBox

_LONGEST_WORD = 500


class Reading:
    """Reads and draws untrusted files. Safe to use from several threads."""

    def __init__(self, models: Path) -> None:
        """`models` is a folder in which a person may put further models for reading pictures."""
        folders = [str(models)]
        self._reader = Sandbox(models=folders)
        self._drawer = Sandbox(models=folders)
        self._lock = threading.Lock()
        self._passwords: dict[str, str] = {}

    def tell(self, path: Path, password: str) -> None:
        """Remember the password of a file until this process ends; "" forgets it."""
        with self._lock:
            self._passwords.pop(str(path), None)
            if password:
                self._passwords[str(path)] = password

    def read(self, path: Path, pause: Callable[[], None]) -> Document:
        """See `Sandbox.read`."""
        return self._reader.read(path, password=self._password(path), pause=pause)

    def page(
        self,
        path: Path,
        page: int,
        start: int | None,
        end: int | None,
        width: int,
        first: int | None,
        words: Sequence[WordBox],
    ) -> dict[str, Any]:
        """See `Sandbox.page`."""
        password = self._password(path)
        drawn = self._drawer.page(
            path, page, start, end, width, first=first, words=words, password=password
        )
        sized = all(isinstance(drawn.get(name), int) for name in ("width", "height"))
        if not sized or not all(map(_is_word, drawn.get("words") or ())):
            raise ParserDied(f"{path} cannot be read. {NONSENSE}.", "", NONSENSE)
        return drawn

    def close(self) -> None:
        """End both processes."""
        self._reader.close()
        self._drawer.close()

    def _password(self, path: Path) -> str:
        with self._lock:
            return self._passwords.get(str(path), "")


def _is_word(word: Any) -> bool:
    """Whether a word has the shape that the parser process should have given it."""
    if not isinstance(word, list) or len(word) != 6 or not isinstance(word[0], str):
        return False
    box = all(isinstance(value, int) for value in word[1:5])
    return box and len(word[0]) <= _LONGEST_WORD and isinstance(word[5], int | None)
