"""Continuous batching: one thread owns the context and moves all requests on together.

Each turn of the loop builds one batch: a token of every answer being written, then as much of the
waiting prompts as is read in a moment, so that no request waits for a whole other one. Reading is
interrupted when somebody says Stop or something more urgent comes. A request is a list of tokens of
which the cache holds the beginning; whatever is missing is pending, be it prompt, a fresh token, or
everything after the cache had to be cleared.
"""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from inglenook.errors import EngineCrashed, InglenookError, ModelUnusable, QuestionTooLong
from inglenook.types import Stopped
from inglenook.workers.llm.adapters import NONE, Adapters
from inglenook.workers.llm.draft import DRAFTED, Worth
from inglenook.workers.llm.drafter import Drafter
from inglenook.workers.llm.images import Images
from inglenook.workers.llm.job import AHEAD, BACKGROUND, CHAT, Job, Request
from inglenook.workers.llm.native import INTERRUPTED, NO_ROOM, Context, Row
from inglenook.workers.llm.pace import CALM, QUICK, SMALLEST, Pace
from inglenook.workers.llm.run import Run
from inglenook.workers.llm.sampling import NOTHING
from inglenook.workers.llm.shelf import Shelf
from inglenook.workers.llm.slots import Slots, common_prefix
from inglenook.workers.llm.threads import Load, Threads

log = logging.getLogger(__name__)

SEQUENCES = 9  # eight lesser requests side by side, and a chat
_HEADROOM = 128  # cells that a request should find free behind its tokens when it starts
_WORTH_WAITING = 32  # tokens that another request is about to read for this one as well
_WELL_MATCHED = 5  # tokens of a match that is trusted more than a small model
_TRY_AGAIN = 64  # tokens after which a small model that did not pay gets another chance
_A_LITTLE_MORE = 1.5
_INTERRUPTIBLE = 32  # batches of fewer tokens are done before it matters
_REST = 1.0  # seconds without work before chats are put on the disk


@dataclass(frozen=True, slots=True)
class Part:
    """What a request has in a batch: so many of its pending tokens, then a draft.

    `guess` is the token that a draft would begin with, be it worth checking or not.
    """

    run: Run
    count: int
    draft: tuple[int, ...] = ()
    guess: int | None = None
    match: int = 0


