"""Days, months, years and stretches like "last week" as people write them, in local time."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner enero ene janvier janv",
            "february feb februar febrero février fevrier févr fev",
            "march mar märz maerz mrz marzo mars",
            "april apr abril abr avril avr",
            "may mai mayo",
            "june jun juni junio juin",
            "july jul juli julio juillet juil",
            "august aug agosto ago août aout",
            "september sep sept septiembre septembre",
            "october oct oktober okt octubre octobre",
            "november nov noviembre novembre",
            "december dec dezember dez diciembre dic décembre decembre déc",
        ),
        start=1,
    )
    for name in names.split()
}
MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?:19|20)\d\d"
_FORMS = (
    re.compile(rf"(?P<y>{_YEAR})"),
    re.compile(rf"(?P<y>{_YEAR})[-/.](?P<m>\d\d?)"),
    re.compile(rf"(?P<y>{_YEAR})[-/.](?P<m>\d\d?)[-/.](?P<d>\d\d?)"),
    re.compile(rf"(?P<m>\d\d?)[-/.](?P<y>{_YEAR})"),
    re.compile(rf"(?P<d>\d\d?)[-/.](?P<m>\d\d?)[-/.](?P<y>{_YEAR})"),
    re.compile(rf"(?P<name>{MONTH})(?:[-\s,]*(?:de\s+|of\s+)?(?P<y>{_YEAR}))?"),
    re.compile(
        rf"(?P<d>\d\d?)(?:st|nd|rd|th|\.|er)?[-\s]*(?:of\s+|de\s+)?(?P<name>{MONTH})"
        rf"(?:[-\s,]*(?:de\s+|of\s+)?(?P<y>{_YEAR}))?"
    ),
    re.compile(rf"(?P<name>{MONTH})[-\s]*(?P<d>\d\d?)(?:st|nd|rd|th)?(?:[-\s,]+(?P<y>{_YEAR}))?"),
    re.compile(rf"(?P<y>{_YEAR})年(?:(?P<m>\d\d?)月(?:(?P<d>\d\d?)日)?)?"),
)
_LAST = re.compile(
    r"(?:the )?(?:last|past|letzte[nmrs]?|vergangene[nmrs]?|vorige[nmrs]?|pasad[oa]|(?:el|la) |上)"
    r"\s*(?:个)?\s*(?P<unit>\w+)(?:\s+(?:pasad[oa]|derni[eè]re?))?"
)
_WORDS = {
    "today": "today heute hoy aujourd'hui aujourd’hui 今天",
    "yesterday": "yesterday gestern ayer hier 昨天",
    "week": "week woche semana semaine 周 星期",
    "month": "month monat mes mois 月 个月",
    "year": "year jahr año ano an année annee 年",
}
UNITS = {word: name for name, words in _WORDS.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `start` up to, not including, `end`, in local time."""

    start: datetime
    end: datetime


def stretch(text: str, now: datetime) -> Stretch | None:
    """The day, month or year that `text` names, or None. A month without a year is the last one
    that has begun; 3/4/2024 is the third of April, 4/13/2024 the thirteenth."""
    said = " ".join(text.casefold().split()).strip(" ,")
    unit = UNITS.get(said)
    if unit in ("today", "yesterday"):
        return this(unit, now)
    if (last := _LAST.fullmatch(said)) and (unit := UNITS.get(last["unit"])):
        return this(unit, now, 1)
    for form in _FORMS:
        if found := form.fullmatch(said):
            return _named(found.groupdict(), now)
    return None


def this(unit: str, now: datetime, back: int = 0) -> Stretch:
    """The day ("today", "yesterday"), "week" (from Monday), "month" or "year" that `now` is in, or
    the one `back` of those before it."""
    day = now.replace(hour=0, minute=0, second=0, microsecond=0)
    if unit == "year":
        return _dates(day.year - back, 0, 0)
    if unit == "month":
        months = day.year * 12 + day.month - 1 - back
        return _dates(months // 12, months % 12 + 1, 0)
    if unit == "week":
        monday = day - timedelta(days=day.weekday() + 7 * back)
        return Stretch(monday, monday + timedelta(days=7))
    first = day - timedelta(days=back + (unit == "yesterday"))
    return Stretch(first, first + timedelta(days=1))


def told(day: datetime) -> str:
    """A day as people read it: 3 May 2024."""
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"


def _named(parts: dict[str, str | None], now: datetime) -> Stretch | None:
    month = _MONTHS[(parts["name"] or "").rstrip(".")] if "name" in parts else 0
    month = month or int(parts.get("m") or 0)
    day = int(parts.get("d") or 0)
    if month > 12 >= day > 0:
        month, day = day, month
    year = int(parts.get("y") or 0)
    if not year:
        year = now.year if (month, day or 1) <= (now.month, now.day) else now.year - 1
    try:
        return _dates(year, month, day)
    except ValueError:
        return None


def _dates(year: int, month: int, day: int) -> Stretch:
    """A whole year where `month` is 0, a whole month where `day` is 0. ValueError."""
    start = datetime(year, month or 1, day or 1)
    if day:
        return Stretch(start, start + timedelta(days=1))
    if month:
        return Stretch(start, datetime(year + month // 12, month % 12 + 1, 1))
    return Stretch(start, datetime(year + 1, 1, 1))
