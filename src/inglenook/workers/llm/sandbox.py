"""Where templates of strangers run: Jinja as `transformers` sets it up, with bounds.

The sandbox keeps a template away from Python; the bounds keep it from taking all memory or time
with a few characters (`'a' * 10 ** 10`, a loop in a loop in a loop).
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any, NoReturn

import jinja2
from jinja2 import nodes
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension, loopcontrols
from jinja2.parser import Parser
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace

LONGEST = 1 << 22  # characters or elements that a template may make of one value
_WIDE = re.compile(r"%[^%a-zA-Z]*(\d{5}|\*)")
_ROUNDS = 1_000_000  # numbers that all ranges of one rendering may hold together

FAILURES = (
    jinja2.TemplateError,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    AttributeError,
    RecursionError,
    MemoryError,
)
"""What a faulty template may raise while it is rendered."""


def compiled(source: str) -> jinja2.Template:
    """The template, ready to render. Raises jinja2.TemplateError, with a line where it has one."""
    try:
        return environment().from_string(source)
    except (SyntaxError, RecursionError, MemoryError, ValueError) as error:
        # Jinja writes Python, which has limits of its own
        raise jinja2.TemplateError(f"too deeply nested ({error})") from error


def render(template: jinja2.Template, **variables: Any) -> str:
    """Render within the bounds. Raises FAILURES."""
    return template.render(range=_Ranges(), **variables)


def environment() -> ImmutableSandboxedEnvironment:
    """The options, filters and names that chat templates expect."""
    made = _Sandbox(trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols, _Generation])
    made.filters["tojson"] = _tojson
    made.globals["raise_exception"] = _raise
    made.globals["strftime_now"] = _strftime_now
    made.globals["namespace"] = _Namespace
    return made


class _Sandbox(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset(["*", "**", "%"])

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        if operator == "**" and (abs(left) > 1_000 or abs(right) > 100):
            raise SecurityError("a power that large is not computed")
        if operator == "*" and _product(left, right) > LONGEST:
            raise SecurityError("a repetition that long is not made")
        if operator == "%" and isinstance(left, str) and _WIDE.search(left):
            raise SecurityError("a text that wide is not made")
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        # some models' templates (Kimi K2) need these two; data is made anew for each rendering, and
        # the bound ends a loop that feeds itself
        if attr in ("append", "pop") and isinstance(obj, list):
            return len(obj) < 10_000
        return super().is_safe_attribute(obj, attr, value)


class _Ranges:
    """`range` with an account of how many numbers it has given out."""

    def __init__(self) -> None:
        self._left = _ROUNDS

    def __call__(self, *bounds: int) -> range:
        numbers = range(*bounds)
        self._left -= len(numbers)
        if self._left < 0:
            raise OverflowError(f"its loops have more than {_ROUNDS:,} rounds")
        return numbers


class _Generation(Extension):
    """The block `{% generation %}` marks what the model says; for rendering it is transparent."""

    tags = {"generation"}  # noqa: RUF012 - the type that Jinja declares

    def parse(self, parser: Parser) -> nodes.Node | list[nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class _Namespace(Namespace):
    """Namespaces take no names that reach into Python, as in transformers."""

    def __init__(*arguments: Any, **names: Any) -> None:
        self, rest = arguments[0], arguments[1:]
        values = dict(*rest, **names)
        for name in values:
            _refuse_inner(name)
        Namespace.__init__(self, values)

    def __setitem__(self, name: str, value: Any) -> None:
        _refuse_inner(name)
        super().__setitem__(name, value)


def _refuse_inner(name: Any) -> None:
    if isinstance(name, str) and name.startswith("_"):
        raise SecurityError(f"the namespace attribute {name!r} begins with an underscore")


def _product(left: Any, right: Any) -> int:
    sizes = [len(side) if isinstance(side, (str, list, tuple)) else side for side in (left, right)]
    if all(isinstance(side, (int, float)) for side in (left, right)):
        return 0
    return int(sizes[0] * sizes[1])


def _tojson(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    # Jinja's own filter escapes for HTML, which no model was trained on
    return json.dumps(
        value, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys
    )


def _raise(message: str) -> NoReturn:
    raise jinja2.TemplateError(message)


def _strftime_now(form: str) -> str:
    return datetime.now().astimezone().replace(tzinfo=None).strftime(form)
