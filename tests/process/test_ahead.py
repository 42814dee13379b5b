"""Attached files, reading ahead and replay through a real host with a real model."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from inglenook.errors import BadRequest, FileUnreadable, ModelMissing, NotFound
from inglenook.link import launch
from inglenook.link.client import Client
from inglenook.paths import Paths

SHORT = {"max_tokens": 6, "temperature": 0.0}
RULES = "\n\n".join(
    f"Rule {n}. The room {n} of the boat house is locked at {n} o'clock by the harbour master."
    for n in range(1, 8)
)
DEPOSIT = "The deposit for the boat shed is 275 pounds."


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("profile é")


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("files") / "Rules für alle.txt"
    path.write_text(f"{RULES}\n\n{DEPOSIT}", encoding="utf-8")
    return str(path)


@pytest.fixture
def paths(home: Path, starter_model: Path, starter_embedder: Path) -> Paths:
    """One profile for the module, so that nothing is loaded for each test."""
    return Paths(home)


@pytest.fixture
def ready(host: Client) -> Client:
    """A host with its model in memory, on a machine that may be on battery. The context is a small
    one, since what is longer than it has to be read."""
    host.call("settings.set", {"name": "read_ahead", "value": "on"})
    host.call("models.options", {"id": "smollm2-135m", "values": {"context": 3072}})
    host.call("models.use", {"id": "smollm2-135m"})
    return host


@pytest.fixture(scope="module", autouse=True)
def _stopped_at_the_end(home: Path) -> Iterator[None]:
    yield
    launch.stop(Paths(home))


def test_reading_ahead_loads_no_model(host: Client, rules: str) -> None:
    done = host.call("prepare", {"question": "How much is the", "attachments": [rules]})
    assert done == {"tokens": 0, "cached": 0, "too_long": []}
    workers = host.call("state")["workers"]
    assert {w["state"] for w in workers.values()} == {"off"}


def test_files_are_weighed_before_they_are_read(ready: Client, rules: str, tmp_path: Path) -> None:
    long, other = tmp_path / "long.txt", tmp_path / "odd.bin"
    long.write_text("The harbour master locks the boat house. " * 400)
    other.write_bytes(bytes(range(256)) * 8)
    asked = [rules, str(long), str(other), str(tmp_path / "gone.txt")]
    weighed = ready.call("weigh", {"attachments": asked})
    small, large, odd, gone = weighed["files"]
    assert [file["path"] for file in weighed["files"]] == asked
    assert small["fits"] and 150 < small["tokens"] < weighed["room"] < large["tokens"]
    assert not large["fits"]
    assert odd["tokens"] is gone["tokens"] is None
    pinned = ready.call("prepare", {"attachments": [rules]})["tokens"]
    assert abs(pinned - small["tokens"]) < 100  # what else the prompt begins with


def test_an_attached_file_is_read_before_it_is_asked_about(ready: Client, rules: str) -> None:
    asked = {"question": "How much is the deposit for the boat shed?", "attachments": [rules]}
    first = ready.call("prepare", {"attachments": [rules]})
    typed = ready.call("prepare", {"question": "How much is the dep", "attachments": [rules]})
    done = ready.call("ask", {**asked, **SHORT})

    assert first["tokens"] > 150 and first["too_long"] == []
    assert typed["cached"] >= first["tokens"] - 10
    usage = done["usage"]
    assert usage["cached_tokens"] >= first["tokens"] - 10
    trace = ready.call("trace", {"id": done["trace"]})
    assert DEPOSIT in trace["prompt"]["messages"][0]["text"]
    assert trace["prompt"]["passages"][0]["path"] == rules
    [generate] = [s["detail"] for s in trace["steps"] if s["name"] == "generate"]
    assert generate["cached_tokens"] == usage["cached_tokens"]


def test_a_chat_keeps_its_attachments_and_their_place(ready: Client, rules: str) -> None:
    chat = ready.call("chats.create")["id"]
    ready.call("chats.change", {"id": chat, "attachments": [rules]})
    first = ready.call("ask", {"question": "When is room 3 locked?", "chat": chat, **SHORT})
    ahead = ready.call("prepare", {"chat": chat, "question": "And room"})
    second = ready.call("ask", {"question": "And room 4?", "chat": chat, **SHORT})

    assert ready.call("chats.get", {"id": chat})["attachments"] == [rules]
    prompts = [
        ready.call("trace", {"id": done["trace"]})["prompt"]["messages"] for done in (first, second)
    ]
    assert prompts[0] == prompts[1][:2]
    assert ahead["cached"] >= first["usage"]["prompt_tokens"]
    assert second["usage"]["cached_tokens"] >= ahead["tokens"] - 10


def test_a_new_reading_ends_the_one_before(ready: Client, tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("The tide comes and goes and nobody counts the waves.\n\n" * 150)
    inbox: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    ready.send("prepare", {"attachments": [str(long)]}, inbox.put)
    while inbox.get(timeout=60).get("event", {}).get("stage") != "reading":
        pass
    assert ready.call("prepare", {"question": "Hello there"})["tokens"] > 0
    while "event" in (message := inbox.get(timeout=10)):
        pass
    assert "done" in message
    again = ready.call("ask", {"question": "Hello there", **SHORT})
    assert again["usage"]["cached_tokens"] > 0


def test_reading_ahead_can_be_switched_off(ready: Client) -> None:
    ready.call("settings.set", {"name": "read_ahead", "value": "off"})
    assert ready.call("prepare", {"question": "How are you today"})["tokens"] == 0


def test_a_file_that_is_too_long_is_searched(ready: Client, tmp_path: Path) -> None:
    book = tmp_path / "book.txt"
    filler = "The tide comes and goes and nobody counts the waves.\n\n" * 400
    book.write_text(filler + DEPOSIT)
    done = ready.call(
        "ask",
        {"question": "How much is the boat shed deposit?", "attachments": [str(book)], **SHORT},
    )
    assert done["note"].endswith("book.txt is too long to read whole: its best passages are used.")
    prompt = ready.call("trace", {"id": done["trace"]})["prompt"]
    assert DEPOSIT in prompt["messages"][-1]["text"]
    assert prompt["pinned"] == 0


def test_the_opening_of_a_long_file_is_read_if_the_chat_wants_it(
    ready: Client, tmp_path: Path
) -> None:
    book = tmp_path / "opening.txt"
    book.write_text(DEPOSIT + "\n\nThe tide comes and goes and nobody counts the waves." * 300)
    chat = ready.call("chats.create")["id"]
    files = {"attachments": [str(book)], "openings": [str(book)]}
    ready.call("chats.change", {"id": chat, **files})
    assert ready.call("chats.get", {"id": chat})["openings"] == [str(book)]
    ahead = ready.call("prepare", {"chat": chat})
    done = ready.call("ask", {"question": "How much is the deposit?", "chat": chat, **SHORT})

    assert ahead["too_long"] == [] and ahead["tokens"] > 500
    [dropped] = done["context"]["dropped"]
    assert (dropped["kind"], dropped["reason"]) == ("file", "passages")
    assert 0 < dropped["count"] < dropped["of"]
    assert f"the first {dropped['count']} of {dropped['of']} passages were read" in done["note"]
    prompt = ready.call("trace", {"id": done["trace"]})["prompt"]
    assert DEPOSIT in prompt["messages"][0]["text"]
    assert prompt["pinned"] == dropped["count"]
    fork = ready.call("chats.fork", {"id": chat, "message": done["message"]})["id"]
    assert ready.call("chats.get", {"id": fork})["openings"] == [str(book)]


def test_a_file_that_cannot_be_read_is_said(ready: Client, tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match=r"gone\.txt"):
        ready.call("ask", {"question": "Why?", "attachments": [str(tmp_path / "gone.txt")]})
    with pytest.raises(BadRequest, match="absolute"):
        ready.call("ask", {"question": "Why?", "attachments": ["here.txt"]})


def test_an_answer_is_written_again_token_by_token(ready: Client) -> None:
    asked = {"question": "Tell me about the sea.", "max_tokens": 20, "temperature": 0.9, "seed": 5}
    done = ready.call("ask", asked)
    seen: list[dict[str, Any]] = []
    replayed = ready.call("replay", {"trace": done["trace"]}, on_event=seen.append)
    assert replayed["same"] and replayed["first_difference"] is None
    raw = ready.call("trace", {"id": done["trace"]})["raw_answer"]
    assert replayed["answer"] == raw
    assert "".join(e["text"] for e in seen if e["kind"] == "text") == raw
    assert ready.call("replay")["trace"] == done["trace"]


def test_what_cannot_be_replayed_says_why(
    ready: Client, starter_model: Path, tmp_path: Path
) -> None:
    with pytest.raises(NotFound):
        ready.call("replay", {"trace": "nothing"})
    own = tmp_path / "own.gguf"
    own.symlink_to(starter_model)
    done = ready.call("ask", {"question": "Say hello.", "model": str(own), **SHORT})
    own.unlink()
    with pytest.raises(ModelMissing, match=r"own\.gguf"):
        ready.call("replay", {"trace": done["trace"]})


# --- temporary chats ------------------------------------------------------------------------------

SECRET = "The password of the lighthouse is wellenbrecher."


def test_nothing_of_a_temporary_chat_is_on_the_disk(
    ready: Client, home: Path, tmp_path: Path
) -> None:
    note, book = tmp_path / "Kurz und geheim.txt", tmp_path / "Lang und geheim.txt"
    note.write_text(SECRET)
    book.write_text(SECRET + "\n\nThe tide comes and goes and nobody counts the waves." * 300)
    files = {"attachments": [str(note), str(book)]}
    weighed = ready.call("weigh", {**files, "temporary": True})["files"]
    assert [file["fits"] for file in weighed] == [True, False]
    ready.call("prepare", {**files, "temporary": True, "question": "What is the"})
    chat = ready.call("chats.create", {"temporary": True})["id"]
    ready.call("chats.change", {"id": chat, **files})
    done = ready.call("ask", {"question": "What is the password?", "chat": chat, **SHORT})

    prompt = ready.call("trace", {"id": done["trace"]})["prompt"]
    assert prompt["messages"][0]["text"].count(SECRET) == 2
    assert [one["name"] for one in done["context"]["dropped"]] == [book.name]
    shown = ready.call("library.context", {"path": str(note), "start": 0, "end": 8})
    assert shown["text"] == SECRET
    ready.call("chats.delete", {"id": chat})
    for file in filter(Path.is_file, home.rglob("*")):
        found = file.read_bytes()
        assert b"wellenbrecher" not in found, file
        assert b"und geheim" not in found, file


def test_a_picture_is_shown_that_is_not_in_the_library(ready: Client, tmp_path: Path) -> None:
    path = tmp_path / "boat.png"
    Image.new("RGB", (640, 320), "red").save(path)
    shown = ready.call("library.page", {"path": str(path), "page": 1, "width": 160})
    assert (shown["width"], shown["height"]) == (160, 80)
    path.unlink()
    with pytest.raises(FileUnreadable):
        ready.call("library.page", {"path": str(path), "page": 1, "width": 160})
