"""The palette: one field over the window that finds chats, folders, tags, places and commands."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QWidget

from inglenook.gui import actions
from inglenook.gui.bridge import Bridge
from inglenook.gui.chats import shown
from inglenook.gui.chats.hits import Hit, HitDelegate, Hits, terms_of
from inglenook.gui.language import tr
from inglenook.gui.look import icons, words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Label, Rule, columns, rows, shortcut_text

WIDTH, TOP_SHARE, LEAST_MARGIN = 640, 0.12, 16
DEBOUNCE_MS = 120
RECENT, FOUND, FEW = 8, 40, 4
KNOWN = 200  # newest chats whose tags are offered
SCRIM = 70  # of 255: how much darker the window behind is
_MARKUP = re.compile(r"\*\*|`+|^#+ |\|[-:| ]*\||\|")  # of Markdown, which says nothing on one line
Commands = Mapping[str, Callable[[], object]]


class Palette(QWidget):
    """Covers its parent while it is open.

    `chosen`: a chat was chosen, `chat` with the `message` in which it was found, or "". `folder`
    is set instead where a folder was chosen. `files_wanted`: the person wants to look for `text`
    in the library. Commands are run by itself once it has closed.
    """

    chosen = Signal()
    files_wanted = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._themes = bridge, themes
        self._over = parent
        self._commands: Commands = {}
        self._moved = False  # by the arrows, since something was typed
        self._asked = 0  # the newest search; answers to older ones are dropped
        self._found: list[dict[str, Any]] = []
        self._folders: list[dict[str, Any]] = []
        self._tags: list[str] = []
        self._before: QWidget | None = None  # has the focus again once this has closed
        self.chat = self.message = self.folder = ""
        self.field = QLineEdit()
        self.hits = Hits()
        self.view = QListView()
        self.nothing = Label(themes, type_="secondary", role="muted", wrap=True)
        self._glass = QLabel()
        self._card = QFrame(self)
        self._pause = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._pause.timeout.connect(self._search)
        self._arrange()
        self._connect(parent)
        self.hide()

    @property
    def text(self) -> str:
        """What is looked for."""
        return " ".join(self.field.text().split())

    def open(self, commands: Commands, text: str = "") -> None:
        """Show it; `commands` are the actions that can be run from here."""
        self._commands = commands
        self._before = self.window().focusWidget()
        self._found, self.chat, self.message, self.folder = [], "", "", ""
        self.field.setText(text)
        self._pause.stop()  # it is looked for at once
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bridge.request("folders.list", on_done=self._take_folders)
        self._bridge.request("chats.list", {"limit": KNOWN}, on_done=self._take_tags)
        self._search()

    def leave(self) -> None:
        """Close without choosing anything."""
        self._asked += 1
        self._pause.stop()
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- finding --------------------------------------------------------------------------------

    def _search(self) -> None:
        self._asked += 1
        asked = self._asked
        with_: dict[str, Any] = {"limit": FOUND if self.text else RECENT}
        if self.text:
            with_["query"] = self.text

        def take(reply: dict[str, Any]) -> None:
            if asked == self._asked:
                self._found = list(reply["chats"])
                self._show()

        self._bridge.request("chats.list", with_, on_done=take)

    def _take_folders(self, reply: dict[str, Any]) -> None:
        self._folders = list(reply["folders"])
        self._show()

    def _take_tags(self, reply: dict[str, Any]) -> None:
        tags = (str(tag) for chat in reply["chats"] for tag in chat.get("tags") or ())
        self._tags = sorted(set(tags), key=str.casefold)
        self._show()

    def _typed(self) -> None:
        self._pause.start()
        self._show()

    def _show(self) -> None:
        """Commands and folders at once; chats as they were found last until the host answers."""
        keep = self._current()
        self.hits.show(self._wanted() if self.text else self._offered(), self.text)
        self._choose(keep)
        self._fit()

    def _wanted(self) -> list[Hit]:
        """What fits the text that was typed."""
        chats = [self._chat_hit(chat) for chat in self._found]
        library = [self._library_hit()] if terms_of(self.text) else []
        return [
            *_under(tr("chats", "Commands"), self._command_hits()),
            *_under(tr("chats", "Folders"), self._folder_hits()),
            *_under(tr("chats", "Tags"), self._tag_hits()),
            *_under(tr("chats", "Chats"), chats),
            *_under(tr("chats", "Files"), library),
        ]

    def _offered(self) -> list[Hit]:
        """What is likely before anything is typed."""
        chats = [self._chat_hit(chat) for chat in self._found[:RECENT]]
        return [
            *_under(tr("chats", "Recent chats"), chats),
            *_under(tr("chats", "Go to"), self._places()),
        ]

    def _places(self) -> list[Hit]:
        return [
            self._command_hit(action)
            for action in actions.ACTIONS
            if action.id.startswith("page.") and action.id in self._commands
        ]

    def _command_hits(self) -> list[Hit]:
        wanted = self.text.casefold()
        fit = [
            action
            for action in actions.ACTIONS
            if wanted and action.id in self._commands and _begins(action.label, wanted)
        ]
        return [self._command_hit(action) for action in fit[:FEW]]

    def _command_hit(self, action: actions.Action) -> Hit:
        keys = shortcut_text(action.keys) if action.keys else ""
        return Hit(action.label, "action", action.id, icon=action.icon or "sparkles", note=keys)

    def _folder_hits(self) -> list[Hit]:
        wanted = self.text.casefold()
        fit = [f for f in self._folders if wanted and wanted in str(f["name"]).casefold()]
        return [
            Hit(
                str(f["name"]),
                "folder",
                str(f["id"]),
                icon="folder",
                note=tr("chats", "%n chat(s)", n=int(f.get("chats") or 0)),
            )
            for f in fit[:FEW]
        ]

    def _tag_hits(self) -> list[Hit]:
        wanted = self.text.casefold().removeprefix("tag:").lstrip("#")
        fit = [tag for tag in self._tags if wanted and tag.casefold().startswith(wanted)]
        return [Hit(tag, "tag", tag, icon="tag", note=f"tag:{_quoted(tag)}") for tag in fit[:FEW]]

    def _chat_hit(self, chat: Mapping[str, Any]) -> Hit:
        archived = tr("chats", "archived") if chat.get("archived") else ""
        when = words.day(float(chat.get("updated") or 0))
        return Hit(
            shown.titled(chat),
            "chat",
            str(chat["id"]),
            " ".join(_MARKUP.sub(" ", str(chat.get("snippet") or "")).split()),
            "message-square",
            " · ".join(filter(None, (archived, when))),
            str(chat.get("message") or ""),
        )

    def _library_hit(self) -> Hit:
        text = tr("chats", "Search the library for “{text}”").format(text=self.text)
        return Hit(text, "library", icon="library")

    # --- choosing -------------------------------------------------------------------------------

    def _current(self) -> Hit | None:
        index = self.view.currentIndex()
        return self.hits.hits[index.row()] if index.isValid() else None

    def _choose(self, keep: Hit | None) -> None:
        """Keep what the arrows led to; else mark the first hit."""
        ids = [(hit.kind, hit.id) for hit in self.hits.hits]
        wanted = (keep.kind, keep.id) if keep is not None and self._moved else None
        if wanted in ids:
            place = ids.index(wanted)
        else:
            place = next((n for n, hit in enumerate(self.hits.hits) if hit.kind), -1)
        if place >= 0:
            self.view.setCurrentIndex(self.hits.index(place))

    def _step(self, by: int) -> None:
        places = [n for n, hit in enumerate(self.hits.hits) if hit.kind]
        if not places:
            return
        at = self.view.currentIndex().row()
        n = places.index(at) + by if at in places else 0
        self._moved = True
        index = self.hits.index(places[n % len(places)])
        self.view.setCurrentIndex(index)
        self.field.setAccessibleDescription(
            str(self.hits.data(index, Qt.ItemDataRole.AccessibleTextRole))
        )

    def run(self) -> None:
        """Open what is marked."""
        hit = self._current()
        if hit is None:
            return
        if hit.kind == "tag":
            self.field.setText(f"tag:{_quoted(hit.id)} ")
            return
        self.leave()
        if hit.kind == "action":
            self._commands[hit.id]()
        elif hit.kind == "library":
            self.files_wanted.emit()
        else:
            is_chat = hit.kind == "chat"
            self.chat, self.folder = (hit.id, "") if is_chat else ("", hit.id)
            self.message = hit.message
            self.chosen.emit()

    # --- looks ----------------------------------------------------------------------------------

    def _arrange(self) -> None:
        themes = self._themes
        name = tr("chats", "Search chats, folders and commands")
        self.setAccessibleName(name)
        self._card.setProperty("kind", "card")
        self.field.setFrame(False)
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self.field.setStyleSheet("background: transparent; border: none")
        self.view.setModel(self.hits)
        self.view.setItemDelegate(HitDelegate(themes, self.hits, self.view))
        self.view.setAccessibleName(tr("chats", "Found"))
        self.view.setMouseTracking(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.viewport().setAutoFillBackground(False)
        line = columns(space=10, margins=(20, 14, 20, 12))
        line.addWidget(self._glass)
        line.addWidget(self.field, 1)
        help_ = tr(
            "chats",
            "Narrow with tag:name, folder:name, is:pinned, is:unread, is:archived · "
            "Enter opens, Esc closes",
        )
        foot = Label(themes, help_, type_="caption", role="muted", wrap=True)
        foot.setContentsMargins(20, 8, 20, 10)
        self.nothing.setContentsMargins(20, 14, 20, 14)
        layout = rows(self._card, 0, (1, 1, 1, 1))
        layout.addLayout(line)
        layout.addWidget(Rule())
        layout.addSpacing(4)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.nothing)
        layout.addSpacing(4)
        layout.addWidget(Rule())
        layout.addWidget(foot)
        self._foot = foot
        themes.changed.connect(self._retheme)
        self._retheme()

    def _connect(self, parent: QWidget) -> None:
        parent.installEventFilter(self)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self._edited())
        self.view.clicked.connect(lambda _: self.run())

    def _edited(self) -> None:
        self._moved = False
        self._typed()

    def _retheme(self) -> None:
        theme = self._themes.theme
        self._glass.setPixmap(icons.pixmap(theme, "search", "muted", 18))
        self.field.setFont(theme.font("body"))

    def _place(self) -> None:
        """Cover the parent; the card stands in its upper half."""
        self.setGeometry(self._over.rect())
        self._fit()

    def _fit(self) -> None:
        """Be as high as what was found, as far as there is room."""
        some = any(hit.kind for hit in self.hits.hits)
        self.view.setVisible(some)
        self.nothing.setVisible(not some)
        self.nothing.set_text(_nothing_text(self.text))
        width = min(WIDTH, self.width() - 2 * LEAST_MARGIN)
        top = max(LEAST_MARGIN, round(self.height() * TOP_SHARE))
        wanted = sum(self.view.sizeHintForRow(n) for n in range(min(len(self.hits.hits), 12)))
        around = 62 + 18 + self._foot.heightForWidth(width)
        height = (wanted if some else 50) + around
        self._card.setGeometry(
            (self.width() - width) // 2, top, width, min(height, self.height() - top - LEAST_MARGIN)
        )

    def paintEvent(self, _: QPaintEvent) -> None:
        """Dim what is behind."""
        dim = QColor(0, 0, 0, SCRIM)
        QPainter(self).fillRect(self.rect(), dim)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes it."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size; keys of the field that move and open."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            if self.isVisible():
                self._place()
        elif watched is self.field and event.type() == QEvent.Type.KeyPress:
            return isinstance(event, QKeyEvent) and self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        pages = {Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = Qt.Key(event.key())
        if key in steps or key in pages:
            self._step(steps.get(key) or pages[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.run()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True


def _under(heading: str, hits: Sequence[Hit]) -> list[Hit]:
    """Hits below their heading; nothing if there are none."""
    return [Hit(heading), *hits] if hits else []


def _begins(label: str, wanted: str) -> bool:
    """Whether a label, or a word of it, begins with what is wanted."""
    plain = label.casefold()
    return plain.startswith(wanted) or any(w.startswith(wanted) for w in plain.split())


def _quoted(tag: str) -> str:
    return f'"{tag}"' if " " in tag else tag


def _nothing_text(text: str) -> str:
    if text:
        return tr("chats", "Nothing here is about “{text}”.").format(text=text)
    return tr("chats", "There are no chats yet.")
