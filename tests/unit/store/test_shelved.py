"""Folders, personas and prompts on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from inglenook.errors import BadRequest, NotFound
from inglenook.store import schema
from inglenook.store.chats import ChatStore
from inglenook.store.database import Database
from inglenook.store.folders import FolderStore
from inglenook.store.personas import PersonaStore
from inglenook.store.prompts import PromptStore


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(tmp_path / "a.db", schema.STEPS)) as here:
        yield here


def put_in(database: Database, chat: str, **columns: object) -> None:
    with database.write() as db:
        for column, value in columns.items():
            db.execute(f"UPDATE chats SET {column} = ? WHERE id = ?", (value, chat))


def test_a_folder_keeps_what_it_was_given(database: Database) -> None:
    store = FolderStore(database)
    id = store.create({"name": " Taxes ", "scope": {"collections": ["tax"]}})
    store.change(id, {"instructions": "Be short.", "attachments": ["/a.txt"], "model": "m"})
    assert store.get(id) == {
        "id": id,
        "name": "Taxes",
        "chats": 0,
        "unread": 0,
        "instructions": "Be short.",
        "scope": {"collections": ["tax"]},
        "attachments": ["/a.txt"],
        "model": "m",
        "persona": "",
    }
    store.change(id, {"instructions": "", "scope": {}})
    assert store.get(id)["instructions"] == ""
    assert store.get(id)["scope"] == {}
    assert store.get(id)["model"] == "m"


def test_folders_come_by_name_with_the_chats_that_one_sees(database: Database) -> None:
    store, chats = FolderStore(database), ChatStore(database)
    b, a = store.create({"name": "beta"}), store.create({"name": "Alpha"})
    for columns in ({"unread": 1}, {}, {"archived": 1, "unread": 1}, {"deleted": 1.0}):
        put_in(database, chats.create("x"), folder=b, **columns)
    assert [(f["id"], f["chats"], f["unread"]) for f in store.listed()] == [(a, 0, 0), (b, 2, 1)]


def test_the_chats_of_a_deleted_folder_stay(database: Database) -> None:
    store, chats = FolderStore(database), ChatStore(database)
    folder, chat = store.create({"name": "x"}), chats.create("kept")
    put_in(database, chat, folder=folder)
    store.delete(folder)
    with database.read() as db:
        assert db.execute("SELECT folder FROM chats WHERE id = ?", (chat,)).fetchone()[0] is None
    with pytest.raises(NotFound):
        store.get(folder)
    with pytest.raises(NotFound):
        store.delete(folder)
    with pytest.raises(NotFound):
        store.change(folder, {"name": "y"})


def test_a_folder_has_a_name(database: Database) -> None:
    store = FolderStore(database)
    with pytest.raises(BadRequest):
        store.create({"name": " "})
    id = store.create({"name": "x"})
    with pytest.raises(BadRequest):
        store.change(id, {"name": ""})
    assert [f["name"] for f in store.listed()] == ["x"]


def test_a_persona_is_changed_in_parts(database: Database) -> None:
    store = PersonaStore(database)
    id = store.save({"name": "Editor", "system": "Cut words.", "sampling": {"temperature": 0.1}})
    assert store.save({"model": "m", "system": None}, id) == id
    assert store.get(id) == {
        "id": id,
        "name": "Editor",
        "system": "Cut words.",
        "model": "m",
        "scope": {},
        "sampling": {"temperature": 0.1},
    }


def test_no_two_personas_share_a_name(database: Database) -> None:
    store = PersonaStore(database)
    store.save({"name": "Editor"})
    with pytest.raises(BadRequest, match="already"):
        store.save({"name": "editor"})
    with pytest.raises(NotFound):
        store.save({"name": "other"}, "nobody")
    assert [p["name"] for p in store.listed()] == ["Editor"]


def test_chats_and_folders_lose_a_deleted_persona(database: Database) -> None:
    store, folders, chats = PersonaStore(database), FolderStore(database), ChatStore(database)
    id, chat = store.save({"name": "Editor"}), chats.create()
    folder = folders.create({"name": "x", "persona": id})
    put_in(database, chat, persona=id)
    store.delete(id)
    assert folders.get(folder)["persona"] == ""
    with database.read() as db:
        assert db.execute("SELECT persona FROM chats").fetchone()[0] == ""
    with pytest.raises(NotFound):
        store.delete(id)


def test_a_prompt_is_called_by_one_word(database: Database) -> None:
    store = PromptStore(database)
    id = store.save("/sum up", "Sum up {{what}}.")
    assert store.listed() == [{"id": id, "name": "sum-up", "text": "Sum up {{what}}."}]
    store.save("sum-up", "Changed.", id)
    assert store.listed()[0]["text"] == "Changed."
    with pytest.raises(BadRequest, match="already"):
        store.save("SUM-UP", "another")
    with pytest.raises(BadRequest):
        store.save(" / ", "no name")
    store.delete(id)
    assert store.listed() == []
    with pytest.raises(NotFound):
        store.delete(id)
