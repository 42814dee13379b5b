"""The tables of library.db, as append-only steps; see `store.migrations`."""

from __future__ import annotations

import sqlite3

from inglenook.store.migrations import run_script


def _first(db: sqlite3.Connection) -> None:
    run_script(db, _SCHEMA)


_SCHEMA = """
CREATE TABLE collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE roots (
    collection INTEGER NOT NULL REFERENCES collections ON DELETE CASCADE,
    path TEXT NOT NULL,
    PRIMARY KEY (collection, path)
) WITHOUT ROWID;
CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used again: the index may still hold old rows
    sha256 TEXT NOT NULL,
    suffix TEXT NOT NULL,  -- it chooses the parser
    parser TEXT NOT NULL,
    chunker TEXT NOT NULL,
    title TEXT NOT NULL,
    pages INTEGER,
    sections BLOB NOT NULL,
    note TEXT NOT NULL,
    length INTEGER NOT NULL,
    chunk_count INTEGER NOT NULL,
    embedder TEXT NOT NULL DEFAULT '',  -- whose index holds all chunks; empty: none does
    UNIQUE (sha256, suffix)
);
CREATE TABLE texts (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    start INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (document, start)
);
CREATE TABLE chunks (
    id TEXT PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    page INTEGER,
    heading TEXT NOT NULL,
    context TEXT NOT NULL,
    UNIQUE (document, ordinal)
) WITHOUT ROWID;
CREATE TABLE files (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    document INTEGER REFERENCES documents ON DELETE SET NULL,
    parser TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    crashes INTEGER NOT NULL,
    retry INTEGER NOT NULL
);
CREATE INDEX files_document ON files (document);
CREATE TABLE members (
    collection INTEGER NOT NULL REFERENCES collections ON DELETE CASCADE,
    file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE,
    PRIMARY KEY (collection, file)
) WITHOUT ROWID;
CREATE INDEX members_file ON members (file);
CREATE TABLE removed (document INTEGER PRIMARY KEY);
"""

STEPS = (_first,)
