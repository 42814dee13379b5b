"""The host's database, `inglenook.db`: one function a version, append only (see `migrations`)."""

from __future__ import annotations

import sqlite3

from inglenook.store.migrations import run_script


def _first(connection: sqlite3.Connection) -> None:
    run_script(connection, _FIRST)


# messages.number orders a chat and is the row of full text search. `verbatim` is what the model
# read (user) or wrote (assistant), where it differs from what is shown; `replaced` names the
# newer answer that took this one's place; `body` holds the parts that nobody searches, as JSON.
_FIRST = """
CREATE TABLE chats (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    created REAL NOT NULL,
    updated REAL NOT NULL,
    scope TEXT NOT NULL,
    model TEXT NOT NULL,
    deleted REAL
) WITHOUT ROWID;
CREATE INDEX chats_updated ON chats (updated);
CREATE TABLE messages (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    chat TEXT NOT NULL REFERENCES chats ON DELETE CASCADE,
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    verbatim TEXT,
    created REAL NOT NULL,
    state TEXT NOT NULL,
    model TEXT NOT NULL,
    trace TEXT NOT NULL,
    body TEXT NOT NULL,
    replaced TEXT
);
CREATE INDEX messages_chat ON messages (chat, number);
CREATE INDEX messages_state ON messages (state) WHERE state = 'writing';
CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'trigram');
CREATE TRIGGER words_insert AFTER INSERT ON messages BEGIN
    INSERT INTO words (rowid, text) VALUES (new.number, new.text);
END;
CREATE TRIGGER words_update AFTER UPDATE OF text ON messages BEGIN
    UPDATE words SET text = new.text WHERE rowid = new.number;
END;
CREATE TRIGGER words_delete AFTER DELETE ON messages BEGIN
    DELETE FROM words WHERE rowid = old.number;
END;
CREATE TABLE traces (
    id TEXT PRIMARY KEY,
    created REAL NOT NULL,
    question TEXT NOT NULL,
    model TEXT NOT NULL,
    body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX traces_created ON traces (created);
CREATE TABLE models (
    id TEXT PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    added REAL NOT NULL,
    header TEXT NOT NULL
) WITHOUT ROWID;
"""


def _second(connection: sqlite3.Connection) -> None:
    run_script(connection, _SECOND)


# chats.attachments: a JSON list of paths. Pruning looks up which traces belong to a message.
_SECOND = """
ALTER TABLE chats ADD COLUMN attachments TEXT NOT NULL DEFAULT '[]';
CREATE INDEX messages_trace ON messages (trace) WHERE trace <> '';
"""


def _third(connection: sqlite3.Connection) -> None:
    run_script(connection, _THIRD)


# chats.adapters: a JSON list of {path, scale}. templates: a person's own chat template for the
# model file at `path`.
_THIRD = """
ALTER TABLE chats ADD COLUMN adapters TEXT NOT NULL DEFAULT '[]';
CREATE TABLE templates (path TEXT PRIMARY KEY, source TEXT NOT NULL) WITHOUT ROWID;
"""


def _fourth(connection: sqlite3.Connection) -> None:
    run_script(connection, _FOURTH)


# Web pages, sites and feeds in the library, and the copies of their pages.
_FOURTH = """
CREATE TABLE sources (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- names a folder, so never used again
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    collection TEXT NOT NULL,
    depth INTEGER NOT NULL,
    most INTEGER NOT NULL,
    checked REAL,
    UNIQUE (address, kind, collection)
);
CREATE TABLE copies (
    source INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
    address TEXT NOT NULL,
    file TEXT NOT NULL,
    etag TEXT NOT NULL,
    modified TEXT NOT NULL,
    links TEXT NOT NULL,  -- JSON list of addresses
    reason TEXT NOT NULL,
    PRIMARY KEY (source, address)
) WITHOUT ROWID;
"""


def _fifth(connection: sqlite3.Connection) -> None:
    run_script(connection, _FIFTH)
    _relate(connection)


# Messages make a tree: `parent` is the message before (null for a chat's first), and siblings are
# versions of one another. chats.leaf is the last message of the version that is shown; `removed`
# when a person took a message out. `replaced` is read no more. chats.draft is JSON {text, queue},
# chats.tags a JSON list. A folder hands its instructions, scope, attachments, model and persona
# down to its chats. personas.body and model_options.body are JSON objects.
_FIFTH = """
ALTER TABLE messages ADD COLUMN parent TEXT;
ALTER TABLE messages ADD COLUMN removed REAL;
CREATE INDEX messages_parent ON messages (parent);
ALTER TABLE chats ADD COLUMN leaf TEXT;
ALTER TABLE chats ADD COLUMN folder TEXT REFERENCES folders ON DELETE SET NULL;
ALTER TABLE chats ADD COLUMN persona TEXT NOT NULL DEFAULT '';
ALTER TABLE chats ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN unread INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
ALTER TABLE chats ADD COLUMN draft TEXT NOT NULL DEFAULT '{}';
CREATE INDEX chats_folder ON chats (folder);
CREATE TABLE folders (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created REAL NOT NULL,
    instructions TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL DEFAULT '{}',
    attachments TEXT NOT NULL DEFAULT '[]',
    model TEXT NOT NULL DEFAULT '',
    persona TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE TABLE personas (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    body TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE prompts (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    text TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE model_options (path TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
"""


def _relate(connection: sqlite3.Connection) -> None:
    """Give every message its parent: what a newer answer replaced becomes a version beside it."""
    rows = connection.execute("SELECT id, chat, replaced FROM messages ORDER BY number").fetchall()
    before: dict[tuple[str, str | None], str] = {}  # the last message of a chat, or of a branch
    parents: dict[str, str | None] = {}
    waiting: list[tuple[str, str]] = []  # the first message of a branch, and what replaced it
    for id, chat, replaced in rows:
        branch = (chat, replaced)
        if replaced is not None and branch not in before:
            waiting.append((id, replaced))
        else:
            parents[id] = before.get(branch)
        before[branch] = id
    for id, by in reversed(waiting):  # newer answers first: theirs are known by then
        parents[id] = parents.get(by)
    values = [(parent, id) for id, parent in parents.items() if parent is not None]
    connection.executemany("UPDATE messages SET parent = ? WHERE id = ?", values)
    leaves = [(id, chat) for (chat, replaced), id in before.items() if replaced is None]
    connection.executemany("UPDATE chats SET leaf = ? WHERE id = ?", leaves)


def _sixth(connection: sqlite3.Connection) -> None:
    run_script(connection, _SIXTH)


# chats.openings: a JSON list of those attachments that are read from their beginning, as far as
# they fit, where they are too long to be read whole.
_SIXTH = "ALTER TABLE chats ADD COLUMN openings TEXT NOT NULL DEFAULT '[]';"


STEPS = (_first, _second, _third, _fourth, _fifth, _sixth)
