"""Files and folders that are dragged onto the window where no page takes them: what to do with
them is asked in place, by two fields to drop them on."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QWidget

from inglenook.gui.language import marked, tr
from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource

Place = Literal["library", "chat"]
PLACES: tuple[tuple[Place, str, str], ...] = (
    ("library", marked("window", "Add to the library"), "library"),
    ("chat", marked("window", "Ask about it in the chat"), "message-square"),
)
AROUND, BETWEEN = 36, 20
TALLEST = 280
ICON = 32


class DropFields(QWidget):
    """Covers the window while something is dragged over it. `dropped`: `paths` go to `place`."""

    dropped = Signal()

    def __init__(self, themes: ThemeSource, over: QWidget) -> None:
        super().__init__(over)
        self._themes, self._over = themes, over
        self.paths: list[str] = []
        self.place: Place = "library"
        self._under = ""
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("window", "Drop files on what is to be done with them"))
        self.hide()
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def areas(self) -> dict[Place, QRect]:
        """Where each field stands."""
        room = self.rect().adjusted(AROUND, AROUND, -AROUND, -AROUND)
        width = (room.width() - BETWEEN) // 2
        height = min(TALLEST, room.height())
        top = room.center().y() - height // 2
        first = QRect(room.left(), top, width, height)
        second = QRect(room.left() + width + BETWEEN, top, width, height)
        placed = [
            QStyle.visualRect(self.layoutDirection(), self.rect(), r) for r in (first, second)
        ]
        return {name: area for (name, _, _), area in zip(PLACES, placed, strict=True)}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come up when files are dragged onto the window and no part of it wants them."""
        if watched is self._over and isinstance(event, QDragEnterEvent) and _local(event):
            event.acceptProposedAction()
            self.setGeometry(self._over.rect())
            self.show()
            self.raise_()
            return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take them; where they are let go decides."""
        if _local(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show on which field they would fall."""
        self._look(event.position().toPoint())
        event.setAccepted(bool(self._under))

    def dragLeaveEvent(self, event: QEvent) -> None:
        """They go elsewhere."""
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what was dropped, and where."""
        self.hide()
        spot = event.position().toPoint()
        for name, area in self.areas().items():
            if area.contains(spot):
                event.acceptProposedAction()
                self.paths, self.place = _local(event), name
                self.dropped.emit()

    def _look(self, spot: QPoint) -> None:
        under = next((name for name, area in self.areas().items() if area.contains(spot)), "")
        if under != self._under:
            self._under = under
            self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw a veil and the two fields."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = theme.color("bg")
        veil.setAlphaF(0.94)
        painter.fillRect(self.rect(), veil)
        areas = self.areas()
        for name, text, icon in PLACES:
            self._paint_field(painter, areas[name], tr("window", text), icon, name == self._under)

    def _paint_field(
        self, painter: QPainter, area: QRect, text: str, icon: str, under: bool
    ) -> None:
        theme = self._themes.theme
        pen = QPen(theme.color("accent" if under else "muted"), 2)
        pen.setStyle(Qt.PenStyle.SolidLine if under else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("soft" if under else "card"))
        radius = theme.scale.radius[3]
        painter.drawRoundedRect(area, radius, radius)
        middle = area.center()
        spot = QRectF(middle.x() - ICON / 2, middle.y() - ICON - 8, ICON, ICON)
        icons.draw(painter, spot, theme, icon, "accent")
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("strong"))
        room = QRect(area.left() + 16, middle.y() + 8, area.width() - 32, area.height() // 2 - 16)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, int(flags | Qt.TextFlag.TextWordWrap), text)


def _local(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
