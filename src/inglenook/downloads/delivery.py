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
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from inglenook.catalog import FolderSource, HubSource
from inglenook.downloads.folders import Folder, blob_of
from inglenook.downloads.order import Item, Order, SourceFailed, files_of
from inglenook.downloads.part import Owner, Part, Version, flushed
from inglenook.downloads.remote import Remote
from inglenook.downloads.transfer import Transfer
from inglenook.errors import HubUnreachable

LOOK = 0.04  # seconds between two looks whether to stop
TELL = 0.1  # seconds between two reports


def deliver(order: Order, source: HubSource | FolderSource) -> Path:
    """Bring all files of a model from the hub; returns where it is.

    Raises SourceFailed, Cancelled, DiskFull or OSError. What has arrived is kept but for bytes that
    are not the promised ones.
    """
    plan = Folder(order, source) if isinstance(source, FolderSource) else _Files(order, source)
    delivery = _Delivery(order, plan)
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


class Plan(Protocol):
    """Which files of a repository a model is made of, and what is to be done before and after."""

    repo: str
    revision: str

    def files(self) -> list[Item]:
        """The files, the one that makes the model whole first. May ask the hub and read the disk.

        Raises SourceFailed or HubUnreachable.
        """
        ...

    def begin(self, total: int) -> Owner | None:
        """Called before anything is written; whose note stands beside each file."""
        ...

    def end(self) -> Path:
        """Called once all files are there; where the model is."""
        ...


class _Files:
    """A file, or the parts of a split one: the model is there once its first file is."""

    def __init__(self, order: Order, source: HubSource) -> None:
        self._order, self._source = order, source
        self._names = tuple(files_of(order.entry.file))
        self.repo, self.revision = source.repo, source.revision

    def files(self) -> list[Item]:
        places = files_of(self._source.file)
        if len(places) != len(self._names):
            raise SourceFailed(f"{self._source.file} is not split like {self._names[0]}")
        found = [
            Item(place, self._order.folder / name)
            for name, place in zip(self._names, places, strict=True)
        ]
        found[0] = replace(found[0], sha256=self._order.entry.sha256 or "")
        return found

    def begin(self, total: int) -> Owner | None:
        entry = self._order.entry
        return Owner(self._order.asked_as or entry.id, entry.name, self._names, total)

    def end(self) -> Path:
        return self._order.target


@dataclass(slots=True)
class _File:
    """One of the files, on its way."""

    item: Item
    part: Part
    transfer: Transfer
    version: Version = Version("")
    ranges: bool = False


class _Delivery:
    def __init__(self, order: Order, plan: Plan) -> None:
        self._order, self._plan = order, plan
        self._client = order.session.async_client(timeout=order.limits.timeout)
        self._whole = 0  # bytes of files that have their names already
        self._files: list[_File] = []
        self.total = order.entry.bytes or 0

    @property
    def done(self) -> int:
        """Bytes that have arrived, from any thread."""
        return self._whole + sum(file.part.ranges.covered for file in tuple(self._files))

    async def run(self) -> Path:
        """Fetch, check and name every file that is missing."""
        async with self._client:
            for item in await self._listed():
                self._add(item)
            self._count([file.item.size or file.part.version.size for file in self._files])
            await self._describe()
            for file in reversed(self._files):
                await self._fetch(file)
        return await asyncio.to_thread(self._plan.end)

    async def _listed(self) -> list[Item]:
        pauses = iter(self._order.limits.pauses)
        while True:
            try:
                return await asyncio.to_thread(self._plan.files)
            except HubUnreachable as error:
                if (pause := next(pauses, None)) is None:
                    raise SourceFailed(str(error).rstrip("."), error.next_step) from error
                self._order.say(f"{error} Trying again in {pause:.0f} seconds.")
                await asyncio.sleep(pause)

    def _add(self, item: Item) -> None:
        if item.target.exists():
            self._whole += item.target.stat().st_size
            return
        session, repo = self._order.session, self._plan.repo
        url = session.url(repo, self._plan.revision, item.place)
        part = Part(item.target)
        part.recall()
        transfer = Transfer(self._order, Remote(self._client, session, repo, url), part)
        self._files.append(_File(item, part, transfer))

    def _count(self, sizes: list[int]) -> None:
        if all(sizes):
            self.total = self._whole + sum(sizes)

    async def _describe(self) -> None:
        """Learn sizes and versions, and see whether there is room, before anything is written."""
        for file in self._files:
            file.version, file.ranges = await file.transfer.describe()
            promised, linked = file.item.sha256, file.version.sha256
            if promised and linked and linked != promised:
                raise _not_promised(linked, promised)
        self._count([file.version.size for file in self._files])
        self._order.require_space(
            sum(max(0, f.version.size - f.part.allocated()) for f in self._files)
        )
        owner = self._plan.begin(self.total)
        for file in self._files:
            file.part.owner = owner

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
        await asyncio.to_thread(flushed, file.part.path, file.item.target)
        self._files.remove(file)
        self._whole += size
        file.part.forget()


def _check(file: _File, found: str) -> None:
    path, item = file.part.path, file.item
    size, expected = path.stat().st_size, item.size or file.part.version.size
    if expected and size != expected:
        raise SourceFailed(f"{size:,} bytes arrived, not {expected:,}")
    promised = item.sha256 or file.part.version.sha256
    if promised and found != promised:
        raise _not_promised(found, promised)
    if not promised and item.blob and blob_of(path) != item.blob:
        raise SourceFailed(f"what arrived is not the promised file {item.place}")
    if not promised and item.target.suffix == ".gguf":
        with path.open("rb") as start:
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
