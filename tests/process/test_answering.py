"""Answers through a real host with a real model: kept, stopped, crashed, replaced."""

from __future__ import annotations

import os
import queue
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from inglenook.errors import (
    BadRequest,
    EmptyQuestion,
    EngineCrashed,
    ModelMissing,
    ModelUnusable,
    NotFound,
    QuestionTooLong,
)
from inglenook.link import launch
from inglenook.link.client import Client
from inglenook.paths import Paths

LONG = {"question": "Tell me a very long story about the sea.", "max_tokens": 600}
SHORT = {"max_tokens": 4, "temperature": 0.0}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("profile é")


@pytest.fixture
def paths(home: Path, starter_model: Path) -> Paths:
    """One profile for the module, so that the model is not loaded for each test."""
    return Paths(home)


@pytest.fixture(scope="module", autouse=True)
def _stopped_at_the_end(home: Path) -> Iterator[None]:
    yield
    launch.stop(Paths(home))


class Writing:
    """A long answer that has begun to be written."""

    def __init__(self, host: Client, chat: str | None, do: str = "ask", **more: Any) -> None:
        self.inbox: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self.number = host.send(do, {**LONG, "chat": chat, **more}, self.inbox.put)
        self.text = ""
        while not self.text:
            message = self.inbox.get(timeout=60)
            assert "event" in message, message
            if message["event"]["kind"] == "text":
                self.text += message["event"]["text"]

    def end(self) -> dict[str, Any]:
        """The message that ends the request."""
        while True:
            message = self.inbox.get(timeout=60)
            if "event" not in message:
                return message
            if message["event"]["kind"] == "text":
                self.text += message["event"]["text"]


def messages(host: Client, chat: str) -> list[dict[str, Any]]:
    return list(host.call("chats.get", {"id": chat})["messages"])


def new_chat(host: Client) -> str:
    return str(host.call("chats.create")["id"])


def test_an_answer_streams_and_ends(host: Client) -> None:
    seen: list[dict[str, Any]] = []
    done = host.call("ask", {"question": "Say hello.", **SHORT}, on_event=seen.append)
    assert done["answer"]
    assert done["model"] == "smollm2-135m"
    assert done["usage"]["completion_tokens"] in range(1, 5)
    assert {"ttft_s", "total_s"} <= done["timings"].keys()
    assert done["chat"] is done["message"] is None
    assert [e for e in seen if e["kind"] == "text"]
    trace = host.call("trace", {"id": done["trace"]})
    assert trace["question"] == "Say hello."
    assert trace["prompt_tokens"] == done["usage"]["prompt_tokens"]
    assert [s["name"] for s in trace["steps"]][-2:] == ["generate", "guard"]


def test_who_only_chats_never_starts_the_library(host: Client) -> None:
    host.call("ask", {"question": "What is the sea?", **SHORT})
    assert host.call("state")["workers"]["library"]["state"] == "off"


def test_a_chat_keeps_both_sides_and_gets_a_title(host: Client) -> None:
    chat = new_chat(host)
    question = "What is the capital of France, please?"
    done = host.call("ask", {"question": question, "chat": chat, **SHORT})
    asked, answered = messages(host, chat)
    assert (asked["role"], asked["text"]) == ("user", question)
    assert (answered["id"], answered["text"]) == (done["message"], done["answer"])
    assert (answered["state"], answered["trace"]) == ("done", done["trace"])
    assert host.call("chats.get", {"id": chat})["title"] == "What is the capital of France, please"


def test_a_second_turn_reads_only_what_is_new(host: Client) -> None:
    chat = new_chat(host)
    first = host.call("ask", {"question": "What is the capital of France?", "chat": chat, **SHORT})
    second = host.call("ask", {"question": "And of Spain?", "chat": chat, **SHORT})
    assert second["usage"]["cached_tokens"] >= first["usage"]["prompt_tokens"]
    prompt = host.call("trace", {"id": second["trace"]})["prompt"]
    assert [m["role"] for m in prompt["messages"]] == ["system", "user", "assistant", "user"]


