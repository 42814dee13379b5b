"""Long work that goes on when whoever asked for it has left: indexing, downloads."""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable
from typing import Any, Literal

from inglenook.errors import Cancelled, InglenookError, NotFound, Unexpected
from inglenook.host.news import News
from inglenook.link.server import Reply

log = logging.getLogger(__name__)

What = Literal["index", "download", "web"]


class Job:
    """One piece of long work and how far it is."""

    def __init__(self, id: int, what: What, title: str, on_change: Callable[[], None]) -> None:
        self.id, self.what, self.title = id, what, title
        self.done, self.total, self.text = 0, 0, ""
        self.bytes, self.total_bytes, self.left = 0, 0, None
        self.result: dict[str, Any] = {}
        self.error: InglenookError | None = None
        self._on_change = on_change
        self._lock = threading.Lock()
        self._cancelled = False
        self._callbacks: list[Callable[[], None]] = []
        self._listeners: list[Callable[[dict[str, Any]], None]] = []
        self._ended = False
        self._on_end: list[Callable[[], None]] = []

    def cancelled(self) -> bool:
        """Whether a person said stop."""
        return self._cancelled

    def pause(self, seconds: float) -> bool:
        """Wait so long, or until cancelled; whether that has happened."""
        woken = threading.Event()
        self.on_cancel(woken.set)
        return woken.wait(seconds)

    def on_cancel(self, callback: Callable[[], None]) -> None:
        """Call `callback` when cancelled, at once if that has happened already."""
        with self._lock:
            if not self._cancelled:
                self._callbacks.append(callback)
                return
        callback()

    def cancel(self) -> None:
        """Ask the work to end early."""
        with self._lock:
            self._cancelled = True
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def on_end(self, callback: Callable[[], None]) -> None:
        """Call `callback` when the work has ended, at once if it has already."""
        with self._lock:
            if not self._ended:
                self._on_end.append(callback)
                return
        callback()

    def end(self) -> None:
        """Note that the work has ended."""
        with self._lock:
            self._ended = True
        for callback in self._on_end:
            callback()

    def progress(self, event: dict[str, Any]) -> None:
        """Take an event with `done`, `total` and `text`, and pass it on to who asked."""
        self.done, self.total = int(event.get("done", 0)), int(event.get("total", 0))
        self.text = str(event.get("text", ""))
        self.bytes, self.total_bytes = event.get("bytes", 0), event.get("total_bytes", 0)
        self.left = event.get("left")
        self._on_change()
        for listener in list(self._listeners):
            listener(event)

    def listen(self, listener: Callable[[dict[str, Any]], None]) -> None:
        """Pass events on to `listener` as well from now on."""
        self._listeners.append(listener)

    def to_json(self) -> dict[str, Any]:
        """The job as in `state`."""
        return {
            "id": self.id,
            "what": self.what,
            "title": self.title,
            "done": self.done,
            "total": self.total,
            "text": self.text,
            "bytes": self.bytes,
            "total_bytes": self.total_bytes,
            "left": self.left,
        }


class Jobs:
    """The jobs that run now."""

    def __init__(self, news: News) -> None:
        self._news = news
        self._numbers = itertools.count(1)
        self._changed = threading.Condition()
        self._running: dict[int, Job] = {}

    def run(
        self, what: What, title: str, work: Callable[[Job], dict[str, Any]], reply: Reply
    ) -> dict[str, Any]:
        """Start a job and wait for its result; the job outlives `reply`, unless it is cancelled.

        Raises what the work raises.
        """
        return self.wait(self.start(what, title, work, reply), reply)

    def start(
        self, what: What, title: str, work: Callable[[Job], dict[str, Any]], reply: Reply | None
    ) -> Job:
        """Start a job and tell `reply`, if somebody asked for it, how it goes."""
        job = Job(next(self._numbers), what, title, lambda: self._news.tell("state"))
        if reply is not None:
            job.listen(reply.event)
        with self._changed:
            self._running[job.id] = job
        self._news.tell("state")
        threading.Thread(
            target=self._work, args=(job, work), name=f"job-{what}", daemon=True
        ).start()
        return job

    def wait(self, job: Job, reply: Reply) -> dict[str, Any]:
        """Wait for a job's result on behalf of `reply`. Raises what the work raises."""
        left = threading.Event()

        def stop() -> None:
            if reply.lost():
                left.set()  # nobody waits for the result any more
            else:
                job.cancel()

        job.on_end(left.set)
        reply.on_cancel(stop)
        left.wait()
        if job.error is not None:
            raise job.error
        return job.result

    def running(self) -> list[Job]:
        """The jobs that run now, oldest first."""
        with self._changed:
            return list(self._running.values())

    def cancel(self, id: int) -> Job:
        """Stop a job. NotFound if none of this number runs."""
        with self._changed:
            job = self._running.get(id)
        if job is None:
            raise NotFound("That work has ended already.")
        job.cancel()
        return job

    def cancel_all(self, timeout: float) -> None:
        """Ask all jobs to end, and give them `timeout` seconds."""
        for job in self.running():
            job.cancel()
        with self._changed:
            self._changed.wait_for(lambda: not self._running, timeout)

    def _work(self, job: Job, work: Callable[[Job], dict[str, Any]]) -> None:
        try:
            if job.cancelled():
                raise Cancelled("It was stopped before it began.")
            job.result = work(job)
        except InglenookError as error:
            log.info("job %s failed: %s", job.what, error.code)
            job.error = error
        except Exception:
            log.exception("job %s failed unexpectedly", job.what)
            job.error = Unexpected(f"Something went wrong inside Inglenook ({job.what}).")
        finally:
            with self._changed:
                del self._running[job.id]
                self._changed.notify_all()
            self._news.tell("state")
            job.end()
