"""Reads the tool calls that a model writes: JSON, tags, Python, and each family's own mixture.

A `Parse` takes what stands between a family's markers, the opening one included, and adds the calls
to `Calls`. Models err: a call that cannot be read becomes a sentence in `Calls.faults`, never an
exception. Values without quotes are read by the tool's own schema, so that `3` is a number for one
tool and a text for another.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from inglenook.types import ToolCall, ToolSpec

_JSON = json.JSONDecoder(strict=False)  # models do not escape their line breaks
_NAMES = ("name", "tool_name", "function")
_ARGUMENTS = ("arguments", "parameters", "args")
_IDS = ("id", "tool_call_id")
_PYTHON_NAMES = {"true": True, "false": False, "null": None, "none": None}


class Calls:
    """The calls of one reply, checked against the tools that were offered."""

    def __init__(self, tools: Sequence[ToolSpec], new_id: Callable[[int], str]) -> None:
        """`new_id` names the call of that number where the model gives no name of its own."""
        self.tools = {tool.name: tool for tool in tools}
        self.found: list[ToolCall] = []
        self.faults: list[str] = []
        self._new_id = new_id

    def add(self, name: str, arguments: Any, id: str = "") -> None:
        """Take a call; `arguments` may be JSON text still."""
        if isinstance(arguments, str):
            arguments = _loads(arguments or "{}")
        if name not in self.tools:
            self.faults.append(f"The model called {name[:80]!r}, which is none of the tools.")
        elif not isinstance(arguments, dict):
            self.faults.append(f"The model called {name!r} with arguments that cannot be read.")
        else:
            self.found.append(ToolCall(name, arguments, id or self._new_id(len(self.found))))

    def lost(self, raw: str) -> None:
        """Note that `raw` should have been a call."""
        self.faults.append(f"The model wrote a tool call that cannot be read: {raw.strip()[:200]}")

    def count(self) -> tuple[int, int]:
        """How many calls and faults there are."""
        return len(self.found), len(self.faults)

    def all_good_since(self, count: tuple[int, int]) -> bool:
        """Whether calls came since then, and no faults."""
        return len(self.found) > count[0] and len(self.faults) == count[1]

    def undo(self, count: tuple[int, int]) -> None:
        """Go back to what there was then."""
        del self.found[count[0] :], self.faults[count[1] :]

    def schema(self, name: str, key: str) -> Mapping[str, Any]:
        """What the tool's schema says of one argument; empty if it says nothing."""
        tool = self.tools.get(name)
        properties = tool.parameters.get("properties") if tool else None
        found = properties.get(key) if isinstance(properties, Mapping) else None
        return found if isinstance(found, Mapping) else {}

    def keys(self, name: str) -> list[str]:
        """The arguments that the tool takes, in the order of its schema."""
        tool = self.tools.get(name)
        return list(tool.parameters.get("properties") or ()) if tool else []


Parse = Callable[[str, Calls], None]


def as_json(raw: str, calls: Calls) -> None:
    """Objects and lists of objects, one after the other, whatever stands between them."""
    at, read = 0, 0
    while (start := _first(raw, "{[", at)) >= 0:
        try:
            value, at = _JSON.raw_decode(raw, start)
        except (ValueError, RecursionError):
            if raw[start] == "[":  # markers have brackets too
                at = start + 1
                continue
            break
        read += _take_json(value, calls)
    if start >= 0 or not read:
        calls.lost(raw if start < 0 else raw[start:])


def headed(head: str) -> Parse:
    """`head` is a pattern with the group `name` (and `id`); behind it the arguments as JSON."""
    pattern = re.compile(head, re.DOTALL)

    def parse(raw: str, calls: Calls) -> None:
        at = 0
        while match := pattern.search(raw, at):
            groups = match.groupdict()
            start = _first(raw, "{", match.end())
            try:
                value, at = _JSON.raw_decode(raw, start) if start >= 0 else (None, match.end())
            except (ValueError, RecursionError):
                calls.lost(raw[match.start() :])
                return
            calls.add(groups["name"].strip(), value, (groups.get("id") or "").strip())
        if at == 0:
            calls.lost(raw)

    return parse


