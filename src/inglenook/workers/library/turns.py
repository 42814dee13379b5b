"""Whose turn it is: one run writes at a time, and it steps aside for what matters more.

More than indexing matter an answer that is being written (two busy thread pools on the same cores
slow it down many times over), a file that a person has just attached, and other programs. None of
them holds it up for ever: however many answers are asked for, some seconds of every minute are the
index's. A person's pause, and the battery, end a run; the next one goes on where it stopped.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterator

import psutil

from inglenook.errors import Cancelled

_log = logging.getLogger(__name__)
_LONGEST_HOLD = 900.0  # seconds; whoever forgot to release must not stop indexing for good
_LOOK = 0.2  # seconds between two looks at what nobody tells us
_CROWDED = 0.5  # share of the processor that others use
_AT_ONCE = 20.0  # seconds of a run in which it minds neither other programs nor the battery
_LONGEST_YIELD = 3.0  # seconds
_POWER_LOOK = 5.0  # seconds

PAUSED = "Indexing was paused; what was read until then is kept."
ON_BATTERY = "Indexing waits for mains power; what was read until then is kept."


class GiveWay(Exception):
    """Raised within a run: unwind to between two files, where somebody else may write first."""


class Turns:
    """Gives out the turns. Safe to use from several threads."""

    def __init__(self, paused: Callable[[str], bool], *, after: float = 25.0, share: float = 4.0):
        """`paused` says whether a person has paused a collection. Held for `after` seconds, a run
        goes on for `share` seconds."""
        self._paused = paused
        self._after, self._share = after, share
        self._changed = threading.Condition()
        self._writing = False
        self._urgent = 0
        self._holds = 0
        self._until = 0.0
        self._ran = time.monotonic()
        self._share_until = 0.0
        self._others = _Others()

    # --- holding ---

    def hold(self) -> None:
        """Let runs pause until `release`: an answer is being written."""
        with self._changed:
            self._holds += 1
            self._until = time.monotonic() + _LONGEST_HOLD

    def release(self) -> None:
        """End a `hold`."""
        with self._changed:
            self._holds = max(0, self._holds - 1)
            self._changed.notify_all()

    def wait_while_held(self, cancelled: Callable[[], bool]) -> None:
        """Wait for the answers that are being written, or for our share of the time."""
        with self._changed:
            while not cancelled():
                now = time.monotonic()
                if not self._holds or now >= self._until or now < self._share_until:
                    break
                if now - self._ran >= self._after:
                    self._share_until = now + self._share
                    break
                self._changed.wait(_LOOK)
            self._ran = time.monotonic()

    # --- writing ---

    @contextlib.contextmanager
    def turn(
        self,
        collection: str,
        cancelled: Callable[[], bool],
        *,
        urgent: bool = False,
        spare_battery: Callable[[], bool] = lambda: False,
    ) -> Iterator[Turn]:
        """Wait for the turn to write and have it. An `urgent` one goes first and minds nothing but
        `cancelled`; `spare_battery` says whether to wait for mains power. Raises Cancelled."""
        turn = Turn(self, collection, cancelled, urgent, spare_battery)
        self.take(cancelled, urgent=urgent)
        try:
            yield turn
        finally:
            if turn.held:
                self.give_back()

    @contextlib.contextmanager
    def at_once(self) -> Iterator[bool]:
        """The turn if it is free, which the value says."""
        with self._changed:
            free = not self._writing
            self._writing = True
        try:
            yield free
        finally:
            if free:
                self.give_back()

    def take(self, cancelled: Callable[[], bool], *, urgent: bool) -> None:
        """Wait until nobody writes, nor anything urgent waits to. Raises Cancelled."""
        with self._changed:
            self._urgent += urgent
            try:
                while self._writing or (self._urgent and not urgent):
                    _stop_if(cancelled)
                    self._changed.wait(_LOOK)
                self._writing = True
            finally:
                self._urgent -= urgent

    def give_back(self) -> None:
        """End what `take` began."""
        with self._changed:
            self._writing = False
            self._changed.notify_all()

    def urgent_waits(self) -> bool:
        """Whether something urgent waits for its turn."""
        return self._urgent > 0

    def paused(self, collection: str) -> bool:
        """Whether a person has paused it."""
        return self._paused(collection)

    def crowded(self) -> bool:
        """Whether other programs use much of the processor."""
        return self._others.share() > _CROWDED


class Turn:
    """One run's turn to write."""

    def __init__(
        self,
        turns: Turns,
        collection: str,
        cancelled: Callable[[], bool],
        urgent: bool,
        spare_battery: Callable[[], bool],
    ) -> None:
        self._turns = turns
        self._collection = collection
        self._cancelled = cancelled
        self._urgent = urgent
        self._saves_power = _Seldom(lambda: spare_battery() and _on_battery(), _POWER_LOOK)
        self._begun = self._yielded = time.monotonic()
        self.held = True
        self.waited = 0.0  # seconds

    def rest(self) -> None:
        """Pause within a file, as long as others need the processor. Raises Cancelled."""
        _stop_if(self._cancelled)
        if not self._urgent:
            begun = time.monotonic()
            self._turns.wait_while_held(self._cancelled)
            self._yield_to_others()
            self.waited += time.monotonic() - begun
        _stop_if(self._cancelled)

    def check(self) -> None:
        """Pause between two batches. Raises Cancelled, or GiveWay where something urgent waits."""
        self.rest()
        if not self._urgent:
            self._stop_if_not_now()
            if self._turns.urgent_waits():
                raise GiveWay

    def between(self) -> None:
        """Pause between two files; the turn is given to what is urgent. Raises Cancelled."""
        self.rest()
        if self._urgent:
            return
        self._stop_if_not_now()
        if self._turns.urgent_waits():
            begun = time.monotonic()
            self._turns.give_back()
            self.held = False
            self._turns.take(self._cancelled, urgent=False)
            self.held = True
            self.waited += time.monotonic() - begun

    def _stop_if_not_now(self) -> None:
        if self._turns.paused(self._collection):
            raise Cancelled(PAUSED)
        if time.monotonic() - self._begun > _AT_ONCE and self._saves_power():
            raise Cancelled(ON_BATTERY)

    def _yield_to_others(self) -> None:
        """Wait while other programs are busy, at most for as long as we have worked since."""
        now = time.monotonic()
        if now - self._begun < _AT_ONCE:
            return
        most = now + min(now - self._yielded, _LONGEST_YIELD)
        while time.monotonic() < most and not self._cancelled() and self._turns.crowded():
            time.sleep(_LOOK)
        self._yielded = time.monotonic()


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled("Indexing was stopped; what was read until then is kept.")


