"""What closing the window means: the tray, a word about what is under way, or the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from inglenook.gui.language import marked, tr
from inglenook.gui.look.sheet import Sheet

if TYPE_CHECKING:
    from inglenook.gui.window import Window

# requests that end with the window, and what becomes of their work
_LOSSES = {
    "chats.import": marked(
        "desktop", "Chats are being imported. Those that are in stay; import again for the rest."
    ),
    "chats.export": marked("desktop", "Chats are being exported. Export them again later."),
    "backup.make": marked("desktop", "A backup is being made. It will not be there."),
    "backup.restore": marked("desktop", "A backup is being restored. Restore it again later."),
    "data.move": marked("desktop", "The data folder is being moved. It stays where it is."),
}


class Leaving:
    """Asked by one window whenever it is to close. `to_tray` hides it instead, if it can."""

    def __init__(self, window: Window, to_tray: Callable[[], bool]) -> None:
        self._window, self._to_tray = window, to_tray
        self._agreed = False
        self._sheet: Sheet | None = None
        window.closing = self.may_close

    def may_close(self) -> bool:
        """Whether nothing is lost, or the person said to close anyway. Says in place what is under
        way otherwise; at the end of a session nobody is kept waiting."""
        application = QApplication.instance()
        if isinstance(application, QApplication) and application.isSavingSession():
            return True
        if not self._window.leaving and self._to_tray():
            self._window.hide()
            return False
        under_way = self.under_way()
        if self._agreed or not under_way:
            return True
        self._ask(under_way)
        return False

    def under_way(self) -> list[str]:
        """What goes on, each in a sentence with what closing means for it."""
        window = self._window
        said = []
        if window.talks is not None and (busy := len(window.talks.busy)):
            text = tr("desktop", "%n answer(s) being written. What is there so far stays.", n=busy)
            said.append(text)
        names = window.bridge.under_way
        said += [tr("desktop", text) for name, text in _LOSSES.items() if name in names]
        if any(thread.isRunning() for thread in window.findChildren(QThread)):
            said.append(tr("desktop", "A file is being written. Write it again later."))
        if active := sum(item.active for item in window.downloads.items.values()):
            said.append(tr("desktop", "%n download(s) going on without the window.", n=active))
        return said

    def _ask(self, under_way: list[str]) -> None:
        if self._sheet is not None and not self._sheet.closed:
            self._sheet.raise_()
            return
        window = self._window
        window.show()
        sheet = self._sheet = Sheet(
            window.themes,
            tr("desktop", "Close Inglenook now?"),
            "\n".join(under_way),
            tr("desktop", "Close anyway"),
            window,
        )
        sheet.cancel.setText(tr("desktop", "Stay"))
        sheet.cancel.setDefault(True)
        sheet.sent.connect(self._close)
        sheet.open()
        sheet.cancel.setFocus()

    def _close(self) -> None:
        self._agreed = True
        if self._sheet is not None:
            self._sheet.reject()
        self._window.quit()
