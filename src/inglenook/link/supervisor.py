"""Starts a worker when it is first needed, notices its death, starts it again, knows when to stop.

Every worker is started by one thread that lives as long as its supervisor: Linux sends the
parent-death signal when the *thread* that started a child ends. Alive is not stable: five deaths
without ten seconds of stable life between them, and the worker stays down until a person asks.
"""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import os
import secrets
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Literal

from inglenook.errors import EngineCrashed, EngineDown, HostUnreachable, InglenookError
from inglenook.link.client import Client
from inglenook.link.orphans import Leash

log = logging.getLogger(__name__)

FAILURES = 5
STABLE = 10.0  # seconds of life after which earlier failures are forgotten
READY_WITHIN = 30.0  # seconds from start to the answer to hello
PAUSE = 0.1  # seconds before the first restart; doubles with each failure
NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0


@dataclass(frozen=True, slots=True)
class WorkerState:
    """What a worker is doing, as `state` and `watch` tell it."""

    state: Literal["off", "starting", "ready", "busy", "restarting", "down"] = "off"
    pid: int | None = None
    text: str = ""


class Supervisor:
    """Keeps one worker.

    `command` starts it, with `--address A` appended and the key as the first line of its standard
    input. `address` makes a fresh local address from a name. Its standard error goes to `log_file`.
    `on_state` hears every change, on some thread of ours, and must be quick.
    """

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        *,
        address: Callable[[str], str],
        environment: Mapping[str, str] | None = None,
        log_file: Path | None = None,
        on_state: Callable[[WorkerState], None] = lambda state: None,
    ) -> None:
        self.name = name
        self._command = list(command)
        self._address = address
        self._environment = {**os.environ, **(environment or {})}
        self._log_file = log_file
        self._on_state = on_state
        self._changed = threading.Condition()
        self._state = WorkerState()
        self._client: Client | None = None
        self._life: _Life | None = None
        self._wanted = False
        self._closed = False
        self._failures = 0
        self._lives = 0
        self._thread: threading.Thread | None = None
        self._leash = Leash()

    @property
    def state(self) -> WorkerState:
        """What the worker is doing now."""
        return self._state

    def client(self, *, again: bool = False) -> Client:
        """A connection to the running worker; starts it, or waits while it restarts.

        `again` says that a person asked, which gives a worker that is down another try.
        Raises EngineDown when it keeps failing.
        """
        with self._changed:
            if self._state.state == "down" and again:
                self._failures = 0
                self._set(WorkerState("off"))
            self._want()
            self._changed.wait_for(self._settled)
            if self._client is not None and self._client.alive():
                return self._client
            raise EngineDown(f"The {self.name} engine does not work. {self._state.text}".strip())

    def stop(self, timeout: float = 3.0) -> None:
        """End the worker and wait for it: asked politely, killed after `timeout` seconds."""
        with self._changed:
            self._wanted = False
            self._changed.notify_all()
            life, client = self._life, self._client
        if client is not None:
            with contextlib.suppress(InglenookError):  # not every worker knows this request
                client.call("shutdown", timeout=min(1.0, timeout))
        if life is not None:
            life.end(timeout)
        with self._changed:
            self._changed.wait_for(lambda: self._life is None, timeout)

    def close(self) -> None:
        """Stop for good; the supervisor's own thread ends too."""
        with self._changed:
            self._closed = True
        self.stop()
        if self._thread is not None:
            self._thread.join(5.0)

    def note(self, *, busy: bool) -> None:
        """Show the worker as busy or ready."""
        with self._changed:
            if self._state.state in ("ready", "busy"):
                self._set(replace(self._state, state="busy" if busy else "ready"))

    # --- the monitor thread ---------------------------------------------------------------------

    def _want(self) -> None:
        self._wanted = self._state.state != "down" and not self._closed
        if self._thread is None and self._wanted:
            self._thread = threading.Thread(
                target=self._monitor, name=f"monitor-{self.name}", daemon=True
            )
            self._thread.start()
        self._changed.notify_all()

    def _settled(self) -> bool:
        connected = self._client is not None and self._client.alive()
        return connected or self._state.state == "down" or not self._wanted

    def _monitor(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wanted or self._closed)
                if self._closed:
                    return
            self._live()

    def _live(self) -> None:
        """One life of the worker, from start to death, and what follows from it."""
        started: Literal["starting", "restarting"] = (
            "starting" if self._failures == 0 else "restarting"
        )
        self._lives += 1
        address = self._address(f"{self.name}-{self._lives}")
        stable, reason = 0.0, ""
        try:
            life = _Life(self._command, address, self._environment, self._log_file)
        except OSError as error:
            reason = f"It cannot be started: {error.strerror}."
        else:
            self._leash.hold(life.process)
            with self._changed:
                self._life = life
                self._set(WorkerState(started, life.process.pid))
            stable, reason = self._accompany(life)
        self._bury(stable, reason)

    def _accompany(self, life: _Life) -> tuple[float, str]:
        try:
            client = life.connect(self._crashed)
        except InglenookError as error:
            life.end(0.0)
            return 0.0, life.reason() or str(error)
        born = time.monotonic()
        with self._changed:
            wanted = self._wanted
            if wanted:
                self._client = client
                self._set(WorkerState("ready", life.process.pid))
        if not wanted:
            life.end(0.0)
        life.wait()
        client.close()
        return time.monotonic() - born, life.reason()

    def _bury(self, stable: float, reason: str) -> None:
        with self._changed:
            self._client = self._life = None
            if not self._wanted:
                self._failures = 0
                self._set(WorkerState("off"))
                return
            self._failures = 1 if stable >= STABLE else self._failures + 1
            log.warning("%s died after %.1f s: %s", self.name, stable, reason)
            if self._failures >= FAILURES:
                self._wanted = False
                self._set(WorkerState("down", text=reason))
                return
            self._set(WorkerState("restarting", text=reason))
            pause = PAUSE * 2 ** (self._failures - 1)
            if self._changed.wait_for(lambda: not self._wanted, pause):
                self._set(WorkerState("off"))

    def _crashed(self, reason: str) -> InglenookError:
        return EngineCrashed(f"The {self.name} engine ended unexpectedly. {reason}".strip())

    def _set(self, state: WorkerState) -> None:
        self._state = state
        self._changed.notify_all()
        try:
            self._on_state(state)
        except Exception:
            log.exception("a state callback failed")


