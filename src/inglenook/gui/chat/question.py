"""The person's own words in their bubble, and the field in which they are changed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QStyle, QWidget

from inglenook.gui.chat.actions import HEIGHT, Entry
from inglenook.gui.chat.pictures import PictureRow
from inglenook.gui.chat.turns import TurnWidget
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Label, columns, rows
from inglenook.transcript import Turn

BUBBLE_SHARE = 0.84  # of the column
SHOWN_QUESTION = 1_500  # characters; the rest of a pasted book is counted, not drawn
EDITABLE = 20_000  # characters; laying out more would be felt
MOST_LINES = 14  # of the field, which scrolls beyond
EDIT_GAP = 16  # below the bubble while it is changed
PICTURE_GAP = 10  # between the pictures and the words
ROW_GAP = 2  # between the bubble and its buttons, where they stand below it
AIR = 16  # below the bubble where they stand beside it


class QuestionTurn(TurnWidget):
    """The person's own words on the soft surface, at the right."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent, question=True)
        self._editor: QuestionEdit | None = None
        self._actions.edit.clicked.connect(self.edit)
        self._bubble = QRect()
        self.pictures = PictureRow(themes, self)

    @property
    def kept(self) -> bool:
        """What is being written here must not get lost."""
        return self.editing

    @property
    def editing(self) -> bool:
        """Whether the question is being changed."""
        return self._editor is not None

    def show_turn(self, turn: Turn, *, last: bool, busy: bool = False) -> None:
        """Show the question; a very long one up to a limit."""
        self._turn, self._busy = turn, busy
        text = turn.text
        if len(text) > SHOWN_QUESTION:
            told = tr("chat", "({count} characters in all)").format(count=words.number(len(text)))
            text = f"{text[:SHOWN_QUESTION]}…\n\n{told}"
        self.text.show_plain(text)
        self.pictures.show_pictures(turn.images)
        self.text.setAccessibleName(tr("chat", "Your question"))
        self.setAccessibleName(tr("chat", "You: {text}").format(text=text))
        self._actions.edit.setVisible(self._can_edit)
        self._actions.pager.show_turn(turn, busy=busy)
        self._actions.reveal(self.underMouse())

    @property
    def _can_edit(self) -> bool:
        return self._can_change and len(self._turn.written) <= EDITABLE

    def edit(self) -> None:
        """Change the question in its place."""
        if self.editing or not self._can_edit:
            return
        self._editor = editor = QuestionEdit(self._themes, self._turn.text, self)
        editor.height_changed.connect(self.height_changed)
        editor.left.connect(self._end_edit)
        editor.asked.connect(self._ask)
        self.text.hide()
        self.pictures.hide()
        self._actions.hide()
        editor.show()
        self.height_changed.emit()
        editor.field.setFocus()

    def copy_text(self) -> None:
        """A question has no marks."""
        self.copy_markdown()

    def _ask(self) -> None:
        text = self._editor.text if self._editor else ""
        self._end_edit()
        if text and text != self._turn.text:
            self.edited.emit(text)

    def _end_edit(self) -> None:
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
        self.text.show()
        self.pictures.setVisible(bool(self._turn.images))
        self._actions.show()
        self.text.setFocus()
        self.height_changed.emit()

    def _own_entries(self) -> list[Entry]:
        if not self._can_edit:
            return []
        return [(tr("chat", "Edit this question"), "pencil", self.edit)]

    def height_at(self, width: int) -> int:
        """Lay the bubble out at `width`."""
        if self._editor is not None:
            height = self._editor.height_at(width - 32)
            self._bubble = QRect(0, 0, width, height + 24)
            self._editor.setGeometry(16, 12, width - 32, height)
            return height + 24 + EDIT_GAP
        widest = round(width * BUBBLE_SHARE) - 32
        self.text.height_at(widest)
        ideal = min(widest, int(self.text.document().idealWidth()) + 2)
        ideal = max(ideal, self.pictures.width_at(widest))
        above = self.pictures.height_needed + PICTURE_GAP if self._turn.images else 0
        height = self.text.height_at(ideal) + above
        bubble = QRect(width - 32 - ideal, 0, ideal + 32, height + 24)
        self._bubble = QStyle.visualRect(self.layoutDirection(), QRect(0, 0, width, 1), bubble)
        inside = self._bubble.adjusted(16, 11, -16, -13)
        self.pictures.setGeometry(inside.adjusted(0, 0, 0, above - PICTURE_GAP - inside.height()))
        self.text.setGeometry(inside.adjusted(0, above, 0, 0))
        return self._place_actions(bubble, width)

    def _place_actions(self, bubble: QRect, width: int) -> int:
        """Put the buttons beside the bubble, or below it where that is too wide; the height."""
        beside = QRect(0, bubble.height() - HEIGHT - 2, bubble.left() - 4, HEIGHT)
        if beside.width() >= self._actions.minimumSizeHint().width():
            room = QRect(0, 0, width, 1)
            self._actions.setGeometry(QStyle.visualRect(self.layoutDirection(), room, beside))
            return bubble.height() + AIR
        self._actions.setGeometry(0, bubble.height() + ROW_GAP, width, HEIGHT)
        return bubble.height() + ROW_GAP + HEIGHT

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the bubble, its corner towards the person square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bubble = QRectF(self._bubble)
        radius = self._themes.theme.scale.radius[2]
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(bubble, radius, radius)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = bubble.left() if mirrored else bubble.right() - radius
        corner = QRectF(left, bubble.bottom() - radius, radius, radius)
        path.addRoundedRect(corner, 3, 3)
        painter.fillPath(path.simplified(), self._themes.theme.color("soft"))


