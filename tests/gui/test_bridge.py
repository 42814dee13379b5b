"""The bridge against a real server over a real socket."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fake import FakeBridge
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from inglenook.errors import EngineCrashed, HostUnreachable, NotFound
from inglenook.gui.bridge import Bridge, HostBridge, Line, Watch
from inglenook.link.client import Client
from inglenook.link.server import Reply, Server

KEY = b"k" * 32
WAIT_MS = 5000


class Host:
    """A server on a thread with the few methods that these tests ask for."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.server = Server(
            address,
            KEY,
            {"echo": _echo, "count": _count, "fail": _fail, "wait": _wait, "watch": _watch},
        )
        self.ready = threading.Event()
        self.thread = threading.Thread(target=self.server.run, args=(self.ready.set,))
        self.thread.start()
        assert self.ready.wait(5)

    def connect(self) -> Client:
        return Client(self.address, KEY)

    def stop(self) -> None:
        self.server.stop()
        self.thread.join(10)
        assert not self.thread.is_alive()


def _echo(arguments: dict[str, Any], _: Reply) -> dict[str, Any]:
    return arguments


def _count(arguments: dict[str, Any], reply: Reply) -> dict[str, Any]:
    for n in range(arguments["to"]):
        reply.event({"n": n})
    return {}


def _fail(_: dict[str, Any], __: Reply) -> dict[str, Any]:
    raise NotFound("There is no such chat.", "Choose another.")


