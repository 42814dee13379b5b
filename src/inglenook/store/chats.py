"""Chats and their messages. What a person wrote is committed before anything is done with it.

Reading is tolerant: a message whose details cannot be read any more is shown with its text.
"""

from __future__ import annotations

import json
import re
import sqlite3
import time
import uuid
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from inglenook.errors import NotFound
from inglenook.store.database import Database
from inglenook.types import Message

T = TypeVar("T")

DAYS_TO_RESTORE = 30
_BODY: dict[str, Any] = {
    "images": [],
    "citations": [],
    "retrieved": [],
    "considered": 0,
    "note": "",
    "reasoning": "",
    "usage": None,
    "timings": {},
    "error": None,
}
_UNREADABLE = "The details of this message cannot be read any more."
_TRIGRAM = 3  # characters: shorter terms are looked for one text after the other


class ChatStore:
    """The chats of one profile. Every method is one transaction."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._db = database
        self._clock = clock

    # --- chats ----------------------------------------------------------------------------------

    def create(self, title: str = "", *, model: str = "") -> str:
        """Make an empty chat; returns its id."""
        id, now = _new_id(), self._clock()
        with self._db.write() as db:
            db.execute(
                "INSERT INTO chats (id, title, created, updated, scope, model)"
                " VALUES (?, ?, ?, ?, '{}', ?)",
                (id, title, now, now, model),
            )
        return id

    def listed(self, query: str = "", limit: int = 500) -> list[dict[str, Any]]:
        """Chats, newest first, whose title or one of whose messages holds all words of `query`.

        `snippet` shows the newest message that does; it is empty where the title does.
        """
        terms = query.split()
        with self._db.read() as db:
            if not terms:
                rows = db.execute(_LIST, (limit,)).fetchall()
                return [_listed(row, "") for row in rows]
            return _search(db, terms, limit)

    def get(self, id: str) -> dict[str, Any]:
        """A chat with its messages, oldest first. NotFound if there is none or it was deleted."""
        with self._db.read() as db:
            chat = _chat(db, id)
            rows = db.execute(_MESSAGES, (id,)).fetchall()
        return {
            "id": id,
            "title": chat["title"],
            "scope": _loads(chat["scope"], {}),
            "attachments": _loads(chat["attachments"], []),
            "adapters": _loads(chat["adapters"], []),
            "model": chat["model"],
            "messages": [_shown(row) for row in rows],
        }

    def change(
        self,
        id: str,
        *,
        title: str | None = None,
        scope: dict[str, Any] | None = None,
        attachments: list[str] | None = None,
        adapters: list[dict[str, Any]] | None = None,
        model: str | None = None,
    ) -> None:
        """Set what is given."""
        listed = {"scope": scope, "attachments": attachments, "adapters": adapters}
        packed = {name: None if v is None else json.dumps(v) for name, v in listed.items()}
        new = {"title": title, **packed}
        with self._db.write() as db:
            _chat(db, id)
            for column, value in {**new, "model": model}.items():
                if value is not None:
                    db.execute(f"UPDATE chats SET {column} = ? WHERE id = ?", (value, id))

    def retitle(self, id: str, title: str, *, instead_of: str) -> bool:
        """Set the title if it still is `instead_of`; whether it was. A person's own title stays."""
        with self._db.write() as db:
            statement = "UPDATE chats SET title = ? WHERE id = ? AND title = ?"
            return db.execute(statement, (title, id, instead_of)).rowcount > 0

    def delete(self, id: str) -> None:
        """Hide a chat; `restore` brings it back within 30 days."""
        with self._db.write() as db:
            _chat(db, id)
            db.execute("UPDATE chats SET deleted = ? WHERE id = ?", (self._clock(), id))

    def restore(self, id: str) -> None:
        """Bring a deleted chat back. NotFound if it is gone for good."""
        with self._db.write() as db:
            changed = db.execute("UPDATE chats SET deleted = NULL WHERE id = ?", (id,)).rowcount
        if not changed:
            raise _no_chat(id)

    def tidy(self) -> None:
        """Forget what was deleted 30 days ago, with its traces, and end what a dead host was still
        writing."""
        old = self._clock() - DAYS_TO_RESTORE * 86_400
        with self._db.write() as db:
            db.execute(_FORGET_TRACES, (old,))
            db.execute("DELETE FROM chats WHERE deleted < ?", (old,))
            db.execute("UPDATE messages SET state = 'stopped' WHERE state = 'writing'")

    # --- messages -------------------------------------------------------------------------------

    def add_question(self, chat: str, text: str, images: Sequence[str] = ()) -> str:
        """Commit what a person wrote, with the paths of pictures; returns the message's id."""
        body = json.dumps({"images": list(images)}) if images else "{}"
        return self._add(chat, "user", text, "done", body=body)

    def begin_answer(self, chat: str, model: str = "") -> str:
        """Make an empty answer in state "writing"; returns its id."""
        return self._add(chat, "assistant", "", "writing", model)

    def _add(
        self, chat: str, role: str, text: str, state: str, model: str = "", body: str = "{}"
    ) -> str:
        id, now = _new_id(), self._clock()
        with self._db.write() as db:
            _chat(db, chat)
            db.execute(_INSERT, (id, chat, role, text, now, state, model, body))
            db.execute("UPDATE chats SET updated = ? WHERE id = ?", (now, chat))
        return id

    def save_text(self, id: str, text: str) -> None:
        """Keep what has been written so far."""
        with self._db.write() as db:
            db.execute("UPDATE messages SET text = ? WHERE id = ?", (text, id))

    def end_answer(
        self,
        id: str,
        *,
        text: str,
        verbatim: str,
        state: str,
        model: str = "",
        trace: str = "",
        body: dict[str, Any] | None = None,
    ) -> None:
        """Save an answer as it stands at its end; `verbatim` is what the model wrote."""
        known = {key: value for key, value in (body or {}).items() if key in _BODY}
        values = (text, verbatim, state, model, trace, json.dumps(known), id)
        with self._db.write() as db:
            db.execute(_END, values)

    def set_verbatim(self, id: str, verbatim: str) -> None:
        """Keep a question as the model read it, passages included."""
        with self._db.write() as db:
            db.execute("UPDATE messages SET verbatim = ? WHERE id = ?", (verbatim, id))

    def question_before(self, chat: str, answer: str) -> dict[str, Any]:
        """The user's message that `answer` replies to, as in `get`. NotFound if there is none."""
        with self._db.read() as db:
            _chat(db, chat)
            row = db.execute(_QUESTION_BEFORE, (chat, answer)).fetchone()
        if row is None:
            raise NotFound(f"There is no answer {answer} in this chat.", "Open the chat again.")
        return _shown(row)

    def replace(self, chat: str, answer: str, by: str) -> None:
        """Let `by` stand in the place of `answer`, hiding that and everything after it."""
        with self._db.write() as db:
            db.execute(_REPLACE, {"chat": chat, "answer": answer, "by": by})

    def put_back(self, by: str) -> None:
        """Undo `replace`: drop answer `by` and show again what it hid."""
        with self._db.write() as db:
            db.execute("DELETE FROM messages WHERE id = ?", (by,))
            db.execute("UPDATE messages SET replaced = NULL WHERE replaced = ?", (by,))

    def history(self, chat: str, before: str | None) -> tuple[Message, ...]:
        """The turns before message `before`, all for None, verbatim, as the model read and wrote
        them.

        A turn without an answer is left out, so that roles alternate.
        """
        with self._db.read() as db:
            rows = db.execute(_HISTORY, {"chat": chat, "before": before}).fetchall()
        return tuple(_turns(rows))

    def earlier(self, chat: str, before: str | None) -> tuple[str, ...]:
        """The person's own questions before message `before`, oldest first."""
        with self._db.read() as db:
            rows = db.execute(_HISTORY, {"chat": chat, "before": before}).fetchall()
        return tuple(row["text"] for row in rows if row["role"] == "user")

    def cited(self, chat: str, before: str | None) -> tuple[str, ...]:
        """The files that the last answer before message `before` rests on."""
        sql = (
            "SELECT body FROM messages WHERE chat = :chat AND role = 'assistant'"
            " AND replaced IS NULL AND (:before IS NULL OR number <"
            " (SELECT number FROM messages WHERE id = :before)) ORDER BY number DESC LIMIT 1"
        )
        with self._db.read() as db:
            row = db.execute(sql, {"chat": chat, "before": before}).fetchone()
        citations = json.loads(row["body"] or "{}").get("citations") if row else None
        return tuple(dict.fromkeys(str(c["path"]) for c in citations or ()))


