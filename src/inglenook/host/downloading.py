"""Downloads as jobs: at most a few at once, paused or dropped, listed with what has arrived."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from inglenook import downloads
from inglenook.downloads import Partial, Session
from inglenook.downloads.session import session_of
from inglenook.downloads.tokens import Tokens
from inglenook.errors import BadRequest, Cancelled, NotFound
from inglenook.host.jobs import Job, Jobs
from inglenook.host.models import Models
from inglenook.host.news import News
from inglenook.link.server import Reply
from inglenook.paths import Paths
from inglenook.settings import Settings

AT_ONCE = 2
NOTE = 5.0  # seconds that a sentence about a download is told
WINDOW = 5.0  # seconds over which speed is measured


class Downloads:
    """The downloads of one profile: those that run, and what paused ones have left."""

    def __init__(
        self,
        paths: Paths,
        settings: Callable[[], Settings],
        models: Models,
        jobs: Jobs,
        news: News,
        on_fetched: Callable[[str], None] = lambda id: None,
    ) -> None:
        """`on_fetched` is called with the id of every model that has come whole."""
        self._on_fetched = on_fetched
        self._folder = paths.models_dir
        self._tokens = Tokens(paths.home / "hub-tokens.json")
        self._settings, self._models, self._jobs, self._news = settings, models, jobs, news
        self._lock = threading.RLock()  # a job may end while it is being noted
        self._running: dict[str, Job] = {}
        self._waiting: set[str] = set()
        self._dropped: set[str] = set()
        self._slots = threading.Semaphore(AT_ONCE)

    def session(self) -> Session:
        """How the hub is reached by the settings as they are now. BadRequest if they are wrong."""
        plain = session_of(self._settings())
        return session_of(self._settings(), lambda: self._tokens.read(plain.endpoint))

    def get(self, id: str, reply: Reply, *, follow: bool = False) -> dict[str, Any]:
        """Fetch a model as a job, or wait for the job that does so already.

        With `follow` nothing is begun: NotFound if no such job runs.
        """
        with self._lock:
            job = self._running.get(id)
            if job is not None:
                job.listen(reply.event)
            elif follow:
                raise _no_download(id)
            else:
                job = self._start(id, reply)
        return self._jobs.wait(job, reply)

    def _start(self, id: str, reply: Reply) -> Job:
        session = self.session()
        job = self._jobs.start("download", id, lambda job: self._work(id, session, job), reply)
        self._running[id] = job
        job.on_end(lambda: self._ended(id))
        return job

    def pause(self, id: str) -> None:
        """Stop a download; what has arrived is kept. NotFound if there is none."""
        with self._lock:
            job = self._running.get(id)
        if job is not None:
            job.cancel()
            self._wait(job)
        elif id not in self.partials():
            raise _no_download(id)

    def cancel(self, id: str) -> None:
        """Stop a download, if it runs, and throw away what has arrived. NotFound if there is
        neither."""
        with self._lock:
            job = self._running.get(id)
            if job is not None:
                self._dropped.add(id)
        if job is not None:
            job.cancel()
            self._wait(job)
        elif not downloads.discard(self._folder, id):
            raise _no_download(id)
        self._news.tell("models")
        self._news.tell("state")

    def partials(self) -> dict[str, Partial]:
        """What has arrived of models that are not whole, by their ids."""
        return downloads.partials(self._folder)

    def listed(self) -> dict[str, dict[str, Any]]:
        """The `partial` of every model that is not whole: running, waiting or paused."""
        with self._lock:
            running, waiting = dict(self._running), set(self._waiting)
        found = {id: _told("paused", p.name, p.done, p.total) for id, p in self.partials().items()}
        for id, job in running.items():
            name = found[id]["name"] if id in found else id
            state = "waiting" if id in waiting else "running"
            found[id] = _told(state, name, job.done, job.total)
        return found

    def token(self, action: str, token: str, *, in_file: bool) -> dict[str, Any]:
        """Keep, forget or look for the hub's token; says where it is kept, never what it is."""
        endpoint = self.session().endpoint
        if action == "set":
            self._tokens.keep(endpoint, token, in_file=in_file)
        elif action == "clear":
            self._tokens.clear(endpoint)
        elif action != "state":
            raise BadRequest("'action' must be set, clear or state.")
        return {"endpoint": endpoint, "kept": self._tokens.where(endpoint)}

    # --- the job --------------------------------------------------------------------------------

    def _work(self, id: str, session: Session, job: Job) -> dict[str, Any]:
        report = _Report(id, job)
        try:
            self._take_slot(id, job, report)
            try:
                path = self._models.fetch(id, report.bytes, job.cancelled, session, report.say)
            finally:
                self._slots.release()
        except Cancelled as error:
            raise self._stopped(id, error) from None
        self._on_fetched(id)
        return {"id": id, "path": str(path)}

    def _take_slot(self, id: str, job: Job, report: _Report) -> None:
        with self._lock:
            self._waiting.add(id)
        try:
            while not self._slots.acquire(timeout=0.1):
                report.say("Waiting for another download.")
                if job.cancelled():
                    raise Cancelled(f"The download of {id} was stopped before it began.")
        finally:
            with self._lock:
                self._waiting.discard(id)

    def _stopped(self, id: str, error: Cancelled) -> Cancelled:
        with self._lock:
            dropped = id in self._dropped
        if dropped:
            downloads.discard(self._folder, id)
            return Cancelled(f"The download of {id} was cancelled; nothing of it is kept.")
        if left := self.partials().get(id):
            kept = f"{left.done / 1e6:,.0f} of {left.total / 1e6:,.0f} MB are kept"
            return Cancelled(
                f"The download of {left.name} is paused; {kept}.",
                f"'inglenook models get {id}' goes on, 'inglenook models cancel {id}' drops it.",
            )
        return error

    def _ended(self, id: str) -> None:
        with self._lock:
            self._running.pop(id, None)
            self._dropped.discard(id)
        self._news.tell("models")
        self._news.tell("state")

    def _wait(self, job: Job) -> None:
        ended = threading.Event()
        job.on_end(ended.set)
        ended.wait()


