"""Chats from one real host to another by way of a file, and by the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from inglenook.link import launch
from inglenook.link.client import Client
from inglenook.paths import Paths


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Client]:
    """A host of another profile."""
    paths = Paths(tmp_path / "another").ensure()
    with launch.connect(paths) as client:
        yield client
    launch.stop(paths)


def exported(folder: Path) -> Path:
    """What ChatGPT exports: a question with two answers."""

    def node(parent: str | None, role: str, text: str) -> dict[str, Any]:
        content = {"content_type": "text", "parts": [text]}
        return {"parent": parent, "message": {"author": {"role": role}, "content": content}}

    mapping = {
        "q": node(None, "user", "Why are there tides?"),
        "a": node("q", "assistant", "Cheese."),
        "b": node("q", "assistant", "The moon."),
    }
    chat = {"conversation_id": "1", "title": "Tides", "mapping": mapping, "current_node": "b"}
    (folder / "conversations.json").write_text(json.dumps([chat]))
    return folder / "conversations.json"


def test_all_chats_move_to_another_computer(host: Client, other: Client, tmp_path: Path) -> None:
    folder = host.call("folders.create", {"name": "Sea"})["id"]
    persona = host.call("personas.save", {"name": "Sailor", "system": "Be salty."})["id"]
    (chat,) = host.call("chats.import", {"path": str(exported(tmp_path))})["chats"]
    draft = {"text": "and the sun?", "queue": ["really?"]}
    placed = {"folder": folder, "persona": persona, "tags": ["moon"], "pinned": True}
    host.call("chats.change", {"id": chat, **placed, "draft": draft})
    events: list[dict[str, Any]] = []
    file = {"path": str(tmp_path / "chats.json")}
    host.call("chats.export", {**file, "format": "json"}, on_event=events.append)
    assert events[-1] == {"kind": "export", "done": 1, "total": 1}
    done = other.call("chats.import", file, on_event=events.append)
    assert done == {"source": "Inglenook", "chats": [chat], "skipped": []}
    assert other.call("chats.get", {"id": chat}) == host.call("chats.get", {"id": chat})
    assert other.call("chats.list") == host.call("chats.list")
    assert other.call("folders.list") == host.call("folders.list")
    assert other.call("personas.list") == host.call("personas.list")
    (found,) = other.call("chats.list", {"query": "tag:moon cheese"})["chats"]
    other.call("chats.version", {"id": chat, "message": found["message"]})
    answers = other.call("chats.get", {"id": chat})["messages"]
    assert [message["text"] for message in answers] == ["Why are there tides?", "Cheese."]
    assert "Cheese." in other.call("chats.text", {"id": chat, "format": "html"})["text"]
    other.call("chats.delete", {"id": chat})
    assert len(other.call("chats.list", {"deleted": True})["chats"]) == 1
    other.call("chats.purge")
    assert other.call("chats.list", {"deleted": True})["chats"] == []


def run(*arguments: str) -> tuple[int, dict[str, Any]]:
    """A command of the command line with `--json`."""
    command = [sys.executable, "-m", "inglenook", "chats", *arguments, "--json"]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    return done.returncode, json.loads(done.stdout)


def test_the_command_line_imports_lists_and_exports(host: Client, tmp_path: Path) -> None:
    code, done = run("import", str(exported(tmp_path)))
    assert (code, done["source"], len(done["chats"])) == (0, "ChatGPT", 1)
    code, listed = run("list", "moon")
    assert (code, [chat["title"] for chat in listed["chats"]]) == (0, ["Tides"])
    file = tmp_path / "tides.md"
    assert run("export", str(file), done["chats"][0])[0] == 0
    assert "The moon." in file.read_text()
    code, failed = run("export", str(file))
    assert (code, failed["error"]["code"]) == (2, "request.bad")
    code, failed = run("import", str(file))
    assert (code, failed["error"]["code"]) == (1, "file.unreadable")
