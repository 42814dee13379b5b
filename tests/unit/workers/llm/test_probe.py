"""What this machine has, as llama.cpp and the system tell it."""

from __future__ import annotations

from inglenook.workers.llm.native import Library
from inglenook.workers.llm.probe import cpu_name, physical_cores, probe


def test_the_probe_names_processor_memory_and_devices(library: Library) -> None:
    found = probe()
    assert found["cpu"] == cpu_name() != ""
    assert found["physical_cores"] == physical_cores() >= 1
    assert 0 < found["ram_free"] <= found["ram_total"]
    cpu = next(device for device in found["devices"] if device["kind"] == "cpu")
    assert cpu["backend"] == "CPU"
    assert cpu["description"]
    assert 0 < cpu["free"] <= cpu["total"]
