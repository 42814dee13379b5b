"""Read a GGUF header without trusting a byte of it.

llama.cpp aborts or worse on some damaged files, so a file is read here first: magic, version, every
count and length against the size of the file, every tensor against its end. What the rest of the
worker wants to know before a load (architecture, context, geometry of the KV cache, the chat
template) comes out as a `Header`. Format: docs/gguf.md of the ggml project.
"""

from __future__ import annotations

import re
import struct
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO, Literal

from inglenook.errors import ModelUnusable
from inglenook.workers.llm.geometry import DIFFUSION, NO_MEMORY, Facts, Geometry, measure
from inglenook.workers.llm.weights import Tally, Weights

MAGIC = b"GGUF"
VERSIONS = (2, 3)
DEFAULT_ALIGNMENT = 32

# Bounds well above any real model, so that an absurd number is named as such and allocates nothing.
_MAX_HEADER = 256 << 20
_MAX_KEY = 65535
_MAX_NAME = 1024
_MAX_DIMS = 4
_MAX_ENTRIES = 1 << 20
_KEEP_ARRAY = 4096
_CHUNK = 1 << 20

# metadata types of fixed width, as `struct` names them
_SCALARS = dict(zip((0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12), "BbHhIif?Qqd", strict=True))
_STRING, _ARRAY = 8, 9
_SMALLEST_ENTRY = 8 + 4 + 1  # a key's length, a type, one byte of value
_SMALLEST_TENSOR = 8 + 4 + 4 + 8  # a name's length, the number of dimensions, a type, an offset

# ggml type: name, values a block, bytes a block (ggml.c, type_traits)
TENSOR_TYPES: dict[int, tuple[str, int, int]] = {
    0: ("F32", 1, 4),
    1: ("F16", 1, 2),
    2: ("Q4_0", 32, 18),
    3: ("Q4_1", 32, 20),
    6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24),
    8: ("Q8_0", 32, 34),
    9: ("Q8_1", 32, 36),
    10: ("Q2_K", 256, 84),
    11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144),
    13: ("Q5_K", 256, 176),
    14: ("Q6_K", 256, 210),
    15: ("Q8_K", 256, 292),
    16: ("IQ2_XXS", 256, 66),
    17: ("IQ2_XS", 256, 74),
    18: ("IQ3_XXS", 256, 98),
    19: ("IQ1_S", 256, 50),
    20: ("IQ4_NL", 32, 18),
    21: ("IQ3_S", 256, 110),
    22: ("IQ2_S", 256, 82),
    23: ("IQ4_XS", 256, 136),
    24: ("I8", 1, 1),
    25: ("I16", 1, 2),
    26: ("I32", 1, 4),
    27: ("I64", 1, 8),
    28: ("F64", 1, 8),
    29: ("IQ1_M", 256, 56),
    30: ("BF16", 1, 2),
    34: ("TQ1_0", 256, 54),
    35: ("TQ2_0", 256, 66),
    39: ("MXFP4", 32, 17),
    40: ("NVFP4", 64, 36),
    41: ("Q1_0", 128, 18),
    42: ("Q2_0", 64, 18),
}
# general.file_type, the mixes whose name the tensors alone do not give (llama.h, llama_ftype)
_MIXES = {
    11: "Q3_K_S",
    12: "Q3_K_M",
    13: "Q3_K_L",
    14: "Q4_K_S",
    15: "Q4_K_M",
    16: "Q5_K_S",
    17: "Q5_K_M",
}
_POOLING = {0: "none", 1: "mean", 2: "cls", 3: "last", 4: "rank"}  # llama.h, llama_pooling_type
_PART = re.compile(r"(.+)-(\d{5})-of-(\d{5})\.gguf", re.IGNORECASE)
_MOST_PARTS = 999

Kind = Literal["chat", "embedding", "rerank", "projector", "adapter", "other"]


