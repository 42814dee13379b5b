"""The sheet of a folder: its name, and what it hands down to the chats in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePath
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.sheet import PlainField, Sheet, line_field
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import (
    Button,
    Elided,
    IconButton,
    Label,
    ScrollColumn,
    columns,
    rows,
)
from inglenook.gui.personas.fields import (
    CollectionsButton,
    NamedBox,
    offer_collections,
    offer_models,
    offer_personas,
)

LINES = 4
AROUND = 260  # pixels of title, buttons and the screen's own bars
LEAST = 180
FILES_SEEN = 3


class FolderSheet(Sheet):
    """Saves what was changed when it is sent; what the host refuses is told here."""

    def __init__(
        self, bridge: Bridge, themes: ThemeSource, folder: Mapping[str, Any], parent: QWidget
    ) -> None:
        title = tr("chats", "Folder “{name}”").format(name=folder["name"])
        text = tr(
            "chats", "What you set here holds for its chats where they have nothing of their own."
        )
        super().__init__(themes, title, text, tr("chats", "Save"), parent)
        self._bridge, self._folder = bridge, folder
        self._fields = ScrollColumn(space=6)  # a small screen cannot show all of them at once
        self.body.addWidget(self._fields)
        self.body = self._fields.column
        self.name = line_field(themes)
        self.instructions = PlainField(themes, LINES)
        self.instructions.edit.setFont(themes.theme.font("list"))
        self.collections = CollectionsButton(themes)
        self.files = FileList(themes)
        self.model = NamedBox(themes, tr("chats", "The usual model"))
        self.persona = NamedBox(themes, tr("chats", "None"))
        self._fill()
        self._show()
        self.sent.connect(self._save)
        self.name.setFocus()

    def fit(self) -> None:
        """Be as high as the fields need, as far as the screen has room."""
        room = self.screen().availableGeometry().height() - AROUND
        wanted = self.body.totalHeightForWidth(self._fields.viewport().width())
        wanted = max(wanted, self.body.totalSizeHint().height())
        self._fields.setFixedHeight(max(LEAST, min(wanted, room)))
        super().fit()

    def _fill(self) -> None:
        self.add_field(tr("chats", "Name"), self.name)
        self.add_field(tr("chats", "Instructions for the model"), self.instructions)
        self.add_field(tr("chats", "Collections to look in"), self.collections)
        self.add_field(tr("chats", "Files that every chat has"), self.files)
        pair = columns(space=12)
        for name, box in (
            (tr("chats", "Model"), self.model),
            (tr("chats", "Persona"), self.persona),
        ):
            label = Label(self._themes, name, type_="label", role="muted")
            label.setBuddy(box)
            box.setAccessibleName(name)
            column = rows(space=6)
            column.addWidget(label)
            column.addWidget(box)
            pair.addLayout(column, 1)
        self.body.addLayout(pair)

    def _show(self) -> None:
        folder = self._folder
        self.name.setText(str(folder["name"]))
        self.instructions.edit.setPlainText(str(folder.get("instructions") or ""))
        self.collections.set_value((folder.get("scope") or {}).get("collections") or ())
        self.files.set_value(folder.get("attachments") or ())
        self.files.changed = self.fit
        self.model.set_value(str(folder.get("model") or ""))
        self.persona.set_value(str(folder.get("persona") or ""))
        offer_models(self._bridge, self.model)
        offer_personas(self._bridge, self.persona)
        offer_collections(self._bridge, self.collections)

    def values(self) -> dict[str, Any]:
        """What the fields say, as `folders.change` takes it."""
        scope = dict(self._folder.get("scope") or {})
        return {
            "name": self.name.text().strip(),
            "instructions": self.instructions.edit.toPlainText().strip(),
            "scope": {**scope, "collections": self.collections.value},
            "attachments": self.files.value,
            "model": self.model.value,
            "persona": self.persona.value,
        }

    def _save(self) -> None:
        values = self.values()
        if not values["name"]:
            self.say_problem(tr("chats", "A folder needs a name."))
            self.name.setFocus()
            return
        self.wait(tr("chats", "Saving"))
        self._bridge.request(
            "folders.change",
            {"id": self._folder["id"], **values},
            on_done=lambda _: None if self.closed else self.accept(),
            on_failed=self._failed,
        )

    def _failed(self, error: dict[str, Any]) -> None:
        if not self.closed:
            self.say_problem(words.failure(error))


class FileList(QWidget):
    """Paths with a way to take each out and to add others. `changed` is called after it grew."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.value: list[str] = []
        self.changed: Callable[[], object] = list
        self._scroll = ScrollColumn(space=2)
        self.add_button = Button(themes, tr("chats", "Add files …"), icon="plus")
        self.add_button.clicked.connect(self._choose)
        layout = rows(self, 4)
        layout.addWidget(self._scroll)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._show()

    def set_value(self, paths: Iterable[str]) -> None:
        """Show these paths."""
        self.value = list(paths)
        self._show()

    def add(self, paths: list[str]) -> None:
        """Add those that are not there yet."""
        self.set_value(list(dict.fromkeys([*self.value, *paths])))
        self.changed()

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), tr("chats", "Files for this folder"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.add)
        dialog.open()

    def _remove(self, path: str) -> None:
        self.set_value([p for p in self.value if p != path])
        self.changed()

    def _show(self) -> None:
        column = self._scroll.column
        while (item := column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for path in self.value:
            column.addWidget(self._row(path))
        self._scroll.setVisible(bool(self.value))
        self._scroll.setFixedHeight(min(len(self.value), FILES_SEEN) * 32)

    def _row(self, path: str) -> QWidget:
        name = PurePath(path).name
        row = QWidget()
        text = Elided(self._themes, name, type_="secondary")
        text.setToolTip(path)
        tip = tr("chats", "Take {name} out").format(name=name)
        out = IconButton(self._themes, "x", tip, size=30, icon_size=14)
        out.clicked.connect(lambda: self._remove(path))
        layout = columns(row, 4)
        layout.addWidget(text, 1)
        layout.addWidget(out)
        return row
