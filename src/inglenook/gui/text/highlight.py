"""Code in colour, by pygments, so that code which grows costs only what its end costs."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pygments.lexer import Lexer

Tone = Literal["", "keyword", "string", "number", "comment", "name"]
Toned = tuple[tuple[Tone, str], ...]
LIMIT = 6_000  # characters; colouring more would be felt
PIECE = 600  # characters that are coloured at once: about 3 ms


def warm() -> None:
    """Load what colours code; its import is felt, so it is best done on a thread."""
    _lexer("python")


def coloured(code: str, language: str) -> Toned:
    """The code with the tones of about its first `LIMIT` characters."""
    return coloured_within(code, language, float("inf"))[0]


def coloured_within(code: str, language: str, patience: float) -> tuple[Toned, bool]:
    """The same, and whether that is all of them: after `patience` seconds the rest stays plain.

    They are found piece by piece, and where a piece ends depends on nothing that comes later: of
    code that grows, only the last piece is read again. A language is loaded on a thread, and its
    code plain until then, unless patience has no end.
    """
    lexer, whole = _known_lexer(language.lower(), wait=patience == float("inf"))
    deadline, known = time.monotonic() + patience, _piece.cache_info().misses
    result: list[tuple[Tone, str]] = []
    start = 0
    while start < len(code):
        # at least one piece is new each time, so that it comes to an end
        in_time = time.monotonic() < deadline or _piece.cache_info().misses == known
        colour = lexer if start < LIMIT and in_time else None
        whole = whole and (in_time or start >= LIMIT)
        end = _line_end(code, start + PIECE)
        found, is_open = _piece(code[start:end], colour) if colour else _plain(code[start:end])
        while colour and is_open and end < min(len(code), start + 4 * PIECE):
            end = _line_end(code, end + PIECE)
            found, is_open = _piece(code[start:end], colour)
        result += found
        start = end
    return tuple(result), whole


def _line_end(text: str, start: int) -> int:
    return text.find("\n", start) + 1 or len(text)


@lru_cache(maxsize=64)
def _piece(piece: str, lexer: Lexer) -> tuple[Toned, bool]:
    """The tones of whole lines, and whether they end within a string or a comment."""
    pieces = [(_tone(kind), text) for kind, text in lexer.get_tokens(piece)]
    merged = _merged(pieces)
    if "".join(text for _, text in merged) != piece:
        return _plain(piece)  # this lexer loses characters
    return merged, pieces[-1][0] in ("string", "comment")


def _plain(piece: str) -> tuple[Toned, bool]:
    return (("", piece),), False


def _merged(pieces: Iterable[tuple[Tone, str]]) -> Toned:
    """Neighbours of one tone as one; blanks take the tone of what stands before them."""
    result: list[tuple[Tone, str]] = []
    tone: Tone = ""
    texts: list[str] = []
    for next_tone, text in pieces:
        if texts and next_tone != tone and not text.isspace():
            result.append((tone, "".join(texts)))
            texts = []
        if not texts:
            tone = next_tone
        texts.append(text)
    if texts:
        result.append((tone, "".join(texts)))
    return tuple(result)


def _known_lexer(language: str, *, wait: bool) -> tuple[Lexer | None, bool]:
    """What colours a language, and whether that is known by now."""
    if not language:
        return None, True
    if wait:
        return _lexer(language), True
    thread = _loading(language)
    return (None, False) if thread.is_alive() else (_lexer(language), True)


@cache
def _loading(language: str) -> threading.Thread:
    """The thread that loads what colours a language."""
    thread = threading.Thread(target=_lexer, args=(language,), name="load-lexer", daemon=True)
    thread.start()
    return thread


@cache
def _lexer(language: str) -> Lexer | None:
    from pygments.lexers import get_lexer_by_name  # its import is felt, so it waits for code
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


@cache
def _tone(kind: object) -> Tone:
    """The tone of a pygments token type, of which there are a few dozen."""
    return next((tone for prefix, tone in _TONES if str(kind).startswith(prefix)), "")


_TONES: tuple[tuple[str, Tone], ...] = (
    ("Token.Keyword", "keyword"),
    ("Token.Operator.Word", "keyword"),
    ("Token.Name.Tag", "keyword"),
    ("Token.Literal.String", "string"),
    ("Token.Literal.Number", "number"),
    ("Token.Comment", "comment"),
    ("Token.Name.Function", "name"),
    ("Token.Name.Class", "name"),
)
