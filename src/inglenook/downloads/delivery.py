"""From a place on a hub to whole, checked files under their names.

An event loop in a thread of its own does the work, so that a stop never waits for the network:
whoever asked looks every few hundredths of a second whether it is to stop.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inglenook.catalog import HubSource
from inglenook.downloads.order import Order, SourceFailed, files_of
from inglenook.downloads.part import Owner, Part, Version, flushed
from inglenook.downloads.remote import Remote
from inglenook.downloads.transfer import Transfer

LOOK = 0.04  # seconds between two looks whether to stop
TELL = 0.1  # seconds between two reports


def deliver(order: Order, source: HubSource) -> Path:
    """Bring all files of a model from the hub; returns the first, which comes last.

    Raises SourceFailed, Cancelled, DiskFull or OSError. What has arrived is kept but for bytes that
    are not the promised ones.
    """
    delivery = _Delivery(order, source)
    thread = _Loop(delivery.run())
    thread.start()
    try:
        _watch(order, delivery, thread)
    finally:
        thread.stop()
    try:
        return thread.result()
    except asyncio.CancelledError:
        raise order.stopped() from None


@dataclass(slots=True)
class _File:
    """One of the model's files."""

    target: Path
    promised: str
    part: Part
    transfer: Transfer
    version: Version = Version("")
    ranges: bool = False


class _Delivery:
    def __init__(self, order: Order, source: HubSource) -> None:
        self._order, self._source = order, source
        self._client = order.session.async_client(timeout=order.limits.timeout)
        self._names = tuple(files_of(order.entry.file))
        self._whole = 0  # bytes of files that have their names already
        self._files: list[_File] = []
        for name, place in zip(self._names, self._places(), strict=True):
            self._add(order.folder / name, place)
        self.total = order.entry.bytes or 0
        self._count([file.part.version for file in self._files])

    def _places(self) -> list[str]:
        places = files_of(self._source.file)
        if len(places) != len(self._names):
            raise SourceFailed(f"{self._source.file} is not split like {self._names[0]}")
        return places

    def _count(self, versions: list[Version]) -> None:
        if all(version.size for version in versions):
            self.total = self._whole + sum(version.size for version in versions)

    @property
    def done(self) -> int:
        """Bytes that have arrived, from any thread."""
        return self._whole + sum(file.part.ranges.covered for file in tuple(self._files))

    async def run(self) -> Path:
        """Fetch, check and name every file that is missing."""
        async with self._client:
            await self._describe()
            for file in reversed(self._files):  # the model is there once its first file is
                await self._fetch(file)
        return self._order.target

    def _add(self, target: Path, place: str) -> None:
        if target.exists():
            self._whole += target.stat().st_size
            return
        session, repo = self._order.session, self._source.repo
        url = session.url(repo, self._source.revision, place)
        part = Part(target)
        part.recall()
        transfer = Transfer(self._order, Remote(self._client, session, repo, url), part)
        promised = self._order.entry.sha256 if target == self._order.target else ""
        self._files.append(_File(target, promised or "", part, transfer))

    async def _describe(self) -> None:
        """Learn sizes and versions, and see whether there is room, before anything is written."""
        for file in self._files:
            file.version, file.ranges = await file.transfer.describe()
            linked = file.version.sha256
            if file.promised and linked and linked != file.promised:
                raise _not_promised(linked, file.promised)
        self._count([file.version for file in self._files])
        self._order.require_space(
            sum(max(0, f.version.size - f.part.allocated()) for f in self._files)
        )
        entry = self._order.entry
        for file in self._files:
            file.part.owner = Owner(
                self._order.asked_as or entry.id, entry.name, self._names, self.total
            )

    async def _fetch(self, file: _File) -> None:
        try:
            found = await file.transfer.run(file.version, file.ranges)
        finally:
            with contextlib.closing(file.part), contextlib.suppress(OSError):
                file.part.save()  # what went wrong before counts for more
        try:
            _check(file, found)
        except SourceFailed:
            file.part.forget()
            raise
        size = file.part.path.stat().st_size
        await asyncio.to_thread(flushed, file.part.path, file.target)
        self._files.remove(file)
        self._whole += size
        file.part.forget()


def _check(file: _File, found: str) -> None:
    size = file.part.path.stat().st_size
    if file.part.version.size and size != file.part.version.size:
        raise SourceFailed(f"{size:,} bytes arrived, not {file.part.version.size:,}")
    promised = file.promised or file.part.version.sha256
    if promised and found != promised:
        raise _not_promised(found, promised)
    if not promised and file.target.suffix == ".gguf":
        with file.part.path.open("rb") as start:
            if start.read(4) != b"GGUF":
                raise SourceFailed("what arrived is not a GGUF file, perhaps a page of some proxy")


def _not_promised(found: str, promised: str) -> SourceFailed:
    return SourceFailed(
        f"what arrived is not the promised file: sha256 {found[:12]}…, not {promised[:12]}…"
    )


# --- the thread that works, and the one that asked --------------------------------------------


def _watch(order: Order, delivery: _Delivery, thread: _Loop) -> None:
    told, at = (-1, -1), 0.0
    while not thread.ended.wait(LOOK):
        if order.cancelled():
            return
        now = (delivery.done, delivery.total)
        if now != told and time.monotonic() - at >= TELL:
            told, at = now, time.monotonic()
            order.on_progress(*now)


class _Loop(threading.Thread):
    """Runs one coroutine; whatever it ends with is handed to the thread that asked."""

    def __init__(self, work: Coroutine[Any, Any, Path]) -> None:
        super().__init__(name="download", daemon=True)
        self.ended = threading.Event()
        self._work = work
        self._began = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[Any] | None = None
        self._path: Path | None = None
        self._error: BaseException | None = None

    def run(self) -> None:
        """Run the loop; `ended` is set before it closes, which may wait for a name look-up."""
        try:
            asyncio.run(self._main())
        except BaseException as error:  # noqa: BLE001  told by `result` in the thread that asked
            self._error = self._error or error
        finally:
            self._began.set()
            self.ended.set()

    async def _main(self) -> None:
        self._loop, self._task = asyncio.get_running_loop(), asyncio.current_task()
        self._began.set()
        try:
            self._path = await self._work
        except BaseException as error:  # noqa: BLE001  as above
            self._error = error
        finally:
            self.ended.set()

    def stop(self) -> None:
        """End the work if it still runs, and wait until it has let go of its files."""
        self._began.wait()
        if not self.ended.is_set() and self._loop is not None and self._task is not None:
            with contextlib.suppress(RuntimeError):  # it ended just now
                self._loop.call_soon_threadsafe(self._task.cancel)
        self.ended.wait()

    def result(self) -> Path:
        """What the work gave; raises what it raised."""
        if self._error is not None:
            raise self._error
        assert self._path is not None
        return self._path
