"""Reads files in a disposable process with caps on time and memory, so that no file does harm.

A `Sandbox` owns one parser process (`inglenook.parsers.child`), starts it with the first request,
keeps it for many files and replaces it when it crashed, hung, grew too large or is old.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, cast

import psutil

from inglenook.errors import FileLocked, FileUnreadable, ParserDied
from inglenook.parsers import frames
from inglenook.parsers.assembly import About
from inglenook.parsers.child import EXIT_MEMORY, TOO_MUCH_MEMORY, main
from inglenook.types import Section, WordBox, from_json, to_json

__all__ = ["Document", "Sandbox", "main"]

_log = logging.getLogger(__name__)
_POLL = 0.1  # seconds between two looks at a silent process
_BYTES_PER_TIMEOUT = 50_000_000
_MOST_TIMEOUTS = 180  # for a file that shows progress all the time: three hours
NONSENSE = "Damaged: it made the reader talk nonsense"
_MAX_TEXT = 500_000_000  # characters; more would be harm to us, not use to anybody


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one file and what else is known of it.

    Sections ascend, do not overlap, and newlines fill the gaps. No section at all in a document
    with pages means that the pages are pictures without a text layer.
    """

    sections: tuple[Section, ...]
    about: About = About()

    @property
    def text(self) -> str:
        """The whole text, in which the offsets of the sections hold."""
        parts: list[str] = []
        end = 0
        for section in self.sections:
            parts += ("\n" * (section.start - end), section.text)
            end = section.start + len(section.text)
        return "".join(parts)


def _go_on() -> None:
    """Nobody holds the work up."""


class Sandbox:
    """Reads untrusted files. Safe to use from several threads: one request runs at a time."""

    def __init__(
        self,
        *,
        command: Sequence[str] = (),
        timeout: float = 60.0,
        memory: int = 1_500_000_000,
        files_per_process: int = 500,
        models: Sequence[str] = (),
    ) -> None:
        """Prepare; the process starts with the first request.

        `command` starts the parser process (default: this program with `--parser`). `timeout` is
        in seconds for each started 50 MB of a file, and anew from page to page where one takes
        long; `memory` is in bytes. `models` are folders with further models for reading pictures.
        """
        self._command = list(command) or _own_command()
        self._timeout = timeout
        self._memory = memory
        self._files_per_process = files_per_process
        self._models = list(models)
        self._lock = threading.Lock()
        self._process: _Process | None = None

    def read(
        self,
        path: str | os.PathLike[str],
        *,
        password: str = "",
        pause: Callable[[], None] = _go_on,
    ) -> Document:
        """The text of a file. Raises FileUnreadable (with `reason`), or its kinds ParserDied and
        FileLocked: it is encrypted, and `password` does not open it.

        `pause` is called often while the file is being read, between pages that take long also
        over there: as long as it blocks the work rests, and what it raises ends the reading.
        """
        request = {"do": "read", "password": password, "models": self._models}
        sections, about = self._ask(os.fspath(path), request, pause)
        try:
            return Document(tuple(sections), from_json(About, about))
        except (TypeError, ValueError) as error:
            raise ParserDied(*_told(os.fspath(path), NONSENSE)) from error

    def page(
        self,
        path: str | os.PathLike[str],
        page: int,
        start: int | None = None,
        end: int | None = None,
        width: int = 1000,
        *,
        first: int | None = None,
        words: Sequence[WordBox] = (),
        password: str = "",
    ) -> dict[str, Any]:
        """A page of a PDF or picture `width` pixels wide, the span `start:end` marked.

        Gives `{"png": base64, "width", "height", "pages", "boxes": [[x, y, w, h], …]}`, boxes in
        pixels of the picture. Offsets are those of the document's text, `page` counts from 1.
        `first` is the offset at which the page's text begins; where it is not given, all pages
        before are read to find it. `words` are those of a page that was read from a picture.
        Raises FileUnreadable, also for a page that is not there.
        """
        place = {"page": page, "start": start, "end": end, "width": width, "first": first}
        request = {"do": "page", "password": password, "words": to_json(tuple(words)), **place}
        return self._ask(os.fspath(path), request, _go_on)[1]

    def close(self) -> None:
        """End the process. The sandbox can be used again and would start another."""
        with self._lock:
            self._drop()

    def __enter__(self) -> Sandbox:
        """The sandbox itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process."""
        self.close()

    def _ask(
        self, path: str, request: dict[str, Any], pause: Callable[[], None]
    ) -> tuple[list[Section], dict[str, Any]]:
        request |= {"path": str(Path(path).absolute())}
        with self._lock:
            while True:
                process, fresh = self._ready()
                try:
                    return process.ask(request, _Patience(self._seconds(path), pause))
                except ParserDied as error:
                    self._drop()
                    # What earlier files left behind may have killed it: this one gets a fair try.
                    if fresh or isinstance(error, _TookTooLong):
                        raise
                except BaseException:
                    if not process.idle:
                        self._drop()
                    raise

    def _seconds(self, path: str) -> float:
        try:
            size = Path(path).stat().st_size
        except OSError:
            size = 0
        return self._timeout * (1 + size // _BYTES_PER_TIMEOUT)

    def _ready(self) -> tuple[_Process, bool]:
        """A process that can take a request, and whether it has read nothing yet."""
        old = self._process
        if old and (not old.alive or old.served >= self._files_per_process):
            self._drop()
        if self._process is None:
            self._process = _Process(self._command, self._memory)
        return self._process, self._process.served == 0

    def _drop(self) -> None:
        if self._process:
            self._process.end()
            self._process = None


class _TookTooLong(ParserDied):
    """The time was up; a second try would take as long."""


class _Patience:
    """How long to wait for a sign of life, and for all of a file; rests do not count."""

    def __init__(self, seconds: float, pause: Callable[[], None]) -> None:
        self._seconds = seconds
        self._pause = pause
        self._next = time.monotonic() + seconds
        self._last = time.monotonic() + seconds * _MOST_TIMEOUTS

    @property
    def over(self) -> bool:
        return time.monotonic() > min(self._next, self._last)

    def renew(self) -> None:
        self._next = time.monotonic() + self._seconds

    def rest(self) -> None:
        """Let the pause last as long as it wants."""
        begun = time.monotonic()
        self._pause()
        rested = time.monotonic() - begun
        self._next += rested
        self._last += rested


class _Process:
    """One parser process and the thread that takes in its replies."""

    def __init__(self, command: Sequence[str], memory: int) -> None:
        self._memory = memory
        self._popen = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # what libraries print may quote the document
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._watched = psutil.Process(self._popen.pid)
        self._replies: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._take_in, name="parser-replies", daemon=True)
        self._thread.start()
        self.served = 0
        self.idle = True
        with contextlib.suppress(OSError):  # a process that is dead at once is noticed by `ask`
            frames.send(self._stdin, {"do": "limit", "memory": memory})

    @property
    def alive(self) -> bool:
        return self._popen.poll() is None

    def ask(
        self, request: dict[str, Any], patience: _Patience
    ) -> tuple[list[Section], dict[str, Any]]:
        """Send one request and collect its replies as long as the patience lasts."""
        path, sections = request["path"], list[Section]()
        self.idle = False
        with contextlib.suppress(OSError):  # its end is told by the reply that does not come
            frames.send(self._stdin, request)
        while True:
            reply = self._next(path, patience)
            if "sections" in reply:
                _extend(sections, reply["sections"], path)
                continue
            if "beat" in reply:
                patience.rest()
                patience.renew()
                self._check(path, patience)
                with contextlib.suppress(OSError):
                    frames.send(self._stdin, {"do": "go"})
                continue
            self.served += 1
            self.idle = True
            if "failed" in reply:
                raise _unreadable(path, reply["failed"])
            return sections, dict(reply["done"])

    def end(self) -> None:
        """Kill the process and collect what is left of it."""
        self._popen.kill()
        self._popen.wait()
        self._thread.join(timeout=5)
        for pipe in (self._popen.stdin, self._popen.stdout):
            with contextlib.suppress(OSError):
                cast(BinaryIO, pipe).close()

    @property
    def _stdin(self) -> BinaryIO:
        return cast(BinaryIO, self._popen.stdin)

    def _take_in(self) -> None:
        """Pass replies on; None says that there will be no more (the end, or nonsense)."""
        with contextlib.suppress(OSError, ValueError):
            while (reply := frames.receive(cast(BinaryIO, self._popen.stdout))) is not None:
                self._replies.put(reply)
        self._replies.put(None)

    def _next(self, path: str, patience: _Patience) -> dict[str, Any]:
        while True:
            try:
                reply = self._replies.get(timeout=_POLL)
            except queue.Empty:
                self._check(path, patience)
                patience.rest()
                continue
            if reply is None:
                raise self._death(path)
            return reply

    def _check(self, path: str, patience: _Patience) -> None:
        if patience.over:
            raise _TookTooLong(*_told(path, "It took too long to read and was given up"))
        with contextlib.suppress(psutil.Error):  # just ended: the stream's end tells it
            if self._watched.memory_info().rss > self._memory:
                raise ParserDied(*_told(path, TOO_MUCH_MEMORY))

    def _death(self, path: str) -> ParserDied:
        self._popen.kill()  # nonsense on the stream: whatever runs there is not ours any more
        status = self._popen.wait()
        _log.warning("A parser process ended with status %s", status)
        if status == EXIT_MEMORY:
            return ParserDied(*_told(path, TOO_MUCH_MEMORY))
        return ParserDied(*_told(path, "Damaged: it crashed the program that reads it"))


