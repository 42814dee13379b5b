"""This computer in plain words, and whether a model fits it."""

from __future__ import annotations

from typing import Any

from inglenook.gui.language import marked, tr
from inglenook.gui.look import words
from inglenook.gui.told import told

GB = 2**30

_VERDICTS = {
    "well": (marked("models", "Fits well"), "ok"),
    "slow": (marked("models", "Fits, slowly"), "warn"),
    "no": (marked("models", "Does not fit"), "err"),
}


def needed(model: dict[str, Any]) -> float:
    """Roughly the memory, in bytes, that a model takes while it answers: weights and buffers."""
    return float(model.get("bytes") or 0) * 1.25 + GB / 4


def fit(model: dict[str, Any], probe: dict[str, Any] | None) -> tuple[str, str] | None:
    """Whether this computer can run a model, in words and as a chip's role; None if unknown.

    The host's verdict counts; where it has none, memory alone does.
    """
    if verdict := model.get("verdict"):
        text, role = _VERDICTS[verdict["state"]]
        return tr("models", text), role
    if not probe or not model.get("bytes") or model.get("kind", "chat") != "chat":
        return None
    need = needed(model)
    if need <= float(probe["ram_free"]):
        return tr("models", "Fits well"), "ok"
    if need <= float(probe["ram_total"]) * 0.8:
        return tr("models", "Fits with programs closed"), "warn"
    return tr("models", "Does not fit"), "err"


def speed(model: dict[str, Any]) -> str:
    """How fast the model would write here; nothing where that is not known."""
    rate = (model.get("verdict") or {}).get("write_per_s")
    return tr("models", "about {n} tokens/s").format(n=f"{rate:,.0f}") if rate else ""


def why(model: dict[str, Any], probe: dict[str, Any] | None) -> list[str]:
    """The numbers behind a chip, and what would help; nothing where nothing is known."""
    verdict = model.get("verdict") or {}
    need = float(verdict.get("needs") or (needed(model) if model.get("bytes") else 0))
    free = float(verdict.get("free") or (probe or {}).get("ram_free") or 0)
    if not need or not free:
        return [told(str(verdict["why"]))] if verdict.get("why") else []
    return [_needs(need, verdict), _free(free, probe), *_pace(verdict), *_help(verdict, need, free)]


def _needs(need: float, verdict: dict[str, Any]) -> str:
    if not verdict.get("context"):
        return tr("models", "Needs about {size} of memory.").format(size=words.memory(need))
    return tr("models", "Needs about {size} of memory with {n} tokens of context.").format(
        size=words.memory(need), n=words.number(verdict["context"])
    )


def _free(free: float, probe: dict[str, Any] | None) -> str:
    if not probe:
        return tr("models", "{size} are free now.").format(size=words.memory(free))
    return tr("models", "{size} of {total} are free now.").format(
        size=words.memory(free), total=words.memory(float(probe["ram_total"]))
    )


def _pace(verdict: dict[str, Any]) -> list[str]:
    rate = verdict.get("write_per_s")
    if not rate:
        return []
    text = tr("models", "It would write about {n} tokens a second, by a guess from this processor.")
    if verdict.get("measured"):
        text = tr("models", "It would write about {n} tokens a second, by what was measured here.")
    return [text.format(n=f"{rate:,.1f}")]


def _help(verdict: dict[str, Any], need: float, free: float) -> list[str]:
    state = verdict.get("state")
    if state == "no":
        return [tr("models", "A smaller model would help, or a smaller quantization of this one.")]
    said = []
    if need > free:
        said.append(
            tr("models", "Close other programs before you load it: {size} are missing.").format(
                size=words.memory(need - free)
            )
        )
    if state == "slow":
        said.append(tr("models", "A smaller model or quantization answers faster."))
    return said


def computer(probe: dict[str, Any]) -> list[str]:
    """This computer in a few plain lines."""
    best = next((s for s in ("AVX512", "AVX2", "AVX", "NEON") if s in _upper(probe["simd"])), "")
    cores = tr("models", "%n core(s)", n=int(probe["physical_cores"]))
    lines = [" · ".join(part for part in (str(probe["cpu"]), cores, best) if part)]
    free, total = words.memory(probe["ram_free"]), words.memory(probe["ram_total"])
    lines.append(tr("models", "{total} of memory, {free} free").format(total=total, free=free))
    for device in probe.get("devices") or []:
        if str(device.get("kind", "")).lower() not in ("", "cpu"):
            name = device.get("description") or device.get("name")
            lines.append(f"{name} · {device.get('backend')} · {words.memory(device['total'])}")
    return lines


def _upper(names: list[str]) -> list[str]:
    return [name.upper() for name in names]
