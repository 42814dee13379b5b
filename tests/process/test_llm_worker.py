"""The llm worker as a real process: it listens at once, answers, and dies alone."""

from __future__ import annotations

import os
import shutil
import signal
import struct
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from inglenook.errors import (
    BadRequest,
    EngineCrashed,
    ModelMissing,
    ModelUnusable,
    QuestionTooLong,
)
from inglenook.link.client import Client
from inglenook.link.launch import child_environment
from inglenook.link.supervisor import Supervisor

COMMAND = [sys.executable, "-P", "-m", "inglenook", "--worker", "llm"]
GREEDY = {"temperature": 0, "repeat_penalty": 1.0, "max_tokens": 12}


def says(text: str) -> list[dict[str, str]]:
    return [{"role": "user", "text": text}]


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


@pytest.fixture
def loaded(worker: Supervisor, starter_model: Path) -> Client:
    client = worker.client()
    client.call("load", {"path": str(starter_model), "context": 2048, "threads": 0})
    return client


def answer(client: Client, text: str, **more: Any) -> tuple[str, dict[str, Any]]:
    with_ = {"messages": says(text), "sampling": {**GREEDY, **more}}
    written: list[str] = []
    for message in client.stream("generate", with_):
        if "done" in message:
            return "".join(written), message["done"]
        if message["event"]["kind"] == "text":
            written.append(message["event"]["text"])
    raise AssertionError("the stream ended without done")


def libraries(pid: int) -> set[str]:
    return {Path(entry.path).name.split(".")[0] for entry in psutil.Process(pid).memory_maps()}


def test_it_listens_before_llama_cpp_is_there(worker: Supervisor, starter_model: Path) -> None:
    client = worker.client()
    assert client.call("inspect", {"path": str(starter_model)})["quantization"] == "Q4_1"
    if sys.platform == "linux":
        assert "libllama" not in libraries(client.peer["pid"])


def test_probe_load_count_generate_unload(worker: Supervisor, starter_model: Path) -> None:
    client = worker.client()
    assert client.call("probe")["physical_cores"] >= 1
    stages = []
    done = client.call(
        "load",
        {"path": str(starter_model), "context": 1024, "threads": 2},
        on_event=lambda event: stages.append((event["stage"], event["done"])),
    )
    assert done["context"] == 1024
    assert done["architecture"] == "llama"
    assert stages[-1] == ("loading", 100)

    assert client.call("count", {"texts": ["", "Hello"]})["tokens"] == [0, 1]
    text, end = answer(client, "Name the capital of France.")
    assert "Paris" in text
    assert end["stopped"] in {"end", "length"}
    rendered = client.call("count", {"messages": says("Name the capital of France.")})
    assert end["usage"]["prompt_tokens"] == rendered["tokens"][0]

    assert client.call("unload") == {}
    with pytest.raises(ModelMissing):
        client.call("generate", {"messages": says("Hi"), "sampling": {}})


def test_embeds_beside_the_loaded_model(loaded: Client, tiny_embedder: Path) -> None:
    asked = {"path": str(tiny_embedder), "texts": ["the boat", "dog"]}
    done = loaded.call("embed", asked)
    assert done["tokens"] == [4, 3]
    assert [round(sum(x * x for x in vector), 3) for vector in done["vectors"]] == [1, 1]
    with pytest.raises(BadRequest, match="takes 128"):
        loaded.call("embed", {**asked, "texts": ["boat " * 200]})
    long = loaded.call("embed", {**asked, "texts": ["boat " * 200], "truncate": True})
    assert long["tokens"] == [128]
    assert answer(loaded, "Hello", max_tokens=4)[1]["usage"]


def test_loading_the_same_model_again_keeps_it(loaded: Client, starter_model: Path) -> None:
    answer(loaded, "Hello.")
    events: list[Any] = []
    with_ = {"path": str(starter_model), "context": 2048, "threads": 0}
    loaded.call("load", with_, on_event=events.append)
    assert events == []
    assert answer(loaded, "Hello.")[1]["usage"]["cached_tokens"] > 0


