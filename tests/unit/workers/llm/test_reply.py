"""From a model's text to answer, reasoning and calls, whatever the family and the cut."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.types import Text, ToolSpec
from inglenook.workers.llm.dialects import visible_tokens
from inglenook.workers.llm.reply import Reply, call_id

PARAMETERS = {
    "type": "object",
    "properties": {
        "city": {"type": "string"},
        "days": {"type": "integer"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "zip": {"type": "string"},
    },
}
TOOLS = [ToolSpec("get_weather", "Weather.", PARAMETERS), ToolSpec("ping")]
OSLO = ("get_weather", {"city": "Oslo", "days": 3})
PING: tuple[str, dict[str, Any]] = ("ping", {})


@dataclass(frozen=True)
class Case:
    """`source` need hold no more of a template than what gives its family away."""

    source: str
    text: str
    answer: str = ""
    reasoning: str = ""
    calls: tuple[Any, ...] = ()
    prompt: str = ""
    faulty: bool = False


HARMONY = "<|channel|> <|message|>"
GEMMA = "'<|tool_call>call:'"
KIMI = "<|tool_calls_section_begin|>"
CASES = {
    "plain": Case("", " Hello  \n\nthere \n", " Hello  \n\nthere \n"),
    "think": Case("", "<think>\nHm.\n\nYes.\n</think>\n\nHello", "Hello", "Hm.\n\nYes."),
    "empty think": Case("", "<think>\n\n</think>\n\nHello", "Hello"),
    "think opened by the prompt": Case(
        "", "Hm.</think>Hello", "Hello", "Hm.", prompt="…assistant\n<think>\n"
    ),
    "think never closed": Case("", "<think>Hm. And", "", "Hm. And"),
    "think in an answer": Case("", "Use <think> and </think>.", "Use <think> and </think>."),
    "a stray end": Case("", "</think>\n\nHello", "Hello"),
    "two thoughts": Case("", "<think>A</think> <think>B</think> C", "C", "A\n\nB"),
    "thinking": Case("<thinking>", "<thinking>Hm.</thinking>\nHello", "Hello", "Hm."),
    "magistral": Case("[THINK] [TOOL_CALLS]", "[THINK]Hm.[/THINK]Hello", "Hello", "Hm."),
    "seed": Case(
        "<seed:think> <seed:tool_call>",
        "<seed:think>Hm.</seed:think>\n<seed:tool_call>\n<function=get_weather>\n"
        "<parameter=city>Oslo</parameter>\n<parameter=days>3</parameter>\n</function>\n"
        "</seed:tool_call>",
        "",
        "Hm.",
        (OSLO,),
    ),
    "granite 3.3": Case(
        "write your response between <response></response>",
        "<think>Hm.</think><response>Hello</response>",
        "Hello",
        "Hm.",
    ),
    "apriel": Case(
        "[BEGIN FINAL RESPONSE]",
        "Step 1.\n[BEGIN FINAL RESPONSE]\nHello\n[END FINAL RESPONSE]",
        "Hello",
        "Step 1.",
        prompt="…Here are my reasoning steps:\n",
    ),
    "harmony": Case(
        HARMONY,
        "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>final<|message|>Hello",
        "Hello",
        "Hm.",
        prompt="…<|end|><|start|>assistant",
    ),
    "harmony call": Case(
        HARMONY,
        "<|channel|>commentary<|message|>Let me see.<|end|><|start|>assistant<|channel|>commentary "
        'to=functions.get_weather <|constrain|>json<|message|>{"city":"Oslo","days":3}<|call|>',
        "Let me see.",
        "",
        (OSLO,),
        prompt="<|start|>assistant",
    ),
    "harmony, recipient first": Case(
        HARMONY,
        '<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant to=functions.ping<|channel|>'
        "commentary json<|message|>{}<|call|>",
        "",
        "Hm.",
        (PING,),
        prompt="<|start|>assistant",
    ),
    "harmony without header": Case(HARMONY, "Hello", "Hello", prompt="<|start|>assistant"),
    "gemma 4": Case(
        GEMMA,
        "<|channel>thought\nHm.\n<channel|><|tool_call>call:get_weather{city:<|\"|>Oslo<|\"|>,"
        "days:3}<tool_call|><|tool_call>call:ping{}<tool_call|>",
        "",
        "Hm.",
        (OSLO, PING),
    ),
    "gemma 4, lists": Case(
        GEMMA,
        '<|tool_call>call:get_weather{city:<|"|>a:b{,}<|"|>,tags:[<|"|>x<|"|>,<|"|>y<|"|>]}'
        "<tool_call|>",
        calls=(("get_weather", {"city": "a:b{,}", "tags": ["x", "y"]}),),
    ),
    "hermes": Case(
        "",
        'Let me see.\n<tool_call>\n{"name": "get_weather", "arguments": {"city": "Oslo", '
        '"days": 3}}\n</tool_call>\n<tool_call>\n{"name": "ping", "arguments": {}}\n</tool_call>',
        "Let me see.",
        calls=(OSLO, PING),
    ),
    "a mark in a value": Case(
        "",
        '<tool_call>{"name":"get_weather","arguments":{"city":"</tool_call>"}}</tool_call>',
        calls=(("get_weather", {"city": "</tool_call>"}),),
    ),
    "never closed": Case(
        "", '<tool_call>\n{"name": "ping", "arguments": {}}', calls=(PING,)
    ),
    "arguments as text": Case(
        "", '<tool_call>{"name":"ping","arguments":"{}"}</tool_call>', calls=(PING,)
    ),
    "bare json": Case("", '{"name": "ping", "arguments": {}}', calls=(PING,)),
    "fenced json": Case("", '```json\n{"name": "ping", "arguments": {}}\n```', calls=(PING,)),
    "json that is the answer": Case("", ' {"city": "Oslo"}\n', ' {"city": "Oslo"}\n'),
    "fenced json that is the answer": Case(
        "", '```json\n[{"a": 1}]\n```\nDone.', '```json\n[{"a": 1}]\n```\nDone.'
    ),
    "json of another name": Case("", '{"name": "Ann"}', '{"name": "Ann"}'),
    "qwen3-coder": Case(
        "<tool_call> <function= <parameter=",
        "I look.\n\n<tool_call>\n<function=get_weather>\n<parameter=city>\nOslo\n</parameter>\n"
        "<parameter=zip>\n007\n</parameter>\n<parameter=tags>\n[\"a\"]\n</parameter>\n</function>\n"
        "</tool_call>",
        "I look.",
        calls=(("get_weather", {"city": "Oslo", "zip": "007", "tags": ["a"]}),),
    ),
    "qwen3-coder without its mark": Case(
        "<tool_call> <function= <parameter=", "<function=ping>\n</function>", calls=(PING,)
    ),
    "glm": Case(
        "<arg_key>",
        "<tool_call>get_weather\n<arg_key>city</arg_key>\n<arg_value>Oslo</arg_value>\n"
        "<arg_key>days</arg_key>\n<arg_value>3</arg_value>\n</tool_call><tool_call>ping\n</tool_call>",
        calls=(OSLO, PING),
    ),
    "minimax": Case(
        "<minimax:tool_call>",
        '<minimax:tool_call>\n<invoke name="get_weather">\n'
        '<parameter name="city">Oslo</parameter>\n'
        '<parameter name="days">3</parameter>\n</invoke>\n</minimax:tool_call>',
        calls=(OSLO,),
    ),
    "deepseek r1": Case(
        "<｜tool▁calls▁begin｜>",
        "Hm.\n</think>\n\n<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>get_weather\n"
        '```json\n{"city": "Oslo", "days": 3}\n```<｜tool▁call▁end｜><｜tool▁calls▁end｜>',
        "",
        "Hm.",
        (OSLO,),
        prompt="<｜Assistant｜><think>\n",
    ),
    "deepseek v3.1": Case(
        "<｜tool▁calls▁begin｜>",
        "<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>ping<｜tool▁sep｜>{}<｜tool▁call▁end｜>"
        '<｜tool▁call▁begin｜>get_weather<｜tool▁sep｜>{"city":"Oslo","days":3}<｜tool▁call▁end｜>'
        "<｜tool▁calls▁end｜>",
        calls=(PING, OSLO),
    ),
    "deepseek v3.2": Case(
        "dsml_token DSML",
        '<｜DSML｜function_calls>\n<｜DSML｜invoke name="get_weather">\n'
        '<｜DSML｜parameter name="city" string="true">Oslo</｜DSML｜parameter>\n'
        '<｜DSML｜parameter name="days" string="false">3'
        "</｜DSML｜parameter>\n</｜DSML｜invoke>\n</｜DSML｜function_calls>",
        calls=(OSLO,),
    ),
    "kimi, calls end the thought": Case(
        KIMI,
        "<think>Hm.<|tool_calls_section_begin|><|tool_call_begin|>functions.get_weather:0"
        '<|tool_call_argument_begin|>{"city":"Oslo","days":3}<|tool_call_end|>'
        "<|tool_calls_section_end|>",
        "",
        "Hm.",
        (OSLO,),
    ),
    "mistral nemo": Case(
        "[TOOL_CALLS]",
        '[TOOL_CALLS][{"name": "get_weather", "arguments": {"city": "Oslo", "days": 3}, '
        '"id": "a1"}]',
        calls=(OSLO,),
    ),
    "ministral": Case(
        "[TOOL_CALLS] [ARGS]",
        'I look.[TOOL_CALLS]get_weather[ARGS]{"city": "Oslo", "days": 3}[TOOL_CALLS]ping[ARGS]{}',
        "I look.",
        calls=(OSLO, PING),
    ),
    "llama": Case(
        "<|python_tag|>", '{"name": "get_weather", "parameters": {"city": "Oslo", "days": 3}}',
        calls=(OSLO,),
    ),
    "llama, python tag": Case(
        "<|python_tag|>", '<|python_tag|>get_weather.call(city="Oslo", days=3)', calls=(OSLO,)
    ),
    "functionary 3.1": Case(
        "<function= <|python_tag|>",
        '<function=get_weather>{"city": "Oslo", "days": 3}</function>',
        calls=(OSLO,),
    ),
    "functionary 3.2": Case(
        ">>>all", 'all\nI look.>>>get_weather\n{"city": "Oslo", "days": 3}>>>ping\n{}', "I look.",
        calls=(OSLO, PING), prompt="…\n\n>>>",
    ),
    "functionary 3.2 on python": Case(
        ">>>all", "all\n>>> 1 + 1\n2", ">>> 1 + 1\n2", prompt="…\n\n>>>"
    ),
    "lfm2": Case(
        "<|tool_list_start|>",
        "<|tool_call_start|>[get_weather(city='Oslo', days=3), ping()]<|tool_call_end|>I look.",
        "I look.",
        calls=(OSLO, PING),
    ),
    "cohere": Case(
        "<|START_ACTION|>",
        "<|START_THINKING|>Hm.<|END_THINKING|><|START_ACTION|>[\n{\"tool_call_id\": \"0\", "
        '"tool_name": "ping", "parameters": {}}\n]<|END_ACTION|>',
        "",
        "Hm.",
        (PING,),
    ),
    "nemotron": Case(
        "<TOOLCALL>", '<TOOLCALL>[{"name": "ping", "arguments": {}}]</TOOLCALL>', calls=(PING,)
    ),
    "minicpm": Case(
        '<function name=" <param name="',
        '<function name="get_weather"><param name="city"><![CDATA[<b>]]></param></function>',
        calls=(("get_weather", {"city": "<b>"}),),
    ),
    "solar": Case(
        "<|tool_call:begin|>",
        "<|think|>Hm.<|end|><|begin|>assistant<|content|>Hello<|end|>",
        "Hello",
        "Hm.",
    ),
    "an unknown tool": Case(
        "", '<tool_call>{"name":"rm","arguments":{}}</tool_call>', faulty=True
    ),
    "no json": Case("", "<tool_call>{nonsense}</tool_call>", faulty=True),
    "no object": Case("", '<tool_call>{"name":"ping","arguments":[1]}</tool_call>', faulty=True),
    "cut off": Case("", '<tool_call>{"name":"ping","argum', faulty=True),
}  # fmt: skip


def parsed(case: Case, *cuts: int, tools: list[ToolSpec] = TOOLS) -> tuple[Any, ...]:
    reply = Reply(case.source, case.prompt, tools)
    edges = [0, *sorted(cuts), len(case.text)]
    shown = [p for a, b in itertools.pairwise(edges) for p in reply.feed(case.text[a:b])]
    end = reply.end()
    shown += end.pieces
    return (
        "".join(p.text for p in shown if isinstance(p, Text)),
        "".join(p.text for p in shown if not isinstance(p, Text)),
        tuple((c.name, c.arguments) for c in end.calls),
        end.faults,
    )


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_it_is_taken_apart(case: Case) -> None:
    answer, reasoning, calls, faults = parsed(case)
    assert (answer, reasoning, calls) == (case.answer, case.reasoning, case.calls)
    assert bool(faults) == case.faulty


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_cut_anywhere_changes_nothing(case: Case) -> None:
    whole = parsed(case)
    assert parsed(case, *range(len(case.text))) == whole
    assert all(parsed(case, cut) == whole for cut in range(len(case.text)))


PIECES = st.sampled_from(
    [*(c.text[:25] for c in CASES.values()), *(c.text[-25:] for c in CASES.values()), " ", "a", "{"]
)


@given(
    st.sampled_from(sorted({c.source for c in CASES.values()})),
    st.lists(PIECES, max_size=5).map("".join),
    st.lists(st.integers(0, 150), max_size=6),
    st.sampled_from(["", "<think>", "<|start|>assistant", ">>>"]),
)
def test_whatever_comes_it_neither_fails_nor_depends_on_the_cuts(
    source: str, text: str, cuts: list[int], prompt: str
) -> None:
    case = Case(source, text, prompt=prompt)
    assert parsed(case, *(c for c in cuts if c < len(text))) == parsed(case)


def test_text_does_not_wait_longer_than_it_must() -> None:
    reply = Reply("", tools=TOOLS)
    assert reply.feed("One <") == [Text("One")]
    assert reply.feed("b> two") == [Text(" <b> two")]
    assert reply.feed("\n<tool") == []
    assert reply.feed("s>") == [Text("\n<tools>")]


def test_without_tools_their_marks_are_text() -> None:
    case = CASES["hermes"]
    assert parsed(case, tools=[])[0] == case.text


def test_calls_have_names_of_nine_letters_that_a_replay_gives_again() -> None:
    reply = Reply("", "prompt", TOOLS)
    reply.feed(CASES["hermes"].text)
    ids = [call.id for call in reply.end().calls]
    assert ids == [call_id("prompt", 0), call_id("prompt", 1)]
    assert all(len(id) == 9 and id.isalnum() for id in ids)


def test_the_control_tokens_that_must_be_written_out() -> None:
    assert {"<|channel|>", "<|message|>", "<|start|>", "<|end|>"} <= visible_tokens(HARMONY)
    assert {"<|channel>", "<channel|>", "<|tool_call>", '<|"|>'} <= visible_tokens(GEMMA)
    assert {"[TOOL_CALLS]", "[ARGS]", "[THINK]"} <= visible_tokens(CASES["magistral"].source)
    assert "<|im_end|>" not in visible_tokens("<|im_end|>")
