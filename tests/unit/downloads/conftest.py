"""A hub for each test, limits that make tests quick, and the model that is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.hub import SHA256, Hub, serve

from inglenook import downloads
from inglenook.catalog import Entry, HubSource, Source
from inglenook.downloads import Limits, Session

SOURCE = HubSource(repo="someone/some model", file="a.gguf")
QUICK = Limits(
    margin=1 << 20, piece=65_536, timeout=5.0, pauses=(0.0,) * 3, measure=0.05, save=0.02
)


def entry(*sources: Source, sha256: str | None = SHA256, **fields: object) -> Entry:
    named = {"id": "m", "name": "Model M", "kind": "chat", "file": "m.gguf", **fields}
    return Entry(sources=sources or (SOURCE,), sha256=sha256, **named)  # type: ignore[arg-type]


@pytest.fixture
def hub() -> Iterator[Hub]:
    with serve() as hub:
        yield hub


@pytest.fixture
def get(hub: Hub, tmp_path: Path) -> Callable[..., Path]:
    """Fetch from the hub into `tmp_path`, at once and in small pieces, over one connection."""

    def get(asked: Entry | None = None, connections: int = 1, **how: object) -> Path:
        session = Session(endpoint=hub.url, proxy="none", connections=connections)
        how = {"session": session, "limits": QUICK, **how}
        return downloads.fetch(asked or entry(), tmp_path, **how)  # type: ignore[arg-type]

    return get
