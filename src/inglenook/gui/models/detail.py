"""One model by itself: its options, its chat template, and what its file says."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QStackedWidget, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import marked, tr
from inglenook.gui.look import words
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Elided, IconButton, Label, columns, rows
from inglenook.gui.models.options import OptionsForm
from inglenook.gui.models.template import TemplateEditor

TABS = {
    "options": marked("models", "Options"),
    "template": marked("models", "Chat template"),
    "about": marked("models", "File"),
}


class ModelView(QWidget):
    """`left`: the person wants to go back to the models."""

    left = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource, toast: Toast) -> None:
        super().__init__()
        self._themes = themes
        self.model: dict[str, Any] = {}
        icon = "arrow-left" if self.isLeftToRight() else "arrow-right"
        self.back = IconButton(themes, icon, tr("models", "Back to the models"))
        self.back.clicked.connect(self.left)
        self.name = Elided(themes, "", type_="heading")
        self.options = OptionsForm(bridge, themes, toast)
        self.template = TemplateEditor(bridge, themes, toast)
        self.about = AboutFile(bridge, themes)
        self.pages = QStackedWidget()
        self.tabs: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        head = columns(space=10)
        head.addWidget(self.back)
        head.addWidget(self.name)
        head.addStretch(1)
        tabs = columns(space=8)
        for name, page in zip(TABS, (self.options, self.template, self.about), strict=True):
            self.pages.addWidget(page)
            button = self.tabs[name] = Button(themes, tr("models", TABS[name]), kind="pill")
            button.be_one_of_several()
            button.chosen.connect(lambda n=name: self.show_tab(n))
            self._group.addButton(button)
            tabs.addWidget(button)
        tabs.addStretch(1)
        layout = rows(self, 14, (36, 26, 28, 0))
        layout.addLayout(head)
        layout.addLayout(tabs)
        layout.addWidget(self.pages, 1)

    def open(self, model: dict[str, Any], models: list[dict[str, Any]], tab: str) -> None:
        """Show a model; `models` are all, among which its parts are."""
        self.model = model
        self.name.set_text(str(model["name"]))
        self.about.show_parts(model, models)
        self.show_tab(tab)

    def show_tab(self, name: str) -> None:
        """Show one of the three pages of the model, as it is now."""
        self.tabs[name].setChecked(True)
        page = (self.options, self.template, self.about)[list(TABS).index(name)]
        self.pages.setCurrentWidget(page)
        page.open(str(self.model["id"]))


class AboutFile(QWidget):
    """Facts of the file, and the files that belong to it."""

    def __init__(self, bridge: Bridge, themes: ThemeSource) -> None:
        super().__init__()
        self._bridge, self._themes = bridge, themes
        self._id = ""
        self._parts: list[tuple[str, str]] = []
        self.error = Label(themes, "", type_="body", role="err", wrap=True)
        self.facts: dict[str, str] = {}
        self._grid_home = QWidget()
        self._grid: QGridLayout | None = None
        self._layout = rows(self, 12)
        self._layout.addWidget(self.error)
        self._layout.addWidget(self._grid_home)
        self._layout.addStretch(1)

    def show_parts(self, model: dict[str, Any], models: list[dict[str, Any]]) -> None:
        """Take what belongs to the model: files beside it that are parts of other models."""
        folder = _folder(model)
        self._parts = [
            (_KINDS.get(str(m["kind"]), ""), str(m["path"] or m["name"]))
            for m in models
            if m["kind"] in _KINDS and m["installed"] and _folder(m) == folder
        ]

    def open(self, id_: str) -> None:
        """Show what the file of a model says."""
        self._id = id_
        self.error.hide()
        self._bridge.request(
            "models.show",
            {"id": id_},
            on_done=lambda reply: self._take(id_, reply),
            on_failed=lambda error: self._fail(id_, error),
        )

    def _take(self, id_: str, reply: dict[str, Any]) -> None:
        if id_ != self._id:
            return
        row, header = reply["model"], reply["header"]
        found = {
            tr("models", "File"): str(row.get("path") or ""),
            tr("models", "Size"): words.size(row.get("bytes")),
            tr("models", "Comes from"): _origin(str(row.get("origin") or "")),
            tr("models", "Licence"): str(row.get("licence") or ""),
            tr("models", "Architecture"): str(header.get("architecture") or ""),
            tr("models", "Layers"): _number(header.get("layers")),
            tr("models", "Quantization"): str(header.get("quantization") or ""),
            tr("models", "Longest context"): _number(header.get("context")),
            tr("models", "Languages"): ", ".join(row.get("languages") or []),
            tr("models", "Chat template"): _yes(header.get("template")),
            tr("models", "Parts of the file"): _number(header.get("parts")),
        }
        for kind, path in self._parts:
            found[f"{tr('models', kind)}\0{path}"] = path
        self.facts = {name: value for name, value in found.items() if value}
        self._fill()

    def _fill(self) -> None:
        home, self._grid_home = self._grid_home, QWidget()
        grid = self._grid = QGridLayout(self._grid_home)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for at, (name, value) in enumerate(self.facts.items()):
            label = Label(self._themes, name.partition("\0")[0], type_="secondary", role="muted")
            shown = Elided(self._themes, value, type_="secondary",
                           mode=Qt.TextElideMode.ElideMiddle)  # fmt: skip
            shown.setAccessibleName(f"{label.plain()}: {value}")
            grid.addWidget(label, at, 0)
            grid.addWidget(shown, at, 1)
        self._layout.replaceWidget(home, self._grid_home)
        home.hide()
        home.deleteLater()

    def _fail(self, id_: str, error: dict[str, Any]) -> None:
        if id_ == self._id:
            self.error.set_text(words.failure(error))
            self.error.show()


_KINDS = {
    "projector": marked("models", "Projector beside it"),
    "adapter": marked("models", "Adapter beside it"),
}
_ORIGINS = {
    "starter": marked("models", "Inglenook"),
    "catalog": marked("models", "The list of recommended models"),
    "imported": marked("models", "A file of yours"),
    "hub": marked("models", "The hub"),
}


def _origin(origin: str) -> str:
    return tr("models", _ORIGINS[origin]) if origin in _ORIGINS else origin


def _folder(model: dict[str, Any]) -> str:
    return str(model.get("path") or "").replace("\\", "/").rpartition("/")[0]


def _number(value: Any) -> str:
    return words.number(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _yes(value: Any) -> str:
    if value is None:
        return ""
    return tr("models", "in the file") if value else tr("models", "none in the file")
