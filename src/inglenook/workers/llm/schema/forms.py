"""What a schema allows, type by type: `Form`, closed under and and or.

Scalars are regular languages, so a form holds exactly one of each. Arrays and objects are lists of
alternatives, each a conjunction of conditions whose parts are again schemas (`Literal`): these are
not looked into here, which is why recursive schemas have forms too.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import reduce
from typing import TypeVar

from inglenook.workers.llm.schema.automaton import ANY, NOTHING, Dfa, lengths
from inglenook.workers.llm.schema.places import Place

Literal = tuple[Place, bool]
"""A schema that must hold (True) or must not hold (False)."""

Node = tuple[Literal, ...]
"""Schemas that must hold together; the empty one allows everything."""

MOST_ALTERNATIVES = 200

T = TypeVar("T")


class TooManyAlternatives(Exception):
    """Combining the alternatives of a schema gives more of them than a grammar can use."""


@dataclass(frozen=True, slots=True)
class Strings:
    """Texts of a language that have `low` to `high` code points."""

    dfa: Dfa = ANY
    low: int = 0
    high: int | None = None

    def __and__(self, other: Strings) -> Strings:
        return Strings(
            self.dfa & other.dfa, max(self.low, other.low), _least(self.high, other.high)
        )

    def __or__(self, other: Strings) -> Strings:
        if self.empty or other == Strings():
            return other
        if other.empty or self == Strings():
            return self
        return self if self == other else Strings(self.folded() | other.folded())

    @property
    def empty(self) -> bool:
        """Whether it is certain that there is no such text."""
        if self.dfa == NOTHING or (self.high is not None and self.low > self.high):
            return True
        longest = self.dfa.longest()
        too_short = longest is not None and longest < self.low
        return too_short or (self.high is not None and self.dfa.shortest() > self.high)

    def folded(self) -> Dfa:
        """The same as one language, without a word about length. Raises TooLarge."""
        longest = self.dfa.longest()
        low = self.low if self.dfa.shortest() < self.low else 0
        short = longest is not None and self.high is not None and longest <= self.high
        high = None if short else self.high
        if self.empty:
            return NOTHING
        return self.dfa if (low, high) == (0, None) else self.dfa & lengths(low, high)


@dataclass(frozen=True, slots=True)
class Contains:
    """From `start` on, `low` to `high` items for which `item` holds."""

    start: int
    item: Literal
    low: int
    high: int | None


@dataclass(frozen=True, slots=True)
class Array:
    """Conditions on an array. `items`: from, up to (None: all), what must hold."""

    items: tuple[tuple[int, int | None, Literal], ...] = ()
    low: int = 0
    high: int | None = None
    contains: tuple[Contains, ...] = ()
    unique: Place | None = None
    seen: int = 0  # how many items at the beginning a keyword has looked at
    seen_if: tuple[Literal, ...] = ()  # items for which one of these holds were looked at too

    def __and__(self, other: Array) -> Array:
        return Array(
            _joined(self.items, other.items),
            max(self.low, other.low),
            _least(self.high, other.high),
            _joined(self.contains, other.contains),
            self.unique or other.unique,
            max(self.seen, other.seen),
            _joined(self.seen_if, other.seen_if),
        )


@dataclass(frozen=True, slots=True)
class Object:
    """Conditions on an object. `rules`: whatever name is in the language, this holds for its value.

    `some`: at least one property of such a name and value. `names` gives the order of writing.
    """

    rules: tuple[tuple[Dfa, Literal], ...] = ()
    some: tuple[tuple[Dfa, Literal, Place], ...] = ()
    names: tuple[str, ...] = ()
    required: frozenset[str] = frozenset()
    low: int = 0
    high: int | None = None
    counted: Place | None = None  # where `low` stands
    seen: Dfa = NOTHING  # names that a keyword has looked at

    def __and__(self, other: Object) -> Object:
        return Object(
            _joined(self.rules, other.rules),
            _joined(self.some, other.some),
            _joined(self.names, other.names),
            self.required | other.required,
            max(self.low, other.low),
            _least(self.high, other.high),
            self.counted or other.counted,
            self.seen | other.seen,
        )


@dataclass(frozen=True, slots=True)
class Form:
    """Every value that is allowed. `numbers` None: any number, exponents included."""

    words: frozenset[str] = frozenset({"null", "true", "false"})
    numbers: Dfa | None = None
    strings: Strings = field(default_factory=Strings)
    arrays: tuple[Array, ...] = (Array(),)
    objects: tuple[Object, ...] = (Object(),)

    def __and__(self, other: Form) -> Form:
        return Form(
            self.words & other.words,
            _both(self.numbers, other.numbers),
            self.strings & other.strings,
            _few([a & b for a in self.arrays for b in other.arrays]),
            _few([a & b for a in self.objects for b in other.objects]),
        )

    def __or__(self, other: Form) -> Form:
        either = None if self.numbers is None or other.numbers is None else (
            self.numbers | other.numbers
        )  # fmt: skip
        return Form(
            self.words | other.words,
            either,
            self.strings | other.strings,
            _few([*self.arrays, *other.arrays]),
            _few([*self.objects, *other.objects]),
        )

    def unseen(self) -> Form:
        """The same, with nothing looked at: what `not` and failed conditions leave behind."""
        return replace(
            self,
            arrays=tuple(dict.fromkeys(replace(a, seen=0, seen_if=()) for a in self.arrays)),
            objects=tuple(dict.fromkeys(replace(o, seen=NOTHING) for o in self.objects)),
        )


ALL = Form()
NONE = Form(frozenset(), NOTHING, Strings(NOTHING), (), ())


def only(**parts: object) -> Form:
    """Nothing but these parts."""
    return replace(NONE, **parts)  # type: ignore[arg-type]


def other_than(part: str) -> Form:
    """Every value but those of one part: a condition on that part says nothing about them."""
    return replace(ALL, **{part: getattr(NONE, part)})


def every(forms: list[Form]) -> Form:
    """What all of them allow."""
    return reduce(lambda a, b: a & b, forms, ALL)


def either(forms: list[Form]) -> Form:
    """What any of them allows."""
    return reduce(lambda a, b: a | b, forms, NONE)


def _both(a: Dfa | None, b: Dfa | None) -> Dfa | None:
    if a is None or b is None:
        return b if a is None else a
    return a & b


def _least(a: int | None, b: int | None) -> int | None:
    return min(n for n in (a, b) if n is not None) if (a, b) != (None, None) else None


def _joined(a: tuple[T, ...], b: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(a + b))


def _few(alternatives: list[T]) -> tuple[T, ...]:
    found = tuple(dict.fromkeys(alternatives))
    if len(found) > MOST_ALTERNATIVES:
        raise TooManyAlternatives
    return found
