"""Indexing, fetching and downloads under way, in words."""

from __future__ import annotations

from typing import Any

from inglenook.gui.language import tr
from inglenook.gui.look import words

INDEX = "Search index"  # the host's title of a job that is no collection's


def title_of(job: dict[str, Any]) -> str:
    """What a job does: "Reading Papers", "Fetching example.org/news"."""
    what, title = job.get("what"), str(job.get("title") or "")
    if title == INDEX:
        return tr("activity", "Building the search index")
    said = {
        "download": tr("activity", "Downloading {name}"),
        "web": tr("activity", "Fetching {name}"),
    }.get(str(what), tr("activity", "Reading {name}"))
    return said.format(name=bare(title)).strip()


def ending_of(job: dict[str, Any]) -> str:
    """What ending it amounts to: a collection that is being read is paused, and can be resumed.
    Downloads are ended where the models are."""
    if job.get("what") == "download":
        return ""
    stops = job.get("what") == "web" or job.get("title") == INDEX
    return tr("activity", "Stop") if stops else tr("activity", "Pause")


def name_of(job: dict[str, Any]) -> str:
    """The file or page that a job is at."""
    text = str(job.get("text") or "")
    return bare(text) if "://" in text else text.replace("\\", "/").rpartition("/")[2]


def how_far(job: dict[str, Any]) -> str:
    """As "412 of 640 · about 6 minutes"."""
    done, total, left = int(job.get("done") or 0), int(job.get("total") or 0), job.get("left")
    share = tr("activity", "{done} of {total}")
    if job.get("what") == "download":
        far = share.format(done=words.size(done), total=words.size(total))
        return far if total else words.size(done)
    if not total:
        if job.get("what") == "web":
            return tr("activity", "%n page(s)", n=done)
        return tr("activity", "Looking for files")
    far = share.format(done=words.number(done), total=words.number(total))
    return far if left is None else f"{far} · {time_left(float(left))}"


def time_left(seconds: float) -> str:
    """A time that is only an estimate: "about 6 minutes"."""
    if seconds < 50:
        return tr("activity", "under a minute")
    if seconds < 5_400:
        return tr("activity", "about %n minute(s)", n=max(1, round(seconds / 60)))
    return tr("activity", "about %n hour(s)", n=round(seconds / 3_600))


def bare(address: str) -> str:
    """An address without its scheme."""
    return address.partition("://")[2].rstrip("/") or address
