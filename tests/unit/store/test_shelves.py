"""The list of chats on a real database: order, filters, search, the trash."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from inglenook.errors import NotFound
from inglenook.store import schema
from inglenook.store.chats import ChatStore
from inglenook.store.database import Database
from inglenook.store.folders import FolderStore
from inglenook.store.shelves import Shelves, Wanted
from inglenook.store.traces import TraceStore


class Clock:
    """A clock that goes on by itself."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(tmp_path / "a.db", schema.STEPS)) as here:
        yield here


@pytest.fixture
def chats(database: Database) -> ChatStore:
    return ChatStore(database, Clock())


@pytest.fixture
def shelves(database: Database) -> Shelves:
    return Shelves(database)


def turn(chats: ChatStore, chat: str, question: str, answer: str) -> tuple[str, str]:
    """A question with its answer; both ids."""
    asked, answered = chats.add_question(chat, question), chats.begin_answer(chat)
    chats.end_answer(answered, text=answer, verbatim=answer, state="done")
    return asked, answered


def titles(shelves: Shelves, query: str = "", **wanted: Any) -> list[str]:
    return [chat["title"] for chat in shelves.listed(Wanted(query, **wanted))]


def test_pinned_chats_come_first_then_those_used_last(chats: ChatStore, shelves: Shelves) -> None:
    old, middle, new = (chats.create(title) for title in ("old", "middle", "new"))
    assert titles(shelves) == ["new", "middle", "old"]
    shelves.place(old, pinned=True)
    chats.add_question(middle, "still there?")
    assert titles(shelves) == ["old", "middle", "new"]
    assert [chat["id"] for chat in shelves.listed(Wanted(), limit=1)] == [old]
    assert new


def test_a_row_tells_where_the_chat_is_put(
    chats: ChatStore, shelves: Shelves, database: Database
) -> None:
    folder, chat = FolderStore(database).create({"name": "Taxes"}), chats.create("x")
    shelves.place(chat, folder=folder, pinned=True, unread=True, tags=[" a  b ", "#c", "A B", ""])
    (row,) = shelves.listed(Wanted())
    assert row == {
        "id": chat,
        "title": "x",
        "created": row["updated"],
        "updated": row["updated"],
        "snippet": "",
        "message": "",
        "folder": folder,
        "pinned": True,
        "archived": False,
        "unread": True,
        "tags": ["a b", "c"],
        "deleted": None,
    }
    shelves.place(chat, folder="", pinned=False, tags=[])
    (row,) = shelves.listed(Wanted())
    assert (row["folder"], row["pinned"], row["unread"], row["tags"]) == ("", False, True, [])


def test_a_chat_is_unread_once_an_answer_ended(chats: ChatStore, shelves: Shelves) -> None:
    chat = chats.create("x")
    asked = chats.add_question(chat, "Why?")
    assert shelves.listed(Wanted())[0]["unread"] is False
    answer = chats.begin_answer(chat, to=asked)
    assert shelves.listed(Wanted())[0]["unread"] is False
    chats.end_answer(answer, text="x", verbatim="x", state="done")
    assert shelves.listed(Wanted())[0]["unread"] is True


def test_what_is_not_there_cannot_be_placed(chats: ChatStore, shelves: Shelves) -> None:
    with pytest.raises(NotFound, match="chat"):
        shelves.place("nobody", pinned=True)
    chat = chats.create("x")
    with pytest.raises(NotFound, match="folder"):
        shelves.place(chat, pinned=True, folder="nowhere")
    assert shelves.listed(Wanted())[0]["pinned"] is False


def test_folders_and_the_archive_are_listed_by_themselves(
    chats: ChatStore, shelves: Shelves, database: Database
) -> None:
    folder = FolderStore(database).create({"name": "Taxes"})
    for title, new in (("in", {"folder": folder}), ("out", {}), ("away", {"archived": True})):
        shelves.place(chats.create(title), **new)
    assert titles(shelves) == ["out", "in"]
    assert titles(shelves, folder=folder) == ["in"]
    assert titles(shelves, folder="") == ["out"]
    assert titles(shelves, archived=True) == ["away"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("tag:work", ["two", "one"]),
        ("TAG:#WORK tag:urgent", ["one"]),
        ('tag:"due soon"', ["two"]),
        ("tag:ork", []),
        ("folder:tax", ["one"]),
        ('folder:"my tax"', ["one"]),
        ("is:pinned", ["two"]),
        ("is:unread", ["one"]),
        ("is:archived", ["three"]),
        ("is:archived tag:work", []),
        ("tag:work moon", ["one"]),
        ("tag:work is:pin", ["two", "one"]),
        ("tag:", ["two", "one"]),
        ("is:", ["two", "one"]),
    ],
)
def test_a_query_may_hold_filters(
    chats: ChatStore, shelves: Shelves, database: Database, query: str, expected: list[str]
) -> None:
    folder = FolderStore(database).create({"name": "My Taxes"})
    one, two, three = (chats.create(title) for title in ("one", "two", "three"))
    shelves.place(one, tags=["work", "urgent"], folder=folder, unread=True)
    shelves.place(two, tags=["Workshop", "due soon"])
    shelves.place(three, archived=True)
    chats.add_question(one, "about the moon")
    chats.add_question(two, "about the sun")
    shelves.place(two, pinned=True)
    assert titles(shelves, query) == expected