class _Seldom:
    """Asks a question at most every so many seconds."""

    def __init__(self, ask: Callable[[], bool], every: float) -> None:
        self._ask, self._every = ask, every
        self._asked, self._answer = float("-inf"), False

    def __call__(self) -> bool:
        now = time.monotonic()
        if now - self._asked >= self._every:
            self._asked, self._answer = now, self._ask()
        return self._answer


class _Others:
    """What share of the processor other programs use than this one and its children."""

    def __init__(self) -> None:
        self._share = 0.0
        self._at, self._all, self._own = 0.0, 0.0, 0.0

    def share(self) -> float:
        """Since the last look, which is at least half a second ago."""
        now = time.monotonic()
        if now - self._at < 0.5:
            return self._share
        busy, own = _busy_seconds(), _own_seconds()
        if self._at and now - self._at < 10.0:
            span = (now - self._at) * (psutil.cpu_count() or 1)
            self._share = max(0.0, (busy - self._all) - (own - self._own)) / span
        self._at, self._all, self._own = now, busy, own
        return self._share


def _busy_seconds() -> float:
    times = psutil.cpu_times()
    return float(times.user + times.system + getattr(times, "nice", 0.0))


def _own_seconds() -> float:
    me = psutil.Process()
    total = 0.0
    for process in (me, *me.children(recursive=True)):
        with contextlib.suppress(psutil.Error):  # it has just ended
            times = process.cpu_times()
            total += times.user + times.system
    return total


def _on_battery() -> bool:
    battery = psutil.sensors_battery()
    return battery is not None and battery.power_plugged is False
