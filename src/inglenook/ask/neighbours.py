"""Passages that stand beside one another become one, and one that is cut off mid-sentence is
completed from its neighbours, always so that the text stays exactly `start:end` of its file."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence

from inglenook.ask.ports import Around
from inglenook.ask.words import sentences
from inglenook.types import Passage

_LONGEST = 6_000  # characters of joined passages
_MOST_ADDED = 400  # characters on either side
_ENDED = re.compile(r"[.!?:;。！？…][\"'”’»)\]]*\s*$|\n\s*$")
_BEGUN = re.compile(r"^\s*(?:[\W_]*[^\W\d_a-zß-öø-ÿ]|[\W_]*\d)")
_LINES = re.compile(r"L(\d+)(?:-(\d+))?")


def grow(
    chosen: Sequence[Passage], around: Mapping[str, Around]
) -> tuple[tuple[Passage, ...], dict[str, str]]:
    """`chosen` with neighbours joined under the id of the better one and loose ends completed; and
    which passages are part of another now, by id. `around` is what stands beside each of them."""
    kept = {passage.id: passage for passage in chosen}
    rank = {passage.id: n for n, passage in enumerate(chosen)}
    joined: dict[str, str] = {}
    sides = dict(around)
    for first in sorted(chosen, key=lambda p: (p.path, p.start)):
        left = kept.get(joined.get(first.id, first.id))
        if left is None or left.id not in sides:
            continue
        right = _next(left, kept, sides[left.id])
        if right is None or right.end - left.start > _LONGEST:
            continue
        best, other = sorted((left, right), key=lambda p: rank[p.id])
        after = sides[left.id].after
        kept[best.id] = _spanning(best, left, left.text + after)
        sides[best.id] = Around(
            sides[left.id].before, sides[right.id].after if right.id in sides else ""
        )
        del kept[other.id]
        joined = {id: best.id if to == other.id else to for id, to in joined.items()}
        joined[other.id] = best.id
    left_over = [kept[p.id] for p in chosen if p.id in kept]
    told = {id: f"part of passage {best}" for id, best in joined.items()}
    return tuple(_completed(p, sides.get(p.id, Around())) for p in left_over), told


def _next(left: Passage, kept: Mapping[str, Passage], around: Around) -> Passage | None:
    """The chosen passage that ends where the text after `left` does."""
    if not around.after:
        return None
    end = left.end + len(around.after)
    same = (p for p in kept.values() if p.path == left.path and p.page == left.page)
    return next((p for p in same if p.end == end and p.id != left.id), None)


def _spanning(best: Passage, left: Passage, text: str) -> Passage:
    end = left.start + len(text)
    place = _place(left.place, "", text[len(left.text) :])
    return dataclasses.replace(best, text=text, start=left.start, end=end, place=place)


def _completed(passage: Passage, around: Around) -> Passage:
    """The passage with the rest of its first and last sentence, where those are cut off."""
    before = "" if _BEGUN.match(passage.text) else _last_sentence(around.before)
    after = "" if _ENDED.search(passage.text) else _first_sentence(around.after)
    if not before and not after:
        return passage
    return dataclasses.replace(
        passage,
        text=before + passage.text + after,
        start=passage.start - len(before),
        end=passage.end + len(after),
        place=_place(passage.place, before, after),
    )


def _first_sentence(text: str) -> str:
    spans = sentences(text)
    end = spans[0].end if spans else 0
    return text[:end] if end <= _MOST_ADDED else ""


def _last_sentence(text: str) -> str:
    spans = sentences(text)
    if not spans or _ENDED.search(text):
        return ""  # what comes next begins a sentence, however it is written
    start = spans[-1].start
    return text[start:] if len(text) - start <= _MOST_ADDED else ""


def _place(place: str, before: str, after: str) -> str:
    """Line numbers that still hold when text is added on both sides."""
    found = _LINES.fullmatch(place)
    if found is None:
        return place
    first = int(found[1]) - before.count("\n")
    last = int(found[2] or found[1]) + after.count("\n")
    return f"L{first}" if first == last else f"L{first}-{last}"
