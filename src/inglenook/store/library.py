r"""`library.db`: which files were read, what they say and how that was cut. The library's truth.

Text and chunks belong to a *document*, which is known by its content, so that copies and moved
files are read, stored and indexed once. A *file* is a path that shows a document. The search index
can be rebuilt from here; `Document.embedder` says which index already holds a document's chunks.

Paths are text here: bytes of a name that are not UTF-8 stand as `\xNN`.
"""

from __future__ import annotations

import dataclasses
import json
import os
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from inglenook.store.database import Database
from inglenook.store.library_schema import STEPS
from inglenook.types import Passage, Scope, Section

State = Literal["indexed", "waiting", "failed", "skipped"]


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file as it was seen last. `attempts` counts readings that were begun and never ended,
    `crashes` those that killed the parser; `retry` marks a failure that may pass by itself."""

    path: str
    size: int = 0
    mtime_ns: int = 0
    state: State = "waiting"
    reason: str = ""
    document: int | None = None
    parser: str = ""
    attempts: int = 0
    crashes: int = 0
    retry: bool = False


@dataclass(frozen=True, slots=True)
class ChunkRow:
    """A chunk: `text[start:end]` of its document. `context` is embedded with it, never quoted."""

    id: str
    start: int
    end: int
    page: int | None
    heading: tuple[str, ...]
    context: str


@dataclass(frozen=True, slots=True)
class Document:
    """What a file's content says, whole. `sha256` and `suffix` tell one document from another;
    `note` says why there is nothing to find in it."""

    sha256: str
    suffix: str
    parser: str
    chunker: str
    title: str
    pages: int | None
    text: str
    sections: tuple[Section, ...]
    note: str = ""
    chunks: tuple[ChunkRow, ...] = field(default=(), repr=False)


class LibraryStore:
    """Safe to use from several threads; every method is one transaction."""

    def __init__(self, path: Path) -> None:
        """Open or create the database. ProfileUnusable or DiskFull where that is not possible."""
        self._db = Database(path, STEPS)

    def close(self) -> None:
        """Close the database; the store cannot be used afterwards."""
        self._db.close()

    # --- collections ---

    def add_root(self, collection: str, path: str) -> None:
        """Remember that `collection` (made if need be) takes in the file or folder `path`."""
        with self._db.write() as db:
            db.execute("INSERT OR IGNORE INTO collections(name) VALUES (?)", (collection,))
            db.execute(
                "INSERT OR IGNORE INTO roots SELECT id, ? FROM collections WHERE name = ?",
                (path, collection),
            )

    def roots(self, collection: str) -> list[str] | None:
        """The files and folders that a collection takes in; None if there is no such collection."""
        known = self._all("SELECT id FROM collections WHERE name = ?", collection)
        if not known:
            return None
        rows = self._all("SELECT path FROM roots WHERE collection = ? ORDER BY path", known[0][0])
        return [path for (path,) in rows]

    def collections(self) -> list[dict[str, Any]]:
        """Name, roots and totals of every collection; `files` counts the readable ones."""
        rows = self._all(_COLLECTIONS)
        names = ("name", "files", "failed", "chunks", "bytes")
        totals = [dict(zip(names, row, strict=True)) for row in rows]
        return [{**t, "roots": self.roots(t["name"]) or []} for t in totals]

    def forget(self, collection: str) -> bool:
        """Remove a collection and what only it held. False if there is none of that name."""
        with self._db.write() as db:
            gone = db.execute("DELETE FROM collections WHERE name = ?", (collection,)).rowcount
            _drop_orphans(db)
        return bool(gone)

    # --- files ---

    def known_files(self) -> dict[str, FileRow]:
        """Every file of the library, by path."""
        rows = (_file_row(row) for row in self._all(f"SELECT {_FILE} FROM files"))
        return {row.path: row for row in rows}

    def files(
        self, collection: str, query: str = "", offset: int = 0, limit: int = 100
    ) -> tuple[int, list[dict[str, Any]]]:
        """How many files of a collection match `query` (part of the path), and a page of them."""
        wanted = (collection, query)
        ((total,),) = self._all("SELECT count(*) " + _FILES_OF, *wanted)
        rows = self._all(
            f"{_FILE_LIST} {_FILES_OF} ORDER BY path LIMIT ? OFFSET ?", *wanted, limit, offset
        )
        names = ("path", "state", "reason", "pages", "chunks", "bytes", "modified")
        return total, [dict(zip(names, row, strict=True)) for row in rows]

    def paths_below(self, collection: str, root: str) -> set[str]:
        """The paths of a collection's files at or below `root`."""
        sql = f"SELECT path {_FILES_OF} AND (path = ? OR (path >= ? AND path < ?))"
        return {path for (path,) in self._all(sql, collection, "", root, *_below(root))}

    def save_files(self, collection: str, rows: Iterable[FileRow]) -> None:
        """Write what is known of files, as members of `collection`."""
        with self._db.write() as db:
            for row in rows:
                _put_file(db, collection, row)

    def remove_files(self, collection: str, paths: Iterable[str]) -> None:
        """Take files out of a collection, and out of the library if no other one holds them."""
        with self._db.write() as db:
            db.executemany(_REMOVE_MEMBER, [(path, collection) for path in paths])
            _drop_orphans(db)

    # --- documents ---

    def document_id(self, sha256: str, suffix: str, parser: str) -> int | None:
        """The document with this content, as this version of the parsers reads it."""
        sql = "SELECT id FROM documents WHERE sha256 = ? AND suffix = ? AND parser = ?"
        rows = self._all(sql, sha256, suffix, parser)
        return int(rows[0][0]) if rows else None

    def save_document(self, collection: str, row: FileRow, document: Document) -> int:
        """Store a document and let the file show it, in one transaction. Returns its id."""
        with self._db.write() as db:
            number = _put_document(db, document)
            _put_file(db, collection, dataclasses.replace(row, document=number))
        return number

    def recut(self, number: int, chunker: str, chunks: Sequence[ChunkRow]) -> None:
        """Replace the chunks of a document; it has to be indexed again."""
        with self._db.write() as db:
            sql = "UPDATE documents SET chunker = ?, embedder = '' WHERE id = ?"
            db.execute(sql, (chunker, number))
            db.execute("DELETE FROM chunks WHERE document = ?", (number,))
            _put_chunks(db, number, chunks)

    def document(self, number: int) -> Document | None:
        """A document with its chunks."""
        rows = self._all(f"SELECT {_DOCUMENT}, length FROM documents WHERE id = ?", number)
        if not rows:
            return None
        sha256, suffix, parser, chunker, title, pages, sections, note, length = rows[0]
        text = self.text(number, 0, length)
        return Document(
            sha256,
            suffix,
            parser,
            chunker,
            title,
            pages,
            text,
            _sections(sections, text),
            note,
            self.chunks(number),
        )

    def documents_cut_otherwise(self, chunker: str) -> list[int]:
        """Documents whose chunks were made by another chunker or for another embedder."""
        return [n for (n,) in self._all("SELECT id FROM documents WHERE chunker != ?", chunker)]

    def chunks(self, number: int) -> tuple[ChunkRow, ...]:
        """The chunks of a document in the order of its text."""
        rows = self._all(f"SELECT {_CHUNK} FROM chunks WHERE document = ? ORDER BY ordinal", number)
        return tuple(_chunk_row(row) for row in rows)

    # --- what the index holds ---

    def unindexed(self, embedder: str) -> list[int]:
        """Documents whose chunks are not, or not all, in the index of `embedder`."""
        sql = "SELECT id FROM documents WHERE embedder != ? ORDER BY id"
        return [number for (number,) in self._all(sql, embedder)]

    def mark_indexed(self, numbers: Sequence[int], embedder: str) -> None:
        """Record that the index of `embedder` holds all chunks of these documents."""
        with self._db.write() as db:
            sql = "UPDATE documents SET embedder = ? WHERE id = ?"
            db.executemany(sql, [(embedder, n) for n in numbers])

    def mark_files(self, embedder: str) -> None:
        """Let every file whose document is in the index of `embedder` count as indexed. One that
        is being read again (`attempts`) still shows its old document and goes on waiting."""
        with self._db.write() as db:
            db.execute(
                "UPDATE files SET state = 'indexed' WHERE state = 'waiting' AND attempts = 0"
                " AND document IN (SELECT id FROM documents WHERE embedder = ?)",
                (embedder,),
            )

    def removed(self) -> list[int]:
        """Documents that are gone here and may still have rows in the index."""
        return [number for (number,) in self._all("SELECT document FROM removed")]

    def clear_removed(self, numbers: Sequence[int]) -> None:
        """Record that the index no longer holds these documents."""
        with self._db.write() as db:
            sql = "DELETE FROM removed WHERE document = ?"
            db.executemany(sql, [(n,) for n in numbers])

    def chunk_counts(self, embedder: str) -> dict[int, int]:
        """How many chunks of each document the index of `embedder` should hold."""
        sql = (
            "SELECT d.id, count(c.id) FROM documents d LEFT JOIN chunks c ON c.document = d.id"
            " WHERE d.embedder = ? GROUP BY d.id"
        )
        return dict(self._all(sql, embedder))

    # --- looking things up ---

    def documents_in(self, scope: Scope) -> list[int]:
        """The documents that `scope` covers, ascending."""
        where, values = _scope_sql(scope)
        sql = f"SELECT DISTINCT document FROM files f WHERE document IS NOT NULL AND ({where})"
        return sorted(number for (number,) in self._all(sql, *values))

    def total(self, scope: Scope) -> int:
        """How many chunks `scope` covers; a copy counts once."""
        where, values = _scope_sql(scope)
        inside = f"SELECT f.document FROM files f WHERE {where}"
        ((count,),) = self._all(
            f"SELECT count(*) FROM chunks WHERE document IN ({inside})", *values
        )
        return int(count)

    def chunks_of_files(self, paths: Iterable[str]) -> int:
        """How many chunks these files have together."""
        sql = (
            "SELECT count(*) FROM chunks c JOIN files f ON f.document = c.document WHERE f.path = ?"
        )
        return sum(self._all(sql, path)[0][0] for path in paths)

    def passages(self, ids: Iterable[str], scope: Scope) -> dict[str, Passage]:
        """The chunks with these ids, by id, each under the first path that shows it within `scope`.

        Those that are gone are left out.
        """
        where, values = _scope_sql(scope)
        shown = f"SELECT min(f.path) FROM files f WHERE f.document = c.document AND ({where})"
        sql = f"SELECT document, ({shown}), {_CHUNK} FROM chunks c WHERE c.id = ?"
        found = {}
        for chunk_id in set(ids):
            for number, path, *row in self._all(sql, *values, chunk_id):
                if path is not None:
                    chunk = _chunk_row(row)
                    text = self.text(number, chunk.start, chunk.end)
                    found[chunk_id] = _passage(chunk, text, path)
        return found

    def text(self, number: int, start: int, end: int) -> str:
        """`text[start:end]` of a document, cut off where the document ends."""
        sql = "SELECT start, body FROM texts WHERE document = ? AND start > ? AND start < ?"
        rows = self._all(f"{sql} ORDER BY start", number, start - _STRETCH, end)
        if not rows:
            return ""
        whole = "".join(zlib.decompress(body).decode("utf-8", "surrogatepass") for _, body in rows)
        return whole[start - rows[0][0] : end - rows[0][0]]

    def shown(self, path: str) -> tuple[int, int, int | None] | None:
        """The document that the file at `path` shows: its id, length in characters and pages."""
        sql = "SELECT d.id, d.length, d.pages FROM files f JOIN documents d ON d.id = f.document"
        rows = self._all(sql + " WHERE f.path = ?", path)
        return (rows[0][0], rows[0][1], rows[0][2]) if rows else None

    def seen(self, path: str) -> tuple[int, int] | None:
        """Size and time of change (ns) that the file at `path` had when it was looked at last."""
        rows = self._all("SELECT size, mtime_ns FROM files WHERE path = ?", path)
        return (rows[0][0], rows[0][1]) if rows else None

    def chunk_at(self, number: int, offset: int) -> ChunkRow | None:
        """The chunk that holds `offset` of a document, or the next one after it."""
        sql = f"SELECT {_CHUNK} FROM chunks WHERE document = ? AND end > ? ORDER BY ordinal LIMIT 1"
        rows = self._all(sql, number, offset)
        return _chunk_row(rows[0]) if rows else None

    # --- plumbing ---

    def check(self) -> str:
        """What SQLite says of the file: "ok", or its first complaint."""
        return self._db.check()

    def _all(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with self._db.read() as db:
            return [tuple(row) for row in db.execute(sql, values)]


# --- rows ----------------------------------------------------------------------------------------

_STRETCH = 32_768  # characters of a document in one row, so that a passage costs one small row

_FILE = "path, size, mtime_ns, state, reason, document, parser, attempts, crashes, retry"
_DOCUMENT = "sha256, suffix, parser, chunker, title, pages, sections, note"
_CHUNK = "id, start, end, page, heading, context"
_FILES_OF = (
    "FROM files f JOIN members m ON m.file = f.id JOIN collections c ON c.id = m.collection"
    " LEFT JOIN documents d ON d.id = f.document"
    " WHERE c.name = ? AND holds(f.path, ?)"
)
_FILE_LIST = (
    "SELECT path, state, coalesce(nullif(reason, ''), d.note, ''), d.pages,"
    " coalesce(d.chunk_count, 0), size, mtime_ns / 1e9"
)
_COLLECTIONS = (
    "SELECT c.name, count(f.id) FILTER (WHERE f.state != 'skipped'),"
    " count(f.id) FILTER (WHERE f.state = 'failed'), coalesce(sum(d.chunk_count), 0),"
    " coalesce(sum(f.size) FILTER (WHERE f.state != 'skipped'), 0)"
    " FROM collections c LEFT JOIN members m ON m.collection = c.id"
    " LEFT JOIN files f ON f.id = m.file LEFT JOIN documents d ON d.id = f.document"
    " GROUP BY c.id ORDER BY c.name"
)
_UNSHOWN = "NOT EXISTS (SELECT 1 FROM files f WHERE f.document = d.id)"
_SHOWING = (
    "SELECT f.id FROM files f JOIN documents d ON d.id = f.document"
    " WHERE d.sha256 = ? AND d.suffix = ?"
)
_DROP_HOMELESS = (
    "DELETE FROM files"
    " WHERE path = ? AND NOT EXISTS (SELECT 1 FROM members m WHERE m.file = files.id)"
)
_REMOVE_MEMBER = (
    "DELETE FROM members WHERE file = (SELECT id FROM files WHERE path = ?)"
    " AND collection = (SELECT id FROM collections WHERE name = ?)"
)


def _put_file(db: sqlite3.Connection, collection: str, row: FileRow) -> None:
    """Write a file, and drop the document that it showed until now if no other file shows it."""
    before = db.execute("SELECT document FROM files WHERE path = ?", (row.path,)).fetchone()
    held = db.execute("SELECT 1 FROM documents WHERE id = ?", (row.document,)).fetchone()
    if not held:  # dropped since the row was read: a forgotten collection, a file that came back
        row = dataclasses.replace(row, document=None)
    values = dataclasses.astuple(row)
    marks = ", ".join("?" * len(values))
    updates = ", ".join(f"{name} = excluded.{name}" for name in _FILE.split(", ")[1:])
    db.execute(
        f"INSERT INTO files({_FILE}) VALUES ({marks}) ON CONFLICT(path) DO UPDATE SET {updates}",
        values,
    )
    db.execute(
        "INSERT OR IGNORE INTO members SELECT c.id, f.id FROM collections c, files f"
        " WHERE c.name = ? AND f.path = ?",
        (collection, row.path),
    )
    db.execute(_DROP_HOMELESS, (row.path,))  # its collection may have been forgotten meanwhile
    for number in {before and before[0], row.document} - {None}:
        if db.execute(
            f"SELECT 1 FROM documents d WHERE id = ? AND {_UNSHOWN}", (number,)
        ).fetchone():
            _drop_document(db, number)


def _put_document(db: sqlite3.Connection, document: Document) -> int:
    """Insert a document; an older reading of the same content is replaced."""
    key = (document.sha256, document.suffix)
    showing = [row[0] for row in db.execute(_SHOWING, key)]
    for (old,) in db.execute(
        "SELECT id FROM documents WHERE sha256 = ? AND suffix = ?", key
    ).fetchall():
        _drop_document(db, old)
    number = db.execute(
        f"INSERT INTO documents({_DOCUMENT}, length, chunk_count)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        (
            *key,
            document.parser,
            document.chunker,
            document.title,
            document.pages,
            _packed_sections(document.sections),
            document.note,
            len(document.text),
        ),
    ).lastrowid
    assert number is not None
    db.executemany(
        "INSERT INTO texts VALUES (?, ?, ?)",
        [
            (number, start, zlib.compress(_bytes(document.text[start : start + _STRETCH])))
            for start in range(0, len(document.text), _STRETCH)
        ],
    )
    _put_chunks(db, number, document.chunks)
    db.executemany("UPDATE files SET document = ? WHERE id = ?", [(number, f) for f in showing])
    return number


