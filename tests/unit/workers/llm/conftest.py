"""The starter model, loaded once for all tests of the engine."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("GOMP_SPINCOUNT", "500")  # as the worker does, before libgomp is loaded

from inglenook.ask.ports import Generation
from inglenook.types import Message, Sampling, Status, Text
from inglenook.workers.llm import gguf
from inglenook.workers.llm.draft import OUTPUTS
from inglenook.workers.llm.job import CHAT, Job, Request
from inglenook.workers.llm.native import Context, Library, Model
from inglenook.workers.llm.sampling import grammar_of
from inglenook.workers.llm.scheduler import SEQUENCES, Scheduler
from inglenook.workers.llm.template import Template

GREEDY = Sampling(temperature=0, repeat_penalty=1.0, max_tokens=16)


@pytest.fixture(scope="session")
def library() -> Library:
    return Library()


@pytest.fixture(scope="session")
def model(library: Library, starter_model: Path) -> Iterator[Model]:
    model = Model(library, starter_model)
    yield model
    model.close()


@pytest.fixture(scope="session")
def template(model: Model, starter_model: Path) -> Template:
    header = gguf.read(starter_model)
    control = model.control_texts()
    return Template(header.chat_template, model=header.name, control=control)


@dataclass
class Answer:
    """A job, drained."""

    text: str
    end: Generation
    reading: list[Status]
    pieces: list[str]


class Chat:
    """A scheduler with the starter model's template before it."""

    def __init__(self, scheduler: Scheduler, template: Template) -> None:
        self.scheduler, self._template = scheduler, template

    def submit(
        self, messages: str | list[Message], sampling: Sampling = GREEDY, priority: int = CHAT
    ) -> Job:
        asked = [Message("user", messages)] if isinstance(messages, str) else messages
        text = self._template.render(asked)
        tokens = self.scheduler.tokenize(text)
        grammar = grammar_of(sampling)
        return self.scheduler.submit(Request(tokens, text, sampling, priority, grammar))

    def ask(self, messages: str | list[Message], sampling: Sampling = GREEDY) -> Answer:
        return drain(self.submit(messages, sampling))


def drain(job: Job) -> Answer:
    """All that a job gives."""
    items = list(job.events())
    pieces = [item.text for item in items if isinstance(item, Text)]
    reading = [item for item in items if isinstance(item, Status)]
    end = items[-1]
    assert isinstance(end, Generation)
    return Answer("".join(pieces), end, reading, pieces)


@pytest.fixture(name="drain")
def _drain() -> Callable[[Job], Answer]:
    return drain


@pytest.fixture
def chats(model: Model, template: Template) -> Iterator[Callable[..., Chat]]:
    """Make schedulers with contexts of their own; they are closed after the test."""
    made: list[tuple[Scheduler, Context]] = []

    def make(size: int = 2048, kind: Any = Context) -> Chat:
        context = kind(model, size=size, sequences=SEQUENCES, batch=256, threads=2, outputs=OUTPUTS)
        scheduler = Scheduler(context)
        made.append((scheduler, context))
        return Chat(scheduler, template)

    yield make
    for scheduler, context in made:
        scheduler.close()
        context.close()


@pytest.fixture
def chat(chats: Callable[..., Chat]) -> Chat:
    return chats()


@pytest.fixture(scope="session")
def tiny_model(library: Library, tiny_llama: Path) -> Iterator[Model]:
    """Random weights that say nonsense quickly; its answers do not end by themselves."""
    model = Model(library, tiny_llama)
    yield model
    model.close()


@pytest.fixture
def tiny_chats(tiny_model: Model, template: Template) -> Iterator[Callable[..., Chat]]:
    """As `chats`, with the tiny model."""
    made: list[tuple[Scheduler, Context]] = []

    def make(size: int = 2048, kind: Any = Context, outputs: int = OUTPUTS) -> Chat:
        context = kind(tiny_model, size=size, sequences=3, batch=256, threads=1, outputs=outputs)
        scheduler = Scheduler(context)
        made.append((scheduler, context))
        return Chat(scheduler, template)

    yield make
    for scheduler, context in made:
        scheduler.close()
        context.close()


@pytest.fixture
def tiny_chat(tiny_chats: Callable[..., Chat]) -> Chat:
    return tiny_chats()
