"""Many side by side, or one alone; who waits is let in by rank and never passed over."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from tests.unit.host.fakes import FakeAsker

from inglenook.errors import Cancelled
from inglenook.host.places import Place, Places


class Room:
    """A model by its letter, and visitors that each want one of them."""

    def __init__(self) -> None:
        self.busy: list[bool] = []
        self.places = Places(self.busy.append)
        self.model = ""
        self.entered: list[str] = []
        self.threads: list[threading.Thread] = []

    def visit(self, name: str, priority: int = 0, asker: FakeAsker | None = None) -> Visit:
        return Visit(self, name, priority, asker or FakeAsker())

    def slips_in(self, model: str) -> bool:
        with self.places.slip_in(lambda: self.model == model, lambda: None) as inside:
            return inside


class Visit:
    """Somebody in a thread of their own; the first letter of the name is the model they want."""

    def __init__(self, room: Room, name: str, priority: int, asker: FakeAsker) -> None:
        self.room, self.name, self.priority, self.asker = room, name, priority, asker
        self.waits, self.inside, self._out = (threading.Event() for _ in range(3))
        self.failed: Exception | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        room.threads.append(self._thread)

    def _run(self) -> None:
        wanted = self.name[0]
        try:
            with self.room.places.enter(
                self.priority, lambda: self.room.model == wanted, self.asker, self.waits.set
            ) as place:
                self._stay(place, wanted)
        except Cancelled as error:
            self.failed = error

    def _stay(self, place: Place, wanted: str) -> None:
        if place.alone:
            self.room.model = wanted
            self.room.places.share(place)
        assert self.room.model == wanted
        self.room.entered.append(self.name)
        self.inside.set()
        assert self._out.wait(20)

    def is_in(self) -> Visit:
        assert self.inside.wait(20)
        return self

    def is_waiting(self) -> Visit:
        assert self.waits.wait(20)
        return self

    def leave(self) -> None:
        self._out.set()

    def has_gone(self) -> None:
        self._thread.join(20)
        assert not self._thread.is_alive()


@pytest.fixture
def room() -> Iterator[Room]:
    room = Room()
    yield room
    for thread in room.threads:
        thread.join(20)
    assert not room.places.busy
    assert room.busy[-1] is False


def test_the_same_model_is_shared(room: Room) -> None:
    visits = [room.visit("a1").is_in(), room.visit("a2").is_in(), room.visit("a3").is_in()]
    for visit in visits:
        visit.leave()


def test_another_model_waits_for_all(room: Room) -> None:
    first, second = room.visit("a1").is_in(), room.visit("a2").is_in()
    other = room.visit("b").is_waiting()
    first.leave()
    first.has_gone()
    assert not other.inside.is_set()
    second.leave()
    other.is_in().leave()


def test_who_comes_later_does_not_pass_who_waits(room: Room) -> None:
    first = room.visit("a1").is_in()
    other = room.visit("b").is_waiting()
    late = room.visit("a2").is_waiting()
    first.leave()
    other.is_in().leave()
    late.is_in().leave()
    late.has_gone()
    assert room.entered == ["a1", "b", "a2"]


def test_a_chat_passes_background_work(room: Room) -> None:
    first = room.visit("a1").is_in()
    background = room.visit("b", priority=1).is_waiting()
    chat = room.visit("a2").is_in()
    first.leave()
    chat.leave()
    background.is_in().leave()


def test_who_changes_their_mind_leaves_the_queue(room: Room) -> None:
    first, asker = room.visit("a1").is_in(), FakeAsker()
    other = room.visit("b", asker=asker).is_waiting()
    late = room.visit("a2").is_waiting()
    asker.cancel()
    other.has_gone()
    assert isinstance(other.failed, Cancelled)
    late.is_in()
    for visit in (first, late):
        visit.leave()


def test_who_slips_in_is_asked_to_leave(room: Room) -> None:
    assert not room.slips_in("a")
    room.model = "a"
    wanted = threading.Event()
    with room.places.slip_in(lambda: room.model == "a", wanted.set) as inside:
        assert inside
        other = room.visit("b").is_waiting()
        assert wanted.wait(20)
        assert not room.slips_in("a")  # somebody waits
    other.is_in().leave()


def test_an_error_inside_gives_the_place_back(room: Room) -> None:
    with (
        pytest.raises(ZeroDivisionError),
        room.places.enter(0, lambda: False, FakeAsker(), lambda: None) as place,
    ):
        assert place.alone
        raise ZeroDivisionError
    room.visit("b").is_in().leave()
