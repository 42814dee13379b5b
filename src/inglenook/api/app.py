"""What is served where: /health, /v1/models, /v1/chat/completions, /v1/embeddings."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import logging
import time
from collections.abc import AsyncGenerator, Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from inglenook import __version__, errors
from inglenook.api import asked, pictures, told
from inglenook.api.gate import Gate, failed
from inglenook.api.line import Line
from inglenook.errors import Cancelled, InglenookError, NotFound, TooLarge, Unexpected

log = logging.getLogger(__name__)

LIMIT = 16 * 1024 * 1024  # bytes of one request: what the link to the host carries in any script

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Served:
    """The model that answers if a client names none.

    `id` is what clients call it, `model` what the host knows it by: an id, or the path of a file.
    `context` is how many tokens it has room for, `least` how many were asked for, if any were.
    """

    id: str
    model: str
    context: int
    least: int | None = None


def application(line: Line, served: Served, token: str) -> ASGIApp:
    """The whole door, for an ASGI server."""
    door = _Door(line, served)
    app = Starlette(
        routes=[
            Route("/health", door.health),
            Route("/v1/models", door.models),
            Route("/v1/models/{id:path}", door.model),
            Route("/v1/chat/completions", door.chat, methods=["POST"]),
            Route("/v1/embeddings", door.embeddings, methods=["POST"]),
        ],
        exception_handlers={
            InglenookError: _told,
            HTTPException: _told_plain,
            Exception: _told_calmly,
        },
    )
    app.router.redirect_slashes = False
    return Gate(app, token)


class _Door:
    def __init__(self, line: Line, served: Served) -> None:
        self._line = line
        self._served = served
        self._since = int(time.time())

    async def health(self, request: Request) -> Response:
        return JSONResponse({"status": "ok", "version": __version__})

    async def models(self, request: Request) -> Response:
        names = await self._names("chat", "embedding")
        entries = [told.model(id, self._since) for id in names]
        return JSONResponse({"object": "list", "data": entries})

    async def model(self, request: Request) -> Response:
        id = request.path_params["id"]
        if id != self._served.model and id not in await self._names("chat", "embedding"):
            raise _unknown(id)
        return JSONResponse(told.model(id, self._since))

    async def chat(self, request: Request) -> Response:
        wanted = asked.read(await _body(request), self._served.context)
        with_ = {**wanted.request, **await self._known(wanted.model)}
        messages = pictures.shown(functools.partial(self._line.stream, "generate"), with_)
        answer = told.Answer(wanted.model or self._served.id)
        if not wanted.stream:
            return JSONResponse(await unless_gone(request.receive, answer.whole(messages)))
        pieces = answer.streamed(messages, wanted.include_usage)
        return _Events(await unless_gone(request.receive, _first(pieces)), pieces)

    async def embeddings(self, request: Request) -> Response:
        wanted = asked.read_vectors(await _body(request))
        if wanted.model and wanted.model not in await self._names("embedding"):
            raise _unknown(wanted.model)
        with_ = {"model": wanted.model, "texts": wanted.texts}
        done = await unless_gone(request.receive, self._line.call("embed", with_))
        size = len(done["vectors"][0])
        if wanted.dimensions not in (None, size):
            raise asked.FieldWrong("dimensions", f"can only be {size} with {done['model']}")
        return JSONResponse(told.vectors(done, packed=wanted.packed))

    async def _known(self, name: str) -> dict[str, Any]:
        """The host's arguments for a model by the name that clients know. UnknownModel if none."""
        served = self._served
        if name in ("", served.id, served.model):
            return {"model": served.model, "context": served.least}
        if name not in await self._names("chat"):
            raise _unknown(name)
        return {"model": name}

    async def _names(self, *kinds: str) -> list[str]:
        """What clients may name of these kinds: of "chat" the served one first."""
        listed = (await self._line.call("models.list", {}))["models"]
        served = [self._served.id] if "chat" in kinds else []
        found = [m["id"] for kind in kinds for m in listed if m["kind"] == kind and _usable(m)]
        return served + [id for id in found if id not in served]


class UnknownModel(NotFound):
    """A client names a model that is not there."""

    param = "model"


def _unknown(name: str) -> UnknownModel:
    return UnknownModel(
        f"There is no model {name!r} here.", "GET /v1/models lists those that there are."
    )


def _usable(model: dict[str, Any]) -> bool:
    """Whether a model is here, in the one format that is served: embedders have another as well."""
    return bool(model["installed"]) and str(model["path"]).endswith(".gguf")


class _Events(Response):
    """Server-sent events, each sent at once. An error after the first one is an event too."""

    def __init__(self, first: bytes, rest: AsyncGenerator[bytes, None]) -> None:
        self._first, self._rest = first, rest
        self._start = [
            (b"content-type", b"text/event-stream; charset=utf-8"),
            (b"cache-control", b"no-cache"),
        ]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        start = {"type": "http.response.start", "status": 200, "headers": self._start}
        await send(start)
        with contextlib.suppress(Cancelled):  # the client has gone
            await unless_gone(receive, self._send(send))

    async def _send(self, send: Send) -> None:
        async with contextlib.aclosing(self._pieces()) as pieces:
            async for piece in pieces:
                await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    async def _pieces(self) -> AsyncGenerator[bytes, None]:
        yield self._first
        try:
            async with contextlib.aclosing(self._rest):
                async for piece in self._rest:
                    yield piece
        except InglenookError as error:
            log.info("an answer broke off: %s", error.code)
            yield told.event(told.error(error))


async def unless_gone(receive: Receive, work: Coroutine[Any, Any, T]) -> T:
    """The result of `work`, which is cancelled if the client hangs up. Raises Cancelled then."""
    task, gone = asyncio.ensure_future(work), asyncio.ensure_future(_gone(receive))
    try:
        await asyncio.wait({task, gone}, return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            raise Cancelled("The client has gone.")
        return task.result()
    finally:
        for one in (task, gone):
            if not one.done():
                one.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await one


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _first(pieces: AsyncGenerator[bytes, None]) -> bytes:
    return await anext(pieces)


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > LIMIT:
            raise TooLarge(f"The body is larger than {LIMIT:,} bytes.", "Send less at once.")
    return bytes(body)


async def _told(request: Request, error: Exception) -> Response:
    if not isinstance(error, InglenookError):
        raise error
    log.info("%s failed: %s", request.url.path, error.code)
    return failed(error)


async def _told_plain(request: Request, error: Exception) -> Response:
    """What the router says: no such path, or another method."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    path, method = request.url.path, request.method
    what = f"There is no {path} here." if status == 404 else f"{path} does not take {method}."
    return JSONResponse(told.error(errors.BadRequest(what), status), status)


async def _told_calmly(request: Request, error: Exception) -> Response:
    return failed(Unexpected("Something went wrong inside Inglenook."))
