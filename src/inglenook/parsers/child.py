"""The parser process: reads documents that nobody trusts and answers over its pipes."""

from __future__ import annotations

import os
import queue
import stat
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any, BinaryIO

from inglenook.errors import FileUnreadable
from inglenook.parsers import confine, frames, parser_for
from inglenook.parsers.assembly import About
from inglenook.parsers.given import Given
from inglenook.parsers.source import Source
from inglenook.types import Section, WordBox, from_json, to_json

_BATCH = 1 << 20  # characters
_BEAT = 0.25  # seconds from one sign of life to the next
# Raised in our own code these mean that we did not think of something, whatever the file is like.
_OURS = (
    ArithmeticError, AssertionError, AttributeError, ImportError, LookupError, NameError,
    NotImplementedError, TypeError,
)  # fmt: skip
GONE = "Deleted while it was being read"
PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp", ".gif")
TOO_MUCH_MEMORY = "Needs too much memory to read"
EXIT_MEMORY = 3


def main() -> None:
    """Serve requests until the standard input ends."""
    stream = _claim_stdout()
    confine.confine()
    requests: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests,), daemon=True).start()
    parent = _Parent(stream, requests)
    while True:
        request = requests.get()
        if request["do"] == "limit":
            confine.limit_memory(int(request["memory"]))
        else:
            frames.send(stream, _answer(request, parent))


class _Parent:
    """The process that asked, while it is being answered."""

    def __init__(self, stream: BinaryIO, requests: queue.SimpleQueue[dict[str, Any]]) -> None:
        self._stream = stream
        self._requests = requests
        self._told = time.monotonic()

    def sections(self, batch: list[dict[str, Any]]) -> None:
        """Hand over what has been read."""
        frames.send(self._stream, {"sections": batch})

    def beat(self, done: int, total: int) -> None:
        """Tell that there is progress, now and then, and rest until told to go on."""
        if time.monotonic() - self._told >= _BEAT:
            frames.send(self._stream, {"beat": [done, total]})
            self._requests.get()
            self._told = time.monotonic()


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


def _answer(request: dict[str, Any], parent: _Parent) -> dict[str, Any]:
    try:
        _check(request["path"])
        given = Given(request["password"], tuple(request.get("models", ())), parent.beat)
        source = Source.file(request["path"], given)
        if request["do"] == "page":
            return {"done": _page(source, request)}
        return {"done": _read(source, parent)}
    except FileUnreadable as error:
        return _failed(error.reason, error.next_step, error.code)
    except OSError as error:
        return _failed(_os_reason(error))
    except MemoryError:
        os._exit(EXIT_MEMORY)
    except RecursionError:
        return _failed("Damaged: nested too deeply")
    except Exception as error:  # noqa: BLE001 - the process edge: a parser met what it did not foresee
        return _stumbled(error)


def _failed(reason: str, next_step: str = "", code: str = "", trace: str = "") -> dict[str, Any]:
    told = {"code": code, "reason": reason, "next_step": next_step, "trace": trace}
    return {"failed": told}


def _check(path: str) -> None:
    """Refuse what is no file with content; opening a pipe or device could block for ever."""
    info = Path(path).stat()
    if not stat.S_ISREG(info.st_mode):
        raise FileUnreadable("Not a regular file")
    if info.st_size == 0:
        raise FileUnreadable("Empty file (0 bytes)")


def _read(source: Source, parent: _Parent) -> dict[str, Any]:
    parsing = parser_for(source.name).parse(source)
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
            parent.sections(batch)
            batch, size = [], 0
    parent.sections(batch)
    about = about if isinstance(about, About) else About()
    return dict(to_json(about))


def _page(source: Source, request: dict[str, Any]) -> dict[str, Any]:
    from inglenook.parsers.marks import Wanted

    if source.suffix == ".pdf":
        from inglenook.parsers.pdf_page import picture
    elif source.suffix in PICTURES:
        from inglenook.parsers.image import picture
    else:
        raise FileUnreadable("Only PDF files and pictures have pages that can be shown")

    words = tuple(from_json(WordBox, word) for word in request["words"])
    places = {name: request[name] for name in ("page", "start", "end", "width", "first")}
    return picture(source, Wanted(**places, words=words))


def _os_reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "No permission to read it"
    if isinstance(error, FileNotFoundError):
        return GONE
    return f"It could not be read: {error.strerror or type(error).__name__}"


def _stumbled(error: Exception) -> dict[str, Any]:
    """Whose fault it is and where it happened, without the message: it may quote the document."""
    name = type(error).__name__
    trace = "".join(traceback.format_tb(error.__traceback__))[-4000:] + name
    if isinstance(error, _OURS) and _ends_in_our_code(error):
        reason = f"Inglenook could not read it (a fault of ours, {name})"
        return _failed(reason, "The log says where. Report it with the log attached.", trace=trace)
    reason = f"Damaged: it is not built as its format asks ({name})"
    step = "Open it in the program that made it and save a copy."
    return _failed(reason, step, trace=trace)


def _ends_in_our_code(error: Exception) -> bool:
    frames_down = list(traceback.walk_tb(error.__traceback__))
    module = str(frames_down[-1][0].f_globals.get("__name__", ""))
    return module.split(".", maxsplit=1)[0] == __name__.split(".", maxsplit=1)[0]
