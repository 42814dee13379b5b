"""Who may work with the one loaded model: any number side by side, or one alone to exchange it."""

from __future__ import annotations

import contextlib
import itertools
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from inglenook.errors import Cancelled


class Asker(Protocol):
    """Whoever wants something done: hears how it goes and may change their mind."""

    def event(self, event: dict[str, Any]) -> None:
        """Tell how the work goes."""
        ...

    def cancelled(self) -> bool:
        """Whether it is not wanted any more."""
        ...

    def on_cancel(self, callback: Callable[[], None]) -> None:
        """Call `callback` once that is so, at once if it is so already."""
        ...


@dataclass(eq=False, slots=True)
class Place:
    """A place that somebody has, or waits for. A smaller `rank` goes first."""

    rank: tuple[int, int]
    on_wanted: Callable[[], None] | None = None
    alone: bool = field(default=False, init=False)


class Places:
    """Lets people in by rank; who has to be alone waits until everybody inside has left.

    Nobody is let in past somebody who waits and ranks before them, so that the model that is loaded
    does not stay loaded for ever while another one is asked for.
    """

    def __init__(self, on_change: Callable[[bool], None] = lambda busy: None) -> None:
        """`on_change` is told whether anybody is inside, whenever somebody came or left."""
        self._on_change = on_change
        self._changed = threading.Condition()
        self._numbers = itertools.count()
        self._waiting: list[Place] = []
        self._inside: list[Place] = []

    @property
    def busy(self) -> bool:
        """Whether anybody is inside."""
        return bool(self._inside)

    @contextlib.contextmanager
    def enter(
        self, priority: int, fits: Callable[[], bool], asker: Asker, on_wait: Callable[[], None]
    ) -> Iterator[Place]:
        """Wait for a place: beside others while `fits` says that this will do, else alone.

        `on_wait` is called once if there is none now. Raises Cancelled while it waits.
        """
        place = Place((priority, next(self._numbers)))
        asker.on_cancel(self._wake)
        with self._changed:
            self._waiting.append(place)
            try:
                if not self._let_in(place, fits):
                    self._ask_to_leave()
                    on_wait()
                    self._changed.wait_for(lambda: asker.cancelled() or self._let_in(place, fits))
                    if place not in self._inside:
                        raise Cancelled("It was stopped while it waited for the model.")
            finally:
                self._waiting.remove(place)
                self._changed.notify_all()
        with self._kept(place):
            yield place

    @contextlib.contextmanager
    def slip_in(self, fits: Callable[[], bool], on_wanted: Callable[[], None]) -> Iterator[bool]:
        """A place beside others, if there is one at once and nobody waits; else False.

        `on_wanted` is called, from any thread, as soon as somebody waits for everybody to leave.
        It must be quick.
        """
        with self._changed:
            if self._waiting or any(other.alone for other in self._inside) or not fits():
                place = None
            else:
                place = Place((0, next(self._numbers)), on_wanted)
                self._inside.append(place)
        if place is None:
            yield False
            return
        with self._kept(place):
            yield True

    def share(self, place: Place) -> None:
        """Let others in beside the one who was alone."""
        with self._changed:
            place.alone = False
            self._changed.notify_all()

    def _let_in(self, place: Place, fits: Callable[[], bool]) -> bool:
        if place in self._inside:
            return True
        if any(other.alone for other in self._inside):
            return False
        if place is not min(self._waiting, key=lambda waiting: waiting.rank):
            return False
        place.alone = not fits()
        if place.alone and self._inside:
            return False
        self._inside.append(place)
        return True

    def _ask_to_leave(self) -> None:
        for place in self._inside:
            if place.on_wanted is not None:
                place.on_wanted()

    @contextlib.contextmanager
    def _kept(self, place: Place) -> Iterator[None]:
        try:
            self._on_change(True)
            yield
        finally:
            with self._changed:
                self._inside.remove(place)
                self._on_change(bool(self._inside))
                self._changed.notify_all()

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()
