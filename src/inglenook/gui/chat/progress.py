"""Where an answer under way stands: in words, with the time left, and as a thin bar."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from inglenook.gui.language import marked, tr
from inglenook.gui.look import icons, words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Label, columns
from inglenook.gui.told import told
from inglenook.transcript import Turn
from inglenook.types import Status

LINE = 30
BAR = 3  # height of the bar, which lies below the words
BAR_WIDTH = 280
ENOUGH = 0.5  # seconds of reading from which its speed can be told


class Pace:
    """How many seconds remain of a count, by how fast it went since it was first told."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._what: tuple[str, int] | None = None
        self._start = (0.0, 0)
        self._last = 0

    def left(self, status: Status) -> float | None:
        """The seconds that remain, the host's own estimate first; None while none can be made."""
        what, now = (status.stage, status.total), self._clock()
        if what != self._what or status.done < self._last:
            self._what, self._start = what, (now, status.done)
        self._last = status.done
        if status.left is not None:
            return status.left
        since, first = self._start
        done, took = status.done - first, now - since
        if took < ENOUGH or done <= 0 or status.total <= 0:
            return None
        return max(status.total - status.done, 0) * took / done


def status_words(status: Status, left: float | None = None) -> str:
    """Where the work stands: "Reading 1,200 of 4,300 tokens, 6 s left"."""
    text = _counted(status)
    if left is None or not status.total:
        return text
    return tr("chat", "{what}, {time} left").format(what=text, time=words.duration(max(left, 1)))


def _counted(status: Status) -> str:
    fields = {
        "done": words.number(min(status.done, status.total)),
        "total": words.number(status.total),
        "text": told(status.text),
    }
    if status.total > 0 and status.stage == "reading" and status.text:  # a survey, part by part
        return tr("chat", "Reading {done} of {total} parts · {text}").format(**fields)
    if status.total > 0 and status.stage == "reading":
        return tr("chat", "Reading {done} of {total} tokens").format(**fields)
    if status.total > 0 and status.stage == "indexing":
        return tr("chat", "Reading your files, {done} of {total}").format(**fields)
    return tr("chat", _STAGES.get(status.stage, _WORKING))


def _doing(turn: Turn) -> str:
    """What is done while nothing is counted."""
    if turn.written:
        return tr("chat", "Writing")
    return tr("chat", "Thinking") if turn.reasoning else tr("chat", _WORKING)


_WORKING = marked("chat", "Working")
_STAGES = {
    "loading": marked("chat", "Loading the model"),
    "indexing": marked("chat", "Reading your files"),
    "searching": marked("chat", "Searching your files"),
    "reading": marked("chat", "Reading"),
    "writing": marked("chat", "Writing"),
    "checking": marked("chat", "Checking the answer"),
}


class StatusLine(QWidget):
    """Where the work stands, in words, with Stop beside it; a bar where its end can be told."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._pace = Pace()
        self._share: float | None = None
        self._icon = QLabel(self)
        self.words = Label(themes, type_="figures", role="muted", parent=self)
        self.stop = Button(themes, tr("chat", "Stop"), kind="link", parent=self)
        self.stop.setAccessibleName(tr("chat", "Stop answering"))
        layout = columns(self, 8)
        for widget in (self._icon, self.words, self.stop):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        layout.addStretch(1)
        for widget in (self._icon, self.words):
            widget.setFixedHeight(LINE)
        themes.changed.connect(self._retheme)
        self._retheme()

    @property
    def share(self) -> float | None:
        """How much is done, 0 to 1; None where that cannot be told."""
        return self._share

    def show_turn(self, turn: Turn) -> None:
        """Show where `turn` stands."""
        status = turn.progress
        self._share = None
        if status is None:
            self.say(_doing(turn))
            return
        left = self._pace.left(status)
        if status.total > 0 and status.stage in ("reading", "indexing", "loading"):
            self._share = min(max(status.done / status.total, 0.0), 1.0)
        self.say(status_words(status, left))
        self.update()

    def say(self, text: str) -> None:
        """Show another stage."""
        self.words.set_text(text)
        self.setAccessibleName(text)

    def height_at(self, _: int) -> int:
        """The height that it needs."""
        return LINE + 2 * BAR if self._share is not None else LINE

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the bar, which moves only when more was done."""
        if self._share is None:
            return
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = min(BAR_WIDTH, self.width())
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        track = QRectF(self.width() - width if from_right else 0, LINE, width, BAR)
        painter.setBrush(theme.color("line"))
        painter.drawRoundedRect(track, BAR / 2, BAR / 2)
        done = QRectF(track)
        done.setWidth(max(width * self._share, BAR))
        if from_right:
            done.moveRight(track.right())
        painter.setBrush(theme.color("muted"))
        painter.drawRoundedRect(done, BAR / 2, BAR / 2)

    def _retheme(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._themes.theme, "loader-circle", "muted", 14))
