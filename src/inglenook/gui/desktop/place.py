"""Where a window stands: as it was left on these very screens, never out of sight.

Sizes and places are in Qt's device-independent pixels. Wayland tells no window where it is and lets
none choose: there only sizes and full screen are kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

LAYOUTS = 8  # arrangements of screens that are remembered, the newest
SAVE_MS = 400  # after the last change
IN_SIGHT = QSize(160, 48)  # of a window's top that must be on a screen, to be taken hold of
_STATES = {"maximized": Qt.WindowState.WindowMaximized, "full": Qt.WindowState.WindowFullScreen}


class Place(QObject):
    """Restores one top-level window and follows it. `changed`: `as_json` is another one."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._normal = QRect(window.pos(), window.size())
        self._timer = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._timer.timeout.connect(self.changed)
        self._shown = ""  # the state that it was restored to, until it is there

    def restore(self, kept: Mapping[str, Any], otherwise: QSize) -> None:
        """Stand as one was left with these screens, else somewhere with the size `otherwise`."""
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        primary = QGuiApplication.primaryScreen().availableGeometry()
        own = _rect(kept)
        if own is None or not positions():
            size = own.size() if own is not None else otherwise
            self._window.resize(size.boundedTo(primary.size()))
        else:
            spot = fitted(own, screens)
            self._window.resize(spot.size())
            self._window.move(spot.topLeft())
        self._normal = QRect(self._window.pos(), self._window.size())
        self._shown = str(kept.get("state") or "")
        self._window.installEventFilter(self)

    def show(self) -> None:
        """Show the window as large as it was left."""
        if state := _STATES.get(self._shown):
            self._window.setWindowState(state)
        self._window.show()

    def toggle_full_screen(self) -> None:
        """Take the whole screen, or give it back as it was before."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def as_json(self) -> dict[str, Any]:
        """Where it stands, as `restore` takes it."""
        self._look()
        at = self._normal
        states = self._window.windowState()
        named = next((name for name, flag in reversed(_STATES.items()) if states & flag), "")
        return {"at": [at.x(), at.y(), at.width(), at.height()], "state": named}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note each change; it is told once nothing changes any more."""
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange):
            self._note()
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        if self._window.isVisible():
            self._look()
            self._timer.start()

    def _look(self) -> None:
        """Where it stands, while it is neither large nor small: the place counts its frame."""
        special = Qt.WindowState.WindowMinimized | _STATES["maximized"] | _STATES["full"]
        if not self._window.windowState() & special:
            self._normal = QRect(self._window.pos(), self._window.size())


def positions() -> bool:
    """Whether this desktop lets a window know and choose where it stands."""
    return not QGuiApplication.platformName().startswith("wayland")


def layout_key() -> str:
    """A name for the screens that are there now, the same whenever they are arranged like this."""
    return "|".join(sorted(_name(screen) for screen in QGuiApplication.screens()))


def remembered(places: Mapping[str, Any], key: str, place: Mapping[str, Any]) -> dict[str, Any]:
    """`places` with another one for the screens `key`, which is the newest then."""
    rest = [(name, value) for name, value in places.items() if name != key]
    return dict([*rest[-(LAYOUTS - 1) :], (key, dict(place))])


def fitted(rect: QRect, screens: list[QRect]) -> QRect:
    """`rect` where it can be seen and taken hold of: as it is if its top is on a screen, else moved
    into the nearest one. It is never larger than that screen."""
    screen = _nearest(rect, screens)
    rect = QRect(rect.topLeft(), rect.size().boundedTo(screen.size()))
    top = QRect(rect.topLeft(), QSize(rect.width(), IN_SIGHT.height()))
    for other in screens:
        seen = other.intersected(top)
        if seen.width() >= IN_SIGHT.width() and seen.height() == top.height():
            return rect
    return _inside(rect, screen)


def _nearest(rect: QRect, screens: list[QRect]) -> QRect:
    """The screen that shows most of `rect`, or none of it but is the least far away."""

    def far(screen: QRect) -> tuple[int, int]:
        shared = screen.intersected(rect).size()
        away = (screen.center() - rect.center()).manhattanLength()
        return (-max(0, shared.width()) * max(0, shared.height()), away)

    return min(screens, key=far)


def _inside(rect: QRect, screen: QRect) -> QRect:
    x = min(max(rect.x(), screen.x()), screen.x() + screen.width() - rect.width())
    y = min(max(rect.y(), screen.y()), screen.y() + screen.height() - rect.height())
    return QRect(QPoint(x, y), rect.size())


def _name(screen: QScreen) -> str:
    at = screen.geometry()
    ratio = screen.devicePixelRatio()
    return f"{at.x()},{at.y()} {at.width()}x{at.height()} {ratio:g}"


def _rect(kept: Mapping[str, Any]) -> QRect | None:
    at = kept.get("at")
    if not isinstance(at, list) or len(at) != 4 or not all(type(n) is int for n in at):
        return None
    return QRect(*at) if at[2] > 0 and at[3] > 0 else None
