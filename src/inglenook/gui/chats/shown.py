"""What stands in the list of chats: groups by time, folders that open in place, the way to more."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QDate, QLocale

from inglenook.gui.language import marked, tr
from inglenook.gui.look.rowlist import Row

Chat = Mapping[str, Any]
FOLDER = "folder:"  # before the id of a folder, so that no chat can have the same
OLDER = "older:"
OLDER_IN = "older-in:"  # before the id of a folder of which not all chats are shown
DAY_S = 86_400
_RECENT = (
    (0, marked("chats", "Today")),
    (1, marked("chats", "Yesterday")),
    (6, marked("chats", "Last week")),
    (30, marked("chats", "Last month")),
)


def folder_of(row_id: str) -> str:
    """The folder that a row stands for, or nothing."""
    return row_id.removeprefix(FOLDER) if row_id.startswith(FOLDER) else ""


def is_chat(row_id: str) -> bool:
    """Whether a row stands for a chat."""
    return bool(row_id) and not row_id.startswith((FOLDER, OLDER, OLDER_IN))


def chat_row(chat: Chat, depth: int = 0) -> Row:
    """One chat."""
    icon = "pin" if chat.get("pinned") else ""
    tags = tuple(chat.get("tags") or ())
    return Row(titled(chat), str(chat["id"]), icon, "", depth, bool(chat.get("unread")), tags)


def titled(chat: Chat) -> str:
    """Its title on one line."""
    return " ".join(str(chat.get("title") or "").split()) or tr("chats", "New chat")


def group_of(updated: float, now: dt.datetime) -> tuple[str, float]:
    """The heading under which a chat of a Unix time stands, seen from `now` (local time), and the
    time down to which that heading holds.
    """
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0).timestamp()
    for days, name in _RECENT:
        start = midnight - days * DAY_S
        if updated >= start:
            return tr("chats", name), start
    then = dt.datetime.fromtimestamp(updated, tz=now.tzinfo)
    first = then.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return _month(then.year, then.month, this_year=now.year), first.timestamp()


class Grouping:
    """Puts chats under their headings. Rows of chats that are as they were are not made anew, since
    the whole list is read again whenever one of thousands changes.
    """

    def __init__(self) -> None:
        self._made: dict[Any, tuple[Chat, Row]] = {}

    def learn(self, chats: Iterable[Chat]) -> None:
        """Make their rows before they are asked for."""
        for chat in chats:
            self._made[chat["id"]] = (chat, self._row(chat))

    def _row(self, chat: Chat) -> Row:
        known = self._made.get(chat["id"])
        return known[1] if known is not None and known[0] == chat else chat_row(chat)

    def rows(self, chats: Iterable[Chat], now: dt.datetime) -> list[Row]:
        """Chats, pinned ones first and then newest first, with a heading before each group."""
        made: dict[Any, tuple[Chat, Row]] = {}
        result: list[Row] = []
        heading, down_to = "", float("inf")
        for chat in chats:
            if chat.get("pinned"):
                group = tr("chats", "Pinned")
            elif chat["updated"] < down_to:
                group, down_to = group_of(float(chat["updated"]), now)
            if group != heading:
                heading = group
                result.append(Row(group))
            row = self._row(chat)
            made[chat["id"]] = (chat, row)
            result.append(row)
        self._made = made
        return result


def older_row(id_: str = OLDER, depth: int = 0) -> Row:
    """Leads to more chats."""
    title = tr("chats", "Older chats")
    return Row(title, id_, "chevron-down", depth=depth, control=True, editable=False)


def folder_rows(
    folders: Sequence[Mapping[str, Any]],
    opened: Mapping[str, Sequence[Chat]],
    whole: Callable[[str], bool],
) -> list[Row]:
    """The folders under their heading; below those of `opened` their chats. `whole` says whether
    these are all.
    """
    if not folders:
        return []
    result = [Row(tr("chats", "Folders"))]
    for folder in folders:
        id_ = str(folder["id"])
        result.append(_folder_row(folder, id_ in opened))
        chats = opened.get(id_, ())
        result.extend(chat_row(chat, 1) for chat in chats)
        if chats and not whole(id_):
            result.append(older_row(OLDER_IN + id_, 1))
    return result


def _folder_row(folder: Mapping[str, Any], is_open: bool) -> Row:
    return Row(
        str(folder["name"]),
        FOLDER + str(folder["id"]),
        "folder-open" if is_open else "folder",
        QLocale().toString(int(folder.get("chats") or 0)),
        unread=bool(folder.get("unread")) and not is_open,
        control=True,
        takes=True,
        state=tr("chats", "folder, open") if is_open else tr("chats", "folder, closed"),
    )


def _month(year: int, month: int, *, this_year: int) -> str:
    form = "MMMM" if year == this_year else "MMMM yyyy"
    text = QLocale().toString(QDate(year, month, 1), form)
    return text[:1].upper() + text[1:]
