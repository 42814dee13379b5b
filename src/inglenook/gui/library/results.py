"""What a search without a model found: passages as cards, one below the other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from inglenook.gui.evidence.cells import is_cells
from inglenook.gui.evidence.code import SUFFIXES
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.notices import Skeleton
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import (
    Card,
    Chip,
    Elided,
    Label,
    ScrollColumn,
    columns,
    rows,
    set_kind,
)

SHOWN = 420  # code points of a passage
LINES = 6  # of a table or of code
LONGEST_LINE = 160
LONGEST = 40  # of a filter's value


class Results(QWidget):
    """Title and cards. `chosen` comes when the passage `current` is to be shown in its file."""

    chosen = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.current: dict[str, Any] = {}
        self.cards: list[PassageCard] = []
        self.title = Elided(themes, type_="heading")
        self.about = Label(themes, type_="body", role="muted")
        self.chips: list[Chip] = []
        self._filters = QWidget()
        self._filters.setAccessibleName(tr("library", "Filters"))
        self._chips = columns(self._filters, 6, (0, 10, 0, 0))
        self._chips.addStretch(1)
        self._skeleton = Skeleton(themes, 6)
        area = ScrollColumn(12, (0, 0, 8, 28))
        self._column = area.column
        layout = rows(self, 0, (36, 30, 28, 0))
        layout.addWidget(self.title)
        layout.addSpacing(6)
        layout.addWidget(self.about)
        layout.addWidget(self._filters)
        layout.addSpacing(18)
        layout.addWidget(self._skeleton)
        layout.addWidget(area, 1)

    def wait(self, query: str) -> None:
        """Say that the search is under way, keeping what was found before in sight."""
        self._head(query, tr("library", "Searching your files"))
        self._skeleton.setVisible(not self.cards)

    def show_passages(
        self,
        query: str,
        passages: list[dict[str, Any]],
        filters: Sequence[Mapping[str, Any]] = (),
    ) -> None:
        """Show what was found, best first, and the filters that were read from the query."""
        self._clear()
        self._show_filters([filter_words(f) for f in filters])
        found = tr("library", "%n passage(s)", n=len(passages))
        nothing = tr("library", "No passage that these filters let through has to do with this.")
        if not filters:
            nothing = tr("library", "No passage of your files has to do with this.")
        self._head(query, found if passages else nothing)
        self.cards = [PassageCard(self._themes, passage, self) for passage in passages]
        for card in self.cards:
            self._column.addWidget(card)
        self._column.addStretch(1)

    def fail(self, query: str, error: dict[str, Any]) -> None:
        """Say why nothing could be found."""
        self._clear()
        self._show_filters([])
        self._head(query, words.failure(error))

    def choose(self, passage: dict[str, Any]) -> None:
        """Ask for a passage to be shown in its file."""
        self.current = passage
        for card in self.cards:
            set_kind(card, current=card.passage is passage)
        self.chosen.emit()

    def _head(self, query: str, text: str) -> None:
        self.title.set_text(f"“{query}”")
        self.about.set_text(text)

    def _show_filters(self, texts: Sequence[str]) -> None:
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [Chip(self._themes, text, "accent") for text in texts]
        for n, chip in enumerate(self.chips):
            self._chips.insertWidget(n, chip)
        self._filters.setVisible(bool(texts))

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
        name = name_of(passage)
        place = place_of(passage)
        self.setAccessibleName(f"{name}, {place}" if place else name)
        self.setToolTip(str(passage.get("origin") or "") or words.home(passage["path"]))
        head = columns(space=8)
        head.addWidget(Elided(themes, name, type_="control"))
        head.addWidget(Elided(themes, place, type_="secondary", role="muted"), 1)
        layout = rows(self, 6, (16, 12, 16, 14))
        layout.addLayout(head)
        layout.addWidget(Label(themes, shown_text(passage), type_="secondary", wrap=True))

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


def shown_text(passage: Mapping[str, Any]) -> str:
    """The beginning of a passage; the rows of a table and the lines of code stay apart."""
    text = str(passage["text"])
    place, suffix = str(passage.get("place") or ""), PurePath(passage["path"]).suffix.lower()
    if is_cells(place) or suffix in SUFFIXES:
        lines = [line for line in text.expandtabs(4).splitlines() if line.strip()]
        more = ["…"] if len(lines) > LINES else []
        return "\n".join([_indented(line) for line in lines[:LINES]] + more)
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else text[:SHOWN].rsplit(" ", 1)[0] + " …"


def _indented(line: str) -> str:
    bare = line.lstrip()
    return "\u00a0" * (len(line) - len(bare)) + bare[:LONGEST_LINE]


def place_of(passage: dict[str, Any]) -> str:
    """Where a passage stands: page, cells or lines, headings."""
    page, spot = passage.get("page"), str(passage.get("place") or "")
    heading = " › ".join(passage.get("heading") or ())
    sheet = spot.rpartition("!")[0]
    on_page = tr("library", "p. {page}").format(page=page) if page else ""
    where = words.spot(spot) if spot else ""
    return words.listed([on_page, where, "" if heading == sheet else heading])


def name_of(passage: dict[str, Any]) -> str:
    """The name of a passage's file, or the address of the web page that it is a copy of."""
    address = str(passage.get("origin") or "").partition("://")[2].rstrip("/")
    return address or PurePath(passage["path"]).name


def filter_words(filter_: Mapping[str, Any]) -> str:
    """A filter as it was understood: "type pdf", "after 1 May 2024", "without “draft”"."""
    kind, value = str(filter_["kind"]), str(filter_["value"])
    shown = value if len(value) <= LONGEST else value[: LONGEST - 1] + "…"
    match kind:
        case "phrase":
            return f"“{shown}”"
        case "without":
            return tr("library", "without “{words}”").format(words=shown)
        case "after":
            return tr("library", "from {day}").format(day=_day(value))
        case "before":
            return tr("library", "before {day}").format(day=_day(value))
        case "file":
            return tr("library", "file {name}").format(name=shown)
        case "folder":
            return tr("library", "folder {name}").format(name=shown)
        case _:
            return tr("library", "type {name}").format(name=shown)


def _day(iso: str) -> str:
    try:
        when = dt.date.fromisoformat(iso)
    except ValueError:
        return iso
    return words.date(when)
