from __future__ import annotations

from pathlib import Path

from inglenook.store.machine import Record


def test_how_fast_a_model_was_stands_with_its_load(tmp_path: Path) -> None:
    record = Record(tmp_path)
    record.note_pace(actual_write_per_s=9.0)  # before any load: nothing to hold it against
    record.note_load({"model": "a.gguf", "write_per_s": 20.0})
    record.note_pace(actual_write_per_s=18.123)
    record.note_pace(actual_write_per_s=3.0, actual_read_per_s=90.0)
    [load] = Record(tmp_path).loads
    assert load == {
        "model": "a.gguf",
        "write_per_s": 20.0,
        "actual_write_per_s": 18.12,
        "actual_read_per_s": 90.0,
    }
