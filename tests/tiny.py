"""Tiny GGUF models with random weights, one for each kind of memory that llama.cpp knows.

They say nonsense, but always the same nonsense for the same tokens, and every token before counts:
enough to tell whether an answer with a cache equals the answer without. Their vocabulary is the
beginning of the starter model's, so ordinary text tokenizes in the ordinary way; their answers are
plain ASCII and never end by themselves. Tensor names and keys: llama.cpp, src/models/*.cpp.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

VOCABULARY = 4096
WIDTH = 64  # of the embedding
HEADS, HEADS_KV, HEAD = 2, 1, 32  # llama.cpp keeps a q8_0 cache in blocks of 32
FEED = 128
CONTEXT = 4096
WINDOW = 32  # tokens that the sliding-window model looks back on
INNER, STATE, CONVOLUTION, RANK = 2 * WIDTH, 8, 4, 4  # of the state-space layers
LONGEST_TEXT = 128  # tokens that the embedder takes
PICTURE, PATCH = 32, 8  # pixels a side, for the projector
CHATML = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] "
    "+ '<|im_end|>' + '\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
_ALIGNMENT = 32
_U32, _I32, _F32, _BOOL, _STRING, _ARRAY = 4, 5, 6, 7, 8, 9
_FORMS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}

Facts = dict[str, Any]
Array = NDArray[np.float32]


@dataclass
class Gguf:
    """A file to be: metadata, and tensors with numpy's order of dimensions (rows first)."""

    facts: Facts
    seed: int = 1
    tensors: dict[str, Array] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._random = np.random.default_rng(self.seed)

    def matrix(self, name: str, rows: int, columns: int, gain: float = 1.0) -> None:
        """Random weights that keep the size of what they multiply, times `gain`."""
        values = self._random.standard_normal((rows, columns)) * (gain / columns**0.5)
        self.tensors[name] = values.astype(np.float32)

    def full(self, name: str, *shape: int, value: float = 1.0) -> None:
        """One value everywhere."""
        self.tensors[name] = np.full(shape, value, np.float32)

    def write(self, path: Path) -> Path:
        """Write the file; the layout is that of ggml's docs/gguf.md."""
        infos, offset = [], 0
        for name, values in self.tensors.items():
            shape = struct.pack(f"<I{values.ndim}Q", values.ndim, *reversed(values.shape))
            infos.append(_text(name) + shape + struct.pack("<IQ", 0, offset))
            offset += -(-values.nbytes // _ALIGNMENT) * _ALIGNMENT
        head = b"GGUF" + struct.pack("<IQQ", 3, len(self.tensors), len(self.facts))
        head += b"".join(_text(k) + _value(v) for k, v in self.facts.items()) + b"".join(infos)
        body = b"".join(_padded(values.tobytes()) for values in self.tensors.values())
        path.write_bytes(_padded(head) + body)
        return path


def llama(vocabulary: Facts) -> Gguf:
    """Full attention in every layer."""
    gguf = _language_model("llama", vocabulary, layers=3)
    for block in _blocks(3):
        _attention(gguf, block)
        _feed_forward(gguf, block)
    return gguf


def gemma3(vocabulary: Facts) -> Gguf:
    """Sliding-window attention, every third layer full."""
    gguf = _language_model("gemma3", vocabulary, layers=3)
    gguf.facts |= {
        "gemma3.attention.sliding_window": WINDOW,
        "gemma3.attention.sliding_window_pattern": 3,
    }
    for block in _blocks(3):
        _attention(gguf, block)
        _feed_forward(gguf, block)
        gguf.full(f"{block}.post_attention_norm.weight", WIDTH, value=4)
        gguf.full(f"{block}.post_ffw_norm.weight", WIDTH)
        _norms_of_heads(gguf, block)
    return gguf


def mamba(vocabulary: Facts) -> Gguf:
    """Recurrent: a state of fixed size in place of a cache."""
    gguf = _language_model("mamba", vocabulary, layers=3)
    gguf.facts |= _state_space_facts("mamba")
    for block in _blocks(3):
        _state_space(gguf, block)
    return gguf


def lfm2(vocabulary: Facts) -> Gguf:
    """Hybrid: short convolutions and full attention."""
    heads = [0, HEADS_KV, 0, HEADS_KV]
    gguf = _language_model("lfm2", vocabulary, layers=len(heads))
    gguf.facts |= {"lfm2.attention.head_count_kv": heads, "lfm2.shortconv.l_cache": 3}
    for block, attends in zip(_blocks(len(heads)), heads, strict=True):
        if attends:
            _attention(gguf, block)
            _norms_of_heads(gguf, block)
        else:
            gguf.full(f"{block}.attn_norm.weight", WIDTH)
            gguf.matrix(f"{block}.shortconv.conv.weight", WIDTH, 3)
            gguf.matrix(f"{block}.shortconv.in_proj.weight", 3 * WIDTH, WIDTH)
            gguf.matrix(f"{block}.shortconv.out_proj.weight", WIDTH, WIDTH, gain=2)
        _feed_forward(gguf, block)
    gguf.tensors["token_embd_norm.weight"] = gguf.tensors.pop("output_norm.weight")
    return gguf


def jamba(vocabulary: Facts) -> Gguf:
    """Hybrid: state-space layers and full attention."""
    heads = [0, HEADS_KV, 0]
    gguf = _language_model("jamba", vocabulary, layers=len(heads))
    gguf.facts |= _state_space_facts("jamba") | {"jamba.attention.head_count_kv": heads}
    for block, attends in zip(_blocks(len(heads)), heads, strict=True):
        if attends:
            _attention(gguf, block)
        else:
            _state_space(gguf, block)
            for name, size in (("dt", RANK), ("b", STATE), ("c", STATE)):
                gguf.full(f"{block}.ssm_{name}_norm.weight", size)
        _feed_forward(gguf, block)
    return gguf


MODELS: Mapping[str, Callable[[Facts], Gguf]] = {
    "llama": llama,
    "gemma3": gemma3,
    "mamba": mamba,
    "lfm2": lfm2,
    "jamba": jamba,
}


def bert() -> Gguf:
    """An embedder: no memory at all, attention in both directions, the mean of all tokens."""
    letters = "abcdefghijklmnopqrstuvwxyz0123456789.,!?'-"
    words = ("the", "of", "in", "is", "boat", "harbour", "fish", "night", "town", "cat", "dog")
    tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    # as in converted files: a mark before what begins a word, none before what goes on with it
    tokens += [f"\u2581{text}" for text in (*letters, *words)] + list(letters)
    gguf = Gguf(
        {
            "general.architecture": "bert",
            "general.name": "Tiny bert",
            "bert.block_count": 2,
            "bert.context_length": LONGEST_TEXT,
            "bert.embedding_length": WIDTH,
            "bert.feed_forward_length": FEED,
            "bert.attention.head_count": HEADS,
            "bert.attention.layer_norm_epsilon": 1e-12,
            "bert.attention.causal": False,
            "bert.pooling_type": 1,
            "tokenizer.ggml.model": "bert",
            "tokenizer.ggml.pre": "default",
            "tokenizer.ggml.tokens": tokens,
            "tokenizer.ggml.token_type": [3] * 5 + [1] * (len(tokens) - 5),
            "tokenizer.ggml.token_type_count": 2,
            "tokenizer.ggml.padding_token_id": 0,
            "tokenizer.ggml.unknown_token_id": 1,
            "tokenizer.ggml.bos_token_id": 2,
            "tokenizer.ggml.seperator_token_id": 3,
            "tokenizer.ggml.mask_token_id": 4,
        }
    )
    gguf.matrix("token_embd.weight", len(tokens), WIDTH, gain=WIDTH**0.5)
    gguf.matrix("token_types.weight", 2, WIDTH)
    gguf.matrix("position_embd.weight", LONGEST_TEXT, WIDTH)
    _layer_norm(gguf, "token_embd_norm")
    for block in _blocks(2):
        for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
            gguf.matrix(f"{block}.{part}.weight", WIDTH, WIDTH)
        gguf.matrix(f"{block}.ffn_up.weight", FEED, WIDTH)
        gguf.matrix(f"{block}.ffn_down.weight", WIDTH, FEED)
        _layer_norm(gguf, f"{block}.attn_output_norm")
        _layer_norm(gguf, f"{block}.layer_output_norm")
    return gguf


def lora(architecture: str = "llama", *, seed: int = 7, rank: int = 4, layers: int = 3) -> Gguf:
    """An adapter that changes what the model of `architecture` says, by its queries and output."""
    facts = {
        "general.type": "adapter",
        "general.architecture": architecture,
        "general.name": "Tiny adapter",
        "adapter.type": "lora",
        "adapter.lora.alpha": float(rank),
    }
    gguf = Gguf(facts, seed)
    for block in _blocks(layers):
        for part in ("ffn_up", "ffn_gate"):
            gguf.matrix(f"{block}.{part}.weight.lora_a", rank, WIDTH)
            gguf.matrix(f"{block}.{part}.weight.lora_b", FEED, rank, gain=4)
    return gguf


def projector(width: int = WIDTH) -> Gguf:
    """What makes `width` numbers of each patch of a picture; llama.cpp knows it as janus_pro."""
    facts: Facts = {
        "general.architecture": "clip",
        "general.type": "mmproj",
        "general.name": "Tiny projector",
        "clip.has_vision_encoder": True,
        "clip.projector_type": "janus_pro",
        "clip.use_gelu": True,
        "clip.vision.image_size": PICTURE,
        "clip.vision.patch_size": PATCH,
        "clip.vision.embedding_length": WIDTH,
        "clip.vision.feed_forward_length": FEED,
        "clip.vision.block_count": 1,
        "clip.vision.projection_dim": width,
        "clip.vision.attention.head_count": HEADS,
        "clip.vision.attention.layer_norm_epsilon": 1e-5,
        "clip.vision.image_mean": [0.5, 0.5, 0.5],
        "clip.vision.image_std": [0.5, 0.5, 0.5],
    }
    gguf = Gguf(facts, seed=3)
    gguf.matrix("v.patch_embd.weight", WIDTH, 3 * PATCH * PATCH, gain=4)
    patches = gguf.tensors["v.patch_embd.weight"]
    gguf.tensors["v.patch_embd.weight"] = patches.reshape(WIDTH, 3, PATCH, PATCH)
    gguf.matrix("v.position_embd.weight", (PICTURE // PATCH) ** 2, WIDTH)
    for part in ("attn_q", "attn_k", "attn_v", "attn_out"):
        gguf.matrix(f"v.blk.0.{part}.weight", WIDTH, WIDTH)
        gguf.full(f"v.blk.0.{part}.bias", WIDTH, value=0)
    gguf.matrix("v.blk.0.ffn_up.weight", FEED, WIDTH)
    gguf.full("v.blk.0.ffn_up.bias", FEED, value=0)
    gguf.matrix("v.blk.0.ffn_down.weight", WIDTH, FEED)
    gguf.full("v.blk.0.ffn_down.bias", WIDTH, value=0)
    for norm in ("v.blk.0.ln1", "v.blk.0.ln2", "v.post_ln"):
        _layer_norm(gguf, norm)
    gguf.matrix("mm.0.weight", FEED, WIDTH)
    gguf.full("mm.0.bias", FEED, value=0)
    gguf.matrix("mm.1.weight", width, FEED, gain=8)
    gguf.full("mm.1.bias", width, value=0)
    return gguf


def read_vocabulary(model: Path) -> Facts:
    """The tokenizer of the GGUF file `model`, cut down to its first `VOCABULARY` tokens."""
    with model.open("rb") as file:
        facts = dict(_read_facts(file.read(8 << 20)))
    tokens = facts["tokenizer.ggml.tokens"][:VOCABULARY]
    known = set(tokens)
    merges = [m for m in facts["tokenizer.ggml.merges"] if set(m.split(" ")) <= known]
    return {
        **{k: v for k, v in facts.items() if k.startswith("tokenizer.ggml.")},
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.token_type": facts["tokenizer.ggml.token_type"][:VOCABULARY],
        "tokenizer.ggml.merges": [m for m in merges if m.replace(" ", "", 1) in known],
        "tokenizer.chat_template": CHATML,
    }


# --- layers --------------------------------------------------------------------------------------


def _language_model(name: str, vocabulary: Facts, *, layers: int) -> Gguf:
    gguf = Gguf(
        {
            "general.architecture": name,
            "general.name": f"Tiny {name}",
            f"{name}.block_count": layers,
            f"{name}.context_length": CONTEXT,
            f"{name}.embedding_length": WIDTH,
            f"{name}.feed_forward_length": FEED,
            f"{name}.attention.head_count": HEADS,
            f"{name}.attention.head_count_kv": HEADS_KV,
            f"{name}.attention.key_length": HEAD,
            f"{name}.attention.value_length": HEAD,
            f"{name}.attention.layer_norm_rms_epsilon": 1e-5,
            f"{name}.rope.dimension_count": HEAD,
            f"{name}.vocab_size": VOCABULARY,
            **vocabulary,
        }
    )
    gguf.matrix("token_embd.weight", VOCABULARY, WIDTH, gain=WIDTH**0.5)
    gguf.full("output_norm.weight", WIDTH)
    gguf.matrix("output.weight", VOCABULARY, WIDTH, gain=4)
    for token, text in enumerate(vocabulary["tokenizer.ggml.tokens"]):
        if vocabulary["tokenizer.ggml.token_type"][token] != 1 or not _is_plain(text):
            gguf.tensors["output.weight"][token] = 0
    return gguf


def _is_plain(text: str) -> bool:
    # \u0120 is how this vocabulary writes a blank
    return all(char == "\u0120" or " " < char <= "~" for char in text)


def _blocks(count: int) -> Iterator[str]:
    return (f"blk.{i}" for i in range(count))


def _attention(gguf: Gguf, block: str) -> None:
    gguf.full(f"{block}.attn_norm.weight", WIDTH)
    gguf.matrix(f"{block}.attn_q.weight", HEADS * HEAD, WIDTH, gain=2)
    gguf.matrix(f"{block}.attn_k.weight", HEADS_KV * HEAD, WIDTH, gain=2)
    gguf.matrix(f"{block}.attn_v.weight", HEADS_KV * HEAD, WIDTH, gain=2)
    gguf.matrix(f"{block}.attn_output.weight", WIDTH, HEADS * HEAD, gain=4)


def _norms_of_heads(gguf: Gguf, block: str) -> None:
    for part in ("q", "k"):
        gguf.full(f"{block}.attn_{part}_norm.weight", HEAD, value=2)


def _layer_norm(gguf: Gguf, name: str) -> None:
    gguf.full(f"{name}.weight", WIDTH)
    gguf.full(f"{name}.bias", WIDTH, value=0)


def _feed_forward(gguf: Gguf, block: str) -> None:
    gguf.full(f"{block}.ffn_norm.weight", WIDTH)
    gguf.matrix(f"{block}.ffn_gate.weight", FEED, WIDTH)
    gguf.matrix(f"{block}.ffn_up.weight", FEED, WIDTH)
    gguf.matrix(f"{block}.ffn_down.weight", WIDTH, FEED)


def _state_space(gguf: Gguf, block: str) -> None:
    gguf.full(f"{block}.attn_norm.weight", WIDTH)
    gguf.matrix(f"{block}.ssm_in.weight", 2 * INNER, WIDTH)
    gguf.matrix(f"{block}.ssm_conv1d.weight", INNER, CONVOLUTION)
    gguf.full(f"{block}.ssm_conv1d.bias", INNER, value=0)
    gguf.matrix(f"{block}.ssm_x.weight", RANK + 2 * STATE, INNER, gain=2)
    gguf.matrix(f"{block}.ssm_dt.weight", INNER, RANK)
    gguf.full(f"{block}.ssm_dt.bias", INNER, value=-3)  # forgets slowly: far tokens count
    gguf.full(f"{block}.ssm_a", INNER, STATE, value=-0.2)
    gguf.full(f"{block}.ssm_d", INNER)
    gguf.matrix(f"{block}.ssm_out.weight", WIDTH, INNER, gain=4)


def _state_space_facts(name: str) -> Facts:
    return {
        f"{name}.ssm.conv_kernel": CONVOLUTION,
        f"{name}.ssm.inner_size": INNER,
        f"{name}.ssm.state_size": STATE,
        f"{name}.ssm.time_step_rank": RANK,
    }


# --- bytes ---------------------------------------------------------------------------------------


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % _ALIGNMENT)


def _text(value: str) -> bytes:
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def _value(value: Any) -> bytes:
    if isinstance(value, list):
        kind = _kind(value[0])
        kind = _I32 if kind == _U32 else kind  # as llama.cpp wants the types of tokens
        items = (_text(v) if kind == _STRING else struct.pack("<" + _FORMS[kind], v) for v in value)
        return struct.pack("<IIQ", _ARRAY, kind, len(value)) + b"".join(items)
    kind = _kind(value)
    data = _text(value) if kind == _STRING else struct.pack("<" + _FORMS[kind], value)
    return struct.pack("<I", kind) + data


def _kind(value: Any) -> int:
    if isinstance(value, bool):
        return _BOOL
    if isinstance(value, int):
        return _U32
    return _F32 if isinstance(value, float) else _STRING


def _read_facts(data: bytes) -> Iterator[tuple[str, Any]]:
    """The metadata of a sound GGUF file."""
    at = 24

    def number(form: str) -> Any:
        nonlocal at
        (value,) = struct.unpack_from("<" + form, data, at)
        at += struct.calcsize("<" + form)
        return value

    def item(kind: int) -> Any:
        nonlocal at
        if kind == _ARRAY:
            inner, count = number("I"), number("Q")
            return [item(inner) for _ in range(count)]
        if kind != _STRING:
            return number(_FORMS[kind])
        length = number("Q")
        at += length
        return data[at - length : at].decode()

    (entries,) = struct.unpack_from("<Q", data, 16)
    for _ in range(entries):
        key = item(_STRING)
        yield key, item(number("I"))
