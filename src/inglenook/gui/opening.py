"""What the first frame shows where list and page will stand, while their modules are read."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from inglenook.gui.look.notices import Skeleton
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import rows

BAR = 56  # the bar over a page
AROUND = (20, 4, 20, 18)  # the composer: left, above, right, below
COMPOSER = 70  # the composer's height beside its one line of text
LIST_TOP = (12, 16, 11, 8)
CONTROLS = 36 + 12 + 36 + 12  # the button and the search field over the list


class OpeningList(QWidget):
    """The rows of the list as grey bars; for the chats also button and search field, blank."""

    def __init__(self, themes: ThemeSource, parent: QWidget, *, chat: bool) -> None:
        super().__init__(parent)
        self._themes, self._chat = themes, chat
        layout = rows(self, 0, LIST_TOP)
        layout.addSpacing(CONTROLS)
        layout.addWidget(Skeleton(themes, parent=self))
        layout.addStretch(1)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the shapes."""
        if not self._chat:
            return
        theme = self._themes.theme
        height, radius = theme.scale.control, theme.scale.radius[1]
        left, top, right, _below = LIST_TOP
        width = self.width() - left - right
        button = QRectF(left, top, width - 2 * (height + 8), height)
        folder = QRectF(left + width - 2 * height - 8, top, height, height)
        more = QRectF(left + width - height, top, height, height)
        field = QRectF(left, top + height + 12, width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(self._placed(button), radius, radius)
        painter.setPen(theme.color("line"))
        painter.setBrush(theme.color("card"))
        for rect in (folder, more, field):
            painter.drawRoundedRect(
                self._placed(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius
            )

    def _placed(self, rect: QRectF) -> QRectF:
        """Where a shape stands in the direction of the window."""
        mirrored = QStyle.visualRect(self.layoutDirection(), self.rect(), rect.toRect())
        return QRectF(mirrored)


class OpeningPage(QWidget):
    """The bar of a page; for the chat also the composer's card. Has the focus until that has."""

    def __init__(self, themes: ThemeSource, parent: QWidget, *, chat: bool) -> None:
        super().__init__(parent)
        self._themes, self._chat = themes, chat
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def composer(self) -> QRect:
        """Where the composer will stand."""
        theme = self._themes.theme
        left, _above, right, below = AROUND
        room = self.width() - left - right
        width = min(room, theme.scale.composer)
        height = theme.line_height("body") + COMPOSER
        return QRect(left + (room - width) // 2, self.height() - below - height, width, height)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the bar's hairline and the card."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(0, BAR - 1, self.width(), 1, theme.color("line"))
        if self._chat:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.color("accent"))
            painter.setBrush(theme.color("card"))
            radius = theme.scale.radius[3]
            card = QRectF(self.composer).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(card, radius, radius)
