"""From forms to rules: how the values of each type are written.

Written is compact or indented JSON. Properties come in the order of the schema, those that it does
not name after them. Integers have no fraction; a number with conditions has no exponent.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from itertools import product
from typing import Any

from inglenook.errors import BadRequest
from inglenook.workers.llm.schema import numbers
from inglenook.workers.llm.schema.automaton import ANY, NOTHING, Dfa, TooLarge, words
from inglenook.workers.llm.schema.forms import Array, Form, Node, Object, TooManyAlternatives
from inglenook.workers.llm.schema.gbnf import ROOT, Alternative, Grammar, Item, Ref, Text
from inglenook.workers.llm.schema.keywords import NEVER
from inglenook.workers.llm.schema.places import refused
from inglenook.workers.llm.schema.reader import Reader, item_node, value_node

_WS, _SP = Ref("ws"), Ref("sp")
_COMMA = (Text(","), _WS)
_MOST_NODES = 3000
_MOST_STATES = 3000  # counters of one array or object
_MOST_TEXT = 1_500_000
_MOST_UNIQUE = 8  # different items of an array in which each may stand once
_UNDECLARED_NAMES = 64  # classes of names that patterns part


def compile(schema: Mapping[str, Any] | bool, *, open_objects: bool = False) -> str:  # noqa: A001
    """The GBNF grammar, with the rule `root`, of a JSON schema.

    Every text of it is JSON that the schema allows. An object that names its properties gets no
    others, unless `additionalProperties` or the like speaks of them; with `open_objects` it may, as
    JSON Schema has it, and every allowed value can be written. Raises BadRequest: a keyword, with
    its JSON pointer, that cannot be enforced, or a schema that nothing satisfies.
    """
    for opened in sorted(
        {open_objects, True}
    ):  # False first, in case only other properties satisfy it
        try:
            text = _Writer(schema, opened).text()
        except RecursionError:
            raise BadRequest("The JSON schema is nested too deeply.", "Make it flatter.") from None
        if text:
            return text
    raise BadRequest(
        "No value satisfies the JSON schema: its conditions contradict each other.",
        "Loosen one of them.",
    )


class _Writer:
    """One rule for every node: a set of schemas that must hold together."""

    def __init__(self, schema: Any, open_objects: bool) -> None:
        self._reader = Reader(schema)
        self._open = open_objects
        self._grammar = Grammar()
        self._names: dict[frozenset[Any], str] = {}
        self._todo: list[tuple[str, Node]] = []
        self._count = 0

    def text(self) -> str:
        """All of the grammar, empty if nothing can be written with it."""
        root = self._node(((self._reader.places.root, True),))
        self._grammar.add(ROOT, (root,))
        while self._todo:
            name, node = self._todo.pop(0)
            try:
                self._grammar.add(name, *self._value(self._reader.node(node)))
            except (TooLarge, TooManyAlternatives):
                raise _too_large(node) from None
        if not self._grammar.complete():
            return ""
        text = str(self._grammar)
        if len(text) > _MOST_TEXT:
            raise _too_large()
        return text

    def _node(self, node: Node) -> Ref:
        node = tuple(lit for lit in node if lit[0].schema not in ({}, lit[1]))
        key = frozenset(node)
        if key not in self._names:
            self._names[key] = f"v{len(self._names)}"
            self._todo.append((self._names[key], node))
            if len(self._names) > _MOST_NODES:
                raise _too_large()
        return Ref(self._names[key])

    def _value(self, form: Form) -> list[Alternative]:
        found: list[Alternative] = [(Text(word),) for word in sorted(form.words)]
        if not form.strings.empty:
            found.append((self._string(form),))
        if form.numbers != NOTHING:
            dfa = numbers.free() if form.numbers is None else numbers.bounded(form.numbers)
            found.append((self._grammar.automaton(dfa, quoted=False),))
        found += [(self._array(a),) for a in _broadest(form.arrays, Array())]
        for obj in _broadest(form.objects, Object()):
            found += [(self._object(o),) for o in self._spread(obj)]
        return found

    def _string(self, form: Form) -> Ref:
        strings = form.strings
        if strings.dfa == ANY:
            rule = self._grammar.string(ANY, strings.low, strings.high)
        else:
            rule = self._grammar.string(strings.folded(), 0, None)
        return self._rule(rule)

    def _rule(self, *alternatives: Alternative) -> Ref:
        return self._grammar.add(self._fresh("r"), *alternatives)

    def _fresh(self, stem: str) -> str:
        self._count += 1
        return f"{stem}{self._count}"

    # --- arrays

    def _array(self, array: Array) -> Ref:
        if array.unique and (array.high is None or array.high > 1):
            return self._distinct(array)
        if array.contains:
            return self._counting(array)
        fixed = max((high if high else low for low, high, _ in array.items), default=0)
        low, high = array.low, array.high
        rest = self._node(item_node(array, fixed))
        tail = self._tail(rest, fixed, low, high)
        for n in reversed(range(fixed)):
            item = self._node(item_node(array, n))
            options: list[Alternative] = []
            if high is None or n < high:
                options.append((*_comma(n), item, *tail))
            if n >= low:
                options.append((_WS, Text("]")) if n else (Text("]"),))
            tail = (self._rule(*options),)
        return self._rule((Text("["), _WS, *tail))

    def _tail(self, item: Ref, done: int, low: int, high: int | None) -> Alternative:
        """The items after the first `done`, and the closing bracket."""
        end = (_WS, Text("]"))
        least, most = max(low - done, 0), None if high is None else high - done
        if most is not None and least > most:
            return (self._rule(),)  # nothing can be written here
        if done:
            more = self._rule((*_COMMA, item))
            return (*self._grammar.repeat(more.name, least, most), *end)
        if most == 0:
            return (Text("]"),)
        more = self._rule((*_COMMA, item))
        after = None if most is None else most - 1
        some = (item, *self._grammar.repeat(more.name, max(least - 1, 0), after), *end)
        return (self._rule(some, *([(Text("]"),)] if not least else [])),)

    def _counting(self, array: Array) -> Ref:
        """An array in which some items are counted: a rule for every place and state of counts."""
        fixed = max([1, array.low, array.high or 0, *(c.start for c in array.contains)]
                    + [high if high else low for low, high, _ in array.items])  # fmt: skip
        tops = [c.low if c.high is None else max(c.low, c.high) for c in array.contains]
        size = fixed + 1
        for top in tops:
            size *= top + 1
        if size > _MOST_STATES:
            place = array.contains[0].item[0]
            raise refused(place, "contains", "the grammar for it would be too large")
        stem = self._fresh("c")
        for at in range(fixed + 1):
            for counts in product(*(range(top + 1) for top in tops)):
                name = f"{stem}-{at}-{'-'.join(map(str, counts))}"
                self._grammar.add(name, *self._counted(array, stem, at, fixed, counts))
        start = f"{stem}-0-{'-'.join('0' for _ in tops)}"
        return self._rule((Text("["), _WS, Ref(start)))

    def _counted(
        self, array: Array, stem: str, at: int, fixed: int, counts: tuple[int, ...]
    ) -> list[Alternative]:
        options: list[Alternative] = []
        enough = all(n >= c.low for n, c in zip(counts, array.contains, strict=True))
        if enough and at >= array.low:
            options.append((_WS, Text("]")) if at else (Text("]"),))
        if array.high is not None and at >= array.high:
            return options
        base = item_node(array, at)
        for node, nexts in self._choices(array, at, counts, base):
            after = f"{stem}-{min(at + 1, fixed)}-{'-'.join(map(str, nexts))}"
            options.append((*_comma(at), self._node(node), Ref(after)))
        return options

    def _choices(
        self, array: Array, at: int, counts: tuple[int, ...], base: Node
    ) -> list[tuple[Node, tuple[int, ...]]]:
        """What the next item may be, and the counts after it."""
        found: list[tuple[Node, tuple[int, ...]]] = [(base, ())]
        for n, c in zip(counts, array.contains, strict=True):
            place, sign = c.item
            yes: Node = ((place, sign),)
            no: Node = ((place, not sign),)
            if at < c.start:
                options: list[tuple[Node, int]] = [((), n)]
            elif c.high is None:
                options = [((), n)] if n >= c.low else [(yes, n + 1), ((), n)]
            else:
                options = [(no, n)] + ([(yes, n + 1)] if n < c.high else [])
            found = [
                (tuple(dict.fromkeys((*node, *more))), (*nexts, m))
                for node, nexts in found
                for more, m in options
            ]
        return found

    def _distinct(self, array: Array) -> Ref:
        """`uniqueItems`, where there are few different items: a rule for every set of them."""
        assert array.unique
        node = item_node(array, 0)
        same = all(low == 0 and high is None for low, high, _ in array.items)
        texts = self._few_texts(self._reader.node(node)) if same and not array.contains else None
        if texts is None:
            why = f"items can be kept apart only if there are at most {_MOST_UNIQUE} different ones"
            raise refused(array.unique, "uniqueItems", why)
        stem = self._fresh("u")
        for used in range(1 << len(texts)):
            count = used.bit_count()
            options: list[Alternative] = []
            if count >= array.low:
                options.append((_WS, Text("]")) if count else (Text("]"),))
            if array.high is None or count < array.high:
                options += [
                    (*_comma(count), Text(text), Ref(f"{stem}-{used | 1 << n}"))
                    for n, text in enumerate(texts)
                    if not used >> n & 1
                ]
            self._grammar.add(f"{stem}-{used}", *options)
        return self._rule((Text("["), _WS, Ref(f"{stem}-0")))

    def _few_texts(self, form: Form) -> list[str] | None:
        """Every value of a form as JSON, None if there are many."""
        arrays_or_objects = replace(form, words=frozenset(), numbers=NOTHING,
                                    strings=replace(form.strings, dfa=NOTHING))  # fmt: skip
        if form.numbers is None or not self._reader.vacant(arrays_or_objects):
            return None
        strings = form.strings.folded().texts(_MOST_UNIQUE)
        decimals = form.numbers.texts(4 * _MOST_UNIQUE)
        if strings is None or decimals is None:
            return None
        values = {Decimal(text): text for text in sorted(decimals, key=len, reverse=True)}
        quoted = [json.dumps(text, ensure_ascii=False) for text in strings]
        texts = [*sorted(form.words), *values.values(), *quoted]
        return texts if len(texts) <= _MOST_UNIQUE else None

    # --- objects

    def _spread(self, obj: Object) -> list[Object]:
        """The same without `some`: one of the properties that can be it is required."""
        found = [replace(obj, some=())]
        for names, literal, place in obj.some:
            fitting = [n for n in obj.names if names.accepts(n)]
            if self._others(replace(obj, rules=(*obj.rules, (names, literal))), names):
                raise refused(place, "not", "it asks for a property whose name is not given")
            found = [
                replace(o, required=o.required | {n}, rules=(*o.rules, (words([n]), literal)))
                for o in found
                for n in fitting
            ]
        return found

    def _classes(self, obj: Object, names: Dfa) -> list[tuple[Dfa, Node]]:
        """Names that the schema does not list, parted by what holds for their values."""
        classes: list[tuple[Dfa, Node]] = [(names, ())] if names != NOTHING else []
        for dfa, literal in obj.rules:
            parted = []
            for rest, node in classes:
                inside = rest & dfa
                if inside == NOTHING:
                    parted.append((rest, node))
                    continue
                parted += [(inside, (*node, literal)), (rest - dfa, node)]
            classes = [(d, node) for d, node in parted if d != NOTHING]
            if len(classes) > _UNDECLARED_NAMES:
                raise TooManyAlternatives
        return [(d, tuple(dict.fromkeys(node))) for d, node in classes if NEVER not in node]

    def _object(self, obj: Object) -> Ref:
        others = self._others(obj, ANY)
        counts = self._counts(obj, bool(others))
        stem = self._fresh("o")
        for at, count in product(range(len(obj.names) + 1), range(counts + 1)):
            self._property(obj, stem, at, count, counts, others)
        done: list[Alternative] = []
        if not obj.required and not obj.low:
            done = [(Text("}"),)]
        first = (Text('"'), Ref(f"{stem}-k0-0"))
        return self._rule((Text("{"), _WS, self._rule(first, *done)))

    def _others(self, obj: Object, names: Dfa) -> list[tuple[Dfa, Node]]:
        """The classes of `names` beyond those listed that an object may have."""
        found = self._classes(obj, names - words(obj.names))
        silent = bool(obj.names) and not self._open
        found = [(dfa, node) for dfa, node in found if node or not silent]
        return [c for c in found if not self._reader.vacant(self._reader.node(c[1]))]

    def _counts(self, obj: Object, others: bool) -> int:
        """Up to which number the properties must be counted, 0 if they need not be."""
        if obj.low > 1 and others and obj.low > len(obj.required):
            assert obj.counted
            why = (
                "a name that is written twice would count twice; set additionalProperties to false"
            )
            raise refused(obj.counted, "minProperties", why)
        low = obj.low if obj.low > max(1, len(obj.required)) else 0
        high = obj.high if obj.high is not None and (
            others or obj.high < len(obj.names)
        ) else None  # fmt: skip
        top = max(low, -1 if high is None else high)
        if top < 0 or (not low and high is None):
            return 0
        if (len(obj.names) + 1) * (top + 1) > _MOST_STATES:
            raise TooManyAlternatives
        return top

    def _property(
        self, obj: Object, stem: str, at: int, count: int, top: int,
        others: list[tuple[Dfa, Node]],
    ) -> None:  # fmt: skip
        """Rules for what may stand after `at` names: `k` after an opening quote, `m` after a value.

        `count` properties were written, as far as that matters.
        """
        after = min(count + 1, top)
        key, more = f"{stem}-k{at}-{count}", f"{stem}-m{at}-{count}"
        full = obj.high is not None and (count >= obj.high if top or not obj.high else False)
        waiting = any(name in obj.required for name in obj.names[at:])
        enough = not waiting and (not top or count >= obj.low)
        self._grammar.add(more, *([(_WS, Text("}"))] if enough else []))
        self._grammar.add(key)
        if full:
            return
        self._grammar.add(more, (*_COMMA, Text('"'), Ref(key)))
        if at == len(obj.names):
            then = Ref(f"{stem}-m{at}-{after}")
            for dfa, node in others:
                written: Item = self._grammar.automaton(dfa, quoted=True)
                self._grammar.add(key, (written, Text(":"), _SP, self._node(node), then))
            return
        name = obj.names[at]
        written = Text(json.dumps(name, ensure_ascii=False)[1:] + ":")
        then = Ref(f"{stem}-m{at + 1}-{after}")
        self._grammar.add(key, (written, _SP, self._node(value_node(obj, name)), then))
        if name not in obj.required:
            self._grammar.add(key, (Ref(f"{stem}-k{at + 1}-{count}"),))


def _broadest(found: tuple[Any, ...], free: Any) -> Iterable[Any]:
    return (free,) if free in found else found


def _comma(at: int) -> Alternative:
    return _COMMA if at else ()


def _too_large(node: Node = ()) -> BadRequest:
    place = f" at {node[0][0].path}" if node else ""
    return BadRequest(
        f"The grammar for the JSON schema{place} would be too large.",
        "Shorten its patterns and lists, or lower its numbers of characters, items and properties.",
    )
