"""How families of models mark their reasoning and their tool calls.

A dialect is recognised by texts that stand in a model's chat template, as llama.cpp does it
(common/chat.cpp, common/parsers). It lists the blocks that a reply is made of; `reply.Reply` walks
through them. A new family is one entry in `_DIALECTS`; those further up are more particular.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from inglenook.workers.llm import calls
from inglenook.workers.llm.calls import Calls, Parse

Kind = Literal["text", "reasoning", "calls", "header"]


@dataclass(frozen=True, slots=True)
class Block:
    """What stands between `opens` and the first of `closes`; without those it goes to the end.

    `at_start`: only as long as the answer has no text. A block that is not `sure` is shown as text
    if there is no call in it after all. A `header` says by the dialect's `route` what follows it.
    """

    opens: str
    closes: tuple[str, ...]
    kind: Kind
    at_start: bool = False
    sure: bool = True


Route = Callable[[str, frozenset[str]], Block | None]


@dataclass(frozen=True, slots=True)
class Dialect:
    """One family's marks.

    `dropped` mean nothing to a reader; `inner` are marks within calls. `inside` says of the text of
    a call so far whether a closing mark behind it would belong to a value. `prefix` begins a call
    in JSON, whose arguments stand under `arguments`; it is empty where calls are not bare JSON.
    `to_text` leads from an open header, or from the prompt's end, to the answer's text.
    """

    signs: tuple[str, ...]
    blocks: tuple[Block, ...]
    parse: Parse
    dropped: tuple[str, ...] = ()
    inner: tuple[str, ...] = ()
    inside: Callable[[str], bool] = calls.inside_text
    route: Route | None = None
    calls_end_reasoning: bool = False
    prefix: str = ""
    arguments: str = "arguments"
    to_text: str = ""

    def marks(self) -> Iterable[str]:
        """All marks, of which some may be control tokens."""
        for block in self.blocks:
            yield block.opens
            yield from block.closes
        yield from self.dropped
        yield from self.inner


def of(source: str) -> Dialect:
    """The dialect of the model with that chat template."""
    return _of(source)


@functools.lru_cache(maxsize=16)
def _of(source: str) -> Dialect:
    found = next((d for d in _DIALECTS if all(sign in source for sign in d.signs)), _DEFAULT)
    if found.route is not None or any(b.kind == "reasoning" for b in found.blocks):
        return found
    return _with_thinking(found, source)


def visible_tokens(source: str) -> frozenset[str]:
    """Texts of the control tokens that must be written out for `reply.Reply` to see them."""
    found: set[str] = set()
    for mark in of(source).marks():
        found.add(mark.strip())
        found.update(_SPECIAL.findall(mark))
    return frozenset(found - {""})


def way_to_text(source: str, prompt: str) -> str:
    """What to put behind a prompt so that the next token is the answer's first.

    It closes reasoning that the prompt has opened, and writes the header of a channel.
    """
    known, end = of(source), prompt.rstrip()
    for block in known.blocks:
        if block.kind == "reasoning" and end.endswith(block.opens):
            return f"{block.closes[0]}{known.to_text or chr(10) * 2}"
    return "" if known.to_text and end.endswith(known.to_text.rstrip()) else known.to_text


def way_to_thought(source: str, prompt: str) -> tuple[str, bool]:
    """`prompt` with reasoning opened at its end, and whether the template has such a thing."""
    end = prompt.rstrip()
    for block in of(source).blocks:
        if block.kind == "reasoning" and block.opens:
            return (
                (prompt, True) if end.endswith(block.opens) else (f"{prompt}{block.opens}\n", True)
            )
    return prompt, False


_SPECIAL = re.compile(r"<\|[^<>|]+\|>|<｜[^<>｜]+｜>|<[^<>\s]+>|\[[A-Z_/]+\]|\]<\]\w+\[>\[")

_THINKING = (
    ("<think>", "</think>"),
    ("<thinking>", "</thinking>"),
    ("<thought>", "</thought>"),
    ("[THINK]", "[/THINK]"),
    ("<seed:think>", "</seed:think>"),
    ("<mm:think>", "</mm:think>"),
    ("<|inner_prefix|>", "<|inner_suffix|>"),
    ("<|start_of_thought|>", "<|end_of_thought|>"),
)


def _with_thinking(dialect: Dialect, source: str) -> Dialect:
    """With the tags for reasoning that the template knows, and `<think>` in any case.

    Models that were taught to reason after their template was written use that one too.
    """
    pairs = [p for p in _THINKING if p[0] == "<think>" or p[0] in source]
    blocks = tuple(Block(opens, (closes,), "reasoning", at_start=True) for opens, closes in pairs)
    # a call in tags cannot begin like one in JSON
    prefix = "" if "<arg_key>" in source else dialect.prefix
    return replace(dialect, blocks=(*blocks, *dialect.blocks), prefix=prefix)


def _simple(
    signs: str | tuple[str, ...], opens: str, closes: str, parse: Parse, *inner: str
) -> Dialect:
    """One block for calls, nothing else."""
    block = Block(opens, (closes,) if closes else (), "calls")
    return Dialect((signs,) if isinstance(signs, str) else signs, (block,), parse, inner=inner)


# --- channels: a header says what follows ---------------------------------------------------------

_HARMONY_ENDS = ("<|end|>", "<|return|>", "<|call|>", "<|start|>", "<|channel|>")


def _harmony_route(header: str, _tools: frozenset[str]) -> Block:
    """gpt-oss: `assistant<|channel|>analysis`, `commentary to=functions.NAME`, `final`."""
    if re.search(r"\bto=(?!assistant|user)", header):
        return Block("", _HARMONY_ENDS[:4], "calls")
    if "analysis" in header:
        return Block("", _HARMONY_ENDS, "reasoning")
    return Block("", _HARMONY_ENDS[:3], "text")


def _muse_route(header: str, _tools: frozenset[str]) -> Block:
    recipient = re.search(r"\bto=(\S+)", header)
    if recipient is None or recipient[1] == "user":
        return Block("", ("<|eom|>", "<|eot|>"), "text")
    kind: Kind = "reasoning" if recipient[1] == "self" else "calls"
    return Block("", ("<|eom|>", "<|eot|>"), kind)


def _functionary_route(header: str, tools: frozenset[str]) -> Block | None:
    """`>>>all` and `>>>NAME`; anything else is an example of Python's prompt."""
    if header.strip() == "all":
        return Block("", (), "text")
    return Block("", (">>>",), "calls") if header.strip() in tools else None


