"""Models that a person imported: they stay where they are, this remembers where; and the chat
templates and options that a person gave to models."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inglenook.store.database import Database


@dataclass(frozen=True, slots=True)
class Imported:
    """An imported model file. `header` is what the llm worker's `inspect` told of it."""

    id: str
    path: Path
    header: dict[str, Any]


class ModelStore:
    """The imported models of one profile."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._db = database
        self._clock = clock

    def add(self, path: Path, header: dict[str, Any], taken: frozenset[str] = frozenset()) -> str:
        """Remember a model file; returns its id, the same one if it was imported before.

        The id comes from the file's name and avoids those in `taken`.
        """
        with self._db.write() as db:
            rows = db.execute("SELECT id, path FROM models").fetchall()
            known = {row["path"]: row["id"] for row in rows}
            id = known.get(str(path)) or _free_id(path, taken | set(known.values()))
            db.execute(
                "INSERT INTO models VALUES (?, ?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET header = excluded.header",
                (id, str(path), self._clock(), json.dumps(header)),
            )
        return str(id)

    def all(self) -> list[Imported]:
        """Every imported model, whether its file is there or not, oldest first."""
        with self._db.read() as db:
            rows = db.execute("SELECT id, path, header FROM models ORDER BY added, id").fetchall()
        return [Imported(r["id"], Path(r["path"]), _object(r["header"])) for r in rows]

    def template(self, path: Path) -> str:
        """The chat template that a person gave the model file at `path`; "" if none."""
        with self._db.read() as db:
            row = db.execute("SELECT source FROM templates WHERE path = ?", (str(path),)).fetchone()
        return "" if row is None else str(row["source"])

    def set_template(self, path: Path, source: str) -> None:
        """Use `source` as the chat template of the model file at `path`; "" for its own again."""
        with self._db.write() as db:
            db.execute("DELETE FROM templates WHERE path = ?", (str(path),))
            if source:
                db.execute("INSERT INTO templates VALUES (?, ?)", (str(path), source))

    def options(self, path: Path) -> dict[str, Any]:
        """What a person set for the model file at `path` alone; empty if nothing."""
        with self._db.read() as db:
            row = db.execute("SELECT body FROM model_options WHERE path = ?", (str(path),))
            found = row.fetchone()
        return {} if found is None else _object(found["body"])

    def set_options(self, path: Path, values: dict[str, Any]) -> None:
        """Set `values` for the model file at `path`, in place of earlier ones."""
        with self._db.write() as db:
            db.execute("DELETE FROM model_options WHERE path = ?", (str(path),))
            if values:
                body = json.dumps(values)
                db.execute("INSERT INTO model_options VALUES (?, ?)", (str(path), body))

    def remove(self, id: str) -> bool:
        """Forget a model; its file stays. False if there is none of that id."""
        with self._db.write() as db:
            return bool(db.execute("DELETE FROM models WHERE id = ?", (id,)).rowcount)


def _free_id(path: Path, taken: frozenset[str]) -> str:
    name = re.sub(r"[^\w.]+", "-", path.stem.lower()).strip("-.") or "model"
    number, id = 1, name
    while id in taken:
        number += 1
        id = f"{name}-{number}"
    return id


def _object(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}