def test_stop_keeps_what_was_written(host: Client) -> None:
    chat = new_chat(host)
    writing = Writing(host, chat)
    host.cancel(writing.number)
    assert writing.end()["done"]["stopped"] == "cancelled"
    answered = messages(host, chat)[1]
    assert answered["state"] == "stopped"
    assert answered["text"]
    assert host.call("ask", {"question": "Still there?", "chat": chat, **SHORT})["answer"]


def test_a_client_that_leaves_stops_its_answer(host: Client, paths: Paths, until: Any) -> None:
    chat = new_chat(host)
    with launch.connect(paths) as other:
        Writing(other, chat)
    until(lambda: messages(host, chat)[1]["state"] == "stopped")
    assert messages(host, chat)[1]["text"]


def test_a_worker_killed_mid_answer_fails_it_and_the_next_question_works(host: Client) -> None:
    chat = new_chat(host)
    writing = Writing(host, chat)
    os.kill(host.call("state")["workers"]["llm"]["pid"], signal.SIGKILL)
    assert writing.end()["failed"]["code"] == EngineCrashed.code
    answered = messages(host, chat)[1]
    assert answered["state"] == "failed"
    assert answered["text"] == writing.text
    assert answered["error"]["code"] == EngineCrashed.code
    assert host.call("ask", {"question": "Still there?", "chat": chat, **SHORT})["answer"]


def test_a_host_killed_mid_answer_keeps_question_and_partial_answer(
    paths: Paths, gone: Any, until: Any
) -> None:
    with launch.connect(paths) as host:
        chat = new_chat(host)
        Writing(host, chat)
        until(lambda: messages(host, chat)[1]["text"])
        worker = host.call("state")["workers"]["llm"]["pid"]
        os.kill(host.peer["pid"], signal.SIGKILL)
        until(lambda: gone(worker), 2.0)
    with launch.connect(paths) as host:
        asked, answered = messages(host, chat)
    assert asked["text"] == LONG["question"]
    assert answered["state"] == "stopped"
    assert answered["text"]


def test_another_answer_is_a_version(host: Client) -> None:
    chat = new_chat(host)
    first = host.call("ask", {"question": "Say hello.", "chat": chat, **SHORT})
    host.call("ask", {"question": "And now?", "chat": chat, **SHORT})
    options = {"chat": chat, "message": first["message"], **SHORT}
    second = host.call("ask.again", options)
    asked, answered = messages(host, chat)
    assert asked["id"] == first["question"] == second["question"]
    assert answered["id"] == second["message"]
    assert answered["versions"] == [first["message"], second["message"]]
    assert answered["context"] == second["context"]
    host.call("chats.version", {"id": chat, "message": first["message"]})
    assert [m["text"] for m in messages(host, chat)][::2] == ["Say hello.", "And now?"]


def test_another_question_is_a_version_with_the_history_before_it(host: Client) -> None:
    chat = new_chat(host)
    host.call("ask", {"question": "Say hello.", "chat": chat, **SHORT})
    old = host.call("ask", {"question": "And goodbye?", "chat": chat, **SHORT})
    edit = {"question": "And thanks?", "chat": chat, "edit": old["question"], **SHORT}
    new = host.call("ask", edit)
    shown = messages(host, chat)
    assert [m["text"] for m in shown][::2] == ["Say hello.", "And thanks?"]
    assert shown[2]["versions"] == [old["question"], new["question"]]
    prompt = host.call("trace", {"id": new["trace"]})["prompt"]
    assert "goodbye" not in str(prompt["messages"])
    fork = host.call("chats.fork", {"id": chat, "message": new["question"]})["id"]
    assert [m["text"] for m in messages(host, fork)][::2] == ["Say hello.", "And thanks?"]
    host.call("chats.remove", {"id": chat, "message": new["message"]})
    assert len(messages(host, chat)) == 3
    host.call("chats.put_back", {"id": chat, "message": new["message"]})
    assert len(messages(host, chat)) == 4


