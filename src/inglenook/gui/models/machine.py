"""This computer in plain words, and whether a model fits it."""

from __future__ import annotations

from typing import Any

from inglenook.gui.look import words

GB = 2**30


def needed(model: dict[str, Any]) -> float:
    """Roughly the memory, in bytes, that a model takes while it answers: weights and buffers."""
    return float(model.get("bytes") or 0) * 1.25 + GB / 4


_VERDICTS = {
    "well": ("Fits well", "ok"),
    "slow": ("Fits slowly", "warn"),
    "no": ("Does not fit", "err"),
}


def fit(model: dict[str, Any], probe: dict[str, Any] | None) -> tuple[str, str] | None:
    """Whether this computer can run a model, in words and as a chip's role; None if unknown.

    The host's verdict counts; where it has none, memory alone does.
    """
    if verdict := model.get("verdict"):
        return _VERDICTS[verdict["state"]]
    if not probe or not model.get("bytes") or model.get("kind") != "chat":
        return None
    need = needed(model)
    if need <= float(probe["ram_free"]):
        return "Fits well", "ok"
    if need <= float(probe["ram_total"]) * 0.8:
        return "Fits with programs closed", "warn"
    return "Does not fit", "err"


def why(model: dict[str, Any], probe: dict[str, Any]) -> str:
    """Why a model does not fit, in numbers."""
    if verdict := model.get("verdict"):
        return str(verdict["why"])
    return (
        f"needs {words.memory(needed(model))}, "
        f"{words.memory(probe['ram_free'])} of {words.memory(probe['ram_total'])} free"
    )


def computer(probe: dict[str, Any]) -> list[str]:
    """This computer in a few plain lines."""
    best = next((s for s in ("AVX512", "AVX2", "AVX", "NEON") if s in _upper(probe["simd"])), "")
    cores = words.counted(int(probe["physical_cores"]), "core")
    lines = [" · ".join(part for part in (str(probe["cpu"]), cores, best) if part)]
    free, total = words.memory(probe["ram_free"]), words.memory(probe["ram_total"])
    lines.append(f"{total} of memory, {free} free")
    for device in probe.get("devices") or []:
        if str(device.get("kind", "")).lower() not in ("", "cpu"):
            name = device.get("description") or device.get("name")
            lines.append(f"{name} · {device.get('backend')} · {words.memory(device['total'])}")
    return lines


def _upper(names: list[str]) -> list[str]:
    return [name.upper() for name in names]
