"""What a model keeps in memory, against what llama.cpp sets aside for one of each kind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests import tiny

from inglenook.fit import Wanted, cache, compute
from inglenook.workers.llm import gguf, planner
from inglenook.workers.llm.geometry import Facts, LayerMemory, measure
from inglenook.workers.llm.native import Context, Library, Model

CONTEXT, BATCH, SEQUENCES = 1024, 256, 3


@pytest.fixture(scope="module")
def vocabulary(starter_model: Path) -> tiny.Facts:
    return tiny.read_vocabulary(starter_model)


@pytest.mark.parametrize("name", ["llama", "gemma3", "mamba", "lfm2", "jamba"])
def test_memory_is_what_llama_cpp_takes(
    name: str, vocabulary: tiny.Facts, library: Library, tmp_path: Path
) -> None:
    path = tiny.MODELS[name](vocabulary).write(tmp_path / f"{name}.gguf")
    wanted = Wanted(CONTEXT, SEQUENCES, BATCH, SEQUENCES)
    shape = planner.shape_of(gguf.read(path))
    model = Model(library, path)
    context = Context(model, size=CONTEXT, sequences=SEQUENCES, batch=BATCH, threads=1)
    real = planner.reality(library.lines())
    context.close()
    model.close()
    planned = cache(shape, shape.layers, CONTEXT, "f16", wanted)
    assert planned == pytest.approx(real.cache, abs=12_000)  # the log gives hundredths of a MiB
    planned = compute(shape, CONTEXT, False, wanted)
    # tiny models take a few megabytes at most, where proportions say little
    assert planned == pytest.approx(real.compute, rel=0.4, abs=2 << 20)


def facts(architecture: str, **more: Any) -> Facts:
    values = {
        "block_count": 8,
        "embedding_length": 512,
        "attention.head_count": 8,
        "attention.head_count_kv": 2,
        **{key.replace("__", "."): value for key, value in more.items()},
    }
    return Facts({f"{architecture}.{k}": v for k, v in values.items()}, architecture, ValueError)


def layers(architecture: str, **more: Any) -> tuple[LayerMemory, ...]:
    return measure(facts(architecture, **more)).layers


def test_grouped_heads() -> None:
    assert set(layers("llama")) == {LayerMemory(key=128, value=128)}


def test_windows_follow_the_architecture_s_pattern() -> None:
    found = layers("gemma3", attention__sliding_window=256)
    assert [n.window for n in found] == [256, 256, 256, 256, 256, 0, 256, 256]
    found = layers("gpt-oss", attention__sliding_window=128)
    assert [n.window for n in found] == [128, 0] * 4
    found = layers("smallthinker", attention__sliding_window=64)
    assert [n.window for n in found] == [0, 64, 64, 64] * 2


def test_a_listed_pattern_comes_before_the_usual_one() -> None:
    pattern = [True, False] + [True] * 6
    found = layers(
        "gemma4",
        attention__sliding_window=64,
        attention__sliding_window_pattern=pattern,
        attention__key_length=512,
        attention__value_length=512,
        attention__key_length_swa=256,
        attention__value_length_swa=256,
        attention__shared_kv_layers=2,
    )
    assert [n.key for n in found] == [512, 1024, 512, 512, 512, 512, 0, 0]


def test_an_unknown_architecture_counts_as_full_attention() -> None:
    assert {n.window for n in layers("brandnew", attention__sliding_window=64)} == {0}


def test_latent_attention_keeps_one_row_for_both() -> None:
    found = layers(
        "deepseek2",
        attention__head_count_kv=1,
        attention__key_length=576,
        attention__value_length=512,
        attention__key_length_mla=192,
        attention__value_length_mla=128,
    )
    assert set(found) == {LayerMemory(key=576)}


def test_a_state_instead_of_a_cache() -> None:
    state: dict[str, Any] = {"ssm__conv_kernel": 4, "ssm__inner_size": 1024, "ssm__state_size": 16}
    assert set(layers("mamba", **state)) == {LayerMemory(state=3 * 1024 + 16 * 1024)}
    assert set(layers("rwkv7", wkv__head_size=64)) == {LayerMemory(state=512 * (2 + 64))}


def test_hybrids_attend_in_some_layers() -> None:
    state: dict[str, Any] = {"ssm__conv_kernel": 4, "ssm__inner_size": 1024, "ssm__state_size": 16}
    found = layers("qwen3next", **state)
    assert [bool(n.key) for n in found] == [False, False, False, True] * 2
    assert [bool(n.state) for n in found] == [True, True, True, False] * 2
    both = layers("falcon-h1", **state)
    assert all(n.key and n.state for n in both)
    kinds, feeds = [0, 2, 0, 0], [0, 0, 9, 0]
    pure: dict[str, Any] = {"attention__head_count_kv": kinds, "feed_forward_length": feeds}
    mixed = layers("nemotron_h", block_count=4, **pure, **state)
    assert [(bool(n.key), bool(n.state)) for n in mixed] == [
        (False, True),
        (True, False),
        (False, False),
        (False, True),
    ]


def test_embedders_keep_nothing() -> None:
    assert set(layers("bert")) == {LayerMemory()}


def test_draft_layers_are_not_run() -> None:
    found = layers("glm4moe", nextn_predict_layers=1)
    assert [bool(n.key) for n in found] == [True] * 7 + [False]


def test_experts() -> None:
    found = measure(
        facts("qwen3moe", expert_count=128, expert_used_count=8, expert_feed_forward_length=768)
    )
    assert (found.experts, found.experts_used, found.feed) == (128, 8, 768 * 8)


@pytest.mark.parametrize(
    "lie",
    [
        {"block_count": 0},
        {"block_count": -4},
        {"attention__head_count": [8] * 7 + [1 << 40]},
        {"attention__head_count_kv": -1},
        {"attention__sliding_window": -5},
        {"ssm__inner_size": 1 << 40},
        {"nextn_predict_layers": 8},
        {"attention__key_length": "wide"},
    ],
)
def test_an_absurd_number_names_its_key(lie: dict[str, Any]) -> None:
    (key,) = lie
    with pytest.raises(ValueError, match=key.replace("__", ".")):
        layers("gemma3", **lie)
