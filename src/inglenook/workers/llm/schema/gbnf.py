"""GBNF, the grammar language of llama.cpp: rules, what cannot be completed pruned, as text.

Syntax and limits: grammars/README.md and src/llama-grammar.cpp of llama.cpp. Its parser writes
repetitions out, so long ones are put together from blocks here.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import isqrt
from typing import NamedTuple

from inglenook.workers.llm.schema.automaton import ALPHABET, Dfa, Ranges
from inglenook.workers.llm.schema.pattern import normal

ROOT = "root"
_PLAIN_REPEATS = 64  # up to here llama.cpp's own way of writing repetitions out is good
_ESCAPES = {8: "b", 9: "t", 10: "n", 12: "f", 13: "r", 0x22: '"', 0x5C: "\\"}
_RAW: Ranges = ((0x20, 0x21), (0x23, 0x5B), (0x5D, 0xD7FF), (0xE000, 0x10FFFF))


class Text(NamedTuple):
    """These characters."""

    text: str


class Chars(NamedTuple):
    """One character out of these."""

    ranges: Ranges


class Ref(NamedTuple):
    """Whatever that rule stands for."""

    name: str


class Repeat(NamedTuple):
    """A rule `low` to `high` times; `high` None: any number."""

    name: str
    low: int
    high: int | None


Item = Text | Chars | Ref | Repeat
Alternative = tuple[Item, ...]

_CHAR = "char"  # a character of a JSON string, in any way it may be written
_HEX = Chars(((0x30, 0x39), (0x41, 0x46), (0x61, 0x66)))


class Grammar:
    """Rules by name. Rules with the same automaton or block are made once."""

    def __init__(self) -> None:
        self._rules: dict[str, list[Alternative]] = {}
        self._made: dict[object, str] = {}
        self._blanks()
        self._characters()

    def add(self, name: str, *alternatives: Alternative) -> Ref:
        """One more rule, or more alternatives of it."""
        known = self._rules.setdefault(name, [])
        known += [a for a in dict.fromkeys(alternatives) if a not in known]
        return Ref(name)

    def string(self, dfa: Dfa, low: int, high: int | None) -> Alternative:
        """A JSON string of that language; lengths count where the language is every text."""
        if dfa.edges == ((ALPHABET[0] + (0,), ALPHABET[1] + (0,)),):
            return (Text('"'), *self.repeat(_CHAR, low, high), Text('"'))
        return (Text('"'), self.automaton(dfa, quoted=True))

    def repeat(self, name: str, low: int, high: int | None) -> Alternative:
        """A rule `low` to `high` times, in a number of rules that grows with the root of it."""
        if max(low, high or 0) <= _PLAIN_REPEATS:
            return _repeated(name, low, high)
        size = max(_PLAIN_REPEATS, isqrt(max(low, high or 0)))
        block = self._once(("block", name, size), "block", (Repeat(name, size, size),))
        blocks, more = divmod(low, size)
        head = (*_repeated(block.name, blocks, blocks), *_repeated(name, more, more))
        if high is None:
            return (*head, Repeat(name, 0, None))
        return (*head, *self._up_to(name, block, size, high - low))

    def automaton(self, dfa: Dfa, *, quoted: bool) -> Ref:
        """Every text of the language; `quoted`: escaped as in JSON, with the closing quote."""
        made = self._made.get((dfa, quoted))
        if made:
            return Ref(made)
        prefix = f"t{len(self._made)}"
        self._made[dfa, quoted] = f"{prefix}-0"
        for state, row in enumerate(dfa.edges):
            alternatives = [
                (*item, Ref(f"{prefix}-{target}"))
                for target, ranges in _by_target(row)
                for item in self._read(ranges, quoted=quoted)
            ]
            if state in dfa.accepting:
                alternatives.append((Text('"' if quoted else ""),))
            self.add(f"{prefix}-{state}", *alternatives)
        return Ref(f"{prefix}-0")

    def complete(self) -> bool:
        """Drop what can never be completed and what is not reached; whether a root remains."""
        self._drop_dead_ends()
        reached = self._reached()
        self._rules = {name: self._rules[name] for name in self._rules if name in reached}
        return bool(self._rules.get(ROOT))

    def __str__(self) -> str:
        inline = self._chains()
        lines = []
        for name, alternatives in self._rules.items():
            if name not in inline:
                shown = [_shown(_flat(a, inline)) for a in alternatives]
                lines.append(f"{name} ::= {' | '.join(dict.fromkeys(shown))}\n")
        return "".join(lines)

    def _once(self, key: object, stem: str, *alternatives: Alternative) -> Ref:
        if key not in self._made:
            self._made[key] = f"{stem}{len(self._made)}"
            self.add(self._made[key], *alternatives)
        return Ref(self._made[key])

    def _up_to(self, name: str, block: Ref, size: int, most: int) -> Alternative:
        """At most `most` times: some whole blocks, then less than a block."""
        short = self._once(("short", name, size), "short", (Repeat(name, 0, size - 1),))
        last = _repeated(name, 0, most % size) or (Text(""),)
        at = self._once(("up", name, size, most % size), "up", last)
        for n in range(1, most // size + 1):
            key = ("up", name, size, most % size + n * size)
            at = self._once(key, "up", (block, at), (short,))
        return (at,)

    def _read(self, ranges: Ranges, *, quoted: bool) -> list[Alternative]:
        """The ways to write one of these characters."""
        if not quoted:
            return [(Chars(ranges),)]
        if ranges == ALPHABET:
            return [(Ref(_CHAR),)]
        raw = normal([(max(a, c), min(b, d)) for a, b in ranges for c, d in _RAW])
        escaped = [c for c in (*range(32), 0x22, 0x5C) if any(a <= c <= b for a, b in ranges)]
        found: list[Alternative] = [(Chars(raw),)] if raw else []
        short = [(ord(_ESCAPES[c]),) * 2 for c in escaped if c in _ESCAPES]
        if short:
            found.append((Text("\\"), Chars(normal(short))))
        for high in (0, 1):
            digits = [f"{c % 16:x}" for c in escaped if c // 16 == high and c not in _ESCAPES]
            both = normal([(ord(x), ord(x)) for d in digits for x in (d, d.upper())])
            if both:
                found.append((Text(f"\\u00{high}"), Chars(both)))
        return found

    def _characters(self) -> None:
        low = Chars(_class("0-9a-cA-CefEF"))
        self.add("hex", (_HEX,))
        self.add(
            "unit",
            (low, Repeat("hex", 3, 3)),
            (Chars(_class("dD")), Chars(_class("0-7")), Repeat("hex", 2, 2)),
            (Chars(_class("dD")), Chars(_class("89abAB")), Repeat("hex", 2, 2), Text("\\u"),
             Chars(_class("dD")), Chars(_class("c-fC-F")), Repeat("hex", 2, 2)),
        )  # fmt: skip
        escape = (Text("\\"), Ref("escape"))
        self.add("escape", (Chars(_class('"\\/bfnrt')),), (Text("u"), Ref("unit")))
        self.add(_CHAR, (Chars(_RAW),), escape)

    def _blanks(self) -> None:
        """Bounded, so that a model cannot write blanks for ever."""
        self.add("indent", (Chars(_class("\t ")),))
        self.add("ws", (Text(""),), (Text(" "),), (Text("\n"), Repeat("indent", 0, 20)))
        self.add("sp", (Text(""),), (Text(" "),))

    def _drop_dead_ends(self) -> None:
        alive: set[str] = set()
        grown = True
        while grown:
            grown = False
            for name, alternatives in self._rules.items():
                if name not in alive and any(_completes(a, alive) for a in alternatives):
                    alive.add(name)
                    grown = True
        for name, alternatives in self._rules.items():
            self._rules[name] = [_trimmed(a, alive) for a in alternatives if _completes(a, alive)]

    def _reached(self) -> set[str]:
        found, todo = {ROOT}, [ROOT]
        while todo:
            for alternative in self._rules.get(todo.pop(), ()):
                names = {i.name for i in alternative if isinstance(i, Ref | Repeat)} - found
                found |= names
                todo += names
        return found

    def _chains(self) -> dict[str, Alternative]:
        """Rules of one alternative that one other rule ends with: written in its place."""
        used: dict[str, int] = {}
        for alternatives in self._rules.values():
            for alternative in alternatives:
                for n, item in enumerate(alternative):
                    last = isinstance(item, Ref) and n == len(alternative) - 1
                    if isinstance(item, Ref | Repeat):
                        used[item.name] = used.get(item.name, 0) + (1 if last else 2)
        return {
            name: alternatives[0]
            for name, alternatives in self._rules.items()
            if name != ROOT and len(alternatives) == 1 and used.get(name) == 1
        }


def _flat(alternative: Alternative, inline: dict[str, Alternative]) -> Alternative:
    while alternative and isinstance(alternative[-1], Ref) and alternative[-1].name in inline:
        alternative = (*alternative[:-1], *inline[alternative[-1].name])
    return alternative


def _repeated(name: str, low: int, high: int | None) -> Alternative:
    return () if high == 0 else (Repeat(name, low, high),)


def _completes(alternative: Alternative, alive: set[str]) -> bool:
    return all(
        (isinstance(i, Repeat) and not i.low) or not isinstance(i, Ref | Repeat) or i.name in alive
        for i in alternative
    )


def _trimmed(alternative: Alternative, alive: set[str]) -> Alternative:
    return tuple(i for i in alternative if not isinstance(i, Repeat) or i.name in alive)


def _by_target(row: Iterable[tuple[int, int, int]]) -> list[tuple[int, Ranges]]:
    found: dict[int, list[tuple[int, int]]] = {}
    for low, high, target in row:
        found.setdefault(target, []).append((low, high))
    return [(target, tuple(spans)) for target, spans in found.items()]


def _class(text: str) -> Ranges:
    """The characters of `text`; `a-f` is a range."""
    spans, at = [], 0
    while at < len(text):
        wide = text[at + 1 : at + 2] == "-"
        spans.append((ord(text[at]), ord(text[at + 2 * wide])))
        at += 3 if wide else 1
    return normal(spans)


def _shown(alternative: Alternative) -> str:
    """As GBNF; neighbouring characters become one text."""
    parts: list[str] = []
    run = ""
    for item in (*alternative, None):
        fixed = _fixed(item)
        if fixed is not None:
            run += fixed
            continue
        if run:
            parts.append(f'"{"".join(_quoted(c) for c in run)}"')
            run = ""
        if isinstance(item, Chars):
            parts.append("[" + "".join(map(_span, item.ranges)) + "]")
        elif isinstance(item, Ref):
            parts.append(item.name)
        elif isinstance(item, Repeat):
            parts.append(item.name + _times(item.low, item.high))
    return " ".join(p for p in parts if p) or '""'


def _fixed(item: Item | None) -> str | None:
    if isinstance(item, Text):
        return item.text
    if isinstance(item, Chars) and len(item.ranges) == 1 and item.ranges[0][0] == item.ranges[0][1]:
        return chr(item.ranges[0][0])
    return None


def _times(low: int, high: int | None) -> str:
    if (low, high) == (1, 1):
        return ""
    if high is None:
        return {0: "*", 1: "+"}.get(low, f"{{{low},}}")
    return f"{{{low}}}" if low == high else f"{{{low},{high}}}"


def _span(span: tuple[int, int]) -> str:
    low, high = span
    return _code(low) if low == high else f"{_code(low)}-{_code(high)}"


def _code(code: int) -> str:
    if chr(code).isascii() and chr(code).isalnum():
        return chr(code)
    return f"\\x{code:02X}" if code < 256 else f"\\U{code:08X}"


def _quoted(char: str) -> str:
    if char in '"\\':
        return "\\" + char
    return char if " " <= char <= "~" else f"\\U{ord(char):08X}"
