"""The search within the file that is shown: over all of its text, whatever of it is on the screen.

The host looks through the text that the library keeps; here the hits are counted and gone through.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.inputs import SearchField
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import IconButton, Label, columns

MOST = 1_000  # hits that can be gone through
COUNTED = 10_000  # the host counts no further
Hit = tuple[int, int, int | None]
"""Start and end in the file's text, and the page if there are pages."""


class FindBar(QFrame):
    """`moved`: `hit` is another one, or None; `closed`: the person is done."""

    moved = Signal()
    closed = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._path, self._request = "", 0
        self._hits: list[Hit] = []
        self._total, self._at, self._near = 0, -1, 0
        self.field = SearchField(themes, tr("evidence", "Find in this file"), parent=self)
        self.field.edited.connect(self._look)
        self.field.left.connect(lambda: self.step(1))
        self.count = Label(themes, type_="caption", role="muted", parent=self)
        self.before = IconButton(
            themes, "chevron-up", tr("evidence", "Previous hit (Shift+F3)"), size=30, icon_size=16
        )
        self.after = IconButton(
            themes, "chevron-down", tr("evidence", "Next hit (F3)"), size=30, icon_size=16
        )
        self.done = IconButton(
            themes, "x", tr("evidence", "Close the search (Esc)"), size=30, icon_size=16
        )
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.done.clicked.connect(self.close_bar)
        layout = columns(self, 4, (16, 6, 8, 6))
        layout.addWidget(self.field, 1)
        for widget in (self.count, self.before, self.after, self.done):
            layout.addWidget(widget)
        self._tell("")
        self.hide()

    # --- what is looked for -------------------------------------------------------------------

    def open_for(self, path: str, near: int) -> None:
        """Show the field for a file; hits are gone through from the offset `near` on."""
        self._near = near
        self.show()
        self.set_path(path)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.line.selectAll()

    def set_path(self, path: str) -> None:
        """Another file is shown: look there."""
        if path != self._path:
            self._path = path
            if not self.isHidden():
                self._look()

    def close_bar(self) -> None:
        """Hide, and forget the hits."""
        self.hide()
        self._forget()
        self.moved.emit()
        self.closed.emit()

    @property
    def hit(self) -> Hit | None:
        """The hit that one is at."""
        return self._hits[self._at] if 0 <= self._at < len(self._hits) else None

    @property
    def hits(self) -> list[Hit]:
        """Those that can be gone through."""
        return self._hits

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1), round at the ends."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._say()
            self.moved.emit()

    def _look(self) -> None:
        text, path = self.field.text(), self._path
        if self._request:
            self._bridge.cancel(self._request)
        self._forget()
        if not text:
            self.moved.emit()
            return

        def done(reply: dict[str, Any]) -> None:
            if (text, path) == (self.field.text(), self._path):
                self._take(reply)

        def failed(error: dict[str, Any]) -> None:
            if error.get("code") != "cancelled":
                self._tell(str(error.get("message", "")))

        with_ = {"path": path, "text": text, "limit": MOST}
        self._request = self._bridge.request("library.find", with_, on_done=done, on_failed=failed)

    def _take(self, reply: dict[str, Any]) -> None:
        self._hits = [(int(a), int(b), page) for a, b, page in reply.get("hits") or ()]
        self._total = int(reply.get("total", len(self._hits)))
        following = (n for n, hit in enumerate(self._hits) if hit[0] >= self._near)
        self._at = next(following, 0) if self._hits else -1
        self._say()
        self.moved.emit()

    def _forget(self) -> None:
        self._hits, self._total, self._at = [], 0, -1
        self._tell("")

    def _say(self) -> None:
        if not self._hits:
            self._tell(tr("evidence", "Not found"))
            return
        more = self._total >= COUNTED
        text = tr("evidence", "{at} of {total}+") if more else tr("evidence", "{at} of {total}")
        self._tell(text.format(at=words.number(self._at + 1), total=words.number(self._total)))

    def _tell(self, text: str) -> None:
        self.count.set_text(text)
        self.count.setAccessibleName(text)
        for button in (self.before, self.after):
            button.setEnabled(bool(self._hits))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; Shift with Return goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