class Scheduler:
    """Runs requests on a context until `close`."""

    def __init__(
        self,
        context: Context,
        shelf: Shelf | None = None,
        threads: Threads | None = None,
        drafter: Drafter | None = None,
        adapters: Adapters | None = None,
        images: Images | None = None,
    ) -> None:
        """Start the decode thread; from here on nobody else may use what is given here."""
        self.size = context.size
        self._context, self._model = context, context.model
        self._shelf = shelf or Shelf(context)
        self._slots = Slots(context, self._shelf.keep)
        self._threads = threads or Threads(context.threads, Load().others)
        self._pace, self._worth = Pace(context.batch), Worth()
        self._drafter, self._skipped = drafter, 0
        self._adapters, self._applied = adapters, NONE
        self._images = images
        self._wake = threading.Condition()
        self._numbers = itertools.count()
        self._waiting: list[Run] = []
        self._active: list[Run] = []
        self._closing = False
        self._nudged = False
        self._urgency: int | None = None  # best priority of the long batch under way
        self._thread = threading.Thread(target=self._work, name="decode", daemon=True)
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether it still takes requests: not closed, and the decode thread has not failed."""
        return not self._closing

    @property
    def busy(self) -> bool:
        """Whether anything is being read or written."""
        return bool(self._active or self._waiting)

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
        """Queue a request. QuestionTooLong if it leaves no room for an answer, BadRequest for
        sampling that llama.cpp does not take."""
        if len(request.tokens) >= self.size:
            raise QuestionTooLong(
                f"The question with all that goes with it is {len(request.tokens):,} tokens long; "
                f"the model was loaded with room for {self.size:,}.",
                "Ask about less at once, or choose a larger context size in the settings.",
            )
        job = Job(request, self._nudge)
        run = Run(next(self._numbers), job, self._model)
        run.found = self._shelf.look(request.tokens)
        with self._wake:
            if self._closing:
                run.sampler.close()
                raise EngineCrashed("The model is no longer at work.", "Try again.")
            self._waiting.append(run)
            self._wake.notify()
        if self._urgency is not None and run.priority < self._urgency:
            self._nudge()
        return job

    def close(self) -> None:
        """End all requests as cancelled and stop the thread."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        self._nudge()
        self._thread.join()
        self._shelf.close()
        if self._drafter is not None:
            self._drafter.close()

    def _nudge(self) -> None:
        """Have the decode thread look up from a long batch. Safe from any thread."""
        self._nudged = True
        if self._urgency is not None:
            self._context.interrupt(True)

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
            self._keep_chats()

    def _has_work(self) -> bool:
        """Wait for something to do; chats go to the disk while nothing is."""
        if self._is_wanted():
            return not self._closing
        began = time.monotonic()
        unkept = self._slots.unkept()
        if not self._wait(_REST if unkept else None):
            for slot in unkept:  # requests are taken meanwhile, and stop this
                if not self._is_wanted():
                    self._shelf.keep(slot)
            self._wait(None)
        self._threads.rested(time.monotonic() - began)
        return not self._closing

    def _wait(self, seconds: float | None) -> bool:
        """Whether there is something to do, after so many seconds at most."""
        with self._wake:
            return self._wake.wait_for(self._is_wanted, timeout=seconds)

    def _is_wanted(self) -> bool:
        return bool(self._closing or self._waiting or self._active)

    def _keep_chats(self) -> None:
        for slot in self._slots.unkept():
            self._shelf.keep(slot)

    def _end_all(self, end: Callable[[Run], None]) -> None:
        with self._wake:
            self._closing = True
            left, self._waiting = self._active + self._waiting, []
        for run in left:
            end(run)

    def _turn(self) -> None:
        self._nudged = False
        self._context.interrupt(False)
        with self._wake:
            self._drop_cancelled()
            self._admit()
        if (run := self._at_picture()) is not None:
            self._read_picture(run)
        elif plan := self._plan():
            self._step(plan)

    def _drop_cancelled(self) -> None:
        for run in [r for r in self._active + self._waiting if r.job.cancelled]:
            if run in self._waiting:
                self._waiting.remove(run)
            self._finish(run, "cancelled")

    # --- who may start ---------------------------------------------------------------------------

    def _admit(self) -> None:
        for run in sorted(self._waiting, key=_order):
            if not self._may_start(run):
                return  # none that comes after it may overtake, or a large one waits for ever
            if self._is_being_read_for(run) or not self._has_adapters(run):
                continue
            slot = self._slots.take(run.tokens, run.job.request.adapters)
            if slot is None:
                return
            self._shelf.fetch(self._slots, slot, run.found)
            run.found = None
            self._slots.belongs(slot, run.job.request.chat)
            self._slots.put_aside(slot)
            self._waiting.remove(run)
            self._active.append(run)
            run.start(slot)

    def _may_start(self, run: Run) -> bool:
        """Whether there is room. One slot is kept for chats; lesser requests can be pushed out."""
        if any(r.job.request.adapters != run.job.request.adapters for r in self._active):
            return False  # adapters act on a whole batch
        lesser_ones = sum(r.priority >= BACKGROUND for r in self._active)
        if run.priority >= BACKGROUND and lesser_ones >= self._context.sequences - 1:
            return False
        rivals = [r for r in self._active if r.priority <= run.priority]
        cells = sum(len(r.tokens) + _HEADROOM for r in [*rivals, run])
        return not rivals or cells <= self.size

    def _has_adapters(self, run: Run) -> bool:
        """Have the adapters of `run` act on the context; False if they cannot, and it has failed.

        `_may_start` has seen to it that nobody else is at work with others.
        """
        wanted = run.job.request.adapters
        if wanted == self._applied:
            return True
        try:
            if self._adapters is None:
                raise ModelUnusable("This model was loaded without adapters.")
            self._adapters.apply(self._context.handle, wanted)
        except InglenookError as error:
            self._waiting.remove(run)
            self._fail(run, error)
            return False
        self._applied = wanted
        return True

    def _is_being_read_for(self, run: Run) -> bool:
        """Whether a request under way is about to read what this one begins with."""
        if not self._model.goes_back:
            return False
        ahead = [r for r in self._active if r.pending > 1 and r.priority <= run.priority]
        soon = max((common_prefix(r.tokens, run.tokens) for r in ahead), default=0)
        return soon - self._slots.shared(run.tokens) >= _WORTH_WAITING

    # --- what goes into a batch ------------------------------------------------------------------

    def _served(self) -> list[Run]:
        """The requests that move on now: reading ahead is for idle moments."""
        others = [run for run in self._active if run.priority < AHEAD]
        return others or self._active

    def _at_picture(self) -> Run | None:
        """The most urgent request that comes to a picture: that makes a batch of its own."""
        at = (run for run in self._served() if run.pending > 1 and run.picture is not None)
        return min(at, key=_order, default=None)

    def _plan(self) -> list[Part]:
        active = self._served()
        writing = [run for run in active if run.pending == 1]
        reading = sorted((run for run in active if run.pending > 1), key=_order)
        if not reading:
            return self._with_draft(writing)
        return [*(Part(run, 1) for run in writing), *self._reading(reading, writing)]

    def _with_draft(self, writing: list[Run]) -> list[Part]:
        if len(writing) != 1 or not self._model.goes_back or not writing[0].is_writing:
            return [Part(run, 1) for run in writing]
        [run] = writing
        most = min(self._context.outputs, self.size - len(run.tokens)) - 1
        draft, match = run.draft(most)
        if self._drafter is not None and match < _WELL_MATCHED and min(most, run.left - 1) > 0:
            return [self._with_model_draft(self._drafter, run, min(most, run.left - 1))]
        if not draft:
            return [Part(run, 1)]
        length = self._worth.length(match, len(draft))
        return [Part(run, 1, tuple(draft[:length]), draft[0], match)]

    def _with_model_draft(self, drafter: Drafter, run: Run, most: int) -> Part:
        length = self._worth.length(DRAFTED, most, drafter.seconds)
        if not length:
            self._skipped += 1
            if self._skipped % _TRY_AGAIN:
                return Part(run, 1)
            length = 1
        draft = drafter.propose(run.tokens, length)
        return Part(run, 1, tuple(draft), None, DRAFTED)

    def _reading(self, reading: list[Run], writing: list[Run]) -> list[Part]:
        """How many tokens of which prompt are read next to the answers being written."""
        first = reading[0].priority
        watched = any(run.priority == CHAT for run in writing)
        room = self._pace.room(QUICK if watched or not self._model.goes_back else CALM)
        if any(run.priority < first for run in writing):
            room //= 4  # a chat is being written: others may slow it down only a little
        most = self._context.batch - len(writing)
        room = max(min(room, most), SMALLEST)
        reading = [run for run in reading if run.priority == first]
        if len(reading) == 1 and self._readable(reading[0]) <= min(room * _A_LITTLE_MORE, most):
            room = self._readable(reading[0])  # a small rest would cost a batch of its own
        parts = []
        for left, run in zip(range(len(reading), 0, -1), reading, strict=True):
            count = min(self._readable(run), -(-room // left))
            room -= count
            parts.append(Part(run, count))
        return [part for part in parts if part.count > 0]

    def _readable(self, run: Run) -> int:
        """Pending tokens that may be read in one batch: before the answer begins, a model that
        cannot go back gets its state put aside."""
        if self._model.goes_back:
            return run.readable
        return min(run.readable, run.pending - 1)

    # --- a batch ---------------------------------------------------------------------------------

    def _step(self, plan: list[Part]) -> None:
        rows: list[Row] = []
        ready: list[tuple[Part, int]] = []
        for part in plan:
            rows.extend(part.run.rows(part.count, part.draft))
            if part.count == part.run.pending:
                ready.append((part, len(rows) - 1 - len(part.draft)))
        threads = self._threads.now()
        self._context.use_threads(threads)
        if self._drafter is not None:
            self._drafter.use_threads(threads)
        if len(rows) > _INTERRUPTIBLE and self._model.goes_back:
            self._urgency = min(part.run.priority for part in plan)
        if self._nudged and self._urgency is not None:
            self._urgency = None
            return
        began = time.monotonic()
        code = self._context.decode(rows)
        self._urgency = None
        if code == NO_ROOM:
            self._make_room()
        elif code == INTERRUPTED:
            for part in plan:
                self._slots.settle(part.run.place)
        elif code:
            self._decode_failed(plan, code)
        else:
            self._learn(plan, len(rows), time.monotonic() - began)
            self._move_on(plan, ready)

    def _read_picture(self, run: Run) -> None:
        picture, slot = run.picture, run.place
        if picture is None or self._images is None:
            raise RuntimeError("a picture without a projector")
        self._context.use_threads(self._threads.now())
        self._urgency = run.priority
        code = 0
        if not self._nudged:
            code = self._images.decode(
                self._context.handle, picture, len(slot.tokens), slot.number, self._context.batch
            )
        nudged, self._urgency = self._nudged, None
        if code == 0 and not nudged:
            run.read(picture.positions)
            return
        self._slots.settle(slot)
        if code == NO_ROOM:
            self._make_room()
        elif code and not nudged:
            self._decode_failed([Part(run, 0)], code)

    def _learn(self, plan: list[Part], rows: int, seconds: float) -> None:
        if len(plan) == 1 and plan[0].run.is_writing:
            self._worth.took(rows, seconds)
        else:
            self._pace.saw(rows, seconds)

    def _move_on(self, plan: list[Part], ready: list[tuple[Part, int]]) -> None:
        for part in plan:
            part.run.read(part.count)
            if part.run.pending == 1 and not part.run.is_writing:
                self._slots.put_aside(part.run.place)
        for part, row in ready:
            self._write(part, row)

    def _write(self, part: Part, row: int) -> None:
        """Draw what follows batch row `row`, and on as long as the draft is what is drawn."""
        run, right = part.run, 0
        stopped = self._draw(run, row)
        while stopped is None and right < len(part.draft) and run.tokens[-1] == part.draft[right]:
            run.place.tokens.append(run.tokens[-1])  # it is in the cache already
            right += 1
            stopped = self._draw(run, row + right)
        if part.draft:
            run.drafted += len(part.draft)
            run.accepted += right
            self._worth.saw(part.match, len(part.draft), right)
            self._slots.settle(run.place)
        elif part.guess is not None:  # that it would have been right is learnt all the same
            self._worth.saw(part.match, 1, int(run.tokens[-1] == part.guess))
        if stopped is not None:
            self._finish(run, stopped)

    def _draw(self, run: Run, row: int) -> Stopped | None:
        """Draw one token of `run` from the logits of batch row `row`; why it ends, if it does."""
        if run.left <= 0:  # nothing was asked for but to read
            return "length"
        drawn = run.sampler.draw(self._context, row)
        if run.began_writing is None:
            run.began_writing = time.monotonic()
        if drawn.token == NOTHING or self._model.ends(drawn.token):
            return "end"
        run.add(drawn)
        if run.stream.stopped:
            return "end"
        return "length" if len(run.tokens) >= self.size or run.left <= 0 else None

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

    def _decode_failed(self, plan: list[Part], code: int) -> None:
        """Fail the requests of this batch; the others read their tokens again."""
        reason = self._model.library.errors() or "no reason given"
        log.error("llama_decode returned %d: %s", code, reason)
        self._slots.forget_all()
        for part in plan:
            failure = EngineCrashed(
                f"The model could not work on this request ({code}: {reason}).",
                "Try again; if it happens again, choose another model or a smaller context.",
            )
            self._fail(part.run, failure)

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


def _order(run: Run) -> tuple[int, int]:
    return run.priority, run.number