class QuestionEdit(QWidget):
    """The question as a field that grows, and what to do with the change."""

    asked = Signal()
    left = Signal()
    height_changed = Signal()

    def __init__(self, themes: ThemeSource, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = _Field(themes, self)
        self.field.setPlainText(text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.asked.connect(self._ask)
        self.field.left.connect(self.left)
        self.field.textChanged.connect(self._changed)
        note = Label(
            themes,
            tr("chat", "The version before stays."),
            type_="caption",
            role="muted",
        )
        cancel = Button(themes, tr("chat", "Cancel"), kind="plain")
        cancel.clicked.connect(self.left)
        self.ask = Button(themes, tr("chat", "Ask this instead"), kind="primary")
        self.ask.setToolTip(tr("chat", "Ctrl+Enter"))
        self.ask.clicked.connect(self._ask)
        foot = columns(space=8)
        foot.addWidget(note)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.ask)
        layout = rows(self, 8)
        layout.addWidget(self.field)
        layout.addLayout(foot)
        self.setTabOrder(self.field, cancel)
        self.setTabOrder(cancel, self.ask)

    @property
    def text(self) -> str:
        """What has been written."""
        return self.field.toPlainText().strip()

    def height_at(self, width: int) -> int:
        """The height that it needs at `width`."""
        return self.field.height_at(width) + 8 + self.ask.sizeHint().height()

    def _ask(self) -> None:
        if self.text:
            self.asked.emit()

    def _changed(self) -> None:
        self.ask.setEnabled(bool(self.text))
        self.height_changed.emit()


class _Field(QPlainTextEdit):
    asked = Signal()
    left = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(themes.theme.font("body"))
        self.setAccessibleName(tr("chat", "Change the question"))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def height_at(self, width: int) -> int:
        """The height of its lines at `width`, up to a limit."""
        if self.width() != width:
            self.resize(width, self.height())
        document: QTextDocument = self.document()
        lines = min(max(round(document.size().height()), 1), MOST_LINES)
        height = lines * self.fontMetrics().lineSpacing() + 4
        self.setFixedHeight(height)
        return height

    def sizeHint(self) -> QSize:
        """As high as was set."""
        return QSize(200, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter asks, Escape leaves the question as it was."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
