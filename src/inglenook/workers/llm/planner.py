"""From a model's header to a plan for this computer, and from a load to how far the plan was off.

The plan itself is made in `inglenook.fit`; here are the two ends that need a header or llama.cpp's
log.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from inglenook.errors import BadRequest, ModelMissing, ModelTooLarge, ModelUnusable
from inglenook.fit import KV_BYTES, Layer, Plan, Shape, Wanted, judge, plan
from inglenook.machine import Machine, size
from inglenook.workers.llm.geometry import LayerMemory
from inglenook.workers.llm.gguf import TENSOR_TYPES, Header

_BUFFER = re.compile(r"(\S+)\s+(model|KV|RS|output|compute) buffer size\s*=\s*([\d.]+) MiB")


@dataclass(frozen=True, slots=True)
class Options:
    """What a load may be told; nothing of it leaves the choice to the plan."""

    gpu_layers: int | None = None
    device: str = ""
    kv_type: str = ""
    projector: Path | None = None
    template: str = ""
    draft: Path | None = None
    cache_dir: Path | None = None
    cache_bytes: int = 0

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Options:
        """From the `options` of the `load` message; passes over what others read. BadRequest."""
        layers, device = data.get("gpu_layers"), data.get("device") or ""
        kind = data.get("kv_type") or ""
        if layers is not None and (type(layers) is not int or not -1 <= layers < 1 << 16):
            raise BadRequest("'gpu_layers' must be a whole number from -1 on, or null.")
        if not isinstance(device, str):
            raise BadRequest("'device' must be a name.")
        if kind not in ("", *KV_BYTES):
            raise BadRequest(f"'kv_type' must be one of {', '.join(KV_BYTES)}.")
        template, cache_bytes = data.get("template") or "", data.get("cache_bytes") or 0
        if not isinstance(template, str) or type(cache_bytes) is not int or cache_bytes < 0:
            raise BadRequest("'template' must be a text, 'cache_bytes' a whole number.")
        paths = (_path(data, name) for name in ("projector", "draft", "cache_dir"))
        projector, draft, cache_dir = paths
        return cls(layers, device, kind, projector, template, draft, cache_dir, cache_bytes)

    def wanted(self, context: int, sequences: int, batch: int, outputs: int) -> Wanted:
        """As the plan is asked. Raises ModelMissing for a projector that is not there."""
        try:
            size = self.projector.stat().st_size if self.projector else 0
        except OSError as error:
            raise ModelMissing(f"The projector {self.projector} is not there.") from error
        return Wanted(
            context, sequences, batch, outputs, self.kv_type, self.gpu_layers, self.device, size
        )


def _path(data: Mapping[str, Any], name: str) -> Path | None:
    value = data.get(name)
    if value and not isinstance(value, str):
        raise BadRequest(f"{name!r} must be a path.")
    return Path(value) if value else None


AS_PLANNED = Options()


@dataclass(frozen=True, slots=True)
class Reality:
    """Bytes that llama.cpp says it took, by what for."""

    weights: int = 0
    cache: int = 0
    compute: int = 0

    @property
    def total(self) -> int:
        """All of it; weights that are mapped from the file included."""
        return self.weights + self.cache + self.compute


def shape_of(header: Header) -> Shape:
    """What decides memory and speed, exactly, from the header alone."""
    geometry, weights = header.geometry, header.weights
    share = geometry.experts_used / geometry.experts if geometry.experts else 1.0
    return Shape(
        name=header.name,
        layers=tuple(
            _layer(memory, all_bytes, experts, share)
            for memory, all_bytes, experts in zip(
                geometry.layers, weights.layers, weights.experts, strict=True
            )
        ),
        tables=weights.tables,
        output=weights.output,
        tied=weights.tied,
        kinds={kind: (amount, _values(kind, amount)) for kind, amount in weights.kinds.items()},
        context=header.context,
        vocabulary=header.vocabulary,
        embedding=geometry.embedding,
        heads=geometry.heads,
        query=geometry.query,
        feed=geometry.feed,
    )


def _not_alone(header: Header) -> str:
    """Why a file cannot be loaded by itself; empty if it can."""
    name = header.path.name
    if header.kind == "projector":
        return f"{name} reads pictures for another model; it cannot be loaded by itself."
    if header.kind == "adapter":
        return f"{name} changes another model; it cannot be loaded by itself."
    if header.kind == "other":
        return f"{name} is no model that writes text; it cannot be loaded by itself."
    return ""


def make(header: Header, machine: Machine, wanted: Wanted) -> Plan:
    """The plan for a load.

    Raises ModelTooLarge with the numbers if it fits nowhere, ModelUnusable for a file that is not
    a model that can be run.
    """
    if problem := _not_alone(header):
        raise ModelUnusable(problem, "Choose a model for chats.")
    best = plan(shape_of(header), machine, wanted)
    if not best.fits:
        raise ModelTooLarge(
            f"{header.name} needs about {size(best.total)} of memory; "
            f"{size(machine.ram_free)} are free.",
            "Close other programs, or choose a smaller model.",
        )
    return best


def told(header: Header, machine: Machine, wanted: Wanted) -> dict[str, Any]:
    """The plan and the verdict as the `plan` message carries them."""
    shape = shape_of(header)
    made = plan(shape, machine, wanted)
    verdict = judge(shape, machine, wanted.context)
    return {
        "plan": asdict(made),
        "notes": notes(header, wanted, made),
        "verdict": {
            "state": verdict.state,
            "text": verdict.text,
            "why": verdict.why,
            "write_per_s": round(verdict.plan.write_per_s, 1),
        },
        "exact": True,
    }


def notes(header: Header, wanted: Wanted, made: Plan) -> list[str]:
    """In sentences, what of a plan differs from what was asked for."""
    said = []
    if made.context < wanted.context:
        why = "the model knows no more" if made.context == header.context else "memory is short"
        said.append(f"The context is {made.context:,} tokens instead of {wanted.context:,}: {why}.")
    if made.kv_type != (wanted.kv_type or "f16"):
        said.append("The context is kept in 8 bits instead of 16: memory is short.")
    if 0 < made.gpu_layers <= made.layers and wanted.gpu_layers is None:
        said.append(
            f"{made.gpu_layers} of {made.layers + 1} layers are on "
            f"{made.description or made.device}, which has no room for more; "
            "the processor does the rest."
        )
    return said


def reality(lines: Iterable[str]) -> Reality:
    """What a load took, from llama.cpp's log of it."""
    found: Counter[str] = Counter()
    for line in lines:
        for _, what, amount in _BUFFER.findall(line):
            found[what] += int(float(amount) * (1 << 20))
    return Reality(found["model"], found["KV"] + found["RS"], found["compute"] + found["output"])


def compared(header: Header, made: Plan, real: Reality) -> dict[str, Any]:
    """What was predicted of a load beside what it took, to be remembered."""
    return {
        "model": header.path.name,
        "context": made.context,
        "device": made.device,
        "predicted": made.weights + made.cache + made.compute,
        "actual": real.total,
        "read_per_s": round(made.read_per_s, 2),
        "write_per_s": round(made.write_per_s, 2),
    }


def _layer(memory: LayerMemory, all_bytes: int, experts: int, share: float) -> Layer:
    return Layer(
        weights=all_bytes,
        reads=all_bytes - int(experts * (1 - share)),
        key=memory.key,
        value=memory.value,
        window=memory.window,
        state=4 * memory.state,  # kept in single precision
    )


_WIDTHS = {name: (block, width) for name, block, width in TENSOR_TYPES.values()}


def _values(kind: str, amount: int) -> int:
    block, width = _WIDTHS[kind]
    return amount * block // width
