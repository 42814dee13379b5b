"""The list of the models page: which models to show, and this computer in a card."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.rowlist import Row, RowList, RowModel
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, Label, SectionLabel, rows
from inglenook.gui.models.card import OURS
from inglenook.gui.models.machine import computer

Section = tuple[str, list[dict[str, Any]]]
_RANKS = {"well": 0, "slow": 1, "no": 3}


class ModelsSide(QWidget):
    """`measure_wanted`: the person wants to know how fast this computer is."""

    measure_wanted = Signal()

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        heading = SectionLabel(themes, tr("models", "Models"))
        heading.setContentsMargins(10, 0, 10, 0)
        self.model = RowModel()
        self.view = RowList(themes, self.model, tr("models", "Models"))
        self._computer = Card()
        self._facts = Label(themes, "", type_="secondary", role="muted", wrap=True)
        self.measure = Button(themes, tr("models", "Measure speed (20 s)"), kind="link")
        self.measure.clicked.connect(self.measure_wanted)
        inner = rows(self._computer, 4, (14, 12, 14, 8))
        inner.addWidget(Label(themes, tr("models", "This computer"), type_="emphasis"))
        inner.addWidget(self._facts)
        inner.addWidget(self.measure, 0, Qt.AlignmentFlag.AlignLeft)
        self._computer.hide()
        layout = rows(self, 0, (12, 28, 11, 12))
        layout.addWidget(heading)
        layout.addSpacing(10)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._computer)
        self.show_counts([], None)
        self.view.choose("all")

    def sections(self, models: list[dict[str, Any]]) -> list[Section]:
        """What the chosen list shows, in groups with a title each."""
        match self.view.current:
            case "here":
                here = [m for m in models if m["origin"] in OURS and _is_here(m)]
                return _by_kind(here)
            case "found":
                return _by_program([m for m in models if m["origin"] not in OURS])
        known = [m for m in models if m["origin"] in ("starter", "catalog")]
        answer = sorted((m for m in known if m["kind"] == "chat"), key=_rank)
        read = [m for m in known if m["kind"] in ("embedding", "rerank")]
        return _filled((("", answer), (tr("models", "Models that read your files"), read)))

    def heading(self) -> tuple[str, str]:
        """Title and subtitle of the chosen list."""
        match self.view.current:
            case "here":
                said = tr("models", "These work without a network.")
                return tr("models", "Installed"), said
            case "found":
                said = tr("models", "Models of other programs and of your folders are used where"
                          " they are; nothing is copied, changed or deleted.")  # fmt: skip
                return tr("models", "Found on this computer"), said
        said = tr("models", "Speeds are predicted for this computer, and checked after each load.")
        return tr("models", "Good models for this computer"), said

    def show_counts(self, models: list[dict[str, Any]], loaded: dict[str, Any] | None) -> None:
        """Say how many models are here, and how much the one in memory takes."""
        chosen = self.view.current
        ours = [m for m in models if m["origin"] in OURS]
        here = sum(1 for m in ours if m["installed"])
        found = len(models) - len(ours)
        memory = (loaded or {}).get("memory") or {}
        taken = float(memory.get("ram") or 0) + float(memory.get("on_device") or 0)
        kept = words.memory(taken) if taken else ""
        self.model.show(
            [
                Row(tr("models", "Recommended"), "all", icon="sparkles"),
                Row(tr("models", "Installed"), "here", icon="hard-drive", count=str(here or "")),
                Row(tr("models", "Search the hub"), "hub", icon="search"),
                Row(
                    tr("models", "Found on this computer"),
                    "found",
                    icon="folder-search",
                    count=str(found or ""),
                ),
                Row(tr("models", "In memory"), "memory", icon="memory-stick", count=kept),
            ]
        )
        self.view.choose(chosen or "all")

    def show_computer(self, probe: dict[str, Any]) -> None:
        """Show processor, memory and devices."""
        self._facts.set_text("\n".join(computer(probe)))
        self._computer.show()

    def show_measuring(self, text: str) -> None:
        """Say that speed is being measured; "" when it is not."""
        self.measure.setText(text or tr("models", "Measure speed (20 s)"))
        self.measure.setEnabled(not text)


def _is_here(model: dict[str, Any]) -> bool:
    return bool(model["installed"] or model.get("partial") or model["origin"] == "imported")


def _rank(model: dict[str, Any]) -> tuple[bool, int]:
    state = (model.get("verdict") or {}).get("state", "")
    return not model.get("recommended"), _RANKS.get(state, 2)


def _by_kind(models: list[dict[str, Any]]) -> list[Section]:
    kinds: dict[str, list[dict[str, Any]]] = {}
    for model in models:
        group = {"embedding": "read", "rerank": "read", "chat": "chat"}
        kinds.setdefault(group.get(model["kind"], "other"), []).append(model)
    return _filled(
        (
            ("", kinds.get("chat", [])),
            (tr("models", "Models that read your files"), kinds.get("read", [])),
            (tr("models", "Parts of other models"), kinds.get("other", [])),
        )
    )


def _by_program(models: list[dict[str, Any]]) -> list[Section]:
    programs: dict[str, list[dict[str, Any]]] = {}
    for model in models:
        programs.setdefault(str(model["origin"]), []).append(model)
    return _filled(programs.items())


def _filled(sections: Any) -> list[Section]:
    return [(title, models) for title, models in sections if models]
