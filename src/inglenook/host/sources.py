"""Web pages and sites in the library: fetched when a person asks, kept as files, checked again.

Copies lie in the profile's folder `web/SOURCE/`; the library reads them like any other file and
knows each one's address. Nothing is ever fetched again by itself.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from inglenook.downloads.session import session_of
from inglenook.downloads.web import REST, Order, Page, Seen, Web, checked_address
from inglenook.errors import BadRequest, Cancelled, NotFound, PageUnavailable
from inglenook.host.jobs import Job, Jobs
from inglenook.host.library import COLLECTION, Library
from inglenook.host.news import News
from inglenook.link.server import Reply
from inglenook.settings import Settings
from inglenook.store.sources import Copy, Source, SourceStore

_KINDS = ("page", "site", "feed")
_DEEPEST, _MOST = 10, 2_000


class Sources:
    """The web sources of one profile."""

    def __init__(
        self,
        folder: Path,
        store: SourceStore,
        library: Library,
        settings: Callable[[], Settings],
        jobs: Jobs,
        news: News,
        least_rest: float = REST,
    ) -> None:
        """Copies go below `folder`; `least_rest` are seconds between two requests to a host."""
        self._folder, self._store, self._library = folder, store, library
        self._settings, self._jobs, self._news = settings, jobs, news
        self._least_rest = least_rest

    def listed(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.sources` of the protocol."""
        return {"sources": [self._told(source) for source in self._store.all()]}

    def add(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.sources.add` of the protocol."""
        kind = with_.get("kind") or "page"
        if kind not in _KINDS:
            raise BadRequest(f"'kind' must be one of {', '.join(_KINDS)}.")
        address = checked_address(str(with_.get("address") or ""))
        depth = _bounded(with_, "depth", 3, _DEEPEST)
        most = 1 if kind == "page" else _bounded(with_, "most", 200, _MOST)
        name = str(with_.get("collection") or COLLECTION)
        source = self._store.add(address, kind, name, depth, most)
        try:
            return self._checked([source], reply)
        except (BadRequest, PageUnavailable):
            if source.checked is None:  # never there: a mistyped address is nothing to keep
                self._store.remove(source.id)
            raise

    def check(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.sources.check` of the protocol."""
        id = with_.get("id")
        return self._checked(self._store.all() if id is None else [self._source(id)], reply)

    def remove(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.sources.remove` of the protocol."""
        source = self._source(with_.get("id"))
        self._store.remove(source.id)
        shutil.rmtree(self._place(source), ignore_errors=True)
        self._library.ask(
            "leave", {"collection": source.collection, "path": self._root(source)}, reply
        )
        self._news.tell("library")
        return {}

    # --- fetching ---

    def _checked(self, sources: list[Source], reply: Reply) -> dict[str, Any]:
        def work(job: Job) -> dict[str, Any]:
            return {"sources": [self._bring_up(source, job) for source in sources]}

        title = sources[0].address if len(sources) == 1 else "Web pages"
        return self._jobs.run("web", title, work, reply)

    def _bring_up(self, source: Source, job: Job) -> dict[str, Any]:
        """Fetch what is new of a source, then have the library read it."""
        known = self._store.copies(source.id)
        self._place(source).mkdir(parents=True, exist_ok=True)
        counts = dict.fromkeys(("new", "same", "gone", "left"), 0)
        left, met = list[dict[str, str]](), set[str]()
        web = Web(
            session_of(self._settings()), lambda seconds: _rest(job, seconds), self._least_rest
        )
        order = Order(source.address, source.kind, source.depth, source.most)  # type: ignore[arg-type]
        for page in web.pages(
            order, {a: Seen(c.etag, c.modified, c.links) for a, c in known.items()}
        ):
            met.add(page.address)
            counts[page.state] += 1
            self._keep(source, page, known.get(page.address, Copy(page.address)))
            if page.state == "left":
                left.append({"path": page.address, "reason": page.reason})
            job.progress({"kind": "web", "done": len(met), "total": 0, "text": page.address})
            if job.cancelled():
                raise Cancelled("It was stopped; what was fetched until then is kept.")
        gone = set() if source.kind == "feed" else known.keys() - met  # old news stay worth having
        for address in gone:
            self._drop(source, known[address].file)
        self._store.checked(source.id, gone)
        self._library.take_in(source.collection, self._root(source), self._origins(source), job)
        return {**self._told(source), **counts, "gone": counts["gone"] + len(gone), "failed": left}

    def _keep(self, source: Source, page: Page, before: Copy) -> None:
        if page.state == "same":
            return
        file = before.file
        if page.state == "gone":
            file = self._drop(source, file)
        elif page.state == "new" and page.body:
            file = _file_name(page)
            if before.file not in ("", file):
                self._drop(source, before.file)
            _write(self._place(source) / file, page.body)
        seen = page.seen
        etag, modified = (seen.etag, seen.modified) if file else ("", "")
        copy = Copy(page.address, file, etag, modified, seen.links, page.reason)
        self._store.put(source.id, copy)

    def _drop(self, source: Source, file: str) -> str:
        if file:
            (self._place(source) / file).unlink(missing_ok=True)
        return ""

    # --- telling ---

    def _told(self, source: Source) -> dict[str, Any]:
        copies = self._store.copies(source.id).values()
        about = asdict(self._store.get(source.id) or source)
        return {
            **about,
            "pages": sum(1 for copy in copies if copy.file),
            "path": self._root(source),
        }

    def _origins(self, source: Source) -> dict[str, str]:
        copies = self._store.copies(source.id).values()
        return {str(self._place(source) / c.file): c.address for c in copies if c.file}

    def _source(self, id: Any) -> Source:
        found = self._store.get(id) if isinstance(id, int) else None
        if found is None:
            raise NotFound(
                f"There is no web source {id!r}.", "Look at 'inglenook library web list'."
            )
        return found

    def _place(self, source: Source) -> Path:
        return self._folder / str(source.id)

    def _root(self, source: Source) -> str:
        return str(self._place(source))


def _file_name(page: Page) -> str:
    """A name that tells a person what it is, and is one on every file system."""
    parts = urlsplit(page.address)
    words = re.sub(r"[^\w.-]+", "-", f"{parts.netloc}{parts.path}").strip("-.")[:80]
    tag = hashlib.blake2b(page.address.encode(), digest_size=4).hexdigest()
    return f"{words}-{tag}{page.suffix}"


def _write(path: Path, body: bytes) -> None:
    part = path.with_name(path.name + ".part")
    part.write_bytes(body)
    os.replace(part, path)


def _rest(job: Job, seconds: float) -> None:
    if job.pause(seconds):
        raise Cancelled("It was stopped; what was fetched until then is kept.")


def _bounded(with_: dict[str, Any], name: str, default: int, most: int) -> int:
    value = with_.get(name)
    if value is None:
        return default
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
        raise BadRequest(f"{name!r} must be a whole number from 0 to {most:,}.")
    return value
