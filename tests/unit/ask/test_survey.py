"""Reading everything: groups, supported notes, coverage, going on where it stopped."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

import pytest
from tests.unit.ask.fakes import FakeGenerator, FakeIndex, passage

from inglenook.ask import pipeline, survey
from inglenook.ask.ports import Candidates, Kit
from inglenook.ask.trace import Trace
from inglenook.errors import Cancelled
from inglenook.types import Done, Message, Passage, Question, Status

LEASE = tuple(
    passage(f"lease{i}", text, path="/d/lease.md", heading=(chapter,))
    for i, (chapter, text) in enumerate(
        [
            ("Rent", "The rent is 900 euros a month."),
            ("Rent", "It is paid on the third day."),
            ("End", "The lease ends on 31 October 2031."),
        ]
    )
)
BOAT = (passage("boat", "The boat is painted blue.", path="/d/boat.md"),)
INDEX = {"/d/lease.md": LEASE, "/d/boat.md": BOAT}


@dataclass
class Quoting(FakeGenerator):
    """Notes the first passage that it is shown, and something that stands nowhere."""

    asked: list[str] = field(default_factory=list)

    def pieces_for(self, messages: Sequence[Message]) -> str:
        turn = messages[-1].text
        self.asked.append(turn)
        first = turn.split("\n\n")[0]
        end = first.rindex(" (") if " (" in first else len(first)
        return f"{first[4:end]} The moon is made of cheese."

    def generate(self, messages, sampling, enough):  # type: ignore[no-untyped-def]
        self.pieces = (self.pieces_for(messages),)
        yield from super().generate(messages, sampling, enough)


def run(
    kit: Kit, kind: survey.Kind = "list", text: str = "List everything."
) -> tuple[survey.Findings, list[Status]]:
    told: list[Status] = []
    reading: Generator[Status, None, survey.Findings] = survey.read(
        Question(text), kind, kit, Trace(text, lambda: 0.0)
    )
    while True:
        try:
            told.append(next(reading))
        except StopIteration as end:
            return end.value, told


def test_only_supported_sentences_are_kept_with_their_passage() -> None:
    findings, _ = run(Kit(Quoting(), FakeIndex(documents=INDEX)))
    notes = {path: [n.text for n in notes] for path, notes in findings.notes.items()}
    assert notes == {
        "/d/boat.md": ["The boat is painted blue."],
        "/d/lease.md": ["The rent is 900 euros a month."],
    }
    assert [p.id for p in findings.evidence] == ["boat", "lease0"]
    assert findings.listed() == (
        "**boat.md**\n\n- The boat is painted blue. [1]\n\n"
        "**lease.md**\n\n- The rent is 900 euros a month. [2]"
    )
    assert [(c.n, c.path, c.text) for c in findings.citations("")] == [
        (1, "/d/boat.md", "The boat is painted blue."),
        (2, "/d/lease.md", "The rent is 900 euros a month."),
    ]


def test_all_of_it_is_read_and_said() -> None:
    findings, told = run(Kit(Quoting(), FakeIndex(documents=INDEX)))
    assert survey.told(findings.coverage) == "Read all of 2 files (4 passages)."
    assert [(s.done, s.total) for s in told] == [(0, 2), (1, 2), (2, 2)]
    assert told[0].text == "boat.md"


def test_a_group_stays_within_the_window_and_breaks_at_a_chapter() -> None:
    generator = Quoting(context_size=60)
    run(Kit(generator, FakeIndex(documents={"/d/lease.md": LEASE})))
    assert ["ends on 31" in turn for turn in generator.asked] == [False, True]


def test_what_was_noted_is_not_read_again() -> None:
    generator = Quoting()
    kit = Kit(generator, FakeIndex(documents=INDEX))
    before, _ = run(kit)
    again, told = run(kit)
    assert len(generator.asked) == 2
    assert again.notes == before.notes
    assert [(s.done, s.total) for s in told] == [(2, 2)]
    run(kit, text="List what is blue.")
    assert len(generator.asked) == 4


def test_a_stop_keeps_what_was_noted() -> None:
    generator = Quoting()
    stopped = Kit(
        generator, FakeIndex(documents=INDEX), cancelled=lambda: len(generator.asked) == 2
    )
    with pytest.raises(Cancelled):
        run(stopped)
    kit = Kit(generator, FakeIndex(documents=INDEX), notes=stopped.notes)
    findings, told = run(kit)
    assert len(findings.notes) == 2
    assert told[0].done == 1


def test_of_too_much_each_file_gets_its_opening_and_what_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(survey, "MOST", 3)
    found = Candidates(vector=(LEASE[2],), lexical=(LEASE[2],), total=4)
    findings, _ = run(Kit(Quoting(), FakeIndex(found, documents=INDEX)))
    assert survey.told(findings.coverage) == "Read 2 of 4 passages, from 1 of 2 files."


def test_nothing_noted_is_nothing_found() -> None:
    generator = FakeGenerator(pieces=("NONE",))
    findings, _ = run(Kit(generator, FakeIndex(documents=INDEX)))
    assert findings.notes == {}


def test_the_last_prompt_fits_and_says_what_it_left_out() -> None:
    many = tuple(passage(f"p{i}", f"Item {i} costs {i} euros.", path="/d/l.md") for i in range(40))
    kit = Kit(Quoting(context_size=200), FakeIndex(documents={"/d/l.md": many}))
    findings, _ = run(kit, "summary")
    for p in many:
        findings.add(survey.Note(p.text, (p,)))
    prompt = survey.reduced(Question("Summarise it."), findings, kit)
    assert prompt.tokens <= 120
    assert prompt.dropped
    assert prompt.passages == tuple[Passage, ...](findings.evidence)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Summarise all my notes", "summary"),
        ("Give me a summary of every contract.", "summary"),
        ("Please list all invoices with their amounts", "list"),
        ("Compare all offers", "compare"),
        ("What are the differences between all of these versions?", "compare"),
        ("Fasse alle Verträge zusammen", "summary"),
        ("Liste alle Rechnungen auf", "list"),
        ("Résume tous mes documents", "summary"),
        ("Enumera todos los contratos", "list"),
        ("总结所有文件", "summary"),
        ("列出所有发票", "list"),
        ("When does the lease end?", None),
        ("Summarise the lease", None),
        ("What does the summary say about all-inclusive tickets?", None),
        ("Name the captain", None),
        ("Compare cats and dogs", None),
        ("Does every tenant have a key?", None),
    ],
)
def test_a_survey_has_to_be_asked_for(text: str, kind: str | None) -> None:
    assert survey.kind_of(text) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Summarise it", "summary"), ("Compare them", "compare"), ("Name the captain", None)],
)
def test_in_a_narrow_scope_the_whole_is_meant(text: str, kind: str | None) -> None:
    assert survey.kind_of(text, narrow=True) == kind


def test_the_pipeline_answers_a_survey_with_its_coverage() -> None:
    kit = Kit(Quoting(), FakeIndex(Candidates(total=4), documents=INDEX))
    trace = Trace("", lambda: 0.0)
    events = list(pipeline.answer(Question("List all that my files say."), kit, trace))
    done = events[-1]
    assert isinstance(done, Done)
    assert [c.path for c in done.citations] == ["/d/boat.md", "/d/lease.md"]
    assert done.note == "Read all of 2 files (4 passages)."
    assert (done.coverage.used, done.coverage.files) == (4, 2)
    assert [step.name for step in trace.steps][-1] == "survey"


def test_a_summary_is_written_from_the_notes_and_held_to_the_passages() -> None:
    kit = Kit(Quoting(), FakeIndex(Candidates(total=4), documents=INDEX))
    trace = Trace("", lambda: 0.0)
    *_, done = pipeline.answer(Question("Summarise all my files."), kit, trace)
    assert isinstance(done, Done)
    assert done.answer.startswith("The boat is painted blue [1].")
    assert done.support == "partial"
    assert trace.prompt is not None
    assert "The rent is 900 euros a month." in trace.prompt.messages[-1].text
