"""Read a GGUF header without trusting a byte of it.

llama.cpp aborts or worse on some damaged files, so a file is read here first: magic, version, every
count and length against the size of the file, every tensor against its end. What the rest of the
worker wants to know before a load (architecture, context, geometry of the KV cache, the chat
template) comes out as a `Header`. Format: docs/gguf.md of the ggml project.
"""

from __future__ import annotations

import struct
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from inglenook.errors import ModelUnusable

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
_FULL_ATTENTION_BYTES = 2  # the KV cache is kept in half precision


@dataclass(frozen=True, slots=True)
class Header:
    """What a GGUF file says of itself. `context` is the length that the model was trained for."""

    path: Path
    bytes: int
    architecture: str
    name: str
    parameters: int
    context: int
    quantization: str
    chat_template: str
    layers: int
    embedding: int
    vocabulary: int
    kv_values: int
    tensors: int
    metadata: dict[str, Any]

    def kv_bytes(self, tokens: int) -> int:
        """Bytes of a half-precision KV cache for `tokens` tokens, full attention in each layer."""
        return tokens * self.kv_values * _FULL_ATTENTION_BYTES


def read(path: Path) -> Header:
    """Read and check the header of the file at `path`.

    Raises ModelUnusable that names the fault: not GGUF, an impossible number, or a file that ends
    before its tensors do.
    """
    try:
        with path.open("rb") as file:
            return _Reader(path, file, path.stat().st_size).header()
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

    def header(self) -> Header:
        self._check_magic()
        tensors = self._count("tensors", _SMALLEST_TENSOR)
        entries = self._count("metadata entries", _SMALLEST_ENTRY)
        metadata = self._metadata(entries)
        sizes, parameters, end = Counter[str](), 0, 0
        for _ in range(tensors):
            kind, count, stop = self._tensor()
            sizes[kind] += stop.size
            parameters += count
            end = max(end, stop.end)
        self._check_end(metadata, end)
        return self._summary(metadata, tensors, parameters, sizes)

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

    def _tensor(self) -> tuple[str, int, _Extent]:
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
        return label, count, _Extent(offset, count // block * width)

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

    def _summary(
        self, metadata: dict[str, Any], tensors: int, parameters: int, sizes: Counter[str]
    ) -> Header:
        architecture = metadata.get("general.architecture")
        if not isinstance(architecture, str) or not architecture:
            raise self.fault("it does not name an architecture")
        if not tensors and not metadata.get("split.count"):
            raise self.fault("it holds no weights")
        name = metadata.get("general.name")
        template = metadata.get("tokenizer.chat_template")
        tokens = metadata.get("tokenizer.ggml.tokens", 0)
        facts = _Facts(self, metadata, architecture)
        return Header(
            path=self._path,
            bytes=self._size,
            architecture=architecture,
            name=name if isinstance(name, str) and name else self._path.stem,
            parameters=parameters,
            context=facts.number("context_length", 1, 1 << 27),
            quantization=_quantization(metadata, sizes),
            chat_template=template if isinstance(template, str) else "",
            layers=facts.number("block_count", 1, 4096),
            embedding=facts.number("embedding_length", 1, 1 << 20),
            vocabulary=tokens if isinstance(tokens, int) else len(tokens),
            kv_values=facts.kv_values(),
            tensors=tensors,
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


class _Facts:
    """The numbers that a model's architecture keys hold, each within sane bounds."""

    def __init__(self, reader: _Reader, metadata: dict[str, Any], architecture: str) -> None:
        self._reader, self._metadata, self._architecture = reader, metadata, architecture

    def number(self, key: str, low: int, high: int) -> int:
        """A number that every language model states."""
        value = self._get(key)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise self._bad(key, value)
        return value

    def kv_values(self) -> int:
        """How many numbers the KV cache holds for one token, over all layers."""
        layers = self.number("block_count", 1, 4096)
        embedding = self.number("embedding_length", 1, 1 << 20)
        heads = self._per_layer("attention.head_count", layers, 0)
        heads_kv = self._per_layer("attention.head_count_kv", layers, max(heads))
        default = embedding // max(heads) if max(heads) else 0
        width = sum(self._small(f"attention.{part}_length", default) for part in ("key", "value"))
        return sum(heads_kv) * width

    def _per_layer(self, key: str, layers: int, default: int) -> list[int]:
        value = self._get(key)
        values = value if isinstance(value, list) else [self._small(key, default)] * layers
        if not values or not all(type(v) is int and 0 <= v <= 1 << 16 for v in values):
            raise self._bad(key, value)
        return values

    def _small(self, key: str, default: int) -> int:
        value = self._get(key)
        if value is None:
            return default
        if type(value) is not int or not 0 <= value <= 1 << 16:
            raise self._bad(key, value)
        return value

    def _get(self, key: str) -> Any:
        return self._metadata.get(f"{self._architecture}.{key}")

    def _bad(self, key: str, value: Any) -> ModelUnusable:
        shown = "missing" if value is None else str(value)[:40]
        return self._reader.fault(f"its {self._architecture}.{key} is {shown}")


def _quantization(metadata: dict[str, Any], sizes: Counter[str]) -> str:
    """The name that people know the mix by, else the type that most of the bytes have."""
    file_type = metadata.get("general.file_type")
    if isinstance(file_type, int) and file_type in _MIXES:
        return _MIXES[file_type]
    return next((kind for kind, _ in sizes.most_common(1)), "")
