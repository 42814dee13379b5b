"""Whether a model fits a computer, where its layers go, and how fast it will be.

Pure: shapes and machines come in, plans and verdicts come out. A `Shape` is exact where it was
made from a model's header and rough where only the catalog's facts are known. All sizes are bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from inglenook.machine import CPU, GB, MB, Device, Machine, Speed, size

SHORTEST_CONTEXT = 1024  # below this no answer from files is possible
KV_BYTES = {"f16": 2.0, "q8_0": 34 / 32}  # a number of the cache

_PROCESS = 120 * MB  # Python, llama.cpp and its libraries
_TOKEN_TEXT = 200  # the vocabulary in memory, a token
_KEEP_RAM = 0.05  # of the free memory stays with the system
_KEEP_DEVICE = (400 * MB, 0.05)  # a driver's own use and what the desktop may yet take
_USED = 512  # tokens that are in the cache, on average, while an answer is written
_WORTH = 4  # a device that holds less than a fourth of the layers costs more than it brings
_USUAL = 8192  # tokens of context: a longer one is a wish, a shorter one is felt
_WELL_WRITE, _WELL_READ = 7.0, 30.0  # tokens a second: as fast as one reads; 1,000 in half a minute


@dataclass(frozen=True, slots=True)
class Layer:
    """`weights` of it, the part that one token `reads`; numbers kept a token as `key` and `value`,
    for `window` tokens at most (0: all); bytes of `state` a sequence."""

    weights: int
    reads: int
    key: int = 0
    value: int = 0
    window: int = 0
    state: int = 0


@dataclass(frozen=True, slots=True)
class Shape:
    """What decides the memory and the speed of a model. `tables` are looked up, `output` is
    multiplied at the end; `kinds` are tensor type: (bytes, weights) of what is multiplied."""

    name: str
    layers: tuple[Layer, ...]
    tables: int
    output: int
    tied: bool
    kinds: Mapping[str, tuple[int, int]]
    context: int
    vocabulary: int
    embedding: int
    heads: int
    query: int
    feed: int
    exact: bool = True

    @property
    def weights(self) -> int:
        """All weights."""
        own = 0 if self.tied else self.output
        return sum(layer.weights for layer in self.layers) + self.tables + own


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for. None and "" leave it to the plan; `projector` is its file's size."""

    context: int
    sequences: int = 4
    batch: int = 256
    outputs: int = 4
    kv_type: str = ""
    gpu_layers: int | None = None
    device: str = ""
    projector: int = 0
    swa_full: bool = True


@dataclass(frozen=True, slots=True)
class Plan:
    """Where a model goes. `gpu_layers` counts the output as one more layer, as llama.cpp does;
    `ram` and `on_device` are the need; speeds are tokens a second."""

    device: str
    description: str
    gpu_layers: int
    layers: int
    context: int
    kv_type: str
    weights: int
    cache: int
    compute: int
    projector: int
    ram: int
    on_device: int
    read_per_s: float
    write_per_s: float
    fits: bool
    measured: bool

    @property
    def total(self) -> int:
        """All memory that it takes."""
        return self.ram + self.on_device


@dataclass(frozen=True, slots=True)
class Verdict:
    """`state`: "well", "slow" or "no"; `why` in a sentence or two."""

    state: Literal["well", "slow", "no"]
    why: str
    plan: Plan

    @property
    def text(self) -> str:
        """The state in words."""
        return {"well": "fits well", "slow": "fits slowly", "no": "does not fit"}[self.state]


def plan(shape: Shape, machine: Machine, wanted: Wanted) -> Plan:
    """The best place for a model. One that does not fit anywhere has `fits` False."""
    options = [
        option
        for device in _places(machine, wanted)
        for option in _on(device, shape, machine, wanted)
    ]
    fitting = [option for option in options if option.fits]
    if not fitting:
        return min(options, key=lambda option: option.total)
    return min(fitting, key=lambda option: _discomfort(option, wanted))


