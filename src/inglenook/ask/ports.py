"""What the pipeline needs from the world, as Protocols, and the `Kit` that hands it over.

The host fills a Kit with stubs of the workers; a unit test fills it with plain fakes. Something
remote can stand behind `Generator` and `Index` without a change here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from inglenook.ask.facts import Facts, Wanted
from inglenook.types import (
    Message,
    Passage,
    Reasoning,
    Sampling,
    Scope,
    Status,
    Stopped,
    Text,
    ToolCall,
    ToolResult,
    Usage,
    Verdict,
)


@dataclass(frozen=True, slots=True)
class Candidates:
    """What each ranker found, best first, before fusion. `total` is how many passages there are,
    in `files` files.

    `newest` maps the path of each passage of which there is a newer version to the newest's path.
    """

    vector: tuple[Passage, ...] = ()
    lexical: tuple[Passage, ...] = ()
    total: int = 0
    newest: Mapping[str, str] = field(default_factory=dict)
    files: int = 0


@dataclass(frozen=True, slots=True)
class Around:
    """The text of a file that stands right before and right behind a passage, on its page."""

    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Generation:
    """The end of a generation: why it stopped, its token counts and times in seconds.

    `record` holds what it takes to write the same answer again (docs/protocol.md, `generate`).
    """

    stopped: Stopped
    usage: Usage
    timings: dict[str, float] = field(default_factory=dict)
    tool_calls: tuple[ToolCall, ...] = ()
    record: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reranking:
    """What the reranker says of passages: a score from 0 to 1 for each of the first `len(scores)`.

    There are fewer than passages where time does not allow more; none, and `skipped` says in a
    sentence why, where reading them was not worth the wait.
    """

    scores: tuple[float, ...] = ()
    model: str = ""
    skipped: str = ""


@dataclass(frozen=True, slots=True)
class FileCount:
    """A file of the library and how many passages it has."""

    path: str
    passages: int


@dataclass(frozen=True, slots=True)
class Opening:
    """The beginning of a file that is too long to be read whole: the first passages of it, how
    many it has `in_all`, and its pages, 0 for none."""

    passages: tuple[Passage, ...]
    in_all: int
    pages: int = 0

    def read(self, count: int) -> tuple[str, int, int]:
        """How far the file is read with the first `count` passages: "pages" or "passages", how many
        of them and of how many. A page counts once all of it is read."""
        unread = self.passages[count].page if count < len(self.passages) else None
        if self.pages and unread is not None and unread > 1:
            return "pages", unread - 1, self.pages
        return "passages", count, self.in_all


class Generator(Protocol):
    """A loaded language model."""

    @property
    def name(self) -> str:
        """The model's id as the user knows it."""
        ...

    @property
    def context_size(self) -> int:
        """How many tokens prompt and answer may have together."""
        ...

    def count(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text on its own, without template or special tokens."""
        ...

    def count_prompt(self, messages: Sequence[Message]) -> int:
        """Tokens of the conversation as the model's template renders it, ready for an answer."""
        ...

    def generate(
        self, messages: Sequence[Message], sampling: Sampling, enough: Callable[[], bool]
    ) -> Iterator[Status | Text | Reasoning | Generation]:
        """Stream reading progress, then text, then exactly one Generation as the last item. Where
        the last of `messages` is the assistant's, it is written on where it ends.

        `enough` is asked after each piece of text; once it is true the model is stopped, and what
        it has written until it does still comes.
        """
        ...

    def batch(
        self, conversations: Sequence[Sequence[Message]], sampling: Sampling, at_once: int
    ) -> Iterator[tuple[int, str, Generation]]:
        """Write an answer to each conversation, several at once and behind any chat; each comes
        with its number as it ends."""
        ...


class Embedder(Protocol):
    """Turns texts into unit vectors."""

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """One vector of `dimensions` floats a text, L2-normalised."""
        ...


class Index(Protocol):
    """Everything that was read from the user's files."""

    def candidates(self, query: str, scope: Scope, k: int) -> Candidates:
        """The `k` best passages of each ranker within `scope`."""
        ...

    def total(self, scope: Scope) -> int:
        """How many passages `scope` holds; 0 means that there is nothing to look through."""
        ...

    def document(self, path: str, most: int) -> tuple[Passage, ...] | None:
        """A file's passages in the order of its text, which together are the whole of it; None if
        it is longer than `most` characters. Raises FileUnreadable or BadRequest."""
        ...

    def opening(self, path: str, most: int) -> Opening:
        """The first `most` passages of a file that `document` was asked for."""
        ...

    def rerank(self, query: str, passages: Sequence[Passage]) -> Reranking | None:
        """How well each of `passages`, the likeliest first, answers `query`, read together with it.
        None where no reranker is installed or wanted."""
        ...

    def around(self, ids: Sequence[str]) -> Mapping[str, Around]:
        """What stands around the passages with these ids, as far as their neighbours reach."""
        ...

    def facts(self, wanted: Wanted) -> Facts:
        """What is recorded of files themselves."""
        ...

    def files(self, scope: Scope) -> tuple[FileCount, ...]:
        """The files of `scope` that have passages, by path; a copy of another file is left out."""
        ...

    def passages_of(self, path: str, most: int | None = None) -> tuple[Passage, ...]:
        """The first `most` passages of a file of the library, or all, in the order of its text."""
        ...


class Notes(Protocol):
    """What a model noted of passages, kept by a key of both for the next time."""

    def get(self, key: str) -> str | None:
        """The text kept under `key`."""
        ...

    def put(self, key: str, text: str) -> None:
        """Keep a text."""
        ...


class Forgetful:
    """Notes that last as long as the Kit."""

    def __init__(self) -> None:
        self._held: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        """The text kept under `key`."""
        return self._held.get(key)

    def put(self, key: str, text: str) -> None:
        """Keep a text."""
        self._held[key] = text


class Tool(Protocol):
    """Something that the model may ask for."""

    name: str

    def __call__(self, call: ToolCall) -> ToolResult:
        """Run it."""
        ...


class Guard(Protocol):
    """Looks at a text on its way in or out."""

    def check(self, text: str, where: str) -> Verdict:
        """Judge `text`; `where` is "question", "passage" or "answer"."""
        ...


@dataclass(frozen=True, slots=True)
class Kit:
    """The collaborators of one answer."""

    generator: Generator
    index: Index
    guards: tuple[Guard, ...] = ()
    clock: Callable[[], float] = time.perf_counter
    cancelled: Callable[[], bool] = lambda: False
    notes: Notes = field(default_factory=Forgetful)
    rewriter: Generator | None = None
    """Words questions that lean on the chat so that they stand alone; None leaves it to rules."""
    now: Callable[[], datetime] = datetime.now
