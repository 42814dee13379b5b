"""The messages of a chat as a tree, on an open connection: paths, versions, turns.

A message's parent is the message before it, and always older than it. Siblings are versions of one
another. What a chat shows is the path from its first message to `chats.leaf`, without what a
person took out.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from inglenook.errors import NotFound
from inglenook.store.packed import unpacked
from inglenook.types import Message

BODY: dict[str, Any] = {
    "images": [],
    "citations": [],
    "retrieved": [],
    "considered": 0,
    "note": "",
    "reasoning": "",
    "stopped": "",
    "coverage": None,
    "context": None,
    "unsupported": [],
    "usage": None,
    "timings": {},
    "error": None,
}
"""What of a message nobody searches, with the defaults."""

_UNREADABLE = "The details of this message cannot be read any more."
_NAMED = ("id", "parent", "role", "text", "created", "state", "model", "trace")


def add(db: sqlite3.Connection, values: dict[str, Any]) -> None:
    """Insert a message and show it: `values` has all columns of `_INSERT`."""
    db.execute(_INSERT, values)
    db.execute("UPDATE chats SET updated = :created, leaf = :id WHERE id = :chat", values)


def leaf(db: sqlite3.Connection, chat: str) -> str | None:
    """The last message of what `chat` shows; None for an empty chat."""
    row = db.execute(_LEAF, {"chat": chat}).fetchone()
    return None if row is None else str(row["id"])


def path(
    db: sqlite3.Connection, chat: str, last: str | None, *, whole: bool = False
) -> list[sqlite3.Row]:
    """The messages from the first to `last`, as rows; with `whole` those that were taken out too.
    Nothing where `last` is None or of another chat."""
    rows = db.execute(_PATH, {"chat": chat, "last": last}).fetchall()
    return [row for row in rows if whole or row["removed"] is None]


def before(db: sqlite3.Connection, chat: str, message: str | None) -> list[sqlite3.Row]:
    """The path that ends before `message`, or all that is shown for None."""
    if message is None:
        return path(db, chat, leaf(db, chat))
    return path(db, chat, one(db, chat, message)["parent"])


def one(db: sqlite3.Connection, chat: str, id: str) -> sqlite3.Row:
    """A message of a chat. NotFound."""
    row = db.execute("SELECT * FROM messages WHERE id = ? AND chat = ?", (id, chat)).fetchone()
    if row is None:
        raise NotFound(f"There is no message {id!r} in this chat.", "Open the chat again.")
    found: sqlite3.Row = row
    return found


def newest_below(db: sqlite3.Connection, id: str) -> str:
    """The end of the newest conversation that `id` is part of: itself where nothing follows."""
    while row := db.execute(_NEWEST_CHILD, (id,)).fetchone():
        id = str(row["id"])
    return id


def shown(db: sqlite3.Connection, chat: str, rows: Iterable[sqlite3.Row]) -> list[dict[str, Any]]:
    """Messages of a chat as `Stored` of the protocol."""
    versions = defaultdict(list)
    for row in db.execute(_SIBLINGS, (chat,)):
        versions[row["parent"], row["role"]].append(str(row["id"]))
    return [{**as_stored(row), "versions": versions[row["parent"], row["role"]]} for row in rows]


def as_stored(row: sqlite3.Row) -> dict[str, Any]:
    """One message as `Stored` of the protocol, but for its versions."""
    body = unpacked(row["body"], {"note": _UNREADABLE})
    known = {key: body.get(key, default) for key, default in BODY.items()}
    return {**{key: row[key] for key in _NAMED}, **known}


def turns(rows: Iterable[sqlite3.Row]) -> tuple[Message, ...]:
    """What the model read and wrote, verbatim; a question without an answer is left out, so that
    roles alternate."""
    told: list[Message] = []
    asked: Message | None = None
    for row in rows:
        text = row["verbatim"] or row["text"]
        if row["role"] == "user":
            asked = Message("user", text, _images(row)) if text else None
        elif asked and text:
            told += [asked, Message("assistant", text)]
            asked = None
    return tuple(told)


def cited(rows: Iterable[sqlite3.Row]) -> tuple[str, ...]:
    """The files that the last answer among `rows` rests on."""
    answers = [row for row in rows if row["role"] == "assistant"]
    body: dict[str, Any] = unpacked(answers[-1]["body"], {}) if answers else {}
    return tuple(dict.fromkeys(str(c["path"]) for c in body.get("citations") or ()))


def copied(
    db: sqlite3.Connection, rows: Iterable[sqlite3.Row], chat: str, prefix: str
) -> str | None:
    """Put copies of `rows`, one after the other, into `chat`; the last one's id."""
    parent = None
    for row in rows:
        id = new_id(prefix)
        db.execute(_COPY, {"id": id, "chat": chat, "parent": parent, "number": row["number"]})
        parent = id
    return parent


def forget_chat(db: sqlite3.Connection, chat: str) -> None:
    """Remove a chat for good, with the traces that are no other chat's as well."""
    traces = {row["trace"] for row in db.execute(_TRACES, (chat,))}
    db.execute("DELETE FROM chats WHERE id = ?", (chat,))
    db.executemany(_FORGET_TRACE, [(trace,) for trace in traces])


def new_id(prefix: str = "") -> str:
    """An id that nobody has."""
    return prefix + uuid.uuid4().hex[:16]


def _images(row: sqlite3.Row) -> tuple[str, ...]:
    body: dict[str, Any] = unpacked(row["body"], {})
    return tuple(body.get("images") or ())


_INSERT = """INSERT INTO messages (id, chat, parent, role, text, created, state, model, trace, body)
VALUES (:id, :chat, :parent, :role, :text, :created, :state, :model, '', :body)"""
# A leaf that is not there any more, which only a damaged file has, must not hide the chat.
_LEAF = """SELECT coalesce(
    (SELECT messages.id FROM messages JOIN chats ON leaf = messages.id WHERE chats.id = :chat),
    (SELECT id FROM messages WHERE chat = :chat ORDER BY number DESC LIMIT 1)
) AS id WHERE id IS NOT NULL"""
_PATH = """WITH RECURSIVE up (number, parent) AS (
    SELECT number, parent FROM messages WHERE id = :last AND chat = :chat
    UNION ALL
    SELECT messages.number, messages.parent FROM up
    JOIN messages ON messages.id = up.parent AND messages.number < up.number
) SELECT * FROM messages WHERE number IN (SELECT number FROM up) ORDER BY number"""
_NEWEST_CHILD = "SELECT id FROM messages WHERE parent = ? ORDER BY number DESC LIMIT 1"
_SIBLINGS = """SELECT id, parent, role FROM messages WHERE chat = ? AND removed IS NULL
ORDER BY number"""
_COPY = """INSERT INTO messages
(id, chat, parent, role, text, verbatim, created, state, model, trace, body)
SELECT :id, :chat, :parent, role, text, verbatim, created,
    iif(state = 'writing', 'stopped', state), model, trace, body
FROM messages WHERE number = :number"""
_TRACES = "SELECT trace FROM messages WHERE chat = ? AND trace <> ''"
_FORGET_TRACE = """DELETE FROM traces
WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM messages WHERE trace = ?1 AND trace <> '')"""
