"""A header is believed in nothing: every lie gives ModelUnusable that names it."""

from __future__ import annotations

import ctypes
import struct
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inglenook.errors import ModelUnusable
from inglenook.workers.llm import gguf

SCALARS = {int: (4, "<I"), float: (6, "<f"), bool: (7, "<?")}


def text(value: str) -> bytes:
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def entry(key: str, value: Any) -> bytes:
    if isinstance(value, str):
        return text(key) + struct.pack("<I", 8) + text(value)
    if isinstance(value, list):
        items = b"".join(struct.pack("<I", item) for item in value)
        return text(key) + struct.pack("<IIQ", 9, 4, len(value)) + items
    kind, form = SCALARS[type(value)]
    return text(key) + struct.pack("<I", kind) + struct.pack(form, value)


def tensor(name: str, shape: list[int], kind: int = 0, offset: int = 0) -> bytes:
    dims = struct.pack("<I", len(shape)) + b"".join(struct.pack("<Q", n) for n in shape)
    return text(name) + dims + struct.pack("<IQ", kind, offset)


FACTS: dict[str, Any] = {
    "general.architecture": "llama",
    "general.name": "Tiny",
    "llama.context_length": 2048,
    "llama.block_count": 2,
    "llama.embedding_length": 64,
    "llama.attention.head_count": 4,
    "llama.attention.head_count_kv": 2,
}


def write(
    path: Path,
    facts: dict[str, Any] | None = None,
    tensors: list[bytes] | None = None,
    *,
    body: int = 256,
    version: int = 3,
    counts: tuple[int, int] | None = None,
) -> Path:
    """A GGUF file; `counts` overrides how many tensors and entries its header claims."""
    facts = FACTS if facts is None else facts
    tensors = [tensor("t", [64])] if tensors is None else tensors
    told = counts or (len(tensors), len(facts))
    data = b"GGUF" + struct.pack("<IQQ", version, *told)
    data += b"".join(entry(k, v) for k, v in facts.items()) + b"".join(tensors)
    data += bytes(-len(data) % 32)
    path.write_bytes(data + bytes(body))
    return path


def test_the_starter_model(starter_model: Path) -> None:
    header = gguf.read(starter_model)
    assert (header.architecture, header.quantization) == ("llama", "Q4_1")
    assert (header.layers, header.context, header.vocabulary) == (30, 8192, 49152)
    assert header.parameters == 134_515_008
    assert "<|im_start|>" in header.chat_template
    assert {(n.key, n.value) for n in header.geometry.layers} == {(3 * 64, 3 * 64)}
    assert (header.kind, header.type, header.parts) == ("chat", "model", 1)
    assert header.weights.tied
    assert sum(header.weights.layers) + header.weights.output == pytest.approx(
        header.bytes, rel=0.03
    )


def test_what_a_small_file_says(tmp_path: Path) -> None:
    header = gguf.read(write(tmp_path / "tiny.gguf"))
    assert (header.name, header.architecture, header.layers) == ("Tiny", "llama", 2)
    assert header.quantization == "F32"
    assert header.parameters == 64


def test_weights_are_told_apart_by_where_they_lie(tmp_path: Path) -> None:
    tensors = [
        tensor("token_embd.weight", [64, 10]),
        tensor("blk.0.attn_q.weight", [64, 64]),
        tensor("blk.1.ffn_up_exps.weight", [64, 8, 4]),
        tensor("output_norm.weight", [64]),
    ]
    weights = gguf.read(write(tmp_path / "w.gguf", tensors=tensors, body=1 << 15)).weights
    assert weights.layers == (64 * 64 * 4, 64 * 8 * 4 * 4)
    assert weights.experts == (0, 64 * 8 * 4 * 4)
    assert weights.tables == 64 * 10 * 4
    assert weights.tied and weights.output == 64 * 10 * 4 + 64 * 4
    assert sum(weights.kinds.values()) == sum(weights.layers) + weights.output