_CHANNELS = (
    Dialect(
        ("<|channel|>", "<|message|>"),
        (
            Block("<|start|>", ("<|message|>",), "header"),
            Block("<|channel|>", ("<|message|>",), "header"),
        ),
        calls.headed(r"\bto=(?:functions\.)?(?P<name>[^\s<]+).*?<\|message\|>"),
        dropped=("<|end|>", "<|return|>", "<|call|>"),
        inner=("<|constrain|>",),
        route=_harmony_route,
        to_text="<|channel|>final<|message|>",
    ),
    Dialect(
        ("<atem:function_calls>", "<|message|>"),
        (Block("<|start|>", ("<|message|>",), "header"),),
        calls.tagged(
            r'<atem:invoke name="(?P<name>[^"]+)">(?P<body>.*?)(?:</atem:invoke>|\Z)',
            r'<atem:parameter name="(?P<key>[^"]+)">(?P<value>.*?)(?:</atem:parameter>|\Z)',
        ),
        dropped=("<|eom|>", "<|eot|>"),
        route=_muse_route,
        to_text="<|message|>",
    ),
    Dialect(
        (">>>all",),
        (Block(">>>", ("\n",), "header", sure=False),),
        calls.headed(r"\A(?P<name>[^\n]+)\n"),
        route=_functionary_route,
        to_text="all\n",
    ),
)

# --- blocks between marks -------------------------------------------------------------------------

