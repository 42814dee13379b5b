"""One model as a card: its facts, its fit, and the one thing that can be done with it next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu

from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.notices import ProgressLine
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, Chip, Elided, IconButton, Label, columns, rows
from inglenook.gui.models.downloads import Download
from inglenook.gui.models.machine import fit, speed, why
from inglenook.gui.models.tick import Tick
from inglenook.gui.told import told

if TYPE_CHECKING:
    from inglenook.gui.models.page import ModelsPage

NARROW = 640
OURS = ("starter", "catalog", "imported", "hub")
"""Where a model comes from that is no other program's."""
RIGHT = Qt.AlignmentFlag.AlignRight


class ModelCard(Card):
    """Shows a model; its buttons call the page."""

    def __init__(self, themes: ThemeSource, page: ModelsPage) -> None:
        super().__init__()
        self._themes, self._page = themes, page
        self.model: dict[str, Any] = {}
        self._facts: dict[str, Any] = {}
        self._has_context = False
        self.picked = Tick(themes)
        self.picked.toggled.connect(page.count_picked)
        self.name = Elided(themes, "", type_="strong")
        self.chip = Chip(themes, "")
        self.about = Elided(themes, "", type_="secondary", role="muted")
        self.first = Label(themes, type_="figures", role="muted")
        self.second = Label(themes, type_="figures", role="muted")
        self.reason = Button(themes, tr("models", "Why?"), kind="plain")
        self.reason.setCheckable(True)
        self.reason.toggled.connect(self._show_reason)
        self.button = Button(themes, "", kind="primary", icon="download")
        self.button.clicked.connect(self._click)
        self.pause = IconButton(themes, "pause", tr("models", "Pause the download"))
        self.pause.clicked.connect(lambda: page.downloads.pause(self.model["id"]))
        drop = tr("models", "Cancel the download and drop what has arrived")
        self.stop = IconButton(themes, "x", drop)
        self.stop.clicked.connect(lambda: page.downloads.cancel(self.model["id"]))
        options = tr("models", "Options of this model")
        self.options = IconButton(themes, "sliders-horizontal", options)
        self.options.clicked.connect(lambda: page.open_model(self.model["id"]))
        self.more = IconButton(themes, "ellipsis", tr("models", "More"))
        self.more.clicked.connect(self._show_menu)
        self.progress = ProgressLine(themes)
        self.error = Label(themes, type_="secondary", role="err", wrap=True)
        self.numbers = Label(themes, type_="secondary", role="muted", wrap=True)
        self.numbers.hide()
        self.anyway = Button(themes, tr("models", "Download it all the same"), kind="link")
        self.anyway.clicked.connect(lambda: page.download(self.model["id"]))
        self.anyway.hide()
        self._arrange()

    def _arrange(self) -> None:
        head = columns(space=10)
        head.addWidget(self.name)
        head.addWidget(self.chip)
        head.addStretch(1)
        left = rows(space=2)
        left.addLayout(head)
        left.addWidget(self.about)
        right = rows(space=0)
        right.addWidget(self.first, 0, RIGHT)
        right.addWidget(self.second, 0, RIGHT)
        line = columns(space=10)
        line.addWidget(self.picked)
        line.addLayout(left, 1)
        line.addSpacing(4)
        line.addLayout(right)
        line.addSpacing(4)
        for button in (self.reason, self.button, self.pause, self.stop, self.options, self.more):
            line.addWidget(button)
        layout = rows(self, 10, (18, 13, 14, 14))
        layout.addLayout(line)
        for below in (self.progress, self.error, self.numbers):
            layout.addWidget(below)
        layout.addWidget(self.anyway, 0, Qt.AlignmentFlag.AlignLeft)

    def show_model(self, model: dict[str, Any]) -> None:
        """Show what is known of the model itself."""
        self.model = model
        self.name.set_text(str(model["name"]))
        self.about.set_text(" · ".join(_about(model)))
        self.setAccessibleName(f"{model['name']}. {self.about.text()}")
        chosen = tr("models", "Choose {name}").format(name=model["name"])
        self.picked.setAccessibleName(chosen)
        for button, text in ((self.options, tr("models", "Options of {name}")),
                             (self.more, tr("models", "More about {name}"))):  # fmt: skip
            button.setAccessibleName(text.format(name=model["name"]))

    def show_facts(self, facts: dict[str, Any]) -> None:
        """Show how it stands with the model here and now."""
        self._facts = facts
        download = facts["download"]
        self._show_fit(facts["probe"], download)
        self._show_numbers(download)
        self.progress.setVisible(download is not None)
        self.about.setVisible(download is None)
        if download is not None:
            self.progress.set(download.done, download.total)
        self._show_words(facts["error"], download)
        self._show_buttons(download)
        self.picked.setVisible(bool(facts["picking"]))

    def _show_words(self, error: str, download: Download | None) -> None:
        failed = download.error if download is not None else ""
        note = download.note if download is not None and download.total else ""
        text = error or failed or note or _blocked(self.model)
        self.error.set_text(text)
        self.error.set_role("err" if error or failed else "muted" if note else "warn")
        self.error.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the size of the context gives way to the name."""
        super().resizeEvent(event)
        self.second.setVisible(self._has_context and self.width() >= NARROW)

    def _show_fit(self, probe: dict[str, Any] | None, download: Download | None) -> None:
        found = fit(self.model, probe)
        self.chip.setVisible(found is not None)
        reasons = why(self.model, probe)
        if found is not None:
            self.chip.set(*found)
            self.chip.setToolTip("\n".join(reasons))
            self.setAccessibleDescription(" ".join([found[0] + ".", *reasons]))
        doubtful = found is not None and found[1] != "ok" and bool(reasons) and download is None
        self.reason.setVisible(doubtful)
        self.reason.setAccessibleName(tr("models", "Why: {name}").format(name=self.model["name"]))
        self.numbers.set_text("\n".join(reasons))
        self._show_reason()

    def _show_reason(self) -> None:
        shown = self.reason.isChecked() and not self.reason.isHidden()
        self.numbers.setVisible(shown)
        self.anyway.setVisible(shown and self._refused)

    @property
    def _refused(self) -> bool:
        """Whether the model is not offered, since it does not fit."""
        state = (self.model.get("verdict") or {}).get("state")
        return state == "no" and not self.model["installed"] and not self._facts.get("download")

    def _show_numbers(self, download: Download | None) -> None:
        if download is not None:
            self.first.set_text(str(download))
            self._has_context = False
            self.second.hide()
            return
        size = self.model.get("bytes")
        parts = [words.size(size) if size else "", speed(self.model)]
        self.first.set_text(" · ".join(part for part in parts if part))
        context = self.model.get("context")
        held = tr("models", "{n} tokens of context").format(n=words.number(context))
        text = held if context else ""
        self.second.set_text(text)
        self._has_context = bool(context) and self.model["kind"] == "chat"
        self.second.setVisible(self._has_context and self.width() >= NARROW)

    def _show_buttons(self, download: Download | None) -> None:
        active = download is not None and download.active
        chat, here = self.model["kind"] == "chat", bool(self.model["installed"])
        text, kind, icon = self._action(download)
        self.button.setText(text)
        self.button.set_icon_name(icon)
        self.button.set_kind(kind)
        self.button.setAccessibleName(f"{text}: {self.model['name']}")
        self.button.setVisible(not active and not self._refused and (chat or not here))
        self.pause.setVisible(active)
        self.stop.setVisible(download is not None)
        self.options.setVisible(here and chat and download is None)
        self.more.setVisible(here and download is None)

    def _action(self, download: Download | None) -> tuple[str, str, str | None]:
        """Text, kind and icon of the one thing to do next."""
        if self.model["installed"]:
            if self._facts["current"]:
                return tr("models", "In use"), "quiet", "check"
            loading = self._facts["loading"]
            return tr("models", "Loading") if loading else tr("models", "Use"), "quiet", None
        kind = "primary" if self.model.get("recommended") else "quiet"  # one primary action a page
        if download is not None and download.state == "failed":
            return tr("models", "Try again"), "primary", "rotate-ccw"
        if download is not None:
            return tr("models", "Resume"), kind, "download"
        return tr("models", "Download"), kind, "download"

    def _click(self) -> None:
        if not self.model["installed"]:
            self._page.download(self.model["id"])
        elif not self._facts["current"] and not self._facts["loading"]:
            self._page.use(self.model["id"])

    def menu(self) -> QMenu:
        """What else can be done with the model."""
        menu, id_, path = QMenu(self), self.model["id"], str(self.model.get("path") or "")
        menu.setFont(self._themes.theme.font("list"))
        menu.aboutToHide.connect(menu.deleteLater)
        if self.model["kind"] == "chat":
            entry = menu.addAction(tr("models", "Options …"))
            entry.triggered.connect(lambda: self._page.open_model(id_))
            entry = menu.addAction(tr("models", "Chat template …"))
            entry.triggered.connect(lambda: self._page.open_model(id_, "template"))
            entry = menu.addAction(tr("models", "About this file …"))
            entry.triggered.connect(lambda: self._page.open_model(id_, "about"))
        if self._facts.get("loaded"):
            entry = menu.addAction(tr("models", "Unload from memory"))
            entry.triggered.connect(self._page.unload)
        if path:
            entry = menu.addAction(tr("models", "Show in its folder"))
            entry.triggered.connect(lambda: self._page.show_folder(path))
        menu.addSeparator()
        remove = menu.addAction(removal(self.model))
        remove.setEnabled(self.model["origin"] in OURS[1:])
        remove.triggered.connect(lambda: self._page.remove(id_))
        return menu

    def _show_menu(self) -> None:
        menu = self.menu()
        room = 0 if self.isLeftToRight() else menu.sizeHint().width() - self.more.width()
        menu.popup(self.more.mapToGlobal(QPoint(-room, self.more.height())))


def removal(model: dict[str, Any]) -> str:
    """What removing the model would do, or why it cannot be."""
    if model["origin"] == "imported":
        return tr("models", "Take off the list; the file stays")
    if model["origin"] == "starter":
        return tr("models", "It comes with Inglenook and stays")
    if model["origin"] not in OURS:
        return tr("models", "It belongs to {program}").format(program=model["origin"])
    size = words.size(model.get("bytes"))
    return tr("models", "Remove from this computer, {size}").format(size=size)


def _about(model: dict[str, Any]) -> list[str]:
    first = [tr("models", "Best answers on this computer")] if model.get("recommended") else []
    parts = [
        told(str(model.get("description") or "")).rstrip(".。"),
        model.get("licence"),
        _parameters(model),
        model.get("quantization"),
        tr("models", "reads pictures") if "vision" in (model.get("capabilities") or []) else "",
    ]
    return first + [str(part) for part in parts if part]


def _parameters(model: dict[str, Any]) -> str:
    count = float(model.get("parameters") or 0)
    if not count:
        return ""
    if count >= 1e9:
        number = f"{count / 1e9:.1f}".removesuffix(".0")
        return tr("models", "{n} billion parameters").format(n=number)
    return tr("models", "{n} million parameters").format(n=f"{count / 1e6:.0f}")


def _blocked(model: dict[str, Any]) -> str:
    """Why a model does not load by itself any more; nothing if it does."""
    reason = model.get("blocked")
    if not reason:
        return ""
    told = tr("models", "The engine ended while it loaded this model.")
    told = reason if isinstance(reason, str) else told
    later = tr("models", "It is not loaded by itself any more; Use tries it again.")
    return f"{told} {later}"
