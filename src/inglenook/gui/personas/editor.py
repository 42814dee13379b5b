"""What the editors of personas and of prompts have in common: the bar, the column, the problem."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import (
    Elided,
    FitWidth,
    IconButton,
    Label,
    Rule,
    ScrollColumn,
    columns,
    rows,
)

BAR = 56


class Editor(QWidget):
    """Shows one record. `edited`: read `values` again; the buttons of the bar ask for a copy or for
    the end of it.
    """

    edited = Signal()
    copy_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._showing = False
        self.title = Elided(themes, type_="bar")
        self.state = Label(themes, type_="secondary", role="muted")
        self.problem = Label(themes, type_="secondary", role="err", wrap=True)
        self.problem.hide()
        self.copy = IconButton(themes, "copy", tr("personas", "Duplicate"))
        self.copy.clicked.connect(self.copy_wanted)
        self.delete = IconButton(themes, "trash-2", tr("personas", "Delete"))
        self.delete.clicked.connect(self.delete_wanted)
        self._scroll = ScrollColumn()
        self.form = rows(space=6, margins=(28, 24, 28, 28))
        self._arrange()

    def show_record(self, record: Mapping[str, Any]) -> None:
        """Fill the fields without telling of it."""
        self._showing = True
        self.say_problem("")
        self.say_state("")
        self.fill(record)
        self._showing = False
        self.show_title()

    def fill(self, record: Mapping[str, Any]) -> None:
        """Fill the fields."""
        raise NotImplementedError

    def values(self) -> dict[str, Any]:
        """What the fields say, as the host takes it."""
        raise NotImplementedError

    def show_title(self) -> None:
        """Say over the fields what is edited."""
        raise NotImplementedError

    def say_problem(self, text: str) -> None:
        """Say under the name why it cannot be kept; an empty text takes that away."""
        self.problem.set_text(text)
        self.problem.setAccessibleName(text)
        self.problem.setVisible(bool(text))

    def say_state(self, text: str) -> None:
        """Say in the bar whether it is saved."""
        self.state.set_text(text)
        self.state.setAccessibleName(text)

    def add_field(self, name: str, editor: QWidget, space: int = 10) -> Label:
        """A field under its name; returns the label."""
        label = Label(self._themes, name, type_="label", role="muted")
        label.setBuddy(editor)
        editor.setAccessibleName(name)
        self.form.addWidget(label)
        self.form.addWidget(editor)
        self.form.addSpacing(space)
        return label

    def note(self, text: str) -> Label:
        """A line of help under the last field."""
        label = Label(self._themes, text, type_="caption", role="muted", wrap=True)
        self.form.addWidget(label)
        return label

    def tell(self) -> None:
        """The person changed something."""
        if not self._showing:
            self.say_problem("")
            self.show_title()
            self.edited.emit()

    def _arrange(self) -> None:
        bar = QWidget()
        bar.setFixedHeight(BAR - 1)
        line = columns(bar, 4, (28, 0, 16, 0))
        line.addWidget(self.title, 1)
        line.addWidget(self.state)
        line.addSpacing(8)
        line.addWidget(self.copy)
        line.addWidget(self.delete)
        inner = QWidget()
        inner.setLayout(self.form)
        column = FitWidth(inner, self._themes.theme.scale.text_column + 56)
        self._scroll.column.addWidget(column, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll.column.addStretch(1)
        layout = rows(self)
        layout.addWidget(bar)
        layout.addWidget(Rule())
        layout.addWidget(self._scroll, 1)
