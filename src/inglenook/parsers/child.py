"""The parser process: reads documents that nobody trusts and answers over its pipes."""

from __future__ import annotations

import os
import queue
import stat
import sys
import threading
import traceback
from pathlib import Path
from typing import Any, BinaryIO

from inglenook.errors import FileUnreadable
from inglenook.parsers import confine, frames, parser_for
from inglenook.parsers.assembly import About
from inglenook.types import Section, to_json

_BATCH = 1 << 20  # characters
GONE = "Deleted while it was being read"
TOO_MUCH_MEMORY = "Needs too much memory to read"
EXIT_MEMORY = 3


def main() -> None:
    """Serve requests until the standard input ends."""
    stream = _claim_stdout()
    confine.confine()
    requests: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests,), daemon=True).start()
    while True:
        request = requests.get()
        if request["do"] == "limit":
            confine.limit_memory(int(request["memory"]))
        else:
            frames.send(stream, _answer(request, stream))


def _claim_stdout() -> BinaryIO:
    """The real standard output; what a library prints from now on goes to standard error."""
    own = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(own, "wb")


def _listen(requests: queue.SimpleQueue[dict[str, Any]]) -> None:
    """Queue requests; at the end of the input leave at once, whatever is being read."""
    try:
        while (request := frames.receive(sys.stdin.buffer)) is not None:
            requests.put(request)
    finally:
        os._exit(0)


def _answer(request: dict[str, Any], stream: BinaryIO) -> dict[str, Any]:
    try:
        _check(request["path"])
        if request["do"] == "page":
            return {"done": _page(request)}
        return {"done": _read(request["path"], stream)}
    except FileUnreadable as error:
        return {"failed": {"reason": error.reason, "next_step": error.next_step}}
    except OSError as error:
        return {"failed": {"reason": _os_reason(error), "next_step": ""}}
    except MemoryError:
        os._exit(EXIT_MEMORY)
    except RecursionError:
        return {"failed": {"reason": "Damaged: nested too deeply", "next_step": ""}}
    except Exception as error:  # noqa: BLE001 - the process edge: a parser met what it did not foresee
        return {"failed": _stumbled(error)}


def _check(path: str) -> None:
    """Refuse what is no file with content; opening a pipe or device could block for ever."""
    info = Path(path).stat()
    if not stat.S_ISREG(info.st_mode):
        raise FileUnreadable("Not a regular file")
    if info.st_size == 0:
        raise FileUnreadable("Empty file (0 bytes)")


def _read(path: str, stream: BinaryIO) -> dict[str, Any]:
    parsing = parser_for(path).parse(path)
    batch: list[dict[str, Any]] = []
    size = 0
    about: Any = None
    while True:
        try:
            section: Section = next(parsing)
        except StopIteration as end:
            about = end.value
            break
        batch.append(to_json(section))
        size += len(section.text)
        if size >= _BATCH:
            frames.send(stream, {"sections": batch})
            batch, size = [], 0
    frames.send(stream, {"sections": batch})
    about = about if isinstance(about, About) else About()
    return dict(to_json(about))


def _page(request: dict[str, Any]) -> dict[str, Any]:
    if Path(request["path"]).suffix.lower() != ".pdf":
        raise FileUnreadable("Only PDF files have pages that can be shown")
    from inglenook.parsers.pdf_page import picture

    return picture(
        request["path"], request["page"], request["start"], request["end"], request["width"]
    )


def _os_reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "No permission to read it"
    if isinstance(error, FileNotFoundError):
        return GONE
    return f"It could not be read: {error.strerror or type(error).__name__}"


def _stumbled(error: Exception) -> dict[str, Any]:
    """Where it happened, but not the message, which may quote the document."""
    lines = traceback.format_tb(error.__traceback__)
    return {
        "reason": f"Damaged: it is not built as its format asks ({type(error).__name__})",
        "next_step": "Open it in the program that made it and save a copy.",
        "trace": "".join(lines)[-4000:] + type(error).__name__,
    }
