"""A computer as far as running models goes: memory, devices, and how fast each of them is.

Pure: the llm worker finds these facts out, the host keeps them. Sizes are bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

MB, GB = 1 << 20, 1 << 30
CPU = "cpu"


@dataclass(frozen=True, slots=True)
class Rate:
    """What one tensor type of `bits` a weight does on one device: bytes of weights a second when
    one token is written, and operations a second when many are read together."""

    bits: float
    stream: float
    batch: float


@dataclass(frozen=True, slots=True)
class Speed:
    """A device, measured or guessed. `layer_s` is what a layer costs a token whatever its size."""

    rates: Mapping[str, Rate]
    layer_s: float = 0.0
    measured: bool = True

    def rate(self, kind: str, bits: float) -> Rate:
        """The rate of a tensor type, or of the one measured whose width is nearest."""
        if kind in self.rates:
            return self.rates[kind]
        return min(self.rates.values(), key=lambda rate: abs(rate.bits - bits))


@dataclass(frozen=True, slots=True)
class Device:
    """Something that computes besides the processor. `works` is None until it was tested."""

    name: str
    description: str
    backend: str
    kind: str
    total: int
    free: int
    works: bool | None = None

    @property
    def shares(self) -> bool:
        """Whether its memory is the processor's."""
        return self.kind == "igpu" or self.backend.lower() in ("metal", "mtl")


@dataclass(frozen=True, slots=True)
class Machine:
    """A computer. `speeds` are by the device's name, the processor's under "cpu"."""

    ram_total: int
    ram_free: int
    cores: int
    devices: tuple[Device, ...] = ()
    speeds: Mapping[str, Speed] = field(default_factory=dict)

    @classmethod
    def of(cls, probe: Mapping[str, Any], speeds: Mapping[str, Speed] | None = None) -> Machine:
        """From what the `probe` message gives."""
        names = ("name", "description", "backend", "kind", "total", "free", "works")
        devices = tuple(
            Device(**{name: device[name] for name in names if name in device})
            for device in probe.get("devices", ())
            if device.get("kind") in ("gpu", "igpu")
        )
        cores = int(probe.get("performance_cores") or probe.get("physical_cores") or 1)
        return cls(probe["ram_total"], probe["ram_free"], cores, devices, dict(speeds or {}))

    def speed(self, device: Device | None) -> Speed:
        """As measured, else what such a device usually does."""
        name = device.name if device else CPU
        return self.speeds.get(name) or _usual(device, self.cores)

    def emptied(self) -> Machine:
        """The same computer with nothing running but its system."""
        reserve = min(6 * GB, max(2 * GB, self.ram_total // 4))
        free = max(self.ram_free, self.ram_total - reserve)
        devices = (replace(d, free=max(d.free, d.total * 9 // 10)) for d in self.devices)
        return replace(self, ram_free=free, devices=tuple(devices))


def size(count: float) -> str:
    """Bytes as people read them."""
    return f"{count / GB:.1f} GB" if count >= GB / 10 else f"{count / MB:.0f} MB"


def _usual(device: Device | None, cores: int) -> Speed:
    """Before anything was measured: careful figures for each kind of device."""
    if device is None:
        stream, batch = min(cores * 6e9, 36e9), cores * 25e9
    elif device.backend.lower() in ("metal", "mtl"):
        stream, batch = 60e9, 1.5e12
    elif device.kind == "igpu":
        stream, batch = 35e9, 0.4e12
    else:
        stream, batch = 150e9, 5e12
    return Speed({"": Rate(4.5, stream, batch)}, 1e-5, measured=False)
