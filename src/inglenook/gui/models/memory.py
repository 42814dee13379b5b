"""What is in memory and where: a bar for each kind of memory, and the way to give it back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from inglenook.gui.bridge import Watch
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, Label, ScrollColumn, columns, rows

BAR = 18
GAP = 2


@dataclass(frozen=True, slots=True)
class Part:
    """A share of a memory: what for, how many bytes, in which colour (a role and how strong)."""

    text: str
    bytes: float
    role: str
    strength: float = 1.0


def on_processor(state: dict[str, Any]) -> list[Part]:
    """What this computer's memory holds, by what the host's `state` tells."""
    ram = state.get("ram") or {}
    total, free = float(ram.get("total") or 0), float(ram.get("free") or 0)
    engine, library = (_resident(state, worker) for worker in ("llm", "library"))
    model = _model_parts(state.get("loaded"), device=False)
    rest = engine - sum(part.bytes for part in model)
    if rest > 0:
        model.append(Part(tr("models", "Engine and buffers"), rest, "accent", 0.3))
    ours = [*model, Part(tr("models", "Library: embedder, reranker"), library, "ok", 0.8)]
    other = max(0.0, total - free - sum(part.bytes for part in ours))
    return [
        *ours,
        Part(tr("models", "Other programs"), other, "muted", 0.5),
        Part(tr("models", "Free"), min(free, total), "line", 1.0),
    ]


def on_device(device: dict[str, Any], state: dict[str, Any]) -> list[Part]:
    """What a graphics processor's memory holds."""
    loaded = state.get("loaded") or {}
    mine = loaded.get("device") == device.get("name")
    model = _model_parts(loaded, device=True) if mine else []
    total, free = float(device.get("total") or 0), float(device.get("free") or 0)
    other = max(0.0, total - free - sum(part.bytes for part in model))
    free = max(0.0, total - other - sum(part.bytes for part in model))
    return [
        *model,
        Part(tr("models", "Other programs"), other, "muted", 0.5),
        Part(tr("models", "Free"), free, "line", 1.0),
    ]


def _model_parts(loaded: dict[str, Any] | None, *, device: bool) -> list[Part]:
    """Weights, cache and the rest of the model in memory, as far as they lie there."""
    plan = (loaded or {}).get("memory") or {}
    taken = float(plan.get("on_device" if device else "ram") or 0)
    if not taken:
        return []
    layers = float(plan.get("layers") or 0) + 1
    share = min(1.0, float(plan.get("gpu_layers") or 0) / layers)
    share = share if device else 1 - share
    weights, cache = (float(plan.get(name) or 0) * share for name in ("weights", "cache"))
    weights = min(weights, taken)
    cache = min(cache, taken - weights)
    found = [
        Part(tr("models", "Weights"), weights, "accent", 1.0),
        Part(tr("models", "Conversation (KV cache)"), cache, "accent", 0.65),
    ]
    if device:
        found.append(Part(tr("models", "Buffers"), taken - weights - cache, "accent", 0.3))
    return found


def _resident(state: dict[str, Any], worker: str) -> float:
    return float(((state.get("workers") or {}).get(worker) or {}).get("memory") or 0)


class StackedBar(QWidget):
    """Parts of a whole side by side. What it shows is said by the legend below, and when read."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self._parts: list[Part] = []
        self.setFixedHeight(BAR)
        themes.changed.connect(self.update)

    def show_parts(self, name: str, parts: list[Part]) -> None:
        """Show other parts."""
        self._parts = parts
        said = (f"{part.text}: {words.memory(part.bytes)}" for part in parts if part.bytes)
        self.setAccessibleName(name)
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the parts in reading order; what is not nothing has at least two pixels."""
        total = sum(part.bytes for part in self._parts)
        if not total:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        at = 0.0
        for part in self._parts:
            if part.bytes <= 0:
                continue
            wide = max(2.0, (self.width()) * part.bytes / total - GAP)
            spot = QRectF(at, 0, wide, BAR)
            if not self.isLeftToRight():
                spot.moveRight(self.width() - at)
            painter.setBrush(colour(self._themes, part))
            painter.drawRoundedRect(spot, 4, 4)
            at += wide + GAP


def colour(themes: ThemeSource, part: Part) -> QColor:
    """The colour of a part."""
    return themes.theme.mix(part.role, "card", part.strength)


class Legend(QWidget):
    """A part's colour, name and size."""

    def __init__(self, themes: ThemeSource, part: Part) -> None:
        super().__init__()
        self._themes, self._part = themes, part
        self.text = Label(themes, part.text, type_="secondary")
        self.size_ = Label(themes, words.size(part.bytes), type_="figures", role="muted")
        if part.bytes >= 2**30:
            self.size_.set_text(words.memory(part.bytes))
        line = columns(self, 8, (20, 0, 0, 0) if self.isLeftToRight() else (0, 0, 20, 0))
        line.addWidget(self.text)
        line.addStretch(1)
        line.addWidget(self.size_)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the swatch before the name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._themes, self._part))
        box = self.rect().adjusted(2, 0, 0, 0)
        box.setWidth(10)
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        painter.drawRoundedRect(QRectF(box.x(), (self.height() - 10) / 2, 10, 10), 3, 3)


