"""Chats as trees: versions, forks, messages taken out, and files from before there were any."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inglenook.errors import NotFound
from inglenook.store import schema
from inglenook.store.chats import ChatStore
from inglenook.store.database import Database
from inglenook.store.folders import FolderStore
from inglenook.store.migrations import migrate
from inglenook.store.shelves import Shelves
from inglenook.store.traces import TraceStore


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(tmp_path / "a.db", schema.STEPS)) as here:
        yield here


@pytest.fixture
def store(database: Database) -> ChatStore:
    return ChatStore(database)


def answer(store: ChatStore, chat: str, to: str, text: str, **end: Any) -> str:
    id = store.begin_answer(chat, to=to)
    store.end_answer(id, **{"text": text, "verbatim": text, "state": "done", **end})
    return id


def turn(store: ChatStore, chat: str, question: str, text: str, **end: Any) -> tuple[str, str]:
    asked = store.add_question(chat, question)
    return asked, answer(store, chat, asked, text, **end)


def shown(store: ChatStore, chat: str) -> list[str]:
    return [message["text"] for message in store.get(chat)["messages"]]


def test_another_answer_stands_beside_the_old_one(store: ChatStore) -> None:
    chat = store.create()
    asked, old = turn(store, chat, "Why?", "Cheese.")
    turn(store, chat, "Cheese?", "Yes.")
    new = answer(store, chat, asked, "The moon.")
    assert shown(store, chat) == ["Why?", "The moon."]
    question, last = store.get(chat)["messages"]
    assert (question["versions"], question["parent"]) == ([asked], None)
    assert (last["versions"], last["parent"]) == ([old, new], asked)
    store.show(chat, old)
    assert shown(store, chat) == ["Why?", "Cheese.", "Cheese?", "Yes."]
    store.show(chat, asked)  # what followed last
    assert shown(store, chat) == ["Why?", "The moon."]


def test_another_question_begins_a_version_of_its_own(store: ChatStore) -> None:
    chat = store.create()
    first, _ = turn(store, chat, "Why?", "The moon.")
    second, _ = turn(store, chat, "And the sun?", "Too.")
    edited = store.add_question(chat, "And the wind?", version_of=second)
    answer(store, chat, edited, "Also.")
    assert shown(store, chat) == ["Why?", "The moon.", "And the wind?", "Also."]
    assert store.earlier(chat, edited) == ("Why?",)
    assert [m.text for m in store.history(chat, edited)] == ["Why?", "The moon."]
    store.add_question(chat, "Where?", version_of=first)
    assert shown(store, chat) == ["Where?"]
    assert len(store.get(chat)["messages"][0]["versions"]) == 2
    with pytest.raises(NotFound):
        store.add_question(chat, "?", version_of=store.begin_answer(chat))


def test_history_follows_the_version_that_is_asked_about(store: ChatStore) -> None:
    chat = store.create()
    asked, old = turn(store, chat, "Why?", "Cheese.", body={"citations": [{"path": "/a"}]})
    later, _ = turn(store, chat, "Cheese?", "Yes.")
    answer(store, chat, asked, "The moon.")
    assert [m.text for m in store.history(chat, later)] == ["Why?", "Cheese."]
    assert store.cited(chat, later) == ("/a",)
    assert [m.text for m in store.history(chat, None)] == ["Why?", "The moon."]
    assert store.cited(chat, None) == ()
    assert store.question_before(chat, old)["id"] == asked


def test_a_message_is_taken_out_and_put_back(store: ChatStore) -> None:
    chat = store.create()
    asked, first = turn(store, chat, "Why?", "Cheese.")
    turn(store, chat, "Really?", "No.")
    store.remove(chat, first)
    assert shown(store, chat) == ["Why?", "Really?", "No."]
    assert [m.text for m in store.history(chat, None)] == ["Really?", "No."]
    assert store.question_before(chat, first)["id"] == asked
    store.put_back(chat, first)
    assert shown(store, chat) == ["Why?", "Cheese.", "Really?", "No."]


def test_a_removed_version_is_no_version(store: ChatStore) -> None:
    chat = store.create()
    asked, old = turn(store, chat, "Why?", "Cheese.")
    new = answer(store, chat, asked, "The moon.")
    store.remove(chat, old)
    assert store.get(chat)["messages"][-1]["versions"] == [new]
    store.show(chat, asked)
    store.remove(chat, new)
    assert shown(store, chat) == ["Why?"]
    turn(store, chat, "Hello?", "Yes.")
    assert shown(store, chat) == ["Why?", "Hello?", "Yes."]


def test_an_answer_of_which_nothing_came_leaves_no_trace(store: ChatStore) -> None:
    chat = store.create()
    asked, old = turn(store, chat, "Why?", "Cheese.")
    turn(store, chat, "Cheese?", "Yes.")
    new = store.begin_answer(chat, to=asked)
    store.drop_answer(chat, new, old)
    assert shown(store, chat) == ["Why?", "Cheese.", "Cheese?", "Yes."]
    assert store.message(chat, old)["versions"] == [old]


def test_a_fork_has_what_the_chat_has_up_to_a_message(store: ChatStore, database: Database) -> None:
    folder = FolderStore(database).create({"name": "Sea"})
    chat = store.create("Tides", folder=folder, persona="p1")
    store.change(chat, scope={"collections": ["sea"]}, attachments=["/a.txt"])
    _, first = turn(store, chat, "Why?", "The moon.", trace="t1")
    turn(store, chat, "Really?", "Yes.")
    fork = store.fork(chat, first)
    got = store.get(fork)
    assert [m["text"] for m in got["messages"]] == ["Why?", "The moon."]
    assert [len(m["versions"]) for m in got["messages"]] == [1, 1]
    assert (got["scope"], got["attachments"]) == ({"collections": ["sea"]}, ["/a.txt"])
    assert (got["folder"], got["persona"], got["title"]) == (folder, "p1", "Tides (2)")
    assert store.get(store.fork(fork, got["messages"][0]["id"]))["title"] == "Tides (3)"
    turn(store, fork, "And the sun?", "Too.")
    assert len(shown(store, chat)) == 4


def test_a_trace_stays_while_a_fork_has_it(store: ChatStore, database: Database) -> None:
    traces = TraceStore(database)
    trace = traces.add({"question": "Why?"})
    chat = store.create()
    _, last = turn(store, chat, "Why?", "The moon.", trace=trace)
    fork = store.fork(chat, last)
    store.delete(chat)
    Shelves(database).purge()
    assert traces.get(trace)["question"] == "Why?"
    store.forget(fork)
    with pytest.raises(NotFound):
        traces.get(trace)


def test_messages_of_another_chat_are_not_found(store: ChatStore) -> None:
    chat, other = store.create(), store.create()
    _, message = turn(store, other, "Why?", "Cheese.")
    for do in (store.show, store.remove, store.put_back, store.fork, store.question_before):
        with pytest.raises(NotFound):
            do(chat, message)
    with pytest.raises(NotFound):
        store.add_question(chat, "What?", version_of=message)


def test_a_draft_is_kept(store: ChatStore) -> None:
    chat = store.create()
    assert store.get(chat)["draft"] == {"text": "", "queue": []}
    store.change(chat, draft={"text": "Wh", "queue": ["And then?"]})
    assert store.get(chat)["draft"] == {"text": "Wh", "queue": ["And then?"]}


def test_ids_of_a_store_begin_with_its_prefix(database: Database) -> None:
    store = ChatStore(database, prefix="t-")
    chat = store.create()
    asked, answered = turn(store, chat, "Why?", "The moon.")
    ids = [chat, asked, answered, store.fork(chat, answered)]
    assert all(id.startswith("t-") for id in ids)
    assert store.get(chat)["temporary"]


def test_a_chat_of_two_thousand_messages(store: ChatStore, database: Database) -> None:
    chat = store.create()
    rows = [(f"m{n}", chat, f"m{n - 1}" if n else None, "user", str(n)) for n in range(2_000)]
    with database.write() as db:
        db.executemany(
            "INSERT INTO messages (id, chat, parent, role, text, created, state, model, trace,"
            " body) VALUES (?, ?, ?, ?, ?, 0, 'done', '', '', '{}')",
            rows,
        )
        db.execute("UPDATE chats SET leaf = 'm1999'")
    assert shown(store, chat) == [str(n) for n in range(2_000)]


# --- files from before there were versions --------------------------------------------------------


class Old:
    """A chat as version 4 kept it, beside the tree that it ought to become."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db
        self.parents: dict[str, str | None] = {}
        self.visible: list[str] = []
        db.execute("INSERT INTO chats VALUES ('c', '', 0, 0, '{}', '', NULL, '[]', '[]')")

    def ask(self) -> None:
        self._add("user")
        self._add("assistant")

    def again(self, n: int) -> None:
        if answers := self.visible[1::2]:
            at = self.visible.index(old := answers[n % len(answers)])
            hidden, self.visible = self.visible[at:], self.visible[:at]
            new = self._add("assistant")
            assert self.parents[new] == self.parents[old]
            for id in hidden:
                self.db.execute("UPDATE messages SET replaced = ? WHERE id = ?", (new, id))

    def _add(self, role: str) -> str:
        id = f"m{len(self.parents)}"
        self.parents[id] = self.visible[-1] if self.visible else None
        self.visible.append(id)
        self.db.execute(
            "INSERT INTO messages (id, chat, role, text, created, state, model, trace, body)"
            " VALUES (?, 'c', ?, ?, 0, 'done', '', '', '{}')",
            (id, role, id),
        )
        return id


@settings(max_examples=30)
@given(st.lists(st.one_of(st.just(-1), st.integers(0, 5)), max_size=9))
def test_what_was_replaced_becomes_a_version(steps: list[int]) -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        migrate(db, schema.STEPS[:4])
        old = Old(db)
        for step in steps:
            old.ask() if step < 0 else old.again(step)
        db.commit()
        migrate(db, schema.STEPS)
        assert dict(db.execute("SELECT id, parent FROM messages")) == old.parents
        leaf = old.visible[-1] if old.visible else None
        assert db.execute("SELECT leaf FROM chats").fetchall() == [(leaf,)]
