"""Every command of the window as data; shortcuts, menus and the help page derive from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look import icons
from inglenook.gui.look.theme import Theme

Where = Literal[
    "window", "page", "chat", "chats", "group", "prompt", "collection", "file", "evidence"
]


@dataclass(frozen=True, slots=True)
class Action:
    """One command. `where` says what it acts on: `page` actions make up the rail, `chat`, `group`
    (a folder of chats), `collection` and `file` actions the menus of those rows, `chats` actions
    the menu of the list of chats.
    """

    id: str
    text: str
    shortcut: str = ""
    icon: str = ""
    where: Where = "window"

    @property
    def keys(self) -> str:
        """The keys in force: the person's own, else `shortcut`; empty for none."""
        return _own().get(self.id, self.shortcut)

    @property
    def label(self) -> str:
        """The text in the language of the window."""
        return tr("actions", self.text)


ACTIONS: tuple[Action, ...] = (
    Action("page.chat", "Chat", "Ctrl+1", "message-square", "page"),
    Action("page.library", "Library", "Ctrl+2", "library", "page"),
    Action("page.models", "Models", "Ctrl+3", "box", "page"),
    Action("page.prompts", "Prompts", "Ctrl+4", "notebook-pen", "page"),
    Action("page.activity", "Activity", "Ctrl+5", "activity", "page"),
    Action("page.settings", "Settings", "Ctrl+,", "settings"),
    Action("chat.new", "New chat", "Ctrl+N", "plus"),
    Action("search", "Search", "Ctrl+K", "search"),
    Action("folder.add", "Add a folder", "Ctrl+O", "folder-plus"),
    Action("list.toggle", "Show or hide the list", "Ctrl+B", "panel-left"),
    Action("answer.stop", "Stop, or close the evidence", "Esc", "square"),
    Action("answer.again", "Answer again", "Ctrl+R", "refresh-cw"),
    Action("answer.copy", "Copy the last answer", "Ctrl+Shift+C", "copy"),
    Action("answer.find", "Find in this chat", "Ctrl+F", "search"),
    Action("window.full", "Full screen", "F11"),
    Action("help", "Help and shortcuts", "F1", "circle-question-mark"),
    Action("welcome", "First steps", "", "flame-kindling"),
    Action("quit", "Quit", "Ctrl+Q"),
    Action("chat.rename", "Rename", "F2", "pencil", "chat"),
    Action("chat.pin", "Pin", "P", "pin", "chat"),
    Action("chat.unpin", "Unpin", "P", "pin", "chat"),
    Action("chat.move", "Move to a folder", "M", "folder-input", "chat"),
    Action("chat.tags", "Tags …", "T", "tag", "chat"),
    Action("chat.unread", "Mark as unread", "U", "message-square", "chat"),
    Action("chat.read", "Mark as read", "U", "message-square", "chat"),
    Action("chat.export", "Export …", "", "file-down", "chat"),
    Action("chat.archive", "Archive", "A", "archive", "chat"),
    Action("chat.unarchive", "Back to the list", "A", "archive-restore", "chat"),
    Action("chat.restore", "Restore", "R", "rotate-ccw", "chat"),
    Action("chat.purge", "Delete for good", "", "trash-2", "chat"),
    Action("chat.delete", "Delete", "Del", "trash-2", "chat"),
    Action("group.chat", "New chat in this folder", "", "plus", "group"),
    Action("group.rename", "Rename", "F2", "pencil", "group"),
    Action("group.settings", "Folder settings …", "", "settings", "group"),
    Action("group.export", "Export its chats …", "", "file-down", "group"),
    Action("group.delete", "Delete the folder", "Del", "trash-2", "group"),
    Action("group.new", "New folder of chats", "", "folder-plus", "chats"),
    Action("chats.temporary", "Temporary chat", "Ctrl+Shift+N", "message-square-dashed", "chats"),
    Action("chats.import", "Import chats …", "", "file-up", "chats"),
    Action("chats.export", "Export all chats …", "", "file-down", "chats"),
    Action("chats.archive", "Archive", "", "archive", "chats"),
    Action("chats.trash", "Trash", "", "trash-2", "chats"),
    Action("prompt.copy", "Duplicate", "", "copy", "prompt"),
    Action("prompt.delete", "Delete", "Del", "trash-2", "prompt"),
    Action("collection.ask", "Ask this collection", "", "message-square", "collection"),
    Action("collection.check", "Check now", "F5", "refresh-cw", "collection"),
    Action("collection.ignore", "Ignore rules", "", "list-filter", "collection"),
    Action("collection.retry", "Read failed files again", "", "rotate-ccw", "collection"),
    Action("index.rebuild", "Rebuild the search index", "", "library", "collection"),
    Action("collection.forget", "Remove from the library", "", "trash-2", "collection"),
    Action("source.next", "Next source", "F4"),
    Action("source.previous", "Previous source", "Shift+F4"),
    Action("evidence.find", "Find in the file", "Ctrl+F", "search", "evidence"),
    Action("evidence.copy", "Copy the passage with its source", "", "copy", "evidence"),
    Action("evidence.open", "Open in its own program", "", "external-link", "evidence"),
    Action("evidence.folder", "Show in its folder", "", "folder-open", "evidence"),
    Action("file.open", "Open", "", "external-link", "file"),
    Action("file.folder", "Open its folder", "", "folder", "file"),
    Action("file.unlock", "Unlock …", "", "lock-open", "file"),
    Action("file.retry", "Read again", "", "rotate-ccw", "file"),
    Action("file.copy", "Copy the path", "", "copy", "file"),
    Action("file.leave", "Remove from the collection", "", "trash-2", "file"),
)

