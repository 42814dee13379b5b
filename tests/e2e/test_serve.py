"""The HTTP door as its users meet it: OpenAI's own client, and what must not come in."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openai
import pytest

from inglenook.link import launch
from inglenook.paths import Paths

HELLO: Any = [{"role": "user", "content": "Say hello."}]
STORY: Any = [{"role": "user", "content": "Tell me a very long story about the sea."}]
SHORT: Any = {"max_tokens": 4, "temperature": 0, "seed": 1}
PERSON = {
    "type": "object",
    "properties": {"name": {"type": "string", "maxLength": 12}, "age": {"enum": [30, 40]}},
    "required": ["name", "age"],
    "additionalProperties": False,
}
WEATHER: Any = {
    "type": "function",
    "function": {
        "name": "weather",
        "parameters": {
            "type": "object",
            "properties": {"city": {"enum": ["Ghent", "Bern"]}},
            "required": ["city"],
        },
    },
}


def until(what: Callable[[], object], seconds: float = 20.0) -> None:
    deadline = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.02)


@dataclass
class Door:
    """A server that runs."""

    process: subprocess.Popen[str]
    about: dict[str, Any]
    token: str
    home: Path
    openai: openai.OpenAI

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        """One request as it is; headers given as `Name="value"`, `Name=""` leaves one out."""
        sent = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        sent = {name: value for name, value in {**sent, **headers}.items() if value}
        with contextlib.closing(self.line()) as line:
            data = body if isinstance(body, bytes) or body is None else json.dumps(body)
            line.putrequest(method, path, skip_host="Host" in sent)
            for name, value in sent.items():
                line.putheader(name, value)
            if data is not None:
                line.putheader("Content-Length", str(len(data)))
            line.endheaders()
            line.send(data if isinstance(data, bytes) else (data or "").encode())
            answer = line.getresponse()
            return answer.status, json.loads(answer.read())

    def line(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.about["port"], timeout=60)

    def worker(self) -> str:
        """What the llm worker is doing."""
        with launch.connect(Paths(self.home), start=False) as host:
            return str(host.call("state")["workers"]["llm"]["state"])


def start(home: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "inglenook", "serve", "--json", *arguments],
        env={**os.environ, "INGLENOOK_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory, starter_model: Path) -> Iterator[Door]:
    home = tmp_path_factory.mktemp("Zoë 田中")
    link = home / "My model é.gguf"
    link.symlink_to(starter_model)
    token = home / "token"
    with start(
        home, "--port", "0", "--model", str(link), "--context", "2048", "--token-file", str(token)
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        about = json.loads(process.stdout.readline())
        assert "error" not in about, about
        key = token.read_text().strip()
        with openai.OpenAI(base_url=about["url"], api_key=key, max_retries=0) as client:
            yield Door(process, about, key, home, client)
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0
        assert process.stderr.read() == "Stopped.\n"
    launch.stop(Paths(home))


def test_it_says_where_and_what_it_serves(door: Door) -> None:
    assert door.about["url"] == f"http://127.0.0.1:{door.about['port']}/v1"
    assert (door.about["model"], door.about["context"]) == ("My model é", 2048)
    assert door.about["token"] == door.token
    assert [m.id for m in door.openai.models.list()][:2] == ["My model é", "smollm2-135m"]
    assert door.openai.models.retrieve("My model é").owned_by == "inglenook"


def test_a_chat(door: Door) -> None:
    first, second = (
        door.openai.chat.completions.create(model="My model é", messages=HELLO, **SHORT)
        for _ in range(2)
    )
    assert first.choices[0].message.content
    assert first.choices[0].message.content == second.choices[0].message.content
    assert first.choices[0].finish_reason == "length"
    assert first.usage is not None
    assert (first.usage.completion_tokens, first.usage.total_tokens) == (
        4,
        first.usage.prompt_tokens + 4,
    )
    assert second.usage is not None
    assert second.usage.prompt_tokens_details is not None
    assert second.usage.prompt_tokens_details.cached_tokens == second.usage.prompt_tokens - 1


def test_a_chat_in_pieces(door: Door) -> None:
    stream = door.openai.chat.completions.create(
        model="My model é",
        messages=HELLO,
        stream=True,
        stream_options={"include_usage": True},
        **SHORT,
    )
    chunks = list(stream)
    pieces = [c.choices[0].delta.content or "" for c in chunks if c.choices]
    whole = door.openai.chat.completions.create(model="My model é", messages=HELLO, **SHORT)
    assert "".join(pieces) == whole.choices[0].message.content
    assert len([piece for piece in pieces if piece]) > 1
    assert chunks[-2].choices[0].finish_reason == "length"
    assert chunks[-1].usage is not None
    assert chunks[-1].usage.completion_tokens == 4


def test_stop_and_probabilities(door: Door) -> None:
    whole = door.openai.chat.completions.create(
        model="My model é", messages=HELLO, logprobs=True, top_logprobs=2, **SHORT
    )
    assert whole.choices[0].logprobs is not None
    tokens = whole.choices[0].logprobs.content
    assert tokens is not None
    assert "".join(t.token for t in tokens) == whole.choices[0].message.content
    assert [len(t.top_logprobs) for t in tokens] == [2] * 4
    word = tokens[1].token
    stopped = door.openai.chat.completions.create(
        model="My model é", messages=HELLO, stop=[word], **SHORT
    )
    assert stopped.choices[0].finish_reason == "stop"
    assert word not in (stopped.choices[0].message.content or "")


def test_an_answer_by_a_schema(door: Door) -> None:
    answer = door.openai.chat.completions.create(
        model="My model é",
        messages=HELLO,
        response_format={"type": "json_schema", "json_schema": {"name": "p", "schema": PERSON}},
        max_tokens=60,
        temperature=0,
    )
    person = json.loads(answer.choices[0].message.content or "")
    assert person.keys() == {"name", "age"}
    assert person["age"] in (30, 40)


def test_a_tool_that_must_be_called(door: Door) -> None:
    asked: Any = {
        "model": "My model é",
        "messages": HELLO,
        "tools": [WEATHER],
        "tool_choice": "required",
        "max_tokens": 80,
        "temperature": 0,
    }
    choice = door.openai.chat.completions.create(**asked).choices[0]
    assert choice.finish_reason == "tool_calls"
    (call,) = choice.message.tool_calls or []
    assert call.type == "function"
    assert call.function.name == "weather"
    assert json.loads(call.function.arguments)["city"] in ("Ghent", "Bern")
    with door.openai.chat.completions.stream(**asked) as stream:
        final = stream.get_final_completion().choices[0].message.tool_calls
    assert final is not None
    assert final[0].function.arguments == call.function.arguments


def test_errors_are_those_of_the_client(door: Door) -> None:
    create = door.openai.chat.completions.create
    with pytest.raises(openai.NotFoundError, match="no model 'nothing'"):
        create(model="nothing", messages=HELLO)
    with pytest.raises(openai.BadRequestError, match="'n' can only be 1") as caught:
        create(model="My model é", messages=HELLO, n=2)
    assert caught.value.param == "n"
    with pytest.raises(openai.APIStatusError, match="tokens long") as refused:
        create(model="My model é", messages=[{"role": "user", "content": "sea " * 9000}])
    assert refused.value.status_code == 413
    with pytest.raises(openai.AuthenticationError, match="token"):
        door.openai.with_options(api_key="wrong").models.list()


def test_what_must_not_come_in(door: Door) -> None:
    def status(*request: Any, **headers: str) -> int:
        code, answer = door.ask(*request, **headers)
        assert answer["error"]["message"] if code >= 400 else answer
        return code

    assert status("GET", "/health", Authorization="") == 200
    assert status("GET", "/v1/models") == 200
    assert status("GET", "/v1/models", Authorization="") == 401
    assert status("GET", "/v1/models", Authorization=f"Basic {door.token}") == 401
    assert status("GET", "/health", Host="evil.example") == 403
    assert status("GET", "/health", Host="127.0.0.1.evil.example") == 403
    assert status("GET", "/health", Host=f"localhost:{door.about['port']}") == 200
    assert status("GET", "/v1/models", Origin="https://evil.example") == 403
    assert status("OPTIONS", "/v1/models", Origin="null") == 403
    assert status("GET", "/v1/nothing") == 404
    assert status("GET", "/v1/chat/completions") == 405
    assert status("POST", "/v1/chat/completions", b'{"messages": [') == 400
    assert status("POST", "/v1/chat/completions", {"messages": []}) == 400
    assert status("POST", "/v1/chat/completions", b" " * (16 * 1024 * 1024 + 1)) == 413


def test_one_connection_carries_many_requests(door: Door) -> None:
    with contextlib.closing(door.line()) as line:
        sockets = set()
        for _ in range(3):
            line.request("GET", "/health")
            assert line.getresponse().read()
            sockets.add(line.sock)
        assert len(sockets) == 1
        assert None not in sockets


def test_who_hangs_up_ends_the_answer(door: Door) -> None:
    for stream in (True, False):
        line = door.line()
        body = json.dumps({"messages": STORY, "stream": stream})
        line.request(
            "POST", "/v1/chat/completions", body, {"Authorization": f"Bearer {door.token}"}
        )
        until(lambda: door.worker() == "busy")
        if stream:
            assert line.getresponse().readline().startswith(b"data: {")
        line.close()
        until(lambda: door.worker() == "ready")


def test_answers_are_written_side_by_side(door: Door) -> None:
    begun = threading.Barrier(3, timeout=60)
    failed: list[BaseException] = []

    def ask() -> None:
        try:
            with door.openai.chat.completions.create(
                model="My model é", messages=STORY, stream=True, max_tokens=200
            ) as stream:
                for chunk in stream:
                    if chunk.choices[0].delta.content:
                        begun.wait()  # passed only if all of them are being written
                        return
        except BaseException as error:  # noqa: BLE001  told below
            failed.append(error)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(90)
    assert failed == []


def test_a_port_that_is_taken_is_said(door: Door) -> None:
    with start(door.home, "--port", str(door.about["port"])) as second:
        out, _ = second.communicate(timeout=60)
    assert second.returncode == 1
    assert json.loads(out)["error"]["code"] == "port.taken"


def test_a_host_that_was_stopped_is_started_again(door: Door) -> None:
    launch.stop(Paths(door.home))
    answer = door.openai.chat.completions.create(model="My model é", messages=HELLO, **SHORT)
    assert answer.choices[0].message.content
