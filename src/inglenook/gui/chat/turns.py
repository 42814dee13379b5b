"""One turn of the conversation: the question in its bubble, or an answer with all that
belongs to it: where the work stands, sources, note, failure, actions, figures.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from inglenook.gui.chat.source_card import SourceCard
from inglenook.gui.chat.thought import Thought
from inglenook.gui.look import icons, words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, IconButton, Label, columns, rows
from inglenook.gui.text.rich_text import RichText
from inglenook.transcript import Turn
from inglenook.types import Citation, Coverage

BUBBLE_SHARE = 0.86  # of the column
SHOWN_QUESTION = 1_500  # characters; the rest of a pasted book is counted, not drawn
PART_GAP = 12
CARD_GAP = 8
LINE = 30  # height of the status and of the actions
COPIED_MS = 1_500
TWO_COLUMNS = 480  # width from which source cards stand side by side


class TurnWidget(QWidget):
    """What both kinds of turn have in common. `height_changed`: it wants another height."""

    height_changed = Signal()
    cited = Signal(int)
    link_chosen = Signal(str)
    again_chosen = Signal()
    stop_chosen = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.text = RichText(themes.theme, self)
        self.text.height_changed.connect(self.height_changed)
        self.text.cited.connect(self.cited)
        self.text.link_chosen.connect(self.link_chosen)
        themes.changed.connect(self._restyle)

    def show_turn(self, turn: Turn, *, last: bool) -> None:
        """Show the turn as it is now; `last` is whether it ends the conversation."""
        raise NotImplementedError

    def height_at(self, width: int) -> int:
        """The height that it needs at `width`."""
        raise NotImplementedError

    def expect_width(self, width: int) -> None:
        """Lay the first text out at `width` at once, not at a default first."""
        self.text.height_at(width)

    def set_current(self, number: int) -> None:
        """Let the chip and card of one citation stand out; 0 for none."""
        self.text.current = number

    def _restyle(self) -> None:
        self.text.restyle(self._themes.theme)


class QuestionTurn(TurnWidget):
    """The person's own words on the soft surface, at the right."""

    def show_turn(self, turn: Turn, *, last: bool) -> None:
        """Show the question; a very long one up to a limit."""
        text = turn.text
        if len(text) > SHOWN_QUESTION:
            text = f"{text[:SHOWN_QUESTION]}…\n\n({len(text):,} characters in all)"
        self.text.show_plain(text)
        self.text.setAccessibleName("Your question")
        self.setAccessibleName(f"You: {text}")

    def height_at(self, width: int) -> int:
        """Lay the bubble out at `width`."""
        widest = round(width * BUBBLE_SHARE) - 32
        self.text.height_at(widest)
        ideal = min(widest, int(self.text.document().idealWidth()) + 2)
        height = self.text.height_at(ideal)
        self.text.setGeometry(width - 16 - ideal, 11, ideal, height)
        return height + 24

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the bubble, its corner towards the person square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bubble = QRectF(self.text.geometry()).adjusted(-16, -11, 16, 13)
        radius = self._themes.theme.scale.radius[2]
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(bubble, radius, radius)
        corner = QRectF(bubble.right() - radius, bubble.bottom() - radius, radius, radius)
        path.addRoundedRect(corner, 3, 3)
        painter.fillPath(path.simplified(), self._themes.theme.color("soft"))