def _put_chunks(db: sqlite3.Connection, number: int, chunks: Sequence[ChunkRow]) -> None:
    db.executemany(
        f"INSERT INTO chunks(document, ordinal, {_CHUNK}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (number, i, c.id, c.start, c.end, c.page, json.dumps(c.heading), c.context)
            for i, c in enumerate(chunks)
        ],
    )
    db.execute("UPDATE documents SET chunk_count = ? WHERE id = ?", (len(chunks), number))


def _drop_orphans(db: sqlite3.Connection) -> None:
    """Remove files that no collection holds and documents that no file shows."""
    db.execute("DELETE FROM files WHERE id NOT IN (SELECT file FROM members)")
    for (number,) in db.execute(f"SELECT id FROM documents d WHERE {_UNSHOWN}").fetchall():
        _drop_document(db, number)


def _drop_document(db: sqlite3.Connection, number: int) -> None:
    db.execute("INSERT OR IGNORE INTO removed VALUES (?)", (number,))
    db.execute("DELETE FROM documents WHERE id = ?", (number,))


def _file_row(row: Sequence[Any]) -> FileRow:
    values = dict(zip(_FILE.split(", "), row, strict=True))
    return FileRow(**{**values, "retry": bool(values["retry"])})


def _chunk_row(row: Sequence[Any]) -> ChunkRow:
    chunk_id, start, end, page, heading, context = row
    return ChunkRow(chunk_id, start, end, page, tuple(json.loads(heading)), context)


