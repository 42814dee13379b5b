"""The window: its pages and what leads from one to another, its actions, what it remembers."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from inglenook.gui import actions
from inglenook.gui import state as remembered
from inglenook.gui.bridge import Bridge, Line, Watch
from inglenook.gui.desktop import place
from inglenook.gui.frame import FOLDS_BELOW, Frame
from inglenook.gui.language import Languages
from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.opening import OpeningList, OpeningPage
from inglenook.gui.rail import Rail
from inglenook.settings import Settings

if TYPE_CHECKING:
    from inglenook.gui.chat.talks import Talks
    from inglenook.gui.chats.palette import Palette
    from inglenook.gui.evidence.panel import EvidencePanel

_MOUSE = Qt.FocusReason.MouseFocusReason  # a reason that draws no ring
PAGES = ("chat", "library", "models", "prompts", "activity", "settings")
WITH_LIST = ("chat", "library", "models", "prompts", "settings")


class Window(Frame):
    """The whole window. All pages but the chat are made when they are first visited.

    It is shown with the rail and blank places for the rest, since reading the modules of the chat
    takes longer than everything before. `painted` comes once, after this first frame, and
    `furnished` once the chat, its list and the page that was left are there; until then, only
    `furnish` may be called. `settings_changed`: `chosen` is another.
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
        self._state = remembered.load(state_file)
        self._painted = False
        self._furnished = False
        self._typed = ""  # before there was a field to type into
        self._pages: dict[str, QWidget] = {}
        self.page = ""
        self._passage: EvidencePanel | None = None  # shows a search result in its file
        self._passage_open = False
        self._palette: Palette | None = None
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
        return self._state.page if self._state.page in PAGES else "chat"

    def furnish(self) -> None:
        """Put everything into its place. Keys pressed meanwhile go to the composer."""
        from inglenook.gui.chat.page import ChatPage
        from inglenook.gui.chat.picker import ModelPicker
        from inglenook.gui.chat.talks import Talks
        from inglenook.gui.chats.list import ChatList
        from inglenook.gui.dropping import DropFields
        from inglenook.gui.foot import FootCard
        from inglenook.gui.look.notices import Toast
        from inglenook.gui.models.corner import Corner
        from inglenook.gui.models.downloads import Downloads

        bridge, themes = self.bridge, self.themes
        self.toast = Toast(themes, self.content)
        self.foot = FootCard(bridge, self.watch, themes, self.side)
        self.foot.resized.connect(self.side.place)
        self.side.set_foot(self.foot)
        self.downloads = Downloads(bridge, self.watch, self.toast, self)
        self.foot.set_corner(Corner(themes, self.downloads))
        self.chats = ChatList(bridge, themes, self.watch, self.toast)
        self.side.stack.addWidget(self.chats)
        if self.talks is None:
            self.talks = Talks(self.host, self.host)
            self.talks.fresh().draft.read({"text": self._state.draft})
        pasted = self._state_file.parent / "pasted"
        self.chat = ChatPage(bridge, themes, self.watch, self.talks, self.toast, pasted)
        self.picker = ModelPicker(bridge, themes, self.watch)
        self.chat.header.set_picker(self.picker)
        self._pages["chat"] = self.chat
        self.content.addWidget(self.chat)
        self.set_evidence(self.chat.evidence)
        self.toast.keep_clear_of(self.chat.composer)
        self._connect()
        actions.install(self, self._handlers())
        self.setWindowIcon(icons.app_icon())
        self._drops = DropFields(themes, self)
        self._drops.dropped.connect(self._dropped)
        self._furnished = True
        self._restore()
        self._clear_opening()
        self.furnished.emit()

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
            self._remember(page=name)  # it is shown as soon as it can be
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
            self._remember(page=name)

    def _focus(self, side: QWidget | None) -> None:
        """Put the focus where the next key is most likely meant for."""
        if self.page == "chat":
            self.chat.focus_composer()
        else:
            target: QWidget = getattr(side, "view", self.content)
            target.setFocus(_MOUSE)

    def content_of(self, name: str) -> QWidget:
        """The content of a page, made on first use."""
        if name not in self._pages:
            page = self._make(name)
            self._pages[name] = page
            self.content.addWidget(page)
            side = getattr(page, "side", None)
            if side is not None:
                self.side.stack.addWidget(side)
        return self._pages[name]

    def _make(self, name: str) -> QWidget:
        make: dict[str, Callable[[], QWidget]] = {
            "library": self._make_library,
            "models": self._make_models,
            "prompts": self._make_prompts,
            "activity": self._make_activity,
            "settings": self._make_settings,
            "welcome": self._make_welcome,
        }
        return make[name]()

    def _make_library(self) -> QWidget:
        from inglenook.gui.library.page import LibraryPage

        page = LibraryPage(self.bridge, self.themes, self.watch, self.toast)
        page.choose(self._state.collection or "")
        page.ask_wanted.connect(lambda: self._ask_about(page.current))
        page.passage_wanted.connect(self._show_passage)
        page.current_changed.connect(lambda: self._remember(collection=page.current))
        return page

    def _make_models(self) -> QWidget:
        from inglenook.gui.models.page import ModelsPage

        return ModelsPage(self.bridge, self.themes, self.watch, self.toast, self.downloads)

    def _make_prompts(self) -> QWidget:
        from inglenook.gui.personas.page import PromptsPage

        return PromptsPage(self.bridge, self.themes, self.toast)

    def _make_activity(self) -> QWidget:
        from inglenook.gui.activity.page import ActivityPage

        page = ActivityPage(self.bridge, self.themes, self.watch, self.toast)
        page.chat_wanted.connect(lambda: self.show_chat(page.chat))
        return page

    def _make_settings(self) -> QWidget:
        from inglenook.gui.settings.page import SettingsPage

        page = SettingsPage(self.bridge, self.themes, self.toast)
        chosen = page.choices
        chosen.changed.connect(lambda: self.languages.choose(chosen.values.language))
        chosen.changed.connect(lambda: self._choose(chosen.values))
        return page

    def _choose(self, values: Settings) -> None:
        self.chosen = values
        self.settings_changed.emit()

    def _make_welcome(self) -> QWidget:
        from inglenook.gui.welcome.page import WelcomePage

        page = WelcomePage(self.bridge, self.themes, self.watch, self.downloads)
        page.left.connect(self._leave_welcome)
        page.question_picked.connect(lambda: self._ask_first(page.question, page.collection))
        page.models_wanted.connect(lambda: self.go("models"))
        return page

    # --- the chat -----------------------------------------------------------------------------

    def _connect(self) -> None:
        self.chats.opened.connect(self._open_chat)
        self.chats.new_wanted.connect(self.new_chat)
        self.chats.deleted.connect(lambda: self.chat.forget_chat(self.chats.gone))
        self.chats.search_wanted.connect(self.search)
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
        self._go_to_chat()
        self.chats.choose(None)
        self.chat.new_chat()
        self.fold_list()

    def _ask_about(self, collection: str) -> None:
        self._go_to_chat()
        self.chats.choose(None)
        self.chat.new_chat({"collections": [collection], "paths": []})

    def _open_chat(self) -> None:
        self._go_to_chat()
        self.chat.open_chat(self.chats.current)
        self.fold_list()

    def show_chat(self, chat: str) -> None:
        """Go to a chat, wherever one is."""
        self._go_to_chat()
        self.chats.choose(chat)
        self.chat.open_chat(chat)

    def _chat_changed(self) -> None:
        self.chats.choose(self.chat.chat_id)
        self._remember(chat=self.chat.chat_id)

    def _chat_menu(self, spot: QPoint) -> None:
        if self.chat.chat_id is not None:
            self.chats.commands.menu(self.chat.chat_id, spot)

    def _keep_draft(self) -> None:
        self._remember(draft=self.chat.talks.fresh_draft[: remembered.LONGEST_DRAFT])

    def _go_to_chat(self) -> None:
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

    def _show_passage(self) -> None:
        """Show a result of the search without a model in its file."""
        from inglenook.gui.evidence.panel import EvidencePanel
        from inglenook.types import Passage, from_json

        if self._passage is None:
            self._passage = EvidencePanel(self.bridge, self.themes)
            self._passage.closed.connect(self._close_passage)
            self._passage.cards.hide()
        self._passage.show_source(from_json(Passage, self._library().passage))
        self._passage_open = True
        self._show_evidence()

    def _close_passage(self) -> None:
        self._passage_open = False
        self._show_evidence()

    # --- actions ------------------------------------------------------------------------------

    def _handlers(self) -> dict[str, Callable[[], object]]:
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
        self._remember(list_open=self.list_open)

    def search(self) -> None:
        """Open the palette over the window, or close it."""
        if self._palette is None:
            from inglenook.gui.chats.palette import Palette

            self._palette = Palette(self.bridge, self.themes, self)
            self._palette.chosen.connect(self._open_found)
            self._palette.files_wanted.connect(self._search_files)
        if self._palette.isVisible():
            self._palette.leave()
            return
        handlers = {**self._handlers(), **self.chats.commands.for_list()}
        del handlers["search"]
        self._palette.open(handlers)

    def _open_found(self) -> None:
        found = self._palette
        if found is None:
            return
        if found.folder:
            self._go_to_chat()
            self.show_list(True)
            self.chats.show_folder(found.folder)
            return
        self.chats.open(found.chat)
        if found.message and hasattr(self.chat, "show_message"):
            self.chat.show_message(found.message)

    def _search_files(self) -> None:
        if self._palette is None:
            return
        self.go("library")
        self._library().side.search.line.setText(self._palette.text)
        self._library().search()

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
        page: Any = self.content_of("welcome")
        if known:  # it shows how things were then
            page.begin()
        self.go("welcome")

    def _ask_first(self, question: str, collection: str) -> None:
        self._leave_welcome()
        self._ask_about(collection)
        self.chat.ask(question)

    def _add_folder(self) -> None:
        name = self.page if self.page == "welcome" else "library"
        self.go(name)
        page: Any = self.content_of(name)
        page.choose_folder()

    def add_paths(self, paths: list[str]) -> None:
        """Take files and folders into the library, and show it."""
        name = self.page if self.page == "welcome" else "library"
        self.go(name)
        page: Any = self.content_of(name)
        page.add(paths)

    def _dropped(self) -> None:
        paths = self._drops.paths
        if self._drops.place == "library":
            self.go("library")
            self._library().add(paths)
        else:
            self._go_to_chat()
            self.chat.composer.add_paths(paths)

    def _library(self) -> Any:
        return self.content_of("library")

    # --- what is remembered -------------------------------------------------------------------

    def _restore_place(self) -> None:
        state = self._state
        self._list_open = state.list_open
        self.stand = place.Place(self)
        kept = state.places.get(place.layout_key())
        self.stand.restore(kept if isinstance(kept, dict) else {}, QSize(state.width, state.height))
        self.stand.changed.connect(self._remember_place)

    def _restore(self) -> None:
        state = self._state
        self.go(self._first_page)
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
            self.go("welcome")

    def _leave_welcome(self) -> None:
        self._remember(welcomed=True)
        self.go("chat")
        self.chat.focus_composer()

    def _remember(self, **values: Any) -> None:
        changed = dataclasses.replace(self._state, **values)
        if changed != self._state and self._painted:
            remembered.save(changed, self._state_file)
        self._state = changed

    def first_time(self, name: str) -> bool:
        """Whether what the state notes under `name` has not been before; it has now."""
        first = not getattr(self._state, name)
        self._remember(**{name: True})
        return first

    def give_way(self) -> None:
        """Go without ending the program: another window takes this one's place."""
        self._keep_all()
        self.bridge.end()
        self.hide()
        self.deleteLater()

    def _remember_place(self) -> None:
        stands = self.stand.as_json()
        *_, width, height = stands["at"]
        places = place.remembered(self._state.places, place.layout_key(), stands)
        self._remember(width=width, height=height, places=places)

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
            self._painted = True
            QTimer.singleShot(0, self._after_first_frame)

    def _after_first_frame(self) -> None:
        self.painted.emit()
        self.furnish()
