"""Asks, in place, before an address of an answer leads out of this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from inglenook.gui.chat import addresses
from inglenook.gui.language import marked, tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Label, columns, rows

LONGEST = 600  # characters of an address that are shown
ODDITIES = {
    "scheme": marked("chat", "This is not the address of a page, so it can only be copied."),
    "mixed": marked(
        "chat", "Its name mixes letters of several alphabets, as forged addresses often do."
    ),
    "foreign": marked(
        "chat", "Its name has letters that may look like others. It is really {host}"
    ),
    "user": marked("chat", "What stands before the @ is not the site that would open."),
    "numbers": marked("chat", "The site has no name, only numbers."),
    "plain": marked("chat", "What is sent there can be read on the way: it is not encrypted."),
}


class LinkCard(QFrame):
    """A card with the host in full, what is odd about it, and Open, Copy, Cancel."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = addresses.read("")
        self._back: QWidget | None = None
        self.setProperty("kind", "card")
        title = Label(themes, tr("chat", "Leave this computer?"), type_="caption", role="muted")
        self.host = Label(themes, type_="strong", wrap=True)
        self.whole = Label(themes, type_="secondary", role="muted", wrap=True)
        self.warning = Label(themes, type_="secondary", role="warn", wrap=True)
        self.open = Button(themes, tr("chat", "Open in the browser"), kind="primary")
        self.copy = Button(themes, tr("chat", "Copy the address"))
        self.cancel = Button(themes, tr("chat", "Cancel"))
        foot = columns(space=8)
        for button in (self.open, self.copy, self.cancel):
            foot.addWidget(button)
        foot.addStretch(1)
        layout = rows(self, 6, (16, 12, 16, 12))
        for label in (title, self.host, self.whole, self.warning):
            layout.addWidget(label)
        layout.addLayout(foot)
        self.open.clicked.connect(self._open)
        self.copy.clicked.connect(self._copy)
        self.cancel.clicked.connect(self.go)
        self.hide()

    def ask(self, address: str) -> None:
        """Ask about an address; the focus comes back to where it was."""
        read = self._address = addresses.read(address)
        self._back = self.window().focusWidget()
        self.host.set_text(read.host or tr("chat", "No site"))
        shown = address if len(address) <= LONGEST else address[:LONGEST] + "…"
        self.whole.set_text(_breakable(shown))
        odd = [tr("chat", ODDITIES[kind]).format(host=read.ascii_host) for kind in read.oddities]
        self.warning.set_text("\n".join(odd))
        self.warning.setVisible(bool(odd))
        self.open.setVisible(read.opens)
        self.setAccessibleName(" ".join((self.host.plain(), *odd)))
        self.show()
        (self.cancel if odd or not read.opens else self.open).setFocus(
            Qt.FocusReason.PopupFocusReason
        )

    def go(self) -> None:
        """Ask no more."""
        self.hide()
        if self._back is not None:
            self._back.setFocus()
            self._back = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.go()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address.whole))
        self.go()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address.whole)
        self.go()


def _breakable(address: str) -> str:
    """The address with places where a long one may be broken."""
    return "".join(letter + "\u200b" if letter in "/?&=.-_%" else letter for letter in address)
