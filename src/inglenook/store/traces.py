"""Traces: for each question the steps, times, tokens, exact prompt and passages of its answer."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Callable
from typing import Any

from inglenook.errors import NotFound
from inglenook.store.database import Database


class TraceStore:
    """The traces of one profile."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._db = database
        self._clock = clock

    def add(self, trace: dict[str, Any]) -> str:
        """Save a trace (`Trace.to_json`); returns its id."""
        id = uuid.uuid4().hex[:16]
        question, model = str(trace.get("question", "")), str(trace.get("model", ""))
        values = (id, self._clock(), question, model, json.dumps(trace))
        with self._db.write() as db:
            db.execute("INSERT INTO traces VALUES (?, ?, ?, ?, ?)", values)
        return id

    def get(self, id: str) -> dict[str, Any]:
        """A trace as it was saved, with `id` and `created`. NotFound if there is none."""
        with self._db.read() as db:
            row = db.execute("SELECT * FROM traces WHERE id = ?", (id,)).fetchone()
        if row is None:
            raise NotFound(f"There is no trace {id!r}.")
        try:
            body = json.loads(row["body"])
        except ValueError:
            body = {"question": row["question"], "model": row["model"], "steps": []}
        return {**body, "id": id, "created": row["created"]}
