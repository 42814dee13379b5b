"""How the keyboard goes through a conversation: from top to bottom, as it is read, with a ring
around the text that it has reached.

Qt's own order is that in which widgets were made, and turns are made when they come near.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from inglenook.gui.chat.turns import TurnWidget
from inglenook.gui.look.theme import ThemeSource

RING = 8  # between a text and the ring around it


class Room(QWidget):
    """What scrolls. It draws the ring around the turn that the keyboard has reached."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self._ringed: TurnWidget | None = None

    def ring_around(self, turn: TurnWidget) -> None:
        """The focus came to the text of `turn`, or left it."""
        if turn.text.focused_by_keys:
            self._ringed = turn
        elif self._ringed is turn:
            self._ringed = None
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the ring, if there is one."""
        turn = self._ringed
        if turn is None or turn.parentWidget() is not self or not turn.text.focused_by_keys:
            return
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), 2))
        text = QRect(turn.text.mapTo(self, QPoint()), turn.text.size())
        radius = theme.scale.radius[1]
        painter.drawRoundedRect(QRectF(text).adjusted(-RING, -RING, RING, RING), radius, radius)


def gather(area: QWidget, room: QWidget) -> None:
    """Put what is in `room` behind `area` in the window's own order of focus, at whose end Qt puts
    what is made late: from there Tab would come in at the back and never get beyond."""
    before = area
    for widget in _in_order(room):
        if before.nextInFocusChain() is not widget:
            QWidget.setTabOrder(before, widget)
        before = widget


def step(area: QWidget, room: QWidget, forward: bool) -> bool:
    """Move the focus to what comes next within `room`, or out of `area`; False if nowhere."""
    inside = _in_order(room)
    focused = QApplication.focusWidget()
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    if focused in inside:
        at = inside.index(focused) + (1 if forward else -1)
        target = inside[at] if 0 <= at < len(inside) else _outside(area, forward)
    elif focused is area and forward and inside:
        target = inside[0]
    else:
        target = _outside(area, forward)
    if target is None:
        return False
    target.setFocus(reason)
    return True


def _in_order(room: QWidget) -> list[QWidget]:
    """The widgets of `room` that Tab may reach, by where they stand."""
    mirrored = room.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def place(widget: QWidget) -> tuple[int, int]:
        at = widget.mapTo(room, QPoint())
        return at.y(), -at.x() if mirrored else at.x()

    return sorted(filter(_reachable, room.findChildren(QWidget)), key=place)


def _reachable(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _outside(area: QWidget, forward: bool) -> QWidget | None:
    """The first widget of the window's own order that is not part of `area`."""
    if not forward and QApplication.focusWidget() is not area:
        return area
    widget = _next(area, forward)
    while widget is not None and widget is not area:
        if _reachable(widget) and not area.isAncestorOf(widget):
            return widget
        widget = _next(widget, forward)
    return None


def _next(widget: QWidget, forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()