class _Life:
    """One run of a worker's process. OSError if it cannot be started."""

    def __init__(
        self, command: list[str], address: str, environment: dict[str, str], log_file: Path | None
    ) -> None:
        self._address = address
        self._key = secrets.token_bytes(32)
        self._tail: deque[str] = deque(maxlen=30)
        self.process = subprocess.Popen(
            [*command, "--address", address],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=environment,
            creationflags=NO_WINDOW,
        )
        self._stdin: IO[bytes] = self.process.stdin  # type: ignore[assignment]
        self._reader = threading.Thread(target=self._drain, args=(log_file,), daemon=True)
        self._reader.start()
        with contextlib.suppress(OSError):
            self._stdin.write(self._key.hex().encode() + b"\n")
            self._stdin.flush()

    def connect(self, crashed: Callable[[str], InglenookError]) -> Client:
        """Connect as soon as it listens. HostUnreachable if it dies or takes too long."""
        deadline = time.monotonic() + READY_WITHIN
        while True:
            try:
                return Client(
                    self._address,
                    self._key,
                    on_lost=self.process.kill,  # the end of the stream is the end of the worker
                    explain=lambda: crashed(self.reason()),
                )
            except HostUnreachable:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    raise
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(0.02)

    def wait(self) -> None:
        """Wait until the process has ended, and clear away what it left."""
        self.process.wait()
        self._reader.join(0.5)
        self._stdin.close()
        if sys.platform != "win32":
            Path(self._address).unlink(missing_ok=True)

    def end(self, timeout: float) -> None:
        """Close its standard input, which ends it; kill it if it has not ended after `timeout`."""
        with contextlib.suppress(OSError):
            self._stdin.close()
        try:
            self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.wait()

    def reason(self) -> str:
        """How it ended, in words: the signal or exit code, and its last line on stderr."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(0.5)
        self._reader.join(0.2)
        code = self.process.poll()
        if code is None:
            return "It does not answer."
        last = self._tail[-1].strip() if self._tail else ""
        return f"{_how(code)} {last}".strip()

    def _drain(self, log_file: Path | None) -> None:
        stream: IO[bytes] = self.process.stderr  # type: ignore[assignment]
        with stream, contextlib.closing(_keeper(log_file)) as keeper:
            for line in stream:
                text = line[:2000].decode("utf-8", "replace").rstrip()
                self._tail.append(text)
                keeper.emit(logging.LogRecord("stderr", logging.INFO, "", 0, text, None, None))


def _keeper(log_file: Path | None) -> logging.Handler:
    """Where a worker's standard error goes: a file of limited size."""
    if log_file is None:
        return logging.NullHandler()
    return logging.handlers.RotatingFileHandler(
        log_file, maxBytes=1_000_000, backupCount=1, encoding="utf-8", delay=True
    )


def _how(code: int) -> str:
    if code >= 0:
        return f"Exit code {code}."
    try:
        return f"Killed by {signal.Signals(-code).name}."
    except ValueError:
        return f"Killed by signal {-code}."
