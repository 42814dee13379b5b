"""The real program: every command a process of its own, the real models, nothing replaced."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

SAMPLE = Path(__file__).resolve().parents[1] / "data" / "sample"
BROKEN = Path(__file__).resolve().parents[1] / "data" / "broken"

# Loaded by every Python process of the program: records and refuses each attempt to reach beyond
# this machine's own local sockets, even to open a socket of IPv4 (2) or IPv6 (10; 23 on Windows,
# 30 on macOS).
WATCH_SOCKETS = """
import os, sys

def _watch(event, args):
    if event == "socket.__new__" and args[1] in (2, 10, 23, 30):
        _refuse(f"open a socket of family {args[1]}")
    elif event == "socket.connect":
        address = args[1]
        if isinstance(address, tuple):
            _refuse(f"connect {address[0]}")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        _refuse(f"look up {args[0]}")

def _refuse(what):
    with open(os.environ["INGLENOOK_TEST_NETWORK_LOG"], "a") as log:
        log.write(what + "\\n")
    raise OSError("the network is cut off")

sys.addaudithook(_watch)
"""


@dataclass
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Its one document."""
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def network_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Cut the network off for all processes of the program; the file lists what was tried."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(WATCH_SOCKETS)
    log = tmp_path / "network.log"
    monkeypatch.setenv("PYTHONPATH", str(folder))
    monkeypatch.setenv("INGLENOOK_TEST_NETWORK_LOG", str(log))
    return log


@pytest.fixture
def run(profile: Path) -> Iterator[Run]:
    """Run `inglenook ...` in a fresh profile; its host is ended afterwards."""

    def inglenook(*arguments: str, stdin: str | None = None, timeout: float = 300) -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "inglenook", *arguments],
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=timeout,
            check=False,
            env=dict(os.environ),
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    yield inglenook
    stopped = inglenook("stop", "--json")
    assert stopped.code == 0, stopped.err