_FUNCTION_TAGS = calls.tagged(
    r"<function=(?P<name>[^>\n]+)>(?P<body>.*?)(?:</function>|(?=<function=)|\Z)",
    r"<parameter=(?P<key>[^>\n]+)>(?P<value>.*?)(?:</parameter>|(?=<parameter=)|\Z)",
)
_ARGUMENT_KEYS = calls.tagged(
    r"(?:\A|<tool_call[^>]*>)\s*(?P<name>[^\s<]+)(?P<body>.*?)"
    r"(?:</tool_call[^>]*>|(?=<tool_call[^>]*>)|\Z)",
    r"<arg_key(?::\w+)?>(?P<key>.*?)</arg_key(?::\w+)?>\s*"
    r"<arg_value(?::\w+)?>(?P<value>.*?)(?:</arg_value(?::\w+)?>|\Z)",
)
_INVOKE = calls.tagged(
    r'<invoke name="(?P<name>[^"]+)">(?P<body>.*?)(?:</invoke>|\Z)',
    r'<parameter name="(?P<key>[^"]+)">(?P<value>.*?)(?:</parameter>|\Z)',
)
_DSML = calls.tagged(
    r'<｜DSML｜invoke name="(?P<name>[^"]+)">(?P<body>.*?)(?:</｜DSML｜invoke>|\Z)',
    r'<｜DSML｜parameter name="(?P<key>[^"]+)"(?: string="(?P<string>\w+)")?>'
    r"(?P<value>.*?)(?:</｜DSML｜parameter>|\Z)",
)
_KIMI_K3 = calls.tagged(
    r'<\|open\|>call tool="(?P<name>[^"]+)"[^<]*<\|sep\|>(?P<body>.*?)'
    r"(?:<\|close\|>call<\|sep\|>|\Z)",
    r'<\|open\|>argument key="(?P<key>[^"]+)"(?: type="(?P<string>\w+)")?<\|sep\|>'
    r"(?P<value>.*?)(?:<\|close\|>argument<\|sep\|>|\Z)",
)
_PARAMS = calls.tagged(
    r'<function name="(?P<name>[^"]+)">(?P<body>.*?)(?:</function>(?=\s*(?:<|\Z))|\Z)',
    r'<param name="(?P<key>[^"]+)">(?:<!\[CDATA\[)?(?P<value>.*?)(?:(?:\]\]>)?</param>|\Z)',
)
_MISTRAL_HEADED = calls.headed(
    r"\[TOOL_CALLS\]\s*(?P<name>[^\[\{]+?)\s*(?:\[CALL_ID\](?P<id>[^\[]*))?(?:\[ARGS\]|(?=\{))"
)


def _hermes(raw: str, found: Calls) -> None:
    """`<tool_call>` holds JSON, or tags with most who came later."""
    if "<function=" in raw:
        _FUNCTION_TAGS(raw, found)
    elif "<arg_key" in raw or not re.search(r"[{\[]", raw):
        _ARGUMENT_KEYS(raw, found)
    else:
        calls.as_json(raw, found)


def _mistral(raw: str, found: Calls) -> None:
    if re.match(r"\[TOOL_CALLS\]\s*[\[{]", raw):
        calls.as_json(raw, found)
    else:
        _MISTRAL_HEADED(raw, found)


def _llama(raw: str, found: Calls) -> None:
    """JSON behind the mark or without any; `brave_search.call(query="…")` for built-in tools."""
    body = raw.removeprefix("<|python_tag|>")
    if body.lstrip().startswith(("{", "[{", "`")):
        calls.as_json(body, found)
    else:
        calls.as_python(re.sub(r"^(\s*\w+)\.call\(", r"\1(", body), found)


_VALUE_TAGS = (
    ("<parameter=", "</parameter>"),
    ("<arg_value", "</arg_value"),
    ("<parameter name=", "</parameter>"),
    ("<param name=", "</param>"),
    ("DSML｜parameter name=", "</｜DSML｜parameter>"),
)


def _inside_value(raw: str) -> bool:
    """Whether the last value between tags is still open; else whether a JSON text is."""
    for opens, closes in _VALUE_TAGS:
        if opens in raw:
            return raw.rfind(opens) > raw.rfind(closes)
    return calls.inside_text(raw)


_FENCE = Block("```json", ("\n```",), "calls", at_start=True, sure=False)
_BARE = Block("{", (), "calls", at_start=True, sure=False)
_FUNCTION = Block("<function=", ("</function>",), "calls")

