"""Regular expressions of ECMA-262 as automata: `pattern`, `patternProperties` and formats.

As in JSON Schema a pattern matches anywhere in the string unless it is anchored. Greedy or lazy
makes no difference to what matches. Not regular, and so refused: backreferences; not supported:
word boundaries, and lookarounds but those that a pattern begins with.
"""

from __future__ import annotations

import sys
import unicodedata
from functools import lru_cache
from typing import Any

from inglenook.workers.llm.schema.automaton import ALPHABET, Dfa, Ranges, explore, split

Node = tuple[Any, ...]
"""("set", Ranges) | ("seq", nodes) | ("alt", nodes) | ("rep", node, low, high) | ("^",) | ("$",)"""

_MOST_COPIES = 4000  # nodes after repetitions are written out

_BLANK = (*range(9, 14), 0x20, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F)
_CLASSES: dict[str, Ranges] = {
    "d": ((0x30, 0x39),),
    "w": ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)),
    "s": tuple((c, c) for c in (*_BLANK, 0x205F, 0x3000, 0xFEFF)),
}
_LINE_ENDS: Ranges = ((0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029))
_CONTROLS = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13}
_CATEGORIES = {
    "Letter": "L", "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll", "Number": "N",
    "Decimal_Number": "Nd", "digit": "Nd", "Punctuation": "P", "Symbol": "S", "Mark": "M",
    "Separator": "Z",
}  # fmt: skip


class PatternRefused(Exception):
    """The expression is not valid or not regular; the text says why."""


@lru_cache(maxsize=128)
def pattern(text: str) -> Dfa:
    """All strings in which the expression matches. Raises PatternRefused, TooLarge."""
    ahead, rest = _leading_lookaheads(text)
    found = _compiled(_parsed(rest))
    for wanted, inner in ahead:
        seen = _compiled(("seq", (("^",), _parsed(inner))))
        found = found & seen if wanted else found - seen
    return found


def normal(spans: list[tuple[int, int]]) -> Ranges:
    """Sorted and joined, within the alphabet."""
    joined: list[tuple[int, int]] = []
    inside = [
        (max(a, low), min(b, high)) for a, b in spans for low, high in ALPHABET
        if max(a, low) <= min(b, high)
    ]  # fmt: skip
    for low, high in sorted(inside):
        if joined and low <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return tuple(joined)


def inverted(ranges: Ranges) -> Ranges:
    """Every code point that is not among these."""
    found, after = [], 0
    for low, high in ranges:
        found.append((after, low - 1))
        after = high + 1
    return normal([(a, b) for a, b in (*found, (after, sys.maxunicode)) if a <= b])


def _leading_lookaheads(text: str) -> tuple[list[tuple[bool, str]], str]:
    """`^(?=a)(?!b)c` as [(True, a), (False, b)] and `^c`: the one place where they are regular."""
    found: list[tuple[bool, str]] = []
    if not text.startswith("^(?"):
        return found, text
    rest = text[1:]
    while rest.startswith(("(?=", "(?!")):
        end = _closing(rest)
        found.append((rest[2] == "=", rest[3:end]))
        rest = rest[end + 1 :]
    if found and _parsed(rest)[0] == "alt":
        raise PatternRefused("lookaheads before a choice are not supported")
    return found, "^" + rest


def _closing(text: str) -> int:
    """Where the group ends that `text` begins with."""
    depth, in_class, at = 0, False, 0
    while at < len(text):
        char = text[at]
        if char == "\\":
            at += 1
        elif in_class or char == "[":
            in_class = char != "]"
        else:
            depth += (char == "(") - (char == ")")
            if not depth:
                return at
        at += 1
    raise PatternRefused("a group is not closed")


def _parsed(text: str) -> Node:
    parser = _Parser(text)
    node = parser.choice()
    if parser.rest:
        raise PatternRefused("a ')' too many")
    return node


