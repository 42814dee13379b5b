"""Chats and their messages. What a person wrote is committed before anything is done with it.

A chat is a tree (`messages`): nothing that is asked or written again takes another's place for
good. Reading is tolerant: a message whose details cannot be read any more is shown with its text.
"""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Callable, Sequence
from typing import Any

from inglenook.errors import NotFound
from inglenook.store import messages
from inglenook.store.database import Database
from inglenook.store.packed import packed, unpacked
from inglenook.types import Message

DAYS_TO_RESTORE = 30
_COPIED = ("scope", "attachments", "openings", "adapters", "model", "folder", "persona", "tags")
_NUMBERED = re.compile(r"(.*) \((\d{1,4})\)", re.DOTALL)


class ChatStore:
    """The chats of one profile. Every method is one transaction."""

    def __init__(
        self, database: Database, clock: Callable[[], float] = time.time, prefix: str = ""
    ) -> None:
        """All ids begin with `prefix`."""
        self._db = database
        self._clock = clock
        self._prefix = prefix

    # --- chats ----------------------------------------------------------------------------------

    def create(
        self, title: str = "", *, model: str = "", folder: str = "", persona: str = ""
    ) -> str:
        """Make an empty chat; returns its id. NotFound if there is no such folder."""
        id, now = messages.new_id(self._prefix), self._clock()
        values = (id, title, now, now, model, folder or None, persona)
        with self._db.write() as db:
            if folder and not db.execute(_FOLDER, (folder,)).fetchone():
                raise NotFound(f"There is no folder {folder!r}.", "Choose another.")
            db.execute(_CREATE, values)
        return id

    def get(self, id: str) -> dict[str, Any]:
        """A chat with the messages of the version that is shown, oldest first. NotFound if there
        is none or it was deleted."""
        with self._db.read() as db:
            chat = _chat(db, id)
            shown = messages.shown(db, id, messages.path(db, id, messages.leaf(db, id)))
        return {**_particulars(chat), "temporary": bool(self._prefix), "messages": shown}

    def change(self, id: str, **new: Any) -> None:
        """Set what is given and not None of title, scope, attachments, openings, adapters, model,
        persona and draft, which is {"text", "queue"}."""
        given = {name: value for name, value in new.items() if value is not None}
        with self._db.write() as db:
            _chat(db, id)
            for column, value in given.items():
                text = value if isinstance(value, str) else packed(value)
                db.execute(_CHANGE[column], (text, id))

    def retitle(self, id: str, title: str, *, instead_of: str) -> bool:
        """Set the title if it still is `instead_of`; whether it was. A person's own title stays."""
        with self._db.write() as db:
            statement = "UPDATE chats SET title = ? WHERE id = ? AND title = ?"
            return db.execute(statement, (title, id, instead_of)).rowcount > 0

    def fork(self, id: str, message: str) -> str:
        """Make a chat of its own from everything up to `message`; its id. It has what the chat has
        (scope, attachments, persona, folder), and the messages keep their traces."""
        fork, now = messages.new_id(self._prefix), self._clock()
        with self._db.write() as db:
            chat = _chat(db, id)
            messages.one(db, id, message)
            values = {**{name: chat[name] for name in _COPIED}, "now": now, "id": fork}
            db.execute(_FORK, {**values, "title": _numbered(chat["title"])})
            last = messages.copied(db, messages.path(db, id, message), fork, self._prefix)
            db.execute("UPDATE chats SET leaf = ? WHERE id = ?", (last, fork))
        return fork

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

    def forget(self, id: str) -> None:
        """Remove a chat for good, with its traces."""
        with self._db.write() as db:
            _chat(db, id)
            messages.forget_chat(db, id)

    def tidy(self) -> None:
        """Forget what was deleted 30 days ago, with its traces, and end what a dead host was still
        writing."""
        old = self._clock() - DAYS_TO_RESTORE * 86_400
        with self._db.write() as db:
            for row in db.execute("SELECT id FROM chats WHERE deleted < ?", (old,)).fetchall():
                messages.forget_chat(db, row["id"])
            db.execute("UPDATE messages SET state = 'stopped' WHERE state = 'writing'")

    # --- messages: what is shown ------------------------------------------------------------------

    def message(self, chat: str, id: str) -> dict[str, Any]:
        """A message as in `get`, shown or not. NotFound."""
        with self._db.read() as db:
            _chat(db, chat)
            return messages.shown(db, chat, [messages.one(db, chat, id)])[0]

    def show(self, chat: str, message: str) -> None:
        """From here on show the version that `message` is part of, with what followed it last."""
        with self._db.write() as db:
            _chat(db, chat)
            messages.one(db, chat, message)
            last = messages.newest_below(db, message)
            db.execute("UPDATE chats SET leaf = ? WHERE id = ?", (last, chat))

    def remove(self, chat: str, message: str) -> None:
        """Take a message out of the chat; what follows it stays."""
        self._set_removed(chat, message, self._clock())

    def put_back(self, chat: str, message: str) -> None:
        """Undo `remove`."""
        self._set_removed(chat, message, None)

    def _set_removed(self, chat: str, message: str, when: float | None) -> None:
        with self._db.write() as db:
            _chat(db, chat)
            messages.one(db, chat, message)
            db.execute("UPDATE messages SET removed = ? WHERE id = ?", (when, message))

    def question_before(self, chat: str, answer: str) -> dict[str, Any]:
        """The user's message that `answer` replies to, as in `get`. NotFound if there is none."""
        with self._db.read() as db:
            _chat(db, chat)
            one = messages.one(db, chat, answer)
            above = messages.path(db, chat, one["parent"], whole=True)
            if one["role"] == "assistant" and above and above[-1]["role"] == "user":
                return messages.shown(db, chat, above[-1:])[0]
        raise NotFound(f"There is no answer {answer} in this chat.", "Open the chat again.")

    def history(self, chat: str, before: str | None) -> tuple[Message, ...]:
        """The turns before message `before`, all that is shown for None, verbatim, as the model
        read and wrote them.

        A turn without an answer is left out, so that roles alternate.
        """
        with self._db.read() as db:
            return messages.turns(messages.before(db, chat, before))

    def earlier(self, chat: str, before: str | None) -> tuple[str, ...]:
        """The person's own questions before message `before`, oldest first."""
        with self._db.read() as db:
            rows = messages.before(db, chat, before)
        return tuple(row["text"] for row in rows if row["role"] == "user")

    def cited(self, chat: str, before: str | None) -> tuple[str, ...]:
        """The files that the last answer before message `before` rests on."""
        with self._db.read() as db:
            return messages.cited(messages.before(db, chat, before))

    # --- messages: what is written ----------------------------------------------------------------

    def add_question(
        self, chat: str, text: str, images: Sequence[str] = (), *, version_of: str = ""
    ) -> str:
        """Commit what a person wrote, with the paths of pictures, behind what is shown, or as
        another version of the question `version_of`; returns the message's id. NotFound."""
        body = packed({"images": list(images)}) if images else "{}"
        values = {"role": "user", "text": text, "state": "done", "model": "", "body": body}
        with self._db.write() as db:
            _chat(db, chat)
            if not version_of:
                return self._add(db, chat, messages.leaf(db, chat), values)
            other = messages.one(db, chat, version_of)
            if other["role"] != "user":
                raise NotFound(f"There is no question {version_of} in this chat.", "Choose one.")
            return self._add(db, chat, other["parent"], values)

    def begin_answer(self, chat: str, model: str = "", *, to: str = "") -> str:
        """Make an empty answer in state "writing" to the question `to`, or behind what is shown;
        returns its id."""
        values = {"role": "assistant", "text": "", "state": "writing", "model": model, "body": "{}"}
        with self._db.write() as db:
            _chat(db, chat)
            return self._add(db, chat, to or messages.leaf(db, chat), values)

    def _add(
        self, db: sqlite3.Connection, chat: str, parent: str | None, values: dict[str, Any]
    ) -> str:
        id, now = messages.new_id(self._prefix), self._clock()
        messages.add(db, {**values, "id": id, "chat": chat, "parent": parent, "created": now})
        return id

    def drop_answer(self, chat: str, answer: str, show: str) -> None:
        """Forget an answer of which nothing came, and show the version of `show` in its place."""
        with self._db.write() as db:
            last = messages.newest_below(db, show)
            db.execute("DELETE FROM messages WHERE id = ?", (answer,))
            db.execute("UPDATE chats SET leaf = ? WHERE id = ? AND leaf = ?", (last, chat, answer))

    def set_state(self, id: str, state: str) -> None:
        """Let an answer be in `state`, as where it is written on."""
        with self._db.write() as db:
            db.execute("UPDATE messages SET state = ? WHERE id = ?", (state, id))

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
        """Save an answer as it stands at its end; `verbatim` is what the model wrote. The chat is
        unread until somebody says otherwise."""
        known = {key: value for key, value in (body or {}).items() if key in messages.BODY}
        values = (text, verbatim, state, model, trace, packed(known), id)
        with self._db.write() as db:
            db.execute(_END, values)
            db.execute(_UNREAD, (id,))

    def set_verbatim(self, id: str, verbatim: str) -> None:
        """Keep a question as the model read it, passages included."""
        with self._db.write() as db:
            db.execute("UPDATE messages SET verbatim = ? WHERE id = ?", (verbatim, id))

    def verbatim(self, chat: str, id: str) -> str:
        """A message as the model read or wrote it."""
        with self._db.read() as db:
            row = messages.one(db, chat, id)
        return str(row["verbatim"] or row["text"])


