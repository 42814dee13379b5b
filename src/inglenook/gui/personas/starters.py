"""Prompts and personas to begin with; they are added only when the person asks for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from inglenook.gui.language import marked, tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import (
    Button,
    Card,
    FitWidth,
    Label,
    ScrollColumn,
    columns,
    rows,
)
from inglenook.gui.personas.draft import Kind


class Starter(NamedTuple):
    """Something that can be added."""

    kind: Kind
    name: str
    about: str
    text: str


STARTERS = (
    Starter(
        "prompts",
        marked("personas", "summary"),
        marked("personas", "The main points of a document, as long as you want it"),
        marked(
            "personas",
            "Summarise {{document}} in about {{sentences:number}} sentences. Begin with what "
            "matters most and name the dates and sums.",
        ),
    ),
    Starter(
        "prompts",
        marked("personas", "reply"),
        marked("personas", "An answer to a letter, in the tone you choose"),
        marked(
            "personas",
            "Write a {{tone:choice:friendly,formal,firm}} reply to this letter. It should say: "
            "{{message}}\n\n{{letter:text}}",
        ),
    ),
    Starter(
        "prompts",
        marked("personas", "compare"),
        marked("personas", "Two documents side by side, in a table"),
        marked(
            "personas",
            "Compare {{first}} with {{second}} in a table: what is the same, what differs, and "
            "what only one of them says.",
        ),
    ),
    Starter(
        "prompts",
        marked("personas", "deadlines"),
        marked("personas", "Everything that is due by a day"),
        marked(
            "personas",
            "List everything in my files that is due by {{day:date}}, with the date, what has to "
            "be done, and the file that says so.",
        ),
    ),
    Starter(
        "personas",
        marked("personas", "Plain words"),
        marked("personas", "Explains without jargon, in short sentences"),
        marked(
            "personas",
            "You explain things to an intelligent person who is new to the subject. Use short "
            "sentences and everyday words. Explain a technical term the first time it comes up.",
        ),
    ),
    Starter(
        "personas",
        marked("personas", "Careful reader"),
        marked("personas", "Says only what the files say, and names what is missing"),
        marked(
            "personas",
            "You answer only from the passages you are given. Where they do not settle the "
            "question, say what is missing instead of guessing. Quote figures and dates exactly.",
        ),
    ),
)


def values_of(starter: Starter) -> dict[str, Any]:
    """A starter as the host keeps it."""
    name, text = tr("personas", starter.name), tr("personas", starter.text)
    return {"name": name, "system" if starter.kind == "personas" else "text": text}


class StarterPage(QWidget):
    """What this place is for, and things to begin with; `add` is called with one of them."""

    def __init__(
        self, themes: ThemeSource, add: Callable[[Starter], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes, self._add = themes, add
        self.buttons: dict[str, Button] = {}
        inner = QWidget()
        column = rows(inner, 8, (28, 36, 28, 28))
        column.addWidget(
            Label(themes, tr("personas", "Ask it once, use it often"), type_="heading")
        )
        text = tr(
            "personas",
            "A prompt is a question with places to fill in; type / in a chat to use it. A persona "
            "is a way of answering, with a model and files of its own. Add some to begin with, or "
            "write your own.",
        )
        column.addWidget(Label(themes, text, type_="body", role="muted", wrap=True))
        column.addSpacing(12)
        for starter in STARTERS:
            column.addWidget(self._card(starter))
        column.addStretch(1)
        scroll = ScrollColumn()
        scroll.column.addWidget(FitWidth(inner, themes.theme.scale.text_column + 56))
        scroll.column.addStretch(1)
        rows(self).addWidget(scroll)

    def mark_added(self, names: set[str]) -> None:
        """Say which of them are there already."""
        for name, button in self.buttons.items():
            there = name in names
            button.setText(tr("personas", "Added") if there else tr("personas", "Add"))
            button.setEnabled(not there)

    def _card(self, starter: Starter) -> QWidget:
        name = tr("personas", starter.name)
        title = f"/{name}" if starter.kind == "prompts" else name
        card = Card()
        texts = rows(space=2)
        texts.addWidget(Label(self._themes, title, type_="control"))
        about = tr("personas", starter.about)
        texts.addWidget(Label(self._themes, about, type_="secondary", role="muted", wrap=True))
        button = Button(self._themes, tr("personas", "Add"))
        button.setAccessibleName(tr("personas", "Add {name}").format(name=title))
        button.clicked.connect(lambda: self._add(starter))
        self.buttons[name] = button
        line = columns(card, 16, (18, 12, 14, 12))
        line.addLayout(texts, 1)
        line.addWidget(button)
        return card
