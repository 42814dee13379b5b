"""Folding events into what a chat shows."""

from __future__ import annotations

import functools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.transcript import (
    Error,
    Transcript,
    Written,
    adopted,
    again,
    asked,
    continued,
    edited,
    fold,
    from_stored,
    status_words,
    without,
)
from inglenook.types import (
    Citation,
    Context,
    Coverage,
    Done,
    Dropped,
    Event,
    Failed,
    NeedsApproval,
    Passage,
    Reasoning,
    Retrieved,
    Status,
    Text,
    ToolCall,
    to_json,
)

PASSAGE = Passage("p1", "/files/lease.pdf", "Either party may end it.", 10, 34, 4, ("8 Term",))
CITATION = Citation(1, "p1", "/files/lease.pdf", 4, 10, 34, "Either party may end it.")

statuses = st.builds(
    Status,
    st.sampled_from(["loading", "indexing", "searching", "reading", "writing", "checking"]),
    st.integers(-5, 10**6),
    st.integers(-5, 10**6),
    st.text(),
)
texts = st.builds(Text, st.text())
ends = st.one_of(
    st.builds(Done, st.text(), note=st.text(), stopped=st.sampled_from(["end", "length"])),
    st.builds(Failed, st.sampled_from(["cancelled", "engine.crashed"]), st.text(), st.text()),
)
events: st.SearchStrategy[Event] = st.one_of(
    statuses,
    texts,
    ends,
    st.just(Retrieved((PASSAGE,), 12)),
    st.just(NeedsApproval(ToolCall("add", {}))),
)


def folded(pieces: list[Event], start: Transcript | None = None) -> Transcript:
    return functools.reduce(fold, pieces, start or asked(Transcript(), "When?"))


@given(st.lists(events))
def test_any_sequence_folds_and_keeps_the_question(sequence: list[Event]) -> None:
    transcript = folded(sequence)
    assert transcript.turns[0].text == "When?"
    assert all(turn.state == "writing" for turn in transcript.turns if turn.status)


@given(st.lists(st.one_of(texts, statuses)))
def test_streamed_text_is_kept_whole(sequence: list[Event]) -> None:
    expected = "".join(event.text for event in sequence if isinstance(event, Text))
    assert folded(sequence).turns[1].text == expected


@given(st.lists(st.text(), min_size=1))
def test_many_small_pieces_equal_one_big(pieces: list[str]) -> None:
    small = folded([Text(piece) for piece in pieces])
    assert small == folded([Text("".join(pieces))])


@given(st.lists(texts), st.text())
def test_done_replaces_what_was_streamed(sequence: list[Event], answer: str) -> None:
    transcript = folded([*sequence, Done(answer, (CITATION,), "tiny")])
    assert transcript.turns[1].text == answer
    assert transcript.turns[1].citations == (CITATION,)
    assert not transcript.writing


@given(st.lists(texts), st.text())
def test_a_failure_keeps_the_longer_text(sequence: list[Event], partial: str) -> None:
    streamed = "".join(event.text for event in sequence if isinstance(event, Text))
    turn = folded([*sequence, Failed("engine.crashed", "It died.", "Retry.", partial)]).turns[1]
    assert turn.text == max(streamed, partial, key=len)
    assert turn.error == Error("engine.crashed", "It died.", "Retry.")


def test_written_holds_few_parts() -> None:
    written = Written()
    for _ in range(20_000):
        written = written.plus("word ")
    assert len(written) == 100_000
    assert len(written._parts) < 20


def test_written_is_a_value() -> None:
    assert Written("ab") == Written("a").plus("b")
    assert hash(Written("ab")) == hash(Written("a").plus("b"))
    assert Written("a") != "a"
    assert repr(Written("a")) == "Written('a')"


def test_a_stop_keeps_what_could_be_read() -> None:
    turn = folded([Text("Half a"), Done("", stopped="cancelled")]).turns[1]
    assert (turn.text, turn.state) == ("Half a", "stopped")
    turn = folded([Text("Half a"), Failed("cancelled", "Stopped.")]).turns[1]
    assert (turn.text, turn.state, turn.error) == ("Half a", "stopped", None)


