from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import dataclass

import pytest

from inglenook.workers.llm.threads import WINDOW, Load, Threads


@dataclass
class Machine:
    """A clock and a number of busy cores, set by hand."""

    seconds: float = 0.0
    busy: float = 0.0

    def settle(self, threads: Threads, busy: float) -> int:
        self.busy = busy
        for _ in range(20):
            self.seconds += WINDOW
            threads.now()
        return threads.now()


@pytest.mark.parametrize(
    ("cores", "most", "busy", "expected"),
    [
        (2, 2, 0.0, 2),
        (2, 2, 0.3, 2),
        (2, 2, 1.0, 1),
        (2, 2, 2.0, 1),
        (8, 4, 3.0, 4),
        (8, 4, 6.0, 2),
        (8, 8, 1.0, 7),
    ],
)
def test_threads_give_way_to_what_else_runs(
    cores: int, most: int, busy: float, expected: int
) -> None:
    machine = Machine()
    threads = Threads(most, lambda: machine.busy, lambda: machine.seconds, cores)
    assert machine.settle(threads, busy) == expected
    assert machine.settle(threads, 0.0) == most


def test_a_busy_moment_is_no_neighbour() -> None:
    machine = Machine()
    threads = Threads(4, lambda: machine.busy, lambda: machine.seconds, 4)
    machine.settle(threads, 0.0)
    machine.busy = 1.0
    machine.seconds += WINDOW
    assert threads.now() == 3 or threads.now() == 4
    assert machine.settle(threads, 0.0) == 4


def test_what_ran_while_nothing_was_computed_says_nothing() -> None:
    machine = Machine()
    threads = Threads(2, lambda: machine.busy, lambda: machine.seconds, 2)
    assert machine.settle(threads, 2.0) == 1
    threads.rested(0.1)
    assert threads.now() == 1, "a short pause between two requests"
    threads.rested(60)
    assert threads.now() == 2
    assert machine.settle(threads, 2.0) == 1


def test_the_load_of_others_is_seen_and_our_own_is_not() -> None:
    load = Load()
    before = time.monotonic()
    while time.monotonic() - before < 1:
        pass
    own = load.others()
    busy = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    try:
        load.others()
        deadline = time.monotonic() + 20
        seen = 0.0
        while seen < own + 0.1 and time.monotonic() < deadline:
            time.sleep(1)
            seen = load.others()
    finally:
        busy.kill()
        busy.wait()
    assert seen > 0.1
