"""The downloads in a corner, on every page that has a list: how far they are, and their buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inglenook.gui.language import tr
from inglenook.gui.look.notices import ProgressLine
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Elided, IconButton, Label, SectionLabel, columns, rows
from inglenook.gui.models.downloads import Download, Downloads

MOST = 3  # of them at once; the models page shows them all


class Corner(QWidget):
    """A row for each download. `resized` when it needs another height."""

    resized = Signal()

    def __init__(self, themes: ThemeSource, downloads: Downloads) -> None:
        super().__init__()
        self._themes, self._downloads = themes, downloads
        self.rows: dict[str, DownloadRow] = {}
        self.more = Label(themes, "", type_="caption", role="muted")
        self._layout = rows(self, 8)
        self._layout.addWidget(SectionLabel(themes, tr("models", "Downloads")))
        self._layout.addWidget(self.more)
        downloads.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is now, what is under way first."""
        items = self._downloads.items
        order = {"running": 0, "waiting": 1, "failed": 2, "paused": 3, "done": 4}
        shown = sorted(items, key=lambda id_: order[items[id_].state])[:MOST]
        before = (self.isHidden(), list(self.rows), self._words())
        for id_ in [id_ for id_ in self.rows if id_ not in shown]:
            row = self.rows.pop(id_)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        for id_ in shown:
            if id_ not in self.rows:
                self.rows[id_] = DownloadRow(self._themes, self._downloads, id_)
                self._layout.insertWidget(self._layout.count() - 1, self.rows[id_])
            self.rows[id_].show_download(items[id_])
        left = len(items) - len(shown)
        self.more.set_text(tr("models", "and %n more", n=left) if left else "")
        self.more.setVisible(bool(left))
        self.setHidden(not items)
        if before != (self.isHidden(), list(self.rows), self._words()):
            self.resized.emit()

    def _words(self) -> list[bool]:
        return [row.error.isHidden() for row in self.rows.values()]


class DownloadRow(QWidget):
    """One download: its name, how far it is, and what can be done with it."""

    def __init__(self, themes: ThemeSource, downloads: Downloads, id_: str) -> None:
        super().__init__()
        self.name = Elided(themes, "", type_="emphasis")
        self.figures = Elided(themes, "", type_="caption", role="muted")
        self.error = Label(themes, "", type_="caption", role="err", wrap=True)
        self.progress = ProgressLine(themes)
        self.pause = IconButton(themes, "pause", tr("models", "Pause"), size=30, icon_size=16)
        self.pause.clicked.connect(lambda: downloads.pause(id_))
        self.go = IconButton(themes, "play", tr("models", "Resume"), size=30, icon_size=16)
        self.go.clicked.connect(lambda: downloads.start(id_))
        drop = tr("models", "Cancel and drop what has arrived")
        self.stop = IconButton(themes, "trash-2", drop, size=30, icon_size=16)
        self.stop.clicked.connect(lambda: downloads.cancel(id_))
        hide = tr("models", "Take it off this list")
        self.clear = IconButton(themes, "x", hide, size=30, icon_size=16)
        self.clear.clicked.connect(lambda: downloads.clear(id_))
        head = columns(space=2)
        head.addWidget(self.name, 1)
        for button in (self.pause, self.go, self.stop, self.clear):
            head.addWidget(button)
        layout = rows(self, 3)
        layout.addLayout(head)
        layout.addWidget(self.progress)
        layout.addWidget(self.figures)
        layout.addWidget(self.error)

    def show_download(self, download: Download) -> None:
        """Show how far it is."""
        self.name.set_text(download.name)
        failed = download.state == "failed"
        self.figures.set_text("" if failed else str(download))
        self.figures.setVisible(not failed)
        self.error.set_text(download.error)
        self.error.setVisible(failed)
        self.progress.set(download.done, download.total)
        self.progress.setVisible(download.state != "done")
        self.pause.setVisible(download.active)
        self.go.setVisible(failed or download.paused)
        again = tr("models", "Try again: {name}") if failed else tr("models", "Resume: {name}")
        self.go.set_tip(again.format(name=download.name))
        self.go.set_icon_name("rotate-ccw" if failed else "play")
        self.stop.setVisible(download.state != "done")
        self.clear.setVisible(not download.active)
        self.setAccessibleName(f"{download.name}: {download.error or download}")