def test_an_event_after_the_end_begins_a_new_answer() -> None:
    transcript = folded([Done("One."), Text("Two")])
    assert [turn.text for turn in transcript.turns] == ["When?", "One.", "Two"]


def test_writing_again_makes_another_version() -> None:
    transcript = adopted(folded([Text("Old"), Done("Old.")]), 7, 6)
    transcript = fold(asked(transcript, "And then?"), Done("Then."))
    transcript = again(transcript, 1)
    assert [turn.text for turn in transcript.turns] == ["When?", ""]
    assert (transcript.open, transcript.turns[1].id, transcript.turns[1].place) == (1, None, (2, 2))
    transcript = adopted(fold(transcript, Done("New.")), 9)
    turn = transcript.turns[1]
    assert (turn.id, turn.versions, turn.place) == (9, (7, 9), (2, 2))
    assert turn.beside == (7, None)


def test_another_version_of_a_question_ends_what_came_after() -> None:
    transcript = adopted(folded([Done("One.")]), "a1", "q1")
    transcript = adopted(fold(asked(transcript, "And?"), Done("Two.")), "a2", "q2")
    transcript = edited(transcript, 0, "Where?")
    assert [(turn.role, turn.text) for turn in transcript.turns] == [
        ("user", "Where?"),
        ("assistant", ""),
    ]
    transcript = adopted(fold(transcript, Done("Here.")), "a3", "q3")
    question, answer = transcript.turns
    assert (question.id, question.versions, question.beside) == ("q3", ("q1", "q3"), ("q1", None))
    assert (answer.parent, answer.place) == ("q3", (1, 1))


def test_an_answer_is_written_on() -> None:
    transcript = adopted(folded([Text("One, t"), Done("One, two", stopped="length")]), 7)
    assert transcript.turns[1].ended_early
    transcript = continued(transcript, 1)
    assert transcript.writing
    transcript = fold(transcript, Text(", three"))
    assert transcript.turns[1].text == "One, two, three"
    done = fold(transcript, Done("One, two, three."))
    assert (done.turns[1].text, done.turns[1].id) == ("One, two, three.", 7)
    assert not done.turns[1].ended_early
    assert fold(transcript, Failed("cancelled", "Stopped.")).turns[1].ended_early


steps = st.sampled_from(["ask", "again", "edit", "stop", "continue", "remove"])


def stepped(transcript: Transcript, step: str, n: int) -> Transcript:
    """What a person does next; `n` chooses the turn."""
    role = "user" if step == "edit" else "assistant"
    of = [i for i, turn in enumerate(transcript.turns) if turn.role == role]
    if step in {"ask", "stop"} or not of:
        return asked(transcript, "Q")
    if step == "edit":
        return edited(transcript, of[n % len(of)], "E")
    return again(transcript, of[n % len(of)]) if step == "again" else continued(transcript, of[-1])


@given(st.lists(st.tuples(steps, st.integers(0, 9)), max_size=12))
def test_whatever_is_done_every_turn_has_its_place(sequence: list[tuple[str, int]]) -> None:
    transcript, ids = Transcript(), iter(range(1000))
    for step, n in sequence:
        if step == "remove":
            gone = n % max(1, len(transcript.turns))
            kept = [t.id for i, t in enumerate(transcript.turns) if i != gone]
            transcript = without(transcript, gone)
            assert [turn.id for turn in transcript.turns] == kept
            continue
        transcript = stepped(transcript, step, n)
        assert transcript.open == len(transcript.turns) - 1
        message, question = (
            next(ids) if turn is None or turn.id is None else turn.id
            for turn in (transcript.turns[-1], (None, *transcript.turns)[-2])
        )
        end = Failed("cancelled", "") if step == "stop" else Done("A")
        transcript = adopted(fold(transcript, end), message, question)
        assert not transcript.writing
        for turn in transcript.turns:
            assert turn.id in turn.versions
            assert turn.place[0] <= turn.place[1] == len(set(turn.versions))


