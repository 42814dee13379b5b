"""Real models' templates: rendered to the letter as transformers does, and read back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from inglenook.types import Message, Reasoning, Text, ToolCall, ToolSpec
from inglenook.workers.llm.reply import Reply
from inglenook.workers.llm.template import (
    Attempt,
    Template,
    conversation,
    function_schema,
    switches,
)

FOLDER = Path(__file__).parents[3] / "data" / "templates"
TEMPLATES = sorted(FOLDER.glob("*.jinja"))
WEATHER = ToolSpec(
    "get_weather",
    "The weather of the coming days.",
    {
        "type": "object",
        "properties": {
            "city": {"type": "string", "description": "Where"},
            "days": {"type": "integer", "description": "How many days"},
        },
        "required": ["city"],
    },
)
CALL = ToolCall("get_weather", {"city": 'Os"lo\n} <é>', "days": 3}, "call00001")
SYSTEM, HELLO = Message("system", "Be brief."), Message("user", "Hello <there> & you?")
RESULT = Message("tool", "Sunny, 12 °C", call="call00001")
CONVERSATIONS: list[tuple[list[Message], list[ToolSpec]]] = [
    ([HELLO], []),
    ([SYSTEM, HELLO, Message("assistant", "Yes.", reasoning="Hm."), Message("user", "And?")], []),
    ([SYSTEM, HELLO], [WEATHER]),
    ([HELLO, Message("assistant", "", tool_calls=(CALL,), reasoning="Hm."), RESULT], [WEATHER]),
]
# these write nothing of tools, or nothing of calls, which we put in words instead
LOSSY = ("HuggingFaceTB-SmolLM3-3B", "microsoft-Phi-3.5-mini-instruct", "deepseek-ai-DeepSeek-V3.1")


def theirs(
    source: str, messages: Sequence[Message], tools: Sequence[ToolSpec], thinking: bool | None
) -> str:
    from transformers.utils.chat_template_utils import render_jinja_template

    rendered: Any = render_jinja_template(
        [conversation(Attempt(messages))],
        tools=[function_schema(tool) for tool in tools] or None,
        chat_template=source,
        add_generation_prompt=True,
        bos_token="<bos>",
        eos_token="<eos>",
        **switches(source, thinking),
    )
    return str(rendered[0][0])


def read(path: Path) -> tuple[str, Template]:
    source = path.read_text(encoding="utf-8")
    return source, Template(source, model=path.stem, bos="<bos>", eos="<eos>")


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_it_renders_as_transformers_does(path: Path) -> None:
    source, template = read(path)
    for messages, tools in CONVERSATIONS:
        if tools and path.stem in LOSSY:
            continue
        for thinking in (None, True, False):
            ours = template.render(messages, tools=tools, thinking=thinking)
            assert ours == theirs(source, messages, tools, thinking)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_whatever_a_template_drops_is_put_in_words(path: Path) -> None:
    _, template = read(path)
    for messages, tools in CONVERSATIONS:
        text = template.render(messages, tools=tools)
        assert all(m.text.strip() in text for m in messages if m.role != "assistant")
        assert all(tool.description in text for tool in tools)


@pytest.mark.parametrize(
    "path", [p for p in TEMPLATES if p.stem not in LOSSY], ids=lambda path: path.stem
)
def test_the_call_that_it_writes_is_read_back_however_it_is_cut(path: Path) -> None:
    source, template = read(path)
    turn = Message("assistant", "", tool_calls=(CALL,), reasoning="Hm.")
    prompt = template.render([HELLO], tools=[WEATHER], thinking=True)
    whole = template.render([HELLO, turn, RESULT], tools=[WEATHER], thinking=True)
    assert template.takes_tools
    assert whole.startswith(prompt)
    text = whole[len(prompt) : whole.find("Sunny")].split("<eos>")[0]
    outcomes = [parsed(source, prompt, text, cut) for cut in range(0, len(text), 3)]
    shown, thought, calls, faults = outcomes[0]
    assert all(outcome == outcomes[0] for outcome in outcomes)
    assert (calls, faults) == ([(CALL.name, CALL.arguments)], ())
    assert thought in ("", "Hm.")
    assert '"days"' not in shown


def parsed(source: str, prompt: str, text: str, cut: int) -> tuple[Any, ...]:
    reply = Reply(source, prompt, [WEATHER])
    pieces = [*reply.feed(text[:cut]), *reply.feed(text[cut:])]
    end = reply.end()
    pieces += end.pieces
    return (
        "".join(p.text for p in pieces if isinstance(p, Text)),
        "".join(p.text for p in pieces if isinstance(p, Reasoning)),
        [(c.name, c.arguments) for c in end.calls],
        end.faults,
    )


@pytest.mark.parametrize(
    ("stem", "tools", "thinking", "reasoning"),
    [
        ("Qwen-Qwen3-0.6B", True, True, True),
        ("Qwen-Qwen2.5-7B-Instruct", True, False, False),
        ("openai-gpt-oss-120b", True, True, True),
        ("GLM-4.6", True, True, True),
        ("mistralai-Mistral-Nemo-Instruct-2407", True, False, False),
        ("microsoft-Phi-3.5-mini-instruct", False, False, False),
        ("HuggingFaceTB-SmolLM3-3B", False, True, True),
    ],
)
def test_capabilities(stem: str, tools: bool, thinking: bool, reasoning: bool) -> None:
    found = read(FOLDER / f"{stem}.jinja")[1].capabilities()
    assert (found.tools, found.thinking, found.reasoning) == (tools, thinking, reasoning)
