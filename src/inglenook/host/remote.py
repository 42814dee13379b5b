"""The workers as the pipeline sees them: `Generator` and `Index` over a connection."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import Any

from inglenook import errors
from inglenook.ask.facts import Facts, Wanted
from inglenook.ask.ports import Around, Candidates, FileCount, Generation, Opening, Reranking
from inglenook.link.client import Client
from inglenook.types import (
    Message,
    Passage,
    Reasoning,
    Sampling,
    Scope,
    Status,
    Text,
    ToolCall,
    Usage,
    event_from_json,
    from_json,
    to_json,
)

BATCH = 1
"""The priority of work in the background of an answer."""

READ_AHEAD = 2
"""The priority of what may wait for everything else."""

OnCancel = Callable[[Callable[[], None]], None]
"""Registers a function to call when the person says stop."""


def request(
    client: Client, do: str, with_: dict[str, Any], on_cancel: OnCancel
) -> Iterator[dict[str, Any]]:
    """Yield the events of a request, then its result as `{"done": …}`; stop reaches the worker.

    Raises the InglenookError that the worker reports, EngineCrashed if it dies.
    """
    inbox: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    number = client.send(do, with_, inbox.put)
    on_cancel(lambda: client.cancel(number))
    try:
        while True:
            message = inbox.get()
            if "failed" in message:
                raise errors.from_json(message["failed"])
            yield message
            if "done" in message:
                return
    finally:
        client.cancel(number)  # without effect if it has ended


def call(
    client: Client,
    do: str,
    with_: dict[str, Any],
    on_cancel: OnCancel,
    on_event: Callable[[dict[str, Any]], None] = lambda event: None,
) -> dict[str, Any]:
    """As `request`, but gives back the result."""
    result: dict[str, Any] = {}
    for message in request(client, do, with_, on_cancel):
        if "event" in message:
            on_event(message["event"])
        else:
            result = dict(message["done"])
    return result


class RemoteGenerator:
    """The model that the llm worker has loaded."""

    def __init__(
        self,
        client: Client,
        name: str,
        context_size: int,
        on_cancel: OnCancel,
        *,
        chat: str = "",
        adapters: Sequence[Mapping[str, Any]] = (),
    ) -> None:
        """`chat` is what the worker keeps its cache for, `adapters` are those of `generate`."""
        self._asked = {"chat": chat, "adapters": list(adapters)}
        self._client = client
        self._name = name
        self._context_size = context_size
        self._on_cancel = on_cancel

    @property
    def name(self) -> str:
        """The model's id."""
        return self._name

    @property
    def context_size(self) -> int:
        """Tokens of prompt and answer together."""
        return self._context_size

    def count(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text."""
        return [int(n) for n in self._client.call("count", {"texts": list(texts)})["tokens"]]

    def count_prompt(self, messages: Sequence[Message]) -> int:
        """Tokens of the rendered conversation."""
        return int(self._client.call("count", {"messages": to_json(messages)})["tokens"][0])

    def generate(
        self, messages: Sequence[Message], sampling: Sampling, enough: Callable[[], bool]
    ) -> Iterator[Status | Text | Reasoning | Generation]:
        """Stream progress and text, and last the Generation. A last message of the assistant is
        written on."""
        stop: list[Callable[[], None]] = []

        def on_cancel(cancel: Callable[[], None]) -> None:
            stop.append(cancel)
            self._on_cancel(cancel)

        with_ = {"messages": to_json(messages), "sampling": to_json(sampling), **self._asked}
        with_["continue"] = messages[-1].role == "assistant"
        for message in request(self._client, "generate", with_, on_cancel):
            if "event" in message:
                event = event_from_json(message["event"])
                if isinstance(event, (Status, Text, Reasoning)):
                    yield event
                if enough():
                    stop[0]()
            else:
                yield _generation(message["done"])

    def batch(
        self, conversations: Sequence[Sequence[Message]], sampling: Sampling, at_once: int
    ) -> Iterator[tuple[int, str, Generation]]:
        """Write an answer to each conversation, several side by side, behind any chat."""
        with_ = [
            {"messages": to_json(c), "sampling": to_json(sampling), "priority": BATCH}
            for c in conversations
        ]
        with ThreadPoolExecutor(at_once, "batch") as pool:
            running = {pool.submit(self._write, each): n for n, each in enumerate(with_)}
            try:
                for ended in as_completed(running):
                    yield running[ended], *ended.result()
            finally:  # whoever stops listening wants no more of them
                pool.shutdown(wait=False, cancel_futures=True)

    def _write(self, with_: dict[str, Any]) -> tuple[str, Generation]:
        text: list[str] = []

        def on_event(event: dict[str, Any]) -> None:
            if event.get("kind") == "text":
                text.append(str(event["text"]))

        done = call(self._client, "generate", with_, self._on_cancel, on_event)
        return "".join(text), _generation(done)

    def read(
        self, messages: Sequence[Message], on_event: Callable[[dict[str, Any]], None]
    ) -> Usage:
        """Read a conversation into the model's cache, in nobody's way."""
        with_ = {
            "messages": to_json(messages),
            "sampling": to_json(Sampling(max_tokens=0)),
            "priority": READ_AHEAD,
            **self._asked,
        }
        done = call(self._client, "generate", with_, self._on_cancel, on_event)
        return _generation(done).usage


class RemoteIndex:
    """The library worker's index. `connect` starts the worker; `empty` says that it need not.
    Without `keep`, attached files are read into memory alone.

    A scope that names a collection which is not there raises NotFound.
    """

    def __init__(
        self,
        connect: Callable[[], Client],
        empty: bool,
        on_cancel: OnCancel,
        *,
        keep: bool = True,
    ) -> None:
        self._connect = connect
        self._empty = empty
        self._on_cancel = on_cancel
        self._keep = keep

    def candidates(self, query: str, scope: Scope, k: int) -> Candidates:
        """The `k` best passages of each ranker."""
        return self.batch([query], scope, k)[0]

    def batch(self, queries: Sequence[str], scope: Scope, k: int) -> list[Candidates]:
        """The `k` best passages of each ranker for each query, in one go."""
        if self._is_empty(scope):
            return [Candidates() for _ in queries]
        with_ = {"queries": list(queries), "scope": to_json(scope), "k": k}
        found = call(self._connect(), "candidates", with_, self._on_cancel)
        return [_candidates(result) for result in found["results"]]

    def total(self, scope: Scope) -> int:
        """How many passages `scope` holds."""
        if self._is_empty(scope):
            return 0
        found = call(self._connect(), "total", {"scope": to_json(scope)}, self._on_cancel)
        return int(found["chunks"])

    def document(self, path: str, most: int) -> tuple[Passage, ...] | None:
        """A file's passages in order, None if it is longer than `most` characters."""
        with_ = {"path": path, "most": most, "keep": self._keep}
        found = call(self._connect(), "document", with_, self._on_cancel)["passages"]
        return None if found is None else tuple(from_json(Passage, passage) for passage in found)

    def opening(self, path: str, most: int) -> Opening:
        """The first passages of a file that `document` was asked for."""
        with_ = {"path": path, "most": most, "keep": self._keep}
        return from_json(Opening, call(self._connect(), "opening", with_, self._on_cancel))

    def rerank(self, query: str, passages: Sequence[Passage]) -> Reranking | None:
        """How well each passage answers the query; None where there is no reranker."""
        if not passages:
            return None
        texts = ["\n".join((*passage.heading[-1:], passage.text)) for passage in passages]
        with_ = {"query": query, "texts": texts}
        done = call(self._connect(), "rerank", with_, self._on_cancel)["reranking"]
        return None if done is None else from_json(Reranking, done)

    def around(self, ids: Sequence[str]) -> Mapping[str, Around]:
        """What stands around passages."""
        if self._empty or not ids:
            return {}
        found = call(self._connect(), "around", {"ids": list(ids)}, self._on_cancel)["around"]
        return {id: from_json(Around, one) for id, one in found.items()}

    def facts(self, wanted: Wanted) -> Facts:
        """What is recorded of files themselves."""
        if self._is_empty(wanted.scope):
            return Facts()
        with_ = {"wanted": to_json(wanted)}
        return from_json(Facts, call(self._connect(), "facts", with_, self._on_cancel)["facts"])

    def files(self, scope: Scope) -> tuple[FileCount, ...]:
        """The files of `scope` that have passages, by path."""
        if self._is_empty(scope):
            return ()
        found = call(self._connect(), "listing", {"scope": to_json(scope)}, self._on_cancel)
        return tuple(FileCount(path, passages) for path, passages in found["files"])

    def passages_of(self, path: str, most: int | None = None) -> tuple[Passage, ...]:
        """The first passages of a file, or all."""
        with_ = {"path": path, "most": most}
        found = call(self._connect(), "passages", with_, self._on_cancel)["passages"]
        return tuple(from_json(Passage, passage) for passage in found)

    def _is_empty(self, scope: Scope) -> bool:
        if self._empty and scope.collections:
            raise errors.no_collection(scope.collections[0])
        return self._empty


def _generation(done: dict[str, Any]) -> Generation:
    usage = from_json(Usage, done.get("usage") or {})
    stopped: Any = done["stopped"]
    calls = tuple(from_json(ToolCall, call) for call in done.get("tool_calls") or ())
    record = done.get("record") or {}
    return Generation(stopped, usage, dict(done.get("timings") or {}), calls, record)


def _candidates(data: dict[str, Any]) -> Candidates:
    vector, lexical = (
        tuple(from_json(Passage, passage) for passage in data.get(ranker, ()))
        for ranker in ("vector", "lexical")
    )
    newest = {str(path): str(to) for path, to in (data.get("newest") or {}).items()}
    total, files = int(data.get("total", 0)), int(data.get("files", 0))
    return Candidates(vector, lexical, total, newest, files)
