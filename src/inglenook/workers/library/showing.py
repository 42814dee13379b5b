"""Files as the library shows them: their text around a passage, their pages, where they say what.

The text is that which was read when the file was indexed; `file` in each answer says whether the
file is still the same.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from inglenook.errors import FileUnreadable, NotFound
from inglenook.parsers import parser_for, supported
from inglenook.store.library import LibraryStore
from inglenook.types import WordBox
from inglenook.workers.library.reading import Reading
from inglenook.workers.library.walk import real_path

MOST_WORDS = 6_000  # of a page
MOST_COUNTED = 10_000  # places in a file
_STRETCH = 200_000  # characters looked through at a time
_LONGEST = 500  # of what can be looked for

Word = list[Any]
"""Text, box (x, y, width, height) in pixels of the picture, offset in the document."""


class Showing:
    """Safe to use from several threads."""

    def __init__(self, store: LibraryStore, reading: Reading) -> None:
        self._store, self._reading = store, reading

    def context(self, path: str, start: int, end: int, around: int) -> dict[str, Any]:
        """The extracted text around a span of a file, with its place. NotFound for other files."""
        number, length, pages = self._shown(path)
        first = min(max(0, start - around), length)
        chunk = self._store.documents.chunk_at(number, start)
        return {
            "text": self._store.documents.text(number, first, max(first, end + around)),
            "start": first,
            "page": chunk.page if chunk else None,
            "pages": pages,
            "heading": list(chunk.heading) if chunk else [],
            "length": length,
            "file": self._state(path),
        }

    def page(
        self, path: str, page: int, start: int | None, end: int | None, width: int
    ) -> dict[str, Any]:
        """A page of a PDF or picture, drawn; see `Sandbox.page`. FileUnreadable says why not.

        Pictures need not be in the library: a model may have looked at them."""
        shown = self._store.shown(path)
        if shown is None and supported(path) and parser_for(path).module == "image":
            drawn = self._reading.page(real_path(path), page, None, None, width, None, ())
            return {"words": [], **drawn, "file": self._state(path)}
        if shown is None:
            raise FileUnreadable(
                f"{path} is not in the library.", "Add its folder, then try again."
            )
        documents = self._store.documents
        first, words = documents.page_start(shown[0], page), documents.layout(shown[0], page)
        if first is None:  # a page without text: where it begins would be looked for in all others
            start = end = None
        drawn = self._reading.page(real_path(path), page, start, end, width, first, words)
        if words:
            begin = min(word.start for word in words)
            text = documents.text(shown[0], begin, max(word.end for word in words))
            drawn["words"] = words_on(words, text, begin, drawn["width"], drawn["height"])
        return {"words": [], **drawn, "file": self._state(path)}

    def find(self, path: str, text: str, limit: int) -> dict[str, Any]:
        """Where a file's extracted text says `text`: `total` and the first `limit` places, each
        with its page. NotFound for other files."""
        number, length, _ = self._shown(path)
        read = functools.partial(self._store.documents.text, number)
        total, hits = find(read, length, text, limit)
        pages = self._store.documents.pages_of(number, [start for start, _ in hits])
        return {"total": total, "hits": [[*hit, p] for hit, p in zip(hits, pages, strict=True)]}

    def _shown(self, path: str) -> tuple[int, int, int | None]:
        shown = self._store.shown(path)
        if shown is None:
            raise not_here(path)
        return shown

    def _state(self, path: str) -> str:
        """Whether a file is still as it was read: "there", "changed" or "gone"."""
        try:
            about = real_path(path).stat()
        except OSError:
            return "gone"
        known = self._store.seen(path)
        return "there" if known in (None, (about.st_size, about.st_mtime_ns)) else "changed"


def words_on(
    words: Sequence[WordBox], text: str, begin: int, width: int, height: int
) -> list[Word]:
    """The words of a page that was read from a picture; `text` of the document from `begin`."""
    return [
        [
            text[word.start - begin : word.end - begin],
            round(word.left * width),
            round(word.top * height),
            round(word.width * width),
            round(word.height * height),
            word.start,
        ]
        for word in words[:MOST_WORDS]
    ]


def find(
    read: Callable[[int, int], str], length: int, wanted: str, limit: int
) -> tuple[int, list[tuple[int, int]]]:
    """How often a text of `length` says `wanted`, and the first places. `read` gives its parts.

    Letter case does not matter, and any white space stands for any other.
    """
    parts = wanted[:_LONGEST].split()
    if not parts:
        return 0, []
    pattern = re.compile(r"\s+".join(map(re.escape, parts)), re.IGNORECASE)
    total, hits = 0, list[tuple[int, int]]()
    for hit in _hits(pattern, read, length):
        total += 1
        if len(hits) < limit:
            hits.append(hit)
        if total == MOST_COUNTED:
            break
    return total, hits


def _hits(
    pattern: re.Pattern[str], read: Callable[[int, int], str], length: int
) -> Iterator[tuple[int, int]]:
    """All places, stretch by stretch; a stretch sees some of the next, for what lies across."""
    at = 0
    for begin in range(0, length, _STRETCH):
        text = read(begin, min(begin + _STRETCH + 2 * _LONGEST, length))
        for match in pattern.finditer(text, max(0, at - begin)):
            if match.start() >= _STRETCH:
                break
            at = begin + match.end()
            yield begin + match.start(), at


def not_here(path: str) -> NotFound:
    """That a file is not in the library."""
    step = "Add its folder, then try again."
    return NotFound(f"{path} is not in the library, or no longer.", step)
