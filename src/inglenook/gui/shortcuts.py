"""The help sheet: every action that has a shortcut, derived from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLayout, QWidget

from inglenook.gui import actions
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Label, columns, rows, shortcut_text

IN_THE_CHAT = (("Send", "Return"), ("New line", "Shift+Return"))


class ShortcutsDialog(QDialog):
    """Lists the shortcuts; any key that closes dialogs closes it."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setWindowTitle("Help and shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        layout = rows(self, 0, (28, 24, 28, 20))
        layout.addWidget(Label(themes, "Shortcuts", type_="heading"))
        layout.addSpacing(14)
        listed = [(a.label, a.shortcut) for a in actions.ACTIONS if a.shortcut]
        for text, keys in (*listed, *IN_THE_CHAT):
            layout.addLayout(self._row(text, keys))
        layout.addSpacing(16)
        close = Button(themes, "Close", kind="quiet")
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _row(self, text: str, keys: str) -> QLayout:
        key = QLabel(shortcut_text(keys))
        key.setProperty("kind", "key")
        key.setFont(self._themes.theme.font("code"))
        line = columns(space=16, margins=(0, 4, 0, 4))
        line.addWidget(Label(self._themes, text), 1)
        line.addWidget(key)
        return line
