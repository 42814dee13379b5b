"""The scrolling conversation. Only turns near the viewport are widgets; the rest are heights.

Scrolling follows the answer while the reader is at the end, and stays put otherwise: when a turn
above turns out to be higher than was thought, the scroll bar moves by the difference.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from inglenook.gui.chat import tabbing
from inglenook.gui.chat.answer import AnswerTurn
from inglenook.gui.chat.find import FindBar, Finder
from inglenook.gui.chat.passage_card import PassageCard
from inglenook.gui.chat.pictures import Thumbnails
from inglenook.gui.chat.places import Item, guess, let_go, put_in_order
from inglenook.gui.chat.question import QuestionTurn
from inglenook.gui.chat.speech import Speaker, announce
from inglenook.gui.chat.turns import TurnWidget
from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import IconButton
from inglenook.gui.told import told_both
from inglenook.transcript import Transcript, Turn

REDRAW_MS = 66  # at most 15 times a second
TURN_SECONDS = 0.006
MARGIN = 28
GAP = 4  # above an answer: the buttons of the question are there
SECTION_GAP = 28  # above a question
NEAR, FAR = 500, 2_000  # pixels beyond the viewport: turns are made within, given back without
BAR = 12  # width of the scroll bar
AT_END = 12


class TranscriptView(QScrollArea):
    """Shows a `Transcript`. Signals carry the index of the turn they are about.

    `cited` adds the citation's number, `edited` the new question, `version_chosen` the id of the
    message that is to be shown in its place.
    """

    cited = Signal(int, int)
    again_chosen = Signal(int)
    continue_chosen = Signal(int)
    why_chosen = Signal(int)
    fork_chosen = Signal(int)
    remove_chosen = Signal(int)
    edited = Signal(int, str)
    version_chosen = Signal(int, object)
    followup_chosen = Signal(str)
    stop_chosen = Signal()
    link_chosen = Signal(str)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._items: list[Item] = []
        self._open: int | None = None
        self._current = (-1, 0)
        self._following = True
        self._moving = False
        self._busy = False
        self._ungathered = False  # whether turns may stand elsewhere in the order of focus
        self._followups: tuple[str, ...] = ()
        self.thumbnails: Thumbnails | None = None
        self._room = tabbing.Room(themes)
        self._room.setProperty("surface", "none")
        self._redraw = QTimer(self, singleShot=True, interval=REDRAW_MS)
        self._redraw.timeout.connect(self._show_open)
        self._fill_later = QTimer(self, singleShot=True, interval=0)
        self._fill_later.timeout.connect(self._fill)
        self._to_end = IconButton(
            themes, "arrow-down", tr("chat", "Go to the end"), framed=True, parent=self
        )
        self._to_end.clicked.connect(self.go_to_end)
        self._passage = PassageCard(themes, self)
        self._speaker = Speaker(lambda words: announce(self, words))
        self._bar = FindBar(themes, self)
        self._finder = Finder(self)
        self._set_up()

    def _set_up(self) -> None:
        self.setWidget(self._room)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "none")
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("chat", "Conversation"))
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._follow)
        self._to_end.hide()
        self._bar.typed.connect(lambda words: self._finder.search(self._turns, words))
        self._bar.stepped.connect(self._finder.step)
        self._bar.left.connect(self.close_find)
        self._finder.changed.connect(self._show_found)

    # --- what is shown ------------------------------------------------------------------------

    def show_new(self, transcript: Transcript) -> None:
        """Show another conversation, from its end."""
        for item in self._items:
            let_go(item)
        self._items = []
        self._current = (-1, 0)
        self._followups = ()
        self._following = True
        self._passage.leave()
        self.close_find()
        self.show_transcript(transcript)

    def show_transcript(self, transcript: Transcript) -> None:
        """Show the conversation as it is now. What did not change stays as it is; an answer under
        way is redrawn at most 15 times a second, its end at once."""
        grown = len(transcript.turns) > len(self._items)
        began = self._open is None and transcript.writing
        ended = self._open is not None and not transcript.writing
        for item in self._items[len(transcript.turns) :]:
            let_go(item)
        del self._items[len(transcript.turns) :]
        self._take(transcript)
        self._open = transcript.open
        if began:
            self._followups = ()
            self._speaker.begin()
        if grown or began or ended or not transcript.writing:
            self._show_open()
            self._fill()
        elif not self._redraw.isActive():
            self._redraw.start()
        if (grown or began) and transcript.writing:
            self.go_to_end()
        if ended and transcript.turns:
            self._speak(ended=True)

    def show_followups(self, questions: Iterable[str]) -> None:
        """Offer these questions under the last answer, until the next one is asked."""
        self._followups = tuple(questions)
        last = self._items[-1].widget if self._items else None
        if isinstance(last, AnswerTurn) and not self._busy:
            last.show_followups(self._followups)

    def edit(self, index: int) -> None:
        """Let the question at `index` be changed, once it is in sight."""
        self._bring_near(index)
        widget = self._items[index].widget
        if isinstance(widget, QuestionTurn):
            widget.edit()

    def set_current(self, index: int, number: int) -> None:
        """Let one citation of one answer stand out; (-1, 0) for none."""
        self._current = (index, number)
        for n, item in enumerate(self._items):
            if item.widget:
                item.widget.set_current(number if n == index else 0)

    def lead_to(self, index: int) -> None:
        """Scroll to the turn at `index`."""
        self._following = False
        self._bring_near(index)
        self._move_to(self._items[index].top - MARGIN)
        self._fill_later.start()

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

    @property
    def _turns(self) -> list[Turn]:
        return [item.turn for item in self._items]

    def _take(self, transcript: Transcript) -> None:
        last = len(transcript.turns) - 1
        busy, self._busy = self._busy, transcript.writing
        for n, turn in enumerate(transcript.turns):
            if n == len(self._items):
                self._items.append(Item(turn, guess(turn)))
                continue
            item = self._items[n]
            if item.turn.role != turn.role:
                let_go(item)
                self._items[n] = Item(turn, guess(turn))
            # those before the last are no longer the last
            elif item.turn is not turn or busy != self._busy or n in (last - 1, last - 2):
                item.turn, item.stale = turn, True

    def _show_open(self) -> None:
        started = time.monotonic()
        for n, item in enumerate(self._items):
            if item.stale and item.widget:
                self._show_turn(n)
                self._fill_later.start()
        cost = time.monotonic() - started
        self._redraw.setInterval(max(REDRAW_MS, round(cost * 6000)))
        self._speak()

    def _show_turn(self, n: int) -> None:
        item, last = self._items[n], n == len(self._items) - 1
        assert item.widget
        item.widget.show_turn(item.turn, last=last, busy=self._busy)
        if last and isinstance(item.widget, AnswerTurn) and not self._busy:
            item.widget.show_followups(self._followups)
        item.stale, item.width = False, 0
        self._ungathered = True

    def _speak(self, *, ended: bool = False) -> None:
        """Tell a screen reader what is new of the answer, if one is running."""
        if not self._items or not (ended or self._busy) or not QAccessible.isActive():
            return
        item = self._items[-1]
        if item.turn.role != "assistant" or item.widget is None:
            return
        if not ended:
            self._speaker.grow(item.widget.text.words)
        elif item.turn.error:
            error = item.turn.error
            announce(self, told_both(error.message, error.next_step))
        else:
            self._speaker.end(item.widget.text.words)

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
                self._make(n)
            if item.width != self._column:
                self._measure(item)
            if time.monotonic() >= deadline:
                self._fill_later.start()
                break
        self._arrange()
        self._give_back()
        if self._ungathered and not self._fill_later.isActive():
            self._ungathered = False
            tabbing.gather(self, self._room)

    def _wanted(self) -> Iterator[int]:
        """Turns that are near and not ready: those in sight first, from the end if followed."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        unready = [n for n in self._near(NEAR) if self._unready(self._items[n])]
        seen = [n for n in unready if self._items[n].top < bottom and self._items[n].bottom > top]
        beyond = [n for n in unready if n not in seen]
        for group in (seen, beyond):
            yield from reversed(group) if self._following else iter(group)

    def _unready(self, item: Item) -> bool:
        return item.widget is None or item.width != self._column

    def _near(self, distance: int) -> list[int]:
        top = self.verticalScrollBar().value() - distance
        bottom = top + self.viewport().height() + 2 * distance
        return [n for n, i in enumerate(self._items) if i.top < bottom and i.bottom > top]

    def _make(self, n: int) -> TurnWidget:
        item = self._items[n]
        kind = QuestionTurn if item.turn.role == "user" else AnswerTurn
        widget = kind(self._themes, self._room)
        if isinstance(widget, QuestionTurn) and self.thumbnails is not None:
            widget.pictures.watch(self.thumbnails)
        widget.expect_width(self._column)
        put_in_order(self._items, n, widget)
        item.widget = widget
        self._show_turn(n)
        widget.set_current(self._current[1] if n == self._current[0] else 0)
        self._connect(item, widget)
        if self._finder.words:
            widget.text.mark_found(self._finder.words, self._finder.in_turn(n))
        return widget

    def _connect(self, item: Item, widget: TurnWidget) -> None:
        """Give on what a person chooses there, with the place that the turn has by then."""

        def at() -> int:
            return next((n for n, i in enumerate(self._items) if i.widget is widget), -1)

        widget.height_changed.connect(lambda: self._wants_measure(item))
        widget.text.focus_changed.connect(lambda: self._room.ring_around(widget))
        widget.pointed.connect(lambda number, rect: self._pointed(widget, number, rect))
        widget.cited.connect(lambda number: self.cited.emit(at(), number))
        widget.edited.connect(lambda text: self.edited.emit(at(), text))
        widget.version_chosen.connect(lambda id_: self.version_chosen.emit(at(), id_))
        kinds = ("again", "continue", "why", "fork", "remove")
        for name in (f"{kind}_chosen" for kind in kinds):
            out = getattr(self, name)
            getattr(widget, name).connect(lambda out=out: out.emit(at()))
        widget.followup_chosen.connect(self.followup_chosen)
        widget.stop_chosen.connect(self.stop_chosen)
        widget.link_chosen.connect(self.link_chosen)

    def _pointed(self, widget: TurnWidget, number: int, rect: QRect) -> None:
        item = next((i for i in self._items if i.widget is widget), None)
        cited = item.turn.citations if item else ()
        citation = next((c for c in cited if c.n == number), None)
        if citation is None:
            self._passage.leave()
            return
        place = QRect(widget.mapTo(self, rect.topLeft()), rect.size())
        self._passage.show_beside(citation, place, at_once=widget.text.focused_by_keys)

    # --- finding ------------------------------------------------------------------------------

    def open_find(self) -> None:
        """Ask for words to find in the chat."""
        self._bar.show()
        self._bar.raise_()
        self._bar.place(self.rect(), self._width)
        self._bar.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.line.selectAll()
        self._finder.search(self._turns, self._bar.line.text())

    def close_find(self) -> None:
        """Take bar and marks away."""
        if self._bar.isHidden():
            return
        self._bar.hide()
        self._finder.search((), "")
        self.setFocus()

    def _show_found(self) -> None:
        finder = self._finder
        self._bar.show_count(finder)
        if 0 <= finder.current < len(finder.hits) and not finder.searching:
            self._bring_near(finder.hits[finder.current][0])
        for n, item in enumerate(self._items):
            if item.widget:
                self._mark(n, item.widget)

    def _mark(self, n: int, widget: TurnWidget) -> None:
        which = self._finder.in_turn(n)
        places = widget.text.mark_found(self._finder.words, which)
        if which < 0:
            return
        if places:
            at = places[min(which, len(places) - 1)]
            top = widget.text.mapTo(self._room, at.topLeft()).y()
            self._show_line(top, at.height())
        if widget.text.settled and isinstance(widget, AnswerTurn):
            QTimer.singleShot(0, self, lambda: self._finder.correct(n, len(places)))

    def _bring_near(self, index: int) -> None:
        """Have the turn at `index` made, measured and in sight."""
        item = self._items[index]
        if item.widget is None or item.width != self._column:
            self._following = False
            self._move_to(item.top - MARGIN)
            if item.widget is None:
                self._make(index)
            self._measure(item)
            self._arrange()
            self._move_to(item.top - MARGIN)
            self._fill_later.start()

    def _show_line(self, top: int, height: int) -> None:
        """Scroll only if the line at `top` is out of sight."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        clear = self._bar.height() + 2 * MARGIN
        if not bar.value() + clear <= top <= bar.value() + room - height - MARGIN:
            self._following = False
            self._move_to(top - room // 3)
            self._fill_later.start()

    # --- measuring ----------------------------------------------------------------------------

    def _wants_measure(self, item: Item) -> None:
        item.width = 0
        self._fill_later.start()

    def _measure(self, item: Item) -> None:
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
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.viewport().width() - x - self._column
        y = MARGIN
        for n, item in enumerate(self._items):
            if n:
                y += SECTION_GAP if item.turn.role == "user" else GAP
            item.top = y
            y += item.height
            if item.widget:
                item.widget.setGeometry(x, item.top, self._column, item.height)
                if item.width == self._column:
                    item.widget.show()  # and never hidden again: that would take its focus
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
            if item.widget is None or n in near or item.widget.kept:
                continue
            if not (focused and item.widget.isAncestorOf(focused)):
                let_go(item)

    def _scrolled(self, value: int) -> None:
        self._passage.leave()
        if not self._moving:
            self._following = value >= self.verticalScrollBar().maximum() - AT_END
            self._fill_later.start()
        self._place_button()

    def _follow(self) -> None:
        """Stay at the end. What grows out of sight tells its height only once it is shown."""
        if self._following:
            self._move_to(self.verticalScrollBar().maximum())

    def _place_button(self) -> None:
        bar = self.verticalScrollBar()
        self._to_end.setVisible(bar.maximum() - bar.value() > self.viewport().height() // 2)
        size = self._to_end.size()
        left = (self.width() - size.width()) // 2
        self._to_end.move(left, self.height() - size.height() - 12)
        self._to_end.raise_()

    # --- Qt -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out what is near again, the rest when it comes near."""
        super().resizeEvent(event)
        self._passage.leave()
        self._bar.place(self.rect(), self._width)
        self._fill()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Tab goes through the turns as they are read."""
        moved = tabbing.step(self, self._room, next)
        if moved and self._room.isAncestorOf(self.focusWidget()):
            self.ensureWidgetVisible(self.focusWidget(), 0, MARGIN)
        return moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End, beside what a scroll area knows."""
        if event.key() == Qt.Key.Key_Home:
            self.verticalScrollBar().setValue(0)
        elif event.key() == Qt.Key.Key_End:
            self.go_to_end()
        elif event.key() == Qt.Key.Key_Escape:
            self._passage.leave()
            event.ignore()
        else:
            super().keyPressEvent(event)
