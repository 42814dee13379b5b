from __future__ import annotations

from inglenook.ask.timeleft import TimeLeft
from inglenook.types import Status


def test_what_is_left_follows_from_what_was_read() -> None:
    times = iter([0.0, 2.0, 10.0])
    left = TimeLeft(lambda: next(times))
    assert left.told(Status("reading", 100, 1_100)).left is None  # from the cache
    assert left.told(Status("reading", 300, 1_100)).left == 8.0
    assert left.told(Status("reading", 1_100, 1_100)).left == 0.0


def test_nothing_is_foretold_too_early_or_of_other_work() -> None:
    left = TimeLeft(lambda: 0.0)
    left.told(Status("reading", 0, 10))
    assert left.told(Status("reading", 5, 10)).left is None
    assert left.told(Status("loading", 5, 10)) == Status("loading", 5, 10)
