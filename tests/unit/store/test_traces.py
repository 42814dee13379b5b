"""Traces come back as they were saved."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from inglenook.errors import NotFound
from inglenook.store import schema
from inglenook.store.database import Database
from inglenook.store.traces import TraceStore


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(tmp_path / "a.db", schema.STEPS)) as here:
        yield here


def test_a_trace_comes_back_with_id_and_time(database: Database) -> None:
    store = TraceStore(database, lambda: 5.0)
    trace = {"question": "Why?", "model": "smol", "steps": [{"name": "route"}], "prompt": None}
    id = store.add(trace)
    assert store.get(id) == {**trace, "id": id, "created": 5.0}


def test_an_unknown_trace_is_said(database: Database) -> None:
    with pytest.raises(NotFound, match="nothing"):
        TraceStore(database).get("nothing")


def test_a_damaged_trace_still_tells_its_question(database: Database) -> None:
    store = TraceStore(database)
    id = store.add({"question": "Why?", "model": "smol"})
    with database.write() as db:
        db.execute("UPDATE traces SET body = '{'")
    assert store.get(id)["question"] == "Why?"
