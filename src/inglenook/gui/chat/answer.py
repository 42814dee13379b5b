"""An answer with all that belongs to it: where the work stands, sources, note, failure, actions,
figures, and the questions that it suggests."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QStyle, QWidget

from inglenook.gui.chat.actions import HEIGHT, Entry
from inglenook.gui.chat.figures import citable, details_of, figures_of, note_of
from inglenook.gui.chat.progress import StatusLine
from inglenook.gui.chat.sources import Sources
from inglenook.gui.chat.thought import Thought
from inglenook.gui.chat.turns import Failure, Notice, TurnWidget
from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button
from inglenook.transcript import Turn

PART_GAP = 12
CHIP_GAP = 8


class AnswerTurn(TurnWidget):
    """An answer. Parts that most answers lack are made when they are first needed."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._status = StatusLine(themes, self)
        self._status.stop.clicked.connect(self.stop_chosen)
        self._sources = Sources(themes, self)
        self._sources.chosen.connect(self.cited)
        self._actions.raise_()  # read after the sources
        self._thought: Thought | None = None
        self._note: Notice | None = None
        self._failure: Failure | None = None
        self._followups: Followups | None = None
        self.text.setAccessibleName(tr("chat", "Answer"))

    def show_turn(self, turn: Turn, *, last: bool, busy: bool = False) -> None:
        """Show the answer as it is now."""
        self._turn, self._last, self._busy = turn, last, busy
        writing = turn.state == "writing"
        self.text.show_markdown(turn.text, citable(turn))
        self.text.doubt(turn.unsupported)
        self.text.setVisible(bool(turn.written))
        self._show_thought(turn)
        self._status.setVisible(writing)
        self._status.show_turn(turn)
        self._sources.show_citations(() if writing else turn.citations)
        self._show_note("" if writing else note_of(turn))
        self._show_failure(turn)
        self._show_actions(turn)
        if not last or writing:
            self.show_followups(())
        if not writing:
            self.setAccessibleName(tr("chat", "Answer: {text}").format(text=self.text.words))
        self.height_changed.emit()

    def show_followups(self, questions: tuple[str, ...]) -> None:
        """Offer these questions below the answer."""
        if questions and self._followups is None:
            self._followups = Followups(self._themes, self)
            self._followups.chosen.connect(self.followup_chosen)
        if self._followups is not None:
            self._followups.show_questions(questions)
            self.height_changed.emit()

    def height_at(self, width: int) -> int:
        """Put its parts below each other at `width`."""
        y = 0
        for part, height in self._parts(width):
            y += PART_GAP if y else 0
            part.setGeometry(0, y, width, height)
            y += height
        return y

    def _parts(self, width: int) -> Iterator[tuple[QWidget, int]]:
        """What is to be seen, from top to bottom, with its height."""
        for part in (self._thought, self.text):
            if part is not None and not part.isHidden():
                yield part, part.height_at(width)
        for card in (self._note, self._failure):
            if card is not None and not card.isHidden():
                yield card, max(card.heightForWidth(width), card.minimumHeight())
        if not self._sources.isHidden():
            yield self._sources, self._sources.height_at(width)
        if not self._status.isHidden():
            yield self._status, self._status.height_at(width)
        if not self._actions.isHidden():
            yield self._actions, HEIGHT
        if self._followups is not None and not self._followups.isHidden():
            yield self._followups, self._followups.height_at(width)

    def set_current(self, number: int) -> None:
        """Let one citation stand out."""
        super().set_current(number)
        self._sources.set_current(number)

    def _show_thought(self, turn: Turn) -> None:
        if turn.reasoning and self._thought is None:
            self._thought = Thought(self._themes, self)
            self._thought.height_changed.connect(self.height_changed)
        if self._thought is not None:
            self._thought.setVisible(bool(turn.reasoning))
            self._thought.show_turn(turn)

    def _show_note(self, note: str) -> None:
        if note and self._note is None:
            self._note = Notice(self._themes, self)
            self._note.go_on.clicked.connect(self.continue_chosen)
            self._note.why.clicked.connect(self.why_chosen)
        if self._note is not None:
            turn = self._turn
            about_files = turn.state == "done" and bool(turn.note and turn.trace)
            self._note.say(note, can_go_on=self._can_continue, has_why=about_files)
            self._note.setVisible(bool(note))

    @property
    def _can_continue(self) -> bool:
        return self._last and not self._busy and self._turn.ended_early

    @property
    def _can_repeat(self) -> bool:
        """An answer that never reached the host can be asked for again, at the end."""
        return not self._busy and (self._turn.id is not None or self._last)

    def _show_failure(self, turn: Turn) -> None:
        if turn.error and self._failure is None:
            self._failure = Failure(self._themes, self)
            self._failure.retry.clicked.connect(self.again_chosen)
        if self._failure is not None:
            self._failure.setVisible(turn.error is not None)
            if turn.error:
                self._failure.say(turn.error.message, turn.error.next_step)

    def _show_actions(self, turn: Turn) -> None:
        """Offer what this answer allows."""
        row = self._actions
        row.setVisible(turn.state != "writing" and (bool(turn.written) or turn.error is None))
        row.copy.setVisible(bool(turn.written))
        row.again.setVisible(self._can_repeat and turn.error is None)
        row.fork.setVisible(self._can_change)
        row.pager.show_turn(turn, busy=self._busy)
        row.reveal(self._last or self.underMouse())
        row.figures.set_text("" if turn.error else figures_of(turn))
        row.figures.setToolTip(details_of(turn))
        row.figures.setAccessibleDescription(details_of(turn))

    def _own_entries(self) -> list[Entry]:
        entries: list[Entry] = []
        if self._can_repeat:
            entries.append((tr("chat", "Answer again"), "refresh-cw", self.again_chosen.emit))
        if self._can_continue:
            entries.append((tr("chat", "Continue this answer"), "play", self.continue_chosen.emit))
        return entries


