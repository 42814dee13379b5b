"""Steps run once, whole or not at all, after a backup; stored old files still open."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.errors import ProfileUnusable
from inglenook.store import schema
from inglenook.store.chats import ChatStore
from inglenook.store.database import Database
from inglenook.store.folders import FolderStore
from inglenook.store.migrations import migrate, run_script
from inglenook.store.personas import PersonaStore
from inglenook.store.shelves import Shelves, Wanted

OLD = Path(__file__).resolve().parents[2] / "data" / "schema"


def first(db: sqlite3.Connection) -> None:
    run_script(db, "CREATE TABLE t (a TEXT);\nINSERT INTO t VALUES ('one; two');")


def second(db: sqlite3.Connection) -> None:
    db.execute("ALTER TABLE t ADD COLUMN b TEXT")


def broken(db: sqlite3.Connection) -> None:
    db.execute("CREATE TABLE half (a)")
    raise ZeroDivisionError


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Zoë.db"


@pytest.fixture
def db(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(file)) as connection:
        yield connection


def version(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def test_a_new_file_takes_all_steps_and_no_backup(db: sqlite3.Connection, file: Path) -> None:
    migrate(db, (first, second))
    assert version(db) == 2
    assert db.execute("SELECT a, b FROM t").fetchall() == [("one; two", None)]
    assert list(file.parent.glob("*.bak*")) == []


def test_an_old_file_is_backed_up_then_upgraded(db: sqlite3.Connection, file: Path) -> None:
    migrate(db, (first,))
    migrate(db, (first, second))
    assert version(db) == 2
    with closing(sqlite3.connect(f"{file}.v1.bak")) as backup:
        assert version(backup) == 1
        assert backup.execute("SELECT * FROM t").fetchall() == [("one; two",)]


def test_nothing_happens_the_second_time(db: sqlite3.Connection) -> None:
    migrate(db, (first,))
    migrate(db, (first,))
    assert db.execute("SELECT count(*) FROM t").fetchone() == (1,)


def test_a_step_that_fails_leaves_the_file_as_it_was(db: sqlite3.Connection) -> None:
    migrate(db, (first,))
    with pytest.raises(ZeroDivisionError):
        migrate(db, (first, second, broken))
    assert version(db) == 1
    assert [row[1] for row in db.execute("PRAGMA table_info(t)")] == ["a"]
    assert db.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone() is None


def test_a_step_that_commits_is_found_out(db: sqlite3.Connection) -> None:
    with pytest.raises(RuntimeError, match="ended the transaction"):
        migrate(db, (lambda db: db.executescript("CREATE TABLE x (a)"),))


def test_a_newer_file_is_refused_and_left_alone(db: sqlite3.Connection) -> None:
    migrate(db, (first, second))
    with pytest.raises(ProfileUnusable, match="newer version") as caught:
        migrate(db, (first,))
    assert caught.value.next_step
    assert version(db) == 2


def test_lost_references_are_noticed(db: sqlite3.Connection) -> None:
    def lose(db: sqlite3.Connection) -> None:
        run_script(db, "CREATE TABLE p (id PRIMARY KEY); CREATE TABLE c (p REFERENCES p);")
        db.execute("INSERT INTO c VALUES ('nobody')")

    with pytest.raises(ProfileUnusable, match="lost references"):
        migrate(db, (lose,))
    assert version(db) == 0


@given(st.lists(st.sampled_from("abc"), max_size=6), st.data())
def test_any_way_of_getting_there_is_the_same(names: list[str], data: st.DataObject) -> None:
    steps = [
        lambda db, n=n, name=name: db.execute(f"CREATE TABLE {name}{n} (x)")
        for n, name in enumerate(names)
    ]
    stop = data.draw(st.integers(0, len(steps)))
    with closing(sqlite3.connect(":memory:")) as db:
        migrate(db, steps[:stop])
        migrate(db, steps)
        tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master ORDER BY name")]
    assert tables == sorted(f"{name}{n}" for n, name in enumerate(names))


@pytest.mark.parametrize("old", sorted(OLD.glob("inglenook-v*.db")), ids=lambda path: path.name)
def test_every_stored_old_file_still_opens(old: Path, tmp_path: Path) -> None:
    copy = tmp_path / "inglenook.db"
    shutil.copy(old, copy)
    with closing(Database(copy, schema.STEPS)) as database:
        store = ChatStore(database)
        chats = Shelves(database).listed(Wanted("gezeiten"))
        assert [chat["title"] for chat in chats] == ["Ebbe und Flut"]
        messages = store.get(chats[0]["id"])["messages"]
        assert [m["role"] for m in messages] == ["user", "assistant"]
        assert messages[1]["citations"][0]["page"] == 3
        attached = ["/home/zoë/Ebbe.txt"] if "v1" not in old.name else []
        assert store.get(chats[0]["id"])["attachments"] == attached
        adapters = (
            [{"path": "/home/zoë/Ebbe.gguf", "scale": 0.5}] if old.name >= "inglenook-v3" else []
        )
        assert store.get(chats[0]["id"])["adapters"] == adapters
        assert store.get(chats[0]["id"])["openings"] == (attached if "v6" in old.name else [])


@pytest.mark.parametrize("old", ["inglenook-v5.db", "inglenook-v6.db"])
def test_a_stored_tree_still_opens(old: str, tmp_path: Path) -> None:
    copy = tmp_path / "inglenook.db"
    shutil.copy(OLD / old, copy)
    with closing(Database(copy, schema.STEPS)) as database:
        store = ChatStore(database)
        chat = store.get(Shelves(database).listed(Wanted("gezeiten"))[0]["id"])
        assert [len(message["versions"]) for message in chat["messages"]] == [1, 2]
        assert (chat["pinned"], chat["tags"]) == (True, ["See"])
        assert chat["draft"] == {"text": "Und der Wind?", "queue": ["Und die Erde?"]}
        assert FolderStore(database).get(chat["folder"])["instructions"] == "Auf Deutsch."
        assert PersonaStore(database).get(chat["persona"])["sampling"] == {"temperature": 0.1}
        store.show(chat["id"], chat["messages"][1]["versions"][1])
        assert store.get(chat["id"])["messages"][1]["text"] == "Von der Sonne."


def test_there_is_a_stored_file_for_every_version() -> None:
    assert len(list(OLD.glob("inglenook-v*.db"))) == len(schema.STEPS)
