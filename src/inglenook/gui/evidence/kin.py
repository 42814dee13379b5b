"""What else the library has of the kind of a file: newer versions, and files about the same."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.chat.source_card import file_name
from inglenook.gui.language import tr
from inglenook.gui.library.files import icon_of, page_name
from inglenook.gui.look import icons, words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Elided, columns, rows

MOST = 6
MARGIN = 16


class Kin(QWidget):
    """`chosen`: the file `path` is to be shown."""

    chosen = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._themes = bridge, themes
        self._of = ""
        self._newest = ""
        self.path = ""
        self.newer = Elided(themes, type_="secondary", role="warn")
        self.open_newer = Button(themes, tr("evidence", "Open it"), kind="link")
        self.open_newer.clicked.connect(lambda: self._choose(self._newest))
        self.related = Button(
            themes, tr("evidence", "Related files"), kind="text", icon="chevron-down"
        )
        self.related.clicked.connect(self._ask_related)
        version = columns(space=12)
        version.addWidget(self.newer, 1)
        version.addWidget(self.open_newer)
        foot = columns(space=0)
        foot.addWidget(self.related)
        foot.addStretch(1)
        layout = rows(self, 0, (MARGIN, 4, MARGIN, 0))
        layout.addLayout(version)
        layout.addLayout(foot)
        self._show_newer("", 0)

    def show_file(self, path: str) -> None:
        """Tell about another file."""
        if path == self._of:
            return
        self._of = path
        self._show_newer("", 0)
        self._bridge.request(
            "library.versions",
            {"path": path},
            on_done=lambda reply: self._take_versions(path, reply),
            on_failed=lambda _: None,  # a file that the library does not know has no versions
        )

    def _take_versions(self, path: str, reply: dict[str, Any]) -> None:
        if path != self._of:
            return
        versions = list(reply.get("versions") or ())
        newest = next((str(v["path"]) for v in versions if v.get("newest")), "")
        alike = next((float(v["resemblance"]) for v in versions if v.get("newest")), 1.0)
        # a copy of the very same words is nothing newer
        self._show_newer("" if newest == path or alike >= 1 else newest, len(versions))

    def _show_newer(self, newest: str, count: int) -> None:
        self._newest = newest
        name = file_name(newest)
        text = tr("evidence", "An older version. Newest of %n: {file}", n=count)
        self.newer.set_text(text.format(file=name) if newest else "")
        self.open_newer.setAccessibleName(tr("evidence", "Open the newer {file}").format(file=name))
        for widget in (self.newer, self.open_newer):
            widget.setVisible(bool(newest))

    def _ask_related(self) -> None:
        path = self._of
        self.related.setEnabled(False)

        def done(reply: dict[str, Any]) -> None:
            self.related.setEnabled(True)
            if path == self._of:
                self._show_related(list(reply.get("files") or ()))

        def failed(error: dict[str, Any]) -> None:
            self.related.setEnabled(True)
            self._show_menu([], str(error["message"]))

        with_ = {"path": path, "k": MOST}
        self._bridge.request("library.related", with_, on_done=done, on_failed=failed)

    def _show_related(self, files: list[dict[str, Any]]) -> None:
        nothing = tr("evidence", "No other file of your library is about the same.")
        self._show_menu(files[:MOST], nothing)

    def _show_menu(self, files: list[dict[str, Any]], nothing: str) -> None:
        theme = self._themes.theme
        menu = QMenu(self)
        menu.setFont(theme.font("list"))
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        for file in files:
            path = str(file["path"])
            entry = menu.addAction(page_name(path) or file_name(path))
            entry.setIcon(icons.icon(theme, icon_of(path), "muted", 16))
            shared = ", ".join(str(word) for word in file.get("words") or ())
            both = tr("evidence", "Both say: {words}").format(words=shared)
            entry.setToolTip(f"{words.home(path)}\n{both}" if shared else path)
            entry.triggered.connect(lambda _=False, path=path: self._choose(path))
        if not files:
            menu.addAction(nothing).setEnabled(False)
        menu.popup(self.related.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _choose(self, path: str) -> None:
        self.path = path
        self.chosen.emit()
