"""Numbers, sizes, dates and paths as people write them, in the language of the window."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from inglenook.gui.language import tr

NONE = "–"
_FULL_WIDTH = ("。", "！", "？", "：", "；")
_ISOLATED, _END = "\u2068", "\u2069"  # what is between has a direction of its own


def number(value: float | None) -> str:
    """A number with separators, as exact as it needs; a dash where there is none."""
    return NONE if value is None else QLocale().toString(value)


def decimal(value: float, digits: int = 1) -> str:
    """A number with so many digits behind the point."""
    return QLocale().toString(value, "f", digits)


def size(amount: float | None) -> str:
    """Bytes as MB or GB of 1,000, the way shops and disks count."""
    if not amount:
        return NONE
    for unit, least in (("GB", 1e9), ("MB", 1e6)):
        if amount >= least * 0.995:
            value = amount / least
            return f"{decimal(value, 1 if value < 10 and unit == 'GB' else 0)} {unit}"
    return f"{number(max(1, round(amount / 1000)))} kB"


def memory(amount: float) -> str:
    """Bytes of memory in GB of 2**30, the way computers are sold; in MB of 2**20 below one."""
    value = amount / 2**30
    if value < 1:
        return f"{decimal(amount / 2**20, 0)} MB"
    return f"{decimal(value, 1 if value < 10 else 0)} GB"


def day(when: float | None, now: dt.datetime | None = None) -> str:
    """A Unix time as a day: "today", "yesterday", "14 Mar 2021"."""
    if not when:
        return NONE
    now = now or dt.datetime.now().astimezone()
    then = dt.datetime.fromtimestamp(when, tz=now.tzinfo)
    days = (now.date() - then.date()).days
    if days in (0, 1):
        return tr("look", "yesterday") if days else tr("look", "today")
    return date(then.date())


def date(which: dt.date) -> str:
    """A day with its year: "14 Mar 2021"."""
    pattern = tr("look", "d MMM yyyy", note="a date, as QLocale::toString takes it")
    return QLocale().toString(QDate(which.year, which.month, which.day), pattern)


def spot(place: str) -> str:
    """A place in a file without pages: "L12-48" as "lines 12–48", "Tax!B5:F60" as "Tax, B5:F60"."""
    lines = re.fullmatch(r"L(\d+)-(\d+)", place)
    if lines:
        first, last = lines.groups()
        if first == last:
            return tr("look", "line {line}").format(line=first)
        return tr("look", "lines {first}–{last}").format(first=first, last=last)
    sheet, _, cells = place.rpartition("!")
    return f"{sheet}, {cells}" if sheet else cells


def home(path: str) -> str:
    """A path with the user's own folder as a tilde."""
    mine = str(Path.home())
    return f"~{path[len(mine) :]}" if path.startswith(mine + "/") else path


def duration(seconds: float) -> str:
    """A length of time in its two largest units: "4 min 31 s"."""
    whole = max(0, round(seconds))
    hours, minutes, rest = whole // 3600, whole % 3600 // 60, whole % 60
    if hours:
        return tr("look", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    if minutes:
        return tr("look", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
    return tr("look", "{seconds} s").format(seconds=rest)


def failure(error: Mapping[str, Any]) -> str:
    """What happened, then what to do: the body of a `failed` message."""
    return sentences(str(error.get("message") or ""), str(error.get("next_step") or ""))


def sentences(*texts: str) -> str:
    """Sentences behind one another; no blank follows a full stop of Chinese script."""
    joined = ""
    for text in filter(None, texts):
        blank = " " if joined and not joined.endswith(_FULL_WIDTH) else ""
        joined += blank + text
    return joined


def listed(parts: list[str]) -> str:
    """Facts in a row: "site · 12 pages · checked today". Empty ones are left out."""
    said = [part for part in parts if part]
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        said = [f"{_ISOLATED}{part}{_END}" for part in said]  # or "21 kB" falls apart
    return " · ".join(said)
