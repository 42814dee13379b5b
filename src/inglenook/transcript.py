"""What a chat shows, as values: turns, and how each event of an answer changes them. No Qt here.

Everything is frozen: `fold` gives a new `Transcript`, so a view may keep an old one to compare
with. The answer being written is a `Written`, which appends in amortised logarithmic time.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

from inglenook.types import (
    Citation,
    Coverage,
    Done,
    Event,
    Failed,
    Passage,
    Reasoning,
    Retrieved,
    Status,
    Text,
    Usage,
    from_json,
)

Id = str | int
State = Literal["writing", "done", "stopped", "failed"]
STATES: tuple[State, ...] = ("writing", "done", "stopped", "failed")
T = TypeVar("T")


class Written:
    """Text that grows at its end. Equal to another when the texts are equal."""

    __slots__ = ("_parts",)

    def __init__(self, text: str = "") -> None:
        self._parts: tuple[str, ...] = (text,) if text else ()

    def plus(self, piece: str) -> Written:
        """This text with `piece` behind it. Parts at least halve in length from left to right."""
        parts = list(self._parts)
        while piece and parts and len(parts[-1]) <= 2 * len(piece):
            piece = parts.pop() + piece
        longer = Written()
        longer._parts = (*parts, piece) if piece else self._parts
        return longer

    def __str__(self) -> str:
        return "".join(self._parts)

    def __len__(self) -> int:
        return sum(map(len, self._parts))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Written) and str(self) == str(other)

    def __hash__(self) -> int:
        return hash(str(self))

    def __repr__(self) -> str:
        return f"Written({str(self)!r})"


@dataclass(frozen=True, slots=True)
class Error:
    """Why an answer failed: a stable code, what happened, what to do."""

    code: str
    message: str
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """One message as it is shown. `id` is None until the host has said under which it is kept.

    `status` is where the work stands, in words, and empty when nothing is going on. `considered`
    is how many passages were looked through, `coverage` how much of that the model was given, where
    that is known. `reasoning` is what the model thought before it answered; `offered` is how many
    numbers markers may have while it writes, those of attached files included, of which `retrieved`
    says nothing.
    """

    role: Literal["user", "assistant"]
    written: Written = Written()
    reasoning: Written = Written()
    offered: int = 0
    id: Id | None = None
    state: State = "done"
    status: str = ""
    citations: tuple[Citation, ...] = ()
    retrieved: tuple[Passage, ...] = ()
    considered: int = 0
    coverage: Coverage = Coverage()
    note: str = ""
    stopped: str = ""
    model: str = ""
    usage: Usage = Usage()
    timings: Mapping[str, float] = field(default_factory=dict)
    error: Error | None = None

    @property
    def text(self) -> str:
        """The whole text; linear in its length."""
        return str(self.written)


@dataclass(frozen=True, slots=True)
class Transcript:
    """The turns of a chat, oldest first. `open` is the index of the answer that events go to."""

    turns: tuple[Turn, ...] = ()
    open: int | None = None

    @property
    def writing(self) -> bool:
        """Whether an answer is under way."""
        return self.open is not None


def asked(transcript: Transcript, question: str) -> Transcript:
    """The question and an empty answer under way, at the end."""
    turns = (
        *transcript.turns,
        Turn("user", Written(question)),
        Turn("assistant", state="writing"),
    )
    return Transcript(turns, len(turns) - 1)


def again(transcript: Transcript, index: int) -> Transcript:
    """The answer at `index` is about to be written anew, and what came after it is gone."""
    old = transcript.turns[index]
    turns = (*transcript.turns[:index], Turn("assistant", id=old.id, state="writing"))
    return Transcript(turns, index)


def fold(transcript: Transcript, event: Event) -> Transcript:
    """What the chat shows after `event`. An event without an answer under way begins one."""
    if transcript.open is None:
        turns = (*transcript.turns, Turn("assistant", state="writing"))
        transcript = Transcript(turns, len(turns) - 1)
    index = transcript.open
    assert index is not None
    turn = _after(transcript.turns[index], event)
    turns = (*transcript.turns[:index], turn, *transcript.turns[index + 1 :])
    return Transcript(turns, index if turn.state == "writing" else None)


def adopted(transcript: Transcript, message: Id | None) -> Transcript:
    """The newest answer is kept by the host under the id `message`."""
    if message is None or not transcript.turns or transcript.turns[-1].role != "assistant":
        return transcript
    last = dataclasses.replace(transcript.turns[-1], id=message)
    return dataclasses.replace(transcript, turns=(*transcript.turns[:-1], last))


def from_stored(chat: Mapping[str, Any]) -> Transcript:
    """The transcript of a `chats.get` reply. What cannot be read in a message is left out of it;
    the message itself never is. An answer that nobody is writing any more counts as stopped."""
    messages = chat.get("messages")
    stored = messages if isinstance(messages, list) else []
    return Transcript(tuple(_turn(m) for m in stored if isinstance(m, dict)))


def status_words(status: Status) -> str:
    """A sentence fragment for the place where the answer will stand."""
    known = status.total > 0
    if status.stage == "reading" and known and status.text:  # a survey, part by part
        return (
            f"Reading {min(status.done, status.total):,} of {status.total:,} parts · {status.text}"
        )
    if status.stage == "reading" and known:
        return f"Reading {min(status.done, status.total):,} of {status.total:,} tokens"
    if status.stage == "indexing" and known:
        return f"Reading your files, {status.done:,} of {status.total:,}"
    return _STAGES.get(status.stage, "Working")


THINKING = "Thinking"
_STAGES = {
    "loading": "Loading the model",
    "indexing": "Reading your files",
    "searching": "Searching your files",
    "reading": "Reading",
    "writing": "Writing",
    "checking": "Checking the answer",
}


def _after(turn: Turn, event: Event) -> Turn:
    replace = dataclasses.replace
    match event:
        case Text(text):
            return replace(turn, written=turn.written.plus(text), status=_STAGES["writing"])
        case Reasoning(text):
            return replace(turn, reasoning=turn.reasoning.plus(text), status=THINKING)
        case Status():
            return replace(turn, status=status_words(event))
        case Retrieved(passages, considered, pinned):
            offered = len(passages)
            found = passages[pinned:]
            return replace(turn, retrieved=found, considered=considered, offered=offered)
        case Done():
            return _done(turn, event)
        case Failed():
            return _failed(turn, event)
    return turn  # tools speak for themselves in a later version


def _done(turn: Turn, done: Done) -> Turn:
    stopped = done.stopped == "cancelled"
    # a stop before the first checked sentence must not take away what could already be read
    written = turn.written if stopped and not done.answer else Written(done.answer)
    return dataclasses.replace(
        turn,
        written=written,
        reasoning=Written(done.reasoning) if done.reasoning else turn.reasoning,
        state="stopped" if stopped else "done",
        status="",
        citations=done.citations,
        coverage=done.coverage,
        note=done.note,
        stopped=done.stopped,
        model=done.model,
        usage=done.usage,
        timings=done.timings,
    )


def _failed(turn: Turn, failed: Failed) -> Turn:
    written = Written(failed.partial) if len(failed.partial) > len(turn.written) else turn.written
    if failed.code == "cancelled":
        return dataclasses.replace(
            turn, written=written, state="stopped", status="", stopped="cancelled"
        )
    error = Error(failed.code, failed.message, failed.next_step)
    return dataclasses.replace(turn, written=written, state="failed", status="", error=error)


def _turn(stored: Mapping[str, Any]) -> Turn:
    state = stored.get("state")
    error = stored.get("error")
    considered = stored.get("considered")
    return Turn(
        role="user" if stored.get("role") == "user" else "assistant",
        written=Written(str(stored.get("text") or "")),
        id=stored.get("id"),
        state=state if state in STATES and state != "writing" else "stopped",
        citations=_readable(Citation, stored.get("citations")),
        retrieved=_readable(Passage, stored.get("retrieved")),
        considered=considered if isinstance(considered, int) else 0,
        note=str(stored.get("note") or ""),
        reasoning=Written(str(stored.get("reasoning") or "")),
        model=str(stored.get("model") or ""),
        usage=next(iter(_readable(Usage, [stored.get("usage")])), Usage()),
        timings=_numbers(stored.get("timings")),
        error=_error(error) if isinstance(error, dict) else None,
    )


def _readable(cls: type[T], items: Any) -> tuple[T, ...]:
    built = []
    for item in items if isinstance(items, list) else []:
        try:
            built.append(from_json(cls, item))
        except (TypeError, ValueError):
            continue  # written by another version
    return tuple(built)


def _numbers(data: Any) -> dict[str, float]:
    items = data.items() if isinstance(data, dict) else ()
    return {str(k): float(v) for k, v in items if isinstance(v, (int, float))}


def _error(data: Mapping[str, Any]) -> Error:
    return Error(*(str(data.get(key) or "") for key in ("code", "message", "next_step")))
