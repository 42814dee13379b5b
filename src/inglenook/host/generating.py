"""Raw generation: for API clients and jobs, which bring their own conversation."""

from __future__ import annotations

from typing import Any, TypeVar

from inglenook.errors import BadRequest, EngineCrashed
from inglenook.host.asked import checked_adapters
from inglenook.host.context import Host
from inglenook.host.remote import call
from inglenook.link.server import Reply
from inglenook.types import Message, Sampling, from_json, to_json

BACKGROUND = 1
PASSED_ON = ("chat", "tools", "tool_choice", "thinking", "adapters", "tokens")
"""What the llm worker judges by itself."""

T = TypeVar("T")


def generate(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`generate` of the protocol. Indexing pauses meanwhile: the two would fight for cores."""
    request = {name: with_[name] for name in PASSED_ON if with_.get(name) is not None}
    if "tokens" not in request:
        request["messages"] = _messages(with_["messages"])
    request["sampling"] = to_json(_shaped(Sampling, with_.get("sampling") or {}, "'sampling'"))
    if "adapters" in request:
        request["adapters"] = checked_adapters(request["adapters"])
    request["priority"] = priority = _whole(with_, "priority", BACKGROUND)
    context = None if with_.get("context") is None else _whole(with_, "context", 0)
    model = str(with_.get("model") or "")
    using = host.using("", model, reply, priority=priority, context=context)
    with using as loaded, host.library.held():
        done = call(loaded.client, "generate", request, reply.on_cancel, reply.event)
    if done["stopped"] == "cancelled" and not reply.cancelled():
        raise EngineCrashed("The model was let go while it wrote.", "Try again.")
    return {**done, "model": loaded.id}


def embed(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`embed` of the protocol: vectors by an installed GGUF embedder, beside the chat model."""
    id, path = host.models.embedder(str(with_.get("model") or ""))
    request = {"path": str(path), "texts": with_["texts"], "truncate": bool(with_.get("truncate"))}
    return {**call(host.engine.client(), "embed", request, reply.on_cancel), "model": id}


def models_load(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`models.load` of the protocol: have a model in memory, without choosing it for chats."""
    context = None if with_.get("context") is None else _whole(with_, "context", 0)
    with host.using(str(with_.get("id") or ""), "", reply, context=context) as loaded:
        host.news.tell("state")
        return {
            "id": loaded.id,
            "path": str(loaded.path),
            "context": loaded.context,
            "notes": list(loaded.notes),
        }


def _messages(data: Any) -> list[Any]:
    if not isinstance(data, list) or not data:
        raise BadRequest("'messages' must be a list that is not empty.")
    return [
        to_json(_shaped(Message, item, f"'messages[{place}]'")) for place, item in enumerate(data)
    ]


def _shaped(cls: type[T], data: Any, what: str) -> T:
    try:
        return from_json(cls, data)
    except (TypeError, ValueError) as error:
        raise BadRequest(f"{what} does not have the right shape: {error}.") from error


def _whole(with_: dict[str, Any], name: str, default: int) -> int:
    value = with_.get(name, default)
    if type(value) is not int or value < 0:
        raise BadRequest(f"{name!r} must be a whole number from 0 on.")
    return value