class MemoryCard(Card):
    """One memory: its name, the bar, and what each part is."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self.title = Label(themes, "", type_="strong")
        self.total = Label(themes, "", type_="figures", role="muted")
        self.bar = StackedBar(themes)
        self._legends: list[Legend] = []
        self._shown: list[tuple[str, str]] = []
        head = columns()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.total)
        self._list = rows(space=2)
        layout = rows(self, 10, (18, 14, 18, 14))
        layout.addLayout(head)
        layout.addWidget(self.bar)
        layout.addLayout(self._list)

    def show_memory(self, name: str, parts: list[Part]) -> None:
        """Show what a memory holds now."""
        parts = [part for part in parts if part.bytes > 0]
        shown = [(part.text, words.size(part.bytes)) for part in parts]
        self.title.set_text(name)
        self.total.set_text(words.memory(sum(part.bytes for part in parts)))
        if shown == self._shown:
            return
        self._shown = shown
        self.bar.show_parts(name, parts)
        for old in self._legends:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._legends = [Legend(self._themes, part) for part in parts]
        for legend in self._legends:
            self._list.addWidget(legend)


class MemoryView(QWidget):
    """The page "In memory". `unload_wanted` and `load_wanted`: as the buttons say."""

    unload_wanted = Signal()
    load_wanted = Signal()

    def __init__(self, themes: ThemeSource, watch: Watch) -> None:
        super().__init__()
        self._themes = themes
        self._state: dict[str, Any] = watch.state
        self._devices: list[dict[str, Any]] = []
        self._names: dict[str, str] = {}
        self.title = Label(themes, tr("models", "In memory"), type_="heading")
        self.about = Label(themes, "", type_="body", role="muted", wrap=True)
        self.load = Button(themes, tr("models", "Load now"), kind="primary")
        self.load.clicked.connect(self.load_wanted)
        self.unload = Button(themes, tr("models", "Unload"))
        self.unload.setToolTip(tr("models", "Gives the memory back; the next question loads it"))
        self.unload.clicked.connect(self.unload_wanted)
        self.notes = Label(themes, "", type_="secondary", role="warn", wrap=True)
        self.problem = Label(themes, "", type_="secondary", role="err", wrap=True)
        self.problem.hide()
        area = ScrollColumn(14, (0, 0, 0, 28))
        self._column = area.column
        self.cards: list[MemoryCard] = []
        self._column.addStretch(1)
        head = columns(space=10)
        said = rows(space=8)
        said.addWidget(self.title)
        said.addWidget(self.about)
        head.addLayout(said, 1)
        head.addWidget(self.load, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.unload, 0, Qt.AlignmentFlag.AlignTop)
        layout = rows(self, 16, (36, 30, 36, 0))
        layout.addLayout(head)
        layout.addWidget(self.notes)
        layout.addWidget(self.problem)
        layout.addWidget(area, 1)
        watch.state_changed.connect(lambda: self.show_state(watch.state))
        self.refresh()

    def show_state(self, state: dict[str, Any]) -> None:
        """Show what the host tells of memory now."""
        self._state = state
        if not self.isHidden():
            self.refresh()

    def know(self, probe: dict[str, Any] | None, models: list[dict[str, Any]]) -> None:
        """Take the devices of this computer and the names of the models."""
        found = (probe or {}).get("devices") or []
        self._devices = [d for d in found if str(d.get("kind")).lower() in ("gpu", "igpu")]
        self._names = {str(m["id"]): str(m["name"]) for m in models}
        self.refresh()

    def wait_for(self, do: str) -> None:
        """Show that the model is being loaded or given back."""
        self.problem.hide()
        button = self.load if do == "models.load" else self.unload
        button.setEnabled(False)
        loading = tr("models", "Loading")
        button.setText(loading if button is self.load else tr("models", "Unloading"))

    def say_problem(self, text: str) -> None:
        """Say why loading or unloading did not work."""
        self.problem.set_text(text)
        self.problem.show()
        self.refresh()

    def refresh(self) -> None:
        """Show the host's state as it is now."""
        state = self._state
        loaded = state.get("loaded")
        for button, text in ((self.load, tr("models", "Load now")),
                             (self.unload, tr("models", "Unload"))):  # fmt: skip
            button.setText(text)
            button.setEnabled(True)
        self.about.set_text(self._sentence(loaded))
        self.load.setVisible(not loaded)
        self.unload.setVisible(bool(loaded))
        notes = "\n".join((loaded or {}).get("notes") or [])
        self.notes.set_text(notes)
        self.notes.setVisible(bool(notes))
        shown = [(tr("models", "Memory of this computer"), on_processor(state))]
        for device in self._devices:
            name = str(device.get("description") or device["name"])
            shown.append((name, on_device(device, state)))
        while len(self.cards) < len(shown):
            self.cards.append(MemoryCard(self._themes))
            self._column.insertWidget(len(self.cards) - 1, self.cards[-1])
        for card, (name, parts) in zip(self.cards, shown, strict=False):
            card.show_memory(name, parts)

    def _sentence(self, loaded: dict[str, Any] | None) -> str:
        if not loaded:
            return tr("models", "No model is in memory; the next question loads one.")
        name = self._names.get(str(loaded["id"]), str(loaded["id"]))
        layers, there = int(loaded.get("layers") or 0) + 1, int(loaded.get("gpu_layers") or 0)
        tokens = words.number(int(loaded.get("context") or 0))
        if not there:
            text = tr("models", "{name} is on the processor, with {tokens} tokens of context.")
            return text.format(name=name, tokens=tokens)
        text = tr("models", "{name} has {tokens} tokens of context: {there} of {layers}"
                  " layers on {device}, the rest on the processor.")  # fmt: skip
        named = {str(d["name"]): str(d.get("description") or "") for d in self._devices}
        device = named.get(str(loaded.get("device"))) or str(loaded.get("device"))
        return text.format(name=name, tokens=tokens, there=there, layers=layers, device=device)
