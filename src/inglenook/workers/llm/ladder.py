"""Load a model so that it works on this machine: plan, try, step down, tell.

The plan comes from the header alone, before llama.cpp sees the file. Where the load fails all the
same, the next lower rung is tried: fewer layers on the device, the processor alone, a shorter
context. What cannot fit is refused before, because a model larger than memory freezes the whole
computer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from inglenook.errors import Cancelled, ModelUnusable
from inglenook.fit import SHORTEST_CONTEXT, Plan, Wanted, plan
from inglenook.machine import CPU, Machine
from inglenook.workers.llm import planner
from inglenook.workers.llm.gguf import Header
from inglenook.workers.llm.native import Context, Library, Model, NativeError

BATCH = 256  # tokens that one call of llama.cpp takes at most
_TIGHTER = 0.7  # of what a device was to hold, once that has failed

OnProgress = Callable[[float], bool]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A model ready to work. `notes` say in sentences what differs from what was asked for;
    `reality` is what it took, to be held against `plan`."""

    header: Header
    model: Model
    context: Context
    plan: Plan
    reality: planner.Reality
    notes: tuple[str, ...] = ()

    def close(self) -> None:
        """Give the memory back."""
        self.context.close()
        self.model.close()


def load(
    library: Library,
    header: Header,
    machine: Machine,
    wanted: Wanted,
    *,
    threads: int,
    handles: Mapping[str, int] | None = None,
    on_progress: OnProgress = lambda _part: True,
) -> Loaded:
    """Load the model of `header` as planned, or as near to that as goes.

    `handles` are the ggml devices by name. Raises ModelTooLarge, ModelUnusable with llama.cpp's
    own reason, or Cancelled when `on_progress` returned False.
    """
    first = planner.make(header, machine, wanted)
    attempt = _Attempt(library, header, wanted, threads, handles or {}, on_progress)
    for made, note in _rungs(first, header, machine, wanted):
        notes = [*planner.notes(header, wanted, made), *([note] if note else [])]
        try:
            return attempt.load(made, notes)
        except NativeError as error:
            if attempt.stopped:
                raise Cancelled(f"Loading {header.name} was stopped.") from error
            if made.device == CPU:
                raise _unusable(header, error) from error
    raise AssertionError("the last rung is the processor, which returns or raises")


def _rungs(
    first: Plan, header: Header, machine: Machine, wanted: Wanted
) -> Iterator[tuple[Plan, str]]:
    """The plan, then what to try when it failed, each with a sentence that says so."""
    yield first, ""
    if first.device == CPU:
        return
    shape = planner.shape_of(header)
    name = first.description or first.device
    if wanted.gpu_layers is None:
        fewer = _with_less(machine, first)
        made = plan(shape, fewer, replace(wanted, device=first.device))
        if made.device == first.device and made.gpu_layers < first.gpu_layers:
            count = f"{made.gpu_layers} of {made.layers + 1}"
            yield made, f"{name} could not hold what was planned; it holds {count} layers."
    last = plan(shape, machine, replace(wanted, device=CPU))
    yield last, f"{name} could not be used; the processor is."


def _with_less(machine: Machine, failed: Plan) -> Machine:
    free = int(failed.on_device * _TIGHTER)
    devices = (replace(d, free=free) if d.name == failed.device else d for d in machine.devices)
    return replace(machine, devices=tuple(devices))


class _Attempt:
    """One way after another to load the same file."""

    def __init__(
        self,
        library: Library,
        header: Header,
        wanted: Wanted,
        threads: int,
        handles: Mapping[str, int],
        on_progress: OnProgress,
    ) -> None:
        self._library, self._header, self._wanted = library, header, wanted
        self._threads, self._handles, self._on_progress = threads, handles, on_progress
        self.stopped = False

    def load(self, made: Plan, notes: list[str]) -> Loaded:
        """Load as planned; only the context may still become shorter. Raises NativeError."""
        model = Model(
            self._library,
            self._header.path,
            gpu_layers=made.gpu_layers,
            device=self._handles.get(made.device),
            on_progress=self._progress,
        )
        lines = self._library.lines()
        try:
            context = self._reserve(model, made, notes)
        except BaseException:
            model.close()
            raise
        real = planner.reality([*lines, *self._library.lines()])
        return Loaded(self._header, model, context, made, real, tuple(notes))

    def _reserve(self, model: Model, made: Plan, notes: list[str]) -> Context:
        """A context as planned, or the longest of its halves that llama.cpp grants."""
        size = made.context
        while True:
            try:
                return Context(
                    model,
                    size=size,
                    sequences=self._wanted.sequences,
                    batch=self._wanted.batch,
                    threads=self._threads,
                    outputs=self._wanted.outputs,
                    kv_type=made.kv_type,
                )
            except NativeError:
                if size <= SHORTEST_CONTEXT or made.device != CPU:
                    raise
                size = max(size // 2, SHORTEST_CONTEXT)
                notes.append(f"The context was shortened to {size:,} tokens: memory is short.")

    def _progress(self, part: float) -> bool:
        self.stopped = not self._on_progress(part)
        return not self.stopped


def _unusable(header: Header, error: NativeError) -> ModelUnusable:
    return ModelUnusable(
        f"{header.path.name} could not be loaded ({header.architecture}): {error}",
        "Choose another model, or download this one again.",
    )
