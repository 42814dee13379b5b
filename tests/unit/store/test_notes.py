"""Notes of passages: kept by key, the oldest go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from inglenook.store import notes
from inglenook.store.notes import NoteStore


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def store(tmp_path: Path) -> Iterator[NoteStore]:
    store = NoteStore(tmp_path / "cache" / "notes.db", lambda: 30, Clock())
    yield store
    store.close()


def test_a_note_comes_back(store: NoteStore) -> None:
    assert store.get("a") is None
    store.put("a", "Ebbe 🌊")
    assert store.get("a") == "Ebbe 🌊"
    store.close()
    assert store.get("a") == "Ebbe 🌊"


def test_the_least_used_go_first(store: NoteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notes, "MOST", 2)
    for key in "abc":
        store.put(key, key)
    store.get("a")
    store.prune()
    assert [key for key in "abc" if store.get(key)] == ["a", "c"]


def test_old_notes_go(tmp_path: Path) -> None:
    clock = Clock()
    store = NoteStore(tmp_path / "notes.db", lambda: 30, clock)
    store.put("a", "old")
    clock.now += 31 * 86_400
    store.prune()
    assert store.get("a") is None
    store.close()
