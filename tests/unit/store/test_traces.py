"""Traces come back as they were saved."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from inglenook.errors import NotFound
from inglenook.store import schema, traces
from inglenook.store.chats import DAYS_TO_RESTORE, ChatStore
from inglenook.store.database import Database
from inglenook.store.traces import TraceStore

DAY = 86_400.0


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


def test_a_trace_of_the_first_version_is_read(database: Database) -> None:
    store = TraceStore(database)
    id = store.add({"question": "Why?"})
    with database.write() as db:
        db.execute("UPDATE traces SET body = ?", (json.dumps({"question": "Plain?"}),))
    assert store.get(id)["question"] == "Plain?"


def test_the_newest_is_known(database: Database) -> None:
    store = TraceStore(database, itertools.count().__next__)
    with pytest.raises(NotFound):
        store.newest()
    store.add({})
    last = store.add({})
    assert store.newest() == last


def test_traces_are_kept_by_age_and_number_but_always_with_their_chat(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    store = TraceStore(database, lambda: now[0], lambda: 2)
    chats = ChatStore(database, lambda: now[0])
    of_chat, alone = store.add({}), store.add({})
    answer = chats.begin_answer(chats.create())
    chats.end_answer(answer, text="", verbatim="", state="done", trace=of_chat)

    now[0] = 1.9 * DAY
    assert store.prune() == 0
    now[0] = 2.1 * DAY
    assert store.prune() == 1
    assert store.get(of_chat)
    with pytest.raises(NotFound):
        store.get(alone)

    monkeypatch.setattr(traces, "NEWEST", 3)
    for _ in range(5):
        now[0] += 1
        store.add({})
    assert store.prune() == 2
    assert store.get(of_chat)


def test_what_a_chat_was_asked_goes_with_it(database: Database) -> None:
    now = [0.0]
    store, chats = TraceStore(database, lambda: now[0]), ChatStore(database, lambda: now[0])
    trace, chat = store.add({}), chats.create()
    chats.end_answer(chats.begin_answer(chat), text="", verbatim="", state="done", trace=trace)
    chats.delete(chat)
    chats.tidy()
    assert store.get(trace)
    now[0] = (DAYS_TO_RESTORE + 1) * DAY
    chats.tidy()
    with pytest.raises(NotFound):
        store.get(trace)
