"""Prompts with places to fill in: `{{name}}`, `{{name:number}}`, `{{name:choice:one,two}}`.

Whatever does not read as a variable stays as it is, so that prompts may hold braces of their own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

TYPES = ("line", "number", "date", "choice", "text")
"""The kinds of variables; "line" is one without a type, "text" has several lines."""

_VARIABLE = re.compile(
    r"\{\{\s*(?P<name>[^\W\d][\w \-]{0,60}?)\s*"
    r"(?::\s*(?P<type>number|date|text|choice\s*:(?P<choices>[^{}\n]*))\s*)?\}\}"
)


@dataclass(frozen=True, slots=True)
class Variable:
    """A place to fill in; `type` is one of `TYPES`, `choices` are those of a choice."""

    name: str
    type: str = "line"
    choices: tuple[str, ...] = ()


def variables(text: str) -> tuple[Variable, ...]:
    """The variables of a prompt in the order in which they first stand there, each once."""
    found: dict[str, Variable] = {}
    for match in _VARIABLE.finditer(text):
        variable = _variable(match)
        old = found.setdefault(variable.name, variable)
        if old.type == "line":  # a later place may say what kind it is; the order stays
            found[variable.name] = variable
    return tuple(found.values())


def filled(text: str, values: Mapping[str, str]) -> str:
    """The prompt with its variables replaced; one without a value stays as it is."""
    return _VARIABLE.sub(lambda match: values.get(match["name"], match[0]), text)


def _variable(match: re.Match[str]) -> Variable:
    type = (match["type"] or "line").partition(":")[0].strip()
    choices = tuple(filter(None, (c.strip() for c in (match["choices"] or "").split(","))))
    if type == "choice" and not choices:
        type = "line"
    return Variable(match["name"], type, choices)
