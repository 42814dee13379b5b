"""Every command of the window as data; shortcuts, menus and the help page derive from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look import icons
from inglenook.gui.look.theme import Theme

Where = Literal["window", "page", "chat", "collection", "file"]


@dataclass(frozen=True, slots=True)
class Action:
    """One command. `where` says what it acts on: `page` actions make up the rail, `chat`,
    `collection` and `file` actions the menus of those rows.
    """

    id: str
    text: str
    shortcut: str = ""
    icon: str = ""
    where: Where = "window"

    @property
    def label(self) -> str:
        """The text in the language of the window."""
        return tr("actions", self.text)


ACTIONS: tuple[Action, ...] = (
    Action("page.chat", "Chat", "Ctrl+1", "message-square", "page"),
    Action("page.library", "Library", "Ctrl+2", "library", "page"),
    Action("page.models", "Models", "Ctrl+3", "box", "page"),
    Action("page.activity", "Activity", "Ctrl+4", "activity", "page"),
    Action("page.settings", "Settings", "Ctrl+,", "settings"),
    Action("chat.new", "New chat", "Ctrl+N", "plus"),
    Action("search", "Search", "Ctrl+K", "search"),
    Action("folder.add", "Add a folder", "Ctrl+O", "folder-plus"),
    Action("list.toggle", "Show or hide the list", "Ctrl+B", "panel-left"),
    Action("answer.stop", "Stop, or close the evidence", "Esc", "square"),
    Action("answer.again", "Answer again", "Ctrl+R", "refresh-cw"),
    Action("answer.copy", "Copy the last answer", "Ctrl+Shift+C", "copy"),
    Action("help", "Help and shortcuts", "F1", "circle-question-mark"),
    Action("quit", "Quit", "Ctrl+Q"),
    Action("chat.rename", "Rename", "F2", "pencil", "chat"),
    Action("chat.delete", "Delete", "Del", "trash-2", "chat"),
    Action("collection.ask", "Ask this collection", "", "message-square", "collection"),
    Action("collection.check", "Check now", "F5", "refresh-cw", "collection"),
    Action("collection.ignore", "Ignore rules", "", "list-filter", "collection"),
    Action("collection.retry", "Read failed files again", "", "rotate-ccw", "collection"),
    Action("index.rebuild", "Rebuild the search index", "", "library", "collection"),
    Action("collection.forget", "Remove from the library", "", "trash-2", "collection"),
    Action("file.open", "Open", "", "external-link", "file"),
    Action("file.folder", "Open its folder", "", "folder", "file"),
    Action("file.unlock", "Unlock …", "", "lock-open", "file"),
    Action("file.retry", "Read again", "", "rotate-ccw", "file"),
    Action("file.copy", "Copy the path", "", "copy", "file"),
    Action("file.leave", "Remove from the collection", "", "trash-2", "file"),
)

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


def install(widget: QWidget, handlers: Handlers) -> dict[str, QAction]:
    """Give `widget` the shortcuts of the actions that `handlers` names."""
    made = {action_id: _make(widget, find(action_id), run) for action_id, run in handlers.items()}
    for action_id, action in made.items():
        action.setShortcut(QKeySequence(find(action_id).shortcut))
        widget.addAction(action)
    return made


def menu(parent: QWidget, theme: Theme, rows: Iterable[Action], handlers: Handlers) -> QMenu:
    """A menu of those `rows` that `handlers` names; it deletes itself once closed."""
    result = QMenu(parent)
    result.setFont(theme.font("list"))
    for row in rows:
        if row.id in handlers:
            entry = _make(result, row, handlers[row.id])
            entry.setShortcut(QKeySequence(row.shortcut))
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
