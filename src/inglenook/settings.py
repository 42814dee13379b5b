"""Every setting: one typed field each, with its help text. Load, save, migrate (TOML).

The settings dialog, the `config` command and the documentation derive from these fields.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import math
import os
import re
import tomllib
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from inglenook.errors import BadRequest, ProfileUnusable


def _setting(
    default: Any,
    help: str,
    *,
    group: str,
    label: str,
    expert: bool = False,
    least: float | None = None,
    most: float | None = None,
    form: re.Pattern[str] | None = None,
) -> Any:
    """A field: `label` is its name in plain words, `group` where it stands, `least` and `most` the
    range of a number, `form` what each text of a list looks like. All texts are translated."""
    facts = {"help": help, "group": group, "label": label, "expert": expert}
    return field(default=default, metadata={**facts, "range": (least, most), "form": form})


_KEYS = re.compile(r"[a-z_]+(\.[a-z_]+)*=[^\n]*")


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's choices. Immutable: `changed` gives a new one."""

    theme: Literal["system", "light", "dark"] = _setting(
        "system", "Colours of the window.", group="Appearance", label="Theme"
    )
    accent: Literal["ember", "moss", "sea", "plum", "slate"] = _setting(
        "ember",
        "The colour of the primary action, the current place and citations.",
        group="Appearance",
        label="Accent",
    )
    language: Literal["system", "en", "de", "es", "fr", "zh"] = _setting(
        "system", "Language of the window.", group="Appearance", label="Language"
    )
    text_size: int = _setting(
        15,
        "Size of the text in answers, in pixels.",
        group="Appearance",
        label="Text size",
        least=10,
        most=32,
    )
    font: Literal["inter", "system"] = _setting(
        "inter", "The typeface of the window.", group="Appearance", label="Typeface"
    )
    text_width: Literal["narrow", "usual", "wide"] = _setting(
        "usual",
        "How wide the column of text in a chat may become.",
        group="Appearance",
        label="Width of the text",
    )
    code_theme: Literal["inglenook", "ocean", "forest", "plain"] = _setting(
        "inglenook",
        "How program code is coloured, in the light and the dark theme.",
        group="Appearance",
        label="Colours of code",
    )
    reduced_motion: Literal["system", "on"] = _setting(
        "system",
        "Nothing slides or fades; system: as the rest of your computer.",
        group="Appearance",
        label="Less motion",
    )
    model: str = _setting(
        "",
        "The model that answers; empty lets Inglenook choose.",
        group="Models",
        label="Model",
    )
    model_folders: tuple[str, ...] = _setting(
        (),
        "Folders with model files (GGUF) that are used where they are.",
        group="Models",
        label="Folders with models",
    )
    context_size: int = _setting(
        8192,
        "Tokens that prompt and answer may have together.",
        group="Models",
        label="Size of the context",
        least=1,
        most=10_000_000,
    )
    kv_cache_gb: int = _setting(
        2,
        "Gigabytes of disk for what models have read of your chats; 0 keeps nothing.",
        group="Hardware",
        label="Disk for what models have read",
        least=0,
        most=100_000,
    )
    draft_model: str = _setting(
        "",
        "A small model of the same family that drafts for a large one; empty is none.",
        group="Models",
        label="Drafting model",
        expert=True,
    )
    threads: int = _setting(
        0,
        "Processor threads for the model; 0 uses the physical cores.",
        group="Hardware",
        label="Processor threads",
        least=0,
        most=1_024,
    )
    temperature: float = _setting(
        0.3,
        "How freely the model words its answer; 0 is strict.",
        group="Chat",
        label="Freedom of wording",
        least=0,
        most=5,
    )
    max_tokens: int = _setting(
        1024,
        "The longest answer, in tokens.",
        group="Chat",
        label="Longest answer",
        least=1,
        most=1_000_000,
    )
    passages: int = _setting(
        6,
        "How many passages of your files an answer may use.",
        group="Documents",
        label="Passages for an answer",
        least=1,
        most=100,
    )
    only_from_files: bool = _setting(
        False,
        "Answer only what your files support; otherwise say that they do not.",
        group="Chat",
        label="Only what files support",
    )
    embedder: str = _setting(
        "auto",
        "The model that finds passages by meaning; auto: the starter model, and another that is"
        " installed for files in languages that it does not know.",
        group="Documents",
        label="Search by meaning",
    )
    embedder_backend: Literal["auto", "float32", "bfloat16", "onnx", "openvino"] = _setting(
        "auto",
        "How that model is computed; auto: the fastest on this computer without loss.",
        group="Documents",
        label="How meaning is computed",
        expert=True,
    )
    reranker: str = _setting(
        "auto",
        "The model that reads found passages again with the question; auto: one that is"
        " installed, off: none.",
        group="Documents",
        label="Second look at passages",
    )
    watch: bool = _setting(
        True,
        "Keep collections up with their folders without being asked.",
        group="Documents",
        label="Follow changes",
    )
    index_on_battery: bool = _setting(
        False,
        "Read many new files on battery as well; a few are read in any case.",
        group="Documents",
        label="Read on battery",
    )
    ignore_files: bool = _setting(
        True,
        "Leave out what .gitignore and .inglenookignore files in your folders name.",
        group="Documents",
        label="Mind ignore files",
    )
    hub_endpoint: str = _setting(
        "",
        "Address of a mirror of the model hub; empty is the hub.",
        group="Models",
        label="Mirror of the hub",
        expert=True,
    )
    proxy: str = _setting(
        "",
        "Proxy for downloads; empty is the system's, none is a direct line.",
        group="Models",
        label="Proxy",
        expert=True,
    )
    ca_file: str = _setting(
        "",
        "File of certificates (PEM) that downloads trust as well.",
        group="Models",
        label="Certificates",
        expert=True,
    )
    download_connections: int = _setting(
        4,
        "Connections that one download may use at once.",
        group="Models",
        label="Connections of a download",
        expert=True,
        least=1,
        most=64,
    )
    read_ahead: Literal["auto", "on", "off"] = _setting(
        "auto",
        "Read what will be asked about while you type; auto: not on battery.",
        group="Chat",
        label="Read while you type",
    )
    rewrite: Literal["auto", "off"] = _setting(
        "auto",
        "Let the model reword a question that leans on the chat before files are searched, if it is"
        " large enough; off: by rules alone.",
        group="Chat",
        label="Reword questions for the search",
        expert=True,
    )
    trace_days: int = _setting(
        30,
        "Days that the record of an answer outside a chat is kept.",
        group="Privacy",
        label="Keep records of answers",
        least=0,
        most=100_000,
    )
    model_titles: bool = _setting(
        True,
        "Let the model name a chat after its first answer, if it is large enough.",
        group="Chat",
        label="Name chats",
    )
    suggest_followups: bool = _setting(
        True,
        "Let the model suggest what to ask next, if it is large enough.",
        group="Chat",
        label="Suggest questions",
    )
    idle_minutes: int = _setting(
        5,
        "Minutes without work after which the background part ends.",
        group="Hardware",
        label="End when idle",
        least=0,
        most=1_000_000,
    )
    unload_minutes: int = _setting(
        30,
        "Minutes without use after which the model gives its memory back; 0 keeps it.",
        group="Hardware",
        label="Give memory back",
        least=0,
        most=1_000_000,
    )
    notify: bool = _setting(
        True,
        "Tell when an answer, a long reading of files or a download ends while Inglenook is not in"
        " front.",
        group="Desktop",
        label="Notifications",
    )
    notify_text: bool = _setting(
        False,
        "Show the title of the chat and how the answer begins in the notification, where others may"
        " see them.",
        group="Desktop",
        label="Answers in notifications",
    )
    tray: bool = _setting(
        False,
        "Keep Inglenook in the tray of the desktop when its window is closed.",
        group="Desktop",
        label="Stay in the tray",
    )
    quick_keys: str = _setting(
        "Ctrl+Alt+Space",
        "Keys that open a small field for a question over any program; empty is none. On Wayland"
        " and macOS, bind the command 'inglenook --quick' in the system's settings instead.",
        group="Desktop",
        label="Ask from anywhere",
    )
    spelling: bool = _setting(
        True,
        "Underline words that no dictionary of this computer knows while you type.",
        group="Desktop",
        label="Check spelling",
    )
    shortcuts: tuple[str, ...] = _setting(
        (),
        "Keys of your own for what the window can do, each as action=keys.",
        group="Shortcuts",
        label="Shortcuts",
        form=_KEYS,
    )
    backup_folder: str = _setting(
        "",
        "Where backups are put; empty is the folder 'backups' in the data folder.",
        group="Backup",
        label="Folder for backups",
    )

    def changed(self, name: str, value: Any) -> Settings:
        """A copy with one field set. BadRequest for an unknown name or a value of another type."""
        hints = _hints()
        if name not in hints:
            raise BadRequest(f"There is no setting named {name!r}.")
        checked = _checked(name, hints[name], value)
        _check_further(name, checked, type(self).__dataclass_fields__[name].metadata)
        return dataclasses.replace(self, **{name: checked})


def texts() -> set[str]:
    """Everything that the settings say of themselves, for translation."""
    found = {str(text) for f in dataclasses.fields(Settings) for text in f.metadata.values()
             if isinstance(text, str)}  # fmt: skip
    return found - {""}


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
    return told(data)


def told(data: Mapping[str, Any]) -> Settings:
    """Settings as another version, or a person in an editor, may have written them: a field that
    is not known here, or whose value has the wrong type, keeps its default."""
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


@functools.cache
def _hints() -> dict[str, Any]:
    """Reading the types of all fields takes longer than everything else about one of them."""
    return typing.get_type_hints(Settings)


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


def _check_further(name: str, value: Any, facts: Mapping[str, Any]) -> None:
    least, most = facts["range"]
    if (least is not None and value < least) or (most is not None and value > most):
        raise BadRequest(f"{name} must be between {least:,} and {most:,}, not {value!r}.")
    if facts["form"] is not None:
        for item in value:
            if not facts["form"].fullmatch(item):
                raise BadRequest(f"{name} cannot hold {item!r}.")
