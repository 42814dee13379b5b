"""The head of a letter: who wrote to whom, when and about what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Label

_FIELD = re.compile(r"(From|To|Cc|Date|Subject|Attachments): (.*)")


class LetterHead(QWidget):
    """Who wrote to whom, when and about what."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._labels: list[Label] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 4)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.setAccessibleName(tr("evidence", "The head of the letter"))

    def show_fields(self, fields: Sequence[tuple[str, str]]) -> None:
        """Show names and values; hide without any."""
        for label in self._labels:
            self._grid.removeWidget(label)
            label.deleteLater()
        self._labels = []
        for row, (name, value) in enumerate(fields):
            named = Label(self._themes, _field(name), type_="secondary", role="muted")
            said = Label(self._themes, value, type_="secondary", wrap=True)
            self._grid.addWidget(named, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, row, 1)
            self._labels += [named, said]
        self.setVisible(bool(fields))

    def heightForWidth(self, width: int) -> int:
        """As high as its lines need."""
        return self._grid.totalHeightForWidth(width)


def fields_of(text: str) -> list[tuple[str, str]]:
    """The fields with which the text of a letter begins."""
    lines = (_FIELD.fullmatch(line) for line in text.split("\n\n", maxsplit=1)[0].split("\n"))
    return [(m[1], m[2]) for m in lines if m]


def _field(name: str) -> str:
    return {
        "From": tr("evidence", "From"),
        "To": tr("evidence", "To"),
        "Cc": tr("evidence", "Cc"),
        "Date": tr("evidence", "Date"),
        "Subject": tr("evidence", "Subject"),
        "Attachments": tr("evidence", "Attachments"),
    }[name]
