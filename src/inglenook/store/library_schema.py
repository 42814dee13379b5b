"""The tables of library.db, as append-only steps; see `store.migrations`."""

from __future__ import annotations

import sqlite3

from inglenook.store.kinship import insert_stem
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


def _cuts(db: sqlite3.Connection) -> None:
    """A document may have chunks for several embedders, and a chunk a place in its file."""
    run_script(db, _CUTS)


_CUTS = """
CREATE TABLE cuts (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    cut TEXT NOT NULL,  -- chunker and embedder
    chunks INTEGER NOT NULL,
    indexed INTEGER NOT NULL,  -- whether the embedder's index holds all of them
    PRIMARY KEY (document, cut)
) WITHOUT ROWID;
INSERT INTO cuts
    SELECT id, chunker, chunk_count, embedder != '' AND chunker LIKE '%/' || embedder
    FROM documents;
CREATE TABLE cut_chunks (
    id TEXT PRIMARY KEY,
    document INTEGER NOT NULL,
    cut TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    page INTEGER,
    heading TEXT NOT NULL,
    context TEXT NOT NULL,
    place TEXT NOT NULL,
    UNIQUE (document, cut, ordinal),
    FOREIGN KEY (document) REFERENCES documents ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO cut_chunks
    SELECT c.id, document, d.chunker, ordinal, start, end, page, heading, context, ''
    FROM chunks c JOIN documents d ON d.id = c.document;
DROP TABLE chunks;
ALTER TABLE cut_chunks RENAME TO chunks;
ALTER TABLE documents RENAME COLUMN chunker TO cut;
ALTER TABLE documents DROP COLUMN chunk_count;
ALTER TABLE documents DROP COLUMN embedder;
ALTER TABLE documents ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN created REAL;
ALTER TABLE documents ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN sketch BLOB NOT NULL DEFAULT x'';
CREATE TABLE layouts (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    page INTEGER NOT NULL,
    words BLOB NOT NULL,
    PRIMARY KEY (document, page)
) WITHOUT ROWID;
"""


def _origins(db: sqlite3.Connection) -> None:
    run_script(db, _ORIGINS)


# The web page that a file is a copy of.
_ORIGINS = "CREATE TABLE origins (path TEXT PRIMARY KEY, address TEXT NOT NULL) WITHOUT ROWID;"


def _keeping_up(db: sqlite3.Connection) -> None:
    """A collection may be paused and leave files out; a folder is known by its disk."""
    run_script(db, _KEEPING_UP)


_KEEPING_UP = """
ALTER TABLE collections ADD COLUMN patterns TEXT NOT NULL DEFAULT '';  -- .gitignore lines
ALTER TABLE collections ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;
ALTER TABLE collections ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0;  -- by the last full look
ALTER TABLE roots ADD COLUMN mount TEXT NOT NULL DEFAULT '';  -- where its disk was mounted
"""


def _kinship(db: sqlite3.Connection) -> None:
    """Documents are found by what they resemble; see `store.kinship`."""
    run_script(db, _KINSHIP)
    for (path,) in db.execute("SELECT path FROM files").fetchall():
        insert_stem(db, path)


_KINSHIP = """
CREATE TABLE bands (
    key INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    PRIMARY KEY (key, document)
) WITHOUT ROWID;
CREATE INDEX bands_document ON bands (document);
CREATE TABLE stems (
    file INTEGER PRIMARY KEY REFERENCES files ON DELETE CASCADE,
    stem TEXT NOT NULL
);
CREATE INDEX stems_stem ON stems (stem);
CREATE TABLE means (
    document INTEGER NOT NULL,
    cut TEXT NOT NULL,
    mean BLOB NOT NULL,
    PRIMARY KEY (document, cut),
    FOREIGN KEY (document, cut) REFERENCES cuts ON DELETE CASCADE
) WITHOUT ROWID;
"""


def _added(db: sqlite3.Connection) -> None:
    """When a file came into the library; 0 for those that were there before that was noted."""
    run_script(db, _ADDED)


_ADDED = """
ALTER TABLE files ADD COLUMN added REAL NOT NULL DEFAULT 0;
CREATE TRIGGER files_added AFTER INSERT ON files WHEN new.added = 0 BEGIN
    UPDATE files SET added = (julianday('now') - 2440587.5) * 86400 WHERE id = new.id;
END;
"""

STEPS = (_first, _cuts, _origins, _keeping_up, _kinship, _added)
