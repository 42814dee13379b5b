"""Personas: a system prompt with a model, a scope and sampling under a name."""

from __future__ import annotations

import sqlite3
import uuid
from typing import Any

from inglenook.errors import BadRequest, NotFound
from inglenook.store.database import Database
from inglenook.store.packed import packed, unpacked

_BODY: dict[str, Any] = {"system": "", "model": "", "scope": {}, "sampling": {}}


class PersonaStore:
    """The personas of one profile: `{"id","name","system","model","scope","sampling"}`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def listed(self) -> list[dict[str, Any]]:
        """All personas by name."""
        with self._db.read() as db:
            rows = db.execute("SELECT id, name, body FROM personas").fetchall()
        return sorted(map(_shown, rows), key=lambda persona: persona["name"].casefold())

    def get(self, id: str) -> dict[str, Any]:
        """A persona. NotFound."""
        with self._db.read() as db:
            row = db.execute("SELECT id, name, body FROM personas WHERE id = ?", (id,)).fetchone()
        if row is None:
            raise _no_persona(id)
        return _shown(row)

    def save(self, fields: dict[str, Any], id: str = "") -> str:
        """Set what is given of the persona `id`, or make one; its id. NotFound, BadRequest."""
        old = self.get(id) if id else {"id": uuid.uuid4().hex[:16], "name": "", **_BODY}
        return self.put({**old, **{k: v for k, v in fields.items() if v is not None}})

    def put(self, persona: dict[str, Any]) -> str:
        """Keep a whole persona under its own id; that id. BadRequest without a name of its own."""
        name = str(persona["name"]).strip()
        if not name:
            raise BadRequest("A persona needs a name.", "Type one.")
        values = (persona["id"], name, packed({key: persona[key] for key in _BODY}))
        with self._db.write() as db:
            taken = "SELECT 1 FROM personas WHERE name = ? AND id <> ?"
            if db.execute(taken, (name, persona["id"])).fetchone():
                raise BadRequest(f"There is a persona {name!r} already.", "Choose another name.")
            db.execute(_PUT, values)
        return str(persona["id"])

    def delete(self, id: str) -> None:
        """Remove a persona; chats and folders that had it have none. NotFound."""
        with self._db.write() as db:
            if not db.execute("DELETE FROM personas WHERE id = ?", (id,)).rowcount:
                raise _no_persona(id)
            for table in ("chats", "folders"):
                db.execute(f"UPDATE {table} SET persona = '' WHERE persona = ?", (id,))


_PUT = """INSERT INTO personas (id, name, body) VALUES (?, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, body = excluded.body"""


def _shown(row: sqlite3.Row) -> dict[str, Any]:
    body: dict[str, Any] = unpacked(row["body"], {})
    known = {key: body.get(key, default) for key, default in _BODY.items()}
    return {"id": row["id"], "name": row["name"], **known}


def _no_persona(id: str) -> NotFound:
    return NotFound(f"There is no persona {id!r}.", "It may have been deleted; choose another.")
