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

STEPS = (_first, _second, _third, _fourth)
