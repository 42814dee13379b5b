"""The prompt library: texts under a name, with places to fill in (`ask.variables`)."""

from __future__ import annotations

import uuid

from inglenook.errors import BadRequest, NotFound
from inglenook.store.database import Database


class PromptStore:
    """The prompts of one profile: `{"id","name","text"}`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def listed(self) -> list[dict[str, str]]:
        """All prompts by name."""
        with self._db.read() as db:
            rows = db.execute("SELECT id, name, text FROM prompts").fetchall()
        return sorted(map(dict, rows), key=lambda prompt: prompt["name"].casefold())

    def save(self, name: str, text: str, id: str = "") -> str:
        """Keep a prompt, a new one without `id`; its id. NotFound, BadRequest.

        A name is what stands behind "/": a leading one is taken off, blanks become hyphens.
        """
        name = "-".join(name.strip().removeprefix("/").split())
        if not name:
            raise BadRequest("A prompt needs a name.", "Type one.")
        with self._db.write() as db:
            known = db.execute("SELECT 1 FROM prompts WHERE id = ?", (id,)).fetchone()
            if id and not known:
                raise _no_prompt(id)
            id = id or uuid.uuid4().hex[:16]
            taken = "SELECT 1 FROM prompts WHERE name = ? AND id <> ?"
            if db.execute(taken, (name, id)).fetchone():
                raise BadRequest(f"There is a prompt {name!r} already.", "Choose another name.")
            db.execute(_PUT, (id, name, text))
        return id

    def delete(self, id: str) -> None:
        """Remove a prompt. NotFound."""
        with self._db.write() as db:
            if not db.execute("DELETE FROM prompts WHERE id = ?", (id,)).rowcount:
                raise _no_prompt(id)


_PUT = """INSERT INTO prompts (id, name, text) VALUES (?, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, text = excluded.text"""


def _no_prompt(id: str) -> NotFound:
    return NotFound(f"There is no prompt {id!r}.", "It may have been deleted; choose another.")
