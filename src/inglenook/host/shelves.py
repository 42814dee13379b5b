"""Where chats are put: the list of them, folders, the trash; and personas and prompts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from inglenook.ask.variables import variables
from inglenook.errors import BadRequest
from inglenook.host.arguments import text
from inglenook.host.context import Host
from inglenook.link.server import Reply
from inglenook.paths import forget_chat
from inglenook.store.shelves import FLAGS, Wanted
from inglenook.types import Sampling, Scope, from_json, to_json

With = dict[str, Any]
Shelved = Callable[[Host, With, Reply], dict[str, Any]]


def _chats_list(host: Host, with_: With, reply: Reply) -> With:
    limit, folder = with_.get("limit") or 500, with_.get("folder")
    if not isinstance(limit, int) or not isinstance(folder, str | None):
        raise BadRequest("'folder' must be a text and 'limit' a whole number.")
    wanted = Wanted(
        _optional(with_, "query"), folder, bool(with_.get("archived")), bool(with_.get("deleted"))
    )
    return {"chats": host.shelves.listed(wanted, limit)}


def _chats_purge(host: Host, with_: With, reply: Reply) -> With:
    for id in host.shelves.purge(_optional(with_, "id")):
        forget_chat(host.paths.cache_dir, id)
    return _told(host, {})


def placing(with_: With) -> With:
    """What of `chats.change` says where the chat is put. BadRequest."""
    flags = {name: with_[name] for name in FLAGS if with_.get(name) is not None}
    if not all(isinstance(flag, bool) for flag in flags.values()):
        raise BadRequest(f"{', '.join(map(repr, flags))} must be true or false.")
    if (tags := with_.get("tags")) is None:
        return {**flags, **_texts(with_, "folder")}
    if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
        raise BadRequest("'tags' must be a list of texts.")
    return {**flags, **_texts(with_, "folder"), "tags": tags}


def _folders_list(host: Host, with_: With, reply: Reply) -> With:
    return {"folders": host.folders.listed()}


def _folders_create(host: Host, with_: With, reply: Reply) -> With:
    return _told(host, {"id": host.folders.create(_folder(host, with_))})


def _folders_change(host: Host, with_: With, reply: Reply) -> With:
    host.folders.change(text(with_, "id"), _folder(host, with_))
    return _told(host, {})


def _folders_delete(host: Host, with_: With, reply: Reply) -> With:
    host.folders.delete(text(with_, "id"))
    return _told(host, {})


def _personas_list(host: Host, with_: With, reply: Reply) -> With:
    return {"personas": host.personas.listed()}


def _personas_save(host: Host, with_: With, reply: Reply) -> With:
    fields = {**_texts(with_, "name", "system", "model"), **_scope(with_), **_sampling(with_)}
    return _told(host, {"id": host.personas.save(fields, _optional(with_, "id"))})


def _personas_delete(host: Host, with_: With, reply: Reply) -> With:
    host.personas.delete(text(with_, "id"))
    return _told(host, {})


def _prompts_list(host: Host, with_: With, reply: Reply) -> With:
    return {
        "prompts": [
            {**prompt, "variables": to_json(variables(prompt["text"]))}
            for prompt in host.prompts.listed()
        ]
    }


def _prompts_save(host: Host, with_: With, reply: Reply) -> With:
    named = text(with_, "name"), text(with_, "text"), _optional(with_, "id")
    return _told(host, {"id": host.prompts.save(*named)})


def _prompts_delete(host: Host, with_: With, reply: Reply) -> With:
    host.prompts.delete(text(with_, "id"))
    return _told(host, {})


METHODS: dict[str, Shelved] = {
    "chats.list": _chats_list,
    "chats.purge": _chats_purge,
    "folders.list": _folders_list,
    "folders.create": _folders_create,
    "folders.change": _folders_change,
    "folders.delete": _folders_delete,
    "personas.list": _personas_list,
    "personas.save": _personas_save,
    "personas.delete": _personas_delete,
    "prompts.list": _prompts_list,
    "prompts.save": _prompts_save,
    "prompts.delete": _prompts_delete,
}


def _told(host: Host, done: With) -> With:
    host.news.tell("chats")
    return done


def _folder(host: Host, with_: With) -> With:
    fields = {**_texts(with_, "name", "instructions", "model", "persona"), **_scope(with_)}
    if fields.get("persona"):
        host.personas.get(fields["persona"])
    if (paths := with_.get("attachments")) is not None:
        if not isinstance(paths, list) or not all(map(_absolute, paths)):
            raise BadRequest("'attachments' must be a list of absolute paths.")
        fields["attachments"] = paths
    return fields


def _absolute(path: Any) -> bool:
    return isinstance(path, str) and Path(path).is_absolute()


def _texts(with_: With, *names: str) -> With:
    return {name: text(with_, name) for name in names if with_.get(name) is not None}


def _optional(with_: With, name: str) -> str:
    return text(with_, name) if with_.get(name) else ""


def _scope(with_: With) -> With:
    return _shaped(with_, "scope", Scope)


def _sampling(with_: With) -> With:
    fields = _shaped(with_, "sampling", Sampling)
    given = fields.get("sampling", {})
    if given.get("max_tokens", 1) < 1 or not 0 <= given.get("temperature", 0) <= 2:
        raise BadRequest("'max_tokens' must be at least 1, 'temperature' between 0 and 2.")
    return fields


def _shaped(with_: With, name: str, cls: type) -> With:
    """What was given as `name`, without unknown parts; BadRequest if it cannot become a `cls`."""
    if (given := with_.get(name)) is None:
        return {}
    try:
        whole = to_json(from_json(cls, given))
    except (TypeError, ValueError) as error:
        raise BadRequest(f"{name!r} does not have the right shape: {error}.") from error
    return {name: {key: whole[key] for key in given if key in whole}}
