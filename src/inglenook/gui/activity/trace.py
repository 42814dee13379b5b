"""One trace: a timeline of its steps, the texts that were in play, and writing it once more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from inglenook.gui.activity import told
from inglenook.gui.activity.logs import read_only
from inglenook.gui.activity.told import Part
from inglenook.gui.bridge import Bridge
from inglenook.gui.language import marked, tr
from inglenook.gui.look import words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import (
    Button,
    Card,
    Label,
    Rule,
    ScrollColumn,
    SectionLabel,
    columns,
    rows,
)

SLICE = 8_000  # characters that are laid out at once
TEXT_HEIGHT = 360  # pixels
Texts = dict[str, Callable[[], str]]


class TraceView(ScrollColumn):
    """`left`: back to the list. `chat_wanted`: to open the chat `chat`."""

    left = Signal()
    chat_wanted = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource, row: dict[str, Any]) -> None:
        super().__init__(0, (36, 0, 36, 28))
        self._bridge, self._themes, self._row = bridge, themes, row
        self.chat = str(row.get("chat") or "")
        self._asked = 0
        self.problem = Label(themes, type_="secondary", role="err", wrap=True)
        self.problem.hide()
        self.outcome = Label(themes, type_="secondary", role="muted", wrap=True)
        self.outcome.hide()
        self.steps: list[StepRow] = []
        self._steps = rows()
        self.text = SlicedText(themes, tr("activity", "Text of the trace"))
        self.pills: dict[str, Button] = {}
        self._pills = columns(space=8)
        self._texts: Texts = {}
        self._arrange()
        bridge.request("trace", {"id": row["id"]}, on_done=self._take, on_failed=self._failed)

    def _arrange(self) -> None:
        themes, column = self._themes, self.column
        back = Button(themes, tr("activity", "All answers"), kind="text", icon="arrow-left")
        back.clicked.connect(self.left)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        column.addWidget(Label(themes, self._row["question"], type_="bar", wrap=True))
        column.addSpacing(4)
        facts = facts_of(self._row)
        column.addWidget(Label(themes, facts, type_="secondary", role="muted", wrap=True))
        column.addSpacing(14)
        column.addLayout(self._buttons())
        column.addSpacing(8)
        for label in (self.outcome, self.problem):
            column.addWidget(label)
        column.addSpacing(12)
        self._section(tr("activity", "Step by step"))
        card = Card()
        rows(card, 0, (18, 6, 18, 6)).addLayout(self._steps)
        column.addWidget(card)
        column.addSpacing(20)
        self._section(tr("activity", "What the model read and wrote"))
        column.addLayout(self._pills)
        column.addSpacing(8)
        card = Card()
        rows(card, 0, (10, 8, 4, 8)).addWidget(self.text)
        column.addWidget(card)
        column.addStretch(1)

    def _buttons(self) -> QLayout:
        themes = self._themes
        self.again = Button(themes, tr("activity", "Replay check"), icon="refresh-cw")
        self.again.setToolTip(
            tr("activity", "The model writes the answer again from its record; is it the same?")
        )
        self.again.clicked.connect(self._replay)
        self.open = Button(themes, tr("activity", "Open the chat"), icon="message-square")
        self.open.clicked.connect(self.chat_wanted)
        self.open.setVisible(bool(self.chat))
        self.copy = Button(themes, tr("activity", "Copy the text"), icon="copy")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.whole))
        line = columns(space=10)
        for button in (self.open, self.again, self.copy):
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _section(self, title: str) -> None:
        self.column.addWidget(SectionLabel(self._themes, title))
        self.column.addSpacing(10)

    def _take(self, trace: dict[str, Any]) -> None:
        found = told.parts(trace)
        total = sum(part.seconds for part in found)
        for n, part in enumerate(found):
            if n:
                self._steps.addWidget(Rule())
            self.steps.append(StepRow(self._themes, part, total))
            self._steps.addWidget(self.steps[-1])
        self.again.setEnabled(bool((trace.get("record") or {}).get("prompt_tokens")))
        self._texts = {
            marked("activity", "Prompt"): lambda: told.prompt_of(trace),
            marked("activity", "Answer as written"): lambda: str(trace.get("raw_answer") or ""),
            marked("activity", "Thoughts"): lambda: str(trace.get("reasoning") or ""),
            marked("activity", "Passages"): lambda: told.passages_of(trace),
        }
        for name in self._texts:
            self.pills[name] = self._pill(name)
            self._pills.addWidget(self.pills[name])
        self._pills.addStretch(1)
        self._show_text(next(iter(self._texts)))

    def _pill(self, name: str) -> Button:
        pill = Button(self._themes, tr("activity", name), kind="pill")
        pill.be_one_of_several()
        pill.chosen.connect(lambda: self._show_text(name))
        return pill

    def _show_text(self, name: str) -> None:
        for each, pill in self.pills.items():
            pill.setChecked(each == name)
        self.text.show_text(self._texts[name]() or tr("activity", "There is none."))

    def _replay(self) -> None:
        if self._asked:
            self._bridge.cancel(self._asked)
            return
        self.problem.hide()
        self._say(tr("activity", "The model writes it again …"))
        self.again.setText(tr("activity", "Stop"))
        self._asked = self._bridge.request(
            "replay", {"trace": self._row["id"]}, on_done=self._replayed, on_failed=self._failed
        )

    def _replayed(self, reply: dict[str, Any]) -> None:
        self._ended()
        if reply["same"]:
            self._say(tr("activity", "The same answer, token by token."))
            return
        said = tr("activity", "Another answer from token {n} on: the model file, the engine or the "
                  "machine is another one, or a tie fell the other way.")  # fmt: skip
        self._say(said.format(n=words.number(int(reply["first_difference"]) + 1)))

    def _failed(self, error: dict[str, Any]) -> None:
        self._ended()
        self.outcome.hide()
        self.problem.set_text(words.failure(error))
        self.problem.setVisible(error["code"] != "cancelled")

    def _ended(self) -> None:
        self._asked = 0
        self.again.setText(tr("activity", "Replay check"))

    def _say(self, text: str) -> None:
        self.outcome.set_text(text)
        self.outcome.show()


class StepRow(QWidget):
    """Name, a bar where it stands in time, how long it took, and what it decided."""

    def __init__(self, themes: ThemeSource, part: Part, total: float) -> None:
        super().__init__()
        self.part = part
        seconds = tr("activity", "{seconds} s").format(seconds=words.decimal(part.seconds, 2))
        name = Label(themes, part.name, type_="control", role="err" if part.failed else "text")
        name.setMinimumWidth(190)
        time = Label(themes, seconds, type_="figures", role="muted")
        time.setMinimumWidth(64)
        time.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line = columns(space=14)
        line.addWidget(name)
        line.addWidget(_Bar(themes, part, total), 1)
        line.addWidget(time)
        layout = rows(self, 2, (0, 8, 0, 8))
        layout.addLayout(line)
        if part.said:
            layout.addWidget(Label(themes, part.said, type_="secondary", role="muted", wrap=True))
        self.setAccessibleName(words.listed([part.name, seconds, part.said]))


class _Bar(QWidget):
    def __init__(self, themes: ThemeSource, part: Part, total: float) -> None:
        super().__init__()
        self._themes, self._part, self._total = themes, part, total or 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(80, 20)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the whole time as a track, and the step's share of it."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line"))
        painter.drawRoundedRect(QRectF(0, 9, self.width(), 2), 1, 1)
        start = self._part.begun / self._total * self.width()
        width = min(self.width(), max(3.0, self._part.seconds / self._total * self.width()))
        start = min(start, self.width() - width)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start = self.width() - start - width
        painter.setBrush(theme.color("err" if self._part.failed else "accent"))
        painter.drawRoundedRect(QRectF(start, 5, width, 10), 3, 3)


class SlicedText(QWidget):
    """A long text to read and select; what is not looked at yet is not laid out."""

    def __init__(self, themes: ThemeSource, name: str) -> None:
        super().__init__()
        self.whole = ""
        self._shown = 0
        self.view = read_only(themes, name)
        self.view.setFixedHeight(TEXT_HEIGHT)
        self.view.verticalScrollBar().valueChanged.connect(self._more)
        rows(self).addWidget(self.view)
        themes.changed.connect(lambda: self.view.setFont(themes.theme.font("code")))

    def show_text(self, text: str) -> None:
        """Show another text from its beginning."""
        self.whole, self._shown = text, SLICE
        self.view.setPlainText(text[:SLICE])

    def _more(self, at: int) -> None:
        bar = self.view.verticalScrollBar()
        if self._shown < len(self.whole) and at >= bar.maximum() - bar.pageStep():
            piece = self.whole[self._shown : self._shown + SLICE]
            self._shown += SLICE
            end = self.view.textCursor()
            end.movePosition(end.MoveOperation.End)
            end.insertText(piece)


def facts_of(row: dict[str, Any]) -> str:
    """A row of `traces.list` in words, without its question."""
    speed, seconds = row.get("tokens_per_s"), float(row.get("seconds") or 0)
    rate = tr("activity", "{speed} tokens a second")
    took = tr("activity", "{seconds} s").format(seconds=words.decimal(seconds))
    return words.listed(
        [
            words.day(row["created"]),
            took if seconds < 60 else words.duration(seconds),
            told.route_of(str(row.get("route") or "")),
            str(row.get("model") or ""),
            rate.format(speed=words.decimal(speed)) if speed else "",
        ]
    )
