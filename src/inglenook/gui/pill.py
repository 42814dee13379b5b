"""A small rounded button with an icon and a name: something to pick, to remove, or to switch."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource

PILL_HEIGHT = 28
PILL_TEXT = 150  # pixels of a name before it is elided


class Pill(QAbstractButton):
    """A small rounded button with an icon and a name: a limit that a click removes, or a switch."""

    def __init__(
        self,
        themes: ThemeSource,
        text: str,
        icon: str,
        *,
        removable: bool = False,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes, self._icon_name, self._removable = themes, icon, removable
        self.setText(text)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"Remove {text}" if removable else text)
        self.setToolTip(self.accessibleName() if removable else "")
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for icon, name and cross."""
        metrics = QFontMetrics(self._themes.theme.font("secondary"))
        words = min(metrics.horizontalAdvance(self.text()) + 2, PILL_TEXT)
        return QSize(10 + 16 + 6 + words + (22 if self._removable else 10), PILL_HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it; a switch that is on stands on the soft surface."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.hasFocus() or self.isChecked()
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(theme.color("accent" if strong else "line"), width))
        painter.setBrush(theme.color("soft" if self.isChecked() else "card"))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        role = "text" if self._removable else "accent" if self.isChecked() else "muted"
        icons.draw(painter, QRectF(10, 7, 14, 14), theme, self._icon_name, role)
        if self._removable:
            icons.draw(painter, QRectF(self.width() - 22, 8, 12, 12), theme, "x", "muted")
        painter.setFont(theme.font("secondary"))
        painter.setPen(theme.color(role))
        room = QRectF(31, 0, self.width() - 31 - (24 if self._removable else 10), self.height())
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, round(room.width()) + 1
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
