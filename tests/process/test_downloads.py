"""Downloads in processes that are killed, in several at once, and on disks that are too small."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.hub import MODEL, SHA256, Hub, serve

from inglenook import downloads
from inglenook.errors import NotFound
from inglenook.link.client import Client
from inglenook.paths import Paths

ROOT = Path(__file__).resolve().parents[2]

FETCH = f"""
import resource, sys
from pathlib import Path
from inglenook import downloads
from inglenook.catalog import Entry, HubSource
from inglenook.downloads import Limits, Session
from inglenook.errors import InglenookError

url, folder, most = sys.argv[1:]
if int(most):
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(most), int(most)))
entry = Entry("m", "Model M", "chat", "m.gguf", (HubSource("x/y", "a.gguf"),), sha256="{SHA256}")
limits = Limits(margin=0, piece=65_536, save=0.02, measure=0.1, timeout=20)
session = Session(url, proxy="none", connections=3)
try:
    print(downloads.fetch(entry, Path(folder), session=session, limits=limits))
except InglenookError as error:
    sys.exit(f"{{error.code}}: {{error}}")
"""


@pytest.fixture(autouse=True)
def _no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HF_TOKEN", raising=False)


@pytest.fixture
def hub() -> Iterator[Hub]:
    with serve() as hub:
        yield hub


@pytest.fixture
def fetch(hub: Hub, tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start a process that fetches Model M into `tmp_path`."""
    begun: list[subprocess.Popen[str]] = []

    def start(most: int = 0) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", FETCH, hub.url, str(tmp_path), str(most)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        )
        begun.append(process)
        return process

    yield start
    for process in begun:
        process.kill()
        process.communicate()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_killed_download_goes_on_where_it_was(
    fetch: Callable[..., subprocess.Popen[str]],
    hub: Hub,
    tmp_path: Path,
    until: Callable[..., None],
) -> None:
    hub.pace = 0.05
    had = 0
    for _ in range(3):
        process = fetch()
        until(lambda had=had: _done(tmp_path) >= had + 32_768)  # type: ignore[misc]
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert _done(tmp_path) >= had + 32_768
        had = _done(tmp_path)
    assert not (tmp_path / "m.gguf").exists()
    hub.pace = 0
    hub.asked.clear()
    out, err = fetch().communicate()
    assert out.strip() == str(tmp_path / "m.gguf"), err
    assert (tmp_path / "m.gguf").read_bytes() == MODEL
    asked = sum(last + 1 - first for first, last in filter(None, hub.pieces()))
    assert asked == len(MODEL) - had
    assert names(tmp_path) == ["m.gguf"]


def _done(folder: Path) -> int:
    left = downloads.partials(folder).get("m")
    return left.done if left else 0


def test_two_processes_fetch_a_file_once(
    fetch: Callable[..., subprocess.Popen[str]], hub: Hub, tmp_path: Path
) -> None:
    hub.pace = 0.02
    both = [fetch(), fetch()]
    assert [process.communicate()[0].strip() for process in both] == [str(tmp_path / "m.gguf")] * 2
    assert (tmp_path / "m.gguf").read_bytes() == MODEL
    assert sum(last + 1 - first for first, last in filter(None, hub.pieces())) == len(MODEL)
    assert names(tmp_path) == ["m.gguf"]


def test_the_second_process_goes_on_when_the_first_is_killed(
    fetch: Callable[..., subprocess.Popen[str]],
    hub: Hub,
    tmp_path: Path,
    until: Callable[..., None],
) -> None:
    hub.pace = 0.05
    first = fetch()
    until(lambda: _done(tmp_path))
    second = fetch()
    first.kill()
    hub.pace = 0
    assert second.communicate()[0].strip() == str(tmp_path / "m.gguf")
    assert (tmp_path / "m.gguf").read_bytes() == MODEL


def test_a_host_is_told_of_tokens_and_never_tells_them(host: Client, paths: Paths) -> None:
    host.call("settings.set", {"name": "hub_endpoint", "value": "http://hub.example"})
    kept = host.call("models.token", {"action": "set", "token": "hf_secret", "in_file": True})
    assert kept == {"endpoint": "http://hub.example", "kept": "file"}
    file = paths.home / "hub-tokens.json"
    assert file.stat().st_mode & 0o077 == 0
    assert host.call("models.token", {"action": "state"}) == kept
    assert host.call("models.token", {"action": "clear"})["kept"] == ""
    assert not file.exists()
    logs = [path.read_text(encoding="utf-8") for path in paths.logs_dir.iterdir()]
    assert "hf_secret" not in "".join(logs)


def test_a_host_knows_what_was_left(
    host: Client,
    hub: Hub,
    paths: Paths,
    fetch: Callable[..., subprocess.Popen[str]],
    tmp_path: Path,
    until: Callable[..., None],
) -> None:
    hub.pace = 0.05
    process = fetch()
    until(lambda: _done(tmp_path))
    process.kill()
    process.wait()
    for name in ("m.gguf.part", "m.gguf.part.json"):
        (tmp_path / name).rename(paths.models_dir / name)
    (found,) = host.call("state")["partial"]
    assert 0 < found["done"] < len(MODEL)
    left = {"state": "paused", "name": "Model M", "done": found["done"], "total": len(MODEL)}
    assert found == {"id": "m", **left}
    (listed,) = [m for m in host.call("models.list")["models"] if m["id"] == "m"]
    assert listed["partial"] == left
    with pytest.raises(NotFound):
        host.call("models.get", {"id": "m", "follow": True})
    host.call("models.pause", {"id": "m"})
    host.call("models.cancel", {"id": "m"})
    assert host.call("state")["partial"] == []
    with pytest.raises(NotFound):
        host.call("models.cancel", {"id": "m"})


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits on the size of files")
def test_a_file_that_may_not_grow_is_told_as_a_full_disk(
    fetch: Callable[..., subprocess.Popen[str]], hub: Hub, tmp_path: Path
) -> None:
    _, err = fetch(100_000).communicate()
    assert err.startswith("disk.full: There is no room for Model M in")
    assert not (tmp_path / "m.gguf").exists()
    assert fetch().communicate()[0].strip() == str(tmp_path / "m.gguf")
