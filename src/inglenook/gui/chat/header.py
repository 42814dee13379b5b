"""The bar above a conversation: its title, its folder, where it looks, whether it is kept, which
model answers, what can be done with it, the evidence."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QStyle, QWidget

from inglenook.gui.chat.source_card import file_name
from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Chip, IconButton, columns
from inglenook.gui.pill import Pill
from inglenook.types import Scope

HEIGHT = 56
NARROW = 700  # pixels below which only the title and the buttons stay


class ChatHeader(QWidget):
    """`renamed` tells that the title was edited: see `title.text()`. `menu_wanted` carries the
    place on the screen for the chat's menu; `temporary_toggled` comes for a chat not begun yet."""

    renamed = Signal()
    model_wanted = Signal()
    evidence_toggled = Signal()
    menu_wanted = Signal(QPoint)
    temporary_toggled = Signal(bool)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._chips: tuple[str, str] = ("", "")
        self.setFixedHeight(HEIGHT)
        self.title = TitleField(themes, self)
        self.title.renamed.connect(self.renamed)
        self.folder = Chip(themes, "", "muted", self)
        self.scope = Chip(themes, "", "muted", self)
        self.kept = Chip(themes, tr("chat", "Temporary: kept nowhere"), "warn", self)
        self.temporary = Pill(
            themes, tr("chat", "Temporary"), "message-square-dashed", checkable=True, parent=self
        )
        tip = tr(
            "chat",
            "A temporary chat is kept nowhere, and attached files are not put into the library. "
            "Folders are: they could not be searched otherwise.",
        )
        self.temporary.setToolTip(tip)
        self.kept.setToolTip(tip)
        self.temporary.toggled.connect(self.temporary_toggled)
        self.model = ModelPill(themes, self)
        self.model.clicked.connect(self.model_wanted)
        self.more = IconButton(themes, "ellipsis", tr("chat", "More for this chat"), parent=self)
        self.more.clicked.connect(self._ask_for_menu)
        tip = tr("chat", "Show the sources")
        self.evidence = IconButton(themes, "panel-right", tip, parent=self)
        self.evidence.clicked.connect(self.evidence_toggled)
        self._layout = columns(self, 10, (20, 0, 12, 0))
        for widget in (self.title, self.folder, self.scope, self.kept):
            self._layout.addWidget(widget)
        self._layout.addStretch(1)
        for button in (self.temporary, self.model, self.more, self.evidence):
            self._layout.addWidget(button)
        themes.changed.connect(self.update)

    def show_chat(
        self,
        title: str,
        scope: Scope,
        *,
        can_rename: bool,
        folder: str = "",
        temporary: bool = False,
    ) -> None:
        """Name another chat, and say where it stands and where it looks."""
        new = tr("chat", "Temporary chat") if temporary else tr("chat", "New chat")
        self.title.show_title(title or new, editable=can_rename)
        self._chips = (folder, scope_words(scope))
        self.folder.set(folder, "muted")
        self.scope.set(self._chips[1], "muted")
        self.kept.setVisible(temporary and can_rename)
        self.temporary.setVisible(not can_rename)
        self.temporary.blockSignals(True)
        self.temporary.setChecked(temporary)
        self.temporary.blockSignals(False)
        self.more.setVisible(can_rename)
        self._show_chips()

    def set_picker(self, picker: QWidget) -> None:
        """Put a model picker into the place of the plain pill."""
        self._layout.replaceWidget(self.model, picker)
        self.model.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the chips away where there is no room for them."""
        super().resizeEvent(event)
        self._show_chips()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the hairline below."""
        line = QRect(0, self.height() - 1, self.width(), 1)
        QPainter(self).fillRect(line, self._themes.theme.color("line"))

    def _show_chips(self) -> None:
        wide = self.width() >= NARROW
        for chip, text in zip((self.folder, self.scope), self._chips, strict=True):
            chip.setVisible(wide and bool(text))

    def _ask_for_menu(self) -> None:
        self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))


class TitleField(QLineEdit):
    """A title that turns into a field when it is clicked. Enter keeps, Escape brings back."""

    renamed = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._shown = ""
        self.setFrame(False)
        self.setStyleSheet("QLineEdit { background: transparent; border: none; padding: 0; }")
        self.setAccessibleName(tr("chat", "Title of the chat"))
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
        self.setToolTip(tr("chat", "Click to rename") if editable else "")
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
        """Elide the title; underline it while it is edited."""
        if not self.hasFocus():
            self._draw_elided()
            return
        super().paintEvent(event)
        if not self.isReadOnly():
            line = QRect(0, self.height() - 2, self.width(), 2)
            QPainter(self).fillRect(line, self._themes.theme.color("accent"))

    def _draw_elided(self) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._themes.theme.color("text"))
        room = self.rect().adjusted(2, 0, -2, 0)
        mode = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(self.text(), mode, room.width())
        along = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(room, int(along | Qt.AlignmentFlag.AlignVCenter), shown)

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
        self.say(tr("chat", "No model"), tr("chat", "Choose a model"), "muted")

    def say(self, name: str, state: str, role: str) -> None:
        """Show a model and its state; `role` colours the dot."""
        self._role = role
        self.setText(name)
        self.setToolTip(state)
        self.setAccessibleName(tr("chat", "Model: {name}. {state}").format(name=name, state=state))
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
        painter.drawEllipse(self._turned(QRect(12, self.height() // 2 - 4, 8, 8)))
        painter.setFont(theme.font("secondary"))
        painter.setPen(theme.color("text"))
        room = self._turned(QRect(26, 0, self.width() - 36, self.height()))
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, room.width() + 1
        )
        along = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(room, int(along | Qt.AlignmentFlag.AlignVCenter), words)

    def _turned(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


def scope_words(scope: Scope) -> str:
    """Where a chat looks, in a few words; empty for everywhere."""
    names = [*scope.collections, *map(file_name, scope.paths)]
    if len(names) > 2:
        return tr("chat", "{name} and %n more", n=len(names) - 1).format(name=names[0])
    if len(names) == 2:
        return tr("chat", "{one} and {other}").format(one=names[0], other=names[1])
    return "".join(names)
