"""A small sheet over the window: a title, what it is for, some fields, and one thing to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Label, columns, rows, set_kind

WIDTH = 460


class Sheet(QDialog):
    """`sent`: the person wants it done. The sheet stays until whoever opened it closes it, so that
    what goes wrong can be said where it was asked for.
    """

    sent = Signal()

    def __init__(
        self, themes: ThemeSource, title: str, text: str, button: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._themes, self._button = themes, button
        self.closed = False
        self.setWindowTitle(title)
        self.setProperty("kind", "sheet")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(min(WIDTH, max(320, parent.window().width() - 32)))
        self.body: QVBoxLayout = rows(space=6)
        self.problem = Label(themes, type_="secondary", role="err", wrap=True)
        self.problem.hide()
        self.cancel = Button(themes, tr("look", "Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.do = Button(themes, button, kind="primary")
        self.do.setDefault(True)
        self.do.clicked.connect(self._send)
        self._arrange(title, text)

    def say_problem(self, text: str) -> None:
        """Say what went wrong; the fields can be used again."""
        self.problem.set_text(text)
        self.problem.setVisible(bool(text))
        self.problem.setAccessibleName(text)
        self.wait("")
        self.fit()

    def forget_problem(self) -> None:
        """What went wrong does not hold any more."""
        if not self.problem.isHidden():
            self.problem.hide()
            self.fit()

    def fit(self) -> None:
        """Be as high as the words need at this width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def showEvent(self, event: QShowEvent) -> None:
        """Measure once the fonts are known."""
        self.fit()
        super().showEvent(event)

    def wait(self, text: str) -> None:
        """Show on the button that it is being done, or with an empty text that it is not."""
        self.do.setText(text or self._button)
        self.do.setEnabled(not text)

    @property
    def waiting(self) -> bool:
        """Whether it is being done."""
        return not self.do.isEnabled()

    def add_field(self, name: str, editor: QWidget) -> None:
        """A field under its name."""
        label = Label(self._themes, name, type_="label", role="muted")
        label.setBuddy(editor)
        editor.setAccessibleName(name)
        self.body.addWidget(label)
        self.body.addWidget(editor)
        self.body.addSpacing(8)

    def done(self, result: int) -> None:
        """Close, and remember it: answers may come later."""
        self.closed = True
        super().done(result)

    def _send(self) -> None:
        self.forget_problem()
        self.sent.emit()

    def _arrange(self, title: str, text: str) -> None:
        foot = columns(space=10)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.do)
        heading = Label(self._themes, title, type_="bar", wrap=True)
        layout = rows(self, 0, (28, 24, 28, 20))
        layout.addWidget(heading)
        layout.addSpacing(6)
        layout.addWidget(Label(self._themes, text, type_="secondary", role="muted", wrap=True))
        layout.addSpacing(16)
        layout.addLayout(self.body)
        layout.addWidget(self.problem)
        layout.addSpacing(16)
        layout.addLayout(foot)


class PlainField(QFrame):
    """A field for several lines, in the face of code."""

    def __init__(self, themes: ThemeSource, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "field")
        self.edit = QPlainTextEdit(self)
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setProperty("surface", "none")
        self.edit.viewport().setAutoFillBackground(False)
        self.edit.setTabChangesFocus(True)
        self.edit.setFont(themes.theme.font("code"))
        self.edit.setFixedHeight(lines * themes.theme.line_height("code") + 12)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        rows(self, 0, (8, 4, 4, 4)).addWidget(self.edit)

    def setAccessibleName(self, name: str) -> None:
        """The name is that of the text within."""
        self.edit.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the focus on the frame."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_kind(self, focused=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)


def line_field(themes: ThemeSource, placeholder: str = "") -> QLineEdit:
    """A field for one line, as high as the theme's controls."""
    field = QLineEdit()
    field.setProperty("kind", "edit")
    field.setFont(themes.theme.font("list"))
    field.setPlaceholderText(placeholder)
    return field
