"""The record of one answer: every step, its time, the exact prompt, the passages with scores."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from inglenook.types import Passage, Prompt, Step, Usage, to_json


@dataclass(slots=True)
class Trace:
    """Filled while the pipeline runs, so that an answer that failed half-way has a record too.

    `considered` holds every candidate passage with its scores, those not used included;
    `raw_answer` is the text exactly as the model wrote it, `record` what it takes to have it write
    the same again (docs/protocol.md, `generate`).
    """

    question: str
    clock: Callable[[], float]
    steps: list[Step] = field(default_factory=list)
    considered: tuple[Passage, ...] = ()
    dropped: dict[str, str] = field(default_factory=dict)
    prompt: Prompt | None = None
    raw_answer: str = ""
    reasoning: str = ""
    record: Mapping[str, Any] = field(default_factory=dict)
    usage: Usage = Usage()
    model: str = ""

    @contextmanager
    def step(self, name: str) -> Iterator[dict[str, Any]]:
        """Time the body as a step; what it puts into the yielded dictionary is kept with it."""
        detail: dict[str, Any] = {}
        begun = self.clock()
        try:
            yield detail
        except Exception as error:
            detail["error"] = type(error).__name__
            raise
        finally:
            self.steps.append(Step(name, self.clock() - begun, detail))

    def to_json(self) -> dict[str, Any]:
        """All of it as plain data; `dropped` maps a passage's id to why it was not used."""
        return {
            "question": self.question,
            "model": self.model,
            "steps": to_json(self.steps),
            "prompt": to_json(self.prompt),
            "prompt_tokens": self.prompt.tokens if self.prompt else 0,
            "passages": to_json(self.considered),
            "dropped": dict(self.dropped),
            "raw_answer": self.raw_answer,
            "reasoning": self.reasoning,
            "record": dict(self.record),
            "usage": to_json(self.usage),
        }
