"""The text beside a chunk of `library.db`: that of its neighbours in the same place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from inglenook.ask.ports import Around
from inglenook.store.database import Database
from inglenook.store.documents import Documents

_BESIDE = (
    "SELECT c.document, c.start, c.end,"
    " (SELECT p.start FROM chunks p WHERE p.document = c.document AND p.cut = c.cut"
    "  AND p.ordinal = c.ordinal - 1 AND p.page IS c.page AND p.heading = c.heading),"
    " (SELECT n.end FROM chunks n WHERE n.document = c.document AND n.cut = c.cut"
    "  AND n.ordinal = c.ordinal + 1 AND n.page IS c.page AND n.heading = c.heading)"
    " FROM chunks c WHERE c.id = ? AND c.place NOT LIKE '%!%'"
)


def around(database: Database, documents: Documents, ids: Iterable[str]) -> dict[str, Around]:
    """What stands before and after each chunk, as far as its neighbours reach. They count only
    where page and heading are the same, so that both hold for what is joined; rows of a table have
    cells for a place and no neighbours."""
    found: dict[str, Around] = {}
    for id in ids:
        with database.read() as db:
            row: tuple[Any, ...] | None = db.execute(_BESIDE, (id,)).fetchone()
        if row is not None:
            number, start, end, first, last = row
            before = documents.text(number, first, start) if first is not None else ""
            after = documents.text(number, end, last) if last is not None and last > end else ""
            found[id] = Around(before, after)
    return found
