"""What the cache relies on in llama.cpp: a state that was put back is as good as one just read.

Each kind of memory, with what it can and cannot do; a new release of llama.cpp is held to this.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from llama_cpp import llama_cpp as lib
from tests.raw import Raw, raw

STORY = " ".join(
    f"On day {n} boat {n * 7 % 31} brought {n * 13 % 97} fish home." for n in range(20)
)
MORE = [500, 501, 502]
CUT = 150
PARTIAL = 1  # LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY
NO_FLASH = lib.LLAMA_FLASH_ATTN_TYPE_DISABLED
KINDS = ["tiny_llama", "tiny_swa", "tiny_recurrent", "tiny_hybrid", "tiny_hybrid_ssm"]
WHOLE_ONLY = KINDS[1:]  # what forgets more than it is asked to, or nothing


@pytest.fixture(params=KINDS)
def tiny(request: pytest.FixtureRequest) -> Path:
    path: Path = request.getfixturevalue(request.param)
    return path


@pytest.fixture(params=WHOLE_ONLY)
def whole_only(request: pytest.FixtureRequest) -> Path:
    path: Path = request.getfixturevalue(request.param)
    return path


def told(model: Raw) -> list[int]:
    return model.tokenize(STORY)


@pytest.mark.parametrize("flash", [NO_FLASH, lib.LLAMA_FLASH_ATTN_TYPE_ENABLED])
def test_a_state_serves_another_context_bit_for_bit(tiny: Path, flash: int) -> None:
    with raw(tiny, flash_attn_type=flash) as first:
        tokens = told(first)
        first.read(tokens)
        state = first.save()
        logits = first.read(MORE, len(tokens))
    with raw(tiny, flash_attn_type=flash, size=1024, sequences=6) as second:
        assert second.restore(state, sequence=1) == len(state)
        assert np.array_equal(second.read(MORE, len(tokens), sequence=1), logits)


def test_a_state_serves_beside_other_sequences(tiny: Path) -> None:
    """Not bit for bit: the order in which numbers are summed depends on what else is there."""
    with raw(tiny) as model:
        tokens = told(model)
        expected = model.write([*tokens, *MORE])
        model.read(tokens, sequence=1)
        state = model.save(1)
        model.read(tokens[40:180], sequence=3)
        model.restore(state, sequence=2)
        assert model.write(MORE, len(tokens), sequence=2) == expected


def test_full_attention_may_be_cut_after_it_was_restored(tiny_llama: Path) -> None:
    with raw(tiny_llama) as model:
        tokens = told(model)
        expected = model.write([*tokens[:CUT], *MORE])
        model.read(tokens, sequence=1)
        model.restore(model.save(1), sequence=2)
        assert model.forget(2, CUT)
        assert model.write(MORE, CUT, sequence=2) == expected


def test_a_sliding_window_is_cut_without_complaint_and_wrongly(tiny_swa: Path) -> None:
    """The trap: only the window is saved, and the cut that goes behind it still says True."""
    with raw(tiny_swa, swa_full=True) as model:
        tokens = told(model)
        expected = model.write([*tokens[:CUT], *MORE])
        model.read(tokens, sequence=1)
        model.restore(model.save(1), sequence=2)
        assert lib.llama_memory_seq_pos_min(model.memory, 2) > CUT
        assert model.forget(2, CUT)
        assert model.write(MORE, CUT, sequence=2) != expected


@pytest.mark.parametrize("kind", ["tiny_recurrent", "tiny_hybrid", "tiny_hybrid_ssm"])
def test_recurrent_memory_refuses_to_be_cut(kind: str, request: pytest.FixtureRequest) -> None:
    with raw(request.getfixturevalue(kind)) as model:
        tokens = told(model)
        model.read(tokens)
        assert not model.forget(0, len(tokens) - 1)


def test_a_checkpoint_takes_every_kind_back(whole_only: Path) -> None:
    with raw(whole_only) as model:
        tokens = told(model)
        expected = model.write([*tokens[:CUT], *MORE])
        model.read(tokens[:CUT], sequence=1)
        checkpoint = model.save(1, PARTIAL)
        model.read(tokens[CUT:], CUT, sequence=1)
        assert model.restore(checkpoint, 1, PARTIAL)
        assert model.forget(1, CUT)
        assert model.write(MORE, CUT, sequence=1) == expected


def test_a_checkpoint_follows_a_restored_state(whole_only: Path) -> None:
    with raw(whole_only) as first:
        tokens = told(first)
        expected = first.write([*tokens[:CUT], *MORE], sequence=1)
        first.read(tokens[:CUT])
        checkpoint = first.save(0, PARTIAL)
        first.read(tokens[CUT:], CUT)
        state = first.save()
    with raw(whole_only) as second:
        assert second.restore(state, 2) and second.restore(checkpoint, 2, PARTIAL)
        assert second.forget(2, CUT)
        assert second.write(MORE, CUT, sequence=2) == expected


def test_a_whole_sequence_is_shared_at_no_cost(tiny: Path) -> None:
    """A shared system prompt works for every kind, if it is copied where it ends."""
    with raw(tiny) as model:
        tokens = told(model)
        expected = model.write([*tokens[:CUT], *MORE])
        model.read(tokens[:CUT], sequence=1)
        lib.llama_memory_seq_cp(model.memory, 1, 2, -1, -1)
        model.read(tokens[CUT:], CUT, sequence=1)
        assert model.write(MORE, CUT, sequence=2) == expected


@pytest.mark.parametrize(
    "options",
    [{"size": 256}, {"kv_unified": False}, {"flash_attn_type": NO_FLASH}, {"type_k": 8}],
)
def test_a_state_of_another_shape_is_refused_and_does_no_harm(
    tiny_llama: Path, options: dict[str, int]
) -> None:
    with raw(tiny_llama, flash_attn_type=1) as model:
        tokens = told(model)
        model.read(tokens)
        state = model.save()
    with raw(tiny_llama, **{"flash_attn_type": 1, **options}) as other:
        expected = other.write(tokens[:60], count=4)
        assert other.restore(state, 1) == 0
        assert other.write(tokens[:60], sequence=1, count=4) == expected
