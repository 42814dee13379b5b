"""`inglenook models template`: show a model's chat template, look one over, or give it one."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from inglenook.cli.console import Console
from inglenook.cli.inputs import host, model_name, text_of
from inglenook.errors import BadRequest


def arguments(add: Callable[..., Any], models: Any) -> None:
    """Put the command under `models`."""
    sub = add("template", template, "a model's chat template, and what is wrong with it", models)
    sub.add_argument("id", nargs="?", metavar="ID")
    one = sub.add_mutually_exclusive_group()
    one.add_argument("--check", metavar="FILE", help="look over a template in a file instead")
    one.add_argument("--use", metavar="FILE", help="have the model use this one from now on")
    one.add_argument("--reset", action="store_true", help="have it use its own again")


def template(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models template [ID] [--check|--use FILE] [--reset]`: faults end it with 1."""
    if options.use or options.reset:
        return _use(options, console)
    if (options.id is None) == (options.check is None):
        raise BadRequest("Give either a model or --check FILE.")
    of_file = options.check is not None
    about = {"source": text_of(options.check)} if of_file else {"id": model_name(options.id)}
    found = host().call("models.template", about)
    lines = [f"line {fault['line']}: {fault['text']}" for fault in found["faults"]]
    if not of_file:
        lines = [found["source"], *lines]
    else:
        lines = lines or ["No faults. A small conversation reads:", "", found["preview"]]
    console.result(found, lines)
    return 1 if found["faults"] else 0


def _use(options: argparse.Namespace, console: Console) -> int:
    if options.id is None:
        raise BadRequest("Name the model, too.")
    source = text_of(options.use) if options.use else ""
    if options.use and not source.strip():
        raise BadRequest(f"{options.use} is empty.", "Use --reset for the model's own template.")
    found = host().call("models.template", {"use": model_name(options.id), "source": source})
    lines = [f"line {fault['line']}: {fault['text']}" for fault in found["faults"]]
    if not source:
        lines = [f"{options.id} uses its own template again."]
    elif not lines:
        lines = [f"{options.id} uses this template from now on. A small conversation reads:"]
        lines += ["", found["preview"]]
    console.result(found, lines)
    return 1 if source and found["faults"] else 0
