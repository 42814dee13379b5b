"""Backups, the data folder and what is remembered: parts of the settings page that do something."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.inputs import ChoiceBox
from inglenook.gui.look.notices import ProgressLine, Toast
from inglenook.gui.look.outside import open_path
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, Label, Rule, columns, rows

DAY = 86_400
FORGET = (7, 30, 90, 365)  # days


class Work(QWidget):
    """One piece of work that the host does: how far it is, its end, and what went wrong."""

    def __init__(self, bridge: Bridge, themes: ThemeSource) -> None:
        super().__init__()
        self._bridge, self._asked = bridge, 0
        self.progress = ProgressLine(themes)
        self.stop = Button(themes, tr("settings", "Stop"), kind="link")
        self.stop.clicked.connect(lambda: bridge.cancel(self._asked))
        self.said = Label(themes, type_="secondary", role="muted", wrap=True)
        line = columns(space=12)
        line.addWidget(self.progress, 1)
        line.addWidget(self.stop)
        layout = rows(self, 6)
        layout.addLayout(line)
        layout.addWidget(self.said)
        self._running(False)
        self.said.hide()

    def begin(
        self, do: str, with_: dict[str, Any], then: Callable[[dict[str, Any]], object]
    ) -> None:
        """Ask for it, unless something is under way here."""
        if self._asked:
            return
        self._running(True)
        self.said.hide()
        self.progress.set(0, 0)

        def done(reply: dict[str, Any]) -> None:
            self._running(False)
            then(reply)

        self._asked = self._bridge.request(
            do, with_, on_done=done, on_failed=self._failed, on_event=self._event
        )

    def say(self, text: str, role: str = "muted") -> None:
        """Say below how it went."""
        self.said.set_role(role)
        self.said.set_text(text)
        self.said.show()

    def _event(self, event: dict[str, Any]) -> None:
        self.progress.set(float(event.get("done") or 0), float(event.get("total") or 0))

    def _failed(self, error: dict[str, Any]) -> None:
        self._running(False)
        self.say(words.failure(error), "err")

    def _running(self, running: bool) -> None:
        self._asked = self._asked if running else 0
        self.progress.setVisible(running)
        self.stop.setVisible(running)


class BackupSection(Card):
    """Make one, and the list of those there are."""

    def __init__(self, bridge: Bridge, themes: ThemeSource, toast: Toast) -> None:
        super().__init__()
        self._bridge, self._themes, self._toast = bridge, themes, toast
        self.work = Work(bridge, themes)
        self.make = Button(themes, tr("settings", "Back up now"), kind="primary")
        self.make.clicked.connect(lambda: self.work.begin("backup.make", {}, self._made))
        other = Button(themes, tr("settings", "Restore from a file …"))
        other.clicked.connect(self._choose)
        self.restores: list[Button] = []
        bridge.connection_changed.connect(self.reload)
        self._list = rows()
        line = columns(space=10)
        line.addWidget(self.make)
        line.addWidget(other)
        line.addStretch(1)
        layout = rows(self, 10, (18, 16, 18, 12))
        layout.addLayout(line)
        layout.addWidget(self.work)
        layout.addLayout(self._list)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for backups whenever somebody comes to look."""
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        """Read the list anew."""
        if self._bridge.connected:
            self._bridge.request("backup.list", on_done=self._show)

    def restore(self, path: str) -> None:
        """Put a backup back. What is there now is kept as one first."""
        self.work.begin("backup.restore", {"path": path}, self._restored)

    def _made(self, reply: dict[str, Any]) -> None:
        said = tr("settings", "Saved: {path} ({size})")
        path, size = words.home(reply["path"]), words.size(reply["bytes"])
        self.work.say(said.format(path=path, size=size))
        self.reload()

    def _restored(self, reply: dict[str, Any]) -> None:
        self.work.say(tr("settings", "It is back.") + " " + str(reply["note"]))

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), tr("settings", "Choose a backup"))
        dialog.setNameFilter(tr("settings", "Backups (*.zip)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.restore)
        dialog.open()

    def _show(self, reply: dict[str, Any]) -> None:
        while item := self._list.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.restores = []
        for row in reply["backups"]:
            self._list.addWidget(Rule())
            self._list.addWidget(self._row(row))

    def _row(self, row: dict[str, Any]) -> QWidget:
        then = dt.datetime.fromtimestamp(row["created"]).astimezone()
        said = words.listed([words.day(row["created"]), f"{then:%H:%M}", words.size(row["bytes"])])
        text = rows()
        text.addWidget(Label(self._themes, said, type_="list"))
        where = words.home(row["path"])
        text.addWidget(Label(self._themes, where, type_="caption", role="muted", wrap=True))
        button = Button(self._themes, tr("settings", "Restore"))
        name = tr("settings", "Restore the backup of {when}").format(when=said)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.restore(row["path"]))
        self.restores.append(button)
        result = QWidget()
        line = columns(result, 12, (0, 8, 0, 8))
        line.addLayout(text, 1)
        line.addWidget(button)
        return result


class FolderSection(Card):
    """Where the data lies; show it, or move it."""

    def __init__(self, bridge: Bridge, themes: ThemeSource) -> None:
        super().__init__()
        self._bridge, self._home = bridge, ""
        self.work = Work(bridge, themes)
        self.where = Label(themes, type_="list", wrap=True)
        show = Button(themes, tr("settings", "Open"), icon="folder")
        show.clicked.connect(self._open)
        move = Button(themes, tr("settings", "Move to another folder …"))
        move.clicked.connect(self._choose)
        about = tr(
            "settings",
            "Chats, settings, models that were downloaded and what was read of your files lie "
            "here. Moving copies everything, checks it, starts Inglenook's background part anew "
            "from there, and only then deletes it here. Choose an empty folder.",
        )
        line = columns(space=10)
        line.addWidget(show)
        line.addWidget(move)
        line.addStretch(1)
        layout = rows(self, 10, (18, 16, 18, 14))
        layout.addWidget(self.where)
        layout.addWidget(Label(themes, about, type_="secondary", role="muted", wrap=True))
        layout.addLayout(line)
        layout.addWidget(self.work)

    def _open(self) -> None:
        if problem := open_path(self._home):
            self.work.say(problem, "err")

    def showEvent(self, event: QShowEvent) -> None:
        """Ask where it lies."""
        super().showEvent(event)
        if self._bridge.connected:
            self._bridge.request("backup.list", on_done=self._show)

    def move_to(self, path: str) -> None:
        """Have the data lie in another folder."""
        self.work.begin("data.move", {"path": path}, self._moved)

    def _show(self, reply: dict[str, Any]) -> None:
        self._home = str(reply.get("home") or "")
        self.where.set_text(words.home(self._home))

    def _moved(self, reply: dict[str, Any]) -> None:
        self._show({"home": reply["path"]})
        self.work.say(tr("settings", "The data lies there now."))

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), tr("settings", "Choose an empty folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.move_to)
        dialog.open()


class PrivacySection(Card):
    """What leaves the computer, in plain words, and forgetting."""

    def __init__(self, bridge: Bridge, themes: ThemeSource, toast: Toast) -> None:
        super().__init__()
        self._bridge, self._toast = bridge, toast
        self.work = Work(bridge, themes)
        layout = rows(self, 6, (18, 16, 18, 14))
        for title, text in _facts():
            layout.addWidget(Label(themes, title, type_="control"))
            label = Label(themes, text, type_="secondary", role="muted", wrap=True)
            layout.addWidget(label)
            layout.addSpacing(8)
        layout.addWidget(Rule())
        layout.addSpacing(8)
        self.days = ChoiceBox(themes)
        self.days.setAccessibleName(tr("settings", "Age of the records to forget"))
        for days in FORGET:
            self.days.addItem(tr("settings", "older than %n day(s)", n=days), days)
        self.days.setMinimumHeight(themes.theme.scale.control)
        self.days.setMinimumWidth(190)
        forget = Button(themes, tr("settings", "Forget"))
        forget.setAccessibleName(tr("settings", "Forget records of answers"))
        forget.clicked.connect(self._forget)
        line = columns(space=10)
        records = Label(themes, tr("settings", "Records of answers"))
        records.setBuddy(self.days)
        line.addWidget(records, 1)
        line.addWidget(self.days)
        line.addWidget(forget)
        self.delete = Button(themes, tr("settings", "Delete all chats"), icon="trash-2")
        self.delete.clicked.connect(lambda: self.work.begin("backup.make", {}, self._delete))
        said = tr(
            "settings",
            "All chats, for good. A backup is made first, so that this can be undone; delete its "
            "file as well if nothing is to be left.",
        )
        below = columns(space=10)
        below.addWidget(Label(themes, said, type_="secondary", role="muted", wrap=True), 1)
        below.addWidget(self.delete)
        layout.addLayout(line)
        layout.addSpacing(4)
        layout.addLayout(below)
        layout.addWidget(self.work)

    def _forget(self) -> None:
        before = time.time() - self.days.currentData() * DAY
        self.work.begin("traces.forget", {"before": before}, self._forgotten)

    def _forgotten(self, reply: dict[str, Any]) -> None:
        self.work.say(tr("settings", "%n record(s) forgotten", n=reply["traces"]))

    def _delete(self, made: dict[str, Any]) -> None:
        """Delete what the lists name, one after the other; archived chats are listed apart."""
        found: list[str] = []

        def take(reply: dict[str, Any]) -> None:
            found.extend(chat["id"] for chat in reply["chats"])

        def take_rest(reply: dict[str, Any]) -> None:
            take(reply)
            self._delete_each(found, made["path"])

        usual = {"limit": 1_000_000}
        self._bridge.request("chats.list", usual, on_done=take)
        self._bridge.request("chats.list", usual | {"archived": True}, on_done=take_rest)

    def _delete_each(self, chats: list[str], backup: str) -> None:
        for chat in chats:
            self._bridge.request("chats.delete", {"id": chat})
        self._bridge.request("chats.purge", on_done=lambda _: self._deleted(len(chats), backup))

    def _deleted(self, count: int, backup: str) -> None:
        said = tr("settings", "%n chat(s) deleted", n=count)
        kept = tr("settings", "A backup is kept in {path}").format(path=words.home(backup))
        self.work.say(f"{said}. {kept}.")
        self._toast.say(
            said, lambda: self.work.begin("backup.restore", {"path": backup}, self._restored)
        )

    def _restored(self, reply: dict[str, Any]) -> None:
        self.work.say(tr("settings", "The chats are back."))


def _facts() -> list[tuple[str, str]]:
    return [
        (
            tr("settings", "Stays on this computer"),
            tr(
                "settings",
                "Questions, answers, your files and everything that was read of them. Models "
                "compute here. There is no account, no telemetry and no search for updates.",
            ),
        ),
        (
            tr("settings", "Leaves it only when you ask for it"),
            tr(
                "settings",
                "Searching and downloading models asks the model hub for them by name. Adding a "
                "web page, a site or a feed fetches it, and again when you check it. Links in "
                "answers open in your browser after you were asked.",
            ),
        ),
        (
            tr("settings", "Programs on this computer"),
            tr(
                "settings",
                "may use the models through 'inglenook serve' while that runs, with its token. "
                "It listens on this computer alone.",
            ),
        ),
    ]
