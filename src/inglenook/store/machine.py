"""What was found out about this computer: devices, their answers, their speeds, how loads went."""

from __future__ import annotations

import contextlib
import json
import logging
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from inglenook.machine import Rate, Speed

log = logging.getLogger(__name__)

_FILE = "machine.json"
_PARTS: dict[str, type] = {"answers": dict, "speeds": dict, "devices": list, "loads": list}


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether a device answered rightly, and if not, what it did instead."""

    works: bool
    why: str = ""


class Record:
    """What is remembered of this machine's devices, in one small file of the profile.

    A file that cannot be read or written costs a new measurement, nothing else. Without a folder
    it is all forgotten at the end.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._path = folder / _FILE if folder else None
        self._data = self._read()

    def answer(self, key: str) -> Answer | None:
        """What a device answered earlier."""
        found = self._data["answers"].get(key)
        return Answer(bool(found.get("works")), str(found.get("why", ""))) if found else None

    def note_answer(self, key: str, answer: Answer) -> None:
        """Remember it."""
        self._data["answers"][key] = asdict(answer)
        self._write()

    def speeds(self) -> dict[str, Speed]:
        """Every measured device by name."""
        with contextlib.suppress(KeyError, TypeError, ValueError):
            return {name: speed_of(data) for name, data in self._data["speeds"].items()}
        return {}

    def note_speed(self, name: str, speed: Speed, **about: Any) -> None:
        """Remember a measurement, with whatever else was found out on the way."""
        self._data["speeds"][name] = {**asdict(speed), **about}
        self._write()

    def about(self, name: str, what: str) -> Any:
        """What was found out with a device's speed."""
        return self._data["speeds"].get(name, {}).get(what)

    @property
    def devices(self) -> list[dict[str, Any]]:
        """The devices that were seen last."""
        return [device for device in self._data["devices"] if isinstance(device, dict)]

    def note_devices(self, devices: Iterable[Mapping[str, Any]]) -> None:
        """Remember them, if they are others than before."""
        seen = [dict(device) for device in devices]
        if seen != self._data["devices"]:
            self._data["devices"] = seen
            self._write()

    def note_load(self, entry: Mapping[str, Any]) -> None:
        """Remember how a prediction compared with the load; the last fifty are kept."""
        self._data["loads"] = [*self._data["loads"], dict(entry)][-50:]
        self._write()

    def note_pace(self, **actual: float) -> None:
        """Remember of the newest load how fast the model really was; the first figure stands."""
        if not self._data["loads"]:
            return
        newest = self._data["loads"][-1]
        fresh = {name: round(value, 2) for name, value in actual.items() if name not in newest}
        if fresh:
            newest.update(fresh)
            self._write()

    @property
    def loads(self) -> list[dict[str, Any]]:
        """Predictions and what came of them, oldest first."""
        return list(self._data["loads"])

    def _read(self) -> dict[str, Any]:
        data: Any = {}
        if self._path is not None:
            with contextlib.suppress(OSError, ValueError):
                data = json.loads(self._path.read_text(encoding="utf-8"))
        data = data if isinstance(data, dict) else {}
        return {
            name: data[name] if isinstance(data.get(name), kind) else kind()
            for name, kind in _PARTS.items()
        }

    def _write(self) -> None:
        if self._path is None:
            return
        part = self._path.with_suffix(".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(self._data, indent=1), encoding="utf-8")
            os.replace(part, self._path)
        except OSError:
            log.warning("%s cannot be written", self._path.name, exc_info=True)


def speed_of(data: Mapping[str, Any]) -> Speed:
    """A measured speed as it is kept. Raises KeyError, TypeError or ValueError for what is none."""
    rates = {
        str(kind): Rate(*(float(rate[part]) for part in ("bits", "stream", "batch")))
        for kind, rate in data["rates"].items()
    }
    if not rates or not all(r.stream > 0 and r.batch > 0 for r in rates.values()):
        raise ValueError("a speed without rates")
    return Speed(rates, float(data["layer_s"]), True)
