"""Chat templates: the one that a model is used with, and what is wrong with one."""

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
    """`models.template`: of an installed model by `id`, or any `source` looked over."""
    asked = {name: with_[name] for name in ("id", "source") if with_.get(name) is not None}
    if len(asked) != 1 or not all(isinstance(value, str) for value in asked.values()):
        raise BadRequest("Give either the 'id' of a model or the 'source' of a template.")
    about = asked if "source" in asked else _of_model(host, asked["id"])
    client = host.engine.supervisor.client(again=True)
    return call(client, "template", about, reply.on_cancel)


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


def _of_model(host: Host, id: str) -> With:
    path = host.models.find(id)
    source = host.models.template_of(path)
    return {"source": source} if source else {"path": str(path)}
