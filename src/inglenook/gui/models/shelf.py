"""Models as cards, in groups, below a title and what can be done with all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import (
    Button,
    Label,
    ScrollColumn,
    SectionLabel,
    columns,
    rows,
)
from inglenook.gui.models.card import OURS, ModelCard
from inglenook.gui.models.side import Section

if TYPE_CHECKING:
    from inglenook.gui.models.page import ModelsPage

_TOP = Qt.AlignmentFlag.AlignTop


class Shelf(QWidget):
    """Title, buttons, and a card for each model. GGUF files can be dropped on it."""

    def __init__(self, themes: ThemeSource, page: ModelsPage) -> None:
        super().__init__()
        self._themes, self._page = themes, page
        self.cards: dict[str, ModelCard] = {}
        self._titles: list[QWidget] = []
        self._shown: list[tuple[str, list[str]]] = []
        self.title = Label(themes, type_="heading")
        self.about = Label(themes, type_="body", role="muted", wrap=True)
        self.import_button = Button(themes, tr("models", "Import a file"), icon="upload")
        self.import_button.setToolTip(tr("models", "A GGUF file; it can be dropped here as well"))
        self.pick = Button(themes, tr("models", "Choose several"))
        self.pick.setCheckable(True)
        self.pick.toggled.connect(self._pick)
        self.remove = Button(themes, "", icon="trash-2")
        self.remove.clicked.connect(lambda: page.remove_all(self.picked()))
        self.remove.hide()
        self.folder = Button(themes, tr("models", "Add a folder"), icon="folder-plus")
        self.look = Button(themes, tr("models", "Look again"), icon="refresh-cw")
        self.nothing = Label(themes, "", type_="body", role="muted", wrap=True)
        self.nothing.hide()
        area = ScrollColumn(14, (0, 0, 0, 28))
        self._column = area.column
        self._column.addStretch(1)
        self.setAcceptDrops(True)
        self._arrange(area)

    def _arrange(self, area: QWidget) -> None:
        head = columns(space=10)
        words_ = rows(space=8)
        words_.addWidget(self.title)
        words_.addWidget(self.about)
        head.addLayout(words_, 1)
        for button in (self.remove, self.pick, self.look, self.folder, self.import_button):
            head.addWidget(button, 0, _TOP)
        layout = rows(self, 20, (36, 30, 36, 0))
        layout.addLayout(head)
        layout.addWidget(self.nothing)
        layout.addWidget(area, 1)

    def show_models(self, sections: list[Section], heading: tuple[str, str], place: str) -> None:
        """Show these models; cards that stay are kept."""
        self.title.set_text(heading[0])
        self.about.set_text(heading[1])
        wanted = [(title, [str(m["id"]) for m in models]) for title, models in sections]
        if wanted != self._shown:
            self._rebuild(sections)
            self._shown = wanted
        for _, models in sections:
            for model in models:
                self.cards[str(model["id"])].show_model(model)
        self.nothing.set_text(_nothing(place))
        self.nothing.setVisible(not sections)
        self._show_buttons(place, sections)

    def _show_buttons(self, place: str, sections: list[Section]) -> None:
        self.import_button.setVisible(place != "found")
        self.folder.setVisible(place == "found")
        self.look.setVisible(place == "found")
        removable = [m for _, models in sections for m in models if _can_go(m)]
        self.pick.setVisible(place == "here" and len(removable) > 1)
        if self.pick.isHidden():
            self.pick.setChecked(False)
        self.count_picked()

    def _rebuild(self, sections: list[Section]) -> None:
        for old in (*self.cards.values(), *self._titles):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cards, self._titles, at = {}, [], 0
        for title, models in sections:
            if title:
                label = SectionLabel(self._themes, title)
                self._titles.append(label)
                self._column.insertWidget(at, label)
                at += 1
            for model in models:
                card = self.cards[str(model["id"])] = ModelCard(self._themes, self._page)
                self._column.insertWidget(at, card)
                at += 1

    def update_card(self, model: str, facts: dict[str, Any]) -> None:
        """Show what changed about one model."""
        if model in self.cards:
            picking = self.pick.isChecked() and _can_go(self.cards[model].model)
            self.cards[model].show_facts({**facts, "picking": picking})

    # --- several at once ----------------------------------------------------------------------

    def picked(self) -> list[str]:
        """The models that are ticked."""
        if not self.pick.isChecked():
            return []
        return [
            id_
            for id_, card in self.cards.items()
            if card.picked.isChecked() and _can_go(card.model)
        ]

    def count_picked(self) -> None:
        """Say what removing the ticked ones would free."""
        chosen = [self.cards[id_].model for id_ in self.picked()]
        ours = sum(float(m.get("bytes") or 0) for m in chosen if m["origin"] != "imported")
        text = tr("models", "Remove %n model(s)", n=len(chosen))
        self.remove.setText(f"{text}, {words.size(ours)}" if ours else text)
        self.remove.setVisible(bool(chosen))

    def _pick(self, on: bool) -> None:
        self.pick.setText(tr("models", "Done") if on else tr("models", "Choose several"))
        for card in self.cards.values():
            card.picked.setChecked(False)
            card.picked.setVisible(on and _can_go(card.model))
        self.count_picked()

    # --- files dropped ------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take model files."""
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import them."""
        for path in _files(event):
            self._page.import_file(path)
        event.acceptProposedAction()


def _files(event: QDropEvent) -> list[str]:
    paths = [url.toLocalFile() for url in event.mimeData().urls()]
    return [path for path in paths if path.lower().endswith(".gguf")]


def _can_go(model: dict[str, Any]) -> bool:
    return bool(model["installed"]) and model["origin"] in OURS[1:]


def _nothing(place: str) -> str:
    if place == "found":
        return tr("models", "No other program with models was found here. Add a folder in which"
                  " you keep GGUF files, and they can be used from there.")  # fmt: skip
    if place == "here":
        return tr("models", "No model is installed yet. Get one from the recommended ones, or"
                  " import a GGUF file that you have.")  # fmt: skip
    return tr("models", "The list of recommended models is empty.")
