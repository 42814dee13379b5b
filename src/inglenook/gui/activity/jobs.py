"""Indexing, fetching and downloads under way, in words."""

from __future__ import annotations

from typing import Any

from inglenook.gui.look import words

INDEX = "Search index"  # the host's title of a job that is no collection's


def title_of(job: dict[str, Any]) -> str:
    """What a job does: "Reading Papers", "Fetching example.org/news"."""
    what, title = job.get("what"), str(job.get("title") or "")
    if title == INDEX:
        return "Building the search index"
    verb = {"download": "Downloading", "web": "Fetching"}.get(str(what), "Reading")
    return f"{verb} {bare(title)}".strip()


def ending_of(job: dict[str, Any]) -> str:
    """What ending it amounts to: a collection that is being read is paused, and can be resumed.
    Downloads are ended where the models are."""
    if job.get("what") == "download":
        return ""
    return "Stop" if job.get("what") == "web" or job.get("title") == INDEX else "Pause"


def name_of(job: dict[str, Any]) -> str:
    """The file or page that a job is at."""
    text = str(job.get("text") or "")
    return bare(text) if "://" in text else text.replace("\\", "/").rpartition("/")[2]


def how_far(job: dict[str, Any]) -> str:
    """As "412 of 640 · about 6 minutes"."""
    done, total, left = int(job.get("done") or 0), int(job.get("total") or 0), job.get("left")
    if job.get("what") == "download":
        return f"{words.size(done)} of {words.size(total)}" if total else words.size(done)
    if not total:
        return words.counted(done, "page") if job.get("what") == "web" else "Looking for files"
    far = f"{done:,} of {total:,}"
    return far if left is None else f"{far} · {time_left(float(left))}"


def time_left(seconds: float) -> str:
    """A time that is only an estimate: "about 6 minutes"."""
    if seconds < 50:
        return "under a minute"
    if seconds < 5_400:
        return f"about {words.counted(max(1, round(seconds / 60)), 'minute')}"
    return f"about {words.counted(round(seconds / 3_600), 'hour')}"


def bare(address: str) -> str:
    """An address without its scheme."""
    return address.partition("://")[2].rstrip("/") or address
