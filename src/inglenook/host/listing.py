"""Models as `models.list` tells them: one dictionary a model, whatever it comes from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from inglenook.catalog import Entry, quantization_of
from inglenook.downloads import size_of
from inglenook.host.found import Found
from inglenook.store.models import Imported

Row = dict[str, Any]
Judge = Callable[[Mapping[str, Any]], Row | None]
"""The `verdict` of a row: whether the model suits this computer; None where nobody can say."""


def entry(model: Entry, path: Path | None, quantizations: Mapping[str, bool]) -> Row:
    """A model of the catalog, which lies at `path`, and which of its quantizations are here."""
    return _row(
        id=model.id,
        name=model.name,
        kind=model.kind,
        installed=path is not None,
        path=str(path) if path else None,
        bytes=model.bytes or (size_of(path) if path and path.is_dir() else None),
        licence=model.licence,
        origin="starter" if model.starter else "catalog",
        context=model.context,
        parameters=model.parameters,
        active=model.active,
        description=model.description,
        family=model.family,
        languages=list(model.languages),
        capabilities=list(model.capabilities),
        quantization=model.quantization,
        quantizations=[
            {
                "name": file.quantization,
                "file": file.file,
                "bytes": file.bytes,
                "sha256": file.sha256,
                "installed": quantizations.get(file.quantization, False),
            }
            for file in model.files
        ],
    )


def imported(own: Imported) -> Row:
    """A model that a person imported, or fetched from the hub by its address."""
    there, header = own.path.is_file(), own.header
    from_hub = str(header.get("hub") or "")
    return _row(
        id=own.id,
        name=header.get("name") or own.path.stem,
        kind=header.get("kind") or "chat",
        installed=there,
        path=str(own.path),
        bytes=header.get("bytes"),
        licence=header.get("licence") or "",
        origin="hub" if from_hub else "imported",
        context=header.get("context"),
        parameters=header.get("parameters"),
        description=from_hub if there else "Its file is not there.",
        quantization=header.get("quantization") or quantization_of(own.path.name),
    )


def found(other: Found) -> Row:
    """A model that another program holds."""
    trouble, header = other.trouble, other.header
    return _row(
        id=other.id,
        name=other.name,
        kind=other.kind or ("projector" if "mmproj" in other.path.name.lower() else "chat"),
        installed=not trouble,
        path=str(other.path),
        bytes=header.get("bytes") or other.bytes or None,
        origin=other.origin,
        context=header.get("context"),
        parameters=header.get("parameters"),
        description=trouble or f"Found in {other.root}.",
        capabilities=["vision"] if other.projector else [],
        quantization=header.get("quantization") or quantization_of(other.path.name),
    )


def header_of(model: Entry) -> Row:
    """What is remembered of a model that was fetched from the hub by its address."""
    return {
        "hub": model.id,
        "name": model.name,
        "kind": model.kind,
        "bytes": model.bytes,
        "licence": model.licence,
        "context": model.context,
        "parameters": model.parameters,
        "quantization": model.quantization,
    }


def answers(own: Imported) -> bool:
    """Whether an imported model is one that answers."""
    return own.header.get("kind") in (None, "", "chat")


def _row(**facts: Any) -> Row:
    defaults: Row = {"licence": "", "active": None, "description": "", "family": "",
                     "languages": [], "capabilities": [], "quantization": "", "quantizations": [],
                     "recommended": False}  # fmt: skip
    return {**defaults, **facts}