class AnswerTurn(TurnWidget):
    """An answer. Parts that most answers lack are made when they are first needed."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._turn = Turn("assistant")
        self._status = StatusLine(themes, self)
        self._status.stop.clicked.connect(self.stop_chosen)
        self._sources = Sources(themes, self)
        self._sources.chosen.connect(self.cited)
        self._thought: Thought | None = None
        self._note: Notice | None = None
        self._failure: Failure | None = None
        self._actions = Actions(themes, self)
        self._actions.copy.clicked.connect(self._copy)
        self._actions.again.clicked.connect(self.again_chosen)
        self.text.setAccessibleName("Answer")

    def show_turn(self, turn: Turn, *, last: bool) -> None:
        """Show the answer as it is now."""
        self._turn = turn
        writing = turn.state == "writing"
        self.text.show_markdown(turn.text, citable(turn))
        self.text.setVisible(bool(turn.written))
        self._show_thought(turn)
        self._status.setVisible(writing)
        self._status.say(turn.status or "Working")
        self._sources.show_citations(() if writing else turn.citations)
        self._show_note("" if writing else note_of(turn))
        self._show_failure(turn)
        self._actions.setVisible(not writing and (bool(turn.written) or turn.error is None))
        self._actions.show_turn(turn, last=last)
        if not writing:
            self.setAccessibleName(f"Answer: {self.text.words}")
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
        if self._thought is not None and not self._thought.isHidden():
            yield self._thought, self._thought.height_at(width)
        if not self.text.isHidden():
            yield self.text, self.text.height_at(width)
        if not self._sources.isHidden():
            yield self._sources, self._sources.height_at(width)
        for card in (self._note, self._failure):
            if card is not None and not card.isHidden():
                yield card, card.heightForWidth(width)
        for line in (self._status, self._actions):
            if not line.isHidden():
                yield line, LINE

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
        if self._note is not None:
            self._note.say(note)
            self._note.setVisible(bool(note))

    def _show_failure(self, turn: Turn) -> None:
        if turn.error and self._failure is None:
            self._failure = Failure(self._themes, self)
            self._failure.retry.clicked.connect(self.again_chosen)
        if self._failure is not None:
            self._failure.setVisible(turn.error is not None)
            if turn.error:
                self._failure.say(turn.error.message, turn.error.next_step)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._turn.text)
        self._actions.say_copied()


class StatusLine(QWidget):
    """Where the work stands, in words, with Stop beside it."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icon = QLabel(self)
        self.words = Label(themes, type_="secondary", role="muted", parent=self)
        self.stop = Button(themes, "Stop", kind="link", parent=self)
        layout = columns(self, 8)
        layout.addWidget(self._icon)
        layout.addWidget(self.words)
        layout.addSpacing(8)
        layout.addWidget(self.stop)
        layout.addStretch(1)
        themes.changed.connect(self._retheme)
        self._retheme()

    def say(self, words: str) -> None:
        """Show another stage."""
        self.words.set_text(words)
        self.setAccessibleName(words)

    def _retheme(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._themes.theme, "loader-circle", "muted", 14))


class Sources(QWidget):
    """The cards of the passages that an answer cites, side by side where there is room."""

    chosen = Signal(int)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._shown: tuple[Citation, ...] = ()
        self.cards: list[SourceCard] = []
        self.hide()

    def show_citations(self, citations: tuple[Citation, ...]) -> None:
        """One card for each number."""
        if citations == self._shown:
            return
        self._shown = citations
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [self._card(c) for c in _by_number(citations)]
        self.setVisible(bool(citations))

    def height_at(self, width: int) -> int:
        """Put one or two cards into a row at `width`."""
        abreast = 2 if width >= TWO_COLUMNS and len(self.cards) > 1 else 1
        each = (width - CARD_GAP * (abreast - 1)) // abreast
        bottom = 0
        for n, card in enumerate(self.cards):
            row, column = divmod(n, abreast)
            height = card.sizeHint().height()
            top = row * (height + CARD_GAP)
            card.setGeometry(column * (each + CARD_GAP), top, each, height)
            bottom = top + height
        return bottom

    def set_current(self, number: int) -> None:
        """Outline one card."""
        for card in self.cards:
            card.current = card.number == number

    def _card(self, citation: Citation) -> SourceCard:
        card = SourceCard(self._themes, citation, citation.n, snippet=True, parent=self)
        card.clicked.connect(lambda: self.chosen.emit(citation.n))
        card.show()
        return card


class Notice(Card):
    """A sentence about the answer as a whole."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icon = QLabel(self)
        self._words = Label(themes, type_="secondary", role="muted", wrap=True, parent=self)
        layout = columns(self, 10, (13, 8, 13, 8))
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        themes.changed.connect(self._retheme)
        self._retheme()

    def say(self, words: str) -> None:
        """Show another sentence."""
        self._words.set_text(words)
        self.setAccessibleName(words)

    def _retheme(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._themes.theme, "shield-alert", "muted", 16))


class Failure(Card):
    """What happened, what to do, and the way to try again."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icon = QLabel(self)
        self._what = Label(themes, type_="control", wrap=True, parent=self)
        self._next = Label(themes, type_="secondary", role="muted", wrap=True, parent=self)
        self.retry = Button(themes, "Try again", icon="rotate-ccw", parent=self)
        words = rows(space=2)
        words.addWidget(self._what)
        words.addWidget(self._next)
        layout = columns(self, 12, (14, 12, 12, 12))
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignVCenter)
        themes.changed.connect(self._retheme)
        self._retheme()

    def say(self, what: str, next_step: str) -> None:
        """Show another failure."""
        self._what.set_text(what)
        self._next.set_text(next_step)
        self._next.setVisible(bool(next_step))
        self.setAccessibleName(f"{what} {next_step}")

    def _retheme(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._themes.theme, "circle-alert", "err", 18))


