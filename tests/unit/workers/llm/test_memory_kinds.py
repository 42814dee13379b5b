"""Four turns, an edit, a regeneration, with every kind of memory: the cache never changes an
answer, and what it holds is not read again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from inglenook.types import Sampling
from inglenook.workers.llm.draft import OUTPUTS
from inglenook.workers.llm.job import Request
from inglenook.workers.llm.native import Context, Library, Model
from inglenook.workers.llm.scheduler import Scheduler

GREEDY = Sampling(temperature=0, repeat_penalty=1.0, max_tokens=10)
# kind of model: whether a regenerated answer and an edited question cost no more than their turn
KINDS = {
    "tiny_llama": True,
    "tiny_swa": True,
    "tiny_recurrent": True,
    "tiny_hybrid": True,
    "tiny_hybrid_ssm": True,
}


class Talk:
    """A chat of bare tokens, which goes on from what the model wrote."""

    def __init__(self, path: Path, library: Library, size: int = 1024) -> None:
        self._model = Model(library, path)
        self._context = Context(
            self._model, size=size, sequences=3, batch=64, threads=2, outputs=OUTPUTS
        )
        self._scheduler = Scheduler(self._context)

    def say(self, past: list[int], text: str) -> tuple[list[int], list[int], int]:
        """The prompt after `past`, what is written after it, and how much of it was cached."""
        tokens = past + self._model.tokenize(text)
        job = self._scheduler.submit(Request(tokens, "", GREEDY))
        *_, end = job.events()
        return tokens, job.written, end.usage.cached_tokens

    def close(self) -> None:
        self._scheduler.close()
        self._context.close()
        self._model.close()


@pytest.fixture(params=KINDS)
def path(request: pytest.FixtureRequest) -> Path:
    found: Path = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def talk(path: Path, library: Library) -> Iterator[Talk]:
    talk = Talk(path, library)
    yield talk
    talk.close()


def fresh(path: Path, library: Library, past: list[int], text: str) -> list[int]:
    """What the model writes with nothing in its cache."""
    talk = Talk(path, library)
    try:
        return talk.say(past, text)[1]
    finally:
        talk.close()


TURNS = [
    "The harbour lies to the west of the town, and boats come in at night. " * 3,
    "Which boats come in at night, and what do they carry to the town?",
    "And in the winter, when the harbour is frozen over and dark?",
    "Who keeps the light on the far side of the bay?",
]


def test_four_turns_an_edit_and_a_regeneration(talk: Talk, path: Path, library: Library) -> None:
    past: list[int] = []
    starts = []
    for number, text in enumerate(TURNS):
        starts.append(list(past))
        prompt, written, cached = talk.say(past, text)
        if number == 3:
            assert written == fresh(path, library, past, text)
        # the last token that was written has not been read yet
        assert cached >= len(past) - 1
        past = prompt + written

    again, written, cached = talk.say(starts[3], TURNS[3])
    assert written == past[len(again) :], "regenerated at temperature 0"
    assert cached == len(again) - 1

    edited = "Who sleeps in the old tower above the bay?"
    _, written, cached = talk.say(starts[3], edited)
    assert written == fresh(path, library, starts[3], edited)
    assert cached >= len(starts[3]) - 1


def test_a_second_chat_does_not_disturb_the_first(talk: Talk, path: Path, library: Library) -> None:
    prompt, written, _ = talk.say([], TURNS[0])
    for other in TURNS[1:]:
        talk.say([], other)
    past = prompt + written
    _, answer, _ = talk.say(past, TURNS[1])
    assert answer == fresh(path, library, past, TURNS[1])
