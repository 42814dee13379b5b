"""What can be done with a message: a row of buttons that shows on hover, and the menu with all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look import icons, words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Elided, IconButton, Label, columns
from inglenook.transcript import Turn

COPIED_MS = 1_500
HEIGHT = 30
Entry = tuple[str, str, Callable[[], object]] | None  # text, icon, what to do; None is a rule


class QuietButton(IconButton):
    """A button that keeps its place and is drawn only while it is revealed or has the focus."""

    focused = Signal()

    def __init__(self, themes: ThemeSource, icon: str, tip: str) -> None:
        super().__init__(themes, icon, tip, size=HEIGHT, icon_size=16)
        self.revealed = True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The whole row shows while one of its buttons has the focus."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The row may go away again."""
        super().focusOutEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing while hidden: a hidden widget could not be reached by Tab."""
        if self.revealed or self.hasFocus():
            super().paintEvent(event)


class VersionPager(QWidget):
    """`< 2 / 3 >`: which of the versions of a message is shown, and the way to its neighbours."""

    chosen = Signal(object)  # the id of the version

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turn = Turn("assistant")
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        arrows = (
            ("chevron-right", "chevron-left") if mirrored else ("chevron-left", "chevron-right")
        )
        self.before = QuietButton(themes, arrows[0], tr("chat", "Earlier version"))
        self.after = QuietButton(themes, arrows[1], tr("chat", "Later version"))
        self.place = Label(themes, type_="figures", role="muted")
        layout = columns(self, 0)
        for widget in (self.before, self.place, self.after):
            layout.addWidget(widget)
        self.before.clicked.connect(lambda: self.step(0))
        self.after.clicked.connect(lambda: self.step(1))

    def show_turn(self, turn: Turn, *, busy: bool = False) -> None:
        """Show the place of `turn` among its versions; hidden where it is the only one. While the
        chat is `busy` another version cannot be shown."""
        self._turn = turn
        at, count = turn.place
        before, after = turn.beside
        self.place.set_text(f"{words.number(at)} / {words.number(count)}")
        told = tr("chat", "Version {number} of {count}").format(number=at, count=count)
        self.place.setAccessibleName(told)
        self.setAccessibleName(told)
        self.before.setEnabled(before is not None and not busy)
        self.after.setEnabled(after is not None and not busy)
        self.setVisible(count > 1 and turn.state != "writing")

    def step(self, by: int) -> None:
        """Choose the version before (0) or after (1), if it can be."""
        other = self._turn.beside[by]
        if other is not None and (self.before, self.after)[by].isEnabled():
            self.chosen.emit(other)


class Actions(QWidget):
    """The row under a message: buttons, versions and, of an answer, its figures."""

    def __init__(
        self, themes: ThemeSource, parent: QWidget | None = None, *, question: bool = False
    ) -> None:
        super().__init__(parent)
        self._shown = True
        copy = tr("chat", "Copy the question") if question else tr("chat", "Copy the answer")
        self.copy = QuietButton(themes, "copy", copy)
        self.again = QuietButton(themes, "refresh-cw", tr("chat", "Answer again"))
        self.edit = QuietButton(themes, "pencil", tr("chat", "Edit this question"))
        self.fork = QuietButton(themes, "git-branch", tr("chat", "Go on from here in a new chat"))
        self.more = QuietButton(themes, "ellipsis", tr("chat", "More for this message"))
        self.pager = VersionPager(themes)
        self.figures = Elided(themes, type_="figures", role="muted")
        layout = columns(self, 2)
        if question:
            layout.addStretch(1)
        own = (self.edit, self.copy) if question else (self.copy, self.again, self.fork)
        # versions are always to be seen, so they stand where no empty place is beside them
        for widget in (*own, self.more, self.pager) if question else (self.pager, *own, self.more):
            layout.addWidget(widget)
        if not question:
            layout.addStretch(1)
            layout.addSpacing(8)
            layout.addWidget(self.figures)
        self._buttons = [*own, self.more]
        for button in self._buttons:
            button.focused.connect(self._refresh)

    def reveal(self, shown: bool) -> None:
        """Draw the buttons, or keep their places empty."""
        self._shown = shown
        self._refresh()

    def say_copied(self) -> None:
        """Show for a moment that it was done."""
        self.copy.set_icon_name("check", "ok")
        QTimer.singleShot(COPIED_MS, self, lambda: self.copy.set_icon_name("copy", "muted"))

    def _refresh(self) -> None:
        shown = self._shown or any(button.hasFocus() for button in self._buttons)
        for button in self._buttons:
            if button.revealed != shown:
                button.revealed = shown
                button.update()


def show_menu(parent: QWidget, themes: ThemeSource, entries: list[Entry], at: QPoint) -> QMenu:
    """Open a menu at a place of the screen; it deletes itself once closed."""
    menu = QMenu(parent)
    menu.setFont(themes.theme.font("list"))
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        text, icon, run = entry
        action = menu.addAction(text)
        action.triggered.connect(lambda _=False, run=run: run())
        if icon:
            action.setIcon(icons.icon(themes.theme, icon, "muted", 16))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
    return menu