def test_cancel_ends_a_request_in_the_middle_of_its_prompt(loaded: Client) -> None:
    stream = loaded.stream("generate", {"messages": says("word " * 1500), "sampling": GREEDY})
    for message in stream:
        if message["event"].get("done", 0) > 40:
            break
    stream.close()
    text, end = answer(loaded, "Name the capital of France.")
    assert "Paris" in text
    assert end["timings"]["ttft_s"] < 30


def test_too_long_a_prompt_is_refused_and_the_next_one_works(loaded: Client) -> None:
    with pytest.raises(QuestionTooLong, match="2,048"):
        answer(loaded, "word " * 3000)
    assert answer(loaded, "Hello.")[0]


@pytest.mark.parametrize(
    "with_",
    [
        {},
        {"messages": []},
        {"messages": "hello"},
        {"messages": [{"role": "nobody", "text": "x"}]},
        {"messages": says("x"), "sampling": {"temperature": "warm"}},
        {"messages": says("x"), "sampling": {"top_k": 1.5}},
        {"messages": says("x"), "sampling": {}, "priority": "high"},
    ],
)
def test_malformed_requests_are_refused(worker: Supervisor, with_: dict[str, Any]) -> None:
    with pytest.raises(BadRequest):
        worker.client().call("generate", with_)


def broken_models(folder: Path, starter: Path) -> dict[str, Path]:
    text = folder / "letter.gguf"
    text.write_text("Dear reader, this is no model.", encoding="utf-8")
    cut = folder / "cut.gguf"
    with starter.open("rb") as whole:
        cut.write_bytes(whole.read(70_000_000))
    absurd = folder / "absurd.gguf"
    absurd.write_bytes(b"GGUF" + struct.pack("<IQQ", 3, 1 << 61, 1 << 61) + bytes(64))
    return {"not a GGUF file": text, "incomplete": cut, "promises": absurd}


def test_broken_models_are_refused_and_a_good_one_loads_after(
    worker: Supervisor, starter_model: Path, tmp_path: Path
) -> None:
    client = worker.client()
    for told, path in broken_models(tmp_path, starter_model).items():
        with pytest.raises(ModelUnusable, match=told) as caught:
            client.call("load", {"path": str(path), "context": 1024, "threads": 0})
        assert path.name in str(caught.value)
    client.call("load", {"path": str(starter_model), "context": 1024, "threads": 0})
    assert answer(client, "Hello.")[0]
    assert client is worker.client(), "it lived through all of it"


def test_a_failed_load_leaves_no_model(loaded: Client, tmp_path: Path) -> None:
    strange = tmp_path / "strange.gguf"
    strange.write_bytes(b"GGUF")
    with pytest.raises(ModelUnusable):
        loaded.call("load", {"path": str(strange), "context": 1024, "threads": 0})
    assert answer(loaded, "Hello.")[0], "the file was refused before the old model was let go"


def test_a_model_under_a_name_that_is_not_ascii(
    worker: Supervisor, starter_model: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "Модели 田中"
    folder.mkdir()
    path = folder / "größe 1.gguf"
    shutil.copy(starter_model, path)
    client = worker.client()
    client.call("load", {"path": str(path), "context": 512, "threads": 0})
    assert answer(client, "Hello.")[0]


def test_killed_in_the_middle_of_an_answer_it_comes_back(
    worker: Supervisor, starter_model: Path
) -> None:
    load = {"path": str(starter_model), "context": 1024, "threads": 0}
    client = worker.client()
    client.call("load", load)
    long = {"messages": says("Tell a long story."), "sampling": {**GREEDY, "max_tokens": 900}}
    stream = client.stream("generate", long)
    while next(stream)["event"]["kind"] != "text":
        pass
    os.kill(client.peer["pid"], signal.SIGKILL)
    with pytest.raises(EngineCrashed):
        list(stream)
    again = worker.client()
    again.call("load", load)
    assert answer(again, "Hello.")[0]


def test_it_ends_when_asked_to(
    loaded: Client, until: Callable[..., None], gone: Callable[[int], bool]
) -> None:
    pid = loaded.peer["pid"]
    loaded.call("shutdown")
    until(lambda: gone(pid))
