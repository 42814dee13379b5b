"""Chat templates: the one that a model is used with, what is wrong with one, and a person's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from inglenook.catalog import Entry
from inglenook.errors import BadRequest, CatalogBroken
from inglenook.host.remote import call
from inglenook.paths import bundled

if TYPE_CHECKING:
    from inglenook.host.context import Host
    from inglenook.link.server import Reply

With = dict[str, Any]


def template(host: Host, with_: With, reply: Reply) -> With:
    """`models.template`: of an installed model by `id`, or any `source` looked over; with `use`
    the source, if it has no faults, becomes the template of that model."""
    if with_.get("use") is not None:
        return _use(host, with_, reply)
    asked = {name: with_[name] for name in ("id", "source") if with_.get(name) is not None}
    if len(asked) != 1 or not all(isinstance(value, str) for value in asked.values()):
        raise BadRequest("Give either the 'id' of a model or the 'source' of a template.")
    about = asked if "source" in asked else _of_model(host, asked["id"])
    client = host.engine.supervisor.client(again=True)
    found = call(client, "template", about, reply.on_cancel)
    if "id" not in asked:
        return found
    return {**found, "own": host.models.has_own_template(host.models.find(asked["id"]))}


def text_of(entry: Entry) -> str:
    """The template that the catalog gives a model; "" for the file's own. CatalogBroken."""
    if not entry.template or "{" in entry.template:
        return entry.template
    try:
        return bundled("assets", "templates", entry.template).read_text(encoding="utf-8")
    except OSError as error:
        raise CatalogBroken(
            f"The template {entry.template} of {entry.id} cannot be read: {error.strerror}.",
            "Install Inglenook again.",
        ) from error


def _use(host: Host, with_: With, reply: Reply) -> With:
    id, source = with_["use"], with_.get("source") or ""
    if not isinstance(id, str) or not isinstance(source, str):
        raise BadRequest("'use' must be the id of a model, 'source' a template.")
    path = host.models.find(id)
    about = {"source": source} if source else {"path": str(path)}
    client = host.engine.supervisor.client(again=True)
    found = call(client, "template", about, reply.on_cancel)
    if not (source and found["faults"]):
        host.models.set_template(path, source)
    return found


def _of_model(host: Host, id: str) -> With:
    path = host.models.find(id)
    source = host.models.template_of(path)
    return {"source": source} if source else {"path": str(path)}
