"""Brings one file by HTTP: pieces over a few connections, tried again, hashed while they come.

Pieces are taken from the front of the file. A connection that fails leaves its piece to the others;
only the last one waits and tries again, so that a struggling server is asked less, not more.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import logging
import random
import time
from pathlib import Path

from inglenook.downloads.order import MIB, Order, SourceFailed
from inglenook.downloads.part import Part, Version
from inglenook.downloads.ranges import Queue
from inglenook.downloads.remote import Broken, Changed, NoRanges, Remote

log = logging.getLogger(__name__)

GAIN = 1.1  # a further connection has to speed the whole up by this much
REST = 15  # measurements without a further connection after one that failed
STEP = 8 * MIB  # hashed at a time


class Transfer:
    """One file of an order on its way to its part."""

    def __init__(self, order: Order, remote: Remote, part: Part) -> None:
        self._order, self._remote, self._part = order, remote, part
        self._limits = order.limits
        self._pauses = iter(self._limits.pauses)
        self._most = 0  # bytes that were there at best: only more than that is progress
        self._not_before = 0.0
        self._queue = Queue((), 1)
        self._growing = 0
        self._best = 0.0
        self._alive = 0
        self._reader = _Reader(part.path)
        self._saving = asyncio.Lock()
        self._over = asyncio.Event()

    async def describe(self) -> tuple[Version, bool]:
        """See `Remote.describe`; tries again while there is hope."""
        while True:
            try:
                return await self._remote.describe()
            except (Broken, Changed) as error:
                await self._rest(error)

    async def run(self, version: Version, ranges: bool) -> str:
        """Fetch what is missing of the file; its SHA-256. The part holds it whole afterwards."""
        helpers = [asyncio.create_task(self._save_often()), asyncio.create_task(self._hash_along())]
        try:
            await self._try_until_whole(version, ranges)
        finally:
            self._over.set()  # not cancelled: their threads must be done before the file is closed
            await asyncio.gather(*helpers, return_exceptions=True)
        await asyncio.to_thread(self._reader.read_to, self._part.ranges.front)
        return self._reader.digest.hexdigest()

    async def _try_until_whole(self, version: Version, ranges: bool) -> None:
        while True:
            async with self._saving:
                self._begin(version)
            try:
                return await (self._fetch_pieces() if ranges else self._fetch_whole())
            except NoRanges:
                ranges = False
            except (Broken, Changed) as error:
                await self._rest(error)
                version, ranges = await self.describe()

    def _begin(self, version: Version) -> None:
        if self._part.begin(version):
            self._order.say("The file has changed on the server; starting over.")
        self._reader = _Reader(self._part.path)
        missing = self._part.ranges.missing(0, version.size)
        self._queue = Queue(missing, self._limits.piece)
        self._best, self._growing = 0.0, 0

    # --- many connections ---------------------------------------------------------------------

    async def _fetch_pieces(self) -> None:
        working, ended = {asyncio.create_task(self._connection())}, set[asyncio.Task[None]]()
        before, since = self._part.ranges.covered, time.monotonic()
        try:
            while working:
                ended, working = await asyncio.wait(
                    working, timeout=self._limits.measure, return_when=asyncio.FIRST_COMPLETED
                )
                for task in ended:
                    task.result()
                if (passed := time.monotonic() - since) >= self._limits.measure:
                    rate = (self._part.ranges.covered - before) / passed
                    if self._worth_one_more(rate, len(working)):
                        working.add(asyncio.create_task(self._connection()))
                    before, since = self._part.ranges.covered, time.monotonic()
        finally:
            await _end(working | ended)

    def _worth_one_more(self, rate: float, working: int) -> bool:
        if self._growing > 0:
            self._growing -= 1
            return False
        if not self._queue or not 0 < working < self._order.session.connections:
            return False
        if rate < self._best * GAIN:
            self._growing = REST
            return False
        self._best = rate
        return True

    async def _connection(self) -> None:
        """Fetch piece after piece until none is left, or until this connection is one too many."""
        self._alive += 1
        try:
            while piece := self._queue.take():
                try:
                    await self._fetch_piece(*piece)
                except Broken as error:
                    self._growing, self._best = REST, 0.0
                    self._not_before = max(self._not_before, time.monotonic() + error.wait)
                    self._put_back(piece)
                    if self._alive > 1:
                        return
                    await self._rest(error)
        finally:
            self._alive -= 1

    def _put_back(self, piece: tuple[int, int]) -> None:
        self._queue.put_back(self._part.ranges.missing(*piece))

    async def _fetch_piece(self, start: int, end: int) -> None:
        await asyncio.sleep(self._not_before - time.monotonic())
        async with self._remote.piece(self._part.version, start, end) as answer:
            at = start
            async for block in answer.aiter_raw():
                part = block[: end - at]
                self._part.write(at, part)
                at += len(part)
                self._note_progress()
                if len(part) < len(block):
                    raise NoRanges("the server sends more than it was asked for")
        if at < end:
            raise Broken(f"the connection ended after {at - start} of {end - start} bytes")

    # --- one connection, from the start -------------------------------------------------------

    async def _fetch_whole(self) -> None:
        async with self._remote.whole() as answer:
            expected = self._part.version.size
            at = 0
            async for block in answer.aiter_raw():
                self._part.write(at, block)
                at += len(block)
                self._note_progress()
        if at < expected:
            raise Broken(f"the connection ended after {at} of {expected} bytes")

    # --- patience -----------------------------------------------------------------------------

    def _note_progress(self) -> None:
        if self._part.ranges.covered > self._most:
            self._most = self._part.ranges.covered
            self._pauses = iter(self._limits.pauses)

    async def _rest(self, error: Broken | Changed) -> None:
        """Wait before another try, longer each time; SourceFailed if there have been enough."""
        pause = next(self._pauses, None)
        if pause is None:
            raise SourceFailed(f"{self._remote.url} did not arrive ({error})") from error
        asked = error.wait if isinstance(error, Broken) else 0.0
        if asked > self._limits.longest_wait:
            raise SourceFailed(
                f"{self._remote.url} did not arrive ({error})",
                f"The server asks to wait {asked / 60:.0f} minutes. Try again then; "
                "what has arrived is kept.",
            ) from error
        # S311: not for secrets; it keeps many clients from coming back in the same moment
        pause = max(asked, pause * random.uniform(0.5, 1.0))  # noqa: S311
        reason = str(error)
        if pause >= 1:
            self._order.say(
                f"{reason[:1].upper()}{reason[1:]}. Trying again in {pause:.0f} seconds."
            )
        await asyncio.sleep(pause)

    # --- beside the transfer ------------------------------------------------------------------

    async def _save_often(self) -> None:
        while not self._over.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._over.wait(), self._limits.save)
            async with self._saving:
                if save := self._part.snapshot():
                    try:
                        await asyncio.to_thread(save)
                    except OSError as error:  # the bytes count; without the note they come again
                        log.warning("no note of what has arrived: %s", error.strerror)

    async def _hash_along(self) -> None:
        while not self._over.is_set():
            reader, front = self._reader, self._part.ranges.front
            if front - reader.at < STEP:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._over.wait(), 0.1)
            else:
                await asyncio.to_thread(reader.read_to, reader.at + STEP)


class _Reader:
    """Hashes what has arrived without a gap while it is still in the system's cache."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.digest, self.at = hashlib.sha256(), 0

    def read_to(self, end: int) -> None:
        """Hash on to byte `end`."""
        with self._path.open("rb") as file:
            file.seek(self.at)
            while self.at < end and (block := file.read(min(MIB, end - self.at))):
                self.digest.update(block)
                self.at += len(block)


async def _end(tasks: set[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
