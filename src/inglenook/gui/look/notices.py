"""What a place says when there is nothing to list: empty states, skeletons, progress, the toast."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QStyle, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Elided, FitWidth, Label, columns, rows

TOAST_MS = 8000


class ProgressLine(QWidget):
    """A thin line that fills: `done` of `total`. A total of 0 shows an empty track."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._share = 0.0
        self.setFixedHeight(6)
        self.setAccessibleName(tr("look", "Progress"))
        themes.changed.connect(self.update)

    def set(self, done: float, total: float) -> None:
        """Show how far the work is."""
        self._share = min(1.0, max(0.0, done / total)) if total else 0.0
        self.setAccessibleDescription(f"{self._share:.0%}")
        self.update()

    @property
    def share(self) -> float:
        """The filled part, 0 to 1."""
        return self._share

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw track and filling."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line"))
        painter.drawRoundedRect(self.rect(), 3, 3)
        if self._share > 0:
            painter.setBrush(theme.color("accent"))
            filled = QRect(0, 0, max(6, round(self.width() * self._share)), 6)
            filled = QStyle.visualRect(self.layoutDirection(), self.rect(), filled)
            painter.drawRoundedRect(filled, 3, 3)


class Skeleton(QWidget):
    """Grey bars where rows will stand; still, because nothing is known to move yet."""

    _SHARES = (0.72, 0.55, 0.64, 0.48, 0.70, 0.52)

    def __init__(self, themes: ThemeSource, count: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._count = themes, count
        self.setFixedHeight(count * themes.theme.scale.row)
        self.setAccessibleName(tr("look", "Loading"))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the bars."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line"))
        for n in range(self._count):
            width = self._SHARES[n % len(self._SHARES)] * (self.width() - 20)
            bar = QRect(10, n * theme.scale.row + 14, round(width), 10)
            bar = QStyle.visualRect(self.layoutDirection(), self.rect(), bar)
            painter.drawRoundedRect(bar, 5, 5)


class EmptyState(QWidget):
    """An icon, what this place is for, and the first step."""

    def __init__(
        self,
        themes: ThemeSource,
        icon: str,
        title: str,
        text: str,
        *,
        button: str = "",
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes, self._icon_name = themes, icon
        self._picture = QLabel(self)
        self.title = Label(themes, title, type_="heading", wrap=True, parent=self)
        self.text = Label(themes, text, type_="body", role="muted", wrap=True, parent=self)
        self.button = Button(themes, button, kind="primary", parent=self)
        self.button.setVisible(bool(button))
        self._on_click = on_click
        self.button.clicked.connect(self._click)
        self._arrange()
        themes.changed.connect(self._retheme)
        self._retheme()

    def say(self, title: str, text: str) -> None:
        """Show other words."""
        self.title.set_text(title)
        self.text.set_text(text)

    def _click(self) -> None:
        if self._on_click is not None:
            self._on_click()

    def _arrange(self) -> None:
        column = QWidget()
        inner = rows(column, 8)
        for widget in (self._picture, self.title, self.text):
            inner.addWidget(widget)
        inner.addSpacing(8)
        inner.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        outer = rows(self, 0, (36, 36, 36, 36))
        outer.addStretch(2)
        outer.addWidget(FitWidth(column, 440))
        outer.addStretch(3)

    def _retheme(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._themes.theme, self._icon_name, "accent", 32))


class Toast(QFrame):
    """A line at the foot of its parent for some seconds, with Undo where that is possible."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._clear_of: QWidget | None = None
        self._undo: Callable[[], object] | None = None
        self.setProperty("kind", "card")
        self._label = Elided(themes, "", type_="secondary", parent=self)
        self._button = Button(themes, tr("look", "Undo"), kind="link", parent=self)
        self._button.clicked.connect(self._undone)
        layout = columns(self, 16, (16, 6, 16, 6))
        layout.addWidget(self._label)
        layout.addWidget(self._button)
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], object] | None = None, button: str = "") -> None:
        """Show `text`; `undo` is what the button calls, "Undo" if it has no other name."""
        self._undo = undo
        self._button.setText(button or tr("look", "Undo"))
        self._label.set_text(text)
        self.setAccessibleName(text)
        self._button.setVisible(undo is not None)
        self.show()
        self.place()
        self._timer.start()

    def keep_clear_of(self, widget: QWidget) -> None:
        """Stand above this widget of the parent's while that is to be seen."""
        self._clear_of = widget

    def text(self) -> str:
        """What it said last."""
        return self._label.text()

    def undo(self) -> None:
        """As a click on Undo."""
        self._undone()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot while the parent is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def _undone(self) -> None:
        self.hide()
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

    def place(self) -> None:
        """Stand where the parent has room for it."""
        parent = self._parent
        width = min(self.sizeHint().width(), parent.width() - 32)
        height = self.sizeHint().height()
        foot = parent.height()
        if self._clear_of is not None and self._clear_of.isVisible():
            foot = self._clear_of.mapTo(parent, QPoint(0, 0)).y()
        self.setGeometry((parent.width() - width) // 2, foot - height - 16, width, height)
        self.raise_()
