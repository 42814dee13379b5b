"""Transactions, and what the disk refuses told in words."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from inglenook.errors import DiskFull, ProfileUnusable
from inglenook.store.database import Database

STEPS = (lambda db: db.execute("CREATE TABLE t (a TEXT)"),)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(tmp_path / "a.db", STEPS)) as here:
        yield here


def rows(database: Database) -> list[str]:
    with database.read() as db:
        return [row["a"] for row in db.execute("SELECT a FROM t")]


def test_what_is_written_is_read(database: Database) -> None:
    with database.write() as db:
        db.execute("INSERT INTO t VALUES ('x')")
    assert rows(database) == ["x"]
    assert database.check() == "ok"


def test_a_failure_undoes_the_whole_transaction(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.write() as db:
        db.execute("INSERT INTO t VALUES ('x')")
        raise ZeroDivisionError
    assert rows(database) == []


def test_reading_does_not_wait_for_writing(database: Database) -> None:
    with database.write() as db:
        db.execute("INSERT INTO t VALUES ('x')")
        seen: list[list[str]] = []
        reader = threading.Thread(target=lambda: seen.append(rows(database)))
        reader.start()
        reader.join(10)
        assert seen == [[]]


def test_letter_case_is_ignored_in_every_script(database: Database) -> None:
    with database.read() as db:
        assert db.execute("SELECT holds('Die STRASSE', 'straße')").fetchone()[0]
        assert not db.execute("SELECT holds(NULL, 'x')").fetchone()[0]


def test_a_full_disk_is_named(database: Database) -> None:
    with database.write() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull, match=r"a\.db") as caught, database.write() as db:
        db.execute("INSERT INTO t VALUES (?)", ("x" * 100_000,))
    assert caught.value.next_step
    assert rows(database) == []


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    file = tmp_path / "a.db"
    file.write_text("this is a letter to my aunt, not a database. " * 100)
    with pytest.raises(ProfileUnusable, match=r"a\.db is damaged"):
        Database(file, STEPS)
    assert file.read_text().startswith("this is a letter")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProfileUnusable, match="cannot be used") as caught:
        Database(tmp_path / "nowhere" / "a.db", STEPS)
    assert "INGLENOOK_HOME" in caught.value.next_step


def test_a_read_only_file_is_named(database: Database) -> None:
    with database.write() as db:
        db.execute("PRAGMA query_only = ON")
    with pytest.raises(ProfileUnusable, match="readonly"), database.write() as db:
        db.execute("INSERT INTO t VALUES ('x')")
