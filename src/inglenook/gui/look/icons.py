"""Lucide icons (ISC), coloured by role at run time and cached."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtSvg import QSvgRenderer

from inglenook.gui.look.theme import Theme
from inglenook.paths import bundled

_FAINT = 0.35  # of an icon's colour is left where it cannot be pressed


def icon(theme: Theme, name: str, role: str = "muted", size: int = 18) -> QIcon:
    """The icon `assets/icons/<name>.svg` in the colour of `role`, `size` pixels square at 100 %;
    faint where it stands for what cannot be done."""
    picture = pixmap(theme, name, role, size)
    made = QIcon(picture)
    made.addPixmap(_faint(picture), QIcon.Mode.Disabled)
    return made


def pixmap(theme: Theme, name: str, role: str = "muted", size: int = 18) -> QPixmap:
    """As `icon`, sharp on the densest screen that is attached."""
    return _drawn(name, theme.hex(role), size, QGuiApplication.instance().devicePixelRatio())  # type: ignore[union-attr]


def draw(painter: QPainter, rect: QRectF, theme: Theme, name: str, role: str = "muted") -> None:
    """Paint an icon into `rect` of a delegate or a widget that draws itself."""
    picture = pixmap(theme, name, role, round(rect.width()))
    painter.drawPixmap(rect.topLeft(), picture)


def draw_picture(painter: QPainter, rect: QRectF, picture: QImage, radius: float) -> None:
    """Fill `rect`, with round corners, with the middle of a picture."""
    side = min(picture.width(), picture.height())
    middle = QRect(0, 0, side, side)
    middle.moveCenter(picture.rect().center())
    outline = QPainterPath()
    outline.addRoundedRect(rect, radius, radius)
    painter.save()
    painter.setClipPath(outline)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(rect, picture, QRectF(middle))
    painter.restore()


def app_icon() -> QIcon:
    """The program's own icon, for the title bar and the task switcher."""
    return QIcon(str(bundled("assets", "app", "inglenook.svg")))


@cache
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """One drawing for each look and density; the few dozen icons stay in memory."""
    edge = round(size * ratio)
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _renderer(name, colour).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    result = QPixmap.fromImage(image)
    result.setDevicePixelRatio(ratio)
    return result


def _faint(picture: QPixmap) -> QPixmap:
    result = QPixmap(picture.size())
    result.setDevicePixelRatio(picture.devicePixelRatio())
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setOpacity(_FAINT)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return result


def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


@cache
def _source(name: str) -> str:
    return bundled("assets", "icons", f"{name}.svg").read_text(encoding="utf-8")