_FOLDER = "SELECT 1 FROM folders WHERE id = ?"
_CREATE = """INSERT INTO chats (id, title, created, updated, scope, model, folder, persona)
VALUES (?, ?, ?, ?, '{}', ?, ?, ?)"""
_CHANGE = {
    column: f"UPDATE chats SET {column} = ? WHERE id = ?"
    for column in (
        *("title", "scope", "attachments", "openings", "adapters", "model", "persona", "draft"),
    )
}
_FORK = f"""INSERT INTO chats (id, title, created, updated, {", ".join(_COPIED)})
VALUES (:id, :title, :now, :now, {", ".join(f":{name}" for name in _COPIED)})"""
_UNREAD = "UPDATE chats SET unread = 1 WHERE id = (SELECT chat FROM messages WHERE id = ?)"
_END = """UPDATE messages SET text = ?, verbatim = ?, state = ?, model = ?, trace = ?, body = ?
WHERE id = ?"""


def _particulars(chat: sqlite3.Row) -> dict[str, Any]:
    """What `chats.get` tells of a chat, but for its messages."""
    draft: dict[str, Any] = unpacked(chat["draft"], {})
    return {
        **{key: chat[key] for key in ("id", "title", "model", "persona")},
        "folder": chat["folder"] or "",
        "scope": unpacked(chat["scope"], {}),
        "attachments": unpacked(chat["attachments"], []),
        "openings": unpacked(chat["openings"], []),
        "adapters": unpacked(chat["adapters"], []),
        "pinned": bool(chat["pinned"]),
        "archived": bool(chat["archived"]),
        "tags": unpacked(chat["tags"], []),
        "draft": {"text": str(draft.get("text") or ""), "queue": list(draft.get("queue") or ())},
    }


def _numbered(title: str) -> str:
    """The title of a chat that was forked off: "Boats", "Boats (2)", "Boats (3)"."""
    if match := _NUMBERED.fullmatch(title):
        return f"{match[1]} ({int(match[2]) + 1})"
    return f"{title} (2)" if title else ""


def _chat(db: sqlite3.Connection, id: str) -> sqlite3.Row:
    row = db.execute("SELECT * FROM chats WHERE id = ? AND deleted IS NULL", (id,)).fetchone()
    if row is None:
        raise _no_chat(id)
    found: sqlite3.Row = row
    return found


def _no_chat(id: str) -> NotFound:
    return NotFound(f"There is no chat {id!r}.", "It may have been deleted; open another.")
