"""One function per command, but for `ask`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from typing import Any

from inglenook import __version__, settings
from inglenook.cli.console import Console, Json, place, size
from inglenook.cli.facts import narrowed
from inglenook.cli.inputs import host, json_lines, read_in, scope_of
from inglenook.errors import BadRequest, NotFound
from inglenook.link import launch
from inglenook.link.client import Client
from inglenook.paths import Paths


def version(options: argparse.Namespace, console: Console) -> int:
    """`inglenook version`."""
    console.result({"version": __version__}, [f"Inglenook {__version__}"])
    return 0


def probe(options: argparse.Namespace, console: Console) -> int:
    """`inglenook probe`: what this machine has, and the model that suits it."""
    found = host().call("probe")
    recommended = found.get("recommended") or {}
    devices = [
        f"Device     {d['description'] or d['name']} ({d['backend']}), "
        f"{size(d['free'])} of {size(d['total'])} free{_trusted(d)}"
        for d in found["devices"]
    ]
    console.result(
        found,
        [
            f"Processor  {found['cpu']}, {_cores(found)}",
            f"SIMD       {', '.join(found['simd']) or 'none known'}",
            f"Memory     {size(found['ram_free'])} of {size(found['ram_total'])} free",
            *devices,
            *_power(found),
            f"Model      {recommended.get('id', 'none')}: {recommended.get('why', '')}",
        ],
    )
    return 0


def index(options: argparse.Namespace, console: Console) -> int:
    """`inglenook index PATH... [--collection NAME]`: waits until all is searchable."""
    summary = read_in(host(), options.paths, options.collection, console)
    failed = [f"  {f['path']}: {f['reason']}" for f in summary["failed"]]
    console.result(
        summary,
        [
            f"{summary['files']:,} files: {summary['indexed']:,} read, "
            f"{summary['unchanged']:,} unchanged, {len(failed):,} could not be read. "
            f"{summary['chunks']:,} passages, {summary['seconds']:.1f} s.",
            *failed,
        ],
    )
    return 0


def search(options: argparse.Namespace, console: Console) -> int:
    """`inglenook search QUERY` or `search --batch FILE`."""
    if (options.query is None) == (options.batch is None):
        raise BadRequest("Give either a query or --batch FILE.")
    scope = narrowed(scope_of(options), options)
    if options.batch is None:
        found = _search(host(), [options.query], scope, options.k)[0]
        console.result({"results": found}, [_search_line(r) for r in found] or ["Nothing found."])
        return 0
    asked = list(json_lines(options.batch, "query"))
    found_all = _search(host(), [a["query"] for a in asked], scope, options.k)
    for item, found in zip(asked, found_all, strict=True):
        console.line({"id": item["id"], "results": found})
    return 0


def doctor(options: argparse.Namespace, console: Console) -> int:
    """`inglenook doctor`: checks the profile and says what to do."""
    report = host().call("doctor")
    lines = []
    for check in report["checks"]:
        lines.append(f"{'ok  ' if check['ok'] else 'BAD '} {check['name']}: {check['text']}")
        if not check["ok"] and check.get("next_step"):
            lines.append(f"     {check['next_step']}")
    console.result(report, lines)
    return 0 if report["ok"] else 1


def config(options: argparse.Namespace, console: Console) -> int:
    """`inglenook config [NAME [VALUE]]`: show or change settings."""
    if options.value is not None:
        host().call("settings.set", {"name": options.name, "value": _typed(options)})
    current = settings.load(Paths.of_user().settings_file)
    values = {f: getattr(current, f) for f in settings.Settings.__dataclass_fields__}
    if options.name is not None:
        if options.name not in values:
            raise NotFound(f"There is no setting named {options.name!r}.")
        values = {options.name: values[options.name]}
    console.result(values, [f"{name} = {value!r}" for name, value in values.items()])
    return 0


def stop(options: argparse.Namespace, console: Console) -> int:
    """`inglenook stop`: ends the background process."""
    was_running = launch.stop(Paths.of_user())
    console.result(
        {"stopped": was_running},
        ["Stopped." if was_running else "Nothing was running."],
    )
    return 0


# --- how they do it -----------------------------------------------------------------------------


def _cores(found: Json) -> str:
    slow = found.get("efficiency_cores")
    kinds = f" ({found['performance_cores']} fast, {slow} slow)" if slow else ""
    return f"{found['physical_cores']} physical cores{kinds}"


def _trusted(device: Json) -> str:
    return ", computes wrongly and is not used" if device.get("works") is False else ""


def _power(found: Json) -> list[str]:
    battery = found.get("on_battery")
    return [] if battery is None else [f"Power      {'battery' if battery else 'mains'}"]


def _search(host: Client, queries: Sequence[str], scope: Json, k: int) -> list[list[Json]]:
    reply = host.call("library.search", {"queries": list(queries), "scope": scope, "k": k})
    keys = ("path", "page", "start", "end", "text", "score", "id")
    return [[{key: r[key] for key in keys} for r in found] for found in reply["results"]]


def _search_line(result: Json) -> str:
    text = " ".join(result["text"].split())
    return f"{result['score']:.2f}  {place(result)}\n      {text[:200]}"


def _typed(options: argparse.Namespace) -> Any:
    """The value of `config NAME VALUE` as the type of that setting."""
    try:
        value = json.loads(options.value)
    except json.JSONDecodeError:
        return options.value
    known = getattr(settings.Settings(), options.name, None)
    return options.value if isinstance(known, str) else value
