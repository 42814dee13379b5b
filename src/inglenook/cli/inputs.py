"""What commands share: the host, paths and scopes that the user named, files of JSON lines."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from inglenook.cli.console import Console, Json
from inglenook.errors import BadRequest, FileUnreadable, NotFound
from inglenook.link import launch
from inglenook.link.client import Client
from inglenook.paths import Paths


def host() -> Client:
    """The host of the user's profile, started if need be."""
    return launch.connect(Paths.of_user())


def read_in(host: Client, paths: Sequence[str], collection: str | None, console: Console) -> Json:
    """Index what the user named; the summary."""
    request: Json = {"paths": [existing(p) for p in paths]}
    if collection:
        request["collection"] = collection
    summary = host.call("library.index", request, on_event=console.progress)
    console.progress_end()
    return summary


def existing(path: str) -> str:
    """The absolute path; NotFound where there is nothing."""
    if not path or not is_there(path):
        raise NotFound(f"There is no file or folder {path!r}.", "Check the path.")
    return str(absolute(path))


def is_there(path: str) -> bool:
    """Whether a path names something; False for what cannot be a path at all."""
    try:
        absolute(path).lstat()
    except PermissionError:  # it is in a closed folder: whoever opens it will say so
        return True
    except (OSError, ValueError):  # too long, or with a zero byte in it
        return False
    return True


def absolute(path: str) -> Path:
    """The absolute path; `~` is the user's folder."""
    try:
        return Path(path).expanduser().absolute()
    except RuntimeError:  # `~name` of nobody: a file may well be called that
        return Path(path).absolute()


def model_name(name: str | None) -> str | None:
    """An id as it is; a path as an absolute one, for the host runs in another folder."""
    if name and (name.lower().endswith(".gguf") or is_there(name)):
        return str(absolute(name))
    return name


def adapter(text: str) -> Json:
    """`PATH` or `PATH:SCALE` of a LoRA adapter, as the message has it. NotFound."""
    path, _, scale = text.rpartition(":")
    try:
        number = float(scale)
    except ValueError:
        path = ""
    if not path or is_there(text):  # a colon is part of the name
        return {"path": existing(text), "scale": 1.0}
    return {"path": existing(path), "scale": number}


def text_of(name: str) -> str:
    """The text of a file that the user named. FileUnreadable."""
    path = absolute(name)
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise FileUnreadable(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise FileUnreadable(f"{path} is no text.", "Save it as UTF-8.") from error


def scope_of(options: argparse.Namespace) -> Json:
    """Where to look, as the message has it."""
    return {
        "collections": [options.collection] if options.collection else [],
        "paths": [],
    }


def json_lines(path: str, wanted: str) -> Iterator[Json]:
    """The objects of a JSON-lines file; BadRequest names the line that is not as it should be."""
    try:
        lines = sys.stdin if path == "-" else Path(path).read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _json_line(line, wanted, f"{path}, line {number}")
    except OSError as error:
        raise BadRequest(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise BadRequest(f"{path} is not UTF-8 text.", "Save it as UTF-8.") from error


def _json_line(line: str, wanted: str, where: str) -> Json:
    try:
        item = json.loads(line)
    except json.JSONDecodeError as error:
        raise BadRequest(f"{where} is not JSON: {error}.") from error
    if not isinstance(item, dict) or "id" not in item or not isinstance(item.get(wanted), str):
        raise BadRequest(f'{where} must be an object with "id" and "{wanted}".')
    return item
