"""Has the library kept up while the host runs: the library worker watches, jobs read what changed.

The worker is started for it where there is a library, a moment after the host: without a model it
is a small process that sleeps. When the host ends for want of work nobody watches; the first look
after the next start finds what happened meanwhile.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import Any

from inglenook.errors import InglenookError
from inglenook.host.jobs import Job, Jobs
from inglenook.host.library import Library
from inglenook.host.news import News
from inglenook.settings import Settings

log = logging.getLogger(__name__)

START_AFTER = 2.0  # seconds: whoever only wants a quick answer from the host is served before
TRY_AGAIN = 5.0  # seconds after a failure; doubles with each
LONGEST_PAUSE = 600.0

Parts = list[dict[str, Any]]


class Keeper:
    """Follows the worker's watch and starts a job for what is news."""

    def __init__(
        self, library: Library, settings: Callable[[], Settings], jobs: Jobs, news: News
    ) -> None:
        """Nothing happens before `start`."""
        self._library = library
        self._settings = settings
        self._jobs = jobs
        self._news = news
        self._inbox: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="keeper of the library", daemon=True)
        self._lock = threading.Lock()
        self._pending: dict[str, Parts] = {}
        self._working: set[str] = set()
        self._closed = threading.Event()
        library.on_indexed = self.wake

    def start(self) -> None:
        """Begin, in a moment."""
        self._thread.start()

    def wake(self) -> None:
        """Settings have changed, or there is a library now."""
        self._inbox.put({"wake": True})

    def close(self) -> None:
        """Stop following; the worker is left to whoever owns it."""
        self._closed.set()
        self.wake()

    # --- following ---

    def _run(self) -> None:
        self._closed.wait(START_AFTER)
        pause = TRY_AGAIN
        while not self._closed.is_set():
            if not self._wanted():
                self._inbox.get()
                continue
            try:
                self._follow()
                pause = TRY_AGAIN
            except InglenookError as error:
                log.warning("the library is not watched: %s", error.code)
                self._closed.wait(pause)
                pause = min(2 * pause, LONGEST_PAUSE)
            except Exception:
                log.exception("watching the library failed")
                return

    def _wanted(self) -> bool:
        return self._settings().watch and not self._library.empty()

    def _follow(self) -> None:
        """Follow the watch until it ends or the settings say something else."""
        client = self._library.supervisor.client()
        before = self._settings()
        number = client.send("watch", {}, self._inbox.put)
        try:
            while not self._closed.is_set():
                message = self._inbox.get()
                if "wake" in message and self._differs(before):
                    return
                if message.get("id") == number and not self._take(message):
                    return
        finally:
            client.cancel(number)

    def _differs(self, before: Settings) -> bool:
        now = self._settings()
        return (before.watch, before.ignore_files) != (now.watch, now.ignore_files)

    def _take(self, message: dict[str, Any]) -> bool:
        """Act on a message of the watch; whether there will be more."""
        if "event" not in message:
            if "failed" in message:
                log.warning("the library is watched no longer: %s", message["failed"].get("code"))
                self._closed.wait(TRY_AGAIN)
            return False
        if name := message["event"]["collection"]:
            self._note(name, message["event"]["parts"])
        else:
            self._news.tell("library")
        return True

    # --- working ---

    def _note(self, name: str, parts: Parts) -> None:
        """Have parts of a collection read, or all of it where none are named."""
        with self._lock:
            before = self._pending.get(name)
            whole = not parts or before == []
            self._pending[name] = [] if whole else [*(before or []), *parts]
            if name in self._working:
                return
            self._working.add(name)
        self._begin(name)

    def _begin(self, name: str) -> None:
        def work(job: Job) -> dict[str, Any]:
            with self._lock:
                parts = self._pending.pop(name, [])
            return self._library.update(name, parts, job)

        self._jobs.start("index", name, work, None).on_end(lambda: self._next(name))

    def _next(self, name: str) -> None:
        with self._lock:
            if name not in self._pending or self._closed.is_set():
                self._working.discard(name)
                self._pending.pop(name, None)
                return
        self._begin(name)
