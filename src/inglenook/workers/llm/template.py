"""Turn a conversation into the text that a model was trained on.

A GGUF file carries its own chat template in Jinja. It comes from a stranger, so it runs in a
`sandbox`, rendered like `transformers` does. Templates differ in what they take: where one refuses
or silently drops a part of the conversation, that part is put in other words (`wording`) until all
of it is there. Control tokens that stand in a message's own text are broken up: what people and
documents write can never open or close a turn, nor pass for a picture.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import jinja2

from inglenook.errors import ModelUnusable
from inglenook.types import Message, ToolCall, ToolSpec
from inglenook.workers.llm import dialects, sandbox, wording

CHATML = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
MEDIA = "<__media__>"  # stands for a picture in a rendered prompt; llama.cpp's mtmd looks for it
_BREAK = "\u2060"  # word joiner: invisible, and no control token's text has it inside
_PROBE = ToolSpec("probe_tool", "A probe.", {"type": "object", "properties": {}})


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a template provides for: a system turn, tools and their results, a switch for thinking.

    `reasoning` says that the model may think before it answers.
    """

    system: bool
    tools: bool
    thinking: bool
    reasoning: bool


@dataclass(frozen=True, slots=True)
class Attempt:
    """One way to hand a conversation to a template.

    Some `old` templates take an empty list for no tools, and tools under other names.
    """

    messages: Sequence[Message]
    tools: Sequence[ToolSpec] = ()
    arguments_as_text: bool = False
    content_as_parts: bool = False
    old: bool = False


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
        self.source = source or CHATML
        self._model, self._bos, self._eos = model, bos, eos
        self._control = _any_of([*control, MEDIA])
        try:
            self._template = sandbox.compiled(self.source)
        except jinja2.TemplateError as error:
            raise self._fault(error) from error

    def render(
        self,
        messages: Sequence[Message],
        *,
        tools: Sequence[ToolSpec] = (),
        thinking: bool | None = None,
    ) -> str:
        """The conversation, ready for the model's answer; `MEDIA` stands where a picture goes.

        `thinking` is left to the template where it is None. A template that knows no tools gets
        them in words; one that refuses or drops a system message gets it at the head of the first
        user turn; neighbours of one role are joined where it insists on alternating turns. Raises
        ModelUnusable with the template's own words if it still refuses.
        """
        safe = [self._safe(m) for m in messages]
        offered = [self._safe_tool(tool) for tool in tools]
        native = self._native(safe, offered) if not tools or self.takes_tools else ()
        attempts = [*native, *_in_words(safe, offered)]
        text, error = self._first_complete(attempts, safe, offered, thinking)
        if text is None:
            raise self._fault(error)
        return text

    def plain(self, text: str) -> str:
        """`text` without anything that the model takes for a control token."""
        return self._defused(text)

    @functools.cached_property
    def takes_tools(self) -> bool:
        """Whether the template itself tells the model of tools."""
        question = [Message("user", "Hello")]
        attempts = list(self._native(question, [_PROBE]))
        return any(self._try(attempt, None, [_PROBE.name])[1] for attempt in attempts)

    def capabilities(self) -> Capabilities:
        """What the template provides for, found out by rendering."""
        question = Message("user", "Hello")
        system = Attempt([Message("system", "Be brief."), question])
        switched = [self._try(Attempt([question]), on, [])[0] for on in (True, False)]
        known = dialects.of(self.source)
        marks = [b.opens for b in known.blocks if b.kind == "reasoning"]
        return Capabilities(
            system=self._try(system, None, ["Be brief."])[1],
            tools=self.takes_tools,
            thinking=switched[0] != switched[1],
            reasoning=known.route is not None or any(mark in self.source for mark in marks),
        )

    # --- attempts ---------------------------------------------------------------------------------

    def _native(self, messages: Sequence[Message], tools: Sequence[ToolSpec]) -> Iterator[Attempt]:
        """The ways in which templates take the same conversation, the usual one first."""
        plain = Attempt(messages, tools)
        yield plain
        yield replace(plain, content_as_parts=True)
        yield replace(plain, old=True)
        if not any(m.tool_calls for m in messages):
            return
        yield replace(plain, arguments_as_text=True)
        for changed in (wording.one_by_one(messages), wording.short_ids(messages)):
            if changed != list(messages):
                yield replace(plain, messages=changed)
                yield replace(plain, messages=changed, arguments_as_text=True)
        known = dialects.of(self.source)
        if wording.can_speak(known):
            yield replace(plain, messages=wording.spoken(messages, known))

    def _first_complete(
        self,
        attempts: Iterable[Attempt],
        messages: Sequence[Message],
        tools: Sequence[ToolSpec],
        thinking: bool | None,
    ) -> tuple[str | None, Exception]:
        """The first rendering with everything in it; else the first of those that lack least."""
        wanted = list(_wanted(messages, tools))
        best: str | None = None
        least = len(wanted) + 1
        failure: Exception = ValueError("it gives no text")
        for attempt in attempts:
            try:
                text = self._render(attempt, thinking)
            except sandbox.FAILURES as error:
                failure = error
                continue
            lacking = sum(not _holds(text, part) for part in wanted)
            if lacking < least:
                best, least = text, lacking
            if not lacking:
                break
        return best, failure

    def _try(
        self, attempt: Attempt, thinking: bool | None, wanted: Sequence[str]
    ) -> tuple[str, bool]:
        """What an attempt gives, and whether `wanted` is all there."""
        try:
            text = self._render(attempt, thinking)
        except sandbox.FAILURES:
            return "", False
        return text, all(_holds(text, part) for part in wanted)

    def _render(self, attempt: Attempt, thinking: bool | None) -> str:
        tools = [function_schema(tool) for tool in attempt.tools]
        extra: dict[str, Any] = {}
        if attempt.old:
            extra = {"functions": json.dumps(tools), "xml_tools": tools, "datetime": _today()}
        text = sandbox.render(
            self._template,
            messages=conversation(attempt),
            tools=tools if tools or attempt.old else None,
            documents=None,
            add_generation_prompt=True,
            bos_token=self._bos,
            eos_token=self._eos,
            **switches(self.source, thinking),
            **extra,
        )
        if attempt.content_as_parts and "{'type': 'text'" in text:
            raise ValueError("it takes no lists as content")
        return text

    # --- safety -----------------------------------------------------------------------------------

    def _safe(self, message: Message) -> Message:
        calls = tuple(
            ToolCall(self._defused(c.name), self._defused_in(c.arguments), c.id)
            for c in message.tool_calls
        )
        return replace(
            message,
            text=self._defused(message.text),
            reasoning=self._defused(message.reasoning),
            tool_calls=calls,
        )

    def _safe_tool(self, tool: ToolSpec) -> ToolSpec:
        return ToolSpec(
            self._defused(tool.name),
            self._defused(tool.description),
            self._defused_in(tool.parameters),
        )

    def _defused_in(self, value: Any) -> Any:
        if isinstance(value, str):
            return self._defused(value)
        if isinstance(value, Mapping):
            return {self._defused(str(k)): self._defused_in(v) for k, v in value.items()}
        if isinstance(value, (list, tuple)):
            return [self._defused_in(item) for item in value]
        return value

    def _defused(self, text: str) -> str:
        return self._control.sub(lambda m: m[0][0] + _BREAK + m[0][1:], text)

    def _fault(self, error: Exception) -> ModelUnusable:
        return ModelUnusable(
            f"The chat template of {self._model} failed: {error}",
            "Choose another model; this one's file is faulty or not meant for chats.",
        )


