"""The access token for gated models: given here, kept in the system's keyring, never shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import marked, tr
from inglenook.gui.look import words
from inglenook.gui.look.sheet import line_field
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, Label, columns, rows

_KEPT = {
    "keyring": marked("models", "A token is kept in this system's keyring."),
    "file": marked("models", "A token is kept in a file that only you can read."),
    "environment": marked("models", "The token of the variable HF_TOKEN is used."),
    "": marked("models", "No token is kept."),
}


class TokenStrip(Card):
    """A field for the token. `kept`: a token was just taken over."""

    kept = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource) -> None:
        super().__init__()
        self._bridge = bridge
        self.title = Label(themes, tr("models", "Access token"), type_="emphasis")
        about = tr("models", "Some models are given only to people who have accepted their terms"
                   " on the hub. A token, made there in your settings, says that"
                   " you have.")  # fmt: skip
        self.about = Label(themes, about, type_="secondary", role="muted", wrap=True)
        self.field = line_field(themes, tr("models", "Paste the token here"))
        self.field.setAccessibleName(tr("models", "Access token"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.returnPressed.connect(self.keep)
        self.button = Button(themes, tr("models", "Keep in the keyring"), icon="key-round")
        self.button.clicked.connect(self.keep)
        self.in_file = Button(themes, tr("models", "Keep in a file"), kind="link")
        self.in_file.clicked.connect(lambda: self.keep(in_file=True))
        self.forget = Button(themes, tr("models", "Forget it"), kind="link")
        self.forget.clicked.connect(lambda: self._ask("clear"))
        self.state = Label(themes, "", type_="secondary", role="muted", wrap=True)
        line = columns(space=10)
        line.addWidget(self.field, 1)
        line.addWidget(self.button)
        foot = columns(space=16)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.in_file)
        foot.addWidget(self.forget)
        layout = rows(self, 8, (18, 14, 18, 12))
        layout.addWidget(self.title)
        layout.addWidget(self.about)
        layout.addLayout(line)
        layout.addLayout(foot)
        self.in_file.hide()
        self.forget.hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.field)

    def setVisible(self, visible: bool) -> None:
        """Look what is kept when it comes into sight."""
        super().setVisible(visible)
        if visible and self._bridge.connected:
            self._ask("state")

    def keep(self, *, in_file: bool = False) -> None:
        """Hand the token to the host, which keeps it."""
        token = self.field.text().strip()
        if not token:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._bridge.request(
            "models.token",
            {"action": "set", "token": token, "in_file": in_file},
            on_done=self._taken,
            on_failed=self._fail,
        )

    def _ask(self, action: str) -> None:
        self._bridge.request(
            "models.token", {"action": action}, on_done=self._show, on_failed=self._fail
        )

    def _taken(self, state: dict[str, Any]) -> None:
        self.field.clear()
        self._show(state)
        self.kept.emit()

    def _show(self, state: dict[str, Any]) -> None:
        self.state.set_text(tr("models", _KEPT.get(state["kept"], "")))
        self.state.set_role("muted")
        self.in_file.hide()
        self.forget.setVisible(state["kept"] in ("keyring", "file"))

    def _fail(self, error: dict[str, Any]) -> None:
        self.state.set_text(words.failure(error))
        self.state.set_role("err")
        self.in_file.setVisible(error["code"] == "token.not_kept")


def asks_for_token(error: dict[str, Any]) -> bool:
    """Whether a token may be what the hub misses; it hides private models as if not there."""
    return error["code"] in ("download.denied", "not_found")


def refusal(error: dict[str, Any]) -> str:
    """What the hub refused, and what to do about it in this window."""
    step = tr("models", "Accept its terms on its page there, then give your access token here.")
    if error["code"] == "not_found":
        step = tr("models", "Check the name. For a private one, give your access token here.")
    return f"{error['message']} {step}"
