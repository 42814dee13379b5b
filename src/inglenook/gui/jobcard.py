"""What is being read or fetched for the library just now, at the foot of its list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from inglenook.gui import words
from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.notices import ProgressLine
from inglenook.gui.theme import ThemeSource
from inglenook.gui.widgets import Button, Card, Elided, Label, columns, rows

MOST = 2  # cards; more jobs are counted
KINDS = ("index", "web")
INDEX = "Search index"  # the host's title of a job that is no collection's


class LibraryJobs(QWidget):
    """One card a job, newest last."""

    def __init__(
        self, bridge: Bridge, themes: ThemeSource, watch: Watch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._themes, self._watch = bridge, themes, watch
        self.cards: dict[int, JobCard] = {}
        self._column = rows(self, 8)
        self.others = Label(themes, type_="caption", role="muted")
        self._column.addWidget(self.others)
        watch.state_changed.connect(self._show)
        self._show()

    def titles(self) -> set[str]:
        """The collections that are being read."""
        return {str(job["title"]) for job in self._watch.jobs if job.get("what") == "index"}

    def _show(self) -> None:
        jobs = [job for job in self._watch.jobs if job.get("what") in KINDS]
        shown = {int(job["id"]): job for job in jobs[:MOST]}
        for gone in self.cards.keys() - shown.keys():
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        for id_, job in shown.items():
            if id_ not in self.cards:
                self.cards[id_] = self._card(id_)
                self._column.insertWidget(len(self.cards) - 1, self.cards[id_])
            self.cards[id_].show_job(job)
        more = len(jobs) - len(shown)
        self.others.set_text(f"and {more:,} more")
        self.others.setVisible(more > 0)
        self.setVisible(bool(jobs))

    def _card(self, id_: int) -> JobCard:
        cancel = {"id": id_}
        return JobCard(self._themes, lambda: self._bridge.request("jobs.cancel", cancel))


class JobCard(Card):
    """Title, how far it is, what it is at, and the button that ends it."""

    def __init__(self, themes: ThemeSource, cancel: Callable[[], object]) -> None:
        super().__init__()
        self.title = Elided(themes, type_="emphasis")
        self.far = Elided(themes, type_="figures", role="muted")
        self.progress = ProgressLine(themes)
        self.button = Button(themes, "Stop", kind="link")
        self.button.clicked.connect(cancel)
        self.at = Elided(themes, type_="caption", role="muted")
        foot = columns(space=12)
        foot.addWidget(self.button)
        foot.addWidget(self.at, 1)
        layout = rows(self, 4, (14, 11, 14, 7))
        layout.addWidget(self.title)
        layout.addWidget(self.far)
        layout.addSpacing(2)
        layout.addWidget(self.progress)
        layout.addLayout(foot)

    def show_job(self, job: dict[str, Any]) -> None:
        """Show how far a job is."""
        web = job.get("what") == "web"
        title = str(job.get("title") or "")
        whole = title == INDEX
        verb = "Fetching" if web else "Building the" if whole else "Reading"
        self.title.set_text(f"{verb} {bare(title).lower() if whole else bare(title)}")
        self.far.set_text(how_far(job))
        self.progress.set(float(job.get("done") or 0), float(job.get("total") or 0))
        self.progress.setVisible(bool(job.get("total")))
        stays = web or whole
        self.button.setText("Stop" if stays else "Pause")
        self.button.setToolTip("" if stays else "What is read is kept; resume when you like")
        self.button.setAccessibleName(f"{self.button.text()}: {self.title.text()}")
        text = str(job.get("text") or "")
        self.at.set_text(
            bare(text) if "://" in text else text.replace("\\", "/").rpartition("/")[2]
        )


def how_far(job: dict[str, Any]) -> str:
    """As "412 of 640 files · about 6 minutes"."""
    done, total, left = int(job.get("done") or 0), int(job.get("total") or 0), job.get("left")
    if not total:
        return words.counted(done, "page") if job.get("what") == "web" else "Looking for changes"
    far = f"{done:,} of {words.counted(total, 'file')}"
    return far if left is None else f"{far} · {time_left(float(left))}"


def time_left(seconds: float) -> str:
    """A time that is only an estimate: "about 6 minutes"."""
    if seconds < 50:
        return "less than a minute"
    if seconds < 5_400:
        return f"about {words.counted(max(1, round(seconds / 60)), 'minute')}"
    return f"about {words.counted(round(seconds / 3_600), 'hour')}"


def bare(address: str) -> str:
    """An address without its scheme."""
    return address.partition("://")[2].rstrip("/") or address