class _Parser:
    """Recursive descent over one expression."""

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0

    @property
    def rest(self) -> str:
        return self._text[self._at :]

    def choice(self) -> Node:
        options = [self._sequence()]
        while self._take("|"):
            options.append(self._sequence())
        return options[0] if len(options) == 1 else ("alt", tuple(options))

    def _sequence(self) -> Node:
        items = []
        while self.rest and self.rest[0] not in "|)":
            items.append(self._quantified(self._atom()))
        return ("seq", tuple(items))

    def _quantified(self, node: Node) -> Node:
        bounds = self._bounds()
        if not bounds:
            return node
        if node[0] in "^$":
            raise PatternRefused("an anchor cannot be repeated")
        self._take("?")
        if self._bounds():
            raise PatternRefused("nothing to repeat")
        return ("rep", node, *bounds)

    def _bounds(self) -> tuple[int, int | None] | None:
        for sign, bounds in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self._take(sign):
                return bounds
        if not self.rest.startswith("{"):
            return None
        inner, closed, _ = self.rest[1:].partition("}")
        low, comma, high = inner.partition(",")
        if not closed or not low.isdecimal() or not (high.isdecimal() or not high):
            raise PatternRefused("'{' without a number of repetitions; write '\\{'")
        self._at += len(inner) + 2
        most = int(high) if high else None if comma else int(low)
        if most is not None and most < int(low):
            raise PatternRefused(f"{{{inner}}} is out of order")
        return int(low), most

    def _atom(self) -> Node:
        char = self._next()
        if char in "^$":
            return (char,)
        if char == ".":
            return ("set", inverted(_LINE_ENDS))
        if char == "(":
            return self._group()
        if char == "[":
            return ("set", self._class())
        if char == "\\":
            return ("set", self._escape(in_class=False))
        if char in "*+?{":
            raise PatternRefused("nothing to repeat")
        return ("set", ((ord(char), ord(char)),))

    def _group(self) -> Node:
        if self._take("?") and not self._take(":"):
            name = self.rest.partition(">")[0]
            if not name.startswith("<") or name[1:2] in ("=", "!", ""):
                raise PatternRefused("lookarounds and flags inside an expression are not supported")
            self._at += len(name) + 1
        node = self.choice()
        if not self._take(")"):
            raise PatternRefused("a group is not closed")
        return node

    def _class(self) -> Ranges:
        inverse = self._take("^")
        spans: list[tuple[int, int]] = []
        while not self._take("]"):
            first = self._class_item()
            if self.rest.startswith("-") and self.rest[1:2] != "]":
                self._at += 1
                last = self._class_item()
                if len(first) != 1 or len(last) != 1 or first[0][0] > last[0][1]:
                    raise PatternRefused("a range in brackets is out of order")
                spans.append((first[0][0], last[0][1]))
            else:
                spans += first
        return inverted(normal(spans)) if inverse else normal(spans)

    def _class_item(self) -> Ranges:
        char = self._next()
        return self._escape(in_class=True) if char == "\\" else ((ord(char), ord(char)),)

    def _escape(self, *, in_class: bool) -> Ranges:
        char = self._next()
        if char.lower() in _CLASSES:
            found = _CLASSES[char.lower()]
            return inverted(found) if char.isupper() else found
        if char in "pP":
            return self._property(inverse=char == "P")
        code = self._code(char, in_class)
        return ((code, code),)

    def _code(self, char: str, in_class: bool) -> int:
        if char in _CONTROLS:
            return _CONTROLS[char]
        if char == "b" and in_class:
            return 8
        if char == "0" and not self.rest[:1].isdecimal():
            return 0
        if char == "c" and self.rest[:1].isalpha() and self.rest[:1].isascii():
            return ord(self._next()) % 32
        if char in "xu":
            return self._hexadecimal(char)
        if char.isalnum():
            raise PatternRefused(f"'\\{char}' is not supported")
        return ord(char)

    def _hexadecimal(self, char: str) -> int:
        if char == "u" and self._take("{"):
            digits, _, _ = self.rest.partition("}")
            self._at += len(digits) + 1
        else:
            digits = self.rest[: 2 if char == "x" else 4]
            self._at += len(digits)
        try:
            return int(digits, 16)
        except ValueError:
            raise PatternRefused(f"'\\{char}{digits}' is not a code point") from None

    def _property(self, *, inverse: bool) -> Ranges:
        name, closed, _ = self.rest.partition("}")
        if not name.startswith("{") or not closed:
            raise PatternRefused("'\\p' without '{...}'")
        self._at += len(name) + 1
        category = name[1:].removeprefix("General_Category=").removeprefix("gc=")
        found = _category(_CATEGORIES.get(category, category))
        return inverted(found) if inverse else found

    def _take(self, text: str) -> bool:
        if not self.rest.startswith(text):
            return False
        self._at += len(text)
        return True

    def _next(self) -> str:
        if not self.rest:
            raise PatternRefused("it ends too early")
        self._at += 1
        return self._text[self._at - 1]


