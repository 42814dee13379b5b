"""The palette over a window, and where each of its finds leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.gui.chats.palette import Palette
    from inglenook.gui.window import Window


class Finding:
    """Opens the palette of one window, made on first use."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._palette: Palette | None = None

    def toggle(self) -> None:
        """Open the palette over the window, or close it."""
        palette = self._palette or self._make()
        if palette.isVisible():
            palette.leave()
            return
        window = self._window
        handlers = {**window.handlers(), **window.chats.commands.for_list()}
        del handlers["search"]
        palette.open(handlers)

    def _make(self) -> Palette:
        from inglenook.gui.chats.palette import Palette

        window = self._window
        palette = self._palette = Palette(window.bridge, window.themes, window)
        palette.chosen.connect(lambda: self._open(palette))
        palette.files_wanted.connect(lambda: self._search_files(palette.text))
        return palette

    def _open(self, found: Palette) -> None:
        window = self._window
        if found.folder:
            window.go_to_chat()
            window.show_list(True)
            window.chats.show_folder(found.folder)
            return
        window.chats.open(found.chat)
        if found.message:
            window.chat.show_message(found.message)

    def _search_files(self, text: str) -> None:
        self._window.go("library")
        library = self._window.content_of("library")
        library.side.search.line.setText(text)
        library.search()
