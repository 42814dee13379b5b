"""The pill in a chat's header that says which model answers, and lets the person choose another."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QStyle, QWidget

from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.language import marked, tr
from inglenook.gui.look import words
from inglenook.gui.look.theme import ThemeSource

HEIGHT = 28
WIDEST_NAME = 200
DOT = 8
STATES = {
    "ready": ("ok", marked("chat", "ready")),
    "busy": ("ok", marked("chat", "answering")),
    "starting": ("warn", marked("chat", "starting")),
    "restarting": ("warn", marked("chat", "starting again")),
    "down": ("err", marked("chat", "stopped after failures")),
    "off": ("muted", marked("chat", "asleep until the next question")),
}


class ModelPicker(QAbstractButton):
    """A dot for the engine's state and the model's name; a click lists the models that are here.

    `models_wanted`: the person wants to see all models. `failed`: `problem` says why the model
    could not be changed.
    """

    models_wanted = Signal()
    failed = Signal()

    def __init__(
        self, bridge: Bridge, themes: ThemeSource, watch: Watch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._themes, self._watch = bridge, themes, watch
        self.models: list[dict[str, Any]] = []
        self.current: str | None = None
        self.problem = ""
        self._loading = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._settle = QTimer(self, singleShot=True, interval=100)
        self._settle.timeout.connect(self.reload)
        self.clicked.connect(self.show_menu)
        watch.models_changed.connect(self._settle.start)
        watch.state_changed.connect(self._refresh)
        themes.changed.connect(self._refresh)
        self.reload()
        self._refresh()

    @property
    def name(self) -> str:
        """What the pill says."""
        wanted = self._loading or self._watch.state.get("model") or self.current
        for model in self.models:
            if model["id"] == wanted:
                return str(model["name"])
        return tr("chat", "Choose a model") if self.models else tr("chat", "No model")

    def reload(self) -> None:
        """Read the models anew."""
        if self._bridge.connected:
            self._bridge.request("models.list", on_done=self._take)

    def use(self, model: str) -> None:
        """Have this model answer from now on."""
        self._loading = model
        self._bridge.request(
            "models.use", {"id": model}, on_done=lambda _: self._used(model), on_failed=self._fail
        )
        self._refresh()

    def menu(self) -> QMenu:
        """The models that are here, the current one checked, and the way to all of them."""
        menu = QMenu(self)
        menu.setFont(self._themes.theme.font("list"))
        menu.aboutToHide.connect(menu.deleteLater)
        for model in self.models:
            if model["kind"] == "chat" and model["installed"]:
                self._add(menu, model)
        menu.addSeparator()
        if self._watch.state.get("loaded"):
            entry = menu.addAction(tr("chat", "Unload from memory"))
            entry.triggered.connect(lambda: self._bridge.request("models.unload"))
        menu.addAction(tr("chat", "All models …")).triggered.connect(self.models_wanted)
        return menu

    def show_menu(self) -> None:
        """Open the menu below the pill."""
        menu = self.menu()
        left = self.width() - menu.sizeHint().width() if self.isLeftToRight() else 0
        menu.popup(self.mapToGlobal(QPoint(min(0, left), self.height() + 4)))

    def sizeHint(self) -> QSize:
        """Room for dot and name."""
        metrics = QFontMetrics(self._themes.theme.font("secondary"))
        return QSize(min(WIDEST_NAME, metrics.horizontalAdvance(self.name)) + 42, HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw pill, dot and name."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused, over = self.hasFocus(), self.underMouse()
        width = 2 if focused else 1
        painter.setPen(QPen(theme.color("accent" if focused else "line"), width))
        painter.setBrush(theme.mix("text", "card", 0.05) if over else theme.color("card"))
        edge = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(edge, HEIGHT / 2, HEIGHT / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self._state()[0]))
        dot = QRect(12, (HEIGHT - DOT) // 2, DOT, DOT)
        painter.drawEllipse(QStyle.visualRect(self.layoutDirection(), self.rect(), dot))
        painter.setFont(theme.font("secondary"))
        painter.setPen(theme.color("text"))
        inner = self.rect().adjusted(28, 0, -12, 0)
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), inner)
        shown = painter.fontMetrics().elidedText(
            self.name, Qt.TextElideMode.ElideRight, room.width()
        )
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _add(self, menu: QMenu, model: dict[str, Any]) -> None:
        entry = menu.addAction(str(model["name"]))
        entry.setCheckable(True)
        entry.setChecked(model["id"] == self.current)
        model_id = str(model["id"])
        entry.triggered.connect(lambda: self.use(model_id))

    def _state(self) -> tuple[str, str]:
        if self._loading:
            return "warn", tr("chat", "loading")
        role, text = STATES.get(self._watch.worker("llm")["state"], STATES["off"])
        return role, tr("chat", text)

    def _take(self, reply: dict[str, Any]) -> None:
        self.models, self.current = list(reply["models"]), reply.get("current")
        self._refresh()

    def _used(self, model: str) -> None:
        self._loading, self.current = "", model
        self._refresh()

    def _fail(self, error: dict[str, Any]) -> None:
        self._loading = ""
        self.problem = words.failure(error)
        self._refresh()
        self.failed.emit()

    def _refresh(self) -> None:
        state = self._state()[1]
        named = tr("chat", "Model: {name}, {state}")
        self.setAccessibleName(named.format(name=self.name, state=state))
        self.setToolTip(f"{self.name}: {state}")
        self.updateGeometry()
        self.update()
