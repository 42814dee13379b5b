"""Inputs: the search field, a switch, a field to choose from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QWidget,
)

from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import columns, set_kind, shortcut_text

DEBOUNCE_MS = 150


class SearchField(QFrame):
    """A field with a magnifying glass and the shortcut that leads here.

    `edited` comes once typing has paused; Escape empties the field, Down and Return say `left`.
    """

    edited = Signal()
    left = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        placeholder: str,
        *,
        shortcut: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setProperty("kind", "field")
        self.setFixedHeight(themes.theme.scale.control)
        self._glass = QLabel(self)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)
        self.line.setFrame(False)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        self._key = QLabel(shortcut_text(shortcut), self)
        self._key.setProperty("kind", "key")
        if not shortcut:
            self._key.hide()
        layout = columns(self, 8, (11, 0, 8, 0))
        layout.addWidget(self._glass)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        self._pause = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._pause.timeout.connect(self.edited)
        self.line.textChanged.connect(self._wait)  # a screen reader edits nothing, it sets
        themes.changed.connect(self._retheme)
        self._retheme()

    def text(self) -> str:
        """What is searched for, without blanks around it."""
        return self.line.text().strip()

    def clear(self) -> None:
        """Empty the field and say so."""
        if self.line.text():
            self.line.clear()
            self._pause.stop()
            self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the focus on the frame; Escape, Down and Return."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_kind(self, focused=event.type() == QEvent.Type.FocusIn)
        elif event.type() == QEvent.Type.KeyPress:
            key = event.key()  # type: ignore[attr-defined]
            if key == Qt.Key.Key_Escape and self.line.text():
                self.clear()
                return True
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _wait(self, text: str) -> None:
        if text or self.line.hasFocus():  # else the page empties it, and knows
            self._pause.start()

    def _retheme(self) -> None:
        theme = self._themes.theme
        self._glass.setPixmap(icons.pixmap(theme, "search", "muted", 16))
        self.line.setFont(theme.font("list"))
        self._key.setFont(theme.font("key"))


class Switch(QAbstractButton):
    """On or off, at once."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Large enough to be hit."""
        return QSize(46, 30)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw track, knob and focus ring."""
        theme = self._themes.theme
        on = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent" if on else "muted"), 1.5))
        painter.setBrush(theme.color("accent" if on else "card"))
        painter.drawRoundedRect(QRectF(5, 5, 36, 20), 10, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("on_accent" if on else "muted"))
        painter.drawEllipse(QRectF(24 if on else 8, 8, 14, 14))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(2, 2, 42, 26), 13, 13)


class ChoiceBox(QComboBox):
    """A combo box with our own chevron; the wheel does not change it in passing.

    On Linux Qt tells a screen reader its value in place of its name: give it a label (`setBuddy`),
    or a `name` where none is to be seen.
    """

    def __init__(
        self, themes: ThemeSource, parent: QWidget | None = None, *, name: str = ""
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setItemDelegate(QStyledItemDelegate(self))  # the usual one knows no height of rows
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        themes.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chevron over what the style draws."""
        super().paintEvent(event)
        spot = QRect(self.width() - 26, (self.height() - 16) // 2, 16, 16)
        spot = QStyle.visualRect(self.layoutDirection(), self.rect(), spot)
        icons.draw(QPainter(self), QRectF(spot), self._themes.theme, "chevron-down", "muted")
