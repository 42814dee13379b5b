"""Chats on the disk: what a sequence held last week is read back instead of read again."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from inglenook.workers.llm.native import Context
from inglenook.workers.llm.slots import Slot, Slots, common_prefix

if TYPE_CHECKING:
    from inglenook.workers.llm.cache import Store

log = logging.getLogger(__name__)

_WORTH_KEEPING = 128  # tokens below which reading again is quick enough
_WORTH_FETCHING = 64


class Shelf:
    """Moves the states of sequences between a context and a store. For the decode thread alone."""

    def __init__(self, context: Context, store: Store | None = None) -> None:
        """Without a `store` nothing is kept."""
        self._context, self._store = context, store

    def keep(self, slot: Slot) -> None:
        """Put a chat's state on the disk, if that holds too little of it."""
        if self._store is None or not slot.chat or slot.adapters != ():
            return
        if len(slot.tokens) - slot.kept < _WORTH_KEEPING:
            return
        state = self._context.state(slot.number)
        if state:
            self._store.put(slot.chat, list(slot.tokens), state)
            slot.kept = len(slot.tokens)

    def fetch(self, slots: Slots, slot: Slot, tokens: Sequence[int]) -> None:
        """Fill a slot from the disk where that knows more of `tokens` than the slot holds."""
        if self._store is None or slot.adapters != ():
            return
        entry = self._store.find(tokens)
        if entry is None:
            return
        held, state = entry.tokens, None
        shared = min(common_prefix(held, tokens), len(tokens) - 1)
        if not self._context.model.forgets_in_part and shared < len(held):
            return
        if shared - len(slot.tokens) < _WORTH_FETCHING:
            return
        began = time.monotonic()
        state = self._store.read(entry)
        if state is not None and slots.fill(slot, held, memoryview(state), shared):
            slot.kept = shared
            log.info("%d tokens came from the disk in %.3f s", shared, time.monotonic() - began)

    def close(self) -> None:
        """Finish what is being written."""
        if self._store is not None:
            self._store.close()