_OWN = "own_keys"
Handlers = Mapping[str, Callable[[], object]]


def of(where: Where) -> tuple[Action, ...]:
    """The actions of one place, in the order of the table."""
    return tuple(action for action in ACTIONS if action.where == where)


def find(action_id: str) -> Action:
    """The action with this id; KeyError if there is none."""
    for action in ACTIONS:
        if action.id == action_id:
            return action
    raise KeyError(action_id)


def bind(own: Iterable[str]) -> None:
    """Put the person's keys in force, each as "id=keys"; whatever was installed follows at once.

    The application holds them, as it holds its palette and its translators.
    """
    if (application := QApplication.instance()) is None:
        raise RuntimeError("there is no application yet that could hold them")
    application.setProperty(_OWN, list(own))
    known = {action.id: action for action in ACTIONS}
    for window in QApplication.topLevelWidgets():
        for made in window.findChildren(QAction):
            if action := known.get(made.objectName()):
                made.setShortcut(QKeySequence(action.keys))


def _own() -> dict[str, str]:
    application = QApplication.instance()
    kept = (application.property(_OWN) if application is not None else None) or ()
    return {id: keys for id, _, keys in (item.partition("=") for item in kept)}


def install(widget: QWidget, handlers: Handlers) -> dict[str, QAction]:
    """Give `widget` the shortcuts of the actions that `handlers` names."""
    made = {action_id: _make(widget, find(action_id), run) for action_id, run in handlers.items()}
    for action_id, action in made.items():
        action.setShortcut(QKeySequence(find(action_id).keys))
        widget.addAction(action)
    return made


def menu(parent: QWidget, theme: Theme, rows: Iterable[Action], handlers: Handlers) -> QMenu:
    """A menu of those `rows` that `handlers` names; it deletes itself once closed."""
    result = QMenu(parent)
    result.setFont(theme.font("list"))
    for row in rows:
        if row.id in handlers:
            entry = _make(result, row, handlers[row.id])
            entry.setShortcut(QKeySequence(row.keys))
            if row.icon:
                entry.setIcon(icons.icon(theme, row.icon, "muted", 16))
            result.addAction(entry)
    result.aboutToHide.connect(result.deleteLater)
    return result


def _make(owner: QWidget, action: Action, run: Callable[[], object]) -> QAction:
    made = QAction(action.label, owner)
    made.setObjectName(action.id)

    def triggered() -> None:
        run()

    made.triggered.connect(triggered)
    return made