def tagged(call: str, argument: str) -> Parse:
    """`call` has the groups `name` and `body`, `argument` `key` and `value` (and `string`)."""
    calls_of, arguments_of = re.compile(call, re.DOTALL), re.compile(argument, re.DOTALL)

    def parse(raw: str, calls: Calls) -> None:
        matches = list(calls_of.finditer(raw))
        for match in matches:
            name, body = match["name"].strip(), match["body"]
            pairs = list(arguments_of.finditer(body))
            if not pairs and body.strip().startswith("{"):
                calls.add(name, body.strip())
                continue
            if pairs or not body.strip():
                calls.add(name, {m["key"].strip(): _value(m, name, calls) for m in pairs})
            else:
                calls.lost(match[0])
        if not matches:
            calls.lost(raw)

    return parse


_QUOTED = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*\"""", re.DOTALL)


def as_python(raw: str, calls: Calls) -> None:
    """A list of calls in Python: `[get_weather(city='Oslo', days=3)]`."""
    start, end = raw.find("["), raw.rfind("]")
    code = raw[start : end + 1] if 0 <= start < end else raw.strip()
    # models do not escape their line breaks here either
    code = _QUOTED.sub(lambda m: m[0].replace("\n", "\\n"), code).strip()
    try:
        tree = ast.parse(code, mode="eval").body
        nodes = tree.elts if isinstance(tree, (ast.List, ast.Tuple)) else [tree]
        read = [_python_call(node, calls) for node in nodes]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        if code.lstrip("[ \n").startswith("{"):
            as_json(raw, calls)
        else:
            calls.lost(raw)
        return
    for name, arguments in read:
        calls.add(name, arguments)


_GEMMA_CALL = re.compile(r"call:(?P<name>[^{]+)(?=\{)")
_GEMMA_QUOTE = '<|"|>'
_BARE_KEY = re.compile(r'([{,]\s*)([^\s:{}\[\],"]+)\s*:')


def as_gemma(raw: str, calls: Calls) -> None:
    """Gemma 4's `call:get_weather{city:<|"|>Oslo<|"|>,days:3}`."""
    match = _GEMMA_CALL.search(raw)
    if match is None:
        calls.lost(raw)
        return
    pieces = raw[match.end() :].split(_GEMMA_QUOTE)
    for i, piece in enumerate(pieces):
        pieces[i] = json.dumps(piece) if i % 2 else _BARE_KEY.sub(r'\1"\2":', piece)
    try:
        arguments, _ = _JSON.raw_decode("".join(pieces).strip())
    except (ValueError, RecursionError):
        calls.lost(raw)
        return
    calls.add(match["name"].strip(), arguments)


_MINIMAX_CALL = re.compile(r'<invoke name="([^"]+)">(.*?)(?:</invoke>|\Z)', re.DOTALL)
_ELEMENT = re.compile(r"<([\w.-]+)>(.*?)</\1>", re.DOTALL)


def as_elements(raw: str, calls: Calls) -> None:
    """MiniMax M3's elements, each named like its argument, lists as `<item>`s."""
    raw = raw.replace("]<]minimax[>[", "")
    matches = list(_MINIMAX_CALL.finditer(raw))
    for match in matches:
        name, pairs = match[1], _ELEMENT.findall(match[2])
        calls.add(name, {key: _element(value, calls.schema(name, key)) for key, value in pairs})
    if not matches:
        calls.lost(raw)


_FIRST_KEY = re.compile(r'(?:```json)?\s*\[?\s*\{\s*"([^"]*)"')
_BEFORE_FIRST_KEY = re.compile(r'(?:```json)?\s*\[?\s*(?:\{\s*(?:"[^"]*)?)?')
_KEYS = {*_NAMES, *_ARGUMENTS, *_IDS, "type"}


def may_be_call(raw: str) -> bool:
    """Whether text that begins like JSON can still become a call."""
    if match := _FIRST_KEY.match(raw):
        return match[1] in _KEYS
    return _BEFORE_FIRST_KEY.fullmatch(raw) is not None


def inside_text(raw: str) -> bool:
    """Whether `raw` ends within a quoted text of JSON, so that no marker can follow."""
    start = _first(raw, "{[", 0)
    if start < 0:
        return False
    return len(re.findall(r'(?<!\\)(?:\\\\)*"', raw[start:])) % 2 == 1


