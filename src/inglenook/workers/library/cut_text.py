"""Cuts prose at the best borders between its tokens: paragraphs, sentences, lines, words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inglenook.workers.library.ruler import Offsets

# What stands at a border between two tokens, the better the higher.
_PARAGRAPH, _SENTENCE, _LINE, _WORD, _TOKEN = 4, 3, 2, 1, 0

_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
_CJK_END = "。！？｡．"


def spans(
    text: str, start: int, end: int, offsets: Offsets, aim: int, room: int
) -> Iterator[tuple[int, int]]:
    """Cut `text[start:end]`, whose tokens stand at `offsets` in it, into spans of at most `room`
    tokens and about `aim`."""
    tokens = [(start + a, start + b) for a, b in offsets]
    first, begin = 0, start
    while len(tokens) - first > room:
        cut = _best_border(text, tokens, first, min(aim, room), room)
        if cut >= len(tokens):
            break
        yield from trimmed(text, begin, tokens[cut][0])
        first, begin = cut, tokens[cut][0]
    yield from trimmed(text, begin, end)


def middle(text: str, start: int, end: int, offsets: Offsets, *, lines: bool) -> int:
    """Where to halve `text[start:end]`: between lines if `lines` and there are any, else words."""
    tokens = [(start + a, start + b) for a, b in offsets]
    center = (start + end) / 2
    cuts = [k for k in range(1, len(tokens)) if _is_cut(tokens, k)]
    if not cuts:
        return int(center)

    def strength(k: int) -> tuple[bool, bool, float]:
        gap = text[tokens[k - 1][1] : tokens[k][0]]
        border = _border(text, tokens, k) >= _WORD
        return lines and "\n" in gap, border, -abs(tokens[k][0] - center)

    return tokens[max(cuts, key=strength)][0]


def trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span without the blanks around it; nothing if it is blank."""
    piece = text[start:end]
    if body := piece.strip():
        lead = len(piece) - len(piece.lstrip())
        yield start + lead, start + lead + len(body)


def _best_border(text: str, tokens: Offsets, first: int, aim: int, room: int) -> int:
    """The token before which to cut: the strongest border, then the one nearest to the aim.

    What remains is halved when two chunks can hold it, so that no tiny tail is left over.
    """
    remaining = len(tokens) - first
    wanted = remaining / 2 if remaining < 2 * aim else aim

    def quality(k: int) -> tuple[int, float]:
        return _border(text, tokens, k), -abs(k - first - wanted)

    best = max(range(first + max(1, aim // 2), first + room + 1), key=quality)
    if _is_cut(tokens, best):
        return best
    whole = (k for k in range(first + room, first, -1) if _is_cut(tokens, k))
    beyond = (k for k in range(first + room + 1, len(tokens)) if _is_cut(tokens, k))
    return next(whole, next(beyond, len(tokens)))


def _is_cut(tokens: Offsets, k: int) -> bool:
    """Whether token `k` begins after its predecessor ends; byte tokens of one sign do not."""
    return tokens[k][0] >= tokens[k - 1][1] > tokens[k - 1][0]


def _border(text: str, tokens: Offsets, k: int) -> int:
    """How strong the border before token `k` is."""
    left, right = tokens[k - 1][1], tokens[k][0]
    if not _is_cut(tokens, k):
        return -1
    gap = text[left:right]
    if gap.count("\n") > 1:
        return _PARAGRAPH
    before = text[max(0, left - 4) : left] + gap.rstrip()
    if before.endswith(tuple(_CJK_END)) or (gap.strip() != gap and _SENTENCE_END.search(before)):
        return _SENTENCE
    if "\n" in gap:
        return _LINE
    return _WORD if gap else _TOKEN
