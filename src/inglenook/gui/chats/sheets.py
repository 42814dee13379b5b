"""The sheet for tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from inglenook.gui.language import tr
from inglenook.gui.look.sheet import Sheet, line_field
from inglenook.gui.look.theme import ThemeSource


class TagSheet(Sheet):
    """The tags that all of these chats have; others of single chats are left alone."""

    def __init__(
        self, themes: ThemeSource, chats: Sequence[Mapping[str, Any]], parent: QWidget
    ) -> None:
        text = tr(
            "chats",
            "Short words that find chats again, separated by commas. Search for tag:name lists "
            "all chats that have one.",
        )
        title = tr("chats", "Tags of %n chat(s)", n=len(chats))
        super().__init__(themes, title, text, tr("chats", "Save"), parent)
        sets = [list(chat.get("tags") or ()) for chat in chats]
        self._old = [tag for tag in sets[0] if all(tag in tags for tags in sets)] if sets else []
        self.field = line_field(themes, tr("chats", "work, tax, 2026"))
        self.field.setText(", ".join(self._old))
        self.add_field(tr("chats", "Tags"), self.field)
        self.field.returnPressed.connect(self.do.click)
        self.field.setFocus()

    def changed(self) -> tuple[set[str], set[str]]:
        """The tags that were added, and those that were taken away."""
        typed = (" ".join(tag.split()).lstrip("#") for tag in self.field.text().split(","))
        new = {tag for tag in typed if tag}
        return new - set(self._old), set(self._old) - new
