"""Which keys an action may have, and the help sheet that lists them, from the table of actions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QLayout, QWidget

from inglenook.gui import actions
from inglenook.gui.actions import Action
from inglenook.gui.language import marked, tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import (
    Button,
    Label,
    ScrollColumn,
    SectionLabel,
    columns,
    rows,
    shortcut_text,
)

PLACES = {
    "page": marked("shortcuts", "Places"),
    "window": marked("shortcuts", "Everywhere"),
    "chats": marked("shortcuts", "Chats"),
    "chat": marked("shortcuts", "The chat that is marked in the list"),
    "group": marked("shortcuts", "The folder of chats that is marked in the list"),
    "collection": marked("shortcuts", "The collection that is shown"),
    "file": marked("shortcuts", "The file that is marked in the table"),
}
FIXED = ("answer.stop",)  # Escape is asked for by whatever has the focus
_IN_THE_CHAT = (
    (marked("shortcuts", "Send"), "Return"),
    (marked("shortcuts", "New line"), "Shift+Return"),
)
_WIDE = ("window", "page", "chats")  # these hold wherever the focus is
_MOVING = (
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)
_EDITING = ("Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y")


def refusal(action: Action, pressed: QKeyCombination) -> str:
    """Why these keys cannot be an action's, in words; empty where they can."""
    keys = QKeySequence(pressed)
    shown = shortcut_text(keys.toString())
    held = pressed.keyboardModifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    bare = held == Qt.KeyboardModifier.NoModifier
    if bare and pressed.key() in _MOVING:
        return tr("shortcuts", "{keys} is needed to move about.").format(keys=shown)
    if keys.toString() in _EDITING:
        return tr("shortcuts", "{keys} is needed to edit text.").format(keys=shown)
    types = pressed.key() < Qt.Key.Key_Escape or pressed.key() == Qt.Key.Key_Delete
    if bare and types and action.where in _WIDE:
        return tr("shortcuts", "{keys} is needed to type; hold Ctrl or Alt with it.").format(
            keys=shown
        )
    return ""


def holder(action: Action, keys: str) -> Action | None:
    """Another action that has these keys where `action` would want them; None if they are free."""
    wanted = QKeySequence(keys)
    for other in actions.ACTIONS:
        if other.id == action.id or not _meet(action, other):
            continue
        twins = bool(action.shortcut) and other.shortcut == action.shortcut
        if not twins and other.keys and QKeySequence(other.keys) == wanted:
            return other
    return None


def stored(keys: Mapping[str, str]) -> tuple[str, ...]:
    """{id: keys} as the setting `shortcuts` holds it: only what differs from the table."""
    known = {action.id: action.shortcut for action in actions.ACTIONS}
    own = sorted((id, keys) for id, keys in keys.items() if keys != known.get(id))
    return tuple(f"{id}={keys}" for id, keys in own)


def in_force() -> dict[str, str]:
    """The keys of every action, by id."""
    return {action.id: action.keys for action in actions.ACTIONS}


def by_place() -> list[tuple[str, list[Action]]]:
    """All actions under the name of the place where they hold."""
    return [
        (tr("shortcuts", name), [a for a in actions.ACTIONS if a.where == where])
        for where, name in PLACES.items()
    ]


def _meet(one: Action, other: Action) -> bool:
    return one.where == other.where or one.where in _WIDE or other.where in _WIDE


class ShortcutsDialog(QDialog):
    """Lists the shortcuts; any key that closes dialogs closes it."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setWindowTitle(tr("shortcuts", "Help and shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        area = ScrollColumn(0, (28, 0, 28, 0))
        for place, listed in [*by_place(), (tr("shortcuts", "While typing a question"), [])]:
            keyed = [(a.label, a.keys) for a in listed if a.keys]
            keyed = keyed or [(tr("shortcuts", t), k) for t, k in _IN_THE_CHAT if not listed]
            if keyed:
                area.column.addWidget(SectionLabel(themes, place))
                area.column.addSpacing(4)
            for text, keys in keyed:
                area.column.addLayout(self._row(text, keys))
            area.column.addSpacing(10 if keyed else 0)
        close = Button(themes, tr("shortcuts", "Close"))
        close.clicked.connect(self.accept)
        layout = rows(self, 0, (0, 24, 0, 20))
        foot = columns(margins=(28, 0, 28, 0))
        foot.addWidget(Label(themes, tr("shortcuts", "Shortcuts"), type_="heading"))
        layout.addLayout(foot)
        layout.addSpacing(12)
        layout.addWidget(area, 1)
        layout.addSpacing(14)
        end = columns(margins=(28, 0, 28, 0))
        end.addStretch(1)
        end.addWidget(close)
        layout.addLayout(end)
        self.resize(480, min(720, max(420, parent.window().height() - 60)))

    def _row(self, text: str, keys: str) -> QLayout:
        key = QLabel(shortcut_text(keys))
        key.setProperty("kind", "key")
        key.setFont(self._themes.theme.font("key"))
        line = columns(space=16, margins=(0, 4, 0, 4))
        line.addWidget(Label(self._themes, text), 1)
        line.addWidget(key)
        return line
