"""What the model thought before it answered: one quiet line above the answer that opens."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.theme import Theme, ThemeSource
from inglenook.gui.look.widgets import Button
from inglenook.gui.text.rich_text import RichText
from inglenook.transcript import Turn

LINE = 30  # height of the line that opens it
INDENT = 16  # of the text, behind the rule at its left


class Thought(QWidget):
    """Closed at first. The text is laid out only once somebody wants to read it."""

    height_changed = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._said = ""
        self._text: RichText | None = None
        self.line = Button(themes, "", kind="text", icon="chevron-down", parent=self)
        self.line.clicked.connect(self._toggle)
        themes.changed.connect(self._retheme)

    @property
    def open(self) -> bool:
        """Whether the text is to be seen."""
        return self._text is not None and not self._text.isHidden()

    def show_turn(self, turn: Turn) -> None:
        """Show what was thought until now."""
        self._said = str(turn.reasoning)
        self.line.setText(words_of(turn))
        state = tr("chat", "{what}, open") if self.open else tr("chat", "{what}, closed")
        self.line.setAccessibleName(state.format(what=words_of(turn)))
        if self._text is not None and self.open:
            self._text.show_markdown(self._said)

    def height_at(self, width: int) -> int:
        """Put line and text below each other at `width`."""
        line = QRect(0, 0, min(width, self.line.sizeHint().width()), LINE)
        self.line.setGeometry(self._placed(line, width))
        if self._text is None or not self.open:
            return LINE
        height = self._text.height_at(width - INDENT)
        text = QRect(INDENT, LINE + 4, width - INDENT, height)
        self._text.setGeometry(self._placed(text, width))
        return LINE + 4 + height

    def _placed(self, rect: QRect, width: int) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), QRect(0, 0, width, 1), rect)

    def _toggle(self) -> None:
        if self._text is None:
            self._text = RichText(_quiet(self._themes.theme), self)
            self._text.setAccessibleName(tr("chat", "What the model thought"))
            self._text.height_changed.connect(self.height_changed)
            self._text.hide()
        self._text.setVisible(not self.open)
        if self.open:
            self._text.show_markdown(self._said)
        self.line.set_icon_name("chevron-up" if self.open else "chevron-down")
        self.height_changed.emit()

    def _retheme(self) -> None:
        if self._text is not None:
            self._text.restyle(_quiet(self._themes.theme))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the rule beside the text."""
        if self.open:
            theme = self._themes.theme
            painter = QPainter(self)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("line"))
            rule = QRect(2, LINE + 4, 2, self.height() - LINE - 4)
            painter.drawRect(self._placed(rule, self.width()))


def words_of(turn: Turn) -> str:
    """How long it thought: "Thought for 12 s"."""
    seconds = turn.timings.get("thought_s")
    if seconds is None:
        thinking = turn.state == "writing" and not turn.written
        return tr("chat", "Thinking") if thinking else tr("chat", "Thought first")
    if seconds < 1:
        return tr("chat", "Thought for a moment")
    return tr("chat", "Thought for {time}").format(time=words.duration(seconds))


def _quiet(theme: Theme) -> Theme:
    """The same look with the text of secondary matters."""
    colours = {**theme.colours, "text": theme.colours["muted"]}
    types = {**theme.types, "body": theme.types["list"]}
    return dataclasses.replace(theme, colours=colours, types=types)
