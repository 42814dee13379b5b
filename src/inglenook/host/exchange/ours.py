"""Our own file of chats: complete, and described in docs/chats.md."""

from __future__ import annotations

import hashlib
import math
import re
import uuid
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from inglenook.errors import BadRequest
from inglenook.host.asked import checked_adapters
from inglenook.host.exchange.stream import Broken
from inglenook.host.exchange.turns import listing, mapping, text
from inglenook.store.shelves import tidy_tags
from inglenook.store.whole import Details, WholeChat, WholeMessage
from inglenook.types import Scope, from_json, to_json

SOURCE = "Inglenook"
FORMAT = "inglenook-chats"
VERSION = 1
_ID = re.compile(r"[0-9a-f]{16}")


def fits(around: Mapping[str, Any]) -> bool:
    """Whether a file that says this around its list is ours. Broken if it is of a newer kind."""
    if around.get("format") != FORMAT:
        return False
    version = around.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise Broken("It was made by a newer version of Inglenook.")
    return True


def chat(value: Any) -> WholeChat:
    """A chat as the file has it. Broken if it cannot be one; what belongs to no chat is left out,
    and so are paths that another system wrote."""
    given = mapping(value)
    told = [_told(mapping(message)) for message in listing(given.get("messages"))]
    try:
        whole = from_json(WholeChat, {**given, **_particulars(given), "messages": told})
    except (TypeError, ValueError, OverflowError) as error:
        raise Broken(f"It does not have the right shape: {error}.") from error
    whole = renamed(whole, as_id)
    _check(whole)
    known = {message.id for message in whole.messages}
    last = whole.messages[-1].id if whole.messages else None
    return whole if whole.leaf in known else replace(whole, leaf=last)


def renamed(whole: WholeChat, name: Any = None) -> WholeChat:
    """The chat with other ids, fresh ones if nothing says how; that of the chat stays then."""
    fresh = name or (lambda id: uuid.uuid4().hex[:16])
    ids = {message.id: fresh(message.id) for message in whole.messages}

    def moved(message: WholeMessage) -> WholeMessage:
        parent = message.parent if message.parent is None else ids.get(message.parent, "")
        return replace(message, id=ids[message.id], parent=parent)

    return replace(
        whole,
        id=name(whole.id) if name else whole.id,
        messages=tuple(map(moved, whole.messages)),
        leaf=ids.get(whole.leaf or ""),
    )


def as_id(id: str) -> str:
    """An id of ours as it is; any other text as one."""
    if _ID.fullmatch(id):
        return id
    return hashlib.sha256(f"{SOURCE}\n{id}".encode()).hexdigest()[:16]


def _check(whole: WholeChat) -> None:
    before: set[str] = set()
    for message in whole.messages:
        if message.id in before:
            raise Broken("Two of its messages have the same id.")
        if message.parent is not None and message.parent not in before:
            raise Broken("One of its messages follows none that came before.")
        before.add(message.id)
    times = [whole.created, whole.updated, *(m.created for m in whole.messages)]
    times += [m.removed for m in whole.messages if m.removed is not None]
    if not all(map(math.isfinite, times)):
        raise Broken("One of its times is none.")


def _told(message: dict[str, Any]) -> dict[str, Any]:
    """A message with those details that have the shape that they should have."""
    given, kept = mapping(message.get("details")), {}
    for one in fields(Details):
        try:
            kept[one.name] = to_json(getattr(from_json(Details, _only(given, one.name)), one.name))
        except (TypeError, ValueError, OverflowError):
            continue  # a default stands in for it
    images = [path for path in kept.get("images", ()) if Path(path).is_absolute()]
    return {**message, "details": {**kept, "images": images}}


def _only(given: dict[str, Any], name: str) -> dict[str, Any]:
    return {name: given[name]} if name in given else {}


def _particulars(given: dict[str, Any]) -> dict[str, Any]:
    draft = mapping(given.get("draft"))
    queue = [piece for piece in listing(draft.get("queue")) if isinstance(piece, str)]
    return {
        "scope": scope(given.get("scope")),
        "attachments": paths(given.get("attachments")),
        "openings": paths(given.get("openings")),
        "adapters": _adapters(given.get("adapters")),
        "tags": tidy_tags([tag for tag in listing(given.get("tags")) if isinstance(tag, str)]),
        "draft": {"text": text(draft.get("text")), "queue": queue} if draft else {},
        "folder": text(given.get("folder")),
    }


def scope(given: Any) -> dict[str, Any]:
    """A scope as it is kept; empty if it has not the right shape."""
    told = mapping(given)
    try:
        whole = to_json(from_json(Scope, told))
    except (TypeError, ValueError, OverflowError):
        return {}
    return {key: whole[key] for key in told if key in whole}


def paths(given: Any) -> list[str]:
    """Those paths that are such on this system."""
    return [p for p in listing(given) if isinstance(p, str) and Path(p).is_absolute()]


def _adapters(given: Any) -> list[dict[str, Any]]:
    try:
        return checked_adapters(given)
    except BadRequest:
        return []
