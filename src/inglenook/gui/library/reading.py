"""The bar over a collection: how far its reading is, or that it rests, and how to change that."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from inglenook.gui.activity import jobs as jobwords
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.notices import ProgressLine
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, Elided, Label, columns, rows

_BUILD = re.compile(r"-[0-9a-f]{12}(-\w+)?$")  # which files of a model, computed how


class ReadingBar(Card):
    """Shows a job or a pause; hidden while there is neither. `end` is called with the number of a
    job, `resume` without anything."""

    def __init__(
        self, themes: ThemeSource, end: Callable[[int], object], resume: Callable[[], object]
    ) -> None:
        super().__init__()
        self._end, self._resume = end, resume
        self.job: Mapping[str, Any] | None = None
        self.title = Label(themes, type_="strong", wrap=True)
        self.far = Label(themes, type_="secondary", role="muted", wrap=True)
        self.at = Elided(themes, type_="caption", role="muted")
        self.button = Button(themes, "", kind="quiet")
        self.button.clicked.connect(self._press)
        self.progress = ProgressLine(themes)
        said = rows(space=2)
        for part in (self.title, self.far, self.at):
            said.addWidget(part)
        line = columns(space=16)
        line.addLayout(said, 1)
        line.addWidget(self.button)
        layout = rows(self, 10, (18, 13, 18, 14))
        layout.addLayout(line)
        layout.addWidget(self.progress)
        self.hide()

    def show_state(self, job: Mapping[str, Any] | None, *, paused: bool) -> None:
        """Show the job of a collection; without one, whether it rests."""
        self.job = job
        if job is not None:
            self._show_job(dict(job))
        elif paused:
            self._show_pause()
        for part in (self.progress, self.at):
            part.setVisible(job is not None)
        self.setVisible(job is not None or paused)

    def _show_job(self, job: dict[str, Any]) -> None:
        self.title.set_text(jobwords.title_of(job))
        self.far.set_text(jobwords.how_far(job))
        self.at.set_text(jobwords.name_of(job))
        self.progress.set(float(job.get("done") or 0), float(job.get("total") or 0))
        self._name(jobwords.ending_of(job))

    def _show_pause(self) -> None:
        self.title.set_text(tr("library", "Reading is paused"))
        about = tr(
            "library",
            "What was read until now can be asked. New and changed files wait until you resume.",
        )
        self.far.set_text(about)
        self._name(tr("library", "Resume"))

    def _name(self, do: str) -> None:
        self.button.setText(do)
        said = tr("library", "{do}: {what}").format(do=do, what=self.title.plain())
        self.button.setAccessibleName(said)
        self.button.setVisible(bool(do))

    def _press(self) -> None:
        if self.job is None:
            self._resume()
        else:
            self._end(int(self.job["id"]))


def job_of(
    jobs: Sequence[Mapping[str, Any]], collection: str, addresses: Sequence[str] = ()
) -> Mapping[str, Any] | None:
    """The job that is at work on a collection, or on a web source of it; else the one that makes
    the search index of all."""
    ours = [job for job in jobs if job.get("what") != "download"]
    own = (job for job in ours if job.get("title") in (collection, *addresses))
    index = (job for job in ours if job.get("title") == jobwords.INDEX)
    return next(own, None) or next(index, None)


def read_by(collection: Mapping[str, Any]) -> str:
    """Size, and the models that read a collection for the search by meaning."""
    found = collection.get("embedders") or ()
    names = list(dict.fromkeys(_BUILD.sub("", str(name)) for name in found))
    size = words.size(collection["bytes"]) if collection.get("bytes") else ""
    said = tr("library", "read by {models}").format(models=", ".join(names)) if names else ""
    return words.listed([size, said])
