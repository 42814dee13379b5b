"""Filters that a person writes into a question: `file:`, `folder:`, `type:`, `before:`, `after:`,
"exact words" and `-word`.

A sentence is never misread: a filter is a known word, a colon and at once a value that makes sense
for it; what does not, stays in the question. "Exact words" stay in the question too, since it is
about them, and limit it only where they are two words or more, or where no sentence is around.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, cast

from inglenook.ask import dates
from inglenook.ask.words import content_words, words
from inglenook.errors import BadRequest
from inglenook.types import Filter, Scope

Kind = Literal["file", "folder", "type", "before", "after", "phrase", "without"]

_VALUE = r"(?:\"[^\"\n]+\"|“[^”\n]+”|[^\s\"“”]+)"
_KEYED = re.compile(rf"(?<![^\s(,;])(file|folder|type|before|after):({_VALUE})", re.IGNORECASE)
# An opening mark stands before a word and a closing one behind it: 5" is no mark at all.
_QUOTED = re.compile(r"(?<![^\s(,;:+-])(-?)(?:\"([^\"\n]+)\"|“([^”\n]+)”|„([^“”\n]+)[“”])(?!\w)")
_WITHOUT = re.compile(r"(?<!\S)-([^\W\d_][\w'’]{2,})(?!\S)")
_MOST = 32  # words of a quotation: more is a pasted text
_BEFORE_AN_OPTION = frozenset(
    """a an the of in with use using option flag switch suffix prefix ending command run
    mit auf die der das endung suffixe sufijo con de avec
    find grep ls tar git curl ssh ps rm cp mv sort chmod docker pip npm""".split()  # noqa: SIM905
)
_KINDS = {
    "pdf": ("pdf",),
    "word": ("docx", "doc", "odt", "rtf"),
    "document": ("pdf", "docx", "doc", "odt", "rtf"),
    "spreadsheet": ("xlsx", "xls", "xlsm", "ods", "csv", "tsv"),
    "excel": ("xlsx", "xls", "xlsm"),
    "table": ("xlsx", "xls", "xlsm", "ods", "csv", "tsv"),
    "presentation": ("pptx", "ppt", "odp"),
    "slides": ("pptx", "ppt", "odp"),
    "powerpoint": ("pptx", "ppt"),
    "mail": ("eml", "msg", "mbox"),
    "email": ("eml", "msg", "mbox"),
    "image": ("png", "jpg", "jpeg", "tif", "tiff", "webp", "bmp", "gif", "heic"),
    "picture": ("png", "jpg", "jpeg", "tif", "tiff", "webp", "bmp", "gif", "heic"),
    "photo": ("jpg", "jpeg", "heic"),
    "text": ("txt", "md", "markdown", "rst", "log"),
    "markdown": ("md", "markdown"),
    "notebook": ("ipynb",),
    "ebook": ("epub",),
    "book": ("epub",),
    "web": ("html", "htm"),
    "archive": ("zip",),
}
_SUFFIXES = frozenset(
    """txt md markdown rst log pdf docx doc odt rtf pptx ppt odp xlsx xls xlsm ods csv tsv html
    htm xhtml epub eml mbox msg ipynb zip json jsonl xml yaml yml toml ini tex bib srt vtt png jpg
    jpeg tif tiff webp bmp gif heic py js ts jsx tsx java c h cpp hpp cc cs go rs rb php swift kt
    scala sh bash ps1 sql r lua pl css scss org adoc""".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question taken apart: what is asked, where to look, and the filters as they were read."""

    text: str
    scope: Scope
    filters: tuple[Filter, ...] = ()


def read(text: str, scope: Scope, now: datetime) -> Asked:
    """Take the filters out of `text` and narrow `scope` to what they let through."""
    filters: list[Filter] = []
    plain = _KEYED.sub(lambda m: _keyed(m, now, filters), text)
    phrases = _phrases(plain, filters)
    plain = _without(phrases, filters)
    if not filters:
        return Asked(text, scope)
    return Asked(_tidied(plain), narrowed(scope, filters, now), tuple(filters))


def narrowed(scope: Scope, filters: Sequence[Filter], now: datetime) -> Scope:
    """`scope` with `filters` added to its own."""
    held: dict[str, list[str]] = {}
    for one in filters:
        held.setdefault(one.kind, []).append(one.value)
    after = [dates.stretch(v, now) for v in held.get("after", ())]
    before = [dates.stretch(v, now) for v in held.get("before", ())]
    starts = [s.start.timestamp() for s in after if s] + _given(scope.after)
    ends = [s.start.timestamp() for s in before if s] + _given(scope.before)
    return dataclasses.replace(
        scope,
        types=(*scope.types, *(t for v in held.get("type", ()) for t in types_of(v))),
        names=(*scope.names, *held.get("file", ())),
        folders=(*scope.folders, *held.get("folder", ())),
        phrases=(*scope.phrases, *held.get("phrase", ())),
        without=(*scope.without, *held.get("without", ())),
        after=max(starts, default=None),
        before=min(ends, default=None),
    )


