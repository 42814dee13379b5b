"""The whole product on one page: from a question to a checked answer with its evidence.

Pure: collaborators come in as a `Kit`, so that all of it is tested without Qt and without a model.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Generator, Iterator

from inglenook.ask import budget, claims, intent, loops, retrieve
from inglenook.ask.markers import MarkerFilter
from inglenook.ask.ports import Candidates, Generation, Kit
from inglenook.ask.trace import Trace
from inglenook.errors import BadRequest, InglenookError
from inglenook.types import (
    Done,
    Event,
    Passage,
    Prompt,
    Question,
    Reasoning,
    Retrieved,
    Status,
    Support,
    Text,
)

NOT_IN_FILES = "Your files do not say."
NOTE_NOTHING_FOUND = "Nothing in your files is about this."
NOTE_UNSUPPORTED = "Nothing in your files supports this answer."
NOTE_UNMENTIONED = "The passages found do not mention"
NOTE_CLOSEST = "The answer above is not supported by your files; this is the closest passage."


def answer(question: Question, kit: Kit, trace: Trace) -> Iterator[Event]:
    """Answer `question`, telling what happens as it happens. The last event is Done.

    Raises InglenookError where no answer can be given; `trace` then tells how far it got.
    """
    begun = kit.clock()
    trace.model = kit.generator.name
    question = _capture(question, kit, trace)
    route = _route(question, kit, trace)
    passages: tuple[Passage, ...] = ()
    if route == "files":
        yield Status("searching")
        passages = _retrieve(question, kit, trace)
        yield Retrieved(passages, len(trace.considered))
        if not passages and question.only_from_files:
            yield Done(NOT_IN_FILES, model=trace.model, support="none", note=NOTE_NOTHING_FOUND)
            return
    prompt = _assemble(question, passages, route == "files", kit, trace)
    end = yield from _generate(question, prompt, kit, trace, begun)
    yield _guard(question, prompt, route == "files", end, kit, trace, begun)


def _capture(question: Question, kit: Kit, trace: Trace) -> Question:
    with trace.step("capture"):
        question = intent.check(question)
        for guard in kit.guards:
            verdict = guard.check(question.text, "question")
            if verdict.action == "stop":
                raise BadRequest(verdict.reason)
        return question


def _route(question: Question, kit: Kit, trace: Trace) -> intent.Route:
    with trace.step("route") as detail:
        held = kit.index.total(question.scope) if question.retrieval else 0
        detail["passages"] = held
        detail["route"] = route = intent.route(question, held)
        return route


def _retrieve(question: Question, kit: Kit, trace: Trace) -> tuple[Passage, ...]:
    with trace.step("retrieve") as detail:
        query = intent.query(question)
        found: Candidates = kit.index.candidates(query, question.scope, retrieve.CANDIDATES)
        trace.considered = retrieve.fuse(found)
        chosen, trace.dropped = retrieve.select(query, trace.considered, question.passages)
        detail.update(query=query, candidates=len(trace.considered), chosen=len(chosen))
        return chosen


def _assemble(
    question: Question,
    passages: tuple[Passage, ...],
    searched: bool,
    kit: Kit,
    trace: Trace,
) -> Prompt:
    with trace.step("assemble") as detail:
        trace.prompt = budget.assemble(question, passages, searched, kit.generator)
        for left_out in passages[len(trace.prompt.passages) :]:
            trace.dropped[left_out.id] = "no room in the context window"
        detail.update(tokens=trace.prompt.tokens, dropped=list(trace.prompt.dropped))
        return trace.prompt


def _generate(
    question: Question, prompt: Prompt, kit: Kit, trace: Trace, begun: float
) -> Generator[Status | Text | Reasoning, None, Generation]:
    """Stream the answer, holding back markers until they are known to name a passage."""
    with trace.step("generate") as detail:
        sampling = budget.sampling_within(prompt, question.sampling, kit.generator.context_size)
        markers = MarkerFilter(len(prompt.passages))
        end, loop = None, loops.Watch()
        for item in kit.generator.generate(prompt.messages, sampling, loop.found):
            if isinstance(item, Text):
                detail.setdefault("ttft_s", kit.clock() - begun)
                trace.raw_answer += item.text
                loop.feed(item.text)
                if not loop.found() and (shown := markers.feed(item.text)):
                    yield Text(shown)
            elif isinstance(item, (Status, Reasoning)):
                yield item
            else:
                end = item
        if rest := markers.end():
            yield Text(rest)
        if end is None:
            raise InglenookError("The model's answer ended without an end.", "Try again.")
        trace.usage = end.usage
        detail.update(stopped=end.stopped, looped=loop.found(), **end.timings)
        return dataclasses.replace(end, stopped="end") if loop.found() else end


def _guard(
    question: Question,
    prompt: Prompt,
    searched: bool,
    end: Generation,
    kit: Kit,
    trace: Trace,
    begun: float,
) -> Done:
    with trace.step("guard") as detail:
        checked = claims.check(loops.cut(trace.raw_answer), question.text, prompt.passages)
        citations, support = checked.citations, _support(checked, prompt, searched)
        note = _note(checked, prompt, support)
        if note == NOTE_UNSUPPORTED and (closest := claims.quote(question.text, prompt.passages)):
            citations, note = (closest,), NOTE_CLOSEST
        if support and (absent := claims.unmentioned(question.text, trace.considered)):
            note = f"{note} {NOTE_UNMENTIONED} {', '.join(absent)}.".strip()
        detail.update(citations=len(citations), unsupported=list(checked.unsupported))
    ttft = next((s.detail["ttft_s"] for s in trace.steps if "ttft_s" in s.detail), None)
    timings = {**end.timings, "total_s": kit.clock() - begun}
    if ttft is not None:
        timings["ttft_s"] = ttft
    return Done(
        checked.text, citations, trace.model, end.usage, timings, support, note, end.stopped
    )


def _support(checked: claims.Checked, prompt: Prompt, searched: bool) -> Support:
    if not searched:
        return ""
    if not prompt.passages or not checked.citations:
        return "none"
    return "partial" if checked.unsupported else "full"


def _note(checked: claims.Checked, prompt: Prompt, support: Support) -> str:
    """What has to be said about the answer as a whole; empty where its sentences are supported."""
    if support == "none" and not checked.declines:
        return NOTE_UNSUPPORTED if prompt.passages else NOTE_NOTHING_FOUND
    if support != "partial":
        return ""
    if len(checked.unsupported) == 1:
        return "One sentence has no support in your files."
    return f"{len(checked.unsupported)} sentences have no support in your files."
