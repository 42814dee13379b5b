"""What a chip stands for, shown beside it: file, place and the quoted words."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from inglenook.gui.chat.source_card import one_line, place, source_name
from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Card, Elided, Label, rows
from inglenook.types import Citation

WIDTH = 360
LONGEST = 320  # characters of the quoted words
WAIT_MS = 250  # so that a pointer that passes by opens nothing
GAP = 6


class PassageCard(Card):
    """A card that floats over the conversation. It takes neither the focus nor the pointer."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._name = Elided(themes, type_="emphasis")
        self._place = Label(themes, type_="secondary", role="muted")
        self._words = Label(themes, type_="secondary", wrap=True)
        layout = self._layout = rows(self, 4, (14, 10, 14, 12))
        for widget in (self._name, self._place, self._words):
            layout.addWidget(widget)
        self._citation: Citation | None = None
        self._beside = QRect()
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self._open)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_beside(self, citation: Citation, rect: QRect, *, at_once: bool = False) -> None:
        """Show what `citation` says beside `rect`, in the coordinates of the parent."""
        self._citation, self._beside = citation, rect
        if at_once:
            self._open()
            self._announce(citation)
        else:
            self._wait.start()

    def leave(self) -> None:
        """Go away."""
        self._wait.stop()
        self.hide()

    def _open(self) -> None:
        citation = self._citation
        if citation is None:
            return
        self._wait.stop()
        self._name.set_text(source_name(citation))
        self._place.set_text(place(citation))
        self._place.setVisible(bool(place(citation)))
        quoted = one_line(citation.text, LONGEST)
        more = "…" if len(citation.text) > LONGEST else ""
        self._words.set_text(tr("chat", "“{words}”").format(words=quoted + more))
        self._words.setVisible(bool(quoted))
        self._put()
        self.show()
        self.raise_()

    def _put(self) -> None:
        """Below the chip, or above where there is no room below."""
        room = self._over.rect().adjusted(8, 8, -8, -8)
        width = min(WIDTH, room.width())
        height = self._layout.totalHeightForWidth(width)
        left = min(max(self._beside.center().x() - width // 2, room.left()), room.right() - width)
        top = self._beside.bottom() + GAP
        if top + height > room.bottom():
            top = max(self._beside.top() - GAP - height, room.top())
        self.setGeometry(left, top, width, height)

    def _announce(self, citation: Citation) -> None:
        told = tr("chat", "Source {number}: {file}, {place}. {words}").format(
            number=citation.n,
            file=source_name(citation),
            place=place(citation),
            words=one_line(citation.text, LONGEST),
        )
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))
