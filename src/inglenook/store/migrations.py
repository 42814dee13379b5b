"""Brings a database to the present schema: append-only steps, one transaction, a backup first.

`PRAGMA user_version` says how many steps a file has seen. A step is never changed once released;
an old file is kept under tests/data for each. If anything fails the file stays as it was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from inglenook.errors import ProfileUnusable

Step = Callable[[sqlite3.Connection], object]


def migrate(connection: sqlite3.Connection, steps: Sequence[Step]) -> None:
    """Run the steps that this database has not seen yet.

    A step must not commit; `run_script` takes several statements. A database that holds something
    already is copied first, to `<name>.v<old version>.bak` beside it. Raises ProfileUnusable if the
    database is of a newer version or is damaged, sqlite3.Error if the disk does not let us.
    """
    version = _version(connection)
    if version == len(steps):
        return
    if version > len(steps):
        raise ProfileUnusable(
            f"{_file(connection)} was written by a newer version of Inglenook.",
            "Install that version again, or set INGLENOOK_HOME to another folder.",
        )
    if version > 0:
        _back_up(connection, version)
    _upgrade(connection, steps, version)


def run_script(connection: sqlite3.Connection, script: str) -> None:
    """Run several statements within the open transaction, which `executescript` would commit."""
    for statement in _statements(script):
        connection.execute(statement)


def _upgrade(connection: sqlite3.Connection, steps: Sequence[Step], version: int) -> None:
    isolation, connection.isolation_level = connection.isolation_level, None
    try:
        connection.execute("BEGIN IMMEDIATE")
        # another process may have been here between the look and the lock
        for step in steps[_version(connection) :]:
            step(connection)
        if not connection.in_transaction:
            raise RuntimeError(f"a step after version {version} ended the transaction")
        _check(connection)
        connection.execute(f"PRAGMA user_version = {len(steps)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.isolation_level = isolation


def _check(connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if found != "ok" or broken is not None:
        raise ProfileUnusable(
            f"{_file(connection)} is damaged ({found if broken is None else 'lost references'}) "
            "and was not changed.",
            "Put back a backup of this file, or move it away to start with an empty one.",
        )


def _back_up(connection: sqlite3.Connection, version: int) -> None:
    file = _file(connection)
    if not file:
        return  # in memory
    copy = Path(f"{file}.v{version}.bak")
    part = Path(f"{copy}.part")
    part.unlink(missing_ok=True)
    with closing(sqlite3.connect(part)) as target:
        connection.backup(target)
    part.replace(copy)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _file(connection: sqlite3.Connection) -> str:
    return str(connection.execute("PRAGMA database_list").fetchone()[2])


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for piece in script.split(";"):
        statement += piece + ";"
        # a semicolon within a string or a trigger does not end a statement
        if sqlite3.complete_statement(statement):
            if statement.strip() != ";":
                yield statement
            statement = ""
