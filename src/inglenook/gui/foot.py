"""The card at the foot of the list: what goes on in the background, and what went wrong there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from inglenook.gui.activity import jobs as jobwords
from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.look.notices import ProgressLine
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, Elided, Label, columns, rows

PATIENCE_MS = 400  # a start that is quicker than this is not worth a word
_NAMES = {"llm": "The model", "library": "The library"}


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


def notice(bridge: Bridge, watch: Watch) -> Notice | None:
    """The most important thing that goes on just now; None while all is quiet."""
    if not bridge.connected:
        if bridge.problem is None:
            return Notice("Getting ready", "Starting the background part")
        text = f"{bridge.problem} {bridge.problem.next_step}".strip()
        return Notice("Not ready", text, wrong=True)
    for worker, name in _NAMES.items():
        state = watch.worker(worker)
        if state["state"] == "down":
            text = state.get("text") or "It failed several times in a row."
            return Notice(f"{name} has stopped", text, wrong=True)
    return _job(watch) or _starting(watch)


def _job(watch: Watch) -> Notice | None:
    # of several, one that knows how far it is says most
    jobs = sorted(watch.jobs, key=lambda job: not job.get("total"))
    for job in jobs:
        done, total = float(job.get("done") or 0), float(job.get("total") or 0)
        said = (jobwords.title_of(job), jobwords.how_far(job), done, total)
        at = "" if job.get("what") == "download" else jobwords.name_of(job)
        return Notice(*said, at=at, ending=jobwords.ending_of(job), job=job.get("id"))
    return None


def _starting(watch: Watch) -> Notice | None:
    for worker, name in _NAMES.items():
        state = watch.worker(worker)
        if state["state"] in ("starting", "restarting"):
            again = " again" if state["state"] == "restarting" else ""
            return Notice(f"{name} is starting{again}", str(state.get("text") or ""))
    return None


class FootCard(Card):
    """Shows `notice`; hidden while there is none. `resized` when it needs another height."""

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
        layout = rows(self, 2, (14, 12, 14, 10))
        for part in (self.title, self.line, self.words):
            layout.addWidget(part)
        layout.addSpacing(4)
        layout.addWidget(self.progress)
        layout.addWidget(self._foot)
        self.hide()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show_now)
        bridge.connection_changed.connect(self.refresh)
        watch.state_changed.connect(self.refresh)
        self._patience.start()

    def refresh(self) -> None:
        """Look again. Beginnings wait a moment, ends and progress do not."""
        if self.isHidden() and not self._patience.isActive():
            self._patience.start()
        elif not self.isHidden():
            self._show_now()

    def _show_now(self) -> None:
        shown = notice(self._bridge, self._watch)
        if shown == self._shown and self.isHidden() == (shown is None):
            return
        self._shown = shown
        if shown is not None:
            self._fill(shown)
        self.setHidden(shown is None)
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
        pauses = shown.ending == "Pause"
        self.end.setToolTip("What is read is kept; resume when you like" if pauses else "")
        self._foot.setVisible(bool(shown.ending))
        self.layout().activate()  # type: ignore[union-attr]

    def _end(self) -> None:
        if self._shown is not None and self._shown.job is not None:
            self._watch.end_job(self._shown.job)

    def themed_width(self) -> int:
        """The room for words in the column."""
        parent = self.parentWidget()
        return max(120, (parent.width() if parent else 264) - 24 - 30)
