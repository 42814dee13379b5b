"""The library worker as a process of its own: what survives `kill -9`, what it costs to list."""

from __future__ import annotations

import secrets
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
import pytest

from inglenook.errors import InglenookError
from inglenook.link.client import Client
from inglenook.paths import Paths
from inglenook.types import Scope
from inglenook.workers.library.library import Library

FILES = 16


class Worker:
    """A library worker for the profile that the environment names."""

    def __init__(self, until: Callable[..., None]) -> None:
        address = Paths.of_user().socket_address(f"library-{secrets.token_hex(3)}")
        key = secrets.token_bytes(32)
        command = [sys.executable, "-m", "inglenook", "--worker", "library", "--address", address]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE)
        assert self.process.stdin is not None
        self.process.stdin.write(key.hex().encode() + b"\n")
        self.process.stdin.flush()
        until(Path(address).exists, 60)
        self.client = Client(address, key, timeout=30)

    def index(self, folder: Path, on_event: Callable[[Any], None] | None = None) -> dict[str, Any]:
        arguments = {"paths": [str(folder)], "collection": "home"}
        return self.client.call("index", arguments, on_event=on_event)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def close(self) -> None:
        self.client.close()
        self.kill()
        if self.process.stdin:
            with suppress(OSError):
                self.process.stdin.close()


@pytest.fixture
def start(
    profile: Path, starter_embedder: Path, until: Callable[..., None]
) -> Iterator[Callable[[], Worker]]:
    """Start library workers; they are ended after the test."""
    started: list[Worker] = []

    def start() -> Worker:
        started.append(Worker(until))
        return started[-1]

    yield start
    for worker in started:
        worker.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(FILES):
        lines = [f"Boat {number} was moored at berth {line} for the winter." for line in range(40)]
        (folder / f"{number:02}.txt").write_text("\n\n".join(lines), encoding="utf-8")
    return folder


def contents(paths: Paths) -> dict[str, list[str]]:
    """The chunk ids of each file; the index holds exactly the same."""
    library = Library(paths)
    held = library.engine.index.contents()
    shown: dict[str, list[str]] = {}
    for path, row in library.store.known_files().items():
        assert row.document is not None
        shown[path] = [chunk.id for chunk in library.store.chunks(row.document)]
        assert held.pop(row.document) == sorted(shown[path])
    assert held == {}
    library.close()
    return shown


@pytest.mark.parametrize("moments", [(3, 9), ("embedding", 2, "embedding")])
def test_a_killed_run_goes_on_and_ends_as_a_fresh_one(
    start: Callable[[], Worker],
    folder: Path,
    tmp_path: Path,
    moments: tuple[int | str, ...],
    until: Callable[..., None],
    gone: Callable[[int], bool],
) -> None:
    for moment in moments:
        _index_until(start(), folder, moment, until, gone)
    worker = start()
    summary = worker.index(folder)
    checks = worker.client.call("check")["checks"]
    worker.close()
    assert summary["files"] == summary["indexed"] + summary["unchanged"] == FILES
    assert summary["failed"] == []
    assert [c["ok"] for c in checks] == [True, True]
    assert checks[1]["text"] == "It agrees with library.db."

    clean_profile = Paths(tmp_path / "fresh").ensure()
    shutil.copy(Paths.of_user().cache_dir / "vectors.db", clean_profile.cache_dir)  # saves time
    library = Library(clean_profile)
    clean = library.index([str(folder)], "home", lambda _: None, lambda: False)
    library.close()
    assert summary["chunks"] == clean["chunks"]
    assert contents(Paths.of_user()) == contents(clean_profile)


def _index_until(
    worker: Worker,
    folder: Path,
    moment: int | str,
    until: Callable[..., None],
    gone: Callable[[int], bool],
) -> None:
    """Index, and kill the worker after so many files, or while it embeds."""
    cache = Paths.of_user().cache_dir / "vectors.db"

    def kill_in_time(event: dict[str, Any]) -> None:
        if isinstance(moment, int) and event["done"] >= moment:
            worker.kill()

    if moment == "embedding":
        before = _written(cache)
        worker.client.send("index", {"paths": [str(folder)], "collection": "home"}, lambda _: None)
        until(lambda: _written(cache) > before or _is_done(), 120)
    else:
        with suppress(InglenookError):
            worker.index(folder, kill_in_time)
    children = psutil.Process(worker.process.pid).children() if not gone(worker.process.pid) else []
    worker.kill()
    until(lambda: all(gone(child.pid) for child in children))


def _written(cache: Path) -> int:
    """When the vector cache was last written to, its log included; 0 if it is not there."""
    files = [cache, cache.with_name(cache.name + "-wal")]
    return max((file.stat().st_mtime_ns for file in files if file.exists()), default=0)


def _is_done() -> bool:
    """Whether a run had nothing left to embed."""
    library = Library(Paths.of_user())
    try:
        states = {row.state for row in library.store.known_files().values()}
        return states == {"indexed"}
    finally:
        library.close()


def test_listing_loads_no_heavy_library(profile: Path) -> None:
    program = (
        "import sys\n"
        "from inglenook.paths import Paths\n"
        "from inglenook.types import Scope\n"
        "from inglenook.workers.library.main import Library, methods\n"
        "library = Library(Paths.of_user())\n"
        "answer = methods(library)\n"
        "answer['collections']({}, None)\n"
        "answer['files']({'collection': 'home'}, None)\n"
        "answer['candidates']({'queries': ['x'], 'scope': {}}, None)\n"
        "heavy = {'torch', 'lancedb', 'sentence_transformers', 'pyarrow', 'transformers'}\n"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or 0)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stderr) == (0, "")


def test_searching_goes_on_while_files_are_read(
    start: Callable[[], Worker], folder: Path, until: Callable[..., None]
) -> None:
    worker = start()
    ended: list[Any] = []
    arguments = {"paths": [str(folder)], "collection": "home"}
    worker.client.send("index", arguments, lambda m: ended.append(m) if "event" not in m else None)
    until(lambda: worker.client.call("total", {"scope": {}})["chunks"] > 0, 60)
    found = worker.client.call("candidates", {"queries": ["winter berth"], "scope": {}, "k": 3})
    assert found["results"][0]["total"] > 0
    until(lambda: ended, 120)
    assert "done" in ended[0]
    scope = Scope(paths=(str(folder / "07.txt"),))
    asked = {"queries": ["winter berth"], "scope": {"paths": list(scope.paths)}, "k": 3}
    (result,) = worker.client.call("candidates", asked)["results"]
    assert {passage["path"] for passage in result["vector"]} == {str(folder / "07.txt")}
