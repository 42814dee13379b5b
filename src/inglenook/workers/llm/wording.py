"""The same conversation in other words, for templates that take less than there is."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

from inglenook.types import Message, ToolCall, ToolSpec
from inglenook.workers.llm import calls
from inglenook.workers.llm.dialects import Dialect


def tamed(messages: Sequence[Message]) -> list[Message]:
    """Without a system turn and with turns that alternate."""
    system = "\n\n".join(m.text for m in messages if m.role == "system")
    turns: list[Message] = [Message("user", system)] if system else []
    for message in messages:
        if message.role == "system":
            continue
        if turns and turns[-1].role == message.role:
            last = turns[-1]
            turns[-1] = replace(
                last,
                text=f"{last.text}\n\n{message.text}",
                images=(*last.images, *message.images),
            )
        else:
            turns.append(message)
    return turns


def one_by_one(messages: Sequence[Message]) -> list[Message]:
    """One call a turn, each with its result behind it, for models that call one tool at a time."""
    results = {m.call: m for m in messages if m.role == "tool"}
    split: list[Message] = []
    moved: set[str] = set()
    for message in messages:
        if len(message.tool_calls) < 2:
            if message.role != "tool" or message.call not in moved:
                split.append(message)
            continue
        for i, call in enumerate(message.tool_calls):
            first = message if i == 0 else Message("assistant", "")
            split.append(replace(first, tool_calls=(call,)))
            if call.id in results:
                split.append(results[call.id])
                moved.add(call.id)
    return split


def short_ids(messages: Sequence[Message]) -> list[Message]:
    """Calls numbered with nine digits, which is what Mistral's templates insist on."""
    names: dict[str, str] = {}
    for message in messages:
        for call in message.tool_calls:
            names.setdefault(call.id, f"{len(names) + 1:09}")
    return [
        replace(
            m,
            tool_calls=tuple(replace(c, id=names[c.id]) for c in m.tool_calls),
            call=names.get(m.call, m.call),
        )
        for m in messages
    ]


def can_speak(dialect: Dialect) -> bool:
    """Whether `spoken` knows how that family writes calls."""
    return bool(dialect.prefix) or dialect.parse in (calls.as_python, calls.as_json)


def spoken(messages: Sequence[Message], dialect: Dialect) -> list[Message]:
    """Calls within the text of their turn, as the model wrote them, where a template drops them."""
    return [
        replace(m, text=_with_calls(m, dialect), tool_calls=()) if m.tool_calls else m
        for m in messages
    ]


def without_tools(messages: Sequence[Message], tools: Sequence[ToolSpec]) -> list[Message]:
    """Tools, calls and results as text, for templates that know none of them."""
    names = {call.id: call.name for m in messages for call in m.tool_calls}
    told = [_as_text(m, names) for m in messages]
    if not tools:
        return told
    if told and told[0].role == "system":
        head, told = told[0].text + "\n\n", told[1:]
    else:
        head = ""
    return [Message("system", head + instructions(tools)), *told]


def instructions(tools: Sequence[ToolSpec]) -> str:
    """The tools in words, and how to call one (`forced.schema` enforces it)."""
    listed = "\n".join(
        _compact({"name": t.name, "description": t.description, "parameters": dict(t.parameters)})
        for t in tools
    )
    return (
        f"You can use these tools:\n{listed}\n\n"
        'Reply with one JSON object. To use a tool: {"name": "<tool>", "arguments": {...}}. '
        'To answer: {"answer": "<your answer>"}. '
        "Use a tool if it helps with the last question; once you have its result, answer."
    )


def _as_text(message: Message, names: Mapping[str, str]) -> Message:
    if message.role == "tool":
        name = names.get(message.call, "the tool")
        return Message("user", f"Result of {name}:\n{message.text}")
    if message.tool_calls:
        written = "\n".join(_json_call(call, "arguments") for call in message.tool_calls)
        return Message("assistant", "\n".join(filter(None, (message.text, written))))
    return message


def _with_calls(message: Message, dialect: Dialect) -> str:
    written = [_json_call(call, dialect.arguments) for call in message.tool_calls]
    if dialect.prefix:
        tagged = "\n".join(f"<tool_call>\n{call}\n</tool_call>" for call in written)
        return "\n".join(filter(None, (message.text, tagged)))
    if dialect.parse is calls.as_python:
        written = [_python_call(call) for call in message.tool_calls]
    block = next(b for b in dialect.blocks if b.kind == "calls")
    return f"{message.text}{block.opens}[{', '.join(written)}]{''.join(block.closes[:1])}"


def _json_call(call: ToolCall, arguments: str) -> str:
    return _compact({"name": call.name, arguments: dict(call.arguments)})


def _python_call(call: ToolCall) -> str:
    arguments = (
        f"{key}={_compact(value) if isinstance(value, str) else repr(value)}"
        for key, value in call.arguments.items()
    )
    return f"{call.name}({', '.join(arguments)})"


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
