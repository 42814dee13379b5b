"""What OpenAI's clients send becomes a request to the host; what is wrong is named by its field."""

from __future__ import annotations

import json
from typing import Any

import pytest

from inglenook.api import asked
from inglenook.errors import BadRequest
from inglenook.types import Sampling, to_json

HELLO = [{"role": "user", "content": "Hello"}]
WEATHER = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Of a city",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}


def read(**body: Any) -> asked.Asked:
    return asked.read(json.dumps({"messages": HELLO, **body}).encode(), 4096)


def sampling(**body: Any) -> dict[str, Any]:
    """What differs from the values that a client gets who says nothing."""
    plain = read().request["sampling"]
    return {k: v for k, v in read(**body).request["sampling"].items() if v != plain[k]}


def test_who_says_nothing_gets_the_engine_as_it_is() -> None:
    wanted = read()
    assert (wanted.model, wanted.stream, wanted.include_usage) == ("", False, False)
    assert wanted.request == {
        "messages": [to_json_message("user", "Hello")],
        "sampling": to_json(Sampling(max_tokens=4096, temperature=0.8, repeat_penalty=1.0)),
    }


def to_json_message(role: str, text: str, **more: Any) -> dict[str, Any]:
    plain = {"images": [], "tool_calls": [], "reasoning": "", "call": ""}
    return {"role": role, "text": text, **plain, **more}


def test_every_way_to_sample() -> None:
    plain = {
        "temperature": 0.5,
        "top_p": 0.9,
        "top_k": 7,
        "min_p": 0.1,
        "presence_penalty": 1.5,
        "frequency_penalty": -0.5,
        "seed": 42,
        "max_tokens": 5,
        "logit_bias": {"15": -100},
    }
    assert sampling(**plain) == {**plain, "logit_bias": {"15": -100}}
    assert sampling(max_completion_tokens=9, max_tokens=None) == {"max_tokens": 9}
    assert sampling(repetition_penalty=1.1) == {"repeat_penalty": 1.1}
    assert sampling(stop="\n") == {"stop": ["\n"]}
    assert sampling(stop=["a", "b"]) == {"stop": ["a", "b"]}
    assert sampling(logprobs=True) == {"logprobs": 0}
    assert sampling(logprobs=True, top_logprobs=3) == {"logprobs": 3}


def test_the_form_of_the_answer() -> None:
    schema = {"type": "object"}
    assert sampling(response_format={"type": "text"}) == {}
    assert sampling(response_format={"type": "json_object"}) == {"json_schema": {}}
    form = {"type": "json_schema", "json_schema": {"name": "x", "schema": schema}}
    assert sampling(response_format=form) == {"json_schema": schema}
    assert sampling(grammar='root ::= "a"') == {"grammar": 'root ::= "a"'}


def test_a_conversation_with_tools() -> None:
    call = {
        "id": "c1",
        "type": "function",
        "function": {"name": "weather", "arguments": '{"city": "Ghent"}'},
    }
    wanted = read(
        messages=[
            {"role": "developer", "content": "Be brief."},
            {
                "role": "user",
                "content": [{"type": "text", "text": "A"}, {"type": "text", "text": "B"}],
            },
            {"role": "assistant", "content": None, "tool_calls": [call]},
            {"role": "tool", "tool_call_id": "c1", "content": "Rain"},
        ],
        tools=[WEATHER],
        tool_choice={"type": "function", "function": {"name": "weather"}},
    )
    assert wanted.request["messages"] == [
        to_json_message("system", "Be brief."),
        to_json_message("user", "A\nB"),
        to_json_message(
            "assistant",
            "",
            tool_calls=[{"name": "weather", "arguments": {"city": "Ghent"}, "id": "c1"}],
        ),
        to_json_message("tool", "Rain", call="c1"),
    ]
    assert wanted.request["tools"] == [WEATHER["function"]]
    assert wanted.request["tool_choice"] == "weather"


def test_thinking_and_streaming() -> None:
    assert read(reasoning_effort="none").request["thinking"] is False
    assert read(reasoning_effort="high").request["thinking"] is True
    assert read(chat_template_kwargs={"enable_thinking": False}).request["thinking"] is False
    wanted = read(stream=True, stream_options={"include_usage": True}, model="m")
    assert (wanted.stream, wanted.include_usage, wanted.model) == (True, True, "m")


def test_what_does_not_matter_here_is_passed_over() -> None:
    assert read(user="me", store=False, metadata={}, n=1, parallel_tool_calls=True) == read()


PICTURE = "data:image/png;base64,iVBORw0KGgo="


def test_pictures_are_taken_as_they_are() -> None:
    content = [
        {"type": "image_url", "image_url": {"url": PICTURE, "detail": "low"}},
        {"type": "text", "text": "What is this?"},
    ]
    [message] = read(messages=[{"role": "user", "content": content}]).request["messages"]
    assert message == to_json_message("user", "What is this?", images=[PICTURE])


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/a.png",
        "http://127.0.0.1:9/a.png",
        "file:///etc/hostname",
        "/etc/hostname",
        "data:image/png;base64,",
        "data:image/png;base64,not base64",
        "data:text/plain;base64,aGVsbG8=",
        "",
    ],
)
def test_no_picture_is_fetched(url: str) -> None:
    content = [{"type": "image_url", "image_url": {"url": url}}]
    with pytest.raises(asked.FieldWrong, match="not fetched"):
        read(messages=[{"role": "user", "content": content}])


