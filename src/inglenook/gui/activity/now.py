"""What runs on this computer on Inglenook's behalf just now: the engine, its speed, jobs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from inglenook.gui.activity import jobs as jobwords
from inglenook.gui.activity.plot import SpeedPlot
from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.language import marked, tr
from inglenook.gui.look import words
from inglenook.gui.look.notices import ProgressLine
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import (
    Button,
    Card,
    Chip,
    Elided,
    Label,
    ScrollColumn,
    SectionLabel,
    columns,
    rows,
)

WORKERS = {
    "llm": (marked("activity", "The model"), marked("activity", "Writes the answers")),
    "library": (
        marked("activity", "The library"),
        marked("activity", "Reads your files and finds passages in them"),
    ),
}
STATES = {
    "off": (marked("activity", "Asleep"), "muted"),
    "starting": (marked("activity", "Starting"), "warn"),
    "ready": (marked("activity", "Ready"), "ok"),
    "busy": (marked("activity", "At work"), "accent"),
    "restarting": (marked("activity", "Starting again"), "warn"),
    "down": (marked("activity", "Stopped"), "err"),
}
LOOK_MS = 3_000  # how often memory is looked at while the page is to be seen
SPEEDS = 60  # answers in the plot


class NowView(ScrollColumn):
    """Workers with their state, jobs with their progress, the speed of the last answers."""

    def __init__(
        self, bridge: Bridge, themes: ThemeSource, watch: Watch, parent: QWidget | None = None
    ) -> None:
        super().__init__(0, (36, 4, 36, 28), parent)
        self._bridge, self._themes, self._watch = bridge, themes, watch
        self.workers = {
            name: WorkerCard(themes, *(tr("activity", text) for text in texts))
            for name, texts in WORKERS.items()
        }
        self.jobs: dict[str, JobCard] = {}
        quiet = tr("activity", "Nothing is being done.")
        self.quiet = Label(themes, quiet, type_="list", role="muted")
        self.plot = SpeedPlot(themes)
        self._jobs = rows(space=14)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._ask_state)
        self._arrange()
        watch.state_changed.connect(lambda: self._show(watch.state))
        bridge.connection_changed.connect(self._ask_speeds)
        self._show(watch.state)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at memory and speeds while somebody looks here."""
        super().showEvent(event)
        self._look.start()
        self._ask_state()
        self._ask_speeds()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        super().hideEvent(event)
        self._look.stop()

    def _arrange(self) -> None:
        themes, column = self._themes, self.column
        about = tr(
            "activity", "Parts start when they are needed and end by themselves. Nothing else runs."
        )
        column.addWidget(Label(themes, about, type_="body", role="muted", wrap=True))
        column.addSpacing(20)
        self._section(tr("activity", "In the background"))
        for card in self.workers.values():
            column.addWidget(card)
            column.addSpacing(14)
        column.addSpacing(10)
        self._section(tr("activity", "Under way"))
        column.addWidget(self.quiet)
        column.addLayout(self._jobs)
        column.addSpacing(24)
        self._section(tr("activity", "Tokens a second, answer by answer"))
        around = Card()
        rows(around, 0, (14, 12, 14, 8)).addWidget(self.plot)
        column.addWidget(around)
        column.addStretch(1)

    def _section(self, title: str) -> None:
        self.column.addWidget(SectionLabel(self._themes, title))
        self.column.addSpacing(10)

    def _ask_state(self) -> None:
        if self._bridge.connected:
            self._bridge.request("state", on_done=self._show)

    def _ask_speeds(self) -> None:
        if self._bridge.connected:
            self._bridge.request("traces.list", {"limit": SPEEDS}, on_done=self._take_speeds)

    def _take_speeds(self, reply: dict[str, Any]) -> None:
        speeds = [row["tokens_per_s"] for row in reply["traces"] if row.get("tokens_per_s")]
        self.plot.show_speeds(speeds[::-1])

    def _show(self, state: dict[str, Any]) -> None:
        for name, card in self.workers.items():
            card.show_worker((state.get("workers") or {}).get(name) or {})
        self.workers["llm"].show_model(state)
        self._show_jobs({str(job["id"]): job for job in state.get("jobs") or ()})

    def _show_jobs(self, jobs: dict[str, dict[str, Any]]) -> None:
        for gone in self.jobs.keys() - jobs.keys():
            self.jobs.pop(gone).deleteLater()
        for job_id, job in jobs.items():
            if job_id not in self.jobs:
                self.jobs[job_id] = self._card(int(job["id"]))
                self._jobs.addWidget(self.jobs[job_id])
            self.jobs[job_id].show_job(job)
        self.quiet.setVisible(not jobs)

    def _card(self, job: int) -> JobCard:
        return JobCard(self._themes, lambda: self._watch.end_job(job))


