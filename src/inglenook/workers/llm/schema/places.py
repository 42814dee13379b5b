"""Where the parts of a schema are: JSON pointers, `$id`, `$anchor`, and what `$ref` means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from inglenook.errors import BadRequest

_ONE = ("additionalItems", "additionalProperties", "contains", "else", "if", "items", "not",
        "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties")  # fmt: skip
_LIST = ("allOf", "anyOf", "items", "oneOf", "prefixItems")
_NAMED = ("$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties",
          "properties")  # fmt: skip
_MOST_PLACES = 20_000


@dataclass(frozen=True, slots=True)
class Place:
    """One schema inside the document: its JSON pointer, its content and its base address."""

    path: str
    schema: Any = field(compare=False)
    base: str = field(compare=False, default="")

    def child(self, *steps: str | int) -> Place:
        """The schema at `steps` below this one."""
        value = self.schema
        for step in steps:
            value = value[step]
        path = "".join(f"/{_escaped(step)}" for step in steps)
        return Place(self.path + path, value, _based(self.base, value))


class Places:
    """Everything that can be referred to within one schema document."""

    def __init__(self, document: Any) -> None:
        """Raises BadRequest if two schemas have the same address."""
        self.root = Place("#", document, _based("", document))
        self.keywords: set[str] = set()
        self._by_address: dict[str, Place] = {}
        self._dynamic: dict[str, int] = {}
        self._count = 0
        self._walk(self.root)
        self._by_address[""] = self.root
        self._by_address.setdefault(self.root.base, self.root)

    def target(self, at: Place, keyword: str) -> Place:
        """What the `$ref` or `$dynamicRef` of a schema means. Raises BadRequest."""
        reference = at.schema[keyword]
        if not isinstance(reference, str):
            raise refused(at, keyword, "must be text")
        address, fragment = urldefrag(urljoin(at.base, reference) if at.base else reference)
        anchored = self._by_address.get(f"{address}#{fragment}") if fragment else None
        if anchored and keyword == "$dynamicRef" and self._dynamic.get(fragment, 0) > 1:
            raise refused(at, keyword, f"several schemas have the $dynamicAnchor '{fragment}'")
        if anchored:
            return anchored
        start = self._by_address.get(address)
        if not start:
            raise refused(
                at, keyword, f"'{reference}' is outside of this schema; nothing is fetched"
            )
        if fragment and not fragment.startswith("/"):
            raise refused(at, keyword, f"there is no anchor '{fragment}'")
        return self._down(start, fragment, at, keyword)

    def _down(self, start: Place, pointer: str, at: Place, keyword: str) -> Place:
        place = start
        for step in unquote(pointer).split("/")[1:]:
            key: Any = step.replace("~1", "/").replace("~0", "~")
            if isinstance(place.schema, list) and key.isdecimal():
                key = int(key)
            try:
                place = place.child(key)
            except (KeyError, IndexError, TypeError):
                what = f"there is nothing at '{at.schema[keyword]}'"
                raise refused(at, keyword, what) from None
        return place

    def _walk(self, place: Place) -> None:
        self._count += 1
        if self._count > _MOST_PLACES:
            raise BadRequest("This JSON schema has too many parts.", "Give a smaller one.")
        if not isinstance(place.schema, Mapping):
            return
        self.keywords.update(place.schema)
        self._register(place)
        for child in _children(place):
            self._walk(child)

    def _register(self, place: Place) -> None:
        if isinstance(place.schema.get("$id", place.schema.get("id")), str):
            self._by_address.setdefault(place.base, place)
        for keyword in ("$anchor", "$dynamicAnchor"):
            name = place.schema.get(keyword)
            if isinstance(name, str):
                self._by_address.setdefault(f"{place.base}#{name}", place)
        dynamic = place.schema.get("$dynamicAnchor")
        if isinstance(dynamic, str):
            self._dynamic[dynamic] = self._dynamic.get(dynamic, 0) + 1


def refused(at: Place, keyword: str, why: str) -> BadRequest:
    """The error for a keyword that cannot be enforced, with where it stands."""
    return BadRequest(
        f"The JSON schema cannot be enforced: '{keyword}' at {at.path}: {why}.",
        "Take it out of the schema or put it another way.",
    )


def _children(place: Place) -> Iterator[Place]:
    schema = place.schema
    for keyword in schema:
        value = schema[keyword]
        if keyword in _ONE and isinstance(value, Mapping):
            yield place.child(keyword)
        elif keyword in _LIST and isinstance(value, list):
            yield from (place.child(keyword, n) for n in range(len(value)))
        elif keyword in _NAMED and isinstance(value, Mapping):
            yield from (place.child(keyword, name) for name in value)


def _based(base: str, schema: Any) -> str:
    if not isinstance(schema, Mapping):
        return base
    own = schema.get("$id", schema.get("id"))
    if not isinstance(own, str) or own.startswith("#"):
        return base
    try:
        return urldefrag(urljoin(base, own))[0]
    except ValueError:
        raise BadRequest(f"The JSON schema's '$id' {own!r} is not an address.") from None


def _escaped(step: str | int) -> str:
    return str(step).replace("~", "~0").replace("/", "~1")
