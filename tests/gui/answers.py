"""Answers of a host for the tests of whole pages, shaped as docs/protocol.md says."""

from __future__ import annotations

import dataclasses
from typing import Any

from inglenook.settings import Settings

DAY = 86_400.0
NOW = 1_790_000_000.0
GB = 2**30


def chat(id_: str, title: str, updated: float = NOW) -> dict[str, Any]:
    """A row of `chats.list`."""
    return {"id": id_, "title": title, "created": updated, "updated": updated, "snippet": ""}


def collection(name: str, files: int = 3, failed: int = 0) -> dict[str, Any]:
    """A row of `library.collections`."""
    return {
        "name": name,
        "roots": [f"/files/{name}"],
        "files": files,
        "failed": failed,
        "chunks": files * 10,
        "bytes": 1000,
    }


def file(path: str, state: str = "indexed", reason: str = "") -> dict[str, Any]:
    """A row of `library.files`."""
    return {
        "path": path,
        "state": state,
        "reason": reason,
        "pages": 2,
        "chunks": 9,
        "bytes": 1000,
        "modified": NOW,
    }


def model(id_: str, **changes: Any) -> dict[str, Any]:
    """A row of `models.list`."""
    usual = {
        "id": id_,
        "name": id_.upper(),
        "kind": "chat",
        "installed": True,
        "path": "",
        "bytes": 100_000_000,
        "licence": "Apache-2.0",
        "origin": "catalog",
        "context": 8192,
        "parameters": 135_000_000,
        "description": "Small.",
        "recommended": False,
        "blocked": None,
    }
    return usual | changes


PROBE = {
    "cpu": "Some Processor",
    "physical_cores": 8,
    "simd": ["AVX2"],
    "ram_total": 16 * GB,
    "ram_free": 8 * GB,
    "devices": [],
    "recommended": {"id": "good", "why": "it fits"},
}


def host(**changes: Any) -> dict[str, Any]:
    """Answers of a host with one chat, one collection and two models."""
    return {
        "chats.list": {"chats": [chat("c1", "Leases")]},
        "folders.list": {"folders": []},
        "chats.delete": {},
        "chats.change": {},
        "chats.restore": {},
        "chats.get": lambda with_: {
            "id": with_["id"],
            "title": "Leases",
            "scope": {"collections": [], "paths": []},
            "model": None,
            "messages": [],
        },
        "library.collections": {"collections": [collection("Contracts")]},
        "library.files": {"total": 1, "files": [file("/files/Contracts/lease.pdf")]},
        "models.list": {"models": [model("good"), model("small")], "current": "small"},
        "probe": PROBE,
        "settings.get": dataclasses.asdict(Settings()),
        "settings.set": {},
    } | changes
