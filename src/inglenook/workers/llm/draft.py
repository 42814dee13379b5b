"""Drafts: tokens that will likely come next, to be checked in one step instead of written one by
one.

Grounded answers copy. What follows the last few tokens somewhere earlier in the prompt or the
answer is proposed as the continuation (prompt lookup decoding, Saxena 2023), and the model reads
the proposal as it reads a prompt. It keeps the tokens that it would have written itself, so nothing
changes but the time: the longer the draft, the more it costs and the more it may save.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

SIZES = (0, 1, 3, 7, 15, 31)  # drafted tokens; with the one before them a power of two
OUTPUTS = SIZES[-1] + 1  # logits that the longest draft and the token before it need
_KEY = 2  # tokens that must match at least
_LOOK_BACK = 8  # earlier places that are compared
_FAR = 64  # a longer match says no more
_FORGET = 0.1  # weight of the newest observation
DRAFTED = 0  # in place of a match: the draft comes from a small model
_LEVELS = (DRAFTED, 2, 3, 5, 9, 17)  # lengths of match whose trustworthiness is learnt apart
_TRUST = (0.7, 0.3, 0.45, 0.65, 0.8, 0.92)  # at first: chance that one more token is right
_STEP = 0.4  # cost of a further token in a batch, in steps of one, until it has been measured


class Lookup:
    """Where each pair of tokens stands in one conversation, the newest places last."""

    def __init__(self, tokens: Sequence[int]) -> None:
        self._tokens = list(tokens)
        self._places: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
        for end in range(_KEY, len(self._tokens)):
            self._note(end)

    def add(self, token: int) -> None:
        """Append a token that was written."""
        self._tokens.append(token)
        # the newest pair is noted only once something follows it: it must not find itself
        if len(self._tokens) > _KEY:
            self._note(len(self._tokens) - 1)

    def propose(self, most: int) -> tuple[list[int], int]:
        """Up to `most` tokens that may come next, and how many tokens before them matched."""
        tokens = self._tokens
        if len(tokens) <= _KEY:
            return [], 0
        places = self._places.get((tokens[-2], tokens[-1]), [])[-_LOOK_BACK:]
        best = max(reversed(places), key=self._match, default=0)
        if not best:
            return [], 0
        return tokens[best : best + most], self._match(best)

    def _note(self, end: int) -> None:
        self._places[self._tokens[end - 2], self._tokens[end - 1]].append(end)

    def _match(self, place: int) -> int:
        tokens, last = self._tokens, len(self._tokens)
        length = 0
        while length < min(place, _FAR) and tokens[place - 1 - length] == tokens[last - 1 - length]:
            length += 1
        return length


class Worth:
    """Learns what a draft costs and saves on this machine with this model."""

    def __init__(self) -> None:
        self._trust = list(_TRUST)
        self._seconds: dict[int, float] = {}  # of a step with so many tokens

    def length(self, match: int, most: int, seconds: float = 0.0) -> int:
        """How many tokens to draft after a match of that length: the most tokens a second.

        `seconds` is what it takes to come by one token of the draft.
        """
        chance = self._trust[_level(match)]
        one = self._seconds.get(1)
        each = seconds / one if one else 0.0

        def pace(size: int) -> float:
            return _expected(chance, size) / (self.cost(size + 1) + each * size)

        return max((size for size in SIZES if size <= most), key=pace)

    def cost(self, tokens: int) -> float:
        """What a step with `tokens` tokens takes, in steps with one."""
        one = self._seconds.get(1)
        if one is None or tokens == 1:
            return 1 + _STEP * (tokens - 1)
        if tokens in self._seconds:
            return self._seconds[tokens] / one
        # as if each further token cost what it costs in the nearest size that was measured
        measured = [n for n in self._seconds if n > 1]
        if not measured:
            return 1 + _STEP * (tokens - 1)
        nearest = min(measured, key=lambda n: abs(n - tokens))
        slope = (self._seconds[nearest] / one - 1) / (nearest - 1)
        return 1 + max(slope, 0.0) * (tokens - 1)

    def took(self, tokens: int, seconds: float) -> None:
        """Learn from a step that held nothing but one request's `tokens` tokens."""
        known = self._seconds.get(tokens)
        self._seconds[tokens] = seconds if known is None else _mixed(known, seconds)

    def saw(self, match: int, drafted: int, right: int) -> None:
        """Learn that of `drafted` tokens the first `right` were what the model writes."""
        level = _level(match)
        for _ in range(right):
            self._trust[level] = _mixed(self._trust[level], 1.0)
        if right < drafted:
            self._trust[level] = _mixed(self._trust[level], 0.0)


def _expected(chance: float, drafted: int) -> float:
    """Tokens that a step yields: the right ones of the draft and the one that follows them."""
    return float(drafted + 1) if chance >= 1 else (1 - chance ** (drafted + 1)) / (1 - chance)


def _level(match: int) -> int:
    return max(i for i, least in enumerate(_LEVELS) if match >= least or i == 0)


def _mixed(old: float, new: float) -> float:
    return old + _FORGET * (new - old)
