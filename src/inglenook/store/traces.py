"""Traces: for each question the steps, times, tokens, exact prompt and passages of its answer.

A trace is compressed: the prompt stands in it as text and again as the tokens that it takes to
replay the answer. One that belongs to a chat stays as long as the chat does.
"""

from __future__ import annotations

import itertools
import json
import sqlite3
import time
import uuid
import zlib
from collections.abc import Callable
from typing import Any

from inglenook.errors import NotFound
from inglenook.store.database import Database

NEWEST = 1_000  # traces; beyond these and outside of chats none is kept
PRUNE_EVERY = 256  # traces


class TraceStore:
    """The traces of one profile. Those outside of chats are kept for `days()`."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], float] = time.time,
        days: Callable[[], int] = lambda: 30,
        prefix: str = "",
    ) -> None:
        """All ids begin with `prefix`."""
        self._db = database
        self._clock = clock
        self._days = days
        self._prefix = prefix
        self._added = itertools.count()

    def add(self, trace: dict[str, Any]) -> str:
        """Save a trace (`Trace.to_json`); returns its id."""
        if next(self._added) % PRUNE_EVERY == 0:
            self.prune()
        id = self._prefix + uuid.uuid4().hex[:16]
        question, model = str(trace.get("question", "")), str(trace.get("model", ""))
        values = (id, self._clock(), question, model, zlib.compress(json.dumps(trace).encode()))
        with self._db.write() as db:
            db.execute("INSERT INTO traces VALUES (?, ?, ?, ?, ?)", values)
        return id

    def get(self, id: str) -> dict[str, Any]:
        """A trace as it was saved, with `id` and `created`. NotFound if there is none."""
        with self._db.read() as db:
            row = db.execute("SELECT * FROM traces WHERE id = ?", (id,)).fetchone()
        if row is None:
            raise NotFound(f"There is no trace {id!r}.", "It may be too old: see 'trace_days'.")
        try:
            body = json.loads(_unpacked(row["body"]))
        except (ValueError, zlib.error):
            body = {"question": row["question"], "model": row["model"], "steps": []}
        return {**body, "id": id, "created": row["created"]}

    def newest(self) -> str:
        """The id of the newest trace. NotFound if there is none."""
        with self._db.read() as db:
            row = db.execute("SELECT id FROM traces ORDER BY created DESC LIMIT 1").fetchone()
        if row is None:
            raise NotFound("Nothing has been answered yet.")
        return str(row["id"])

    def listed(
        self, chat: str = "", limit: int = 100, before: float | None = None
    ) -> list[dict[str, Any]]:
        """The newest traces as rows of `traces.list`, of one chat or all, older than `before`."""
        of_chat = "AND id IN (SELECT trace FROM messages WHERE chat = :chat)" if chat else ""
        older = "AND created < :before" if before is not None else ""
        values = {"chat": chat, "before": before, "limit": limit}
        with self._db.read() as db:
            found = db.execute(_LISTED.format(of_chat=of_chat, older=older), values).fetchall()
            marks = ", ".join("?" * len(found))
            owners = db.execute(_OWNERS.format(marks=marks), [row["id"] for row in found])
            chats = dict(owners.fetchall())
        return [{**_summary(row), "chat": chats.get(row["id"])} for row in found]

    def forget(self, before: float) -> int:
        """Forget all traces older than `before`, those of chats as well; how many."""
        with self._db.write() as db:
            db.execute(_LET_GO, (before,))
            return db.execute("DELETE FROM traces WHERE created < ?", (before,)).rowcount

    def prune(self) -> int:
        """Forget traces outside of chats that are too old or too many; how many."""
        old = self._clock() - self._days() * 86_400
        with self._db.write() as db:
            return db.execute(_PRUNE, {"old": old, "newest": NEWEST}).rowcount


_PRUNE = """DELETE FROM traces WHERE id NOT IN (SELECT trace FROM messages WHERE trace <> '')
AND (created < :old OR id NOT IN (SELECT id FROM traces ORDER BY created DESC LIMIT :newest))"""


_LISTED = """SELECT id, created, question, model, body FROM traces WHERE 1 {of_chat} {older}
ORDER BY created DESC, id LIMIT :limit"""
_OWNERS = "SELECT trace, chat FROM messages WHERE trace IN ({marks})"
_LET_GO = """UPDATE messages SET trace = '' WHERE trace IN
(SELECT id FROM traces WHERE created < ?)"""


def _summary(row: sqlite3.Row) -> dict[str, Any]:
    try:
        steps = json.loads(_unpacked(row["body"])).get("steps") or []
    except (ValueError, zlib.error):
        steps = []
    details: dict[str, Any] = {}
    for step in steps:
        details |= step.get("detail") or {}
    return {
        **{name: row[name] for name in ("id", "created", "question", "model")},
        "seconds": sum(step.get("seconds") or 0.0 for step in steps),
        "route": str(details.get("route") or ""),
        "tokens_per_s": details.get("tokens_per_s"),
    }


def _unpacked(body: str | bytes) -> str:
    """A body as text; the first versions stored it as such."""
    return zlib.decompress(body).decode() if isinstance(body, bytes) else body
