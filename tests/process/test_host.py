"""The host as a real process: found or started, one a profile, gone when idle or told to."""

from __future__ import annotations

import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import threading
from multiprocessing import connection
from pathlib import Path
from typing import Any

import pytest

import inglenook
from inglenook import settings
from inglenook.errors import BadRequest, HostUnreachable, ProfileUnusable
from inglenook.link import launch
from inglenook.link.client import Client
from inglenook.link.wire import Channel
from inglenook.paths import Paths


def test_connect_starts_a_host_and_finds_it_again(paths: Paths) -> None:
    with launch.connect(paths) as first, launch.connect(paths) as second:
        assert first.peer == second.peer
        assert first.peer["version"] == inglenook.__version__
        assert first.call("state")["jobs"] == []


def test_the_key_is_for_the_user_alone(host: Client, paths: Paths) -> None:
    assert stat.S_IMODE(paths.host_file.stat().st_mode) == 0o600
    assert stat.S_IMODE(paths.host_db.stat().st_mode) == 0o600
    folder = Path(json.loads(paths.host_file.read_text())["address"]).parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_without_start_nothing_is_started(paths: Paths) -> None:
    with pytest.raises(HostUnreachable):
        launch.connect(paths, start=False)
    assert not paths.lock_file.exists()


def test_clients_that_race_end_up_with_one_host(paths: Paths) -> None:
    pids: list[int] = []

    def come() -> None:
        with launch.connect(paths) as client:
            pids.append(client.peer["pid"])

    threads = [threading.Thread(target=come) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(pids) == 3
    assert len(set(pids)) == 1


def test_a_second_host_leaves_quietly(host: Client, paths: Paths) -> None:
    second = subprocess.run(
        [*launch.self_command(), "--host"],
        env=launch.child_environment(),
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert second.returncode == 0
    assert b"Another host" in second.stderr
    assert host.call("state")


def test_a_wrong_key_is_refused(host: Client, paths: Paths) -> None:
    where = launch.read_address(paths)
    assert where is not None
    with pytest.raises(HostUnreachable, match="key"):
        Client(where.address, b"guess")
    assert host.call("state")


@pytest.mark.parametrize("data", [b"", b"\x00" * 1000, b"[[[[", b'{"id":1,"do":"ask","with":3}'])
def test_malformed_bytes_do_not_kill_the_host(host: Client, paths: Paths, data: bytes) -> None:
    where = launch.read_address(paths)
    assert where is not None
    line = connection.Client(where.address, authkey=where.key)
    line.send_bytes(data)
    assert b"request.bad" in line.recv_bytes()
    os.write(line.fileno(), b"\xff\xff\xff\xfe rubbish that is no frame")
    line.close()
    assert host.call("state")


def test_stop_ends_the_host_and_leaves_nothing_behind(paths: Paths, gone: Any) -> None:
    with launch.connect(paths) as client:
        pid = client.peer["pid"]
    assert launch.stop(paths)
    assert gone(pid)
    assert not paths.host_file.exists()
    assert not launch.stop(paths)


def test_sigterm_ends_the_host_cleanly(paths: Paths, gone: Any, until: Any) -> None:
    with launch.connect(paths) as client:
        os.kill(client.peer["pid"], signal.SIGTERM)
        until(lambda: gone(client.peer["pid"]))
    assert not paths.host_file.exists()


def test_a_frozen_host_can_be_stopped(paths: Paths, gone: Any, until: Any) -> None:
    with launch.connect(paths) as client:
        pid = client.peer["pid"]
    os.kill(pid, signal.SIGSTOP)
    assert launch.stop(paths)
    until(lambda: gone(pid))


def test_a_killed_host_is_replaced_and_chats_are_intact(
    paths: Paths, gone: Any, until: Any
) -> None:
    with launch.connect(paths) as client:
        chat = client.call("chats.create", {"title": "Tides"})["id"]
        worker = client.call("probe") and client.call("state")["workers"]["llm"]["pid"]
        os.kill(client.peer["pid"], signal.SIGKILL)
        until(lambda: gone(worker), 2.0)
        until(lambda: not client.alive())
    with launch.connect(paths) as client:
        assert [c["id"] for c in client.call("chats.list")["chats"]] == [chat]


def test_an_idle_host_ends_by_itself(paths: Paths, gone: Any, until: Any) -> None:
    paths.ensure()
    settings.save(settings.Settings(idle_minutes=0), paths.settings_file)
    with launch.connect(paths) as client:
        pid = client.peer["pid"]
        until(lambda: not gone(pid))
    until(lambda: gone(pid))
    assert not paths.host_file.exists()
    with launch.connect(paths) as client:
        assert client.peer["pid"] != pid


def test_a_host_whose_profile_was_removed_ends(paths: Paths, gone: Any, until: Any) -> None:
    paths.ensure()
    settings.save(settings.Settings(idle_minutes=0), paths.settings_file)
    with launch.connect(paths) as client:
        shutil.rmtree(paths.home)
        with launch.connect(paths) as second:
            assert second.peer["pid"] != client.peer["pid"]
            until(lambda: gone(client.peer["pid"]))
            assert second.call("chats.list") == {"chats": []}
            assert launch.read_address(paths)


OTHER = """
import sys, pathlib, json, os, threading
from inglenook.link import server, wire
from inglenook.paths import Paths
server.PROTOCOL, server.inglenook.__version__ = int(sys.argv[1]), sys.argv[2]
paths = Paths.of_user().ensure()
lock = paths.lock_file.open("a+b")
import fcntl
fcntl.flock(lock, fcntl.LOCK_EX)
address, key = paths.socket_address("host"), b"another key"
def shutdown(with_, reply):
    threading.Timer(0.05, here.stop).start()
    return {}
here = server.Server(address, key, {"shutdown": shutdown})
def announce():
    data = {"address": address, "key": key.hex(), "pid": os.getpid()}
    paths.host_file.write_text(json.dumps(data))
    print("ready", flush=True)
here.run(announce)
"""


@pytest.mark.parametrize(("protocol", "version"), [("99", "0.1.0"), ("1", "0.0.9")])
def test_a_host_of_another_version_is_replaced(paths: Paths, protocol: str, version: str) -> None:
    old = subprocess.Popen(
        [sys.executable, "-P", "-c", OTHER, protocol, version],
        stdout=subprocess.PIPE,
        env=launch.child_environment(),
    )
    with old:
        assert old.stdout is not None
        assert old.stdout.readline() == b"ready\n"
        with launch.connect(paths) as client:
            assert client.peer["version"] == inglenook.__version__
            assert client.peer["pid"] != old.pid
        assert old.wait(10) == 0


def test_a_profile_that_cannot_be_written_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    home = Path("/proc/inglenook")  # not even root can make a folder there
    with pytest.raises(ProfileUnusable, match="/proc/inglenook") as caught:
        launch.connect(Paths(home))
    assert "INGLENOOK_HOME" in caught.value.next_step


def test_a_file_in_the_place_of_the_profile_is_named(tmp_path: Path) -> None:
    home = tmp_path / "profile"
    home.write_text("not a folder")
    with pytest.raises(ProfileUnusable, match="profile"):
        launch.connect(Paths(home))


def test_broken_settings_are_named(paths: Paths) -> None:
    paths.ensure().settings_file.write_text("theme = = 3")
    with pytest.raises(BadRequest, match=r"settings\.toml"):
        launch.connect(paths)


def test_a_damaged_database_is_named_and_kept(paths: Paths) -> None:
    paths.ensure().host_db.write_bytes(b"rubbish " * 1000)
    with pytest.raises(ProfileUnusable, match=r"inglenook\.db is damaged"):
        launch.connect(paths)
    assert paths.host_db.read_bytes() == b"rubbish " * 1000


def test_an_old_address_file_does_no_harm(paths: Paths) -> None:
    paths.ensure().host_file.write_text('{"address": "/nowhere/x.sock", "key": "00", "pid": 1}')
    with launch.connect(paths) as client:
        assert client.call("state")


def test_chats_live_through_the_protocol(host: Client) -> None:
    chat = host.call("chats.create")["id"]
    host.call("chats.change", {"id": chat, "title": "Moon", "scope": {"collections": ["a"]}})
    assert host.call("chats.get", {"id": chat})["scope"] == {"collections": ["a"]}
    host.call("chats.delete", {"id": chat})
    assert host.call("chats.list")["chats"] == []
    host.call("chats.restore", {"id": chat})
    assert host.call("chats.list", {"query": "moon"})["chats"][0]["id"] == chat


def test_a_missing_argument_is_named(host: Client) -> None:
    with pytest.raises(BadRequest, match="'id'"):
        host.call("chats.get")


def test_settings_are_kept(host: Client, paths: Paths) -> None:
    assert host.call("settings.set", {"name": "theme", "value": "dark"})["theme"] == "dark"
    assert settings.load(paths.settings_file).theme == "dark"
    with pytest.raises(BadRequest):
        host.call("settings.set", {"name": "theme", "value": "pink"})


def test_a_watcher_hears_of_changes(host: Client) -> None:
    events = host.stream("watch")
    first = next(events)["event"]
    assert first["kind"] == "state"
    assert first["workers"]["llm"]["state"] == "off"
    host.call("chats.create")
    assert next(events)["event"] == {"kind": "chats"}
    events.close()  # type: ignore[attr-defined]
    assert host.call("state")


def test_hello_is_needed_but_for_shutdown(
    host: Client, paths: Paths, gone: Any, until: Any
) -> None:
    where = launch.read_address(paths)
    assert where is not None
    channel = Channel(connection.Client(where.address))
    channel.greet(where.key, as_server=False, timeout=5.0)
    channel.send({"id": 1, "do": "state"})
    assert channel.receive()["failed"]["code"] == BadRequest.code
    channel.send({"id": 2, "do": "shutdown"})
    assert channel.receive()["done"] == {}
    channel.release()
    until(lambda: gone(host.peer["pid"]))


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_host_has_no_native_library_of_a_worker_or_the_window(host: Client) -> None:
    host.call("models.list")
    maps = Path(f"/proc/{host.peer['pid']}/maps").read_text()
    for library in ("llama", "torch", "lance", "arrow", "Qt6", "pdfium"):
        assert library not in maps
