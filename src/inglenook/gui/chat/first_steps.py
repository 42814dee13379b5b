"""What a chat without questions shows: what this place is for, and the first steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import marked, tr
from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, FitWidth, Label, columns, rows
from inglenook.gui.pill import Pill
from inglenook.gui.welcome.choice import QuestionButton
from inglenook.gui.welcome.questions import worded

WIDTH = 600
SHOWN = 4
QUESTIONS = (
    marked("chat", "What are the main points of {name}?"),
    marked("chat", "Which dates and deadlines are in {name}?"),
    marked("chat", "Who is named in {name}, and what for?"),
)


def questions_for(name: str, reply: Mapping[str, Any]) -> list[str]:
    """What to ask of a collection by the host's `library.questions`; without any, of it all."""
    found = [worded(question) for question in reply.get("questions") or ()]
    return [text for text in found if text] or [
        tr("chat", template).format(name=name) for template in QUESTIONS
    ]


class FirstSteps(QScrollArea):
    """`collection` and `question` hold what was picked when the signals come."""

    collection_picked = Signal()
    question_picked = Signal()
    folder_wanted = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._themes = bridge, themes
        self.collection = ""
        self.question = ""
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] | None = None
        self._steps: list[QWidget] = []
        self._inner = QWidget()
        self._layout: QVBoxLayout = rows(self._inner, 12)
        self._picture = QLabel()
        self._build_head()
        self._frame()
        themes.changed.connect(self._retheme)
        self._retheme()

    def _build_head(self) -> None:
        title = Label(
            self._themes, tr("chat", "What would you like to know?"), type_="first", wrap=True
        )
        words = tr(
            "chat",
            "A model on this computer answers, and shows the passages of your files that it used. "
            "Nothing leaves this computer.",
        )
        text = Label(self._themes, words, type_="body", role="muted", wrap=True)
        self._layout.addWidget(self._picture)
        self._layout.addSpacing(4)
        self._layout.addWidget(title)
        self._layout.addWidget(text)
        self._layout.addSpacing(12)

    def _frame(self) -> None:
        room = QWidget()
        room.setProperty("surface", "none")
        around = rows(room, 0, (28, 28, 28, 28))
        around.addStretch(2)
        around.addWidget(FitWidth(self._inner, WIDTH))
        around.addStretch(3)
        self.setWidget(room)
        self.setWidgetResizable(True)
        self.setProperty("surface", "none")
        self.viewport().setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def take(self, reply: Mapping[str, Any]) -> None:
        """Offer the collections of a `library.collections` reply, once it is known what can be
        asked of the first."""
        names = [str(c["name"]) for c in reply.get("collections") or () if c.get("files")]
        if not names:
            self.show_collections(names)
            return

        def show(reply: Mapping[str, Any]) -> None:
            self.show_collections(names, questions_for(names[0], reply))

        self._bridge.request(
            "library.questions",
            {"scope": {"collections": names[:1], "paths": []}},
            on_done=show,
            on_failed=lambda _: show({}),
        )

    def show_collections(self, names: Sequence[str], questions: Sequence[str] = ()) -> None:
        """Offer what can be done with these collections, and to ask `questions` of the first; with
        no collection, to add the first folder."""
        if (tuple(names), tuple(questions)) == self._shown:
            return
        self._shown = tuple(names), tuple(questions)
        for step in self._steps:
            step.hide()
            step.deleteLater()
        self._steps = [self._about(names)] if names else []
        if names and questions:
            self._steps.append(self._examples(names[0], questions))
        self._steps.append(self._add_folder(first=not names))
        for step in self._steps:
            self._layout.addWidget(step)

    def _add_folder(self, *, first: bool) -> QWidget:
        title = tr("chat", "Add another folder")
        if first:
            title = tr("chat", "Add a folder of your files")
        words = tr("chat", "PDF, Word, text, Markdown, web pages. They stay in place.")
        card = _Step(self._themes, "folder-plus", title, words)
        button = Button(self._themes, tr("chat", "Choose …"), kind="primary" if first else "quiet")
        button.setAccessibleName(title)
        button.clicked.connect(lambda _: self.folder_wanted.emit())
        card.row.addWidget(button)
        return card

    def _about(self, names: Sequence[str]) -> QWidget:
        card = _Step(self._themes, "library", tr("chat", "Ask about a collection"))
        pills = columns(space=8)
        for name in names[:SHOWN]:
            pill = Pill(self._themes, name, "library")
            pill.clicked.connect(lambda _, name=name: self._pick_collection(name))
            pills.addWidget(pill)
        pills.addStretch(1)
        card.words.addLayout(pills)
        return card

    def _examples(self, name: str, questions: Sequence[str]) -> QWidget:
        card = _Step(self._themes, "message-square", tr("chat", "Or begin with one of these"))
        card.words.addSpacing(4)
        for question in questions:
            button = QuestionButton(self._themes, question)
            button.clicked.connect(lambda _, q=question, n=name: self._pick_question(q, n))
            card.words.addWidget(button)
        return card

    def _pick_collection(self, name: str) -> None:
        self.collection = name
        self.collection_picked.emit()

    def _pick_question(self, question: str, name: str) -> None:
        self.collection, self.question = name, question
        self.question_picked.emit()

    def _retheme(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._themes.theme, "flame-kindling", "accent", 36))


class _Step(Card):
    """An icon, a title, a line of words, and room at the right."""

    def __init__(self, themes: ThemeSource, icon: str, title: str, text: str = "") -> None:
        super().__init__()
        self._themes, self._icon_name = themes, icon
        self._icon = QLabel()
        self.words = rows(space=4)
        self.words.addWidget(Label(themes, title, type_="strong"))
        if text:
            label = Label(themes, text, type_="secondary", role="muted", wrap=True)
            self.words.addWidget(label)
        self.row = columns(self, 16, (20, 14, 18, 14))
        self.row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(self.words, 1)
        themes.changed.connect(self._retheme)
        self._retheme()

    def _retheme(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._themes.theme, self._icon_name, "accent", 22))
