"""One generation from both sides: the decode thread fills it, a request's thread drains it."""

from __future__ import annotations

import queue
import random
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from inglenook.ask.ports import Generation
from inglenook.errors import InglenookError
from inglenook.types import Sampling, Status, Text
from inglenook.workers.llm.adapters import NONE, Key
from inglenook.workers.llm.images import Picture

FLUSH_SECONDS = 0.08  # text is handed on at most this often: each time costs every process a little
CHAT, BACKGROUND, AHEAD = 0, 1, 2

Item = Status | Text | Generation


@dataclass(frozen=True, slots=True)
class Request:
    """What to continue: `tokens` stand for the rendered `text`. A smaller `priority` goes first.

    `grammar` is GBNF, `chat` what the cache on disk is kept for, `adapters` the set of LoRA
    adapters to read and write with, `pictures` what negative tokens stand for (see images). The
    last `begun` tokens are of the answer, which is written on.
    """

    tokens: list[int]
    text: str
    sampling: Sampling
    priority: int = CHAT
    grammar: str = ""
    chat: str = ""
    adapters: Key = NONE
    pictures: Mapping[int, Picture] = field(default_factory=dict)
    begun: int = 0


class Job:
    """A request under way. `cancel` may be called from any thread, `events` from one.

    After the last event `written` are the tokens of the answer, and `logprobs`, where they were
    wanted, their probabilities as docs/protocol.md has them.
    """

    def __init__(self, request: Request, on_cancel: Callable[[], None] = lambda: None) -> None:
        """`on_cancel` is called whenever `cancel` is."""
        self.request = request
        self.submitted = time.monotonic()
        seed = request.sampling.seed
        # llama.cpp takes 32 bits and reads all ones as "draw one yourself"
        self.seed = random.getrandbits(31) if seed is None else seed & 0x7FFFFFFF
        self.cancelled = False
        self.written: list[int] = []
        self.logprobs: list[dict[str, Any]] | None = None
        self._on_cancel = on_cancel
        self._items: queue.SimpleQueue[Item | InglenookError] = queue.SimpleQueue()

    def cancel(self) -> None:
        """Ask for an early end; `events` still ends with a Generation."""
        self.cancelled = True
        self._on_cancel()

    def put(self, item: Item | InglenookError) -> None:
        """Hand something to whoever waits. Never blocks."""
        self._items.put(item)

    def events(self) -> Iterator[Item]:
        """Progress and text as they come, then one Generation; raises what the job failed with."""
        text, due = "", 0.0
        while True:
            item = self._next(due if text else None)
            if isinstance(item, Text):
                text += item.text
                if time.monotonic() < due:
                    continue
                item = None
            if text:
                yield Text(text)
                text, due = "", time.monotonic() + FLUSH_SECONDS
            if isinstance(item, InglenookError):
                raise item
            if item is not None:
                yield item
            if isinstance(item, Generation):
                return

    def _next(self, due: float | None) -> Item | InglenookError | None:
        """The next item, or None when `due` has come first."""
        try:
            return self._items.get(timeout=None if due is None else max(0, due - time.monotonic()))
        except queue.Empty:
            return None
