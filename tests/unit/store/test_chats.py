"""Chats on a real database."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from inglenook.errors import NotFound
from inglenook.store import schema
from inglenook.store.chats import DAYS_TO_RESTORE, ChatStore
from inglenook.store.database import Database
from inglenook.types import Message


class Clock:
    """A clock that a test can turn."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(tmp_path / "a.db", schema.STEPS)) as here:
        yield here


@pytest.fixture
def store(database: Database, clock: Clock) -> ChatStore:
    return ChatStore(database, clock)


def turn(store: ChatStore, chat: str, question: str, answer: str, **end: Any) -> tuple[str, str]:
    """A question with its answer; returns both ids."""
    asked, answered = store.add_question(chat, question), store.begin_answer(chat)
    store.end_answer(answered, **{"text": answer, "verbatim": answer, "state": "done", **end})
    return asked, answered


def test_a_chat_comes_back_as_it_was_put_in(store: ChatStore) -> None:
    chat = store.create("Tides")
    store.change(chat, scope={"collections": ["sea"]}, model="smol")
    citation = {"n": 1, "path": "/a.pdf", "page": 3}
    turn(
        store,
        chat,
        "Why?",
        "The moon [1].",
        model="smol",
        trace="t1",
        body={"citations": [citation], "note": "one of two", "unknown": 1},
    )
    got = store.get(chat)
    assert (got["scope"], got["model"]) == ({"collections": ["sea"]}, "smol")
    question, answer = got["messages"]
    assert (question["role"], question["text"], question["state"]) == ("user", "Why?", "done")
    assert answer["citations"] == [citation]
    assert (answer["note"], answer["trace"], answer["error"]) == ("one of two", "t1", None)
    assert "unknown" not in answer


def test_a_title_is_replaced_only_while_it_is_the_same(store: ChatStore) -> None:
    chat = store.create("Why is the")
    assert store.retitle(chat, "The tides", instead_of="Why is the")
    assert not store.retitle(chat, "The moon", instead_of="Why is the")
    assert store.get(chat)["title"] == "The tides"


def test_a_deleted_chat_can_be_restored_for_a_while(store: ChatStore, clock: Clock) -> None:
    chat = store.create("gone")
    store.delete(chat)
    with pytest.raises(NotFound):
        store.get(chat)
    store.tidy()
    store.restore(chat)
    assert store.get(chat)["title"] == "gone"
    store.delete(chat)
    clock.now += (DAYS_TO_RESTORE + 1) * 86_400
    store.tidy()
    with pytest.raises(NotFound):
        store.restore(chat)


@pytest.mark.parametrize("do", ["get", "delete", "restore"])
def test_an_unknown_chat_is_said(store: ChatStore, do: str) -> None:
    with pytest.raises(NotFound, match="nobody"):
        getattr(store, do)("nobody")


def test_what_a_dead_host_was_writing_is_stopped(store: ChatStore) -> None:
    chat = store.create()
    answer = store.begin_answer(chat)
    store.save_text(answer, "The moon")
    store.tidy()
    (message,) = store.get(chat)["messages"]
    assert (message["state"], message["text"]) == ("stopped", "The moon")


def test_history_is_what_the_model_read_and_wrote(store: ChatStore) -> None:
    chat = store.create()
    asked, _ = turn(store, chat, "Why?", "The moon [1].", verbatim="The moon [1] [9].")
    store.set_verbatim(asked, "Passages: …\n\nWhy?")
    turn(store, chat, "Really?", "", state="failed")
    now = store.add_question(chat, "And the sun?")
    assert store.history(chat, now) == (
        Message("user", "Passages: …\n\nWhy?"),
        Message("assistant", "The moon [1] [9]."),
    )
    assert store.earlier(chat, now) == ("Why?", "Really?")


def test_roles_alternate_whatever_failed(store: ChatStore) -> None:
    chat = store.create()
    for n, (answered, state) in enumerate(
        itertools.product([True, False], ["done", "stopped", "failed"])
    ):
        turn(store, chat, f"question {n}", f"answer {n}" if answered else "", state=state)
    store.add_question(chat, "a question without any answer")
    now = store.add_question(chat, "now")
    roles = [message.role for message in store.history(chat, now)]
    assert roles == ["user", "assistant"] * 3


def test_a_damaged_message_is_shown_not_dropped(store: ChatStore, database: Database) -> None:
    chat = store.create()
    turn(store, chat, "Why?", "The moon.")
    with database.write() as db:
        db.execute("UPDATE messages SET body = '{\"citations\": [' WHERE role = 'assistant'")
        db.execute("UPDATE chats SET scope = 'x'")
        db.execute("ALTER TABLE messages ADD COLUMN later TEXT")  # by a newer version
    got = store.get(chat)
    assert [m["text"] for m in got["messages"]] == ["Why?", "The moon."]
    assert "cannot be read" in got["messages"][1]["note"]
    assert got["scope"] == {}


def test_a_chat_remembers_what_is_attached_to_it(store: ChatStore) -> None:
    chat = store.create()
    assert store.get(chat)["attachments"] == []
    store.change(chat, attachments=["/home/zoë/lease.pdf"])
    store.change(chat, title="Lease")
    assert store.get(chat)["attachments"] == ["/home/zoë/lease.pdf"]
    store.change(chat, attachments=[])
    assert store.get(chat)["attachments"] == []


def test_history_up_to_now(store: ChatStore) -> None:
    chat = store.create()
    turn(store, chat, "Why?", "The moon.")
    assert [m.text for m in store.history(chat, None)] == ["Why?", "The moon."]
    assert store.earlier(chat, None) == ("Why?",)


def test_pictures_belong_to_their_question(store: ChatStore) -> None:
    chat = store.create()
    store.add_question(chat, "What is this?", ["/a b/é.png"])
    answer = store.begin_answer(chat)
    store.end_answer(answer, text="A boat.", verbatim="A boat.", state="done")
    store.add_question(chat, "And now?")
    assert [m["images"] for m in store.get(chat)["messages"]] == [["/a b/é.png"], [], []]
    assert [m.images for m in store.history(chat, None)] == [("/a b/é.png",), ()]


def test_a_chat_has_adapters(store: ChatStore) -> None:
    chat = store.create()
    assert store.get(chat)["adapters"] == []
    store.change(chat, adapters=[{"path": "/a.gguf", "scale": 0.5}])
    store.change(chat, title="Boats")
    assert store.get(chat)["adapters"] == [{"path": "/a.gguf", "scale": 0.5}]
    store.change(chat, adapters=[])
    assert store.get(chat)["adapters"] == []
