"""The server process's own affairs: where it listens, its token, how it runs and ends."""

from __future__ import annotations

import os
import secrets
import socket
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from inglenook.errors import BadRequest, PortTaken

V4, V6 = "127.0.0.1", "::1"
FAREWELL_WITHIN = 3  # seconds for answers that are being written to end when the server does
KEEP_ALIVE = 75  # seconds that an idle connection is kept: longer than clients keep theirs


def listen(port: int, *, v6: bool = False) -> list[socket.socket]:
    """Sockets that listen on this machine only; `port` 0 takes any free one, `v6` adds `::1`.

    Raises PortTaken.
    """
    sockets = [_listen(socket.AF_INET, V4, port)]
    if v6:
        try:
            sockets.append(_listen(socket.AF_INET6, V6, port_of(sockets)))
        except PortTaken:
            sockets[0].close()
            raise
    return sockets


def port_of(sockets: Sequence[socket.socket]) -> int:
    """The port that was taken."""
    return int(sockets[0].getsockname()[1])


def token_of(file: Path | None) -> tuple[str, bool]:
    """The token that clients must know, and whether it is a fresh one.

    It is what `file` holds; a fresh one is written there, for the user alone to read. Raises
    BadRequest for a file that cannot be used.
    """
    if file is None:
        return _fresh(), True
    try:
        if file.exists():
            return _checked(file.read_text(encoding="utf-8").strip(), file), False
        return _written(_fresh(), file), True
    except UnicodeDecodeError as error:
        raise BadRequest(f"{file} holds no token: it is not text.") from error
    except OSError as error:
        raise BadRequest(
            f"The token file {file} cannot be used: {error.strerror}.", "Name another file."
        ) from error


def is_open(file: Path) -> bool:
    """Whether other users of this computer may read `file`; False where that cannot be told."""
    return os.name == "posix" and bool(file.stat().st_mode & 0o077)


def run(app: ASGIApp, sockets: Sequence[socket.socket], on_stop: Callable[[], None]) -> None:
    """Serve until Ctrl-C or SIGTERM, raised again at the end; `on_stop` is called before it."""
    config = uvicorn.Config(
        app,
        http="h11",
        ws="none",
        lifespan="off",
        loop="asyncio",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_keep_alive=KEEP_ALIVE,
        timeout_graceful_shutdown=FAREWELL_WITHIN,
    )
    _Server(config, on_stop).run(list(sockets))


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, on_stop: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_stop = on_stop

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._on_stop()
        await super().shutdown(sockets)


def _listen(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":  # there SO_REUSEADDR would let another program take our port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind((address, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        why = error.strerror or str(error)
        raise PortTaken(f"Port {port} of {address} cannot be used: {why}.") from error
    return listener


def _fresh() -> str:
    return secrets.token_urlsafe(32)


def _checked(token: str, file: Path) -> str:
    if len(token) < 16 or not token.isascii() or not token.isprintable() or " " in token:
        raise BadRequest(
            f"{file} holds no token that could be used.",
            "A token is one word of at least 16 characters. Remove the file to get a fresh one.",
        )
    return token


def _written(token: str, file: Path) -> str:
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as opened:
        opened.write(f"{token}\n")
    return token
