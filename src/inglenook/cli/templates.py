"""`inglenook models template`: show a model's chat template, or look one over."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from inglenook.cli.console import Console
from inglenook.cli.inputs import absolute, host
from inglenook.errors import BadRequest, FileUnreadable


def arguments(add: Callable[..., Any], models: Any) -> None:
    """Put the command under `models`."""
    sub = add("template", template, "a model's chat template, and what is wrong with it", models)
    sub.add_argument("id", nargs="?", metavar="ID")
    sub.add_argument("--check", metavar="FILE", help="look over a template in a file instead")


def template(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models template [ID] [--check FILE]`: faults end it with 1."""
    if (options.id is None) == (options.check is None):
        raise BadRequest("Give either a model or --check FILE.")
    about = {"id": options.id} if options.check is None else {"source": _read(options.check)}
    found = host().call("models.template", about)
    lines = [f"line {fault['line']}: {fault['text']}" for fault in found["faults"]]
    if options.check is None:
        lines = [found["source"], *lines]
    else:
        lines = lines or ["No faults. A small conversation reads:", "", found["preview"]]
    console.result(found, lines)
    return 1 if found["faults"] else 0


def _read(name: str) -> str:
    path = absolute(name)
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise FileUnreadable(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise FileUnreadable(f"{path} is no text.", "Check that it is a template.") from error
