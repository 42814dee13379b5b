"""The first steps: a model that suits this computer, a folder of files, a first question."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.language import tr
from inglenook.gui.library.adding import dropped_paths
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, FitWidth, Label, ScrollColumn, columns, rows
from inglenook.gui.models.downloads import Downloads
from inglenook.gui.welcome.choice import Choice, Sign
from inglenook.gui.welcome.files_step import FilesStep
from inglenook.gui.welcome.model_step import ModelStep

WIDTH = 640


class WelcomePage(QStackedWidget):
    """Shown when there are neither chats nor collections, and from Help.

    `left`: the person is done or skips. `models_wanted`: all models are to be shown.
    `question_picked`: `question` is to be asked of `collection`.
    """

    left = Signal()
    models_wanted = Signal()
    question_picked = Signal()

    def __init__(
        self,
        bridge: Bridge,
        themes: ThemeSource,
        watch: Watch,
        downloads: Downloads,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes, self._downloads = themes, downloads
        self.model = ModelStep(bridge, themes, watch, downloads)
        self.files = FilesStep(bridge, themes, watch)
        self.folder = Choice(
            themes,
            "folder-plus",
            title=tr("welcome", "Add a folder of your files"),
            text=tr("welcome", "PDF, Office, e-mail, books, notes, code, scans. Drop it here."),
            button=tr("welcome", "Choose …"),
            kind="quiet",
            dashed=True,
        )
        self.under_way = Label(themes, type_="secondary", role="muted", wrap=True)
        self._first()
        self._second()
        self._connect()
        self.setAcceptDrops(True)
        self.begin()

    @property
    def question(self) -> str:
        """What was picked when `question_picked` came."""
        return self.files.question

    @property
    def collection(self) -> str:
        """The collection that the question is about."""
        return self.files.collection

    def begin(self) -> None:
        """Show the first step, as things are now."""
        self.show_step(0)
        self.model.reload()
        self.files.reload()
        self._show_downloads()

    def show_step(self, number: int) -> None:
        """Show the step 0 or 1, and put the focus on what it is about."""
        self.setCurrentIndex(number)
        QTimer.singleShot(0, self, self._focus)

    def choose_folder(self) -> None:
        """Let the person choose a folder to add."""
        self.files.choose_folder()

    def add(self, paths: list[str]) -> None:
        """Take files into the library, and show how far that is."""
        self.files.add(paths)

    # --- the two pages ------------------------------------------------------------------------

    def _first(self) -> None:
        title = tr("welcome", "Everything stays on this computer")
        about = tr(
            "welcome",
            "Inglenook answers questions with a model that runs here. "
            "Nothing is sent anywhere unless you say so.",
        )
        self.skip = Button(self._themes, tr("welcome", "Skip"), kind="text")
        self.next = Button(self._themes, tr("welcome", "Next"), kind="quiet")
        foot = (self.skip, self.next)
        self._add_page(title, about, (self.model, self.folder), foot, 1)

    def _second(self) -> None:
        title = tr("welcome", "Ask your own files")
        about = tr(
            "welcome",
            "Add a folder, and its files can be asked. They stay where they are, and every answer "
            "shows the passages that it comes from.",
        )
        self.back = Button(self._themes, tr("welcome", "Back"), kind="text")
        self.end = Button(self._themes, tr("welcome", "To the chat"), kind="quiet")
        self._add_page(title, about, (self.files, self.under_way), (self.back, self.end), 2)

    def _add_page(
        self,
        title: str,
        about: str,
        parts: tuple[QWidget, ...],
        buttons: tuple[Button, Button],
        number: int,
    ) -> None:
        column = QWidget()
        column.setProperty("surface", "none")
        body = rows(column, 0)
        body.addWidget(Sign(self._themes), 0, Qt.AlignmentFlag.AlignLeading)
        body.addSpacing(18)
        body.addWidget(Label(self._themes, title, type_="first", wrap=True))
        body.addSpacing(8)
        body.addWidget(Label(self._themes, about, type_="body", role="muted", wrap=True))
        body.addSpacing(20)
        for part in parts:
            body.addWidget(part)
            body.addSpacing(14)
        body.addSpacing(6)
        count = tr("welcome", "{step} of {steps}").format(step=number, steps=2)
        foot = columns(space=16)
        foot.addWidget(buttons[0])
        foot.addStretch(1)
        foot.addWidget(Label(self._themes, count, type_="list", role="muted"))
        foot.addWidget(buttons[1])
        body.addLayout(foot)
        area = ScrollColumn(0, (28, 28, 28, 28))
        area.column.addStretch(1)
        area.column.addWidget(FitWidth(column, WIDTH))
        area.column.addStretch(1)
        self.addWidget(area)

    def _show_downloads(self) -> None:
        """Say on the second step as well how far the model is."""
        said = tr("welcome", "{name} is on its way: {far}")
        running = [d for d in self._downloads.items.values() if d.active]
        self.under_way.set_text("\n".join(said.format(name=d.name, far=d) for d in running))
        self.under_way.setVisible(bool(running))

    def _connect(self) -> None:
        self._downloads.changed.connect(self._show_downloads)
        self.skip.clicked.connect(self.left)
        self.end.clicked.connect(self.left)
        self.next.clicked.connect(lambda: self.show_step(1))
        self.back.clicked.connect(lambda: self.show_step(0))
        self.folder.button.clicked.connect(self.choose_folder)
        self.model.ready.connect(self._focus_unless_elsewhere)
        self.model.done.connect(lambda: self.show_step(1))
        self.model.models_wanted.connect(self.models_wanted)
        self.files.added.connect(lambda: self.show_step(1))
        self.files.question_picked.connect(self.question_picked)

    # --- Qt -----------------------------------------------------------------------------------

    def _focus_unless_elsewhere(self) -> None:
        if self.currentIndex() == 0 and self.skip.hasFocus():  # nothing else could have it so far
            self._focus()

    def _focus(self) -> None:
        if not self.isVisible():
            return
        first = self.model.good if self.currentIndex() == 0 else self.files.folder
        target = (
            first.button if first.button.isVisible() else (self.skip, self.end)[self.currentIndex()]
        )
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus once everything is in its place."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape skips."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders and files."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.acceptProposedAction()
        self.add(dropped_paths(event.mimeData()))