class Actions(QWidget):
    """What can be done with an answer, and its figures."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copy = IconButton(themes, "copy", "Copy the answer", size=30, icon_size=16)
        self.again = IconButton(themes, "refresh-cw", "Answer again", size=30, icon_size=16)
        self.figures = Label(themes, type_="secondary", role="muted", parent=self)
        layout = columns(self, 4)
        layout.addWidget(self.copy)
        layout.addWidget(self.again)
        layout.addStretch(1)
        layout.addWidget(self.figures)

    def show_turn(self, turn: Turn, *, last: bool) -> None:
        """Offer what this answer allows."""
        self.copy.setVisible(bool(turn.written))
        self.again.setVisible(last and turn.error is None)
        self.figures.set_text("" if turn.error else figures_of(turn))
        self.figures.setToolTip(details_of(turn))

    def say_copied(self) -> None:
        """Show for a moment that it was done."""
        self.copy.set_icon_name("check", "ok")
        QTimer.singleShot(COPIED_MS, self, lambda: self.copy.set_icon_name("copy", "muted"))


def citable(turn: Turn) -> frozenset[int]:
    """The numbers that markers in the text may have: while writing, those of the passages read."""
    if turn.state == "writing":
        return frozenset(range(1, turn.offered + 1))
    return frozenset(citation.n for citation in turn.citations)


def note_of(turn: Turn) -> str:
    """What has to be said about the answer as a whole."""
    if turn.state == "stopped":
        return turn.note or ("Stopped." if turn.written else "Stopped before anything was written.")
    if turn.stopped == "length":
        ending = "The answer reached the length limit and ends early."
        return f"{turn.note} {ending}".strip()
    return turn.note


def figures_of(turn: Turn) -> str:
    """As far as known: "used 4 of 212 passages from 2 files · 0.4 s · 18 tokens/s"."""
    parts = []
    used = len(_by_number(turn.citations))
    if covered := coverage_words(turn.coverage):
        parts.append(covered)
    elif turn.considered:
        parts.append(f"{used} of {turn.considered:,} passages")
    elif used:
        parts.append("1 passage" if used == 1 else f"{used} passages")
    if (seconds := turn.timings.get("total_s", 0.0)) >= 0.05:
        parts.append(f"{seconds:,.1f} s")
    if speed := turn.timings.get("tokens_per_s"):
        parts.append(f"{speed:,.0f} tokens/s")
    return " · ".join(parts)


def coverage_words(coverage: Coverage) -> str:
    """How much of what was looked through the model was given; "" where that is not known."""
    files = words.counted(coverage.used_files, "file")
    if coverage.passages and coverage.used:
        return f"used {coverage.used:,} of {coverage.passages:,} passages from {files}"
    if coverage.passages:
        return f"used none of {words.counted(coverage.passages, 'passage')}"
    return f"from the records of {words.counted(coverage.files, 'file')}" if coverage.files else ""


def details_of(turn: Turn) -> str:
    """The longer story behind the figures."""
    usage = turn.usage
    lines = [turn.model] if turn.model else []
    if (covered := turn.coverage).passages:
        looked = f"{covered.passages:,} passages of {words.counted(covered.files, 'file')}"
        lines.append(f"Looked through {looked}")
    if usage.prompt_tokens:
        known = f"{usage.cached_tokens:,} of them before you asked"
        lines.append(f"{usage.prompt_tokens:,} tokens read, {known}")
        lines.append(f"{usage.completion_tokens:,} tokens written")
    if first := turn.timings.get("ttft_s"):
        lines.append(f"First word after {first:.1f} s")
    return "\n".join(lines)


def _by_number(citations: tuple[Citation, ...]) -> list[Citation]:
    first: dict[int, Citation] = {}
    for citation in citations:
        first.setdefault(citation.n, citation)
    return [first[n] for n in sorted(first)]
