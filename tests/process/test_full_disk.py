"""A disk without room, a real one: a small file system in a mount namespace of our own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from inglenook.errors import DiskFull
from inglenook.link import launch

INSIDE = """
import json, os, sys, pathlib
from inglenook.errors import InglenookError
from inglenook.link import launch
from inglenook.paths import Paths
disk = pathlib.Path(sys.argv[1])
paths = Paths(disk / "profile")
filler = disk / "filler"
said = []

def fill():
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(b"x" * 512):
                pass
        except OSError:
            pass

def attempt(what):
    try:
        said.append({"done": what()})
    except InglenookError as error:
        said.append(error.to_json())

def create():
    return client.call("chats.create", {"title": "x" * 20_000})

fill()
attempt(lambda: launch.connect(paths).close())
filler.unlink()
client = launch.connect(paths)
attempt(create)
fill()
attempt(create)
attempt(lambda: len(client.call("chats.list")["chats"]))
filler.unlink()
attempt(create)
attempt(lambda: len(client.call("chats.list")["chats"]))
client.close()
launch.stop(paths)
print(json.dumps(said))
"""


@pytest.fixture
def said(tmp_path: Path) -> list[dict[str, Any]]:
    """What happens, step by step, on a disk of 1 MB that fills up and is cleared again."""
    enter = ["unshare", "--user", "--map-root-user", "--mount"]
    if not shutil.which("unshare") or subprocess.run([*enter, "true"], check=False).returncode:
        pytest.skip("no small file system can be mounted here")
    disk = tmp_path / "disk"
    disk.mkdir()
    script = 'mount -t tmpfs -o size=1m tmpfs "$1" && exec "$2" -P -c "$3" "$1"'
    done = subprocess.run(
        [*enter, "sh", "-c", script, "sh", str(disk), sys.executable, INSIDE],
        env=launch.child_environment(),
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    steps: list[dict[str, Any]] = json.loads(done.stdout)
    return steps


def test_a_full_disk_is_named_and_nothing_is_lost(said: list[dict[str, Any]]) -> None:
    at_start, first, full, listed, again, listed_again = said
    assert at_start["code"] == DiskFull.code
    assert "profile" in at_start["message"]
    assert "id" in first["done"]
    assert full["code"] == DiskFull.code
    assert full["next_step"]
    assert listed["done"] == 1
    assert "id" in again["done"]
    assert listed_again["done"] == 2
