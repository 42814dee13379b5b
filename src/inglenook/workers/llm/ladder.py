"""Load a model so that it works on this machine: estimate, try, step down, tell.

The estimate comes from the header alone, before llama.cpp sees the file, and is held against the
memory that is free now. What does not fit gets a shorter context; what cannot fit is refused,
because a model larger than memory freezes the whole computer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from inglenook.errors import Cancelled, ModelTooLarge, ModelUnusable
from inglenook.workers.llm.gguf import Header
from inglenook.workers.llm.native import Context, Library, Model, NativeError

BATCH = 256  # tokens that one call of llama.cpp takes at most
SHORTEST_CONTEXT = 1024  # below this no answer from files is possible
_FIXED = 128 << 20  # llama.cpp's own buffers and this process
_HEAD = 128  # floats of one attention head in nearly all models large enough for it to matter
_ACTIVATIONS = 24  # rows of `embedding` floats that a token needs while it is computed, roughly
_KEEP_FREE = 0.05  # of the free memory stays with the system

OnProgress = Callable[[float], bool]


@dataclass(frozen=True, slots=True)
class Estimate:
    """Bytes that a model needs with a context of `context` tokens."""

    context: int
    weights: int
    cache: int
    compute: int

    @property
    def total(self) -> int:
        """All of it, in bytes."""
        return self.weights + self.cache + self.compute


@dataclass(frozen=True, slots=True)
class Loaded:
    """A model ready to work. `notes` say in sentences what differs from what was asked for."""

    header: Header
    model: Model
    context: Context
    notes: tuple[str, ...] = ()

    def close(self) -> None:
        """Give the memory back."""
        self.context.close()
        self.model.close()


def estimate(header: Header, context: int, sequences: int) -> Estimate:
    """What `header`'s model needs on the processor, with a half-precision KV cache."""
    activations = BATCH * header.embedding * _ACTIVATIONS * 4
    # without flash attention every head holds its scores of the batch against the whole context
    scores = BATCH * context * (header.embedding // _HEAD) * 4
    logits = 2 * sequences * header.vocabulary * 4
    compute = _FIXED + activations + scores + logits
    return Estimate(context, header.bytes, header.kv_bytes(context), compute)


def plan(header: Header, context: int, sequences: int, free: int) -> Estimate:
    """The longest context up to `context` that fits into `free` bytes.

    Raises ModelTooLarge, with the numbers, if not even a short one does.
    """
    usable = int(free * (1 - _KEEP_FREE))
    size = min(context, header.context)
    while True:
        need = estimate(header, size, sequences)
        if need.total <= usable:
            return need
        if size <= SHORTEST_CONTEXT:
            raise _too_large(header, need.total, free)
        size = max(size // 2, SHORTEST_CONTEXT)


def load(
    library: Library,
    header: Header,
    *,
    context: int,
    sequences: int,
    threads: int,
    free: int,
    gpu_free: int = 0,
    on_progress: OnProgress = lambda _part: True,
) -> Loaded:
    """Load the model of `header`, onto a GPU with `gpu_free` bytes if all of it fits there.

    Raises ModelTooLarge, ModelUnusable with llama.cpp's own reason, or Cancelled when
    `on_progress` returned False.
    """
    need = plan(header, context, sequences, free)
    notes = [_shortened(header, context, need.context)] if need.context < context else []
    layers = [-1, 0] if need.total <= gpu_free else [0]
    for gpu_layers in layers:
        progress = _Progress(on_progress)
        try:
            model = Model(library, header.path, gpu_layers=gpu_layers, on_progress=progress)
            try:
                ready = _reserve(model, need.context, sequences, threads, notes)
            except BaseException:
                model.close()
                raise
        except NativeError as error:
            if progress.stopped:
                raise Cancelled(f"Loading {header.name} was stopped.") from error
            if gpu_layers == 0:
                raise _unusable(header, error) from error
            notes.append("The graphics processor could not be used; the processor is.")
            continue
        return Loaded(header, model, ready, tuple(notes))
    raise AssertionError("the last step returns or raises")


def _reserve(model: Model, size: int, sequences: int, threads: int, notes: list[str]) -> Context:
    """A context of `size` tokens, or the longest of its halves that llama.cpp grants."""
    while True:
        try:
            return Context(model, size=size, sequences=sequences, batch=BATCH, threads=threads)
        except NativeError:
            if size <= SHORTEST_CONTEXT:
                raise
            size //= 2
            notes.append(f"The context was shortened to {size:,} tokens: memory is short.")


class _Progress:
    """Passes the progress on, and remembers that it was told to stop."""

    def __init__(self, on_progress: OnProgress) -> None:
        self._on_progress = on_progress
        self.stopped = False

    def __call__(self, part: float) -> bool:
        self.stopped = not self._on_progress(part)
        return not self.stopped


def _shortened(header: Header, asked: int, given: int) -> str:
    why = "the model knows no more" if given == header.context else "memory is short"
    return f"The context is {given:,} tokens instead of {asked:,}: {why}."


def _too_large(header: Header, need: int, free: int) -> ModelTooLarge:
    return ModelTooLarge(
        f"{header.name} needs about {_gigabytes(need)} of memory; {_gigabytes(free)} are free.",
        "Close other programs, or choose a smaller model.",
    )


def _unusable(header: Header, error: NativeError) -> ModelUnusable:
    return ModelUnusable(
        f"{header.path.name} could not be loaded ({header.architecture}): {error}",
        "Choose another model, or download this one again.",
    )


def _gigabytes(count: int) -> str:
    return f"{count / 1e9:.1f} GB"
