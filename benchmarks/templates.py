"""Compare our rendering of chat templates with that of transformers, file by file.

    python benchmarks/templates.py FOLDER [NAME]

FOLDER holds `*.jinja` files, such as models/templates in llama.cpp's sources; NAME picks some. For
each template and conversation it prints nothing where both agree, else what differs and why. It
also has each template write a tool call and reads that back with our parser, cut at every place.
"""

from __future__ import annotations

import itertools
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from inglenook.types import Message, Reasoning, Text, ToolCall, ToolSpec
from inglenook.workers.llm.reply import Reply
from inglenook.workers.llm.template import (
    Attempt,
    Template,
    conversation,
    function_schema,
    switches,
)

BOS, EOS = "<s-bos>", "<s-eos>"
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
OTHER = ToolCall("get_weather", {"city": "Bergen", "days": 1}, "call00002")
SYSTEM, HELLO = Message("system", "Be brief."), Message("user", "Hello <there> & you?")
RESULT = Message("tool", "Sunny, 12 °C", call="call00001")
CONVERSATIONS: Mapping[str, tuple[Sequence[Message], Sequence[ToolSpec]]] = {
    "one turn": ([HELLO], ()),
    "system": ([SYSTEM, HELLO], ()),
    "turns": ([SYSTEM, HELLO, Message("assistant", "Yes."), Message("user", "And?")], ()),
    "reasoning": ([HELLO, Message("assistant", "Yes.", reasoning="Hm."), HELLO], ()),
    "tools": ([SYSTEM, HELLO], (WEATHER,)),
    "call": ([HELLO, Message("assistant", "", tool_calls=(CALL,)), RESULT], (WEATHER,)),
    "two calls": (
        [
            HELLO,
            Message("assistant", "", tool_calls=(CALL, OTHER), reasoning="Hm."),
            RESULT,
            Message("tool", "Rain", call="call00002"),
        ],
        (WEATHER,),
    ),
}


def theirs(
    source: str, messages: Sequence[Message], tools: Sequence[ToolSpec], thinking: bool | None
) -> str:
    """What transformers renders."""
    from transformers.utils.chat_template_utils import render_jinja_template

    rendered: Any = render_jinja_template(
        [conversation(Attempt(messages))],
        tools=[function_schema(tool) for tool in tools] or None,
        chat_template=source,
        add_generation_prompt=True,
        bos_token=BOS,
        eos_token=EOS,
        **switches(source, thinking),
    )
    return str(rendered[0][0])


def compare(source: str) -> Iterator[tuple[str, str]]:
    """(conversation, verdict) for each conversation; "same" where both agree."""
    template = Template(source, model="this model", bos=BOS, eos=EOS)
    for name, (messages, tools) in CONVERSATIONS.items():
        for thinking in (None, True, False):
            ours = template.render(messages, tools=tools, thinking=thinking)
            try:
                other = theirs(source, messages, tools, thinking)
            except Exception as error:  # noqa: BLE001 - whatever a template raises is what is to be compared
                yield f"{name}, thinking {thinking}", f"only ours renders: {str(error)[:90]}"
                continue
            yield f"{name}, thinking {thinking}", "same" if ours == other else _why(ours, other)


def _why(ours: str, other: str) -> str:
    same = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(ours, other, strict=False))
    at = len(list(same))
    return f"differs: ours {ours[at : at + 60]!r}, theirs {other[at : at + 60]!r}"


def read_back(source: str) -> str:
    """Whether our parser reads the call that the template itself writes, however it is cut."""
    template = Template(source, model="this model", bos=BOS, eos=EOS)
    if not template.takes_tools:
        return "in words: the template knows no tools, so calls are held to a schema"
    for thinking in (True, False, None):
        prompt = template.render([HELLO], tools=[WEATHER], thinking=thinking)
        turn = Message("assistant", "", tool_calls=(CALL,), reasoning="Hm.")
        whole = template.render([HELLO, turn, RESULT], tools=[WEATHER], thinking=thinking)
        end = whole.find("Sunny")
        if whole.startswith(prompt):
            break
    else:
        return "skipped: what the template writes does not continue its own prompt"
    text = whole[len(prompt) : end].split(EOS)[0].rstrip()
    outcomes = {_parsed(source, prompt, text, cut) for cut in range(len(text))}
    outcomes.add(_parsed(source, prompt, text, None))
    if len(outcomes) > 1:
        return f"VARIES with the cut: {outcomes}"
    calls, reasoning, faults = outcomes.pop()
    good = calls == f"{[(CALL.name, dict(CALL.arguments))]}" and not faults
    thought = "with reasoning" if reasoning == "Hm." else "without reasoning"
    return f"read back, {thought}" if good else f"LOST {calls} {faults} in {text!r}"


def _parsed(source: str, prompt: str, text: str, cut: int | None) -> tuple[str, str, str]:
    reply = Reply(source, prompt, [WEATHER])
    pieces = list(text) if cut is None else [text[:cut], text[cut:]]
    shown: list[Text | Reasoning] = [item for piece in pieces for item in reply.feed(piece)]
    ending = reply.end()
    shown += ending.pieces
    thought = "".join(p.text for p in shown if isinstance(p, Reasoning))
    calls = [(c.name, dict(c.arguments)) for c in ending.calls]
    return f"{calls}", thought, " ".join(ending.faults)


def main(folder: str, name: str = "") -> None:
    """Print the comparison."""
    tally: Counter[str] = Counter()
    for path in sorted(p for p in Path(folder).glob("*.jinja") if name in p.name):
        source = path.read_text(encoding="utf-8")
        lines: dict[str, list[str]] = {}
        for conversation_name, verdict in compare(source):
            tally[verdict.split(":")[0]] += 1
            if verdict != "same":
                lines.setdefault(verdict, []).append(conversation_name)
        back = read_back(source)
        tally[back.split(":")[0].split(" ")[0]] += 1
        print(f"{path.name}: {'same everywhere' if not lines else ''}; call {back}")
        for verdict, names in lines.items():
            print(f"    {verdict}   [{'; '.join(names)}]")
    print(dict(tally), file=sys.stdout)


def _entry(arguments: list[Any]) -> None:
    if not arguments:
        sys.exit(__doc__)
    main(*arguments[:2])


if __name__ == "__main__":
    _entry(sys.argv[1:])
