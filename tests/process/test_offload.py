"""Layers on a Vulkan device, through a real worker: docs/gpu.md says how to get such a build.

`INGLENOOK_TEST_VULKAN` names the folder with `libggml-vulkan.so`, alone or beside a whole build of
llama.cpp. Mesa's lavapipe, a device in software, suffices; without the folder this is skipped.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from inglenook.link.client import Client
from inglenook.link.launch import child_environment
from inglenook.link.supervisor import Supervisor

FOLDER = os.environ.get("INGLENOOK_TEST_VULKAN", "")
pytestmark = pytest.mark.skipif(
    not FOLDER, reason="INGLENOOK_TEST_VULKAN names no Vulkan build of llama.cpp (docs/gpu.md)"
)
COMMAND = [sys.executable, "-P", "-m", "inglenook", "--worker", "llm"]
Workers = Callable[..., Client]


@pytest.fixture
def workers(tmp_path: Path, profile: Path) -> Iterator[Workers]:
    """Start workers that find the Vulkan build, with more in their environment if wanted."""
    (profile / "logs").mkdir()
    made: list[Supervisor] = []

    def make(**environment: str) -> Client:
        more = {"INGLENOOK_HOME": str(profile), **build(Path(FOLDER)), **environment}
        supervisor = Supervisor(
            "llm",
            COMMAND,
            address=lambda name: str(tmp_path / f"{name}-{len(made)}.sock"),
            environment=child_environment(more),
        )
        made.append(supervisor)
        return supervisor.client()

    yield make
    for supervisor in made:
        supervisor.close()


def build(folder: Path) -> dict[str, str]:
    """The environment in which llama.cpp is taken from `folder`, and devices in software count."""
    found = {"GGML_VK_VISIBLE_DEVICES": os.environ.get("GGML_VK_VISIBLE_DEVICES", "0")}
    if not (folder / "libllama.so").exists():
        return {**found, "GGML_BACKEND_PATH": str(folder / "libggml-vulkan.so")}
    found["LLAMA_CPP_LIB_PATH"] = str(folder)
    return {**found, "MTMD_CPP_LIB": str(folder)} if (folder / "libmtmd.so").exists() else found


def load(client: Client, path: Path, **options: Any) -> dict[str, Any]:
    return client.call(
        "load", {"path": str(path), "context": 512, "threads": 0, "options": options}
    )


def answer(client: Client) -> list[dict[str, Any]]:
    """What is written at temperature 0, each token with the two likeliest."""
    sampling = {"temperature": 0, "repeat_penalty": 1.0, "max_tokens": 6, "logprobs": 2}
    messages = [{"role": "user", "text": "Name the capital of France."}]
    done = client.call("generate", {"messages": messages, "sampling": sampling})
    return list(done["logprobs"])


def test_a_device_is_listed_tested_and_used_and_says_what_the_processor_says(
    workers: Workers, starter_model: Path
) -> None:
    client = workers()
    found = {device["name"]: device for device in client.call("probe")["devices"]}
    assert found["Vulkan0"]["backend"] == "Vulkan"
    assert found["Vulkan0"]["kind"] in ("gpu", "igpu")
    assert found["CPU"]["kind"] == "cpu"

    loaded = load(client, starter_model, device="cpu")
    assert (loaded["device"], loaded["gpu_layers"]) == ("cpu", 0)
    right = answer(client)
    for layers, held in ((-1, loaded["layers"] + 1), (7, 7)):
        offloaded = load(client, starter_model, device="Vulkan0", gpu_layers=layers)
        assert (offloaded["device"], offloaded["gpu_layers"]) == ("Vulkan0", held)
        assert offloaded["notes"] == []
        same(answer(client), right)
    assert next(d for d in client.call("probe")["devices"] if d["name"] == "Vulkan0")["works"]


def same(written: list[dict[str, Any]], right: list[dict[str, Any]]) -> None:
    """The same tokens, up to a near tie that fell differently.

    The processor rounds activations to 8 bits where a device does not, so likelihoods differ.
    """
    for one, other in zip(written, right, strict=False):
        assert one["logprob"] == pytest.approx(other["logprob"], abs=0.5)
        if one["token"] != other["token"]:
            first, second = (each["logprob"] for each in other["top"])
            assert first - second < 0.5
            return
    assert len(written) == len(right)


def test_a_device_without_room_is_given_up_and_that_is_told(
    workers: Workers, starter_model: Path
) -> None:
    # the known model fits, the output table of this one does not
    client = workers(GGML_VK_FORCE_MAX_BUFFER_SIZE=str(8 << 20))
    loaded = load(client, starter_model, device="Vulkan0")
    assert (loaded["device"], loaded["gpu_layers"]) == ("cpu", 0)
    assert len(loaded["notes"]) == 1
    assert "could not be used; the processor is." in loaded["notes"][0]
    assert answer(client)


def test_a_device_that_fails_its_question_is_not_used(
    workers: Workers, starter_model: Path
) -> None:
    client = workers(GGML_VK_FORCE_MAX_BUFFER_SIZE=str(1 << 12))  # not even the known model fits
    loaded = load(client, starter_model, device="Vulkan0")
    assert (loaded["device"], loaded["gpu_layers"]) == ("cpu", 0)
    assert "is not used: it could not run a small model" in loaded["notes"][0]
    found = {device["name"]: device for device in client.call("probe")["devices"]}
    assert found["Vulkan0"]["works"] is False


def test_without_a_driver_there_is_the_processor(workers: Workers, starter_model: Path) -> None:
    nowhere = str(starter_model.with_name("no-driver.json"))
    client = workers(VK_DRIVER_FILES=nowhere, VK_ICD_FILENAMES=nowhere)
    assert [device["kind"] for device in client.call("probe")["devices"]] == ["cpu"]
    assert load(client, starter_model)["device"] == "cpu"
