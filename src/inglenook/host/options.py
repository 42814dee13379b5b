"""What a person set for one model alone: how it is loaded, and how it writes.

Only what differs from the settings is kept. What is set here holds wherever this model answers; a
request, and the persona that it is asked for, come first.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import psutil

from inglenook.errors import BadRequest, InglenookError
from inglenook.machine import CPU
from inglenook.paths import kv_dir
from inglenook.settings import Settings
from inglenook.types import Sampling

if TYPE_CHECKING:
    from inglenook.host.context import Host
    from inglenook.link.server import Reply

With = dict[str, Any]
NONE = "none"
"""The choice that leaves out what would be used otherwise: no draft model, no projector."""

GB = 10**9
_LONGEST = 1 << 20  # tokens of context where the model does not say how many it takes
_SAMPLING = {"temperature", "max_tokens", "top_k", "top_p", "min_p", "repeat_penalty", "seed"}
SAMPLING = frozenset(_SAMPLING | {"stop"})


@dataclass(frozen=True, slots=True)
class Field:
    """One option. `choices` are {"value", "text"}; `least` and `most` bound numbers."""

    name: str
    type: Literal["whole", "number", "choice", "texts"]
    least: float | None = None
    most: float | None = None
    choices: tuple[Mapping[str, str], ...] = ()
    expert: bool = False

    def checked(self, value: Any) -> Any:
        """`value` as it is kept. BadRequest says what it must be."""
        if self.type == "choice":
            known = [choice["value"] for choice in self.choices]
            if value not in known:
                raise BadRequest(f"The option {self.name} must be one of {', '.join(known)}.")
            return value
        if self.type == "texts":
            return self._texts(value)
        return self._counted(value)

    def _texts(self, value: Any) -> list[str]:
        if not isinstance(value, list) or not all(isinstance(t, str) and t for t in value):
            raise BadRequest(f"The option {self.name} must be a list of texts, none of them empty.")
        if len(value) > (self.most or len(value)):
            raise BadRequest(f"The option {self.name} takes at most {self.most:.0f} texts.")
        return value

    def _counted(self, value: Any) -> float:
        kinds = (int,) if self.type == "whole" else (int, float)
        least, most = self.least or 0, self.most or 0
        good = isinstance(value, kinds) and not isinstance(value, bool) and math.isfinite(value)
        if not good or not least <= value <= most:
            low, high, given = f"{least:,g}", f"{most:,}", repr(value)
            if self.type == "whole":
                raise BadRequest(
                    f"The option {self.name} must be a whole number from {low} to {high}, "
                    f"not {given}."
                )
            raise BadRequest(
                f"The option {self.name} must be a number from {low} to {high}, not {given}."
            )
        return int(value) if self.type == "whole" else float(value)


def options(host: Host, with_: With, reply: Reply) -> With:
    """`models.options`: the options of an installed model; `values` changes some of them.

    Raises ModelMissing, BadRequest for a value that cannot be; then nothing is changed.
    """
    id, changes = with_["id"], with_.get("values") or {}
    if not isinstance(id, str) or not isinstance(changes, dict):
        raise BadRequest("'id' must be a text and 'values' an object.")
    path = host.models.find(id)
    fields = _fields(host, id, path)
    if changes:
        kept = changed(fields, host.models.options(path), changes)
        host.models.set_options(path, kept)
        host.news.tell("models")
    values = host.models.options(path)
    return {
        "values": values,
        "defaults": _defaults(host, path, fields),
        "fields": [dataclasses.asdict(field) for field in fields],
        "reload": _differs(host, path),
    }


def changed(fields: tuple[Field, ...], now: Mapping[str, Any], changes: Mapping[str, Any]) -> With:
    """`now` with `changes`, None taking a value back. BadRequest for what cannot be."""
    known = {field.name: field for field in fields}
    for name, value in changes.items():
        if name not in known:
            raise BadRequest(f"There is no option {name!r}.", f"There are: {', '.join(known)}.")
        if value is not None:
            changes = {**changes, name: known[name].checked(value)}
    return {name: value for name, value in {**now, **changes}.items() if value is not None}


def loading(host: Host, path: Path) -> tuple[int, int, With]:
    """Context in tokens, threads, and the `options` of the `load` message, for a model file."""
    own, now = host.models.options(path), host.settings.get()
    told: With = {name: own[name] for name in ("gpu_layers", "device", "kv_type") if name in own}
    if now.kv_cache_gb:
        told["cache_dir"] = str(kv_dir(host.paths.cache_dir))
        told["cache_bytes"] = now.kv_cache_gb * GB
    draft = own.get("draft", now.draft_model)
    if draft and draft != NONE and (file := host.models.find(draft)) != path:
        told["draft"] = str(file)
    return own.get("context", now.context_size), own.get("threads", now.threads), told


def sampled(
    sampling: Sampling, own: Mapping[str, Any], asked: Mapping[str, Any], now: Settings
) -> Sampling:
    """`sampling` with what the model's options say, but for what was `asked` for otherwise, by the
    request or by a persona."""
    usual = usual_sampling(now)
    changes: With = {
        name: tuple(value) if name == "stop" else value
        for name, value in own.items()
        if name in SAMPLING
        and asked.get(name) is None
        and getattr(sampling, name) == getattr(usual, name)
    }
    return dataclasses.replace(sampling, **changes)


def usual_sampling(now: Settings) -> Sampling:
    """How any model writes by the settings."""
    return Sampling(max_tokens=now.max_tokens, temperature=now.temperature)


def _fields(host: Host, id: str, path: Path) -> tuple[Field, ...]:
    rows = host.models.listed(every=True)
    told = (row["context"] for row in rows if row["id"] == id or row["path"] == str(path))
    longest = next(told, None) or _LONGEST
    cores = psutil.cpu_count() or 1
    return (
        Field("context", "whole", 256, max(longest, 256)),
        Field("temperature", "number", 0, 2),
        Field("max_tokens", "whole", 1, _LONGEST),
        Field("top_k", "whole", 0, 1000, expert=True),
        Field("top_p", "number", 0, 1, expert=True),
        Field("min_p", "number", 0, 1, expert=True),
        Field("repeat_penalty", "number", 0.5, 2, expert=True),
        Field("seed", "whole", 0, 2**32 - 1, expert=True),
        Field("stop", "texts", most=16, expert=True),
        Field("device", "choice", choices=_devices(host)),
        Field("gpu_layers", "whole", 0, 1000, expert=True),
        Field("threads", "whole", 0, cores, expert=True),
        Field("kv_type", "choice", choices=_same("f16", "q8_0"), expert=True),
        Field("draft", "choice", choices=_drafts(rows, path), expert=True),
        Field("projector", "choice", choices=_projectors(host, rows, path), expert=True),
    )


def _defaults(host: Host, path: Path, fields: tuple[Field, ...]) -> With:
    """What holds where nothing is set; None where the engine decides by itself."""
    now = host.settings.get()
    sampling = usual_sampling(now)
    beside = host.models.projector_beside(path)
    other: With = {
        "context": now.context_size,
        "threads": now.threads or None,
        "draft": now.draft_model or NONE,
        "projector": str(beside) if beside else NONE,
    }
    told = {**dict.fromkeys(field.name for field in fields), **other}
    told.update({name: getattr(sampling, name) for name in SAMPLING})
    return {**told, "stop": list(sampling.stop)}


def _same(*values: str) -> tuple[Mapping[str, str], ...]:
    return tuple({"value": value, "text": value} for value in values)


def _devices(host: Host) -> tuple[Mapping[str, str], ...]:
    found = host.fitting.machine().devices
    names = ({"value": d.name, "text": d.description or d.name} for d in found)
    return ({"value": CPU, "text": CPU}, *names)


def _drafts(rows: list[With], path: Path) -> tuple[Mapping[str, str], ...]:
    """Installed models that answer, but for this one; the engine says which of them fit it."""
    here = [
        {"value": str(row["id"]), "text": str(row["name"])}
        for row in rows
        if row["kind"] == "chat" and row["installed"] and row["path"] != str(path)
    ]
    return ({"value": NONE, "text": "None"}, *here)


def _projectors(host: Host, rows: list[With], path: Path) -> tuple[Mapping[str, str], ...]:
    files = [row["path"] for row in rows if row["kind"] == "projector"]
    beside = host.models.projector_beside(path)
    known = dict.fromkeys([*([str(beside)] if beside else []), *filter(None, files)])
    named = ({"value": file, "text": Path(file).name} for file in known)
    return ({"value": NONE, "text": "None"}, *named)


def _differs(host: Host, path: Path) -> bool:
    """Whether the model is in memory, but not as it would be loaded now."""
    try:
        model = host.models.choose(str(path), ())
        context, threads, told = loading(host, path)
    except InglenookError:
        return False  # loading it will say what is wrong
    return host.engine.outdated(model, context, threads, told)
