"""Plain stand-ins for model and index: the pipeline is pure and is tested without either."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from inglenook.ask.facts import Facts, Wanted
from inglenook.ask.ports import Around, Candidates, FileCount, Generation, Opening, Reranking
from inglenook.types import Message, Passage, Reasoning, Sampling, Scope, Status, Text, Usage

RECORD = {"seed": 7, "prompt_tokens": [1, 2], "answer_tokens": [3]}


def passage(id: str, text: str, **values: object) -> Passage:
    """A passage about whose place a test does not care."""
    defaults = {"path": f"/docs/{id}.txt", "start": 100, "end": 100 + len(text)}
    return Passage(id=id, text=text, **{**defaults, **values})  # type: ignore[arg-type]


@dataclass
class FakeGenerator:
    """Writes `pieces`; a word is a token; remembers what it was given."""

    pieces: Sequence[str | Reasoning] = ("A good", " answer.")
    context_size: int = 1000
    name: str = "fake"
    given: list[tuple[Message, ...]] = field(default_factory=list)
    sampling: Sampling | None = None
    overhead: int = 3

    def count(self, texts: Sequence[str]) -> list[int]:
        return [len(t.split()) for t in texts]

    def count_prompt(self, messages: Sequence[Message]) -> int:
        return sum(len(m.text.split()) + self.overhead for m in messages)

    def generate(
        self, messages: Sequence[Message], sampling: Sampling, enough: Callable[[], bool]
    ) -> Iterator[Status | Text | Reasoning | Generation]:
        self.given.append(tuple(messages))
        self.sampling = sampling
        yield Status("reading", 5, 10)
        for piece in self.pieces:
            yield Text(piece) if isinstance(piece, str) else piece
            if enough():
                yield Generation("cancelled", Usage(10, 0, 1))
                return
        yield Generation("end", Usage(10, 0, len(self.pieces)), {"write_s": 1.0}, record=RECORD)

    def batch(
        self, conversations: Sequence[Sequence[Message]], sampling: Sampling, at_once: int
    ) -> Iterator[tuple[int, str, Generation]]:
        for number, messages in enumerate(conversations):
            text, end = "", None
            for item in self.generate(messages, sampling, lambda: False):
                text += item.text if isinstance(item, Text) else ""
                end = item if isinstance(item, Generation) else end
            assert end is not None
            yield number, text, end


@dataclass
class FakeIndex:
    """Finds what it is told to find."""

    found: Candidates = Candidates()
    queries: list[str] = field(default_factory=list)
    documents: Mapping[str, tuple[Passage, ...]] = field(default_factory=dict)
    scopes: list[Scope] = field(default_factory=list)
    beside: Mapping[str, Around] = field(default_factory=dict)
    recorded: Facts = Facts()
    reranking: Reranking | None = None
    wanted: list[Wanted] = field(default_factory=list)

    def candidates(self, query: str, scope: Scope, k: int) -> Candidates:
        self.queries.append(query)
        self.scopes.append(scope)
        return self.found

    def total(self, scope: Scope) -> int:
        return self.found.total

    def document(self, path: str, most: int) -> tuple[Passage, ...] | None:
        whole = self.documents[path]
        return whole if sum(len(p.text) for p in whole) <= most else None

    def opening(self, path: str, most: int) -> Opening:
        whole = self.documents[path]
        return Opening(whole[:most], len(whole))

    def rerank(self, query: str, passages: Sequence[Passage]) -> Reranking | None:
        return self.reranking

    def around(self, ids: Sequence[str]) -> Mapping[str, Around]:
        return {id: self.beside[id] for id in ids if id in self.beside}

    def facts(self, wanted: Wanted) -> Facts:
        self.wanted.append(wanted)
        return self.recorded

    def files(self, scope: Scope) -> tuple[FileCount, ...]:
        self.scopes.append(scope)
        return tuple(FileCount(path, len(ps)) for path, ps in sorted(self.documents.items()))

    def passages_of(self, path: str, most: int | None = None) -> tuple[Passage, ...]:
        return self.documents[path][:most]
