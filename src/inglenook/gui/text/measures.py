"""How blocks are set: type, distances, direction; and lengths of text as Qt counts them."""

from __future__ import annotations

import unicodedata

from inglenook.gui.text.ground import CODE_PADDING
from inglenook.gui.text.markdown import Block

GAP = 12
ITEM_GAP = 4


def dense(columns: int) -> tuple[str, int]:
    """The type of a table's text and the room between its columns, less the more it has."""
    if columns >= 8:
        return "caption", 8
    return ("secondary", 10) if columns >= 6 else ("list", 16)


def from_right(block: Block) -> bool:
    """Whether the first letter of a text that has a direction runs from right to left."""
    if block.kind not in ("text", "heading"):
        return False
    letters = (unicodedata.bidirectional(c) for run in block.runs for c in run.text)
    return next((kind for kind in letters if kind in ("L", "R", "AL")), "L") != "L"


def room_below(above: Block) -> int:
    """Qt takes the larger of two margins, and below code the card's own edge is one."""
    return CODE_PADDING if above.kind == "code" else 0


def gap(block: Block, above: Block | None) -> int:
    """The distance to what stands above."""
    if block.tight:
        return ITEM_GAP
    return 20 if block.kind == "heading" else GAP


def role_of(block: Block) -> str:
    """The type role of a block."""
    if block.kind == "code":
        return "code"
    if block.kind == "heading":
        return "heading" if block.level == 1 else "bar"
    return "body"


def cut_text(text: str, start: int, end: int) -> str:
    """A piece of `text`, its borders counted in UTF-16 units."""
    units = text.encode("utf-16-le", "surrogatepass")[2 * max(start, 0) : 2 * max(end, 0)]
    return units.decode("utf-16-le", "replace")


def length_of(text: str) -> int:
    """The length as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
