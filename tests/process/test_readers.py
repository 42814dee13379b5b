"""Embedders and rerankers that come and go while a host and its library are running."""

from __future__ import annotations

import hashlib
import re
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.hub import Hub, serve
from tests.unit.workers.library import models

from inglenook.errors import Cancelled
from inglenook.link.client import Client
from inglenook.paths import Paths

EMBEDDER, ITS_FOLDER = (
    "paraphrase-multilingual-minilm-l12-v2",
    "paraphrase-multilingual-MiniLM-L12-v2",
)
RERANKER, ANOTHER = "ms-marco-minilm-l6-v2", "bge-reranker-base"
TEXTS = {
    "boiler.txt": "The boiler in the cellar was serviced in May and wants a new valve by autumn.",
    "heizung.txt": "Die Heizung im Keller wurde im Mai gewartet und braucht ein neues Ventil.",
    "tide.txt": "The spring tide reached the harbour wall and flooded the lower car park twice.",
}


def held(folder: Path) -> dict[str, bytes]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture(scope="module")
def made(starter_embedder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The files of a tiny embedder and of a tiny reranker."""
    place = tmp_path_factory.mktemp("made")
    reader = models.embedder(place / "reader", starter_embedder)
    return {
        "embedder": held(reader),
        "reranker": held(models.reranker(place / "ranker", starter_embedder)),
    }


@pytest.fixture
def hub() -> Iterator[Hub]:
    with serve() as hub:
        hub.linked = True
        yield hub


@pytest.fixture
def asking(host: Client, hub: Hub) -> Client:
    """A host that knows this hub."""
    wishes = {"hub_endpoint": hub.url, "proxy": "none", "watch": False}
    for name, value in {**wishes, "embedder_backend": "float32"}.items():
        host.call("settings.set", {"name": name, "value": value})
    return host


@pytest.fixture
def room(asking: Client, tmp_path: Path) -> Client:
    """The same with three files in its library."""
    folder = tmp_path / "files"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    assert asking.call("library.index", {"paths": [str(folder)]})["indexed"] == 3
    return asking


def put(hub: Hub, files: dict[str, bytes]) -> None:
    hub.files = {**files, "pytorch_model.bin": b"never asked for"}
    hub.git = {name for name in files if not name.endswith((".safetensors", "tokenizer.json"))}


def search(host: Client) -> dict[str, Any]:
    (found,) = host.call("library.search", {"queries": ["who serviced the boiler"]})["results"]
    return {Path(passage["path"]).name: passage for passage in found}


def readers(paths: Paths) -> set[str]:
    """The embedders whose vectors serve."""
    with closing(sqlite3.connect(paths.library_db)) as db:
        rows = db.execute("SELECT DISTINCT cut FROM documents WHERE cut != ''").fetchall()
    return {re.sub(r"-[0-9a-f]{12}$", "", cut.partition("/")[2]) for (cut,) in rows}


def idle(host: Client) -> bool:
    return not host.call("state")["jobs"]


def test_what_reads_files_comes_and_goes_while_they_are_searched(
    room: Client, hub: Hub, made: dict[str, Any], paths: Paths, until: Callable[..., None]
) -> None:
    put(hub, made["embedder"])
    assert readers(paths) == {"all-MiniLM-L6-v2"}
    fetched = room.call("models.get", {"id": EMBEDDER})
    assert held(Path(fetched["path"])) == made["embedder"]
    until(lambda: readers(paths) == {"all-MiniLM-L6-v2", ITS_FOLDER})
    assert set(search(room)) == set(TEXTS)
    (row,) = [m for m in room.call("models.list")["models"] if m["id"] == EMBEDDER]
    size = sum(map(len, made["embedder"].values()))
    assert (row["installed"], row["kind"], row["bytes"]) == (True, "embedding", size)

    until(lambda: idle(room))
    room.call("settings.set", {"name": "embedder", "value": ITS_FOLDER})
    until(lambda: readers(paths) == {ITS_FOLDER})
    until(lambda: idle(room))
    note = room.call("models.remove", {"id": EMBEDDER})["note"]
    assert "'embedder' named it and is 'auto' again" in note
    assert "read again with another" in note
    assert room.call("settings.get")["embedder"] == "auto"
    assert "boiler.txt" in search(room)
    until(lambda: readers(paths) == {"all-MiniLM-L6-v2"})
    assert not list(paths.models_dir.glob("*MiniLM*"))

    # a reranker, between two questions
    assert all("rerank" not in p["scores"] for p in search(room).values())
    put(hub, made["reranker"])
    room.call("models.get", {"id": RERANKER})
    assert all("rerank" in p["scores"] for p in search(room).values())
    room.call("settings.set", {"name": "reranker", "value": RERANKER})
    assert all("rerank" in p["scores"] for p in search(room).values())
    note = room.call("models.remove", {"id": RERANKER})["note"]
    assert "'reranker' named it and is 'auto' again" in note
    assert all("rerank" not in p["scores"] for p in search(room).values())


def test_a_paused_folder_is_listed_and_goes_on(
    asking: Client, hub: Hub, made: dict[str, Any], paths: Paths, until: Callable[..., None]
) -> None:
    put(hub, made["reranker"])
    hub.files["model.safetensors"] = weights = b"".join(
        hashlib.sha256(i.to_bytes(4)).digest() for i in range(40_000)
    )
    hub.stall_after = 200_000
    failed: list[Exception] = []

    def get() -> None:
        try:
            asking.call("models.get", {"id": ANOTHER})
        except Cancelled as error:
            failed.append(error)

    waiting = threading.Thread(target=get)
    waiting.start()
    until(lambda: [p for p in asking.call("state")["partial"] if p["done"] > 190_000])
    asking.call("models.pause", {"id": ANOTHER})
    waiting.join(20)
    assert "is paused" in str(failed[0])
    (left,) = asking.call("state")["partial"]
    assert (left["id"], left["name"], left["state"]) == (ANOTHER, "BGE Reranker Base", "paused")
    assert left["done"] > 190_000
    assert left["total"] == sum(len(hub.files[name]) for name in made["reranker"])

    hub.stall_after = None
    path = Path(asking.call("models.get", {"id": ANOTHER})["path"])
    assert (path / "model.safetensors").read_bytes() == weights
    assert asking.call("state")["partial"] == []
    asking.call("models.remove", {"id": ANOTHER})
    put(hub, made["reranker"])
    hub.files["model.safetensors"] = weights
    hub.stall_after = 200_000
    waiting = threading.Thread(target=get)
    waiting.start()
    until(lambda: [p for p in asking.call("state")["partial"] if p["done"] > 190_000])
    asking.call("models.cancel", {"id": ANOTHER})
    waiting.join(20)
    assert list(paths.models_dir.iterdir()) == []
