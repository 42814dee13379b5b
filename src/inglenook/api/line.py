"""The host as coroutines see it: one connection, made again when the host has been started anew."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable
from typing import Any

from inglenook import errors
from inglenook.errors import HostUnreachable
from inglenook.link.client import Client

Json = dict[str, Any]

AT_ONCE = 32  # the host takes 128 requests of all its clients


class Line:
    """Asks the host on behalf of HTTP clients, `AT_ONCE` requests at a time; more have to wait.

    `connect` finds the host, or starts it, and may block.
    """

    def __init__(self, client: Client, connect: Callable[[], Client]) -> None:
        self._client = client
        self._connect = connect
        self._connecting = asyncio.Lock()
        self._room = asyncio.Semaphore(AT_ONCE)
        self._running: set[tuple[Client, int]] = set()
        self._ending = False

    async def call(self, do: str, with_: Json) -> Json:
        """Ask and wait for the result. Raises the InglenookError that the host reports."""
        async with contextlib.aclosing(self.stream(do, with_)) as messages:
            async for message in messages:
                if "done" in message:
                    return dict(message["done"])
        raise AssertionError("a request ends with done or an error")

    async def stream(self, do: str, with_: Json) -> AsyncGenerator[Json, None]:
        """Yield the messages of a request as they come; it is cancelled if this is closed early."""
        async with self._room:
            client = await self._alive()
            inbox: asyncio.Queue[Json] = asyncio.Queue()
            loop = asyncio.get_running_loop()
            number = client.send(do, with_, lambda m: _hand_over(loop, inbox, m))
            self._running.add((client, number))
            try:
                while True:
                    message = await inbox.get()
                    if "failed" in message:
                        raise errors.from_json(message["failed"])
                    self._check_end(message)
                    yield message
                    if "done" in message:
                        return
            finally:
                self._running.discard((client, number))
                client.cancel(number)  # without effect if it has ended

    def cancel_all(self) -> None:
        """Have everything that is being written end now, as failed: the server is to end."""
        self._ending = True
        for client, number in list(self._running):
            client.cancel(number)

    def close(self) -> None:
        """Let go of the host."""
        self._client.close()

    def _check_end(self, message: Json) -> None:
        if self._ending and message.get("done", {}).get("stopped") == "cancelled":
            raise HostUnreachable("The server was stopped.", "Try again when it runs.")

    async def _alive(self) -> Client:
        async with self._connecting:
            if not self._client.alive():
                self._client = await asyncio.to_thread(self._connect)
            return self._client


def _hand_over(loop: asyncio.AbstractEventLoop, inbox: asyncio.Queue[Json], message: Json) -> None:
    with contextlib.suppress(RuntimeError):  # the loop has ended: nobody waits any more
        loop.call_soon_threadsafe(inbox.put_nowait, message)
