"""The activity page: what is done now, how answers came about, and the logs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from inglenook.gui.activity.answers import AnswersView
from inglenook.gui.activity.logs import LogsView
from inglenook.gui.activity.now import NowView
from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.language import marked, tr
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Label, columns, rows

TABS = {
    "now": marked("activity", "Now"),
    "answers": marked("activity", "Answers"),
    "logs": marked("activity", "Logs"),
}


class ActivityPage(QWidget):
    """Three views under one heading. `chat_wanted`: to open the chat `chat`."""

    chat_wanted = Signal()

    def __init__(
        self,
        bridge: Bridge,
        themes: ThemeSource,
        watch: Watch,
        toast: Toast,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.chat = ""
        self.now = NowView(bridge, themes, watch)
        self.answers = AnswersView(bridge, themes)
        self.logs = LogsView(bridge, themes, toast)
        self._views = {"now": self.now, "answers": self.answers, "logs": self.logs}
        self._stack = QStackedWidget()
        self.tabs = {name: self._tab(themes, name) for name in TABS}
        line = columns(space=8, margins=(36, 0, 36, 0))
        for name, tab in self.tabs.items():
            line.addWidget(tab)
            self._stack.addWidget(self._views[name])
        line.addStretch(1)
        head = columns(margins=(36, 30, 36, 0))
        head.addWidget(Label(themes, tr("activity", "Activity"), type_="heading"))
        layout = rows(self)
        layout.addLayout(head)
        layout.addSpacing(12)
        layout.addLayout(line)
        layout.addSpacing(14)
        layout.addWidget(self._stack, 1)
        self.answers.chat_wanted.connect(self._open_chat)
        self.show_tab("now")

    def show_tab(self, name: str) -> None:
        """Show one of the views: "now", "answers" or "logs"."""
        for each, tab in self.tabs.items():
            tab.setChecked(each == name)
        self._stack.setCurrentWidget(self._views[name])

    def _tab(self, themes: ThemeSource, name: str) -> Button:
        tab = Button(themes, tr("activity", TABS[name]), kind="pill")
        tab.setMinimumHeight(themes.theme.scale.target)
        tab.be_one_of_several()
        tab.chosen.connect(lambda: self.show_tab(name))
        return tab

    def _open_chat(self) -> None:
        self.chat = self.answers.chat
        self.chat_wanted.emit()