_HUNYUAN = Dialect(
    (),
    (
        Block("<think:opensource>", ("</think:opensource>",), "reasoning", at_start=True),
        Block("<tool_calls:opensource>", ("</tool_calls:opensource>",), "calls"),
    ),
    calls.tagged(
        r"<tool_call:opensource>\s*(?P<name>[^\s<]+?)\s*<tool_sep:opensource>(?P<body>.*?)"
        r"(?:</tool_call:opensource>|\Z)",
        r"<arg_key:opensource>(?P<key>.*?)</arg_key:opensource>\s*"
        r"<arg_value:opensource>(?P<value>.*?)(?:</arg_value:opensource>|\Z)",
    ),
    inner=(
        "<tool_call:opensource>", "</tool_call:opensource>", "<tool_sep:opensource>",
        "<arg_key:opensource>", "</arg_key:opensource>",
        "<arg_value:opensource>", "</arg_value:opensource>",
    ),
    inside=_inside_value,
)  # fmt: skip

_DIALECTS = (
    *_CHANNELS,
    Dialect(
        ("<|tool_calls_section_begin|>",),
        (Block("<|tool_calls_section_begin|>", ("<|tool_calls_section_end|>",), "calls"),),
        calls.headed(
            r"<\|tool_call_begin\|>\s*(?P<id>(?:functions\.)?(?P<name>[^:<\s]+)(?::\d+)?)\s*"
            r"<\|tool_call_argument_begin\|>"
        ),
        inner=("<|tool_call_begin|>", "<|tool_call_argument_begin|>", "<|tool_call_end|>"),
        calls_end_reasoning=True,
    ),
    Dialect(
        ("<|open|>", "<|close|>", "<|end_of_msg|>"),
        (
            Block("<|open|>think<|sep|>", ("<|close|>think<|sep|>",), "reasoning"),
            Block("<|open|>tools<|sep|>", ("<|close|>tools<|sep|>",), "calls"),
        ),
        _KIMI_K3,
        to_text="<|open|>response<|sep|>",
        dropped=(
            "<|open|>response<|sep|>", "<|close|>response<|sep|>", "<|close|>message<|sep|>",
            "<|end_of_msg|>",
        ),
        inside=lambda _raw: False,
    ),
    Dialect(
        ("<|START_ACTION|>",),
        (
            Block("<|START_THINKING|>", ("<|END_THINKING|>",), "reasoning"),
            Block("<|START_ACTION|>", ("<|END_ACTION|>",), "calls"),
        ),
        calls.as_json,
        dropped=("<|START_RESPONSE|>", "<|END_RESPONSE|>", "<|START_TEXT|>", "<|END_TEXT|>"),
    ),
    _simple(("<|CHATBOT_TOKEN|>", "Action:"), "Action:\n```json", "\n```", calls.as_json),
    *(
        _simple(sign, "<|tool_call_start|>", "<|tool_call_end|>", calls.as_python)
        for sign in ("<|tool_call_start|>", "<|tool_list_start|>", "List of tools: [")
    ),
    _simple("<|function_call|>", "<|function_call|>", "<|message_sep|>", calls.as_json),
    _simple(
        ("<|role_sep|>", "<|message_sep|>"), "<|message_sep|>\n\nfunction call<|role_sep|>\n",
        "<|message_sep|>", calls.as_json,
    ),
    Dialect(
        ("DSML",),
        (
            Block("<｜DSML｜tool_calls>", ("</｜DSML｜tool_calls>",), "calls"),
            Block("<｜DSML｜function_calls>", ("</｜DSML｜function_calls>",), "calls"),
        ),
        _DSML,
        inner=("｜DSML｜",),
        inside=_inside_value,
    ),
    Dialect(
        ("<|tool_call>call:",),
        (
            Block("<|channel>thought", ("<channel|>",), "reasoning"),
            Block("<|tool_call>", ("<tool_call|>",), "calls"),
        ),
        calls.as_gemma,
        dropped=("<|channel>", "<channel|>", "<turn|>", "<|turn>model\n"),
        inner=('<|"|>', "<|turn>"),
        inside=lambda raw: raw.count('<|"|>') % 2 == 1,
    ),
    Dialect(
        ('<function name="', '<param name="'),
        (Block('<function name="', ("</function>",), "calls"),),
        _PARAMS,
        inside=_inside_value,
    ),
    _simple("]<]minimax[>[", "]<]minimax[>[<tool_call>", "</tool_call>", calls.as_elements),
    Dialect(
        ("<minimax:tool_call>",),
        (Block("<minimax:tool_call>", ("</minimax:tool_call>",), "calls"),),
        _INVOKE,
        inside=_inside_value,
    ),
    Dialect(
        ("<seed:tool_call>",),
        (Block("<seed:tool_call>", ("</seed:tool_call>",), "calls"),),
        _FUNCTION_TAGS,
        inside=_inside_value,
    ),
    *(replace(_HUNYUAN, signs=(sign,)) for sign in ("<tool_call{}>", "<tool_call:opensource>")),
    _simple("[TOOL_CALLS]", "[TOOL_CALLS]", "", _mistral, "[ARGS]", "[CALL_ID]"),
    _simple(
        "<｜tool▁calls▁begin｜>", "<｜tool▁calls▁begin｜>", "<｜tool▁calls▁end｜>",
        calls.headed(
            r"<｜tool▁call▁begin｜>(?:function<｜tool▁sep｜>)?(?P<name>[^\n<`]+)"
            r"(?:\n```json|<｜tool▁sep｜>)"
        ),
        "<｜tool▁call▁begin｜>", "<｜tool▁sep｜>", "<｜tool▁call▁end｜>",
    ),
    Dialect(
        ("<|tool_call:begin|>",),
        (
            Block("<|think|>", ("<|end|>",), "reasoning"),
            Block("<|tool_calls|>", ("<|calls|>",), "calls"),
        ),
        calls.headed(
            r"<\|tool_call:begin\|>(?P<id>[^<]*)<\|tool_call:name\|>(?P<name>[^<]*)"
            r"<\|tool_call:args\|>"
        ),
        dropped=("<|begin|>assistant", "<|content|>", "<|end|>"),
        to_text="<|content|>",
        inner=(
            "<|tool_call:begin|>", "<|tool_call:name|>", "<|tool_call:args|>", "<|tool_call:end|>",
        ),
    ),
    _simple("<|tools_prefix|>", "<|tools_prefix|>", "<|tools_suffix|>", calls.as_json),
    _simple("<TOOLCALL>", "<TOOLCALL>", "</TOOLCALL>", calls.as_json),
    Dialect(
        ("[BEGIN FINAL RESPONSE]",),
        (
            Block(
                "Here are my reasoning steps:", ("[BEGIN FINAL RESPONSE]",), "reasoning",
                at_start=True,
            ),
            Block("<tool_calls>", ("</tool_calls>",), "calls"),
        ),
        calls.as_json,
        dropped=("[END FINAL RESPONSE]", "<|end|>"),
    ),
    _simple("<tool_calls>", "<tool_calls>", "</tool_calls>", calls.as_json),
    Dialect(
        ("write your response between <response></response>",),
        (Block("<|tool_call|>", (), "calls"), Block("<tool_call>", ("</tool_call>",), "calls")),
        calls.as_json,
        dropped=("<response>", "</response>"),
    ),
    _simple("<|tool_call|>", "<|tool_call|>", "<|/tool_call|>", calls.as_json),
    _simple("functools[", "functools[", "", calls.as_json),
    Dialect(("<function=", "<parameter="), (
        Block("<tool_call>", ("</tool_call>",), "calls"), _FUNCTION,
    ), _hermes, inside=_inside_value),
    Dialect(
        ("<function=", "<|python_tag|>"),
        (_FUNCTION, Block("<|python_tag|>", (), "calls")),
        lambda raw, found: (_FUNCTION_TAGS if "<function=" in raw else _llama)(raw, found),
    ),
    *(
        Dialect(
            sign, (Block("<|python_tag|>", (), "calls"), _FENCE, _BARE), _llama,
            arguments="parameters",
        )
        for sign in (("<|python_tag|>",), ('Respond in the format {"name": function name',))
    ),
)  # fmt: skip

_DEFAULT = Dialect(
    (),
    (Block("<tool_call>", ("</tool_call>",), "calls"), _FENCE, _BARE),
    _hermes,
    inside=_inside_value,
    prefix="<tool_call>\n",
)
