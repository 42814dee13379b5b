"""Numbers, sizes, dates and paths as people write them."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

NONE = "–"


def number(value: int | None) -> str:
    """A count with separators; a dash where there is none."""
    return NONE if value is None else f"{value:,}"


def counted(value: int, one: str, many: str = "") -> str:
    """A count with its noun: "1 file", "48 files"."""
    return f"{value:,} {one if value == 1 else many or one + 's'}"


def size(amount: float | None) -> str:
    """Bytes as MB or GB of 1,000, the way shops and disks count."""
    if not amount:
        return NONE
    for unit, least in (("GB", 1e9), ("MB", 1e6)):
        if amount >= least * 0.995:
            value = amount / least
            return f"{value:.1f} {unit}" if value < 10 and unit == "GB" else f"{value:.0f} {unit}"
    return f"{max(1, round(amount / 1000))} kB"


def memory(amount: float) -> str:
    """Bytes of memory in GB of 2**30, the way computers are sold."""
    value = amount / 2**30
    return f"{value:.1f} GB" if value < 10 else f"{value:.0f} GB"


def day(when: float | None, now: dt.datetime | None = None) -> str:
    """A Unix time as a day: "today", "yesterday", "14 Mar 2021"."""
    if not when:
        return NONE
    now = now or dt.datetime.now().astimezone()
    then = dt.datetime.fromtimestamp(when, tz=now.tzinfo)
    days = (now.date() - then.date()).days
    if days in (0, 1):
        return ("today", "yesterday")[days]
    return f"{then.day} {then:%b %Y}"


def spot(place: str) -> str:
    """A place in a file without pages: "L12-48" as "lines 12–48", "Tax!B5:F60" as "Tax, B5:F60"."""
    lines = re.fullmatch(r"L(\d+)-(\d+)", place)
    if lines:
        first, last = lines.groups()
        return f"line {first}" if first == last else f"lines {first}–{last}"
    sheet, _, cells = place.rpartition("!")
    return f"{sheet}, {cells}" if sheet else cells


def home(path: str) -> str:
    """A path with the user's own folder as a tilde."""
    mine = str(Path.home())
    return f"~{path[len(mine) :]}" if path.startswith(mine + "/") else path


def duration(seconds: float) -> str:
    """A length of time in its two largest units: "4 min 31 s"."""
    whole = max(0, round(seconds))
    if whole >= 3600:
        return f"{whole // 3600} h {whole % 3600 // 60} min"
    return f"{whole // 60} min {whole % 60} s" if whole >= 60 else f"{whole} s"
