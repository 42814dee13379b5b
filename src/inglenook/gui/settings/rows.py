"""Rows of settings, and the pages that hold them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import (
    Button,
    Card,
    Chip,
    IconButton,
    Label,
    Rule,
    ScrollColumn,
    SectionLabel,
    columns,
    rows,
)
from inglenook.gui.settings.choices import Choices
from inglenook.gui.settings.editors import make_editor
from inglenook.gui.settings.fields import GROUPS, Field, Group

WIDEST = 760  # pixels
MARGINS = (36, 30, 36, 28)


class SettingRow(QWidget):
    """Name, help, editor; what differs from the default is marked and can be put back."""

    def __init__(
        self, themes: ThemeSource, choices: Choices, field: Field, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field, self._choices = field, choices
        self.editor = make_editor(
            themes, field, lambda value: choices.set(field.name, value), self.say_problem
        )
        self.editor.setAccessibleName(field.label)
        self.editor.setAccessibleDescription(field.help)
        self.mark = Chip(themes, tr("settings", "Changed"), "accent")
        back = tr("settings", "Back to the default: {value}")
        tip = back.format(value=field.said(field.default))
        self.reset = IconButton(themes, "rotate-ccw", tip, size=32, icon_size=16)
        self.reset.setAccessibleName(f"{field.label}: {tip}")
        self.reset.clicked.connect(lambda: choices.reset(field.name))
        self.problem = Label(themes, type_="secondary", role="err", wrap=True)
        self.problem.hide()
        self._arrange(themes)
        choices.changed.connect(self._show)
        choices.refused.connect(self._refused)
        self._show()

    def say_problem(self, text: str) -> None:
        """Say below the setting what is wrong with what was typed; nothing if `text` is empty."""
        self.problem.set_text(text)
        self.problem.setVisible(bool(text))
        about = f"{self.field.help} {text}".strip()
        self.editor.setAccessibleDescription(about)

    def _arrange(self, themes: ThemeSource) -> None:
        for widget in (self.reset, self.mark):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
        name = Label(themes, self.field.label, type_="control", parent=self)
        name.setBuddy(self.editor)
        head = columns(space=10)
        head.addWidget(name)
        head.addWidget(self.mark)
        head.addStretch(1)
        text = rows(space=1)
        text.addLayout(head)
        text.addWidget(Label(themes, self.field.help, type_="secondary", role="muted", wrap=True))
        text.addWidget(self.problem)
        layout = columns(self, 6, (0, 10, 0, 10))
        layout.addLayout(text, 1)
        layout.addSpacing(14)
        layout.addWidget(self.editor, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignVCenter)

    def _show(self) -> None:
        value = getattr(self._choices.values, self.field.name)
        self.editor.show_value(value)
        changed = value != self.field.default
        if not changed and self.reset.hasFocus():
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.mark.setVisible(changed)
        self.reset.setVisible(changed)

    def _refused(self) -> None:
        if problem := self._choices.problems.get(self.field.name):
            self.say_problem(problem)


class RowsCard(Card):
    """Rows with hairlines between them."""

    def __init__(self, themes: ThemeSource, choices: Choices) -> None:
        super().__init__()
        self._themes, self._choices = themes, choices
        self.rows: list[SettingRow] = []
        self.setMaximumWidth(WIDEST)
        self._layout = rows(self, 0, (18, 4, 12, 4))

    def fill(self, fields: Sequence[Field]) -> None:
        """A row for each."""
        for field in fields:
            if self.rows:
                self._layout.addWidget(Rule())
            self.rows.append(SettingRow(self._themes, self._choices, field, self))
            self._layout.addWidget(self.rows[-1])


class GroupPage(ScrollColumn):
    """One group: its settings, those for experts once they are asked for, and what else it has."""

    def __init__(
        self,
        themes: ThemeSource,
        choices: Choices,
        group: Group,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(0, MARGINS, parent)
        self._themes, self._choices = themes, choices
        self.cards: list[RowsCard] = []
        heading(self, themes, tr("settings", group.id), group.about and tr("settings", group.about))

    def fill(self, fields: Sequence[Field], rest: Sequence[QWidget] = ()) -> None:
        """Put in the settings, and below them what else the group has."""
        plain = [field for field in fields if not field.expert]
        expert = [field for field in fields if field.expert]
        if plain:
            self._add(plain)
        for widget in rest:
            widget.setMaximumWidth(WIDEST)
            self.column.addWidget(widget)
            self.column.addSpacing(16)
        if expert:
            self._add_expert(expert)
        self.column.addStretch(1)

    @property
    def shown_rows(self) -> list[SettingRow]:
        """All rows, those for experts included."""
        return [row for card in self.cards for row in card.rows]

    def _add(self, fields: Sequence[Field]) -> RowsCard:
        card = RowsCard(self._themes, self._choices)
        self.cards.append(card)
        self.column.addWidget(card)
        self.column.addSpacing(16)
        card.fill(fields)
        return card

    def _add_expert(self, fields: Sequence[Field]) -> None:
        said = tr("settings", "%n more for experts", n=len(fields))
        self.more = Button(self._themes, said, kind="text", icon="chevron-down")
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(8)
        card = self._add(fields)
        card.hide()
        self.more.clicked.connect(lambda: self._show_expert(card))

    def _show_expert(self, card: RowsCard) -> None:
        card.setVisible(card.isHidden())
        self.more.set_icon_name("chevron-down" if card.isHidden() else "chevron-up")


class FoundPage(ScrollColumn):
    """The settings that a search found, under the names of their groups."""

    def __init__(
        self, themes: ThemeSource, choices: Choices, text: str, found: Sequence[Field]
    ) -> None:
        super().__init__(0, MARGINS)
        title = tr("settings", "Settings with “{text}”").format(text=text)
        about = "" if found else tr("settings", "There is none. Try another word.")
        heading(self, themes, title, about)
        self.cards: list[RowsCard] = []
        for group in GROUPS:
            here = [field for field in found if field.group == group.id]
            if here:
                self.column.addWidget(SectionLabel(themes, tr("settings", group.id)))
                self.column.addSpacing(8)
                self.cards.append(RowsCard(themes, choices))
                self.cards[-1].fill(here)
                self.column.addWidget(self.cards[-1])
                self.column.addSpacing(20)
        self.column.addStretch(1)


def heading(page: ScrollColumn, themes: ThemeSource, title: str, about: str) -> None:
    """The title of a page and what it is about."""
    page.column.addWidget(Label(themes, title, type_="heading", wrap=True))
    if about:
        page.column.addSpacing(6)
        label = Label(themes, about, type_="body", role="muted", wrap=True)
        label.setMaximumWidth(WIDEST)
        page.column.addWidget(label)
    page.column.addSpacing(18)
