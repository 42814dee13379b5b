"""Reads what a client of OpenAI's chat completions asks for, and names the field that is wrong."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from inglenook.api import pictures
from inglenook.errors import BadRequest
from inglenook.types import Message, Role, Sampling, ToolCall, to_json

Json = dict[str, Any]

DEFAULTS = {"temperature": 0.8, "repeat_penalty": 1.0}
"""Where a client says nothing, llama.cpp's own defaults hold, not those of our chats."""

NUMBERS: dict[str, tuple[str, float, float]] = {
    "temperature": ("temperature", 0, 5),
    "top_p": ("top_p", 0, 1),
    "min_p": ("min_p", 0, 1),
    "typical_p": ("typical_p", 0, 1),
    "repeat_penalty": ("repeat_penalty", 0, 10),
    "repetition_penalty": ("repeat_penalty", 0, 10),
    "presence_penalty": ("presence_penalty", -2, 2),
    "frequency_penalty": ("frequency_penalty", -2, 2),
    "dry_multiplier": ("dry_multiplier", 0, 100),
    "dry_base": ("dry_base", 0, 100),
    "xtc_probability": ("xtc_probability", 0, 1),
    "xtc_threshold": ("xtc_threshold", 0, 1),
}
WHOLES: dict[str, tuple[str, int, int]] = {
    "top_k": ("top_k", 0, 1 << 20),
    "seed": ("seed", -(1 << 63), (1 << 64) - 1),
    "dry_allowed_length": ("dry_allowed_length", 0, 1 << 20),
    "max_tokens": ("max_tokens", 1, (1 << 31) - 1),
    "max_completion_tokens": ("max_tokens", 1, (1 << 31) - 1),
}
ROLES: dict[str, Role] = {
    "system": "system",
    "developer": "system",
    "user": "user",
    "assistant": "assistant",
    "tool": "tool",
}
STOPS = 16
NAME = re.compile(r"[a-zA-Z0-9_.-]{1,64}")


class FieldWrong(BadRequest):
    """A field of a request cannot be taken as it is; `param` is its path."""

    def __init__(self, param: str, what: str) -> None:
        super().__init__(f"'{param}' {what}.")
        self.param = param


@dataclass(frozen=True, slots=True)
class Asked:
    """A request for one answer. `request` holds the arguments of the host's `generate`, but for
    the images of messages, which are `data:` addresses still."""

    model: str
    request: Json
    stream: bool
    include_usage: bool


@dataclass(frozen=True, slots=True)
class AskedVectors:
    """A request for vectors of `texts`, as base64 if `packed`; `dimensions` can only agree."""

    model: str
    texts: list[str]
    packed: bool
    dimensions: int | None


def read(data: bytes, room: int) -> Asked:
    """Read a request's body. `room` is how many tokens may be written if the client names no limit.

    Raises FieldWrong, or BadRequest for what is not JSON at all.
    """
    body = _decoded(data)
    _refuse_unknown_wishes(body)
    tools = _tools(body)
    request = {
        "messages": _messages(body),
        "sampling": to_json(_sampling(body, room)),
        "tools": tools or None,
        "tool_choice": _tool_choice(body, [tool["name"] for tool in tools]),
        "thinking": _thinking(body),
        "chat": _chat(body),
    }
    options = _object(body, "stream_options")
    return Asked(
        model=_text(body, "model"),
        request={name: value for name, value in request.items() if value is not None},
        stream=_flag(body, "stream"),
        include_usage=_flag(options, "include_usage", "stream_options.include_usage"),
    )


def read_vectors(data: bytes) -> AskedVectors:
    """Read the body of a request for embeddings. Raises as `read` does."""
    body = _decoded(data)
    wanted = body.get("input")
    texts = [wanted] if isinstance(wanted, str) else wanted
    if not isinstance(texts, list) or not texts or not all(isinstance(t, str) and t for t in texts):
        raise FieldWrong("input", "must be a text or a list of texts, none of them empty")
    form = _text(body, "encoding_format")
    if form not in ("", "float", "base64"):
        raise FieldWrong("encoding_format", "must be float or base64")
    asked = body.get("dimensions")
    dimensions = None if asked is None else _whole(asked, "dimensions", 1, 1 << 20)
    return AskedVectors(_text(body, "model"), texts, form == "base64", dimensions)