@dataclass(frozen=True, slots=True)
class Header:
    """What a GGUF file says of itself. `context` is the length that the model was trained for;
    `bytes` and all that is counted hold for every part of a model that comes in several files.

    A projector or an adapter has no layers of its own, and its `context` is 0.
    """

    path: Path
    bytes: int
    architecture: str
    name: str
    kind: Kind
    type: str
    parameters: int
    context: int
    quantization: str
    chat_template: str
    pooling: str
    vocabulary: int
    geometry: Geometry
    weights: Weights
    metadata: dict[str, Any] = field(repr=False)
    parts: int = 1

    @property
    def layers(self) -> int:
        """How many layers it has."""
        return len(self.geometry.layers)

    @property
    def embedding(self) -> int:
        """Numbers that stand for one token."""
        return self.geometry.embedding


def read(path: Path) -> Header:
    """Read and check the header of the file at `path`.

    Raises ModelUnusable that names the fault: not GGUF, an impossible number, or a file that ends
    before its tensors do.
    """
    try:
        with path.open("rb") as file:
            first = _Reader(path, file, path.stat().st_size)
            header, tally = first.header()
            for part in _other_parts(path, header.metadata, first):
                with part.open("rb") as more:
                    size = part.stat().st_size
                    _Reader(part, more, size).add_to(tally)
                    header = replace(header, bytes=header.bytes + size, parts=header.parts + 1)
            return _with_tally(header, tally)
    except OSError as error:
        raise ModelUnusable(
            f"{path.name} cannot be read: {error.strerror or error}.",
            "Check that the file is there and that you may read it.",
        ) from error


