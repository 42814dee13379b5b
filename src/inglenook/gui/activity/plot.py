"""A small plot of how fast the last answers were written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.theme import ThemeSource

HEIGHT = 132
FOOT, TOP, EDGE = 22, 10, 40  # pixels: below the axis, above the highest line, for its figures


class SpeedPlot(QWidget):
    """Tokens a second of one answer after another, oldest at the reading side. Says in words what
    it shows, for who cannot see it.
    """

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.speeds: list[float] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("activity", "Speed of the last answers"))
        themes.changed.connect(self.update)
        self.show_speeds(())

    def show_speeds(self, speeds: Sequence[float]) -> None:
        """Show these speeds, in tokens a second, oldest first."""
        self.speeds = list(speeds)
        self.setAccessibleDescription(self._said())
        self.setToolTip(self._said())
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(320, HEIGHT)

    def _said(self) -> str:
        if not self.speeds:
            return tr("activity", "No answer has been written yet.")
        said = tr(
            "activity",
            "{count} answers, from {least} to {most} tokens a second, {last} at the last one.",
        )
        least, most, last = min(self.speeds), max(self.speeds), self.speeds[-1]
        figures = {"least": least, "most": most, "last": last}
        shown = {name: words.decimal(value) for name, value in figures.items()}
        return said.format(count=len(self.speeds), **shown)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw three lines with their figures, and the points joined."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        if not self.speeds:
            painter.setPen(theme.color("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._said())
            return
        top = _round_up(max(self.speeds))
        area = QRectF(EDGE, TOP, self.width() - EDGE - 8, HEIGHT - TOP - FOOT)
        self._draw_lines(painter, area, top)
        points = self._points(area, top)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawPolyline(points)
        painter.setBrush(theme.color("accent"))
        for point in points if len(points) <= 40 else points[-1:]:
            painter.drawEllipse(point, 2.5, 2.5)

    def _draw_lines(self, painter: QPainter, area: QRectF, top: float) -> None:
        theme = self._themes.theme
        for share in (0.0, 0.5, 1.0):
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme.color("muted"))
            at = QRectF(0, y - 9, EDGE - 8, 18)
            middle = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(at, middle, f"{top * share:g}")
        foot = QRectF(area.left(), area.bottom() + 4, area.width(), FOOT - 4)
        first, last = tr("activity", "earlier"), tr("activity", "now")
        painter.drawText(foot, int(self._side(Qt.AlignmentFlag.AlignLeft)), first)
        painter.drawText(foot, int(self._side(Qt.AlignmentFlag.AlignRight)), last)

    def _side(self, side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return side
        other = {Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight}
        return other.get(side, Qt.AlignmentFlag.AlignLeft)

    def _points(self, area: QRectF, top: float) -> list[QPointF]:
        step = area.width() / max(1, len(self.speeds) - 1)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        points = []
        for n, speed in enumerate(self.speeds):
            along = n * step if len(self.speeds) > 1 else area.width() / 2
            x = area.right() - along if turned else area.left() + along
            points.append(QPointF(x, area.bottom() - speed / top * area.height()))
        return points


def _round_up(value: float) -> float:
    """The next number that can be halved and read: 2, 4, 10, 20, 40, 100 …"""
    scale = 1.0
    while True:
        for step in (2.0, 4.0, 10.0):
            if value <= step * scale:
                return step * scale
        scale *= 10