def conversation(attempt: Attempt) -> list[dict[str, Any]]:
    """The messages as `transformers` hands them to templates."""
    names = {call.id: call.name for m in attempt.messages for call in m.tool_calls}
    return [_turn(m, names.get(m.call, ""), attempt) for m in attempt.messages]


def switches(source: str, thinking: bool | None) -> dict[str, Any]:
    """The variables by which templates turn thinking on and off."""
    if thinking is None:
        return {}
    found: dict[str, Any] = {"enable_thinking": thinking, "thinking": thinking}
    if "thinking_mode" in source:
        found["thinking_mode"] = "enabled" if thinking else "disabled"
    if "thinking_budget" in source and not thinking:
        found["thinking_budget"] = 0
    if "reasoning_effort" in source and (effort := _effort(source, thinking)):
        found["reasoning_effort"] = effort
    return found


def _effort(source: str, thinking: bool) -> str:
    """Templates with a scale in place of a switch: its lower end, or what thinks at all."""
    if "no_think" in source:
        return "high" if thinking else "no_think"
    if thinking:
        return ""
    return "none" if '"none"' in source or "'none'" in source else "low"


def _in_words(messages: Sequence[Message], tools: Sequence[ToolSpec]) -> Iterator[Attempt]:
    """The ways for templates that take less than there is."""
    told = wording.without_tools(messages, tools)
    if told != list(messages):
        yield Attempt(told)
    yield Attempt(wording.tamed(told))
    yield Attempt(wording.tamed(told), old=True)
    yield Attempt(wording.tamed(told), content_as_parts=True)


