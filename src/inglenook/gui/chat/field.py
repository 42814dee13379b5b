"""The field that a question is typed into: it grows, it has keys of its own, and it hands over what
it cannot hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource

if TYPE_CHECKING:
    from inglenook.gui.desktop.spelling import Spelling

LINES = 8  # the field grows up to here unless it is told how high it may be
PASTE_LIMIT = 20_000  # characters
LONGEST_WORD = 60  # of what is completed
_MARKED = re.compile(r"(?:(?<=^)|(?<=\s))([/@#])([^\s/@#]*)$")


class Field(QPlainTextEdit):
    """The text itself. Enter submits, Shift+Enter breaks the line, Up in an empty field recalls.

    `marked` says that `mark` and `word` changed: the sign / @ or # before the cursor, empty if
    there is none, and what is typed behind it. While `completing`, the keys of a list go to
    `list_key`. A paste beyond `PASTE_LIMIT`, pictures and files are handed over: `large_pasted`
    (see `take_large`), `pasted` with what the clipboard holds.
    """

    submitted = Signal()
    recalled = Signal()
    large_pasted = Signal()
    pasted = Signal(QMimeData)
    focus_changed = Signal()
    marked = Signal()
    list_key = Signal(int)

    LIST_KEYS: ClassVar = (
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Escape,
    )

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._large = ""
        self._most = 0
        self._spelling: Spelling | None = None
        self.mark, self.word = "", ""
        self.completing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "none")
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setTabChangesFocus(True)
        self._hints = (
            tr(
                "chat", "Ask about your files, or anything. @ model or file, # collection, / prompt"
            ),
            tr("chat", "Ask about your files, or anything"),
            tr("chat", "Ask"),
        )
        self.setPlaceholderText(self._hints[0])
        self.setAccessibleName(tr("chat", "Your question"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self.cursorPositionChanged.connect(self._look_for_mark)
        themes.changed.connect(self._retheme)
        self._retheme()

    def take_large(self) -> str:
        """The paste that was too large for the field."""
        large, self._large = self._large, ""
        return large

    def move_to_end(self) -> None:
        """Put the cursor behind the last letter."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def set_most(self, pixels: int) -> None:
        """Grow to this height at most, then scroll; 0 for some lines."""
        if pixels != self._most:
            self._most = pixels
            self._fit()

    def take_mark(self, instead: str = "") -> None:
        """Put `instead` in the place of the sign and the word behind it."""
        cursor = self.textCursor()
        for _ in range(len(self.mark) + len(self.word)):
            cursor.deletePreviousChar()
        cursor.insertText(instead)
        self.setTextCursor(cursor)

    def check_spelling(self, wanted: bool) -> None:
        """Underline what no dictionary knows, or stop doing so."""
        if wanted and self._spelling is None:
            from inglenook.gui.desktop.spelling import Spelling

            self._spelling = Spelling(self, self._themes)
        elif not wanted and self._spelling is not None:
            self._spelling.end()
            self._spelling = None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, with other words for one that is spelt wrong."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._spelling is not None:
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
            self._spelling.offer(menu, cursor)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that mean something here."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if self.completing and plain and key in self.LIST_KEYS:
            self.list_key.emit(key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.submitted.emit()
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        elif key == Qt.Key.Key_Up and plain and self.document().isEmpty():
            self.recalled.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab belongs to the list while one is open."""
        return not self.completing and super().focusNextPrevChild(forward)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, pictures and files."""
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain text only; pictures, files and a large text are handed over."""
        text = source.text()
        files = any(url.isLocalFile() for url in source.urls())
        if files or (source.hasImage() and not text):
            self.pasted.emit(source)
        elif len(text) + self.document().characterCount() > PASTE_LIMIT:
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

    def _look_for_mark(self) -> None:
        cursor = self.textCursor()
        line = cursor.block().text()[: cursor.positionInBlock()]
        found = _MARKED.search(line[-LONGEST_WORD:]) if not cursor.hasSelection() else None
        mark, word = found.groups() if found else ("", "")
        if mark == "/" and (cursor.blockNumber() or len(line) != len(word) + 1):
            mark, word = "", ""  # a prompt begins the message; elsewhere a slash is a slash
        if (mark, word) != (self.mark, self.word):
            self.mark, self.word = mark, word
            self.marked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say no more of what can be asked than there is room for."""
        super().resizeEvent(event)
        measure = QFontMetrics(self.font()).horizontalAdvance
        fitting = (hint for hint in self._hints if measure(hint) <= self.viewport().width() - 4)
        self.setPlaceholderText(next(fitting, self._hints[-1]))

    def _fit(self) -> None:
        """As high as its lines, within bounds; its layout counts lines, not pixels."""
        line = QFontMetrics(self.font()).lineSpacing()
        lines = max(1, round(self.document().size().height()))
        most = self._most or line * LINES
        self.setFixedHeight(min(line * lines, max(line, most)) + 4)

    def _retheme(self) -> None:
        theme = self._themes.theme
        self.setFont(theme.font("body"))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.color("muted"))
        palette.setColor(QPalette.ColorRole.Text, theme.color("text"))
        palette.setColor(QPalette.ColorRole.Base, theme.color("card"))
        self.setPalette(palette)
        self._fit()
