"""`weigh` of the protocol: how much of the model's window files would take, read whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from inglenook.ask import budget, converse
from inglenook.errors import BadRequest, FileUnreadable, NotFound
from inglenook.host import options
from inglenook.host.context import Host
from inglenook.host.kept import Temporary
from inglenook.host.remote import RemoteGenerator, RemoteIndex
from inglenook.host.standing import standing
from inglenook.link.server import Reply

Count = Callable[[list[str]], int]
_LONGEST = 2_000_000  # characters of a file whose tokens are counted
_CHARACTERS = 3.6  # a token, where no model is at hand to count them


def weigh(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """What each file takes, and how much there is for all; files fit in the order given, as
    `budget.pin` has it. Counts by the model if it is in memory, else estimates."""
    paths = with_["attachments"]
    if not isinstance(paths, list) or not all(isinstance(path, str) for path in paths):
        raise BadRequest("'attachments' must be a list of paths.")
    chat = with_.get("chat")
    about = host.kept(chat).chats.get(chat) if chat else {}
    likes = (standing(host, with_, about).model, host.settings.get().model)
    path = host.models.choose(str(with_.get("model") or ""), likes).path
    keep = not Temporary.leaves_nothing(with_)
    texts = [_text(host, file, reply, keep) for file in dict.fromkeys(paths)]
    with host.engine.borrowing(path, reply.cancel) as loaded:
        context = loaded.context if loaded else options.loading(host, path)[0]
        count = _estimated
        if loaded:
            generator = RemoteGenerator(loaded.client, loaded.id, context, reply.on_cancel)
            count = lambda blocks: sum(n + 2 for n in generator.count(blocks))  # noqa: E731
        room, _ = budget.pinned_room(context)
        return {"files": _weighed(dict.fromkeys(paths), texts, count, room), "room": room}


def _weighed(
    paths: Any, texts: list[list[str] | int | None], count: Count, room: int
) -> list[dict[str, Any]]:
    files, left = [], room
    for path, text in zip(paths, texts, strict=True):
        tokens = count(text) if isinstance(text, list) else text
        fits = tokens is not None and tokens <= left
        left -= tokens if tokens is not None and fits else 0
        files.append({"path": path, "tokens": tokens, "fits": fits})
    return files


def _text(host: Host, path: str, reply: Reply, keep: bool) -> list[str] | int | None:
    """A file as the model would read it; about how many tokens it has where that is far too much;
    None where it is not text."""
    index = RemoteIndex(host.library.client, False, reply.on_cancel, keep=keep)
    try:
        host.library.bring_in([path], reply, keep=keep)
        passages = index.document(path, _LONGEST)
        if passages is None:
            return int(Path(path).stat().st_size / _CHARACTERS)
    except (BadRequest, FileUnreadable, NotFound, OSError):
        return None
    return [converse.block(n, passage) for n, passage in enumerate(passages, 1)] or None


def _estimated(blocks: list[str]) -> int:
    return sum(int(len(block) / _CHARACTERS) + 2 for block in blocks)
