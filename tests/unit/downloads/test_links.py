"""Links of pages and feeds."""

from __future__ import annotations

import pytest

from inglenook.downloads.links import is_feed, items_of, links_of, plain_address

HERE = "http://example.org/docs/a.html"


def test_links_are_absolute_without_fragment_and_once() -> None:
    page = """<a href="b.html#top">b</a> <a href='/c?x=1&amp;y=2'>c</a><a href="b.html">again</a>
    <a href="mailto:a@example.org">m</a> <a href="javascript:void(0)">j</a>
    <a rel="nofollow" href="d.html">d</a> <area href=//other.example/e>"""
    assert links_of(page, HERE).pages == [
        "http://example.org/docs/b.html",
        "http://example.org/c?x=1&y=2",
        "http://other.example/e",
    ]


def test_a_page_may_have_another_base_and_wishes() -> None:
    page = '<base href="/x/"><meta name="Robots" content="NOINDEX, nofollow"><a href="y">y</a>'
    found = links_of(page, HERE)
    assert found.pages == ["http://example.org/x/y"]
    assert (found.noindex, found.nofollow) == (True, True)


def test_a_page_names_its_feeds() -> None:
    page = '<link rel=alternate type="application/rss+xml" href="/feed.xml">'
    assert links_of(page, HERE).feeds == ["http://example.org/feed.xml"]


@pytest.mark.parametrize("page", ["<a href=", "<a href='http://[::1'>x</a>", "<" * 10_000, "\0<a>"])
def test_broken_pages_have_no_links_and_do_no_harm(page: str) -> None:
    assert links_of(page, HERE).pages == []


RSS = """<?xml version="1.0"?><rss version="2.0"><channel><link>http://example.org/</link>
<item><title>One</title><link>http://example.org/1</link></item>
<item><link><![CDATA[http://example.org/2]]></link></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><link href="http://example.org/"/>
<entry><link rel="alternate" href="/3"/><link rel="edit" href="/edit"/></entry></feed>"""


def test_feeds_list_their_items_only() -> None:
    assert items_of(RSS, HERE) == ["http://example.org/1", "http://example.org/2"]
    assert items_of(ATOM, HERE) == ["http://example.org/3"]
    assert is_feed(RSS)
    assert is_feed(ATOM)
    assert not is_feed("<html><body>a <rss> feed</body></html>")


@pytest.mark.parametrize(
    ("given", "plain"),
    [
        ("HTTP://Example.ORG:80/a#b", "http://example.org/a"),
        ("https://example.org", "https://example.org/"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("http://[::1]:8080/", "http://[::1]:8080/"),
    ],
)
def test_addresses_have_one_form(given: str, plain: str) -> None:
    assert plain_address(given) == plain
