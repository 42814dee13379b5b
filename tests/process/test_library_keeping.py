"""A host that keeps the library up: what is saved is found, what is away stays, no model idles."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from inglenook import settings
from inglenook.link import launch
from inglenook.link.client import Client
from inglenook.paths import Paths

PLAINLY = settings.Settings(embedder="all-MiniLM-L6-v2", embedder_backend="float32")
HEAVY = ("torch", "lance", "arrow", "transformers", "onnx", "openvino", "llama")
MOST = 120_000_000  # bytes that a worker may hold that only watches

Until = Callable[..., None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two notes on a disk that can be unplugged."""
    folder = tmp_path / "disk" / "notes"
    folder.mkdir(parents=True)
    (folder / "tide.txt").write_text("The harbour master writes the tide table by hand.")
    (folder / "cake.txt").write_text("Beat four eggs with sugar and fold in the flour.")
    return folder


@pytest.fixture
def plain(paths: Paths, starter_embedder: Path) -> Paths:
    """A profile in which nothing is measured first."""
    settings.save(PLAINLY, paths.ensure().settings_file)
    return paths


def collection(host: Client) -> dict[str, Any]:
    """What the host says of the only one."""
    (about,) = host.call("library.collections")["collections"]
    return dict(about)


def names(host: Client, query: str) -> list[str]:
    """The files that a search finds, best first."""
    (found,) = host.call("library.search", {"queries": [query], "k": 5})["results"]
    return [Path(passage["path"]).name for passage in found]


def worker_of(host: Client) -> psutil.Process:
    return psutil.Process(host.call("state")["workers"]["library"]["pid"])


def test_the_library_keeps_up_while_the_host_runs(
    plain: Paths, folder: Path, until: Until, gone: Callable[[int], bool]
) -> None:
    with launch.connect(plain) as host:
        host.call("library.index", {"paths": [str(folder)]})
        until(lambda: collection(host)["watching"] == "live", 60)

        (folder / "ferry.txt").write_text("The last ferry to the island leaves at nine.")
        until(lambda: names(host, "When does the last ferry leave?")[0] == "ferry.txt", 60)
        (folder / "ferry.txt").unlink()
        until(lambda: "ferry.txt" not in names(host, "When does the last ferry leave?"), 60)

        disk = folder.parent
        disk.rename(disk.with_name("unplugged"))
        refreshed = host.call("library.refresh")
        assert [failed["path"] for failed in refreshed["failed"]] == [str(folder)]
        until(lambda: collection(host)["watching"] == "polled", 60)
        assert "not connected" in collection(host)["note"]
        assert collection(host)["files"] == 2
        assert names(host, "Who writes the tide table?")[0] == "tide.txt"
        disk.with_name("unplugged").rename(disk)
        (folder / "tide.txt").write_text("The tide table is printed in the town.")
        host.call("library.refresh")
        until(lambda: collection(host)["watching"] == "live", 60)
        assert collection(host)["files"] == 2
    launch.stop(plain)

    # another day: nothing has changed, so watching loads no model, and holds nobody up who ends
    settings.save(settings.Settings(idle_minutes=0), plain.settings_file)
    with launch.connect(plain) as host:
        until(lambda: collection(host)["watching"] == "live", 60)
        pids = [host.peer["pid"], worker_of(host).pid]
        assert host.call("library.files", {"collection": "files"})["total"] == 2
        if sys.platform == "linux":
            maps = Path(f"/proc/{pids[1]}/maps").read_text()
            loaded = {line.partition("site-packages/")[2] for line in maps.splitlines()}
            assert "psutil" in str(loaded)
            assert [name for name in HEAVY if name in str(loaded)] == []
        assert worker_of(host).memory_info().rss < MOST
    until(lambda: all(map(gone, pids)), 60)