def test_an_answer_goes_on_where_it_ended(host: Client) -> None:
    chat = new_chat(host)
    story = {"question": LONG["question"], "chat": chat, "temperature": 0.0}
    whole = host.call("ask", {**story, "max_tokens": 24})
    first = host.call("ask.again", {**story, "message": whole["message"], "max_tokens": 8})
    assert first["stopped"] == messages(host, chat)[1]["stopped"] == "length"
    seen: list[dict[str, Any]] = []
    options = {"chat": chat, "message": first["message"], "temperature": 0.0, "max_tokens": 16}
    done = host.call("ask.continue", options, on_event=seen.append)
    added = "".join(event["text"] for event in seen if event["kind"] == "text")
    assert done["answer"] == whole["answer"]
    assert done["answer"].startswith(first["answer"] + added[:3])
    assert done["message"] == first["message"]
    assert done["usage"]["completion_tokens"] == 16
    unread = done["usage"]["prompt_tokens"] - done["usage"]["cached_tokens"]
    assert unread < 4  # prompt and answer were in the cache still
    [_, answered] = messages(host, chat)
    assert (answered["text"], answered["trace"]) == (done["answer"], done["trace"])


def test_an_answer_that_cannot_go_on_stays(host: Client) -> None:
    chat = new_chat(host)
    first = host.call("ask", {"question": "Say hello.", "chat": chat, **SHORT})
    with pytest.raises(ModelMissing):
        host.call("ask.continue", {"chat": chat, "message": first["message"], "model": "nothing"})
    assert messages(host, chat)[1]["state"] == "done"
    host.call("ask", {"question": "And now?", "chat": chat, **SHORT})
    with pytest.raises(BadRequest, match="last answer"):
        host.call("ask.continue", {"chat": chat, "message": first["message"]})


def test_a_temporary_chat_leaves_nothing_behind(host: Client, home: Path) -> None:
    before = {chat["id"] for chat in host.call("chats.list")["chats"]}
    chat = str(host.call("chats.create", {"temporary": True})["id"])
    done = host.call("ask", {"question": "Say Zanzibarbaz.", "chat": chat, **SHORT})
    assert host.call("chats.get", {"id": chat})["temporary"]
    assert host.call("trace", {"id": done["trace"]})["question"] == "Say Zanzibarbaz."
    again = host.call("ask.again", {"chat": chat, "message": done["message"], **SHORT})
    host.call("ask.continue", {"chat": chat, "message": again["message"], **SHORT})
    assert {chat["id"] for chat in host.call("chats.list")["chats"]} == before
    host.call("chats.delete", {"id": chat})
    with pytest.raises(NotFound):
        host.call("chats.get", {"id": chat})
    with pytest.raises(NotFound):
        host.call("trace", {"id": done["trace"]})
    kept = [path for path in home.rglob("*") if path.is_file() and not path.is_symlink()]
    assert kept
    assert not [path for path in kept if b"Zanzibarbaz" in path.read_bytes()]


def test_folder_and_persona_say_how_to_answer(host: Client) -> None:
    sampling = {"temperature": 0.0, "max_tokens": 3}
    persona = {"name": "Captain", "system": "Speak like a captain.", "sampling": sampling}
    folder = {
        "name": "Sea",
        "instructions": "Mind the tides.",
        "persona": host.call("personas.save", persona)["id"],
    }
    folder["id"] = host.call("folders.create", folder)["id"]
    chat = host.call("chats.create", {"folder": folder["id"]})["id"]
    done = host.call("ask", {"question": "Say hello.", "chat": chat})
    assert done["usage"]["completion_tokens"] <= 3
    [system, *_] = host.call("trace", {"id": done["trace"]})["prompt"]["messages"]
    assert system["text"].endswith("Mind the tides.\n\nSpeak like a captain.")
    host.call("personas.delete", {"id": folder["persona"]})
    host.call("folders.delete", {"id": folder["id"]})


def test_history_goes_with_a_question_without_a_chat(host: Client) -> None:
    history = [{"role": "user", "text": "My name is Zoë."}, {"role": "assistant", "text": "Hello!"}]
    done = host.call("ask", {"question": "Who am I?", "history": history, **SHORT})
    prompt = host.call("trace", {"id": done["trace"]})["prompt"]
    assert [m["text"] for m in prompt["messages"][1:3]] == ["My name is Zoë.", "Hello!"]
    assert done["context"]["history"] > 0
    with pytest.raises(BadRequest, match="end with an answer"):
        host.call("ask", {"question": "Who am I?", "history": history[:1]})


