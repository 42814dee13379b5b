"""How the window talks to the host: requests out, callbacks back on the window's own thread.

The link delivers messages on its reader thread. They are put into a deque, and Qt is woken by one
signal without arguments unless a wake is already pending; `_drain` clears that flag first and works
at most `TURN_SECONDS`, so that a flood of tokens never holds up painting. No payload travels
through a signal and no QObject is touched off its thread.
"""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from inglenook.errors import Cancelled, InglenookError, Unexpected
from inglenook.gui.told import told_failure

OnReply = Callable[[dict[str, Any]], None]

TURN_SECONDS = 0.008
BACK_OFF_SECONDS = (0.2, 0.5, 1.0, 2.0, 5.0)

log = logging.getLogger(__name__)


class Link(Protocol):
    """The part of `inglenook.link.client.Client` that the window uses."""

    on_lost: Callable[[], None] | None

    def send(
        self, do: str, with_: dict[str, Any] | None, on_message: Callable[[dict[str, Any]], None]
    ) -> int:
        """Ask without waiting; `on_message` is called on the reader thread."""
        ...

    def cancel(self, number: int) -> None:
        """Ask for a request to end early."""
        ...

    def close(self) -> None:
        """End the connection."""
        ...

    def alive(self) -> bool:
        """Whether the connection still stands."""
        ...


@dataclass(slots=True)
class _Request:
    do: str
    with_: dict[str, Any]
    on_done: OnReply | None
    on_failed: OnReply | None
    on_event: OnReply | None
    sent_as: int | None = None


class Bridge(QObject):
    """What panels know of the connection to the host."""

    connection_changed = Signal()

    @property
    def connected(self) -> bool:
        """Whether the host can be asked right now."""
        raise NotImplementedError

    @property
    def problem(self) -> InglenookError | None:
        """Why the last attempt to reach the host failed; None while all is well."""
        raise NotImplementedError

    def request(
        self,
        do: str,
        with_: dict[str, Any] | None = None,
        *,
        on_done: OnReply | None = None,
        on_failed: OnReply | None = None,
        on_event: OnReply | None = None,
    ) -> int:
        """Ask the host. Zero or more `on_event`, then one of `on_done` and `on_failed`, each with
        the message's body, on the window's thread and never before this returns.
        """
        raise NotImplementedError

    def cancel(self, request: int) -> None:
        """Ask for a request to end early; it still ends by `on_done` or `on_failed`."""
        raise NotImplementedError


