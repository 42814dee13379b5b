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


def test_traces_are_listed_newest_first_a_page_at_a_time(database: Database) -> None:
    clock = itertools.count(1.0)
    store = TraceStore(database, lambda: next(clock))
    steps = [
        {"name": "route", "seconds": 0.5, "detail": {"route": "files"}},
        {"name": "generate", "seconds": 2.0, "detail": {"tokens_per_s": 9.5}},
    ]
    ids = [store.add({"question": f"{n}?", "model": "m", "steps": steps}) for n in range(5)]
    first = store.listed(limit=2)
    assert [row["id"] for row in first] == [ids[4], ids[3]]
    rest = store.listed(before=first[-1]["created"])
    assert [row["question"] for row in rest] == ["2?", "1?", "0?"]
    row = rest[0]
    assert (row["seconds"], row["route"], row["tokens_per_s"]) == (2.5, "files", 9.5)
    assert row["chat"] is None


def test_traces_know_their_chat_and_can_be_forgotten(database: Database) -> None:
    clock = itertools.count(1.0)
    store, chats = TraceStore(database, lambda: next(clock)), ChatStore(database)
    alone, kept = store.add({"question": "a"}), store.add({"question": "b"})
    chat = chats.create("Leases")
    answer = chats.begin_answer(chat)
    chats.end_answer(answer, text="x", verbatim="", state="done", trace=kept)
    assert [row["id"] for row in store.listed(chat)] == [kept]
    assert {row["id"]: row["chat"] for row in store.listed()} == {alone: None, kept: chat}
    assert store.forget(9.0) == 2
    assert store.listed() == []
    with database.read() as db:
        assert db.execute("SELECT text, trace FROM messages").fetchone()[:] == ("x", "")


def test_a_damaged_trace_is_listed_all_the_same(database: Database) -> None:
    store = TraceStore(database)
    id = store.add({"question": "Why?"})
    with database.write() as db:
        db.execute("UPDATE traces SET body = ?", (b"broken",))
    assert [(row["id"], row["seconds"]) for row in store.listed()] == [(id, 0)]
