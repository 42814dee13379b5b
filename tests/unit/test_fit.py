"""Plans and verdicts for recorded laptops, and the sums behind them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inglenook.fit import (
    Layer,
    Plan,
    Shape,
    Wanted,
    cache,
    compute,
    judge,
    plan,
    rough,
)
from inglenook.machine import GB, MB, Device, Machine, Rate, Speed
from inglenook.store.machine import speed_of

MACHINES = Path(__file__).parents[1] / "data" / "machines"
NAMES = sorted(path.stem for path in MACHINES.glob("*.json"))
# file size, parameters, trained context, parameters that one token uses
MODELS: dict[str, tuple[int, int, int, int | None]] = {
    "0.5B": (491_400_064, 494_032_768, 32_768, None),
    "4B": (2_500_000_000, 4_020_000_000, 40_960, None),
    "8B": (5_030_000_000, 8_190_000_000, 40_960, None),
    "14B": (9_000_000_000, 14_800_000_000, 40_960, None),
    "30B-A3B": (18_600_000_000, 30_500_000_000, 262_144, 3_300_000_000),
    "70B": (42_500_000_000, 70_600_000_000, 131_072, None),
}


def recorded(name: str) -> tuple[Machine, dict[str, Any]]:
    data = json.loads((MACHINES / f"{name}.json").read_text(encoding="utf-8"))
    speeds = {device: speed_of(speed) for device, speed in data["speeds"].items()}
    return Machine.of(data["probe"], speeds), data


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("model", MODELS)
def test_recorded_laptops(name: str, model: str) -> None:
    machine, data = recorded(name)
    shape = rough(model, *MODELS[model])
    made = plan(shape, machine, Wanted(8192))
    verdict = judge(shape, machine)
    found = {
        "device": made.device if made.fits else "",
        "gpu_layers": made.gpu_layers if made.fits else 0,
        "context": made.context if made.fits else 0,
        "kv_type": made.kv_type if made.fits else "",
        "verdict": verdict.state,
    }
    assert found == data["expect"][model]
    assert_within(made, machine)
    assert verdict.why.endswith(".")


def assert_within(made: Plan, machine: Machine) -> None:
    """A plan that fits stays within what is free, and says so truly."""
    if not made.fits:
        return
    device = next((d for d in machine.devices if d.name == made.device), None)
    shared = device is not None and device.shares
    assert made.ram + (made.on_device if shared else 0) <= machine.ram_free
    assert made.on_device <= (device.free if device else 0)
    assert made.read_per_s > 0 and made.write_per_s > 0


def test_every_recording_says_where_it_is_from() -> None:
    assert len(NAMES) >= 7
    for name in NAMES:
        _, data = recorded(name)
        assert data["about"] and data["sources"]


# --- one part at a time --------------------------------------------------------------------------

LAYER = Layer(weights=100 * MB, reads=100 * MB, key=1024, value=1024)
SHAPE = Shape(
    name="Model",
    layers=(LAYER,) * 32,
    tables=200 * MB,
    output=200 * MB,
    tied=False,
    kinds={"Q4_K": (3400 * MB, 3400 * MB * 8 // 4)},
    context=32_768,
    vocabulary=100_000,
    embedding=4096,
    heads=32,
    query=4096,
    feed=14_336,
)
SLOW = Speed({"Q4_K": Rate(4.5, 20e9, 0.2e12)})
FAST = Speed({"Q4_K": Rate(4.5, 200e9, 10e12)})
CARD = Device("Card0", "A card", "CUDA", "gpu", 8 * GB, 7 * GB)


def machine(free: int = 16 * GB, *devices: Device, total: int = 16 * GB) -> Machine:
    return Machine(total, free, 8, devices, {"cpu": SLOW, "Card0": FAST, "Other0": SLOW})


def test_a_cache_is_a_row_for_each_token() -> None:
    wanted = Wanted(4096)
    assert cache(SHAPE, SHAPE.layers, 4096, "f16", wanted) == 32 * 4096 * 2048 * 2
    assert cache(SHAPE, SHAPE.layers, 4096, "q8_0", wanted) == 32 * 4096 * 2048 * 34 // 32


def test_a_window_bounds_the_cache_unless_it_is_kept_whole() -> None:
    layer = replace(LAYER, window=512)
    small = Wanted(8192, sequences=1, batch=256, swa_full=False)
    assert cache(SHAPE, (layer,), 8192, "f16", small) == 768 * 2048 * 2
    assert cache(SHAPE, (layer,), 8192, "f16", replace(small, swa_full=True)) == 8192 * 2048 * 2


def test_a_state_is_kept_for_each_sequence() -> None:
    layer = Layer(MB, MB, state=5000)
    assert cache(SHAPE, (layer,), 8192, "f16", Wanted(8192, sequences=3)) == 15_000


def test_flash_attention_needs_no_scores() -> None:
    wanted = Wanted(8192)
    with_scores, without = (compute(SHAPE, 8192, flash, wanted) for flash in (False, True))
    assert with_scores - without > 256 * 8192 * 32 * 4 * 0.8


def test_all_layers_go_where_they_have_room() -> None:
    made = plan(SHAPE, machine(16 * GB, CARD), Wanted(4096))
    assert (made.device, made.gpu_layers, made.layers) == ("Card0", 33, 32)
    assert made.ram < 1.5 * GB


def test_a_small_card_takes_a_part() -> None:
    card = replace(CARD, total=4 * GB, free=3 * GB)
    made = plan(SHAPE, machine(16 * GB, card), Wanted(4096))
    assert made.device == "Card0" and 0 < made.gpu_layers < 33
    assert made.on_device <= 3 * GB


def test_a_weak_card_is_left_alone() -> None:
    """One gigabyte of a card was once preferred to 32 of memory: janhq/jan#7881."""
    card = replace(CARD, total=GB, free=900 * MB)
    made = plan(SHAPE, machine(32 * GB, card, total=32 * GB), Wanted(8192))
    assert made.device == "cpu" and made.context == 8192 and made.kv_type == "f16"


