"""What fits is loaded, what nearly fits gets a shorter context, what cannot fit is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inglenook.errors import Cancelled, ModelTooLarge, ModelUnusable
from inglenook.fit import Wanted, plan
from inglenook.machine import GB, Device, Machine
from inglenook.workers.llm import gguf, ladder, planner
from inglenook.workers.llm.native import Library

ROOMY = Machine(ram_total=16 * GB, ram_free=8 * GB, cores=4)


@pytest.fixture
def header(starter_model: Path) -> gguf.Header:
    return gguf.read(starter_model)


def load(library: Library, header: gguf.Header, **changes: Any) -> ladder.Loaded:
    given: dict[str, Any] = {"context": 512, "sequences": 2, "outputs": 2}
    machine = changes.pop("machine", ROOMY)
    others = {k: changes.pop(k) for k in ("on_progress", "handles") if k in changes}
    wanted = Wanted(**{**given, **changes})
    return ladder.load(library, header, machine, wanted, threads=1, **others)


def test_a_load_tells_its_progress_and_what_it_changed(
    header: gguf.Header, library: Library
) -> None:
    seen: list[float] = []

    def on_progress(part: float) -> bool:
        seen.append(part)
        return True

    loaded = load(library, header, context=16384, on_progress=on_progress)
    try:
        assert loaded.context.size == 8192
        assert loaded.notes == (
            "The context is 8,192 tokens instead of 16,384: the model knows no more.",
        )
        assert seen[-1] == 1.0
    finally:
        loaded.close()


@pytest.mark.parametrize("kv_type", ["f16", "q8_0"])
@pytest.mark.parametrize("context", [1024, 4096])
def test_what_a_load_takes_was_planned(
    header: gguf.Header, library: Library, kv_type: str, context: int
) -> None:
    loaded = load(library, header, context=context, kv_type=kv_type)
    loaded.close()
    real, made = loaded.reality, loaded.plan
    assert real.cache == pytest.approx(made.cache, rel=0.01)
    assert real.weights == pytest.approx(made.weights, rel=0.05)
    assert made.compute == pytest.approx(real.compute, rel=0.1)


def test_a_load_can_be_stopped(header: gguf.Header, library: Library) -> None:
    with pytest.raises(Cancelled):
        load(library, header, on_progress=lambda _: False)


def test_a_model_larger_than_memory_is_refused_before_llama_cpp_sees_it(
    header: gguf.Header, library: Library
) -> None:
    weights = replace(header.weights, tables=40 * GB)
    large = replace(header, weights=weights, path=Path("not-there.gguf"))
    with pytest.raises(ModelTooLarge, match=r"needs about 40\.\d GB.*8\.0 GB are free") as caught:
        load(library, large)
    assert "smaller model" in caught.value.next_step


def test_the_rungs_below_a_device_that_fails(header: gguf.Header) -> None:
    card = Device("Card0", "A card", "CUDA", "gpu", 8 * GB, 7 * GB)
    machine = replace(ROOMY, devices=(card,))
    weights = replace(header.weights, layers=tuple(n * 60 for n in header.weights.layers))
    large = replace(header, weights=weights)
    wanted = Wanted(512, 2)
    first = planner.make(large, machine, wanted)
    tried = list(ladder._rungs(first, large, machine, wanted))
    assert [made.device for made, _ in tried] == ["Card0", "Card0", "cpu"]
    assert tried[1][0].gpu_layers < first.gpu_layers == 31
    assert "could not hold what was planned" in tried[1][1]
    assert tried[2][1] == "A card could not be used; the processor is."


def test_what_llama_cpp_says_is_passed_on(
    header: gguf.Header, library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "strange.gguf"
    data = bytearray(header.path.read_bytes())
    at = data.find(b"llama.block_count")
    data[at : at + 17] = b"llama.block_c0unt"
    path.write_bytes(data)
    with pytest.raises(ModelUnusable, match=r"strange\.gguf could not be loaded.*block_count"):
        load(library, replace(header, path=path))


def test_an_adapter_is_no_model(header: gguf.Header) -> None:
    with pytest.raises(ModelUnusable, match="changes another model"):
        planner.make(replace(header, kind="adapter"), ROOMY, Wanted(512))


def test_the_plan_of_a_small_model_is_the_processor_with_what_was_asked(
    header: gguf.Header,
) -> None:
    made = plan(planner.shape_of(header), ROOMY, Wanted(4096))
    assert (made.device, made.context, made.kv_type, made.fits) == ("cpu", 4096, "f16", True)
    assert made.cache == 30 * 4096 * 2 * 192 * 2