@pytest.mark.parametrize(
    ("facts", "kind", "pooling"),
    [
        ({}, "chat", ""),
        ({"llama.pooling_type": 3}, "embedding", "last"),
        ({"llama.pooling_type": 4}, "rerank", "rank"),
        ({"general.type": "mmproj"}, "projector", ""),
        ({"general.type": "adapter"}, "adapter", ""),
        ({"general.type": "imatrix"}, "other", ""),
    ],
)
def test_what_a_file_is_for(tmp_path: Path, facts: dict[str, Any], kind: str, pooling: str) -> None:
    header = gguf.read(write(tmp_path / "kind.gguf", {**FACTS, **facts}))
    assert (header.kind, header.pooling) == (kind, pooling)
    assert header.type == facts.get("general.type", "")


def test_a_projector_needs_no_layers(tmp_path: Path) -> None:
    facts = {"general.architecture": "clip", "clip.has_vision_encoder": True}
    header = gguf.read(write(tmp_path / "mmproj.gguf", facts))
    assert (header.kind, header.layers, header.context) == ("projector", 0, 0)


def parts(folder: Path, count: int) -> list[Path]:
    paths = []
    for number in range(1, count + 1):
        facts: dict[str, Any] = {"split.count": count, "split.no": number - 1}
        own = {**FACTS, **facts} if number == 1 else facts
        name = f"model-{number:05}-of-{count:05}.gguf"
        paths.append(write(folder / name, own, [tensor(f"blk.{number - 1}.w", [64])]))
    return paths


def test_a_model_in_parts_is_counted_whole(tmp_path: Path) -> None:
    paths = parts(tmp_path, 2)
    header = gguf.read(paths[0])
    assert header.parts == 2
    assert header.bytes == sum(path.stat().st_size for path in paths)
    assert header.weights.layers == (256, 256)
    assert header.parameters == 128


def test_a_missing_part_is_named(tmp_path: Path) -> None:
    paths = parts(tmp_path, 3)
    paths[1].unlink()
    with pytest.raises(ModelUnusable, match=r"model-00002-of-00003\.gguf is not beside it"):
        gguf.read(paths[0])


def test_another_part_than_the_first_names_the_first(tmp_path: Path) -> None:
    second = write(
        tmp_path / "model-00002-of-00002.gguf", {**FACTS, "split.count": 2, "split.no": 1}
    )
    with pytest.raises(ModelUnusable, match="not the first") as caught:
        gguf.read(second)
    assert "model-00001-of-00002.gguf" in caught.value.next_step


