"""The whole product on one page: from a question to a checked answer with its evidence.

Pure: collaborators come in as a `Kit`, so that all of it is tested without Qt and without a model.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from datetime import datetime

from inglenook.ask import budget, claims, facts, filters, intent, loops, records, survey
from inglenook.ask.markers import MarkerFilter
from inglenook.ask.ports import Generation, Index, Kit
from inglenook.ask.resume import Begun
from inglenook.ask.search import Found, search
from inglenook.ask.timeleft import TimeLeft
from inglenook.ask.trace import Trace
from inglenook.errors import BadRequest, InglenookError
from inglenook.types import (
    Context,
    Coverage,
    Done,
    Event,
    Filter,
    Message,
    Passage,
    Prompt,
    Question,
    Reasoning,
    Retrieved,
    Sampling,
    Scope,
    Status,
    Support,
    Text,
    to_json,
)

NOT_IN_FILES = "Your files do not say."
_NONE_SUCH: dict[str, Callable[[str], str]] = {
    "names": lambda values: f"No file of your library has a name like {values}.",
    "folders": lambda values: f"No file of your library is in a folder like {values}.",
    "types": lambda values: f"No file of your library is of the type {values}.",
}
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
    asked = _capture(question, kit, trace)
    attached = _attach(asked.question, kit, trace)
    question = attached.narrowed(asked.question)
    route = _route(question, attached, kit, trace)
    if route == "survey":
        yield from _survey(asked, question, kit, trace, begun)
        return
    found = Found()
    if route == "files":
        yield Status("searching", text=asked.told())
        found = search(question, attached.whole, kit, trace)
    offered = (*attached.whole, *found.passages)
    if route != "chat":
        coverage = found.coverage(found.passages)
        pinned = len(attached.whole)
        yield Retrieved(offered, len(trace.considered), pinned, asked.filters, coverage)
        if not offered and (asked.filters or question.only_from_files):
            note = _nothing(asked, kit.index)
            yield Text(NOT_IN_FILES)
            yield Done(NOT_IN_FILES, model=trace.model, support="none", note=note,
                       filters=asked.filters, coverage=coverage)  # fmt: skip
            return
    prompt = _assemble(question, attached, found.passages, route == "files", kit, trace)
    end = yield from _generate(question, prompt, kit, trace, begun)
    done = _guard(question, prompt, route != "chat", end, kit, trace, begun)
    note = f"{done.note} {attached.told()}".strip()
    used = found.coverage(prompt.passages[prompt.pinned :])
    yield dataclasses.replace(done, note=note, filters=asked.filters, coverage=used)


def ahead(question: Question, kit: Kit, trace: Trace) -> Prompt:
    """The prompt that `answer` would make of a question that is still being typed.

    Up to where the typed text begins it is the very prompt that will be asked, as long as the
    search finds the same passages. Raises InglenookError as `answer` does, but for empty text.
    """
    question = _read(intent.cleaned(question), kit.now()).question
    attached = _attach(question, kit, trace)
    question = attached.narrowed(question)
    found = Found()
    if intent.tells_enough(question.text) and _route(question, attached, kit, trace) == "files":
        found = search(question, attached.whole, kit, trace)
    return _assemble(question, attached, found.passages, False, kit, trace)


def go_on(begun: Begun, kit: Kit, trace: Trace) -> Iterator[Event]:
    """Write on an answer that ended early, where it ends. The last event is Done, for the whole
    of it. Raises InglenookError as `answer` does."""
    at = kit.clock()
    trace.model, trace.prompt = kit.generator.name, begun.prompt
    trace.considered, trace.dropped = begun.considered, dict(begun.dropped)
    trace.raw_answer, trace.reasoning = begun.text, begun.reasoning
    end = yield from _generate(begun.question, begun.prompt, kit, trace, at)
    done = _guard(begun.question, begun.prompt, begun.searched, end, kit, trace, at)
    note = " ".join(filter(None, [begun.before_note, done.note, begun.after_note]))
    yield dataclasses.replace(done, note=note, filters=begun.filters, coverage=begun.coverage)


def from_records(
    question: Question, index: Index, now: datetime, trace: Trace
) -> tuple[Event, ...]:
    """The answer to a question about files themselves, exactly and without a model; nothing for
    any other question."""
    asked = _read(intent.check(question), now)
    question = asked.question
    if not question.retrieval or question.attachments or question.images:
        return ()
    wanted = facts.recognise(question.text, question.scope, now)
    if wanted is None:
        return ()
    begun = trace.clock()
    found = index.facts(wanted)
    if not records.answers(wanted, found):
        return ()
    with trace.step("facts") as detail:
        detail.update(route="facts", ask=wanted.ask, total=found.total, files=found.files)
        text, citations = records.told(wanted, found)
        trace.raw_answer = text
    coverage = Coverage(used_files=len({c.path for c in citations}), files=found.files)
    done = Done(text, citations, timings={"ttft_s": 0.0, "total_s": trace.clock() - begun},
                support="full", filters=asked.filters, coverage=coverage)  # fmt: skip
    return Text(text), done


def _survey(
    asked: _Asked, question: Question, kit: Kit, trace: Trace, begun: float
) -> Iterator[Event]:
    """Answer from everything in the question's scope; see `survey`."""
    kind = survey.kind_of(question.text, narrow=_narrow(question)) or "summary"
    findings = yield from survey.read(question, kind, kit, trace)
    evidence, coverage = tuple(findings.evidence), findings.coverage
    yield Retrieved(evidence, coverage.passages, 0, asked.filters, coverage)
    if not evidence:
        yield Text(NOT_IN_FILES)
        done = Done(NOT_IN_FILES, model=trace.model, support="none", note=NOTE_NOTHING_FOUND)
    elif kind == "list":
        trace.raw_answer = findings.listed()
        yield Text(trace.raw_answer)
        cited = findings.citations(question.text)
        times = {"total_s": kit.clock() - begun}
        done = Done(trace.raw_answer, cited, trace.model, timings=times, support="full")
    else:
        prompt = trace.prompt = survey.reduced(question, findings, kit)
        end = yield from _generate(question, prompt, kit, trace, begun)
        done = _guard(question, prompt, True, end, kit, trace, begun)
    note = f"{survey.told(coverage)} {done.note}".strip()
    yield dataclasses.replace(done, note=note, filters=asked.filters, coverage=coverage)