_FORGET_TRACES = """DELETE FROM traces WHERE id IN (SELECT trace FROM messages
JOIN chats ON chats.id = chat WHERE deleted < ?)"""
_LIST = """SELECT id, title, created, updated FROM chats WHERE deleted IS NULL
ORDER BY updated DESC, id LIMIT ?"""
_COLUMNS = "id, role, text, created, state, model, trace, body"
_MESSAGES = f"SELECT {_COLUMNS} FROM messages WHERE chat = ? AND replaced IS NULL ORDER BY number"
_INSERT = """INSERT INTO messages (id, chat, role, text, created, state, model, trace, body)
VALUES (?, ?, ?, ?, ?, ?, ?, '', ?)"""
_END = """UPDATE messages SET text = ?, verbatim = ?, state = ?, model = ?, trace = ?, body = ?
WHERE id = ?"""
_QUESTION_BEFORE = f"""SELECT {_COLUMNS} FROM messages
WHERE chat = ? AND role = 'user' AND replaced IS NULL AND number <
    (SELECT number FROM messages WHERE id = ? AND role = 'assistant' AND chat = messages.chat)
ORDER BY number DESC LIMIT 1"""
_REPLACE = """UPDATE messages SET replaced = :by WHERE chat = :chat AND replaced IS NULL
AND id <> :by AND number >= (SELECT number FROM messages WHERE id = :answer)"""
_HISTORY = """SELECT role, text, verbatim, body FROM messages
WHERE chat = :chat AND replaced IS NULL
AND (:before IS NULL OR number < (SELECT number FROM messages WHERE id = :before))
ORDER BY number"""
_MATCHING = """SELECT chat, text FROM messages JOIN chats ON chats.id = chat
WHERE deleted IS NULL AND replaced IS NULL AND {} ORDER BY messages.number DESC"""


