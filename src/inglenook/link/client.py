"""Asks a server: blocking calls, streams, or a callback a message. Safe to use from any thread."""

from __future__ import annotations

import contextlib
import itertools
import logging
import queue
import threading
from collections.abc import Callable, Iterator
from multiprocessing import AuthenticationError, connection
from typing import Any

from inglenook import errors
from inglenook.errors import EngineCrashed, HostUnreachable, InglenookError
from inglenook.link.wire import PROTOCOL, Channel, Message

log = logging.getLogger(__name__)

OnMessage = Callable[[Message], None]


def _lost_host() -> InglenookError:
    return EngineCrashed("The connection to the background process was lost.", "Try again.")


class Client:
    """One connection to a server.

    `timeout` bounds, in seconds, connecting and saying hello. `on_lost` is called once, on the
    reader thread, when the connection ends without `close`. `explain` makes the error that requests
    in flight then fail with. `peer` is what the server said of itself: protocol, version, pid.
    Raises HostUnreachable if nobody answers or the key is wrong, ProtocolMismatch.
    """

    def __init__(
        self,
        address: str,
        key: bytes,
        *,
        timeout: float = 5.0,
        hello: bool = True,
        on_lost: Callable[[], None] | None = None,
        explain: Callable[[], InglenookError] = _lost_host,
    ) -> None:
        self.on_lost = on_lost
        self.peer: Message = {}
        self._explain = explain
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._waiting: dict[int, OnMessage] = {}
        self._ended: Message | None = None
        self._closing = False
        self._channel = _dial(address, key, timeout)
        threading.Thread(target=self._read, name="link-client", daemon=True).start()
        if hello:
            self._say_hello(timeout)

    def call(
        self,
        do: str,
        with_: Message | None = None,
        *,
        on_event: OnMessage | None = None,
        timeout: float | None = None,
    ) -> dict[str, Any]:
        """Ask and wait for the result.

        Raises the InglenookError that the other side reports, EngineCrashed if the connection
        dies, HostUnreachable after `timeout` seconds without a message.
        """
        inbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
        number = self.send(do, with_, inbox.put)
        try:
            while True:
                message = inbox.get(timeout=timeout)
                if "event" not in message:
                    return _result(message)
                if on_event is not None:
                    on_event(message["event"])
        except queue.Empty:
            self.cancel(number)
            raise HostUnreachable(f"No answer to {do} within {timeout:g} seconds.") from None
        except BaseException:
            self.cancel(number)  # without effect if it has ended already
            raise

    def stream(self, do: str, with_: Message | None = None) -> Iterator[Message]:
        """Yield `{"event": …}` messages and last `{"done": …}`; raises as `call`.

        Closing the generator early cancels the request.
        """
        inbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
        number = self.send(do, with_, inbox.put)
        try:
            while True:
                message = inbox.get()
                if "event" not in message:
                    yield {"done": _result(message)}
                    return
                yield message
        finally:
            self.cancel(number)

    def send(self, do: str, with_: Message | None, on_message: OnMessage) -> int:
        """Ask without waiting; returns the request's id.

        `on_message` gets every message as it is, on the reader thread, and must be quick. The last
        one has `done` or `failed`; a dead connection counts as failed with engine.crashed.
        """
        number = next(self._numbers)
        with self._lock:
            ended = self._ended
            if ended is None:
                self._waiting[number] = on_message
        if ended is not None:
            on_message({"id": number, "failed": ended})
            return number
        try:
            self._channel.send({"id": number, "do": do, "with": with_ or {}})
        except OSError:
            pass  # the reader notices the same and fails everything in flight
        except InglenookError:
            self._forget(number)
            raise
        return number

    def cancel(self, number: int) -> None:
        """Ask for request `number` to end early; it still ends itself."""
        with self._lock:
            if number not in self._waiting:
                return
        with contextlib.suppress(OSError):
            self._channel.send({"id": next(self._numbers), "do": "cancel", "with": {"id": number}})

    def close(self) -> None:
        """End the connection; what is in flight fails."""
        self._closing = True
        self._channel.close()

    def alive(self) -> bool:
        """Whether the connection still stands."""
        return self._ended is None

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _say_hello(self, timeout: float) -> None:
        try:
            self.peer = self.call("hello", {"protocol": PROTOCOL}, timeout=timeout)
        except EngineCrashed as error:
            raise HostUnreachable("The process hung up before it said hello.") from error
        except InglenookError:
            self.close()
            raise

    def _read(self) -> None:
        while True:
            try:
                message = self._channel.receive()
            except EOFError:
                break
            except InglenookError:
                log.exception("the other side sent a message that cannot be read")
                continue
            self._deliver(message)
        self._channel.release()
        self._end()

    def _deliver(self, message: Message) -> None:
        number = message.get("id")
        with self._lock:
            on_message = self._waiting.get(number) if isinstance(number, int) else None
            if on_message is not None and "event" not in message:
                del self._waiting[message["id"]]
        if on_message is not None:
            _hand_over(on_message, message)

    def _end(self) -> None:
        failure = self._explain().to_json()
        with self._lock:
            self._ended = failure
            waiting, self._waiting = self._waiting, {}
        for number, on_message in waiting.items():
            _hand_over(on_message, {"id": number, "failed": failure})
        if self.on_lost is not None and not self._closing:
            self.on_lost()

    def _forget(self, number: int) -> None:
        with self._lock:
            self._waiting.pop(number, None)


def _dial(address: str, key: bytes, timeout: float) -> Channel:
    try:
        channel = Channel(connection.Client(address))
    except OSError as error:
        raise HostUnreachable(f"Nobody answers at {address}.") from error
    try:
        channel.greet(key, as_server=False, timeout=timeout)
    except AuthenticationError as error:
        channel.release()
        raise HostUnreachable("The background process did not accept our key.") from error
    except (EOFError, OSError) as error:
        channel.release()
        raise HostUnreachable("The background process does not answer.") from error
    return channel


def _result(message: Message) -> dict[str, Any]:
    if "done" in message:
        return dict(message["done"])
    raise errors.from_json(message.get("failed") or {})


def _hand_over(on_message: OnMessage, message: Message) -> None:
    try:
        on_message(message)
    except Exception:
        log.exception("a callback for a message failed")
