"""A job in the decode thread: its tokens, its place in the cache, its text so far."""

from __future__ import annotations

import itertools
import time
from collections.abc import Sequence
from typing import Any

from inglenook.ask.ports import Generation
from inglenook.types import Status, Stopped, Text, Usage
from inglenook.workers.llm.cache import Found
from inglenook.workers.llm.draft import Lookup
from inglenook.workers.llm.images import Picture
from inglenook.workers.llm.job import Job
from inglenook.workers.llm.native import Model, Row
from inglenook.workers.llm.sampling import Drawn, Likely, Sampler
from inglenook.workers.llm.slots import Slot
from inglenook.workers.llm.text import TextStream


class Run:
    """A job in the decode thread: its tokens, its place in the cache, its text so far."""

    def __init__(self, number: int, job: Job, model: Model) -> None:
        """Raises BadRequest for sampling that llama.cpp does not take."""
        request = job.request
        self.number, self.job, self.priority = number, job, request.priority
        self.tokens = list(request.tokens)
        said = request.tokens[-request.begun :] if request.begun else ()
        self.sampler = Sampler(model, request.sampling, job.seed, request.grammar, said)
        self.stream = TextStream(request.sampling.stop)
        self.slot: Slot | None = None
        self.found: Found | None = None  # on the disk, of the prompt
        self.began_reading: float | None = None
        self.began_writing: float | None = None
        self.drafted = self.accepted = 0
        self._model = model
        self._cached = 0
        self._pieces: list[bytes] = []
        self._lookup: Lookup | None = None
        if request.sampling.logprobs is not None:
            job.logprobs = []

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

    @property
    def readable(self) -> int:
        """Pending tokens up to the next picture."""
        if not self.job.request.pictures:
            return self.pending
        start = len(self.place.tokens)
        return next((i for i, t in enumerate(self.tokens[start:]) if t < 0), self.pending)

    @property
    def picture(self) -> Picture | None:
        """The picture that has to be read next, if it is one."""
        token = self.tokens[len(self.place.tokens)]
        return self.job.request.pictures[token] if token < 0 else None

    @property
    def left(self) -> int:
        """Tokens that the answer may still have."""
        return self.job.request.sampling.max_tokens - len(self._pieces)

    @property
    def is_writing(self) -> bool:
        """Whether the next step gives a further token of an answer under way."""
        return bool(self._pieces) and self.pending == 1

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

    def draft(self, most: int) -> tuple[list[int], int]:
        """Tokens that may follow those there are, and how well they fit; see `Lookup.propose`."""
        if self._lookup is None:
            self._lookup = Lookup(self.tokens)
        draft, match = self._lookup.propose(min(most, self.left - 1))
        return list(itertools.takewhile(lambda token: token >= 0, draft)), match

    def rows(self, count: int, draft: Sequence[int] = ()) -> list[Row]:
        """The next `count` pending tokens, then a draft of what follows them.

        Logits are wanted of the very last pending token and of all that is drafted.
        """
        start, number = len(self.place.tokens), self.place.number
        last = len(self.tokens) - 1
        rows = [(self.tokens[i], i, number, i == last) for i in range(start, start + count)]
        return rows + [(token, last + 1 + i, number, True) for i, token in enumerate(draft)]

    def read(self, count: int) -> None:
        """Note that `count` pending tokens are in the cache now."""
        start = len(self.place.tokens)
        self.place.tokens.extend(self.tokens[start : start + count])
        if not self._pieces:
            self._tell_progress()

    def add(self, drawn: Drawn) -> None:
        """Append a token that was drawn and send what can be shown of it."""
        piece = self._model.piece(drawn.token)
        self.tokens.append(drawn.token)
        self._pieces.append(piece)
        if self._lookup is not None:
            self._lookup.add(drawn.token)
        if self.job.logprobs is not None:
            self.job.logprobs.append(self._told(drawn))
        if text := self.stream.push(piece):
            self.job.put(Text(text))

    def flush(self) -> None:
        """Send text that was withheld for a stop string that did not come."""
        if text := self.stream.finish():
            self.job.put(Text(text))

    def said(self) -> tuple[str, list[int]] | None:
        """Prompt and answer as text, with their tokens; None if they end in half a character, or if
        the prompt came as tokens: every text begins with no text."""
        if not self.job.request.text:
            return None
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
        prompt = len(self.job.request.tokens)
        self.job.written = self.tokens[prompt:]
        return Generation(
            stopped=stopped,
            usage=Usage(prompt, self._cached, count),
            timings={
                "ttft_s": written - self.job.submitted,
                "read_s": written - began,
                "write_s": seconds,
                "tokens_per_s": (count - 1) / seconds if count > 1 and seconds > 0 else 0.0,
                "drafted": float(self.drafted),
                "accepted": float(self.accepted),
            },
        )

    def _told(self, drawn: Drawn) -> dict[str, Any]:
        own = self._likely(Likely(drawn.token, drawn.logprob or 0.0))
        return {**own, "top": [self._likely(one) for one in drawn.top]}

    def _likely(self, one: Likely) -> dict[str, Any]:
        text = self._model.piece(one.token).decode("utf-8", "replace")
        return {"token": one.token, "text": text, "logprob": one.logprob}

    def _tell_progress(self) -> None:
        total = len(self.job.request.tokens)
        self.job.put(Status("reading", min(len(self.place.tokens), total), total))
