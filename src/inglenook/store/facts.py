"""What `library.db` records of files themselves: counts, sizes, dates, pages, authors. Exact."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from inglenook.ask.facts import SHOWN, Ask, Facts, FileFact, Wanted
from inglenook.ask.filters import types_of
from inglenook.store.database import Database
from inglenook.types import Scope

ScopeSql = Callable[[Scope], tuple[str, list[Any]]]

_ORDER: dict[Ask, str] = {
    "count": "f.path",
    "list": "f.path",
    "pages": "length(f.path), f.path",
    "newest": "f.mtime_ns DESC, f.path",
    "oldest": "f.mtime_ns, f.path",
    "largest": "f.size DESC, f.path",
    "smallest": "f.size, f.path",
}
_ROW = (
    "f.path, f.size, f.mtime_ns / 1e9, d.pages, coalesce(d.author, ''), f.added, f.state"
    " FROM files f LEFT JOIN documents d ON d.id = f.document"
)
_TOTALS = (
    "SELECT count(*) FILTER (WHERE f.state != 'skipped'),"
    " count(*) FILTER (WHERE f.state = 'skipped'),"
    " count(*) FILTER (WHERE f.state = 'failed'), count(*) FILTER (WHERE f.state = 'waiting')"
    " FROM files f WHERE "
)


class FileFacts:
    """Safe to use from several threads."""

    def __init__(self, database: Database, scope_sql: ScopeSql) -> None:
        """The files of an open library.db; `scope_sql` turns a scope into a condition on them."""
        self._db = database
        self._scope_sql = scope_sql

    def about(self, wanted: Wanted) -> Facts:
        """What is recorded of the files that `wanted` is about."""
        where, values = self._condition(wanted)
        place, place_values = self._scope_sql(_place(wanted.scope))
        with self._db.read() as db:
            totals = db.execute(_TOTALS + place, place_values).fetchone()
            sums = db.execute(
                "SELECT count(*), coalesce(sum(f.size), 0), coalesce(sum(d.pages), 0)"
                f" FROM files f LEFT JOIN documents d ON d.id = f.document WHERE {where}",
                values,
            ).fetchone()
            rows = db.execute(
                f"SELECT {_ROW} WHERE {where} ORDER BY {_ORDER[wanted.ask]} LIMIT ?",
                [*values, SHOWN],
            ).fetchall()
        return Facts(tuple(FileFact(*row) for row in rows), *sums, *totals)

    def extent(self, scope: Scope) -> int:
        """How many files of `scope` can be searched; a copy of another file counts once."""
        where, values = self._scope_sql(scope)
        sql = f"SELECT count(DISTINCT f.document) FROM files f WHERE {where}"
        with self._db.read() as db:
            return int(db.execute(sql, values).fetchone()[0])

    def _condition(self, wanted: Wanted) -> tuple[str, list[Any]]:
        scope = wanted.scope
        if wanted.kind:
            scope = dataclasses.replace(scope, types=types_of(wanted.kind))
        if wanted.added:
            scope = dataclasses.replace(scope, after=None, before=None)
        where, values = self._scope_sql(scope)
        conditions = [f"({where})", "f.state != 'skipped'"]
        for sql, value, given in (
            ("holds(d.author, ?)", wanted.author, bool(wanted.author)),
            ("holds(file_name(f.path), ?)", wanted.name, bool(wanted.name)),
            ("f.added >= ?", wanted.scope.after, wanted.added),
            ("f.added < ?", wanted.scope.before, wanted.added),
        ):
            if given and value is not None:
                conditions.append(sql)
                values.append(value)
        return " AND ".join(conditions), values


def _place(scope: Scope) -> Scope:
    """Where it was looked, without the filters."""
    return Scope(scope.collections, scope.paths)
