"""The library worker as a process of its own: what survives `kill -9`, what it costs to list."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest
from tests.process.library_worker import Worker, contents
from tests.unit.workers.library import models

from inglenook import settings
from inglenook.errors import InglenookError
from inglenook.paths import Paths
from inglenook.types import Scope
from inglenook.workers.library.library import Library

FILES = 8
PLAINLY = settings.Settings(embedder="all-MiniLM-L6-v2", embedder_backend="float32")


@pytest.fixture
def start(profile: Path, starter_embedder: Path) -> Iterator[Callable[[], Worker]]:
    """Start library workers, which measure nothing; they are ended after the test."""
    started: list[Worker] = []
    paths = Paths.of_user().ensure()
    settings.save(PLAINLY, paths.settings_file)

    def start() -> Worker:
        started.append(Worker())
        return started[-1]

    yield start
    for worker in started:
        worker.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(FILES):
        lines = [f"Boat {number} was moored at berth {line} for the winter." for line in range(20)]
        (folder / f"{number:02}.txt").write_text("\n\n".join(lines), encoding="utf-8")
    return folder


def test_a_killed_run_goes_on_and_ends_as_a_fresh_one(
    start: Callable[[], Worker],
    folder: Path,
    tmp_path: Path,
    until: Callable[..., None],
    gone: Callable[[int], bool],
) -> None:
    for moment in (3, "embedding"):
        _index_until(start(), folder, moment, until, gone)
    worker = start()
    summary = worker.index(folder)
    checks = worker.client.call("check")["checks"]
    worker.close()
    assert summary["files"] == summary["indexed"] + summary["unchanged"] == FILES
    assert summary["failed"] == []
    assert [c["ok"] for c in checks] == [True, True]
    assert checks[1]["text"] == "It agrees with library.db."

    assert contents_of(Paths.of_user()) == contents_of(freshly_read(folder, tmp_path / "fresh"))


def freshly_read(folder: Path, home: Path) -> Paths:
    """A profile that read the folder undisturbed, with the vectors of the other, to save time."""
    paths = Paths(home).ensure()
    for name in ("cache_dir", "models_dir"):
        shutil.copytree(getattr(Paths.of_user(), name), getattr(paths, name), dirs_exist_ok=True)
    with closing(Library(paths, lambda: settings.load(Paths.of_user().settings_file))) as library:
        library.index([str(folder)], "home", lambda _: None, lambda: False)
    return paths


def contents_of(paths: Paths) -> dict[str, list[list[str]]]:
    wishes = settings.load(Paths.of_user().settings_file)
    with closing(Library(paths, lambda: wishes)) as library:
        return contents(library)


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


def test_a_swap_that_was_killed_goes_on_and_ends_as_a_fresh_one(
    start: Callable[[], Worker],
    folder: Path,
    tmp_path: Path,
    starter_embedder: Path,
    until: Callable[..., None],
) -> None:
    paths = Paths.of_user()
    tiny = models.embedder(paths.models_dir / "tiny-multilingual", starter_embedder)
    worker = start()
    worker.index(folder)
    settings.save(replace(PLAINLY, embedder=tiny.name), paths.settings_file)
    record = sqlite3.connect(paths.library_db)
    recut = "SELECT count(*) FROM cuts WHERE cut LIKE '%tiny%'"
    served = "SELECT count(*) FROM documents WHERE cut LIKE '%tiny%'"
    worker.client.send("rebuild", {"afresh": False}, lambda _: None)
    until(lambda: record.execute(recut).fetchone()[0] >= FILES // 2, 120)
    worker.kill()
    killed_early = record.execute(served).fetchone()[0] == 0

    worker = start()
    assert len(set(worker.found("Boat 3 in winter"))) > 1  # the old one serves
    news: list[dict[str, Any]] = []
    watching = worker.client.send("watch", {}, news.append)
    if killed_early:  # nobody has to ask for it: what lacks is told as news of a collection
        until(lambda: any(n["event"]["collection"] == "home" for n in news if "event" in n), 60)
    worker.client.call("update", {"collection": "home", "parts": []})
    worker.client.cancel(watching)
    assert record.execute(served).fetchone()[0] == FILES
    assert record.execute("SELECT count(DISTINCT cut) FROM cuts").fetchone()[0] == 1
    record.close()
    assert [c["ok"] for c in worker.client.call("check")["checks"]] == [True, True]
    worker.close()
    assert contents_of(paths) == contents_of(freshly_read(folder, tmp_path / "fresh"))


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
