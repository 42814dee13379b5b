"""The evidence of one answer, open beside the chat."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from inglenook.gui.chat.transcript import TranscriptView
from inglenook.gui.evidence.panel import EvidencePanel
from inglenook.transcript import Turn


class Beside(QObject):
    """Keeps panel and conversation together. `changed`: `is_open` is another. `turns` gives those
    of the chat that is shown."""

    changed = Signal()

    def __init__(
        self,
        panel: EvidencePanel,
        view: TranscriptView,
        turns: Callable[[], Sequence[Turn]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panel, self._view, self._turns = panel, view, turns
        self.is_open = False
        self.index = -1  # of the answer
        panel.closed.connect(self.close)
        panel.chosen.connect(lambda number: view.set_current(self.index, number))
        view.cited.connect(self.show)
        view.why_chosen.connect(self.show_why)

    @property
    def options(self) -> dict[str, Any]:
        """With what the question is to be asked again."""
        return self._panel.options

    def show(self, index: int, number: int) -> None:
        """Open the sources of the answer at `index`, the one with this number in front."""
        self.index = index
        self._view.set_current(index, number)
        if not self.is_open:
            self.is_open = True
            self.changed.emit()
        self._panel.show_turn(self._turns()[index], number)

    def show_why(self, index: int) -> None:
        """Show how the passages of an answer were found."""
        self.show(index, _first(self._turns()[index]))
        self._panel.inspect()

    def close(self) -> None:
        """Hide the panel."""
        self._view.set_current(-1, 0)
        if self.is_open:
            self.is_open = False
            self.changed.emit()

    def toggle(self) -> None:
        """Close the panel, or open it at the last answer that has sources."""
        if self.is_open:
            self.close()
            return
        turns = self._turns()
        index = next((n for n in reversed(range(len(turns))) if has_sources(turns[n])), None)
        if index is not None:
            self.show(index, _first(turns[index]))

    def renew(self) -> None:
        """Another version of the answer whose evidence is open has been written: show its own."""
        turns = self._turns()
        if self.is_open and 0 <= self.index == len(turns) - 1:
            self._panel.show_turn(turns[self.index], 1)


def has_sources(turn: Turn) -> bool:
    """Whether passages were found for an answer."""
    return bool(turn.citations or turn.retrieved)


def _first(turn: Turn) -> int:
    return min((c.n for c in turn.citations), default=0)
