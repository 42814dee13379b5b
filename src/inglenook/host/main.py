"""The host process: one a profile. Listens first; nothing heavy is ever imported here.

What keeps it from starting is told as one line of JSON on standard error, for `link.launch`.
"""

from __future__ import annotations

import contextlib
import errno
import json
import logging
import os
import secrets
import signal
import sys
import threading
from pathlib import Path
from typing import IO

from inglenook import log as logs
from inglenook.errors import DiskFull, HostUnreachable, InglenookError
from inglenook.host import moving
from inglenook.host.backup import put_in_place
from inglenook.host.context import Host, open_host
from inglenook.host.methods import methods
from inglenook.link.launch import read_address
from inglenook.link.server import Server
from inglenook.paths import Paths, unusable

log = logging.getLogger(__name__)

GRACE = 2.0  # seconds that a host waits for its first client, whatever the settings say


def main(paths: Paths) -> int:
    """Run the profile's host until it is idle or told to end; returns the exit code.

    0 also if another host has the profile already.
    """
    os.umask(0o077)  # chats and what was read from files are the user's alone
    try:
        paths.ensure()
        with paths.lock_file.open("a+b") as lock:
            if not _take(lock):
                sys.stderr.write("Another host has this profile.\n")
                return 0
            _run(paths)
    except InglenookError as error:
        return _refuse(error)
    except OSError as error:
        return _refuse(_told(paths, error))
    return 0


def _run(paths: Paths) -> None:
    logs.start(paths.logs_dir, "host")
    address, key = paths.socket_address("host"), secrets.token_bytes(32)
    _clear_sockets(address)
    stopping = threading.Event()
    moving.abandon(paths)
    if put_in_place(paths):
        log.info("a backup was put in place")
    host = open_host(paths, stopping.set)
    server = Server(address, key, methods(host), threads=128)
    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if number := getattr(signal, name, None):
            signal.signal(number, lambda *_: stopping.set())
    keeper = threading.Thread(target=_keep, args=(host, server, stopping), name="keeper")

    def ready() -> None:
        _announce(paths, address, key)
        keeper.start()
        host.keeper.start()
        threading.Thread(target=moving.tidy, args=(paths,), name="tidy", daemon=True).start()

    try:
        server.run(ready)
    finally:
        if _is_ours(paths):
            paths.host_file.unlink(missing_ok=True)
        stopping.set()
        if keeper.is_alive():
            keeper.join()
        host.close()
        moving.finish(paths)
        log.info("ended")


def _announce(paths: Paths, address: str, key: bytes) -> None:
    """Write the host file, readable by the user alone, and let go of the starter's stderr."""
    data = {"address": address, "key": key.hex(), "pid": os.getpid()}
    part = paths.host_file.with_suffix(".part")
    part.unlink(missing_ok=True)
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(data, file)
    os.replace(part, paths.host_file)
    log.info("listening, process %d", os.getpid())
    with contextlib.suppress(OSError), Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 2)


def _keep(host: Host, server: Server, stopping: threading.Event) -> None:
    """End the host when told to, or when nobody has needed it for a while."""
    while not stopping.is_set():
        patience = max(GRACE, host.settings.get().idle_minutes * 60.0)
        if stopping.wait(min(patience / 4, 30.0)):
            break
        if not _is_ours(host.paths):
            log.info("the profile was removed, or is another host's now")
            break
        if (minutes := host.settings.get().unload_minutes) > 0 and host.engine.rest(minutes * 60.0):
            log.info("the model was not used for %d minutes and is let go", minutes)
        if not host.jobs.running() and server.stop_if_quiet(patience):
            log.info("idle")
            return
    server.stop()


def _is_ours(paths: Paths) -> bool:
    """Whether clients still find this process by the profile's host file."""
    where = read_address(paths)
    return where is not None and where.pid == os.getpid()


if sys.platform == "win32":
    import msvcrt

    def _take(lock: IO[bytes]) -> bool:
        try:
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(lock: IO[bytes]) -> bool:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def _clear_sockets(address: str) -> None:
    """Remove the socket files of a host that was killed: nobody else has this profile."""
    if sys.platform != "win32":
        for left in Path(address).parent.glob("*.sock"):
            left.unlink(missing_ok=True)


def _refuse(error: InglenookError) -> int:
    log.error("not started: %s", error)
    sys.stderr.write(json.dumps(error.to_json()) + "\n")
    return 1


def _told(paths: Paths, error: OSError) -> InglenookError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(f"There is no room left for the data folder {paths.home}.")
    if "AF_UNIX path too long" in str(error):
        return HostUnreachable(
            "The folder for temporary files has too long a name for local sockets.",
            "Set TMPDIR to a shorter path, then try again.",
        )
    return unusable(paths.home, error)
