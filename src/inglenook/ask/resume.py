"""From the record of an answer that ended early to what it takes to write it on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from inglenook.ask import budget, survey
from inglenook.errors import BadRequest
from inglenook.types import Coverage, Filter, Passage, Prompt, Question, from_json

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Begun:
    """An answer so far: what was read for it, `text` and `reasoning` as the model wrote them.

    `before_note` and `after_note` are what its note says whatever comes.
    """

    question: Question
    prompt: Prompt
    text: str = ""
    reasoning: str = ""
    searched: bool = False
    considered: tuple[Passage, ...] = ()
    dropped: Mapping[str, str] = field(default_factory=dict)
    before_note: str = ""
    after_note: str = ""
    filters: tuple[Filter, ...] = ()
    coverage: Coverage = Coverage()


def begun(
    question: Question, trace: Mapping[str, Any], coverage: Mapping[str, Any] | None
) -> Begun:
    """What there is of an answer, from its trace (`Trace.to_json`) and what was kept of its
    coverage. BadRequest where no model wrote it."""
    text, reasoning = str(trace.get("raw_answer") or ""), str(trace.get("reasoning") or "")
    if not trace.get("prompt") or not (text or reasoning):
        raise BadRequest("This answer cannot be written on.", "Ask the question again.")
    steps = {step["name"]: step["detail"] for step in trace.get("steps") or ()}
    route = steps.get("route", {}).get("route", "chat")
    covered = from_json(Coverage, coverage or {})
    return Begun(
        question,
        from_json(Prompt, trace["prompt"]),
        text,
        reasoning,
        searched=route != "chat",
        considered=_all(Passage, trace.get("passages")),
        dropped=trace.get("dropped") or {},
        before_note=survey.told(covered) if route == "survey" else "",
        after_note=_about_files(steps.get("attach", {})),
        filters=_all(Filter, steps.get("capture", {}).get("filters")),
        coverage=covered,
    )


def _about_files(attach: Mapping[str, Any]) -> str:
    """What has to be said about files that were not read whole; older traces have paths alone."""
    return str(attach.get("note") or budget.told_too_long(attach.get("too_long", ())))


def _all(cls: type[T], items: Any) -> tuple[T, ...]:
    return tuple(from_json(cls, item) for item in items or ())
