"""Answers and errors in OpenAI's words, from the messages of the host's `generate`."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator
from typing import Any

from inglenook.api import told
from inglenook.errors import EngineCrashed, ModelTooLarge, NotFound

Json = dict[str, Any]

DONE = {
    "stopped": "end",
    "usage": {"prompt_tokens": 9, "cached_tokens": 4, "completion_tokens": 2},
    "tool_calls": [],
    "timings": {"ttft_s": 0.1},
}
CALLED = {
    **DONE,
    "stopped": "tools",
    "tool_calls": [{"name": "f", "arguments": {"a": "é"}, "id": ""}],
}
LIKELY = {
    **DONE,
    "logprobs": [
        {
            "token": 5,
            "text": "é",
            "logprob": -0.5,
            "top": [{"token": 5, "text": "é", "logprob": -0.5}],
        }
    ],
}
LOADING, READING = {"kind": "status", "stage": "loading"}, {"kind": "status", "stage": "reading"}


async def messages(*events: Json, done: Json) -> AsyncGenerator[Json, None]:
    for event in events:
        yield {"event": event}
    yield {"done": done}


def text(*pieces: str, kind: str = "text") -> list[Json]:
    return [{"kind": kind, "text": piece} for piece in pieces]


def whole(*events: Json, done: Json = DONE) -> Json:
    return asyncio.run(told.Answer("m").whole(messages(*events, done=done)))


def streamed(*events: Json, done: Json = DONE, usage: bool = False) -> list[Json]:
    async def collect() -> list[bytes]:
        pieces = told.Answer("m").streamed(messages(*events, done=done), usage)
        return [piece async for piece in pieces]

    pieces = asyncio.run(collect())
    assert pieces.pop() == b"data: [DONE]\n\n"
    assert all(p.startswith(b"data: {") and p.endswith(b"}\n\n") for p in pieces)
    return [json.loads(piece[6:]) for piece in pieces]


def deltas(chunks: list[Json]) -> list[Json]:
    return [chunk["choices"][0]["delta"] for chunk in chunks]


def test_a_whole_answer() -> None:
    answer = whole(LOADING, READING, *text("Hm", kind="reasoning"), *text("Hel", "lo"))
    assert answer["object"] == "chat.completion"
    assert answer["choices"] == [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "Hello", "reasoning_content": "Hm"},
            "logprobs": None,
            "finish_reason": "stop",
        }
    ]
    assert answer["usage"] == {
        "prompt_tokens": 9,
        "completion_tokens": 2,
        "total_tokens": 11,
        "prompt_tokens_details": {"cached_tokens": 4},
    }


def test_an_answer_in_pieces() -> None:
    events = (LOADING, READING, READING, *text("Hm", kind="reasoning"), *text("Hel", "lo"))
    chunks = streamed(*events, usage=True)
    usage = chunks.pop()
    assert deltas(chunks) == [
        {"role": "assistant", "content": ""},
        {"reasoning_content": "Hm"},
        {"content": "Hel"},
        {"content": "lo"},
        {},
    ]
    assert [c["choices"][0]["finish_reason"] for c in chunks] == [None] * 4 + ["stop"]
    assert (usage["choices"], usage["usage"]["total_tokens"]) == ([], 11)
    assert len({chunk["id"] for chunk in [*chunks, usage]}) == 1


def test_tool_calls() -> None:
    choice = whole(done=CALLED)["choices"][0]
    (call,) = choice["message"]["tool_calls"]
    assert (choice["finish_reason"], choice["message"]["content"]) == ("tool_calls", None)
    assert call["function"] == {"name": "f", "arguments": '{"a": "é"}'}
    assert call["id"].startswith("call_")
    piece = deltas(streamed(done=CALLED))[1]["tool_calls"][0]
    assert (piece["index"], piece["function"]) == (0, call["function"])


def test_probabilities() -> None:
    wanted = [{"token": "é", "logprob": -0.5, "bytes": [195, 169], "id": 5}]
    (given,) = whole(done=LIKELY)["choices"][0]["logprobs"]["content"]
    assert given == {**wanted[0], "top_logprobs": wanted}
    assert streamed(done=LIKELY)[1]["choices"][0]["logprobs"]["content"] == [given]


def test_the_other_ends() -> None:
    length = {**DONE, "stopped": "length"}
    assert whole(done=length)["choices"][0]["finish_reason"] == "length"


def test_errors() -> None:
    assert told.error(NotFound("No such thing.", "Look again.")) == {
        "error": {
            "message": "No such thing. Look again.",
            "type": "invalid_request_error",
            "param": None,
            "code": "not_found",
        }
    }
    assert told.error(ModelTooLarge("Too large."))["error"]["type"] == "server_error"
    assert told.headers(ModelTooLarge("Too large.")) == {"x-should-retry": "false"}
    assert told.headers(EngineCrashed("It died.")) == {}
