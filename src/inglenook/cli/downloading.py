"""`inglenook models get`, `pause`, `cancel` and `token`."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from typing import Any

from inglenook.cli.console import Console, Json, size
from inglenook.cli.inputs import host
from inglenook.errors import BadRequest, Cancelled
from inglenook.link.client import Client


def arguments(add: Callable[..., Any], models: Any) -> None:
    """Put the commands under `models`."""
    sub = add("get", get, "download a model, or go on with it", models)
    sub.add_argument("id", nargs="+")
    sub.add_argument("--resume", action="store_true", help="go on with what is there; the default")
    add("pause", pause, "stop a download and keep what has arrived", models).add_argument("id")
    add("cancel", cancel, "stop a download and drop what has arrived", models).add_argument("id")
    sub = add("token", token, "give the hub's access token, read from stdin", models)
    sub.add_argument("--file", action="store_true", help="keep it in a file, without a keyring")
    sub.add_argument("--clear", action="store_true", help="forget it")
    sub.add_argument("--state", action="store_true", help="say where it is kept")


def get(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models get ID...`: Ctrl-C pauses, the same command goes on."""
    connection = host()
    fetched = []
    for model in options.id:
        fetched.append(_fetch(connection, model, console))
        console.progress_end()
    document = fetched[0] if len(fetched) == 1 else {"models": fetched}
    console.result(document, [f"{m['id']} is ready: {m['path']}" for m in fetched])
    return 0


def _fetch(connection: Client, model: str, console: Console) -> Json:
    told = _Told(console)
    try:
        return connection.call("models.get", {"id": model}, on_event=told.take)
    except KeyboardInterrupt as stop:
        raise Cancelled(
            f"The download of {model} is paused; what has arrived is kept.",
            f"'inglenook models get {model}' goes on, 'inglenook models cancel {model}' drops it.",
        ) from stop


def pause(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models pause ID`."""
    host().call("models.pause", {"id": options.id})
    next_ = f"'inglenook models get {options.id}' goes on."
    console.result({"paused": options.id}, [f"{options.id} is paused. {next_}"])
    return 0


def cancel(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models cancel ID`."""
    host().call("models.cancel", {"id": options.id})
    console.result({"cancelled": options.id}, [f"The download of {options.id} is dropped."])
    return 0


def token(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models token [--file | --clear | --state]`."""
    request: Json = {"action": "set", "in_file": options.file}
    if options.clear or options.state:
        request = {"action": "clear" if options.clear else "state"}
    else:
        request["token"] = _read_token()
    found = host().call("models.token", request)
    console.result(found, [_where(found)])
    return 0


def _read_token() -> str:
    """The token from stdin; from a terminal without showing it."""
    read = getpass.getpass("Access token: ") if sys.stdin.isatty() else sys.stdin.readline()
    if not read.strip():
        raise BadRequest("There is no token on stdin.", "Paste it, or pipe it in.")
    return read.strip()


def _where(found: Json) -> str:
    hub = found["endpoint"]
    return {
        "environment": f"The token for {hub} comes from HF_TOKEN in the environment.",
        "keyring": f"The token for {hub} is in the system's keyring.",
        "file": f"The token for {hub} is in a file that only you can read.",
    }.get(found["kept"], f"No token for {hub} is kept.")


class _Told:
    """Shows how a download goes: a line that changes, and sentences once each."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._note = ""

    def take(self, event: Json) -> None:
        """Show an event of `models.get`."""
        note = event.get("note") or ""
        if note and note != self._note:
            self._console.progress_end()
            self._console.say(note)
        self._note = note
        self._console.progress_line(_line(event))


def _line(event: Json) -> str:
    if not event.get("total"):
        return "Connecting"
    parts = [f"{size(event['done'])} of {size(event['total'])}"]
    if event.get("rate"):
        parts.append(f"{size(event['rate'])}/s")
    if event.get("eta") is not None:
        parts.append(_left(event["eta"]))
    return "  ".join([event.get("text", ""), *parts])


def _left(seconds: int) -> str:
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02} left" if hours else f"{minutes}:{seconds:02} left"
