"""Asks a hub for bytes of one file: redirects, token, what its answers mean.

The hub redirects to a storage elsewhere with a signed address. That address is used again for
further pieces until it expires; the token is never shown to it.
"""

from __future__ import annotations

import asyncio
import contextlib
import email.utils
import http
import re
import time
import urllib.parse
from collections.abc import AsyncIterator, Mapping

import httpx2

from inglenook.downloads.order import SourceFailed
from inglenook.downloads.part import Version
from inglenook.downloads.session import Session

HOPS = 8
REDIRECTS = (301, 302, 303, 307, 308)
GONE = (401, 403, 404, 410)
Status = http.HTTPStatus


class Broken(Exception):
    """The connection broke off, or the answer is no use: worth another try after `wait` seconds."""

    def __init__(self, reason: str, wait: float = 0.0) -> None:
        super().__init__(reason)
        self.wait = wait


class Changed(Exception):
    """The server holds another version of the file than the one that was being fetched."""


class NoRanges(Exception):
    """The server sends whole files only."""


class Remote:
    """One file of a hub."""

    def __init__(self, client: httpx2.AsyncClient, session: Session, repo: str, url: str) -> None:
        self._client, self._session, self._repo = client, session, repo
        self.url = self._location = url
        self._token = ""
        self._sha256 = ""

    async def describe(self) -> tuple[Version, bool]:
        """Which version the server holds, and whether it gives parts of it.

        Raises SourceFailed if it will not give the file at all, Broken if it may later.
        """
        self._location, self._sha256 = self.url, ""
        async with self._open({"Range": "bytes=0-0"}) as answer:
            if answer.status_code == Status.PARTIAL_CONTENT:
                size, ranges = _content_range(answer)[2], True
            else:
                size, ranges = _length(answer), False
            version = Version(self.url, _strong_etag(answer), size, self._sha256)
            return version, ranges and version.certain

    @contextlib.asynccontextmanager
    async def whole(self) -> AsyncIterator[httpx2.Response]:
        """The whole file."""
        async with self._open({}) as answer:
            yield answer

    @contextlib.asynccontextmanager
    async def piece(self, version: Version, start: int, end: int) -> AsyncIterator[httpx2.Response]:
        """The bytes from `start` up to `end` of that version.

        Raises Changed if there is another by now, NoRanges if the server sends it whole.
        """
        headers = {"Range": f"bytes={start}-{end - 1}"}
        if version.etag:
            headers["If-Range"] = version.etag
        async with self._open(headers) as answer:
            self._check(answer, version, start)
            yield answer

    def _check(self, answer: httpx2.Response, version: Version, start: int) -> None:
        partial = answer.status_code == Status.PARTIAL_CONTENT
        first, _, size = _content_range(answer) if partial else (0, 0, _length(answer))
        if Version(self.url, _strong_etag(answer), size, self._sha256) != version:
            raise Changed("the file changed while it was being fetched")
        if not partial or first != start:
            raise NoRanges("the server does not give parts of files")

    # --- one request, through its redirects ---------------------------------------------------

    @contextlib.asynccontextmanager
    async def _open(self, headers: Mapping[str, str]) -> AsyncIterator[httpx2.Response]:
        """An answer 200 or 206 whose body has not been read yet."""
        try:
            answer = await self._follow(headers)
            try:
                yield answer
            finally:
                await answer.aclose()
        except httpx2.InvalidURL as error:
            raise SourceFailed(f"{self.url} is not an address ({error})") from error
        except httpx2.HTTPError as error:
            self._location = self.url  # the storage may be down: the hub knows others
            raise _told(error) from error

    async def _follow(self, headers: Mapping[str, str]) -> httpx2.Response:
        url, again = self._location, self._location != self.url
        for _ in range(HOPS):
            answer = await self._request(url, headers)
            if answer.status_code not in REDIRECTS:
                await self._judge(url, answer, again)
                self._location = url
                return answer
            await answer.aclose()
            self._note_checksum(url, answer)
            url = _next(url, answer)
        raise SourceFailed(f"{self.url} redirects in a circle")

    async def _request(self, url: str, headers: Mapping[str, str]) -> httpx2.Response:
        """Ask the hub, first as nobody; with the token only where it wants to know who asks."""
        answer = await self._send(url, headers)
        if answer.status_code in (401, 403) and self._session.may_see_token(url):
            token = await asyncio.to_thread(self._session.token)
            if token and token != self._token:
                self._token = token
                await answer.aclose()
                answer = await self._send(url, headers)
        return answer

    async def _send(self, url: str, headers: Mapping[str, str]) -> httpx2.Response:
        # identity: a range of a compressed file would be no range of the file
        sent = {"Accept-Encoding": "identity", **headers}
        if self._token and self._session.may_see_token(url):
            sent["Authorization"] = f"Bearer {self._token}"
        return await self._client.send(
            self._client.build_request("GET", url, headers=sent), stream=True
        )

    def _note_checksum(self, url: str, answer: httpx2.Response) -> None:
        """The hub names the file's SHA-256 before it redirects to its storage."""
        linked = answer.headers.get("X-Linked-ETag", "").strip('"')
        if self._session.may_see_token(url) and re.fullmatch(r"[0-9a-f]{64}", linked):
            self._sha256 = linked

    async def _judge(self, url: str, answer: httpx2.Response, again: bool) -> None:
        """Raise what an answer other than 200 and 206 means; `again`: from a used address."""
        code = answer.status_code
        if code in (Status.OK, Status.PARTIAL_CONTENT):
            return
        await answer.aclose()
        if code == Status.REQUESTED_RANGE_NOT_SATISFIABLE:
            raise Changed("the file there is shorter than it was")
        if code in GONE and (again or not self._session.may_see_token(url)):
            self._location = self.url  # the signed address has expired: ask the hub anew
            raise Broken(f"the storage at {_host(url)} said {code}")
        if code in (Status.REQUEST_TIMEOUT, Status.TOO_MANY_REQUESTS) or code >= 500:
            raise Broken(f"the server said {code} {answer.reason_phrase}", _retry_after(answer))
        raise self._refused(code, answer)

    def _refused(self, code: int, answer: httpx2.Response) -> SourceFailed:
        page = f"{self._session.endpoint}/{self._repo}"
        if code in (401, 403):
            if answer.headers.get("X-Error-Code") == "RepoNotFound":
                why = f"the hub knows no {self._repo}, or shows it only to some ({code})"
                return SourceFailed(why, _LOG_IN.format(page, self._session.endpoint), denied=True)
            if not self._token:
                why = f"the hub gives {self._repo} only to people who are logged in ({code})"
                return SourceFailed(why, _LOG_IN.format(page, self._session.endpoint), denied=True)
            why = f"the hub does not give {self._repo} to the owner of your token ({code})"
            return SourceFailed(why, _ACCEPT.format(page), denied=True)
        if code in (404, 410):
            return SourceFailed(
                f"there is no {self.url} ({code})",
                f"It may have been moved or renamed; {page} shows what there is.",
            )
        return SourceFailed(f"the server said {code} {answer.reason_phrase} to {self.url}")


