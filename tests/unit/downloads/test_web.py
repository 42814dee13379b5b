"""Fetching pages and sites: bounds, manners, and what comes of each address."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from tests.website import Site, site

from inglenook.downloads.session import Session
from inglenook.downloads.web import MOST_BYTES, Order, Page, Seen, Web
from inglenook.errors import BadRequest, PageUnavailable

HTML = "text/html; charset=utf-8"


@pytest.fixture
def here() -> Iterator[Site]:
    with site() as served:
        yield served


def page(*links: str, text: str = "tide") -> tuple[str, bytes]:
    found = "".join(f'<a href="{link}">x</a>' for link in links)
    return HTML, f"<html><body>{text}{found}</body></html>".encode()


def fetch(
    here: Site, path: str = "/", known: dict[str, Seen] | None = None, **order: Any
) -> list[Page]:
    web = Web(Session(proxy="none"), rest=lambda seconds: None)
    return list(web.pages(Order(here.address + path, **order), known or {}))


def paths(here: Site, pages: list[Page], state: str = "new") -> list[str]:
    return [p.address.removeprefix(here.address) for p in pages if p.state == state]


def test_a_page_comes_alone_as_utf_8(here: Site) -> None:
    here.pages["/"] = (
        "text/html; charset=windows-1252",
        "<p>Gezeiten für 5 €</p>".encode("cp1252"),
    )
    (got,) = fetch(here)
    assert got.suffix == ".html"
    assert got.body.decode("utf-8-sig") == "<p>Gezeiten für 5 €</p>"


def test_a_site_is_followed_below_its_address_only(here: Site) -> None:
    here.pages |= {
        "/docs/": page("a.html", "/other.html", "http://example.invalid/x"),
        "/docs/a.html": page("sub/b.html", "./"),
        "/docs/sub/b.html": page("c.html"),
        "/docs/sub/c.html": page(),
    }
    assert paths(here, fetch(here, "/docs/", kind="site", depth=2)) == [
        "/docs/", "/docs/a.html", "/docs/sub/b.html",
    ]  # fmt: skip
    assert len(fetch(here, "/docs/", kind="site", most=2)) == 2


def test_robots_are_respected(here: Site) -> None:
    here.pages |= {
        "/robots.txt": ("text/plain", b"User-agent: *\nDisallow: /secret\nAllow: /secret/open$"),
        "/": page("/secret/a", "/secret/open"),
        "/secret/open": page(),
    }
    got = fetch(here, kind="site")
    assert paths(here, got) == ["/", "/secret/open"]
    assert paths(here, got, "left") == ["/secret/a"]
    assert "/secret/a" not in here.asked
    with pytest.raises(PageUnavailable, match="robots"):
        fetch(here, "/secret/a")


def test_a_failing_robots_file_forbids_all(here: Site) -> None:
    here.failing["/robots.txt"] = 503
    here.pages["/"] = page()
    with pytest.raises(PageUnavailable, match="robots"):
        fetch(here)


def test_there_is_a_rest_between_requests(here: Site) -> None:
    here.pages |= {"/": page("/a"), "/a": page()}
    here.pages["/robots.txt"] = ("text/plain", b"User-agent: *\nCrawl-delay: 3")
    rests: list[float] = []
    web = Web(Session(proxy="none"), rest=rests.append)
    assert len(list(web.pages(Order(here.address, "site"), {}))) == 2
    assert len(rests) == 1
    assert 1 < rests[0] <= 3


def test_what_has_not_changed_is_not_sent_again_and_still_leads_on(here: Site) -> None:
    here.pages |= {"/": page("/a"), "/a": page()}
    first = fetch(here, kind="site")
    here.pages["/a"] = page(text="ebb")
    again = fetch(here, kind="site", known={p.address: p.seen for p in first})
    assert (again[0].state, again[0].body) == ("same", b"")
    assert paths(here, again) == ["/a"]


def test_what_is_gone_or_cannot_be_read_is_told(here: Site) -> None:
    here.pages |= {
        "/": page("/gone", "/film", "/big", "/broken", "/hidden"),
        "/film": ("video/mp4", b"0"),
        "/big": ("text/plain", b"x" * (MOST_BYTES + 1)),
        "/hidden": (HTML, b'<meta name="robots" content="noindex">'),
    }
    here.failing["/broken"] = 500
    got = {p.address.removeprefix(here.address): p for p in fetch(here, kind="site")}
    assert got["/gone"].state == "gone"
    assert "video/mp4" in got["/film"].reason
    assert "20 MB" in got["/big"].reason
    assert "500" in got["/broken"].reason
    assert "asks not to be kept" in got["/hidden"].reason


def test_redirects_are_followed_but_not_into_a_private_network(here: Site) -> None:
    with site() as inner:
        inner.pages["/"] = page()
        here.pages["/new"] = page()
        here.moved |= {"/old": "/new", "/in": inner.address + "/", "/round": "/round"}
        assert [p.state for p in fetch(here, "/old")] == ["new"]
        for path, reason in (("/in", "private network"), ("/round", "without end")):
            with pytest.raises(PageUnavailable, match=reason):
                fetch(here, path)
        assert inner.asked == []


def test_a_feed_gives_its_items(here: Site) -> None:
    items = "".join(f"<item><link>{here.address}/{i}</link></item>" for i in range(3))
    here.pages |= {
        "/feed": ("application/rss+xml", f"<rss><channel>{items}</channel></rss>".encode())
    }
    here.pages |= {f"/{i}": page("/deeper") for i in range(3)}
    assert paths(here, fetch(here, "/feed", kind="feed")) == ["/0", "/1", "/2"]
    with pytest.raises(BadRequest, match="not a feed"):
        fetch(here, "/0", kind="feed")


@pytest.mark.parametrize("address", ["", "ftp://example.org/", "file:///etc/passwd", "http://"])
def test_only_the_web_is_fetched(here: Site, address: str) -> None:
    with pytest.raises(BadRequest):
        list(Web(Session()).pages(Order(address), {}))


def test_a_host_out_of_reach_is_told(here: Site) -> None:
    with pytest.raises(PageUnavailable, match="cannot be reached: nothing answers") as told:
        list(Web(Session(proxy="none")).pages(Order("http://127.0.0.1:1/"), {}))
    assert "Error" not in str(told.value)