def judge(shape: Shape, machine: Machine, context: int = 8192) -> Verdict:
    """How well a model suits a computer that runs little else; says so if it runs more now."""
    wanted = Wanted(min(context, shape.context))
    best = plan(shape, machine.emptied(), wanted)
    if not best.fits:
        return Verdict("no", _too_large(best, machine), best)
    whole = best.context >= min(wanted.context, _USUAL)
    quick = whole and best.write_per_s >= _WELL_WRITE and best.read_per_s >= _WELL_READ
    why = _how(shape, best)
    if not plan(shape, machine, wanted).fits:
        why += (
            f" Only {size(machine.ram_free)} are free now: close some programs before you load it."
        )
    return Verdict("well" if quick else "slow", why, best)


def rough(
    name: str, bytes: int, parameters: int | None, context: int | None, active: int | None = None
) -> Shape:
    """A shape from a catalog's facts: the usual proportions of models of that size.

    `active` are the parameters that one token uses in a mixture of experts.
    """
    count = parameters or bytes * 8 // 5
    share = min(1.0, active / count) if active else 1.0
    layers = max(4, round(24 * (count / 1e9) ** 0.25))
    width = max(64, round((count / (12 * layers)) ** 0.5 / 64) * 64)
    output = min(bytes // 4, width * 150_000 * bytes // count)
    each = (bytes - output) // layers
    layer = Layer(each, int(each * share), key=width // 4, value=width // 4)
    return Shape(
        name=name,
        layers=(layer,) * layers,
        tables=output,
        output=output,
        tied=True,
        kinds={"": (bytes, count)},
        context=context or 4096,
        vocabulary=150_000,
        embedding=width,
        heads=max(1, width // 128),
        query=width,
        feed=width * 7 // 2,
        exact=False,
    )


# --- memory --------------------------------------------------------------------------------------


def cache(
    shape: Shape, layers: tuple[Layer, ...], context: int, kv_type: str, wanted: Wanted
) -> int:
    """Bytes of the KV cache and the recurrent states of these layers."""
    # without flash attention all value rows are as wide as the widest
    widest = max((layer.value for layer in shape.layers), default=0)
    needed = 0.0
    for layer in layers:
        cells = _cells(layer, context, wanted)
        value = widest if layer.value and kv_type == "f16" else layer.value
        needed += cells * (layer.key + value) * KV_BYTES[kv_type] + layer.state * wanted.sequences
    return int(needed)


def compute(shape: Shape, context: int, flash: bool, wanted: Wanted) -> int:
    """Bytes of the buffers in which llama.cpp computes one batch.

    It lays every intermediate into one block, so the step that needs most decides: attention
    scores (only without flash attention), the feed-forward network, or the logits. Proportions
    were read off llama.cpp's own figures for several architectures; see benchmarks/prediction.py.
    """
    masks = len({bool(layer.window) for layer in shape.layers if layer.key}) * context
    mask = masks * (2 if flash else 4)
    kept = max((layer.key + layer.value for layer in shape.layers), default=0)
    scores = 0 if flash else context * shape.heads
    attention = scores + 2 * shape.embedding + 3 * shape.query + kept
    feed = 3 * shape.feed + 4 * shape.embedding
    logits = wanted.outputs * (shape.vocabulary + 3 * shape.embedding) / wanted.batch
    return int(wanted.batch * (mask + 4 * max(attention, feed, logits + 3 * shape.embedding)))


def _cells(layer: Layer, context: int, wanted: Wanted) -> int:
    if not layer.window or wanted.swa_full:
        return context
    kept = layer.window * wanted.sequences + wanted.batch
    return min(context, -(-kept // 256) * 256)


def _budget(machine: Machine, device: Device) -> int:
    least, share = _KEEP_DEVICE
    free = min(device.free, machine.ram_free) if device.shares else device.free
    return int(free - max(least, share * free))


# --- places --------------------------------------------------------------------------------------


def _places(machine: Machine, wanted: Wanted) -> list[Device | None]:
    """Where to try: the device that was named, else each one that works, and the processor."""
    usable = [d for d in machine.devices if d.works is not False and d.total >= GB]
    if wanted.device == CPU or wanted.gpu_layers == 0:
        return [None]
    if wanted.device:
        named = [d for d in machine.devices if d.name == wanted.device]
        return [*named, None] if wanted.gpu_layers is None else [*named] or [None]
    return [*usable, None]


def _on(device: Device | None, shape: Shape, machine: Machine, wanted: Wanted) -> Iterator[Plan]:
    """The plans for one place that are worth a comparison, one a context and cache type."""
    for context, kv_type in _rungs(shape, wanted, device):
        option = _fullest(device, shape, machine, wanted, context, kv_type)
        if option is None:
            continue
        yield option
        settled = wanted.gpu_layers is not None or option.gpu_layers in (0, option.layers + 1)
        if option.fits and settled:  # a shorter or smaller cache would bring no further layer
            return


def _rungs(shape: Shape, wanted: Wanted, device: Device | None) -> Iterator[tuple[int, str]]:
    """Context and cache type in the order in which they are given up.

    A cache in eight bits needs flash attention, which costs a processor much of its speed, so
    there a context of half the length comes first.
    """
    asked = max(min(wanted.context, shape.context), 1)
    lengths = [asked]
    while lengths[-1] // 2 >= SHORTEST_CONTEXT:
        lengths.append(lengths[-1] // 2)
    types = [wanted.kv_type] if wanted.kv_type else ["f16"]
    if not wanted.kv_type and _can_shrink(shape):
        types.append("q8_0")
    if device is not None:
        yield from ((length, kind) for length in lengths for kind in types)
        return
    for half in (0, 2):
        for kind in types:
            yield from ((length, kind) for length in (lengths[half:] if half else lengths[:2]))


def _can_shrink(shape: Shape) -> bool:
    """Eight-bit caches come in blocks of 32 numbers."""
    return all(n.key % 32 == 0 and n.value % 32 == 0 for n in shape.layers)


def _fullest(
    device: Device | None,
    shape: Shape,
    machine: Machine,
    wanted: Wanted,
    context: int,
    kv_type: str,
) -> Plan | None:
    """As many layers on the device as it holds; None if they are too few to be worth it."""
    most = len(shape.layers) + 1
    if device is None:
        return _option(None, 0, shape, machine, wanted, context, kv_type)
    if wanted.gpu_layers is not None:
        given = most if wanted.gpu_layers < 0 else min(wanted.gpu_layers, most)
        return _option(device, given, shape, machine, wanted, context, kv_type)
    low, high = 0, most
    while low < high:  # need grows with the layers
        middle = (low + high + 1) // 2
        trial = _option(device, middle, shape, machine, wanted, context, kv_type)
        low, high = (
            (middle, high) if trial.on_device <= _budget(machine, device) else (low, middle - 1)
        )
    return (
        _option(device, low, shape, machine, wanted, context, kv_type)
        if low * _WORTH >= most
        else None
    )


def _option(
    device: Device | None,
    gpu_layers: int,
    shape: Shape,
    machine: Machine,
    wanted: Wanted,
    context: int,
    kv_type: str,
) -> Plan:
    count = len(shape.layers)
    here = shape.layers[max(0, count - max(0, gpu_layers - 1)) :] if gpu_layers > 1 else ()
    # llama.cpp counts the output first: one layer on the device is the output alone
    here_output = gpu_layers >= 1
    there = shape.layers[: count - len(here)]
    flash = device is not None or kv_type != "f16"
    moved = sum(layer.weights for layer in here) + (shape.output if here_output else 0)
    cached_here = cache(shape, here, context, kv_type, wanted)
    cached_there = cache(shape, there, context, kv_type, wanted)
    buffers = compute(shape, context, flash, wanted)
    logits = 4 * shape.vocabulary * wanted.sequences
    on_device = moved + cached_here + buffers + wanted.projector if device else 0
    host = _PROCESS + shape.vocabulary * _TOKEN_TEXT + logits
    stays = shape.weights - (moved - (shape.output if here_output and shape.tied else 0))
    in_ram = host + stays + cached_there + (buffers // 4 if device and not there else buffers)
    in_ram += 0 if device else wanted.projector
    read, write = _speeds(device, here, there, here_output, shape, machine, kv_type)
    return Plan(
        device=device.name if device else CPU,
        description=device.description if device else "",
        gpu_layers=gpu_layers,
        layers=count,
        context=context,
        kv_type=kv_type,
        weights=shape.weights,
        cache=cached_here + cached_there,
        compute=buffers + logits,
        projector=wanted.projector,
        ram=in_ram,
        on_device=on_device,
        read_per_s=read,
        write_per_s=write,
        fits=_fits(device, machine, in_ram, on_device),
        measured=machine.speed(device).measured,
    )


def _fits(device: Device | None, machine: Machine, in_ram: int, on_device: int) -> bool:
    usable = machine.ram_free * (1 - _KEEP_RAM)
    if device is None:
        return in_ram <= usable
    together = in_ram + (on_device if device.shares else 0)
    return on_device <= _budget(machine, device) and together <= usable


def _discomfort(option: Plan, wanted: Wanted) -> float:
    """Seconds for a usual turn, worse where the context is shorter than asked for."""
    turn = 800 / option.read_per_s + 200 / option.write_per_s
    return turn * min(wanted.context, _USUAL) / min(option.context, _USUAL)


# --- speed ---------------------------------------------------------------------------------------


def _speeds(
    device: Device | None,
    here: tuple[Layer, ...],
    there: tuple[Layer, ...],
    here_output: bool,
    shape: Shape,
    machine: Machine,
    kv_type: str,
) -> tuple[float, float]:
    """Tokens a second for reading and for writing; each part waits for the one before."""
    read = write = 0.0
    for place, layers, output in ((device, here, here_output), (None, there, not here_output)):
        if not layers and not output:
            continue
        speed = machine.speed(place)
        stream, batch = _cost(shape, speed)
        reads = sum(layer.reads for layer in layers)
        kept = sum(layer.key + layer.value for layer in layers) * KV_BYTES[kv_type] * _USED
        attended = 4 * shape.query * _USED * sum(1 for layer in layers if layer.key)
        half = speed.rate("F16", 16.0)
        fixed = speed.layer_s * len(layers)
        write += (reads + (shape.output if output else 0)) * stream + kept / half.stream + fixed
        read += reads * batch + attended / half.batch + fixed / 32
    return 1 / max(read, 1e-9), 1 / max(write, 1e-9)


def _cost(shape: Shape, speed: Speed) -> tuple[float, float]:
    """Seconds a byte of this model's mix of types, one token at a time and many together."""
    total = sum(amount for amount, _ in shape.kinds.values()) or 1
    stream = batch = 0.0
    for kind, (amount, values) in shape.kinds.items():
        rate = speed.rate(kind, amount * 8 / max(values, 1))
        stream += amount / rate.stream
        batch += 2 * values / rate.batch
    return stream / total, batch / total


# --- words ---------------------------------------------------------------------------------------


def _too_large(best: Plan, machine: Machine) -> str:
    return (
        f"It needs about {size(best.total)} of memory; this computer has "
        f"{size(machine.ram_total)}, and its system needs a part of that."
    )


def _how(shape: Shape, best: Plan) -> str:
    where = _where(best)
    about = "" if best.measured else ", going by such computers in general"
    why = (
        f"It takes about {size(best.total)} of memory {where} and would write about "
        f"{_count(best.write_per_s)} tokens a second{about}."
    )
    if best.context < min(_USUAL, shape.context):
        why += f" Memory is short: its context would be {best.context:,} tokens."
    return why


def _where(best: Plan) -> str:
    if best.gpu_layers == 0:
        return "on the processor"
    name = best.description or best.device
    if best.gpu_layers > best.layers:
        return f"on {name}"
    return (
        f"on {name} and the processor ({best.gpu_layers} of {best.layers + 1} layers on the first)"
    )


def _count(number: float) -> str:
    return f"{number:.0f}" if number >= 2 else f"{number:.1f}"
