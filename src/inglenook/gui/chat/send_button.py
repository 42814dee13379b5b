"""The one button of a question: what it does changes with what is under way."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import IconButton


class SendButton(IconButton):
    """Send, or Stop while an answer is written."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(themes, "arrow-up", tr("chat", "Send"), role="on_accent", parent=parent)
        self.setProperty("kind", "primary")

    def show_state(self, *, writing: bool, ready: bool) -> None:
        """Offer what can be done now."""
        self.setEnabled(writing or ready)
        self.set_tip(tr("chat", "Stop (Esc)") if writing else tr("chat", "Send (Enter)"))
        role = "on_accent" if self.isEnabled() else "muted"
        self.set_icon_name("square" if writing else "arrow-up", role)
