"""Every setting: one typed field each, with its help text. Load, save, migrate (TOML).

The settings dialog, the `config` command and the documentation derive from these fields.
"""

from __future__ import annotations

import dataclasses
import json
import math
import os
import tomllib
import typing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from inglenook.errors import BadRequest, ProfileUnusable


def _setting(default: Any, help: str) -> Any:
    return field(default=default, metadata={"help": help})


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's choices. Immutable: `changed` gives a new one."""

    theme: Literal["system", "light", "dark"] = _setting("system", "Colours of the window.")
    text_size: int = _setting(15, "Size of the text in answers, in pixels.")
    model: str = _setting("", "The model that answers; empty lets Inglenook choose.")
    model_folders: tuple[str, ...] = _setting(
        (), "Folders with model files (GGUF) that are used where they are."
    )
    context_size: int = _setting(8192, "Tokens that prompt and answer may have together.")
    kv_cache_gb: int = _setting(
        2, "Gigabytes of disk for what models have read of your chats; 0 keeps nothing."
    )
    draft_model: str = _setting(
        "", "A small model of the same family that drafts for a large one; empty is none."
    )
    threads: int = _setting(0, "Processor threads for the model; 0 uses the physical cores.")
    temperature: float = _setting(0.3, "How freely the model words its answer; 0 is strict.")
    max_tokens: int = _setting(1024, "The longest answer, in tokens.")
    passages: int = _setting(6, "How many passages of your files an answer may use.")
    only_from_files: bool = _setting(
        False, "Answer only what your files support; otherwise say that they do not."
    )
    embedder: str = _setting(
        "auto",
        "The model that finds passages by meaning; auto: the starter model, and another that is"
        " installed for files in languages that it does not know.",
    )
    embedder_backend: Literal["auto", "float32", "bfloat16", "onnx", "openvino"] = _setting(
        "auto", "How that model is computed; auto: the fastest on this computer without loss."
    )
    reranker: str = _setting(
        "auto",
        "The model that reads found passages again with the question; auto: one that is"
        " installed, off: none.",
    )
    watch: bool = _setting(True, "Keep collections up with their folders without being asked.")
    index_on_battery: bool = _setting(
        False, "Read many new files on battery as well; a few are read in any case."
    )
    ignore_files: bool = _setting(
        True, "Leave out what .gitignore and .inglenookignore files in your folders name."
    )
    hub_endpoint: str = _setting("", "Address of a mirror of the model hub; empty is the hub.")
    proxy: str = _setting("", "Proxy for downloads; empty is the system's, none is a direct line.")
    ca_file: str = _setting("", "File of certificates (PEM) that downloads trust as well.")
    download_connections: int = _setting(4, "Connections that one download may use at once.")
    read_ahead: Literal["auto", "on", "off"] = _setting(
        "auto", "Read what will be asked about while you type; auto: not on battery."
    )
    rewrite: Literal["auto", "off"] = _setting(
        "auto",
        "Let the model reword a question that leans on the chat before files are searched, if it is"
        " large enough; off: by rules alone.",
    )
    trace_days: int = _setting(30, "Days that the record of an answer outside a chat is kept.")
    model_titles: bool = _setting(
        True, "Let the model name a chat after its first answer, if it is large enough."
    )
    idle_minutes: int = _setting(5, "Minutes without work after which the background part ends.")
    unload_minutes: int = _setting(
        30, "Minutes without use after which the model gives its memory back; 0 keeps it."
    )

    def changed(self, name: str, value: Any) -> Settings:
        """A copy with one field set. BadRequest for an unknown name or a value of another type."""
        hints = typing.get_type_hints(type(self))
        if name not in hints:
            raise BadRequest(f"There is no setting named {name!r}.")
        return dataclasses.replace(self, **{name: _checked(name, hints[name], value)})


def load(path: Path) -> Settings:
    """Read the settings file. A missing file gives the defaults; a field that this version does
    not know, or whose value has the wrong type, keeps its default. BadRequest if it is not TOML."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadRequest(
            f"The settings file {path} is not valid TOML: {error}.",
            "Mend the file, or delete it to start with the defaults.",
        ) from error
    settings = Settings()
    for name, value in data.items():
        try:
            settings = settings.changed(name, value)
        except BadRequest:
            continue  # written by another version: the default is the safe reading
    return settings


def save(settings: Settings, path: Path) -> None:
    """Write all settings, whole or not at all. ProfileUnusable where the disk does not let us."""
    lines = []
    for f in dataclasses.fields(settings):
        lines.append(f"# {f.metadata['help']}")
        # a JSON string, number or boolean is a TOML one as well, but for DEL
        value = json.dumps(getattr(settings, f.name), ensure_ascii=False).replace("\x7f", "\\u007f")
        lines.append(f"{f.name} = {value}\n")
    part = path.with_suffix(".part")
    try:
        part.write_text("\n".join(lines), encoding="utf-8")
        os.replace(part, path)
    except OSError as error:
        raise ProfileUnusable(
            f"The settings could not be saved to {path}: {error.strerror}.",
            "Check that the folder is writable and has free space.",
        ) from error


def _checked(name: str, hint: Any, value: Any) -> Any:
    if typing.get_origin(hint) is Literal:
        if value in typing.get_args(hint):
            return value
        raise BadRequest(f"{name} must be one of {', '.join(typing.get_args(hint))}.")
    if typing.get_origin(hint) is tuple:
        if isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
            return tuple(value)
        raise BadRequest(f"{name} must be a list of texts, not {value!r}.")
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, hint) or (hint is int and isinstance(value, bool)):
        raise BadRequest(f"{name} must be of type {hint.__name__}, not {value!r}.")
    if hint is float and not math.isfinite(value):
        raise BadRequest(f"{name} must be a finite number.")
    return value
