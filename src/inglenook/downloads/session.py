"""How a model hub is reached: address, proxy, certificates and token. Opens nothing by itself.

Whoever asks the hub for something takes its HTTP client from here, so that proxy, certificates and
mirror are the same for searches and for downloads.
"""

from __future__ import annotations

import logging
import os
import ssl
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from inglenook import __version__
from inglenook.errors import BadRequest
from inglenook.settings import Settings

if TYPE_CHECKING:
    import httpx2

HUB = "https://huggingface.co"
USER_AGENT = f"inglenook/{__version__}"
NO_PROXY = "none"


def _no_token() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Session:
    """What every request to a hub has in common.

    `endpoint` is the hub's address without a slash at its end. `proxy` is the address of a proxy,
    "" for the system's own choice, "none" for no proxy. `ca_file` is a PEM file of certificates
    that are trusted beside the system's. `token` gives the access token, or "" where there is none;
    it may ask the system's keyring, so it is called only where a token is of use.
    """

    endpoint: str = HUB
    proxy: str = ""
    ca_file: str = ""
    connections: int = 4
    token: Callable[[], str] = field(default=_no_token, repr=False)

    def url(self, repo: str, revision: str, file: str) -> str:
        """Where the hub serves a file of a repository."""
        return f"{self.endpoint}/{urllib.parse.quote(f'{repo}/resolve/{revision}/{file}')}"

    def may_see_token(self, url: str) -> bool:
        """Whether `url` is the hub itself: the token is shown to nobody else."""
        return _origin(url) == _origin(self.endpoint)

    def client(self, **more: Any) -> httpx2.Client:
        """A blocking client; it does not follow redirects. BadRequest for a wrong setting."""
        import httpx2

        return httpx2.Client(**self._options(more))

    def async_client(self, **more: Any) -> httpx2.AsyncClient:
        """The same for asyncio."""
        import httpx2

        return httpx2.AsyncClient(**self._options(more))

    def _options(self, more: dict[str, Any]) -> dict[str, Any]:
        # at "info" it logs every address, and those of a hub's storage are signed: keys to the file
        logging.getLogger("httpx2").setLevel(logging.WARNING)
        options: dict[str, Any] = {
            "headers": {"User-Agent": USER_AGENT},
            "verify": trusted(self.ca_file),
            "timeout": 30.0,
            "trust_env": not self.proxy,
        }
        if self.proxy and self.proxy != NO_PROXY:
            options["proxy"] = _proxy(self.proxy)
        return {**options, **more}


def session_of(settings: Settings, token: Callable[[], str] = _no_token) -> Session:
    """The session that the settings describe; HF_ENDPOINT counts where they name no hub."""
    endpoint = settings.hub_endpoint or os.environ.get("HF_ENDPOINT") or HUB
    return Session(
        endpoint=_endpoint(endpoint),
        proxy=settings.proxy.strip(),
        ca_file=settings.ca_file.strip(),
        connections=max(1, min(settings.download_connections, 16)),
        token=token,
    )


def trusted(ca_file: str = "") -> ssl.SSLContext:
    """Trusts what the system trusts (or SSL_CERT_FILE names), and the certificates in `ca_file`.

    Raises BadRequest if that file cannot be read.
    """
    import httpx2

    context = httpx2.create_ssl_context()
    if ca_file:
        _add(context, ca_file)
    return context


def _add(context: ssl.SSLContext, ca_file: str) -> None:
    try:
        context.load_verify_locations(os.path.expanduser(ca_file))  # noqa: PTH111
    except (OSError, ssl.SSLError) as error:
        reason = getattr(error, "strerror", None) or "it holds no certificate"
        raise BadRequest(
            f"The certificate file {ca_file} cannot be used: {reason}.",
            "Give a PEM file with 'inglenook config ca_file PATH', or '' for none.",
        ) from error


def _endpoint(url: str) -> str:
    parts = urllib.parse.urlsplit(url.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise BadRequest(
            f"{url!r} is not the address of a model hub.",
            f"Give one like {HUB} with 'inglenook config hub_endpoint URL'.",
        )
    return url.strip().rstrip("/")


def _proxy(url: str) -> str:
    parts = urllib.parse.urlsplit(url if "//" in url else f"http://{url}")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise BadRequest(
            f"The proxy {parts.hostname or 'in the settings'} cannot be used.",
            "Give one like http://proxy.example:8080 with 'inglenook config proxy URL', "
            f"{NO_PROXY!r} for a direct connection, or '' for the system's.",
        )
    return urllib.parse.urlunsplit(parts)


def _origin(url: str) -> tuple[str, str, int]:
    parts = urllib.parse.urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
    return parts.scheme, (parts.hostname or "").lower(), port
