"""The sources of an answer as cards, and the way to all that was looked at for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from inglenook.gui.chat.source_card import SourceCard
from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, columns, rows
from inglenook.types import Citation, Passage

MARGIN = 16
Source = Citation | Passage


class Cards(QScrollArea):
    """The sources of the answer, then, folded, what was read and not used. `chosen` carries the
    index in `all`; `how_wanted`: how they were found is to be shown."""

    chosen = Signal(int)
    how_wanted = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "none")
        self.viewport().setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room = QWidget()
        room.setProperty("surface", "none")
        self._layout: QVBoxLayout = rows(room, 8, (MARGIN, 12, MARGIN, MARGIN))
        self.setWidget(room)
        self.cards: list[SourceCard] = []
        self._unused: list[SourceCard] = []
        self._foot = QWidget(room)
        self.more = Button(themes, "", kind="text", icon="chevron-down", parent=self._foot)
        self.more.clicked.connect(self._toggle)
        self.how = Button(
            themes,
            tr("evidence", "How they were found"),
            kind="text",
            icon="list-filter",
            parent=self._foot,
        )
        self.how.clicked.connect(self.how_wanted)
        foot = rows(self._foot)
        for button in (self.more, self.how):
            line = columns()
            line.addWidget(button)
            line.addStretch(1)
            foot.addLayout(line)

    @property
    def all(self) -> list[SourceCard]:
        """The cards from top to bottom, folded or not."""
        return [*self.cards, *self._unused]

    def show_sources(
        self, cited: Sequence[Citation], unused: Sequence[Passage], *, traced: bool
    ) -> None:
        """One card each; `traced` says that it is known how they were found."""
        for card in self.all:
            card.hide()
            card.deleteLater()
        self._layout.removeWidget(self._foot)
        self.cards = [self._card(citation, citation.n) for citation in cited]
        self._layout.addWidget(self._foot)
        self._unused = [self._card(passage, 0) for passage in unused]
        self.how.setVisible(traced)
        self._fold(folded=bool(cited))

    def set_current(self, source: Source | None) -> None:
        """Outline one card and bring it into sight."""
        for card in self.all:
            card.current = card.source == source
            if card.current:
                self.ensureWidgetVisible(card, 0, 12)

    def beside(self, source: Source | None, by: int) -> int | None:
        """The index of the source before (-1) or after (1) one, round at the ends; citations only,
        where there are any."""
        sources = [card.source for card in self.cards or self._unused]
        if not sources:
            return None
        at = sources.index(source) if source in sources else (-1 if by > 0 else 0)
        return (at + by) % len(sources)

    def sizeHint(self) -> QSize:
        """As high as its cards."""
        room = self.widget()
        return QSize(200, room.sizeHint().height() if room else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The cards want another height, which is known only once they are shown."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """No higher than its cards."""
        return QSize(120, min(self.sizeHint().height(), 120))

    def _card(self, source: Source, number: int) -> SourceCard:
        card = SourceCard(self._themes, source, number)
        card.clicked.connect(lambda: self.chosen.emit(self.all.index(card)))
        self._layout.addWidget(card)
        return card

    def _toggle(self) -> None:
        self._fold(folded=self._unused[0].isVisible())

    def _fold(self, *, folded: bool) -> None:
        count = len(self._unused)
        self.more.setText(tr("evidence", "%n passage(s) read and not used", n=count))
        self.more.set_icon_name("chevron-down" if folded else "chevron-up")
        self.more.setVisible(bool(count))
        self._foot.setVisible(bool(count) or not self.how.isHidden())
        for card in self._unused:
            card.setVisible(not folded)
        self.updateGeometry()
