"""Models of the hub and of other programs, through a real host and a real llm worker."""

from __future__ import annotations

import hashlib
import json
import os
import threading
import urllib.parse
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from tests import tiny
from tests.unit.host.homes import ollama, put

from inglenook.errors import BadRequest, HubUnreachable, ModelMissing, ModelUnusable, NotFound
from inglenook.link import launch
from inglenook.link.client import Client
from inglenook.paths import Paths

REPO = "maker/Tiny-GGUF"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home folder that a host of this test sees."""
    folder = tmp_path / "home"
    folder.mkdir()
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(folder))
    for variable in ("OLLAMA_MODELS", "HF_HOME", "HF_HUB_CACHE", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    return folder


@pytest.fixture
def small(tmp_path: Path, starter_model: Path) -> Path:
    """A GGUF file that llama.cpp can load, of some kilobytes."""
    return tiny.llama(tiny.read_vocabulary(starter_model)).write(tmp_path / "made.gguf")


@pytest.fixture
def hub(small: Path) -> Iterator[str]:
    """A hub with one repository; its address."""
    data = small.read_bytes()
    sha256 = hashlib.sha256(data).hexdigest()
    files = {f"Tiny-{name}.gguf": data for name in ("Q4_K_M", "Q8_0")}
    siblings = [
        {"rfilename": name, "size": len(data), "blobId": "b" * 40,
         "lfs": {"sha256": sha256, "size": len(data), "pointerSize": 135}}
        for name in files
    ]  # fmt: skip
    repo: dict[str, Any] = {
        "id": REPO, "sha": "c" * 40, "tags": ["gguf"], "gated": False, "downloads": 7,
        "cardData": {"license": "mit"}, "gguf": {"total": 1000, "context_length": 512},
    }  # fmt: skip
    answers: dict[str, bytes] = {
        "/api/models": json.dumps([repo]).encode(),
        f"/api/models/{REPO}": json.dumps({**repo, "siblings": siblings}).encode(),
    } | {f"/{REPO}/resolve/{'c' * 40}/{name}": data for name in files}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = answers.get(urllib.parse.unquote(urllib.parse.urlsplit(self.path).path))
            self.send_response(200 if found is not None else 404)
            self.send_header("Content-Length", str(len(found or b"")))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(found or b"")

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def listed(client: Client, **with_: Any) -> dict[str, dict[str, Any]]:
    return {m["id"]: m for m in client.call("models.list", {"look": True, **with_})["models"]}


def test_a_model_of_another_program_is_found_and_used(
    home: Path, paths: Paths, small: Path, tmp_path: Path
) -> None:
    blob = ollama(home / ".ollama/models", "registry.ollama.ai/library/tiny/1b", small.read_bytes())
    put(home / ".lmstudio/models/a/b/broken.gguf", b"GGUF\x03\0\0\0")
    with launch.connect(paths) as client:
        rows = listed(client)
        assert rows["ollama:tiny:1b"]["installed"]
        assert rows["ollama:tiny:1b"]["context"]
        broken = rows["lm-studio:a/b/broken"]
        assert not broken["installed"]
        assert "broken.gguf" in broken["description"]
        shown = client.call("models.show", {"id": "ollama:tiny:1b"})
        assert shown["header"]["kind"] == "chat"
        done = client.call("models.load", {"id": "ollama:tiny:1b"})
        assert done["path"] == str(blob)
        with pytest.raises(ModelMissing, match=r"broken\.gguf"):
            client.call("models.use", {"id": "lm-studio:a/b/broken"})
        with pytest.raises(BadRequest, match="belongs to Ollama"):
            client.call("models.remove", {"id": "ollama:tiny:1b"})


def test_folders_are_looked_through(home: Path, paths: Paths, small: Path, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    put(drive / "sub/mine.gguf", small.read_bytes())
    with launch.connect(paths) as client:
        with pytest.raises(NotFound, match="no folder"):
            client.call("models.folders", {"add": str(tmp_path / "nowhere")})
        added = client.call("models.folders", {"add": str(drive)})
        assert added == {"folders": [{"path": str(drive), "connected": True}]}
        assert listed(client)["folder:sub/mine"]["installed"]
        drive.rename(tmp_path / "away")
        row = listed(client)["folder:sub/mine"]
        assert (row["installed"], row["description"]) == (False, "Its drive is not connected.")
        (tmp_path / "away").rename(drive)
        client.call("models.load", {"id": "folder:sub/mine"})
        assert client.call("models.folders", {"remove": str(drive)}) == {"folders": []}
        assert "folder:sub/mine" not in listed(client)


def test_a_model_of_the_hub_is_searched_fetched_and_removed(
    home: Path, paths: Paths, hub: str
) -> None:
    with launch.connect(paths) as client:
        client.call("settings.set", {"name": "hub_endpoint", "value": hub})
        client.call("settings.set", {"name": "proxy", "value": "none"})
        [card] = client.call("models.search", {"text": "tiny"})["models"]
        assert (card["repo"], card["licence"]) == (REPO, "mit")
        files = client.call("models.files", {"repo": REPO})["files"]
        assert [(f["name"], f["installed"]) for f in files] == [("Q4_K_M", False), ("Q8_0", False)]
        got = client.call("models.get", {"id": f"{REPO}:Q8_0"})
        assert Path(got["path"]) == paths.models_dir / "Tiny-Q8_0.gguf"
        files = client.call("models.files", {"repo": REPO})["files"]
        assert [f["installed"] for f in files] == [False, True]
        (row,) = [m for m in listed(client).values() if m["origin"] == "hub"]
        assert (row["installed"], row["licence"], row["quantization"]) == (True, "mit", "Q8_0")
        client.call("models.load", {"id": REPO})
        client.call("models.remove", {"id": REPO})
        assert not os.path.lexists(got["path"])
        with pytest.raises(NotFound, match="nobody/nothing"):
            client.call("models.files", {"repo": "nobody/nothing"})
        client.call("settings.set", {"name": "hub_endpoint", "value": "http://127.0.0.1:9"})
        with pytest.raises(HubUnreachable, match="cannot be reached"):
            client.call("models.search", {"text": "tiny"})


def test_what_is_for_another_model_is_not_one_to_chat_with(
    home: Path, paths: Paths, tmp_path: Path
) -> None:
    (tmp_path / "lib").mkdir()
    projector = tiny.projector().write(tmp_path / "lib/mmproj-alone.gguf")
    with launch.connect(paths) as client:
        client.call("models.folders", {"add": str(projector.parent)})
        assert "folder:mmproj-alone" not in listed(client)
        assert listed(client, every=True)["folder:mmproj-alone"]["kind"] == "projector"
        with pytest.raises(ModelUnusable, match="pictures"):
            client.call("models.use", {"id": "folder:mmproj-alone"})