class _Report:
    """Turns bytes into the events of a job: speed, time left, and a sentence now and then."""

    def __init__(self, id: str, job: Job) -> None:
        self._id, self._job = id, job
        self._seen: deque[tuple[float, int]] = deque()
        self._done = self._total = 0
        self._note, self._noted = "", 0.0

    def bytes(self, done: int, total: int) -> None:
        """Take the newest counts."""
        self._done, self._total = done, total
        self._tell()

    def say(self, text: str) -> None:
        """Tell a sentence for a while."""
        fresh, self._note, self._noted = text != self._note, text, time.monotonic()
        if fresh:
            self._tell()

    def _tell(self) -> None:
        rate = self._rate()
        if time.monotonic() - self._noted > NOTE:
            self._note = ""
        self._job.progress(
            {
                "kind": "download",
                "done": self._done,
                "total": self._total,
                "text": self._id,
                "note": self._note,
                "rate": round(rate),
                "eta": round((self._total - self._done) / rate) if rate and self._total else None,
            }
        )

    def _rate(self) -> float:
        """Bytes a second over the last few seconds; 0 as long as that is not known."""
        now = time.monotonic()
        if self._seen and self._done < self._seen[-1][1]:
            self._seen.clear()
        self._seen.append((now, self._done))
        while now - self._seen[0][0] > WINDOW and len(self._seen) > 2:
            self._seen.popleft()
        since, before = self._seen[0]
        return (self._done - before) / (now - since) if now - since >= 0.5 else 0.0


def _told(state: str, name: str, done: int, total: int) -> dict[str, Any]:
    return {"state": state, "name": name, "done": done, "total": total}


def _no_download(id: str) -> NotFound:
    return NotFound(
        f"There is no download of {id!r}.", f"'inglenook models get {id}' would begin one."
    )
