"""What this machine has, as llama.cpp and the system tell it."""

from __future__ import annotations

from pathlib import Path

from inglenook.workers.llm.native import Library
from inglenook.workers.llm.probe import cpu_name, groups, handles, physical_cores, probe, room


def test_the_probe_names_processor_memory_and_devices(library: Library) -> None:
    found = probe()
    assert found["cpu"] == cpu_name() != ""
    assert found["physical_cores"] == physical_cores() >= 1
    assert found["performance_cores"] + found["efficiency_cores"] == found["physical_cores"]
    assert 0 < found["ram_free"] <= found["ram_total"]
    assert found["on_battery"] in (True, False, None)
    cpu = next(device for device in found["devices"] if device["kind"] == "cpu")
    assert cpu["backend"] == "CPU"
    assert cpu["description"]
    assert 0 < cpu["free"] <= cpu["total"]
    assert set(handles()) == {device["name"] for device in found["devices"]}


def test_a_container_s_memory_is_what_it_may_take() -> None:
    assert room("4000000000", "1500000000", "inactive_file 500000000\nanon 1\n") == (
        4_000_000_000,
        3_000_000_000,
    )
    assert room("1000", "3000", "") == (1000, 0)


def test_no_limit_is_none() -> None:
    assert room("max", "123", "") is None
    assert room("9223372036854771712", "123", "") is None
    assert room("", "", "") is None


def test_where_limits_stand() -> None:
    first = groups("5:cpu:/\n4:memory:/docker/abc\n")
    assert (Path("/sys/fs/cgroup/memory/docker/abc"), "memory.limit_in_bytes") in [
        (path, limit) for path, limit, _ in first
    ]
    second = groups("0::/user.slice\n")
    assert {path for path, *_ in second} == {
        Path("/sys/fs/cgroup"),
        Path("/sys/fs/cgroup/user.slice"),
    }
