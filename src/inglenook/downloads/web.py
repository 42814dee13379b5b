"""Fetches web pages and whole sites for the library, politely and within bounds.

Only what a person asked for is fetched: a page, the pages below an address, or those that a feed
lists. Sites say in robots.txt what they do not want fetched (RFC 9309), and one request is made
after the other with a rest between. Links and redirects never lead into the person's own network:
an address that is not public is fetched only on the very host that the person named.
"""

from __future__ import annotations

import ipaddress
import re
import socket
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

from inglenook.downloads.links import is_feed, items_of, links_of, plain_address
from inglenook.downloads.session import USER_AGENT, Session
from inglenook.errors import BadRequest, InglenookError, PageUnavailable

if TYPE_CHECKING:
    import httpx2
    from protego import Protego

Kind = Literal["page", "site", "feed"]

MOST_BYTES = 20_000_000
"""Of one page."""

REST = 1.0
"""Seconds between two requests to a host, unless its robots.txt asks for more."""

_LONGEST_REST = 10.0
_MOST_HOPS = 5
_TIMEOUT = 20.0
_ROBOTS_BYTES = 500_000  # RFC 9309 asks for at least this much
_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/csv": ".csv",
    "application/pdf": ".pdf",
    "application/epub+zip": ".epub",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
    "application/vnd.oasis.opendocument.text": ".odt",
}
_NO_SUCH_NAME = ("Name or service not known", "getaddrinfo", "nodename", "name resolution")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Order:
    """What a person asked for. `depth` counts links from the address, `most` are pages."""

    address: str
    kind: Kind = "page"
    depth: int = 3
    most: int = 200


