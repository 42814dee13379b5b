"""The messages on the line: JSON in whole frames over `multiprocessing.connection`, never pickle.

A `Channel` wraps one open connection. Any thread may send; one thread, the reader, receives and is
the only one that gives the handle back, so that no other thread ever reads from a recycled handle.
"""

from __future__ import annotations

import json
import socket
import struct
import sys
import threading
import time
from multiprocessing.connection import Connection, answer_challenge, deliver_challenge
from typing import Any

from inglenook.errors import BadRequest

PROTOCOL = 1
LIMIT = 64 * 1024 * 1024  # bytes of one message: room for a 2 MB question and a picture of a page
SEND_WITHIN = 30.0  # seconds that a peer may leave its end unread before it counts as gone

Message = dict[str, Any]


def encode(message: Message) -> bytes:
    """One message as bytes. BadRequest if it is too large for the line.

    ASCII with escapes: file names may hold lone surrogates, which UTF-8 cannot carry.
    """
    data = json.dumps(message, separators=(",", ":")).encode("ascii")
    if len(data) > LIMIT:
        raise BadRequest(
            f"The message is {len(data):,} bytes long; at most {LIMIT:,} can be sent at once.",
            "Send less at once: a shorter text, or fewer queries.",
        )
    return data


def decode(data: bytes) -> Message:
    """Reverse `encode`. BadRequest for anything that is not one JSON object."""
    try:
        message = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise BadRequest("A message is not valid JSON.") from error
    if not isinstance(message, dict):
        raise BadRequest("A message must be a JSON object.")
    return message


def request(message: Message) -> tuple[int, str, Message]:
    """Id, name and arguments of a request. BadRequest where one of them is missing or misshapen."""
    number, do, with_ = message.get("id"), message.get("do"), message.get("with")
    if isinstance(number, bool) or not isinstance(number, int):
        raise BadRequest("A request needs a whole number as its id.")
    if not isinstance(do, str):
        raise BadRequest("A request must name in 'do' what it asks for.")
    if with_ is not None and not isinstance(with_, dict):
        raise BadRequest("The arguments in 'with' must be a JSON object.")
    return number, do, with_ or {}


class Channel:
    """One open connection that carries whole messages."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sending = threading.Lock()
        self._state = threading.Lock()
        self._closed = False
        _limit_send_time(connection)

    def greet(self, key: bytes, *, as_server: bool, timeout: float) -> None:
        """Prove to each other, within `timeout` seconds, that both know `key`.

        Raises multiprocessing.AuthenticationError for a wrong key, EOFError, OSError or
        TimeoutError for a peer that does not answer.
        """
        line: Any = _Timed(self._connection, timeout)
        if as_server:
            deliver_challenge(line, key)
            answer_challenge(line, key)
        else:
            answer_challenge(line, key)
            deliver_challenge(line, key)

    def send(self, message: Message) -> None:
        """Send one message. OSError if the other end is gone, BadRequest if it is too large."""
        data = encode(message)
        with self._sending:
            try:
                self._connection.send_bytes(data)
            except OSError:
                self.close()  # half a frame may be out: nothing sensible can follow it
                raise

    def receive(self) -> Message:
        """Wait for the next message. EOFError at the end of the stream, BadRequest for nonsense."""
        try:
            data = self._connection.recv_bytes(LIMIT)
        except OSError as error:  # reset, closed by us, or a frame beyond the limit
            raise EOFError(str(error)) from error
        return decode(data)

    def close(self) -> None:
        """End the conversation from any thread; the reader wakes up with EOFError."""
        with self._state:
            if not self._closed:
                _hang_up(self._connection)

    def release(self) -> None:
        """Give the handle back. For the reader, after its last `receive`."""
        self.close()
        with self._sending, self._state:
            self._closed = True
            self._connection.close()


class _Timed:
    """A connection whose reads end in time, for the handshake with a peer that may be silent."""

    def __init__(self, connection: Connection, timeout: float) -> None:
        self._connection = connection
        self._deadline = time.monotonic() + timeout

    def send_bytes(self, data: bytes) -> None:
        self._connection.send_bytes(data)

    def recv_bytes(self, maxlength: int) -> bytes:
        if not self._connection.poll(max(0.0, self._deadline - time.monotonic())):
            raise TimeoutError("no answer in time")
        return self._connection.recv_bytes(maxlength)


if sys.platform == "win32":

    def _hang_up(connection: Connection) -> None:
        connection.close()  # cancels a pending read on a pipe

    def _limit_send_time(connection: Connection) -> None:
        pass

else:

    def _hang_up(connection: Connection) -> None:
        # close() would not wake a reader of a Unix socket, and would free its number for reuse
        with socket.fromfd(connection.fileno(), socket.AF_UNIX, socket.SOCK_STREAM) as line:
            try:
                line.shutdown(socket.SHUT_RDWR)
            except OSError:
                return  # the other end hung up first

    def _limit_send_time(connection: Connection) -> None:
        seconds = struct.pack("ll", int(SEND_WITHIN), 0)
        with socket.fromfd(connection.fileno(), socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, seconds)