class Followups(QWidget):
    """Questions that could come next, as chips in as many lines as they need."""

    chosen = Signal(str)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._shown: tuple[str, ...] = ()
        self.chips: list[Suggestion] = []
        self.setAccessibleName(tr("chat", "Suggested questions"))
        self.hide()

    def show_questions(self, questions: tuple[str, ...]) -> None:
        """One chip for each."""
        if questions != self._shown:
            self._shown = questions
            for chip in self.chips:
                chip.hide()
                chip.deleteLater()
            self.chips = [self._chip(question) for question in questions]
        self.setVisible(bool(questions))

    def height_at(self, width: int) -> int:
        """Put the chips into lines at `width`."""
        place, room = QPoint(), QRect(0, 0, width, 1)
        for chip in self.chips:
            size = chip.size_within(width)
            if place.x() and place.x() + size.width() > width:
                place = QPoint(0, place.y() + size.height() + CHIP_GAP)
            rect = QRect(place, size)
            chip.setGeometry(QStyle.visualRect(self.layoutDirection(), room, rect))
            place.setX(place.x() + size.width() + CHIP_GAP)
        return place.y() + (self.chips[-1].height() if self.chips else 0)

    def _chip(self, question: str) -> Suggestion:
        chip = Suggestion(self._themes, question, self)
        chip.clicked.connect(lambda: self.chosen.emit(question))
        chip.show()
        return chip


class Suggestion(Button):
    """A question as a chip; elided where it is wider than the column."""

    def __init__(self, themes: ThemeSource, question: str, parent: QWidget) -> None:
        super().__init__(themes, question, kind="pill", parent=parent)
        self._question = question
        self.setToolTip(question)
        self.setAccessibleName(tr("chat", "Ask: {question}").format(question=question))

    def size_within(self, width: int) -> QSize:
        """Its size where there is room for `width`."""
        metrics = self.fontMetrics()
        room = width - 30
        shown = metrics.elidedText(self._question, Qt.TextElideMode.ElideRight, room)
        # isolated: a question has the direction of its own first letter, not that of the window
        self.setText(f"\u2068{shown.replace('&', '&&')}\u2069")
        return QSize(min(width, metrics.horizontalAdvance(shown) + 30), HEIGHT)
