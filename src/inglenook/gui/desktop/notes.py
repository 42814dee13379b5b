"""Notifications of the desktop: through the session bus where there is one, else by the tray icon.

The bus is spoken to by a thread of its own. Qt's D-Bus module cannot say from Python that a number
has no sign, which the call `Notify` asks for, so jeepney speaks.
"""

from __future__ import annotations

import logging
import os
import queue
import sys
import threading
from collections import deque
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from inglenook.gui.look import icons

if TYPE_CHECKING:
    from jeepney.io.threading import DBusRouter

log = logging.getLogger(__name__)
_PATH, _NAME = "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
_ANSWER = 5.0  # seconds
Note = tuple[str, str, str]  # what it is about, its title, its text


class Notes(QObject):
    """Shows notifications. `clicked`: read `chosen`, what the one was about that was clicked.

    Without a bus the icon in the tray speaks, or one that is made for this where there is none.
    """

    clicked = Signal()
    _told = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen = ""
        self._icon: QSystemTrayIcon | None = None
        self._own_icon: QSystemTrayIcon | None = None
        self._about = ""  # the one that the icon shows
        self._bus: _Bus | None = None
        self._news: deque[tuple[str, Any]] = deque()
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def show(self, about: str, title: str, text: str) -> None:
        """Show one; another about the same takes its place."""
        if self._bus is None and _has_bus():
            self._bus = _Bus(self._hear)
        if self._bus is not None and self._bus.works:
            self._bus.show((about, title, text))
        else:
            self._by_icon((about, title, text))

    def use(self, icon: QSystemTrayIcon | None) -> None:
        """Speak through this icon where there is no bus; None if it is gone."""
        self._icon = icon
        if icon is not None:
            icon.messageClicked.connect(self._icon_clicked)

    def close(self) -> None:
        """End the thread."""
        if self._bus is not None:
            self._bus.close()
        if self._own_icon is not None:
            self._own_icon.hide()

    def _hear(self, what: str, value: Any) -> None:
        """Called on the thread of the bus."""
        self._news.append((what, value))
        self._told.emit()

    def _take(self) -> None:
        while self._news:
            what, value = self._news.popleft()
            if what == "failed":
                self._by_icon(value)
            elif what == "token":  # the desktop's leave to come to the front
                os.environ["XDG_ACTIVATION_TOKEN"] = value
            else:
                self._choose(value)

    def _by_icon(self, note: Note) -> None:
        icon = self._icon or self._made_icon()
        if icon is not None:
            self._about, title, text = note
            icon.showMessage(title, text, icons.app_icon())

    def _made_icon(self) -> QSystemTrayIcon | None:
        """An icon of our own: Windows shows no notification without one."""
        if self._own_icon is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._own_icon = QSystemTrayIcon(icons.app_icon(), self)
            self._own_icon.setToolTip("Inglenook")
            self._own_icon.messageClicked.connect(self._icon_clicked)
            self._own_icon.show()
        return self._own_icon

    def _icon_clicked(self) -> None:
        self._choose(self._about)

    def _choose(self, about: str) -> None:
        self.chosen = about
        self.clicked.emit()


def _has_bus() -> bool:
    return sys.platform == "linux" and bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS"))


class _Bus:
    """The thread. One queue holds what is to be shown and what the bus tells; None ends it."""

    def __init__(self, hear: Any) -> None:
        self._hear = hear
        self.works = True
        self._queue: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._numbers: dict[str, int] = {}  # under which the desktop shows what
        self._thread = threading.Thread(target=self._run, name="notifications", daemon=True)
        self._thread.start()

    def show(self, note: Note) -> None:
        self._queue.put(note)

    def close(self) -> None:
        self._queue.put(None)
        self._thread.join(_ANSWER)  # its connection must not outlive the bus

    def _run(self) -> None:
        from jeepney.io.threading import DBusRouter, open_dbus_connection

        try:
            connection = open_dbus_connection(bus="SESSION")
        except (OSError, KeyError, ValueError, RuntimeError) as error:
            self._fail(error)
            return
        try:
            with DBusRouter(connection) as router:
                self._follow(router)
                self._serve(router)
        except (OSError, EOFError, TimeoutError) as error:
            self._fail(error)
        finally:
            connection.close()

    def _serve(self, router: DBusRouter) -> None:
        while (item := self._queue.get()) is not None:
            if isinstance(item, tuple):
                self._notify(router, item)
            else:
                self._told(item)

    def _follow(self, router: DBusRouter) -> None:
        from jeepney import MatchRule, message_bus

        rule = MatchRule(type="signal", interface=_NAME, path=_PATH)
        router.filter(rule, queue=self._queue)  # any queue will do
        router.send_and_get_reply(message_bus.AddMatch(rule), timeout=_ANSWER)

    def _notify(self, router: DBusRouter, note: Note) -> None:
        from jeepney import DBusAddress, DBusErrorResponse, new_method_call
        from jeepney.wrappers import unwrap_msg

        about, title, text = note
        hints = {"desktop-entry": ("s", "inglenook"), "category": ("s", "im.received")}
        body = ("Inglenook", self._numbers.get(about, 0), "inglenook", title, escaped(text))
        actions = ["default", "Inglenook"]
        call = new_method_call(
            DBusAddress(_PATH, bus_name=_NAME, interface=_NAME),
            "Notify",
            "susssasa{sv}i",
            (*body, actions, hints, -1),
        )
        try:
            (number,) = unwrap_msg(router.send_and_get_reply(call, timeout=_ANSWER))
        except (DBusErrorResponse, TimeoutError) as error:
            self.works = False
            log.info("the desktop takes no notifications: %s", type(error).__name__)
            self._hear("failed", note)
        else:
            self._numbers[about] = int(number)

    def _told(self, message: Any) -> None:
        from jeepney import HeaderFields

        what = message.header.fields.get(HeaderFields.member)
        number, *rest = message.body
        about = next((key for key, kept in self._numbers.items() if kept == number), None)
        if about is None:
            return  # another program's
        if what == "ActivationToken":
            self._hear("token", str(rest[0]))
        elif what == "ActionInvoked":
            self._hear("clicked", about)
        elif what == "NotificationClosed":
            del self._numbers[about]

    def _fail(self, error: Exception) -> None:
        self.works = False
        log.info("no session bus for notifications: %s", type(error).__name__)
        while not self._queue.empty():
            item = self._queue.get()
            if isinstance(item, tuple):
                self._hear("failed", item)


def escaped(text: str) -> str:
    """`text` as it is, where the desktop would take it for markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
