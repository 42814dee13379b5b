"""`inglenook models list`, `search`, `show`, `import`, `use`, `folders` and `remove`."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from inglenook.cli.console import Console, Json, size
from inglenook.cli.inputs import absolute, host
from inglenook.errors import BadRequest, NotFound

OURS = ("starter", "catalog", "imported", "hub")


def arguments(add: Callable[..., Any], models: Any) -> None:
    """Put the commands under `models`."""
    sub = add("list", list_models, "all models, those of other programs too", models)
    sub.add_argument("--installed", action="store_true", help="only those that are here")
    sub = add("search", search, "look for models on the hub", models)
    sub.add_argument("text", metavar="TEXT", help="a name, OWNER/NAME or the hub's address")
    sub.add_argument("--limit", type=int, default=20, metavar="N", help="how many at most (20)")
    sub = add("show", show, "what is known of a model", models)
    sub.add_argument("id", metavar="ID|OWNER/NAME")
    sub = add("import", import_file, "use a GGUF file where it is", models)
    sub.add_argument("path")
    add("use", use, "have this model answer from now on", models).add_argument("id")
    sub = add("folders", folders, "folders whose models are used where they are", models)
    sub.add_argument("action", nargs="?", choices=("add", "remove"))
    sub.add_argument("path", nargs="?", metavar="PATH")
    add("remove", remove, "remove a model", models).add_argument("id")


def list_models(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models list`: looks for models of other programs before it answers."""
    found = host().call("models.list", {"look": True, "every": True})
    if options.installed:
        found["models"] = [model for model in found["models"] if model["installed"]]
    lines = [_line(model, found["current"]) for model in found["models"]]
    console.result(found, [*lines, "", "* answers now   + installed"])
    return 0


def search(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models search TEXT`."""
    found = host().call("models.search", {"text": options.text, "limit": options.limit})
    lines = [_card_line(card) for card in found["models"]]
    more = ["", "'inglenook models show OWNER/NAME' lists the files of one."]
    console.result(found, [*lines, *more] if lines else ["Nothing found."])
    return 0


def show(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models show ID|OWNER/NAME`."""
    connection = host()
    try:
        found = connection.call("models.show", {"id": options.id})
    except NotFound:
        if "/" not in options.id:
            raise
        found = connection.call("models.files", {"repo": options.id})
        console.result(found, _repository(found))
    else:
        console.result(found, _model(found))
    return 0


def import_file(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models import PATH`: use a GGUF file where it is."""
    done = host().call("models.import", {"path": str(absolute(options.path))})
    console.result(done, [f"{done['id']} can be used now."])
    return 0


def use(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models use ID`: loads it, and has it answer from now on."""
    model = options.id
    if (file := absolute(model)).is_file():
        model = str(file)
    done = host().call("models.use", {"id": model}, on_event=console.progress)
    console.progress_end()
    console.result(done, [f"{done['id']} answers from now on."])
    return 0


def folders(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models folders [add|remove PATH]`."""
    if (options.action is None) != (options.path is None):
        raise BadRequest(f"{options.action or 'models folders'} needs a PATH.")
    request = {options.action: str(absolute(options.path))} if options.action else {}
    found = host().call("models.folders", request)
    lines = [
        folder["path"] + ("" if folder["connected"] else "  (its drive is not connected)")
        for folder in found["folders"]
    ]
    console.result(found, lines or ["No folders. 'inglenook models folders add PATH' adds one."])
    return 0


def remove(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models remove ID`."""
    note = host().call("models.remove", {"id": options.id}).get("note", "")
    said = [f"{options.id} is removed.", *filter(None, [note])]
    console.result({"removed": options.id, "note": note}, said)
    return 0


# --- lines ----------------------------------------------------------------------------------------


def _line(model: Json, current: str | None) -> str:
    mark = "*" if model["id"] == current else "+" if model["installed"] else " "
    amount = size(model["bytes"]) if model.get("bytes") else ""
    kind = "" if model["kind"] == "chat" else f"{model['kind']}: "
    origin = "" if model["origin"] in OURS else f"{model['origin']}: "
    text = f"{origin}{kind}{model.get('description', '')}"
    if left := model.get("partial"):
        text = f"{left['state']}: {size(left['done'])} of {size(left['total'])} are here"
    return f"{mark} {model['id']:<37} {amount:>9}  {_fit(model):<12}  {text}".rstrip()


def _fit(model: Json) -> str:
    return str((model.get("verdict") or {}).get("text", ""))


def _card_line(card: Json) -> str:
    day = time.strftime("%Y-%m-%d", time.localtime(card["updated"])) if card["updated"] else ""
    gated = "  asks for your consent" if card["gated"] else ""
    count = _count(card["parameters"])
    return f"{card['repo']:<56} {count:>6}  {card['downloads']:>10,}  {day}{gated}".rstrip()


def _model(found: Json) -> Iterator[str]:
    model, header = found["model"], found["header"]
    yield f"{model['name']} ({model['id']})"
    if model["description"]:
        yield model["description"]
    facts = {
        "Kind": model["kind"],
        "Origin": model["origin"],
        "Licence": model["licence"],
        "Parameters": _count(model["parameters"] or header.get("parameters")),
        "Context": _tokens(model["context"] or header.get("context")),
        "Languages": ", ".join(model["languages"]),
        "Can": ", ".join(model["capabilities"]),
        "File": model["path"] or "not here",
        "Size": size(model["bytes"]) if model["bytes"] else "",
        "Format": header.get("quantization") or model["quantization"],
        "Design": header.get("architecture", ""),
        "Fits": (model["verdict"] or {}).get("why", ""),
    }
    yield from (f"  {name:<11} {value}" for name, value in facts.items() if value)
    for file in model["quantizations"]:
        yield _file_line(f"{model['id']}:{file['name']}", file)


def _repository(found: Json) -> Iterator[str]:
    yield found["repo"]
    facts = {
        "Licence": found["licence"],
        "Made from": found["base"],
        "Parameters": _count(found["parameters"]),
        "Context": _tokens(found["context"]),
        "Languages": ", ".join(found["languages"][:12]),
        "Access": "asks for your consent: give a token" if found["gated"] else "",
        "Pictures": ", ".join(Path(p["file"]).name for p in found["projectors"]),
    }
    yield from (f"  {name:<11} {value}" for name, value in facts.items() if value)
    for file in found["files"]:
        yield _file_line(file["id"], file)
    if not found["files"]:
        yield "It has no GGUF files."


def _file_line(id: str, file: Json) -> str:
    amount = size(file["bytes"]) if file["bytes"] else ""
    mark = "+" if file["installed"] else " "
    parts = f", {file['files']} files" if file.get("files", 1) > 1 else ""
    missing = ", incomplete" if file.get("missing") else ""
    name = file["name"] or Path(file["file"]).name
    return f"{mark} {name:<12} {amount:>9}  {_fit(file):<12}  {id}{parts}{missing}"


def _count(number: int | None) -> str:
    if not number:
        return ""
    return f"{number / 1e9:.1f}B" if number >= 1e9 else f"{number / 1e6:.0f}M"


def _tokens(number: int | None) -> str:
    return f"{number:,} tokens" if number else ""
