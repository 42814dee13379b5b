"""The activity page: what runs on this computer on Inglenook's behalf just now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from inglenook.gui.activity import jobs as jobwords
from inglenook.gui.bridge import Watch
from inglenook.gui.look.notices import ProgressLine
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import (
    Button,
    Card,
    Chip,
    Elided,
    Label,
    SectionLabel,
    columns,
    rows,
)

WORKERS = {
    "llm": ("The model", "Writes the answers"),
    "library": ("The library", "Reads your files and finds passages in them"),
}
STATES = {
    "off": ("Asleep", "muted"),
    "starting": ("Starting", "warn"),
    "ready": ("Ready", "ok"),
    "busy": ("At work", "accent"),
    "restarting": ("Starting again", "warn"),
    "down": ("Stopped", "err"),
}


class ActivityPage(QWidget):
    """Workers with their state, jobs with their progress."""

    def __init__(self, themes: ThemeSource, watch: Watch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._watch = themes, watch
        self.workers = {name: _WorkerCard(themes, *texts) for name, texts in WORKERS.items()}
        self.jobs: dict[str, _JobCard] = {}
        self.quiet = Label(themes, "Nothing is being done.", type_="list", role="muted")
        self._jobs = rows(space=14)
        layout = rows(self, 0, (36, 30, 36, 28))
        layout.addWidget(Label(themes, "Activity", type_="heading"))
        layout.addSpacing(6)
        about = "Parts start when they are needed and end by themselves. Nothing else runs."
        layout.addWidget(Label(themes, about, type_="body", role="muted", wrap=True))
        layout.addSpacing(24)
        layout.addWidget(SectionLabel(themes, "In the background"))
        layout.addSpacing(10)
        for card in self.workers.values():
            layout.addWidget(card)
            layout.addSpacing(14)
        layout.addSpacing(14)
        layout.addWidget(SectionLabel(themes, "Under way"))
        layout.addSpacing(10)
        layout.addWidget(self.quiet)
        layout.addLayout(self._jobs)
        layout.addStretch(1)
        watch.state_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        for name, card in self.workers.items():
            card.show_worker(self._watch.worker(name))
        jobs = {str(job["id"]): job for job in self._watch.jobs}
        for gone in self.jobs.keys() - jobs.keys():
            self.jobs.pop(gone).deleteLater()
        for job_id, job in jobs.items():
            if job_id not in self.jobs:
                self.jobs[job_id] = self._card(int(job["id"]))
                self._jobs.addWidget(self.jobs[job_id])
            self.jobs[job_id].show_job(job)
        self.quiet.setVisible(not jobs)

    def _card(self, job: int) -> _JobCard:
        return _JobCard(self._themes, lambda: self._watch.end_job(job))


class _WorkerCard(Card):
    def __init__(self, themes: ThemeSource, title: str, about: str) -> None:
        super().__init__()
        self._about = about
        self.chip = Chip(themes, "")
        self.text = Elided(themes, about, type_="secondary", role="muted")
        self.pid = Label(themes, type_="secondary", role="muted")
        head = columns(space=10)
        head.addWidget(Label(themes, title, type_="strong"))
        head.addWidget(self.chip)
        head.addStretch(1)
        head.addWidget(self.pid)
        layout = rows(self, 2, (18, 13, 18, 14))
        layout.addLayout(head)
        layout.addWidget(self.text)

    def show_worker(self, worker: dict[str, Any]) -> None:
        """Show a worker's state."""
        self.chip.set(*STATES.get(worker["state"], STATES["off"]))
        self.text.set_text(str(worker.get("text") or self._about))
        self.pid.set_text(f"process {worker['pid']}" if worker.get("pid") else "")


class _JobCard(Card):
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
        self.end.setAccessibleName(f"{ending}: {self.title.text()}")
        self.end.setVisible(bool(ending))
