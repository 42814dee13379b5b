"""The second step: a folder to begin with, how far its reading is, and questions it can answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from inglenook.gui.activity import jobs as jobwords
from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.language import tr
from inglenook.gui.library.adding import grouped
from inglenook.gui.look import words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Label, rows
from inglenook.gui.welcome.choice import Choice, QuestionButton
from inglenook.gui.welcome.questions import worded

EARLY_MS = 5_000  # while files are read, questions are looked for so often


class FilesStep(QWidget):
    """`question_picked`: `question` is to be asked of `collection`. `added`: files come in."""

    question_picked = Signal()
    added = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource, watch: Watch) -> None:
        super().__init__()
        self._bridge, self._themes, self._watch = bridge, themes, watch
        self.collection = self.question = ""
        self._collections: list[dict[str, Any]] = []
        self._wanted: list[str] = []  # the paths that were added last
        self._problem: dict[str, Any] | None = None
        self._summary: dict[str, Any] | None = None
        self._paused = False
        self._asked = 0
        self.folder = Choice(themes, "folder-plus", dashed=True)
        self.questions: list[QuestionButton] = []
        self._heading = Label(themes, type_="strong", wrap=True)
        self._about = Label(themes, type_="list", role="muted", wrap=True)
        self._asks = rows(space=8)
        self._early = QTimer(self, singleShot=True, interval=EARLY_MS)
        self._early.timeout.connect(self._ask_questions)
        self._arrange()
        self.folder.button.clicked.connect(self._press)
        self.folder.other.clicked.connect(self.choose_folder)
        watch.state_changed.connect(self._show)
        self._show()

    def _arrange(self) -> None:
        self.setProperty("surface", "none")
        body = rows(self, 0)
        body.addWidget(self.folder)
        body.addSpacing(20)
        body.addWidget(self._heading)
        body.addWidget(self._about)
        body.addSpacing(10)
        body.addLayout(self._asks)

    def reload(self) -> None:
        """Look what there is in the library."""
        self._bridge.request(
            "library.collections", on_done=self._take_collections, on_failed=self._fail
        )

    def choose_folder(self) -> None:
        """Let the person choose a folder to add."""
        title = tr("welcome", "Add a folder of your files")
        dialog = QFileDialog(self.window(), title, str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.add([path]))
        dialog.open()

    def add(self, paths: list[str]) -> None:
        """Take folders and files into the library."""
        self._wanted, self._problem, self._summary, self._paused = list(paths), None, None, False
        for these, name in grouped(paths, self._collections):
            self.collection = name
            self._bridge.request(
                "library.index",
                {"paths": these, "collection": name},
                on_done=self._read,
                on_failed=self._fail,
            )
        self._show_questions([])
        self._show()
        self.added.emit()

    # --- answers ------------------------------------------------------------------------------

    def _take_collections(self, reply: dict[str, Any]) -> None:
        self._collections = list(reply["collections"])
        names = [str(c["name"]) for c in self._collections if c.get("files")]
        if self.collection not in names and not self._reading:
            self.collection = next(iter(names), "")
        about = self._about_collection()
        self._paused = bool(about.get("paused")) and not self._reading
        self._show()
        if about.get("files"):
            self._ask_questions()

    def _about_collection(self) -> dict[str, Any]:
        return next((c for c in self._collections if c["name"] == self.collection), {})

    def _read(self, summary: dict[str, Any]) -> None:
        self._summary, self._wanted = summary, []
        self.reload()
        self._show()

    def _fail(self, error: dict[str, Any]) -> None:
        self._paused = error.get("code") == "cancelled"
        self._problem = None if self._paused else error
        self._show()

    def _ask_questions(self) -> None:
        self._asked += 1
        asked = self._asked
        self._bridge.request(
            "library.questions",
            {"scope": {"collections": [self.collection], "paths": []}},
            on_done=lambda reply: self._take_questions(asked, reply),
        )

    def _take_questions(self, asked: int, reply: dict[str, Any]) -> None:
        if asked == self._asked:
            said = [worded(question) for question in reply.get("questions") or ()]
            self._show_questions([text for text in said if text])

    # --- what is shown ------------------------------------------------------------------------

    @property
    def _reading(self) -> dict[str, Any] | None:
        """The job that reads files just now."""
        running = [job for job in self._watch.jobs if job.get("what") == "index"]
        ours = (job for job in running if job.get("title") == self.collection)
        return next(ours, None)

    def _show(self) -> None:
        job = self._reading
        if job is not None:
            self._show_job(job)
        elif self._problem is not None:
            title = tr("welcome", "The files could not be read")
            again = tr("welcome", "Try again")
            self.folder.say(title, words.failure(self._problem), again, "quiet", role="err")
        elif self._paused:
            title = tr("welcome", "Reading {name} is paused").format(name=self.collection)
            about = tr("welcome", "What was read until now can be asked.")
            self.folder.say(title, about, tr("welcome", "Resume"), "primary")
        elif self._wanted:
            self.folder.say(tr("welcome", "Looking for files …"), "", "")
        elif self.collection:
            self._show_collection()
        else:
            title = tr("welcome", "Add a folder of your files")
            about = tr("welcome", "PDF, Office, e-mail, books, notes, code, scans. Drop it here.")
            self.folder.say(title, about, tr("welcome", "Choose …"), "primary")

    def _show_job(self, job: dict[str, Any]) -> None:
        far = words.listed([jobwords.how_far(job), jobwords.name_of(job)])
        self.folder.say(jobwords.title_of(job), far, tr("welcome", "Pause"), "quiet")
        self.folder.show_far(float(job.get("done") or 0), float(job.get("total") or 0))
        if not self.questions and job.get("done") and not self._early.isActive():
            self._early.start()

    def _show_collection(self) -> None:
        about, summary = self._about_collection(), self._summary
        failed = len((summary or {}).get("failed") or ()) or int(about.get("failed") or 0)
        count = int((summary or {}).get("files") or about.get("files") or 0)
        parts = [tr("welcome", "%n file(s)", n=count)]
        if failed:
            parts.append(tr("welcome", "%n cannot be read; the library says why", n=failed))
        title = tr("welcome", "{name} is ready to be asked").format(name=self.collection)
        if not count:
            title = tr("welcome", "There is nothing to read in {name}").format(name=self.collection)
            parts = [tr("welcome", "Choose a folder with documents, mail or notes.")]
        self.folder.say(title, words.listed(parts), tr("welcome", "Add another …"), "quiet")

    def _show_questions(self, texts: list[str]) -> None:
        if texts == [button.words() for button in self.questions] and texts:
            return
        for button in self.questions:
            button.hide()
            button.deleteLater()
        self.questions = [QuestionButton(self._themes, text) for text in texts]
        for text, button in zip(texts, self.questions, strict=True):
            button.clicked.connect(lambda _, text=text: self._pick(text))
            self._asks.addWidget(button)
        self._heading.set_text(tr("welcome", "Ask one of these to begin with"))
        self._about.set_text(tr("welcome", "Your files hold the answer, and it shows where."))
        self._heading.setVisible(bool(texts))
        self._about.setVisible(bool(texts))

    # --- what is chosen -----------------------------------------------------------------------

    def _press(self) -> None:
        if self._reading is not None:
            self._bridge.request(
                "library.pause", {"collection": self.collection}, on_failed=self._fail
            )
        elif self._problem is not None:
            self._try_again()
        elif self._paused:
            self._paused = False
            self._bridge.request(
                "library.refresh",
                {"collection": self.collection},
                on_done=self._read,
                on_failed=self._fail,
            )
            self._show()
        else:
            self.choose_folder()

    def _try_again(self) -> None:
        self._problem = None
        if self._wanted:
            self.add(self._wanted)
        else:
            self.reload()
            self._show()

    def _pick(self, text: str) -> None:
        self.question = text
        self.question_picked.emit()
