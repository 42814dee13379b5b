"""The settings page: a list of groups, a search over all of them, and the pages of the groups."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import tr
from inglenook.gui.look.inputs import SearchField
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.rowlist import Row, RowList, RowModel
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import rows
from inglenook.gui.settings.choices import Choices
from inglenook.gui.settings.fields import GROUPS, Group, fields
from inglenook.gui.settings.rows import FoundPage, GroupPage
from inglenook.gui.slices import PAUSE_MS


class SettingsPage(QStackedWidget):
    """The content of the page; `side` is its list."""

    def __init__(
        self, bridge: Bridge, themes: ThemeSource, toast: Toast, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._themes, self._toast = bridge, themes, toast
        self.choices = Choices(bridge, themes, self)
        self.pages: dict[str, GroupPage] = {}
        self.found: FoundPage | None = None
        self.side = SettingsSide(themes, self)
        QTimer.singleShot(PAUSE_MS, self, self._begin)

    def _begin(self) -> None:
        """Show the first group, in a turn of its own, unless another is there by then."""
        if not self.pages and self.found is None:
            self.show_group(GROUPS[0].id)

    def show_group(self, group: str) -> None:
        """Show a group, as it is named in the settings; its page is made on first use."""
        if group not in self.pages:
            self.pages[group] = self._make(next(g for g in GROUPS if g.id == group))
        self.setCurrentWidget(self.pages[group])
        self.side.view.choose(group)
        self._drop_found()

    def search(self) -> None:
        """Show what the typed words find; without words, the group that was shown."""
        text = self.side.search.text()
        if not text:
            self.show_group(self.side.view.current or GROUPS[0].id)
            return
        found = [field for field in fields() if field.holds(text)]
        page = FoundPage(self._themes, self.choices, text, found)
        self.addWidget(page)
        self.setCurrentWidget(page)
        self._drop_found()
        self.found = page

    def showEvent(self, event: QShowEvent) -> None:
        """Others change settings too: read them anew."""
        super().showEvent(event)
        self.choices.reload()

    def _drop_found(self) -> None:
        if self.found is not None:
            self.found.hide()
            self.found.deleteLater()
            self.found = None

    def _make(self, group: Group) -> GroupPage:
        here = [field for field in fields() if field.group == group.id]
        page = GroupPage(self._themes, self.choices, group, self)
        self.addWidget(page)  # before it is filled: what is moved later is styled once more
        make = _SECTIONS.get(group.id)
        page.fill(here, make(self) if make is not None else [])
        return page

    def _keys(self) -> list[QWidget]:
        from inglenook.gui.settings.keys import KeysSection

        return [KeysSection(self._themes, self.choices, self._toast)]

    def _backup(self) -> list[QWidget]:
        from inglenook.gui.settings.keep import BackupSection

        return [BackupSection(self._bridge, self._themes, self._toast)]

    def _folder(self) -> list[QWidget]:
        from inglenook.gui.settings.keep import FolderSection

        return [FolderSection(self._bridge, self._themes)]

    def _privacy(self) -> list[QWidget]:
        from inglenook.gui.settings.keep import PrivacySection

        return [PrivacySection(self._bridge, self._themes, self._toast)]

    def _about(self) -> list[QWidget]:
        from inglenook.gui.settings.about import AboutSection

        return [AboutSection(self._themes)]


_SECTIONS: dict[str, Callable[[SettingsPage], list[QWidget]]] = {
    "Shortcuts": SettingsPage._keys,
    "Backup": SettingsPage._backup,
    "Data folder": SettingsPage._folder,
    "Privacy": SettingsPage._privacy,
    "About": SettingsPage._about,
}


class SettingsSide(QWidget):
    """The list of groups under a search field."""

    def __init__(self, themes: ThemeSource, page: SettingsPage) -> None:
        super().__init__()
        self._page = page
        self.search = SearchField(themes, tr("settings", "Search settings"), parent=self)
        self.search.edited.connect(page.search)
        self.search.left.connect(self._enter)
        self.model = RowModel()
        self.view = RowList(themes, self.model, tr("settings", "Groups of settings"))
        self.model.show([Row(tr("settings", g.id), g.id, icon=g.icon) for g in GROUPS])
        self.view.opened.connect(self._open)
        layout = rows(self, 0, (12, 16, 11, 0))
        layout.addWidget(self.search)
        layout.addSpacing(14)
        layout.addWidget(self.view, 1)

    def _open(self) -> None:
        self.search.line.clear()
        self._page.show_group(self.view.current)

    def _enter(self) -> None:
        target = self._page.currentWidget() if self.search.text() else self.view
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            if target is not self.view:
                target.focusNextChild()
