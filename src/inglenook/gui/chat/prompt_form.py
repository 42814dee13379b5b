"""The small form that a prompt with variables opens in the composer: a field for each, by type."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QDate, QLocale, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QDoubleValidator, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDateEdit, QFormLayout, QWidget

from inglenook.ask.variables import filled
from inglenook.gui.language import tr
from inglenook.gui.look import icons
from inglenook.gui.look.inputs import ChoiceBox
from inglenook.gui.look.sheet import PlainField, line_field
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Label, ScrollColumn, columns, rows

LINES = 3


class PromptForm(QWidget):
    """`filled_in`: read `text`. `cancelled`: the person wants no prompt. Enter goes on, Escape
    cancels; a field that is left empty keeps its place empty."""

    filled_in = Signal()
    cancelled = Signal()

    def __init__(
        self, themes: ThemeSource, prompt: Mapping[str, Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes, self._prompt = themes, prompt
        self._read: dict[str, Callable[[], str]] = {}
        self.fields: dict[str, QWidget] = {}
        self._most = 0
        heading = Label(themes, str(prompt.get("name") or ""), type_="strong")
        self.insert = Button(themes, tr("chat", "Insert"), kind="primary")
        self.insert.clicked.connect(self.filled_in)
        self.cancel = Button(themes, tr("chat", "Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        foot = columns(space=8)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.insert)
        self._scroll = ScrollColumn()
        self._scroll.column.addLayout(self._form())
        self._scroll.column.addStretch(1)
        layout = rows(self, 8)
        layout.addWidget(heading)
        layout.addWidget(self._scroll)
        layout.addLayout(foot)

    @property
    def text(self) -> str:
        """The prompt with what was filled in."""
        values = {name: read() for name, read in self._read.items()}
        return filled(str(self._prompt.get("text") or ""), values)

    def set_most(self, pixels: int) -> None:
        """Let the fields be this high at most, and scroll to the others; 0 for all of them."""
        self._most = pixels
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure again once the fields have their style."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        wanted = self._scroll.column.sizeHint().height()
        self._scroll.setFixedHeight(min(wanted, self._most or wanted))

    def start(self) -> None:
        """Let typing go into the first field."""
        next(iter(self.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape, where a field did not want them."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.filled_in.emit()
        else:
            super().keyPressEvent(event)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for variable in self._prompt.get("variables") or ():
            name = str(variable["name"])
            editor = self._editor(name, str(variable.get("type") or ""), variable)
            editor.setAccessibleName(name)
            self.fields[name] = editor
            label = Label(self._themes, name, type_="secondary", role="muted")
            label.setBuddy(editor)
            form.addRow(label, editor)
        return form

    def _editor(self, name: str, type_: str, variable: Mapping[str, Any]) -> QWidget:
        if type_ == "choice":
            box = ChoiceBox(self._themes)
            box.addItems([str(choice) for choice in variable.get("choices") or ()])
            self._read[name] = box.currentText
            return box
        if type_ == "date":
            date = DateField(self._themes)
            self._read[name] = lambda: date.words
            return date
        if type_ == "text":
            area = PlainField(self._themes, LINES)
            area.edit.setFont(self._themes.theme.font("list"))
            self._read[name] = area.edit.toPlainText
            return area
        line = line_field(self._themes)
        if type_ == "number":
            line.setValidator(QDoubleValidator(line))
            line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self._read[name] = line.text
        return line


class DateField(QDateEdit):
    """A day, typed or picked from a calendar; it begins with today."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(QDate.currentDate(), parent)
        self._themes = themes
        self.setCalendarPopup(True)
        self.setFont(themes.theme.font("list"))

    @property
    def words(self) -> str:
        """The day as people write it."""
        return QLocale().toString(self.date(), QLocale.FormatType.LongFormat)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw our chevron over what the style draws."""
        super().paintEvent(event)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 10 if right else self.width() - 26
        spot = QRectF(x, (self.height() - 16) / 2, 16, 16)
        icons.draw(QPainter(self), spot, self._themes.theme, "chevron-down", "muted")
