"""Keys that work over any program: a grab of the X server, or a hot key of Windows.

Both wait on a thread with a connection of their own, so that no event of the window passes through
Python. Wayland and macOS let no program do this by itself; see `supported`.
"""

from __future__ import annotations

import os
import sys
from typing import Protocol

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence


class Grab(Protocol):
    """Keys that are held; `end` gives them back."""

    def end(self) -> None:
        """Give the keys back and end the thread."""


class GlobalKeys(QObject):
    """`pressed`: the keys were, wherever the person is. One combination at a time."""

    pressed = Signal()
    _heard = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grab: Grab | None = None
        self._heard.connect(self.pressed, Qt.ConnectionType.QueuedConnection)

    def hold(self, keys: str) -> bool:
        """Have `keys`, such as "Ctrl+Alt+Space", instead of those before; "" for none. False if
        they cannot be had: another program has them, or the system lets nobody."""
        self.end()
        wanted = combination(keys)
        if wanted is None or not supported():
            return not keys
        if sys.platform == "win32":
            from inglenook.gui.desktop import winkeys

            self._grab = winkeys.hold(wanted, self._heard.emit)
        elif sys.platform == "linux":
            from inglenook.gui.desktop import xkeys

            self._grab = xkeys.hold(wanted, self._heard.emit)
        return self._grab is not None

    def end(self) -> None:
        """Give the keys back."""
        if self._grab is not None:
            self._grab.end()
            self._grab = None


def supported() -> bool:
    """Whether a program may hold keys here at all."""
    if sys.platform == "win32":
        return True
    on_x = QGuiApplication.platformName() == "xcb" and bool(os.environ.get("DISPLAY"))
    # under Wayland's X server keys reach us only while another X program is in front
    return sys.platform == "linux" and on_x and not os.environ.get("WAYLAND_DISPLAY")


def combination(keys: str) -> QKeyCombination | None:
    """One key with at least one modifier; None for anything else, which would take typing away."""
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return None
    one: QKeyCombination = sequence[0]  # type: ignore[index]  # Qt's stubs leave it out
    plain = one.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
    function = Qt.Key.Key_F1 <= one.key() <= Qt.Key.Key_F24
    known = one.key() != Qt.Key.Key_unknown
    return one if known and (plain != Qt.KeyboardModifier.NoModifier or function) else None
