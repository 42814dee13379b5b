"""What lies under a row of a list."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from inglenook.gui.look.theme import Theme


def paint_row_surface(
    painter: QPainter, rect: QRect, theme: Theme, *, current: bool, hovered: bool, focused: bool
) -> None:
    """The surface of a list row: a card for the current one, a breath under the pointer."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = theme.scale.radius[1]
    if current or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("card") if current else theme.hover)
        painter.drawRoundedRect(rect, radius, radius)
    if focused:
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(theme.color("accent"))
        pen.setWidthF(2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1)
    painter.restore()
