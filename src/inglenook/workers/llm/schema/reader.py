"""From schemas to forms: combines keywords, follows references, knows what nothing satisfies.

Keywords that nobody knows are refused: a schema is enforced as a whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import combinations
from typing import Any

from inglenook.errors import BadRequest
from inglenook.workers.llm.schema.automaton import ANY, NOTHING, TooLarge
from inglenook.workers.llm.schema.forms import (
    ALL,
    NONE,
    Array,
    Form,
    Literal,
    Node,
    Object,
    TooManyAlternatives,
    either,
    every,
)
from inglenook.workers.llm.schema.keywords import HANDLERS, LONGEST, listed
from inglenook.workers.llm.schema.pattern import PatternRefused
from inglenook.workers.llm.schema.places import Place, Places, refused

_ANNOTATIONS = {
    "$anchor", "$comment", "$defs", "$dynamicAnchor", "$id", "$schema", "contentEncoding",
    "contentMediaType", "contentSchema", "default", "definitions", "deprecated", "description",
    "else", "example", "examples", "id", "markdownDescription", "maxContains", "minContains",
    "readOnly", "then", "title", "writeOnly",
}  # fmt: skip
_DIALECTS = ("json-schema.org/draft/2020-12/", "json-schema.org/draft/2019-09/",
             "json-schema.org/draft-07/", "json-schema.org/draft-06/",
             "json-schema.org/draft-04/", "json-schema.org/schema")  # fmt: skip
_LATE = ("required", "dependentRequired", "dependentSchemas", "dependencies")
_VERY_LATE = ("unevaluatedItems", "unevaluatedProperties")
_MOST_TRACKED = 5  # alternatives of an anyOf whose every subset is looked at


class Reader:
    """Finds the form of any schema of one document."""

    def __init__(self, document: Any) -> None:
        self.places = Places(document)
        self.tracks = not self.places.keywords.isdisjoint(_VERY_LATE)
        self._forms: dict[Literal, Form] = {}
        self._either: dict[Place, tuple[Literal, ...]] = {}
        self._open: list[Literal] = []

    def node(self, node: Node) -> Form:
        """What all schemas of a node allow together. Raises BadRequest."""
        return every([self.form(literal) for literal in node])

    def form(self, literal: Literal) -> Form:
        """What one schema allows, or what it does not allow. Raises BadRequest."""
        if literal not in self._forms:
            if literal in self._open:
                place = literal[0]
                raise BadRequest(f"The JSON schema at {place.path} refers to itself without end.")
            self._open.append(literal)
            self._forms[literal] = self._read(*literal)
            self._open.pop()
        return self._forms[literal]

    def vacant(self, form: Form, depth: int = 3) -> bool:
        """Whether it is certain that no value has this form."""
        if form.words or not (form.strings.empty and form.numbers == NOTHING):
            return False
        return all(self._vacant_array(a, depth) for a in form.arrays) and all(
            self._vacant_object(o, depth) for o in form.objects
        )

    def _vacant_array(self, array: Array, depth: int) -> bool:
        if array.high is not None and array.low > array.high:
            return True
        if not depth:
            return False
        firsts = range(min(array.low, 8))
        return any(self.vacant(self.node(item_node(array, n)), depth - 1) for n in firsts)

    def _vacant_object(self, obj: Object, depth: int) -> bool:
        if obj.high is not None and max(obj.low, len(obj.required)) > obj.high:
            return True
        if not depth:
            return False
        needed = sorted(obj.required)
        return any(self.vacant(self.node(value_node(obj, n)), depth - 1) for n in needed)

    def _read(self, place: Place, positive: bool) -> Form:
        if place in self._either:
            forms = [self.form((p, s == positive)) for p, s in self._either[place]]
            return either(forms) if positive else every(forms)
        if isinstance(place.schema, bool):
            return ALL if place.schema == positive else NONE
        if not isinstance(place.schema, Mapping):
            raise BadRequest(f"The JSON schema at {place.path} is neither an object nor a boolean.")
        return self._keywords(place, positive)

    def _keywords(self, place: Place, positive: bool) -> Form:
        found = ALL if positive else NONE
        for keyword in sorted(place.schema, key=_turn):
            if keyword == "$schema":
                _check_dialect(place)
            if keyword in _ANNOTATIONS or keyword.startswith("x-"):
                continue
            try:
                if keyword in _VERY_LATE:
                    found = self._unevaluated(place, keyword, found, positive)
                    continue
                form = self._keyword(place, keyword, positive)
                found = found & form if positive else found | form
            except (TooLarge, TooManyAlternatives):
                raise refused(place, keyword, "the grammar for it would be too large") from None
            except (PatternRefused, ValueError) as error:
                raise refused(place, keyword, str(error)) from None
        return found

    def _keyword(self, place: Place, keyword: str, positive: bool) -> Form:
        handler = _HANDLERS.get(keyword)
        if not handler:
            hint = '; write "type": [..., "null"]' if keyword == "nullable" else ""
            raise refused(place, keyword, f"this keyword is not known{hint}")
        return handler(self, place, place.schema[keyword], positive)

    # --- in place

    def _all_of(self, at: Place, value: Any, positive: bool) -> Form:
        forms = [self.form((p, positive)) for p in listed(at, "allOf")]
        return every(forms) if positive else either(forms)

    def _any_of(self, at: Place, value: Any, positive: bool) -> Form:
        forms = [self.form((p, positive)) for p in listed(at, "anyOf")]
        if not positive:
            return every(forms)
        if not self.tracks:
            return either(forms)
        if len(forms) > _MOST_TRACKED:
            raise ValueError("has too many alternatives beside an 'unevaluated' keyword")
        sizes = range(1, len(forms) + 1)
        return either([every(list(some)) for n in sizes for some in combinations(forms, n)])

    def _one_of(self, at: Place, value: Any, positive: bool) -> Form:
        places = listed(at, "oneOf")
        forms = [self.form((p, True)) for p in places]
        if not positive:
            none = every([self.form((p, False)) for p in places])
            return either([none, *(a & b for a, b in combinations(forms, 2))]).unseen()
        found = []
        for n, form in enumerate(forms):
            others = [
                p for m, p in enumerate(places) if m != n and not self.vacant(form & forms[m])
            ]
            found.append(every([form, *(self.form((p, False)).unseen() for p in others)]))
        return either(found)

    def _not(self, at: Place, value: Any, positive: bool) -> Form:
        return self.form((at.child("not"), not positive)).unseen()

    def _if(self, at: Place, value: Any, positive: bool) -> Form:
        def branch(keyword: str) -> Form:
            if keyword not in at.schema:
                return ALL if positive else NONE
            return self.form((at.child(keyword), positive))

        if "then" not in at.schema and "else" not in at.schema and not self.tracks:
            return ALL if positive else NONE
        holds = self.form((at.child("if"), True))
        fails = self.form((at.child("if"), False)).unseen()
        return (holds & branch("then")) | (fails & branch("else"))

    def _ref(self, keyword: str, at: Place, value: Any, positive: bool) -> Form:
        return self.form((self.places.target(at, keyword), positive))

    # --- what no other keyword has looked at

    def _unevaluated(self, at: Place, keyword: str, found: Form, positive: bool) -> Form:
        if not positive:
            raise ValueError("cannot be expressed under a 'not', 'oneOf' or 'if'")
        literal = (at.child(keyword), True)
        if keyword == "unevaluatedProperties":
            closing = [Object(((ANY - o.seen, literal),), seen=ANY) for o in found.objects]
            pairs = zip(found.objects, closing, strict=True)
            return replace(found, objects=tuple(o & c for o, c in pairs))
        return replace(found, arrays=tuple(self._closed(a, literal) for a in found.arrays))

    def _closed(self, array: Array, literal: Literal) -> Array:
        if array.seen >= LONGEST:
            return array
        if array.seen_if:
            path = "|".join(f"{p.path}" for p, _ in (*array.seen_if, literal))
            place = Place(path, None)
            self._either[place] = (*array.seen_if, literal)
            literal = (place, True)
        return array & Array(((array.seen, None, literal),), seen=LONGEST)


def value_node(obj: Object, name: str) -> Node:
    """What must hold for the value of a property."""
    return tuple(dict.fromkeys(lit for names, lit in obj.rules if names.accepts(name)))


def item_node(array: Array, at: int) -> Node:
    """What must hold for one item, whatever `contains` may add."""
    found = [lit for low, high, lit in array.items if low <= at and (high is None or at < high)]
    return tuple(dict.fromkeys(found))


def _turn(keyword: str) -> int:
    """Names come in the order of `properties`; `unevaluated...` needs all others done."""
    return 2 * (keyword in _VERY_LATE) + (keyword in _LATE)


def _check_dialect(place: Place) -> None:
    dialect = place.schema["$schema"]
    if not isinstance(dialect, str) or not any(known in dialect for known in _DIALECTS):
        raise refused(place, "$schema", f"'{dialect}' is not a dialect that is known here")


_HANDLERS: dict[str, Callable[..., Form]] = {
    **HANDLERS,
    "allOf": Reader._all_of,
    "anyOf": Reader._any_of,
    "oneOf": Reader._one_of,
    "not": Reader._not,
    "if": Reader._if,
    "$ref": lambda r, *rest: r._ref("$ref", *rest),
    "$dynamicRef": lambda r, *rest: r._ref("$dynamicRef", *rest),
}
