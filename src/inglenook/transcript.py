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
    Context,
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

    `versions` are the ids of the messages that could stand here, oldest first, this one's among
    them once it is known; `parent` is the message before. `status` is where the work stands, in
    words, and empty when nothing is going on; `progress` is the same as it was told. `considered`
    is how many passages were looked through, `coverage` how much of that the model was given, where
    that is known. `reasoning` is what the model thought before it answered; `offered` is how many
    numbers markers may have while it writes, those of attached files included, of which `retrieved`
    says nothing. `trace` is the id of its record, empty where there is none.
    """

    role: Literal["user", "assistant"]
    written: Written = Written()
    reasoning: Written = Written()
    offered: int = 0
    id: Id | None = None
    parent: Id | None = None
    versions: tuple[Id, ...] = ()
    images: tuple[str, ...] = ()
    state: State = "done"
    status: str = ""
    progress: Status | None = None
    citations: tuple[Citation, ...] = ()
    retrieved: tuple[Passage, ...] = ()
    considered: int = 0
    coverage: Coverage = Coverage()
    context: Context = Context()
    unsupported: tuple[str, ...] = ()
    note: str = ""
    stopped: str = ""
    model: str = ""
    usage: Usage = Usage()
    timings: Mapping[str, float] = field(default_factory=dict)
    trace: str = ""
    error: Error | None = None

    @property
    def text(self) -> str:
        """The whole text; linear in its length."""
        return str(self.written)

    @property
    def place(self) -> tuple[int, int]:
        """Which of how many versions this is, counted from 1: (2, 3). A new one is the last."""
        if self.id in self.versions:
            return self.versions.index(self.id) + 1, len(self.versions)
        return len(self.versions) + 1, len(self.versions) + 1

    @property
    def beside(self) -> tuple[Id | None, Id | None]:
        """The versions before and after this one, None where there is none."""
        at = self.place[0] - 1
        before = self.versions[at - 1] if at else None
        return before, self.versions[at + 1] if at + 1 < len(self.versions) else None

    @property
    def ended_early(self) -> bool:
        """Whether there is an answer here that could be written on."""
        early = self.stopped == "length" or self.state == "stopped"
        return self.role == "assistant" and early and self.id is not None and bool(self.text)


@dataclass(frozen=True, slots=True)
class Transcript:
    """The turns of a chat, oldest first. `open` is the index of the answer that events go to."""

    turns: tuple[Turn, ...] = ()
    open: int | None = None

    @property
    def writing(self) -> bool:
        """Whether an answer is under way."""
        return self.open is not None


def asked(transcript: Transcript, question: str, images: tuple[str, ...] = ()) -> Transcript:
    """The question and an empty answer under way, at the end."""
    before = transcript.turns[-1].id if transcript.turns else None
    turn = Turn("user", Written(question), parent=before, images=images)
    return _answering(*transcript.turns, turn)


def edited(transcript: Transcript, index: int, question: str) -> Transcript:
    """Another version of the question at `index` is asked: what came after it belongs to the other
    versions and is shown no more."""
    return _answering(
        *transcript.turns[:index],
        dataclasses.replace(_version_of(transcript.turns[index]), written=Written(question)),
    )


def again(transcript: Transcript, index: int) -> Transcript:
    """Another version of the answer at `index` is about to be written; what came after the old one
    is shown no more."""
    new = dataclasses.replace(_version_of(transcript.turns[index]), state="writing")
    return Transcript((*transcript.turns[:index], new), index)


def continued(transcript: Transcript, index: int) -> Transcript:
    """The answer at `index`, the last turn, goes on where it ended."""
    turn = transcript.turns[index]
    turn = dataclasses.replace(turn, state="writing", stopped="", error=None)
    return Transcript((*transcript.turns[:index], turn), index)


def without(transcript: Transcript, index: int) -> Transcript:
    """The transcript as it is shown when the turn at `index` was taken out of the chat."""
    turns = (*transcript.turns[:index], *transcript.turns[index + 1 :])
    at = transcript.open
    if at is not None and at >= index:
        at = None if at == index else at - 1
    return Transcript(turns, at)


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


def adopted(transcript: Transcript, message: Id | None, question: Id | None = None) -> Transcript:
    """The newest answer is kept by the host under the id `message`, what it answers under
    `question`."""
    if message is None or not transcript.turns or transcript.turns[-1].role != "assistant":
        return transcript
    *before, last = transcript.turns
    if question is not None and before and before[-1].role == "user":
        before[-1] = _known_as(before[-1], question)
        last = dataclasses.replace(last, parent=question)
    return dataclasses.replace(transcript, turns=(*before, _known_as(last, message)))


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


def _answering(*turns: Turn) -> Transcript:
    last = Turn("assistant", parent=turns[-1].id, state="writing")
    return Transcript((*turns, last), len(turns))


def _version_of(turn: Turn) -> Turn:
    """An empty turn that stands in the place of `turn`, as a further version."""
    known = turn.versions or (() if turn.id is None else (turn.id,))
    return Turn(turn.role, parent=turn.parent, versions=known, images=turn.images)


def _known_as(turn: Turn, id: Id) -> Turn:
    versions = turn.versions if id in turn.versions else (*turn.versions, id)
    return dataclasses.replace(turn, id=id, versions=versions)


def _after(turn: Turn, event: Event) -> Turn:
    replace = dataclasses.replace
    match event:
        case Text(text):
            written = turn.written.plus(text)
            return replace(turn, written=written, status=_STAGES["writing"], progress=None)
        case Reasoning(text):
            thought = turn.reasoning.plus(text)
            return replace(turn, reasoning=thought, status=THINKING, progress=None)
        case Status():
            return replace(turn, status=status_words(event), progress=event)
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
        progress=None,
        citations=done.citations,
        coverage=done.coverage,
        context=done.context,
        unsupported=done.unsupported,
        note=done.note,
        stopped=done.stopped,
        model=done.model,
        usage=done.usage,
        timings=done.timings,
        trace=done.trace,
    )


def _failed(turn: Turn, failed: Failed) -> Turn:
    written = Written(failed.partial) if len(failed.partial) > len(turn.written) else turn.written
    turn = dataclasses.replace(turn, written=written, status="", progress=None)
    if failed.code == "cancelled":
        return dataclasses.replace(turn, state="stopped", stopped="cancelled")
    error = Error(failed.code, failed.message, failed.next_step)
    return dataclasses.replace(turn, state="failed", error=error)


def _turn(stored: Mapping[str, Any]) -> Turn:
    state = stored.get("state")
    error = stored.get("error")
    considered = stored.get("considered")
    return Turn(
        role="user" if stored.get("role") == "user" else "assistant",
        written=Written(str(stored.get("text") or "")),
        id=_id(stored.get("id")),
        parent=_id(stored.get("parent")),
        versions=_ids(stored.get("versions")),
        images=tuple(i for i in _list(stored.get("images")) if isinstance(i, str)),
        state=state if state in STATES and state != "writing" else "stopped",
        citations=_readable(Citation, stored.get("citations")),
        retrieved=_readable(Passage, stored.get("retrieved")),
        considered=considered if isinstance(considered, int) else 0,
        coverage=_one(Coverage, stored.get("coverage")),
        context=_one(Context, stored.get("context")),
        unsupported=_texts(stored.get("unsupported")),
        stopped=str(stored.get("stopped") or ""),
        note=str(stored.get("note") or ""),
        reasoning=Written(str(stored.get("reasoning") or "")),
        model=str(stored.get("model") or ""),
        usage=_one(Usage, stored.get("usage")),
        timings=_numbers(stored.get("timings")),
        trace=str(stored.get("trace") or ""),
        error=_error(error) if isinstance(error, dict) else None,
    )


def _readable(cls: type[T], items: Any) -> tuple[T, ...]:
    built = []
    for item in _list(items):
        try:
            built.append(from_json(cls, item))
        except (TypeError, ValueError):
            continue  # written by another version
    return tuple(built)


def _one(cls: type[T], item: Any) -> T:
    if item is None:  # most messages: a chat may hold thousands
        return cls()
    return next(iter(_readable(cls, [item])), None) or cls()


def _list(data: Any) -> list[Any]:
    return data if isinstance(data, list) else []


def _id(data: Any) -> Id | None:
    return data if isinstance(data, (str, int)) else None


def _ids(data: Any) -> tuple[Id, ...]:
    return tuple(id for item in _list(data) if (id := _id(item)) is not None)


def _texts(data: Any) -> tuple[str, ...]:
    return tuple(str(text) for text in data) if isinstance(data, list) else ()


def _numbers(data: Any) -> dict[str, float]:
    items = data.items() if isinstance(data, dict) else ()
    return {str(k): float(v) for k, v in items if isinstance(v, (int, float))}


def _error(data: Mapping[str, Any]) -> Error:
    return Error(*(str(data.get(key) or "") for key in ("code", "message", "next_step")))
