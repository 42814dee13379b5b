"""Pictures that a question goes out with: which files are some, and small views of them.

The window decodes no file of unknown origin: the host's parser process draws the small views.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.evidence.picture import decoded
from inglenook.gui.language import tr
from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource

ENDINGS = (".png", ".jpg", ".jpeg", ".bmp", ".gif")  # what a projector can be given
SIDE = 72  # pixels of a small view in a question
GAP = 8
DRAWN = 160  # pixels of width that are asked for, enough for twice the usual density
REMEMBERED = 200


def is_picture(path: str) -> bool:
    """Whether a model that sees can be given this file."""
    return PurePath(path).suffix.lower() in ENDINGS


class Thumbnails(QObject):
    """Small views of files. `changed` carries the path of one that is known now."""

    changed = Signal(str)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._known: dict[str, QImage] = {}  # a null picture where there is none to be had
        self._asked: set[str] = set()

    def of(self, path: str) -> QImage | None:
        """The small view of a file; a null one if it cannot be had, None while it is drawn."""
        if path not in self._known and path not in self._asked and self._bridge.connected:
            self._asked.add(path)
            self._bridge.request(
                "library.page",
                {"path": path, "page": 1, "width": DRAWN},
                on_done=lambda reply: self._take(path, decoded(reply.get("png", ""))),
                on_failed=lambda error: self._failed(path, error),
            )
        return self._known.get(path)

    def _take(self, path: str, picture: QImage) -> None:
        self._asked.discard(path)
        self._known[path] = picture
        while len(self._known) > REMEMBERED:
            self._known.pop(next(iter(self._known)))
        self.changed.emit(path)

    def _failed(self, path: str, error: dict[str, object]) -> None:
        if error.get("code") == "file.unreadable":
            self._take(path, QImage())
        else:
            self._asked.discard(path)  # the next one who looks asks again


class PictureRow(QWidget):
    """The pictures of a question as squares in as many lines as they need; one that is not there
    any more says so."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._paths: tuple[str, ...] = ()
        self._thumbnails: Thumbnails | None = None
        self._across = 1
        self.hide()

    def watch(self, thumbnails: Thumbnails) -> None:
        """Take small views from there."""
        self._thumbnails = thumbnails
        thumbnails.changed.connect(self._renew)

    def show_pictures(self, paths: Sequence[str]) -> None:
        """Show these."""
        self._paths = tuple(paths)
        self.setVisible(bool(paths))
        self._name()
        self.update()

    def width_at(self, widest: int) -> int:
        """How wide it is where there is room for `widest`."""
        self._across = max(1, min(len(self._paths), (widest + GAP) // (SIDE + GAP)))
        return self._across * (SIDE + GAP) - GAP if self._paths else 0

    @property
    def height_needed(self) -> int:
        """Its height at the width that `width_at` gave."""
        lines = -(-len(self._paths) // self._across)
        return lines * (SIDE + GAP) - GAP if self._paths else 0

    def missing(self, path: str) -> bool:
        """Whether a picture is known not to be there, or not to be one."""
        shown = self._thumbnails.of(path) if self._thumbnails else None
        return shown is not None and shown.isNull()

    def _renew(self, path: str) -> None:
        if path in self._paths:
            self._name()
            self.update()

    def _name(self) -> None:
        gone = tr("chat", "{name} (not there any more)")
        names = [
            gone.format(name=PurePath(path).name) if self.missing(path) else PurePath(path).name
            for path in self._paths
        ]
        self.setAccessibleName(
            tr("chat", "%n picture(s): {names}", n=len(names)).format(names=", ".join(names))
        )
        self.setToolTip("\n".join(names))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the squares."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for n, path in enumerate(self._paths):
            x, y = n % self._across * (SIDE + GAP), n // self._across * (SIDE + GAP)
            spot = QRect(x, y, SIDE, SIDE)
            self._draw(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), spot), path)

    def _draw(self, painter: QPainter, spot: QRect, path: str) -> None:
        theme = self._themes.theme
        shown = self._thumbnails.of(path) if self._thumbnails else None
        if shown is not None and not shown.isNull():
            icons.draw_picture(painter, QRectF(spot), shown, theme.scale.radius[1])
            return
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("card"))
        frame = QRectF(spot).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, theme.scale.radius[1], theme.scale.radius[1])
        icon = QRectF(spot.center().x() - 10, spot.top() + 14, 20, 20)
        gone = self.missing(path)
        icons.draw(painter, icon, theme, "circle-alert" if gone else "image", "muted")
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font("caption"))
        room = spot.adjusted(4, 40, -4, -6)
        name = tr("chat", "Gone") if gone else PurePath(path).name
        line = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), line)
