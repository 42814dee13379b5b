"""One repository of the hub: what it says of itself, and its files with size and verdict each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.notices import ProgressLine, Skeleton
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import (
    Button,
    Card,
    Chip,
    Elided,
    IconButton,
    Label,
    ScrollColumn,
    columns,
    rows,
)
from inglenook.gui.models.downloads import Download, Downloads
from inglenook.gui.models.hubrows import facts, figures
from inglenook.gui.models.machine import fit, speed, why
from inglenook.gui.models.token import TokenStrip, asks_for_token, refusal

_TOP = Qt.AlignmentFlag.AlignTop


class RepositoryView(QWidget):
    """`left`: the person wants to go back to what was found."""

    left = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource, downloads: Downloads) -> None:
        super().__init__()
        self._bridge, self._themes, self._downloads = bridge, themes, downloads
        self._card: dict[str, Any] = {}
        self.files: dict[str, FileRow] = {}
        icon = "arrow-left" if self.isLeftToRight() else "arrow-right"
        self.back = IconButton(themes, icon, tr("models", "Back to what was found"))
        self.back.clicked.connect(self.left)
        self.name = Elided(themes, "", type_="heading")
        self.gated = Chip(themes, tr("models", "Asks for a token"), "warn")
        self.about = Label(themes, "", type_="secondary", role="muted", wrap=True)
        self.note = Label(themes, "", type_="secondary", role="muted", wrap=True)
        self.error = Label(themes, "", type_="body", role="err", wrap=True)
        self.again = Button(themes, tr("models", "Try again"), icon="rotate-ccw")
        self.again.clicked.connect(self._ask)
        self.token = TokenStrip(bridge, themes)
        self.token.kept.connect(self._ask)
        self.waiting = Skeleton(themes, 4)
        area = ScrollColumn(8, (0, 0, 0, 28))
        self._column = area.column
        self._column.addStretch(1)
        head = columns(space=10)
        head.addWidget(self.back)
        head.addWidget(self.name)
        head.addWidget(self.gated)
        head.addStretch(1)
        layout = rows(self, 12, (36, 26, 36, 0))
        layout.addLayout(head)
        for part in (self.about, self.note, self.error):
            layout.addWidget(part)
        layout.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.token)
        layout.addWidget(self.waiting, 0, _TOP)
        layout.addWidget(area, 1)
        downloads.changed.connect(self._refresh)

    def open(self, card: dict[str, Any]) -> None:
        """Show a repository; its files are asked for."""
        self._card = card
        self.name.set_text(str(card["repo"]))
        self.about.set_text(" · ".join([*facts(card), *figures(card)]))
        self.gated.setVisible(bool(card.get("gated")))
        self._ask()

    def _ask(self) -> None:
        repo = self._card["repo"]
        self._fill([])
        self._say("", waiting=True)
        self._bridge.request(
            "models.files",
            {"repo": repo},
            on_done=lambda reply: self._take(repo, reply),
            on_failed=lambda error: self._fail(repo, error),
        )

    def _take(self, repo: str, reply: dict[str, Any]) -> None:
        if repo != self._card["repo"]:
            return
        base = reply.get("base")
        made = tr("models", "Made from {base}.").format(base=base) if base else ""
        eyes = tr("models", "It reads pictures: what it needs for that comes along.")
        notes = [made, eyes if reply.get("projectors") else ""]
        self.note.set_text(" ".join(note for note in notes if note))
        self._fill(list(reply["files"]))
        nothing = tr("models", "There is no file here that Inglenook can use.")
        self._say("" if reply["files"] else nothing)
        self.token.setVisible(bool(reply.get("gated")))

    def _fail(self, repo: str, error: dict[str, Any]) -> None:
        if repo != self._card["repo"]:
            return
        asks = asks_for_token(error)
        self._say(refusal(error) if asks else words.failure(error))
        self.again.setVisible(error["code"] == "hub.unreachable")
        self.token.setVisible(asks)

    def _say(self, wrong: str, *, waiting: bool = False) -> None:
        self.error.set_text(wrong)
        self.error.setVisible(bool(wrong))
        self.again.hide()
        self.token.hide()
        self.note.setVisible(not waiting and bool(self.note.plain()))
        self.waiting.setVisible(waiting)

    def _fill(self, files: list[dict[str, Any]]) -> None:
        for row in self.files.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.files = {}
        name = str(self._card["repo"]).rpartition("/")[2]
        for at, file in enumerate(files):
            row = FileRow(self._themes, self._downloads, file, name)
            self.files[str(file["id"])] = row
            self._column.insertWidget(at, row)
        self._refresh()

    def _refresh(self) -> None:
        for id_, row in self.files.items():
            row.show_download(self._downloads.get(id_))


class FileRow(Card):
    """One quantization: name, verdict, size, and the way to have it."""

    def __init__(
        self, themes: ThemeSource, downloads: Downloads, file: dict[str, Any], name: str
    ) -> None:
        super().__init__()
        self._file, self._installed = file, bool(file.get("installed"))
        title = str(file.get("name") or file["file"])
        self.name = Elided(themes, title, type_="strong")
        self.name.setToolTip(str(file["file"]))
        found = fit({**file, "kind": "chat"}, None)
        self.chip = Chip(themes, found[0] if found else "", found[1] if found else "muted")
        self.chip.setVisible(found is not None)
        reasons = "\n".join(why(file, None))
        self.chip.setToolTip(reasons)
        self.setAccessibleName(f"{name} {title}. {found[0] if found else ''}")
        self.setAccessibleDescription(reasons)
        parts = [words.size(file.get("bytes")), speed(file)]
        self._size = " · ".join(part for part in parts if part)
        self.figures = Label(themes, self._size, type_="figures", role="muted")
        self.error = Label(themes, _faults(file), type_="secondary", role="warn", wrap=True)
        self.error.setVisible(bool(self.error.plain()))
        self.progress = ProgressLine(themes)
        self.button = Button(themes, "")
        self.button.clicked.connect(lambda: downloads.start(file["id"], f"{name} {title}"))
        self.pause = IconButton(themes, "pause", tr("models", "Pause the download"))
        self.pause.clicked.connect(lambda: downloads.pause(file["id"]))
        drop = tr("models", "Cancel the download and drop what has arrived")
        self.stop = IconButton(themes, "x", drop)
        self.stop.clicked.connect(lambda: downloads.cancel(file["id"]))
        line = columns(space=10)
        line.addWidget(self.name)
        line.addWidget(self.chip)
        line.addStretch(1)
        line.addWidget(self.figures)
        for button in (self.button, self.pause, self.stop):
            line.addWidget(button)
        layout = rows(self, 8, (18, 8, 12, 8))
        layout.addLayout(line)
        layout.addWidget(self.progress)
        layout.addWidget(self.error)

    def show_download(self, download: Download | None) -> None:
        """Show how far it is, or how it can be had."""
        if download is not None and download.state == "done":
            self._installed, download = True, None
        active = download is not None and download.active
        self.progress.setVisible(download is not None)
        self.pause.setVisible(active)
        self.stop.setVisible(download is not None)
        self.figures.set_text(self._size if download is None else str(download))
        if download is not None:
            self.progress.set(download.done, download.total)
            if download.error:
                self.error.set_text(download.error)
                self.error.show()
        usable = not self._file.get("missing")
        text = _action(download, installed=self._installed)
        self.button.setText(text)
        self.button.set_icon_name("check" if self._installed else "download")
        self.button.setAccessibleName(f"{text}: {self.name.text()}")
        self.button.setEnabled(usable and not self._installed)
        self.button.setVisible(not active)


def _action(download: Download | None, *, installed: bool) -> str:
    if installed:
        return tr("models", "Installed")
    if download is None:
        return tr("models", "Download")
    return tr("models", "Try again") if download.state == "failed" else tr("models", "Resume")


def _faults(file: dict[str, Any]) -> str:
    missing = list(file.get("missing") or [])
    if not missing:
        return ""
    return tr("models", "It cannot be used without %n more part(s) of it.", n=len(missing))