class WorkerCard(Card):
    """One part in the background: what it does, how it is, what it takes."""

    def __init__(self, themes: ThemeSource, title: str, about: str) -> None:
        super().__init__()
        self._about = about
        self.chip = Chip(themes, "")
        self.badge = Chip(themes, "", "muted")
        self.badge.hide()
        self.text = Elided(themes, about, type_="secondary", role="muted")
        self.taken = Label(themes, type_="figures", role="muted")
        head = columns(space=10)
        head.addWidget(Label(themes, title, type_="strong"))
        head.addWidget(self.chip)
        head.addWidget(self.badge)
        head.addStretch(1)
        head.addWidget(self.taken)
        layout = rows(self, 2, (18, 13, 18, 14))
        layout.addLayout(head)
        layout.addWidget(self.text)

    def show_worker(self, worker: dict[str, Any]) -> None:
        """Show a worker's state."""
        text, role = STATES.get(str(worker.get("state")), STATES["off"])
        self.chip.set(tr("activity", text), role)
        self.text.set_text(str(worker.get("text") or self._about))
        parts = []
        if worker.get("memory"):
            taken = tr("activity", "{memory} of memory")
            parts.append(taken.format(memory=words.memory(worker["memory"])))
        if worker.get("pid"):
            parts.append(tr("activity", "process {pid}").format(pid=worker["pid"]))
        self.taken.set_text(" · ".join(parts))

    def show_model(self, state: dict[str, Any]) -> None:
        """Show which model is in memory, and where."""
        loaded = state.get("loaded") or {}
        self.badge.setVisible(bool(loaded.get("device")))
        if not loaded:
            return
        self.badge.set(*badge_of(loaded))
        said = [str(loaded.get("name") or loaded.get("id") or "")]
        if loaded.get("context"):
            room = tr("activity", "room for {count} tokens")
            said.append(room.format(count=words.number(int(loaded["context"]))))
        self.text.set_text(" · ".join(part for part in said if part))


def badge_of(loaded: dict[str, Any]) -> tuple[str, str]:
    """Where a model computes, in words, and the role of the chip that says so."""
    on_device, layers = int(loaded.get("gpu_layers") or 0), int(loaded.get("layers") or 0)
    if loaded.get("device") == "cpu" or not on_device:
        return tr("activity", "Processor"), "muted"
    if on_device < layers:
        said = tr("activity", "Graphics processor, {some} of {all} layers")
        return said.format(some=on_device, all=layers), "warn"
    return tr("activity", "Graphics processor"), "ok"


class JobCard(Card):
    """One job: what it does, how far it is, and its end."""

    def __init__(self, themes: ThemeSource, end: Callable[[], object]) -> None:
        super().__init__()
        self.title = Elided(themes, "", type_="strong")
        self.text = Elided(themes, "", type_="secondary", role="muted")
        self.progress = ProgressLine(themes)
        self.end = Button(themes, "", kind="link")
        self.end.clicked.connect(end)
        head = columns(space=12)
        head.addWidget(self.title, 1)
        head.addWidget(self.end)
        layout = rows(self, 6, (18, 11, 18, 16))
        layout.addLayout(head)
        layout.addWidget(self.text)
        layout.addWidget(self.progress)

    def show_job(self, job: dict[str, Any]) -> None:
        """Show how far a job is."""
        ending = jobwords.ending_of(job)
        self.title.set_text(jobwords.title_of(job))
        parts = (jobwords.how_far(job), jobwords.name_of(job))
        self.text.set_text(" · ".join(part for part in parts if part))
        self.progress.set(float(job.get("done") or 0), float(job.get("total") or 0))
        self.end.setText(ending)
        name = tr("activity", "{do}: {what}").format(do=ending, what=self.title.text())
        self.end.setAccessibleName(name)
        self.end.setVisible(bool(ending))