def test_adopting_nothing_changes_nothing() -> None:
    transcript = folded([Done("One.")])
    assert adopted(transcript, None) is transcript
    assert adopted(Transcript(), 3) == Transcript()


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status("searching"), "Searching your files"),
        (Status("reading", 1200, 4300), "Reading 1,200 of 4,300 tokens"),
        (Status("reading", 9, 4), "Reading 4 of 4 tokens"),
        (Status("reading"), "Reading"),
        (Status("reading", 3, 40, "lease.pdf"), "Reading 3 of 40 parts · lease.pdf"),
        (Status("indexing", 3, 12, "a.pdf"), "Reading your files, 3 of 12"),
        (Status("writing"), "Writing"),
        (Status("loading"), "Loading the model"),
    ],
)
def test_status_is_said_in_words(status: Status, words: str) -> None:
    assert status_words(status) == words


def test_progress_is_there_until_something_is_written() -> None:
    reading = Status("reading", 1200, 4300, left=6.0)
    assert folded([reading]).turns[1].progress == reading
    assert folded([reading, Text("In")]).turns[1].progress is None
    assert folded([reading, Done("In March.")]).turns[1].progress is None


def test_stored_messages_come_back() -> None:
    stored = {
        "id": 2,
        "role": "assistant",
        "text": "In March.",
        "state": "failed",
        "citations": [to_json(CITATION), {"n": "one"}],
        "retrieved": [to_json(PASSAGE)],
        "note": "",
        "model": "tiny",
        "usage": {"prompt_tokens": 5, "cached_tokens": 0, "completion_tokens": 3},
        "timings": {"ttft_s": 0.5, "why": "slow"},
        "error": {
            "code": "engine.crashed",
            "message": "It died.",
            "next_step": "Retry.",
        },
    }
    kept = {
        "parent": 1,
        "versions": [2, 5],
        "coverage": to_json(Coverage(2, 1, 9, 3)),
        "context": to_json(Context(window=4096, room=100, dropped=(Dropped("a", 3, "b"),))),
        "stopped": "length",
    }
    stored = {**stored, **kept}
    user = {"id": 1, "role": "user", "text": "When?", "state": "done", "images": ["/a.png"]}
    question, answer = from_stored({"messages": [user, stored, "junk"]}).turns
    assert (question.role, question.text, question.id) == ("user", "When?", 1)
    assert question.images == ("/a.png",)
    assert (answer.parent, answer.versions, answer.beside) == (1, (2, 5), (None, 5))
    assert (answer.coverage.passages, answer.context.window, answer.stopped) == (9, 4096, "length")
    assert answer.context.dropped == (Dropped("a", 3, "b"),)
    assert answer.citations == (CITATION,)
    assert answer.retrieved == (PASSAGE,)
    assert answer.usage.completion_tokens == 3
    assert answer.timings == {"ttft_s": 0.5}
    assert answer.error == Error("engine.crashed", "It died.", "Retry.")


def test_an_answer_that_nobody_writes_any_more_is_stopped() -> None:
    turn = from_stored({"messages": [{"role": "assistant", "text": "Ha", "state": "writing"}]})
    assert turn.turns[0].state == "stopped"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)
keys = st.sampled_from(
    ["id", "role", "text", "state", "citations", "usage", "timings", "error", "versions", "context"]
)


@given(st.lists(st.dictionaries(keys, json_values), max_size=5))
def test_no_stored_message_is_lost(messages: list[dict[str, object]]) -> None:
    assert len(from_stored({"messages": messages}).turns) == len(messages)


def test_reasoning_is_kept_beside_the_answer() -> None:
    thinking = folded([Reasoning("Let me "), Reasoning("see.")])
    assert str(thinking.turns[-1].reasoning) == "Let me see."
    assert thinking.turns[-1].status == "Thinking"
    assert thinking.turns[-1].text == ""
    done = Done("In March.", reasoning="Let me see.", timings={"thought_s": 2.0})
    turn = folded([Text("In March."), done], thinking).turns[-1]
    assert (turn.text, str(turn.reasoning)) == ("In March.", "Let me see.")
    stored = {"role": "assistant", "text": "In March.", "reasoning": "Let me see."}
    assert str(from_stored({"messages": [stored]}).turns[0].reasoning) == "Let me see."


def test_passages_of_attached_files_are_no_findings_but_have_numbers() -> None:
    attached = Passage("a1", "/files/a.txt", "Whole.", 0, 6)
    turn = folded([Retrieved((attached, PASSAGE), 12, 1)]).turns[-1]
    assert turn.retrieved == (PASSAGE,)
    assert turn.offered == 2