def _narrow(question: Question) -> bool:
    """Whether the question is limited to files that were named."""
    return bool(question.scope.paths or question.scope.names)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question without its filters, which are in its scope, and those filters."""

    question: Question
    filters: tuple[Filter, ...] = ()

    def told(self) -> str:
        """How the filters were understood."""
        return "; ".join(map(filters.told, self.filters))


@dataclass(frozen=True, slots=True)
class _Attached:
    """The files beside a question, and what of them is read."""

    pinned: budget.Pinned = budget.Pinned()

    @property
    def whole(self) -> tuple[Passage, ...]:
        """The passages that are read whatever is asked."""
        return self.pinned.passages

    def narrowed(self, question: Question) -> Question:
        """The question, searching what is too long to be read whole."""
        scope = question.scope
        scope = dataclasses.replace(scope, paths=(*scope.paths, *self.pinned.too_long))
        return dataclasses.replace(question, scope=scope)

    def leaves_out(self, context: Context) -> Context:
        """The shares of the window with what is not read whole as dropped."""
        return dataclasses.replace(context, dropped=(*self.pinned.dropped, *context.dropped))

    def told(self) -> str:
        """What has to be said about files that are not read whole."""
        return self.pinned.told()


def _read(question: Question, now: datetime) -> _Asked:
    read = filters.read(question.text, question.scope, now) if question.retrieval else None
    if read is None:
        return _Asked(question)
    earlier = tuple(filters.read(text, Scope(), now).text for text in question.earlier)
    question = dataclasses.replace(question, text=read.text, scope=read.scope, earlier=earlier)
    return _Asked(question, read.filters)


def _capture(question: Question, kit: Kit, trace: Trace) -> _Asked:
    with trace.step("capture") as detail:
        asked = _read(intent.check(question), kit.now())
        question = intent.check(asked.question)
        detail.update({"filters": to_json(asked.filters)} if asked.filters else {})
        for guard in kit.guards:
            verdict = guard.check(question.text, "question")
            if verdict.action == "stop":
                raise BadRequest(verdict.reason)
        return asked


def _nothing(asked: _Asked, index: Index) -> str:
    """Why there is nothing: which filter lets nothing through, if one of them does."""
    if not asked.filters:
        return NOTE_NOTHING_FOUND
    for name, told in _NONE_SUCH.items():
        values = getattr(asked.question.scope, name)
        alone = Scope(**{name: values})
        if values and not index.total(alone):
            return told(", ".join(f"“{value}”" for value in values))
    return f"Nothing in your files passes all filters: {asked.told()}."


def _attach(question: Question, kit: Kit, trace: Trace) -> _Attached:
    if not question.attachments:
        return _Attached()
    with trace.step("attach") as detail:
        room, longest = budget.pinned_room(kit.generator.context_size)
        files = {attachment.path: attachment for attachment in question.attachments}
        documents = [(path, kit.index.document(path, longest)) for path in files]
        wanted = [path for path, file in files.items() if file.opening]
        most = room // budget.LEAST_BLOCK + 1  # more than fits
        openings = {path: kit.index.opening(path, most) for path in wanted}
        pinned = budget.pin(documents, kit.generator, openings)
        detail.update(passages=len(pinned.passages), too_long=list(pinned.too_long))
        detail.update({"note": pinned.told()} if pinned.dropped else {})
        return _Attached(pinned)


def _route(question: Question, attached: _Attached, kit: Kit, trace: Trace) -> intent.Route:
    with trace.step("route") as detail:
        pinned = bool(attached.whole)
        held = kit.index.total(question.scope) if intent.searches(question, pinned) else 0
        detail["passages"] = held
        route = intent.route(question, held, pinned)
        if route == "files" and held and survey.kind_of(question.text, narrow=_narrow(question)):
            route = "survey"
        detail["route"] = route
        return route


def _assemble(
    question: Question,
    attached: _Attached,
    passages: tuple[Passage, ...],
    searched: bool,
    kit: Kit,
    trace: Trace,
) -> Prompt:
    with trace.step("assemble") as detail:
        whole = attached.whole
        prompt = budget.assemble(question, passages, searched, kit.generator, whole)
        trace.prompt = dataclasses.replace(prompt, context=attached.leaves_out(prompt.context))
        for left_out in passages[len(trace.prompt.passages) - len(whole) :]:
            trace.dropped[left_out.id] = "no room in the context window"
        detail.update(tokens=trace.prompt.tokens, dropped=list(trace.prompt.dropped))
        return trace.prompt


def _generate(
    question: Question, prompt: Prompt, kit: Kit, trace: Trace, begun: float
) -> Generator[Status | Text | Reasoning, None, Generation]:
    """Stream the answer, holding back markers until they are known to name a passage."""
    with trace.step("generate") as detail:
        messages, sampling = _open(question, prompt, kit, trace)
        markers, left = MarkerFilter(len(prompt.passages)), TimeLeft(kit.clock)
        end, loop = None, loops.Watch()
        loop.feed(trace.raw_answer)
        thinking: float | None = None
        for item in kit.generator.generate(messages, sampling, loop.found):
            if isinstance(item, Text):
                detail.setdefault("ttft_s", kit.clock() - begun)
                if thinking is not None:
                    detail.setdefault("thought_s", kit.clock() - thinking)
                trace.raw_answer += item.text
                loop.feed(item.text)
                if not loop.found() and (shown := markers.feed(item.text)):
                    yield Text(shown)
            elif isinstance(item, Reasoning):
                thinking = kit.clock() if thinking is None else thinking
                trace.reasoning += item.text
                yield item
            elif isinstance(item, Status):
                yield left.told(item)
            else:
                end = item
        if rest := markers.end():
            yield Text(rest)
        if end is None:
            raise InglenookError("The model's answer ended without an end.", "Try again.")
        trace.usage, trace.record = end.usage, end.record
        if thinking is not None:
            detail.setdefault("thought_s", kit.clock() - thinking)
        detail.update({**end.timings, **detail}, stopped=end.stopped, looped=loop.found())
        detail["cached_tokens"] = end.usage.cached_tokens
        return dataclasses.replace(end, stopped="end") if loop.found() else end


def _open(
    question: Question, prompt: Prompt, kit: Kit, trace: Trace
) -> tuple[tuple[Message, ...], Sampling]:
    """What the model is to read, and how it may write; with what the answer has already, if it is
    written on."""
    text, reasoning = trace.raw_answer, trace.reasoning
    messages, begun, size = prompt.messages, 0, kit.generator.context_size
    if text or reasoning:
        messages = (*messages, Message("assistant", text, reasoning=reasoning))
        begun = sum(kit.generator.count([text or reasoning]))
        if prompt.tokens + begun >= size:
            raise budget.too_long(prompt.tokens + begun, size)
    return messages, budget.sampling_within(prompt, question.sampling, size, begun)


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
        unwritten = end.stopped == "cancelled" and not checked.text
        citations = checked.citations
        support = _support(checked, prompt, searched and not unwritten)
        note = _note(checked, prompt, support)
        if note == NOTE_UNSUPPORTED and (closest := claims.quote(question.text, prompt.passages)):
            citations, note = (closest,), NOTE_CLOSEST
        looked_at = (*trace.considered, *prompt.passages)
        if support and (absent := claims.unmentioned(question.text, looked_at)):
            note = f"{note} {NOTE_UNMENTIONED} {', '.join(absent)}.".strip()
        detail.update(citations=len(citations), unsupported=list(checked.unsupported))
    return Done(
        checked.text,
        citations,
        trace.model,
        end.usage,
        {**end.timings, **_own_times(trace), "total_s": kit.clock() - begun},
        support,
        note,
        end.stopped,
        reasoning=trace.reasoning,
        context=prompt.context,
        unsupported=checked.unsupported if support else (),
    )


def _own_times(trace: Trace) -> dict[str, float]:
    """What the pipeline itself measured: as the person waits, not as the worker counts."""
    kept = ("ttft_s", "thought_s")
    return {name: s.detail[name] for s in trace.steps for name in kept if name in s.detail}


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
