"""`inglenook library facts`: what is recorded of files; the filters of `ask` and `search`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import datetime
from typing import Any

from inglenook.ask import filters
from inglenook.cli.console import Console, Json
from inglenook.cli.inputs import host, scope_of
from inglenook.errors import BadRequest
from inglenook.types import Scope, to_json

_HELP: dict[filters.Kind, tuple[str, str]] = {
    "file": ("NAME", "only files with this in their name"),
    "folder": ("NAME", "only files in a folder with this in its name"),
    "type": ("TYPE", "only files of this type: pdf, docx, spreadsheet"),
    "before": ("DATE", "only files changed before: 2024, 2024-05, 2024-05-17"),
    "after": ("DATE", "only files changed from then on"),
    "phrase": ("WORDS", "only passages with exactly these words"),
    "without": ("WORD", "no passages with this word"),
}


def arguments(add: Callable[..., Any], under: Any) -> None:
    """Add the command."""
    sub = add("facts", facts, "how many files, which, the newest, the largest, by whom", under)
    sub.add_argument("question", metavar="QUESTION")
    sub.add_argument("--collection", metavar="NAME")
    filter_arguments(sub)


def filter_arguments(sub: argparse.ArgumentParser) -> None:
    """Add an option for each filter; every one may be repeated."""
    for kind, (value, help) in _HELP.items():
        sub.add_argument(
            f"--{kind}",
            dest=f"filter_{kind}",
            action="append",
            default=[],
            metavar=value,
            help=help,
        )


def narrowed(scope: Json, options: argparse.Namespace) -> Json:
    """A scope of a message with the filters that were given as options. BadRequest."""
    now = datetime.now()
    given = [
        filters.option(kind, value, now)
        for kind in _HELP
        for value in getattr(options, f"filter_{kind}", [])
    ]
    if not given:
        return scope
    narrow = to_json(filters.narrowed(Scope(), given, now))
    return {**narrow, **scope}


def facts(options: argparse.Namespace, console: Console) -> int:
    """`inglenook library facts QUESTION`: answered from what is recorded, without a model."""
    scope = narrowed(scope_of(options), options)
    done = host().call("library.facts", {"question": options.question, "scope": scope})
    if not done["understood"]:
        raise BadRequest(
            f"{options.question!r} is no question about files that the records answer.",
            "Ask how many files there are, which, the newest, the largest, or those by an author; "
            "ask about what files say with 'inglenook ask'.",
        )
    console.result(done, [done["answer"], *_paths(done)])
    return 0


def told(done: Json) -> str:
    """How much was looked through for an answer; empty where nothing was."""
    coverage = done.get("coverage") or {}
    if not coverage.get("passages"):
        return ""
    used, files = coverage["used"], coverage["used_files"]
    return (
        f"Used {used:,} of {_counted(coverage['passages'], 'passage')} from {files:,} of "
        f"{_counted(coverage['files'], 'file')}."
    )


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _paths(done: Json) -> list[str]:
    return (
        ["", *(f"[{c['n']}] {c['path']}" for c in done["citations"])] if done["citations"] else []
    )
