"""The cards of the passages that an answer cites, side by side where there is room."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QStyle, QWidget

from inglenook.gui.chat.figures import by_number
from inglenook.gui.chat.source_card import SourceCard
from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.types import Citation

CARD_GAP = 8
TWO_COLUMNS = 480  # width from which source cards stand side by side


class Sources(QWidget):
    """The cards; `chosen` carries the number of one."""

    chosen = Signal(int)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._shown: tuple[Citation, ...] = ()
        self.cards: list[SourceCard] = []
        self.setAccessibleName(tr("chat", "Sources"))
        self.hide()

    def show_citations(self, citations: tuple[Citation, ...]) -> None:
        """One card for each number."""
        if citations == self._shown:
            return
        self._shown = citations
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [self._card(c) for c in by_number(citations)]
        self.setVisible(bool(citations))

    def height_at(self, width: int) -> int:
        """Put one or two cards into a row at `width`."""
        abreast = 2 if width >= TWO_COLUMNS and len(self.cards) > 1 else 1
        each = (width - CARD_GAP * (abreast - 1)) // abreast
        room, bottom = QRect(0, 0, width, 1), 0
        for n, card in enumerate(self.cards):
            row, column = divmod(n, abreast)
            height = card.sizeHint().height()
            place = QRect(column * (each + CARD_GAP), row * (height + CARD_GAP), each, height)
            card.setGeometry(QStyle.visualRect(self.layoutDirection(), room, place))
            bottom = place.bottom() + 1
        return bottom

    def set_current(self, number: int) -> None:
        """Outline one card."""
        for card in self.cards:
            card.current = card.number == number

    def _card(self, citation: Citation) -> SourceCard:
        card = SourceCard(self._themes, citation, citation.n, snippet=True, parent=self)
        card.clicked.connect(lambda: self.chosen.emit(citation.n))
        card.setAttribute(Qt.WidgetAttribute.WA_Hover)
        card.show()
        return card
