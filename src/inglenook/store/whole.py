"""Whole chats, every version of every message: out as values, in as one transaction each."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from inglenook.store import messages
from inglenook.store.database import Database
from inglenook.store.packed import packed, unpacked
from inglenook.types import Citation, Coverage, Passage, Usage, to_json


@dataclass(frozen=True, slots=True)
class Details:
    """What of a message nobody searches: `messages.BODY` with its kinds."""

    images: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    retrieved: tuple[Passage, ...] = ()
    considered: int = 0
    note: str = ""
    reasoning: str = ""
    stopped: str = ""
    coverage: Coverage | None = None
    context: Mapping[str, Any] | None = None
    usage: Usage | None = None
    timings: Mapping[str, float] = field(default_factory=dict)
    error: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class WholeMessage:
    """A message of any version. `verbatim` is what the model read or wrote, None for `text`;
    `removed` is when a person took it out."""

    id: str
    parent: str | None
    role: Literal["user", "assistant"]
    text: str
    created: float
    state: Literal["done", "stopped", "failed"] = "done"
    model: str = ""
    verbatim: str | None = None
    removed: float | None = None
    details: Details = Details()


@dataclass(frozen=True, slots=True)
class WholeChat:
    """A chat. A message comes after the one that it follows; `leaf` is the last one shown."""

    id: str
    title: str
    created: float
    updated: float
    messages: tuple[WholeMessage, ...]
    leaf: str | None = None
    scope: Mapping[str, Any] = field(default_factory=dict)
    attachments: tuple[str, ...] = ()
    openings: tuple[str, ...] = ()
    adapters: tuple[Mapping[str, Any], ...] = ()
    model: str = ""
    folder: str = ""
    persona: str = ""
    pinned: bool = False
    archived: bool = False
    unread: bool = False
    tags: tuple[str, ...] = ()
    draft: Mapping[str, Any] = field(default_factory=dict)


class WholeChats:
    """The chats of one profile, each as one value. Values are plain data: what stands in a damaged
    database is told as it stands."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def ids(self) -> list[str]:
        """Of all chats that are not deleted, oldest first."""
        with self._db.read() as db:
            rows = db.execute("SELECT id FROM chats WHERE deleted IS NULL ORDER BY created, id")
            return [row["id"] for row in rows]

    def get(self, id: str) -> dict[str, Any] | None:
        """A chat in the shape of `to_json(WholeChat)`; None if there is none or it was deleted."""
        sql = "SELECT * FROM chats WHERE id = ? AND deleted IS NULL"
        with self._db.read() as db:
            row = db.execute(sql, (id,)).fetchone()
            found = db.execute(_MESSAGES, (id,)).fetchall()
        return None if row is None else {**_chat(row), "messages": [_message(m) for m in found]}

    def used(self, ids: Iterable[str]) -> tuple[set[str], set[str]]:
        """The ids of the folders that these chats are in, and of their personas."""
        sql = "SELECT folder, persona FROM chats WHERE id IN (SELECT value FROM json_each(?))"
        with self._db.read() as db:
            rows = db.execute(sql, (packed(list(ids)),)).fetchall()
        return {row["folder"] for row in rows} - {None}, {row["persona"] for row in rows} - {""}

    def state(self, id: str) -> Literal["", "here", "deleted"]:
        """Whether there is a chat of that id."""
        with self._db.read() as db:
            row = db.execute("SELECT deleted FROM chats WHERE id = ?", (id,)).fetchone()
        if row is None:
            return ""
        return "here" if row["deleted"] is None else "deleted"

    def taken(self, ids: Iterable[str]) -> bool:
        """Whether any of these is a message's id."""
        with self._db.read() as db:
            sql = "SELECT 1 FROM messages WHERE id IN (SELECT value FROM json_each(?))"
            return db.execute(sql, (packed(list(ids)),)).fetchone() is not None

    def put(self, chat: WholeChat) -> None:
        """Add a chat. Its ids must be free, and its folder be there."""
        with self._db.write() as db:
            db.execute(_PUT_CHAT, _columns(chat))
            for message in chat.messages:
                db.execute(_PUT_MESSAGE, _row(chat.id, message))


_PACKED: dict[str, Any] = {
    "scope": {},
    "attachments": [],
    "openings": [],
    "adapters": [],
    "tags": [],
    "draft": {},
}
_FLAGS = ("pinned", "archived", "unread")
_PLAIN = ("id", "title", "created", "updated", "leaf", "model", "folder", "persona")
_CHAT = (*_PLAIN, *_PACKED, *_FLAGS)
_MESSAGE = ("id", "parent", "role", "text", "created", "state", "model", "verbatim", "removed")
_MESSAGES = (
    f"SELECT {', '.join(_MESSAGE)}, trace, body FROM messages WHERE chat = ? ORDER BY number"
)
_PUT_CHAT = f"INSERT INTO chats ({', '.join(_CHAT)}) VALUES (:{', :'.join(_CHAT)})"
_PUT_MESSAGE = f"""INSERT INTO messages (chat, body, trace, {", ".join(_MESSAGE)})
VALUES (:chat, :body, '', :{", :".join(_MESSAGE)})"""


def _chat(row: sqlite3.Row) -> dict[str, Any]:
    return {
        **{name: row[name] for name in _CHAT},
        "folder": row["folder"] or "",
        **{name: unpacked(row[name], default) for name, default in _PACKED.items()},
        **{name: bool(row[name]) for name in _FLAGS},
    }


def _message(row: sqlite3.Row) -> dict[str, Any]:
    stored = messages.as_stored(row)
    state = "stopped" if row["state"] == "writing" else row["state"]
    details = {name: stored[name] for name in messages.BODY}
    return {**{name: row[name] for name in _MESSAGE}, "state": state, "details": details}


def _row(chat: str, message: WholeMessage) -> dict[str, Any]:
    details = to_json(message.details)
    told = {k: v for k, v in details.items() if v != messages.BODY.get(k)}
    values = {name: getattr(message, name) for name in _MESSAGE}
    return {**values, "chat": chat, "body": packed(told)}


def _columns(chat: WholeChat) -> dict[str, Any]:
    values = {name: getattr(chat, name) for name in _CHAT}
    kept = {name: packed(to_json(values[name])) for name in _PACKED}
    return {**values, **kept, "folder": chat.folder or None}
