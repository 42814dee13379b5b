"""Where a question is written: the field that grows, what the question is limited to, Send.

A paste beyond `PASTE_LIMIT` is kept beside the field, not laid out in it, so that a whole book
never freezes the window; it goes out with the question, and the host says if it is too much.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from inglenook.gui.chat.source_card import file_name
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import IconButton, Label, columns, rows
from inglenook.gui.pill import Pill
from inglenook.types import Scope

LINES = 8  # the field grows up to here, then scrolls
PASTE_LIMIT = 20_000  # characters
SHOWN_PILLS = 3
PAUSE_MS = 400  # without a key, after which what is typed is worth reading ahead
TOO_LONG = "Too long to read whole: its best passages are used."
PLACEHOLDER = "Ask about your files, or anything"


class Composer(QWidget):
    """The card at the foot of a chat. `sent` and `stopped` carry nothing: see `take`."""

    sent = Signal()
    stopped = Signal()
    scope_changed = Signal()
    attachments_changed = Signal()
    typing_paused = Signal()
    paths_added = Signal()  # `added` holds them
    only_from_files_changed = Signal()
    files_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._scope = Scope()
        self._attachments: tuple[str, ...] = ()
        self._too_long: tuple[str, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.added: tuple[str, ...] = ()
        self._pasted = ""
        self._last = ""
        self._writing = False
        self.field = Field(themes, self)
        self.attach = IconButton(themes, "paperclip", "Add files or a folder", size=32)
        self.only = Pill(themes, "Only from files", "scale", checkable=True)
        self.limits = Label(themes, type_="secondary", role="muted")
        self.send = SendButton(themes, self)
        self._pills = columns(space=8)
        self._arrange()
        self._connect()
        self.setFocusProxy(self.field)
        self.setAcceptDrops(True)
        self._refresh()

    def _arrange(self) -> None:
        foot = columns(space=8)
        foot.addWidget(self.attach)
        foot.addLayout(self._pills)
        foot.addWidget(self.only)
        foot.addStretch(1)
        foot.addWidget(self.limits)
        foot.addWidget(self.send)
        layout = rows(self, 8, (18, 14, 14, 12))
        layout.addWidget(self.field)
        layout.addLayout(foot)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self.field.submitted.connect(self._submit)
        self.field.escaped.connect(self._escape)
        self.field.recalled.connect(self._recall)
        self.field.large_pasted.connect(self._keep_paste)
        self.field.textChanged.connect(self._refresh)
        self.field.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.typing_paused)
        self.field.focus_changed.connect(self.update)
        self.send.clicked.connect(self._pressed)
        self.attach.clicked.connect(self._offer)
        self.only.toggled.connect(lambda _: self.only_from_files_changed.emit())
        self._themes.changed.connect(self.update)

    # --- the question -------------------------------------------------------------------------

    def take(self) -> str:
        """The question, and an empty field. What was asked can be recalled with Up."""
        question = self.draft
        self._last = self.field.toPlainText()
        self._pasted = ""
        self.field.clear()
        self._pause.stop()
        self._show_pills()
        return question

    @property
    def draft(self) -> str:
        """What has been written and pasted so far."""
        return "\n\n".join(filter(None, (self.field.toPlainText().strip(), self._pasted)))

    @draft.setter
    def draft(self, text: str) -> None:
        self._pasted = text if len(text) > PASTE_LIMIT else ""
        self.field.setPlainText("" if self._pasted else text)
        self.field.move_to_end()
        self._show_pills()

    def set_last(self, question: str) -> None:
        """What Up recalls in an empty field."""
        self._last = question if len(question) <= PASTE_LIMIT else ""

    def set_writing(self, writing: bool) -> None:
        """While an answer is written, Send is Stop."""
        self._writing = writing
        self._refresh()

    def set_limits(self, text: str) -> None:
        """Say how full the context is."""
        self.limits.set_text(text)

    # --- what it is limited to ----------------------------------------------------------------

    @property
    def scope(self) -> Scope:
        """Where the next question looks."""
        return self._scope

    @scope.setter
    def scope(self, scope: Scope) -> None:
        self._scope = scope
        self._show_pills()

    @property
    def attachments(self) -> tuple[str, ...]:
        """The files that are read whole."""
        return self._attachments

    @attachments.setter
    def attachments(self, paths: tuple[str, ...]) -> None:
        if paths != self._attachments:
            self._attachments = paths
            self._show_pills()

    def set_too_long(self, paths: tuple[str, ...]) -> None:
        """These attached files are searched: the model cannot read them whole."""
        if paths != self._too_long:
            self._too_long = paths
            self._show_pills()

    def add_paths(self, paths: Iterable[str]) -> None:
        """Attach these files, and limit the question to these folders, beside what is there."""
        known = {*self._scope.paths, *self._attachments}
        self.added = tuple(path for path in dict.fromkeys(paths) if path not in known)
        folders = tuple(path for path in self.added if Path(path).is_dir())
        self._attach((*self._attachments, *(p for p in self.added if p not in folders)))
        self._change(Scope(self._scope.collections, (*self._scope.paths, *folders)))
        if self.added:
            self.paths_added.emit()

    def _attach(self, paths: tuple[str, ...]) -> None:
        if paths != self._attachments:
            self.attachments = paths
            self.attachments_changed.emit()

    def add_collection(self, name: str) -> None:
        """Limit the question to a collection, beside what it is limited to already."""
        self._change(Scope(_united(self._scope.collections, [name]), self._scope.paths))

    def set_only_from_files(self, only: bool) -> None:
        """Show the setting as it is."""
        self.only.blockSignals(True)
        self.only.setChecked(only)
        self.only.blockSignals(False)

    def _change(self, scope: Scope) -> None:
        if scope != self._scope:
            self.scope = scope
            self.scope_changed.emit()

    def _without(self, name: str) -> None:
        collections = tuple(n for n in self._scope.collections if n != name)
        self._change(Scope(collections, tuple(p for p in self._scope.paths if p != name)))
        self._attach(tuple(p for p in self._attachments if p != name))

    def _show_pills(self) -> None:
        while item := self._pills.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for pill in self._scope_pills():
            self._pills.addWidget(pill)
        if self._pasted:
            words = f"Pasted text, {len(self._pasted):,} characters"
            self._pills.addWidget(self._pill(words, "file-text", self._drop_paste))
        self._refresh()

    def _scope_pills(self) -> list[Pill]:
        named = [(path, file_name(path), self._icon(path)) for path in self._attachments]
        named += [(name, name, "library") for name in self._scope.collections]
        named += [(path, file_name(path), _kind(path)) for path in self._scope.paths]
        pills = [
            self._pill(shown, icon, lambda key=key: self._without(key))  # type: ignore[misc]
            for key, shown, icon in named[:SHOWN_PILLS]
        ]
        for pill, (path, *_) in zip(pills, named, strict=False):
            if path in self._too_long:
                pill.setToolTip(f"{TOO_LONG}\n{pill.toolTip()}")
        if hidden := named[SHOWN_PILLS:]:
            more = self._pill(f"{len(hidden)} more", "folder", lambda: self._without(hidden[-1][0]))
            more.setToolTip("\n".join(shown for _, shown, _ in hidden))
            pills.append(more)
        return pills

    def _icon(self, path: str) -> str:
        return "search" if path in self._too_long else "paperclip"

    def _pill(self, text: str, icon: str, on_remove: Callable[[], object]) -> Pill:
        pill = Pill(self._themes, text, icon, removable=True)
        pill.clicked.connect(lambda _: on_remove())
        return pill

    # --- keys and buttons ---------------------------------------------------------------------

    def _submit(self) -> None:
        if not self._writing and self.draft:
            self.sent.emit()

    def _pressed(self) -> None:
        if self._writing:
            self.stopped.emit()
        else:
            self._submit()

    def _escape(self) -> None:
        if self._writing:
            self.stopped.emit()

    def _recall(self) -> None:
        if self._last:
            self.field.setPlainText(self._last)
            self.field.move_to_end()

    def _keep_paste(self) -> None:
        self._pasted += self.field.take_large()
        self._show_pills()

    def _drop_paste(self) -> None:
        self._pasted = ""
        self._show_pills()

    def _refresh(self) -> None:
        self.send.show_state(writing=self._writing, ready=bool(self.draft))

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.addAction("Files…", self.files_wanted.emit)
        menu.addAction("A folder…", self.folder_wanted.emit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        height = menu.sizeHint().height()
        menu.popup(self.attach.mapToGlobal(QPoint(0, -height - 4)))

    # --- Qt -----------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if _local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Limit the question to what was dropped."""
        self.add_paths(_local_paths(event.mimeData()))
        event.acceptProposedAction()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the card; its border is the focus ring."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent" if self.field.hasFocus() else "line"), 1))
        painter.setBrush(theme.color("card"))
        radius = theme.scale.radius[3]
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class Field(QPlainTextEdit):
    """The text itself. Enter submits, Shift+Enter breaks the line, Up in an empty field recalls."""

    submitted = Signal()
    escaped = Signal()
    recalled = Signal()
    large_pasted = Signal()
    focus_changed = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._large = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "none")
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(PLACEHOLDER)
        self.setAccessibleName("Your question")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        themes.changed.connect(self._retheme)
        self._retheme()

    def take_large(self) -> str:
        """The paste that was too large for the field."""
        large, self._large = self._large, ""
        return large

    def move_to_end(self) -> None:
        """Put the cursor behind the last letter."""
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that mean something here."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.ignore()
        elif event.key() == Qt.Key.Key_Up and plain and self.document().isEmpty():
            self.recalled.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain text only; a large one is handed over instead of being laid out."""
        text = source.text()
        if len(text) + self.document().characterCount() > PASTE_LIMIT:
            self._large = text
            self.large_pasted.emit()
        elif text:
            self.insertPlainText(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the card to show it."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the card to show it."""
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def _fit(self) -> None:
        """As high as its lines, within bounds; its layout counts lines, not pixels."""
        line = QFontMetrics(self.font()).lineSpacing()
        lines = round(self.document().size().height())
        self.setFixedHeight(line * max(1, min(lines, LINES)) + 4)

    def _retheme(self) -> None:
        theme = self._themes.theme
        self.setFont(theme.font("body"))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.color("muted"))
        palette.setColor(QPalette.ColorRole.Text, theme.color("text"))
        palette.setColor(QPalette.ColorRole.Base, theme.color("card"))
        self.setPalette(palette)
        self._fit()


class SendButton(IconButton):
    """Send, or Stop while an answer is written."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(themes, "arrow-up", "Send", role="on_accent", parent=parent)
        self.setProperty("kind", "primary")

    def show_state(self, *, writing: bool, ready: bool) -> None:
        """Offer what can be done now."""
        self.setEnabled(writing or ready)
        self.set_tip("Stop (Esc)" if writing else "Send (Enter)")
        role = "on_accent" if self.isEnabled() else "muted"
        self.set_icon_name("square" if writing else "arrow-up", role)


def _united(names: tuple[str, ...], more: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*names, *more)))


def _kind(path: str) -> str:
    return "folder" if Path(path).is_dir() else "file-text"


def _local_paths(data: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
