"""Whatever the pieces, the text is the same, whole, and ends before the first stop string."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from inglenook.workers.llm.text import TextStream


def stream(data: bytes, cuts: list[int], stop: tuple[str, ...] = ()) -> tuple[list[str], bool]:
    text = TextStream(stop)
    edges = [0, *sorted(c % (len(data) + 1) for c in cuts), len(data)]
    pieces = [text.push(data[a:b]) for a, b in itertools.pairwise(edges)]
    return [*pieces, text.finish()], text.stopped


@given(st.text(), st.lists(st.integers(0, 999)))
def test_any_cut_through_utf8_gives_the_same_text(text: str, cuts: list[int]) -> None:
    pieces, _ = stream(text.encode(), cuts)
    assert "".join(pieces) == text


@given(st.text("abc"), st.lists(st.integers(0, 99)), st.lists(st.text("abc", min_size=1)))
def test_the_text_ends_before_the_first_stop_string(
    text: str, cuts: list[int], stop: list[str]
) -> None:
    pieces, stopped = stream(text.encode(), cuts, tuple(stop))
    found = [at for s in stop if (at := text.find(s)) >= 0]
    shown = "".join(pieces)
    assert stopped == bool(found)
    assert text.startswith(shown)
    if not found:
        assert shown == text
    assert not any(s in shown for s in stop)


def test_an_emoji_is_shown_whole_or_not_at_all() -> None:
    text = TextStream()
    data = "👩‍🚀".encode()
    assert [text.push(bytes([byte])) for byte in data[:4]] == ["", "", "", "👩"]
    assert text.push("🚀".encode()[:2]) == ""
    assert text.finish() == ""


def test_a_possible_stop_string_waits_and_is_given_back() -> None:
    text = TextStream(["</s>"])
    assert text.push(b"a</") == "a"
    assert text.push(b"p>") == "</p>"
    assert text.push(b"</") == ""
    assert text.finish() == "</"


def test_bytes_that_are_no_text_are_marked() -> None:
    assert TextStream().push(b"a\xffb") == "a\ufffdb"


def test_an_empty_stop_string_stops_nothing() -> None:
    assert TextStream([""]).push(b"abc") == "abc"