class HostBridge(Bridge):
    """The window's one connection to the host.

    `connect_host` blocks until a link stands or raises InglenookError; it runs on a thread of its
    own, again and again with a growing pause while it fails. Requests made meanwhile wait; they
    fail with the reason if an attempt fails. When the host dies, what was in flight fails with
    `engine.crashed` and a new connection is made.
    """

    _woken = Signal()

    def __init__(self, connect_host: Callable[[], Link], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connect_host = connect_host
        self._link: Link | None = None
        self._problem: InglenookError | None = None
        self._attempts = 0
        self._closed = False
        self._numbers = itertools.count(1)
        self._requests: dict[int, _Request] = {}
        self._inbox: deque[Callable[[], None]] = deque()
        self._wake_pending = False
        self._woken.connect(self._drain, Qt.ConnectionType.QueuedConnection)
        # A zero timer comes after input and painting; a posted event could starve both.
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._drain)

    @property
    def connected(self) -> bool:
        """Whether the host can be asked right now."""
        return self._link is not None

    @property
    def problem(self) -> InglenookError | None:
        """Why the last attempt to reach the host failed; None while all is well."""
        return self._problem

    def start(self) -> None:
        """Begin to connect; returns at once."""
        threading.Thread(target=self._connect, name="bridge-connect", daemon=True).start()

    def close(self) -> None:
        """End the connection. No callback comes after this."""
        self._closed = True
        self._requests.clear()
        self._inbox.clear()
        if self._link is not None:
            self._link.close()

    def request(
        self,
        do: str,
        with_: dict[str, Any] | None = None,
        *,
        on_done: OnReply | None = None,
        on_failed: OnReply | None = None,
        on_event: OnReply | None = None,
    ) -> int:
        """As `Bridge.request`; waits for a connection where there is none."""
        number = next(self._numbers)
        request = _Request(do, with_ or {}, on_done, on_failed, on_event)
        self._requests[number] = request
        if self._link is not None:
            self._send(self._link, number, request)
        return number

    def cancel(self, request: int) -> None:
        """Ask for a request to end early; it still ends by `on_done` or `on_failed`."""
        asked = self._requests.get(request)
        if asked is None:
            return
        if asked.sent_as is None:
            self._fail(request, Cancelled("Stopped before it began."))
        elif self._link is not None:
            self._link.cancel(asked.sent_as)

    # --- on other threads ---------------------------------------------------------------------

    def _connect(self) -> None:
        try:
            link = self._connect_host()
        except InglenookError as error:
            self._post(lambda problem=error: self._not_connected(problem))  # type: ignore[misc]
        except Exception:  # the edge of this thread: a bug must be logged and told, not lost
            log.exception("connecting to the host failed")
            problem = Unexpected("The background process could not be reached.")
            self._post(lambda: self._not_connected(problem))
        else:
            self._post(lambda: self._use(link))

    def _post(self, work: Callable[[], None]) -> None:
        """Have `work` done on the window's thread. Called from any thread."""
        if self._closed:
            return
        self._inbox.append(work)
        if not self._wake_pending:
            self._wake_pending = True
            self._woken.emit()

    # --- on the window's thread ---------------------------------------------------------------

    def _drain(self) -> None:
        self._wake_pending = False
        deadline = time.monotonic() + TURN_SECONDS
        try:
            while self._inbox:
                self._inbox.popleft()()
                if time.monotonic() >= deadline:
                    break
        finally:
            if self._inbox and not self._closed:
                self._wake_pending = True
                self._rest.start()

    def _use(self, link: Link) -> None:
        if self._closed:
            link.close()
            return
        self._link, self._problem, self._attempts = link, None, 0
        link.on_lost = lambda: self._post(lambda: self._lost(link))
        if not link.alive():  # it ended between connecting and the line above
            self._post(lambda: self._lost(link))
        for number, request in list(self._requests.items()):
            if request.sent_as is None:
                self._send(link, number, request)
        self.connection_changed.emit()

    def _lost(self, link: Link) -> None:
        if self._link is not link:
            return
        self._link = None
        self.connection_changed.emit()
        self._try_again()

    def _not_connected(self, problem: InglenookError) -> None:
        log.warning("no connection to the host: %s", problem)
        self._problem = problem
        for number in [n for n, r in self._requests.items() if r.sent_as is None]:
            self._fail(number, problem)
        self.connection_changed.emit()
        self._try_again()

    def _try_again(self) -> None:
        pause = BACK_OFF_SECONDS[min(self._attempts, len(BACK_OFF_SECONDS) - 1)]
        self._attempts += 1
        QTimer.singleShot(round(pause * 1000), self, self._start_unless_closed)

    def _start_unless_closed(self) -> None:
        if not self._closed:
            self.start()

    def _send(self, link: Link, number: int, request: _Request) -> None:
        def on_message(message: dict[str, Any]) -> None:
            self._post(lambda: self._deliver(number, message))

        try:
            request.sent_as = link.send(request.do, request.with_, on_message)
        except InglenookError as error:
            self._fail(number, error)

    def _fail(self, number: int, error: InglenookError) -> None:
        message = {"failed": error.to_json()}
        self._post(lambda: self._deliver(number, message))

    def _deliver(self, number: int, message: dict[str, Any]) -> None:
        request = self._requests.get(number)
        if request is None:
            return
        if "event" in message:
            callback, body = request.on_event, message["event"]
        else:
            del self._requests[number]
            ended_well = "done" in message
            callback = request.on_done if ended_well else request.on_failed
            body = message["done"] if ended_well else message["failed"]
        if callback is not None:
            callback(body)


