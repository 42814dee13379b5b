"""What changed, for those who watch: many changes in a short time become one message."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

Kind = Literal["state", "chats", "library", "models"]

PAUSE = 0.05  # seconds between two rounds of messages to one watcher


class Feed:
    """The changes that one watcher has not been told of yet."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._kinds: dict[Kind, None] = {"state": None}
        self._closed = False

    def add(self, kind: Kind) -> None:
        """Note a change; quick, from any thread."""
        with self._changed:
            self._kinds[kind] = None
            self._changed.notify()

    def close(self) -> None:
        """End the feed."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def __iter__(self) -> Iterator[Kind]:
        """Yield what changed, the state at once, until closed."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._kinds or self._closed)
                if self._closed:
                    return
                kinds, self._kinds = list(self._kinds), {}
            yield from kinds
            time.sleep(PAUSE)


class News:
    """Everybody who watches."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._feeds: set[Feed] = set()

    def tell(self, kind: Kind) -> None:
        """Let every watcher know that something of this kind changed."""
        with self._lock:
            feeds = list(self._feeds)
        for feed in feeds:
            feed.add(kind)

    @contextmanager
    def follow(self) -> Iterator[Feed]:
        """A feed of what changes from now on."""
        feed = Feed()
        with self._lock:
            self._feeds.add(feed)
        try:
            yield feed
        finally:
            with self._lock:
                self._feeds.discard(feed)
