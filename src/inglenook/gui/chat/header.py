"""The bar above a conversation: its title, where it looks, which model answers, the evidence."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QWidget

from inglenook.gui.chat.source_card import file_name
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Chip, IconButton, columns
from inglenook.types import Scope

HEIGHT = 56
NEW = "New chat"


class ChatHeader(QWidget):
    """`renamed` tells that the title was edited: see `title.text()`."""

    renamed = Signal()
    model_wanted = Signal()
    evidence_toggled = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setFixedHeight(HEIGHT)
        self.title = TitleField(themes, self)
        self.title.renamed.connect(self.renamed)
        self.scope = Chip(themes, "", "muted", self)
        self.model = ModelPill(themes, self)
        self.model.clicked.connect(self.model_wanted)
        self.evidence = IconButton(themes, "panel-right", "Show the sources", parent=self)
        self.evidence.clicked.connect(self.evidence_toggled)
        self._layout = columns(self, 12, (20, 0, 12, 0))
        self._layout.addWidget(self.title)
        self._layout.addWidget(self.scope)
        self._layout.addStretch(1)
        self._layout.addWidget(self.model)
        self._layout.addWidget(self.evidence)
        themes.changed.connect(self.update)

    def show_chat(self, title: str, scope: Scope, *, can_rename: bool) -> None:
        """Name another chat, and say where it looks."""
        self.title.show_title(title or NEW, editable=can_rename)
        words = scope_words(scope)
        self.scope.set(words, "muted")
        self.scope.setVisible(bool(words))

    def set_picker(self, picker: QWidget) -> None:
        """Put a model picker into the place of the plain pill."""
        self._layout.replaceWidget(self.model, picker)
        self.model.hide()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the hairline below."""
        line = QRect(0, self.height() - 1, self.width(), 1)
        QPainter(self).fillRect(line, self._themes.theme.color("line"))


class TitleField(QLineEdit):
    """A title that turns into a field when it is clicked. Enter keeps, Escape brings back."""

    renamed = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._shown = ""
        self.setFrame(False)
        self.setStyleSheet("QLineEdit { background: transparent; border: none; padding: 0; }")
        self.setAccessibleName("Title of the chat")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(60)
        self.textChanged.connect(lambda _: self.updateGeometry())
        self.returnPressed.connect(self.clearFocus)
        themes.changed.connect(self._retheme)
        self._retheme()

    def show_title(self, title: str, *, editable: bool) -> None:
        """Show another title; one that is being edited stays."""
        self.setReadOnly(not editable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if editable else Qt.FocusPolicy.NoFocus)
        self.setToolTip("Click to rename" if editable else "")
        if title != self._shown and not self.hasFocus():
            self._shown = title
            self.setText(title)
            self.setCursorPosition(0)

    def sizeHint(self) -> QSize:
        """Room for the whole title."""
        metrics = QFontMetrics(self._themes.theme.font("bar"))
        return QSize(metrics.horizontalAdvance(self.text()) + 12, metrics.height() + 6)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps what was written, unless it is nothing."""
        super().focusOutEvent(event)
        title = " ".join(self.text().split())
        if self.isReadOnly() or event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        if title and title != self._shown:
            self._shown = title
            self.renamed.emit()
        self.setText(self._shown)
        self.setCursorPosition(0)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape brings the old title back."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._shown)
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Underline the title while it is edited."""
        super().paintEvent(event)
        if self.hasFocus() and not self.isReadOnly():
            line = QRect(0, self.height() - 2, self.width(), 2)
            QPainter(self).fillRect(line, self._themes.theme.color("accent"))

    def _retheme(self) -> None:
        self.setFont(self._themes.theme.font("bar"))


class ModelPill(QAbstractButton):
    """The model that answers, with a dot for the state of its engine."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._role = "muted"
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)
        self.say("No model", "Choose a model", "muted")

    def say(self, name: str, state: str, role: str) -> None:
        """Show a model and its state; `role` colours the dot."""
        self._role = role
        self.setText(name)
        self.setToolTip(state)
        self.setAccessibleName(f"Model: {name}. {state}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for dot and name."""
        metrics = QFontMetrics(self._themes.theme.font("secondary"))
        return QSize(min(metrics.horizontalAdvance(self.text()), 200) + 38, 30)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the pill."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(theme.color("accent" if focused else "line"), 2 if focused else 1))
        painter.setBrush(theme.color("card"))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self._role))
        painter.drawEllipse(QRectF(12, self.height() / 2 - 4, 8, 8))
        painter.setFont(theme.font("secondary"))
        painter.setPen(theme.color("text"))
        room = QRectF(26, 0, self.width() - 36, self.height())
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, round(room.width()) + 1
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)


def scope_words(scope: Scope) -> str:
    """Where a chat looks, in a few words; empty for everywhere."""
    names = [*scope.collections, *map(file_name, scope.paths)]
    if len(names) > 2:
        return f"{names[0]} and {len(names) - 1} more"
    return " and ".join(names)
