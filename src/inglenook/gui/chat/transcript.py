"""The scrolling conversation. Only turns near the viewport are widgets; the rest are heights.

Scrolling follows the answer while the reader is at the end, and stays put otherwise: when a turn
above turns out to be higher than was thought, the scroll bar moves by the difference.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from inglenook.gui.chat.turns import AnswerTurn, QuestionTurn, TurnWidget
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import IconButton
from inglenook.transcript import Transcript, Turn

REDRAW_MS = 66  # at most 15 times a second
TURN_SECONDS = 0.006
MARGIN = 28
GAP = 20
SECTION_GAP = 32  # above a question
NEAR = 500  # pixels beyond the viewport within which turns are made
FAR = 2_000  # beyond which they are given back
BAR = 12  # width of the scroll bar
AT_END = 12
SPOKEN = 4_000  # characters of an answer that a screen reader is told at once


@dataclass(slots=True)
class _Item:
    """A turn's place: its height, measured at `width`, or guessed while `width` is 0."""

    turn: Turn
    height: int
    top: int = 0
    width: int = 0
    widget: TurnWidget | None = None
    stale: bool = False  # its widget shows an older state of the turn


class TranscriptView(QScrollArea):
    """Shows a `Transcript`. Signals carry the index of the turn, and the citation's number."""

    cited = Signal(int, int)
    again_chosen = Signal(int)
    stop_chosen = Signal()
    link_chosen = Signal(str)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._items: list[_Item] = []
        self._open: int | None = None
        self._current = (-1, 0)
        self._following = True
        self._moving = False
        self._room = QWidget()
        self._room.setProperty("surface", "none")
        self._redraw = QTimer(self, singleShot=True, interval=REDRAW_MS)
        self._redraw.timeout.connect(self._show_open)
        self._fill_later = QTimer(self, singleShot=True, interval=0)
        self._fill_later.timeout.connect(self._fill)
        self._to_end = IconButton(themes, "arrow-down", "Go to the end", framed=True, parent=self)
        self._to_end.clicked.connect(self.go_to_end)
        self._set_up()

    def _set_up(self) -> None:
        self.setWidget(self._room)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "none")
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Conversation")
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._to_end.hide()

    # --- what is shown ------------------------------------------------------------------------

    def show_new(self, transcript: Transcript) -> None:
        """Show another conversation, from its end."""
        for item in self._items:
            _let_go(item)
        self._items = []
        self._current = (-1, 0)
        self._following = True
        self.show_transcript(transcript)

    def show_transcript(self, transcript: Transcript) -> None:
        """Show the conversation as it is now. What did not change stays as it is; an answer under
        way is redrawn at most 15 times a second, its end at once."""
        grown = len(transcript.turns) > len(self._items)
        ended = self._open is not None and not transcript.writing
        for item in self._items[len(transcript.turns) :]:
            _let_go(item)
        del self._items[len(transcript.turns) :]
        self._take(transcript)
        self._open = transcript.open
        if grown or ended or not transcript.writing:
            self._show_open()
            self._fill()
        elif not self._redraw.isActive():
            self._redraw.start()
        if grown and transcript.writing:
            self.go_to_end()
        if ended:
            self._announce(transcript.turns[-1])

    def set_current(self, index: int, number: int) -> None:
        """Let one citation of one answer stand out; (-1, 0) for none."""
        self._current = (index, number)
        for n, item in enumerate(self._items):
            if item.widget:
                item.widget.set_current(number if n == index else 0)

    def go_to_end(self) -> None:
        """Show the end, and follow it from here on."""
        self._following = True
        self._fill()

    def widget_at(self, index: int) -> TurnWidget | None:
        """The widget of a turn, None while it is far from what is visible."""
        return self._items[index].widget

    @property
    def made(self) -> int:
        """How many turns are widgets right now."""
        return sum(1 for item in self._items if item.widget)

    @property
    def following(self) -> bool:
        """Whether the end stays in sight as the answer grows."""
        return self._following

    def _take(self, transcript: Transcript) -> None:
        last = len(transcript.turns) - 1
        for n, turn in enumerate(transcript.turns):
            if n == len(self._items):
                self._items.append(_Item(turn, _guess(turn)))
                continue
            item = self._items[n]
            # the one before the last has lost its right to be answered again
            if item.turn is not turn or n == last - 2:
                item.turn, item.stale = turn, True

    def _show_open(self) -> None:
        started = time.monotonic()
        for n, item in enumerate(self._items):
            if item.stale and item.widget:
                item.widget.show_turn(item.turn, last=n == len(self._items) - 1)
                item.stale, item.width = False, 0
                self._fill_later.start()
        cost = time.monotonic() - started
        self._redraw.setInterval(max(REDRAW_MS, round(cost * 6000)))

    def _announce(self, turn: Turn) -> None:
        words = turn.error.message if turn.error else turn.text[:SPOKEN]
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # --- where it stands ----------------------------------------------------------------------

    @property
    def _column(self) -> int:
        widest = self._themes.theme.scale.text_column
        return max(120, min(widest, self._width - 2 * MARGIN))

    @property
    def _width(self) -> int:
        """The room beside the scroll bar, whether or not that is to be seen."""
        return self.width() - BAR

    def _fill(self) -> None:
        """Make and measure what is near, for about one turn of the event loop."""
        self._fill_later.stop()
        deadline = time.monotonic() + TURN_SECONDS
        self._arrange()
        for n in self._wanted():
            item = self._items[n]
            if item.widget is None:
                item.widget = self._make(n)
            if item.width != self._column:
                self._measure(item)
            if time.monotonic() >= deadline:
                self._fill_later.start()
                break
        self._arrange()
        self._give_back()

    def _wanted(self) -> Iterator[int]:
        """Turns that are near and not ready: those in sight first, from the end if followed."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        unready = [n for n in self._near(NEAR) if self._unready(self._items[n])]
        seen = [n for n in unready if self._items[n].top < bottom and _bottom(self._items[n]) > top]
        beyond = [n for n in unready if n not in seen]
        for group in (seen, beyond):
            yield from reversed(group) if self._following else iter(group)

    def _unready(self, item: _Item) -> bool:
        return item.widget is None or item.width != self._column

    def _near(self, distance: int) -> list[int]:
        top = self.verticalScrollBar().value() - distance
        bottom = top + self.viewport().height() + 2 * distance
        return [n for n, i in enumerate(self._items) if i.top < bottom and _bottom(i) > top]

    def _make(self, n: int) -> TurnWidget:
        item = self._items[n]
        kind = QuestionTurn if item.turn.role == "user" else AnswerTurn
        widget = kind(self._themes, self._room)
        widget.expect_width(self._column)
        widget.show_turn(item.turn, last=n == len(self._items) - 1)
        widget.set_current(self._current[1] if n == self._current[0] else 0)
        widget.height_changed.connect(lambda: self._wants_measure(item))
        widget.cited.connect(lambda number: self.cited.emit(self._items.index(item), number))
        widget.again_chosen.connect(lambda: self.again_chosen.emit(self._items.index(item)))
        widget.stop_chosen.connect(self.stop_chosen)
        widget.link_chosen.connect(self.link_chosen)
        item.stale, item.width = False, 0
        return widget

    def _wants_measure(self, item: _Item) -> None:
        item.width = 0
        self._fill_later.start()

    def _measure(self, item: _Item) -> None:
        assert item.widget
        width = self._column
        height = item.widget.height_at(width)
        above = item.top < self.verticalScrollBar().value()
        change = height - item.height
        item.height, item.width = height, width
        item.widget.resize(width, height)
        if change and above and not self._following:
            self._arrange()
            self._move_to(self.verticalScrollBar().value() + change)

    def _arrange(self) -> None:
        """Give every turn its place and the conversation its height."""
        x = max(MARGIN, (self._width - self._column + BAR) // 2)
        y = MARGIN
        for n, item in enumerate(self._items):
            if n:
                y += SECTION_GAP if item.turn.role == "user" else GAP
            item.top = y
            y += item.height
            if item.widget:
                item.widget.setGeometry(x, item.top, self._column, item.height)
                item.widget.setVisible(item.width == self._column)
        self._room.resize(self.viewport().width(), max(y + MARGIN, self.viewport().height()))
        if self._following:
            self._move_to(self.verticalScrollBar().maximum())
        self._place_button()

    def _move_to(self, value: int) -> None:
        self._moving = True
        self.verticalScrollBar().setValue(value)
        self._moving = False

    def _give_back(self) -> None:
        near = set(self._near(FAR))
        focused = self.focusWidget()
        for n, item in enumerate(self._items):
            if item.widget and n not in near and focused not in item.widget.findChildren(QWidget):
                _let_go(item)

    def _scrolled(self, value: int) -> None:
        if not self._moving:
            self._following = value >= self.verticalScrollBar().maximum() - AT_END
            self._fill_later.start()
        self._place_button()

    def _place_button(self) -> None:
        bar = self.verticalScrollBar()
        self._to_end.setVisible(bar.maximum() - bar.value() > self.viewport().height() // 2)
        size = self._to_end.size()
        corner = QPoint((self.width() - size.width()) // 2, self.height() - size.height() - 12)
        self._to_end.move(corner)
        self._to_end.raise_()

    # --- Qt -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out what is near again, the rest when it comes near."""
        super().resizeEvent(event)
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End, beside what a scroll area knows."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            self.go_to_end()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _bottom(item: _Item) -> int:
    return item.top + item.height


def _guess(turn: Turn) -> int:
    """A height from the number of lines, before it is measured."""
    lines = 1 + len(turn.written) // 85
    return 24 + 23 * lines + (60 if turn.role == "assistant" else 0)


def _let_go(item: _Item) -> None:
    if item.widget:
        item.widget.hide()
        item.widget.deleteLater()
        item.widget = None