def test_a_card_that_computes_wrongly_is_left_alone() -> None:
    made = plan(SHAPE, machine(16 * GB, replace(CARD, works=False)), Wanted(4096))
    assert made.device == "cpu"


def test_shared_memory_is_not_counted_twice() -> None:
    other = Device("Other0", "Built in", "Vulkan", "igpu", 12 * GB, 12 * GB)
    made = plan(SHAPE, machine(5 * GB, other), Wanted(4096))
    assert made.fits
    assert made.total <= 5 * GB


def test_short_memory_on_the_processor_shortens_the_context_first() -> None:
    whole = plan(SHAPE, machine(), Wanted(32_768))
    assert (whole.context, whole.kv_type) == (32_768, "f16")
    less = plan(SHAPE, machine(int(whole.ram * 0.8)), Wanted(32_768))
    assert (less.context, less.kv_type) == (16_384, "f16")


def test_eight_bits_are_a_lower_rung() -> None:
    half = plan(SHAPE, machine(), Wanted(2048)).ram
    made = plan(SHAPE, machine(int(half * 1.02)), Wanted(4096))
    assert made.kv_type == "q8_0" or made.context < 4096


def test_what_was_asked_for_is_done() -> None:
    there = machine(16 * GB, CARD)
    assert plan(SHAPE, there, Wanted(4096, device="cpu")).device == "cpu"
    assert plan(SHAPE, there, Wanted(4096, gpu_layers=0)).device == "cpu"
    part = plan(SHAPE, there, Wanted(4096, gpu_layers=10))
    assert (part.gpu_layers, part.context, part.kv_type) == (10, 4096, "f16")
    assert plan(SHAPE, there, Wanted(4096, gpu_layers=-1)).gpu_layers == 33
    assert plan(SHAPE, there, Wanted(4096, kv_type="q8_0")).kv_type == "q8_0"


def test_a_projector_takes_its_place() -> None:
    bare, seeing = (plan(SHAPE, machine(), Wanted(4096, projector=n)) for n in (0, GB))
    assert seeing.total - bare.total == GB


def test_what_fits_nowhere_does_not_fit() -> None:
    made = plan(SHAPE, machine(2 * GB), Wanted(4096))
    assert not made.fits
    verdict = judge(SHAPE, machine(2 * GB, total=3 * GB))
    assert verdict.state == "no" and "this computer has 3.0 GB" in verdict.why


def test_a_busy_computer_is_told_to_close_programs() -> None:
    verdict = judge(SHAPE, machine(2 * GB))
    assert verdict.state != "no" and "close some programs" in verdict.why


def test_writing_follows_the_bandwidth() -> None:
    slow = plan(SHAPE, machine(), Wanted(4096))
    assert slow.write_per_s == pytest.approx(20e9 / (3400 * MB), rel=0.1)
    fast = plan(SHAPE, machine(16 * GB, CARD), Wanted(4096))
    assert fast.write_per_s == pytest.approx(10 * slow.write_per_s, rel=0.1)


def test_a_mixture_of_experts_reads_its_active_share() -> None:
    dense = rough("Dense", *MODELS["30B-A3B"][:3])
    mixed = rough("Mixed", *MODELS["30B-A3B"])
    roomy = machine(64 * GB, total=64 * GB)
    slow, fast = (plan(shape, roomy, Wanted(4096)).write_per_s for shape in (dense, mixed))
    assert fast > 5 * slow


def test_an_unmeasured_machine_says_so() -> None:
    verdict = judge(SHAPE, Machine(16 * GB, 12 * GB, 8))
    assert "computers in general" in verdict.why
    assert not verdict.plan.measured


def test_the_nearest_measured_type_stands_for_one_that_was_not() -> None:
    speed = Speed({"Q4_K": Rate(4.5, 1.0, 1.0), "F16": Rate(16.0, 2.0, 2.0)})
    assert speed.rate("IQ4_XS", 4.25).stream == 1.0
    assert speed.rate("BF16", 16.0).stream == 2.0
