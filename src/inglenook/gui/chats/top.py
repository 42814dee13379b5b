"""Above the list of chats: new chat, new folder, search. Below it: what is done with several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from inglenook.gui import actions
from inglenook.gui.language import tr
from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, IconButton, Label, columns, rows, shortcut_text

if TYPE_CHECKING:
    from inglenook.gui.chats.list import ChatList


class ListTop(QWidget):
    """The buttons over the chats; over the archive and the trash the way back."""

    def __init__(self, themes: ThemeSource, chats: ChatList) -> None:
        super().__init__(chats)
        self._chats = chats
        self.new = Button(themes, tr("chats", "New chat"), kind="primary", icon="plus")
        self.folder = IconButton(
            themes, "folder-plus", tr("chats", "New folder"), framed=True, role="text"
        )
        self.more = IconButton(
            themes, "ellipsis", tr("chats", "More"), framed=True, role="text", icon_size=18
        )
        self.search = SearchButton(themes)
        self.back = IconButton(themes, "arrow-left", tr("chats", "Back to the chats"), role="text")
        self.title = Label(themes, type_="bar")
        self.empty = Button(themes, tr("chats", "Empty the trash"), kind="link")
        self._usual, self._away = QWidget(self), QWidget(self)
        self._arrange()
        self._connect()
        self.show_place("")

    def show_place(self, place: str) -> None:
        """Show what belongs over the chats (""), the "archive" or the "trash"."""
        self._usual.setVisible(not place)
        self._away.setVisible(bool(place))
        names = {"archive": tr("chats", "Archive"), "trash": tr("chats", "Trash")}
        self.title.set_text(names.get(place, ""))
        self.empty.setVisible(place == "trash")

    def set_emptiable(self, something: bool) -> None:
        """Whether there is something in the trash."""
        self.empty.setEnabled(something)

    def _arrange(self) -> None:
        buttons = columns(space=8)
        buttons.addWidget(self.new, 1)
        buttons.addWidget(self.folder)
        buttons.addWidget(self.more)
        usual = rows(self._usual, 12)
        usual.addLayout(buttons)
        usual.addWidget(self.search)
        away = columns(self._away, 6)
        away.addWidget(self.back)
        away.addWidget(self.title, 1)
        away.addWidget(self.empty)
        layout = rows(self)
        layout.addWidget(self._usual)
        layout.addWidget(self._away)

    def _connect(self) -> None:
        chats = self._chats
        self.new.clicked.connect(chats.new_wanted)
        self.folder.clicked.connect(lambda _: chats.make_folder())
        self.search.clicked.connect(chats.search_wanted)
        self.more.clicked.connect(self._show_more)
        self.back.clicked.connect(lambda: chats.show_place(""))
        self.empty.clicked.connect(lambda _: chats.commands.empty_trash())

    def _show_more(self) -> None:
        foot = self.more.mapToGlobal(QPoint(0, self.more.height() + 4))
        self._chats.commands.list_menu().popup(foot)


class SearchButton(QPushButton):
    """Looks like a field and opens the palette, where there is room to search."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        text = tr("chats", "Search chats")
        self.setProperty("kind", "quiet")
        self.setAccessibleName(text)
        self.setFixedHeight(themes.theme.scale.control)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._glass = QLabel(self)
        self._text = Label(themes, text, role="muted")
        self._key = QLabel(shortcut_text(actions.find("search").keys), self)
        self._key.setProperty("kind", "key")
        layout = columns(self, 8, (11, 0, 8, 0))
        layout.addWidget(self._glass)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        for label in (self._glass, self._text, self._key):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        themes.changed.connect(self._retheme)
        self._retheme()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the column."""
        return QSize(80, self.height())

    def _retheme(self) -> None:
        theme = self._themes.theme
        self._glass.setPixmap(icons.pixmap(theme, "search", "muted", 16))
        self._key.setFont(theme.font("key"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Hide the key where the column is narrow."""
        self._key.setVisible(self.width() > 150)
        super().paintEvent(event)


class ChosenBar(QFrame):
    """How many chats are chosen, and what can be done with them."""

    _DONE = ("chat.move", "chat.tags", "chat.archive", "chat.export", "chat.delete")

    def __init__(self, themes: ThemeSource, chats: ChatList) -> None:
        super().__init__(chats)
        self.setProperty("kind", "card")
        self._chats = chats
        self.count = Label(themes, type_="secondary")
        self.buttons: dict[str, IconButton] = {}
        top = columns(space=4)
        top.addWidget(self.count, 1)
        foot = columns()
        for id_ in self._DONE:
            action = actions.find(id_)
            tip = action.label.removesuffix(" …")
            button = IconButton(themes, action.icon, tip, size=34, icon_size=16)
            button.clicked.connect(lambda _=False, id_=id_: chats.commands.run(id_))
            self.buttons[id_] = button
            foot.addWidget(button)
        foot.addStretch(1)
        self.close_button = IconButton(
            themes, "x", tr("chats", "Choose nothing"), size=30, icon_size=16
        )
        self.close_button.clicked.connect(self._clear)
        top.addWidget(self.close_button)
        layout = rows(self, 0, (12, 4, 6, 4))
        layout.addLayout(top)
        layout.addLayout(foot)

    def show_count(self, chosen: int) -> None:
        """Say how many; one alone needs no bar."""
        several = chosen > 1
        if several:
            self.count.set_text(tr("chats", "%n chat(s) chosen", n=chosen))
            trash, archive = self._chats.place == "trash", self._chats.place == "archive"
            for id_, button in self.buttons.items():
                button.setVisible(not trash and not (archive and id_ == "chat.archive"))
        self.setVisible(several)

    def _clear(self) -> None:
        self._chats.choose(self._chats.current)
