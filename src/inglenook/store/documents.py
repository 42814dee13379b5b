"""Documents of `library.db`: what files say, how that is cut into chunks, which indices hold it.

A document is known by its content, so that copies and moved files are read, stored and indexed
once. A *cut* is one way to cut documents into chunks, for one embedder; a document can have several
at a time, each with its chunks, and is served (searched, shown, counted) by one of them. So another
embedder or chunker gets its chunks and its index ready beside those that serve until then.
"""

from __future__ import annotations

import bisect
import json
import sqlite3
import zlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from inglenook.store.database import Database
from inglenook.store.kinship import insert_bands
from inglenook.types import Section, WordBox

STRETCH = 32_768
"""Characters of a document in one row, so that a passage costs one small row."""


@dataclass(frozen=True, slots=True)
class ChunkRow:
    """A chunk: `text[start:end]` of its document. `context` is embedded with it, never quoted."""

    id: str
    start: int
    end: int
    page: int | None
    heading: tuple[str, ...]
    context: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """What a file's content says, whole. `sha256` and `suffix` tell one document from another.

    `note` is a sentence on what was not read, or why there is nothing to find. `created` is a Unix
    time, `language` an ISO 639-1 code ("" where it is not known), `sketch` what near-duplicates are
    found by. `chunks` are those of the cut that serves the document, `cut`.
    """

    sha256: str
    suffix: str
    parser: str
    cut: str
    title: str
    pages: int | None
    text: str
    sections: tuple[Section, ...]
    note: str = ""
    author: str = ""
    created: float | None = None
    language: str = ""
    sketch: bytes = b""
    chunks: tuple[ChunkRow, ...] = field(default=(), repr=False)


