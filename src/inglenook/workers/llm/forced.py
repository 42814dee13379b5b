"""Tool calls held to a JSON schema: where a call is required, or a template knows no tools.

`schema` says what may be written, a grammar enforces it, `ForcedReply` reads it. With a free choice
the model writes either a call or `{"answer": "..."}`, whose text is streamed as it comes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from inglenook.types import Text, ToolSpec
from inglenook.workers.llm.calls import Calls, as_json
from inglenook.workers.llm.reply import Ending, Piece, call_id

_ANSWER = re.compile(r'\s*\{\s*"answer"\s*:\s*"')
_WHOLE = re.compile(r'[^"\\]*(?:\\(?:u[0-9a-fA-F]{4}|[^u])[^"\\]*)*')
_LONE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\Z")  # half of a character beyond 16 bits


def schema(
    tools: Sequence[ToolSpec], choice: str = "required", arguments: str = "arguments"
) -> dict[str, Any]:
    """What a model may write: "auto" leaves it an answer, "required" a call, a name that tool.

    `arguments` is the key that the model knows for them.
    """
    shared: dict[str, Any] = {}
    offered = [t for t in tools if choice in ("auto", "required", t.name)]
    options = [_option(i, tool, arguments, shared) for i, tool in enumerate(offered)]
    if choice == "auto":
        options.append(_object({"answer": {"type": "string"}}))
    whole = options[0] if len(options) == 1 else {"anyOf": options}
    return {**whole, "$defs": shared} if shared else whole


class ForcedReply:
    """Like `reply.Reply`, for text that keeps to `schema`."""

    def __init__(self, prompt: str, tools: Sequence[ToolSpec]) -> None:
        """`prompt` only serves to name the calls."""
        self._calls = Calls(tools, lambda n: call_id(prompt, n))
        self._raw = ""
        self._told = 0  # how far in `_raw` the answer was handed on

    def feed(self, text: str) -> list[Piece]:
        """What can be shown after `text`."""
        self._raw += text
        if not self._told and (start := _ANSWER.match(self._raw)):
            self._told = start.end()
        answer = self._more() if self._told else ""
        return [Text(answer)] if answer else []

    def end(self) -> Ending:
        """What is left at the end of the model's text."""
        if _ANSWER.match(self._raw):
            return Ending([], (), ())
        as_json(self._raw, self._calls)
        return Ending([], tuple(self._calls.found), tuple(self._calls.faults))

    def _more(self) -> str:
        """What follows of the answer, but for an escape that is not complete."""
        found = _WHOLE.match(self._raw, self._told)
        text = _LONE.sub("", found[0]) if found else ""
        self._told += len(text)
        return str(json.loads(f'"{text}"', strict=False))


def _option(number: int, tool: ToolSpec, arguments: str, shared: dict[str, Any]) -> dict[str, Any]:
    parameters = dict(tool.parameters) or {"type": "object"}
    for key in ("$defs", "definitions"):
        for name, definition in dict(parameters.pop(key, {})).items():
            shared[f"{number}_{name}"] = _moved(definition, number)
    return _object({"name": {"const": tool.name}, arguments: _moved(parameters, number)})


def _moved(value: Any, number: int) -> Any:
    """The same schema with its references to where `_option` puts the definitions."""
    if isinstance(value, Mapping):
        return {
            k: re.sub(r"^#/(?:\$defs|definitions)/", f"#/$defs/{number}_", v)
            if k == "$ref" and isinstance(v, str)
            else _moved(v, number)
            for k, v in value.items()
        }
    return [_moved(item, number) for item in value] if isinstance(value, list) else value


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
