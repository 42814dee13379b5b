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
    fold,
    from_stored,
    status_words,
)
from inglenook.types import (
    Citation,
    Done,
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


def test_writing_again_replaces_the_answer_and_keeps_its_id() -> None:
    transcript = adopted(folded([Text("Old"), Done("Old.")]), 7)
    transcript = fold(again(transcript, 1), Text("New"))
    assert [(turn.id, turn.text) for turn in transcript.turns] == [
        (None, "When?"),
        (7, "New"),
    ]
    assert transcript.open == 1


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
    user = {"id": 1, "role": "user", "text": "When?", "state": "done"}
    question, answer = from_stored({"messages": [user, stored, "junk"]}).turns
    assert (question.role, question.text, question.id) == ("user", "When?", 1)
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
keys = st.sampled_from(["id", "role", "text", "state", "citations", "usage", "timings", "error"])


@given(st.lists(st.dictionaries(keys, json_values)))
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