class Documents:
    """Safe to use from several threads; every method is one transaction."""

    def __init__(self, database: Database) -> None:
        """The documents of an open library.db."""
        self._db = database

    def find(self, sha256: str, suffix: str, parser: str) -> int | None:
        """The document with this content, as this version of the parser reads it."""
        sql = "SELECT id FROM documents WHERE sha256 = ? AND suffix = ? AND parser = ?"
        rows = self._all(sql, sha256, suffix, parser)
        return int(rows[0][0]) if rows else None

    def get(self, number: int) -> Document | None:
        """A document with the chunks that serve it. Its sections come without `words`."""
        rows = self._all(f"SELECT {_DOCUMENT}, length FROM documents WHERE id = ?", number)
        if not rows:
            return None
        *values, length = rows[0]
        about = dict(zip(_DOCUMENT.split(", "), values, strict=True))
        text = self.text(number, 0, length)
        sections = unpacked_sections(about.pop("sections"), text)
        return Document(**about, text=text, sections=sections, chunks=self.chunks(number))

    def text(self, number: int, start: int, end: int) -> str:
        """`text[start:end]` of a document, cut off where the document ends."""
        sql = "SELECT start, body FROM texts WHERE document = ? AND start > ? AND start < ?"
        rows = self._all(f"{sql} ORDER BY start", number, start - STRETCH, end)
        if not rows:
            return ""
        whole = "".join(zlib.decompress(body).decode("utf-8", "surrogatepass") for _, body in rows)
        return whole[start - rows[0][0] : end - rows[0][0]]

    def layout(self, number: int, page: int) -> tuple[WordBox, ...]:
        """Where the words of a page stand that was read from a picture, offsets in the whole
        text; empty for pages with a text layer of their own."""
        sql = "SELECT words FROM layouts WHERE document = ? AND page = ?"
        rows = self._all(sql, number, page)
        return (
            tuple(WordBox(*row) for row in json.loads(zlib.decompress(rows[0][0]))) if rows else ()
        )

    def page_start(self, number: int, page: int) -> int | None:
        """The offset at which the text of a page begins; None for a page without text."""
        rows = self._all("SELECT sections FROM documents WHERE id = ?", number)
        places = json.loads(zlib.decompress(rows[0][0])) if rows else []
        return min((place[0] for place in places if place[2] == page), default=None)

    def pages_of(self, number: int, offsets: Sequence[int]) -> list[int | None]:
        """On which page each of some ascending offsets stands; None in a file without pages."""
        rows = self._all("SELECT sections FROM documents WHERE id = ?", number)
        places = json.loads(zlib.decompress(rows[0][0])) if rows else []
        starts = [place[0] for place in places]
        found = (bisect.bisect_right(starts, offset) - 1 for offset in offsets)
        return [places[at][2] if at >= 0 else None for at in found]

    # --- chunks ---

    def chunks(self, number: int, cut: str | None = None) -> tuple[ChunkRow, ...]:
        """The chunks of a document in the order of its text, by `cut` or by what serves it."""
        wanted = "(SELECT cut FROM documents WHERE id = ?1)" if cut is None else "?2"
        sql = f"SELECT {CHUNK} FROM chunks WHERE document = ?1 AND cut = {wanted} ORDER BY ordinal"
        values = (number,) if cut is None else (number, cut)
        return tuple(chunk_row(row) for row in self._all(sql, *values))

    def chunk_at(self, number: int, offset: int) -> ChunkRow | None:
        """The serving chunk that holds `offset` of a document, or the next one after it."""
        sql = (
            f"SELECT {CHUNK} FROM chunks WHERE document = ?1 AND end > ?2"
            " AND cut = (SELECT cut FROM documents WHERE id = ?1) ORDER BY ordinal LIMIT 1"
        )
        rows = self._all(sql, number, offset)
        return chunk_row(rows[0]) if rows else None

    def put_cut(self, number: int, cut: str, chunks: Sequence[ChunkRow]) -> None:
        """Store a document's chunks by `cut`, to be indexed. Nothing if the document is gone."""
        with self._db.write() as db:
            if db.execute("SELECT 1 FROM documents WHERE id = ?", (number,)).fetchone():
                insert_cut(db, number, cut, chunks)

    def without_cut(self, cut: str) -> list[int]:
        """Documents that have not been cut like this."""
        sql = (
            "SELECT id FROM documents d WHERE NOT EXISTS"
            " (SELECT 1 FROM cuts c WHERE c.document = d.id AND c.cut = ?) ORDER BY id"
        )
        return [number for (number,) in self._all(sql, cut)]

    def not_served_by(self, cut: str) -> list[int]:
        """Documents that another cut serves."""
        return [number for (number,) in self._all("SELECT id FROM documents WHERE cut != ?", cut)]

    def serving(self) -> dict[str, int]:
        """The cuts that serve documents, and how many each."""
        return dict(self._all("SELECT cut, count(*) FROM documents GROUP BY cut"))

    def serve(self, cut: str) -> None:
        """Let `cut` serve every document that is cut so and whose index holds it, at one stroke;
        what served those before is dropped."""
        ready = "SELECT document FROM cuts WHERE cut = ? AND indexed"
        with self._db.write() as db:
            db.execute(f"UPDATE documents SET cut = ? WHERE id IN ({ready})", (cut, cut))
            stale = f"cut != ? AND document IN ({ready})"
            db.execute(f"DELETE FROM chunks WHERE {stale}", (cut, cut))
            db.execute(f"DELETE FROM cuts WHERE {stale}", (cut, cut))

    def swap(self, cut: str, numbers: Collection[int] | None) -> int:
        """`serve` for some of the documents (None: all) and at one stroke; how many were not
        served so before. Chunks by other cuts are dropped."""
        sql = (
            "SELECT d.id, d.cut != ?1 FROM cuts c JOIN documents d ON d.id = c.document"
            " WHERE c.cut = ?1 AND c.indexed AND (d.cut != ?1 OR EXISTS"
            " (SELECT 1 FROM cuts o WHERE o.document = d.id AND o.cut != ?1))"
        )
        with self._db.write() as db:
            found = [row for row in db.execute(sql, (cut,)) if numbers is None or row[0] in numbers]
            rows = [(cut, number) for number, _ in found]
            db.executemany("UPDATE documents SET cut = ? WHERE id = ?", rows)
            db.executemany("DELETE FROM chunks WHERE cut != ? AND document = ?", rows)
            db.executemany("DELETE FROM cuts WHERE cut != ? AND document = ?", rows)
        return sum(news for _, news in found)

    def languages(self) -> dict[int, str]:
        """The language of every document, by its id."""
        return dict(self._all("SELECT id, language FROM documents"))

    def served_apart(self, cut: str) -> frozenset[int] | None:
        """The documents that `cut` serves if it has others ready as well; None if it has not."""
        others = (
            "SELECT 1 FROM cuts c JOIN documents d ON d.id = c.document"
            " WHERE c.cut = ?1 AND d.cut != ?1 LIMIT 1"
        )
        if not self._all(others, cut):
            return None
        return frozenset(n for (n,) in self._all("SELECT id FROM documents WHERE cut = ?", cut))

    # --- what the indices hold ---

    def unindexed(self, cut: str) -> list[int]:
        """Documents whose chunks by `cut` are not, or not all, in its index."""
        sql = "SELECT document FROM cuts WHERE cut = ? AND NOT indexed ORDER BY document"
        return [number for (number,) in self._all(sql, cut)]

    def mark_indexed(self, numbers: Iterable[int], cut: str, *, held: bool = True) -> None:
        """Record whether the index of `cut` holds all its chunks of these documents."""
        with self._db.write() as db:
            sql = "UPDATE cuts SET indexed = ? WHERE document = ? AND cut = ?"
            db.executemany(sql, [(held, n, cut) for n in numbers])

    def counts(self, cut: str) -> dict[int, int]:
        """How many chunks of each document the index of `cut` should hold by now."""
        return dict(self._all("SELECT document, chunks FROM cuts WHERE cut = ? AND indexed", cut))

    def removed(self) -> list[int]:
        """Documents that are gone here and may still have rows in an index."""
        return [number for (number,) in self._all("SELECT document FROM removed")]

    def clear_removed(self, numbers: Sequence[int]) -> None:
        """Record that no index holds these documents any longer."""
        with self._db.write() as db:
            db.executemany("DELETE FROM removed WHERE document = ?", [(n,) for n in numbers])

    def _all(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with self._db.read() as db:
            return [tuple(row) for row in db.execute(sql, values)]


# --- rows, within a transaction of the caller's ---------------------------------------------------

_DOCUMENT = (
    "sha256, suffix, parser, cut, title, pages, sections, note, author, created, language, sketch"
)
CHUNK = "id, start, end, page, heading, context, place"
_UNSHOWN = "NOT EXISTS (SELECT 1 FROM files f WHERE f.document = d.id)"
_SHOWING = (
    "SELECT f.id FROM files f JOIN documents d ON d.id = f.document"
    " WHERE d.sha256 = ? AND d.suffix = ?"
)


def insert_document(db: sqlite3.Connection, document: Document) -> int:
    """Insert a document; an older reading of the same content is replaced. Returns its id."""
    key = (document.sha256, document.suffix)
    showing = [row[0] for row in db.execute(_SHOWING, key)]
    for (old,) in db.execute(
        "SELECT id FROM documents WHERE sha256 = ? AND suffix = ?", key
    ).fetchall():
        drop_document(db, old)
    names = _DOCUMENT.split(", ")
    packed = packed_sections(document.sections)
    values = [packed if name == "sections" else getattr(document, name) for name in names]
    number = db.execute(
        f"INSERT INTO documents({_DOCUMENT}, length) VALUES ({', '.join('?' * len(names))}, ?)",
        (*values, len(document.text)),
    ).lastrowid
    assert number is not None
    _insert_text(db, number, document)
    insert_cut(db, number, document.cut, document.chunks)
    insert_bands(db, number, document.sketch)
    db.executemany("UPDATE files SET document = ? WHERE id = ?", [(number, f) for f in showing])
    return number


def insert_cut(db: sqlite3.Connection, number: int, cut: str, chunks: Sequence[ChunkRow]) -> None:
    """Write the chunks of a document by one cut, in place of those it had."""
    db.execute("DELETE FROM chunks WHERE document = ? AND cut = ?", (number, cut))
    db.executemany(
        f"INSERT INTO chunks(document, cut, ordinal, {CHUNK})"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                number,
                cut,
                i,
                c.id,
                c.start,
                c.end,
                c.page,
                json.dumps(c.heading),
                c.context,
                c.place,
            )
            for i, c in enumerate(chunks)
        ],
    )
    db.execute("INSERT OR REPLACE INTO cuts VALUES (?, ?, ?, 0)", (number, cut, len(chunks)))


