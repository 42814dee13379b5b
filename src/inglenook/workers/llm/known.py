"""A tiny model whose answer is known: fixed weights in the types that real models come in.

Its weights come from an integer generator and are small whole numbers before they are quantized,
so that the file is the same on every machine; `EXPECTED` are some of its logits.
"""

from __future__ import annotations

import ctypes
import struct
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inglenook.workers.llm import probe
from inglenook.workers.llm.native import Context, Library, Model, NativeError

WIDTH, HEADS, HEADS_KV, FEED, WORDS, LAYERS = 256, 4, 2, 512, 384, 2
_PROMPT = 40  # tokens read as one batch; more follow one by one
_SINGLE = 4
_ALIGNMENT = 32
_F32, _F16, _Q4_0, _Q8_0, _Q4_K, _Q5_K, _Q6_K = 0, 1, 2, 8, 12, 13, 14

Array = NDArray[np.float32]


def write(path: Path) -> Path:
    """Write the model as a GGUF file; layout: docs/gguf.md of the ggml project."""
    tensors = list(_tensors())
    infos, body = [], bytearray()
    for name, shape, kind, data in tensors:
        dims = struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
        infos.append(_text(name) + dims + struct.pack("<IQ", kind, len(body)))
        body += data + bytes(-len(data) % _ALIGNMENT)
    facts = _facts()
    head = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(facts))
    head += b"".join(_text(key) + _value(value) for key, value in facts.items()) + b"".join(infos)
    path.write_bytes(head + bytes(-len(head) % _ALIGNMENT) + bytes(body))
    return path


def run(library: Library, path: Path, device: int | None) -> Array:
    """The logits after the prompt and after each single token, (1 + 4, words)."""
    model = Model(library, path, gpu_layers=-1 if device else 0, device=device)
    try:
        context = Context(model, size=256, sequences=1, batch=64, threads=1)
        try:
            return _decode(context)
        finally:
            context.close()
    finally:
        model.close()


def error(logits: Array, right: Array | None = None) -> float:
    """Mean squared error in parts of the variance, against `right`, else against `EXPECTED`."""
    if right is None:
        logits, right = logits[:, :: WORDS // 8], np.array(EXPECTED, np.float32)
    return float(np.mean((logits - right) ** 2, dtype=np.float64) / np.var(right))


def _decode(context: Context) -> Array:
    tokens = [(7 * i * i + 3 * i + 1) % WORDS for i in range(_PROMPT + _SINGLE)]
    pieces = [tokens[:_PROMPT], *([token] for token in tokens[_PROMPT:])]
    found, position = [], 0
    for piece in pieces:
        last = len(piece) - 1
        rows = [(token, position + i, 0, i == last) for i, token in enumerate(piece)]
        if code := context.decode(rows):
            raise NativeError(f"llama_decode returned {code}")
        found.append(context.logits(last).copy())
        position += len(piece)
    return np.stack(found)


def _facts() -> dict[str, Any]:
    return {
        "general.architecture": "llama",
        "llama.block_count": LAYERS,
        "llama.context_length": 256,
        "llama.embedding_length": WIDTH,
        "llama.feed_forward_length": FEED,
        "llama.attention.head_count": HEADS,
        "llama.attention.head_count_kv": HEADS_KV,
        "llama.attention.layer_norm_rms_epsilon": 1e-5,
        "llama.rope.dimension_count": WIDTH // HEADS,
        "llama.vocab_size": WORDS,
        "tokenizer.ggml.model": "no_vocab",
    }


def _tensors() -> list[tuple[str, tuple[int, ...], int, bytes]]:
    source = _Source()
    narrow = WIDTH // HEADS * HEADS_KV
    made = [
        source.matrix("token_embd.weight", WIDTH, WORDS, _Q8_0, 1.0),
        source.matrix("output.weight", WIDTH, WORDS, _Q6_K, 0.2),
        source.ones("output_norm.weight"),
    ]
    for i, (first, second) in enumerate(((_Q4_K, _Q6_K), (_Q4_0, _F16))):
        for norm in ("attn_norm", "ffn_norm"):
            made.append(source.ones(f"blk.{i}.{norm}.weight"))
        for name, rows, columns, kind, gain in (
            ("attn_q", WIDTH, WIDTH, first, 0.2),
            ("attn_k", narrow, WIDTH, first, 0.2),
            ("attn_v", narrow, WIDTH, second, 0.3),
            ("attn_output", WIDTH, WIDTH, _Q5_K, 0.2),
            ("ffn_gate", FEED, WIDTH, first, 0.1),
            ("ffn_up", FEED, WIDTH, _Q8_0, 0.1),
            ("ffn_down", WIDTH, FEED, second, 0.1),
        ):
            made.append(source.matrix(f"blk.{i}.{name}.weight", columns, rows, kind, gain))
    return made


class _Source:
    """Numbers that are the same everywhere."""

    def __init__(self) -> None:
        self._state = np.uint64(88172645463325252)

    def matrix(
        self, name: str, columns: int, rows: int, kind: int, gain: float
    ) -> tuple[str, tuple[int, ...], int, bytes]:
        """Odd numbers from -15 to 15, times `gain` / 16, in the type `kind`."""
        count = rows * columns
        steps = np.arange(1, count + 1, dtype=np.uint64)
        with np.errstate(over="ignore"):
            mixed = (steps + self._state) * np.uint64(0x9E3779B97F4A7C15)
            mixed ^= mixed >> np.uint64(29)
            mixed *= np.uint64(0xBF58476D1CE4E5B9)
            self._state += np.uint64(count)
        values = ((mixed >> np.uint64(60)).astype(np.float32) * 2 - 15) * np.float32(gain / 16)
        return name, (columns, rows), kind, quantized(values.reshape(rows, columns), kind)

    def ones(self, name: str) -> tuple[str, tuple[int, ...], int, bytes]:
        """A norm that changes nothing."""
        return name, (WIDTH,), _F32, np.ones(WIDTH, np.float32).tobytes()


def quantized(values: Array, kind: int) -> bytes:
    """`values` (rows, columns) as ggml's type `kind`."""
    if kind == _F32:
        return values.tobytes()
    rows, columns = values.shape
    width = probe.function("ggml_row_size", ctypes.c_size_t, ctypes.c_int, ctypes.c_int64)
    room = ctypes.create_string_buffer(rows * width(kind, columns))
    quantize = probe.function(
        "ggml_quantize_chunk", ctypes.c_size_t, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p,
        ctypes.c_int64, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p,
    )  # fmt: skip
    flat = np.ascontiguousarray(values, np.float32)
    size = quantize(kind, flat.ctypes.data, room, 0, rows, columns, None)
    return room.raw[:size]


def _text(value: str) -> bytes:
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def _value(value: int | float | str) -> bytes:
    if isinstance(value, str):
        return struct.pack("<I", 8) + _text(value)
    form, kind = ("<If", 6) if isinstance(value, float) else ("<II", 4)
    return struct.pack(form, kind, value)


EXPECTED = [
    [2.0753, -0.6165, -0.031, 1.4251, -0.1153, 0.8053, -2.6691, -0.6572],
    [2.0411, -0.1654, -0.3733, 3.3185, 1.1624, 1.3353, -1.8871, -1.303],
    [-0.8711, 1.3065, 4.2021, 0.8204, 0.8496, 1.9159, -3.3481, 0.321],
    [1.7177, -1.192, 0.7824, 1.5155, 3.6657, -0.1688, -3.1174, -1.7046],
    [0.5104, 0.5254, -0.9368, 0.9348, 2.9297, 2.8875, -2.4259, -2.6393],
]
