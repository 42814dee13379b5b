"""`inglenook chats …`: what is kept, out to files and in from them."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from inglenook.cli.console import Console, Json
from inglenook.cli.inputs import absolute, existing, host

_FORMATS = {".md": "markdown", ".html": "html", ".htm": "html"}


def arguments(add: Callable[..., Any], chats: Any) -> None:
    """Put the commands under `chats`."""
    sub = add("list", listed, "the chats, and those with some words in them", chats)
    sub.add_argument("query", nargs="*", metavar="WORD", help="also tag:X, folder:X, is:pinned")
    sub.add_argument("--archived", action="store_true", help="those that were put away")
    sub.add_argument("--deleted", action="store_true", help="those in the trash")
    sub.add_argument("--limit", type=int, default=500, metavar="N", help="how many (500)")
    sub = add("export", export, "write chats to a file, or a file each to a folder", chats)
    sub.add_argument("path", metavar="PATH")
    sub.add_argument("ids", nargs="*", metavar="ID", help="which; all without any")
    sub.add_argument("--format", choices=["json", "markdown", "html"], help="else by the ending")
    sub.add_argument("--replace", action="store_true", help="if there is such a file already")
    about = "chats of Inglenook, ChatGPT, Claude, Jan or LM Studio"
    sub = add("import", import_, about, chats)
    sub.add_argument("path", metavar="PATH", help="a file, a folder or a ZIP archive")


def listed(options: argparse.Namespace, console: Console) -> int:
    """`inglenook chats list [WORD …] [--archived|--deleted]`."""
    about = {"archived": options.archived, "deleted": options.deleted, "limit": options.limit}
    found = host().call("chats.list", {"query": " ".join(options.query), **about})
    console.result(found, list(map(_line, found["chats"])) or ["There are no such chats."])
    return 0


def export(options: argparse.Namespace, console: Console) -> int:
    """`inglenook chats export PATH [ID …] [--format json|markdown|html] [--replace]`."""
    path = absolute(options.path)
    about: Json = {"path": str(path), "format": options.format or _format(path)}
    if options.ids:
        about["ids"] = options.ids
    done = host().call(
        "chats.export", {**about, "replace": options.replace}, on_event=console.progress
    )
    console.progress_end()
    console.result(done, [f"{_count(done['chats'])}: {done['path']}"])
    return 0


def import_(options: argparse.Namespace, console: Console) -> int:
    """`inglenook chats import PATH`."""
    about = {"path": existing(options.path)}
    done = host().call("chats.import", about, on_event=console.progress)
    console.progress_end()
    skipped = [f"  {chat['title']}: {chat['reason']}" for chat in done["skipped"]]
    console.result(done, [f"{_count(len(done['chats']))} of {done['source']}.", *skipped])
    return 0


def _count(n: int) -> str:
    return f"{n:,} {'chat' if n == 1 else 'chats'}"


def _format(path: Path) -> str:
    return _FORMATS.get(path.suffix.lower(), "json")


def _line(chat: Json) -> str:
    marks = "".join(sign for flag, sign in (("pinned", "*"), ("unread", "!")) if chat[flag])
    tags = "".join(f" #{tag}" for tag in chat["tags"])
    snippet = f"\n    {chat['snippet']}" if chat["snippet"] else ""
    when = datetime.fromtimestamp(chat["updated"])
    return f"{chat['id']}  {when:%Y-%m-%d}  {marks:2} {chat['title']}{tags}{snippet}"