def drop_document(db: sqlite3.Connection, number: int) -> None:
    """Remove a document and note that an index may still hold it."""
    db.execute("INSERT OR IGNORE INTO removed VALUES (?)", (number,))
    db.execute("DELETE FROM documents WHERE id = ?", (number,))


def drop_unshown(db: sqlite3.Connection, number: int | None = None) -> None:
    """Remove documents that no file shows: all of them, or this one if it is one."""
    this = "" if number is None else " AND id = ?"
    values = () if number is None else (number,)
    sql = f"SELECT id FROM documents d WHERE {_UNSHOWN}{this}"
    for (unshown,) in db.execute(sql, values).fetchall():
        drop_document(db, unshown)


def chunk_row(row: Sequence[Any]) -> ChunkRow:
    """A chunk from the columns `CHUNK`."""
    chunk_id, start, end, page, heading, context, place = row
    return ChunkRow(chunk_id, start, end, page, tuple(json.loads(heading)), context, place)


def packed_sections(sections: Sequence[Section]) -> bytes:
    """Sections without their text, which the document holds already, and without word boxes."""
    places = [
        (s.start, len(s.text), s.page, s.heading, s.kind, s.place, s.head, s.line) for s in sections
    ]
    return zlib.compress(json.dumps(places).encode())


def unpacked_sections(packed: bytes, text: str) -> tuple[Section, ...]:
    """The reverse of `packed_sections`."""
    return tuple(
        Section(text[start : start + length], start, page, tuple(heading), *rest)
        for start, length, page, heading, *rest in json.loads(zlib.decompress(packed))
    )


def _insert_text(db: sqlite3.Connection, number: int, document: Document) -> None:
    text = document.text
    stretches = (
        (
            number,
            start,
            zlib.compress(text[start : start + STRETCH].encode("utf-8", "surrogatepass")),
        )
        for start in range(0, len(text), STRETCH)
    )
    db.executemany("INSERT INTO texts VALUES (?, ?, ?)", stretches)
    pages: dict[int, list[tuple[Any, ...]]] = {}
    for section in document.sections:
        for w in section.words:
            at = (w.start + section.start, w.end + section.start)
            box = tuple(round(side, 5) for side in (w.left, w.top, w.width, w.height))
            pages.setdefault(section.page or 1, []).append((*at, *box))
    layouts = ((number, page, zlib.compress(json.dumps(ws).encode())) for page, ws in pages.items())
    db.executemany("INSERT INTO layouts VALUES (?, ?, ?)", layouts)
