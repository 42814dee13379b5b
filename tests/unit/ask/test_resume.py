"""Answers that ended early and are written on."""

from __future__ import annotations

import pytest
from tests.unit.ask.fakes import FakeGenerator, FakeIndex
from tests.unit.ask.test_pipeline import ASKED, FOUND, done, run

from inglenook.ask import pipeline, resume
from inglenook.ask.ports import Kit
from inglenook.ask.trace import Trace
from inglenook.errors import BadRequest, QuestionTooLong
from inglenook.types import Coverage, Event, Message, Text, to_json


def go_on(generator: FakeGenerator, before: Trace) -> list[Event]:
    begun = resume.begun(ASKED, before.to_json(), to_json(Coverage(1, 1, 4, 2)))
    kit = Kit(generator, FakeIndex(FOUND), clock=iter(range(1000)).__next__)
    return list(pipeline.go_on(begun, kit, Trace(ASKED.text, iter(range(1000)).__next__)))


def test_the_whole_answer_is_checked_against_what_was_read_for_it() -> None:
    _, before = run(ASKED, FakeGenerator(["The lease ends on "]), FakeIndex(FOUND))
    generator = FakeGenerator(["14 March 2027", "."])
    events = go_on(generator, before)
    assert [event.text for event in events if isinstance(event, Text)] == ["14 March 2027", "."]
    whole = done(events)
    assert whole.answer == "The lease ends on 14 March 2027 [1]."
    assert (whole.support, whole.coverage) == ("full", Coverage(1, 1, 4, 2))
    [given] = generator.given
    assert before.prompt is not None
    assert given == (*before.prompt.messages, Message("assistant", "The lease ends on "))


def test_what_no_model_wrote_cannot_be_written_on() -> None:
    with pytest.raises(BadRequest):
        resume.begun(ASKED, {}, None)
    with pytest.raises(BadRequest):
        resume.begun(ASKED, {"prompt": None, "raw_answer": "3 files."}, None)


def test_a_full_window_is_said() -> None:
    _, before = run(ASKED, FakeGenerator(["word " * 800]), FakeIndex(FOUND))
    with pytest.raises(QuestionTooLong):
        go_on(FakeGenerator(context_size=500), before)
