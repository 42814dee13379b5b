"""Fields that choose things which the host knows: a model, a persona, collections."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import tr
from inglenook.gui.look.inputs import ChoiceBox
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button


class NamedBox(ChoiceBox):
    """Chooses one thing by name, or the usual one. `value` is its id, "" for the usual one; a thing
    that is there no longer stays chosen and says so. `picked`: the person chose another.
    """

    picked = Signal()

    def __init__(self, themes: ThemeSource, usual: str, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._usual, self._known, self._value = usual, False, ""
        self.setFont(themes.theme.font("list"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.addItem(usual, "")
        self.activated.connect(self._pick)

    @property
    def value(self) -> str:
        """The id of what is chosen."""
        return self._value

    def set_value(self, value: str) -> None:
        """Choose something, now or once it is known."""
        self._value = value
        self._show()

    def offer(self, things: Iterable[tuple[str, str]]) -> None:
        """Say what there is: (id, name)."""
        self._known = True
        self.clear()
        self.addItem(self._usual, "")
        for id_, name in things:
            self.addItem(name, id_)
        self._show()

    def _show(self) -> None:
        place = self.findData(self._value)
        if place < 0:
            gone = tr("personas", "{name} (not there any more)").format(name=self._value)
            self.addItem(gone if self._known else self._value, self._value)
            place = self.count() - 1
        self.setCurrentIndex(place)

    def _pick(self, place: int) -> None:
        self._value = str(self.itemData(place) or "")
        self.picked.emit()


class CollectionsButton(Button):
    """Chooses any number of collections from a menu. `picked`: the person chose others."""

    picked = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, "", kind="quiet", icon="library", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("text-align: left")
        self._names: list[str] = []
        self.value: list[str] = []
        self.clicked.connect(self._open)
        self._show()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the column."""
        return QSize(80, super().minimumSizeHint().height())

    def set_value(self, names: Sequence[str]) -> None:
        """Choose these."""
        self.value = list(names)
        self._show()

    def offer(self, names: Iterable[str]) -> None:
        """Say what there is."""
        self._names = list(names)
        self._show()

    def menu_of(self) -> QMenu:
        """The collections with a mark at those that are chosen."""
        menu = QMenu(self)
        menu.setFont(self._themes.theme.font("list"))
        for name in dict.fromkeys([*self._names, *self.value]):
            entry = menu.addAction(name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(name in self.value)
            entry.toggled.connect(lambda on, name=name: self._toggle(name, on))
        if menu.isEmpty():
            menu.addAction(tr("personas", "There are no collections yet")).setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _open(self) -> None:
        self.menu_of().popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _toggle(self, name: str, on: bool) -> None:
        self.value = [n for n in self.value if n != name] + ([name] if on else [])
        self._show()
        self.picked.emit()

    def _show(self) -> None:
        text = ", ".join(self.value) or tr("personas", "All collections")
        self.setText(text.replace("&", "&&"))


def offer_models(bridge: Bridge, box: NamedBox) -> None:
    """Fill `box` with the models for chats that are installed."""

    def take(reply: dict[str, Any]) -> None:
        box.offer(
            (str(m["id"]), str(m.get("name") or m["id"]))
            for m in reply["models"]
            if m.get("installed") and m.get("kind", "chat") == "chat"
        )

    bridge.request("models.list", on_done=take)


def offer_personas(bridge: Bridge, box: NamedBox) -> None:
    """Fill `box` with the personas."""

    def take(reply: dict[str, Any]) -> None:
        box.offer((str(p["id"]), str(p["name"])) for p in reply["personas"])

    bridge.request("personas.list", on_done=take)


def offer_collections(bridge: Bridge, button: CollectionsButton) -> None:
    """Fill `button` with the collections of the library."""

    def take(reply: dict[str, Any]) -> None:
        button.offer(str(c["name"]) for c in reply["collections"])

    bridge.request("library.collections", on_done=take)
