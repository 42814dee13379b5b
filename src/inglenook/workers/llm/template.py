"""Turn a conversation into the text that a model was trained on.

A GGUF file carries its own chat template in Jinja. It comes from a stranger, so it is rendered in
an immutable sandbox, with the names and filters that `transformers` gives to templates. Control
tokens that stand in a message's own text are broken up: what people and documents write can never
open or close a turn.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NoReturn

import jinja2
from jinja2 import nodes
from jinja2.ext import Extension, loopcontrols
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from inglenook.errors import ModelUnusable
from inglenook.types import Message

CHATML = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
_BREAK = "\u2060"  # word joiner: invisible, and no control token's text has it inside


class Template:
    """A model's chat template, compiled."""

    def __init__(
        self,
        source: str,
        *,
        model: str,
        bos: str = "",
        eos: str = "",
        control: Iterable[str] = (),
    ) -> None:
        """`control` are the texts of the model's control tokens; an empty `source` means ChatML.

        Raises ModelUnusable if the template is not valid Jinja.
        """
        self._model, self._bos, self._eos = model, bos, eos
        self._control = _any_of(control)
        try:
            self._template = _environment().from_string(source or CHATML)
        except jinja2.TemplateError as error:
            raise self._fault(error) from error

    def render(self, messages: Sequence[Message]) -> str:
        """The conversation, ready for the model's answer.

        A template that refuses or drops a system message gets it at the head of the first user
        turn; neighbours of one role are joined where it insists on alternating turns. Raises
        ModelUnusable with the template's own words if it still refuses.
        """
        safe = [Message(m.role, self._defused(m.text)) for m in messages]
        try:
            text = self._render(safe)
        except (jinja2.TemplateError, TypeError, ValueError, ArithmeticError, LookupError):
            return self._render_tamed(safe)
        return text if _has_system(text, safe) else self._render_tamed(safe)

    def _render_tamed(self, messages: Sequence[Message]) -> str:
        try:
            return self._render(_tamed(messages))
        except (
            jinja2.TemplateError,
            TypeError,
            ValueError,
            ArithmeticError,
            LookupError,
        ) as error:
            raise self._fault(error) from error

    def _render(self, messages: Sequence[Message]) -> str:
        return self._template.render(
            messages=[{"role": m.role, "content": m.text} for m in messages],
            add_generation_prompt=True,
            bos_token=self._bos,
            eos_token=self._eos,
            tools=None,
            documents=None,
        )

    def _defused(self, text: str) -> str:
        if self._control is None:
            return text
        return self._control.sub(lambda m: m[0][0] + _BREAK + m[0][1:], text)

    def _fault(self, error: Exception) -> ModelUnusable:
        return ModelUnusable(
            f"The chat template of {self._model} failed: {error}",
            "Choose another model; this one's file is faulty or not meant for chats.",
        )


def _environment() -> ImmutableSandboxedEnvironment:
    # the very options and names of transformers' chat templates
    environment = ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols, _Generation]
    )
    environment.filters["tojson"] = _tojson
    environment.globals["raise_exception"] = _raise
    environment.globals["strftime_now"] = _strftime_now
    return environment


class _Generation(Extension):
    """The block `{% generation %}` marks what the model says; for rendering it is transparent."""

    tags = {"generation"}  # noqa: RUF012 - the type that Jinja declares

    def parse(self, parser: Parser) -> nodes.Node | list[nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


def _tojson(value: Any, indent: int | None = None, **options: Any) -> str:
    # Jinja's own filter escapes for HTML, which no model was trained on
    options.setdefault("ensure_ascii", False)
    return json.dumps(value, indent=indent, **options)


def _raise(message: str) -> NoReturn:
    raise jinja2.TemplateError(message)


def _strftime_now(form: str) -> str:
    return datetime.now().astimezone().strftime(form)


def _any_of(texts: Iterable[str]) -> re.Pattern[str] | None:
    longest_first = sorted({t for t in texts if len(t) > 1}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first))) if longest_first else None


def _has_system(text: str, messages: Sequence[Message]) -> bool:
    return all(m.text.strip() in text for m in messages if m.role == "system")


def _tamed(messages: Sequence[Message]) -> list[Message]:
    """The same conversation without a system turn and with turns that alternate."""
    system = "\n\n".join(m.text for m in messages if m.role == "system")
    turns: list[Message] = [Message("user", system)] if system else []
    for message in messages:
        if message.role == "system":
            continue
        if turns and turns[-1].role == message.role:
            turns[-1] = Message(message.role, f"{turns[-1].text}\n\n{message.text}")
        else:
            turns.append(message)
    return turns
