"""Whether models fit this computer, as far as it can be said without waking the llm worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import psutil

from inglenook.fit import Verdict, judge, rough
from inglenook.machine import Machine
from inglenook.store.machine import Record

CONTEXT = 8192  # tokens that a verdict counts with


class Fitting:
    """Judges models by what was last found out about the computer, and by its memory now."""

    def __init__(self, folder: Path) -> None:
        """`folder` is the profile's, where the llm worker keeps what it found out."""
        self._folder = folder

    def machine(self) -> Machine:
        """The computer as it is now. Looks into the record: take it once for many judgements."""
        record, memory = Record(self._folder), psutil.virtual_memory()
        facts = {
            "ram_total": memory.total,
            "ram_free": memory.available,
            "physical_cores": psutil.cpu_count(logical=False) or psutil.cpu_count() or 1,
            "devices": record.devices,
        }
        return Machine.of(facts, record.speeds())

    def judge(
        self, row: Mapping[str, Any], machine: Machine | None = None
    ) -> dict[str, Any] | None:
        """The `verdict` of a row of `models.list`; None where its size is not known, and for what
        does not write text."""
        machine = machine or self.machine()
        verdict = self._verdict(row, CONTEXT, machine)
        return told(verdict, machine) if verdict else None

    def plan(self, row: Mapping[str, Any], context: int) -> dict[str, Any]:
        """The answer of `models.plan` for a model that is not here: rough, from what is known."""
        machine = self.machine()
        verdict = self._verdict(row, context, machine)
        return {
            "plan": asdict(verdict.plan) if verdict else None,
            "notes": [],
            "verdict": told(verdict, machine) if verdict else None,
            "exact": False,
        }

    def _verdict(self, row: Mapping[str, Any], context: int, machine: Machine) -> Verdict | None:
        size = row.get("bytes")
        if row.get("kind", "chat") != "chat" or not isinstance(size, int) or size <= 0:
            return None
        name = str(row.get("name") or "")
        shape = rough(name, size, row.get("parameters"), row.get("context"), row.get("active"))
        return judge(shape, machine, context)


def told(verdict: Verdict, machine: Machine) -> dict[str, Any]:
    """A verdict as the protocol has it, with the numbers behind it."""
    plan = verdict.plan
    return {
        "state": verdict.state,
        "text": verdict.text,
        "why": verdict.why,
        "write_per_s": round(plan.write_per_s, 1),
        "needs": plan.total,
        "free": machine.ram_free,
        "context": plan.context,
        "on_device": plan.on_device,
        "measured": plan.measured,
    }
