"""Look a chat template over before it is used: what is wrong with it, and where.

Found are errors of syntax, filters, tests and functions that do not exist, and whatever a rendering
of a small conversation fails with. Lines count from 1; 0 means that no line can be named.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from dataclasses import dataclass

import jinja2
from jinja2 import meta, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from inglenook.errors import ModelUnusable
from inglenook.types import Message
from inglenook.workers.llm import sandbox
from inglenook.workers.llm.template import Template

_SYSTEM, _USER = Message("system", "Be brief."), Message("user", "How are you?")
_CONVERSATION = (_SYSTEM, _USER, Message("assistant", "Well."), Message("user", "Good."))
_GIVEN = {  # what a template may call besides its own macros
    "range", "dict", "lipsum", "cycler", "joiner", "namespace", "raise_exception", "strftime_now",
    "caller", "super",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and in which line."""

    line: int
    text: str


def check(source: str) -> list[Fault]:
    """All that is found wrong with a template, by line; nothing if it can be used."""
    environment = sandbox.environment()
    try:
        tree = environment.parse(source)
    except jinja2.TemplateSyntaxError as error:
        return [Fault(error.lineno, error.message or "a fault of syntax")]
    except RecursionError:
        return [Fault(0, "It is too deeply nested.")]
    found = list(_unknown_filters(tree, environment)) or list(_unknown_functions(tree))
    return sorted(found, key=lambda fault: fault.line) or _compiled(source)


def preview(source: str) -> str:
    """A small conversation as the template renders it; ModelUnusable if it does not."""
    template = Template(source, model="this model", bos="<bos>", eos="<eos>")
    return template.render(_CONVERSATION)


def _compiled(source: str) -> list[Fault]:
    try:
        template = sandbox.compiled(source)
    except jinja2.TemplateSyntaxError as error:
        return [Fault(error.lineno, error.message or "a fault of syntax")]
    except jinja2.TemplateError as error:
        return [Fault(0, str(error))]
    return _rendered(source, template)


def _rendered(source: str, template: jinja2.Template) -> list[Fault]:
    """Faults of rendering: none as long as some way leads to a text."""
    try:
        preview(source)
    except ModelUnusable:
        try:
            sandbox.render(
                template,
                messages=[{"role": "user", "content": _USER.text}],
                tools=None,
                add_generation_prompt=True,
                bos_token="<bos>",  # noqa: S106 - no secret
                eos_token="<eos>",  # noqa: S106
            )
        except sandbox.FAILURES as error:
            return [Fault(_line_of(error), f"It fails with a small conversation: {error}")]
        return [Fault(0, "It fails with a small conversation of two questions.")]
    return []


def _unknown_filters(
    tree: nodes.Template, environment: ImmutableSandboxedEnvironment
) -> Iterator[Fault]:
    for kind, known, word in (
        (nodes.Filter, environment.filters, "filter"),
        (nodes.Test, environment.tests, "test"),
    ):
        for node in tree.find_all(kind):
            name = getattr(node, "name", "")
            if name and name not in known:
                yield Fault(node.lineno, f"There is no {word} {name!r}.")


def _unknown_functions(tree: nodes.Template) -> Iterator[Fault]:
    free = meta.find_undeclared_variables(tree) - _GIVEN
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in free:
            yield Fault(call.lineno, f"There is no function {call.node.name!r}.")


def _line_of(error: BaseException) -> int:
    """The template's line that raised; Jinja puts it into the traceback."""
    frames = traceback.extract_tb(error.__traceback__)
    return next((f.lineno or 0 for f in reversed(frames) if f.filename == "<template>"), 0)
