"""Which sequence holds which tokens: what has been read once is not read again.

The KV cache is one pool of cells that a few sequences share. A finished answer leaves its sequence
as it is; the next prompt takes the one with the longest common beginning and drops the rest of it,
or, where that would cost another chat its cache, borrows the beginning into a sequence of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from inglenook.workers.llm.native import Context


@dataclass(eq=False, slots=True)
class Slot:
    """One sequence. `tokens` is what its cells hold; `said` is a rendered text with its tokens."""

    number: int
    tokens: list[int] = field(default_factory=list)
    busy: bool = False
    used: int = 0
    said: tuple[str, list[int]] | None = None


class Slots:
    """All sequences of a context. Used by the decode thread alone, except `recall`."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._slots = [Slot(number) for number in range(context.sequences)]
        self._ticks = 0

    def take(self, tokens: Sequence[int]) -> Slot | None:
        """A slot for `tokens` that already holds as many of them as possible, never all.

        None if every slot is at work. The last token is always left to read, because only reading
        gives the logits to go on from.
        """
        idle = [slot for slot in self._slots if not slot.busy]
        if not idle:
            return None
        best = max(self._slots, key=lambda slot: common_prefix(slot.tokens, tokens))
        shared = min(common_prefix(best.tokens, tokens), len(tokens) - 1)
        spare = min(idle, key=lambda slot: (bool(slot.tokens), slot.used))
        slot = best if self._may_cut(best, shared, spare) else spare
        if slot is best:
            self._truncate(slot, shared)
        else:
            self._borrow(best, slot, shared)
        slot.busy = True
        return slot

    def give_back(self, slot: Slot, said: tuple[str, list[int]] | None = None) -> None:
        """Leave a slot with what it holds. `said` lets a later prompt reuse the very tokens."""
        self._ticks += 1
        slot.busy, slot.used, slot.said = False, self._ticks, said

    def evict(self) -> bool:
        """Forget the idle slot that was not used for longest. False if none holds anything."""
        idle = [slot for slot in self._slots if slot.tokens and not slot.busy]
        if not idle:
            return False
        self._truncate(min(idle, key=lambda slot: slot.used), 0)
        return True

    def forget(self, slot: Slot) -> None:
        """Empty one slot, at work or not."""
        self._truncate(slot, 0)

    def forget_all(self) -> None:
        """Empty every slot; those at work stay at work."""
        self._context.clear()
        for slot in self._slots:
            slot.tokens.clear()
            slot.said = None

    def recall(self, text: str) -> tuple[list[int], str]:
        """The tokens of the longest beginning of `text` that a slot said, and the rest of `text`.

        Tokenizing an answer's text does not always give the tokens that were generated; with these
        a follow-up finds all of its past in the cache. Safe from any thread.
        """
        said = [s for slot in self._slots if (s := slot.said) and text.startswith(s[0])]
        if not said:
            return [], text
        beginning, tokens = max(said, key=lambda s: len(s[0]))
        return list(tokens), text[len(beginning) :]

    def _may_cut(self, best: Slot, shared: int, spare: Slot) -> bool:
        """Whether a prompt should go on in `best` itself, at the cost of all behind `shared`."""
        lost = len(best.tokens) - shared
        if best.busy or lost == 0:
            return not best.busy
        worth_it = spare.tokens and shared >= lost
        return best is spare or bool(worth_it and self._context.model.forgets_in_part)

    def _borrow(self, source: Slot, target: Slot, length: int) -> None:
        self._truncate(target, 0)
        if length and self._context.model.forgets_in_part:
            self._context.share(source.number, target.number, length)
            target.tokens.extend(source.tokens[:length])

    def _truncate(self, slot: Slot, length: int) -> None:
        if length == len(slot.tokens):
            return
        slot.said = None
        if length and self._context.truncate(slot.number, length):
            del slot.tokens[length:]
            return
        # recurrent and hybrid models cannot forget a part: they read it all again
        self._context.truncate(slot.number, 0)
        slot.tokens.clear()


def common_prefix(a: Sequence[int], b: Sequence[int]) -> int:
    """How many tokens both begin with."""
    length = min(len(a), len(b))
    if a[:length] == b[:length]:
        return length
    return next(i for i in range(length) if a[i] != b[i])
