"""Answers requests on a local address: used by the host for its clients and by every worker.

One thread accepts, one thread a connection reads, one thread a request works, so a slow request
holds up nothing. A method is a plain function `method(arguments, reply) -> result`.
"""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Mapping
from multiprocessing import AuthenticationError, connection
from multiprocessing.connection import Connection, Listener
from pathlib import Path
from typing import Any

import inglenook
from inglenook.errors import BadRequest, InglenookError, ProtocolMismatch, Unexpected
from inglenook.link.wire import PROTOCOL, Channel, Message, request

log = logging.getLogger(__name__)

GREETING_WITHIN = 5.0  # seconds to prove the key
FAREWELL_WITHIN = 2.0  # seconds for running requests to notice that the server ends


class Reply:
    """The way back to whoever asked: events, and whether they still want the answer."""

    def __init__(self, channel: Channel, number: int) -> None:
        self._channel = channel
        self._number = number
        self._lock = threading.Lock()
        self._cancelled = False
        self._lost = False
        self._callbacks: list[Callable[[], None]] = []

    def event(self, event: Message) -> None:
        """Tell how the work goes. Silently dropped when nobody listens any more."""
        self._send({"id": self._number, "event": event})

    def cancelled(self) -> bool:
        """Whether the work should end early: asked to, or the connection is gone."""
        return self._cancelled

    def lost(self) -> bool:
        """Whether the connection is gone, as opposed to a person having said stop."""
        return self._lost

    def on_cancel(self, callback: Callable[[], None]) -> None:
        """Call `callback` once when cancelled, at once if that has happened already."""
        with self._lock:
            if not self._cancelled:
                self._callbacks.append(callback)
                return
        callback()

    def cancel(self, *, lost: bool = False) -> None:
        """Ask the work to end early."""
        with self._lock:
            self._lost = self._lost or lost
            self._cancelled = True
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            try:
                callback()
            except Exception:
                log.exception("a cancel callback failed")

    def finish(self, key: str, value: Message) -> None:
        """Send the one message that ends the request."""
        self._send({"id": self._number, key: value})

    def _send(self, message: Message) -> None:
        if self._lost:
            return
        try:
            self._channel.send(message)
        except OSError:
            self.cancel(lost=True)


Method = Callable[[dict[str, Any], Reply], dict[str, Any]]


class Server:
    """Serves `methods` at `address` to whoever knows `key`.

    At most `threads` requests run at once; one more fails with BadRequest.
    """

    def __init__(
        self, address: str, key: bytes, methods: Mapping[str, Method], *, threads: int = 64
    ) -> None:
        self._address = address
        self._key = key
        self._methods = methods
        self._threads = threads
        self._changed = threading.Condition()
        self._conversations: set[_Conversation] = set()
        self._running = 0
        self._quiet_since = time.monotonic()
        self._stopping = False
        self._listener: Listener | None = None

    def run(self, on_ready: Callable[[], None] | None = None) -> None:
        """Listen until `stop`. `on_ready` is called once connections are taken; it must be quick.

        Raises OSError if the address cannot be had.
        """
        _remove_stale(self._address)
        with Listener(self._address, backlog=32) as listener:
            self._listener = listener
            if on_ready is not None:
                on_ready()
            while not self._stopping:
                self._accept(listener)
        self._say_farewell()

    def stop(self) -> None:
        """End `run` from any thread: what is running is cancelled, then connections are closed."""
        with self._changed:
            self._stopping = True
        try:  # wakes accept(), which nothing else does on every system
            connection.Client(self._address).close()
        except (OSError, EOFError):  # its socket file was removed: then only the socket itself
            self._shut_down()

    def _shut_down(self) -> None:
        bound = getattr(getattr(self._listener, "_listener", None), "_socket", None)
        if isinstance(bound, socket.socket):
            with contextlib.suppress(OSError):  # it is closed: nobody waits any more
                bound.shutdown(socket.SHUT_RDWR)

    def stop_if_quiet(self, seconds: float) -> bool:
        """Stop if nobody has been connected for `seconds`; whoever comes now finds it closed."""
        with self._changed:
            quiet = time.monotonic() - self._quiet_since
            if self._conversations or self._running or quiet < seconds:
                return False
            self._stopping = True
        self.stop()
        return True

    def _accept(self, listener: Listener) -> None:
        try:
            line = listener.accept()
        except OSError:
            if self._stopping:
                return
            log.exception("a connection could not be accepted")
            time.sleep(0.1)  # out of handles, most likely: do not spin
            return
        conversation = _Conversation(self, line)
        with self._changed:
            if self._stopping:
                line.close()
                return
            self._conversations.add(conversation)
        threading.Thread(target=conversation.run, name="link-reader", daemon=True).start()

    def _say_farewell(self) -> None:
        """Let running requests end themselves, then hang up."""
        conversations = self._snapshot()
        for conversation in conversations:
            conversation.cancel_all()
        with self._changed:
            self._changed.wait_for(lambda: not self._running, FAREWELL_WITHIN)
        for conversation in conversations:
            conversation.close()
        with self._changed:
            self._changed.wait_for(lambda: not self._conversations, FAREWELL_WITHIN)

    def _snapshot(self) -> list[_Conversation]:
        with self._changed:
            return list(self._conversations)

    # --- for conversations ----------------------------------------------------------------------

    def greet(self, channel: Channel) -> None:
        """Check the key of a new peer."""
        channel.greet(self._key, as_server=True, timeout=GREETING_WITHIN)

    def left(self, conversation: _Conversation) -> None:
        """Note that a connection has ended."""
        with self._changed:
            self._conversations.discard(conversation)
            self._quiet_since = time.monotonic()
            self._changed.notify_all()

    def start(self, do: str, with_: Message, reply: Reply, ended: Callable[[], None]) -> None:
        """Work on a request in a thread of its own. BadRequest if it cannot be started."""
        method = self._methods.get(do)
        if method is None:
            raise BadRequest(f"There is no request named {do!r}.")
        with self._changed:
            if self._running >= self._threads:
                raise BadRequest("Too many requests at once.", "Wait for some of them to end.")
            self._running += 1
        threading.Thread(
            target=self._work, args=(method, do, with_, reply, ended), name=f"do-{do}", daemon=True
        ).start()

    def _work(
        self, method: Method, do: str, with_: Message, reply: Reply, ended: Callable[[], None]
    ) -> None:
        try:
            _answer(method, do, with_, reply)
        finally:
            ended()
            with self._changed:
                self._running -= 1
                self._quiet_since = time.monotonic()
                self._changed.notify_all()