@dataclass(frozen=True, slots=True)
class Seen:
    """What a page was like when it was fetched last, to ask only for something newer."""

    etag: str = ""
    modified: str = ""
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One address and what came of it.

    `state` "new" comes with a body, "same" has not changed, "gone" is no longer there, "left" was
    not fetched or could not be, for `reason`. Text is UTF-8, whatever it was sent as. `final` is
    where redirects led.
    """

    address: str
    state: Literal["new", "same", "gone", "left"]
    body: bytes = b""
    suffix: str = ""
    seen: Seen = Seen()
    reason: str = ""
    final: str = ""


class Web:
    """Fetches for one order after the other; `rest` waits between requests and may raise."""

    def __init__(
        self, session: Session, rest: Callable[[float], None] = time.sleep, least: float = REST
    ) -> None:
        """Reach the web as `session` says; rest at least `least` seconds between requests."""
        self._session = session
        self._rest = rest
        self._least = least
        self._robots: dict[str, Protego] = {}
        self._asked: dict[str, float] = {}

    def pages(self, order: Order, known: Mapping[str, Seen]) -> Iterator[Page]:
        """Every page of the order, as it comes. Raises BadRequest for a wrong address and
        PageUnavailable where not even the first page can be had."""
        start = checked_address(order.address)
        with self._session.client(timeout=_TIMEOUT) as client:
            walk = _Walk(order, start)
            for address, depth in walk:
                page = self._page(client, address, walk.host, known.get(address, Seen()))
                if depth == 0:
                    _check_first(order, page)
                walk.follow(page, depth)
                if order.kind != "feed" or depth > 0:
                    yield page

    def _page(self, client: httpx2.Client, address: str, host: str, seen: Seen) -> Page:
        import httpx2

        try:
            return self._fetched(client, address, host, seen)
        except InglenookError as error:
            return Page(address, "left", reason=str(error))
        except (httpx2.HTTPError, OSError) as error:
            return Page(address, "left", reason=f"It cannot be reached: {_plainly(error)}.")

    def _fetched(self, client: httpx2.Client, address: str, host: str, seen: Seen) -> Page:
        headers = {"Accept": ", ".join(_SUFFIXES) + ", application/*+xml;q=0.8"}
        if seen.etag:
            headers["If-None-Match"] = seen.etag
        if seen.modified:
            headers["If-Modified-Since"] = seen.modified
        here = address
        for _ in range(_MOST_HOPS):
            self._allowed(client, here, host)
            with client.stream("GET", here, headers=headers) as response:
                if response.has_redirect_location:
                    here = checked_address(str(response.url.join(response.headers["location"])))
                    continue
                return _answered(address, here, response, seen)
        return Page(address, "left", reason="It leads from one address to the next without end.")

    def _allowed(self, client: httpx2.Client, address: str, host: str) -> None:
        """Raise where an address must not be fetched; else rest as long as its host wants."""
        where = urlsplit(address).netloc
        if not _is_open(address, host):
            raise PageUnavailable("It leads into a private network.")
        robots = self._robots_of(client, address, host)
        if not robots.can_fetch(address, USER_AGENT):
            raise PageUnavailable("Its robots.txt asks programs not to fetch it.")
        wanted = min(_LONGEST_REST, float(robots.crawl_delay(USER_AGENT) or 0.0))
        since = time.monotonic() - self._asked.get(where, float("-inf"))
        if (left := max(wanted, self._least) - since) > 0:
            self._rest(left)
        self._asked[where] = time.monotonic()

    def _robots_of(self, client: httpx2.Client, address: str, host: str) -> Protego:
        from protego import Protego

        parts = urlsplit(address)
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._robots:
            text = _robots_text(client, f"{origin}/robots.txt", host)
            self._robots[origin] = Protego.parse(text)
        return self._robots[origin]


def _plainly(error: Exception) -> str:
    """Why a page could not be had, in words that need no knowledge of networks."""
    import httpx2

    said = str(error)
    if isinstance(error, httpx2.TimeoutException):
        return "it did not answer in time"
    if "CERTIFICATE_VERIFY_FAILED" in said:
        return "its certificate is not trusted"
    if any(sign in said for sign in _NO_SUCH_NAME):
        return "there is no such address, or this computer is offline"
    if isinstance(error, httpx2.ProxyError):
        return "the proxy in the settings does not let it through"
    if isinstance(error, httpx2.ConnectError):
        return "nothing answers at this address"
    return "the connection broke off"


@dataclass(slots=True)
class _Walk:
    """The addresses of an order, breadth first, each once; grows while it is gone through."""

    order: Order
    start: str
    host: str = ""
    _queue: deque[tuple[str, int]] = field(default_factory=deque)
    _met: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.host = urlsplit(self.start).netloc
        self._queue.append((self.start, 0))
        self._met.add(self.start)

    def __iter__(self) -> Iterator[tuple[str, int]]:
        given = 0
        while self._queue and given < self.order.most:
            given += 1
            yield self._queue.popleft()

    def follow(self, page: Page, depth: int) -> None:
        """Queue where a page leads, as far as the order goes."""
        if depth == 0 and page.final:  # "example.org" is at home at "www.example.org"
            self.start, self.host = page.final, urlsplit(page.final).netloc
        if depth >= {"page": 0, "feed": 1, "site": self.order.depth}[self.order.kind]:
            return
        for link in page.seen.links:
            if link not in self._met and (self.order.kind == "feed" or self._is_below(link)):
                self._met.add(link)
                self._queue.append((link, depth + 1))

    def _is_below(self, link: str) -> bool:
        here, there = urlsplit(self.start), urlsplit(link)
        folder = here.path.rsplit("/", 1)[0] + "/"
        return here.netloc == there.netloc and there.path.startswith(folder)


def checked_address(address: str) -> str:
    """An address of the web in its plain form; "https://" may be left out. Else BadRequest."""
    text = address.strip()
    text = text if "://" in text else f"https://{text}"
    try:
        plain = plain_address(text)
        parts = urlsplit(plain)
        good = parts.scheme in ("http", "https") and bool(parts.hostname)
    except (ValueError, UnicodeError):
        good = False
    if not good or parts.username or parts.password:
        raise BadRequest(
            f"{address!r} is not an address of the web.", "Give one like https://example.org/page."
        )
    return plain


def _answered(asked: str, here: str, response: httpx2.Response, seen: Seen) -> Page:
    status = response.status_code
    if status == 304:
        return Page(asked, "same", seen=seen)
    if status in (404, 410):
        return Page(asked, "gone", reason="It is no longer there.")
    if status != 200:
        return Page(asked, "left", reason=f"The server answers {status}.")
    kind = response.headers.get("content-type", "text/html")
    media = kind.split(";")[0].strip().lower()
    body = bytearray()
    for piece in response.iter_bytes():
        body += piece
        if len(body) > MOST_BYTES:
            return Page(asked, "left", reason=f"It is larger than {MOST_BYTES // 10**6} MB.")
    return _page(asked, here, media, _charset(kind), bytes(body), response.headers)


def _page(
    asked: str, here: str, media: str, charset: str, body: bytes, headers: Mapping[str, str]
) -> Page:
    suffix = _SUFFIXES.get(media, "")
    tags = headers.get("etag", ""), headers.get("last-modified", "")
    if media.startswith("text/") or media.endswith(("xml", "html")):
        text = _text(body, charset)
        if is_feed(text):
            return Page(asked, "new", b"", ".xml", Seen(*tags, tuple(items_of(text, here))))
        if suffix == ".html":
            return _html(asked, here, text, tags)
        body = text.encode("utf-8-sig")
    if not suffix:
        return Page(asked, "left", reason=f"Pages of the kind {media} are not read.")
    return Page(asked, "new", body, suffix, Seen(*tags), final=here)


def _html(asked: str, here: str, text: str, tags: tuple[str, str]) -> Page:
    found = links_of(text, here)
    seen = Seen(*tags, () if found.nofollow else tuple(found.pages))
    if found.noindex:
        return Page(asked, "left", seen=seen, reason="It asks not to be kept.", final=here)
    # with a mark of its encoding, so that whatever the page says of it is not believed
    return Page(asked, "new", text.encode("utf-8-sig"), ".html", seen, final=here)


def _text(body: bytes, charset: str) -> str:
    if body.startswith(b"\xef\xbb\xbf"):
        return body.decode("utf-8-sig", "replace")
    declared = _CHARSET.search(body[:2_048].decode("latin-1"))
    for name in (charset, declared[1] if declared else "", "utf-8"):
        try:
            return body.decode(name) if name else body.decode("utf-8")
        except (LookupError, UnicodeDecodeError):
            continue
    return body.decode("cp1252", "replace")  # what browsers take for a page without a word on it


def _charset(kind: str) -> str:
    match = _CHARSET.search(kind)
    return match[1] if match else ""


def _robots_text(client: httpx2.Client, address: str, host: str) -> str:
    """RFC 9309: where there is no such file all is allowed, where the server fails nothing is."""
    for _ in range(_MOST_HOPS):
        if not _is_open(address, host):
            break
        response = client.get(address)
        if not response.has_redirect_location:
            if response.status_code >= 500:
                return "User-agent: *\nDisallow: /"
            return response.text[:_ROBOTS_BYTES] if response.status_code == 200 else ""
        address = str(response.url.join(response.headers["location"]))
    return ""


def _is_open(address: str, host: str) -> bool:
    """Whether an address is on the host that the person named, or public."""
    parts = urlsplit(address)
    if parts.netloc == host:
        return True
    try:
        found: list[Any] = socket.getaddrinfo(parts.hostname, None, type=socket.SOCK_STREAM)
    except OSError:
        return True  # what has no address cannot be reached, and says so itself
    return all(ipaddress.ip_address(entry[4][0].split("%")[0]).is_global for entry in found)


def _check_first(order: Order, page: Page) -> None:
    if page.state in ("left", "gone"):
        raise PageUnavailable(f"{page.address} was not fetched. {page.reason}")
    if order.kind == "feed" and page.suffix == ".html":
        raise BadRequest(
            f"{page.address} is a page, not a feed.", "Look there for the address of its feed."
        )
