"""`inglenook library …`: how a collection is kept up with its folders."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from inglenook.cli.console import Console
from inglenook.cli.inputs import host
from inglenook.errors import NotFound, no_collection


def arguments(add: Callable[..., Any], library: Any) -> None:
    """Put the commands under `library`."""
    sub = add("pause", pause, "keep a collection, or all, up no longer", library)
    sub.add_argument("collection", nargs="?", metavar="COLLECTION")
    sub = add("resume", resume, "keep a collection, or all, up again", library)
    sub.add_argument("collection", nargs="?", metavar="COLLECTION")
    sub = add("retry", retry, "read files again that could not be read", library)
    sub.add_argument("collection", metavar="COLLECTION")
    sub.add_argument("files", nargs="*", metavar="FILE", help="only these")
    sub = add("ignore", ignore, "leave files out, by lines of .gitignore syntax", library)
    sub.add_argument("collection", metavar="COLLECTION")
    sub.add_argument("patterns", nargs="*", metavar="PATTERN", help="none: show them")
    sub.add_argument("--drop", action="append", default=[], metavar="PATTERN", help="no longer")
    sub = add("rebuild", rebuild, "make the search index anew from what was read", library)
    sub.add_argument("--missing", action="store_true", help="only add what it lacks")
    sub = add("leave", leave, "take a file or folder in no longer", library)
    sub.add_argument("collection", metavar="COLLECTION")
    sub.add_argument("path", metavar="PATH")


def pause(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library pause [COLLECTION]`: it stays as it is until it is resumed."""
    return _change("pause", "kept up no longer", options, console)


def resume(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library resume [COLLECTION]`."""
    return _change("resume", "kept up again", options, console)


def retry(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library retry COLLECTION [FILE …]`: also what was set aside."""
    about: dict[str, Any] = {"collection": options.collection}
    if options.files:
        about["paths"] = [str(Path(file).absolute()) for file in options.files]
    return _run("library.retry", about, console)


def ignore(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library ignore COLLECTION [PATTERN …] [--drop PATTERN]`: patterns are added, or
    shown where none are given."""
    known = _patterns(options.collection)
    if not options.patterns and not options.drop:
        console.result({"patterns": known}, known or ["Nothing is left out by patterns."])
        return 0
    if strange := [line for line in options.drop if line not in known]:
        raise NotFound(
            f"{options.collection} has no pattern {strange[0]!r}.",
            f"'inglenook library ignore {options.collection}' shows what it has.",
        )
    kept = [line for line in known if line not in options.drop]
    patterns = list(dict.fromkeys((*kept, *options.patterns)))
    about = {"collection": options.collection, "patterns": patterns}
    return _run("library.ignore", about, console)


def rebuild(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library rebuild [--missing]`: no file is read again."""
    about = {"afresh": not options.missing}
    done = host().call("library.rebuild", about, on_event=console.progress)
    console.progress_end()
    console.result(done, [f"{done['documents']:,} documents, {done['chunks']:,} passages."])
    return 0


def leave(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library leave COLLECTION PATH`: the files themselves stay."""
    path = str(Path(options.path).absolute())
    done = host().call("library.leave", {"collection": options.collection, "path": path})
    console.result(done, [f"{options.collection} no longer takes in {path}."])
    return 0


def _change(do: str, now: str, options: argparse.Namespace, console: Console) -> int:
    about = {"collection": options.collection} if options.collection else {}
    done = host().call(f"library.{do}", about)
    console.result(done, [f"{options.collection or 'Every collection'} is {now}."])
    return 0


def _run(do: str, about: dict[str, Any], console: Console) -> int:
    summary = host().call(do, about, on_event=console.progress)
    console.progress_end()
    failed = [f"  {f['path']}: {f['reason']}" for f in summary["failed"]]
    counts = f"{summary['files']:,} files: {summary['indexed']:,} read anew."
    console.result(summary, [counts, *failed])
    return 0


def _patterns(collection: str) -> list[str]:
    for known in host().call("library.collections")["collections"]:
        if known["name"] == collection:
            return list(known["patterns"])
    raise no_collection(collection)
