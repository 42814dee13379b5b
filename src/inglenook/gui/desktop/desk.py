"""Everything between the program and the desktop around it, for as long as the program runs.

A window that is made anew, in another language, takes the place of the one before: `attach`.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.desktop import arrivals
from inglenook.gui.desktop.door import Door
from inglenook.gui.desktop.keys import GlobalKeys, supported
from inglenook.gui.desktop.leaving import Leaving
from inglenook.gui.desktop.news import CHAT, PAGE, News
from inglenook.gui.desktop.notes import Notes
from inglenook.gui.desktop.tray import Tray
from inglenook.gui.desktop.wish import Wish
from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.settings import Settings, told

if TYPE_CHECKING:
    from inglenook.gui.desktop.quick import QuickAsk
    from inglenook.gui.window import Window


class Desk(QObject):
    """Acts for the window that was attached last. `wish` is what this start of the program asks
    for; later starts knock at `door`."""

    def __init__(
        self, bridge: Bridge, watch: Watch, themes: ThemeSource, door: Door, wish: Wish
    ) -> None:
        super().__init__()
        self._bridge, self._themes, self._door = bridge, themes, door
        self._wish: Wish | None = wish
        self._window: Window | None = None
        self._leaving: Leaving | None = None
        self.settings = Settings()
        self.notes = Notes(self)
        self.news = News(self.notes, watch, self._in_front, self)
        self.keys = GlobalKeys(self)
        self.tray: Tray | None = None
        self.quick: QuickAsk | None = None
        self._held = ""  # the keys that were asked for last
        self.notes.clicked.connect(self._note_clicked)
        self.keys.pressed.connect(self.ask_quickly)
        door.knocked.connect(self._answer_door)
        bridge.connection_changed.connect(self._read_settings)
        app = QApplication.instance()
        if sys.platform == "darwin" and app is not None:  # elsewhere files come as arguments
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A file that the Finder opens with us is a wish like any other."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._wish = Wish((event.file(),))
            if self._window is not None:
                self._fulfil_wish(first=False)
            return True
        return super().eventFilter(watched, event)

    def attach(self, window: Window) -> None:
        """Act for this window from here on."""
        first = self._window is None
        self._window = window
        self._leaving = Leaving(window, self._to_tray)
        window.settings_changed.connect(self._settings_chosen)
        window.downloads.changed.connect(lambda: self.news.downloads_changed(window.downloads))
        self._drop_quick()
        if self.tray is not None:  # its words are of the language before
            self._remove_tray()
            self._show_tray()
        if first and window.talks is not None:
            window.talks.ended.connect(self.news.answer_ended)
            self._door.open()
        self._use(self.settings)
        self._read_settings()
        self._fulfil_wish(first=True)

    def _fulfil_wish(self, *, first: bool) -> None:
        if self._wish is not None:
            wish, self._wish = self._wish, None
            self._fulfil(wish, first=first)

    def close(self) -> None:
        """Give everything back to the desktop."""
        self.keys.end()
        self.notes.close()
        self._remove_tray()
        self._drop_quick()

    def ask_quickly(self) -> None:
        """Call the small field, or put it away."""
        window = self._window
        if window is None or window.talks is None:
            return
        if self.quick is None:
            from inglenook.gui.desktop.quick import QuickAsk

            self.quick = QuickAsk(self._themes, window.talks)
            self.quick.open_wanted.connect(self._open_quick)
            self.quick.field.check_spelling(self.settings.spelling)
        if self.quick.isActiveWindow():
            self.quick.put_away()
        else:
            self.quick.call()

    def come_forward(self, token: str = "") -> None:
        """Show the window in front of all others."""
        window = self._window
        if window is None:
            return
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt hands it on under Wayland
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    # --- what others ask for ------------------------------------------------------------------

    def _answer_door(self) -> None:
        while (wish := self._door.take()) is not None:
            self._fulfil(wish)

    def _fulfil(self, wish: Wish, *, first: bool = False) -> None:
        window = self._window
        if window is None:
            return
        if wish.quick:
            self.ask_quickly()
            return
        if not first:
            self.come_forward(wish.token)
        if wish.new_chat:
            window.new_chat()
        if wish.paths:
            arrivals.arrive(window, wish.paths)

    def _note_clicked(self) -> None:
        about, window = self.notes.chosen, self._window
        if window is None:
            return
        self.come_forward()
        if about.startswith(CHAT):
            window.show_chat(about.removeprefix(CHAT))
        elif about.startswith(PAGE):
            window.go(about.removeprefix(PAGE))

    def _open_quick(self) -> None:
        quick, window = self.quick, self._window
        if quick is None or window is None:
            return
        self.come_forward()
        if quick.chat.id is not None:
            window.show_chat(quick.chat.id)
        if quick.cited is not None:
            window.chat.view.cited.emit(*quick.cited)
        if quick.link:
            window.chat.link.ask(quick.link)

    def _in_front(self) -> bool:
        return QApplication.activeWindow() is not None

    # --- settings -----------------------------------------------------------------------------

    def _read_settings(self) -> None:
        if self._bridge.connected:
            self._bridge.request("settings.get", on_done=self._take)

    def _take(self, reply: dict[str, Any]) -> None:
        self._use(told(reply))

    def _settings_chosen(self) -> None:
        if self._window is not None:
            self._use(self._window.chosen, told=True)

    def _use(self, values: Settings, *, told: bool = False) -> None:
        self.settings = self.news.settings = values
        if values.tray and self.tray is None:
            self._show_tray()
        elif not values.tray:
            self._remove_tray()
        if values.tray and self.tray is None and told:
            self._say(tr("desktop", "This desktop has no tray"))
        self._hold(values.quick_keys, told=told)
        if self._window is not None:
            self._window.chat.composer.field.check_spelling(values.spelling)

    def _hold(self, keys: str, *, told: bool) -> None:
        if keys == self._held:
            return
        self._held = keys
        if self.keys.hold(keys) or not told:
            return
        if supported():
            text = tr("desktop", "{keys} cannot be had: another program has these keys")
            self._say(text.format(keys=keys))

    def _say(self, text: str) -> None:
        if self._window is not None:
            self._window.toast.say(text)

    # --- the tray -----------------------------------------------------------------------------

    def _show_tray(self) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        tray = self.tray = Tray(self._bridge, self)
        tray.opened.connect(self.come_forward)
        tray.quick.connect(self.ask_quickly)
        tray.new_chat.connect(self._new_chat)
        tray.quit.connect(self._quit)
        self.notes.use(tray.icon)

    def _remove_tray(self) -> None:
        if self.tray is not None:
            self.notes.use(None)
            self.tray.remove()
            self.tray = None

    def _to_tray(self) -> bool:
        """Whether the window can go into the tray; says so the first time."""
        window = self._window
        if self.tray is None or window is None:
            return False
        if window.memory.first_time("told_of_tray"):
            title = tr("desktop", "Inglenook stays in the tray")
            self.notes.show("", title, tr("desktop", "To end it, choose Quit in its menu there."))
        return True

    def _new_chat(self) -> None:
        self.come_forward()
        if self._window is not None:
            self._window.new_chat()

    def _quit(self) -> None:
        if self._window is not None:
            self._window.quit()

    def _drop_quick(self) -> None:
        if self.quick is not None:
            self.quick.hide()
            self.quick.deleteLater()
            self.quick = None
