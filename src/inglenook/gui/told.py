"""What the host says, in the language of the window.

The host speaks English: its sentences are read by people on the command line too. Here a sentence
is found among the templates that `dev.py translations` collected from the host's source
(`assets/languages/host.txt`, one a line, values as {0}, {1}), and told by the template's
translation. What is not found stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication

from inglenook.gui.look import words
from inglenook.paths import bundled

CONTEXT = "host"
LONGEST = 2_000  # characters; no sentence of the host's is longer
_FIELD = re.compile(r"\{(\d+)\}")
_ENDS = re.compile(r"(?<=[.!?]) (?=[A-Z'])")
_LETTERS = re.compile(r"[^\W\d_]+")


def told(text: str) -> str:
    """What the host said, one sentence or several, in the language of the window."""
    if not text or len(text) > LONGEST or not _translates():
        return text
    said: list[str] = []
    parts = _ENDS.split(text.strip())
    while parts:  # a template may be of several sentences: the most that one tells go first
        length, sentence = next(_tellings(parts))
        said.append(sentence)
        parts = parts[length:]
    return words.sentences(*said)


def _tellings(parts: list[str]) -> Iterator[tuple[int, str]]:
    """How the first sentences can be told: how many of them, and how. The last way is as it is."""
    for length in range(len(parts), 0, -1):
        if (sentence := _told(" ".join(parts[:length]))) is not None:
            yield length, sentence
    yield 1, parts[0]


def told_both(message: str, next_step: str) -> str:
    """What happened, then what to do, in the language of the window."""
    return words.sentences(told(message), told(next_step))


def told_failure(body: Mapping[str, Any]) -> dict[str, Any]:
    """The body of a `failed` message with its two texts in the language of the window."""
    texts = {key: told(str(body.get(key) or "")) for key in ("message", "next_step")}
    return {**body, **texts}


def template_of(text: str) -> str | None:
    """The template that an English sentence was made from; None if there is none."""
    found = _found(text)
    return found[0] if found else None


def _translates() -> bool:
    """Whether the window speaks anything but the host's own language."""
    probe = "The question is empty."
    return QCoreApplication.translate(CONTEXT, probe) != probe


def _told(sentence: str) -> str | None:
    found = _found(sentence)
    if found is None:
        return None
    template, values = found
    said = QCoreApplication.translate(CONTEXT, template)
    try:
        return said.format(*(_told(value) or value for value in values))
    except (IndexError, KeyError, ValueError):  # a translation with other fields
        return sentence


def _found(sentence: str) -> tuple[str, tuple[str, ...]] | None:
    if sentence in _constants():
        return _constants()[sentence], ()
    for template in _candidates(sentence):
        match = _pattern(template).fullmatch(sentence)
        if match and not any(map(_ENDS.search, match.groups())):  # no value is a sentence
            return template, match.groups()
    return None


def _candidates(sentence: str) -> Iterator[str]:
    """Templates that begin like the sentence, then those that begin with a value."""
    by_start = _by_start()
    first = _LETTERS.match(sentence)
    if first:
        yield from by_start.get(first[0], ())
    yield from by_start.get("", ())


@cache
def _templates() -> tuple[str, ...]:
    path = bundled("assets", "languages", "host.txt")
    return tuple(path.read_text(encoding="utf-8").splitlines()) if path.exists() else ()


@cache
def _constants() -> dict[str, str]:
    plain = (template for template in _templates() if not _FIELD.search(template))
    return {_bare(template): template for template in plain}


@cache
def _by_start() -> dict[str, tuple[str, ...]]:
    """Templates with values by their first word, those with the most words of their own first."""
    table: dict[str, list[str]] = {}
    for template in filter(_FIELD.search, _templates()):
        first = _LETTERS.match(template)
        whole = first is not None and template[first.end() : first.end() + 1] != "{"
        table.setdefault(first[0] if first and whole else "", []).append(template)
    return {key: tuple(sorted(found, key=_looseness)) for key, found in table.items()}


def _looseness(template: str) -> int:
    return -len(_FIELD.sub("", template))


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """The n-th group holds the value of {n}."""
    parts = [re.escape(_bare(part)) for part in _FIELD.split(template)[::2]]
    return re.compile("(.*?)".join(parts), re.DOTALL)


def _bare(template: str) -> str:
    return template.replace("{{", "{").replace("}}", "}")
