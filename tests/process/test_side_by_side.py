"""Several answers at once through a real host with a real model, and a title in nobody's way."""

from __future__ import annotations

import json
import queue
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.unit.host.fakes import FakeAsker

from inglenook.errors import BadRequest, ModelMissing
from inglenook.host import aside, followups, titles
from inglenook.host.context import Host, open_host
from inglenook.link import launch
from inglenook.link.client import Client
from inglenook.paths import Paths

LONG = {"question": "Tell me a very long story about the sea.", "max_tokens": 400}
HELLO = [{"role": "user", "text": "Say hello."}]
SHORT = {"max_tokens": 4, "temperature": 0.0, "seed": 1}


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


class Asked:
    """A request that was sent, and what came of it."""

    def __init__(self, host: Client, do: str, with_: dict[str, Any]) -> None:
        self.host = host
        self.events: list[dict[str, Any]] = []
        self.end: dict[str, Any] = {}
        self._inbox: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self.number = host.send(do, with_, self._inbox.put)

    def until(self, **wanted: Any) -> Asked:
        """Wait for an event that has these values."""
        while not any(wanted.items() <= event.items() for event in self.events):
            self._take()
            assert not self.end, self.end
        return self

    def cancel(self) -> dict[str, Any]:
        """Stop it; the message that ends it."""
        self.host.cancel(self.number)
        while not self.end:
            self._take()
        return self.end

    def done(self) -> dict[str, Any]:
        """Wait for its result."""
        while not self.end:
            self._take()
        return dict(self.end["done"])

    def _take(self) -> None:
        message = self._inbox.get(timeout=60)
        if "event" in message:
            self.events.append(message["event"])
        else:
            self.end = message


def test_two_clients_are_answered_at_the_same_time(host: Client, paths: Paths) -> None:
    with launch.connect(paths) as other:
        chats = [c.call("chats.create")["id"] for c in (host, other)]
        asked = [
            Asked(client, "ask", {**LONG, "chat": chat})
            for client, chat in zip((host, other), chats, strict=True)
        ]
        for one in asked:  # the first is still being written when the second has begun
            one.until(kind="text")
        assert [one.cancel()["done"]["stopped"] for one in asked] == ["cancelled"] * 2


def test_another_model_waits_for_the_answers_under_way(
    host: Client, starter_model: Path, tmp_path: Path
) -> None:
    own = tmp_path / "other.gguf"
    own.symlink_to(starter_model)
    first = Asked(host, "ask", LONG).until(kind="text")
    other = Asked(host, "ask", {"question": "Hello?", "model": str(own), **SHORT})
    other.until(text="Waiting for the model to be free")
    impatient = Asked(host, "ask", {"question": "Hello?", **SHORT})
    impatient.until(text="Waiting for the model to be free")  # not past the one who waits
    assert impatient.cancel()["failed"]["code"] == "cancelled"
    assert first.cancel()["done"]["stopped"] == "cancelled"
    assert other.done()["model"] == str(own)


def test_raw_generation(host: Client) -> None:
    first, second = (
        Asked(host, "generate", {"messages": HELLO, "sampling": SHORT}) for _ in range(2)
    )
    done = first.done()
    assert (done["stopped"], done["model"], done["seed"]) == ("length", "smollm2-135m", 1)
    assert done["usage"]["completion_tokens"] == 4
    assert second.done()["usage"] != {}
    texts = [
        "".join(e["text"] for e in one.events if e["kind"] == "text") for one in (first, second)
    ]
    assert texts[0]
    assert texts[0] == texts[1]


def test_raw_generation_can_be_stopped(host: Client) -> None:
    story = [{"role": "user", "text": LONG["question"]}]
    asked = Asked(host, "generate", {"messages": story, "sampling": {"max_tokens": 400}})
    assert asked.until(kind="text").cancel()["done"]["stopped"] == "cancelled"


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"messages": []},
        {"messages": [{"role": "robot", "text": "x"}]},
        {"messages": HELLO, "sampling": {"top_k": "many"}},
        {"messages": HELLO, "priority": "high"},
        {"messages": HELLO, "context": -1},
    ],
)
def test_wrong_arguments_are_said(host: Client, wrong: dict[str, Any]) -> None:
    with pytest.raises(BadRequest):
        host.call("generate", wrong)


def test_a_model_is_loaded_without_being_chosen(host: Client, starter_model: Path) -> None:
    loaded = host.call("models.load", {"id": str(starter_model), "context": 1024})
    assert (loaded["id"], loaded["path"]) == (str(starter_model), str(starter_model))
    assert loaded["context"] >= 1024
    assert host.call("settings.get")["model"] == ""
    with pytest.raises(ModelMissing):
        host.call("models.load", {"id": "nothing"})


@pytest.fixture
def inside(tmp_path: Path) -> Iterator[Host]:
    """A host in this process, without a server."""
    paths = Paths(tmp_path / "inside")
    paths.ensure()
    host = open_host(paths, lambda: None)
    yield host
    host.close()


def named(host: Host, answer: str = "The keys hang in the boat house.") -> str:
    """The title of a chat after the model was asked for one."""
    chat, before = host.chats.create("Where are the"), set(threading.enumerate())
    done = {"answer": answer, "stopped": "end", "model": "smollm2-135m"}
    titles.follow(host, chat, "Where are the", "Where are the keys?", done)
    for thread in set(threading.enumerate()) - before:
        if thread.name == "title":
            thread.join(60)
    return str(host.chats.get(chat)["title"])


def test_a_title_is_written_by_a_model_that_is_large_enough(
    inside: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert named(inside) == "Where are the"  # the model is not loaded
    with inside.using("smollm2-135m", "", FakeAsker()):
        assert named(inside) == "Where are the"  # and it is a small one
        monkeypatch.setattr(aside, "LEAST_PARAMETERS", 1)
        monkeypatch.setattr(titles, "checked", lambda text: "Keys" if text else None)
        assert named(inside) == "Keys"
        inside.settings.set("model_titles", False)
        assert named(inside) == "Where are the"


def test_questions_are_suggested_by_a_model_that_is_large_enough(
    inside: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = inside.chats.create()
    inside.chats.add_question(chat, "Where are the keys?")
    answer, text = inside.chats.begin_answer(chat), "The keys hang in the boat house, by the door."
    inside.chats.end_answer(answer, text=text, verbatim=text, state="done", model="smollm2-135m")
    written: list[str] = []

    def ask() -> list[str]:
        asker: Any = FakeAsker()
        questions = followups.followups(inside, {"chat": chat}, asker)["questions"]
        return list(questions)

    def checked(text: str, asked: object) -> list[str]:
        written.append(text)
        return [text]

    assert ask() == []  # the model is not loaded
    with inside.using("smollm2-135m", "", FakeAsker()):
        assert ask() == []  # and it is a small one
        monkeypatch.setattr(aside, "LEAST_PARAMETERS", 1)
        monkeypatch.setattr(followups, "checked", checked)
        assert ask() == written
        inside.settings.set("suggest_followups", False)
        assert ask() == []
    assert len(json.loads(written[-1])["questions"]) in range(1, 4)


def test_a_title_is_dropped_when_another_model_is_wanted(
    inside: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aside, "LEAST_PARAMETERS", 1)
    wanted = aside.Wanted()
    with inside.using("smollm2-135m", "", FakeAsker()) as loaded:
        path = loaded.path
    with inside.engine.borrowing(path, wanted.set) as borrowed:
        assert borrowed is not None
        wanted.set()
        assert aside.answered(borrowed, "Why?", titles.WORDS, wanted) is None