def _own_command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--parser"]
    return [sys.executable, "-m", "inglenook", "--parser"]


def _extend(sections: list[Section], rows: list[Any], path: str) -> None:
    """Append what the process sent, checking it: the document may be in control over there."""
    try:
        for row in rows:
            section = from_json(Section, row)
            end = sections[-1].start + len(sections[-1].text) if sections else 0
            if not end <= section.start <= _MAX_TEXT - len(section.text):
                raise ValueError("sections out of order")
            if not all(_fits(word, section) for word in section.words):
                raise ValueError("words out of place")
            sections.append(section)
    except (TypeError, ValueError) as error:
        raise ParserDied(*_told(path, NONSENSE)) from error


def _fits(word: WordBox, section: Section) -> bool:
    shares = (word.left, word.top, word.width, word.height)
    inside = 0 <= word.start <= word.end <= len(section.text)
    return inside and all(-0.01 <= share <= 1.01 for share in shares)


def _unreadable(path: str, failed: dict[str, Any]) -> FileUnreadable:
    if trace := failed.get("trace"):
        _log.error("A parser stumbled over a file:\n%s", trace)
    reason = str(failed.get("reason", "Damaged"))
    message, next_step, reason = _told(path, reason)
    kind = FileLocked if failed.get("code") == FileLocked.code else FileUnreadable
    return kind(message, str(failed.get("next_step", "")) or next_step, reason)


def _told(path: str, reason: str) -> tuple[str, str, str]:
    """Message, next step and reason of an error about this file."""
    name = os.fsencode(path).decode("utf-8", "replace")
    return f"{name} cannot be read. {reason}.", "", reason
