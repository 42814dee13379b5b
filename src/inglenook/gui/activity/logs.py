"""The log files, their ends, and a report that can be given to whoever helps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.inputs import ChoiceBox
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.outside import open_path
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, IconButton, Label, columns, rows

LINES = 400


class LogsView(QWidget):
    """One file at a time, its newest lines at the end."""

    def __init__(
        self, bridge: Bridge, themes: ThemeSource, toast: Toast, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._themes, self._toast = bridge, themes, toast
        self._paths: dict[str, str] = {}
        self.files = ChoiceBox(themes, name=tr("activity", "Log file"))
        self.files.setMinimumWidth(220)
        self.files.activated.connect(lambda _: self._ask(self.files.currentData()))
        self.text = read_only(themes, tr("activity", "The end of the log"))
        self.problem = Label(themes, type_="secondary", role="err", wrap=True)
        self.problem.hide()
        self.report = Button(themes, tr("activity", "Copy diagnostic report"), icon="copy")
        self.report.clicked.connect(self._report)
        self._arrange()
        themes.changed.connect(self._retheme)

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew whenever somebody comes to look."""
        super().showEvent(event)
        self._ask(self.files.currentData())

    def _arrange(self) -> None:
        again = IconButton(self._themes, "refresh-cw", tr("activity", "Read again"))
        again.clicked.connect(lambda: self._ask(self.files.currentData()))
        folder = Button(self._themes, tr("activity", "Show in folder"), icon="folder")
        folder.clicked.connect(self._show_folder)
        line = columns(space=10)
        line.addWidget(self.files)
        line.addWidget(again)
        line.addWidget(folder)
        line.addStretch(1)
        line.addWidget(self.report)
        about = tr(
            "activity",
            "Logs hold neither questions nor contents of files. They may name files; the report "
            "does not.",
        )
        layout = rows(self, 12, (36, 4, 36, 28))
        layout.addWidget(Label(self._themes, about, type_="body", role="muted", wrap=True))
        layout.addLayout(line)
        layout.addWidget(self.problem)
        card = Card()
        rows(card, 0, (10, 8, 4, 8)).addWidget(self.text)
        layout.addWidget(card, 1)

    def _ask(self, name: str | None) -> None:
        with_ = {"lines": LINES} | ({"name": name} if name else {})
        self._bridge.request("logs", with_, on_done=self._take, on_failed=self._failed)

    def _take(self, reply: dict[str, Any]) -> None:
        self.problem.hide()
        before = self.files.currentData()
        self._paths = {log["name"]: log["path"] for log in reply["logs"]}
        self.files.clear()
        for log in reply["logs"]:
            said = tr("activity", "{name}, {size}")
            text = said.format(name=log["name"], size=words.size(log["bytes"]))
            self.files.addItem(text, log["name"])
        if before in self._paths:
            self.files.setCurrentIndex(self.files.findData(before))
        if "text" in reply:
            self.text.setPlainText(reply["text"] or tr("activity", "Nothing is in it yet."))
            bar = self.text.verticalScrollBar()
            bar.setValue(bar.maximum())
        elif self._paths:
            self._ask(self.files.currentData())

    def _failed(self, error: dict[str, Any]) -> None:
        self.problem.set_text(words.failure(error))
        self.problem.show()

    def _show_folder(self) -> None:
        path = self._paths.get(self.files.currentData() or "", "")
        if path:
            problem = open_path(Path(path).parent)
            self.problem.set_text(problem)
            self.problem.setVisible(bool(problem))

    def _report(self) -> None:
        self.report.setEnabled(False)
        self._bridge.request("diagnostics", on_done=self._copy, on_failed=self._no_report)

    def _copy(self, reply: dict[str, Any]) -> None:
        self.report.setEnabled(True)
        QGuiApplication.clipboard().setText(reply["text"])
        self._toast.say(tr("activity", "The report is copied. Read it before you send it."))

    def _no_report(self, error: dict[str, Any]) -> None:
        self.report.setEnabled(True)
        self._failed(error)

    def _retheme(self) -> None:
        self.text.setFont(self._themes.theme.font("code"))


def read_only(themes: ThemeSource, name: str) -> QPlainTextEdit:
    """Text in the face of code that can be selected by mouse and keyboard, but not changed."""
    view = QPlainTextEdit()
    view.setReadOnly(True)
    view.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    view.setFrameShape(QPlainTextEdit.Shape.NoFrame)
    view.viewport().setAutoFillBackground(False)
    view.setAccessibleName(name)
    view.setFont(themes.theme.font("code"))
    view.setTabChangesFocus(True)
    return view
