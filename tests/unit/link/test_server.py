"""A server and its clients in one process, over a real socket."""

from __future__ import annotations

import os
import queue
import threading
import time
from collections.abc import Iterator
from multiprocessing import connection
from pathlib import Path
from typing import Any

import pytest

import inglenook
from inglenook.errors import (
    BadRequest,
    EngineCrashed,
    HostUnreachable,
    ModelUnusable,
    ProtocolMismatch,
    Unexpected,
)
from inglenook.link.client import Client
from inglenook.link.server import Reply, Server
from inglenook.link.wire import Channel

KEY = b"a key for tests"


def echo(with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    return with_


def count(with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    for n in range(with_["to"]):
        reply.event({"n": n})
    return {"counted": with_["to"]}


def wait(with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    ended = threading.Event()
    reply.on_cancel(ended.set)
    reply.event({"kind": "began"})
    assert ended.wait(20)
    ENDED.put((reply.cancelled(), reply.lost()))
    return {"cancelled": reply.cancelled()}


def refuse(with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    raise ModelUnusable("x.gguf is a text file.", "Choose another.")


def break_down(with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    raise ZeroDivisionError


def unsayable(with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    return {"value": object()}


ENDED: queue.SimpleQueue[tuple[bool, bool]] = queue.SimpleQueue()
METHODS = {
    "echo": echo,
    "count": count,
    "wait": wait,
    "refuse": refuse,
    "break": break_down,
    "unsayable": unsayable,
}


class Running:
    """A server on a thread of its own."""

    def __init__(self, address: str, threads: int = 8) -> None:
        self.address = address
        self.server = Server(address, KEY, METHODS, threads=threads)
        ready = threading.Event()
        self.thread = threading.Thread(target=self.server.run, args=(ready.set,))
        self.thread.start()
        assert ready.wait(10)

    def client(self, **options: Any) -> Client:
        return Client(self.address, KEY, **options)


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    here = Running(str(tmp_path / "s"))
    yield here
    here.server.stop()
    here.thread.join(10)
    assert not here.thread.is_alive()


def test_hello_tells_who_is_there(running: Running) -> None:
    with running.client() as client:
        assert client.peer["protocol"] == 1
        assert client.peer["version"] == inglenook.__version__


def test_a_call_gives_the_result_after_its_events(running: Running) -> None:
    with running.client() as client:
        seen: list[int] = []
        result = client.call("count", {"to": 3}, on_event=lambda event: seen.append(event["n"]))
        assert (seen, result) == ([0, 1, 2], {"counted": 3})


def test_a_stream_ends_with_done(running: Running) -> None:
    with running.client() as client:
        messages = list(client.stream("count", {"to": 2}))
    assert [m["event"]["n"] for m in messages[:-1]] == [0, 1]
    assert messages[-1] == {"done": {"counted": 2}}


def test_failures_keep_their_class_and_words(running: Running) -> None:
    with running.client() as client:
        with pytest.raises(ModelUnusable, match="text file") as caught:
            client.call("refuse")
        assert caught.value.next_step == "Choose another."


@pytest.mark.parametrize("do", ["break", "unsayable"])
def test_a_bug_is_told_calmly_and_the_server_lives(
    running: Running, do: str, caplog: pytest.LogCaptureFixture
) -> None:
    with running.client() as client:
        with pytest.raises(Unexpected):
            client.call(do)
        assert "Traceback" in caplog.text
        assert client.call("echo", {"a": 1}) == {"a": 1}


def test_requests_of_one_connection_run_side_by_side(running: Running) -> None:
    with running.client() as client:
        stream = client.stream("wait")
        next(stream)
        assert client.call("echo", {"still": "here"}) == {"still": "here"}
        stream.close()  # type: ignore[attr-defined]
        assert ENDED.get(timeout=10) == (True, False)


def test_cancel_lets_the_request_end_itself(running: Running) -> None:
    inbox: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    with running.client() as client:
        number = client.send("wait", None, inbox.put)
        assert inbox.get(timeout=10)["event"] == {"kind": "began"}
        client.cancel(number)
        assert inbox.get(timeout=10)["done"] == {"cancelled": True}
    assert ENDED.get(timeout=10) == (True, False)


def test_a_closed_connection_cancels_what_it_asked_for(running: Running) -> None:
    client = running.client()
    next(client.stream("wait"))
    client.close()
    assert ENDED.get(timeout=10)[0]


def test_a_server_that_ends_lets_running_requests_end_themselves(tmp_path: Path) -> None:
    running = Running(str(tmp_path / "s"))
    lost = threading.Event()
    inbox: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    client = running.client(on_lost=lost.set)
    client.send("wait", None, inbox.put)
    inbox.get(timeout=10)
    running.server.stop()
    assert inbox.get(timeout=10)["done"] == {"cancelled": True}
    assert lost.wait(10)
    assert not client.alive()
    with pytest.raises(EngineCrashed):
        client.call("echo")
    running.thread.join(10)
    assert ENDED.get(timeout=10) == (True, False)


def test_an_unknown_request_is_refused(running: Running) -> None:
    with running.client() as client, pytest.raises(BadRequest, match="sing"):
        client.call("sing")


def test_too_many_requests_at_once_are_refused(tmp_path: Path) -> None:
    running = Running(str(tmp_path / "s"), threads=1)
    with running.client() as client:
        stream = client.stream("wait")
        next(stream)
        with pytest.raises(BadRequest, match="Too many"):
            client.call("echo")
        stream.close()  # type: ignore[attr-defined]
        ENDED.get(timeout=10)
    running.server.stop()
    running.thread.join(10)


def test_a_wrong_key_is_refused(running: Running) -> None:
    with pytest.raises(HostUnreachable, match="key"):
        Client(running.address, b"another key")
    with running.client() as client:
        assert client.call("echo") == {}


def test_nobody_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(HostUnreachable):
        Client(str(tmp_path / "nobody"), KEY)


def raw(running: Running) -> Channel:
    """A connection that knows the key and says what it likes."""
    channel = Channel(connection.Client(running.address))
    channel.greet(KEY, as_server=False, timeout=5.0)
    return channel


def test_another_protocol_is_refused(running: Running) -> None:
    channel = raw(running)
    channel.send({"id": 1, "do": "hello", "with": {"protocol": 99}})
    assert channel.receive()["failed"]["code"] == ProtocolMismatch.code
    with pytest.raises(EOFError):
        channel.receive()
    channel.release()


def test_hello_comes_first(running: Running) -> None:
    channel = raw(running)
    channel.send({"id": 1, "do": "echo"})
    assert channel.receive()["failed"]["code"] == BadRequest.code
    channel.release()


@pytest.mark.parametrize("data", [b"", b"not json", b"[1]", b'{"id": 1}', b'{"id":1,"do":[]}'])
def test_malformed_bytes_do_no_harm(running: Running, data: bytes) -> None:
    line = connection.Client(running.address, authkey=KEY)
    line.send_bytes(data)
    assert b"request.bad" in line.recv_bytes()
    line.close()
    with running.client() as client:
        assert client.call("echo") == {}


def test_a_frame_beyond_the_limit_only_costs_its_own_connection(running: Running) -> None:
    line = connection.Client(running.address, authkey=KEY)
    os.write(line.fileno(), b"\x7f\xff\xff\xff")  # a length of 2 GiB
    with pytest.raises((EOFError, OSError)):
        line.recv_bytes()
    line.close()
    with running.client() as client:
        assert client.call("echo") == {}


def test_a_quiet_server_stops_and_a_used_one_does_not(tmp_path: Path) -> None:
    running = Running(str(tmp_path / "s"))
    client = running.client()
    assert not running.server.stop_if_quiet(0.0)
    client.close()
    deadline = time.monotonic() + 10
    while not running.server.stop_if_quiet(0.0):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    running.thread.join(10)
    assert not running.thread.is_alive()


def test_many_clients_at_once(running: Running) -> None:
    results: queue.SimpleQueue[bool] = queue.SimpleQueue()

    def ask(n: int) -> None:
        with running.client() as client:
            results.put(client.call("echo", {"n": n}) == {"n": n})

    threads = [threading.Thread(target=ask, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    assert all(results.get(timeout=20) for _ in threads)
    for thread in threads:
        thread.join(10)