def _decoded(data: bytes) -> Json:
    try:
        body = json.loads(data, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise BadRequest(f"The body is not valid JSON: {error}.") from error
    if not isinstance(body, dict):
        raise BadRequest("The body must be a JSON object.")
    return body


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _refuse_unknown_wishes(body: Json) -> None:
    """What would change the answer and is not there is refused; anything else is passed over."""
    if body.get("n") not in (None, 1):
        raise FieldWrong("n", "can only be 1: ask again for another answer")
    if "audio" in (body.get("modalities") or ()):
        raise FieldWrong("modalities", "can only be text")
    for name in ("functions", "function_call"):
        if body.get(name):
            raise FieldWrong(name, "is not known here any more: use 'tools'")


# --- messages -------------------------------------------------------------------------------------


def _messages(body: Json) -> list[Json]:
    messages = body.get("messages")
    if not isinstance(messages, list) or not messages:
        raise FieldWrong("messages", "must be a list with at least one message")
    return [to_json(_message(item, f"messages[{n}]")) for n, item in enumerate(messages)]


def _message(item: Any, where: str) -> Message:
    if not isinstance(item, dict):
        raise FieldWrong(where, "must be an object")
    role = ROLES.get(str(item.get("role")))
    if role is None:
        raise FieldWrong(f"{where}.role", f"must be one of {', '.join(ROLES)}")
    calls = item.get("tool_calls") or []
    if role != "assistant" or not isinstance(calls, list):
        calls = []
    content, place = item.get("content"), f"{where}.content"
    if content is None and role != "assistant":
        raise FieldWrong(place, "is missing")
    parts = _parts(content, place) if isinstance(content, list) else []
    return Message(
        role,
        _written(parts, place) if isinstance(content, list) else _text(item, "content", place),
        images=_images(parts, role, place),
        tool_calls=tuple(_call(c, f"{where}.tool_calls[{n}]") for n, c in enumerate(calls)),
        reasoning=_text(item, "reasoning_content", f"{where}.reasoning_content"),
        call=_text(item, "tool_call_id", f"{where}.tool_call_id"),
    )


def _parts(content: list[Any], where: str) -> list[Json]:
    for number, part in enumerate(content):
        if not isinstance(part, dict) or part.get("type") not in ("text", "refusal", "image_url"):
            raise FieldWrong(f"{where}[{number}]", "must be of type text or image_url")
    return content


def _written(parts: list[Json], where: str) -> str:
    return "\n".join(
        _text(part, part["type"], f"{where}[{number}].{part['type']}")
        for number, part in enumerate(parts)
        if part["type"] != "image_url"
    )


def _images(parts: list[Json], role: Role, where: str) -> tuple[str, ...]:
    return tuple(
        _image(part, role, f"{where}[{number}]")
        for number, part in enumerate(parts)
        if part["type"] == "image_url"
    )


def _image(part: Json, role: Role, where: str) -> str:
    """The `data:` address of a picture. Nothing is ever fetched, and no file named by a client."""
    if role != "user":
        raise FieldWrong(where, "is a picture; only messages of the user can hold some")
    url = _text(_object(part, "image_url", f"{where}.image_url"), "url", f"{where}.image_url.url")
    if not pictures.readable(url):
        raise FieldWrong(
            f"{where}.image_url.url",
            "must be a picture as data:image/…;base64,…; addresses are not fetched",
        )
    return url


def _call(call: Any, where: str) -> ToolCall:
    function = call.get("function") if isinstance(call, dict) else None
    if not isinstance(function, dict):
        raise FieldWrong(f"{where}.function", "is missing")
    arguments = function.get("arguments") or "{}"
    if isinstance(arguments, str):
        try:
            arguments = json.loads(arguments)
        except ValueError:
            arguments = None
    if not isinstance(arguments, dict):
        raise FieldWrong(f"{where}.function.arguments", "must be a JSON object, as text")
    name = _text(function, "name", f"{where}.function.name")
    return ToolCall(name, arguments, _text(call, "id", f"{where}.id"))


# --- sampling -------------------------------------------------------------------------------------


def _sampling(body: Json, room: int) -> Sampling:
    values: Json = {**DEFAULTS, "max_tokens": room}
    for name, (field, low, high) in NUMBERS.items():
        if body.get(name) is not None:
            values[field] = float(_number(body[name], name, low, high))
    for name, (field, least, most) in WHOLES.items():
        if body.get(name) is not None:
            values[field] = _whole(body[name], name, least, most)
    return Sampling(
        **values,
        stop=_stop(body.get("stop")),
        logit_bias=_logit_bias(body),
        logprobs=_logprobs(body),
        grammar=_grammar(body),
        json_schema=_schema(body),
    )


def _stop(stop: Any) -> tuple[str, ...]:
    stops = [stop] if isinstance(stop, str) else [] if stop is None else stop
    good = isinstance(stops, list) and all(isinstance(s, str) and s for s in stops)
    if not good or len(stops) > STOPS:
        raise FieldWrong(
            "stop", f"must be a text, or a list of at most {STOPS}, none of them empty"
        )
    return tuple(stops)


def _logit_bias(body: Json) -> Mapping[str, float]:
    bias = _object(body, "logit_bias")
    for token, value in bias.items():
        if not token.isdecimal():
            raise FieldWrong("logit_bias", f"must have token numbers as keys, not {token!r}")
        _number(value, f"logit_bias.{token}", -100, 100)
    return bias


def _logprobs(body: Json) -> int | None:
    top = body.get("top_logprobs")
    if not _flag(body, "logprobs"):
        if top is not None:
            raise FieldWrong("top_logprobs", "needs 'logprobs' to be true")
        return None
    return 0 if top is None else _whole(top, "top_logprobs", 0, 20)


def _grammar(body: Json) -> str:
    grammar = _text(body, "grammar")
    if grammar and (body.get("response_format") or {}).get("type") not in (None, "text"):
        raise FieldWrong("grammar", "cannot go with 'response_format'")
    return grammar


def _schema(body: Json) -> Json | None:
    wanted = _object(body, "response_format")
    match wanted.get("type"):
        case None | "text":
            return None
        case "json_object":
            return _object(wanted, "schema", "response_format.schema")
        case "json_schema":
            about = _object(wanted, "json_schema", "response_format.json_schema")
            if not isinstance(about.get("schema"), dict):
                raise FieldWrong("response_format.json_schema.schema", "must be a JSON schema")
            return dict(about["schema"])
        case _:
            raise FieldWrong("response_format.type", "must be text, json_object or json_schema")


# --- tools ----------------------------------------------------------------------------------------


def _tools(body: Json) -> list[Json]:
    tools = body.get("tools") or []
    if not isinstance(tools, list):
        raise FieldWrong("tools", "must be a list")
    return [_tool(tool, f"tools[{n}]") for n, tool in enumerate(tools)]


def _tool(tool: Any, where: str) -> Json:
    function = tool.get("function") if isinstance(tool, dict) else None
    if not isinstance(function, dict) or tool.get("type") != "function":
        raise FieldWrong(where, "must be an object of type function")
    name = _text(function, "name", f"{where}.function.name")
    if not NAME.fullmatch(name):
        raise FieldWrong(f"{where}.function.name", "must be 1 to 64 of the characters a-zA-Z0-9_.-")
    return {
        "name": name,
        "description": _text(function, "description", f"{where}.function.description"),
        "parameters": _object(function, "parameters", f"{where}.function.parameters"),
    }


def _tool_choice(body: Json, names: list[str]) -> str | None:
    choice = body.get("tool_choice")
    if isinstance(choice, dict):
        choice = _object(choice, "function", "tool_choice.function").get("name")
        if choice not in names:
            raise FieldWrong("tool_choice.function.name", "names no function of 'tools'")
        return str(choice)
    if choice not in (None, "auto", "none", "required"):
        raise FieldWrong("tool_choice", "must be auto, none, required or name a function")
    if choice == "required" and not names:
        raise FieldWrong("tool_choice", "needs 'tools' to choose from")
    return choice if names else None


def _chat(body: Json) -> str | None:
    """What the cache on disk is kept for: a name that no chat of the window can have."""
    key = _text(body, "prompt_cache_key")
    return f"api:{key}" if key else None


def _thinking(body: Json) -> bool | None:
    asked = _object(body, "chat_template_kwargs").get("enable_thinking")
    if isinstance(asked, bool):
        return asked
    effort = _text(body, "reasoning_effort")
    return None if not effort else effort not in ("none", "minimal")


# --- single values --------------------------------------------------------------------------------


def _text(data: Json, name: str, where: str = "") -> str:
    value = data.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise FieldWrong(where or name, "must be a text")
    return value


def _flag(data: Json, name: str, where: str = "") -> bool:
    value = data.get(name)
    if value is not None and not isinstance(value, bool):
        raise FieldWrong(where or name, "must be true or false")
    return bool(value)


def _object(data: Json, name: str, where: str = "") -> Json:
    value = data.get(name)
    if value is not None and not isinstance(value, dict):
        raise FieldWrong(where or name, "must be an object")
    return dict(value or {})


def _number(value: Any, name: str, low: float, high: float) -> float:
    good = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not good or not math.isfinite(value) or not low <= value <= high:
        raise FieldWrong(name, f"must be a number from {low:g} to {high:g}")
    return float(value)


def _whole(value: Any, name: str, low: int, high: int) -> int:
    if type(value) is not int or not low <= value <= high:
        raise FieldWrong(name, f"must be a whole number from {low} to {high}")
    return value
