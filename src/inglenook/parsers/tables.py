"""Tables as lines of text: one row a line, cells parted by ` | `.

A cell that spans rows or columns is said again in each of them, so that every line can be
understood by itself: "2025 | Q1 | January | $134".
"""

from __future__ import annotations

from dataclasses import dataclass

from inglenook.parsers.assembly import one_line

_MAX_REPEATED = 200  # characters; a longer cell is said once
_MAX_COLUMNS = 60  # a row may be wider, but spans end here


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell and how many columns and rows it takes."""

    text: str
    across: int = 1
    down: int = 1


class Table:
    """Turns rows into lines, remembering the cells that reach into rows below."""

    def __init__(self) -> None:
        self._above: dict[int, tuple[str, int]] = {}  # column: text, rows still to come

    def line(self, cells: list[Cell]) -> str:
        """The next row; empty where nothing new stands in it."""
        texts: list[str] = []
        for cell in cells:
            self._fill(texts)
            self._put(texts, cell)
        self._fill(texts)
        if not any(cell.text.strip() for cell in cells):
            return ""
        while texts and not texts[-1]:
            texts.pop()
        return " | ".join(texts)

    def _fill(self, texts: list[str]) -> None:
        """Say again what reaches down into the next columns."""
        while len(texts) in self._above and len(texts) < _MAX_COLUMNS:
            text, left = self._above.pop(len(texts))
            if left > 1:
                self._above[len(texts)] = (text, left - 1)
            texts.append(text)

    def _put(self, texts: list[str], cell: Cell) -> None:
        text = one_line(cell.text)
        again = text if len(text) <= _MAX_REPEATED else ""
        for i in range(max(1, min(cell.across, _MAX_COLUMNS - len(texts)))):
            if cell.down > 1:
                self._above[len(texts)] = (again, cell.down - 1)
            texts.append(again if i else text)