class _Conversation:
    """One connection: reads its requests and remembers those that still run."""

    def __init__(self, server: Server, line: Connection) -> None:
        self._server = server
        self._channel = Channel(line)
        self._replies: dict[int, Reply] = {}
        self._lock = threading.Lock()
        self._welcome = False

    def close(self) -> None:
        self._channel.close()

    def cancel_all(self, *, lost: bool = False) -> None:
        with self._lock:
            replies = list(self._replies.values())
        for reply in replies:
            reply.cancel(lost=lost)

    def run(self) -> None:
        try:
            self._server.greet(self._channel)
            while self._read_one():
                pass
        except (AuthenticationError, EOFError, OSError) as error:
            log.info("a connection was refused or broke off: %s", type(error).__name__)
        finally:
            self.cancel_all(lost=True)
            self._channel.release()
            self._server.left(self)

    def _read_one(self) -> bool:
        number: int | None = None
        try:
            message = self._channel.receive()
            number = message["id"] if isinstance(message.get("id"), int) else None
            self._take(*request(message))
        except EOFError:
            return False
        except ProtocolMismatch as error:
            self._channel.send({"id": number, "failed": error.to_json()})
            return False
        except InglenookError as error:
            self._channel.send({"id": number, "failed": error.to_json()})
        return True

    def _take(self, number: int, do: str, with_: Message) -> None:
        if do == "hello":
            self._greet_back(number, with_)
        elif not self._welcome and do != "shutdown":  # any version may ask any other to end
            raise BadRequest("The first request must be hello.")
        elif do == "cancel":
            self._cancel(with_.get("id"))
            self._channel.send({"id": number, "done": {}})
        else:
            self._start(number, do, with_)

    def _greet_back(self, number: int, with_: Message) -> None:
        if with_.get("protocol") != PROTOCOL:
            raise ProtocolMismatch(
                f"This process speaks protocol {PROTOCOL}, not {with_.get('protocol')!r}."
            )
        self._welcome = True
        about = {"protocol": PROTOCOL, "version": inglenook.__version__, "pid": os.getpid()}
        self._channel.send({"id": number, "done": about})

    def _cancel(self, number: Any) -> None:
        with self._lock:
            reply = self._replies.get(number) if isinstance(number, int) else None
        if reply is not None:
            reply.cancel()

    def _start(self, number: int, do: str, with_: Message) -> None:
        reply = Reply(self._channel, number)
        with self._lock:
            if number in self._replies:
                raise BadRequest(f"Request {number} is still being worked on.")
            self._replies[number] = reply
        try:
            self._server.start(do, with_, reply, lambda: self._forget(number))
        except InglenookError:
            self._forget(number)
            raise

    def _forget(self, number: int) -> None:
        with self._lock:
            self._replies.pop(number, None)


def serve(
    address: str,
    key: bytes,
    methods: Mapping[str, Method],
    *,
    on_ready: Callable[[], None] | None = None,
    threads: int = 64,
) -> None:
    """Serve for as long as the process lives. What workers call; see `Server`."""
    Server(address, key, methods, threads=threads).run(on_ready)


def _answer(method: Method, do: str, with_: Message, reply: Reply) -> None:
    """Run a method and send what ends its request; this is the edge where bugs are caught."""
    try:
        reply.finish("done", method(with_, reply))
    except InglenookError as error:
        log.info("%s failed: %s", do, error.code)
        reply.finish("failed", error.to_json())
    except Exception:
        log.exception("%s failed unexpectedly", do)
        calm = Unexpected(f"Something went wrong inside Inglenook ({do}).")
        reply.finish("failed", calm.to_json())


def _remove_stale(address: str) -> None:
    """Remove the socket file that a killed process left: nobody else can listen there."""
    if sys.platform != "win32":
        Path(address).unlink(missing_ok=True)
