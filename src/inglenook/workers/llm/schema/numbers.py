"""What JSON Schema asks of numbers, as languages of their decimal texts.

Texts are plain decimals (`-12.50`) of any length; a number without any condition may also have an
exponent. Integers are written without a fraction. `bounded` limits the digits at the end, such that
every text is told apart from its neighbours by a double.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from functools import lru_cache

from inglenook.workers.llm.schema.automaton import Dfa, TooLarge, explore, prefixed
from inglenook.workers.llm.schema.pattern import whole

DIGITS = 15  # a double tells apart any two decimals of 15 digits
INTEGER_DIGITS = 18  # below 2**63
_MOST_REMAINDERS = 1500


@lru_cache(maxsize=1)
def plain() -> Dfa:
    """Every decimal without an exponent."""
    return whole(r"-?(0|[1-9]\d*)(\.\d+)?")


@lru_cache(maxsize=1)
def free() -> Dfa:
    """What a number without any condition may look like."""
    fraction = r"(\.\d{1,9})?([eE][+-]?[1-9]\d?)?"
    return whole(rf"-?(0|[1-9]\d{{0,{DIGITS - 1}}}){fraction}")


@lru_cache(maxsize=1)
def integers() -> Dfa:
    """Whole numbers as they are written here."""
    return whole(r"0|-?[1-9]\d*")


@lru_cache(maxsize=1)
def whole_values() -> Dfa:
    """Whole numbers however they may be written."""
    return whole(r"-?(0|[1-9]\d*)(\.0+)?")


def bounded(dfa: Dfa) -> Dfa:
    """Those texts of a language that are not longer than they need to be."""
    if dfa.longest() is not None:
        return dfa
    few = whole(rf"-?\d{{1,{INTEGER_DIGITS}}}") | (plain() & _digits(DIGITS))
    found = dfa & few
    # a bound of more digits than that leaves only texts which are longer still
    return found if found.edges[0] else dfa & _digits(dfa.shortest() + DIGITS)


def decimal(value: object) -> Decimal:
    """A number of the schema, exactly as it was written there. Raises ValueError."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{value!r} is not a number")
    try:
        found = Decimal(repr(value))
    except InvalidOperation:
        raise ValueError(f"{value!r} is not a number") from None
    if not found.is_finite() or len(_text(abs(found))) > 60:
        raise ValueError(f"{value!r} is too large")
    return found


def written(value: Decimal) -> str:
    """The one text of a number that is named in the schema."""
    text = _text(value)
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def equal(value: Decimal) -> Dfa:
    """Every text that means this number."""
    return at_least(value) & at_most(value)


def at_least(value: Decimal) -> Dfa:
    """Every text of a number not below `value`."""
    if value > 0:
        return _from(value, strict=False)
    return _magnitudes() | prefixed("-", _magnitudes() - _from(-value, strict=True))


def above(value: Decimal) -> Dfa:
    """Every text of a number greater than `value`."""
    if value >= 0:
        return _from(value, strict=True)
    return _magnitudes() | prefixed("-", _magnitudes() - _from(-value, strict=False))


def at_most(value: Decimal) -> Dfa:
    """Every text of a number not greater than `value`."""
    return plain() - above(value)


def below(value: Decimal) -> Dfa:
    """Every text of a number less than `value`."""
    return plain() - at_least(value)


def multiples(value: Decimal, *, zeros: bool) -> Dfa:
    """Every text of a multiple; `zeros`: also with more digits than needed. Raises TooLarge."""
    scale = max(0, -int(value.normalize().as_tuple().exponent))
    unit = int(value.scaleb(scale))
    if unit * (scale + 1) > _MOST_REMAINDERS:
        raise TooLarge

    def step(state: tuple[int, int]) -> list[tuple[int, int, tuple[int, int]]]:
        rest, places = state  # remainder of the digits so far, how many of them are a fraction
        digits = [
            (48 + d, 48 + d, ((rest * 10 + d) % unit, places + (places >= 0))) for d in range(10)
        ]
        if places == scale:
            return [(48, 48, state)] if zeros else []
        point = [(46, 46, (rest, 0))] if places < 0 and (scale or zeros) else []
        return sorted(point + digits)

    def accepts(state: tuple[int, int]) -> bool:
        rest, places = state
        return not rest * 10 ** (scale - max(places, 0)) % unit

    magnitudes = explore((0, -1), step, accepts)
    return plain() & (magnitudes | prefixed("-", magnitudes))


@lru_cache(maxsize=1)
def _magnitudes() -> Dfa:
    return whole(r"(0|[1-9]\d*)(\.\d+)?")


@lru_cache(maxsize=4)
def _digits(most: int) -> Dfa:
    return whole(rf"-?\d(\.?\d){{0,{most - 1}}}")


def _from(value: Decimal, *, strict: bool) -> Dfa:
    """Texts without a sign of the numbers above `value`, or not below it."""
    whole_part, _, fraction = _text(value).partition(".")
    fraction = fraction.rstrip("0")
    size = len(whole_part)
    options = [rf"[1-9]\d{{{size},}}(\.\d+)?"]
    for n, digit in enumerate(whole_part):
        if digit < "9":
            larger = f"{whole_part[:n]}[{int(digit) + 1}-9]"
            options.append(rf"{larger}\d{{{size - n - 1}}}(\.\d+)?")
    for n, digit in enumerate(fraction):
        if digit < "9":
            options.append(rf"{whole_part}\.{fraction[:n]}[{int(digit) + 1}-9]\d*")
    options.append(rf"{whole_part}\.{fraction}0*[1-9]\d*")
    if not strict:
        options.append(rf"{whole_part}\.{fraction}0*" if fraction else rf"{whole_part}(\.0+)?")
    return whole("|".join(options))


def _text(value: Decimal) -> str:
    return format(value, "f")
