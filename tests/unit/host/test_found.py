"""Models of others: found in the background, remembered with their headers, never touched."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.unit.host.homes import ollama, put

from inglenook.errors import EngineDown, ModelUnusable
from inglenook.host.found import Shelf


class Room:
    """A shelf over folders of a test, which counts how often a header is read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.memory = folder / "found.json"
        self.folders: list[str] = []
        self.places: list[tuple[str, Path]] = []
        self.read: list[str] = []
        self.changes = 0
        self.answer: Callable[[Path], dict[str, Any]] = lambda path: {"kind": "chat"}
        self.own: set[Path] = set()
        self.shelf = self.open()

    def open(self) -> Shelf:
        return Shelf(self.memory, lambda: self.folders, self.inspect, self.own.__contains__,
                     self.changed, lambda: self.places)  # fmt: skip

    def inspect(self, path: Path) -> dict[str, Any]:
        self.read.append(path.name)
        return self.answer(path)

    def changed(self) -> None:
        self.changes += 1

    def look(self) -> dict[str, str]:
        self.shelf.refresh(30, headers=True)
        return {model.id: model.trouble for model in self.shelf.listed()}


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_nothing_is_known_before_anybody_looked(room: Room) -> None:
    room.folders = [str(room.folder)]
    put(room.folder / "a.gguf")
    assert room.shelf.listed() == []
    room.shelf.refresh(30)
    assert [model.id for model in room.shelf.listed()] == ["folder:a"]
    assert room.read == []  # headers wait until somebody wants them
    assert room.changes == 1


def test_a_header_is_read_once(room: Room) -> None:
    model = put(room.folder / "lib/a.gguf")
    room.folders = [str(room.folder / "lib")]
    room.answer = lambda path: {"kind": "embedding", "context": 512}
    assert room.look() == {"folder:a": ""}
    room.look()
    room.shelf = room.open()  # the host starts again
    assert [m.kind for m in room.shelf.listed()] == ["embedding"]
    room.look()
    assert room.read == ["a.gguf"]
    model.write_bytes(b"GGUF, another one")
    room.look()
    assert room.read == ["a.gguf", "a.gguf"]


def test_what_cannot_be_used_says_why(room: Room) -> None:
    put(room.folder / "bad.gguf")
    put(room.folder / "part-00001-of-00002.gguf")
    room.folders = [str(room.folder)]

    def refuse(path: Path) -> dict[str, Any]:
        raise ModelUnusable(f"{path.name} is empty.")

    room.answer = refuse
    assert room.look() == {
        "folder:bad": "bad.gguf is empty.",
        "folder:part": "Parts of it are missing: part-00002-of-00002.gguf.",
    }
    room.look()
    assert room.read == ["bad.gguf"]  # it stays bad until the file changes


def test_the_workers_trouble_is_not_the_files(room: Room) -> None:
    put(room.folder / "a.gguf")
    room.folders = [str(room.folder)]

    def fail(path: Path) -> dict[str, Any]:
        raise EngineDown("The worker is down.")

    room.answer = fail
    assert room.look() == {"folder:a": ""}
    room.answer = lambda path: {"kind": "rerank"}
    room.look()
    assert [m.kind for m in room.shelf.listed()] == ["rerank"]


def test_a_drive_that_is_away_comes_back_by_itself(room: Room) -> None:
    drive, away = room.folder / "drive", room.folder / "away"
    put(drive / "big.gguf")
    room.folders = [str(drive)]
    room.look()
    drive.rename(away)
    assert room.look() == {"folder:big": "Its drive is not connected."}
    room.shelf = room.open()
    assert room.look() == {"folder:big": "Its drive is not connected."}
    away.rename(drive)
    assert [m.trouble for m in room.shelf.listed()] == [""]  # even before anybody looks again
    assert room.look() == {"folder:big": ""}
    assert room.read == ["big.gguf"]
    drive.rename(away)
    room.folders = []
    assert room.look() == {}  # nobody wants that folder any more


def test_one_file_is_one_model(room: Room) -> None:
    blob = ollama(room.folder / "o", "registry.ollama.ai/library/m/a", b"GGUF m")
    ollama(room.folder / "o", "registry.ollama.ai/library/m/b", b"GGUF m")
    put(room.folder / "own/mine.gguf")
    (room.folder / "lib").mkdir()
    (room.folder / "lib/link.gguf").symlink_to(blob)
    room.own.add(room.folder / "own/mine.gguf")
    room.places = [("Ollama", room.folder / "o"), ("llama.cpp", room.folder / "lib"),
                   ("GPT4All", room.folder / "own")]  # fmt: skip
    assert list(room.look()) == ["ollama:m:a"]


def test_equal_names_get_ids_of_their_own(room: Room) -> None:
    for place in ("x", "y"):
        put(room.folder / place / "m.gguf", place)
    room.folders = [str(room.folder / "x"), str(room.folder / "y")]
    assert list(room.look()) == ["folder:m", "folder:m-2"]
    assert room.shelf.get("folder:m-2") == room.shelf.get(str(room.folder / "y/m.gguf"))


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": 99}', '{"format": 1, "models": [3]}'])
def test_a_damaged_memory_is_forgotten(room: Room, text: str) -> None:
    room.memory.write_text(text)
    assert room.shelf.listed() == []


def test_a_memory_that_cannot_be_written_hurts_nobody(room: Room) -> None:
    put(room.folder / "a.gguf")
    room.folders = [str(room.folder)]
    room.memory.mkdir()
    assert room.look() == {"folder:a": ""}


def test_two_hundred_models_are_listed_from_memory(room: Room) -> None:
    for i in range(200):
        put(room.folder / f"lib/{i:03d}.gguf", str(i))
    room.folders = [str(room.folder / "lib")]
    assert len(room.look()) == 200
    room.shelf, room.read = room.open(), []
    assert len(room.shelf.listed()) == 200
    assert room.read == []


def test_looking_does_not_hold_up_the_list(room: Room) -> None:
    put(room.folder / "a.gguf")
    room.folders = [str(room.folder)]
    go_on = threading.Event()

    def wait(path: Path) -> dict[str, Any]:
        assert go_on.wait(30)
        return {"kind": "chat"}

    room.answer = wait
    room.shelf.refresh(headers=True)
    room.shelf.refresh()  # joins the one that runs
    room.shelf.listed()
    go_on.set()
    room.shelf.refresh(30)
    assert [m.kind for m in room.shelf.listed()] == ["chat"]


def test_files_of_others_stay_as_they_are(room: Room) -> None:
    blob = ollama(room.folder / "o", "registry.ollama.ai/library/m/a", b"GGUF m")
    room.places = [("Ollama", room.folder / "o")]
    before = {p: p.stat().st_mtime_ns for p in room.folder.rglob("*") if p.is_file()}
    room.look()
    after = {p: p.stat().st_mtime_ns for p in (room.folder / "o").rglob("*") if p.is_file()}
    assert after == before
    assert os.path.samefile(room.shelf.listed()[0].path, blob)  # noqa: PTH121
