from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inglenook.errors import ModelUnusable
from inglenook.types import Sampling
from inglenook.workers.llm.draft import OUTPUTS
from inglenook.workers.llm.drafter import Drafter
from inglenook.workers.llm.job import Request
from inglenook.workers.llm.native import Context, Library, Model
from inglenook.workers.llm.scheduler import Scheduler

GREEDY = Sampling(temperature=0, repeat_penalty=1.0, max_tokens=24)


@pytest.fixture
def drafter(library: Library, tiny_model: Model, tiny_llama: Path) -> Iterator[Drafter]:
    """The tiny model as its own drafter, which is always right."""
    drafter = Drafter(library, tiny_llama, tiny_model, 512, 1)
    yield drafter
    drafter.close()


def answer(model: Model, drafter: Drafter | None, sampling: Sampling = GREEDY) -> tuple[Any, Any]:
    context = Context(model, size=512, sequences=2, batch=64, threads=1, outputs=OUTPUTS)
    scheduler = Scheduler(context, drafter=drafter)
    scheduler._worth.length = lambda match, most, seconds=0.0: min(7, most) if most >= 7 else most
    job = scheduler.submit(Request(model.tokenize("The boats come in at night."), "", sampling))
    *_, end = job.events()
    scheduler.close()
    context.close()
    return job.written, end


def test_the_answer_is_the_same_and_the_drafts_are_taken(
    library: Library, tiny_model: Model, tiny_llama: Path
) -> None:
    own = Drafter(library, tiny_llama, tiny_model, 512, 1)
    drafted, end = answer(tiny_model, own)
    assert drafted == answer(tiny_model, None)[0]
    assert end.timings["accepted"] == end.timings["drafted"] > 12
    assert own.seconds > 0


def test_another_model_drafts_badly_and_changes_nothing(
    library: Library, tiny_model: Model, tiny_llama: Path
) -> None:
    free = replace(GREEDY, temperature=1.0, seed=3)
    own = Drafter(library, tiny_llama, tiny_model, 512, 1)
    assert answer(tiny_model, own, free)[0] == answer(tiny_model, None, free)[0]


def test_it_goes_back_with_the_conversation(drafter: Drafter, tiny_model: Model) -> None:
    one = tiny_model.tokenize("The harbour lies to the west of the town.")
    two = tiny_model.tokenize("The harbour lies to the east, they say.")
    first = drafter.propose(one, 6)
    assert drafter.propose(two, 6) != first
    assert drafter.propose(one, 6) == first
    assert len(drafter.propose([*one, *first[:3]], 3)) == 3
    assert drafter.propose([*one, *first[:3]], 3) == first[3:6]


def test_a_full_context_ends_the_drafts(drafter: Drafter, tiny_model: Model) -> None:
    long = tiny_model.tokenize("boat " * 600)
    assert drafter.propose(long[:600], 4) == []
    assert len(drafter.propose(long[:510], 6)) < 6
    assert len(drafter.propose(long[:20], 4)) == 4


@pytest.mark.parametrize("kind", ["missing", "foreign"])
def test_a_model_that_cannot_draft_is_refused(
    library: Library, model: Model, tiny_embedder: Path, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "gone.gguf" if kind == "missing" else tiny_embedder
    with pytest.raises(ModelUnusable, match=path.name):
        Drafter(library, path, model, 512, 1)
