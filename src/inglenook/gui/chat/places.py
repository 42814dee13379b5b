"""Where the turns of a conversation stand: measured, or guessed until they come near."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inglenook.gui.chat.turns import TurnWidget
from inglenook.transcript import Turn


@dataclass(slots=True)
class Item:
    """A turn's place: its height, measured at `width`, or guessed while `width` is 0."""

    turn: Turn
    height: int
    top: int = 0
    width: int = 0
    widget: TurnWidget | None = None
    stale: bool = False  # its widget shows an older state of the turn

    @property
    def bottom(self) -> int:
        """Where it ends."""
        return self.top + self.height


def guess(turn: Turn) -> int:
    """A height from the number of lines, before it is measured."""
    lines = 1 + len(turn.written) // 85
    return 24 + 23 * lines + (60 if turn.role == "assistant" else 0)


def let_go(item: Item) -> None:
    """Give the widget of a turn back."""
    if item.widget:
        item.widget.hide()
        item.widget.deleteLater()
        item.widget = None


def put_in_order(items: Sequence[Item], n: int, widget: TurnWidget) -> None:
    """Screen readers go through siblings in their order, which else is that of making."""
    after = next((item.widget for item in items[n + 1 :] if item.widget), None)
    if after is not None:
        widget.stackUnder(after)
