"""The library worker as the host uses it. Who only chats never starts it."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from inglenook.errors import BadRequest, InglenookError, NotFound, no_collection
from inglenook.host.jobs import Job, Jobs
from inglenook.host.news import News
from inglenook.host.remote import call
from inglenook.link.client import Client
from inglenook.link.server import Reply
from inglenook.link.supervisor import Supervisor

log = logging.getLogger(__name__)

COLLECTION = "files"
"""Where files go that nobody named a collection for."""

INDEX = "Search index"
"""The title of jobs that bring the search index in line with the settings."""


class Library:
    """The user's files, by way of the library worker."""

    def __init__(self, supervisor: Supervisor, database: Path, jobs: Jobs, news: News) -> None:
        self.supervisor = supervisor
        self._database = database
        self._jobs = jobs
        self._news = news
        self._lock = threading.Lock()
        self._indexing = 0
        self.on_indexed: Callable[[], None] = lambda: None

    @property
    def indexing(self) -> bool:
        """Whether files are being read just now."""
        return self._indexing > 0

    def bring_in(self, paths: Sequence[str], reply: Reply, *, keep: bool = True) -> None:
        """See that attached files are in the library as they are now, or, without `keep`, in the
        worker's memory; does not wait for more.

        Not to be called while indexing is held. Raises FileUnreadable or BadRequest.
        """
        for path in paths:
            self.ask("document", {"path": path, "most": 0, "keep": keep}, reply)

    def empty(self) -> bool:
        """Whether nothing was ever added, so that the worker need not be started to ask."""
        return not self._database.exists()

    def client(self) -> Client:
        """A connection to the worker, which is started if need be."""
        return self.supervisor.client(again=True)

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Let indexing pause while the body runs: an answer is being written."""
        awake = self.supervisor.state.state in ("ready", "busy")  # it may begin to index by itself
        held = awake and self._tell("hold")
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
        about = {"collection": name, "verify": bool(with_.get("verify"))}
        return self._job("refresh", about, name, reply)

    def rebuild(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.rebuild` of the protocol."""
        about = {"afresh": bool(with_.get("afresh", True))}
        if self.empty():
            return {"documents": 0, "chunks": 0}
        return self._job("rebuild", about, INDEX, reply)

    def follow_settings(self) -> None:
        """Have the worker read the files with the embedder that is wished for now."""
        if not self.empty():
            self._jobs.start("index", INDEX, self._work("rebuild", {"afresh": False}), None)

    def retry(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.retry` of the protocol."""
        name, paths = str(with_.get("collection") or COLLECTION), with_.get("paths")
        if paths is not None and not (isinstance(paths, list) and all(map(_absolute, paths))):
            raise BadRequest("'paths' must be a list of absolute paths.")
        return self._job("retry", {"collection": name, "paths": paths}, name, reply)

    def pause(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.pause` of the protocol."""
        return self._change("pause", with_, reply)

    def resume(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.resume` of the protocol."""
        return self._change("resume", with_, reply)

    def ignore(self, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        """`library.ignore` of the protocol: the patterns are kept, then the files follow."""
        self._change("ignore", with_, reply)
        return self.refresh({"collection": with_.get("collection")}, reply)

    def stopped(self, job: Job) -> None:
        """A person stopped a job: its collection rests until they say otherwise."""
        with contextlib.suppress(NotFound):
            self.client().call("pause", {"collection": job.title})
        self._news.tell("library")

    def update(self, collection: str, parts: list[dict[str, Any]], job: Job) -> dict[str, Any]:
        """Read what the watch found to be news, as part of a job that runs already."""
        client = self.supervisor.client()
        with self._busy():
            with_ = {"collection": collection, "parts": parts}
            return call(client, "update", with_, job.on_cancel, job.progress)

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

    def _change(self, do: str, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
        if self.empty():
            raise no_collection(with_.get("collection"))
        done = self.ask(do, with_, reply)
        self._news.tell("library")
        return done

    def _job(self, do: str, with_: dict[str, Any], title: str, reply: Reply) -> dict[str, Any]:
        return self._jobs.run("index", title, self._work(do, with_), reply)

    def _work(self, do: str, with_: dict[str, Any]) -> Callable[[Job], dict[str, Any]]:
        def work(job: Job) -> dict[str, Any]:
            client = self.client()
            with self._busy():
                return call(client, do, with_, job.on_cancel, job.progress)

        return work

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
            self.on_indexed()

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
