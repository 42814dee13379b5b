"""Who is read and written when several ask: urgency, shared beginnings, interruption."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from inglenook.types import Sampling, Status
from inglenook.workers.llm.job import AHEAD, BACKGROUND, CHAT, Job, Request
from inglenook.workers.llm.native import INTERRUPTED, Context, Row

GREEDY = Sampling(temperature=0, repeat_penalty=1.0, max_tokens=6)
ONLY_READ = replace(GREEDY, max_tokens=0)
STORY = "The harbour lies to the west of the town, and boats come in at night. "


class Watched(Context):
    """Notes what each batch holds; a gate can hold the batches up."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.batches: list[list[Row]] = []
        self.codes: list[int] = []
        self.gate = threading.Event()
        self.gate.set()
        self.arrived = threading.Event()

    def decode(self, rows: Any) -> int:
        self.arrived.set()
        self.gate.wait(30)
        self.batches.append(list(rows))
        self.codes.append(super().decode(rows))
        return self.codes[-1]

    @property
    def tokens_read(self) -> int:
        return sum(len(b) for b, code in zip(self.batches, self.codes, strict=True) if not code)


class Desk:
    """A scheduler over a watched context, asked with bare texts."""

    def __init__(self, chat: Any, model: Any) -> None:
        self.scheduler, self.model = chat.scheduler, model
        self.context: Watched = chat.scheduler._context

    def submit(self, text: str, sampling: Sampling = GREEDY, priority: int = CHAT) -> Job:
        tokens = self.model.tokenize(text)
        job: Job = self.scheduler.submit(Request(tokens, "", sampling, priority))
        return job

    def hold(self) -> None:
        """Let the next batch wait."""
        self.context.arrived.clear()
        self.context.gate.clear()


@pytest.fixture
def desk(tiny_chats: Callable[..., Any], tiny_model: Any) -> Desk:
    return Desk(tiny_chats(kind=Watched), tiny_model)


def end(job: Job) -> Any:
    return list(job.events())[-1]


def test_a_beginning_that_several_share_is_read_once(desk: Desk) -> None:
    desk.hold()
    jobs = [desk.submit(f"{STORY * 20} Question {n}?", priority=BACKGROUND) for n in range(6)]
    desk.context.gate.set()
    prompts = [end(job).usage for job in jobs]
    alone = prompts[0].prompt_tokens
    assert sum(u.prompt_tokens - u.cached_tokens for u in prompts) < alone + 6 * 12
    assert desk.context.tokens_read < 1.5 * alone + 6 * 20


def test_reading_ahead_waits_until_nobody_else_is_served(desk: Desk) -> None:
    desk.hold()
    ahead = desk.submit(f"Ahead: {STORY * 10}", ONLY_READ, AHEAD)
    assert desk.context.arrived.wait(30)
    chat = desk.submit("What time is it?", replace(GREEDY, max_tokens=12))
    desk.context.gate.set()
    end(chat)
    done = len(desk.context.batches)
    assert end(ahead).stopped == "length"
    sequences = [{row[2] for row in batch} for batch in desk.context.batches[1:done]]
    assert all(len(used) == 1 for used in sequences), "nothing was read beside the chat"


def test_what_was_read_ahead_is_there_when_it_is_asked(desk: Desk) -> None:
    end(desk.submit(STORY * 10, ONLY_READ, AHEAD))
    asked = end(desk.submit(f"{STORY * 10} Where does the harbour lie?"))
    assert asked.usage.prompt_tokens - asked.usage.cached_tokens < 12


def test_reading_ahead_that_is_dropped_keeps_what_it_has_read(desk: Desk) -> None:
    for _ in range(3):  # so that the pace is known and several batches are needed
        end(desk.submit("A short one.", GREEDY))
    desk.scheduler._pace.room = lambda seconds: 32
    desk.hold()
    ahead = desk.submit(STORY * 12, ONLY_READ, AHEAD)
    assert desk.context.arrived.wait(30)
    ahead.cancel()
    desk.context.gate.set()
    assert end(ahead).stopped == "cancelled"
    asked = end(desk.submit(f"{STORY * 12} Where?"))
    assert asked.usage.cached_tokens >= 32
    assert asked.stopped in ("end", "length")


def test_stop_interrupts_a_batch_that_is_being_read(desk: Desk) -> None:
    desk.scheduler._pace.room = lambda seconds: 256
    desk.hold()
    long = desk.submit(STORY * 25)
    assert desk.context.arrived.wait(30)
    long.cancel()
    desk.context.gate.set()
    assert end(long).stopped == "cancelled"
    assert desk.context.codes[-1] == INTERRUPTED
    fine = end(desk.submit(STORY * 3))
    assert fine.usage.completion_tokens == 6


def test_a_chat_interrupts_lesser_reading_which_goes_on_afterwards(desk: Desk) -> None:
    plain = desk.submit(STORY * 24, priority=BACKGROUND)
    wanted = end(plain).usage, plain.written
    desk.scheduler._slots.forget_all()
    desk.scheduler._pace.room = lambda seconds: 256
    desk.hold()
    lesser = desk.submit(STORY * 24, priority=BACKGROUND)
    assert desk.context.arrived.wait(30)
    chat = desk.submit("What time is it?")
    desk.context.gate.set()
    end(chat)
    assert INTERRUPTED in desk.context.codes
    assert end(lesser).usage.prompt_tokens == wanted[0].prompt_tokens
    assert lesser.written == wanted[1]


def test_an_equal_does_not_interrupt(desk: Desk) -> None:
    desk.hold()
    first = desk.submit(STORY * 20)
    assert desk.context.arrived.wait(30)
    second = desk.submit("What time is it?")
    desk.context.gate.set()
    end(first)
    end(second)
    assert INTERRUPTED not in desk.context.codes


def test_progress_counts_what_was_cached(desk: Desk) -> None:
    end(desk.submit(STORY * 10))
    events = list(desk.submit(f"{STORY * 10} Where?").events())
    first = next(e for e in events if isinstance(e, Status))
    assert first.done > 100
    assert first.total - first.done < 12
