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

from inglenook.errors import Cancelled
from inglenook.workers.library.surroundings import Surroundings

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

    def __init__(
        self,
        paused: Callable[[str], bool],
        *,
        after: float = 25.0,
        share: float = 4.0,
        around: Surroundings | None = None,
    ) -> None:
        """`paused` says whether a person has paused a collection. Held for `after` seconds, a run
        goes on for `share` seconds. `around` tells of the machine."""
        self._paused = paused
        self._after, self._share = after, share
        self._changed = threading.Condition()
        self._writing = False
        self._urgent = 0
        self._holds = 0
        self._until = 0.0
        self._ran = time.monotonic()
        self._share_until = 0.0
        self.around = around or Surroundings()

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
        self._around = turns.around
        self._saves_power = _Seldom(self._unplugged, _POWER_LOOK, self._around.now)
        self._spare_battery = spare_battery
        self._begun = self._yielded = self._around.now()
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
        if self._around.now() - self._begun > _AT_ONCE and self._saves_power():
            raise Cancelled(ON_BATTERY)

    def _unplugged(self) -> bool:
        return self._spare_battery() and self._around.on_battery()

    def _yield_to_others(self) -> None:
        """Wait while other programs are busy, at most for as long as we have worked since."""
        around = self._around
        now = around.now()
        if now - self._begun < _AT_ONCE:
            return
        most = now + min(now - self._yielded, _LONGEST_YIELD)
        while around.now() < most and not self._cancelled() and around.others() > _CROWDED:
            around.wait(_LOOK)
        self._yielded = around.now()


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled("Indexing was stopped; what was read until then is kept.")


class _Seldom:
    """Asks a question at most every so many seconds."""

    def __init__(self, ask: Callable[[], bool], every: float, now: Callable[[], float]) -> None:
        self._ask, self._every, self._now = ask, every, now
        self._asked, self._answer = float("-inf"), False

    def __call__(self) -> bool:
        now = self._now()
        if now - self._asked >= self._every:
            self._asked, self._answer = now, self._ask()
        return self._answer
