"""What a load may be told, what a header becomes, and what is read from llama.cpp's log."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from inglenook.errors import BadRequest, ModelMissing
from inglenook.fit import Wanted
from inglenook.machine import GB, Machine
from inglenook.workers.llm import gguf, planner
from inglenook.workers.llm.planner import Options

MACHINE = Machine(16 * GB, 8 * GB, 4)


def test_options_of_a_load(tmp_path: Path) -> None:
    projector = tmp_path / "mmproj.gguf"
    projector.write_bytes(bytes(1000))
    told = {"gpu_layers": -1, "device": "Vulkan0", "kv_type": "q8_0", "projector": str(projector)}
    wanted = Options.of({**told, "template": "read by others"}).wanted(4096, 9, 256, 16)
    assert (wanted.gpu_layers, wanted.device, wanted.kv_type) == (-1, "Vulkan0", "q8_0")
    assert wanted.projector == 1000
    assert Options.of({"gpu_layers": None, "device": None}) == planner.AS_PLANNED


@pytest.mark.parametrize(
    "told",
    [{"gpu_layers": "all"}, {"gpu_layers": -2}, {"kv_type": "q2"}, {"device": 3}, {"projector": 4}],
)
def test_options_that_cannot_be(told: dict[str, Any]) -> None:
    with pytest.raises(BadRequest):
        Options.of(told)


def test_a_projector_that_is_not_there(tmp_path: Path) -> None:
    options = Options(projector=tmp_path / "gone.gguf")
    with pytest.raises(ModelMissing, match=r"gone\.gguf"):
        options.wanted(4096, 9, 256, 16)


def test_the_shape_counts_every_weight(starter_model: Path) -> None:
    header = gguf.read(starter_model)
    shape = planner.shape_of(header)
    assert shape.weights == pytest.approx(header.bytes, rel=0.03)
    assert sum(count for _, count in shape.kinds.values()) == header.parameters
    assert shape.exact


def test_a_plan_is_told_with_its_verdict(starter_model: Path) -> None:
    told = planner.told(gguf.read(starter_model), MACHINE, Wanted(16_384))
    assert told["plan"]["fits"] and told["plan"]["context"] == 8192
    assert told["verdict"]["state"] == "well"
    assert told["notes"] == [
        "The context is 8,192 tokens instead of 16,384: the model knows no more."
    ]
    assert told["exact"]


def test_the_log_tells_what_was_taken() -> None:
    real = planner.reality(
        [
            "load_tensors:   CPU_Mapped model buffer size =   100.00 MiB",
            "load_tensors:      Vulkan0 model buffer size =   200.00 MiB",
            "llama_kv_cache:        CPU KV buffer size =    10.00 MiB",
            "llama_memory_recurrent:        CPU RS buffer size =     5.00 MiB",
            "sched_reserve:        CPU compute buffer size =    20.00 MiB",
            "llama_context:        CPU  output buffer size =     1.00 MiB",
            "nothing else",
        ]
    )
    assert (real.weights, real.cache, real.compute) == (300 << 20, 15 << 20, 21 << 20)
    assert real.total == 336 << 20
