"""The list of actions with their keys: search, press others, go back to those of the table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from inglenook.gui import shortcuts
from inglenook.gui.actions import Action
from inglenook.gui.language import tr
from inglenook.gui.look.inputs import SearchField
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import (
    Button,
    Card,
    Elided,
    IconButton,
    Label,
    SectionLabel,
    columns,
    rows,
    shortcut_text,
)
from inglenook.gui.settings.choices import Choices

_MODIFIERS = (
    *(Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta),
    *(Qt.Key.Key_AltGr, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_unknown),
)


class KeyButton(Button):
    """Shows keys; a click waits for others. `pressed_keys` comes with what was pressed in `keys`,
    empty for none. Escape and leaving change nothing, Backspace means no keys.
    """

    pressed_keys = Signal()
    waiting = False  # events come before the constructor has ended

    def __init__(self, themes: ThemeSource, action: Action) -> None:
        super().__init__(themes, "")
        self._action = action
        self.keys: QKeyCombination | None = None
        self.setMinimumWidth(150)
        self.clicked.connect(lambda: self._wait(True))
        self.show_keys()

    def show_keys(self) -> None:
        """Show the keys in force."""
        keys = shortcut_text(self._action.keys) or tr("settings", "none")
        self.setText(tr("settings", "Press the keys …") if self.waiting else keys)
        name = tr("settings", "{action}: {keys}").format(action=self._action.label, keys=keys)
        self.setAccessibleName(name)

    def event(self, event: QEvent) -> bool:
        """While waiting, keys come here before they do what they usually do."""
        if self.waiting and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if self.waiting and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving changes nothing."""
        self._wait(False)
        super().focusOutEvent(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in _MODIFIERS:
            return
        self._wait(False)
        bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if bare and event.key() == Qt.Key.Key_Escape:
            return
        none = bare and event.key() == Qt.Key.Key_Backspace
        self.keys = None if none else event.keyCombination()
        self.pressed_keys.emit()

    def _wait(self, waiting: bool) -> None:
        self.waiting = waiting
        self.show_keys()


class ActionRow(QWidget):
    """One action with its keys, and in place what stands against others."""

    def __init__(self, themes: ThemeSource, section: KeysSection, action: Action) -> None:
        super().__init__()
        self.action, self._section = action, section
        self._wanted = ""
        self.button = KeyButton(themes, action)
        self.button.pressed_keys.connect(self._pressed)
        self.button.setEnabled(action.id not in shortcuts.FIXED)
        back = tr("settings", "Back to the default: {value}")
        tip = back.format(value=shortcut_text(action.shortcut) or tr("settings", "none"))
        self.reset = IconButton(themes, "rotate-ccw", tip, size=32, icon_size=16)
        self.reset.setAccessibleName(f"{action.label}: {tip}")
        self.reset.clicked.connect(lambda: self._want(action.shortcut))
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.problem = Label(themes, type_="secondary", role="warn", wrap=True)
        self.take = Button(themes, tr("settings", "Use them here"), kind="link")
        self.take.clicked.connect(lambda: self._section.give(self.action, self._wanted))
        self.leave = Button(themes, tr("settings", "Leave it"), kind="link")
        self.leave.clicked.connect(lambda: self._say("", ask=False))
        self._arrange(themes)
        self.show_keys()

    def show_keys(self) -> None:
        """Show the keys in force."""
        self.button.show_keys()
        self.reset.setVisible(self.action.keys != self.action.shortcut)
        self._say("", ask=False)

    def _arrange(self, themes: ThemeSource) -> None:
        line = columns(space=6)
        line.addWidget(Elided(themes, self.action.label), 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.button)
        line.addWidget(self.reset)
        below = columns(space=14)
        below.addWidget(self.problem, 1)
        below.addWidget(self.take)
        below.addWidget(self.leave)
        layout = rows(self, 2, (0, 3, 0, 3))
        layout.addLayout(line)
        layout.addLayout(below)

    def _pressed(self) -> None:
        pressed = self.button.keys
        if pressed is None:
            self._want("")
        elif problem := shortcuts.refusal(self.action, pressed):
            self._say(problem, ask=False)
        else:
            self._want(QKeySequence(pressed).toString())

    def _want(self, keys: str) -> None:
        other = shortcuts.holder(self.action, keys) if keys else None
        if other is None:
            self._section.give(self.action, keys)
            return
        self._wanted = keys
        said = tr("settings", "{keys} is “{action}” now.")
        self._say(said.format(keys=shortcut_text(keys), action=other.label), ask=True)
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str, *, ask: bool) -> None:
        self.problem.set_text(text)
        self.problem.setVisible(bool(text))
        self.take.setVisible(ask)
        self.leave.setVisible(ask)


class KeysSection(QWidget):
    """All actions by the place where they hold."""

    def __init__(self, themes: ThemeSource, choices: Choices, toast: Toast) -> None:
        super().__init__()
        self._choices, self._toast = choices, toast
        self.search = SearchField(themes, tr("settings", "Search actions and keys"))
        self.search.edited.connect(self._filter)
        self.reset = Button(themes, tr("settings", "Reset all"), icon="rotate-ccw")
        self.reset.clicked.connect(self._reset)
        self.rows: dict[str, ActionRow] = {}
        self._places: list[tuple[SectionLabel, Card, list[ActionRow]]] = []
        head = columns(space=12)
        head.addWidget(self.search, 1)
        head.addWidget(self.reset)
        self._layout = rows(self, 10)
        self._layout.addLayout(head)
        for place, listed in shortcuts.by_place():
            if listed:
                self._add(themes, place, listed)
        choices.changed.connect(self._show)
        self._show()

    def give(self, action: Action, keys: str) -> None:
        """Let an action have these keys, and nobody else where they would meet."""
        now = shortcuts.in_force()
        while keys and (other := shortcuts.holder(action, keys)) and now[other.id]:
            now[other.id] = ""
            self._choices.set("shortcuts", shortcuts.stored(now))
        self._choices.set("shortcuts", shortcuts.stored({**now, action.id: keys}))
        self.rows[action.id].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, themes: ThemeSource, place: str, listed: list[Action]) -> None:
        card = Card()
        inner = rows(card, 0, (18, 6, 12, 6))
        here = [ActionRow(themes, self, action) for action in listed]
        for row in here:
            self.rows[row.action.id] = row
            inner.addWidget(row)
        label = SectionLabel(themes, place)
        self._layout.addSpacing(6)
        self._layout.addWidget(label)
        self._layout.addWidget(card)
        self._places.append((label, card, here))

    def _reset(self) -> None:
        before = self._choices.values.shortcuts
        self._choices.set("shortcuts", ())
        self._toast.say(
            tr("settings", "All shortcuts are as they were at first"),
            lambda: self._choices.set("shortcuts", before),
        )

    def _show(self) -> None:
        for row in self.rows.values():
            row.show_keys()
        self.reset.setEnabled(bool(self._choices.values.shortcuts))

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        for label, card, here in self._places:
            for row in here:
                text = f"{row.action.label} {row.action.keys} {shortcut_text(row.action.keys)}"
                row.setVisible(all(word in text.casefold() for word in words))
            some = any(not row.isHidden() for row in here)
            label.setVisible(some)
            card.setVisible(some)
