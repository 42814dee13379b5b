"""The card at the foot of the list: what goes on in the background, and what went wrong there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from inglenook.gui.activity import jobs as jobwords
from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.language import marked, tr
from inglenook.gui.look.notices import ProgressLine
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, Elided, Label, columns, rows
from inglenook.gui.told import told, told_both

if TYPE_CHECKING:
    from inglenook.gui.models.corner import Corner

PATIENCE_MS = 400  # a start that is quicker than this is not worth a word
_DOWN = {
    "llm": marked("window", "The model has stopped"),
    "library": marked("window", "The library has stopped"),
}
_STARTING = {
    "llm": marked("window", "The model is starting"),
    "library": marked("window", "The library is starting"),
}
_AGAIN = {
    "llm": marked("window", "The model is starting again"),
    "library": marked("window", "The library is starting again"),
}


@dataclass(frozen=True, slots=True)
class Notice:
    """What the card says: a title, a line or a paragraph, perhaps how far the work is. `job` is
    what `ending` ends, `at` the file that it is at.
    """

    title: str
    text: str = ""
    done: float = 0
    total: float = 0
    wrong: bool = False
    at: str = ""
    ending: str = ""
    job: int | None = None
    pauses: bool = False


def notice(bridge: Bridge, watch: Watch) -> Notice | None:
    """The most important thing that goes on just now; None while all is quiet."""
    if not bridge.connected:
        if bridge.problem is None:
            starting = tr("window", "Starting the background part")
            return Notice(tr("window", "Getting ready"), starting)
        text = told_both(str(bridge.problem), bridge.problem.next_step)
        return Notice(tr("window", "Not ready"), text, wrong=True)
    for worker, name in _DOWN.items():
        state = watch.worker(worker)
        if state["state"] == "down":
            failed = tr("window", "It failed several times in a row.")
            text = told(state.get("text") or "") or failed
            return Notice(tr("window", name), text, wrong=True)
    return _job(watch) or _starting(watch)


def _job(watch: Watch) -> Notice | None:
    # of several, one that knows how far it is says most
    jobs = [job for job in watch.jobs if job.get("what") != "download"]  # they have the corner
    jobs.sort(key=lambda job: not job.get("total"))
    for job in jobs:
        done, total = float(job.get("done") or 0), float(job.get("total") or 0)
        said = (jobwords.title_of(job), jobwords.how_far(job), done, total)
        pauses = job.get("what") == "index" and job.get("title") != jobwords.INDEX
        ending, at = jobwords.ending_of(job), jobwords.name_of(job)
        return Notice(*said, at=at, ending=ending, job=job.get("id"), pauses=pauses)
    return None


def _starting(watch: Watch) -> Notice | None:
    for worker, name in _STARTING.items():
        state = watch.worker(worker)
        if state["state"] in ("starting", "restarting"):
            text = _AGAIN[worker] if state["state"] == "restarting" else name
            return Notice(tr("window", text), str(state.get("text") or ""))
    return None


class FootCard(Card):
    """Shows `notice`, and below it the downloads; hidden while there is neither. `resized` when it
    needs another height.
    """

    resized = Signal()

    def __init__(self, bridge: Bridge, watch: Watch, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._watch = bridge, watch
        self._shown: Notice | None = None
        self.title = Elided(themes, "", type_="emphasis")
        self.line = Elided(themes, "", type_="secondary", role="muted")
        self.words = Label(themes, "", type_="secondary", role="muted", wrap=True)
        self.progress = ProgressLine(themes)
        self.end = Button(themes, "", kind="link")
        self.end.clicked.connect(self._end)
        self.at = Elided(themes, "", type_="caption", role="muted")
        self._foot = QWidget()
        foot = columns(self._foot, 12, (0, 2, 0, 0))
        foot.addWidget(self.end)
        foot.addWidget(self.at, 1)
        self._notice = QWidget()
        above = rows(self._notice, 2)
        for part in (self.title, self.line, self.words):
            above.addWidget(part)
        above.addSpacing(4)
        above.addWidget(self.progress)
        above.addWidget(self._foot)
        self._corner: Corner | None = None
        rows(self, 10, (14, 12, 14, 10)).addWidget(self._notice)
        self.hide()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show_now)
        bridge.connection_changed.connect(self.refresh)
        watch.state_changed.connect(self.refresh)
        self._patience.start()

    def set_corner(self, corner: Corner) -> None:
        """Show the downloads below what goes on."""
        self._corner = corner
        self.layout().addWidget(corner)  # type: ignore[union-attr]
        corner.resized.connect(self._show_now)
        self._show_now()

    def refresh(self) -> None:
        """Look again. Beginnings wait a moment, ends and progress do not."""
        if self.isHidden() and not self._patience.isActive():
            self._patience.start()
        elif not self.isHidden():
            self._show_now()

    def _show_now(self) -> None:
        shown = None if self._patience.isActive() else notice(self._bridge, self._watch)
        before = (self._shown, self.isHidden(), self.sizeHint().height())
        self._shown = shown
        if shown is not None and shown != before[0]:
            self._fill(shown)
        self._notice.setHidden(shown is None)
        self.setHidden(shown is None and (self._corner is None or self._corner.isHidden()))
        self.layout().activate()  # type: ignore[union-attr]
        if before != (self._shown, self.isHidden(), self.sizeHint().height()):
            self.resized.emit()

    def _fill(self, shown: Notice) -> None:
        self.title.set_text(shown.title)
        self.line.set_text("" if shown.wrong else shown.text)
        self.line.setVisible(bool(shown.text) and not shown.wrong)
        self.words.set_text(shown.text if shown.wrong else "")
        self.words.setVisible(shown.wrong)
        self.words.setFixedWidth(self.themed_width())
        self.progress.setVisible(shown.total > 0)
        self.progress.set(shown.done, shown.total)
        self.at.set_text(shown.at)
        self.end.setText(shown.ending)
        self.end.setAccessibleName(f"{shown.ending}: {shown.title}")
        kept = tr("window", "What is read is kept; resume when you like")
        self.end.setToolTip(kept if shown.pauses else "")
        self._foot.setVisible(bool(shown.ending))
        self.layout().activate()  # type: ignore[union-attr]

    def _end(self) -> None:
        if self._shown is not None and self._shown.job is not None:
            self._watch.end_job(self._shown.job)

    def themed_width(self) -> int:
        """The room for words in the column."""
        parent = self.parentWidget()
        return max(120, (parent.width() if parent else 264) - 24 - 30)
