"""Real processes: a host of a fresh profile, a supervised toy worker, polls with a deadline."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from inglenook.link import launch
from inglenook.link.client import Client
from inglenook.link.supervisor import Supervisor, WorkerState
from inglenook.paths import Paths

TOY = [sys.executable, "-P", str(Path(__file__).with_name("toy_worker.py"))]


def until(what: Callable[[], object], seconds: float = 20.0) -> None:
    """Wait until `what()` holds; fail after `seconds`."""
    deadline = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.01)


def gone(pid: int) -> bool:
    """Whether a process has ended, reaped or not."""
    try:
        return bool(psutil.Process(pid).status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True


@pytest.fixture(name="until")
def _until() -> Callable[..., None]:
    """Poll with a deadline."""
    return until


@pytest.fixture(name="gone")
def _gone() -> Callable[[int], bool]:
    """Whether a process has ended."""
    return gone


class Toy:
    """A supervised toy worker and the states that it went through."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.states: list[WorkerState] = []
        self.log_file = folder / "toy.stderr.log"
        self.supervisor = Supervisor(
            "toy",
            TOY,
            address=lambda name: str(folder / f"{name}.sock"),
            environment=launch.child_environment(environment),
            log_file=self.log_file,
            on_state=self.states.append,
        )

    def seen(self) -> list[str]:
        """The names of the states, in order."""
        return [state.state for state in self.states]


@pytest.fixture
def toys(tmp_path: Path) -> Iterator[Callable[..., Toy]]:
    """Make supervised toy workers; they are ended after the test."""
    made: list[Toy] = []

    def make(**environment: str) -> Toy:
        made.append(Toy(tmp_path, **environment))
        return made[-1]

    yield make
    for toy in made:
        toy.supervisor.close()


@pytest.fixture
def paths(profile: Path) -> Iterator[Paths]:
    """A fresh profile, whose host is ended after the test."""
    here = Paths.of_user()
    yield here
    launch.stop(here)


@pytest.fixture
def host(paths: Paths) -> Iterator[Client]:
    """A client of a fresh host."""
    with launch.connect(paths) as client:
        yield client
