"""Who may come in: programs of this machine that know the token, and no web page.

Loopback alone does not keep web pages out: a page that a browser shows can send requests to this
machine, and with a name that it first resolves elsewhere and then to 127.0.0.1 it can read the
answers too. So the name asked for must be this machine's, and whoever says that a page sent them is
refused.
"""

from __future__ import annotations

import secrets

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from inglenook.api import told
from inglenook.errors import Forbidden, InglenookError, Unauthorized

NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})
OPEN = frozenset({"/health"})


class Gate:
    """Lets a request through to `app`, or answers with what is wrong about it."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app = app
        self._token = token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        refused = self._refuse(scope) if scope["type"] == "http" else None
        if refused is None:
            await self._app(scope, receive, send)
        else:
            await failed(refused)(scope, receive, send)

    def _refuse(self, scope: Scope) -> InglenookError | None:
        headers: list[tuple[bytes, bytes]] = scope["headers"]
        hosts = [value for name, value in headers if name == b"host"]
        if len(hosts) != 1 or _name(hosts[0]) not in NAMES:
            return Forbidden(
                "The Host header does not name this machine.", "Ask at 127.0.0.1 or localhost."
            )
        if any(name == b"origin" for name, _ in headers):
            return Forbidden(
                "Requests of web pages are refused.", "Send no Origin header from a program."
            )
        if scope["path"] in OPEN or self._knows_token(headers):
            return None
        return Unauthorized(
            "The token is missing or wrong.",
            "Send the header 'Authorization: Bearer TOKEN' with the token that 'inglenook serve' "
            "printed.",
        )

    def _knows_token(self, headers: list[tuple[bytes, bytes]]) -> bool:
        given = [value for name, value in headers if name == b"authorization"]
        if len(given) != 1:
            return False
        scheme, _, token = given[0].partition(b" ")
        return scheme.lower() == b"bearer" and secrets.compare_digest(token.strip(), self._token)


def failed(failure: InglenookError) -> JSONResponse:
    """The answer that tells of a failure."""
    return JSONResponse(told.error(failure), failure.http_status, told.headers(failure))


def _name(host: bytes) -> str:
    """The name in a Host header, without its port."""
    text = host.decode("latin-1").lower()
    if text.startswith("["):
        return text[: text.find("]") + 1]
    return text.partition(":")[0]
