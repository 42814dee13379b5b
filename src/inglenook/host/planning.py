"""The messages that say what this computer can do: a model's plan, and how fast the devices are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from inglenook.errors import BadRequest, ModelMissing, ModelUnusable
from inglenook.host.remote import call

if TYPE_CHECKING:
    from inglenook.host.context import Host
    from inglenook.link.server import Reply

With = dict[str, Any]


def plan(host: Host, with_: With, reply: Reply) -> With:
    """`models.plan`: exact for a model that is here, from its header; else from what is known of
    it. Raises ModelMissing for one that is neither."""
    id, context = with_["id"], with_.get("context") or host.settings.get().context_size
    if not isinstance(id, str) or type(context) is not int or context < 1:
        raise BadRequest("'id' must be a text and 'context' a whole number of tokens.")
    try:
        path = host.models.find(id)
    except ModelMissing:
        return {"id": id, **_roughly(host, id, context)}
    return {"id": id, **_exactly(host, path, context, reply)}


def measure(host: Host, with_: With, reply: Reply) -> With:
    """`measure`: how fast each device is, found out in up to 20 seconds each and remembered."""
    client = host.engine.supervisor.client(again=True)
    return call(client, "measure", {}, reply.on_cancel, reply.event)


def _exactly(host: Host, path: Path, context: int, reply: Reply) -> With:
    if path.is_dir():
        raise ModelUnusable(f"{path.name} finds passages; it runs beside the model that answers.")
    client = host.engine.supervisor.client(again=True)
    with_ = {"path": str(path), "context": max(context, 256)}
    return call(client, "plan", with_, reply.on_cancel)


def _roughly(host: Host, id: str, context: int) -> With:
    row = next((row for row in host.models.listed() if row["id"] == id), None)
    if row is None:
        raise ModelMissing(
            f"There is no model {id!r}.", "'inglenook models list' shows those that there are."
        )
    return host.fitting.plan(row, context)
