"""The editor of a prompt: its name, its text, and the form that its variables make."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from inglenook.ask.variables import Variable, variables
from inglenook.gui.chat.prompt_form import PromptForm
from inglenook.gui.language import tr
from inglenook.gui.look.sheet import PlainField, line_field
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Card, Label, rows
from inglenook.gui.personas.editor import Editor

LINES = 10


class PromptEditor(Editor):
    """Fields of one prompt. The form below them is as the composer will show it."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self.name = line_field(themes, tr("personas", "summary"))
        self.text = PlainField(themes, LINES)
        self.text.edit.setFont(themes.theme.font("list"))
        self.form_card = Card()
        self.preview: PromptForm | None = None
        self._shown: tuple[Variable, ...] | None = None
        self._area = rows(self.form_card, 0, (20, 16, 20, 16))
        self.called = Label(themes, type_="caption", role="muted", wrap=True)
        self._arrange_fields()
        self.name.textChanged.connect(lambda _: self._renamed())
        self.text.edit.textChanged.connect(self._retyped)

    def fill(self, record: Mapping[str, Any]) -> None:
        """Show a prompt."""
        self.name.setText(str(record.get("name") or ""))
        self.text.edit.setPlainText(str(record.get("text") or ""))
        self._show_called()
        self._show_form()

    def values(self) -> dict[str, Any]:
        """What the fields say."""
        return {"name": plain_name(self.name.text()), "text": self.text.edit.toPlainText()}

    def show_title(self) -> None:
        """As it is called in a chat."""
        name = plain_name(self.name.text())
        self.title.set_text(f"/{name}" if name else tr("personas", "New prompt"))

    def _arrange_fields(self) -> None:
        self.add_field(tr("personas", "Name"), self.name, 0)
        self.form.addWidget(self.called)
        self.form.addWidget(self.problem)
        self.form.addSpacing(10)
        self.add_field(tr("personas", "Text"), self.text, 0)
        self.note(
            tr(
                "personas",
                "Places to fill in: {{topic}} for a line, {{length:number}}, {{day:date}}, "
                "{{tone:choice:friendly,formal}} to choose, {{letter:text}} for several lines.",
            )
        )
        self.form.addSpacing(16)
        self.form.addWidget(self.form_card)

    def _renamed(self) -> None:
        self._show_called()
        self.tell()

    def _retyped(self) -> None:
        if not self._showing:
            self._show_form()
        self.tell()

    def _show_called(self) -> None:
        name = plain_name(self.name.text())
        text = tr("personas", "Type /{name} in a chat to use it.").format(name=name)
        self.called.set_text(text if name else tr("personas", "One word, or several with hyphens."))

    def _show_form(self) -> None:
        """Make the form anew, but only where the variables are others."""
        found = variables(self.text.edit.toPlainText())
        if found == self._shown:
            return
        self._shown = found
        if self.preview is not None:
            self.preview.hide()
            self.preview.deleteLater()
            self.preview = None
        if found:
            self.preview = self._make_form(found)
            self._area.addWidget(self.preview)
        self.form_card.setVisible(bool(found))

    def _make_form(self, found: tuple[Variable, ...]) -> PromptForm:
        told = [{"name": v.name, "type": v.type, "choices": list(v.choices)} for v in found]
        heading = tr("personas", "What it asks for")
        form = PromptForm(self._themes, {"name": heading, "text": "", "variables": told})
        form.insert.hide()
        form.cancel.hide()
        return form


def plain_name(typed: str) -> str:
    """A name as it stands behind the slash: blanks become hyphens."""
    return "-".join(typed.strip().removeprefix("/").split())
