"""Where other programs keep their models, and how they lay them out. Only ever read.

`places` knows the rules of each system and touches no disk; the readers walk what is there and
pass over whatever cannot be read. Sources: Ollama's docs/faq.md and envconfig/config.go; LM
Studio's import page and lmstudio.js (findLMStudioHome); GPT4All's settings page; Jan's
core/app/commands.rs and its model.yml; huggingface_hub's constants.py; llama.cpp's common.cpp
(fs_get_cache_directory).
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any, TypeVar

from inglenook.catalog import split_of
from inglenook.downloads import files_of

P = TypeVar("P", bound=PurePath)
DEEPEST = 8  # folders below a root
MOST_FILES = 5000  # of one root: somebody named a whole disk

FOLDER = "Folder"
OLLAMA, LM_STUDIO, GPT4ALL, JAN = "Ollama", "LM Studio", "GPT4All", "Jan"
HUB, LLAMA = "Hub cache", "llama.cpp"


@dataclass(frozen=True, slots=True)
class Spotted:
    """A model that another program holds. `name` is what it is called there.

    `path` of a split model is its first part, `missing` names parts that are not there.
    """

    origin: str
    name: str
    path: Path
    projector: Path | None = None
    missing: tuple[str, ...] = ()


# --- where ----------------------------------------------------------------------------------------


def places(system: str, home: P, env: Mapping[str, str]) -> list[tuple[str, P]]:
    """The folders that may hold models of other programs, with the program's name.

    `system` is as `sys.platform` has it, `env` the environment. Some need not be there.
    """

    def named(variable: str) -> P | None:
        value = env.get(variable, "").strip("\"' ")
        return type(home)(value) if value else None

    data, cache, local = _system_folders(system, home, named)
    found = [(OLLAMA, named("OLLAMA_MODELS") or home / ".ollama" / "models")]
    if system.startswith("linux"):
        found.append((OLLAMA, type(home)("/usr/share/ollama/.ollama/models")))  # its service
    found += [(LM_STUDIO, home / ".lmstudio"), (LM_STUDIO, home / ".cache" / "lm-studio")]
    found += [(GPT4ALL, local / "nomic.ai" / "GPT4All"), (GPT4ALL, home / ".cache" / "gpt4all")]
    found += [(JAN, named("JAN_DATA_FOLDER") or data / "Jan"), (JAN, home / "jan")]
    hub = named("HF_HUB_CACHE") or named("HUGGINGFACE_HUB_CACHE")
    hub_home = named("HF_HOME") or (named("XDG_CACHE_HOME") or home / ".cache") / "huggingface"
    found.append((HUB, hub or hub_home / "hub"))
    found.append((LLAMA, named("LLAMA_CACHE") or cache / "llama.cpp"))
    return list(dict.fromkeys(found))


def _system_folders(system: str, home: P, named: Callable[[str], P | None]) -> tuple[P, P, P]:
    """Where programs keep data, caches, and data that does not roam."""
    if system == "win32":
        local = named("LOCALAPPDATA") or home / "AppData" / "Local"
        return named("APPDATA") or home / "AppData" / "Roaming", local, local
    if system == "darwin":
        library = home / "Library"
        support = library / "Application Support"
        return support, library / "Caches", support
    data = named("XDG_DATA_HOME") or home / ".local" / "share"
    return data, named("XDG_CACHE_HOME") or home / ".cache", data


# --- what is there --------------------------------------------------------------------------------


def spot(origin: str, root: Path) -> list[Spotted]:
    """The models of a program below one of its `places`."""
    if origin == OLLAMA:
        return list(_ollama(root))
    if origin == HUB:
        return list(_hub(root))
    if origin == JAN:
        return [model for folder in _jan_folders(root) for model in _jan(folder)]
    if origin == LM_STUDIO:
        return [m for folder in _lm_studio_folders(root) for m in _files(origin, folder)]
    return list(_files(origin, root))


def spot_folder(root: Path) -> list[Spotted]:
    """The models in a folder that a person named."""
    return list(_files(FOLDER, root))


def _files(origin: str, root: Path) -> Iterator[Spotted]:
    for folder, names in _folders_with_gguf(root):
        projectors = [name for name in names if "mmproj" in name.lower()]
        projector = folder / projectors[0] if projectors else None
        for first, missing in _wholes(name for name in names if name not in projectors):
            path = folder / first
            yield Spotted(origin, _relative(path, root), path, projector, missing)
        if len(names) == len(projectors):  # nothing that it belongs to: shown for what it is
            for name in projectors:
                yield Spotted(origin, _relative(folder / name, root), folder / name)


def _folders_with_gguf(root: Path) -> Iterator[tuple[Path, list[str]]]:
    """Folders below `root` that hold GGUF files, but for hidden and unreadable ones."""
    seen, base = 0, len(root.parts)
    for parent, folders, names in os.walk(root):
        folder = Path(parent)
        hidden = len(folder.parts) - base >= DEEPEST
        folders[:] = [] if hidden else sorted(f for f in folders if not f.startswith("."))
        models = sorted(n for n in names if n.lower().endswith(".gguf") and not n.startswith("."))
        if models:
            yield folder, models
        seen += len(models)
        if seen > MOST_FILES:
            return


def _wholes(names: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """One name a model, the first part of a split one, and which parts are missing."""
    there = set(names)
    done: set[str] = set()
    for name in sorted(there):
        split = split_of(name)
        if split is None:
            yield name, ()
            continue
        first = f"{split[0]}-{1:05d}-of-{split[2]:05d}.gguf"
        if first not in done:
            done.add(first)
            yield first, tuple(part for part in files_of(first) if part not in there)


def _relative(path: Path, root: Path) -> str:
    name = path.relative_to(root).as_posix().removesuffix(".gguf")
    split = split_of(f"{name}.gguf")
    return split[0] if split else name


def _ollama(root: Path) -> Iterator[Spotted]:
    """`manifests/HOST/OWNER/MODEL/TAG` names layers, which lie in `blobs` under their digests."""
    manifests = root / "manifests"
    for parent, folders, tags in os.walk(manifests):
        folders.sort()
        for tag in sorted(tags):
            manifest = Path(parent) / tag
            place = manifest.relative_to(manifests).parts
            layers = _layers(manifest) if len(place) >= 3 else {}
            model = _blob(root, layers.get("model", ""))
            if model is not None:
                yield Spotted(
                    OLLAMA, _ollama_name(place), model, _blob(root, layers.get("projector", ""))
                )


def _layers(manifest: Path) -> dict[str, str]:
    """Kind of layer: digest, the first of each kind."""
    data = _json(manifest)
    layers = data.get("layers") if isinstance(data, dict) else None
    found: dict[str, str] = {}
    for layer in layers if isinstance(layers, list) else ():
        if isinstance(layer, dict):
            kind = str(layer.get("mediaType", "")).removeprefix("application/vnd.ollama.image.")
            found.setdefault(kind, str(layer.get("digest", "")))
    return found


def _blob(root: Path, digest: str) -> Path | None:
    if not re.fullmatch(r"sha256:[0-9a-f]{64}", digest):
        return None  # no path of ours is made from anything else
    for name in (digest.replace(":", "-"), digest):
        path = root / "blobs" / name
        if _is_file(path):
            return path
    return None


def _ollama_name(place: tuple[str, ...]) -> str:
    """As Ollama itself shows it: its own registry and library go without saying."""
    *owner, model, tag = place
    if owner and owner[0] == "registry.ollama.ai":
        owner = owner[1:]
    if owner == ["library"]:
        owner = []
    return "/".join((*owner, model)) + f":{tag}"


def _hub(root: Path) -> Iterator[Spotted]:
    """`models--OWNER--NAME/snapshots/REVISION/FILE`, links into `blobs`."""
    for repo in _children(root):
        if not repo.name.startswith("models--"):
            continue
        name = repo.name.removeprefix("models--").replace("--", "/")
        revision = _newest(repo)
        if revision is not None:
            for model in _files(HUB, revision):
                if _is_file(model.path):  # a link may lead nowhere
                    yield Spotted(
                        HUB, f"{name}/{model.name}", model.path, model.projector, model.missing
                    )


def _newest(repo: Path) -> Path | None:
    main = _text(repo / "refs" / "main").strip()
    snapshots = list(_children(repo / "snapshots"))
    named = [folder for folder in snapshots if folder.name == main]
    with_models = [folder for folder in (*named, *snapshots) if any(_folders_with_gguf(folder))]
    return with_models[0] if with_models else None


def _lm_studio_folders(home: Path) -> Iterator[Path]:
    moved = _text(home.parent / ".lmstudio-home-pointer").strip()
    for folder in dict.fromkeys((home, Path(moved) if moved else home)):
        settings = _json(folder / "settings.json")
        chosen = settings.get("downloadsFolder") if isinstance(settings, dict) else None
        yield Path(chosen) if isinstance(chosen, str) and chosen else folder / "models"


def _jan_folders(root: Path) -> Iterator[Path]:
    settings = _json(root / "settings.json")
    chosen = settings.get("data_folder") if isinstance(settings, dict) else None
    data = [root / "data", root]
    if isinstance(chosen, str) and chosen:
        data.insert(0, Path(chosen))
    for folder in dict.fromkeys(data):
        yield folder / "llamacpp" / "models"
        yield folder / "models"


def _jan(models: Path) -> Iterator[Spotted]:
    """A folder a model, with `model.yml`; the file may lie elsewhere, the folder may be all."""
    data = models.parent.parent if models.parent.name == "llamacpp" else models.parent
    described: set[Path] = set()
    for parent, folders, names in os.walk(models):
        folders.sort()
        if "model.yml" in names:
            folder = Path(parent)
            about = _yaml(folder / "model.yml")
            path = data / about["model_path"] if about.get("model_path") else None
            if path is not None and _is_file(path):
                described.add(path)
                name = about.get("name") or folder.relative_to(models).as_posix()
                projector = data / about["mmproj_path"] if about.get("mmproj_path") else None
                if projector is not None:
                    described.add(projector)
                yield Spotted(JAN, name, path, projector)
    for model in _files(JAN, models):
        if model.path not in described:
            yield model


def _yaml(path: Path) -> dict[str, str]:
    """The plain `key: value` lines of a YAML file, which is all that these have."""
    lines = re.findall(r"^(\w+):[ \t]*(.+?)[ \t]*$", _text(path), flags=re.MULTILINE)
    return {key: value.strip("\"'") for key, value in lines}


# --- reading without ever failing -----------------------------------------------------------------


def _json(path: Path) -> Any:
    try:
        return json.loads(_text(path) or "null")
    except ValueError:
        return None


def _text(path: Path) -> str:
    """A small text file, "" if it cannot be read."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(1 << 20)
    except OSError:
        return ""


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _children(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
