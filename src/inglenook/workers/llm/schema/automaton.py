"""Regular languages as minimal deterministic automata over Unicode code points.

What JSON Schema asks of strings, property names and numbers is a regular language, and those are
closed under and, or and not: so all of it is exact. State 0 is the start; an edge that is missing
leads nowhere. Surrogates are no code points here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

Ranges = tuple[tuple[int, int], ...]
"""Code points: (first, last) pairs, sorted, apart from each other."""

Edges = Sequence[tuple[int, int, int]]
"""What leaves one state: (first, last, target), sorted, without overlap."""

Key = TypeVar("Key", bound=Hashable)

ALPHABET: Ranges = ((0, 0xD7FF), (0xE000, 0x10FFFF))
MOST_STATES = 3000


class TooLarge(Exception):
    """The automaton would have more states than a grammar can use."""


@dataclass(frozen=True, slots=True)
class Dfa:
    """Edges of each state, and the states in which a text may end."""

    edges: tuple[tuple[tuple[int, int, int], ...], ...]
    accepting: frozenset[int]

    def accepts(self, text: str) -> bool:
        """Whether the text belongs to the language."""
        state = 0
        for char in text:
            state = _follow(self.edges[state], ord(char))
            if state < 0:
                return False
        return state in self.accepting

    def __and__(self, other: Dfa) -> Dfa:
        if ANY in (self, other):
            return other if self == ANY else self
        return _combine(self, other, lambda a, b: a and b)

    def __or__(self, other: Dfa) -> Dfa:
        if NOTHING in (self, other):
            return other if self == NOTHING else self
        return _combine(self, other, lambda a, b: a or b)

    def __sub__(self, other: Dfa) -> Dfa:
        return _combine(self, other, lambda a, b: a and not b)

    def shortest(self) -> int:
        """Length of the shortest text; 0 also if there is none."""
        return _distances(self.edges, self.accepting)[0]

    def longest(self) -> int | None:
        """Length of the longest text, None if there is no bound."""
        return _longest(self.edges)[0]

    def texts(self, limit: int) -> list[str] | None:
        """All texts in order of the alphabet, None if there are more than `limit`."""
        found: list[str] = []
        todo = [(0, "")]
        if self.longest() is None:
            return None
        while todo:
            state, text = todo.pop()
            if state in self.accepting:
                found.append(text)
            nexts = sum(high - low + 1 for low, high, _ in self.edges[state])
            if len(found) > limit or nexts + len(todo) > limit:
                return None
            for low, high, target in reversed(self.edges[state]):
                todo += [(target, text + chr(c)) for c in range(high, low - 1, -1)]
        return found


NOTHING = Dfa(((),), frozenset())
ANY = Dfa((tuple((low, high, 0) for low, high in ALPHABET),), frozenset({0}))


def words(texts: Iterable[str]) -> Dfa:
    """The language of exactly these texts: common beginnings and endings are shared."""
    nodes: list[dict[int, int]] = [{}]
    accepting = set()
    for text in texts:
        at = 0
        for char in text:
            at = nodes[at].setdefault(ord(char), len(nodes))
            if at == len(nodes):
                nodes.append({})
        accepting.add(at)
    return minimal([[(c, c, t) for c, t in sorted(node.items())] for node in nodes], accepting)


@lru_cache(maxsize=64)
def lengths(low: int, high: int | None) -> Dfa:
    """All texts of `low` to `high` code points."""
    last = low if high is None else high
    if last >= MOST_STATES:
        raise TooLarge
    edges = [[(a, b, n + 1) for a, b in ALPHABET] for n in range(last)]
    edges.append([(a, b, last) for a, b in ALPHABET] if high is None else [])
    return minimal(edges, set(range(low, last + 1)))


def prefixed(text: str, dfa: Dfa) -> Dfa:
    """`text`, then anything of `dfa`."""
    shift = len(text)
    head = [((ord(c), ord(c), n + 1),) for n, c in enumerate(text)]
    tail = [tuple((a, b, t + shift) for a, b, t in edges) for edges in dfa.edges]
    return minimal([*head, *tail], {s + shift for s in dfa.accepting})


def explore(
    start: Key, step: Callable[[Key], list[tuple[int, int, Key]]], accepts: Callable[[Key], bool]
) -> Dfa:
    """The automaton whose states are the keys reached from `start`. Raises TooLarge."""
    known: dict[Key, int] = {start: 0}
    order = [start]
    edges: list[list[tuple[int, int, int]]] = []
    while len(edges) < len(order):
        row = []
        for low, high, key in step(order[len(edges)]):
            if key not in known:
                known[key] = len(order)
                order.append(key)
            row.append((low, high, known[key]))
        edges.append(row)
        if len(order) > MOST_STATES:
            raise TooLarge
    return minimal(edges, {n for n, key in enumerate(order) if accepts(key)})


def minimal(edges: Sequence[Edges], accepting: Iterable[int]) -> Dfa:
    """The smallest automaton of the same language: numbered from the start in a fixed order."""
    accepting = frozenset(accepting)
    shortest = _distances(edges, accepting)
    if shortest[0] < 0 or not accepting:
        return NOTHING
    live = [[e for e in row if shortest[e[2]] >= 0] for row in edges]
    group = _groups(live, accepting, shortest)
    return _renumbered(live, accepting, group)


def split(ranges: Iterable[Ranges]) -> list[tuple[int, int]]:
    """The coarsest pieces such that each lies in or out of every one of `ranges` as a whole."""
    cuts = sorted({c for spans in ranges for low, high in spans for c in (low, high + 1)})
    return [(low, after - 1) for low, after in pairwise(cuts)]


def fused(edges: Iterable[tuple[int, int, int]]) -> tuple[tuple[int, int, int], ...]:
    """Sorted edges, neighbours with one target joined."""
    joined: list[tuple[int, int, int]] = []
    for low, high, target in sorted(edges):
        if joined and joined[-1][2] == target and joined[-1][1] + 1 == low:
            joined[-1] = (joined[-1][0], high, target)
        else:
            joined.append((low, high, target))
    return tuple(joined)


def _follow(edges: Edges, code: int) -> int:
    at = bisect_right(edges, code, key=lambda e: e[0]) - 1
    return edges[at][2] if at >= 0 and code <= edges[at][1] else -1


def _combine(a: Dfa, b: Dfa, keep: Callable[[bool, bool], bool]) -> Dfa:
    """All texts for which `keep(in a, in b)` holds; without both, it must not."""

    def rows(pair: tuple[int, int]) -> tuple[Edges, Edges]:
        return (
            a.edges[pair[0]] if pair[0] >= 0 else (),
            b.edges[pair[1]] if pair[1] >= 0 else (),
        )

    def step(pair: tuple[int, int]) -> list[tuple[int, int, tuple[int, int]]]:
        left, right = rows(pair)
        spans = [tuple((low, high) for low, high, _ in row) for row in (left, right)]
        found = []
        for low, high in split(spans):
            targets = (_follow(left, low), _follow(right, low))
            hopeless = (targets[0] < 0 and not keep(False, True)) or targets == (-1, -1)
            if not hopeless and not (targets[1] < 0 and not keep(True, False)):
                found.append((low, high, targets))
        return found

    return explore((0, 0), step, lambda pair: keep(pair[0] in a.accepting, pair[1] in b.accepting))


def _distances(edges: Sequence[Edges], accepting: Iterable[int]) -> list[int]:
    """Steps from each state to the nearest end, -1 where none can be reached."""
    back: list[list[int]] = [[] for _ in edges]
    for state, row in enumerate(edges):
        for _, _, target in row:
            back[target].append(state)
    found = [-1] * len(edges)
    todo = deque(accepting)
    for state in todo:
        found[state] = 0
    while todo:
        state = todo.popleft()
        for earlier in back[state]:
            if found[earlier] < 0:
                found[earlier] = found[state] + 1
                todo.append(earlier)
    return found


def _longest(edges: Sequence[Edges]) -> list[int | None]:
    """The longest way on from each state, None where there are ways without end."""
    waiting = [len(row) for row in edges]
    back: list[list[int]] = [[] for _ in edges]
    for state, row in enumerate(edges):
        for _, _, target in row:
            back[target].append(state)
    found: list[int | None] = [None] * len(edges)
    todo = deque(s for s, count in enumerate(waiting) if not count)
    while todo:
        state = todo.popleft()
        found[state] = max((1 + (found[t] or 0) for _, _, t in edges[state]), default=0)
        for earlier in back[state]:
            waiting[earlier] -= 1
            if not waiting[earlier]:
                todo.append(earlier)
    return found


def _groups(edges: Sequence[Edges], accepting: frozenset[int], shortest: list[int]) -> list[int]:
    """A number for each state; states of one number cannot be told apart.

    The longest and shortest ways to an end part most states at once: long chains, which lengths
    and literals make, would otherwise take a round for every state.
    """
    longest = _longest(edges)
    first: dict[Hashable, int] = {}
    group = [
        first.setdefault((s in accepting, shortest[s], longest[s]), len(first))
        for s in range(len(edges))
    ]
    count = len(first)
    while True:
        seen: dict[Hashable, int] = {}
        nexts = [
            seen.setdefault((group[s], fused((a, b, group[t]) for a, b, t in row)), len(seen))
            for s, row in enumerate(edges)
        ]
        group = nexts
        if len(seen) == count:
            return group
        count = len(seen)


def _renumbered(edges: Sequence[Edges], accepting: frozenset[int], group: list[int]) -> Dfa:
    member = {g: s for s, g in reversed(list(enumerate(group)))}
    order = [group[0]]
    number = {group[0]: 0}
    rows = []
    for g in order:
        row = fused((a, b, group[t]) for a, b, t in edges[member[g]])
        for _, _, target in row:
            if target not in number:
                number[target] = len(order)
                order.append(target)
        rows.append(tuple((a, b, number[t]) for a, b, t in row))
    return Dfa(tuple(rows), frozenset(number[group[s]] for s in accepting if group[s] in number))
