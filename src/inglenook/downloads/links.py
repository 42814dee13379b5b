"""Links of a web page or feed, found by Python's own tokenizer, which no page can harm.

Nothing else is made of a page here: its text is read in a parser process like any other file's.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit, urlunsplit

_MOST = 5_000  # links of one page


@dataclass(slots=True)
class Links:
    """What a page points to, as absolute addresses without fragment, each once, in order.

    `feeds` are feeds that it names. A page may ask not to be kept (`noindex`) and that its links
    are not followed (`nofollow`).
    """

    pages: list[str] = field(default_factory=list)
    feeds: list[str] = field(default_factory=list)
    noindex: bool = False
    nofollow: bool = False


def links_of(text: str, address: str) -> Links:
    """The links of an HTML page that was fetched from `address`."""
    reader = _Page(address)
    reader.feed(text)
    reader.close()
    found = reader.links
    found.pages = list(dict.fromkeys(found.pages))[:_MOST]
    return found


def items_of(text: str, address: str) -> list[str]:
    """The pages that a feed (RSS or Atom) lists, newest first as feeds have them."""
    reader = _Feed(address)
    reader.feed(text)
    reader.close()
    return list(dict.fromkeys(reader.items))[:_MOST]


def is_feed(text: str) -> bool:
    """Whether a text is an RSS or Atom feed, by its root element."""
    head = text[:2_000].lower()
    return any(f"<{root}" in head for root in ("rss", "feed", "rdf:rdf")) and "<html" not in head


def plain_address(address: str) -> str:
    """An address in the one form that is compared: scheme and host in lower case, no fragment, no
    default port. ValueError for what is no address."""
    parts = urlsplit(address.strip())
    host = (parts.hostname or "").encode("idna").decode("ascii") if parts.hostname else ""
    if ":" in host:
        host = f"[{host}]"
    default = {"http": 80, "https": 443}.get(parts.scheme)
    if parts.port is not None and parts.port != default:
        host = f"{host}:{parts.port}"
    return urlunsplit((parts.scheme.lower(), host.lower(), parts.path or "/", parts.query, ""))


def _joined(address: str, target: str) -> str | None:
    """The absolute address of a link; None for mail, scripts and what cannot be understood."""
    try:
        whole = plain_address(urljoin(address, target.strip()))
    except (ValueError, UnicodeError):
        return None
    return whole if whole.startswith(("http://", "https://")) else None


class _Page(HTMLParser):
    def __init__(self, address: str) -> None:
        super().__init__(convert_charrefs=True)
        self.links = Links()
        self._address = address

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "base" and (base := _joined(self._address, values.get("href", ""))):
            self._address = base
        elif tag == "meta" and values.get("name", "").lower() == "robots":
            wishes = values.get("content", "").lower()
            self.links.noindex |= "noindex" in wishes or "none" in wishes
            self.links.nofollow |= "nofollow" in wishes or "none" in wishes
        elif tag in ("a", "area") and "nofollow" not in values.get("rel", "").lower():
            self._add(self.links.pages, values.get("href"))
        elif tag == "link" and values.get("type", "").lower().endswith(("rss+xml", "atom+xml")):
            self._add(self.links.feeds, values.get("href"))

    def _add(self, where: list[str], target: str | None) -> None:
        if target and (whole := _joined(self._address, target)):
            where.append(whole)


class _Feed(HTMLParser):
    """RSS has the address as text of `<link>`, Atom as its `href`; only items count."""

    def __init__(self, address: str) -> None:
        super().__init__(convert_charrefs=True)
        self.items: list[str] = []
        self._address = address
        self._inside = False
        self._link: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("item", "entry"):
            self._inside = True
        elif tag == "link" and self._inside:
            values = {name: value or "" for name, value in attrs}
            if "href" in values and values.get("rel", "alternate") == "alternate":
                self._add(values["href"])
            self._link = ""

    def handle_data(self, data: str) -> None:
        if self._link is not None:
            self._link += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "link" and self._link is not None:
            if self._link.strip():
                self._add(self._link)
            self._link = None
        elif tag in ("item", "entry"):
            self._inside = False

    def unknown_decl(self, data: str) -> None:
        """`<![CDATA[…]]>` is text."""
        if data.startswith("CDATA["):
            self.handle_data(data[len("CDATA[") :])

    def _add(self, target: str) -> None:
        if whole := _joined(self._address, target):
            self.items.append(whole)
