"""Chats on the disk: what a sequence held last week is read back instead of read again."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence

import psutil

from inglenook.workers.llm.adapters import NONE
from inglenook.workers.llm.cache import Found, Saver, Store
from inglenook.workers.llm.native import Context
from inglenook.workers.llm.slots import Slot, Slots

log = logging.getLogger(__name__)

_WORTH_KEEPING = 64  # further tokens that make it worth writing a chat anew
_SHARE_OF_FREE = 0.25  # of the free memory that the copy on its way to the disk may take
_WORTH_FETCHING = 64  # tokens below which reading again is quick enough


class Shelf:
    """Moves the states of sequences between a context and a store.

    `look` and `open` may be called from any thread, the rest belongs to the one that decodes.
    Answers with adapters are not kept, their cells are of no use without, nor are those about
    pictures, which may take more cells than positions.
    """

    def __init__(
        self,
        context: Context,
        store: Store | None = None,
        free: Callable[[], int] = lambda: int(psutil.virtual_memory().available),
    ) -> None:
        """Without a `store` nothing is kept until `open` brings one; `free` is memory in bytes."""
        self._context, self._free = context, free
        self._store: Store | None = None
        self._saver: Saver | None = None
        if store is not None:
            self.open(store)

    def open(self, store: Store) -> None:
        """Keep things in `store` from now on. Safe from any thread."""
        self._saver = Saver(store)
        self._store = store

    def look(self, tokens: Sequence[int]) -> Found | None:
        """What the disk knows of a prompt."""
        if self._store is None:
            return None
        cuts = self._context.model.goes_back
        return self._store.find(tokens, cuts=cuts, least=_WORTH_FETCHING)

    def keep(self, slot: Slot) -> None:
        """Put a chat's state on the disk, if that holds too little of it."""
        if self._saver is None or not slot.chat or slot.adapters != NONE:
            return
        if len(slot.tokens) - slot.kept < _WORTH_KEEPING:
            return
        if any(token < 0 for token in slot.tokens):
            return
        if self._context.state_size(slot.number) > self._free() * _SHARE_OF_FREE:
            log.info("memory is too short to keep a chat of %d tokens", len(slot.tokens))
            return
        began = time.monotonic()
        state = self._context.state(slot.number)
        if state:
            self._saver.put(slot.chat, list(slot.tokens), state)
            log.info("%d tokens kept in %.3f s", len(slot.tokens), time.monotonic() - began)
        slot.kept = len(slot.tokens)

    def fetch(self, slots: Slots, slot: Slot, found: Found | None) -> None:
        """Fill a slot with what was found, if it holds much less of the prompt itself."""
        if self._store is None or found is None or slot.adapters != NONE:
            return
        if found.length - len(slot.tokens) < _WORTH_FETCHING:
            return
        began = time.monotonic()
        saved = self._store.read(found)
        if saved is not None and slots.fill(slot, saved.tokens, saved.state, saved.length):
            slot.kept = saved.length
            took = time.monotonic() - began
            log.info("%d tokens came from the disk in %.3f s", saved.length, took)

    def close(self) -> None:
        """Finish what is being written."""
        if self._saver is not None:
            self._saver.close()
