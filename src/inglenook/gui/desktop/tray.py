"""The icon in the tray of the desktop, with what one wants of a window that is put away."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import tr
from inglenook.gui.look import icons


class Tray(QObject):
    """`opened`, `quick`, `new_chat` and `quit`: what was chosen."""

    opened = Signal()
    quick = Signal()
    new_chat = Signal()
    quit = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._paused = False
        self.menu = QMenu()
        self._add(tr("desktop", "Open Inglenook"), self.opened)
        self._add(tr("desktop", "Ask quickly"), self.quick)
        self._add(tr("desktop", "New chat"), self.new_chat)
        self.menu.addSeparator()
        self.pause = self.menu.addAction("")
        self.pause.triggered.connect(self._toggle_pause)
        self.menu.addSeparator()
        self._add(tr("desktop", "Quit"), self.quit)
        self.menu.aboutToShow.connect(self.look)
        self.icon = QSystemTrayIcon(icons.app_icon(), self)
        self.icon.setToolTip("Inglenook")
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self._word()
        self.icon.show()

    def look(self) -> None:
        """Ask whether files are read at the moment, or paused."""
        if self._bridge.connected:
            self._bridge.request("library.collections", on_done=self._take)

    def remove(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def _add(self, text: str, signal: Any) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(lambda _: signal.emit())
        return action

    def _take(self, reply: dict[str, Any]) -> None:
        rows = reply.get("collections") or []
        self.pause.setVisible(bool(rows))
        self._paused = bool(rows) and all(row.get("paused") for row in rows)
        self._word()

    def _word(self) -> None:
        paused = tr("desktop", "Go on reading files")
        self.pause.setText(paused if self._paused else tr("desktop", "Pause reading files"))

    def _toggle_pause(self) -> None:
        do = "library.resume" if self._paused else "library.pause"
        self._bridge.request(do, on_done=lambda _: self.look())

    def _activated(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.opened.emit()
