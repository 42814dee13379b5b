"""The choice of which files of a collection are listed: all, or those in one state, with counts."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from inglenook.gui.language import marked, tr
from inglenook.gui.look import words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, columns

STATES = {
    "": marked("library", "All"),
    "indexed": marked("library", "Indexed"),
    "waiting": marked("library", "Waiting"),
    "failed": marked("library", "Failed"),
    "skipped": marked("library", "Skipped"),
}


class FileStates(QWidget):
    """A row of buttons of which one is down. `chosen`: `state` is another now. `retry_wanted`: the
    failed files are to be read again."""

    chosen = Signal()
    retry_wanted = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = ""
        self.buttons = {state: self._button(themes, state) for state in STATES}
        self.retry = Button(themes, tr("library", "Read failed files again"), kind="link")
        self.retry.clicked.connect(self.retry_wanted)
        group = QButtonGroup(self)
        line = columns(self, 6)
        for button in self.buttons.values():
            group.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.retry)
        self.buttons[""].setChecked(True)

    def show_counts(self, collection: dict[str, Any]) -> None:
        """Show the counts of a collection; states that no file is in are not offered."""
        counts = counts_of(collection)
        for state, button in self.buttons.items():
            button.setText(f"{tr('library', STATES[state])}  {words.number(counts[state])}")
            button.setVisible(bool(counts[state]) or state in ("", self.state))
        self.retry.setVisible(bool(counts["failed"]))
        self.setVisible(counts["indexed"] != counts[""] or bool(self.state))

    def choose(self, state: str) -> None:
        """List only the files in `state`; the empty one stands for all."""
        self.buttons[state].setChecked(True)
        if state != self.state:
            self.state = state
            self.chosen.emit()

    def _button(self, themes: ThemeSource, state: str) -> Button:
        button = Button(themes, tr("library", STATES[state]), kind="pill")
        button.be_one_of_several()
        button.chosen.connect(lambda: self.choose(state))
        return button


def counts_of(collection: dict[str, Any]) -> dict[str, int]:
    """How many files are in each state; all of them under the empty one."""
    readable, skipped = int(collection.get("files") or 0), int(collection.get("skipped") or 0)
    failed, waiting = (int(collection.get(key) or 0) for key in ("failed", "waiting"))
    return {
        "": readable + skipped,
        "indexed": max(0, readable - failed - waiting),
        "waiting": waiting,
        "failed": failed,
        "skipped": skipped,
    }
