"""Home folders as other programs leave them, with files of a few bytes in place of models."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

OLLAMA = "application/vnd.ollama.image."


def put(path: Path, data: bytes | str = b"GGUF") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def ollama(models: Path, name: str, data: bytes, **more: bytes) -> Path:
    """A model as `ollama pull` leaves it; `name` is "HOST/OWNER/MODEL/TAG". Returns its blob."""
    layers = []
    for kind, content in {"model": data, "template": b"{{ .Prompt }}", **more}.items():
        digest = hashlib.sha256(content).hexdigest()
        put(models / "blobs" / f"sha256-{digest}", content)
        layers.append(
            {"mediaType": OLLAMA + kind, "digest": f"sha256:{digest}", "size": len(content)}
        )
    manifest = {
        "schemaVersion": 2,
        "mediaType": "application/vnd.docker.distribution.manifest.v2+json",
        "config": {"mediaType": "application/vnd.docker.container.image.v1+json"},
        "layers": layers,
    }
    put(models / "manifests" / name, json.dumps(manifest))
    return models / "blobs" / f"sha256-{hashlib.sha256(data).hexdigest()}"


def hub_cache(hub: Path, repo: str, revision: str, files: dict[str, bytes]) -> Path:
    """A repository as huggingface_hub caches it: links of a snapshot into blobs."""
    root = hub / f"models--{repo.replace('/', '--')}"
    put(root / "refs" / "main", revision)
    snapshot = root / "snapshots" / revision
    for name, data in files.items():
        blob = put(root / "blobs" / hashlib.sha256(data).hexdigest(), data)
        link = snapshot / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(blob)
    return snapshot
