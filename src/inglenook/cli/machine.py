"""Commands about what this computer can do: where a model would go, how fast the devices are."""

from __future__ import annotations

import argparse

from inglenook.cli.console import Console, Json, size
from inglenook.cli.inputs import host


def plan(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models plan ID [--context N]`: before anything is loaded or downloaded."""
    found = host().call("models.plan", {"id": options.id, "context": options.context})
    console.result(found, [*_verdict(found), *_plan(found), *found["notes"]])
    return 0


def measure(options: argparse.Namespace, console: Console) -> int:
    """`inglenook measure`: takes up to 20 seconds a device; predictions then rest on it."""
    found = host().call("measure", {}, on_event=console.progress)
    console.progress_end()
    lines = []
    for name, speed in found["speeds"].items():
        threads = f", {speed['threads']} threads" if speed.get("threads") else ""
        lines.append(f"{name}{threads}")
        for kind, rate in speed["rates"].items():
            stream, batch = rate["stream"] / 1e9, rate["batch"] / 1e9
            lines.append(
                f"  {kind:<6} {stream:6.1f} GB/s of weights to write, "
                f"{batch:8.1f} billion operations/s to read"
            )
        if speed.get("busy"):
            lines.append("  Other programs were busy, so this is not kept: measure again later.")
    console.result(found, lines)
    return 0


def _verdict(found: Json) -> list[str]:
    verdict = found["verdict"]
    if verdict is None:
        return [f"{found['id']}: its size is not known, so nothing can be said."]
    return [f"{found['id']} {verdict['text']}. {verdict['why']}"]


def _plan(found: Json) -> list[str]:
    plan = found["plan"]
    if plan is None or not plan["fits"]:
        return []
    about = "" if found["exact"] else "about "
    where = "the processor" if plan["gpu_layers"] == 0 else plan["description"] or plan["device"]
    return [
        f"Runs on    {where}, {plan['gpu_layers']} of {plan['layers'] + 1} layers offloaded",
        f"Context    {plan['context']:,} tokens, kept as {plan['kv_type']}",
        f"Memory     {about}{size(plan['ram'])} of main memory"
        + (f", {size(plan['on_device'])} on the device" if plan["on_device"] else ""),
        f"Speed      reads {plan['read_per_s']:.0f}, writes {plan['write_per_s']:.1f} "
        f"tokens a second{'' if plan['measured'] else ' (not measured: run inglenook measure)'}",
    ]
