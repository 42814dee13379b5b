"""How many cores there are and how many of them are fast, as each operating system tells it.

Everything that reads the system is a small function; what it read is understood by pure ones,
which the tests feed with recordings of real machines.
"""

from __future__ import annotations

import ctypes
import os
import struct
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

_SYSTEM = Path("/sys/devices/system/cpu")
_SLOWER = 0.8  # of the fastest core's capacity or clock: below that a core is one of the slow kind


@dataclass(frozen=True, slots=True)
class Cores:
    """Physical cores, those of them that are built for speed, and the rest."""

    physical: int
    performance: int
    efficiency: int


def cores() -> Cores:
    """The cores of this machine that this process may use."""
    known = {"linux": _linux, "darwin": _mac, "win32": _windows}
    physical = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    found = known.get(sys.platform, lambda: None)() or Cores(physical, physical, 0)
    if not hasattr(os, "sched_getaffinity"):
        return found
    allowed = max(1, min(found.physical, len(os.sched_getaffinity(0))))
    return Cores(allowed, min(found.performance, allowed), max(0, allowed - found.performance))


# --- what was read, understood --------------------------------------------------------------------


def from_siblings(
    siblings: Mapping[int, str], strength: Mapping[int, int], atoms: Iterable[int] = ()
) -> Cores:
    """Linux: hyper-threads of one core name the same siblings.

    `strength` is a processor's cpu_capacity or highest clock; `atoms` are those that the kernel
    lists as Intel's slow kind, which settles it where given.
    """
    first: dict[str, int] = {}
    for cpu in sorted(siblings):
        first.setdefault(siblings[cpu], cpu)
    slow = set(atoms)
    if not slow and strength:
        best = max(strength.values())
        slow = {cpu for cpu, value in strength.items() if value < _SLOWER * best}
    weak = sum(cpu in slow for cpu in first.values())
    return Cores(len(first), len(first) - weak, weak)


def from_sysctl(text: str) -> Cores | None:
    """macOS: `sysctl hw.physicalcpu hw.nperflevels hw.perflevel0.physicalcpu ...`; level 0 is the
    fast one. Intel Macs have no levels."""
    values = dict(line.split(":", 1) for line in text.splitlines() if ":" in line)
    number = {key.strip(): int(value) for key, value in values.items() if value.strip().isdigit()}
    physical = number.get("hw.physicalcpu", 0)
    if not physical:
        return None
    fast = number.get("hw.perflevel0.physicalcpu", physical)
    return Cores(physical, fast, physical - fast)


def from_windows(data: bytes) -> Cores | None:
    """Windows: the records of GetLogicalProcessorInformationEx(RelationProcessorCore).

    Each begins with its kind, its size, a flag and the core's efficiency class; a higher class is
    a faster core (PROCESSOR_RELATIONSHIP in the Windows SDK).
    """
    classes, at = [], 0
    while at + 10 <= len(data):
        kind, size, _flags, level = struct.unpack_from("<IIBB", data, at)
        if size < 10:
            break
        if kind == 0:
            classes.append(level)
        at += size
    if not classes:
        return None
    fast = sum(level == max(classes) for level in classes)
    return Cores(len(classes), fast, len(classes) - fast)


def numbers(text: str) -> list[int]:
    """A list of processors as Linux writes it: "0-3,8"."""
    found: list[int] = []
    for part in text.strip().split(","):
        first, _, last = part.partition("-")
        if first.isdigit():
            found += range(int(first), int(last if last.isdigit() else first) + 1)
    return found


# --- reading ------------------------------------------------------------------------------------


def _linux() -> Cores | None:
    siblings, strength = {}, {}
    for folder in _SYSTEM.glob("cpu[0-9]*"):
        cpu = int(folder.name[3:])
        if text := _text(folder / "topology" / "thread_siblings_list"):
            siblings[cpu] = text
        capacity = _text(folder / "cpu_capacity") or _text(folder / "cpufreq" / "cpuinfo_max_freq")
        if capacity.isdigit():
            strength[cpu] = int(capacity)
    # Intel's hybrids: the kernel has a device for each kind of core
    atoms = numbers(_text(Path("/sys/devices/cpu_atom/cpus")))
    return from_siblings(siblings, strength, atoms) if siblings else None


def _mac() -> Cores | None:
    names = ["hw.physicalcpu", "hw.nperflevels", "hw.perflevel0.physicalcpu"]
    command = ["/usr/sbin/sysctl", *names]
    return from_sysctl(subprocess.run(command, capture_output=True, text=True, check=False).stdout)


def _windows() -> Cores | None:
    libraries: Any = vars(ctypes)["windll"]  # there on Windows only
    ask = libraries.kernel32.GetLogicalProcessorInformationEx
    size = ctypes.c_ulong(0)
    ask(0, None, ctypes.byref(size))
    data = ctypes.create_string_buffer(size.value)
    return from_windows(data.raw) if ask(0, data, ctypes.byref(size)) else None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