class _Reader:
    """A cursor over the header; reads ahead in pieces and never past the end of the file."""

    def __init__(self, path: Path, file: BinaryIO, size: int) -> None:
        self._path, self._file, self._size = path, file, size
        self._data = bytearray()
        self._at = 0

    def header(self) -> tuple[Header, Tally]:
        """What the file says of itself, and its tensors."""
        tally = Tally()
        metadata = self.add_to(tally)
        return self._summary(metadata, tally), tally

    def add_to(self, tally: Tally) -> dict[str, Any]:
        """Read the whole header; count its tensors, return its metadata."""
        self._check_magic()
        tensors = self._count("tensors", _SMALLEST_TENSOR)
        entries = self._count("metadata entries", _SMALLEST_ENTRY)
        metadata = self._metadata(entries)
        end = 0
        for _ in range(tensors):
            name, kind, count, stop = self._tensor()
            tally.add(name, kind, count, stop.size)
            end = max(end, stop.end)
        self._check_end(metadata, end)
        return metadata

    # --- the parts of the file, in order ---------------------------------------------------------

    def _check_magic(self) -> None:
        magic = self._file.read(4)
        if magic != MAGIC:
            begins = f"it begins with {magic!r}" if magic else "it is empty"
            raise ModelUnusable(
                f"{self._path.name} is not a GGUF file: {begins}.",
                "Choose a model file in GGUF format.",
            )
        self._file.seek(0)
        self._at = 4
        version = self._number("I")
        if version not in VERSIONS:
            swapped = int.from_bytes(version.to_bytes(4, "little"), "big")
            why = (
                "it was written for big-endian machines"
                if swapped in VERSIONS
                else f"its GGUF version is {version}, and only 2 and 3 can be read"
            )
            raise self.fault(why)

    def _count(self, what: str, smallest: int) -> int:
        count = self._number("Q")
        if count > _MAX_ENTRIES or count * smallest > self._size:
            raise self.fault(f"its header promises {count} {what}, more than a file can hold")
        return int(count)

    def _metadata(self, entries: int) -> dict[str, Any]:
        metadata: dict[str, Any] = {}
        for _ in range(entries):
            key = self._string("a metadata key", _MAX_KEY)
            if key in metadata:
                raise self.fault(f"the metadata key {key!r} stands in it twice")
            metadata[key] = self._value(key, self._number("I"))
        return metadata

    def _value(self, key: str, kind: int) -> Any:
        if kind in _SCALARS:
            return self._number(_SCALARS[kind])
        if kind == _STRING:
            return self._string(key, _MAX_HEADER)
        if kind == _ARRAY:
            return self._array(key)
        raise self.fault(f"the metadata {key!r} is of type {kind}, which GGUF does not have")

    def _array(self, key: str) -> list[Any] | int:
        """The values of a short array of numbers; of any other array only how many it has."""
        kind, count = self._number("I"), self._number("Q")
        if kind == _STRING:
            self._bound(key, count, 8)
            self._skip_strings(key, count)
            return int(count)
        if kind not in _SCALARS:
            raise self.fault(f"the metadata {key!r} is an array of type {kind}")
        width = struct.calcsize("=" + _SCALARS[kind])
        self._bound(key, count, width)
        if count > _KEEP_ARRAY:
            self._need(count * width)
            self._at += count * width
            return int(count)
        return [self._number(_SCALARS[kind]) for _ in range(count)]

    def _skip_strings(self, key: str, count: int) -> None:
        # a vocabulary has a quarter of a million of them: no call a string while they are in memory
        length_of = struct.Struct("<Q").unpack_from
        for _ in range(count):
            if self._at + 8 > len(self._data):
                self._need(8)
            (length,) = length_of(self._data, self._at)
            self._at += 8 + length
            if self._at > len(self._data):
                self._at -= length
                self._bound(key, length, 1)
                self._need(length)
                self._at += length

    def _tensor(self) -> tuple[str, str, int, _Extent]:
        name = self._string("a tensor's name", _MAX_NAME)
        dims = self._number("I")
        if dims > _MAX_DIMS:
            raise self.fault(f"its tensor {name!r} has {dims} dimensions")
        shape = [self._number("Q") for _ in range(dims)]
        kind, offset = self._number("I"), self._number("Q")
        if kind not in TENSOR_TYPES:
            raise self.fault(f"its tensor {name!r} is of type {kind}, which is not known here")
        label, block, width = TENSOR_TYPES[kind]
        count = 1
        for length in shape:
            count *= length
        if 0 in shape or (shape and shape[0] % block):
            raise self.fault(f"its tensor {name!r} of type {label} has the shape {shape}")
        return name, label, count, _Extent(offset, count // block * width)

    def _check_end(self, metadata: dict[str, Any], end: int) -> None:
        alignment = metadata.get("general.alignment", DEFAULT_ALIGNMENT)
        if not isinstance(alignment, int) or alignment < 1 or alignment & (alignment - 1):
            raise self.fault(f"its alignment is {alignment!r}, which is not a power of two")
        start = -(-self._at // alignment) * alignment
        if start + end > self._size:
            raise ModelUnusable(
                f"{self._path.name} is incomplete: it ends at byte {self._size:,}, while its "
                f"header promises {start + end:,}.",
                "Download or copy the file again.",
            )

    # --- what it means ---------------------------------------------------------------------------

    def _summary(self, metadata: dict[str, Any], tally: Tally) -> Header:
        architecture = metadata.get("general.architecture")
        if not isinstance(architecture, str) or not architecture:
            raise self.fault("it does not name an architecture")
        if not tally.tensors and not metadata.get("split.count"):
            raise self.fault("it holds no weights")
        template = metadata.get("tokenizer.chat_template")
        tokens = metadata.get("tokenizer.ggml.tokens", 0)
        facts = Facts(metadata, architecture, self.fault)
        kind, pooling = _kind(metadata, architecture, facts)
        speaks = kind in ("chat", "embedding", "rerank")
        return Header(
            path=self._path,
            bytes=self._size,
            architecture=architecture,
            name=_text(metadata, "general.name") or self._path.stem,
            kind=kind,
            type=_text(metadata, "general.type"),
            parameters=tally.parameters,
            context=facts.number("context_length", 1, 1 << 27) if speaks else 0,
            quantization="",
            chat_template=template if isinstance(template, str) else "",
            pooling=pooling,
            vocabulary=tokens if isinstance(tokens, int) else len(tokens),
            geometry=measure(facts) if speaks else Geometry((), 0, 0, 0, 0, 0, 0),
            weights=Weights(),
            metadata=metadata,
        )

    # --- bytes -----------------------------------------------------------------------------------

    def _number(self, form: str) -> Any:
        width = struct.calcsize("=" + form)
        self._need(width)
        (value,) = struct.unpack_from("<" + form, self._data, self._at)
        self._at += width
        return value

    def _string(self, what: str, longest: int) -> str:
        length = self._number("Q")
        if length > longest:
            raise self.fault(f"{what} in it claims a length of {length} bytes")
        self._bound(what, length, 1)
        self._need(length)
        raw = bytes(self._data[self._at : self._at + length])
        self._at += length
        return raw.decode("utf-8", "replace")

    def _bound(self, what: str, count: int, width: int) -> None:
        if count * width > self._size - self._at:
            raise self.fault(f"{what!r} claims {count * width:,} bytes, more than the file has")

    def _need(self, count: int) -> None:
        """Have `count` bytes at the cursor in memory."""
        end = self._at + count
        if end <= len(self._data):
            return
        if end > min(self._size, _MAX_HEADER):
            raise self.fault(
                f"it ends at byte {self._size:,} in the middle of its header"
                if end > self._size
                else "its header is larger than any real one"
            )
        while len(self._data) < end:
            piece = self._file.read(max(_CHUNK, end - len(self._data)))
            if not piece:
                raise self.fault("it was cut short while it was being read")
            self._data += piece

    def fault(self, why: str) -> ModelUnusable:
        """The error that says `why` this file is no model."""
        return ModelUnusable(
            f"{self._path.name} cannot be used as a model: {why}.",
            "Download the model again, or choose another one.",
        )


@dataclass(frozen=True, slots=True)
class _Extent:
    """Where a tensor lies behind the header, in bytes."""

    offset: int
    size: int

    @property
    def end(self) -> int:
        return self.offset + self.size


def _kind(metadata: dict[str, Any], architecture: str, facts: Facts) -> tuple[Kind, str]:
    """What the file is for, and how an embedder draws its tokens together."""
    type = _text(metadata, "general.type")
    if type == "adapter" or "adapter.type" in metadata:
        return "adapter", ""
    if architecture == "clip" or type == "mmproj":
        return "projector", ""
    if type not in ("", "model"):
        return "other", ""
    pooling = _POOLING.get(facts.optional("pooling_type", -1), "")
    if pooling == "rank":
        return "rerank", pooling
    if pooling not in ("", "none") or architecture in NO_MEMORY - DIFFUSION:
        return "embedding", pooling
    return "chat", pooling


def _text(metadata: dict[str, Any], key: str) -> str:
    value = metadata.get(key)
    return value if isinstance(value, str) else ""


def _other_parts(path: Path, metadata: dict[str, Any], reader: _Reader) -> list[Path]:
    """The files that go with the first part of a model, which is at `path`."""
    count = metadata.get("split.count", 0)
    if type(count) is not int or not 0 <= count <= _MOST_PARTS:
        raise reader.fault(f"it claims to have {str(count)[:40]} parts")
    if count < 2:
        return []
    found = _PART.fullmatch(path.name)
    if found is None:
        raise reader.fault(
            f"it is one of {count} parts, and its name does not end in -00001-of-{count:05}.gguf"
        )
    names = [f"{found[1]}-{i:05}-of-{count:05}.gguf" for i in range(1, count + 1)]
    if path.name.lower() != names[0].lower():
        raise ModelUnusable(
            f"{path.name} is one of {count} parts and not the first.", f"Choose {names[0]}."
        )
    missing = [name for name in names[1:] if not path.with_name(name).is_file()]
    if missing:
        raise ModelUnusable(
            f"{path.name} is one of {count} parts, and {missing[0]} is not beside it.",
            "Put all parts into one folder, or download the model again.",
        )
    return [path.with_name(name) for name in names[1:]]


def _with_tally(header: Header, tally: Tally) -> Header:
    return replace(
        header,
        parameters=tally.parameters,
        quantization=_quantization(header.metadata, tally.all_kinds),
        weights=tally.weights(header.layers),
    )


def _quantization(metadata: dict[str, Any], sizes: Counter[str]) -> str:
    """The name that people know the mix by, else the type that most of the bytes have."""
    file_type = metadata.get("general.file_type")
    if isinstance(file_type, int) and file_type in _MIXES:
        return _MIXES[file_type]
    return next((kind for kind, _ in sizes.most_common(1)), "")
