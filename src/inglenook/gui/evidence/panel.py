"""The panel beside an answer: the cited passage in its place, and all sources of that answer.

A page of a PDF comes as a picture that a disposable process drew, with its words over it; other
files come as the text that the library keeps. Nothing is read from the disk here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from inglenook.gui import actions
from inglenook.gui.bridge import Bridge
from inglenook.gui.chat.source_card import place, source_name
from inglenook.gui.evidence.cards import Cards
from inglenook.gui.evidence.find import FindBar
from inglenook.gui.evidence.head import Head, Source, Tools, where_words
from inglenook.gui.evidence.inspector import Inspector
from inglenook.gui.evidence.kin import Kin
from inglenook.gui.evidence.pages import PagesView, has_pages
from inglenook.gui.evidence.text import TextView
from inglenook.gui.language import tr
from inglenook.gui.library.sheets import UnlockSheet
from inglenook.gui.look import words
from inglenook.gui.look.notices import Skeleton
from inglenook.gui.look.outside import open_path
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Label, columns, rows
from inglenook.transcript import Turn
from inglenook.types import Citation, Passage

MARGIN = 16
CARDS_SHARE = 0.4  # of the height, at most
INSPECTOR_SHARE = 0.58
PATIENCE_MS = 120  # before it is shown that something is on its way


class EvidencePanel(QFrame):
    """Shows the sources of one answer. `chosen` tells that another became the current one, `link`
    that a web page is to be opened, `again_wanted` that the question is to be asked again with
    `options`."""

    closed = Signal()
    chosen = Signal(int)
    link = Signal(str)
    again_wanted = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._themes = bridge, themes
        self._source: Source | None = None
        self._turn = Turn("assistant")
        self._passages: dict[str, Passage] = {}
        self._page_error: dict[str, Any] | None = None  # the text is shown instead of the page
        self.setProperty("kind", "panel")
        self.setAccessibleName(tr("evidence", "Evidence"))
        self.head = Head(themes, self._handlers(), self)
        self.pages = PagesView(bridge, themes)
        self.text = TextView(bridge, themes)
        self.waiting = QScrollArea()  # so that it needs no more room than there is
        self.waiting.setProperty("surface", "none")
        self.waiting.setWidgetResizable(True)
        self.waiting.setFrameShape(QFrame.Shape.NoFrame)
        self.waiting.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.waiting.viewport().setAutoFillBackground(False)
        skeleton = Skeleton(themes, 8)
        self.waiting.setWidget(skeleton)
        skeleton.setAutoFillBackground(False)
        self.tools = Tools(themes, self.pages, self)
        self.finder = FindBar(bridge, themes, self)
        self.notice = Notice(themes, self)
        self.body = QStackedWidget(self)
        for view in (self.waiting, self.pages, self.text):
            self.body.addWidget(view)
        self.kin = Kin(bridge, themes, self)
        self.cards = Cards(themes, self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        layout = rows(self)
        layout.addWidget(self.head)
        layout.addWidget(self.tools)
        layout.addWidget(self.finder)
        layout.addWidget(self.notice)
        layout.addWidget(self.body, 1)
        for widget in (self.kin, self.cards):
            layout.addWidget(widget)

    def _connect(self) -> None:
        self.head.open_button.clicked.connect(self.open_file)
        self.head.close_button.clicked.connect(self.closed)
        self.tools.find_wanted.connect(self.open_find)
        self.finder.moved.connect(self._show_hit)
        self.finder.closed.connect(lambda: self._view().setFocus(Qt.FocusReason.OtherFocusReason))
        self.notice.unlock.clicked.connect(self._unlock)
        self.notice.again.clicked.connect(self._try_again)
        for view in (self.pages, self.text):
            view.waiting.connect(self._patience.start)
        self._patience.timeout.connect(lambda: self.body.setCurrentWidget(self.waiting))
        self.pages.shown.connect(self._page_shown)
        self.pages.failed.connect(self._page_failed)
        self.text.shown.connect(self._text_shown)
        self.text.failed.connect(self._text_failed)
        self.kin.chosen.connect(lambda: self.show_file(self.kin.path))
        self.cards.chosen.connect(self._chosen)
        self.cards.how_wanted.connect(self.inspect)

    @cached_property
    def inspector(self) -> Inspector:
        """Made when it is first wanted: few look how passages were found."""
        made = Inspector(self._bridge, self._themes, self)
        made.hide()
        layout = self.layout()
        assert layout is not None
        layout.addWidget(made)
        made.closed.connect(self._close_inspector)
        made.opened.connect(self._show_candidate)
        made.again_wanted.connect(self.again_wanted)
        if self._source is not None:
            made.asking.set_path(self._source.path)
        made.setFixedHeight(self._inspector_height)
        return made

    @property
    def _inspecting(self) -> bool:
        return "inspector" in self.__dict__ and not self.inspector.isHidden()

    # --- what is shown ------------------------------------------------------------------------

    def show_turn(self, turn: Turn, number: int) -> None:
        """Show the sources of an answer, the one with this number open."""
        cited = {citation.n: citation for citation in reversed(turn.citations)}
        inspected = self._inspecting and bool(turn.trace)
        same = turn.trace == self._turn.trace
        self._turn = turn
        self._passages = {passage.id: passage for passage in turn.retrieved}
        used = {citation.passage for citation in turn.citations}
        unused = [passage for passage in turn.retrieved if passage.id not in used]
        in_order = [cited[n] for n in sorted(cited)]
        self.cards.show_sources(in_order, unused, traced=bool(turn.trace))
        if not inspected:
            self._close_inspector()
        if cited or unused:
            everything: list[Source] = [*cited.values(), *unused]
            self.show_source(cited.get(number, everything[0]))
        if inspected and not same:
            self.inspect()

    def show_source(self, source: Source) -> None:
        """Open one source."""
        self._source, self._page_error = source, None
        self.cards.set_current(source)
        self.head.say(source, where_words(source, source.page, None))
        self.kin.show_file(source.path)
        self.finder.set_path(source.path)
        if "inspector" in self.__dict__:
            self.inspector.asking.set_path(source.path)
        self.notice.clear()
        paged = has_pages(source.path) and (source.page is not None or source.start == source.end)
        self.tools.show_pages(paged)
        if paged:
            self.text.leave()
            self.pages.show_span(source.path, source.page or 1, (source.start, source.end))
        else:
            self.pages.leave()
            self.text.show_source(source, self._anchor(source))

    def show_file(self, path: str) -> None:
        """Show the beginning of a file of the library."""
        self.show_source(Passage("", path, "", 0, 0, page=1 if has_pages(path) else None))

    @property
    def source(self) -> Source | None:
        """What is open."""
        return self._source

    @property
    def options(self) -> dict[str, Any]:
        """With what the question is to be asked again."""
        return self.inspector.options

    def step(self, by: int) -> None:
        """Open the next source (1) or the one before (-1)."""
        index = self.cards.beside(self._source, by)
        if index is not None:
            self._chosen(index)

    def inspect(self) -> None:
        """Show how the passages were found."""
        for widget in (self.cards, self.kin):
            widget.hide()
        self.inspector.show_turn(self._turn, self._turn.citations)
        self.inspector.show()
        QTimer.singleShot(0, self, self._show_mark)  # once the room for it is known
        self.inspector.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_mark(self) -> None:
        if self.body.currentWidget() is self.text:
            self.text.show_mark()
        else:
            self.pages.show_mark()

    def _close_inspector(self) -> None:
        if self._inspecting:
            self.inspector.hide()
            for widget in (self.cards, self.kin):
                widget.show()

    def _show_candidate(self) -> None:
        if (passage := self.inspector.chosen) is not None:
            self.show_source(passage)

    def _anchor(self, source: Source) -> int:
        """Where in the file's text the place of a source begins: a citation has its passage's."""
        passage = self._passages.get(source.passage) if isinstance(source, Citation) else None
        return passage.start if passage is not None else source.start

    def _view(self) -> QWidget:
        return self.text if self.body.currentWidget() is self.text else self.pages

    # --- what comes back ----------------------------------------------------------------------

    def _page_shown(self) -> None:
        source = self._source
        assert source is not None
        self._show(self.pages)
        self.head.page.set_text(where_words(source, self.pages.number, self.pages.pages))
        self.notice.clear()
        self.notice.tell_state(self.pages.picture.page.file, pictured=True)

    def _page_failed(self) -> None:
        """Say what happened, and show the text: that is kept, whatever became of the file."""
        source = self._source
        assert source is not None
        self._page_error = self.pages.error
        self._fail(self.pages.error)
        self.tools.show_pages(False)
        if self.pages.error.get("code") != "file.locked":
            self.text.show_source(source, self._anchor(source))
            self._patience.stop()

    def _text_shown(self) -> None:
        source = self._source
        assert source is not None
        self._show(self.text)
        reply = self.text.reply
        self.head.page.set_text(where_words(source, reply.get("page"), reply.get("pages")))
        self.head.page.setVisible(bool(self.head.page.plain()))
        if self._page_error is None:
            self.notice.tell_state(str(reply.get("file") or "there"), pictured=False)

    def _text_failed(self) -> None:
        if self._page_error is None:
            self._fail(self.text.error)

    def _fail(self, error: dict[str, Any]) -> None:
        source = self._source
        assert source is not None
        said = words.failure(error)
        unknown = tr("evidence", "The picture of this page could not be shown.")
        self.notice.tell_problem(said or unknown, locked=error.get("code") == "file.locked")
        self.text.show_kept(source)
        self._show(self.text)

    def _show(self, view: QWidget) -> None:
        self._patience.stop()
        self.body.setCurrentWidget(view)

    def _unlock(self) -> None:
        source = self._source
        if source is None:
            return
        sheet = UnlockSheet(self._bridge, self._themes, source.path, self.window())
        sheet.accepted.connect(self._try_again)
        sheet.open()

    def _try_again(self) -> None:
        if self._source is not None:
            self.pages.forget(self._source.path)
            self.show_source(self._source)

    def _chosen(self, index: int) -> None:
        source = self.cards.all[index].source
        self.show_source(source)
        self.chosen.emit(source.n if isinstance(source, Citation) else 0)

    # --- the search within the file -----------------------------------------------------------

    def open_find(self) -> None:
        """Search within the file that is shown."""
        if self._source is not None:
            self.finder.open_for(self._source.path, self._source.start)

    def _show_hit(self) -> None:
        hit = self.finder.hit
        if hit is None:
            self.pages.show_hits(())
            self.text.forget_hit()
        elif self.body.currentWidget() is self.text or hit[2] is None:
            self.text.reveal(hit[:2])
        else:
            self.pages.reveal(hit[2], hit[:2])

    # --- what can be done with the file -------------------------------------------------------

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "evidence.find": self.open_find,
            "evidence.copy": self.copy_passage,
            "evidence.open": self.open_file,
            "evidence.folder": self.open_folder,
        }

    def copy_passage(self) -> None:
        """Put the passage on the clipboard, with the file and the place that it is from."""
        source = self._source
        if source is None:
            return
        text = self.pages.picture.selection if self._view() is self.pages else ""
        quoted = text or source.text
        origin = source.origin or source_name(source)
        where = ", ".join(filter(None, (origin, place(source))))
        QGuiApplication.clipboard().setText(f"{quoted.strip()}\n\n{where}\n" if quoted else where)

    def open_file(self) -> None:
        """Open the file in its own program, a web page in the browser."""
        if self._source is None:
            return
        if self._source.origin:
            self.link.emit(self._source.origin)
        else:
            self._open(Path(self._source.path))

    def open_folder(self) -> None:
        """Open the folder that the file lies in."""
        if self._source is not None:
            self._open(Path(self._source.path).parent)

    def _open(self, path: Path) -> None:
        if problem := open_path(path):
            self.notice.tell_problem(problem)

    # --- Qt -----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keys of the viewer come before those of the window while the focus is here."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._command(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search, zoom, go to the next hit; Escape closes."""
        command = self._command(event)
        if command is not None:
            command()
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def _command(self, event: QKeyEvent) -> Callable[[], object] | None:
        keys, standard = QKeySequence(event.keyCombination()), QKeySequence.StandardKey
        if keys == QKeySequence(actions.find("evidence.find").keys):
            return self.open_find
        if not self.finder.isHidden() and event.key() == Qt.Key.Key_F3:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return lambda: self.finder.step(-1 if back else 1)
        if self.body.currentWidget() is not self.pages:
            return None
        if event.matches(standard.ZoomIn) or keys == QKeySequence("Ctrl+="):
            return lambda: self.pages.zoom_by(1)
        if event.matches(standard.ZoomOut):
            return lambda: self.pages.zoom_by(-1)
        return (lambda: self.pages.set_zoom("width")) if keys == QKeySequence("Ctrl+0") else None

    def _escape(self) -> None:
        if not self.finder.isHidden():
            self.finder.close_bar()
        elif self._inspecting:
            self._close_inspector()
        else:
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards take their share of the height."""
        super().resizeEvent(event)
        self.cards.setMaximumHeight(round(self.height() * CARDS_SHARE))
        if "inspector" in self.__dict__:
            self.inspector.setFixedHeight(self._inspector_height)

    @property
    def _inspector_height(self) -> int:
        share = round(self.height() * INSPECTOR_SHARE)
        return min(max(share, 240), max(180, self.height() - 2 * MARGIN))


class Notice(QFrame):
    """What has to be said of the file: that it changed since it was read, is gone, is locked."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = Label(themes, type_="secondary", role="err", wrap=True, parent=self)
        self.unlock = Button(themes, tr("evidence", "Unlock …"), icon="lock-open", parent=self)
        self.again = Button(themes, tr("evidence", "Try again"), kind="link", parent=self)
        buttons = columns(space=12)
        buttons.addWidget(self.unlock)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        layout = rows(self, 6, (MARGIN, 8, MARGIN, 4))
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        self.clear()

    def clear(self) -> None:
        """There is nothing to say."""
        self._say("", "warn")

    def tell_problem(self, text: str, *, locked: bool = False) -> None:
        """Something went wrong."""
        self._say(text, "err")
        self.unlock.setVisible(locked)
        self.again.setVisible(not locked)

    def tell_state(self, state: str, *, pictured: bool) -> None:
        """Whether the file is still as it was read; nothing for one that is."""
        if state == "changed" and pictured:
            text = tr("evidence", "This file has changed since it was read. The mark may be off.")
        elif state == "changed":
            text = tr("evidence", "This file has changed since. Here is the text as it was read.")
        elif state == "gone":
            text = tr("evidence", "This file is gone. Here is the text as it was read.")
        else:
            text = ""
        if text:
            self._say(text, "warn")

    def _say(self, text: str, role: str) -> None:
        self.words.set_role(role)
        self.words.set_text(text)
        self.words.setAccessibleName(text)
        self.unlock.hide()
        self.again.hide()
        self.setVisible(bool(text))
