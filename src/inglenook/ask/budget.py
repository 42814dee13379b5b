"""Assembly of the prompt within the model's context window, by real token counts.

What does not fit is dropped in a fixed order (the lowest passages, then whole oldest turns; never
the system message with the attached files, never the question) and named in `Prompt.dropped`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from inglenook.ask import converse
from inglenook.ask.ports import Generator
from inglenook.errors import QuestionTooLong
from inglenook.types import Message, Passage, Prompt, Question, Sampling

_TURN_OVERHEAD = 12  # tokens that a template puts around one message; checked against the render
_MIN_ANSWER = 64
_ANSWER_SHARE = 4  # at most a quarter of the window is kept free for the answer beforehand
_PINNED_SHARE = 2  # attached files may fill half of the window
# A third of what is left belongs to the newest turn, used or not: how much of the history is kept
# then depends on the history alone, and the start of the prompt is the same whatever is asked.
_HISTORY_SHARE = 2 / 3
_LONGEST_TOKEN = 12  # characters, on average over a text


def pinned_room(context: int) -> tuple[int, int]:
    """How many tokens attached files may take in a window of `context`, and how many characters
    a text can have at most that is no longer than that."""
    tokens = context // _PINNED_SHARE
    return tokens, tokens * _LONGEST_TOKEN


def pin(
    documents: Sequence[tuple[str, Sequence[Passage] | None]], generator: Generator
) -> tuple[tuple[Passage, ...], tuple[str, ...]]:
    """The passages of the files that are read whole, and the paths of those too long for it.

    `documents` are (path, passages), None for a file that is too long to begin with. What fits
    depends on files and model alone, so that it stays the same through a chat.
    """
    left, _ = pinned_room(generator.context_size)
    pinned: list[Passage] = []
    too_long = []
    for path, passages in documents:
        blocks = _blocks(passages or (), len(pinned))
        size = sum(n + 2 for n in generator.count(blocks)) if blocks else 0
        if passages is None or size > left:
            too_long.append(path)
        else:
            pinned += passages
            left -= size
    return tuple(pinned), tuple(too_long)


def assemble(
    question: Question,
    passages: Sequence[Passage],
    searched: bool,
    generator: Generator,
    pinned: Sequence[Passage] = (),
) -> Prompt:
    """The prompt for `question`. `searched` tells a question whose search found nothing from one
    that needed none; `pinned` stand in front of it all. Raises QuestionTooLong when the question
    does not fit beside them."""
    room = generator.context_size - answer_room(question.sampling, generator.context_size)
    head = converse.system_message(_blocks(pinned))
    blocks = _blocks(passages, len(pinned))
    unsupported = searched and not passages and not pinned
    bare = _turn(question, [], unsupported)
    texts = [head.text, bare.text, *blocks, *(m.text for m in question.history)]
    system, asked, *rest = (n + _TURN_OVERHEAD for n in generator.count(texts))
    sizes, turns = rest[: len(blocks)], rest[len(blocks) :]
    left = room - system - asked - (_instruction(generator) if blocks else 0)
    if left < 0:
        raise too_long(asked, room - system if pinned else room)
    used = _fitting(sizes, left)
    steady = int((room - system) * _HISTORY_SHARE)
    kept = first_turn(turns, min(steady, left - sum(sizes[:used])))
    parts = _Parts(question, head, tuple(pinned), tuple(passages), unsupported)
    return _rendered(parts, blocks[:used], kept, room, generator)


def answer_room(sampling: Sampling, context: int) -> int:
    """Tokens kept free for the answer; the answer may grow beyond it where the prompt is short."""
    return max(_MIN_ANSWER, min(sampling.max_tokens, context // _ANSWER_SHARE))


def first_turn(sizes: Sequence[int], room: int) -> int:
    """Index of the first turn to keep so that the rest fits into `room` tokens.

    When it overflows, half of the room is freed at once: the start of the prompt then stays the
    same for many turns, and the model's cache with it, where dropping one turn at a time would
    change it at every question. The same history always gives the same cut.
    """
    first = 0
    total = 0
    for i, size in enumerate(sizes):
        total += size
        if total <= room:
            continue
        while first <= i and total > room // 2:
            total -= sizes[first]
            first += 1
    return first + first % 2 if first < len(sizes) else len(sizes)  # turns go in pairs


def too_long(tokens: int, room: int) -> QuestionTooLong:
    """The error for a question that does not fit, with the numbers."""
    return QuestionTooLong(
        f"The question is {tokens:,} tokens long; this model can take {room:,}.",
        "Shorten it, or save the long text as a file, add it to the library and ask about it.",
    )


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a prompt is made of."""

    question: Question
    head: Message
    pinned: tuple[Passage, ...]
    offered: tuple[Passage, ...]
    unsupported: bool


def _rendered(
    parts: _Parts, blocks: Sequence[str], kept: int, room: int, generator: Generator
) -> Prompt:
    """Render for real and drop more until it fits: a template may add what counting did not see."""
    question, pinned = parts.question, parts.pinned
    while True:
        turn = _turn(question, blocks, parts.unsupported)
        history = question.history[kept:]
        messages = (parts.head, *history, turn)
        tokens = generator.count_prompt(messages)
        if tokens <= room:
            dropped = _told(kept, len(parts.offered) - len(blocks))
            passages = (*pinned, *parts.offered[: len(blocks)])
            return Prompt(messages, passages, tokens, dropped, len(pinned))
        if history:
            kept = min(kept + 2, len(question.history))
        elif blocks:
            blocks = blocks[:-1]
        else:
            raise too_long(tokens, room)


def _blocks(passages: Sequence[Passage], before: int = 0) -> list[str]:
    """The passages as the model sees them, numbered on from `before`."""
    return [converse.block(n, p) for n, p in enumerate(passages, before + 1)]


def _turn(question: Question, blocks: Sequence[str], unsupported: bool) -> Message:
    if unsupported:
        turn = converse.user_turn_without_support(question.text)
    else:
        turn = converse.user_turn(question.text, blocks)
    return dataclasses.replace(turn, images=question.images)


def _instruction(generator: Generator) -> int:
    [with_one, plain] = generator.count(
        [converse.user_turn("", [" "]).text, converse.user_turn("", []).text]
    )
    return with_one - plain


def _fitting(sizes: Sequence[int], room: int) -> int:
    """How many of the best passages fit."""
    for count, size in enumerate(sizes):
        room -= size
        if room < 0:
            return count
    return len(sizes)


def _told(turns: int, passages: int) -> tuple[str, ...]:
    told = []
    if turns:
        told.append(f"{turns} oldest messages of this chat")
    if passages:
        told.append(f"{passages} passages that did not fit")
    return tuple(told)


def sampling_within(prompt: Prompt, sampling: Sampling, context: int) -> Sampling:
    """The sampling with `max_tokens` cut to what the window has left after the prompt."""
    left = context - prompt.tokens
    return dataclasses.replace(sampling, max_tokens=max(1, min(sampling.max_tokens, left)))
