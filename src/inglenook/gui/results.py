"""What a search without a model found: passages as cards, one below the other."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from inglenook.gui import words
from inglenook.gui.notices import Skeleton
from inglenook.gui.theme import ThemeSource
from inglenook.gui.widgets import Card, Elided, Label, ScrollColumn, columns, rows, set_kind

SHOWN = 420  # code points of a passage


class Results(QWidget):
    """Title and cards. `chosen` comes when the passage `current` is to be shown in its file."""

    chosen = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.current: dict[str, Any] = {}
        self.cards: list[PassageCard] = []
        self.title = Label(themes, type_="heading")
        self.about = Label(themes, type_="body", role="muted")
        self._skeleton = Skeleton(themes, 6)
        area = ScrollColumn(12, (0, 0, 8, 28))
        self._column = area.column
        layout = rows(self, 0, (36, 30, 28, 0))
        layout.addWidget(self.title)
        layout.addSpacing(6)
        layout.addWidget(self.about)
        layout.addSpacing(18)
        layout.addWidget(self._skeleton)
        layout.addWidget(area, 1)

    def wait(self, query: str) -> None:
        """Say that the search is under way, keeping what was found before in sight."""
        self._head(query, "Searching your files")
        self._skeleton.setVisible(not self.cards)

    def show_passages(self, query: str, passages: list[dict[str, Any]]) -> None:
        """Show what was found, best first."""
        self._clear()
        found = words.counted(len(passages), "passage")
        self._head(query, found if passages else "No passage of your files has to do with this.")
        self.cards = [PassageCard(self._themes, passage, self) for passage in passages]
        for card in self.cards:
            self._column.addWidget(card)
        self._column.addStretch(1)

    def fail(self, query: str, error: dict[str, Any]) -> None:
        """Say why nothing could be found."""
        self._clear()
        self._head(query, f"{error['message']} {error['next_step']}".strip())

    def choose(self, passage: dict[str, Any]) -> None:
        """Ask for a passage to be shown in its file."""
        self.current = passage
        for card in self.cards:
            set_kind(card, current=card.passage is passage)
        self.chosen.emit()

    def _head(self, query: str, text: str) -> None:
        self.title.set_text(f"“{query}”")
        self.about.set_text(text)

    def _clear(self) -> None:
        self._skeleton.hide()
        self.cards = []
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()


class PassageCard(Card):
    """One passage: its file, its place, its words."""

    def __init__(self, themes: ThemeSource, passage: dict[str, Any], results: Results) -> None:
        super().__init__()
        self.passage = passage
        self._results = results
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = PurePath(passage["path"]).name
        place = place_of(passage)
        self.setAccessibleName(f"{name}, {place}" if place else name)
        self.setToolTip(words.home(passage["path"]))
        head = columns(space=8)
        head.addWidget(Elided(themes, name, type_="control"))
        head.addWidget(Elided(themes, place, type_="secondary", role="muted"), 1)
        layout = rows(self, 6, (16, 12, 16, 14))
        layout.addLayout(head)
        text = " ".join(str(passage["text"]).split())
        shown = text if len(text) <= SHOWN else text[:SHOWN].rsplit(" ", 1)[0] + " …"
        layout.addWidget(Label(themes, shown, type_="secondary", wrap=True))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show it in its file."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._results.choose(self.passage)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return or Space does the same."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._results.choose(self.passage)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show the focus as the border."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_kind(self, focused=event.type() == QEvent.Type.FocusIn)
        return super().event(event)


def place_of(passage: dict[str, Any]) -> str:
    """Where a passage stands: page and headings."""
    page = passage.get("page")
    heading = " › ".join(passage.get("heading") or ())
    return " · ".join(part for part in (f"p. {page}" if page else "", heading) if part)