class Line(Bridge):
    """A bridge's face for one window. After `end` nothing is called back any more, so that what
    was asked for panels that are gone does not reach them; the requests themselves go on."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ended = False
        self._under_way: Counter[str] = Counter()
        bridge.connection_changed.connect(self.connection_changed)

    @property
    def connected(self) -> bool:
        """Whether the host can be asked right now."""
        return self._bridge.connected

    @property
    def problem(self) -> InglenookError | None:
        """Why the last attempt to reach the host failed; None while all is well."""
        return self._bridge.problem

    def request(
        self,
        do: str,
        with_: dict[str, Any] | None = None,
        *,
        on_done: OnReply | None = None,
        on_failed: OnReply | None = None,
        on_event: OnReply | None = None,
    ) -> int:
        """As `Bridge.request`."""
        self._under_way[do] += 1
        return self._bridge.request(
            do,
            with_,
            on_done=self._last(do, on_done),
            on_failed=self._last(do, _in_words(on_failed)),
            on_event=self._until_end(on_event),
        )

    def cancel(self, request: int) -> None:
        """As `Bridge.cancel`."""
        self._bridge.cancel(request)

    def end(self) -> None:
        """Call nobody back from here on."""
        self._ended = True

    @property
    def under_way(self) -> set[str]:
        """What was asked for here and has not ended."""
        return {do for do, count in self._under_way.items() if count > 0}

    def _last(self, do: str, callback: OnReply | None) -> OnReply:
        def ended(body: dict[str, Any]) -> None:
            self._under_way[do] -= 1
            if callback is not None and not self._ended:
                callback(body)

        return ended

    def _until_end(self, callback: OnReply | None) -> OnReply | None:
        if callback is None:
            return None
        return lambda body: None if self._ended else callback(body)


def _in_words(callback: OnReply | None) -> OnReply | None:
    """Failures are told in the language of the window."""
    return None if callback is None else lambda body: callback(told_failure(body))


class Watch(QObject):
    """What the host tells by itself: its state, and which lists changed. Follows reconnections."""

    state_changed = Signal()
    chats_changed = Signal()
    library_changed = Signal()
    models_changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._watching = False
        self.state: dict[str, Any] = {"workers": {}, "model": None, "jobs": []}
        bridge.connection_changed.connect(self._follow)
        self._follow()

    def worker(self, name: str) -> dict[str, Any]:
        """State of the worker `llm` or `library`: `state`, `pid`, `text`."""
        off = {"state": "off", "pid": None, "text": ""}
        return dict(self.state.get("workers", {}).get(name) or off)

    @property
    def jobs(self) -> list[dict[str, Any]]:
        """What the host works on besides answers: indexing and downloads."""
        return list(self.state.get("jobs") or [])

    def end_job(self, id_: int) -> None:
        """Have a job of `jobs` end; a collection that was being read is paused."""
        self._bridge.request("jobs.cancel", {"id": id_})

    def _follow(self) -> None:
        if not self._bridge.connected or self._watching:
            return
        self._watching = True
        self._bridge.request(
            "watch", on_event=self._take, on_done=self._ended, on_failed=self._ended
        )
        # Whatever changed while nobody watched is read anew.
        for signal in (self.chats_changed, self.library_changed, self.models_changed):
            signal.emit()

    def _ended(self, _: dict[str, Any]) -> None:
        self._watching = False
        self.state = {**self.state, "workers": {}, "jobs": []}
        self.state_changed.emit()

    def _take(self, event: dict[str, Any]) -> None:
        kind = event.get("kind")
        if kind == "state":
            self.state = event
            self.state_changed.emit()
        elif kind == "chats":
            self.chats_changed.emit()
        elif kind == "library":
            self.library_changed.emit()
        elif kind == "models":
            self.models_changed.emit()
