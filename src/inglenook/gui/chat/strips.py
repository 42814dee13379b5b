"""Lines over the field of the composer: something to decide, something that went wrong, the
messages that wait."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from inglenook.gui.chat.draft import Draft
from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Elided, IconButton, Label, columns, rows

MOST_SHOWN = 4  # messages that wait; further ones are scrolled to
ROW = 34
SHORT = 300  # characters of a message that are shown


class AskStrip(QWidget):
    """A sentence and what can be done about it, in place. Escape is the last of the choices.
    `turned` comes when it is shown or goes."""

    turned = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._last: Callable[[], object] | None = None
        self.words = Label(themes, type_="secondary", wrap=True)
        self.buttons: list[Button] = []
        self._row = columns(space=8)
        layout = rows(self, 6)
        layout.addWidget(self.words)
        layout.addLayout(self._row)
        self.hide()

    def ask(
        self, text: str, choices: Sequence[tuple[str, Callable[[], object]]], *, bad: bool = False
    ) -> None:
        """Show `text` with a button for each choice; whatever is chosen, the strip goes."""
        self.words.set_role("err" if bad else "text")
        self.words.set_text(text)
        self.setAccessibleName(text)
        self._clear()
        for name, run in choices:
            button = Button(self._themes, name)
            button.clicked.connect(lambda _, run=run: self._chosen(run))
            self.buttons.append(button)
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._last = choices[-1][1] if choices else None
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell."""
        super().showEvent(event)
        self.turned.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell."""
        super().hideEvent(event)
        self.turned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape."""
        if event.key() == Qt.Key.Key_Escape and self._last is not None:
            self._chosen(self._last)
        else:
            super().keyPressEvent(event)

    def _chosen(self, run: Callable[[], object]) -> None:
        self.hide()
        run()

    def _clear(self) -> None:
        self.buttons = []
        while item := self._row.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()


class QueueStrip(QFrame):
    """The messages that wait, oldest first: edit, send earlier, remove.

    `edited` carries a text taken out of the queue, `resumed` says that the person wants what is
    held to go out, `removed` that one or all were thrown away (see `gone`).
    """

    edited = Signal(str)
    resumed = Signal()
    removed = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._draft: Draft | None = None
        self._most = MOST_SHOWN
        self._aside = False
        self.gone: tuple[str, ...] = ()  # the queue as it was before something was removed
        self.words = Label(themes, type_="caption", role="muted")
        self.send = Button(themes, tr("chat", "Send them"), kind="link")
        self.send.clicked.connect(self.resumed)
        self.discard = Button(themes, tr("chat", "Discard"), kind="link")
        self.discard.clicked.connect(lambda: self._remove(None))
        self._list = QWidget()
        self._list.setProperty("surface", "none")
        self._rows = rows(self._list, 2)
        self._scroll = QScrollArea()
        self._set_up()
        self.hide()

    def _set_up(self) -> None:
        scroll = self._scroll
        scroll.setWidget(self._list)
        scroll.setWidgetResizable(True)
        scroll.setProperty("surface", "none")
        scroll.viewport().setAutoFillBackground(False)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = columns(space=16)
        head.addWidget(self.words, 1)
        head.addWidget(self.send)
        head.addWidget(self.discard)
        layout = rows(self, 4)
        layout.addLayout(head)
        layout.addWidget(scroll)
        self.setAccessibleName(tr("chat", "Messages that wait"))

    def show_draft(self, draft: Draft) -> None:
        """Show what waits in a chat."""
        self._draft = draft
        held = draft.held
        self.words.set_text(_why(held) if held else tr("chat", "Sent one after the other"))
        self.words.set_role("warn" if held else "muted")
        self.send.setVisible(bool(held))
        self._fill(draft.queue)
        self.setVisible(bool(draft.queue) and not self._aside)

    def set_aside(self, aside: bool) -> None:
        """Make room for something else, or come back."""
        if aside != self._aside:
            self._aside = aside
            self.setVisible(bool(self._rows.count()) and not aside)

    def set_most(self, most: int) -> None:
        """Show so many messages at most, and scroll to the others."""
        self._most = most
        self._fit(self._rows.count())

    def _fit(self, count: int) -> None:
        self._scroll.setFixedHeight(min(count, self._most) * (ROW + 2))

    def _fill(self, queue: Sequence[str]) -> None:
        """Rows are used again: one whose button was just pressed is not taken away under it."""
        while self._rows.count() > len(queue):
            item = self._rows.takeAt(self._rows.count() - 1)
            if item is not None and (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for at, text in enumerate(queue):
            if at == self._rows.count():
                self._rows.addWidget(self._row(at))
            item = self._rows.itemAt(at)
            row = item.widget() if item is not None else None
            if isinstance(row, _Row):
                row.show_text(text)
        self._fit(len(queue))

    def _row(self, at: int) -> _Row:
        row = _Row(self._themes)
        row.up.setVisible(at > 0)
        row.up.clicked.connect(lambda: self._earlier(at))
        row.edit.clicked.connect(lambda: self._edit(at))
        row.remove.clicked.connect(lambda: self._remove(at))
        return row

    def _earlier(self, at: int) -> None:
        if self._draft is not None:
            self._draft.move(at, -1)

    def _edit(self, at: int) -> None:
        if self._draft is not None:
            self.edited.emit(self._draft.take(at))

    def _remove(self, at: int | None) -> None:
        if self._draft is None:
            return
        self.gone = self._draft.queue
        if at is None:
            self._draft.restore(())
        else:
            self._draft.take(at)
        self.removed.emit()


def _why(held: str) -> str:
    return {
        "stopped": tr("chat", "Held, because you stopped the answer"),
        "failed": tr("chat", "Held, because the answer failed"),
        "restored": tr("chat", "Held since Inglenook was closed"),
    }[held]


class _Row(QWidget):
    """A message that waits, and what can be done with it."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._line = Elided(themes, "", type_="secondary")
        self.up = IconButton(themes, "arrow-up", tr("chat", "Send earlier"), size=30, icon_size=15)
        self.edit = IconButton(themes, "pencil", tr("chat", "Edit"), size=30, icon_size=15)
        self.remove = IconButton(themes, "x", tr("chat", "Remove"), size=30, icon_size=15)
        self.setFixedHeight(ROW)
        layout = columns(self, 2)
        layout.addWidget(self._line, 1)
        for button in (self.up, self.edit, self.remove):
            layout.addWidget(button)

    def show_text(self, text: str) -> None:
        """Show a message."""
        line = " ".join(text[:SHORT].split())
        self._line.set_text(line)
        self.setAccessibleName(line)
        for button in (self.up, self.edit, self.remove):
            button.setAccessibleDescription(line)
