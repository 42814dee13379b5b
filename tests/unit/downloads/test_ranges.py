"""The bookkeeping of what has arrived, against the plainest model of it: a set of numbers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from inglenook.downloads.ranges import Queue, Ranges, Span

SIZE = 60
spans = st.tuples(st.integers(0, SIZE), st.integers(0, SIZE)).map(lambda s: (min(s), max(s)))


def numbers(spans: list[Span]) -> list[int]:
    return [n for start, end in spans for n in range(start, end)]


@given(st.lists(spans), spans)
def test_ranges_know_what_is_there_and_what_is_not(added: list[Span], window: Span) -> None:
    ranges, there = Ranges(added), set(numbers(added))
    assert numbers(ranges.spans()) == sorted(there)
    assert all(a[1] < b[0] for a, b in zip(ranges.spans(), ranges.spans()[1:], strict=False))
    assert ranges.covered == len(there)
    assert ranges.front == next(n for n in range(SIZE + 2) if n not in there)
    assert numbers(ranges.missing(*window)) == [n for n in range(*window) if n not in there]
    assert Ranges(ranges.spans()).spans() == ranges.spans()


@given(st.lists(spans), st.integers(1, 20), st.data())
def test_every_byte_is_asked_for_until_it_has_arrived(
    there: list[Span], piece: int, data: st.DataObject
) -> None:
    ranges = Ranges(there)
    queue = Queue(ranges.missing(0, SIZE), piece)
    for _ in range(4 * SIZE):
        taken = queue.take()
        if taken is None:
            break
        start, end = taken
        assert 0 < end - start <= piece
        assert ranges.missing(start, end) == [(start, end)]  # nothing comes twice
        broke_off = data.draw(st.integers(start, end))
        ranges.add(start, max(broke_off, start + 1))
        queue.put_back(ranges.missing(start, end))
    assert not queue
    assert ranges.spans() == [(0, SIZE)]
