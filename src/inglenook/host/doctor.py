"""Checks a profile: databases, index, models, workers, room on the disk; says what to do."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from typing import Any

from inglenook.errors import InglenookError
from inglenook.host.context import Host
from inglenook.link.server import Reply

LITTLE_ROOM = 2 << 30  # bytes: less than a small model takes

Check = dict[str, Any]


def doctor(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`doctor` of the protocol."""
    checks: list[Check] = []
    for part in (_profile, _models, _llm, _library):
        if reply.cancelled():
            break
        checks += part(host, reply)
    return {"ok": all(check["ok"] for check in checks), "checks": checks}


def check(name: str, ok: bool, text: str, next_step: str = "") -> Check:
    """One line of the report."""
    return {"name": name, "ok": ok, "text": text, "next_step": "" if ok else next_step}


def _profile(host: Host, reply: Reply) -> Iterator[Check]:
    found = host.database.check()
    yield check(
        "chats",
        found == "ok",
        f"{host.paths.host_db} is sound." if found == "ok" else f"{host.paths.host_db}: {found}",
        "Put back a backup of this file, or move it away to start with an empty one.",
    )
    free = shutil.disk_usage(host.paths.home).free
    yield check(
        "disk",
        free > LITTLE_ROOM,
        f"{free / 2**30:.1f} GB are free for {host.paths.home}.",
        "Free some space on that disk.",
    )


def _models(host: Host, reply: Reply) -> Iterator[Check]:
    checked = host.models.check()
    for entry, path, good in checked:
        said = "is as promised" if good else "is damaged: its sha256 is not the catalog's"
        again = f"Remove it and get it again: 'inglenook models get {entry.id}'."
        yield check(f"model {entry.id}", good, f"{path} {said}.", again)
    for own in host.models.missing_own():
        yield check(
            f"model {own.id}",
            False,
            f"{own.path} is not there.",
            f"Bring it back, or forget it: 'inglenook models remove {own.id}'.",
        )
    if not any(entry.kind == "chat" for entry, _, _ in checked):
        get = f"Get one: 'inglenook models get {host.models.starter()}'."
        own_there = host.current_model() is not None
        text = "Only imported models answer." if own_there else "No model that answers is there."
        yield check("models", own_there, text, get)


def _llm(host: Host, reply: Reply) -> Iterator[Check]:
    yield from _worker("llm worker", lambda: host.engine.supervisor.client(again=True).peer)


def _library(host: Host, reply: Reply) -> Iterator[Check]:
    yield from _worker("library worker", lambda: host.library.client().peer)
    if host.library.empty():
        yield check("library", True, "No files were added yet.")
        return
    try:
        yield from host.library.ask("check", {}, reply)["checks"]
    except InglenookError as error:
        yield check("library", False, str(error), error.next_step)


def _worker(name: str, start: Callable[[], dict[str, Any]]) -> Iterator[Check]:
    try:
        pid = start()["pid"]
    except InglenookError as error:
        yield check(name, False, str(error), "The log folder says more.")
    else:
        yield check(name, True, f"It starts (process {pid}).")
