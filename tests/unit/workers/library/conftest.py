"""Models that are loaded once for all tests of the library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from inglenook.workers.library import backends
from inglenook.workers.library.backends import FLOAT32, Backend, Model
from inglenook.workers.library.embed import digest_of

Load = Callable[[Path, Backend], Model]


@pytest.fixture(scope="session")
def load() -> Load:
    """`backends.load`, once for each state of a folder."""
    known: dict[tuple[str, Backend], Model] = {}

    def load(folder: Path, backend: Backend = FLOAT32) -> Model:
        key = (digest_of(folder), backend)
        if key not in known:
            known[key] = backends.load(folder, backend)
        return known[key]

    return load


@pytest.fixture(scope="session")
def model(load: Load, starter_embedder: Path) -> Model:
    """MiniLM."""
    return load(starter_embedder, FLOAT32)