def _turn(message: Message, tool: str, attempt: Attempt) -> dict[str, Any]:
    text = MEDIA * len(message.images) + message.text
    parts = [{"type": "text", "text": text}]
    turn: dict[str, Any] = {
        "role": message.role,
        "content": parts if attempt.content_as_parts else text,
    }
    if message.reasoning:
        # gpt-oss reads the second name
        turn |= {"reasoning_content": message.reasoning, "thinking": message.reasoning}
    if message.tool_calls:
        turn["tool_calls"] = [_call(c, attempt.arguments_as_text) for c in message.tool_calls]
    if message.role == "tool":
        turn |= {"tool_call_id": message.call} | ({"name": tool} if tool else {})
    return turn


def _call(call: ToolCall, as_text: bool) -> dict[str, Any]:
    arguments = dict(call.arguments)
    function = {
        "name": call.name,
        "arguments": json.dumps(arguments, ensure_ascii=False) if as_text else arguments,
    }
    return {"id": call.id, "type": "function", "function": function}


def function_schema(tool: ToolSpec) -> dict[str, Any]:
    """A tool as OpenAI describes functions, which is what templates expect."""
    parameters = dict(tool.parameters) or {"type": "object", "properties": {}}
    function = {"name": tool.name, "description": tool.description, "parameters": parameters}
    return {"type": "function", "function": function}


def _wanted(messages: Sequence[Message], tools: Sequence[ToolSpec]) -> Iterator[str]:
    """What must be in a rendering. Templates may cut down what the model itself wrote."""
    yield from (tool.name for tool in tools)
    for message in messages:
        for call in message.tool_calls:
            yield call.name
            yield from (v for v in call.arguments.values() if isinstance(v, str))
        if message.role != "assistant":
            yield message.text
            yield from (MEDIA for _ in message.images)


def _holds(text: str, part: str) -> bool:
    part = part.strip()
    return part in text or any(
        json.dumps(part, ensure_ascii=a)[1:-1] in text for a in (False, True)
    )


def _today() -> str:
    return f"{datetime.now().astimezone():%d %B %Y}"


def _any_of(texts: Iterable[str]) -> re.Pattern[str]:
    """Matches each of `texts` of two characters and more, the longest first."""
    wanted = sorted({t for t in texts if len(t) > 1}, key=len, reverse=True)
    try:
        return re.compile(_branches(wanted))
    except (RecursionError, OverflowError, re.error):  # a file made to be awkward
        return re.compile("|".join(map(re.escape, wanted)))


def _branches(texts: Sequence[str]) -> str:
    """Alternatives with their common beginnings tried once: some models have thousands."""
    rests: dict[str, list[str]] = {}
    for text in filter(None, texts):
        rests.setdefault(text[0], []).append(text[1:])
    branches = "|".join(re.escape(first) + _branches(rest) for first, rest in rests.items())
    if not branches:
        return ""
    return f"(?:{branches}){'?' if '' in texts else ''}"
