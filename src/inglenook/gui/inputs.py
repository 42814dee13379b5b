"""Inputs that the style sheet cannot draw: a switch, a field to choose from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from inglenook.gui import icons
from inglenook.gui.theme import ThemeSource


class Switch(QAbstractButton):
    """On or off, at once."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Large enough to be hit."""
        return QSize(46, 30)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw track, knob and focus ring."""
        theme = self._themes.theme
        on = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent" if on else "muted"), 1.5))
        painter.setBrush(theme.color("accent" if on else "card"))
        painter.drawRoundedRect(QRectF(5, 5, 36, 20), 10, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("on_accent" if on else "muted"))
        painter.drawEllipse(QRectF(24 if on else 8, 8, 14, 14))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(2, 2, 42, 26), 13, 13)


class ChoiceBox(QComboBox):
    """A combo box with our own chevron; the wheel does not change it in passing."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        themes.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chevron over what the style draws."""
        super().paintEvent(event)
        spot = QRectF(self.width() - 26, (self.height() - 16) / 2, 16, 16)
        icons.draw(QPainter(self), spot, self._themes.theme, "chevron-down", "muted")