def _wait(_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    cancelled = threading.Event()
    reply.on_cancel(cancelled.set)
    cancelled.wait(10)
    return {"stopped": True}


def _watch(_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    reply.event({"kind": "state", "workers": {"llm": {"state": "ready", "pid": 7}}, "jobs": []})
    reply.event({"kind": "chats"})
    return _wait({}, reply)


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    host = Host(str(tmp_path / "host.sock"))
    yield host
    host.stop()


@pytest.fixture
def live(host: Host, qtbot: QtBot) -> Iterator[Bridge]:
    bridge = HostBridge(host.connect)
    bridge.start()
    yield bridge
    bridge.close()


class Replies:
    """Collects what comes back, and on which thread."""

    def __init__(self) -> None:
        self.done: list[dict[str, Any]] = []
        self.failed: list[dict[str, Any]] = []
        self.events: list[dict[str, Any]] = []
        self.threads: set[QThread] = set()

    def hooks(self) -> dict[str, Callable[[dict[str, Any]], None]]:
        def into(where: list[dict[str, Any]]) -> Callable[[dict[str, Any]], None]:
            def take(body: dict[str, Any]) -> None:
                self.threads.add(QThread.currentThread())
                where.append(body)

            return take

        return {
            "on_done": into(self.done),
            "on_failed": into(self.failed),
            "on_event": into(self.events),
        }


def test_request_made_before_the_connection_stands_is_answered(live: Bridge, qtbot: QtBot) -> None:
    replies = Replies()
    assert not live.connected
    live.request("echo", {"a": 1}, **replies.hooks())
    qtbot.waitUntil(lambda: replies.done == [{"a": 1}], timeout=WAIT_MS)
    assert live.connected
    assert replies.threads == {QThread.currentThread()}


def test_events_come_whole_and_in_order(live: Bridge, qtbot: QtBot) -> None:
    replies = Replies()
    live.request("count", {"to": 5000}, **replies.hooks())
    qtbot.waitUntil(lambda: bool(replies.done), timeout=20_000)
    assert [event["n"] for event in replies.events] == list(range(5000))


def test_failure_has_code_text_and_next_step(live: Bridge, qtbot: QtBot) -> None:
    replies = Replies()
    live.request("fail", **replies.hooks())
    qtbot.waitUntil(lambda: bool(replies.failed), timeout=WAIT_MS)
    assert replies.failed == [NotFound("There is no such chat.", "Choose another.").to_json()]


def test_cancel_ends_the_request(live: Bridge, qtbot: QtBot) -> None:
    replies = Replies()
    number = live.request("wait", **replies.hooks())
    qtbot.waitUntil(lambda: live.connected, timeout=WAIT_MS)
    live.cancel(number)
    qtbot.waitUntil(lambda: replies.done == [{"stopped": True}], timeout=WAIT_MS)


def test_cancel_before_the_connection_fails_as_cancelled(qtbot: QtBot) -> None:
    bridge = HostBridge(lambda: pytest.fail("never started"))
    replies = Replies()
    bridge.cancel(bridge.request("echo", **replies.hooks()))
    qtbot.waitUntil(lambda: bool(replies.failed), timeout=WAIT_MS)
    assert replies.failed[0]["code"] == "cancelled"
    bridge.close()


def test_host_that_dies_fails_what_is_in_flight_and_is_found_again(
    tmp_path: Path, qtbot: QtBot
) -> None:
    hosts = [Host(str(tmp_path / "first.sock"))]
    bridge = HostBridge(lambda: hosts[-1].connect())  # noqa: PLW0108 - the newest at the time
    bridge.start()
    qtbot.waitUntil(lambda: bridge.connected, timeout=WAIT_MS)
    replies = Replies()
    bridge.request("wait", **replies.hooks())
    hosts.append(Host(str(tmp_path / "second.sock")))
    bridge._link._channel.close()  # type: ignore[union-attr]  # as when the process is killed
    qtbot.waitUntil(lambda: bool(replies.failed), timeout=WAIT_MS)
    assert replies.failed[0]["code"] == EngineCrashed.code
    bridge.request("echo", {"again": True}, **replies.hooks())
    qtbot.waitUntil(lambda: replies.done == [{"again": True}], timeout=WAIT_MS)
    bridge.close()
    for host in hosts:
        host.stop()


def test_host_that_cannot_be_reached_is_told_and_tried_again(host: Host, qtbot: QtBot) -> None:
    attempts: list[int] = []

    def connect() -> Client:
        attempts.append(1)
        if len(attempts) == 1:
            raise HostUnreachable("It did not start.")
        return host.connect()

    bridge = HostBridge(connect)
    replies = Replies()
    bridge.request("echo", **replies.hooks())
    bridge.start()
    qtbot.waitUntil(lambda: bool(replies.failed), timeout=WAIT_MS)
    assert replies.failed[0]["code"] == "host.unreachable"
    assert bridge.problem is not None
    qtbot.waitUntil(lambda: bridge.connected, timeout=WAIT_MS)
    assert bridge.problem is None
    bridge.close()


def test_watch_tells_state_and_changed_lists(live: Bridge, qtbot: QtBot) -> None:
    watch = Watch(live)
    with qtbot.waitSignals([watch.state_changed, watch.chats_changed], timeout=WAIT_MS):
        pass
    qtbot.waitUntil(lambda: watch.worker("llm")["state"] == "ready", timeout=WAIT_MS)
    assert watch.worker("library")["state"] == "off"


def test_watch_begins_again_after_a_reconnection(bridge: FakeBridge) -> None:
    watch = Watch(bridge)  # type: ignore[arg-type]
    bridge.last("watch").event({"kind": "state", "workers": {}, "jobs": [{"id": 1}]})
    assert watch.jobs == [{"id": 1}]
    bridge.last("watch").fail("engine.crashed")
    assert watch.jobs == []
    bridge.set_connected(False)
    bridge.set_connected(True)
    assert bridge.count("watch") == 2


def test_a_window_that_is_gone_hears_nothing(live: Bridge, qtbot: QtBot) -> None:
    line, heard = Line(live), []
    line.request("echo", {"text": "one"}, on_done=heard.append)
    qtbot.waitUntil(lambda: len(heard) == 1)
    line.request("echo", {"text": "two"}, on_done=heard.append)
    line.end()
    qtbot.waitUntil(lambda: not live._requests)  # type: ignore[attr-defined]
    assert len(heard) == 1
