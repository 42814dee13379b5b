"""Web pages, sites and feeds that a person added to the library, and what was fetched of them."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from inglenook.store.database import Database


@dataclass(frozen=True, slots=True)
class Source:
    """What was added: an address and how far to go from it. `checked` is a Unix time or None."""

    id: int
    address: str
    kind: str
    collection: str
    depth: int
    most: int
    checked: float | None = None


@dataclass(frozen=True, slots=True)
class Copy:
    """A page as it was fetched last. `file` is the name of the copy's file, "" if there is none."""

    address: str
    file: str = ""
    etag: str = ""
    modified: str = ""
    links: tuple[str, ...] = ()
    reason: str = ""


class SourceStore:
    """The sources of one profile."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._db = database
        self._clock = clock

    def add(self, address: str, kind: str, collection: str, depth: int, most: int) -> Source:
        """Remember a source; the one that is there already of this address, kind and collection
        takes over depth and number."""
        with self._db.write() as db:
            db.execute(
                "INSERT INTO sources(address, kind, collection, depth, most) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (address, kind, collection)"
                " DO UPDATE SET depth = excluded.depth, most = excluded.most",
                (address, kind, collection, depth, most),
            )
            row = db.execute(
                f"SELECT {_SOURCE} FROM sources WHERE address = ? AND kind = ? AND collection = ?",
                (address, kind, collection),
            ).fetchone()
        return Source(*row)

    def get(self, id: int) -> Source | None:
        """A source."""
        with self._db.read() as db:
            row = db.execute(f"SELECT {_SOURCE} FROM sources WHERE id = ?", (id,)).fetchone()
        return Source(*row) if row else None

    def all(self) -> list[Source]:
        """Every source, oldest first."""
        with self._db.read() as db:
            rows = db.execute(f"SELECT {_SOURCE} FROM sources ORDER BY id").fetchall()
        return [Source(*row) for row in rows]

    def remove(self, id: int) -> None:
        """Forget a source and what is known of its pages."""
        with self._db.write() as db:
            db.execute("DELETE FROM sources WHERE id = ?", (id,))

    def copies(self, id: int) -> dict[str, Copy]:
        """The pages of a source by address."""
        with self._db.read() as db:
            rows = db.execute(f"SELECT {_COPY} FROM copies WHERE source = ?", (id,)).fetchall()
        return {row["address"]: _copy(dict(row)) for row in rows}

    def put(self, id: int, copy: Copy) -> None:
        """Write down what is known of a page."""
        values = (id, *(_value(getattr(copy, name)) for name in _COPY.split(", ")))
        with self._db.write() as db:
            db.execute("INSERT OR REPLACE INTO copies VALUES (?, ?, ?, ?, ?, ?, ?)", values)

    def checked(self, id: int, gone: Iterable[str]) -> None:
        """Note that a source has been looked through, and forget pages that are gone."""
        with self._db.write() as db:
            db.execute("UPDATE sources SET checked = ? WHERE id = ?", (self._clock(), id))
            sql = "DELETE FROM copies WHERE source = ? AND address = ?"
            db.executemany(sql, [(id, address) for address in gone])


_SOURCE = "id, address, kind, collection, depth, most, checked"
_COPY = "address, file, etag, modified, links, reason"


def _copy(row: dict[str, Any]) -> Copy:
    return Copy(**{**row, "links": tuple(json.loads(row["links"]))})


def _value(value: Any) -> Any:
    return json.dumps(value) if isinstance(value, tuple) else value
