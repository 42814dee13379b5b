"""What is shown over a chat while files are dragged across it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from inglenook.gui.language import tr
from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource

ICON = 32


class DropZone(QWidget):
    """Covers its parent while files are over it. `dropped`: read `paths`."""

    dropped = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._over = themes, parent
        self.paths: list[str] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("chat", "Drop files to attach them, folders to ask about them"))
        self.hide()
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files and folders, and show where they may be let go: everywhere."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.hide()
            self.paths = local_paths(event.mimeData())
            event.acceptProposedAction()
            self.dropped.emit()
            return True
        if isinstance(event, QDragEnterEvent) and local_paths(event.mimeData()):
            event.acceptProposedAction()
            self.cover()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
        return super().eventFilter(watched, event)

    def cover(self) -> None:
        """Show it over all of the parent."""
        self.resize(self._over.size())
        self.show()
        self.raise_()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw a veil, a dashed frame and what will happen."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = theme.color("bg")
        veil.setAlphaF(0.9)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(theme.color("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(theme.color("soft"))
        radius = theme.scale.radius[3]
        frame = QRectF(self.rect()).adjusted(20, 20, -20, -20)
        painter.drawRoundedRect(frame, radius, radius)
        middle = frame.center()
        spot = QRectF(middle.x() - ICON / 2, middle.y() - ICON - 8, ICON, ICON)
        icons.draw(painter, spot, theme, "upload", "accent")
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("body"))
        room = QRectF(frame.left() + 16, middle.y(), frame.width() - 32, frame.height() / 2)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, int(flags | Qt.TextFlag.TextWordWrap), self.accessibleName())


def local_paths(data: QMimeData) -> list[str]:
    """The files and folders of this computer among what was pasted or dropped."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
