"""The library worker as the host uses it. Who only chats never starts it."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from inglenook.ask import retrieve
from inglenook.errors import BadRequest, InglenookError, no_collection
from inglenook.host.jobs import Job, Jobs
from inglenook.host.news import News
from inglenook.host.remote import RemoteIndex, call
from inglenook.link.client import Client
from inglenook.link.server import Reply
from inglenook.link.supervisor import Supervisor
from inglenook.types import Scope, from_json, to_json

log = logging.getLogger(__name__)

COLLECTION = "files"
"""Where files go that nobody named a collection for."""

PASSAGES = 10


class Library:
    """The user's files, by way of the library worker."""

    def __init__(self, supervisor: Supervisor, database: Path, jobs: Jobs, news: News) -> None:
        self.supervisor = supervisor
        self._database = database
        self._jobs = jobs
        self._news = news
        self._lock = threading.Lock()
        self._indexing = 0

    @property
    def indexing(self) -> bool:
        """Whether files are being read just now."""
        return self._indexing > 0

    def bring_in(self, paths: Sequence[str], reply: Reply) -> None:
        """See that attached files are in the library as they are now; does not wait for more.

        Not to be called while indexing is held. Raises FileUnreadable or BadRequest.
        """
        for path in paths:
            self.ask("document", {"path": path, "most": 0}, reply)

    def empty(self) -> bool:
        """Whether nothing was ever added, so that the worker need not be started to ask."""
        return not self._database.exists()

    def client(self) -> Client:
        """A connection to the worker, which is started if need be."""
        return self.supervisor.client(again=True)

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Let indexing pause while the body runs: an answer is being written."""
        held = self._indexing > 0 and self._tell("hold")
        try:
            yield
        finally:
            if held:
                self._tell("release")

    def ask(self, do: str, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """Pass a request on to the worker."""
        return call(self.client(), do, with_, reply.on_cancel, reply.event)

    def collections(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.collections` of the protocol."""
        return {"collections": []} if self.empty() else self.ask("collections", with_, reply)

    def files(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.files` of the protocol."""
        if self.empty():
            raise no_collection(with_.get("collection"))
        return self.ask("files", with_, reply)

    def index(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.index` of the protocol."""
        paths = with_.get("paths")
        if not isinstance(paths, list) or not paths or not all(map(_absolute, paths)):
            raise BadRequest("'paths' must be a list of absolute paths.")
        name = with_.get("collection") or COLLECTION
        return self._job("index", {"paths": paths, "collection": name}, name, reply)

    def refresh(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.refresh` of the protocol."""
        name = str(with_.get("collection") or COLLECTION)
        return self._job("refresh", {"collection": name}, name, reply)

    def unlock(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.unlock` of the protocol."""
        path, password = with_.get("path"), with_.get("password")
        if not _absolute(path) or not isinstance(password, str) or not password:
            raise BadRequest("'path' must be an absolute path, 'password' a text.")
        about = {"path": path, "password": password}
        return self._job("unlock", about, Path(str(path)).name, reply)

    def forget(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.forget` of the protocol."""
        done = self.ask("forget", with_, reply)
        self._news.tell("library")
        return done

    def leave(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.leave` of the protocol."""
        done = self.ask("leave", with_, reply)
        self._news.tell("library")
        return done

    def take_in(self, collection: str, root: str, origins: dict[str, str], job: Job) -> None:
        """Have a folder with copies of web pages read, as part of a job that runs already."""
        client = self.client()
        call(client, "origins", {"root": root, "origins": origins}, job.on_cancel)
        with self._busy():
            with_ = {"paths": [root], "collection": collection}
            call(client, "index", with_, job.on_cancel, job.progress)

    def search(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.search` of the protocol: candidates of both rankers, fused, best first."""
        queries, k = with_.get("queries"), with_.get("k", PASSAGES)
        if not isinstance(queries, list) or not all(isinstance(q, str) for q in queries):
            raise BadRequest("'queries' must be a list of texts.")
        if not isinstance(k, int) or k < 1:
            raise BadRequest("'k' must be a whole number from 1.")
        try:
            scope = from_json(Scope, with_.get("scope") or {})
        except (TypeError, ValueError) as error:
            raise BadRequest(f"'scope' does not have the right shape: {error}.") from error
        index = RemoteIndex(self.client, self.empty(), reply.on_cancel)
        found = index.batch(queries, scope, max(k, retrieve.CANDIDATES))
        return {"results": [to_json(retrieve.fuse(candidates)[:k]) for candidates in found]}

    def _job(self, do: str, with_: dict[str, Any], title: str, reply: Reply) -> dict[str, Any]:
        def work(job: Job) -> dict[str, Any]:
            client = self.client()
            with self._busy():
                return call(client, do, with_, job.on_cancel, job.progress)

        return self._jobs.run("index", title, work, reply)

    @contextlib.contextmanager
    def _busy(self) -> Iterator[None]:
        with self._lock:
            self._indexing += 1
        self.supervisor.note(busy=True)
        self._news.tell("library")
        try:
            yield
        finally:
            with self._lock:
                self._indexing -= 1
                self.supervisor.note(busy=self._indexing > 0)
            self._news.tell("library")

    def _tell(self, do: str) -> bool:
        """Hold or release; an answer is not worth failing for it."""
        try:
            self.client().call(do, timeout=5.0)
        except InglenookError as error:
            log.warning("%s failed: %s", do, error.code)
            return False
        return True


def _absolute(path: Any) -> bool:
    return isinstance(path, str) and Path(path).is_absolute()
