"""A job in the decode thread: its tokens, its place in the cache, its text so far."""

from __future__ import annotations

import time

from inglenook.ask.ports import Generation
from inglenook.types import Status, Stopped, Text, Usage
from inglenook.workers.llm.job import Job
from inglenook.workers.llm.native import Model, Row, Sampler
from inglenook.workers.llm.slots import Slot
from inglenook.workers.llm.text import TextStream


class Run:
    """A job in the decode thread: its tokens, its place in the cache, its text so far."""

    def __init__(self, number: int, job: Job, model: Model) -> None:
        request = job.request
        self.number, self.job, self.priority = number, job, request.priority
        self.tokens = list(request.tokens)
        self.sampler = Sampler(model, request.sampling, job.seed)
        self.stream = TextStream(request.sampling.stop)
        self.slot: Slot | None = None
        self.began_reading: float | None = None
        self.began_writing: float | None = None
        self._cached = 0
        self._pieces: list[bytes] = []

    @property
    def pending(self) -> int:
        """Tokens that are not in the cache yet."""
        return len(self.tokens) - len(self.place.tokens)

    @property
    def place(self) -> Slot:
        """The slot of a run that has one."""
        if self.slot is None:
            raise RuntimeError("this run has no slot")
        return self.slot

    def is_long_enough(self) -> bool:
        """Whether the answer has all the tokens that were asked for."""
        return len(self._pieces) >= self.job.request.sampling.max_tokens

    def start(self, slot: Slot) -> None:
        """Go on in `slot`; what that holds already counts as cached the first time."""
        self.slot = slot
        if self.began_reading is None:
            self.began_reading = time.monotonic()
            self._cached = len(slot.tokens)
        self._tell_progress()

    def pause(self) -> Slot:
        """Let go of the slot."""
        slot, self.slot = self.place, None
        return slot

    def rows(self, count: int) -> list[Row]:
        """The next `count` pending tokens; logits are wanted of the very last token only."""
        start = len(self.place.tokens)
        last = len(self.tokens) - 1
        return [
            (self.tokens[i], i, self.place.number, i == last) for i in range(start, start + count)
        ]

    def read(self, count: int) -> None:
        """Note that `count` pending tokens are in the cache now."""
        start = len(self.place.tokens)
        self.place.tokens.extend(self.tokens[start : start + count])
        if not self._pieces:
            self._tell_progress()

    def add(self, token: int, piece: bytes) -> None:
        """Append a token that was drawn and send what can be shown of it."""
        self.tokens.append(token)
        self._pieces.append(piece)
        if text := self.stream.push(piece):
            self.job.put(Text(text))

    def flush(self) -> None:
        """Send text that was withheld for a stop string that did not come."""
        if text := self.stream.finish():
            self.job.put(Text(text))

    def said(self) -> tuple[str, list[int]] | None:
        """Prompt and answer as text, with their tokens; None if they end in half a character."""
        try:
            answer = b"".join(self._pieces).decode("utf-8")
        except UnicodeDecodeError:
            return None
        return self.job.request.text + answer, list(self.tokens)

    def result(self, stopped: Stopped) -> Generation:
        """The end of the job. Times are seconds; `ttft_s` counts from the submission."""
        now = time.monotonic()
        began = self.began_reading or now
        written = self.began_writing or now
        seconds = now - written
        count = len(self._pieces)
        return Generation(
            stopped=stopped,
            usage=Usage(len(self.job.request.tokens), self._cached, count),
            timings={
                "ttft_s": written - self.job.submitted,
                "read_s": written - began,
                "write_s": seconds,
                "tokens_per_s": (count - 1) / seconds if count > 1 and seconds > 0 else 0.0,
            },
        )

    def _tell_progress(self) -> None:
        total = len(self.job.request.tokens)
        self.job.put(Status("reading", min(len(self.place.tokens), total), total))
