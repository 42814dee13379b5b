"""What this computer can do, in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from inglenook.gui.language import tr
from inglenook.gui.look import words

WORDS_A_TOKEN = 0.75  # of European languages, as models usually cut them
QUICK, BEARABLE = 7.0, 2.0  # tokens a second: as fast as people read, and worth waiting for


def computer(probe: Mapping[str, Any]) -> str:
    """Cores, memory and graphics: what the host found."""
    parts = [
        tr("welcome", "%n core(s)", n=int(probe["physical_cores"])),
        tr("welcome", "{all} of memory, {free} of it free").format(
            all=words.memory(probe["ram_total"]), free=words.memory(probe["ram_free"])
        ),
        _graphics(probe.get("devices") or ()),
    ]
    return words.listed(parts)


def sizes(models: Sequence[Mapping[str, Any]]) -> str:
    """Which sizes of model run well here, going by the speeds that the host expects."""
    well, slow = _largest(models, QUICK), _largest(models, BEARABLE)
    if well and slow > well:
        text = tr("welcome", "Models of up to {well} answer at a good pace, up to {slow} slowly.")
    elif well:
        text = tr("welcome", "Models of up to {well} answer at a good pace.")
    elif slow:
        text = tr("welcome", "Models of up to {slow} run here, but slowly.")
    else:
        return ""
    return text.format(well=words.size(well), slow=words.size(slow))


def facts(model: Mapping[str, Any]) -> str:
    """A model's size, its predicted speed and its licence: "2.5 GB · about 18 words a second"."""
    parts = [words.size(model.get("bytes")), pace(model), str(model.get("licence") or "")]
    return words.listed(parts)


def pace(model: Mapping[str, Any]) -> str:
    """How fast a model is expected to write here; "" where nobody can say."""
    rate = WORDS_A_TOKEN * _speed(model)
    if not rate:
        return ""
    if rate < 1:
        return tr("welcome", "less than a word a second here")
    return tr("welcome", "about %n word(s) a second here", n=round(rate))


def _speed(model: Mapping[str, Any]) -> float:
    return float((model.get("verdict") or {}).get("write_per_s") or 0)


def _largest(models: Sequence[Mapping[str, Any]], least: float) -> int:
    """Bytes of the largest model that is so fast; those that use a part of themselves for each
    word say nothing of others."""
    known = [
        model
        for model in models
        if _speed(model) >= least
        and (model.get("verdict") or {}).get("state") != "no"
        and not model.get("active")
    ]
    return max((int(model.get("bytes") or 0) for model in known), default=0)


def _graphics(devices: Sequence[Mapping[str, Any]]) -> str:
    usable = [
        device
        for device in devices
        if device.get("kind") in ("gpu", "igpu") and device.get("works") is not False
    ]
    if not usable:
        return tr("welcome", "the processor does the work")
    best = max(usable, key=lambda device: device.get("total") or 0)
    name = str(best.get("description") or best.get("name"))
    if best.get("kind") == "igpu":
        return name
    said = tr("welcome", "{name} with {memory}")
    return said.format(name=name, memory=words.memory(best.get("total") or 0))
