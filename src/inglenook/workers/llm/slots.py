"""Which sequence holds which tokens: what has been read once is not read again.

The KV cache is one pool of cells that a few sequences share. A finished answer leaves its sequence
as it is; the next prompt takes the one with the longest common beginning and drops the rest of it,
or, where that would cost another chat its cache, borrows the beginning into a sequence of its own.

Recurrent and hybrid models keep one state a sequence and cannot forget a part of it, and those with
a sliding window have given up what lies behind it. For them the state is put aside at the places
that a person goes back to: before a question and before its answer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from inglenook.workers.llm.adapters import NONE, Key
from inglenook.workers.llm.images import border
from inglenook.workers.llm.native import Context

_ASIDE = 4  # states that are put aside for each sequence
_LARGEST_ASIDE = 256 << 20  # bytes of all states of one sequence


@dataclass(eq=False, slots=True)
class Slot:
    """One sequence. `tokens` is what its cells hold; `said` is a rendered text with its tokens.

    `chat` is what it was last used for, `kept` how many of its tokens the disk has, `adapters`
    what it was read with, and `aside` the states of its beginnings, by their length.
    """

    number: int
    tokens: list[int] = field(default_factory=list)
    busy: bool = False
    used: int = 0
    said: tuple[str, list[int]] | None = None
    chat: str = ""
    kept: int = 0
    adapters: Key = NONE
    aside: dict[int, bytearray] = field(default_factory=dict)


class Slots:
    """All sequences of a context. Used by the decode thread alone, except `recall`."""

    def __init__(
        self, context: Context, before_loss: Callable[[Slot], None] = lambda slot: None
    ) -> None:
        """`before_loss` is called with a slot whose chat is about to lose cells."""
        self._context = context
        self._before_loss = before_loss
        self._slots = [Slot(number) for number in range(context.sequences)]
        self._ticks = 0

    def take(self, tokens: Sequence[int], adapters: Key = NONE) -> Slot | None:
        """A slot for `tokens` that already holds as many of them as possible, never all.

        None if every slot is at work. The last token is always left to read, because only reading
        gives the logits to go on from.
        """
        idle = [slot for slot in self._slots if not slot.busy]
        if not idle:
            return None
        best = max(self._slots, key=lambda slot: self._usable(slot, tokens, adapters))
        shared = self._usable(best, tokens, adapters)
        spare = min(idle, key=lambda slot: (bool(slot.tokens), slot.used))
        slot = best if self._may_cut(best, shared, spare) else spare
        if slot is best:
            self._truncate(slot, shared)
        else:
            self._borrow(best, slot, shared)
        slot.busy, slot.adapters = True, adapters
        return slot

    def belongs(self, slot: Slot, chat: str) -> None:
        """Note what a slot is used for from now on."""
        if slot.chat != chat:
            slot.chat, slot.kept = chat, 0

    def shared(self, tokens: Sequence[int], adapters: Key = NONE) -> int:
        """How many of `tokens` `take` would find read."""
        return max(self._usable(slot, tokens, adapters) for slot in self._slots)

    def give_back(self, slot: Slot, said: tuple[str, list[int]] | None = None) -> None:
        """Leave a slot with what it holds. `said` lets a later prompt reuse the very tokens."""
        self._ticks += 1
        slot.busy, slot.used, slot.said = False, self._ticks, said

    def put_aside(self, slot: Slot) -> None:
        """Remember the state of a slot as it is now, where the model cannot go back otherwise."""
        length = len(slot.tokens)
        if self._context.model.goes_back or not length or length in slot.aside:
            return
        state = self._context.state(slot.number)
        if not state or len(state) > _LARGEST_ASIDE:
            return
        slot.aside[length] = state
        while len(slot.aside) > _ASIDE or sum(map(len, slot.aside.values())) > _LARGEST_ASIDE:
            del slot.aside[next(iter(slot.aside))]

    def fill(self, slot: Slot, tokens: Sequence[int], state: bytearray, shared: int) -> bool:
        """Let a slot hold `tokens` by their saved state, then only the first `shared` of them."""
        self._truncate(slot, 0)
        if not self._context.restore(slot.number, state):
            return False
        slot.tokens.extend(tokens)
        self._truncate(slot, shared)
        return True

    def unkept(self) -> list[Slot]:
        """Idle slots of a chat with cells that the disk does not have."""
        return [s for s in self._slots if s.chat and not s.busy and len(s.tokens) > s.kept]

    def evict(self) -> bool:
        """Forget the idle slot that was not used for longest. False if none holds anything."""
        idle = [slot for slot in self._slots if slot.tokens and not slot.busy]
        if not idle:
            return False
        self._truncate(min(idle, key=lambda slot: slot.used), 0)
        return True

    def settle(self, slot: Slot) -> None:
        """Have the cells hold what `tokens` says after a batch that was taken in part or not."""
        if not self._context.truncate(slot.number, len(slot.tokens)):
            self._go_back(slot, len(slot.tokens))

    def forget(self, slot: Slot) -> None:
        """Empty one slot, at work or not."""
        self._truncate(slot, 0)

    def forget_all(self) -> None:
        """Empty every slot; those at work stay at work."""
        self._context.clear()
        for slot in self._slots:
            _empty(slot)

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

    def _usable(self, slot: Slot, tokens: Sequence[int], adapters: Key) -> int:
        """How many of `tokens` can be had from `slot`, at most all but the last."""
        if slot.adapters != adapters:
            return 0
        shared = border(tokens, min(common_prefix(slot.tokens, tokens), len(tokens) - 1))
        if shared == len(slot.tokens):
            return shared
        model = self._context.model
        if model.forgets_in_part and self._context.reaches(slot.number, shared):
            return shared
        return max((length for length in slot.aside if length <= shared), default=0)

    def _may_cut(self, best: Slot, shared: int, spare: Slot) -> bool:
        """Whether a prompt should go on in `best` itself, at the cost of all behind `shared`."""
        lost = len(best.tokens) - shared
        if best.busy or lost == 0:
            return not best.busy
        if not self._context.model.goes_back:
            return best is spare or shared > 0
        return best is spare or bool(spare.tokens and shared >= lost)

    def _borrow(self, source: Slot, target: Slot, length: int) -> None:
        self._truncate(target, 0)
        if not length:
            return
        model = self._context.model
        if model.forgets_in_part and self._context.reaches(source.number, length):
            self._context.share(source.number, target.number, length)
        elif not self._context.restore(target.number, source.aside[length]):
            return
        target.tokens.extend(source.tokens[:length])

    def _truncate(self, slot: Slot, length: int) -> None:
        if length == len(slot.tokens):
            return
        if len(slot.tokens) > slot.kept:
            self._before_loss(slot)
        if length and self._context.truncate(slot.number, length):
            slot.said = None
            slot.kept = min(slot.kept, length)
            del slot.tokens[length:]
            return
        self._go_back(slot, length)

    def _go_back(self, slot: Slot, length: int) -> None:
        """Give a slot the longest state put aside of at most `length` tokens, or none."""
        lengths = sorted((n for n in slot.aside if n <= length), reverse=True)
        tokens, aside = slot.tokens[:length], dict(slot.aside)
        self._context.truncate(slot.number, 0)
        _empty(slot)
        for n in lengths:
            if self._context.restore(slot.number, aside[n]):
                slot.tokens.extend(tokens[:n])
                slot.aside.update({k: v for k, v in aside.items() if k <= n})
                return


def _empty(slot: Slot) -> None:
    slot.tokens.clear()
    slot.aside.clear()
    slot.said, slot.chat, slot.kept = None, "", 0


def common_prefix(a: Sequence[int], b: Sequence[int]) -> int:
    """How many tokens both begin with."""
    length = min(len(a), len(b))
    if a[:length] == b[:length]:
        return length
    return next(i for i in range(length) if a[i] != b[i])
