from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.ask.fakes import FakeGenerator, passage

from inglenook.ask import budget, converse
from inglenook.ask.ports import Opening
from inglenook.errors import QuestionTooLong
from inglenook.types import Message, Question, Sampling

SIZES = st.lists(st.integers(0, 300), max_size=30)


@given(SIZES, st.integers(0, 1000))
def test_kept_turns_fit_and_pairs_stay_together(sizes: list[int], room: int) -> None:
    first = budget.first_turn(sizes, room)
    assert 0 <= first <= len(sizes)
    assert sum(sizes[first:]) <= room
    assert first % 2 == 0 or first == len(sizes)


@given(st.lists(st.integers(1, 50), min_size=2, max_size=60), st.integers(100, 400))
def test_the_cut_moves_seldom(sizes: list[int], room: int) -> None:
    cuts = [budget.first_turn(sizes[:n], room) for n in range(len(sizes) + 1)]
    assert cuts == sorted(cuts)
    moves = len(set(cuts)) - 1
    # each cut frees half of the room, so that much has to come in before the next one
    assert moves <= 2 * sum(sizes) // (room // 2 - 50 or 1) + 1


@given(
    st.lists(st.integers(1, 120), max_size=8),
    st.lists(st.integers(1, 200), max_size=12),
    st.integers(300, 2000),
    st.integers(0, 40),
)
def test_prompt_always_fits(
    passage_sizes: list[int], turn_sizes: list[int], context: int, overhead: int
) -> None:
    generator = FakeGenerator(context_size=context, overhead=overhead)
    passages = [passage(str(i), "word " * n) for i, n in enumerate(passage_sizes)]
    history = tuple(
        Message("user" if i % 2 == 0 else "assistant", "word " * n)
        for i, n in enumerate(turn_sizes)
    )
    question = Question("Why so?", history=history, sampling=Sampling(max_tokens=100))
    prompt = budget.assemble(question, passages, True, generator)

    room = context - budget.answer_room(question.sampling, context)
    assert prompt.tokens == generator.count_prompt(prompt.messages) <= room
    assert prompt.passages == tuple(passages[: len(prompt.passages)])
    assert prompt.messages[0].role == "system"
    assert "Why so?" in prompt.messages[-1].text
    kept_turns = len(prompt.messages) - 2
    assert prompt.messages[1:-1] == history[len(history) - kept_turns :]
    complete = kept_turns == len(history) and len(prompt.passages) == len(passages)
    assert bool(prompt.dropped) != complete

    shares = prompt.context
    said = shares.files + shares.history + shares.passages + shares.question
    assert said + shares.instructions + shares.room == shares.window == context
    assert shares.room == context - prompt.tokens
    sizes = [one.tokens for one in shares.dropped]
    assert sum(sizes) >= sum(turn_sizes[: len(history) - kept_turns])
    assert all(one.why for one in shares.dropped)


def test_answer_may_use_what_the_prompt_leaves() -> None:
    generator = FakeGenerator(context_size=1000)
    prompt = budget.assemble(Question("Short?"), [], False, generator)
    within = budget.sampling_within(prompt, Sampling(max_tokens=5000), 1000)
    assert within.max_tokens == 1000 - prompt.tokens


def test_how_much_history_is_kept_does_not_depend_on_what_was_found() -> None:
    generator = FakeGenerator(context_size=1000)
    turns = [Message("user" if i % 2 == 0 else "assistant", "word " * 40) for i in range(20)]
    question = Question("Why so?", history=tuple(turns), sampling=Sampling(max_tokens=100))
    found = [passage(str(i), "word " * 40) for i in range(3)]
    few = budget.assemble(question, [], False, generator)
    many = budget.assemble(question, found, True, generator)
    assert few.messages[:-1] == many.messages[:-1]
    assert few.dropped == many.dropped != ()


