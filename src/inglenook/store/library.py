r"""`library.db`: collections, the files in them and what they show. The library's truth.

A *file* is a path that shows a document; text and chunks belong to the document
(`store.documents`). The search index can be rebuilt from here.

Paths are text here: bytes of a name that are not UTF-8 stand as `\xNN`.
"""

from __future__ import annotations

import dataclasses
import os
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from inglenook.ask.ports import Around
from inglenook.store.around import around
from inglenook.store.database import Database
from inglenook.store.documents import (
    CHUNK,
    ChunkRow,
    Document,
    Documents,
    chunk_row,
    drop_unshown,
    insert_document,
)
from inglenook.store.facts import FileFacts
from inglenook.store.kinship import Kinship, insert_stem
from inglenook.store.library_schema import STEPS
from inglenook.types import Passage, Scope

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


class LibraryStore:
    """Safe to use from several threads; every method is one transaction."""

    def __init__(self, path: Path) -> None:
        """Open or create the database. ProfileUnusable or DiskFull where that is not possible."""
        self._db = Database(path, STEPS)
        self.documents = Documents(self._db)
        self.kinship = Kinship(self._db)
        self.facts = FileFacts(self._db, _scope_sql)

    def close(self) -> None:
        """Close the database; the store cannot be used afterwards."""
        self._db.close()

    # --- collections ---

    def add_root(self, collection: str, path: str, mount: str = "") -> None:
        """Remember that `collection` (made if need be) takes in the file or folder `path`, which
        lies on the disk mounted at `mount`."""
        with self._db.write() as db:
            db.execute("INSERT OR IGNORE INTO collections(name) VALUES (?)", (collection,))
            db.execute(
                "INSERT INTO roots(collection, path, mount)"
                " SELECT id, ?, ? FROM collections WHERE name = ?"
                " ON CONFLICT DO UPDATE SET mount = excluded.mount",
                (path, mount, collection),
            )

    def all_roots(self) -> dict[str, list[str]]:
        """The files and folders that each collection takes in."""
        sql = "SELECT name, path FROM collections c JOIN roots r ON r.collection = c.id ORDER BY 2"
        found: dict[str, list[str]] = {}
        for name, path in self._all(sql):
            found.setdefault(name, []).append(path)
        return found

    def mounts(self, collection: str) -> dict[str, str]:
        """Where the disk of each root of a collection was mounted when it was seen last."""
        sql = "SELECT path, mount FROM roots r JOIN collections c ON c.id = r.collection"
        return dict(self._all(sql + " WHERE c.name = ?", collection))

    def roots(self, collection: str) -> list[str] | None:
        """The files and folders that a collection takes in; None if there is no such collection."""
        known = self._all("SELECT id FROM collections WHERE name = ?", collection)
        if not known:
            return None
        rows = self._all("SELECT path FROM roots WHERE collection = ? ORDER BY path", known[0][0])
        return [path for (path,) in rows]

    def remove_root(self, collection: str, path: str) -> bool:
        """Let a collection no longer take in `path` and what is below; False if it did not."""
        with self._db.write() as db:
            gone = db.execute(
                "DELETE FROM roots WHERE path = ?2"
                " AND collection = (SELECT id FROM collections WHERE name = ?1)",
                (collection, path),
            ).rowcount
            if gone:
                sql = f"SELECT f.path {_FILES_OF} AND (f.path = ? OR (f.path >= ? AND f.path < ?))"
                left = db.execute(sql, (collection, "", path, *_below(path))).fetchall()
                db.executemany(_REMOVE_MEMBER, [(row[0], collection) for row in left])
                db.execute("DELETE FROM origins WHERE path >= ? AND path < ?", _below(path))
                _drop_orphans(db)
        return bool(gone)

    def set_origins(self, root: str, origins: Mapping[str, str]) -> None:
        """Let the files below `root` count as copies of these web pages, by path."""
        with self._db.write() as db:
            db.execute("DELETE FROM origins WHERE path >= ? AND path < ?", _below(root))
            db.executemany("INSERT OR REPLACE INTO origins VALUES (?, ?)", origins.items())

    def collections(self) -> list[dict[str, Any]]:
        """Name, roots and totals of every collection; `files` counts the readable ones."""
        rows = self._all(_COLLECTIONS)
        totals = [dict(zip(_TOTALS, row, strict=True)) for row in rows]
        return [
            {
                **t,
                "roots": self.roots(t["name"]) or [],
                "paused": bool(t["paused"]),
                "patterns": t["patterns"].splitlines(),
                "embedders": sorted(filter(None, t["embedders"].split(","))),
            }
            for t in totals
        ]

    def patterns(self, collection: str) -> list[str]:
        """The lines of .gitignore syntax that say what a collection leaves out."""
        rows = self._all("SELECT patterns FROM collections WHERE name = ?", collection)
        return str(rows[0][0]).splitlines() if rows else []

    def set_patterns(self, collection: str, lines: Sequence[str]) -> None:
        """Change what a collection leaves out; its files stay until it is looked at again."""
        text = "\n".join(lines)
        with self._db.write() as db:
            db.execute("UPDATE collections SET patterns = ? WHERE name = ?", (text, collection))

    def set_left_out(self, collection: str, count: int) -> None:
        """Record how many files and folders the patterns left out."""
        with self._db.write() as db:
            db.execute("UPDATE collections SET left_out = ? WHERE name = ?", (count, collection))

    def pause(self, collection: str | None, *, paused: bool) -> None:
        """Let a collection, or all of them, be kept up no longer, or again."""
        where, values = ("", ()) if collection is None else (" WHERE name = ?", (collection,))
        with self._db.write() as db:
            db.execute(f"UPDATE collections SET paused = ?{where}", (paused, *values))

    def paused(self) -> set[str]:
        """The collections that a person has paused."""
        return {name for (name,) in self._all("SELECT name FROM collections WHERE paused")}

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

    def known_below(self, collection: str, root: str) -> dict[str, tuple[FileRow, bool]]:
        """The files at or below `root` that the library knows, and whether each belongs to this
        collection already, by path."""
        sql = (
            f"SELECT {_FILE}, EXISTS (SELECT 1 FROM members m JOIN collections c"
            " ON c.id = m.collection WHERE m.file = files.id AND c.name = ?)"
            " FROM files WHERE path = ? OR (path >= ? AND path < ?)"
        )
        rows = self._all(sql, collection, root, *_below(root))
        return {row[0]: (_file_row(row[:-1]), bool(row[-1])) for row in rows}

    def files(
        self, collection: str, query: str = "", offset: int = 0, limit: int = 100, state: str = ""
    ) -> tuple[int, list[dict[str, Any]]]:
        """How many files of a collection match `query` (part of the path) and are in `state`, and
        a page of them."""
        wanted = (collection, query, state, state)
        which = f"{_FILES_OF} AND (? = '' OR f.state = ?)"
        ((total,),) = self._all("SELECT count(*) " + which, *wanted)
        rows = self._all(
            f"{_FILE_LIST} {which} ORDER BY path LIMIT ? OFFSET ?", *wanted, limit, offset
        )
        names = ("path", "state", "reason", "pages", "chunks", "bytes", "modified", "origin")
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

    def retry(self, collection: str, paths: Iterable[str] | None = None) -> int:
        """Give failed files, those at `paths` or all of a collection, a fresh start. How many."""
        sql = (
            "UPDATE files SET attempts = 0, crashes = 0, retry = 1 WHERE state = 'failed' AND id IN"
            " (SELECT m.file FROM members m JOIN collections c ON c.id = m.collection"
            "  WHERE c.name = ?)"
        )
        with self._db.write() as db:
            if paths is None:
                return db.execute(sql, (collection,)).rowcount
            each = [db.execute(sql + " AND path = ?", (collection, path)) for path in paths]
            return sum(cursor.rowcount for cursor in each)

    def remove_files(self, collection: str, paths: Iterable[str]) -> None:
        """Take files out of a collection, and out of the library if no other one holds them."""
        with self._db.write() as db:
            db.executemany(_REMOVE_MEMBER, [(path, collection) for path in paths])
            _drop_orphans(db)

    def save_document(self, collection: str, row: FileRow, document: Document) -> int:
        """Store a document and let the file show it, in one transaction. Returns its id."""
        with self._db.write() as db:
            number = insert_document(db, document)
            _put_file(db, collection, dataclasses.replace(row, document=number))
        return number

    def mark_files(self) -> None:
        """Let every file count as indexed whose document is in the index that serves it. One that
        is being read again (`attempts`) still shows its old document and goes on waiting."""
        with self._db.write() as db:
            db.execute(
                "UPDATE files SET state = 'indexed' WHERE state = 'waiting' AND attempts = 0"
                " AND document IN (SELECT d.id FROM documents d JOIN cuts c"
                " ON c.document = d.id AND c.cut = d.cut WHERE c.indexed)"
            )

    # --- looking things up ---

    def documents_in(self, scope: Scope) -> list[int]:
        """The documents that `scope` covers, ascending."""
        where, values = _scope_sql(scope)
        sql = f"SELECT DISTINCT document FROM files f WHERE document IS NOT NULL AND ({where})"
        return sorted(number for (number,) in self._all(sql, *values))

    def file_counts(self, scope: Scope) -> list[tuple[str, int]]:
        """The files of `scope` that have chunks, by path, with their number; copies count once."""
        where, values = _scope_sql(scope)
        sql = (
            "SELECT min(f.path), c.chunks FROM files f JOIN documents d ON d.id = f.document"
            " JOIN cuts c ON c.document = d.id AND c.cut = d.cut"
            f" WHERE c.chunks > 0 AND ({where}) GROUP BY d.id ORDER BY 1"
        )
        return [(path, int(chunks)) for path, chunks in self._all(sql, *values)]

    def total(self, scope: Scope) -> int:
        """How many chunks the files of `scope` hold; a copy counts once."""
        where, values = _scope_sql(scope)
        inside = f"SELECT f.document FROM files f WHERE {where}"
        sql = (
            "SELECT coalesce(sum(c.chunks), 0) FROM documents d JOIN cuts c"
            f" ON c.document = d.id AND c.cut = d.cut WHERE d.id IN ({inside})"
        )
        ((count,),) = self._all(sql, *values)
        return int(count)

    def chunks_of_files(self, paths: Iterable[str]) -> int:
        """How many chunks these files have together."""
        sql = (
            "SELECT coalesce(sum(c.chunks), 0) FROM files f JOIN documents d ON d.id = f.document"
            " JOIN cuts c ON c.document = d.id AND c.cut = d.cut WHERE f.path = ?"
        )
        return sum(self._all(sql, path)[0][0] for path in paths)

    def passages(self, ids: Iterable[str], scope: Scope) -> dict[str, Passage]:
        """The chunks with these ids, by id, each under the first path that shows it within `scope`.

        Left out are those that are gone or serve no longer, and those whose text the scope's
        `phrases` and `without` keep out.
        """
        where, values = _scope_sql(scope)
        shown = f"SELECT min(f.path) FROM files f WHERE f.document = c.document AND ({where})"
        sql = (
            f"SELECT c.document, ({shown}), {', '.join(f'c.{name}' for name in CHUNK.split(', '))}"
            " FROM chunks c JOIN documents d ON d.id = c.document AND d.cut = c.cut WHERE c.id = ?"
        )
        found = {}
        for chunk_id in set(ids):
            for number, path, *row in self._all(sql, *values, chunk_id):
                chunk = chunk_row(row)
                text = self.documents.text(number, chunk.start, chunk.end)
                if path is not None and _lets_through(scope, text):
                    found[chunk_id] = _passage(chunk, text, path, self.origin(path))
        return found

    def origin(self, path: str) -> str:
        """The address of the web page that a file is a copy of; "" for the person's own files."""
        rows = self._all("SELECT address FROM origins WHERE path = ?", path)
        return str(rows[0][0]) if rows else ""

    def passages_of(self, path: str, most: int | None = None) -> tuple[Passage, ...]:
        """The first `most` chunks of the file at `path`, or all, in the order of its text."""
        shown = self.shown(path)
        if shown is None:
            return ()
        number, length, _ = shown
        rows = self.documents.chunks(number)[:most]
        text = self.documents.text(number, 0, rows[-1].end if rows else length)
        origin = self.origin(path)
        return tuple(_passage(row, text[row.start : row.end], path, origin) for row in rows)

    def around(self, ids: Iterable[str]) -> dict[str, Around]:
        """What stands around chunks, on the same page; see `store.around`."""
        return around(self._db, self.documents, ids)

    def shown(self, path: str) -> tuple[int, int, int | None] | None:
        """The document that the file at `path` shows: its id, length in characters and pages."""
        sql = "SELECT d.id, d.length, d.pages FROM files f JOIN documents d ON d.id = f.document"
        rows = self._all(sql + " WHERE f.path = ?", path)
        return (rows[0][0], rows[0][1], rows[0][2]) if rows else None

    def seen(self, path: str) -> tuple[int, int] | None:
        """Size and time of change (ns) that the file at `path` had when it was looked at last."""
        rows = self._all("SELECT size, mtime_ns FROM files WHERE path = ?", path)
        return (rows[0][0], rows[0][1]) if rows else None

    # --- plumbing ---

    def check(self) -> str:
        """What SQLite says of the file: "ok", or its first complaint."""
        return self._db.check()

    def _all(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with self._db.read() as db:
            return [tuple(row) for row in db.execute(sql, values)]


# --- rows ----------------------------------------------------------------------------------------

_FILE = "path, size, mtime_ns, state, reason, document, parser, attempts, crashes, retry"
_FILES_OF = (
    "FROM files f JOIN members m ON m.file = f.id JOIN collections c ON c.id = m.collection"
    " LEFT JOIN documents d ON d.id = f.document"
    " LEFT JOIN cuts s ON s.document = d.id AND s.cut = d.cut"
    " WHERE c.name = ? AND holds(f.path, ?)"
)
_FILE_LIST = (
    "SELECT path, state, coalesce(nullif(reason, ''), d.note, ''), d.pages,"
    " coalesce(s.chunks, 0), size, mtime_ns / 1e9,"
    " coalesce((SELECT address FROM origins o WHERE o.path = f.path), '')"
)
_TOTALS = (
    "name", "files", "failed", "waiting", "skipped", "chunks", "bytes", "left_out", "paused",
    "patterns", "embedders",
)  # fmt: skip
_COLLECTIONS = (
    "SELECT c.name, count(f.id) FILTER (WHERE f.state != 'skipped'),"
    " count(f.id) FILTER (WHERE f.state = 'failed'),"
    " count(f.id) FILTER (WHERE f.state = 'waiting'),"
    " count(f.id) FILTER (WHERE f.state = 'skipped'), coalesce(sum(s.chunks), 0),"
    " coalesce(sum(f.size) FILTER (WHERE f.state != 'skipped'), 0), left_out, paused, patterns,"
    " coalesce(group_concat(DISTINCT substr(d.cut, instr(d.cut, '/') + 1)), '')"
    " FROM collections c LEFT JOIN members m ON m.collection = c.id"
    " LEFT JOIN files f ON f.id = m.file LEFT JOIN documents d ON d.id = f.document"
    " LEFT JOIN cuts s ON s.document = d.id AND s.cut = d.cut"
    " GROUP BY c.id ORDER BY c.name"
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
    insert_stem(db, row.path)
    db.execute(
        "INSERT OR IGNORE INTO members SELECT c.id, f.id FROM collections c, files f"
        " WHERE c.name = ? AND f.path = ?",
        (collection, row.path),
    )
    db.execute(_DROP_HOMELESS, (row.path,))  # its collection may have been forgotten meanwhile
    for number in {before and before[0], row.document} - {None}:
        drop_unshown(db, number)


def _drop_orphans(db: sqlite3.Connection) -> None:
    """Remove files that no collection holds and documents that no file shows."""
    db.execute("DELETE FROM files WHERE id NOT IN (SELECT file FROM members)")
    drop_unshown(db)


def _file_row(row: Sequence[Any]) -> FileRow:
    values = dict(zip(_FILE.split(", "), row, strict=True))
    return FileRow(**{**values, "retry": bool(values["retry"])})


def _passage(row: ChunkRow, text: str, path: str, origin: str) -> Passage:
    where = row.start, row.end, row.page, row.heading
    return Passage(row.id, path, text, *where, place=row.place, origin=origin)


def _below(folder: str) -> tuple[str, str]:
    """Bounds of the paths below a folder: everything that begins with it and a separator."""
    stem = folder.rstrip(os.sep)
    return stem + os.sep, stem + chr(ord(os.sep) + 1)


def _lets_through(scope: Scope, text: str) -> bool:
    if not scope.phrases and not scope.without:
        return True
    folded = " ".join(text.casefold().split())
    wanted = (" ".join(part.casefold().split()) in folded for part in scope.phrases)
    return all(wanted) and not any(part.casefold() in folded for part in scope.without)


def _scope_sql(scope: Scope) -> tuple[str, list[Any]]:
    """A condition on `files f`: in one of the collections, or at or below one of the paths, and
    let through by every filter."""
    places: list[str] = []
    values: list[Any] = []
    if scope.collections:
        marks = ", ".join("?" * len(scope.collections))
        places.append(
            "f.id IN (SELECT m.file FROM members m JOIN collections c ON c.id = m.collection"
            f" WHERE c.name IN ({marks}))"
        )
        values += scope.collections
    for path in scope.paths:
        places.append("f.path = ? OR (f.path >= ? AND f.path < ?)")
        values += [path, *_below(path)]
    conditions = [_any(places)] if places else []
    for sql, wanted in (
        ("file_suffix(f.path) = ?", [t.casefold() for t in scope.types]),
        ("holds(file_name(f.path), ?)", scope.names),
        ("holds(file_folder(f.path), ?)", scope.folders),
    ):
        if wanted:
            conditions.append(_any([sql] * len(wanted)))
            values += wanted
    for sql, time in (("f.mtime_ns >= ?", scope.after), ("f.mtime_ns < ?", scope.before)):
        if time is not None:
            conditions.append(sql)
            values.append(int(time * 1e9))
    return " AND ".join(f"({c})" for c in conditions) or "1", values


def _any(conditions: Sequence[str]) -> str:
    return " OR ".join(f"({c})" for c in conditions)
