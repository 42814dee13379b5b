"""The messages that look for models: on the hub, in other programs, in folders of the person's."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inglenook.catalog import quantization_of
from inglenook.downloads import hub
from inglenook.downloads.hub import Card, Repository
from inglenook.errors import BadRequest, NotFound
from inglenook.host.listing import Judge
from inglenook.host.remote import call
from inglenook.types import to_json

if TYPE_CHECKING:
    from inglenook.host.context import Host
    from inglenook.link.server import Reply

With = dict[str, Any]
LOOK = 20.0  # seconds that a person who asked to look waits at most
MOST = 100


def listed(host: Host, with_: With) -> list[With]:
    """The models as in `models.list`. What other programs hold is looked for on the side.

    `look` waits for that and reads the headers of what is new, `every` shows also what is for
    other models: projectors and adapters.
    """
    looking = bool(with_.get("look"))
    if host.models.shelf is not None:
        host.models.shelf.refresh(LOOK if looking else 0.0, headers=looking)
    return host.models.listed(_judge(host), every=bool(with_.get("every")))


def search(host: Host, with_: With, reply: Reply) -> With:
    """`models.search`: repositories of the hub with GGUF files."""
    text, limit = with_["text"], with_.get("limit") or 20
    if not isinstance(text, str) or not text.strip() or type(limit) is not int:
        raise BadRequest("'text' must say what to look for, 'limit' must be a whole number.")
    cards = hub.search(host.downloads.session(), text, max(1, min(limit, MOST)))
    return {"models": [_card(card) for card in cards]}


def files(host: Host, with_: With, reply: Reply) -> With:
    """`models.files`: the quantizations of a repository, each with a verdict."""
    address = hub.address(str(with_["repo"]))
    if address is None:
        raise BadRequest(
            f"{with_['repo']!r} names no repository.", "Give OWNER/NAME or the hub's address."
        )
    found = hub.repository(host.downloads.session(), address.repo, address.revision)
    return {**_card(found.card), "files": _quantizations(host, found), "projectors": [
        to_json(projector) for projector in found.projectors
    ]}  # fmt: skip


def show(host: Host, with_: With, reply: Reply) -> With:
    """`models.show`: one model that is known here; the header of its file, if there is one."""
    id = str(with_["id"])
    judge = _judge(host)
    row = host.models.row(id, judge)
    header: With = {}
    if row["path"] and row["installed"] and Path(row["path"]).is_file():
        header = inspect(host, Path(row["path"]), reply)
    for file in row["quantizations"]:
        file["verdict"] = judge({**row, "bytes": file["bytes"]})
    return {"model": row, "header": header}


def folders(host: Host, with_: With, reply: Reply) -> With:
    """`models.folders`: the folders that are looked through; `add` or `remove` one."""
    now = list(host.settings.get().model_folders)
    if add := with_.get("add"):
        path = Path(str(add))
        if not path.is_absolute():
            raise BadRequest(f"{path} is not an absolute path.")
        if not path.is_dir():
            raise NotFound(f"There is no folder {path}.", "Check the path.")
        now = list(dict.fromkeys((*now, str(path))))
    elif remove := with_.get("remove"):
        if str(remove) not in now:
            raise NotFound(f"{remove} is not among the folders.", "They are: " + ", ".join(now))
        now.remove(str(remove))
    if now != list(host.settings.get().model_folders):
        host.settings.set("model_folders", now)
        if host.models.shelf is not None:
            host.models.shelf.refresh()
    return {"folders": [{"path": path, "connected": Path(path).is_dir()} for path in now]}


def inspect(host: Host, path: Path, reply: Reply) -> With:
    """What a file's header says. ModelUnusable names the fault."""
    client = host.engine.supervisor.client(again=True)
    return call(client, "inspect", {"path": str(path)}, reply.on_cancel)


def _judge(host: Host) -> Judge:
    machine = host.fitting.machine()  # looked at once for all rows
    return lambda row: host.fitting.judge(row, machine)


def _card(card: Card) -> With:
    found: With = to_json(card)
    return {**found, "id": card.repo, "quantization": quantization_of(card.repo)}


def _quantizations(host: Host, found: Repository) -> list[With]:
    rows, judge = [], _judge(host)
    for quantization in found.quantizations:
        entry = hub.entry(found, quantization)
        rows.append(
            {
                **to_json(quantization),
                "id": entry.id,
                "installed": host.models.has(entry.id),
                "verdict": judge(_facts(found.card, quantization.bytes)),
            }
        )
    return rows


def _facts(card: Card, size: int | None) -> Mapping[str, Any]:
    return {
        "name": card.repo,
        "kind": card.kind,
        "bytes": size,
        "parameters": card.parameters,
        "context": card.context,
        "active": None,
    }
