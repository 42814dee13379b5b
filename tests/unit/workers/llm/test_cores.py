"""Cores as recorded from real kinds of machines."""

from __future__ import annotations

import struct

import pytest

from inglenook.workers.llm.cores import (
    Cores,
    cores,
    from_siblings,
    from_sysctl,
    from_windows,
    numbers,
)


def test_this_machine_has_some() -> None:
    found = cores()
    assert found.physical >= 1
    assert 1 <= found.performance <= found.physical
    assert found.performance + found.efficiency == found.physical


def test_hyper_threads_are_one_core() -> None:
    """Four cores, eight threads, all alike."""
    siblings = {cpu: f"{cpu % 4},{cpu % 4 + 4}" for cpu in range(8)}
    assert from_siblings(siblings, dict.fromkeys(range(8), 4_200_000)) == Cores(4, 4, 0)


def test_cores_that_only_clock_a_little_lower_count_as_fast() -> None:
    """Turbo differs from core to core."""
    clocks = {0: 5_300_000, 1: 5_100_000, 2: 5_000_000, 3: 5_000_000}
    assert from_siblings({cpu: str(cpu) for cpu in range(4)}, clocks) == Cores(4, 4, 0)


def test_an_intel_hybrid() -> None:
    """i7-1260P: four fast cores with two threads each, eight slow ones."""
    siblings = {cpu: f"{cpu // 2 * 2}-{cpu // 2 * 2 + 1}" for cpu in range(8)}
    siblings |= {cpu: str(cpu) for cpu in range(8, 16)}
    clocks = {cpu: 4_700_000 if cpu < 8 else 3_400_000 for cpu in range(16)}
    assert from_siblings(siblings, clocks) == Cores(12, 4, 8)
    assert from_siblings(siblings, {}, numbers("8-15")) == Cores(12, 4, 8)


def test_an_arm_with_three_kinds() -> None:
    """cpu_capacity of a phone-like chip: one largest, three large, four small."""
    capacity = {0: 250, 1: 250, 2: 250, 3: 250, 4: 890, 5: 890, 6: 890, 7: 1024}
    assert from_siblings({cpu: str(cpu) for cpu in range(8)}, capacity) == Cores(8, 4, 4)


def test_apple_silicon() -> None:
    text = "hw.physicalcpu: 11\nhw.nperflevels: 2\nhw.perflevel0.physicalcpu: 5\n"
    assert from_sysctl(text) == Cores(11, 5, 6)


def test_an_intel_mac_has_no_levels() -> None:
    assert from_sysctl("hw.physicalcpu: 8\n") == Cores(8, 8, 0)
    assert from_sysctl("") is None


def record(level: int) -> bytes:
    """A PROCESSOR_RELATIONSHIP as Windows gives it: 48 bytes with one group mask."""
    return struct.pack("<IIBB20xHQH6x", 0, 48, 1, level, 1, 3, 0)[:48].ljust(48, b"\0")


def test_windows_with_efficiency_classes() -> None:
    data = record(1) * 6 + record(0) * 8
    assert from_windows(data) == Cores(14, 6, 8)
    assert from_windows(record(0) * 4) == Cores(4, 4, 0)


@pytest.mark.parametrize("data", [b"", b"\0" * 7, b"\0" * 64, b"\xff" * 64])
def test_what_windows_would_never_say(data: bytes) -> None:
    assert from_windows(data) is None


def test_lists_of_processors() -> None:
    assert numbers("0-3,8") == [0, 1, 2, 3, 8]
    assert numbers("") == []
