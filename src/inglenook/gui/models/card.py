"""One model as a card: its facts, its fit, and the one thing that can be done with it next."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu

from inglenook.gui.look import words
from inglenook.gui.look.notices import ProgressLine
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, Chip, Elided, IconButton, Label, columns, rows
from inglenook.gui.models.machine import fit, why

if TYPE_CHECKING:
    from inglenook.gui.models.page import ModelsPage

NARROW = 640
RIGHT = Qt.AlignmentFlag.AlignRight


class Download:
    """How far a download is and how fast; `paused` says that it waits for the person."""

    def __init__(self, done: float = 0.0, total: float = 0.0, *, paused: bool = False) -> None:
        self.request = 0
        self.done, self.total = done, total
        self.paused, self.ended = paused, False
        self.note = ""
        self._since: tuple[float, float] | None = None  # seconds, bytes

    def update(self, done: float, total: float, note: str = "") -> None:
        """Take the newest count of bytes, and what there is to say beside it."""
        self.done, self.total, self.note = done, total, note
        if self._since is None:
            self._since = (time.monotonic(), done)

    def __str__(self) -> str:
        if not self.total:
            return "Paused" if self.paused else self.note.rstrip(".") or "Connecting"
        text = f"{words.size(self.done)} of {words.size(self.total)}"
        if self.paused:
            return f"{text} · paused"
        start, before = self._since or (time.monotonic(), self.done)
        seconds = time.monotonic() - start
        if seconds < 1 or self.done <= before:
            return text
        rate = (self.done - before) / seconds
        return f"{text} · {words.size(rate)}/s · {words.duration((self.total - self.done) / rate)}"


class ModelCard(Card):
    """Shows a model; its buttons call the page."""

    def __init__(self, themes: ThemeSource, page: ModelsPage) -> None:
        super().__init__()
        self._themes, self._page = themes, page
        self.model: dict[str, Any] = {}
        self._facts: dict[str, Any] = {}
        self._has_context = False
        self.name = Elided(themes, "", type_="strong")
        self.chip = Chip(themes, "")
        self.mark = Chip(themes, "Recommended", "accent")
        self.about = Elided(themes, "", type_="secondary", role="muted")
        self.first = Label(themes, type_="figures", role="muted")
        self.second = Label(themes, type_="figures", role="muted")
        self.button = Button(themes, "Download", kind="primary", icon="download")
        self.button.clicked.connect(self._click)
        self.pause = IconButton(themes, "pause", "Pause the download")
        self.pause.clicked.connect(lambda: page.pause(self.model["id"]))
        self.stop = IconButton(themes, "x", "Cancel the download and drop what has arrived")
        self.stop.clicked.connect(lambda: page.cancel(self.model["id"]))
        self.more = IconButton(themes, "ellipsis", "More")
        self.more.clicked.connect(self._show_menu)
        self.progress = ProgressLine(themes)
        self.error = Label(themes, type_="secondary", role="err", wrap=True)
        self._arrange()

    def _arrange(self) -> None:
        head = columns(space=10)
        head.addWidget(self.name)
        head.addWidget(self.mark)
        head.addWidget(self.chip)
        head.addStretch(1)
        left = rows(space=2)
        left.addLayout(head)
        left.addWidget(self.about)
        right = rows(space=0)
        right.addWidget(self.first, 0, RIGHT)
        right.addWidget(self.second, 0, RIGHT)
        line = columns(space=14)
        line.addLayout(left, 1)
        line.addLayout(right)
        for button in (self.button, self.pause, self.stop, self.more):
            line.addWidget(button)
        layout = rows(self, 10, (18, 13, 18, 14))
        layout.addLayout(line)
        layout.addWidget(self.progress)
        layout.addWidget(self.error)

    def show_model(self, model: dict[str, Any]) -> None:
        """Show what is known of the model itself."""
        self.model = model
        self.name.set_text(str(model["name"]))
        parts = [model.get("description"), model.get("licence"), _parameters(model)]
        self.about.set_text(" · ".join(str(part).rstrip(".") for part in parts if part))
        self.setAccessibleName(f"{model['name']}. {self.about.text()}")

    def show_facts(self, facts: dict[str, Any]) -> None:
        """Show how it stands with the model here and now."""
        self._facts = facts
        download = facts["download"]
        self.mark.setVisible(bool(self.model.get("recommended")) and not download)
        self._show_fit(facts["probe"])
        self._show_numbers(download)
        self.progress.setVisible(download is not None)
        self.about.setVisible(download is None)
        if download is not None:
            self.progress.set(download.done, download.total)
        self._show_words(facts["error"], download)
        self._show_button(download)

    def _show_words(self, error: str, download: Download | None) -> None:
        note = download.note if download is not None and download.total else ""
        text = error or note or _blocked(self.model)
        self.error.set_text(text)
        self.error.set_role("err" if error else "muted" if note else "warn")
        self.error.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the size of the context gives way to the name."""
        super().resizeEvent(event)
        self.second.setVisible(self._has_context and self.width() >= NARROW)
        if self._facts:
            self._show_fit(self._facts["probe"])

    def _show_fit(self, probe: dict[str, Any] | None) -> None:
        found = fit(self.model, probe)
        # what is recommended fits; a narrow page has room for one of the two words
        narrow = self.width() < NARROW
        said = narrow and (self.mark.isVisibleTo(self) or self._facts.get("download") is not None)
        self.chip.setVisible(found is not None and not (said and found[1] == "ok"))
        if found is not None and probe is not None:
            self.chip.set(*found)
            self.chip.setToolTip("" if found[1] == "ok" else why(self.model, probe))

    def _show_numbers(self, download: Download | None) -> None:
        if download is not None:
            self.first.set_text(str(download))
            self._has_context = False
            self.second.hide()
            return
        size = self.model.get("bytes")
        self.first.set_text(words.size(size) if size else "")
        context = self.model.get("context")
        self.second.set_text(f"{context:,} tokens of context" if context else "")
        self._has_context = bool(context) and self.model["kind"] == "chat"
        self.second.setVisible(self._has_context and self.width() >= NARROW)

    def _show_button(self, download: Download | None) -> None:
        running = download is not None and not download.paused
        chat, here = self.model["kind"] == "chat", bool(self.model["installed"])
        icon: str | None
        text, kind, icon = "Resume" if download is not None else "Download", "primary", "download"
        if here:
            text, kind, icon = "Use", "quiet", None
            if self._facts["current"]:
                text, icon = "In use", "check"
            elif self._facts["loading"]:
                text = "Loading"
        if not here and not self.model.get("recommended"):
            kind = "quiet"  # one primary action a page
        self.button.setText(text)
        self.button.set_icon_name(icon)
        self.button.set_kind(kind)
        self.button.setAccessibleName(f"{text} {self.model['name']}")
        self.button.setVisible(not running and (chat or not here))
        self.pause.setVisible(running)
        self.stop.setVisible(download is not None)
        self.more.setVisible(here and download is None)

    def _click(self) -> None:
        if not self.model["installed"]:
            self._page.download(self.model["id"])
        elif not self._facts["current"] and not self._facts["loading"]:
            self._page.use(self.model["id"])

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setFont(self._themes.theme.font("list"))
        menu.aboutToHide.connect(menu.deleteLater)
        remove = menu.addAction("Remove from this computer")
        remove.triggered.connect(lambda: self._page.remove(self.model["id"]))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))


def _parameters(model: dict[str, Any]) -> str:
    count = float(model.get("parameters") or 0)
    if not count:
        return ""
    if count >= 1e9:
        return f"{count / 1e9:.1f}".removesuffix(".0") + " billion parameters"
    return f"{count / 1e6:.0f} million parameters"


def _blocked(model: dict[str, Any]) -> str:
    """Why a model does not load by itself any more; nothing if it does."""
    reason = model.get("blocked")
    if not reason:
        return ""
    told = reason if isinstance(reason, str) else "The engine ended while it loaded this model."
    return f"{told.rstrip('.')}. It is not loaded by itself any more; Use tries it again."
