"""Which weights a file holds: its SHA-256, remembered, and found out on the side."""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import threading
from collections.abc import Callable
from pathlib import Path

log = logging.getLogger(__name__)

_BLOCK = 8 << 20
_PAUSE = 0.1  # seconds to wait where the machine has better things to do
_MOST_REMEMBERED = 500


class Identity:
    """The SHA-256 of one model file, computed in a thread of its own where it is not known.

    A file whose path, size and time of change are those of an earlier run is not read again.
    """

    def __init__(
        self,
        path: Path,
        memory: Path | None,
        busy: Callable[[], bool] = lambda: False,
        on_known: Callable[[str], None] = lambda sha256: None,
    ) -> None:
        """`memory` is the file that remembers; `busy` makes reading wait; `on_known` is called
        once, maybe before this returns."""
        self._path, self._memory, self._busy, self._on_known = path, memory, busy, on_known
        self._ended, self._known = threading.Event(), threading.Event()
        self.sha256 = self._remembered()
        self._thread = threading.Thread(target=self._find_out, name="identity", daemon=True)
        if self.sha256:
            self._known.set()
            on_known(self.sha256)
        else:
            self._thread.start()

    def wait(self, seconds: float) -> str:
        """The SHA-256, or "" if it is not known so soon."""
        self._known.wait(seconds)
        return self.sha256

    def close(self) -> None:
        """End the thread."""
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join()

    def _find_out(self) -> None:
        digest = hashlib.sha256()
        try:
            with self._path.open("rb", buffering=0) as file:
                while block := file.read(_BLOCK):
                    digest.update(block)
                    while self._busy() and not self._ended.wait(_PAUSE):
                        pass
                    if self._ended.is_set():
                        return
        except OSError as error:
            log.warning("%s could not be read for its SHA-256: %s", self._path.name, error)
            return
        self.sha256 = digest.hexdigest()
        self._remember()
        self._known.set()
        self._on_known(self.sha256)

    def _key(self) -> str:
        found = self._path.stat()
        return f"{self._path}|{found.st_size}|{found.st_mtime_ns}"

    def _all(self) -> dict[str, str]:
        if self._memory is not None:
            with contextlib.suppress(OSError, ValueError):
                data = json.loads(self._memory.read_text(encoding="utf-8"))
                return data if isinstance(data, dict) else {}
        return {}

    def _remembered(self) -> str:
        try:
            return str(self._all().get(self._key(), ""))
        except OSError:
            return ""

    def _remember(self) -> None:
        """A memory that cannot be written costs reading the file again."""
        if self._memory is None:
            return
        entries = {**self._all(), self._key(): self.sha256}
        kept = dict(list(entries.items())[-_MOST_REMEMBERED:])
        part = self._memory.with_suffix(f".{os.getpid()}.part")
        try:
            self._memory.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(kept), encoding="utf-8")
            os.replace(part, self._memory)
        except OSError as error:
            log.warning("the SHA-256 of a model could not be remembered: %s", error)
