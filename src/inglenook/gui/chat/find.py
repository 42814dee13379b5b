"""Words found in a chat: the bar in which they are typed, and the search behind it.

The text of messages is searched in short turns of the event loop, so that a chat of thousands of
messages can be searched while somebody types.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Card, IconButton, Label, columns
from inglenook.transcript import Turn

TURN_SECONDS = 0.008
MARGIN = 28
PAUSE_MS = 120  # without a key, after which it is worth searching


class Finder(QObject):
    """Where words stand: `hits` are (turn, which of its matches). `changed`: they, or `current`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns: Sequence[Turn] = ()
        self._next = 0
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._go_on)
        self.words = ""
        self.hits: list[tuple[int, int]] = []
        self.current = -1

    @property
    def searching(self) -> bool:
        """Whether there are messages that were not looked through yet."""
        return self._more.isActive()

    def search(self, turns: Sequence[Turn], text: str) -> None:
        """Look for `text` in all messages, whatever the case of its letters."""
        self._turns, self.words = turns, text
        self.hits, self.current, self._next = [], -1, 0
        self._more.stop()
        self._go_on()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) place; behind the last comes the first."""
        if self.hits:
            self.current = (self.current + by) % len(self.hits)
            self.changed.emit()

    def in_turn(self, index: int) -> int:
        """Which match of the message at `index` is the current one; -1 for none."""
        if not 0 <= self.current < len(self.hits):
            return -1
        turn, which = self.hits[self.current]
        return which if turn == index else -1

    def correct(self, index: int, count: int) -> None:
        """The message at `index` shows `count` places: marks of its source do not count."""
        old = [n for n, (turn, _) in enumerate(self.hits) if turn == index]
        if not old or len(old) <= count:
            return
        del self.hits[old[0] + count : old[-1] + 1]
        self.current = min(self.current, len(self.hits) - 1)
        self.changed.emit()

    def _go_on(self) -> None:
        deadline = time.monotonic() + TURN_SECONDS
        wanted = self.words.casefold()
        while wanted and self._next < len(self._turns):
            count = self._turns[self._next].text.casefold().count(wanted)
            self.hits += [(self._next, n) for n in range(count)]
            self._next += 1
            if time.monotonic() >= deadline:
                self._more.start()
                break
        if not self.searching:
            self.current = len(self.hits) - 1  # the newest, which is nearest to the reader
        self.changed.emit()


class FindBar(Card):
    """The field, how many places there are, and the way from one to the next."""

    typed = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("chat", "Find in this chat"))
        self.line.setAccessibleName(tr("chat", "Find in this chat"))
        self.line.setProperty("kind", "bare")
        self.line.setFrame(False)
        self.line.setMinimumWidth(140)
        self.count = Label(themes, type_="figures", role="muted")
        self.before = IconButton(themes, "chevron-up", tr("chat", "Previous place"), size=30)
        self.after = IconButton(themes, "chevron-down", tr("chat", "Next place"), size=30)
        self.close_button = IconButton(themes, "x", tr("chat", "Close the search"), size=30)
        layout = columns(self, 2, (12, 4, 4, 4))
        layout.addWidget(self.line, 1)
        layout.addWidget(self.count)
        layout.addSpacing(6)
        for button in (self.before, self.after, self.close_button):
            layout.addWidget(button)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(lambda: self.typed.emit(self.line.text()))
        self.line.textChanged.connect(self._pause.start)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.left)
        self.setFocusProxy(self.line)
        self.hide()

    def place(self, area: QRect, width: int) -> None:
        """Stand in the far upper corner of the first `width` pixels of `area`."""
        own = min(420, width - 2 * MARGIN)
        spot = QRect(width - own - 8, 8, own, self.sizeHint().height())
        self.setGeometry(QStyle.visualRect(self.layoutDirection(), area, spot))

    def show_count(self, finder: Finder) -> None:
        """Say which of how many places is shown."""
        if not finder.words:
            told = ""
        elif not finder.hits and not finder.searching:
            told = tr("chat", "Not found")
        else:
            told = tr("chat", "{place} of {count}").format(
                place=words.number(finder.current + 1), count=words.number(len(finder.hits))
            )
        self.count.set_text(told)
        self.line.setAccessibleDescription(told)
        for button in (self.before, self.after):
            button.setEnabled(bool(finder.hits))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, with Shift back; Escape closes."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if self._pause.isActive():
                self._pause.stop()
                self.typed.emit(self.line.text())
            else:
                self.stepped.emit(-1 if back else 1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