def test_a_cache_key_is_no_chat_of_the_window() -> None:
    assert read(prompt_cache_key="0123456789abcdef").request["chat"] == "api:0123456789abcdef"


def test_texts_to_be_embedded() -> None:
    one = asked.read_vectors(json.dumps({"input": "a", "model": "m"}).encode())
    assert (one.model, one.texts, one.packed, one.dimensions) == ("m", ["a"], False, None)
    body = {"input": ["a", "b"], "encoding_format": "base64", "dimensions": 64}
    two = asked.read_vectors(json.dumps(body).encode())
    assert (two.texts, two.packed, two.dimensions) == (["a", "b"], True, 64)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({}, "input"),
        ({"input": []}, "input"),
        ({"input": ["a", ""]}, "input"),
        ({"input": [1, 2]}, "input"),
        ({"input": "a", "encoding_format": "int8"}, "encoding_format"),
        ({"input": "a", "dimensions": 0}, "dimensions"),
    ],
)
def test_what_cannot_be_embedded_is_named(wrong: dict[str, Any], field: str) -> None:
    with pytest.raises(asked.FieldWrong) as caught:
        asked.read_vectors(json.dumps(wrong).encode())
    assert caught.value.param == field


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"messages": None}, "messages"),
        ({"messages": ["Hello"]}, "messages[0]"),
        ({"messages": [{"role": "robot", "content": "x"}]}, "messages[0].role"),
        ({"messages": [{"role": "user"}]}, "messages[0].content"),
        ({"messages": [{"role": "user", "content": 5}]}, "messages[0].content"),
        (
            {"messages": [{"role": "user", "content": [{"type": "input_audio"}]}]},
            "messages[0].content[0]",
        ),
        (
            {"messages": [{"role": "user", "content": [{"type": "image_url"}]}]},
            "messages[0].content[0].image_url.url",
        ),
        (
            {"messages": [{"role": "assistant", "content": [{"type": "image_url"}]}]},
            "messages[0].content[0]",
        ),
        (
            {"messages": [{"role": "assistant", "tool_calls": [{"function": {"arguments": "{"}}]}]},
            "messages[0].tool_calls[0].function.arguments",
        ),
        ({"model": 5}, "model"),
        ({"n": 2}, "n"),
        ({"functions": [{}]}, "functions"),
        ({"modalities": ["audio"]}, "modalities"),
        ({"temperature": "warm"}, "temperature"),
        ({"temperature": True}, "temperature"),
        ({"temperature": 1e999}, "temperature"),
        ({"top_p": 2}, "top_p"),
        ({"max_tokens": 0}, "max_tokens"),
        ({"max_tokens": 1.5}, "max_tokens"),
        ({"seed": "7"}, "seed"),
        ({"stop": [""]}, "stop"),
        ({"stop": ["x"] * 17}, "stop"),
        ({"stop": {"a": 1}}, "stop"),
        ({"stream": "yes"}, "stream"),
        ({"stream_options": {"include_usage": 1}}, "stream_options.include_usage"),
        ({"logit_bias": {"word": 1}}, "logit_bias"),
        ({"logit_bias": {"1": 200}}, "logit_bias.1"),
        ({"top_logprobs": 2}, "top_logprobs"),
        ({"logprobs": True, "top_logprobs": 21}, "top_logprobs"),
        ({"response_format": {"type": "yaml"}}, "response_format.type"),
        ({"response_format": "json"}, "response_format"),
        ({"response_format": {"type": "json_schema"}}, "response_format.json_schema.schema"),
        ({"grammar": "x", "response_format": {"type": "json_object"}}, "grammar"),
        ({"tools": [{"type": "function"}]}, "tools[0]"),
        ({"tools": [{"type": "function", "function": {"name": "a b"}}]}, "tools[0].function.name"),
        ({"tools": [WEATHER], "tool_choice": "some"}, "tool_choice"),
        ({"tool_choice": "required"}, "tool_choice"),
        (
            {"tools": [WEATHER], "tool_choice": {"type": "function", "function": {"name": "x"}}},
            "tool_choice.function.name",
        ),
    ],
)
def test_what_is_wrong_is_named(wrong: dict[str, Any], field: str) -> None:
    body = json.dumps({"messages": HELLO, **wrong}).replace("Infinity", "1e999")
    with pytest.raises(asked.FieldWrong) as caught:
        asked.read(body.encode(), 4096)
    assert caught.value.param == field
    assert field in str(caught.value)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b"\xff", b'{"n": NaN}', b"[" * 100_000])
def test_what_is_no_json_is_refused(body: bytes) -> None:
    with pytest.raises(BadRequest, match="body"):
        asked.read(body, 4096)
