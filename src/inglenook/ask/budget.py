"""Assembly of the prompt within the model's context window, by real token counts.

What does not fit is dropped in a fixed order (the lowest passages, then whole oldest turns; never
the system message with the attached files, never the question) and named in `Prompt.dropped`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from inglenook.ask import converse
from inglenook.ask.ports import Generator, Opening
from inglenook.errors import QuestionTooLong
from inglenook.types import Context, Dropped, Message, Passage, Prompt, Question, Sampling

_TURN_OVERHEAD = 12  # tokens that a template puts around one message; checked against the render
_MIN_ANSWER = 64
_ANSWER_SHARE = 4  # at most a quarter of the window is kept free for the answer beforehand
_PINNED_SHARE = 2  # attached files may fill half of the window
# A third of what is left belongs to the newest turn, used or not: how much of the history is kept
# then depends on the history alone, and the start of the prompt is the same whatever is asked.
_HISTORY_SHARE = 2 / 3
NO_ROOM = "no room in the model's window"
TOO_LONG = "too long to read whole: its best passages are used"
LEAST_BLOCK = 8  # tokens of the shortest passage with its number and place
_LONGEST_TOKEN = 12  # characters, on average over a text


def pinned_room(context: int) -> tuple[int, int]:
    """How many tokens attached files may take in a window of `context`, and how many characters
    a text can have at most that is no longer than that."""
    tokens = context // _PINNED_SHARE
    return tokens, tokens * _LONGEST_TOKEN


@dataclass(frozen=True, slots=True)
class Pinned:
    """The passages of the files that are read, whole or as far as they fit, and what is not: the
    paths of those `too_long` and searched instead, and all that is `dropped`."""

    passages: tuple[Passage, ...] = ()
    too_long: tuple[str, ...] = ()
    dropped: tuple[Dropped, ...] = ()

    def told(self) -> str:
        """What has to be said about files that are not read whole."""
        return " ".join(map(_told, self.dropped))


def pin(
    documents: Sequence[tuple[str, Sequence[Passage] | None]],
    generator: Generator,
    openings: Mapping[str, Opening] | None = None,
) -> Pinned:
    """What of the attached files is read.

    `documents` are (path, passages), None for a file that is too long to begin with; files in
    `openings` share what the others leave. What fits depends on files and model alone, so that it
    stays the same through a chat.
    """
    left, _ = pinned_room(generator.context_size)
    pins = _Pins()
    waiting = []
    for path, passages in documents:
        sizes = pins.sizes(passages or (), generator)
        if passages is not None and sum(sizes) <= left:
            pins.passages += passages
            left -= sum(sizes)
        elif openings and path in openings:
            waiting.append(path)
        else:
            pins.leave_out(path)
    for at, path in enumerate(waiting):
        opening = (openings or {})[path]
        sizes = pins.sizes(opening.passages, generator)
        count = _fitting(sizes, left // (len(waiting) - at))
        pins.take(path, opening, count)
        left -= sum(sizes[:count])
    return Pinned(tuple(pins.passages), tuple(pins.too_long), tuple(pins.dropped))


@dataclass
class _Pins:
    passages: list[Passage] = field(default_factory=list)
    too_long: list[str] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)

    def sizes(self, passages: Sequence[Passage], generator: Generator) -> list[int]:
        blocks = _blocks(passages, len(self.passages))
        return [n + 2 for n in generator.count(blocks)] if blocks else []

    def leave_out(self, path: str) -> None:
        name = PurePath(path).name
        self.too_long.append(path)
        self.dropped.append(Dropped(name, 0, TOO_LONG, "file", "too_long", name))

    def take(self, path: str, opening: Opening, count: int) -> None:
        """Read the first `count` passages of a file; search it if not even one fits."""
        if not count:
            self.leave_out(path)
            return
        name = PurePath(path).name
        self.passages += opening.passages[:count]
        unit, read, of = opening.read(count)
        why = f"read the first {read:,} of {of:,} {unit}"
        self.dropped.append(Dropped(name, 0, why, "file", unit, name, read, of))


def told_too_long(paths: Sequence[str]) -> str:
    """What has to be said about files that are searched in place of being read whole."""
    return " ".join(f"{PurePath(path).name} is {TOO_LONG}." for path in paths)


def _told(dropped: Dropped) -> str:
    if dropped.reason == "too_long":
        return told_too_long([dropped.name])
    read = f"{dropped.count:,} of {dropped.of:,} {dropped.reason}"
    return f"Of {dropped.name} the first {read} were read."


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
    rules = converse.system_message((), question.instructions)
    head = converse.system_message(_blocks(pinned), question.instructions)
    blocks = _blocks(passages, len(pinned))
    unsupported = searched and not passages and not pinned
    bare = _turn(question, [], unsupported)
    texts = [rules.text, head.text, bare.text, *blocks, *(m.text for m in question.history)]
    plain, system, asked, *rest = generator.count(texts)
    found, turns = rest[: len(blocks)], rest[len(blocks) :]
    frame = _instruction(generator) if blocks else 0
    sizes = _Sizes(plain, system - plain, asked, found, turns, frame)
    system, asked = system + _TURN_OVERHEAD, asked + _TURN_OVERHEAD
    left = room - system - asked - frame
    if left < 0:
        raise too_long(asked, room - system if pinned else room)
    found, turns = ([n + _TURN_OVERHEAD for n in many] for many in (found, turns))
    used = _fitting(found, left)
    steady = int((room - system) * _HISTORY_SHARE)
    kept = first_turn(turns, min(steady, left - sum(found[:used])))
    parts = _Parts(question, head, tuple(pinned), tuple(passages), unsupported, sizes)
    return _rendered(parts, blocks[:used], kept, room, generator)


def around(
    generator: Generator, tokens: int, rules: str, question: str, dropped: Sequence[str]
) -> Context:
    """Who has what of a prompt of `tokens` that is rules, question and otherwise passages."""
    window = generator.context_size
    instructions, asked = generator.count([rules, question])
    return Context(
        window=window,
        instructions=instructions,
        passages=max(0, tokens - instructions - asked),
        question=asked,
        room=max(0, window - tokens),
        dropped=tuple(Dropped(what, 0, NO_ROOM, "notes", "no_room") for what in dropped),
    )


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
class _Sizes:
    """Tokens of the parts alone. `frame` is what goes around passages, whatever their number."""

    rules: int
    files: int
    asked: int
    blocks: list[int]
    turns: list[int]
    frame: int


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a prompt is made of."""

    question: Question
    head: Message
    pinned: tuple[Passage, ...]
    offered: tuple[Passage, ...]
    unsupported: bool
    sizes: _Sizes

    def context(self, tokens: int, kept: int, used: int, window: int) -> Context:
        """Who has what of a prompt of `tokens` with the turns from `kept` on and the first `used`
        passages. What the template adds counts as instructions, pictures as the question."""
        sizes, turns = self.sizes, self.sizes.turns[kept:]
        passages = sum(sizes.blocks[:used]) + (sizes.frame if used else 0)
        rest = max(0, tokens - sizes.files - sum(turns) - passages - sizes.asked)
        rules = rest
        pictures = (self.question.images, *(m.images for m in self.question.history[kept:]))
        if any(pictures):
            rules = min(rest, sizes.rules + _TURN_OVERHEAD * (len(turns) + 2))
        return Context(
            window=window,
            instructions=rules,
            files=sizes.files,
            history=sum(turns),
            passages=passages,
            question=sizes.asked + rest - rules,
            room=max(0, window - tokens),
            dropped=self._dropped(kept, used),
        )

    def _dropped(self, kept: int, used: int) -> tuple[Dropped, ...]:
        count = len(self.offered) - used
        left_out = (
            ("history", f"{kept} oldest messages of this chat", self.sizes.turns[:kept]),
            ("passages", _passages(count), self.sizes.blocks[used:]),
        )
        return tuple(
            Dropped(what, sum(sizes), NO_ROOM, kind, "no_room", count=len(sizes))
            for kind, what, sizes in left_out
            if sizes
        )


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
            context = parts.context(tokens, kept, len(blocks), generator.context_size)
            dropped = tuple(one.what for one in context.dropped)
            passages = (*pinned, *parts.offered[: len(blocks)])
            return Prompt(messages, passages, tokens, dropped, len(pinned), context)
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


def _passages(count: int) -> str:
    return "1 passage that was found" if count == 1 else f"{count} passages that were found"


def sampling_within(prompt: Prompt, sampling: Sampling, context: int, begun: int = 0) -> Sampling:
    """The sampling with `max_tokens` cut to what the window has left after the prompt, and after
    `begun` tokens of an answer that is written on."""
    left = context - prompt.tokens - begun
    return dataclasses.replace(sampling, max_tokens=max(1, min(sampling.max_tokens, left)))
