"""Search of the model hub: what was found, the files of one repository, and the access token.

The hub is asked when the person asks, never while they type.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QStackedWidget, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import marked, tr
from inglenook.gui.look import words
from inglenook.gui.look.inputs import ChoiceBox
from inglenook.gui.look.notices import Skeleton
from inglenook.gui.look.sheet import line_field
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Label, columns, rows
from inglenook.gui.models.downloads import Downloads
from inglenook.gui.models.hubrows import HubDelegate, HubModel
from inglenook.gui.models.repository import RepositoryView
from inglenook.gui.models.token import TokenStrip, asks_for_token, refusal

LIMIT = 50
_SORTS = {
    "downloads": marked("models", "Most downloaded"),
    "likes": marked("models", "Most liked"),
    "newest": marked("models", "Newest"),
}
_TOP = Qt.AlignmentFlag.AlignTop


class HubView(QStackedWidget):
    """The search, and in its place one repository when a person opened it."""

    def __init__(self, bridge: Bridge, themes: ThemeSource, downloads: Downloads) -> None:
        super().__init__()
        self._bridge = bridge
        self.search = HubSearch(bridge, themes)
        self.repository = RepositoryView(bridge, themes, downloads)
        self.addWidget(self.search)
        self.addWidget(self.repository)
        self.search.opened.connect(self._open)
        self.repository.left.connect(self._back)

    def _open(self) -> None:
        self.repository.open(self.search.chosen)
        self.setCurrentWidget(self.repository)
        self.repository.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back(self) -> None:
        self.setCurrentWidget(self.search)
        self.search.view.setFocus(Qt.FocusReason.OtherFocusReason)


class HubSearch(QWidget):
    """The field, the order, and what was found. `opened`: the person chose the row `chosen`."""

    opened = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource) -> None:
        super().__init__()
        self._bridge, self._themes = bridge, themes
        self.chosen: dict[str, Any] = {}
        self._request = 0
        placeholder = tr("models", "A name, OWNER/NAME, or the address of a repository")
        self.field = line_field(themes, placeholder)
        self.field.setAccessibleName(tr("models", "Search the hub"))
        self.field.returnPressed.connect(self.look)
        self.go = Button(themes, tr("models", "Search"), kind="primary", icon="search")
        self.go.clicked.connect(self.look)
        self.sort = ChoiceBox(themes, name=tr("models", "Order of what is found"))
        for value, text in _SORTS.items():
            self.sort.addItem(tr("models", text), value)
        self.sort.currentIndexChanged.connect(self._order)
        self.about = Label(themes, "", type_="body", role="muted", wrap=True)
        self.said = Label(themes, "", type_="body", role="muted", wrap=True)
        self.again = Button(themes, tr("models", "Try again"), icon="rotate-ccw")
        self.again.clicked.connect(self.look)
        self.token = TokenStrip(bridge, themes)
        self.token.kept.connect(self.look)
        self.model = HubModel()
        self.view = HubList(themes, self.model)
        self.view.chosen.connect(self._choose)
        self.waiting = Skeleton(themes, 6)
        self._arrange()
        self._say("")
        bridge.connection_changed.connect(self._ask_where)
        self._ask_where()

    def _arrange(self) -> None:
        line = columns(space=10)
        line.addWidget(self.field, 1)
        line.addWidget(self.go)
        line.addWidget(self.sort)
        layout = rows(self, 14, (36, 30, 36, 0))
        heading = Label(self._themes, tr("models", "Search the hub"), type_="heading")
        layout.addWidget(heading)
        layout.addWidget(self.about)
        layout.addLayout(line)
        layout.addWidget(self.said)
        layout.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.token)
        layout.addWidget(self.waiting, 0, _TOP)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)

    def look(self) -> None:
        """Ask the hub for what stands in the field."""
        text = self.field.text().strip()
        if not text:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._request:
            self._bridge.cancel(self._request)
        self._say("", waiting=True)
        self._request = number = self._bridge.request(
            "models.search",
            {"text": text, "limit": LIMIT},
            on_done=lambda reply: self._take(text, reply),
            on_failed=lambda error: self._fail(number, error),
        )

    def _take(self, text: str, reply: dict[str, Any]) -> None:
        self._request = 0
        found = list(reply["models"])
        self.model.show(found)
        nothing = tr("models", "The hub has no model in GGUF format for “{text}”. Try fewer words.")
        self._say("" if found else nothing.format(text=text), found=bool(found))
        if found:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.view.setCurrentIndex(self.model.index(0))

    def _fail(self, number: int, error: dict[str, Any]) -> None:
        if number and number != self._request and error["code"] == "cancelled":
            return  # another search took its place
        self._request = 0
        asks = asks_for_token(error) and "/" in self.field.text()
        self._say(refusal(error) if asks else words.failure(error), wrong=True)
        self.again.setVisible(error["code"] == "hub.unreachable")
        self.token.setVisible(asks)

    def _say(
        self, text: str, *, waiting: bool = False, found: bool = False, wrong: bool = False
    ) -> None:
        self.said.set_text(text)
        self.said.set_role("err" if wrong else "muted")
        self.said.setVisible(bool(text))
        self.said.setAccessibleName(text)
        self.again.hide()
        self.token.hide()
        self.waiting.setVisible(waiting)
        self.view.setVisible(found)
        self.sort.setVisible(found)

    def _order(self) -> None:
        self.model.order(str(self.sort.currentData()))

    def _choose(self, index: QModelIndex) -> None:
        self.chosen = self.model.cards[index.row()]
        self.opened.emit()

    def _ask_where(self) -> None:
        if self._bridge.connected:
            self._bridge.request("models.token", {"action": "state"}, on_done=self._tell_where)

    def _tell_where(self, state: dict[str, Any]) -> None:
        host = urlsplit(str(state["endpoint"])).netloc or str(state["endpoint"])
        said = tr("models", "This asks {host} over the network for the words below, when you say"
                  " so. Nothing else leaves this computer.")  # fmt: skip
        self.about.set_text(said.format(host=host))


class HubList(QListView):
    """The rows. `chosen` comes for a click or Return."""

    chosen = Signal(QModelIndex)

    def __init__(self, themes: ThemeSource, model: HubModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(HubDelegate(themes, self))
        self.setAccessibleName(tr("models", "Repositories that were found"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self.chosen)
        themes.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
