"""What the desktop is told while no window of ours is in front: answers, readings, downloads."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from inglenook.gui.bridge import Watch
from inglenook.gui.chat.conversation import Conversation
from inglenook.gui.desktop.notes import Notes
from inglenook.gui.language import tr
from inglenook.settings import Settings

if TYPE_CHECKING:
    from inglenook.gui.models.downloads import Downloads

LONG = 20.0  # seconds of a reading whose end is worth telling
SHOWN = 200  # characters of an answer
CHAT, PAGE = "chat:", "page:"  # what a notification is about


class News(QObject):
    """Turns what ends into notifications, as `settings` allow. `in_front` says whether the person
    sees it anyway."""

    def __init__(
        self,
        notes: Notes,
        watch: Watch,
        in_front: Callable[[], bool],
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._notes, self._watch, self._in_front, self._clock = notes, watch, in_front, clock
        self.settings = Settings()
        self._readings: dict[Any, tuple[str, float]] = {}  # jobs: title, since when
        self._downloads: Mapping[str, str] = {}  # states
        watch.state_changed.connect(self._look)

    def answer_ended(self, chat: Conversation) -> None:
        """An answer has ended, well or not."""
        turns = chat.transcript.turns
        turn = turns[-1] if turns else None
        stopped = turn is not None and turn.stopped == "cancelled"
        if chat.id is None or stopped or (turn is not None and turn.state == "stopped"):
            return
        failed = chat.refused is not None or (turn is not None and turn.error is not None)
        title = tr("desktop", "An answer is ready")
        if failed:
            title = tr("desktop", "An answer could not be written")
        text = tr("desktop", "Click to open the chat.")
        if self.settings.notify_text and not chat.temporary and turn is not None and not failed:
            title = chat.title or title
            text = _beginning(turn.text) or text
        self._tell(CHAT + chat.id, title, text)

    def downloads_changed(self, downloads: Downloads) -> None:
        """Tell of what arrived, or will not without the person."""
        states = {id: item.state for id, item in downloads.items.items()}
        for id, state in states.items():
            if self._downloads.get(id) not in ("running", "waiting"):
                continue
            name = downloads.items[id].name
            if state == "done":
                title = tr("desktop", "{name} is here").format(name=name)
                self._tell(PAGE + "models", title, tr("desktop", "Click to see your models."))
            elif state == "failed":
                title = tr("desktop", "{name} could not be fetched").format(name=name)
                self._tell(PAGE + "models", title, tr("desktop", "Click to see why."))
        self._downloads = states

    def _look(self) -> None:
        now = self._clock()
        jobs = {job["id"]: job for job in self._watch.jobs if job.get("what") != "download"}
        for id in [id for id in self._readings if id not in jobs]:
            title, since = self._readings.pop(id)
            if now - since >= LONG and self._watch.state.get("workers"):
                self._read(title)
        for id, job in jobs.items():
            self._readings.setdefault(id, (str(job.get("title") or ""), now))

    def _read(self, title: str) -> None:
        said = tr("desktop", "Reading has ended: {name}").format(name=title)
        self._tell(PAGE + "library", said, tr("desktop", "Click to see your library."))

    def _tell(self, about: str, title: str, text: str) -> None:
        if self.settings.notify and not self._in_front():
            self._notes.show(about, title, text)


def _beginning(text: str) -> str:
    """How an answer begins, on one line."""
    line = " ".join(text[: 4 * SHOWN].split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1].rstrip() + "…"
