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
    return Row(
        titled(chat),
        str(chat["id"]),
        "pin" if chat.get("pinned") else "",
        depth=depth,
        unread=bool(chat.get("unread")),
        tags=tuple(chat.get("tags") or ()),
    )


def titled(chat: Chat) -> str:
    """Its title on one line."""
    return " ".join(str(chat.get("title") or "").split()) or tr("chats", "New chat")


def group_of(now: dt.datetime) -> Callable[[float], str]:
    """Names the heading under which a chat of a Unix time stands, seen from `now` (local time)."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0).timestamp()
    recent = [(midnight - days * DAY_S, tr("chats", name)) for days, name in _RECENT]
    months: dict[tuple[int, int], str] = {}

    def named(updated: float) -> str:
        for start, name in recent:
            if updated >= start:
                return name
        then = dt.datetime.fromtimestamp(updated, tz=now.tzinfo)
        month = (then.year, then.month)
        if month not in months:
            months[month] = _month(*month, this_year=now.year)
        return months[month]

    return named


def grouped(chats: Iterable[Chat], now: dt.datetime) -> list[Row]:
    """Chats, pinned ones first and then newest first, with a heading before each group."""
    result: list[Row] = []
    heading, name_of = "", group_of(now)
    pinned = tr("chats", "Pinned")
    for chat in chats:
        group = pinned if chat.get("pinned") else name_of(float(chat["updated"]))
        if group != heading:
            heading = group
            result.append(Row(group))
        result.append(chat_row(chat))
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
