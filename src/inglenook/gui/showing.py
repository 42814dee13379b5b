"""The window of the program: one at a time, made anew when the language is another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.gui.bridge import HostBridge, Watch
from inglenook.gui.desktop.door import Door
from inglenook.gui.desktop.wish import Wish
from inglenook.gui.language import Languages
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.window import Window
from inglenook.paths import Paths
from inglenook.settings import Settings

if TYPE_CHECKING:
    from inglenook.gui.chat.talks import Talks
    from inglenook.gui.desktop.desk import Desk


class Windows:
    """Makes the window and ties it to the desktop once it is all there."""

    def __init__(
        self,
        bridge: HostBridge,
        themes: ThemeSource,
        languages: Languages,
        paths: Paths,
        door: Door,
        wish: Wish,
        chosen: Settings,
    ) -> None:
        self._bridge, self._themes, self._languages = bridge, themes, languages
        self._watch = Watch(bridge)
        self._state_file = paths.home / "window.json"
        self._door, self._wish, self._chosen = door, wish, chosen
        self._shown: Window | None = None
        self._desk: Desk | None = None
        languages.changed.connect(self._show_anew)

    def show(self, talks: Talks | None = None) -> Window:
        """Show a window where the last one was; texts are read while it is made."""
        window = Window(
            self._bridge, self._watch, self._themes, self._languages, self._state_file, talks
        )
        window.furnished.connect(lambda: self._live_with(window))
        window.show_restored()
        self._shown = window
        return window

    def end(self) -> None:
        """Give back what the desktop lent."""
        if self._desk is not None:
            self._desk.close()

    def _live_with(self, window: Window) -> None:
        from inglenook.gui.desktop.desk import Desk

        if self._desk is None:
            self._desk = Desk(self._bridge, self._watch, self._themes, self._door, self._wish)
            self._desk.settings = self._chosen  # until the host has told them
        self._desk.attach(window)

    def _show_anew(self) -> None:
        old = self._shown
        if old is not None:
            old.give_way()
            self.show(old.talks)
