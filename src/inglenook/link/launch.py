"""Finds the host of a profile, or starts it; ends it.

Whoever needs a host may start one: of several that start at once the profile's lock lets one
live, and everybody ends up connected to that one.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import inglenook
from inglenook import errors
from inglenook.errors import HostUnreachable, InglenookError, ProtocolMismatch
from inglenook.link.client import Client
from inglenook.paths import Paths

START_WITHIN = 20.0  # seconds from the first attempt to a connected client
STOP_WITHIN = 10.0  # seconds for a host to end when asked; then it is killed


@dataclass(frozen=True, slots=True)
class Address:
    """Where a host listens, as written in the profile's host file."""

    address: str
    key: bytes
    pid: int


def connect(paths: Paths, *, start: bool = True) -> Client:
    """A client of the profile's host, which is started if need be.

    A host of another version is asked to end and replaced. Raises HostUnreachable, or what kept
    the host from starting, for example ProfileUnusable.
    """
    deadline = time.monotonic() + START_WITHIN
    with contextlib.ExitStack() as attempts:
        attempt: _Attempt | None = None
        while True:
            paths = paths.followed()  # it may be moved while we wait for it
            client = _try(paths)
            if client is not None:
                return client
            if not start:
                raise HostUnreachable("No background process is running.")
            if attempt is None or attempt.gave_way():
                attempt = attempts.enter_context(contextlib.closing(_Attempt(paths)))
            if time.monotonic() > deadline:
                tail = attempt.tail()
                raise HostUnreachable(f"The background process did not start. {tail}".strip())
            time.sleep(0.02)


def stop(paths: Paths) -> bool:
    """End the profile's host, by force if it does not listen. Returns whether there was one."""
    where = read_address(paths)
    if where is None:
        return False
    try:
        client = Client(where.address, where.key, hello=False)
    except HostUnreachable:
        return _kill_silent(paths, where.pid)
    _end(client, where.pid)
    return True


def read_address(paths: Paths) -> Address | None:
    """What the host file says, or None if there is none that can be read."""
    try:
        data = json.loads(paths.host_file.read_text(encoding="utf-8"))
        return Address(str(data["address"]), bytes.fromhex(data["key"]), int(data["pid"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def self_command() -> list[str]:
    """How to start this program again: the same interpreter, or the same frozen executable."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    # -P: the current folder is the user's and must not shadow our modules
    return [sys.executable, "-P", "-m", "inglenook"]


def child_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment in which a child finds the very code that runs here."""
    source = str(Path(inglenook.__file__).resolve().parents[1])
    path = os.pathsep.join(p for p in (source, os.environ.get("PYTHONPATH", "")) if p)
    return {**os.environ, "PYTHONPATH": path, **(extra or {})}


def _try(paths: Paths) -> Client | None:
    where = read_address(paths)
    if where is None:
        return None
    try:
        client = Client(where.address, where.key)
    except ProtocolMismatch:
        with contextlib.suppress(HostUnreachable):
            _end(Client(where.address, where.key, hello=False), where.pid)
        return None
    except HostUnreachable:
        return None
    if client.peer.get("version") != inglenook.__version__:
        _end(client, where.pid)
        return None
    return client


def _end(client: Client, pid: int) -> None:
    """Ask the host at the other end, which knew the key, to end; kill it if it will not."""
    with client, contextlib.suppress(InglenookError):
        client.call("shutdown", timeout=STOP_WITHIN)
    deadline = time.monotonic() + STOP_WITHIN
    while _alive(pid):
        if time.monotonic() > deadline:
            _kill(pid)
            return
        time.sleep(0.02)


def _alive(pid: int) -> bool:
    import psutil  # 30 ms that only the end of a host needs

    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.Error:
        return False


def _kill(pid: int) -> None:
    import psutil

    with contextlib.suppress(psutil.Error):
        psutil.Process(pid).kill()


def _kill_silent(paths: Paths, pid: int) -> bool:
    """Kill a host that takes no connection, if that process still is the one that wrote the file.

    Otherwise the file was left by a host that was killed, and the number may be somebody else's.
    """
    import psutil

    try:
        process = psutil.Process(pid)
        written = paths.host_file.stat().st_mtime
        ours = "--host" in process.cmdline() and process.create_time() <= written + 1.0
    except (psutil.Error, OSError):
        return False
    if ours:
        process.kill()
    return ours


class _Attempt:
    """One start of a host process, detached from this one."""

    def __init__(self, paths: Paths) -> None:
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  closed by `close`
        self._process = _spawn(paths, self._errors)
        self._born = time.monotonic()
        # reaps the child if it ends before us, and keeps its handle until then
        threading.Thread(target=self._process.wait, name="host-reaper", daemon=True).start()

    def close(self) -> None:
        """Let go of it; the host lives on."""
        self._errors.close()

    def gave_way(self) -> bool:
        """Whether it ended a while ago because another host held the profile.

        Raises what kept it from starting.
        """
        code = self._process.poll()
        if code is None:
            return False
        if code != 0:
            raise self._failure()
        # the host that held the lock may be about to answer, or about to end
        return time.monotonic() - self._born > 1.0

    def tail(self) -> str:
        """The end of what it wrote to its standard error."""
        size = self._errors.seek(0, os.SEEK_END)
        self._errors.seek(max(0, size - 2000))
        return self._errors.read().decode("utf-8", "replace").strip()

    def _failure(self) -> InglenookError:
        tail = self.tail()
        for line in reversed(tail.splitlines()):
            with contextlib.suppress(ValueError, AttributeError):
                data = json.loads(line)
                if data.get("code"):
                    return errors.from_json(data)
        return HostUnreachable(f"The background process ended as it started. {tail}".strip())


def _spawn(paths: Paths, stderr: IO[bytes]) -> subprocess.Popen[bytes]:
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.DETACHED_PROCESS
    return subprocess.Popen(
        [*self_command(), "--host"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=stderr,
        env=child_environment({"INGLENOOK_HOME": str(paths.origin or paths.home)}),
        cwd=tempfile.gettempdir(),
        start_new_session=True,
        creationflags=flags,
    )
