"""What both kinds of turn have in common, and the cards that say something about one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QEnterEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import QLabel, QWidget

from inglenook.gui.chat.actions import Actions, Entry, show_menu
from inglenook.gui.language import tr
from inglenook.gui.look import icons
from inglenook.gui.look.roles import give_role
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, Label, columns, rows
from inglenook.gui.text.markdown import plain
from inglenook.gui.text.rich_text import RichText
from inglenook.gui.told import told
from inglenook.transcript import Turn


class TurnWidget(QWidget):
    """A message. `height_changed`: it wants another height; the rest is what a person chose.

    `pointed` carries the number of the chip under the pointer or the focus, 0 for none, and where
    it stands in this widget; `version_chosen` the id of a message.
    """

    height_changed = Signal()
    cited = Signal(int)
    pointed = Signal(int, QRect)
    link_chosen = Signal(str)
    again_chosen = Signal()
    stop_chosen = Signal()
    continue_chosen = Signal()
    why_chosen = Signal()
    fork_chosen = Signal()
    remove_chosen = Signal()
    version_chosen = Signal(object)
    edited = Signal(str)
    followup_chosen = Signal(str)

    def __init__(
        self, themes: ThemeSource, parent: QWidget | None = None, *, question: bool = False
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._turn = Turn("user" if question else "assistant")
        self._last = False
        self._busy = False
        self.text = RichText(themes.theme, self)
        self.text.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._actions = Actions(themes, self, question=question)
        give_role(self, QAccessible.Role.Section)
        self._listen()
        themes.changed.connect(self._restyle)

    def _listen(self) -> None:
        self.text.height_changed.connect(self.height_changed)
        self.text.cited.connect(self.cited)
        self.text.pointed.connect(self._point)
        self.text.link_chosen.connect(self.link_chosen)
        row = self._actions
        row.copy.clicked.connect(self.copy_markdown)
        row.again.clicked.connect(self.again_chosen)
        row.fork.clicked.connect(self.fork_chosen)
        row.pager.chosen.connect(self.version_chosen)
        row.more.clicked.connect(self._open_menu)

    @property
    def kept(self) -> bool:
        """Whether it has to stay though it is far from what is visible."""
        return False

    def show_turn(self, turn: Turn, *, last: bool, busy: bool = False) -> None:
        """Show the turn as it is now; `last` is whether it ends the conversation, `busy` whether
        an answer is under way somewhere in it."""
        raise NotImplementedError

    def height_at(self, width: int) -> int:
        """The height that it needs at `width`."""
        raise NotImplementedError

    def expect_width(self, width: int) -> None:
        """Lay the first text out at `width` at once, not at a default first."""
        self.text.height_at(width)

    def set_current(self, number: int) -> None:
        """Let the chip and card of one citation stand out; 0 for none."""
        self.text.current = number

    def copy_markdown(self) -> None:
        """Put the message on the clipboard as it was written."""
        QGuiApplication.clipboard().setText(self._turn.text)
        self._actions.say_copied()

    def copy_text(self) -> None:
        """Put its words on the clipboard, without marks."""
        words = "\n\n".join(map(plain, self.text.blocks))
        QGuiApplication.clipboard().setText(words)
        self._actions.say_copied()

    def step(self, by: int) -> None:
        """Show the version before (0) or after (1)."""
        if not self._actions.pager.isHidden():
            self._actions.pager.step(by)

    def _point(self, number: int, rect: QRect) -> None:
        self.pointed.emit(number, rect.translated(self.text.pos()))

    def _restyle(self) -> None:
        self.text.restyle(self._themes.theme)

    # --- the menu -----------------------------------------------------------------------------

    def menu_entries(self) -> list[Entry]:
        """All that can be done with the message now."""
        own = self._own_entries()
        entries: list[Entry] = []
        if self.text.textCursor().hasSelection():
            entries += [(tr("chat", "Copy the selection"), "copy", self.text.copy), None]
        if self._turn.written:
            entries.append((tr("chat", "Copy as text"), "copy", self.copy_text))
            entries.append((tr("chat", "Copy as Markdown"), "", self.copy_markdown))
        entries += [None, *own] if own else []
        if self._can_change:
            entries += [None, *self._place_entries()]
        return entries

    @property
    def _can_change(self) -> bool:
        return self._turn.id is not None and not self._busy

    def _own_entries(self) -> list[Entry]:
        return []

    def _place_entries(self) -> list[Entry]:
        before, after = self._turn.beside
        entries: list[Entry] = []
        if before is not None:
            show = lambda: self.version_chosen.emit(before)  # noqa: E731
            entries.append((tr("chat", "Show the earlier version"), "chevron-left", show))
        if after is not None:
            later = lambda: self.version_chosen.emit(after)  # noqa: E731
            entries.append((tr("chat", "Show the later version"), "chevron-right", later))
        fork = tr("chat", "Go on from here in a new chat")
        entries.append((fork, "git-branch", self.fork_chosen.emit))
        entries.append((tr("chat", "Delete this message"), "trash-2", self.remove_chosen.emit))
        return entries

    def _open_menu(self) -> None:
        below = self._actions.more.mapToGlobal(QPoint(0, self._actions.more.height()))
        show_menu(self, self._themes, self.menu_entries(), below)

    # --- Qt -----------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu, by the mouse or by its key."""
        show_menu(self, self._themes, self.menu_entries(), event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show what can be done."""
        super().enterEvent(event)
        self._actions.reveal(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Show it no more, unless this is the last message."""
        super().leaveEvent(event)
        self._actions.reveal(self._last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with the arrows goes through the versions."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step(int(event.key() == Qt.Key.Key_Right))
        else:
            super().keyPressEvent(event)


class Notice(Card):
    """A sentence about the answer as a whole, with a way on where there is one."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icon = QLabel(self)
        self._words = Label(themes, type_="secondary", role="muted", wrap=True, parent=self)
        self.go_on = Button(themes, tr("chat", "Continue"), kind="link", parent=self)
        self.go_on.setAccessibleName(tr("chat", "Continue this answer"))
        self.why = Button(themes, tr("chat", "Show why"), kind="link", parent=self)
        self.why.setAccessibleName(tr("chat", "Show how the passages were found"))
        layout = columns(self, 10, (13, 4, 13, 4))
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.why, self.go_on):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(38)
        themes.changed.connect(self._retheme)
        self._retheme()

    def say(self, words: str, *, can_go_on: bool = False, has_why: bool = False) -> None:
        """Show another sentence."""
        self._words.set_text(words)
        self.why.setVisible(has_why)
        self.go_on.setVisible(can_go_on)
        self.setAccessibleName(words)

    def _retheme(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._themes.theme, "shield-alert", "muted", 16))


class Failure(Card):
    """What happened, what to do, and the way to try again."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icon = QLabel(self)
        self._what = Label(themes, type_="control", wrap=True, parent=self)
        self._next = Label(themes, type_="secondary", role="muted", wrap=True, parent=self)
        self.retry = Button(themes, tr("chat", "Try again"), icon="rotate-ccw", parent=self)
        words = rows(space=2)
        words.addWidget(self._what)
        words.addWidget(self._next)
        layout = columns(self, 12, (14, 12, 12, 12))
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignVCenter)
        themes.changed.connect(self._retheme)
        self._retheme()

    def say(self, what: str, next_step: str) -> None:
        """Show another failure, in the host's words."""
        what, next_step = told(what), told(next_step)
        self._what.set_text(what)
        self._next.set_text(next_step)
        self._next.setVisible(bool(next_step))
        self.setAccessibleName(f"{what} {next_step}")

    def _retheme(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._themes.theme, "circle-alert", "err", 18))