def test_a_text_file_is_named_as_such(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_text("Hello, I am a letter.", encoding="utf-8")
    with pytest.raises(ModelUnusable, match=r"model\.gguf is not a GGUF file.*b'Hell'"):
        gguf.read(path)


def test_an_empty_or_missing_file(tmp_path: Path) -> None:
    (tmp_path / "empty.gguf").touch()
    with pytest.raises(ModelUnusable, match="it is empty"):
        gguf.read(tmp_path / "empty.gguf")
    with pytest.raises(ModelUnusable, match="cannot be read"):
        gguf.read(tmp_path / "missing.gguf")


@pytest.mark.parametrize("keep", [3, 20, 2000, 1_000_000, 50_000_000, 98_362_400])
def test_a_truncated_model_says_where_it_ends(
    starter_model: Path, tmp_path: Path, keep: int
) -> None:
    path = tmp_path / "cut.gguf"
    with starter_model.open("rb") as whole:
        path.write_bytes(whole.read(keep))
    with pytest.raises(ModelUnusable, match=r"ends at byte|not a GGUF|more than"):
        gguf.read(path)


def test_a_cut_in_the_weights_names_both_lengths(starter_model: Path, tmp_path: Path) -> None:
    path = tmp_path / "cut.gguf"
    with starter_model.open("rb") as whole:
        path.write_bytes(whole.read(60_000_000))
    with pytest.raises(ModelUnusable, match=r"ends at byte 60,000,000.*promises 98,362,4"):
        gguf.read(path)


@pytest.mark.parametrize(
    ("lie", "told"),
    [
        ({"version": 77}, "GGUF version is 77"),
        ({"version": 0x03000000}, "big-endian"),
        ({"counts": (1 << 60, 7)}, f"promises {1 << 60} tensors"),
        ({"counts": (1, 1 << 40)}, "metadata entries"),
        ({"tensors": []}, "no weights"),
        ({"tensors": [tensor("t", [64], kind=99)]}, "type 99"),
        ({"tensors": [tensor("t", [1, 1, 1, 1, 1])]}, "5 dimensions"),
        ({"tensors": [tensor("t", [33], kind=2)]}, "shape"),
        ({"tensors": [tensor("t", [1 << 62, 1 << 62])]}, "incomplete"),
        ({"tensors": [tensor("t", [64], offset=1 << 50)]}, "incomplete"),
        ({"facts": {**FACTS, "general.alignment": 3}}, "alignment"),
        ({"facts": {**FACTS, "llama.block_count": 0}}, "block_count is 0"),
        ({"facts": {**FACTS, "llama.block_count": 4_000_000_000}}, "block_count"),
        ({"facts": {**FACTS, "llama.context_length": 0}}, "context_length is 0"),
        ({"facts": {**FACTS, "llama.embedding_length": "many"}}, "embedding_length is many"),
        ({"facts": {**FACTS, "llama.attention.head_count": 1 << 31}}, "head_count"),
        ({"facts": {"general.name": "x"}}, "architecture"),
        ({"facts": {**FACTS, "llama.attention.head_count": [4, 1 << 30]}}, "head_count"),
        ({"facts": {**FACTS, "llama.attention.key_length": 1 << 30}}, "key_length"),
        ({"facts": {**FACTS, "llama.nextn_predict_layers": 2}}, "nextn_predict_layers"),
        ({"facts": {**FACTS, "llama.expert_used_count": "all"}}, "expert_used_count is all"),
        ({"facts": {**FACTS, "split.count": 1 << 30}}, "parts"),
        ({"facts": {**FACTS, "split.count": 2}}, "one of 2 parts"),
    ],
)
def test_absurd_values_are_named(tmp_path: Path, lie: dict[str, Any], told: str) -> None:
    with pytest.raises(ModelUnusable, match=told) as caught:
        gguf.read(write(tmp_path / "lie.gguf", **lie))
    assert "lie.gguf" in str(caught.value)
    assert caught.value.next_step


def test_a_text_that_claims_to_be_longer_than_the_file(tmp_path: Path) -> None:
    path = tmp_path / "long.gguf"
    head = b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + text("general.name")
    path.write_bytes(head + struct.pack("<IQ", 8, 1 << 27) + b"short")
    with pytest.raises(ModelUnusable, match="more than the file has"):
        gguf.read(path)


def test_the_same_key_twice(tmp_path: Path) -> None:
    path = tmp_path / "twice.gguf"
    head = b"GGUF" + struct.pack("<IQQ", 3, 0, 2)
    path.write_bytes(head + entry("a", 1) + entry("a", 2) + bytes(64))
    with pytest.raises(ModelUnusable, match="twice"):
        gguf.read(path)


def test_tensor_sizes_are_those_of_ggml(library: Any) -> None:
    from llama_cpp._ggml import libggml

    libggml.ggml_blck_size.restype = ctypes.c_int64
    libggml.ggml_type_size.restype = ctypes.c_size_t
    for kind, (_, block, width) in gguf.TENSOR_TYPES.items():
        assert (libggml.ggml_blck_size(kind), libggml.ggml_type_size(kind)) == (block, width)


def read_or_refuse(path: Path) -> None:
    """Anything but a header or ModelUnusable fails the test by itself."""
    try:
        header = gguf.read(path)
        assert header.layers > 0 or header.kind in ("projector", "adapter", "other")
    except ModelUnusable as error:
        assert path.name in str(error)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.binary(max_size=600), magic=st.booleans())
def test_random_bytes_never_do_more_than_fail(tmp_path: Path, data: bytes, magic: bool) -> None:
    path = tmp_path / "random.gguf"
    path.write_bytes((b"GGUF" + struct.pack("<I", 3) if magic else b"") + data)
    read_or_refuse(path)


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    changes=st.lists(
        st.tuples(st.integers(4, 460), st.binary(min_size=1, max_size=8)), min_size=1, max_size=4
    ),
    keep=st.none() | st.integers(0, 700),
)
def test_a_mutated_header_never_does_more_than_fail(
    tmp_path: Path, changes: list[tuple[int, bytes]], keep: int | None
) -> None:
    path = write(tmp_path / "mutated.gguf")
    data = bytearray(path.read_bytes())
    for at, new in changes:
        data[at : at + len(new)] = new
    path.write_bytes(data[:keep])
    read_or_refuse(path)
