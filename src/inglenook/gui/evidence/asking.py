"""Asking a question again with other settings of the search, folded under the candidates."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from inglenook.gui.evidence.candidates import Looked
from inglenook.gui.language import tr
from inglenook.gui.look.inputs import ChoiceBox, Switch
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Label, columns, rows

COUNTS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32)


class AskAgain(QWidget):
    """`wanted`: the question is to be asked again with `options`, fields of `ask.again`."""

    wanted = Signal()
    folded = Signal()  # or unfolded

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._path = ""
        self._usual_only = False
        self._fold = Button(
            themes, tr("evidence", "Ask again with other settings"), kind="text", icon="chevron-up"
        )
        self._fold.clicked.connect(self._toggle)
        self._form = QWidget()
        self._grid = QGridLayout(self._form)
        self._grid.setContentsMargins(0, 0, 0, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.passages, self.mode, self.where = (ChoiceBox(themes) for _ in range(3))
        self.rerank, self.only = Switch(themes), Switch(themes)
        self._row(tr("evidence", "Passages to read, at most"), self.passages)
        self._row(tr("evidence", "Look by"), self.mode)
        self._row(tr("evidence", "Look in"), self.where)
        self._row(tr("evidence", "Have the best ones read again"), self.rerank)
        self._row(tr("evidence", "Answer only from files"), self.only)
        self.ask = Button(themes, tr("evidence", "Ask again"), kind="primary", icon="refresh-cw")
        self.ask.clicked.connect(self.wanted)
        self._grid.addWidget(self.ask, self._grid.rowCount(), 1, Qt.AlignmentFlag.AlignTrailing)
        self._room = _Room(self._form)
        head = columns(space=0)
        head.addWidget(self._fold)
        head.addStretch(1)
        layout = rows(self, 4, (16, 4, 16, 4))
        layout.addLayout(head)
        layout.addWidget(self._room, 1)
        self._fill()
        self._room.hide()

    def _row(self, text: str, control: QWidget) -> None:
        row = self._grid.rowCount()
        label = Label(self._themes, text, type_="secondary", wrap=True)
        label.setBuddy(control)
        control.setAccessibleName(text)
        side = Qt.AlignmentFlag.AlignTrailing if isinstance(control, Switch) else None
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(control, row, 1, *([side] if side else []))

    def _fill(self) -> None:
        for count in COUNTS:
            self.passages.addItem(f"{count}", count)
        self.mode.addItem(tr("evidence", "Words and meaning"), "both")
        self.mode.addItem(tr("evidence", "Words only"), "words")
        self.mode.addItem(tr("evidence", "Meaning only"), "meaning")
        self.where.addItem(tr("evidence", "Where it looked before"), "same")
        self.where.addItem(tr("evidence", "All of the library"), "all")
        self.where.addItem(tr("evidence", "Only the file shown here"), "file")

    @property
    def is_open(self) -> bool:
        """Whether the form is to be seen."""
        return not self._room.isHidden()

    def show_looked(self, shown: Looked) -> None:
        """Begin with what held for the answer."""
        wanted = shown.passages or 6
        nearest = min(range(len(COUNTS)), key=lambda n: abs(COUNTS[n] - wanted))
        self.passages.setCurrentIndex(nearest)
        self.mode.setCurrentIndex(max(0, self.mode.findData(shown.mode)))
        self.rerank.setChecked(shown.rerank)

    def set_only(self, only: bool) -> None:
        """Whether answers come from files alone, as the settings say."""
        self._usual_only = only
        self.only.setChecked(only)

    def set_path(self, path: str) -> None:
        """The file that is shown."""
        self._path = path

    @property
    def options(self) -> dict[str, Any]:
        """What is chosen, as fields of `ask.again`."""
        chosen: dict[str, Any] = {
            "retrieval": {
                "passages": self.passages.currentData(),
                "mode": self.mode.currentData(),
                "rerank": self.rerank.isChecked(),
            },
        }
        if self.only.isChecked() != self._usual_only:
            chosen["only_from_files"] = self.only.isChecked()
        if self.where.currentData() == "all":
            chosen["scope"] = {"collections": [], "paths": []}
        elif self.where.currentData() == "file" and self._path:
            chosen["scope"] = {"collections": [], "paths": [self._path]}
        return chosen

    def _toggle(self) -> None:
        shown = self._room.isHidden()
        self._room.setVisible(shown)
        self._fold.set_icon_name("chevron-down" if shown else "chevron-up")
        self.folded.emit()


class _Room(QScrollArea):
    """As high as the form if there is room, else it scrolls."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self._form = form
        form.setProperty("surface", "none")
        self.setProperty("surface", "none")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(form)

    def sizeHint(self) -> QSize:
        """As high as the form."""
        form = self._form
        width = max(self.width(), 300)
        high = form.heightForWidth(width) if form.hasHeightForWidth() else -1
        return QSize(width, max(high, form.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """Room for two lines."""
        return QSize(120, 80)
