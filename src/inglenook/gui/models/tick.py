"""A box to tick, in the theme: its state shows as a sign, not by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource

BOX = 18


class Tick(QAbstractButton):
    """On or off."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Large enough to be hit."""
        target = self._themes.theme.scale.target
        return QSize(target, target)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the box, the sign in it and the focus ring."""
        theme, on = self._themes.theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, BOX, BOX)
        box.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(theme.color("accent" if on else "muted"), 1.5))
        painter.setBrush(theme.color("accent" if on else "card"))
        painter.drawRoundedRect(box, 5, 5)
        if on:
            icons.draw(painter, box.adjusted(2, 2, -2, -2), theme, "check", "on_accent")
        if self.hasFocus():
            painter.setPen(QPen(theme.color("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 8, 8)
