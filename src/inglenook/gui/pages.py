"""The pages besides the chat: made when they are first visited, and what leads from each."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from inglenook.gui.window import Window

PAGES = ("chat", "library", "models", "prompts", "activity", "settings")
WITH_LIST = ("chat", "library", "models", "prompts", "settings")
CHAT_MODULES = (
    "inglenook.gui.chat.page",
    "inglenook.gui.chat.picker",
    "inglenook.gui.chats.list",
    "inglenook.gui.dropping",
    "inglenook.gui.foot",
    "inglenook.gui.models.corner",
)
FIRST_MODULE = "inglenook.gui.welcome.page"
OTHER_MODULES = (
    "inglenook.gui.library.page",
    "inglenook.gui.models.page",
    "inglenook.gui.personas.page",
    "inglenook.gui.activity.page",
    "inglenook.gui.settings.page",
    "inglenook.gui.chats.palette",
    "inglenook.gui.shortcuts",
    FIRST_MODULE,
)


def load(modules: Iterable[str], then: Callable[[], object] | None = None) -> threading.Thread:
    """Load modules on a thread: the window would stand still for as long. There, `then` is called
    after them."""

    def work() -> None:
        for name in modules:
            importlib.import_module(name)
        if then is not None:
            then()

    thread = threading.Thread(target=work, name="load-pages", daemon=True)
    thread.start()
    return thread


class Pages:
    """Makes the pages of one window by their names."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._made: dict[str, QWidget] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._made

    def add(self, name: str, page: QWidget) -> None:
        """Put a page into its place, and its list into the side column."""
        self._made[name] = page
        self._window.content.addWidget(page)
        side = getattr(page, "side", None)
        if side is not None:
            self._window.side.stack.addWidget(side)

    def of(self, name: str) -> Any:
        """A page, made on first use."""
        if name not in self._made:
            make: dict[str, Callable[[], QWidget]] = {
                "library": self._library,
                "models": self._models,
                "prompts": self._prompts,
                "activity": self._activity,
                "settings": self._settings,
                "welcome": self._welcome,
            }
            self.add(name, make[name]())
        return self._made[name]

    def _library(self) -> QWidget:
        from inglenook.gui.library.page import LibraryPage

        window = self._window
        page = LibraryPage(window.bridge, window.themes, window.watch, window.toast, window.content)
        page.choose(window.memory.state.collection or "")
        page.ask_wanted.connect(lambda: window.ask_about(page.current))
        page.passage_wanted.connect(lambda: window.show_passage(page.passage))
        page.current_changed.connect(lambda: window.memory.note(collection=page.current))
        return page

    def _models(self) -> QWidget:
        from inglenook.gui.models.page import ModelsPage

        window = self._window
        return ModelsPage(
            window.bridge,
            window.themes,
            window.watch,
            window.toast,
            window.downloads,
            window.content,
        )

    def _prompts(self) -> QWidget:
        from inglenook.gui.personas.page import PromptsPage

        window = self._window
        return PromptsPage(window.bridge, window.themes, window.toast, window.content)

    def _activity(self) -> QWidget:
        from inglenook.gui.activity.page import ActivityPage

        window = self._window
        page = ActivityPage(
            window.bridge, window.themes, window.watch, window.toast, window.content
        )
        page.chat_wanted.connect(lambda: window.show_chat(page.chat))
        return page

    def _settings(self) -> QWidget:
        from inglenook.gui.settings.page import SettingsPage

        window = self._window
        page = SettingsPage(window.bridge, window.themes, window.toast, window.content)
        chosen = page.choices
        chosen.changed.connect(lambda: window.languages.choose(chosen.values.language))
        chosen.changed.connect(lambda: window.choose(chosen.values))
        return page

    def _welcome(self) -> QWidget:
        from inglenook.gui.welcome.page import WelcomePage

        window = self._window
        page = WelcomePage(
            window.bridge, window.themes, window.watch, window.downloads, window.content
        )
        page.left.connect(window.leave_welcome)
        page.question_picked.connect(lambda: window.ask_first(page.question, page.collection))
        page.models_wanted.connect(lambda: window.go("models"))
        return page
