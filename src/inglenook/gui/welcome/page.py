"""The first page: what Inglenook is, which model suits this computer, a folder to begin with."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.library.page import dropped_paths
from inglenook.gui.look import icons, words
from inglenook.gui.look.notices import ProgressLine, Toast
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, FitWidth, Label, ScrollColumn, columns, rows
from inglenook.gui.models.downloads import Download
from inglenook.gui.rail import paint_logo

WIDTH = 640


class WelcomePage(QWidget):
    """Shown when there are neither chats nor collections.

    `left`: the person has chosen a model or skips. `folder_wanted`: a folder is to be chosen.
    `dropped`: `paths` were dropped here. `models_wanted`: all models are to be shown.
    """

    left = Signal()
    folder_wanted = Signal()
    dropped = Signal()
    models_wanted = Signal()

    def __init__(
        self,
        bridge: Bridge,
        themes: ThemeSource,
        watch: Watch,
        toast: Toast,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._themes, self._toast = bridge, themes, toast
        self.paths: list[str] = []
        self._models: list[dict[str, Any]] = []
        self._probe: dict[str, Any] | None = None
        self._download: Download | None = None
        self.good = Choice(themes, "cpu", "ok", title="Looking at this computer", button="Download")
        self.small = Choice(themes, "flame-kindling", "accent", button="Start", kind="quiet")
        self.folder = Choice(
            themes,
            "folder-plus",
            "text",
            title="Add a folder of your files",
            text="PDF, Office, e-mail, books, notes, code, scans. Or drop it here.",
            button="Choose…",
            kind="quiet",
            dashed=True,
        )
        self.skip = Button(themes, "Skip", kind="text")
        self._arrange()
        self._connect()
        self.setAcceptDrops(True)
        bridge.request("models.list", on_done=self._take_models)
        bridge.request("probe", on_done=self._take_probe)
        watch.models_changed.connect(self._reload)

    def _arrange(self) -> None:
        column = QWidget()
        column.setProperty("surface", "none")
        body = rows(column, 0)
        body.addWidget(_Sign(self._themes))
        body.addSpacing(18)
        title = Label(self._themes, "Everything stays on this computer", type_="first", wrap=True)
        body.addWidget(title)
        body.addSpacing(8)
        about = (
            "Inglenook answers questions with a model that runs here. "
            "Nothing is sent anywhere unless you say so."
        )
        body.addWidget(Label(self._themes, about, type_="body", role="muted", wrap=True))
        body.addSpacing(20)
        for choice in (self.good, self.small, self.folder):
            body.addWidget(choice)
            body.addSpacing(14)
        body.addWidget(self.skip, 0, Qt.AlignmentFlag.AlignLeft)
        area = ScrollColumn(0, (28, 28, 28, 28))
        centre = area.column
        centre.addStretch(1)
        centre.addWidget(FitWidth(column, WIDTH))
        centre.addStretch(1)
        rows(self).addWidget(area)
        self.good.button.setEnabled(False)
        self.small.hide()

    def _connect(self) -> None:
        self.good.button.clicked.connect(self._choose_good)
        self.small.button.clicked.connect(self._start_small)
        self.folder.button.clicked.connect(self.folder_wanted)
        self.skip.clicked.connect(self.left)

    # --- answers ------------------------------------------------------------------------------

    def _reload(self) -> None:
        self._bridge.request("models.list", on_done=self._take_models)

    def _take_models(self, reply: dict[str, Any]) -> None:
        self._models = [m for m in reply["models"] if m["kind"] == "chat"]
        self._show()

    def _take_probe(self, reply: dict[str, Any]) -> None:
        self._probe = reply
        self._show()

    def _recommended(self) -> dict[str, Any] | None:
        wanted = (self._probe or {}).get("recommended", {}).get("id")
        by_probe = (m for m in self._models if m["id"] == wanted)
        by_list = (m for m in self._models if m.get("recommended"))
        return next(by_probe, None) or next(by_list, None)

    def _small(self) -> dict[str, Any] | None:
        here = [m for m in self._models if m["installed"]]
        return min(here, key=lambda m: m.get("bytes") or 0, default=None)

    def _show(self) -> None:
        if self._probe is None or self._download is not None:
            return
        good, small = self._recommended(), self._small()
        if good is None:
            self.good.say("Choose a model", computer_sentence(self._probe), "All models")
        else:
            ready = bool(good["installed"])
            self.good.say(
                f"A good fit: {good['name']}",
                _about(good, self._probe),
                "Start" if ready else "Download",
            )
        self.good.button.setEnabled(True)
        self.small.setVisible(small is not None and small is not good)
        if small is not None:
            self.small.say(
                f"Start now with {small['name']}",
                "Already here. Quick and simple; change at any time.",
                "Start",
            )

    # --- what is chosen -----------------------------------------------------------------------

    def _choose_good(self) -> None:
        good = self._recommended()
        if good is None:
            self.models_wanted.emit()
        elif good["installed"]:
            self._use(good["id"])
        elif self._download is None:
            self._fetch(good)
        else:
            self._bridge.cancel(self._download.request)

    def _fetch(self, model: dict[str, Any]) -> None:
        download = self._download = Download()
        self.good.say(f"Downloading {model['name']}", str(download), "Stop", "quiet")
        self.good.progress.show()
        download.request = self._bridge.request(
            "models.get",
            {"id": model["id"]},
            on_event=self._progress,
            on_done=lambda _: self._fetched(model["id"]),
            on_failed=self._failed,
        )

    def _progress(self, event: dict[str, Any]) -> None:
        if self._download is not None:
            self._download.update(event)
            self.good.text.set_text(str(self._download))
            self.good.progress.set(self._download.done, self._download.total)

    def _fetched(self, model: str) -> None:
        self._download = None
        self.good.progress.hide()
        self._use(model)

    def _failed(self, error: dict[str, Any]) -> None:
        self._download = None
        self.good.progress.hide()
        self.good.button.set_kind("primary")
        self._show()
        if error["code"] != "cancelled":
            self.good.text.set_text(f"{error['message']} {error['next_step']}".strip())

    def _start_small(self) -> None:
        small = self._small()
        if small is not None:
            self._use(small["id"])

    def _use(self, model: str) -> None:
        self._bridge.request("models.use", {"id": model}, on_failed=self._not_used)
        self.left.emit()

    def _not_used(self, error: dict[str, Any]) -> None:
        self._toast.say(f"{error['message']} {error['next_step']}".strip())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders and files."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.acceptProposedAction()
        self.paths = dropped_paths(event.mimeData())
        self.dropped.emit()


class Choice(Card):
    """One way to begin: an icon, a title, a sentence, a button."""

    def __init__(
        self,
        themes: ThemeSource,
        icon: str,
        role: str,
        *,
        title: str = "",
        text: str = "",
        button: str,
        kind: str = "primary",
        dashed: bool = False,
    ) -> None:
        super().__init__(dashed=dashed)
        self._themes, self._icon, self._role = themes, icon, role
        self._picture = QLabel()
        self.title = Label(themes, title, type_="strong", wrap=True)
        self.text = Label(themes, text, type_="list", role="muted", wrap=True)
        self.button = Button(themes, button, kind=kind)
        self.progress = ProgressLine(themes)
        self.progress.hide()
        texts = rows(space=2)
        texts.addWidget(self.title)
        texts.addWidget(self.text)
        line = columns(space=16)
        line.addWidget(self._picture)
        line.addLayout(texts, 1)
        line.addWidget(self.button)
        layout = rows(self, 10, (20, 18, 20, 18))
        layout.addLayout(line)
        layout.addWidget(self.progress)
        themes.changed.connect(self._retheme)
        self._retheme()

    def say(self, title: str, text: str, button: str, kind: str = "") -> None:
        """Show other words."""
        self.title.set_text(title)
        self.text.set_text(text)
        self.button.setText(button)
        if kind:
            self.button.set_kind(kind)

    def _retheme(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._themes.theme, self._icon, self._role, 24))


class _Sign(QWidget):
    """The program's sign, large."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self.setFixedHeight(52)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(52, 52)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        paint_logo(QPainter(self), QRectF(0, 0, 52, 52), self._themes)


def computer_sentence(probe: dict[str, Any]) -> str:
    """This computer in one sentence."""
    cores = words.counted(int(probe["physical_cores"]), "core")
    return f"Your computer has {cores} and {words.memory(probe['ram_free'])} of memory free."


def _about(model: dict[str, Any], probe: dict[str, Any]) -> str:
    facts = ", ".join(p for p in (words.size(model.get("bytes")), model.get("licence")) if p)
    return f"{facts}. {computer_sentence(probe)}"