def option(kind: Kind, value: str, now: datetime) -> Filter:
    """A filter that was given as an option. BadRequest says what is wrong with its value."""
    value = value.strip()
    if not value:
        raise BadRequest(f"The filter {kind!r} needs a value.")
    if kind == "type" and not types_of(value):
        raise BadRequest(f"{value!r} is no type of file.", "Give an ending like pdf, or docx.")
    if kind in ("before", "after"):
        found = dates.stretch(value, now)
        if found is None:
            raise BadRequest(f"{value!r} is no date.", "Write it like 2024, 2024-05 or 2024-05-17.")
        return Filter(kind, found.start.date().isoformat())
    return Filter(kind, value)


def types_of(value: str) -> tuple[str, ...]:
    """The endings that a value of `type:` means; none if it is no type of file."""
    found: list[str] = []
    for written in value.casefold().split(","):
        part = written.strip().lstrip("*").lstrip(".")
        known = _KINDS.get(part) or _KINDS.get(part.removesuffix("s"))
        if known is None and part not in _SUFFIXES:
            return ()
        found += known or (part,)
    return tuple(dict.fromkeys(found))


def is_narrow(scope: Scope) -> bool:
    """Whether a scope has filters, beside collections and paths."""
    return dataclasses.replace(scope, collections=(), paths=()) != Scope()


def told(one: Filter) -> str:
    """A filter in words."""
    words_of: dict[str, Callable[[str], str]] = {
        "file": lambda v: f"files named like “{v}”",
        "folder": lambda v: f"folders named like “{v}”",
        "type": lambda v: f"files of type {v}",
        "before": lambda v: f"files changed before {v}",
        "after": lambda v: f"files changed from {v} on",
        "phrase": lambda v: f"the words “{v}”",
        "without": lambda v: f"without “{v}”",
    }
    return words_of[one.kind](one.value)


# --- how it is read ------------------------------------------------------------------------------


def _keyed(found: re.Match[str], now: datetime, filters: list[Filter]) -> str:
    """Note the filter; what is left of it in the text: nothing, or all where it is none."""
    kind, written = cast(Kind, found[1].casefold()), found[2]
    quoted = written[0] in '"“'
    bare = written.strip('"“”') if quoted else written.rstrip("?!,;.)").strip()
    rest = "" if quoted else written[len(written.rstrip("?!,;.)")) :]
    made = _sensible(kind, bare, now)
    if made is None:
        return found[0]
    filters.append(made)
    return rest


def _sensible(kind: Kind, value: str, now: datetime) -> Filter | None:
    if not any(c.isalnum() for c in value) or value.startswith("//"):
        return None
    try:
        return option(kind, value, now)
    except BadRequest:
        return None


def _phrases(text: str, filters: list[Filter]) -> str:
    """Note the exact words; the text keeps those that are wanted, and loses those that are not."""
    around = _QUOTED.sub(" ", text)
    sentence = _is_sentence(around)

    def quoted(found: re.Match[str]) -> str:
        said = " ".join((found[2] or found[3] or found[4]).split()).strip(" .,;:!?")
        count = len(words(said))
        if not 0 < count <= _MOST or (count < 2 and sentence and not found[1]):
            return found[0]
        filters.append(Filter("without" if found[1] else "phrase", said))
        return "" if found[1] else found[0]

    return _QUOTED.sub(quoted, text)


def _without(text: str, filters: list[Filter]) -> str:
    """Note the words that are not wanted: anywhere in a list of words, in a sentence at its end."""
    if not _is_sentence(_WITHOUT.sub(" ", text)):
        found = [m[1] for m in _WITHOUT.finditer(text)]
        left = _WITHOUT.sub(" ", text)
        if found and content_words(left):
            filters += [Filter("without", word) for word in found]
            return left
        return text
    pieces = text.split()
    last = len(pieces)
    while last > 1 and _WITHOUT.fullmatch(pieces[last - 1]):
        last -= 1
    before = pieces[last - 1].casefold() if last else ""
    if last == len(pieces) or before in _BEFORE_AN_OPTION or "`" in text:
        return text
    filters += [Filter("without", piece[1:]) for piece in pieces[last:]]
    return " ".join(pieces[:last])


def _is_sentence(text: str) -> bool:
    """Whether it is more than a list of words to look for."""
    said = words(text)
    return "?" in text or len(said) > 6 or any(word not in content_words(text) for word in said)


def _tidied(text: str) -> str:
    """Close the gaps that filters left."""
    text = re.sub(r"\(\s*\)", " ", text)
    text = " ".join(text.split())
    return re.sub(r"\s+([?!,;.)]+)", r"\1", text).strip(" ,;")


def _given(value: float | None) -> list[float]:
    return [] if value is None else [value]
