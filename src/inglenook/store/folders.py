"""Folders of chats, and what each hands down to the chats in it."""

from __future__ import annotations

import sqlite3
import time
import uuid
from collections.abc import Callable
from typing import Any

from inglenook.errors import BadRequest, NotFound
from inglenook.store.database import Database
from inglenook.store.packed import packed, unpacked

FIELDS = ("name", "instructions", "scope", "attachments", "model", "persona")
_PACKED = ("scope", "attachments")


class FolderStore:
    """The folders of one profile. A folder is the F of docs/protocol.md as a dictionary."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._db = database
        self._clock = clock

    def listed(self) -> list[dict[str, Any]]:
        """All folders by name, with how many chats each holds that are neither put away nor
        deleted."""
        with self._db.read() as db:
            rows = db.execute(_ALL).fetchall()
        return sorted(map(_shown, rows), key=lambda folder: folder["name"].casefold())

    def get(self, id: str) -> dict[str, Any]:
        """A folder. NotFound."""
        with self._db.read() as db:
            row = db.execute(f"{_ALL} HAVING folders.id = ?", (id,)).fetchone()
        if row is None:
            raise _no_folder(id)
        return _shown(row)

    def create(self, fields: dict[str, Any], id: str = "") -> str:
        """Make a folder from those `FIELDS` that are given; returns its id. BadRequest."""
        id = id or uuid.uuid4().hex[:16]
        with self._db.write() as db:
            values = (id, _name(fields), self._clock())
            db.execute("INSERT INTO folders (id, name, created) VALUES (?, ?, ?)", values)
            _set(db, id, fields)
        return id

    def change(self, id: str, fields: dict[str, Any]) -> None:
        """Set what is given. NotFound, BadRequest."""
        if "name" in fields:
            _name(fields)
        with self._db.write() as db:
            if db.execute("SELECT 1 FROM folders WHERE id = ?", (id,)).fetchone() is None:
                raise _no_folder(id)
            _set(db, id, fields)

    def delete(self, id: str) -> None:
        """Remove a folder; its chats stay, in no folder. NotFound."""
        with self._db.write() as db:
            if not db.execute("DELETE FROM folders WHERE id = ?", (id,)).rowcount:
                raise _no_folder(id)


_ALL = """SELECT folders.*, count(chats.id) AS chats, coalesce(sum(chats.unread), 0) AS unread
FROM folders LEFT JOIN chats ON folder = folders.id AND deleted IS NULL AND NOT archived
GROUP BY folders.id"""


def _set(db: sqlite3.Connection, id: str, fields: dict[str, Any]) -> None:
    for column in FIELDS:
        if (value := fields.get(column)) is not None:
            text = packed(value) if column in _PACKED else value.strip()
            db.execute(f"UPDATE folders SET {column} = ? WHERE id = ?", (text, id))


def _shown(row: sqlite3.Row) -> dict[str, Any]:
    return {
        **{key: row[key] for key in ("id", "chats", "unread", *FIELDS)},
        "scope": unpacked(row["scope"], {}),
        "attachments": unpacked(row["attachments"], []),
    }


def _name(fields: dict[str, Any]) -> str:
    name = str(fields.get("name") or "").strip()
    if not name:
        raise BadRequest("A folder needs a name.", "Type one.")
    return name


def _no_folder(id: str) -> NotFound:
    return NotFound(f"There is no folder {id!r}.", "It may have been deleted; choose another.")
