"""The picture of a page, as a parser process drew it, with the passage marked on it."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from inglenook.gui.look.theme import ThemeSource, load_theme

PAPER = 235  # grey values above this are no ink
PNG = b"\x89PNG\r\n"


class PagePicture(QWidget):
    """The picture of a page with marked boxes."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._picture = QImage()
        self._shown = QRect()
        self._boxes: list[QRectF] = []
        self._mark = load_theme(dark=False).color("mark")  # paper is white in every theme
        self.setAccessibleName("The page with the passage marked")

    def show_page(self, picture: QImage, boxes: Sequence[QRectF]) -> None:
        """Show another page; boxes in pixels of the picture."""
        self._picture, self._boxes = picture, list(boxes)
        self._shown = without_margins(picture)
        self.update()

    def height_at(self, width: int) -> int:
        """The height that keeps the page's shape at `width`."""
        return round(self._shown.height() * width / self._shown.width()) if self._shown else 0

    def marked_top(self) -> float:
        """Where the first marked box begins, in pixels of the widget."""
        top = min((box.top() for box in self._boxes), default=0.0)
        return top * self._scale()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the page, the boxes as a highlighter would, and a hairline around."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._picture, self._shown)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        scale = self._scale()
        for box in self._boxes:
            corner = (box.topLeft() - QPointF(self._shown.topLeft())) * scale
            painter.fillRect(QRectF(corner, box.size() * scale).adjusted(-1, -1, 1, 1), self._mark)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(self._themes.theme.color("line"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _scale(self) -> float:
        return self.width() / self._shown.width() if self._shown else 1.0


def decoded(encoded: object) -> QImage:
    """The picture in base64 PNG; a null picture if it is none."""
    try:
        data = base64.b64decode(str(encoded), validate=True)
    except binascii.Error:
        return QImage()
    return QImage.fromData(data) if data.startswith(PNG) else QImage()


def without_margins(page: QImage) -> QRect:
    """The part of a page that holds ink, with a narrow margin at its sides; its full height."""
    columns_seen = 120
    small = page.convertToFormat(QImage.Format.Format_Grayscale8).scaled(
        columns_seen, 160, mode=Qt.TransformationMode.SmoothTransformation
    )
    lines = [cast("memoryview", small.constScanLine(y)) for y in range(small.height())]
    rows_of = [bytes(line)[:columns_seen] for line in lines]
    inked = [x for x, column in enumerate(zip(*rows_of, strict=True)) if min(column) < PAPER]
    if not inked:
        return page.rect()
    unit = page.width() / columns_seen
    left = max(0, round((inked[0] - 4) * unit))
    right = min(page.width(), round((inked[-1] + 5) * unit))
    return QRect(left, 0, right - left, page.height())
