"""Where chats are kept: in the profile's database, or, temporary ones, in memory alone."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from inglenook.ask.ports import Forgetful, Notes
from inglenook.store import schema
from inglenook.store.chats import ChatStore
from inglenook.store.database import IN_MEMORY, Database
from inglenook.store.folders import FolderStore
from inglenook.store.shelves import Shelves
from inglenook.store.traces import TraceStore

PREFIX = "t-"


@dataclass(frozen=True, slots=True)
class Kept:
    """The stores that a chat and what belongs to it are in."""

    chats: ChatStore
    shelves: Shelves
    traces: TraceStore
    notes: Notes


class Temporary:
    """Chats that nothing is left of when the host ends. Their ids, and those of what belongs to
    them, begin with `PREFIX`."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._database: Database | None = None
        self._kept: Kept | None = None

    @staticmethod
    def holds(id: str) -> bool:
        """Whether a chat, message or trace of this id belongs to a temporary chat."""
        return str(id).startswith(PREFIX)

    @staticmethod
    def leaves_nothing(with_: Mapping[str, Any]) -> bool:
        """Whether a request is for a temporary chat, or for what will be one."""
        return bool(with_.get("temporary")) or Temporary.holds(with_.get("chat") or "")

    def kept(self) -> Kept:
        """The stores in memory, which come into being with their first chat."""
        with self._lock:
            if self._kept is None:
                self._database = database = Database(IN_MEMORY, schema.STEPS)
                self._kept = Kept(
                    ChatStore(database, prefix=PREFIX),
                    Shelves(database),
                    TraceStore(database, prefix=PREFIX),
                    Forgetful(),
                )
            return self._kept

    def know_folder(self, id: str) -> None:
        """Let temporary chats be in the folder `id`, of which nothing but the id is needed here."""
        self.kept()
        assert self._database is not None
        folders = FolderStore(self._database)
        if all(folder["id"] != id for folder in folders.listed()):
            folders.create({"name": id}, id)

    def close(self) -> None:
        """Forget them all."""
        with self._lock:
            if self._database is not None:
                self._database.close()