def _take_json(value: Any, calls: Calls) -> int:
    """Add the call or calls that `value` stands for; how many there were."""
    if isinstance(value, list):
        return sum(_take_json(item, calls) for item in value)
    if not isinstance(value, dict):
        return 0
    if isinstance(value.get("function"), dict):
        value = {**value, **value["function"]}
    name = next((value[k] for k in _NAMES if isinstance(value.get(k), str)), None)
    if name is None:
        return _take_bare(value, calls)
    arguments: Any = next((value[k] for k in _ARGUMENTS if k in value), {})
    calls.add(name, {} if arguments is None else arguments, str(_first_of(value, _IDS) or ""))
    return 1


def _take_bare(value: dict[str, Any], calls: Calls) -> int:
    """`{"get_weather": {...}}`, as Apertus writes."""
    if len(value) == 1 and isinstance(next(iter(value.values())), dict):
        calls.add(*next(iter(value.items())))
        return 1
    return 0


def _python_call(node: ast.expr, calls: Calls) -> tuple[str, dict[str, Any]]:
    if not isinstance(node, ast.Call):
        raise ValueError("not a call")
    name = ast.unparse(node.func)
    arguments: dict[str, Any] = {}
    arguments.update(zip(calls.keys(name), map(_literal, node.args), strict=False))
    arguments.update({k.arg: _literal(k.value) for k in node.keywords if k.arg})
    return name, arguments


def _literal(node: ast.expr) -> Any:
    match node:
        case ast.Name(id=name) if name.lower() in _PYTHON_NAMES:
            return _PYTHON_NAMES[name.lower()]
        case ast.List(elts=items) | ast.Tuple(elts=items):
            return [_literal(item) for item in items]
        case ast.Dict(keys=keys, values=values):
            return {str(_literal(k)): _literal(v) for k, v in zip(keys, values, strict=True) if k}
        case _:
            return ast.literal_eval(node)


def _value(match: re.Match[str], name: str, calls: Calls) -> Any:
    text, schema = match["value"], calls.schema(name, match["key"].strip())
    text = text[1:] if text.startswith("\n") else text
    text = text[:-1] if text.endswith("\n") else text
    told = match.groupdict().get("string")
    if told in ("true", "string"):
        return text
    return _typed(text, schema, verbatim=told is None)


def _typed(text: str, schema: Mapping[str, Any], *, verbatim: bool = True) -> Any:
    """`text` as the schema wants it: `verbatim` where that allows a text, else as JSON."""
    if verbatim and _allows_text(schema):
        return text
    stripped = text.strip()
    if stripped.lower() in _PYTHON_NAMES:
        return _PYTHON_NAMES[stripped.lower()]
    value = _loads(stripped)
    return text if value is None else value


def _allows_text(schema: Mapping[str, Any]) -> bool:
    kind = schema.get("type")
    if isinstance(kind, list):
        return "string" in kind
    if kind is None and isinstance(schema.get("enum"), list):
        return all(isinstance(item, str) for item in schema["enum"])
    options = schema.get("anyOf") or schema.get("oneOf")
    if kind is None and isinstance(options, list):
        return any(isinstance(option, Mapping) and _allows_text(option) for option in options)
    return kind == "string"


def _element(text: str, schema: Mapping[str, Any]) -> Any:
    inner = _ELEMENT.findall(text)
    if not inner or _allows_text(schema):
        return _typed(text, schema)
    if all(key == "item" for key, _ in inner):
        items = schema.get("items")
        return [_element(v, items if isinstance(items, Mapping) else {}) for _, v in inner]
    properties = schema.get("properties") or {}
    return {key: _element(value, properties.get(key, {})) for key, value in inner}


def _loads(text: str) -> Any:
    """The JSON value that `text` is; None if it is none."""
    try:
        return _JSON.decode(text)
    except (ValueError, RecursionError):
        return None


def _first(text: str, characters: str, start: int) -> int:
    return min((at for c in characters if (at := text.find(c, start)) >= 0), default=-1)


def _first_of(value: Mapping[str, Any], keys: Sequence[str]) -> Any:
    return next((value[k] for k in keys if value.get(k) is not None), None)
