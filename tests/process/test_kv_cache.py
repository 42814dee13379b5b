"""A chat goes on after the worker has died: what was read of it is on the disk."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from inglenook.link.client import Client
from inglenook.link.launch import child_environment
from inglenook.link.supervisor import Supervisor

COMMAND = [sys.executable, "-P", "-m", "inglenook", "--worker", "llm"]
STORY = "The harbour lies to the west of the town, and boats come in at night. " * 15
GREEDY = {"temperature": 0, "repeat_penalty": 1.0, "max_tokens": 8}


@pytest.fixture
def worker(tmp_path: Path, profile: Path) -> Iterator[Supervisor]:
    (profile / "logs").mkdir()
    supervisor = Supervisor(
        "llm",
        COMMAND,
        address=lambda name: str(tmp_path / f"{name}.sock"),
        environment=child_environment({"INGLENOOK_HOME": str(profile)}),
    )
    yield supervisor
    supervisor.close()


def load(worker: Supervisor, path: Path, cache: Path) -> Client:
    client = worker.client(again=True)
    options = {"cache_dir": str(cache), "cache_bytes": 10**9}
    client.call("load", {"path": str(path), "context": 2048, "threads": 1, "options": options})
    return client


def says(*texts: str) -> list[dict[str, str]]:
    roles = ("user", "assistant")
    return [{"role": roles[n % 2], "text": text} for n, text in enumerate(texts)]


def ask(client: Client, chat: str, *texts: str) -> tuple[str, dict[str, Any]]:
    written: list[str] = []
    with_ = {"messages": says(*texts), "sampling": GREEDY, "chat": chat}
    for message in client.stream("generate", with_):
        if "done" in message:
            return "".join(written), message["done"]
        if message["event"]["kind"] == "text":
            written.append(message["event"]["text"])
    raise AssertionError("the stream ended without done")


def test_a_chat_goes_on_in_a_new_worker_after_kill_9(
    worker: Supervisor, tiny_llama: Path, tmp_path: Path, until: Callable[..., None]
) -> None:
    client = load(worker, tiny_llama, tmp_path / "kv")
    first, done = ask(client, "a chat", STORY)
    assert done["usage"]["cached_tokens"] == 0
    record = done["record"]
    until(lambda: list((tmp_path / "kv").rglob("*.kv")))  # written once the engine rests
    os.kill(client.peer["pid"], signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
    until(lambda: not client.alive())

    client = load(worker, tiny_llama, tmp_path / "kv")
    _, done = ask(client, "a chat", STORY, first, "And then?")
    assert done["usage"]["cached_tokens"] >= len(record["prompt_tokens"]) - 1
    assert done["record"]["model_sha256"] == record["model_sha256"] != ""


def test_the_record_writes_the_same_answer_again(
    worker: Supervisor, tiny_llama: Path, tmp_path: Path
) -> None:
    client = load(worker, tiny_llama, tmp_path / "kv")
    _, done = ask(client, "", "Tell me of the boats.")
    record = done["record"]
    with_ = {
        "tokens": record["prompt_tokens"],
        "sampling": {**record["sampling"], "seed": record["seed"]},
    }
    again = client.call("generate", with_)
    assert again["record"]["answer_tokens"] == record["answer_tokens"]
