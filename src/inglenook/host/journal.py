"""What was done and how it went: traces of answers, log files, a report for whoever helps."""

from __future__ import annotations

import dataclasses
import os
import platform
import re
import typing
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal

import inglenook
from inglenook.errors import BadRequest, InglenookError, NotFound
from inglenook.host.context import Host
from inglenook.host.remote import call
from inglenook.link.server import Reply
from inglenook.settings import Settings

With = dict[str, Any]
MOST_TRACES, MOST_LINES = 500, 5_000
_BYTES_OF_A_LINE = 400  # more than most have: how far back the end of a log is looked for
_LATEST = 40  # errors of the logs that a report names


def traces_list(host: Host, with_: With, reply: Reply) -> With:
    """`traces.list` of the protocol."""
    limit, before = with_.get("limit", 100), with_.get("before")
    if not isinstance(limit, int) or not 1 <= limit <= MOST_TRACES:
        raise BadRequest(f"'limit' must be a whole number from 1 to {MOST_TRACES}.")
    if before is not None and not isinstance(before, (int, float)):
        raise BadRequest("'before' must be a time.")
    return {"traces": host.traces.listed(str(with_.get("chat") or ""), limit, before)}


def traces_forget(host: Host, with_: With, reply: Reply) -> With:
    """`traces.forget` of the protocol."""
    before = with_["before"]
    if not isinstance(before, (int, float)) or isinstance(before, bool):
        raise BadRequest("'before' must be a time.")
    return {"traces": host.traces.forget(float(before))}


def logs(host: Host, with_: With, reply: Reply) -> With:
    """`logs` of the protocol. NotFound for a name that is not in the list."""
    files = sorted(p for p in host.paths.logs_dir.glob("*.log*") if p.is_file())
    listed = {"logs": [_told(path) for path in files]}
    name, lines = with_.get("name"), with_.get("lines", 400)
    if name is None:
        return listed
    if not isinstance(lines, int) or not 1 <= lines <= MOST_LINES:
        raise BadRequest(f"'lines' must be a whole number from 1 to {MOST_LINES}.")
    path = next((path for path in files if path.name == name), None)
    if path is None:
        raise NotFound(f"There is no log file {name!r}.")
    return {**listed, "text": "\n".join(_end(path, lines))}


def diagnostics(host: Host, with_: With, reply: Reply) -> With:
    """`diagnostics` of the protocol: nothing that a person wrote, no path and no name of a file."""
    parts = (_versions, _computer, _settings, _states, _errors)
    text = "\n\n".join("\n".join(part(host, reply)) for part in parts)
    return {"text": f"Inglenook: report without texts, names and paths of yours\n\n{text}\n"}


Method = Callable[[Host, With, Reply], With]
METHODS: dict[str, Method] = {
    "traces.list": traces_list,
    "traces.forget": traces_forget,
    "logs": logs,
    "diagnostics": diagnostics,
}


# --- log files ------------------------------------------------------------------------------------


def _told(path: Path) -> With:
    found = path.stat()
    about = {"bytes": found.st_size, "modified": found.st_mtime}
    return {"name": path.name, "path": str(path), **about}


