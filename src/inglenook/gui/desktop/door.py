"""One window a profile: a lock that a crash releases, and a door where later starts knock."""

from __future__ import annotations

import json
import logging
import os
import secrets
import sys
import threading
from collections import deque
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile, QObject, Qt, Signal

from inglenook.gui.desktop import wish as wishes
from inglenook.gui.desktop.wish import Wish
from inglenook.paths import Paths

log = logging.getLogger(__name__)
STARTING = 10.0  # seconds that another window may take from its lock to its door


class Door(QObject):
    """`knocked`: another start asks for something; see `take`. It must be kept for as long as the
    window is open: the lock goes with it."""

    knocked = Signal()
    _heard = Signal()

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._lock = QLockFile(str(paths.run_dir / "window.lock"))
        self._lock.setStaleLockTime(0)  # by age never; a holder that is gone is noticed anyway
        self._wishes: deque[Wish] = deque()
        self._server: Any = None
        self._thread: threading.Thread | None = None
        self._heard.connect(self.knocked, Qt.ConnectionType.QueuedConnection)

    def own(self) -> bool:
        """Become the one window of the profile; False if another one is."""
        return bool(self._lock.tryLock(0))

    def open(self) -> None:
        """Listen, on a thread of its own."""
        from inglenook.link.server import Server

        address, key = self._address(), secrets.token_bytes(32)
        self._server = Server(address, key, {"open": self._hear}, threads=4)
        told = json.dumps({"address": address, "key": key.hex(), "pid": os.getpid()})
        self._thread = threading.Thread(
            target=self._listen, args=(told,), name="window-door", daemon=True
        )
        self._thread.start()

    def take(self) -> Wish | None:
        """The oldest wish that nobody has taken yet."""
        return self._wishes.popleft() if self._wishes else None

    def close(self) -> None:
        """Listen no more, and let another window be the one."""
        if self._server is not None and self._thread is not None:
            wishes.window_file(self._paths).unlink(missing_ok=True)
            self._server.stop()
            self._thread.join(2.0)
            self._server = None
        self._lock.unlock()

    def _address(self) -> str:
        """Where to listen: under a name that a host, as it starts, does not take for one of its
        own from before. What windows left that crashed goes: nobody else has this profile."""
        address = self._paths.socket_address("window")
        if sys.platform == "win32":
            return address
        for left in Path(address).parent.glob("*.door"):
            left.unlink(missing_ok=True)
        return str(Path(address).with_suffix(".door"))

    # --- on the thread ------------------------------------------------------------------------

    def _listen(self, told: str) -> None:
        try:
            self._server.run(lambda: self._announce(told))
        except OSError:  # the window works without: later starts then open another one
            log.exception("later starts of the program cannot reach this window")

    def _announce(self, told: str) -> None:
        path = wishes.window_file(self._paths)
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(told)
        part.replace(path)

    def _hear(self, with_: dict[str, Any], _: object) -> dict[str, Any]:
        self._wishes.append(wishes.read(with_))
        self._heard.emit()
        return {}
