"""Tools, chat templates and reasoning through the llm worker as a real process."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from inglenook.errors import BadRequest
from inglenook.link.client import Client
from inglenook.link.launch import child_environment
from inglenook.link.supervisor import Supervisor

COMMAND = [sys.executable, "-P", "-m", "inglenook", "--worker", "llm"]
WEATHER = {
    "name": "get_weather",
    "description": "The weather in a city today.",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string", "enum": ["Oslo", "Bergen"]}},
        "required": ["city"],
        "additionalProperties": False,
    },
}
PING = {
    "name": "ping",
    "description": "Nothing.",
    "parameters": {"type": "object", "additionalProperties": False},
}
QUESTION = {"role": "user", "text": "What is the weather in Oslo?"}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    profile = tmp_path_factory.mktemp("profile")
    (profile / "logs").mkdir()
    supervisor = Supervisor(
        "llm",
        COMMAND,
        address=lambda name: str(profile / f"{name}.sock"),
        environment=child_environment({"INGLENOOK_HOME": str(profile)}),
    )
    yield supervisor.client()
    supervisor.close()


def load(client: Client, path: Path, **options: Any) -> dict[str, Any]:
    with_ = {"path": str(path), "context": 1024, "threads": 0, "options": options}
    return client.call("load", with_)


def generate(client: Client, messages: list[Any], **more: Any) -> tuple[str, dict[str, Any]]:
    sampling = {"temperature": 0, "max_tokens": more.pop("most", 60)}
    with_ = {"messages": messages, "sampling": sampling, **more}
    written = ""
    for message in client.stream("generate", with_):
        if "done" in message:
            return written, message["done"]
        if message["event"]["kind"] == "text":
            written += message["event"]["text"]
    raise AssertionError("the stream ended without done")


def test_a_required_call_and_its_result(client: Client, starter_model: Path) -> None:
    found = load(client, starter_model)
    assert found["capabilities"] == {
        "system": True, "tools": False, "thinking": False, "reasoning": False,
    }  # fmt: skip
    text, done = generate(client, [QUESTION], tools=[WEATHER], tool_choice="required")
    assert (text, done["stopped"], done["faults"]) == ("", "tools", [])
    call = done["tool_calls"][0]
    assert (call["name"], set(call["arguments"])) == ("get_weather", {"city"})
    back = [
        QUESTION,
        {"role": "assistant", "text": "", "tool_calls": [call]},
        {"role": "tool", "text": "Light rain.", "call": call["id"]},
    ]
    text, done = generate(client, back, tools=[WEATHER], tool_choice="none", most=4)
    assert text
    assert done["tool_calls"] == []


def test_the_tool_that_is_named_is_called(client: Client, starter_model: Path) -> None:
    load(client, starter_model)
    _, done = generate(client, [QUESTION], tools=[WEATHER, PING], tool_choice="ping")
    assert [call["name"] for call in done["tool_calls"]] in (["ping"], [])
    assert done["tool_calls"] or done["stopped"] == "length"


def test_a_template_that_opens_a_thought(client: Client, tiny_llama: Path) -> None:
    source = "{% for m in messages %}{{ m.content }}{% endfor %}<think>\n"
    assert load(client, tiny_llama, template=source)["capabilities"]["reasoning"]
    kinds = set()
    with_ = {"messages": [QUESTION], "sampling": {"temperature": 0, "max_tokens": 8}}
    for message in client.stream("generate", with_):
        kinds.add(message.get("event", {}).get("kind"))
    assert "text" not in kinds  # random weights never close it


def test_a_template_is_looked_over(client: Client, starter_model: Path) -> None:
    own = client.call("template", {"path": str(starter_model)})
    assert own["faults"] == []
    assert "Be brief." in own["preview"]
    bad = client.call("template", {"source": "\n{{ messages | nosuch }}"})
    assert bad["faults"] == [{"line": 2, "text": "There is no filter 'nosuch'."}]
    assert bad["preview"] == ""


@pytest.mark.parametrize(
    "more",
    [
        {"tools": [WEATHER], "tool_choice": "other"},
        {"tools": "no list"},
        {"thinking": "yes"},
        {"tools": [WEATHER], "sampling": {"json_schema": {}}},
    ],
)
def test_what_makes_no_sense_is_refused(
    client: Client, tiny_llama: Path, more: dict[str, Any]
) -> None:
    load(client, tiny_llama)
    with pytest.raises(BadRequest):
        client.call("generate", {"messages": [QUESTION], **more})
