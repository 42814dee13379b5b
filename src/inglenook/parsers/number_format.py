"""Numbers of a spreadsheet as a person reads them in the cell: 25%, $1,234.50, 2025-03-01.

Format codes: ECMA-376 part 1, 18.8.30 and 18.8.31. Of dates only what they hold is taken from the
code; they are written as ISO 8601 does, which nobody misreads.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import lru_cache

Written = Callable[[float], str]

BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss",
    20: "h:mm", 21: "h:mm:ss", 22: "m/d/yy h:mm", 37: "#,##0", 38: "#,##0", 39: "#,##0.00",
    40: "#,##0.00", 41: "#,##0", 42: "$#,##0", 43: "#,##0.00", 44: "$#,##0.00", 45: "mm:ss",
    46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0",
    **dict.fromkeys((*range(27, 37), *range(50, 59)), "yyyy-mm-dd"),
}  # fmt: skip
_EPOCHS = {False: datetime(1899, 12, 30), True: datetime(1904, 1, 1)}
_CURRENCY = re.compile(r"\[\$([^\]-]*)[^\]]*\]")
_LITERAL = re.compile(r'"([^"]*)"|\\(.)|_.|\*.')
_BRACKETS = re.compile(r"\[(?!h+\]|m+\]|s+\])[^\]]*\]", re.IGNORECASE)
_SECTION = re.compile(r'(?:^|;)((?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*)')
_DIGITS = re.compile(r"[#0?][#0?,]*(?:\.[#0?]*)?")
_MAX_DECIMALS = 15


@lru_cache(maxsize=2000)
def writer(code: str, since_1904: bool = False) -> Written:
    """What writes a number under the format `code`, "" and "General" being the plain one."""
    sections = _sections(code)
    plain = [_bare(section) for section in sections]
    if any(_is_date(section) for section in plain[:1]):
        elapsed = bool(re.search(r"\[[hms]", plain[0]))
        day, time = _parts(plain[0])
        return lambda value: _date(value, day, time, elapsed, since_1904)
    if not code or code.lower() == "general" or "@" in code or "/" in plain[0]:
        return general
    return lambda value: _number(value, sections)


def general(value: float) -> str:
    """A number without a format: as many digits as are certain, no exponent where it can be."""
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    text = f"{value:.15g}"
    return f"{value:.15f}".rstrip("0") if "e-0" in text and abs(value) >= 1e-9 else text


def _sections(code: str) -> list[str]:
    """Those for positive numbers, negative ones and zero, parted by semicolons."""
    return [m[1] for m in _SECTION.finditer(code)]


def _bare(section: str) -> str:
    """A section without what is printed as it stands."""
    return _BRACKETS.sub("", _LITERAL.sub("", section)).lower()


def _is_date(bare: str) -> bool:
    letters = bare.replace("general", "").replace("am/pm", "").replace("e+", "").replace("e-", "")
    return bool(re.search(r"[ymdhs]", letters)) and not re.search(r"[#?]", letters)


def _parts(bare: str) -> tuple[bool, bool]:
    """Whether a date's format shows a day and a time; m is a month unless hours or seconds are."""
    time = bool(re.search(r"[hs]", bare))
    return bool(re.search(r"[yd]", bare)) or not time, time


def _date(value: float, day: bool, time: bool, elapsed: bool, since_1904: bool) -> str:
    if elapsed or not day:
        return clock(value, elapsed)
    try:
        when = _EPOCHS[since_1904] + timedelta(days=value)
        if not since_1904 and value < 60:
            when += timedelta(days=1)  # Excel counts a 29th of February 1900
    except OverflowError:
        return general(value)
    when = (when + timedelta(microseconds=500_000)).replace(microsecond=0)
    if time and (when.hour or when.minute or when.second):
        return when.isoformat(" ").removesuffix(":00")
    return when.date().isoformat()


def clock(value: float, elapsed: bool) -> str:
    """So many days as hours, minutes and, where there are any, seconds."""
    seconds = round(abs(value) * 86_400)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    sign = "-" if value < 0 else ""
    shown = hour if elapsed else hour % 24
    return f"{sign}{shown:02}:{minute:02}" + (f":{second:02}" if second else "")


def _number(value: float, sections: list[str]) -> str:
    section = sections[0]
    if value < 0 and len(sections) > 1:
        value, section = -value, sections[1]
    elif value == 0 and len(sections) > 2:
        section = sections[2]
    section = _BRACKETS.sub("", _CURRENCY.sub(lambda m: f'"{m[1]}"', section))
    # Literals may hold digits: they wait under a sign that no format has.
    held = [m[1] or m[2] or "" for m in _LITERAL.finditer(section)]
    section = _LITERAL.sub("\0", section)
    section = re.sub(r"general", "\1", section, flags=re.IGNORECASE)
    digits = _DIGITS.search(section)
    if "%" in section:
        value *= 100
    if "\1" in section:
        text = section.replace("\1", general(value))
    elif digits is None:
        text = section
    else:
        number = _digits(value, digits[0], section)
        rest = _DIGITS.sub("", re.sub(r"[Ee][+-]0+", "", section[digits.end() :]))
        text = section[: digits.start()] + number + rest
    for literal in held:
        text = text.replace("\0", literal, 1)
    return text.strip() or general(value)  # what a sheet hides is still what it says


def _digits(value: float, pattern: str, section: str) -> str:
    whole, _, fraction = pattern.partition(".")
    always = min(fraction.count("0") + fraction.count("?"), _MAX_DECIMALS)
    most = min(len(fraction), _MAX_DECIMALS)
    if re.search(r"[Ee][+-]", section):
        return f"{value:.{most}E}"
    thousands = len(whole) - len(whole.rstrip(",")) if not fraction else 0
    value /= 1000**thousands
    grouped = "," if "," in whole.rstrip(",") else ""
    text = f"{value:{grouped}.{most}f}"
    for _ in range(most - always):
        text = text.removesuffix("0")
    text = text.removesuffix(".")
    return "0" if text == "-0" else text.zfill(whole.count("0")) if not grouped else text
