"""A worker is started when needed, noticed when dead, started again, and given up in the end."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inglenook.errors import EngineCrashed, EngineDown, ModelUnusable
from inglenook.link.launch import child_environment


def test_a_worker_starts_when_first_needed(toys: Any) -> None:
    toy = toys()
    assert toy.supervisor.state.state == "off"
    client = toy.supervisor.client()
    assert client.call("echo", {"a": 1}) == {"a": 1}
    assert client.peer["pid"] == toy.supervisor.state.pid
    assert toy.supervisor.client() is client
    assert toy.seen() == ["starting", "ready"]


def test_a_killed_worker_fails_its_request_and_the_next_one_works(toys: Any) -> None:
    toy = toys()
    stream = toy.supervisor.client().stream("wait")
    next(stream)
    os.kill(toy.supervisor.state.pid, signal.SIGKILL)
    with pytest.raises(EngineCrashed, match="SIGKILL"):
        next(stream)
    assert toy.supervisor.client().call("echo", {"b": 2}) == {"b": 2}
    assert "restarting" in toy.seen()


def test_the_error_of_a_crash_carries_its_last_words(toys: Any) -> None:
    toy = toys()
    with pytest.raises(EngineCrashed, match="GGML_ASSERT: something is off"):
        toy.supervisor.client().call("die")
    assert "GGML_ASSERT" in toy.log_file.read_text(encoding="utf-8")


def test_expected_failures_do_not_harm_the_worker(toys: Any) -> None:
    toy = toys()
    client = toy.supervisor.client()
    with pytest.raises(ModelUnusable):
        client.call("refuse")
    assert toy.supervisor.client() is client


def test_five_quick_deaths_and_it_stays_down_until_a_person_asks(toys: Any) -> None:
    toy = toys(TOY_DIES="3")
    with pytest.raises(EngineDown, match=r"Exit code 3\. no such instruction") as caught:
        toy.supervisor.client()
    assert caught.value.next_step
    assert toy.seen().count("down") == 1
    lives = len({state.pid for state in toy.states if state.pid})
    assert lives == 5
    with pytest.raises(EngineDown):
        toy.supervisor.client()
    assert len({state.pid for state in toy.states if state.pid}) == lives
    del toy.supervisor._environment["TOY_DIES"]  # the person has mended it
    assert toy.supervisor.client(again=True).call("echo", {}) == {}


def test_killed_five_times_in_a_row_it_stays_down(toys: Any, until: Any) -> None:
    toy = toys()
    for _ in range(5):
        client = toy.supervisor.client()
        os.kill(client.peer["pid"], signal.SIGKILL)
        until(lambda client=client: not client.alive())
    until(lambda: toy.supervisor.state.state == "down")
    with pytest.raises(EngineDown):
        toy.supervisor.client()


def test_a_program_that_is_not_there_is_down(tmp_path: Path, toys: Any) -> None:
    toy = toys()
    toy.supervisor._command = [str(tmp_path / "no such program")]
    with pytest.raises(EngineDown, match="cannot be started"):
        toy.supervisor.client()


def test_stop_ends_the_process_and_a_later_need_starts_another(toys: Any, gone: Any) -> None:
    toy = toys()
    toy.supervisor.client()
    pid = toy.supervisor.state.pid
    toy.supervisor.stop()
    assert gone(pid)
    assert toy.supervisor.state.state == "off"
    assert toy.supervisor.client().peer["pid"] != pid
    assert "down" not in toy.seen()


def test_stop_ends_a_worker_that_is_frozen(toys: Any, gone: Any) -> None:
    toy = toys()
    toy.supervisor.client()
    pid = toy.supervisor.state.pid
    os.kill(pid, signal.SIGSTOP)
    toy.supervisor.stop(timeout=0.1)
    assert gone(pid)


def test_many_callers_share_one_start(toys: Any) -> None:
    import threading

    toy = toys()
    pids: queue.SimpleQueue[int] = queue.SimpleQueue()
    threads = [
        threading.Thread(target=lambda: pids.put(toy.supervisor.client().peer["pid"]))
        for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len({pids.get(timeout=1) for _ in threads}) == 1


PARENT = """
import sys, pathlib
from inglenook.link.supervisor import Supervisor
folder = pathlib.Path(sys.argv[1])
toy = Supervisor("toy", sys.argv[2:], address=lambda name: str(folder / name))
print(toy.client().peer["pid"], flush=True)
sys.stdin.read()
"""


def test_no_worker_outlives_a_killed_parent(
    tmp_path: Path, gone: Callable[[int], bool], until: Any
) -> None:
    toy = str(Path(__file__).with_name("toy_worker.py"))
    parent = subprocess.Popen(
        [sys.executable, "-P", "-c", PARENT, str(tmp_path), sys.executable, "-P", toy],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=child_environment(),
    )
    with parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert not gone(pid)
        parent.kill()
        until(lambda: gone(pid), 2.0)
