"""`chats.*` of the protocol that are about one chat: its particulars, versions and messages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from inglenook.errors import BadRequest
from inglenook.host import shelves
from inglenook.host.arguments import optional_paths, optional_text, text
from inglenook.host.asked import checked_adapters
from inglenook.host.context import Host
from inglenook.host.kept import Temporary
from inglenook.link.server import Reply
from inglenook.paths import forget_chat

With = dict[str, Any]


def _create(host: Host, with_: With, reply: Reply) -> With:
    title, folder = optional_text(with_, "title") or "", optional_text(with_, "folder") or ""
    persona = _persona(host, with_) or ""
    chats = host.chats
    if with_.get("temporary"):
        chats = host.temporary.kept().chats
        if folder:
            host.folders.get(folder)
            host.temporary.know_folder(folder)
    id = chats.create(title, folder=folder, persona=persona)
    return _told(host, {"id": id})


def _get(host: Host, with_: With, reply: Reply) -> With:
    id = text(with_, "id")
    return host.kept(id).chats.get(id)


def _change(host: Host, with_: With, reply: Reply) -> With:
    id, placing = text(with_, "id"), shelves.placing(with_)
    scope = with_.get("scope")
    if scope is not None and not isinstance(scope, dict):
        raise BadRequest("'scope' must be an object.")
    new = {
        "title": optional_text(with_, "title"),
        "scope": scope,
        "attachments": optional_paths(with_, "attachments"),
        "openings": optional_paths(with_, "openings"),
        "adapters": (
            checked_adapters(with_["adapters"]) if with_.get("adapters") is not None else None
        ),
        "model": optional_text(with_, "model"),
        "persona": _persona(host, with_),
        "draft": _draft(with_.get("draft")),
    }
    kept = host.kept(id)
    kept.chats.change(id, **new)
    if placing.get("folder") and Temporary.holds(id):
        host.folders.get(placing["folder"])
        host.temporary.know_folder(placing["folder"])
    if placing:
        kept.shelves.place(id, **placing)
    listed = placing or any(value is not None for name, value in new.items() if name != "draft")
    return _told(host, {}) if listed else {}  # nobody else shows what is being typed


def _delete(host: Host, with_: With, reply: Reply) -> With:
    id = text(with_, "id")
    if Temporary.holds(id):
        host.temporary.kept().chats.forget(id)
    else:
        host.chats.delete(id)
    forget_chat(host.paths.cache_dir, id)
    return _told(host, {})


def _restore(host: Host, with_: With, reply: Reply) -> With:
    id = text(with_, "id")
    host.kept(id).chats.restore(id)
    return _told(host, {})


def _version(host: Host, with_: With, reply: Reply) -> With:
    id = text(with_, "id")
    host.kept(id).chats.show(id, text(with_, "message"))
    return {}


def _fork(host: Host, with_: With, reply: Reply) -> With:
    id = text(with_, "id")
    return _told(host, {"id": host.kept(id).chats.fork(id, text(with_, "message"))})


def _remove(host: Host, with_: With, reply: Reply) -> With:
    id = text(with_, "id")
    host.kept(id).chats.remove(id, text(with_, "message"))
    return _told(host, {})


def _put_back(host: Host, with_: With, reply: Reply) -> With:
    id = text(with_, "id")
    host.kept(id).chats.put_back(id, text(with_, "message"))
    return _told(host, {})


METHODS: dict[str, Callable[[Host, With, Reply], With]] = {
    "chats.create": _create,
    "chats.get": _get,
    "chats.change": _change,
    "chats.delete": _delete,
    "chats.restore": _restore,
    "chats.version": _version,
    "chats.fork": _fork,
    "chats.remove": _remove,
    "chats.put_back": _put_back,
}


def _told(host: Host, done: With) -> With:
    host.news.tell("chats")
    return done


def _persona(host: Host, with_: With) -> str | None:
    """The persona that a message names, "" for none. NotFound."""
    if id := optional_text(with_, "persona"):
        host.personas.get(id)
    return id


def _draft(value: Any) -> With | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise BadRequest("'draft' must be an object.")
    text, queue = value.get("text", ""), value.get("queue", [])
    if not isinstance(queue, list) or not all(isinstance(t, str) for t in [text, *queue]):
        raise BadRequest("'draft' must hold a text as 'text' and a list of texts as 'queue'.")
    return {"text": text, "queue": queue}
