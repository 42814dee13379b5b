"""Whose turn it is to write: answers, urgent files, other programs, the battery, a pause."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from inglenook.errors import Cancelled
from inglenook.workers.library.surroundings import Surroundings
from inglenook.workers.library.turns import ON_BATTERY, GiveWay, Turns


class Told(Surroundings):
    """Surroundings that a test decides; their time passes only by waiting and working."""

    def __init__(self) -> None:
        super().__init__()
        self.time = 1_000.0
        self.waited = 0.0
        self.busy = 0.0
        self.battery = False
        self.looks = 0
        self.on_wait: Callable[[], None] = lambda: None

    def now(self) -> float:
        return self.time

    def wait(self, seconds: float) -> None:
        self.time += seconds
        self.waited += seconds
        self.on_wait()

    def work(self, seconds: float) -> None:
        self.time += seconds

    def others(self) -> float:
        return self.busy

    def on_battery(self) -> bool:
        self.looks += 1
        return self.battery


@pytest.fixture
def around() -> Told:
    return Told()


@pytest.fixture
def turns(around: Told) -> Turns:
    return Turns(lambda name: False, around=around)


def never() -> bool:
    return False


def test_answers_without_end_leave_the_index_its_share() -> None:
    turns = Turns(lambda name: False, after=0.3, share=0.2)
    turns.hold()
    with turns.turn("home", never) as turn:
        begun = time.monotonic()
        turn.rest()  # waits until it has had nothing for long enough
        assert time.monotonic() - begun >= 0.2
        passed = 0
        while time.monotonic() - begun < 1.5:
            turn.rest()
            passed += 1
        assert passed > 2
        turns.release()
        turn.rest()


def test_what_is_urgent_goes_first_and_the_run_goes_on_after_it() -> None:
    turns = Turns(lambda name: False)
    done: list[str] = []

    def urgent() -> None:
        with turns.turn("Attached", never, urgent=True) as turn:
            turn.between()
            done.append("urgent")

    with turns.turn("home", never) as turn:
        turn.between()
        thread = threading.Thread(target=urgent)
        thread.start()
        while not turns.urgent_waits():
            time.sleep(0.01)
        with pytest.raises(GiveWay):
            turn.check()
        turn.between()
        done.append("run")
        thread.join()
        with turns.at_once() as mine:
            assert not mine
    assert done == ["urgent", "run"]
    with turns.at_once() as mine:
        assert mine


def test_a_run_that_is_stopped_while_something_urgent_writes_leaves_that_its_turn() -> None:
    turns = Turns(lambda name: False)
    stopped = threading.Event()
    turns.take(never, urgent=True)
    threading.Timer(0.2, stopped.set).start()
    with pytest.raises(Cancelled), turns.turn("home", stopped.is_set):
        pass
    with turns.at_once() as mine:
        assert not mine
    turns.give_back()


# --- other programs -------------------------------------------------------------------------------


def test_a_busy_computer_gets_at_least_half_of_the_time(turns: Turns, around: Told) -> None:
    around.busy = 0.9
    with turns.turn("home", never) as turn:
        for _ in range(20):
            around.work(0.9)
            turn.check()
        assert around.waited == 0  # what was just asked for is done first
        around.work(5.0)
        turn.check()
        begun = around.time
        for _ in range(50):
            around.work(1.0)
            turn.rest()
        assert around.time - begun == pytest.approx(100.0, rel=0.1)


def test_a_long_batch_is_not_followed_by_a_long_wait(turns: Turns, around: Told) -> None:
    around.busy = 1.0
    with turns.turn("home", never) as turn:
        around.work(600.0)
        turn.rest()
        assert 2.0 < around.waited < 4.0


def test_the_wait_ends_when_the_computer_is_free_or_the_run_is_stopped(around: Told) -> None:
    stopped = threading.Event()
    turns = Turns(lambda name: False, around=around)
    around.busy = 1.0
    with pytest.raises(Cancelled), turns.turn("home", stopped.is_set) as turn:
        around.work(60.0)
        around.on_wait = lambda: setattr(around, "busy", 0.1)
        turn.rest()
        assert around.waited < 0.5
        around.busy = 1.0
        around.work(60.0)
        around.on_wait = stopped.set
        turn.rest()
    assert around.waited < 1.0


def test_what_is_urgent_minds_no_other_program_and_no_battery(turns: Turns, around: Told) -> None:
    around.busy, around.battery = 1.0, True
    with turns.turn("Attached", never, urgent=True, spare_battery=lambda: True) as turn:
        around.work(600.0)
        turn.rest()
        turn.check()
        turn.between()
    assert around.waited == 0


# --- the battery ----------------------------------------------------------------------------------


def test_on_battery_a_run_that_nobody_asked_for_ends(turns: Turns, around: Told) -> None:
    with turns.turn("home", never, spare_battery=lambda: True) as turn:
        around.battery = True
        turn.between()  # a few files cost next to nothing
        around.work(30.0)
        with pytest.raises(Cancelled, match=ON_BATTERY):
            turn.between()
    with turns.at_once() as mine:
        assert mine
    around.battery = False
    with turns.turn("home", never, spare_battery=lambda: True) as turn:
        around.work(30.0)
        turn.between()


def test_on_battery_a_run_that_a_person_asked_for_goes_on(turns: Turns, around: Told) -> None:
    around.battery = True
    with turns.turn("home", never, spare_battery=lambda: False) as turn:
        around.work(3_600.0)
        turn.between()
        turn.check()
    assert around.looks == 0


def test_the_battery_is_looked_at_seldom(turns: Turns, around: Told) -> None:
    with turns.turn("home", never, spare_battery=lambda: True) as turn:
        around.work(21.0)
        for _ in range(100):
            around.work(0.1)
            turn.check()
    assert 2 <= around.looks <= 4


def test_the_real_surroundings_can_be_asked() -> None:
    real = Surroundings()
    assert real.others() == 0.0  # nothing to compare with yet
    assert real.on_battery() in (True, False)