def _search(db: sqlite3.Connection, terms: list[str], limit: int) -> list[dict[str, Any]]:
    titled = {row["id"] for row in db.execute(*_titles(terms))}
    snippets: dict[str, str] = {}
    for row in db.execute(*_bodies(terms)):
        if row["chat"] not in snippets:
            snippets[row["chat"]] = _snippet(row["text"], terms[0])
    found = []
    for row in db.execute(_LIST, (-1,)):
        if row["id"] in titled or row["id"] in snippets:
            found.append(_listed(row, snippets.get(row["id"], "")))
            if len(found) == limit:
                break
    return found


def _titles(terms: list[str]) -> tuple[str, list[str]]:
    where = " AND ".join("holds(title, ?)" for _ in terms)
    return f"SELECT id FROM chats WHERE deleted IS NULL AND {where}", terms


def _bodies(terms: list[str]) -> tuple[str, list[str]]:
    """A query for the messages that hold all terms: by the index where a term is long enough."""
    long = [term for term in terms if len(term) >= _TRIGRAM]
    short = [term for term in terms if len(term) < _TRIGRAM]
    where = ["holds(text, ?)" for _ in short]
    values = list(short)
    if long:
        where.append("messages.number IN (SELECT rowid FROM words WHERE words MATCH ?)")
        values.append(" AND ".join('"' + term.replace('"', '""') + '"' for term in long))
    return _MATCHING.format(" AND ".join(where)), values


def _snippet(text: str, term: str, around: int = 60) -> str:
    """The text around the first `term`, on one line."""
    match = re.search(re.escape(term), text, re.IGNORECASE)
    at = match.start() if match else 0
    start, end = max(0, at - around), at + len(term) + around
    cut = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{cut}{'…' if end < len(text) else ''}"


def _listed(row: sqlite3.Row, snippet: str) -> dict[str, Any]:
    return {**dict(row), "snippet": snippet}


def _shown(row: sqlite3.Row) -> dict[str, Any]:
    """A message as `Stored` of the protocol."""
    body = _loads(row["body"], {"note": _UNREADABLE})
    known = {key: body.get(key, default) for key, default in _BODY.items()}
    return {**{key: row[key] for key in row.keys() if key != "body"}, **known}  # noqa: SIM118


def _turns(rows: Iterable[sqlite3.Row]) -> list[Message]:
    turns: list[Message] = []
    asked = ""
    images: tuple[str, ...] = ()
    for row in rows:
        text = row["verbatim"] or row["text"]
        if row["role"] == "user":
            asked, images = text, _images(row)
        elif asked and text:
            turns += [Message("user", asked, images), Message("assistant", text)]
            asked = ""
    return turns


def _images(row: sqlite3.Row) -> tuple[str, ...]:
    body: dict[str, Any] = _loads(row["body"], {})
    return tuple(body.get("images") or ())


def _chat(db: sqlite3.Connection, id: str) -> sqlite3.Row:
    row = db.execute("SELECT * FROM chats WHERE id = ? AND deleted IS NULL", (id,)).fetchone()
    if row is None:
        raise _no_chat(id)
    found: sqlite3.Row = row
    return found


def _no_chat(id: str) -> NotFound:
    return NotFound(f"There is no chat {id!r}.", "It may have been deleted; open another.")


def _loads(text: str, otherwise: T) -> T:
    try:
        value = json.loads(text)
    except ValueError:
        return otherwise
    return value if isinstance(value, type(otherwise)) else otherwise


def _new_id() -> str:
    return uuid.uuid4().hex[:16]
