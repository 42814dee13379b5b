"""Drafts change the time that an answer takes, never the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from inglenook.types import Message, Sampling
from inglenook.workers.llm.job import Request
from inglenook.workers.llm.native import Context

GREEDY = Sampling(temperature=0, repeat_penalty=1.0, max_tokens=80)
LIST = "\n".join(
    f"{n}. The {word} stands in row {n * 7}."
    for n, word in enumerate(
        ["amber jar", "blue chair", "copper bell", "drum", "empty crate", "fan", "green lamp"], 1
    )
)
# held to a few tokens, the tiny model cannot help repeating itself
FEW = {str(token): 60.0 for token in range(300, 306)}
REPETITIVE = replace(GREEDY, logit_bias=FEW)
COPY = [
    Message("user", f"Repeat this list word for word:\n{LIST}"),
    Message("assistant", LIST),
    Message("user", "Once more, please, the very same list."),
]


def always(_match: int, most: int) -> int:
    """Whatever drafts cost on the machine that runs the test."""
    return max(n for n in (0, 1, 3, 7, 15) if n <= most)


def never(_match: int, _most: int) -> int:
    return 0


def written(chat: Any, sampling: Sampling, *, drafts: bool) -> tuple[str, dict[str, float]]:
    worth = chat.scheduler._worth
    length = worth.length
    worth.length = always if drafts else never
    try:
        answer = chat.ask(COPY, sampling)
    finally:
        worth.length = length
    return answer.text, answer.end.timings


def test_a_copied_answer_is_the_same_with_drafts(tiny_chats: Callable[..., Any]) -> None:
    plain, without = written(tiny_chats(), REPETITIVE, drafts=False)
    drafted, with_them = written(tiny_chats(), REPETITIVE, drafts=True)
    assert drafted == plain
    assert without["drafted"] == 0
    assert with_them["accepted"] > 0


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_with_sampling_the_same_seed_gives_the_same_answer(
    tiny_chats: Callable[..., Any], seed: int
) -> None:
    free = replace(REPETITIVE, temperature=0.7, seed=seed, max_tokens=40)
    assert (
        written(tiny_chats(), free, drafts=True)[0] == written(tiny_chats(), free, drafts=False)[0]
    )


def test_a_follow_up_after_drafts_finds_all_of_its_past(
    tiny_chats: Callable[..., Any], tiny_model: Any
) -> None:
    def go_on(chat: Any, tokens: list[int]) -> Any:
        job = chat.scheduler.submit(Request(tokens, "", REPETITIVE))
        *_, end = job.events()
        return job.written, end

    chat, other = tiny_chats(), tiny_chats()
    chat.scheduler._worth.length = always
    prompt = tiny_model.tokenize(LIST)
    written, _ = go_on(chat, prompt)
    past = [*prompt, *written, *tiny_model.tokenize("And how many are there?")]
    after, end = go_on(chat, past)
    assert end.usage.cached_tokens >= len(prompt) + len(written) - 1
    assert end.timings["accepted"] > 0
    assert after == go_on(other, past)[0]


class Counted(Context):
    """Notes the sizes of all batches."""

    sizes: list[int]

    def decode(self, rows: Any) -> int:
        self.sizes = [*getattr(self, "sizes", []), len(rows)]
        return super().decode(rows)


def test_max_tokens_and_the_end_of_the_context_bound_drafts(tiny_chats: Callable[..., Any]) -> None:
    chat = tiny_chats(size=512, kind=Counted)
    short = replace(REPETITIVE, max_tokens=9)
    text, timings = written(chat, short, drafts=True)
    plain, _ = written(tiny_chats(size=512), short, drafts=False)
    assert text == plain
    assert max(chat.scheduler._context.sizes) <= 256
    assert timings["drafted"] <= 9 * 15


def test_the_starter_model_copies_a_list_with_drafts(chats: Callable[..., Any]) -> None:
    answer, timings = written(chats(), replace(GREEDY, max_tokens=60), drafts=True)
    assert answer in LIST or LIST in answer
    assert timings["accepted"] > 20


def test_a_context_with_few_outputs_gets_short_drafts(tiny_chats: Callable[..., Any]) -> None:
    few, many = tiny_chats(outputs=3), tiny_chats()
    assert written(few, REPETITIVE, drafts=True)[0] == written(many, REPETITIVE, drafts=False)[0]
