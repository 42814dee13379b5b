"""The benchmark runs on every device there is and gives figures that can be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from inglenook.errors import Cancelled
from inglenook.fit import MB
from inglenook.store.machine import Record
from inglenook.workers.llm import probe, speed
from inglenook.workers.llm.native import Library

Q4_K, F16 = 12, 1


def test_every_device_has_a_speed(library: Library) -> None:
    for device in probe.devices():
        found = speed.measure(device["name"], 1, kinds=(Q4_K, F16), seconds=0.4, amount=16 * MB)
        assert "Q4_K" in found.rates
        assert all(rate.stream > 1e6 and rate.batch > 1e6 for rate in found.rates.values())
        assert found.rates["Q4_K"].bits == 4.5
        assert found.layer_s > 0


def test_threads_are_measured(library: Library) -> None:
    assert 1 <= speed.best_threads(amount=16 * MB) <= probe.physical_cores()


def test_measuring_can_be_stopped(library: Library, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        speed.measure_all(library, Record(tmp_path), cancelled=lambda: True)
    assert Record(tmp_path).speeds() == {}
