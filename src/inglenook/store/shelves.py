"""Where chats are put and how they are found again: the list, its search, pins, tags, the trash."""

from __future__ import annotations

import itertools
import re
import sqlite3
from dataclasses import dataclass
from typing import Any

from inglenook.errors import BadRequest, NotFound
from inglenook.store import messages
from inglenook.store.database import Database
from inglenook.store.packed import packed, unpacked

_TRIGRAM = 3  # characters: shorter terms are looked for one text after the other
_MOST_HITS = 20_000  # messages: of words that stand in more, the newest are looked at
FLAGS = ("pinned", "archived", "unread")
_FILTER = re.compile(r'(?<!\S)(tag|folder|is):(?:"([^"]*)"?|(\S*))', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which chats to list. `folder` is an id, "" for those in none, None for all."""

    query: str = ""
    folder: str | None = None
    archived: bool = False
    deleted: bool = False


class Shelves:
    """The chats of one profile as a list. Every method is one transaction."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def listed(self, wanted: Wanted, limit: int = 500) -> list[dict[str, Any]]:
        """Chats as `chats.list` tells them: pinned ones, then those used last; of deleted ones
        those deleted last.

        Every word of the query is in the title, or all are in one message, in any version of the
        chat. Then `snippet` shows the newest such message and `message` names it; both are "" where
        only the title does.
        """
        asked = _asked(wanted)
        with self._db.read() as db:
            rows = db.execute(asked.sql(), {**asked.values, "limit": limit}).fetchall()
            return [_listed(db, row, asked.terms) for row in rows]

    def place(self, id: str, **new: Any) -> None:
        """Set what is given of `folder` ("" for none), `pinned`, `archived`, `unread` and `tags`.

        NotFound for the chat or the folder.
        """
        values = {column: _value(column, value) for column, value in new.items()}
        with self._db.write() as db:
            _must(db, "SELECT 1 FROM chats WHERE id = ? AND deleted IS NULL", id, "chat")
            if values.get("folder"):
                _must(db, "SELECT 1 FROM folders WHERE id = ?", values["folder"], "folder")
            for column, value in values.items():
                db.execute(f"UPDATE chats SET {column} = ? WHERE id = ?", (value, id))

    def purge(self, id: str = "") -> list[str]:
        """Remove one deleted chat, or all of them, for good, with their traces; their ids.

        NotFound if the chat `id` is not in the trash.
        """
        with self._db.write() as db:
            sql = "SELECT id FROM chats WHERE deleted IS NOT NULL AND (id = :id OR :id = '')"
            gone = [row["id"] for row in db.execute(sql, {"id": id})]
            if id and not gone:
                raise NotFound(f"There is no deleted chat {id!r}.", "Delete it first.")
            for chat in gone:
                messages.forget_chat(db, chat)
        return gone


def tidy_tags(tags: list[str]) -> list[str]:
    """Tags without blanks around them, none empty, none twice in any letter case."""
    kept: dict[str, str] = {}
    for tag in (" ".join(tag.split()).removeprefix("#") for tag in tags):
        if tag:
            kept.setdefault(tag.casefold(), tag)
    return list(kept.values())


# --- what was asked for, as SQL -------------------------------------------------------------------


class _Asked:
    """A query being put together: conditions on chats, words to look for, bound values."""

    def __init__(self) -> None:
        self.where: list[str] = []
        self.terms: list[str] = []
        self.values: dict[str, Any] = {}
        self.order = "pinned DESC, updated DESC, id"

    def bind(self, value: Any) -> str:
        name = f"v{len(self.values)}"
        self.values[name] = value
        return f":{name}"

    def sql(self) -> str:
        if not self.terms:
            where = " AND ".join(self.where)
            return f"SELECT *, NULL AS hit FROM chats WHERE {where} {self._end()}"
        titled = " AND ".join(f"holds(title, {self.bind(term)})" for term in self.terms)
        where = " AND ".join([*self.where, f"(hit IS NOT NULL OR ({titled}))"])
        return (
            f"WITH hits AS (SELECT chat, max(number) AS hit FROM messages"
            f" WHERE removed IS NULL AND {self._bodies()} GROUP BY chat)"
            f" SELECT chats.*, hit FROM chats LEFT JOIN hits ON chat = id WHERE {where}"
            f" {self._end()}"
        )

    def _end(self) -> str:
        return f"ORDER BY {self.order} LIMIT :limit"

    def _bodies(self) -> str:
        """The messages that hold all terms: by the index where a term is long enough."""
        long = [term for term in self.terms if len(term) >= _TRIGRAM]
        found = [self._short(term) for term in self.terms if len(term) < _TRIGRAM]
        if long:
            phrases = " AND ".join('"' + term.replace('"', '""') + '"' for term in long)
            match = f"SELECT rowid FROM words WHERE words MATCH {self.bind(phrases)}"
            newest = f"{match} ORDER BY rowid DESC LIMIT {_MOST_HITS}"
            found.insert(0, f"number IN ({newest})")
        return " AND ".join(found)

    def _short(self, term: str) -> str:
        """A scan of the texts by what SQLite has itself, which is many times faster."""
        if term.isascii() and term.isalnum():  # its idea of letter case will do
            return f"text LIKE {self.bind(f'%{term}%')}"
        cases = itertools.product(*({c, c.lower(), c.upper()} for c in term))
        found = (f"instr(text, {self.bind(''.join(case))})" for case in cases)
        return f"({' OR '.join(found)})"


def _asked(wanted: Wanted) -> _Asked:
    asked = _Asked()
    asked.where.append(f"deleted IS {'NOT ' if wanted.deleted else ''}NULL")
    archived = wanted.archived
    for name, quoted, bare in _FILTER.findall(wanted.query):
        archived |= (name.lower(), bare.lower()) == ("is", "archived")
        _narrow(asked, name.lower(), quoted or bare)
    if wanted.deleted:
        asked.order = "deleted DESC, id"
    else:
        asked.where.append("archived" if archived else "NOT archived")
    if wanted.folder is not None:
        asked.where.append(f"coalesce(folder, '') = {asked.bind(wanted.folder)}")
    asked.terms = _FILTER.sub(" ", wanted.query).split()
    return asked


def _narrow(asked: _Asked, name: str, value: str) -> None:
    """Add a condition from the query; one that is still being typed is none yet."""
    if not value:
        return
    if name == "is":
        if value.lower() in FLAGS:
            asked.where.append(value.lower())
    elif name == "folder":
        found = f"SELECT id FROM folders WHERE holds(name, {asked.bind(value)})"
        asked.where.append(f"folder IN ({found})")
    else:  # the line break lets only the beginning of a tag match
        asked.where.append(_TAGGED.format(asked.bind("\n" + value.removeprefix("#"))))


_TAGGED = (
    "EXISTS (SELECT 1 FROM json_each(CASE WHEN json_valid(tags) THEN tags ELSE '[]' END)"
    " WHERE holds(char(10) || value, {}))"
)


# --- rows -----------------------------------------------------------------------------------------


def _listed(db: sqlite3.Connection, row: sqlite3.Row, terms: list[str]) -> dict[str, Any]:
    return {
        **{key: row[key] for key in ("id", "title", "created", "updated", "folder", "deleted")},
        **{flag: bool(row[flag]) for flag in FLAGS},
        "folder": row["folder"] or "",
        "tags": unpacked(row["tags"], []),
        **_found(db, row["hit"], terms),
    }


def _found(db: sqlite3.Connection, hit: int | None, terms: list[str]) -> dict[str, str]:
    if hit is None:
        return {"snippet": "", "message": ""}
    row = db.execute("SELECT id, text FROM messages WHERE number = ?", (hit,)).fetchone()
    return {"snippet": _snippet(row["text"], terms[0]), "message": row["id"]}


def _snippet(text: str, term: str, around: int = 60) -> str:
    """The text around the first `term`, on one line."""
    match = re.search(re.escape(term), text, re.IGNORECASE)
    at = match.start() if match else 0
    start, end = max(0, at - around), at + len(term) + around
    cut = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{cut}{'…' if end < len(text) else ''}"


def _value(column: str, value: Any) -> Any:
    if column == "tags":
        return packed(tidy_tags(value))
    if column == "folder":
        return value or None
    if column in FLAGS:
        return int(value)
    raise BadRequest(f"A chat has no {column!r}.")


def _must(db: sqlite3.Connection, sql: str, id: str, what: str) -> None:
    if db.execute(sql, (id,)).fetchone() is None:
        raise NotFound(f"There is no {what} {id!r}.", "It may have been deleted; open another.")
