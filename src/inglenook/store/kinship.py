"""Which documents of `library.db` belong together: versions of one another, and like in meaning.

Versions are documents whose sketches (`Document.sketch`) agree for the most part, or whose files'
names differ only by version marks while the texts have much in common. Sketches are looked up by
bands of them (locality-sensitive hashing: Leskovec, Rajaraman and Ullman, chapter 3). Likeness in
meaning is judged by mean vectors, which are kept here for who indexes.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import PurePath
from typing import Any

from inglenook.store.database import Database

SAME = 0.8
"""Resemblance from which two documents are versions of one another, whatever they are called."""
NAMED = 0.5
"""The same for those whose names say it too."""

_BAND = 16  # bytes, four numbers: two texts of resemblance 0.8 share one of 16 bands surely
_MOST = 100  # documents of a group
_MOST_PAIRS = 5_000
_DATE = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d([-_. ]?)(?:0[1-9]|1[0-2])\1(?:[0-2]\d|3[01])"
    r"|(?:[0-2]?\d|3[01])([-_. ])(?:0?[1-9]|1[0-2])\2(?:19|20)\d\d)(?!\d)"
)
_NUMBER = re.compile(r"(?:^|[\s_.,(\[-])(?:v|ver|version|rev|revision)[\s_.-]*(\d+(?:\.\d+)*)\b")
_MARK = re.compile(
    r"\(\d+\)|(?:^|(?<=[\s_.,(\[-]))(?:draft|final|copy|kopie|latest|new|old|neu|alt|entwurf)"
    r"(?=$|[\s_.,)\]-])"
)
_BETWEEN = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Version:
    """A file that shows a version of a document. `modified` is a Unix time, `resemblance` (0 to 1)
    is to the document that was asked about; `newest` marks every copy of the newest version."""

    path: str
    modified: float
    resemblance: float
    newest: bool


class Kinship:
    """Safe to use from several threads; every method is one transaction."""

    def __init__(self, database: Database) -> None:
        """The documents of an open library.db."""
        self._db = database

    def versions(self, path: str) -> list[Version]:
        """The versions of the document that the file at `path` shows, itself and its copies among
        them, newest first; empty if it shows none."""
        rows = self._all("SELECT document FROM files WHERE path = ?", path)
        if not rows or rows[0][0] is None:
            return []
        number = int(rows[0][0])
        group = self.groups([number])[number]
        files = self._in_order(group)
        sketches = self._sketches(group)
        return [
            Version(
                file.path,
                file.modified,
                1.0 if file.document == number
                else resemblance(sketches[number], sketches[file.document]),
                file.document == files[0].document,
            )
            for file in files
        ]  # fmt: skip

    def newer(self, documents: Iterable[int]) -> dict[int, str]:
        """For each of `documents` of which there is a newer version: the path of the newest."""
        found: dict[int, str] = {}
        groups = self.groups(documents)
        for number, group in groups.items():
            if len(group) > 1 and number not in found:
                newest = self._in_order(group)[0]
                found |= {n: newest.path for n in group if n != newest.document and n in groups}
        return found

    def newest(self, paths: Iterable[str]) -> dict[str, str]:
        """For each of `paths` that shows an older version: the path of the newest."""
        wanted = list(dict.fromkeys(paths))
        marks = ", ".join("?" * len(wanted))
        sql = f"SELECT path, document FROM files WHERE document NOTNULL AND path IN ({marks})"
        shown = dict(self._all(sql, *wanted))
        newer = self.newer(shown.values())
        return {path: newer[number] for path, number in shown.items() if number in newer}

    def groups(self, documents: Iterable[int]) -> dict[int, set[int]]:
        """For each of `documents` all its versions and itself, versions of versions included."""
        wanted = list(dict.fromkeys(documents))
        group = {number: {number} for number in wanted}
        fresh = set(wanted)
        while fresh and len(group) < len(wanted) + _MOST:
            for a, b in self._alike(fresh):
                both = group.setdefault(a, {a}) | group.setdefault(b, {b})
                for number in both:
                    group[number] = both
            fresh = group.keys() - set(wanted)
            wanted += fresh
        return {number: group[number] for number in documents}

    def put_sketch(self, number: int, sketch: bytes) -> None:
        """Give a document its sketch. Nothing if it is gone."""
        with self._db.write() as db:
            db.execute("UPDATE documents SET sketch = ? WHERE id = ?", (sketch, number))
            if db.execute("SELECT 1 FROM documents WHERE id = ?", (number,)).fetchone():
                insert_bands(db, number, sketch)

    # --- mean vectors ---

    def put_means(self, cut: str, means: Mapping[int, bytes]) -> None:
        """Keep the mean vector of documents by `cut`, in any form that is the same for all."""
        with self._db.write() as db:
            db.executemany(
                "INSERT OR REPLACE INTO means SELECT document, cut, ? FROM cuts"
                " WHERE document = ? AND cut = ?",
                [(mean, number, cut) for number, mean in means.items()],
            )

    def means(self, cut: str) -> list[tuple[int, bytes]]:
        """The documents that `cut` serves and their mean vectors."""
        sql = (
            "SELECT m.document, m.mean FROM means m JOIN documents d ON d.id = m.document"
            " WHERE m.cut = ?1 AND d.cut = ?1"
        )
        return [(number, mean) for number, mean in self._all(sql, cut)]

    def paths(self, documents: Sequence[int]) -> dict[int, str]:
        """The first path that shows each of these documents."""
        marks = ", ".join("?" * len(documents))
        sql = f"SELECT document, min(path) FROM files WHERE document IN ({marks}) GROUP BY document"
        return dict(self._all(sql, *documents))

    def owners(self, chunks: Sequence[str]) -> dict[str, int]:
        """The documents that these chunks belong to, by the ids of the chunks."""
        marks = ", ".join("?" * len(chunks))
        return dict(self._all(f"SELECT id, document FROM chunks WHERE id IN ({marks})", *chunks))

    # --- plumbing ---

    def _alike(self, documents: Iterable[int]) -> list[tuple[int, int]]:
        """The pairs of versions of which one is among `documents`."""
        numbers = list(documents)
        marks = ", ".join("?" * len(numbers))
        named = set(self._all(_NAMED_ALIKE.format(marks), *numbers))
        pairs = named | set(self._all(_SKETCHED_ALIKE.format(marks), *numbers))
        sketches = self._sketches({number for pair in pairs for number in pair})
        return [
            (a, b)
            for a, b in pairs
            if resemblance(sketches[a], sketches[b]) >= (NAMED if (a, b) in named else SAME)
        ]

    def _sketches(self, documents: Iterable[int]) -> dict[int, bytes]:
        numbers = list(documents)
        marks = ", ".join("?" * len(numbers))
        sql = f"SELECT id, sketch FROM documents WHERE id IN ({marks})"
        return dict(self._all(sql, *numbers)) if numbers else {}

    def _in_order(self, documents: Iterable[int]) -> list[_File]:
        """The files that show these documents, newest first: by the numbers in their names where
        all have one, else by the time of their last change."""
        numbers = list(documents)
        marks = ", ".join("?" * len(numbers))
        sql = f"SELECT document, path, mtime_ns / 1e9 FROM files WHERE document IN ({marks})"
        files = [_File(*row) for row in self._all(sql, *numbers)]
        counted = len({stem(f.path) for f in files}) == 1 and all(numbered(f.path) for f in files)
        return sorted(
            files,
            key=lambda f: (numbered(f.path) if counted else (), f.modified, f.path),
            reverse=True,
        )

    def _all(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with self._db.read() as db:
            return [tuple(row) for row in db.execute(sql, values)]


@dataclass(frozen=True, slots=True)
class _File:
    document: int
    path: str
    modified: float


_SKETCHED_ALIKE = (
    "SELECT DISTINCT a.document, b.document FROM bands a JOIN bands b ON b.key = a.key"
    f" AND b.document != a.document WHERE a.document IN ({{}}) LIMIT {_MOST_PAIRS}"
)
_NAMED_ALIKE = (
    "SELECT DISTINCT f.document, g.document FROM files f JOIN stems s ON s.file = f.id"
    " JOIN stems t ON t.stem = s.stem JOIN files g ON g.id = t.file AND g.document != f.document"
    f" WHERE f.document IN ({{}}) LIMIT {_MOST_PAIRS}"
)


def resemblance(a: bytes, b: bytes) -> float:
    """The share of words in a row that two documents have in common, judged by their sketches."""
    if not a or len(a) != len(b):
        return 0.0
    pairs = zip(memoryview(a).cast("I"), memoryview(b).cast("I"), strict=True)
    return 4 * sum(x == y for x, y in pairs) / len(a)


def stem(path: str) -> str:
    """The name of a file without ending, dates and version marks; empty if nothing else is in it.

    "Lease v2 (1).docx", "lease-final.pdf" and "Lease 2024-03-01.docx" are all "lease".
    """
    name = _NUMBER.sub(" ", _DATE.sub(" ", _name(path)))
    return _BETWEEN.sub(" ", _MARK.sub(" ", name)).strip()


def numbered(path: str) -> tuple[int, ...]:
    """The version that a file's name tells: (2, 1) of "lease v2.1.docx"; empty if it tells none."""
    match = _NUMBER.search(_DATE.sub(" ", _name(path)))
    return tuple(int(part) for part in match[1].split(".")) if match else ()


def _name(path: str) -> str:
    name = PurePath(path.replace("\\", "/")).stem
    return unicodedata.normalize("NFC", name).casefold()


# --- rows, within a transaction of the caller's ---------------------------------------------------


def insert_bands(db: sqlite3.Connection, number: int, sketch: bytes) -> None:
    """Let a document be found by its sketch."""
    bands = (sketch[i : i + _BAND] for i in range(0, len(sketch), _BAND))
    rows = [(_key(i, band), number) for i, band in enumerate(bands)]
    db.executemany("INSERT OR IGNORE INTO bands VALUES (?, ?)", rows)


def insert_stem(db: sqlite3.Connection, path: str) -> None:
    """Let a file be found by its name without version marks."""
    if name := stem(path):
        db.execute(
            "INSERT OR IGNORE INTO stems SELECT id, ? FROM files WHERE path = ?", (name, path)
        )


def _key(place: int, band: bytes) -> int:
    digest = blake2b(band, digest_size=8, salt=bytes([place])).digest()
    return int.from_bytes(digest, "little", signed=True)
