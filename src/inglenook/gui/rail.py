"""The rail at the left edge: the places, the state of the network, settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QWidget

from inglenook.gui import actions
from inglenook.gui.bridge import Watch
from inglenook.gui.language import marked, tr
from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Choosable, IconButton, rows, shortcut_text

OFFLINE = marked("window", "Offline: nothing leaves this computer")
HELP = ("welcome", "help")


class Rail(QWidget):
    """Buttons for the pages; `go` is called with a page's name."""

    def __init__(
        self,
        themes: ThemeSource,
        watch: Watch,
        go: Callable[[str], None],
        toggle_list: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes, self._watch, self._go = themes, watch, go
        self.setProperty("surface", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(themes.theme.scale.rail)
        self.list_button = IconButton(
            themes, "panel-left", tr("window", "Show the list"), size=40, icon_size=20
        )
        self.list_button.clicked.connect(toggle_list)
        self.list_button.hide()
        self.help_button = IconButton(
            themes, "circle-question-mark", tr("window", "Help"), size=40, icon_size=20
        )
        self.help_button.clicked.connect(self._show_help)
        self._group = QButtonGroup(self)
        self.buttons = {a.id.removeprefix("page."): self._button(a) for a in _places()}
        self._network = QLabel(self)
        self._network.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._network.setFixedSize(40, 40)
        self._arrange()
        themes.changed.connect(self._retheme)
        watch.state_changed.connect(self._show_network)
        self._retheme()

    def show_page(self, name: str) -> None:
        """Mark the current place."""
        button = self.buttons.get(name)
        if button is not None:
            button.setChecked(True)
        self._retheme()

    def _arrange(self) -> None:
        layout = rows(self, 6, (10, 14, 10, 14))
        logo = _Logo(self._themes, self)
        layout.addWidget(logo, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(12)
        layout.addWidget(self.list_button)
        for name, button in self.buttons.items():
            if name != "settings":
                layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self._network)
        layout.addWidget(self.help_button)
        layout.addWidget(self.buttons["settings"])

    def _show_help(self) -> None:
        """Open the menu of what helps: the window's own actions."""
        own = {a.objectName(): a.trigger for a in self.window().actions()}
        entries = [actions.find(name) for name in HELP]
        menu = actions.menu(self, self._themes.theme, entries, own)
        menu.popup(self.help_button.mapToGlobal(self.help_button.rect().topRight()))

    def _button(self, action: actions.Action) -> Choosable:
        button = Choosable(self)
        button.setProperty("kind", "rail")
        button.be_one_of_several()
        button.setFixedSize(40, 40)
        button.setIconSize(QSize(20, 20))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(action.label)
        button.setToolTip(f"{action.label}  ({shortcut_text(action.keys)})")
        name = action.id.removeprefix("page.")
        button.chosen.connect(lambda: self._go(name))
        button.toggled.connect(self._retheme)
        self._group.addButton(button)
        return button

    def _retheme(self) -> None:
        for action in _places():
            button = self.buttons[action.id.removeprefix("page.")]
            role = "accent" if button.isChecked() else "muted"
            button.setIcon(icons.icon(self._themes.theme, action.icon, role, 20))
        self._show_network()

    def _show_network(self) -> None:
        downloads = [job for job in self._watch.jobs if job.get("what") == "download"]
        text = tr("window", OFFLINE)
        if downloads:
            text = tr("window", "Downloading {name}: the network is in use")
            text = text.format(name=downloads[0].get("title", ""))
        name, role = ("wifi", "accent") if downloads else ("wifi-off", "muted")
        self._network.setPixmap(icons.pixmap(self._themes.theme, name, role, 20))
        self._network.setToolTip(text)
        self._network.setAccessibleName(text)


class _Logo(QWidget):
    """The program's sign, in the accent."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setFixedSize(32, 32)
        self.setAccessibleName("Inglenook")
        themes.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the hearth."""
        paint_logo(QPainter(self), QRectF(self.rect()), self._themes)


def paint_logo(painter: QPainter, rect: QRectF, themes: ThemeSource) -> None:
    """Draw the program's sign into a square."""
    theme = themes.theme
    edge = round(rect.width() * 0.56)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawRoundedRect(rect, rect.width() / 3.6, rect.width() / 3.6)
    inner = QRectF(0, 0, edge, edge)
    inner.moveCenter(rect.center())
    icons.draw(painter, inner, theme, "flame-kindling", "on_accent")


def _places() -> tuple[actions.Action, ...]:
    return (*actions.of("page"), actions.find("page.settings"))
