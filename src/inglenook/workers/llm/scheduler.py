"""Continuous batching: one thread owns the context and moves all requests on together.

Each turn of the loop builds one batch: a token of every answer being written, then as much of the
waiting prompts as is read in about a tenth of a second, so that Stop takes effect at once and no
request waits for a whole other one. A request is a list of tokens of which the cache holds the
beginning; whatever is missing is pending, be it prompt, a fresh token, or everything after the
cache had to be cleared.
"""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections.abc import Callable

from inglenook.errors import EngineCrashed, InglenookError, QuestionTooLong
from inglenook.types import Stopped
from inglenook.workers.llm.job import BACKGROUND, Job, Request
from inglenook.workers.llm.native import NO_ROOM, Context, Row
from inglenook.workers.llm.run import Run
from inglenook.workers.llm.slots import Slots

log = logging.getLogger(__name__)

SEQUENCES = 4
_HEADROOM = 128  # cells that a request should find free behind its tokens when it starts
_READ_SECONDS = 0.12  # what reading one batch of prompt may take
_SMALLEST_READ = 8


class Scheduler:
    """Runs requests on a context until `close`."""

    def __init__(self, context: Context) -> None:
        """Start the decode thread; from here on nobody else may use `context`."""
        self.size = context.size
        self._context, self._model = context, context.model
        self._slots = Slots(context)
        self._pace = Pace(context.batch)
        self._wake = threading.Condition()
        self._numbers = itertools.count()
        self._waiting: list[Run] = []
        self._active: list[Run] = []
        self._closing = False
        self._thread = threading.Thread(target=self._work, name="decode", daemon=True)
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether it still takes requests: not closed, and the decode thread has not failed."""
        return not self._closing

    def tokenize(self, text: str) -> list[int]:
        """Tokens of a rendered prompt, with those of earlier answers as they were generated."""
        if self._model.splits_anywhere:
            known, rest = self._slots.recall(text)
            if known:
                return known + self._model.tokenize(rest, special=True)
        # the template has usually written the token that begins a text already
        bos = self._model.adds_bos and not text.startswith(self._model.bos)
        return self._model.tokenize(text, bos=bos, special=True)

    def submit(self, request: Request) -> Job:
        """Queue a request. QuestionTooLong if it leaves no room for an answer."""
        if len(request.tokens) >= self.size:
            raise QuestionTooLong(
                f"The question with all that goes with it is {len(request.tokens):,} tokens long; "
                f"the model was loaded with room for {self.size:,}.",
                "Ask about less at once, or choose a larger context size in the settings.",
            )
        job = Job(request)
        with self._wake:
            if self._closing:
                raise EngineCrashed("The model is no longer at work.", "Try again.")
            self._waiting.append(Run(next(self._numbers), job, self._model))
            self._wake.notify()
        return job

    def close(self) -> None:
        """End all requests as cancelled and stop the thread."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        self._thread.join()

    # --- the decode thread -----------------------------------------------------------------------

    def _work(self) -> None:
        try:
            while self._has_work():
                self._turn()
        except Exception:
            log.exception("the decode thread failed")
            broken = EngineCrashed("The engine failed unexpectedly.", "Try again.")
            self._end_all(lambda run: self._fail(run, broken))
        else:
            self._end_all(lambda run: self._finish(run, "cancelled"))

    def _has_work(self) -> bool:
        with self._wake:
            self._wake.wait_for(lambda: self._closing or self._waiting or self._active)
            return not self._closing

    def _end_all(self, end: Callable[[Run], None]) -> None:
        with self._wake:
            self._closing = True
            left, self._waiting = self._active + self._waiting, []
        for run in left:
            end(run)

    def _turn(self) -> None:
        with self._wake:
            self._drop_cancelled()
            self._admit()
        if plan := self._plan():
            self._step(plan)

    def _drop_cancelled(self) -> None:
        for run in [r for r in self._active + self._waiting if r.job.cancelled]:
            if run in self._waiting:
                self._waiting.remove(run)
            self._finish(run, "cancelled")

    def _admit(self) -> None:
        for run in sorted(self._waiting, key=_order):
            if not self._may_start(run):
                return  # none that comes after it may overtake, or a large one waits for ever
            slot = self._slots.take(run.tokens)
            if slot is None:
                return
            self._waiting.remove(run)
            self._active.append(run)
            run.start(slot)

    def _may_start(self, run: Run) -> bool:
        """Whether there is room. One slot is kept for chats; lesser requests can be pushed out."""
        lesser_ones = sum(r.priority >= BACKGROUND for r in self._active)
        if run.priority >= BACKGROUND and lesser_ones >= self._context.sequences - 1:
            return False
        rivals = [r for r in self._active if r.priority <= run.priority]
        cells = sum(len(r.tokens) + _HEADROOM for r in [*rivals, run])
        return not rivals or cells <= self.size

    def _plan(self) -> list[tuple[Run, int]]:
        """How many tokens of which request go into the next batch."""
        writing = [r for r in self._active if r.pending == 1]
        reading = sorted((r for r in self._active if r.pending > 1), key=_order)
        plan = [(run, 1) for run in writing]
        if not reading:
            return plan
        first = reading[0].priority
        room = self._pace.batch
        if any(run.priority < first for run in writing):
            room //= 4  # a chat is being written: others may slow it down only a little
        room = max(room, _SMALLEST_READ)
        reading = [run for run in reading if run.priority == first]
        for left, run in zip(range(len(reading), 0, -1), reading, strict=True):
            count = min(run.pending, -(-room // left))
            room -= count
            plan.append((run, count))
        return [(run, count) for run, count in plan if count > 0]

    def _step(self, plan: list[tuple[Run, int]]) -> None:
        rows: list[Row] = []
        ready: list[tuple[Run, int]] = []
        for run, count in plan:
            rows.extend(run.rows(count))
            if count == run.pending:
                ready.append((run, len(rows) - 1))
        began = time.monotonic()
        code = self._context.decode(rows)
        if code == NO_ROOM:
            self._make_room()
        elif code:
            self._decode_failed(plan, code)
        else:
            self._pace.saw(len(rows), time.monotonic() - began)
            for run, count in plan:
                run.read(count)
            for run, row in ready:
                self._write(run, row)

    def _write(self, run: Run, row: int) -> None:
        """Draw the next token of `run` from the logits of batch row `row`."""
        if run.is_long_enough():  # nothing was asked for but to read
            self._finish(run, "length")
            return
        token = self._context.sample(run.sampler, row)
        if run.began_writing is None:
            run.began_writing = time.monotonic()
        if self._model.ends(token):
            self._finish(run, "end")
            return
        run.add(token, self._model.piece(token))
        if run.stream.stopped:
            self._finish(run, "end")
        elif len(run.tokens) >= self.size or run.is_long_enough():
            self._finish(run, "length")

    def _make_room(self) -> None:
        """The cache is full: drop what no request uses, else let the least urgent one wait."""
        if self._slots.evict():
            return
        last = max(self._active, key=_order)
        if len(self._active) == 1:
            self._finish(last, "length")
            return
        slot = last.pause()
        self._active.remove(last)
        self._slots.forget(slot)
        self._slots.give_back(slot)
        with self._wake:
            self._waiting.append(last)

    def _decode_failed(self, plan: list[tuple[Run, int]], code: int) -> None:
        """Fail the requests of this batch; the others read their tokens again."""
        reason = self._model.library.errors() or "no reason given"
        log.error("llama_decode returned %d: %s", code, reason)
        self._slots.forget_all()
        for run, _ in plan:
            failure = EngineCrashed(
                f"The model could not work on this request ({code}: {reason}).",
                "Try again; if it happens again, choose another model or a smaller context.",
            )
            self._fail(run, failure)

    def _fail(self, run: Run, error: InglenookError) -> None:
        self._leave(run, said=False)
        run.job.put(error)

    def _finish(self, run: Run, stopped: Stopped) -> None:
        run.flush()
        self._leave(run, said=not run.stream.stopped)
        run.job.put(run.result(stopped))

    def _leave(self, run: Run, *, said: bool) -> None:
        run.sampler.close()
        if run.slot is not None:
            self._active.remove(run)
            self._slots.give_back(run.pause(), run.said() if said else None)


class Pace:
    """Learns how many tokens of prompt this machine reads in `_READ_SECONDS`."""

    def __init__(self, largest: int) -> None:
        self._largest = largest
        self._rate = 0.0
        self.batch = min(32, largest)

    def saw(self, tokens: int, seconds: float) -> None:
        """Take account of a batch; too few tokens say nothing about reading."""
        if tokens < _SMALLEST_READ:
            return
        rate = tokens / max(seconds, 1e-6)
        self._rate = 0.7 * self._rate + 0.3 * rate if self._rate else rate
        # powers of two: batches of few different shapes, which also keeps results comparable
        fitting = 1 << max(int(self._rate * _READ_SECONDS), 1).bit_length() - 1
        self.batch = max(_SMALLEST_READ, min(fitting, self._largest))


def _order(run: Run) -> tuple[int, int]:
    return run.priority, run.number