def _end(path: Path, lines: int) -> list[str]:
    """The last lines of a file, as many as stand in a bounded piece of its end."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        start = max(0, size - lines * _BYTES_OF_A_LINE)
        file.seek(start)
        found = file.read(size - start).decode("utf-8", "replace").splitlines()
    return (found[1:] if start else found)[-lines:]


# --- the report -----------------------------------------------------------------------------------


def _versions(host: Host, reply: Reply) -> Iterator[str]:
    yield "Versions"
    yield f"  inglenook {inglenook.__version__}"
    yield f"  Python {platform.python_version()}, {platform.system()} {platform.release()}"
    yield f"  {platform.machine()}"


def _computer(host: Host, reply: Reply) -> Iterator[str]:
    yield "Computer"
    try:
        client = host.engine.supervisor.client(again=True)
        found = call(client, "probe", {}, reply.on_cancel)
    except InglenookError as error:
        yield f"  not known: {error.code}"
        return
    yield f"  {found.get('cpu')}, {found.get('physical_cores')} cores"
    yield f"  {' '.join(found.get('simd') or ())}"
    yield f"  memory {_gb(found.get('ram_total'))}, free {_gb(found.get('ram_free'))}"
    for device in found.get("devices") or ():
        said = f"{device.get('backend')} {device.get('description')}"
        yield f"  {said}, {_gb(device.get('total'))}, works: {device.get('works')}"


def _settings(host: Host, reply: Reply) -> Iterator[str]:
    """Values of a bounded kind as they are; of texts and lists only whether they were changed."""
    yield "Settings that differ from the defaults"
    now, hints = host.settings.get(), typing.get_type_hints(Settings)
    for field in dataclasses.fields(Settings):
        value = getattr(now, field.name)
        if value != field.default:
            plain = hints[field.name] in (bool, int, float)
            bounded = plain or typing.get_origin(hints[field.name]) is Literal
            yield f"  {field.name} = {value if bounded else 'changed'}"


def _states(host: Host, reply: Reply) -> Iterator[str]:
    state = host.state()
    yield "States"
    for name, worker in state["workers"].items():
        yield f"  {name}: {worker['state']}, memory {_gb(worker.get('memory'))}"
    loaded = state.get("loaded") or {}
    for name in ("architecture", "device", "gpu_layers", "layers", "context"):
        if name in loaded:
            yield f"  model, {name}: {loaded[name]}"
    for job in state["jobs"]:
        yield f"  job {job['what']}: {job['done']} of {job['total']}"
    yield f"  chats database: {'sound' if host.database.check() == 'ok' else 'damaged'}"
    yield f"  traces: {len(host.traces.listed(limit=MOST_TRACES))} (at most {MOST_TRACES} counted)"
    for path in (host.paths.host_db, host.paths.library_db):
        if path.exists():
            yield f"  {path.name}: {path.stat().st_size:,} bytes"


def _errors(host: Host, reply: Reply) -> Iterator[str]:
    """Warnings and errors of the logs: who wrote them, which exception, where in our code. What
    they say is left out, since it may name files."""
    yield "Warnings and errors in the logs, newest last"
    for path in sorted(host.paths.logs_dir.glob("*.log")):
        seen = Counter(_faults(_end(path, MOST_LINES)))
        for fault, times in list(seen.items())[-_LATEST:]:
            yield f"  {path.name}: {fault}" + (f" ({times} times)" if times > 1 else "")


_RECORD = re.compile(r"(\d{4}-\d\d-\d\d) \d\d:\d\d:\d\d,\d+ ([DIWEC]) \d+ ([\w.]+): ")
_FRAME = re.compile(r'  File ".*[/\\]inglenook[/\\]([\w/\\]+\.py)", line (\d+), in (\w+)')
_RAISED = re.compile(r"(?:[a-z_]\w*\.)*([A-Z]\w*(?:Error|Exception|Warning|Interrupt|Exit))(?::|$)")


def _faults(lines: list[str]) -> Iterator[str]:
    """Each warning or error of a log in one line, without its text."""
    head, frames, raised = "", list[str](), ""
    for line in [*lines, "1970-01-01 00:00:00,000 I 0 end: "]:
        if record := _RECORD.match(line):
            if head:
                where = " < ".join(reversed(frames[-4:]))
                yield ", ".join(part for part in (head, raised, where) if part)
            day, level, name = record.groups()
            head = f"{day} {level} {name}" if level in "WEC" else ""
            frames, raised = [], ""
        elif frame := _FRAME.match(line):
            frames.append(f"{frame[1]}:{frame[2]} {frame[3]}")
        elif found := _RAISED.match(line):
            raised = found[1]


def _gb(amount: Any) -> str:
    return f"{amount / 2**30:.1f} GB" if isinstance(amount, (int, float)) else "unknown"