def _passage(row: ChunkRow, text: str, path: str) -> Passage:
    return Passage(row.id, path, text, row.start, row.end, row.page, row.heading)


def _packed_sections(sections: Sequence[Section]) -> bytes:
    """Sections without their text, which the document holds already."""
    places = [(s.start, len(s.text), s.page, s.heading) for s in sections]
    return zlib.compress(json.dumps(places).encode())


def _sections(packed: bytes, text: str) -> tuple[Section, ...]:
    return tuple(
        Section(text[start : start + length], start, page, tuple(heading))
        for start, length, page, heading in json.loads(zlib.decompress(packed))
    )


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _below(folder: str) -> tuple[str, str]:
    """Bounds of the paths below a folder: everything that begins with it and a separator."""
    stem = folder.rstrip(os.sep)
    return stem + os.sep, stem + chr(ord(os.sep) + 1)


def _scope_sql(scope: Scope) -> tuple[str, list[str]]:
    """A condition on `files f`: in one of the collections, or at or below one of the paths."""
    conditions: list[str] = []
    values: list[str] = []
    if scope.collections:
        marks = ", ".join("?" * len(scope.collections))
        conditions.append(
            "f.id IN (SELECT m.file FROM members m JOIN collections c ON c.id = m.collection"
            f" WHERE c.name IN ({marks}))"
        )
        values += scope.collections
    for path in scope.paths:
        conditions.append("f.path = ? OR (f.path >= ? AND f.path < ?)")
        values += [path, *_below(path)]
    return " OR ".join(f"({c})" for c in conditions) or "1", values
