"""A card of the first page: one thing to do, what it is for, how far it is, what went wrong."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look import icons
from inglenook.gui.look.notices import ProgressLine
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, Label, columns, rows
from inglenook.gui.rail import paint_logo

SIGN = 52


class Choice(Card):
    """An icon, a title, a sentence, a button, and a smaller one that is hidden at first."""

    def __init__(
        self,
        themes: ThemeSource,
        icon: str,
        role: str = "text",
        *,
        title: str = "",
        text: str = "",
        button: str = "",
        kind: str = "primary",
        dashed: bool = False,
    ) -> None:
        super().__init__(dashed=dashed)
        self._themes, self._icon, self._role = themes, icon, role
        self._mood = ""  # the role of what went wrong, which the picture takes too
        self._picture = QLabel()
        self.title = Label(themes, title, type_="strong", wrap=True)
        self.text = Label(themes, text, type_="list", role="muted", wrap=True)
        self.button = Button(themes, button, kind=kind)
        self.other = Button(themes, "", kind="text")
        self.progress = ProgressLine(themes)
        self.say(title, text, button)
        self._arrange()
        themes.changed.connect(self._retheme)
        self._retheme()

    def _arrange(self) -> None:
        texts = self.texts = rows(space=2)
        texts.addWidget(self.title)
        texts.addWidget(self.text)
        line = columns(space=16)
        line.addWidget(self._picture)
        line.addLayout(texts, 1)
        line.addWidget(self.other)
        line.addWidget(self.button)
        layout = rows(self, 10, (20, 18, 20, 18))
        layout.addLayout(line)
        layout.addWidget(self.progress)

    def say(
        self, title: str, text: str, button: str, kind: str = "", *, other: str = "", role: str = ""
    ) -> None:
        """Show other words, and no progress; without its name a button is not there."""
        self.title.set_text(title)
        self.text.set_text(text)
        self.text.set_role(role or "muted")
        self._mood = role
        self._retheme()
        self.text.setVisible(bool(text))
        self.progress.hide()
        for button_, name in ((self.button, button), (self.other, other)):
            button_.setText(name)
            button_.setVisible(bool(name))
            said = tr("welcome", "{do}: {what}").format(do=name, what=title)
            button_.setAccessibleName(said if title else name)
        if kind:
            self.button.set_kind(kind)

    def show_far(self, done: float, total: float) -> None:
        """Show how far it is."""
        self.progress.set(done, total)
        self.progress.show()

    def set_icon(self, icon: str, role: str) -> None:
        """Show another picture."""
        self._icon, self._role = icon, role
        self._retheme()

    def _retheme(self) -> None:
        self._picture.setPixmap(
            icons.pixmap(self._themes.theme, self._icon, self._mood or self._role, 24)
        )


class Sign(QWidget):
    """The program's sign, large."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self.setFixedSize(SIGN, SIGN)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(SIGN, SIGN)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        paint_logo(QPainter(self), QRectF(0, 0, SIGN, SIGN), self._themes)


class QuestionButton(Button):
    """A question that can be asked with one click; long ones run on over several lines."""

    def __init__(self, themes: ThemeSource, text: str) -> None:
        super().__init__(themes, "", kind="quiet")
        self.setAccessibleName(text)
        self._label = Label(themes, text, type_="list", wrap=True)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        rows(self, 0, (14, 7, 14, 7)).addWidget(self._label)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self) -> str:
        """The question."""
        return self._label.plain()

    def hasHeightForWidth(self) -> bool:
        """As its words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """So high that all words are to be seen."""
        return max(self._themes.theme.scale.control, self._label.heightForWidth(width - 30) + 16)

    def sizeHint(self) -> QSize:
        """A line, as wide as there is room."""
        return QSize(320, self.heightForWidth(max(320, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Narrower than its words: they run on."""
        return QSize(160, self._themes.theme.scale.control)
