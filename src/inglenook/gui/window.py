"""The window: its pages and what leads from one to another, its actions, what it remembers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from inglenook.gui import actions
from inglenook.gui.bridge import Bridge, Line, Watch
from inglenook.gui.desktop import place
from inglenook.gui.finding import Finding
from inglenook.gui.frame import FOLDS_BELOW, Frame
from inglenook.gui.language import Languages
from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.opening import OpeningList, OpeningPage
from inglenook.gui.pages import (
    CHAT_MODULES,
    FIRST_MODULE,
    PAGES,
    WITH_LIST,
    Pages,
    load,
)
from inglenook.gui.rail import Rail
from inglenook.gui.slices import in_turns
from inglenook.gui.state import LONGEST_DRAFT, Memory
from inglenook.settings import Settings

if TYPE_CHECKING:
    from inglenook.gui.chat.talks import Talks
    from inglenook.gui.evidence.panel import EvidencePanel

_MOUSE = Qt.FocusReason.MouseFocusReason  # a reason that draws no ring


class Window(Frame):
    """The whole window. All pages but the chat are made when they are first visited.

    It is shown with the rail and blank places for the rest, since reading the modules of the chat
    takes longer than everything before; that happens on a thread, then the parts are made one a
    turn. `painted` comes once, after this first frame, and `furnished` once the chat, its list and
    the page that was left are there; until then, nothing may be called.
    `settings_changed`: `chosen` is another.
    """

    painted = Signal()
    furnished = Signal()
    settings_changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        watch: Watch,
        themes: ThemeSource,
        languages: Languages,
        state_file: Path,
        talks: Talks | None = None,
    ) -> None:
        super().__init__(themes)
        self.host, self.talks = bridge, talks  # the chats outlive a window that is made anew
        self.bridge = Line(bridge, self)
        self.watch = watch
        self.languages = languages
        self._state_file = state_file
        self.memory = Memory(state_file)
        self._painted = False
        self._furnished = False
        self._typed = ""  # before there was a field to type into
        self._pages = Pages(self)
        self._finding = Finding(self)
        self.page = ""
        self._passage: EvidencePanel | None = None  # shows a search result in its file
        self._passage_open = False
        self.closing: Callable[[], bool] = lambda: True  # whether it may close now
        self.leaving = False  # for good, not into the tray
        self.chosen = Settings()
        self.setWindowTitle("Inglenook")
        self._rail = Rail(themes, self.watch, self.go, self.toggle_list, self)
        self.set_rail(self._rail)
        self._restore_place()
        self._show_opening()

    def _show_opening(self) -> None:
        page = self._first_page
        self._rail.show_page(page)
        self._opening = (
            OpeningList(self.themes, self.side, chat=page == "chat"),
            OpeningPage(self.themes, self.content, chat=page == "chat"),
        )
        self.side.stack.addWidget(self._opening[0])
        self.content.addWidget(self._opening[1])
        self.set_parts(has_list=page in WITH_LIST)
        self._opening[1].setFocus(_MOUSE)

    @property
    def _first_page(self) -> str:
        page = self.memory.state.page
        return page if page in PAGES else "chat"

    def _furnish(self) -> Iterator[None]:
        """Put everything into its place. Keys pressed meanwhile go to the composer."""
        first = () if self.memory.state.welcomed else (FIRST_MODULE,)
        thread = load((*CHAT_MODULES, *first))
        while thread.is_alive():
            yield
        yield from self._furnish_side()
        yield from self._furnish_chat()
        self._connect()
        actions.install(self, self.handlers())
        self.setWindowIcon(icons.app_icon())
        yield
        self.content_of(self._first_page)
        yield
        self._furnished = True
        self.go(self._first_page)
        self._restore()
        self._clear_opening()
        self.furnished.emit()

    def _furnish_side(self) -> Iterator[None]:
        from inglenook.gui.chats.list import ChatList
        from inglenook.gui.dropping import DropFields
        from inglenook.gui.foot import FootCard
        from inglenook.gui.look.notices import Toast
        from inglenook.gui.models.corner import Corner
        from inglenook.gui.models.downloads import Downloads

        self.toast = Toast(self.themes, self.content)
        self.foot = FootCard(self.bridge, self.watch, self.themes, self.side)
        self.foot.resized.connect(self.side.place)
        self.side.set_foot(self.foot)
        self.downloads = Downloads(self.bridge, self.watch, self.toast, self)
        self.foot.set_corner(Corner(self.themes, self.downloads))
        self._drops = DropFields(self.themes, self)
        self._drops.dropped.connect(self._dropped)
        yield
        self.chats = ChatList(self.bridge, self.themes, self.watch, self.toast)
        self.side.stack.addWidget(self.chats)
        yield

    def _furnish_chat(self) -> Iterator[None]:
        from inglenook.gui.chat.page import ChatPage
        from inglenook.gui.chat.picker import ModelPicker
        from inglenook.gui.chat.talks import Talks
        from inglenook.gui.evidence.panel import EvidencePanel

        if self.talks is None:
            self.talks = Talks(self.host, self.host)
            self.talks.fresh().draft.read({"text": self.memory.state.draft})
        evidence = EvidencePanel(self.bridge, self.themes)
        self.set_evidence(evidence)
        yield
        pasted = self._state_file.parent / "pasted"
        self.chat = ChatPage(
            self.bridge, self.themes, self.watch, self.talks, self.toast, pasted, evidence=evidence
        )
        yield
        self.picker = ModelPicker(self.bridge, self.themes, self.watch)
        self.chat.header.set_picker(self.picker)
        self._pages.add("chat", self.chat)
        self.toast.keep_clear_of(self.chat.composer)

    def _clear_opening(self) -> None:
        for blank in self._opening:
            blank.hide()
            blank.deleteLater()
        if self._typed:
            self.chat.composer.field.insertPlainText(self._typed)

    # --- pages ------------------------------------------------------------------------------

    def go(self, name: str) -> None:
        """Show a page. Going to where one is calls the list, where it is folded away."""
        if not self._furnished:
            self.memory.note(page=name)  # it is shown as soon as it can be
            return
        if name == self.page and self.width() < FOLDS_BELOW:
            self.toggle_list()
            return
        self.page = name
        content = self.content_of(name)
        side = self.chats if name == "chat" else getattr(content, "side", None)
        self.content.setCurrentWidget(content)
        if side is not None:
            self.side.stack.setCurrentWidget(side)
        self.fold_list()
        self.set_parts(has_list=side is not None, covered=name == "welcome")
        self._rail.show_page(name)
        self._show_evidence()
        self.toast.place()
        self._focus(side)
        if name in PAGES:
            self.memory.note(page=name)

    def _focus(self, side: QWidget | None) -> None:
        """Put the focus where the next key is most likely meant for."""
        if self.page == "chat":
            self.chat.focus_composer()
        else:
            target: QWidget = getattr(side, "view", self.content)
            target.setFocus(_MOUSE)

    def content_of(self, name: str) -> Any:
        """The content of a page, made on first use."""
        return self._pages.of(name)

    def choose(self, values: Settings) -> None:
        """Follow other settings from here on."""
        self.chosen = values
        self.settings_changed.emit()

    # --- the chat -----------------------------------------------------------------------------

    def _connect(self) -> None:
        self.chats.opened.connect(self._open_chat)
        self.chats.new_wanted.connect(self.new_chat)
        self.chats.deleted.connect(lambda: self.chat.forget_chat(self.chats.gone))
        self.chats.search_wanted.connect(self.search)
        self.chats.renamed.connect(self.chat.talks.retitle)
        self.chats.loaded.connect(lambda: self.chat.talks.take_titles(self.chats.records))
        self.chat.chat_changed.connect(self._chat_changed)
        self.chat.menu_wanted.connect(self._chat_menu)
        self.chat.personas_wanted.connect(lambda: self.go("prompts"))
        self.chat.talks.fresh_draft_changed.connect(self._keep_draft)
        self.chat.busy_changed.connect(lambda: self.chats.set_busy(self.chat.busy_chats))
        self.chat.evidence_changed.connect(self._show_evidence)
        self.chat.models_wanted.connect(lambda: self.go("models"))
        self.chat.add_folder_wanted.connect(self._add_folder)
        self.picker.models_wanted.connect(lambda: self.go("models"))
        self.picker.failed.connect(lambda: self.toast.say(self.picker.problem))
        self.themes.changed.connect(self.update)

    def new_chat(self) -> None:
        """Begin a fresh chat."""
        self.go_to_chat()
        self.chats.choose(None)
        self.chat.new_chat()
        self.fold_list()

    def ask_about(self, collection: str) -> None:
        """Begin a fresh chat about a collection."""
        self.go_to_chat()
        self.chats.choose(None)
        self.chat.new_chat({"collections": [collection], "paths": []})

    def _open_chat(self) -> None:
        self.go_to_chat()
        self.chat.open_chat(self.chats.current)
        self.fold_list()

    def show_chat(self, chat: str) -> None:
        """Go to a chat, wherever one is."""
        self.go_to_chat()
        self.chats.choose(chat)
        self.chat.open_chat(chat)

    def _chat_changed(self) -> None:
        self.chats.choose(self.chat.chat_id)
        self.memory.note(chat=self.chat.chat_id)

    def _chat_menu(self, spot: QPoint) -> None:
        if self.chat.chat_id is not None:
            self.chats.commands.menu(self.chat.chat_id, spot)

    def _keep_draft(self) -> None:
        self.memory.note(draft=self.chat.talks.fresh_draft[:LONGEST_DRAFT])

    def go_to_chat(self) -> None:
        """Show the chat, if another page is shown."""
        if self.page != "chat":
            self.go("chat")

    def _show_evidence(self) -> None:
        if self.page == "library" and self._passage is not None and self._passage_open:
            self.set_evidence(self._passage)
            self.show_evidence(True)
            return
        self.set_evidence(self.chat.evidence)
        self.show_evidence(self.page == "chat" and self.chat.evidence_open)

    def _step_source(self, by: int) -> None:
        """Open the next source of the answer (1) or the one before (-1)."""
        if self.chat.evidence_open:
            self.chat.evidence.step(by)
        else:
            self.chat.header.evidence.click()

    def show_passage(self, passage: dict[str, Any]) -> None:
        """Show a result of the search without a model in its file."""
        from inglenook.gui.evidence.panel import EvidencePanel
        from inglenook.types import Passage, from_json

        if self._passage is None:
            self._passage = EvidencePanel(self.bridge, self.themes)
            self._passage.closed.connect(self._close_passage)
            self._passage.cards.hide()
        self._passage.show_source(from_json(Passage, passage))
        self._passage_open = True
        self._show_evidence()

    def _close_passage(self) -> None:
        self._passage_open = False
        self._show_evidence()

    # --- actions ------------------------------------------------------------------------------

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of the window do."""
        return {
            **{f"page.{name}": partial(self._jump, name) for name in PAGES},
            "chat.new": self.new_chat,
            "search": self.search,
            "folder.add": self._add_folder,
            "list.toggle": self.toggle_list,
            "answer.again": partial(self._on_chat, self.chat.regenerate),
            "answer.copy": partial(self._on_chat, self.chat.copy_last),
            "answer.find": partial(self._on_chat, self.chat.find_words),
            "source.next": partial(self._on_chat, partial(self._step_source, 1)),
            "source.previous": partial(self._on_chat, partial(self._step_source, -1)),
            "help": self._help,
            "welcome": self._first_steps,
            "window.full": self.stand.toggle_full_screen,
            "quit": self.quit,
        }

    def quit(self) -> None:
        """End the program, unless something under way speaks against it."""
        self.leaving = True
        self.close()
        self.leaving = False

    def _jump(self, name: str) -> None:
        if name != self.page:
            self.go(name)

    def toggle_list(self) -> None:
        """Show the list if it is hidden, hide it otherwise."""
        self.show_list(not self.list_shown)
        self.memory.note(list_open=self.list_open)

    def search(self) -> None:
        """Open the palette over the window, or close it."""
        self._finding.toggle()

    def _on_chat(self, run: Callable[[], None]) -> None:
        if self.page == "chat":
            run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, where nothing that has the focus wanted it."""
        if not self._furnished:
            self._typed += event.text() if event.text().isprintable() else ""
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        if self.list_shown and self.width() < FOLDS_BELOW:
            self.fold_list()
        elif self.page == "chat":
            self.chat.escape()
        elif self.page == "library":
            self._close_passage()

    def _help(self) -> None:
        from inglenook.gui.shortcuts import ShortcutsDialog

        ShortcutsDialog(self.themes, self).open()

    def _first_steps(self) -> None:
        known = "welcome" in self._pages
        page = self.content_of("welcome")
        if known:  # it shows how things were then
            page.begin()
        self.go("welcome")

    def ask_first(self, question: str, collection: str) -> None:
        """Ask what was picked on the first page."""
        self.leave_welcome()
        self.ask_about(collection)
        self.chat.ask(question)

    def _add_folder(self) -> None:
        name = self.page if self.page == "welcome" else "library"
        self.go(name)
        page = self.content_of(name)
        page.choose_folder()

    def add_paths(self, paths: list[str]) -> None:
        """Take files and folders into the library, and show it."""
        name = self.page if self.page == "welcome" else "library"
        self.go(name)
        page = self.content_of(name)
        page.add(paths)

    def _dropped(self) -> None:
        paths = self._drops.paths
        if self._drops.place == "library":
            self.go("library")
            self.content_of("library").add(paths)
        else:
            self.go_to_chat()
            self.chat.composer.add_paths(paths)

    # --- what is remembered -------------------------------------------------------------------

    def _restore_place(self) -> None:
        state = self.memory.state
        self._list_open = state.list_open
        self.stand = place.Place(self)
        kept = state.places.get(place.layout_key())
        self.stand.restore(kept if isinstance(kept, dict) else {}, QSize(state.width, state.height))
        self.stand.changed.connect(self._remember_place)

    def _restore(self) -> None:
        state = self.memory.state
        if state.chat:
            self.chats.choose(state.chat)
            self.chat.open_chat(state.chat)
        elif not state.welcomed:
            self._welcome_if_new()

    def show_restored(self) -> None:
        """Show the window as large as it was left."""
        self.stand.show()

    def _welcome_if_new(self) -> None:
        """Show the first page if there are neither chats nor collections."""
        if self.chats.count is None:
            self.chats.loaded.connect(self._welcome_if_new, Qt.ConnectionType.SingleShotConnection)
            return
        if self.chats.count == 0 and self.page == "chat" and self.chat.chat_id is None:
            self.bridge.request("library.collections", on_done=self._welcome)

    def _welcome(self, reply: dict[str, Any]) -> None:
        if not reply["collections"] and self.chat.chat_id is None:
            in_turns(self, self._go_to_welcome())

    def _go_to_welcome(self) -> Iterator[None]:
        self.content_of("welcome")
        yield
        self.go("welcome")

    def leave_welcome(self) -> None:
        """Go on from the first page to the chat."""
        self.memory.note(welcomed=True)
        self.go("chat")
        self.chat.focus_composer()

    def give_way(self) -> None:
        """Go without ending the program: another window takes this one's place."""
        self._keep_all()
        self.bridge.end()
        self.hide()
        self.deleteLater()

    def _remember_place(self) -> None:
        stands = self.stand.as_json()
        *_, width, height = stands["at"]
        places = place.remembered(self.memory.state.places, place.layout_key(), stands)
        self.memory.note(width=width, height=height, places=places)

    def _keep_all(self) -> None:
        if self._furnished:
            self.chat.keep_drafts()
        self._remember_place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is to be kept, then go, unless `closing` says to stay."""
        self._keep_all()
        if not self.closing():
            event.ignore()
            return
        super().closeEvent(event)
        QApplication.quit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the list on the rail where it is folded away."""
        super().resizeEvent(event)
        self._rail.list_button.setVisible(self.width() < FOLDS_BELOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first frame."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = self.memory.keeps = True
            QTimer.singleShot(0, self._after_first_frame)

    def _after_first_frame(self) -> None:
        self.painted.emit()
        in_turns(self, self._furnish())
