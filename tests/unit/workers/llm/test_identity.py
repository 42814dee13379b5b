from __future__ import annotations

import hashlib
import threading
from pathlib import Path

import pytest

from inglenook.workers.llm.identity import Identity

DATA = bytes(range(256)) * 1000
SHA = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "größe 1.gguf"
    path.write_bytes(DATA)
    return path


def test_it_is_the_sha256_of_the_file(model: Path) -> None:
    known: list[str] = []
    identity = Identity(model, None, on_known=known.append)
    assert identity.wait(30) == SHA
    identity.close()
    assert known == [SHA]


def test_it_is_remembered_until_the_file_changes(model: Path, tmp_path: Path) -> None:
    memory = tmp_path / "cache" / "models.json"
    first = Identity(model, memory)
    first.wait(30)
    first.close()
    again = Identity(model, memory)
    assert again.sha256 == SHA, "known at once"
    model.write_bytes(DATA + b"x")
    changed = Identity(model, memory)
    assert changed.wait(30) == hashlib.sha256(DATA + b"x").hexdigest()
    changed.close()


def test_a_broken_memory_costs_nothing_but_time(model: Path, tmp_path: Path) -> None:
    memory = tmp_path / "models.json"
    memory.write_text("[1, 2")
    identity = Identity(model, memory)
    assert identity.wait(30) == SHA
    identity.close()
    assert Identity(model, memory).sha256 == SHA


def test_it_waits_while_the_machine_is_busy_and_ends_when_told(model: Path) -> None:
    asked = threading.Event()

    def busy() -> bool:
        asked.set()
        return True

    identity = Identity(model, None, busy)
    assert asked.wait(30)
    assert identity.sha256 == ""
    identity.close()
    assert identity.sha256 == ""


def test_a_file_that_is_gone_has_none(tmp_path: Path) -> None:
    identity = Identity(tmp_path / "gone.gguf", None)
    identity.close()
    assert identity.sha256 == ""