def test_search_looks_through_titles_and_bodies(chats: ChatStore, shelves: Shelves) -> None:
    tides, taxes = chats.create("Ebbe und Flut"), chats.create("Steuern")
    asked, _ = turn(chats, tides, "Woher kommen die GEZEITEN?", "Vom Mond, vor allem.")
    turn(chats, taxes, "Bis wann?", "Bis Juli.")
    assert titles(shelves, "steu") == ["Steuern"]
    assert titles(shelves, "mond allem") == ["Ebbe und Flut"]
    assert titles(shelves, "mond juli") == []
    (found,) = shelves.listed(Wanted("gezeiten"))
    assert "GEZEITEN" in found["snippet"]
    assert found["message"] == asked
    (found,) = shelves.listed(Wanted("steuern"))
    assert (found["snippet"], found["message"]) == ("", "")


@pytest.mark.parametrize(
    "query",
    ["月", "潮汐", "汐的原", "Äp", "äP", "ÄPFEL", 'say "hi"', "100%", "a_b", "*", "%", "ßE"],
)
def test_search_takes_short_terms_and_any_character(
    chats: ChatStore, shelves: Shelves, query: str
) -> None:
    chat = chats.create("here")
    turn(chats, chat, "潮汐的原因是月亮", 'Äpfel; say "hi" at 100% to a_b * in der Straße')
    turn(chats, chats.create("not here"), "nothing", "of the kind")
    assert titles(shelves, query) == ["here"]


def test_every_version_is_searched_but_nothing_that_was_taken_out(
    chats: ChatStore, shelves: Shelves
) -> None:
    chat = chats.create("moon")
    asked, old = turn(chats, chat, "Why?", "Cheese.")
    chats.begin_answer(chat, to=asked)
    assert shelves.listed(Wanted("cheese"))[0]["message"] == old
    chats.remove(chat, old)
    assert titles(shelves, "cheese") == []
    chats.delete(chat)
    assert titles(shelves, "why") == titles(shelves, "moon") == []
    assert titles(shelves, "why", deleted=True) == ["moon"]


def test_search_finds_what_was_written_last(chats: ChatStore, shelves: Shelves) -> None:
    chat = chats.create("moon")
    _, answer = turn(chats, chat, "Why?", "Because of")
    chats.save_text(answer, "Because of the sun")
    assert titles(shelves, "sun") == ["moon"]


def test_ten_thousand_chats_are_listed_and_searched(database: Database, shelves: Shelves) -> None:
    with database.write() as db:
        db.executemany(
            "INSERT INTO chats (id, title, created, updated, scope, model)"
            " VALUES (?, ?, 0, ?, '{}', '')",
            [(f"c{n}", f"chat {n}", float(n)) for n in range(10_000)],
        )
        db.executemany(
            "INSERT INTO messages (id, chat, role, text, created, state, model, trace, body) "
            "VALUES (?, ?, 'user', ?, 0, 'done', '', '', '{}')",
            [(f"m{n}", f"c{n}", f"tell me about number {n} please") for n in range(10_000)],
        )
    assert len(shelves.listed(Wanted(), limit=50)) == 50
    assert [c["id"] for c in shelves.listed(Wanted("number 1234 please"))] == ["c1234"]
    assert [c["id"] for c in shelves.listed(Wanted("please"), limit=1)] == ["c9999"]


def test_the_trash_holds_what_was_deleted_until_it_is_emptied(
    chats: ChatStore, shelves: Shelves, database: Database
) -> None:
    traces = TraceStore(database, days=lambda: 30)
    kept, first, second = (chats.create(title) for title in ("kept", "first", "second"))
    trace = traces.add({"question": "Why?", "model": "m"})
    chats.end_answer(chats.begin_answer(first), text="x", verbatim="x", state="done", trace=trace)
    chats.delete(second)
    chats.delete(first)
    assert titles(shelves, deleted=True) == ["first", "second"]
    assert titles(shelves) == ["kept"]
    with pytest.raises(NotFound):
        shelves.purge(kept)
    assert shelves.purge(first) == [first]
    with pytest.raises(NotFound):
        traces.get(trace)
    assert shelves.purge() == [second]
    assert shelves.purge() == []
    with pytest.raises(NotFound):
        chats.restore(second)
    assert titles(shelves) == ["kept"]
