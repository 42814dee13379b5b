"""Who may read ahead: the newest, and nobody while an answer is under way."""

from __future__ import annotations

import threading
from collections.abc import Callable

from inglenook.host.ahead import ReadAhead
from inglenook.types import Passage, Prompt


class Reader:
    """Reads until it is told to stop."""

    def __init__(self, ahead: ReadAhead) -> None:
        self.begun, self.stopped = threading.Event(), threading.Event()
        self.may: bool | None = None
        self.thread = threading.Thread(target=self._read, args=(ahead,))
        self.thread.start()

    def _read(self, ahead: ReadAhead) -> None:
        with ahead.reading(self.stopped.set) as self.may:
            self.begun.set()
            if self.may:
                self.stopped.wait(10)


def ended(reader: Reader) -> bool:
    reader.thread.join(10)
    return not reader.thread.is_alive()


def test_the_newest_reads_and_the_one_before_is_stopped() -> None:
    ahead = ReadAhead()
    first = Reader(ahead)
    assert first.begun.wait(10)
    second = Reader(ahead)
    assert second.begun.wait(10)
    assert (first.may, second.may) == (True, True)
    assert ended(first) and not second.stopped.is_set()
    second.stopped.set()
    assert ended(second)


def test_an_answer_stops_reading_and_lets_nobody_begin() -> None:
    ahead = ReadAhead()
    reader = Reader(ahead)
    assert reader.begun.wait(10)
    with ahead.put_off(), ahead.put_off():
        assert ended(reader)
        late = Reader(ahead)
        assert ended(late)
        assert late.may is False
    again = Reader(ahead)
    assert again.begun.wait(10) and again.may
    again.stopped.set()
    assert ended(again)


def test_what_was_found_is_remembered_for_its_chat() -> None:
    ahead = ReadAhead()
    found = tuple(Passage(name, "/f", "text", 0, 4) for name in "abc")
    remembers: Callable[[str], tuple[str, ...]] = ahead.found
    assert remembers("one") == ()
    ahead.remember("one", Prompt((), found, pinned=1))
    assert remembers("one") == ("b", "c")
    assert remembers("two") == ()
    ahead.remember("", Prompt((), found))
    assert remembers("two") == ("a", "b", "c")
