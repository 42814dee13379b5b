"""`inglenook library …`: the collections, the files in them and what can be done about both."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from inglenook.cli import keeping, web
from inglenook.cli.console import Console, size
from inglenook.cli.inputs import host
from inglenook.errors import BadRequest

_PAGE = 1_000  # files that are asked for at once


def arguments(add: Callable[..., Any], library: Any) -> None:
    """Put the commands under `library`."""
    add("list", collections, "the collections", library)
    sub = add("files", files, "the files of a collection, and why one cannot be read", library)
    sub.add_argument("collection", metavar="COLLECTION")
    sub.add_argument("query", nargs="?", default="", metavar="PART-OF-THE-PATH")
    sub = add("refresh", refresh, "read what is new or changed in a collection", library)
    sub.add_argument("collection", metavar="COLLECTION")
    keeping.arguments(add, library)
    sub = add("unlock", unlock, "read an encrypted file, whose password is asked for", library)
    sub.add_argument("file", metavar="FILE")
    sub = add("related", related, "files that are about the same", library)
    sub.add_argument("file", metavar="FILE")
    sub.add_argument("-k", type=int, default=10, help="how many files (10)")
    sub = add("versions", versions, "older and newer versions of a file", library)
    sub.add_argument("file", metavar="FILE")
    under_web = library.add_parser("web", help="web pages, sites and feeds").add_subparsers(
        required=True, metavar="COMMAND"
    )
    web.arguments(add, under_web)
    sub = add("forget", forget, "remove a collection, never the files themselves", library)
    sub.add_argument("collection", metavar="COLLECTION")


def collections(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library list`."""
    found = host().call("library.collections")
    lines = [
        f"{c['name']}: {c['files']:,} files, {c['failed']:,} not read, "
        f"{c['chunks']:,} passages, {size(c['bytes'])}{', paused' if c['paused'] else ''}"
        f"{'. ' + c['note'] if c['note'] else ''}"
        for c in found["collections"]
    ]
    console.result(found, lines or ["There are no collections yet: 'inglenook index FOLDER'."])
    return 0


def files(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library files COLLECTION [PART-OF-THE-PATH]`."""
    about = {"collection": options.collection, "query": options.query, "limit": _PAGE}
    found = host().call("library.files", {**about, "offset": 0})
    while len(found["files"]) < found["total"]:
        more = host().call("library.files", {**about, "offset": len(found["files"])})["files"]
        if not more:
            break  # files went while we were listing them
        found["files"] += more
    lines = [
        f"{f['state']:8} {f['path']}{'  ' + f['reason'] if f['reason'] else ''}"
        for f in found["files"]
    ]
    console.result(found, [*lines, f"{found['total']:,} files."])
    return 0


def refresh(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library refresh COLLECTION`."""
    about = {"collection": options.collection}
    summary = host().call("library.refresh", about, on_event=console.progress)
    console.progress_end()
    failed = [f"  {f['path']}: {f['reason']}" for f in summary["failed"]]
    counts = f"{summary['files']:,} files: {summary['indexed']:,} read anew."
    console.result(summary, [counts, *failed])
    return 0


def unlock(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library unlock FILE`: the password is asked for, or read from stdin."""
    path = str(Path(options.file).absolute())
    read = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline()
    password = read.rstrip("\r\n")
    if not password:
        raise BadRequest("There is no password on stdin.", "Type it, or pipe it in.")
    about = {"path": path, "password": password}
    summary = host().call("library.unlock", about, on_event=console.progress)
    console.progress_end()
    console.result(summary, [f"{options.file} can be read now."])
    return 0


def related(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library related FILE [-k N]`."""
    about = {"path": str(Path(options.file).absolute()), "k": options.k}
    found = host().call("library.related", about)
    lines = [
        f"{f['score']:.2f}  {f['path']}{'  (' + ', '.join(f['words']) + ')' if f['words'] else ''}"
        for f in found["files"]
    ]
    console.result(found, lines or ["No other file is close to it."])
    return 0


def versions(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library versions FILE`: the newest first."""
    found = host().call("library.versions", {"path": str(Path(options.file).absolute())})
    lines = [
        f"{'newest' if v['newest'] else 'older':6}"
        f"  {datetime.fromtimestamp(v['modified']):%Y-%m-%d}  {v['resemblance']:4.0%}  {v['path']}"
        for v in found["versions"]
    ]
    console.result(found, lines)
    return 0


def forget(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library forget COLLECTION`."""
    about = {"collection": options.collection}
    console.result(host().call("library.forget", about), [f"{options.collection} is forgotten."])
    return 0
