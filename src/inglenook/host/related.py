"""What else the user has on the matter: files related to one file, or to a chat."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from inglenook.errors import BadRequest
from inglenook.link.server import Reply

if TYPE_CHECKING:
    from inglenook.host.context import Host

_RECENT = 6  # messages of a chat; what was spoken of before is another matter
_MOST = 10


def related(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`library.related` of the protocol."""
    path, chat, k = with_.get("path"), with_.get("chat"), with_.get("k", _MOST)
    if not isinstance(k, int) or k < 1:
        raise BadRequest("'k' must be a whole number from 1.")
    if isinstance(path, str) and path:
        wanted = {"paths": [path], "texts": []}
    elif isinstance(chat, str) and chat:
        wanted = spoken_of(host.kept(chat).chats.get(chat)["messages"])
    else:
        raise BadRequest("'path' or 'chat' must say what the files are to be related to.")
    if host.library.empty() or not (wanted["paths"] or wanted["texts"]):
        return {"files": []}
    return host.library.ask("related", {**wanted, "k": k}, reply)


def spoken_of(messages: list[Mapping[str, Any]]) -> dict[str, list[str]]:
    """What the newest messages of a chat ask, and the files that they cite."""
    recent = messages[-_RECENT:]
    cited = [citation["path"] for message in recent for citation in message["citations"]]
    asked = [message["text"] for message in recent if message["role"] == "user"]
    return {"paths": list(dict.fromkeys(cited)), "texts": [text for text in asked if text]}
