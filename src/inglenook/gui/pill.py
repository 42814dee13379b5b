"""A small rounded button with an icon and a name: something to pick, to remove, or to switch."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource

PILL_HEIGHT = 30
PILL_TEXT = 150  # pixels of a name before it is elided
EDGE = 10
ICON = 14
CROSS = 12
PICTURE = 22


class Pill(QAbstractButton):
    """A small rounded button with an icon and a name: a limit that a click removes, or a switch.
    `detail` is what it says of itself behind its name."""

    def __init__(
        self,
        themes: ThemeSource,
        text: str,
        icon: str,
        *,
        removable: bool = False,
        checkable: bool = False,
        detail: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes, self._icon_name, self._removable = themes, icon, removable
        self._detail = detail
        self._picture = QImage()
        self.setText(text)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name = tr("look", "Remove {name}").format(name=text) if removable else text
        self.setAccessibleName(name)
        self.setAccessibleDescription(detail)
        self.setToolTip(name if removable else "")
        themes.changed.connect(self.update)

    @property
    def detail(self) -> str:
        """What it says of itself."""
        return self._detail

    def show_picture(self, picture: QImage) -> None:
        """Draw a small picture in place of the icon, unless it is null."""
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon, name, detail and cross."""
        metrics = QFontMetrics(self._themes.theme.font("secondary"))
        words = min(metrics.horizontalAdvance(self.text()) + 2, PILL_TEXT)
        after = CROSS + 6 if self._removable else 0
        width = EDGE + ICON + 7 + words + self._detail_width + after + EDGE
        return QSize(width, PILL_HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it; a switch that is on stands on the soft surface."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_frame(painter)
        role = "text" if self._removable else "accent" if self.isChecked() else "muted"
        middle = self.height() // 2
        if self._picture.isNull():
            spot = self._at(EDGE, middle - ICON // 2, ICON)
            icons.draw(painter, spot, theme, self._icon_name, role)
        else:
            spot = self._at(EDGE - 5, middle - PICTURE // 2, PICTURE)
            icons.draw_picture(painter, spot, self._picture, PICTURE / 2)
        end = self.width() - EDGE
        if self._removable:
            end -= CROSS
            icons.draw(painter, self._at(end, middle - CROSS // 2, CROSS), theme, "x", "muted")
            end -= 6
        painter.setFont(theme.font("secondary"))
        start = EDGE + ICON + 7
        self._write(painter, start, end - self._detail_width - start, self.text(), role)
        if self._detail:
            width = self._detail_width
            self._write(painter, end - width + 6, width - 6, self._detail, "muted")

    @property
    def _detail_width(self) -> int:
        if not self._detail:
            return 0
        metrics = QFontMetrics(self._themes.theme.font("secondary"))
        return metrics.horizontalAdvance(self._detail) + 10

    def _draw_frame(self, painter: QPainter) -> None:
        theme = self._themes.theme
        strong = self.hasFocus() or self.isChecked()
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(theme.color("accent" if strong else "line"), width))
        painter.setBrush(theme.color("soft" if self.isChecked() else "card"))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)

    def _at(self, x: int, y: int, size: int) -> QRectF:
        spot = QRect(x, y, size, size)
        return QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), spot))

    def _write(self, painter: QPainter, x: int, width: int, text: str, role: str) -> None:
        room = QRect(x, 0, width, self.height())
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        painter.setPen(self._themes.theme.color(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, width + 1)
        along = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(room, int(along | Qt.AlignmentFlag.AlignVCenter), shown)