def test_an_answer_that_cannot_be_replaced_stays(host: Client) -> None:
    chat = new_chat(host)
    first = host.call("ask", {"question": "Say hello.", "chat": chat, **SHORT})
    with pytest.raises(ModelMissing):
        host.call("ask.again", {"chat": chat, "message": first["message"], "model": "nothing"})
    assert [m["id"] for m in messages(host, chat)][1:] == [first["message"]]


def test_an_empty_question_is_not_kept(host: Client) -> None:
    chat = new_chat(host)
    with pytest.raises(EmptyQuestion):
        host.call("ask", {"question": " \n ", "chat": chat})
    assert messages(host, chat) == []


def test_a_two_megabyte_question_is_refused_and_kept(host: Client) -> None:
    chat = new_chat(host)
    text = "sea water " * 200_000
    with pytest.raises(QuestionTooLong) as caught:
        host.call("ask", {"question": text, "chat": chat})
    assert caught.value.next_step
    asked, answered = messages(host, chat)
    assert asked["text"] == text.strip()
    assert answered["error"]["code"] == QuestionTooLong.code
    assert host.call("ask", {"question": "Shorter?", "chat": chat, **SHORT})["answer"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"question": 5},
        {"max_tokens": "many"},
        {"max_tokens": 0},
        {"temperature": 99},
        {"scope": {"paths": "x"}},
    ],
)
def test_wrong_options_are_said(host: Client, wrong: dict[str, Any]) -> None:
    with pytest.raises(BadRequest):
        host.call("ask", {"question": "Why?", **wrong})


def test_a_text_file_in_the_clothes_of_a_model(host: Client, tmp_path: Path) -> None:
    letter = tmp_path / "letter.gguf"
    letter.write_text("Dear aunt, " * 100)
    for do, with_ in (
        ("ask", {"question": "Why?", "model": str(letter)}),
        ("models.use", {"id": str(letter)}),
        ("models.import", {"path": str(letter)}),
    ):
        with pytest.raises(ModelUnusable, match=r"letter\.gguf"):
            host.call(do, with_)
    assert host.call("settings.get")["model"] == ""
    assert host.call("ask", {"question": "Still there?", **SHORT})["answer"]


def test_a_model_is_imported_used_and_forgotten(
    host: Client, starter_model: Path, tmp_path: Path
) -> None:
    own = tmp_path / "My own.gguf"
    own.symlink_to(starter_model)
    id = host.call("models.import", {"path": str(own)})["id"]
    assert id == "my-own"
    listed = {m["id"]: m for m in host.call("models.list")["models"]}
    assert listed[id]["origin"] == "imported"
    assert listed[id]["context"] == 8192
    assert host.call("models.use", {"id": id}) == {"id": id}
    assert host.call("models.list")["current"] == id
    assert host.call("ask", {"question": "Say hello.", **SHORT})["model"] == id
    host.call("models.remove", {"id": id})
    assert own.exists()
    assert host.call("settings.get")["model"] == ""
    assert id not in {m["id"] for m in host.call("models.list")["models"]}


def test_models_that_are_not_there_are_said(host: Client, tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="nothing"):
        host.call("ask", {"question": "Why?", "model": "nothing"})
    with pytest.raises(ModelMissing, match=r"gone\.gguf"):
        host.call("ask", {"question": "Why?", "model": str(tmp_path / "gone.gguf")})
    with pytest.raises(NotFound):
        host.call("models.import", {"path": str(tmp_path / "gone.gguf")})
    with pytest.raises(NotFound):
        host.call("models.remove", {"id": "nothing"})
    with pytest.raises(BadRequest, match="ships with the program"):
        host.call("models.remove", {"id": "smollm2-135m"})


def test_warm_loads_the_model_that_will_answer(host: Client) -> None:
    host.call("warm")
    state = host.call("state")
    assert state["model"] == "smollm2-135m"
    assert state["workers"]["llm"]["state"] == "ready"


def test_the_doctor_finds_a_healthy_profile(host: Client) -> None:
    report = host.call("doctor")
    assert {"chats", "llm worker", "library worker"} <= {c["name"] for c in report["checks"]}
    assert report["ok"], report