def test_files_are_pinned_in_their_order_as_far_as_they_fit() -> None:
    generator = FakeGenerator(context_size=1000)
    files = {
        "/a": (passage("a1", "word " * 200), passage("a2", "word " * 100)),
        "/b": (passage("b1", "word " * 400),),
        "/c": (passage("c1", "word " * 100),),
    }
    pinned = budget.pin([*files.items(), ("/d", None)], generator)
    assert [p.id for p in pinned.passages] == ["a1", "a2", "c1"]
    assert pinned.too_long == ("/b", "/d")
    assert [(one.kind, one.reason, one.name) for one in pinned.dropped] == [
        ("file", "too_long", "b"),
        ("file", "too_long", "d"),
    ]


def opening(path: str, sizes: list[int], in_all: int = 90, pages: int = 0) -> Opening:
    """Passages of so many words, each on a page of its own where there are pages."""
    passages = (
        passage(f"{path}{n}", "word " * size, path=path, page=n if pages else None)
        for n, size in enumerate(sizes, 1)
    )
    return Opening(tuple(passages), in_all, pages)


def test_of_a_file_that_does_not_fit_the_opening_can_be_read() -> None:
    generator = FakeGenerator(context_size=1000)
    small = (passage("s", "word " * 100),)
    files = [("/book.pdf", None), ("/small", small)]
    openings = {"/book.pdf": opening("/book.pdf", [100] * 6, pages=80)}
    pinned = budget.pin(files, generator, openings)
    assert [p.id for p in pinned.passages] == ["s", *(f"/book.pdf{n}" for n in (1, 2, 3))]
    assert pinned.too_long == ()
    assert pinned.told() == "Of book.pdf the first 3 of 80 pages were read."
    [dropped] = pinned.dropped
    assert (dropped.reason, dropped.count, dropped.of) == ("pages", 3, 80)


def test_openings_share_the_room_and_are_searched_where_there_is_none() -> None:
    generator = FakeGenerator(context_size=1000)
    openings = {"/a": opening("/a", [100] * 6), "/b": opening("/b", [60] * 9)}
    pinned = budget.pin([("/a", None), ("/b", None)], generator, openings)
    assert [p.path for p in pinned.passages] == ["/a", "/a", "/b", "/b", "/b", "/b"]
    assert pinned.told() == (
        "Of a the first 2 of 90 passages were read. Of b the first 4 of 90 passages were read."
    )
    none = budget.pin([("/c", None)], generator, {"/c": opening("/c", [900])})
    assert none.passages == () and none.too_long == ("/c",)


@given(st.lists(st.integers(1, 200), min_size=1, max_size=20), st.integers(100, 3000))
def test_an_opening_never_takes_more_than_its_room(sizes: list[int], context: int) -> None:
    generator = FakeGenerator(context_size=context)
    whole = opening("/a", sizes)
    pinned = budget.pin([("/a", None)], generator, {"/a": whole})
    count = len(pinned.passages)
    assert pinned.passages == whole.passages[:count]
    blocks = [converse.block(n, p) for n, p in enumerate(whole.passages, 1)]
    taken = [n + 2 for n in generator.count(blocks)]
    assert sum(taken[:count]) <= context // 2
    assert count == len(sizes) or sum(taken[: count + 1]) > context // 2


def test_a_question_beside_attached_files_is_told_the_room_that_is_left() -> None:
    generator = FakeGenerator(context_size=1000)
    pinned = [passage("a", "word " * 480)]
    with pytest.raises(QuestionTooLong, match="612 tokens"):
        budget.assemble(Question("word " * 600), [], False, generator, pinned)


def test_the_window_is_shared_out() -> None:
    generator = FakeGenerator(context_size=1000, overhead=5)
    turns = (Message("user", "word " * 20), Message("assistant", "word " * 30))
    question = Question("word " * 7, history=turns, instructions="Speak like a captain.")
    pinned = [passage("f", "word " * 50)]
    prompt = budget.assemble(question, [passage("p", "word " * 40)], True, generator, pinned)
    assert "Speak like a captain." in prompt.messages[0].text
    shares = prompt.context
    assert (shares.history, shares.question) == (50, 7)
    assert 50 <= shares.files < 60
    assert 40 <= shares.passages < 60
    assert shares.window - shares.room == prompt.tokens
