from __future__ import annotations

from inglenook.workers.llm.pace import CALM, QUICK, SMALLEST, Pace


def reads(pace: Pace, rate: float, seconds: float) -> int:
    """The room after a while on a machine that reads `rate` tokens a second."""
    for _ in range(20):
        room = pace.room(seconds)
        pace.saw(room, room / rate)
    return pace.room(seconds)


def test_the_pace_follows_the_machine() -> None:
    pace = Pace(256)
    assert reads(pace, 5000, QUICK) == 256
    assert reads(pace, 200, QUICK) == 16
    assert reads(pace, 100, CALM) == 128
    pace.saw(1, 10.0)
    assert pace.room(QUICK) == 16, "single tokens say nothing about reading"


def test_the_slowest_machine_still_moves_on() -> None:
    assert reads(Pace(256), 2, QUICK) == SMALLEST


def test_a_batch_is_never_larger_than_the_context_takes() -> None:
    assert Pace(16).room(CALM) == 16
    assert reads(Pace(16), 5000, CALM) == 16
