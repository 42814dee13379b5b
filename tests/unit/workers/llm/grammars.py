"""Grammars under test: llama.cpp's own engine fed with whole texts, and a walk through GBNF."""

from __future__ import annotations

import ctypes
import random
import re
from dataclasses import dataclass

from llama_cpp import llama_cpp as lib

from inglenook.workers.llm.native import Model


class Acceptor:
    """llama.cpp's grammar sampler: asks of every token of a text whether it may come next."""

    def __init__(self, model: Model, grammar: str) -> None:
        self._model = model
        self._sampler = lib.llama_sampler_init_grammar(model.vocab, grammar.encode(), b"root")
        assert self._sampler, f"llama.cpp cannot parse this:\n{grammar}"

    def accepts(self, text: str) -> bool:
        lib.llama_sampler_reset(self._sampler)
        for token in self._model.tokenize(text):
            if not self._allows(token):
                return False
            lib.llama_sampler_accept(self._sampler, token)
        return self._allows(lib.llama_vocab_eos(self._model.vocab))

    def _allows(self, token: int) -> bool:
        data = (lib.llama_token_data * 1)(lib.llama_token_data(token, 0.0, 0.0))
        array = lib.llama_token_data_array(data, 1, -1, False)
        lib.llama_sampler_apply(self._sampler, ctypes.byref(array))
        return bool(data[0].logit > -1e30)

    def close(self) -> None:
        lib.llama_sampler_free(self._sampler)


@dataclass(frozen=True)
class Item:
    """A literal, a class of characters or a rule, some number of times."""

    kind: str
    value: str
    low: int = 1
    high: int | None = 1


_ITEM = re.compile(
    r'(?P<text>"(?:[^"\\]|\\.)*")|(?P<chars>\[(?:[^\]\\]|\\.)*\])|(?P<rule>[A-Za-z0-9-]+)|(?P<or>\|)'
)
_TIMES = re.compile(r"\{(\d+)(?:(,)(\d*))?\}|([*+?])")
_CODE = re.compile(r"\\x([0-9A-F]{2})|\\U([0-9A-F]{8})|\\(.)|(.)", re.DOTALL)


class Walk:
    """Texts of a grammar as it is written here, drawn at random."""

    def __init__(self, grammar: str) -> None:
        rules = (line.split(" ::= ", 1) for line in grammar.splitlines())
        self._rules = {name: _alternatives(body) for name, body in rules}
        self._cost = dict.fromkeys(self._rules, 10**6)
        for _ in self._rules:
            for name, options in self._rules.items():
                self._cost[name] = min(map(self._needs, options)) + 1

    def text(self, draw: random.Random) -> str:
        self._budget = 60
        return self._rule("root", draw)

    def _needs(self, option: list[Item]) -> int:
        return max((self._cost[i.value] for i in option if i.kind == "rule" and i.low), default=0)

    def _rule(self, name: str, draw: random.Random) -> str:
        self._budget -= 1
        options = self._rules[name]
        if self._budget < 0:
            options = [min(options, key=self._needs)]
        return "".join(self._item(item, draw) for item in draw.choice(options))

    def _item(self, item: Item, draw: random.Random) -> str:
        high = item.low + 3 if item.high is None else min(item.high, item.low + 3)
        times = draw.randint(item.low, high) if self._budget > 0 else item.low
        return "".join(self._once(item, draw) for _ in range(times))

    def _once(self, item: Item, draw: random.Random) -> str:
        if item.kind == "text":
            return item.value
        if item.kind == "chars":
            low, high = draw.choice(_spans(item.value))
            return chr(draw.randint(low, min(high, low + 200)))
        return self._rule(item.value, draw)


def _alternatives(body: str) -> list[list[Item]]:
    options: list[list[Item]] = [[]]
    at = 0
    while at < len(body):
        if body[at] == " ":
            at += 1
            continue
        match = _ITEM.match(body, at)
        assert match, body[at:]
        at = match.end()
        if match["or"]:
            options.append([])
            continue
        times = _TIMES.match(body, at)
        at = times.end() if times else at
        kind = next(k for k in ("text", "chars", "rule") if match[k])
        value = _decoded(match[kind][1:-1]) if kind == "text" else match[kind]
        options[-1].append(Item(kind, value, *_bounds(times)))
    return options


def _bounds(times: re.Match[str] | None) -> tuple[int, int | None]:
    if not times:
        return 1, 1
    if times[4]:
        return {"*": (0, None), "+": (1, None), "?": (0, 1)}[times[4]]
    low = int(times[1])
    return low, (int(times[3]) if times[3] else None) if times[2] else low


def _codes(text: str) -> list[tuple[int, bool]]:
    """Code points, and whether each is a bare hyphen."""
    return [
        (int(m[1] or m[2], 16) if m[1] or m[2] else ord(m[3] or m[4]), m[4] == "-")
        for m in _CODE.finditer(text)
    ]


def _decoded(text: str) -> str:
    return "".join(chr(code) for code, _ in _codes(text))


def _spans(chars: str) -> list[tuple[int, int]]:
    codes = _codes(chars[1:-1])
    spans, at = [], 0
    while at < len(codes):
        wide = at + 2 < len(codes) and codes[at + 1][1]
        spans.append((codes[at][0], codes[at + 2 * wide][0]))
        at += 3 if wide else 1
    return spans