_LOG_IN = (
    "Accept its terms at {}, make an access token at {}/settings/tokens, "
    "give it with 'inglenook models token', then try again."
)
_ACCEPT = (
    "Accept its terms at {} with the account of that token, "
    "or give another with 'inglenook models token', then try again."
)


def _told(error: httpx2.HTTPError) -> Exception:
    """What a failure below HTTP means: some get no better by trying again."""
    reason = str(error) or type(error).__name__
    if "CERTIFICATE_VERIFY_FAILED" in reason:
        return SourceFailed(
            f"the server's certificate is not trusted ({reason})",
            "If your network looks into encrypted traffic, ask for its certificate and give it "
            "with 'inglenook config ca_file PATH'.",
        )
    if isinstance(error, httpx2.ProxyError):
        return Broken(f"the proxy said: {reason}")
    if isinstance(error, httpx2.TimeoutException):
        return Broken("nothing came for too long")
    return Broken(reason)


def _next(url: str, answer: httpx2.Response) -> str:
    target = urllib.parse.urljoin(url, answer.headers.get("Location", ""))
    if url.startswith("https:") and not target.startswith("https:"):
        raise SourceFailed(f"{_host(url)} redirects to an address without encryption")
    return target


def _host(url: str) -> str:
    return urllib.parse.urlsplit(url).hostname or "?"


def _strong_etag(answer: httpx2.Response) -> str:
    """Only a strong ETag promises the same bytes (RFC 9110, 8.8.1)."""
    etag: str = answer.headers.get("ETag", "")
    return "" if etag.startswith("W/") else etag


def _content_range(answer: httpx2.Response) -> tuple[int, int, int]:
    """First byte, last byte and the file's size; -1 and 0 where the answer does not say."""
    match = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+)", answer.headers.get("Content-Range", ""))
    return (int(match[1]), int(match[2]), int(match[3])) if match else (-1, -1, 0)


def _length(answer: httpx2.Response) -> int:
    text = answer.headers.get("Content-Length", "")
    return int(text) if text.isdecimal() else 0


def _retry_after(answer: httpx2.Response) -> float:
    """Seconds that the server asks to wait: a number, or a date (RFC 9110, 10.2.3)."""
    text = answer.headers.get("Retry-After", "").strip()
    if text.isdecimal():
        return float(text)
    parsed = email.utils.parsedate_tz(text)
    return max(0.0, email.utils.mktime_tz(parsed) - time.time()) if parsed else 0.0
