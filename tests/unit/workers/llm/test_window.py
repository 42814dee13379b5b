"""A sliding window's lost cells never spoil an answer: chats cut, forked, displaced and kept."""

from __future__ import annotations

import random
from pathlib import Path

from tests.unit.workers.llm.test_shelf import Life, first_words

from inglenook.workers.llm.native import Library

STORY = " ".join(
    f"On day {n} boat {n * 7 % 31} brought {n * 13 % 97} fish home." for n in range(20)
)


def fresh(path: Path, library: Library, prompt: list[int]) -> list[int]:
    life = Life(path, library, None)
    answer = life.say(prompt, chat="")[0]
    life.end()
    return answer


def test_an_edited_past_that_comes_from_the_disk(
    tiny_swa: Path, library: Library, tmp_path: Path
) -> None:
    first = Life(tiny_swa, library, tmp_path)
    prompt = first.model.tokenize(STORY)
    first.say(prompt)
    first.end()
    second = Life(tiny_swa, library, tmp_path)
    edited = [*prompt[:150], *first_words(second)]
    answer = second.say(edited)[0]
    second.end()
    assert answer == fresh(tiny_swa, library, edited)


def test_many_chats_that_are_cut_at_random(tiny_swa: Path, library: Library) -> None:
    draw = random.Random(5)
    life = Life(tiny_swa, library, None)
    words = [life.model.tokenize(word) for word in STORY.split()]
    chats = [[t for word in draw.sample(words, 60) for t in word] for _ in range(4)]
    for _ in range(40):
        number = draw.randrange(4)
        prompt = chats[number]
        if draw.random() < 0.6:
            prompt = prompt[: draw.randrange(40, len(prompt))]
        prompt = [*prompt, *(t for word in draw.sample(words, 12) for t in word)][:380]
        answer = life.say(prompt, chat="")[0]
        assert answer == fresh(tiny_swa, library, prompt)
        chats[number] = [*prompt, *answer]
    life.end()