@lru_cache(maxsize=8)
def _category(name: str) -> Ranges:
    codes = [c for c in range(sys.maxunicode + 1) if unicodedata.category(chr(c)).startswith(name)]
    if not codes or not 1 <= len(name) <= 2:
        raise PatternRefused(f"the Unicode property '{name}' is not supported")
    return normal([(c, c) for c in codes])


class _Nfa:
    """Thompson's automaton; an edge without ranges is free, or bound to one end of the string."""

    def __init__(self) -> None:
        self.free: list[list[tuple[str, int]]] = []
        self.moves: list[list[tuple[Ranges, int]]] = []

    def state(self) -> int:
        if len(self.free) > _MOST_COPIES:
            raise PatternRefused("it is too large when its repetitions are written out")
        self.free.append([])
        self.moves.append([])
        return len(self.free) - 1

    def add(self, node: Node, start: int) -> int:
        """Hang `node` behind the state `start`; gives the state in which it ends."""
        if node[0] == "seq":
            for item in node[1]:
                start = self.add(item, start)
            return start
        if node[0] == "rep":
            return self._repeat(node[1], node[2], node[3], start)
        end = self.state()
        if node[0] == "set":
            self.moves[start].append((node[1], end))
        elif node[0] == "alt":
            for option in node[1]:
                self.free[self.add(option, start)].append(("", end))
        else:
            self.free[start].append((node[0], end))
        return end

    def _repeat(self, node: Node, low: int, high: int | None, start: int) -> int:
        for _ in range(low):
            start = self.add(node, start)
        end = self.state()
        if high is None:
            loop = self.state()
            self.free[start].append(("", loop))
            self.free[self.add(node, loop)].append(("", loop))
            self.free[loop].append(("", end))
            return end
        for _ in range(high - low):
            self.free[start].append(("", end))
            start = self.add(node, start)
        self.free[start].append(("", end))
        return end

    def reached(self, states: frozenset[int], allowed: str) -> frozenset[int]:
        """All states that these lead to without reading; `allowed` are the anchors that hold."""
        found, todo = set(states), list(states)
        while todo:
            for kind, target in self.free[todo.pop()]:
                if kind in allowed and target not in found:
                    found.add(target)
                    todo.append(target)
        return frozenset(found)


def _compiled(node: Node) -> Dfa:
    nfa = _Nfa()
    anywhere = nfa.state()
    nfa.moves[anywhere].append((ALPHABET, anywhere))
    begin = nfa.state()
    nfa.free[anywhere].append(("", begin))
    end = nfa.add(node, begin)
    nfa.moves[end].append((ALPHABET, end))
    start = (frozenset({anywhere}), True)
    return _determined(nfa, start, end)


def _determined(nfa: _Nfa, start: tuple[frozenset[int], bool], end: int) -> Dfa:
    """Subsets of states; the flag says that nothing was read yet, where `^` holds.

    Once the expression has matched, whatever follows does not matter.
    """
    done = frozenset({end})

    def step(
        key: tuple[frozenset[int], bool],
    ) -> list[tuple[int, int, tuple[frozenset[int], bool]]]:
        states, at_start = key
        moves = [m for s in nfa.reached(states, "^" if at_start else "") for m in nfa.moves[s]]
        found = []
        for low, high in split(ranges for ranges, _ in moves):
            hit = frozenset(t for ranges, t in moves if _inside(ranges, low))
            targets = nfa.reached(hit, "")
            if targets:
                found.append((low, high, (done if end in targets else targets, False)))
        return found

    def accepts(key: tuple[frozenset[int], bool]) -> bool:
        return end in nfa.reached(key[0], "^$" if key[1] else "$")

    return explore(start, step, accepts)


def _inside(ranges: Ranges, code: int) -> bool:
    return any(low <= code <= high for low, high in ranges)


def whole(text: str) -> Dfa:
    """All strings that the expression matches from end to end."""
    return pattern(f"^(?:{text})$")
