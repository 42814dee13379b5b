"""Every device of this machine answers the known question, and what it answered is remembered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from inglenook.machine import Rate, Speed
from inglenook.store.machine import Answer, Record
from inglenook.workers.llm import devices, gguf, known, probe
from inglenook.workers.llm.native import Library


def test_every_device_computes_rightly(library: Library) -> None:
    for device in probe.devices():
        assert devices.compare(device["name"], library) == (True, ""), device


def test_it_is_asked_in_a_process_of_its_own() -> None:
    assert devices.ask("CPU") == Answer(True)


def test_one_that_is_gone_is_not_used() -> None:
    assert devices.ask("Card9") == Answer(False, "it is not there any more.")


def test_one_that_takes_too_long_is_not_used() -> None:
    answer = devices.ask("CPU", patience=0.0)
    assert not answer.works and "did not answer" in answer.why


def test_a_driver_that_ends_the_process_costs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "_answer", _die)
    answer = devices.ask("CPU")
    assert not answer.works and "ended the test (exit code 7)" in answer.why


def _die(_name: str, _pipe: Any) -> None:
    import os

    os._exit(7)


def test_the_known_model_is_the_same_each_time(library: Library, tmp_path: Path) -> None:
    data = known.write(tmp_path / "known.gguf").read_bytes()
    assert known.write(tmp_path / "again.gguf").read_bytes() == data
    assert gguf.read(tmp_path / "known.gguf").parameters > 1_000_000


def test_a_wrong_weight_shows(library: Library, tmp_path: Path) -> None:
    path = known.write(tmp_path / "known.gguf")
    right = known.run(library, path, None)
    assert known.error(right) < 1e-3
    data = bytearray(path.read_bytes())
    half = len(data) // 2
    data[half : half + 4000] = bytes(4000)
    path.write_bytes(data)
    assert known.error(known.run(library, path, None), right) > 0.01


def test_noise_is_no_answer() -> None:
    noise = np.random.default_rng(1).standard_normal((5, known.WORDS)).astype(np.float32)
    assert known.error(noise) > 0.5
    assert not known.error(np.full((5, known.WORDS), np.nan, np.float32)) <= 0.01


CARD = {
    "name": "Card0",
    "description": "A card",
    "backend": "Vulkan",
    "kind": "gpu",
    "id": "0000:01:00.0",
    "total": 8 << 30,
    "free": 7 << 30,
}
FACTS = {
    "ram_total": 16 << 30,
    "ram_free": 8 << 30,
    "physical_cores": 4,
    "performance_cores": 4,
    "devices": [CARD],
}


def test_a_device_is_tested_once(tmp_path: Path) -> None:
    record = Record(tmp_path)
    machine, notes = devices.machine(FACTS, record)
    assert machine.devices[0].works is False
    assert notes == ["A card is not used: it is not there any more."]
    record.note_answer(devices.identity(CARD), Answer(True))
    again, notes = devices.machine(FACTS, Record(tmp_path))
    assert again.devices[0].works is True and notes == []
    assert Record(tmp_path).devices[0]["name"] == "Card0"


def test_another_driver_or_card_is_tested_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    before = devices.identity(CARD)
    assert devices.identity({**CARD, "id": "0000:02:00.0"}) != before
    monkeypatch.setattr(devices, "driver", lambda: "newer")
    assert devices.identity(CARD) != before


def test_what_was_measured_is_remembered(tmp_path: Path) -> None:
    speed = Speed({"Q4_K": Rate(4.5, 2e9, 3e9)}, 1e-5)
    Record(tmp_path).note_speed("cpu", speed, threads=3)
    record = Record(tmp_path)
    assert record.speeds() == {"cpu": speed}
    assert record.about("cpu", "threads") == 3


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"speeds": 3}', '{"speeds": {"cpu": {"rates": {}}}}', '{"answers": []}'],
)
def test_a_damaged_record_is_an_empty_one(tmp_path: Path, text: str) -> None:
    (tmp_path / "machine.json").write_text(text, encoding="utf-8")
    record = Record(tmp_path)
    assert record.speeds() == {} and record.answer("x") is None and record.loads == []
    record.note_answer("x", Answer(True))
    assert Record(tmp_path).answer("x") == Answer(True)


def test_only_the_last_loads_are_kept(tmp_path: Path) -> None:
    record = Record(tmp_path)
    for number in range(60):
        record.note_load({"number": number})
    assert [load["number"] for load in Record(tmp_path).loads] == list(range(10, 60))
