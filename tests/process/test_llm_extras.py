"""Adapters and pictures through the worker's messages."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.pictures import png

from inglenook.errors import BadRequest, FileUnreadable, ModelUnusable
from inglenook.link.client import Client
from inglenook.link.launch import child_environment
from inglenook.link.supervisor import Supervisor

COMMAND = [sys.executable, "-P", "-m", "inglenook", "--worker", "llm"]
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


def load(worker: Supervisor, path: Path, **options: Any) -> Client:
    client = worker.client()
    client.call("load", {"path": str(path), "context": 1024, "threads": 1, "options": options})
    return client


def ask(client: Client, text: str, images: list[str] | None = None, **more: Any) -> dict[str, Any]:
    message = {"role": "user", "text": text, "images": images or []}
    done: dict[str, Any] = client.call(
        "generate", {"messages": [message], "sampling": GREEDY, **more}
    )
    return done


def test_an_adapter_changes_the_answer_and_its_cache_is_its_own(
    worker: Supervisor, tiny_llama: Path, tiny_lora: Path
) -> None:
    client = load(worker, tiny_llama)
    adapters = [{"path": str(tiny_lora), "scale": 4.0}]
    plain = ask(client, "Tell me of the boats.")["record"]["answer_tokens"]
    first = ask(client, "Tell me of the boats.", adapters=adapters)
    assert first["record"]["answer_tokens"] != plain
    assert first["usage"]["cached_tokens"] == 0
    again = ask(client, "Tell me of the boats.", adapters=adapters)
    assert again["record"]["answer_tokens"] == first["record"]["answer_tokens"]
    assert again["usage"]["cached_tokens"] > 10
    assert ask(client, "Tell me of the boats.")["record"]["answer_tokens"] == plain


def test_what_is_no_adapter_is_named(worker: Supervisor, tiny_llama: Path) -> None:
    client = load(worker, tiny_llama)
    with pytest.raises(ModelUnusable, match=tiny_llama.name):
        ask(client, "Hello", adapters=[{"path": str(tiny_llama)}])
    with pytest.raises(BadRequest, match="adapters"):
        ask(client, "Hello", adapters=[{"scale": 1}])
    assert ask(client, "Hello")["usage"]["completion_tokens"] == 8


def test_a_picture_is_looked_at_and_not_read_twice(
    worker: Supervisor, tiny_llama: Path, tiny_projector: Path, tmp_path: Path
) -> None:
    client = load(worker, tiny_llama, projector=str(tiny_projector))
    one, two = (str(png(tmp_path / f"{seed}.png", seed)) for seed in (1, 2))
    first = ask(client, "What is this?", [one])
    other = ask(client, "What is this?", [two])
    assert first["record"]["answer_tokens"] != other["record"]["answer_tokens"]
    again = ask(client, "What is this?", [one])
    assert again["record"]["answer_tokens"] == first["record"]["answer_tokens"]
    assert again["usage"]["cached_tokens"] == again["usage"]["prompt_tokens"] - 1
    both = ask(client, "Which is larger?", [one, two])
    assert both["usage"]["prompt_tokens"] > first["usage"]["prompt_tokens"]


def test_pictures_that_cannot_be_used_are_named(
    worker: Supervisor, tiny_llama: Path, tiny_projector: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n")
    client = load(worker, tiny_llama, projector=str(tiny_projector))
    with pytest.raises(FileUnreadable, match=r"broken\.png"):
        ask(client, "What is this?", [str(broken)])
    assert ask(client, "Hello")["usage"]["completion_tokens"] == 8


def test_a_model_without_a_projector_says_so(
    worker: Supervisor, tiny_llama: Path, tmp_path: Path
) -> None:
    client = load(worker, tiny_llama)
    with pytest.raises(BadRequest, match="pictures"):
        ask(client, "What is this?", [str(png(tmp_path / "a.png", 1))])
