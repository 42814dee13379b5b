"""`inglenook library web …`: web pages, sites and feeds in the library."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Callable
from typing import Any

from inglenook.cli.console import Console, Json
from inglenook.cli.inputs import host


def arguments(add: Callable[..., Any], web: Any) -> None:
    """Put the commands under `library web`."""
    sub = add("add", add_source, "fetch a page, a site or a feed, and read it", web)
    sub.add_argument("address", metavar="ADDRESS")
    kind = sub.add_mutually_exclusive_group()
    kind.add_argument("--site", action="store_true", help="the pages below the address too")
    kind.add_argument(
        "--feed", action="store_true", help="the pages that an RSS or Atom feed lists"
    )
    sub.add_argument("--depth", type=int, metavar="N", help="links to follow from it (3)")
    sub.add_argument("--most", type=int, metavar="N", help="pages to fetch at most (200)")
    sub.add_argument("--collection", metavar="NAME")
    add("list", sources, "what was added", web)
    sub = add("check", check, "fetch what has changed", web)
    sub.add_argument("id", type=int, nargs="?", metavar="ID")
    sub = add("remove", remove, "take a source and its pages out of the library", web)
    sub.add_argument("id", type=int, metavar="ID")


def add_source(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library web add ADDRESS [--site|--feed] [--depth N] [--most N]`."""
    kind = "site" if options.site else "feed" if options.feed else "page"
    about = {"address": options.address, "kind": kind, "collection": options.collection}
    about |= {"depth": options.depth, "most": options.most}
    return _fetch("library.sources.add", about, console)


def check(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library web check [ID]`."""
    return _fetch("library.sources.check", {"id": options.id}, console)


def sources(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library web list`."""
    found = host().call("library.sources")
    lines = [
        f"{s['id']:4} {s['kind']:5} {s['address']}  {s['pages']:,} pages in "
        f"{s['collection']!r}, {_when(s['checked'])}"
        for s in found["sources"]
    ]
    console.result(found, lines or ["No web pages have been added."])
    return 0


def remove(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library web remove ID`."""
    console.result(host().call("library.sources.remove", {"id": options.id}), ["It is removed."])
    return 0


def _fetch(do: str, about: Json, console: Console) -> int:
    found = host().call(do, about, on_event=lambda event: console.progress_line(event["text"]))
    console.progress_end()
    lines: list[str] = []
    for s in found["sources"]:
        lines.append(
            f"{s['address']}: {s['new']:,} new, {s['same']:,} unchanged, {s['gone']:,} gone, "
            f"{s['left']:,} left out."
        )
        lines += [f"  {f['path']}: {f['reason']}" for f in s["failed"]]
    console.result(found, lines or ["No web pages have been added."])
    return 0


def _when(time: float | None) -> str:
    if time is None:
        return "not fetched yet"
    return f"fetched {datetime.datetime.fromtimestamp(time):%Y-%m-%d %H:%M}"
