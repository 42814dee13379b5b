"""What each keyword allows, and what its opposite allows: types, numbers, texts, objects, arrays.

Every condition has an exact opposite here or is refused, so that `not`, `oneOf` and `if` are exact.
A handler raises ValueError for an operand that makes no sense or cannot be expressed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Any, Protocol

from inglenook.workers.llm.schema import numbers
from inglenook.workers.llm.schema.automaton import ANY, NOTHING, Dfa, words
from inglenook.workers.llm.schema.formats import FORMATS, IGNORED, NOT_REGULAR
from inglenook.workers.llm.schema.forms import (
    ALL,
    NONE,
    Array,
    Contains,
    Form,
    Literal,
    Object,
    Strings,
    either,
    every,
    only,
    other_than,
)
from inglenook.workers.llm.schema.pattern import PatternRefused, pattern, whole
from inglenook.workers.llm.schema.places import Place

NEVER: Literal = (Place("#never", False), True)
ALWAYS: Literal = (Place("#always", True), True)
LONGEST = 1_000_000  # characters or items; no context window holds as many


class Reading(Protocol):
    """Whoever reads the schemas below a keyword."""

    @property
    def tracks(self) -> bool:
        """Whether what keywords have looked at matters: there is an `unevaluated...`."""

    def form(self, literal: Literal) -> Form:
        """What one schema allows, or what it does not allow. Raises BadRequest."""


Handler = Callable[[Reading, Place, Any, bool], Form]
"""From the reader, where the keyword stands, its value and whether it or its opposite must hold."""


def _type(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list) or not all(isinstance(n, str) and n in _TYPES for n in names):
        raise ValueError("must be a type of JSON, or a list of them")
    if positive:
        return either([_TYPES[name] for name in names])
    return every([_NOT_TYPES[name] for name in names])


def _const(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    return _values(reader, at, [(("const",), value)], positive)


def _enum(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    if not isinstance(value, list):
        raise ValueError("must be a list")
    return _values(reader, at, [(("enum", n), item) for n, item in enumerate(value)], positive)


def _values(reader: Reading, at: Place, items: list[tuple[Any, Any]], positive: bool) -> Form:
    plain, nested = [], []
    for steps, value in items:
        if isinstance(value, list | Mapping):
            path = "/".join(map(str, steps))
            place = Place(f"{at.path}/{path}", _structure(value), at.base)
            nested.append(reader.form((place, positive)))
        else:
            plain.append(value)
    scalars = _scalars(plain) if positive else _other_scalars(plain)
    return either([scalars, *nested]) if positive else every([scalars, *nested])


# --- numbers and strings


def _bound(
    yes: Callable[[Decimal], Dfa],
    no: Callable[[Decimal], Dfa],
    reader: Reading,
    at: Place,
    value: Any,
    positive: bool,
) -> Form:
    if isinstance(value, bool):  # draft 4: it sharpens its neighbour, which looks at it
        return ALL if positive else NONE
    limit = numbers.decimal(value)
    return replace(ALL, numbers=yes(limit)) if positive else only(numbers=no(limit))


def _minimum(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    strict = at.schema.get("exclusiveMinimum") is True
    yes, no = (numbers.above, numbers.at_most) if strict else (numbers.at_least, numbers.below)
    return _bound(yes, no, reader, at, value, positive)


def _maximum(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    strict = at.schema.get("exclusiveMaximum") is True
    yes, no = (numbers.below, numbers.at_least) if strict else (numbers.at_most, numbers.above)
    return _bound(yes, no, reader, at, value, positive)


def _multiple_of(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    unit = numbers.decimal(value)
    if unit <= 0:
        raise ValueError("must be greater than 0")
    if positive:
        return replace(ALL, numbers=numbers.multiples(unit, zeros=False))
    return only(numbers=numbers.plain() - numbers.multiples(unit, zeros=True))


def _length(reader: Reading, at: Place, value: Any, positive: bool, *, most: bool) -> Form:
    low, high = _span(value, most=most, positive=positive)
    if high == -1:  # the opposite of at least none
        return NONE
    strings = Strings(ANY, low, high)
    return replace(ALL, strings=strings) if positive else only(strings=strings)


def _pattern(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    found = _expression(value)
    if positive:
        return replace(ALL, strings=Strings(found))
    return only(strings=Strings(ANY - found))


def _format(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    if not isinstance(value, str):
        raise ValueError("must be text")
    if value in FORMATS and positive:
        return replace(ALL, strings=Strings(whole(FORMATS[value])))
    if value in FORMATS or value in NOT_REGULAR:
        raise ValueError(f"'{value}' cannot be expressed" + " under a 'not'" * (not positive))
    if value not in IGNORED:
        raise ValueError(f"'{value}' is not known")
    return ALL if positive else NONE


# --- objects


def _properties(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    names = _names(value)
    values = [(words([n]), (at.child("properties", n), positive)) for n in names]
    if positive:
        known = words(names) if reader.tracks else NOTHING
        return _objects(Object(tuple(values), names=tuple(names), seen=known))
    return only(
        objects=tuple(
            Object((rule,), names=(name,), required=frozenset({name}))
            for name, rule in zip(names, values, strict=True)
        )
    )


def _pattern_properties(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    rules = [
        (_expression(text), (at.child("patternProperties", text), positive))
        for text in _names(value)
    ]
    if not positive:
        return _some(rules, at)
    seen = NOTHING
    for dfa, _ in rules if reader.tracks else []:
        seen = seen | dfa
    return _objects(Object(tuple(rules), seen=seen))


def _additional_properties(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    rest = ANY - words(_names(at.schema.get("properties", {})))
    for text in _names(at.schema.get("patternProperties", {})):
        rest = rest - _expression(text)
    rule = (rest, (at.child("additionalProperties"), positive))
    if not positive:
        return _some([rule], at)
    return _objects(Object((rule,), seen=rest if reader.tracks else NOTHING))


def _property_names(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    allowed = reader.form((at.child("propertyNames"), positive)).strings.folded()
    if positive:
        return _objects(Object(((ANY - allowed, NEVER),)))
    return _some([(allowed, ALWAYS)], at)


def _required(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    names = _name_list(value)
    if positive:
        return _objects(Object(names=tuple(names), required=frozenset(names)))
    return only(objects=tuple(_without(n) for n in names))


def _count(reader: Reading, at: Place, value: Any, positive: bool, *, most: bool) -> Form:
    low, high = _span(value, most=most, positive=positive)
    if high == -1:  # the opposite of at least none
        return NONE
    obj = Object(low=low, high=high, counted=at if low > 1 else None)
    return _objects(obj) if positive else only(objects=(obj,))


def _dependencies(keyword: str, reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    forms = []
    for name in _names(value):
        has = only(objects=(Object(names=(name,), required=frozenset({name})),))
        if isinstance(value[name], list):
            then = _required(reader, at, value[name], positive)
        else:
            then = reader.form((at.child(keyword, name), positive))
        lacks = replace(other_than("objects"), objects=(_without(name),))
        forms.append(lacks | (has & then) if positive else has & then)
    return every(forms) if positive else either(forms)


# --- arrays


def _prefix_items(keyword: str, reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    items = [(n, n + 1, (p, positive)) for n, p in enumerate(listed(at, keyword))]
    if positive:
        return _arrays(Array(tuple(items), seen=len(items)))
    return only(arrays=tuple(Array((item,), low=item[1]) for item in items))


def _items(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    if isinstance(value, list):
        return _prefix_items("items", reader, at, value, positive)
    start = len(listed(at, "prefixItems")) if "prefixItems" in at.schema else 0
    return _rest(reader, "items", start, at, positive)


def _additional_items(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    first = at.schema.get("items")
    if not isinstance(first, list):  # so says draft 7
        return ALL if positive else NONE
    return _rest(reader, "additionalItems", len(first), at, positive)


def _rest(reader: Reading, keyword: str, start: int, at: Place, positive: bool) -> Form:
    item = (at.child(keyword), positive)
    if positive:
        return _arrays(Array(((start, None, item),), seen=LONGEST))
    return only(arrays=(Array(contains=(Contains(start, item, 1, None),)),))


def _contains(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    low = _whole_number(at.schema.get("minContains", 1))
    high = at.schema.get("maxContains")
    high = None if high is None else _whole_number(high)
    item = (at.child("contains"), True)
    if positive:
        wanted = () if (low, high) == (0, None) else (Contains(0, item, low, high),)
        return _arrays(Array(contains=wanted, seen_if=(item,)))
    spans = [(0, low - 1)] * (low > 0) + ([(high + 1, None)] if high is not None else [])
    return only(arrays=tuple(Array(contains=(Contains(0, item, a, b),)) for a, b in spans))


def _size(reader: Reading, at: Place, value: Any, positive: bool, *, most: bool) -> Form:
    low, high = _span(value, most=most, positive=positive)
    if high == -1:  # the opposite of at least none
        return NONE
    return _arrays(Array(low=low, high=high)) if positive else (
        only(arrays=(Array(low=low, high=high),))
    )  # fmt: skip


def _unique_items(reader: Reading, at: Place, value: Any, positive: bool) -> Form:
    if not value:
        return ALL if positive else NONE
    if not positive:
        raise ValueError("cannot be expressed under a 'not'")
    return _arrays(Array(unique=at))


def listed(at: Place, keyword: str) -> list[Place]:
    """The schemas of a list. Raises ValueError if there are none."""
    value = at.schema[keyword]
    if not isinstance(value, list) or not value:
        raise ValueError("must be a list of schemas")
    return [at.child(keyword, n) for n in range(len(value))]


_ONLY = {
    "null": only(words=frozenset({"null"})),
    "boolean": only(words=frozenset({"true", "false"})),
    "number": only(numbers=None),
    "string": only(strings=Strings()),
    "array": only(arrays=(Array(),)),
    "object": only(objects=(Object(),)),
}
_TYPES = {**_ONLY, "integer": only(numbers=numbers.integers())}
_NOT_TYPES = {
    "null": replace(ALL, words=frozenset({"true", "false"})),
    "boolean": replace(ALL, words=frozenset({"null"})),
    "number": other_than("numbers"),
    "integer": replace(ALL, numbers=numbers.plain() - numbers.whole_values()),
    "string": other_than("strings"),
    "array": other_than("arrays"),
    "object": other_than("objects"),
}


def _objects(obj: Object) -> Form:
    return replace(ALL, objects=(obj,))


def _arrays(array: Array) -> Form:
    return replace(ALL, arrays=(array,))


def _some(rules: list[tuple[Dfa, Literal]], at: Place) -> Form:
    return only(objects=tuple(Object(some=((dfa, lit, at),)) for dfa, lit in rules))


def _without(name: str) -> Object:
    return Object(((words([name]), NEVER),))


def _scalars(values: list[Any]) -> Form:
    """Exactly these values, none of which is an array or an object."""
    named, decimals, texts = _sorted(values)
    return only(
        words=named,
        numbers=words(numbers.written(d) for d in decimals),
        strings=Strings(words(texts)),
    )


def _other_scalars(values: list[Any]) -> Form:
    """Everything but these values."""
    named, decimals, texts = _sorted(values)
    found = numbers.plain() if decimals else None
    for d in decimals:
        found = (found or numbers.plain()) - numbers.equal(d)
    strings = Strings(ANY - words(texts)) if texts else Strings()
    return replace(ALL, words=ALL.words - named, numbers=found, strings=strings)


def _sorted(values: list[Any]) -> tuple[frozenset[str], list[Decimal], list[str]]:
    by_word = {None: "null", True: "true", False: "false"}
    named = frozenset(by_word[v] for v in values if v is None or isinstance(v, bool))
    texts = [_unicode(v) for v in values if isinstance(v, str)]
    rest = [v for v in values if v is not None and not isinstance(v, bool | str)]
    return named, [numbers.decimal(v) for v in rest], texts


def _structure(value: Any) -> dict[str, Any]:
    """A schema for exactly this array or object."""
    if isinstance(value, list):
        size = len(value)
        prefix = {"prefixItems": [{"const": item} for item in value]} if value else {}
        return {"type": "array", **prefix, "minItems": size, "maxItems": size}
    return {
        "type": "object",
        "properties": {name: {"const": item} for name, item in value.items()},
        "required": list(value),
        "additionalProperties": False,
    }


def _span(value: Any, *, most: bool, positive: bool) -> tuple[int, int | None]:
    """From a `min...` or `max...` to lowest and highest number; the opposite if not `positive`."""
    number = _whole_number(value)
    low: int
    high: int | None
    if most:
        low, high = (0, number) if positive else (number + 1, None)
    else:
        low, high = (number, None) if positive else (0, number - 1)
    if low > LONGEST:
        raise ValueError(f"{low} is more than any answer can hold")
    return low, None if high is not None and high > LONGEST else high


def _whole_number(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int | float) or value % 1:
        raise ValueError("must be a whole number")
    if value < 0:
        raise ValueError("must not be negative")
    return int(value)


def _expression(text: Any) -> Dfa:
    if not isinstance(text, str):
        raise ValueError("must be text")
    try:
        return pattern(text)
    except PatternRefused as error:
        raise PatternRefused(f"'{text}': {error}") from None


def _names(value: Any) -> list[str]:
    if not isinstance(value, Mapping):
        raise ValueError("must be an object")
    return [_unicode(name) for name in value]


def _name_list(value: Any) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise ValueError("must be a list of names")
    return [_unicode(name) for name in value]


def _unicode(text: str) -> str:
    if any(0xD800 <= ord(c) <= 0xDFFF for c in text):
        raise ValueError("has half a surrogate pair in a text")
    return text


HANDLERS: dict[str, Handler] = {
    "type": _type,
    "const": _const,
    "enum": _enum,
    "minimum": _minimum,
    "maximum": _maximum,
    "exclusiveMinimum": partial(_bound, numbers.above, numbers.at_most),
    "exclusiveMaximum": partial(_bound, numbers.below, numbers.at_least),
    "multipleOf": _multiple_of,
    "minLength": partial(_length, most=False),
    "maxLength": partial(_length, most=True),
    "pattern": _pattern,
    "format": _format,
    "properties": _properties,
    "patternProperties": _pattern_properties,
    "additionalProperties": _additional_properties,
    "propertyNames": _property_names,
    "required": _required,
    "minProperties": partial(_count, most=False),
    "maxProperties": partial(_count, most=True),
    "dependentRequired": partial(_dependencies, "dependentRequired"),
    "dependentSchemas": partial(_dependencies, "dependentSchemas"),
    "dependencies": partial(_dependencies, "dependencies"),
    "prefixItems": partial(_prefix_items, "prefixItems"),
    "items": _items,
    "additionalItems": _additional_items,
    "contains": _contains,
    "minItems": partial(_size, most=False),
    "maxItems": partial(_size, most=True),
    "uniqueItems": _unique_items,
}
