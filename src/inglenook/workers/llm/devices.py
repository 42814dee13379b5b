"""Which devices compute rightly: a question with a known answer before a device is used.

Drivers of graphics processors are at times wrong in silence, hang, or take the process with them.
So a tiny model with fixed weights is run on the device in a process of its own, once for each
device, driver and version of the engine, and its logits are held against what they must be.

    python -m inglenook.workers.llm.devices

asks every device of this machine and prints what it answered.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Iterable, Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inglenook.machine import CPU, Machine
from inglenook.store.machine import Answer, Record

if TYPE_CHECKING:
    from inglenook.workers.llm.native import Library

log = logging.getLogger(__name__)

PATIENCE = 180.0  # seconds; the first use of a driver compiles its kernels, at times slowly
_WRONG = 0.01  # error against the variance of the logits; half precision stays below a tenth of it


def machine(facts: Mapping[str, Any], record: Record) -> tuple[Machine, list[str]]:
    """The machine of a probe with its devices tested and measured as far as that was done.

    A device that was never tested is tested now. Also gives a sentence for each that failed.
    """
    listed, notes = [], []
    for device in facts["devices"]:
        if device["kind"] in ("gpu", "igpu"):
            answer = tested(device, record)
            listed.append({**device, "works": answer.works})
            if not answer.works:
                name = device["description"] or device["name"]
                notes.append(f"{name} is not used: {answer.why}")
    record.note_devices(listed)
    return Machine.of({**facts, "devices": listed}, record.speeds()), notes


def seen(facts: Mapping[str, Any], record: Record) -> dict[str, Any]:
    """The facts of a probe, each device with `works` where it was tested. Tests nothing."""
    listed = []
    for device in facts["devices"]:
        answer = record.answer(identity(device))
        listed.append({**device, "works": answer.works if answer else None})
    return {**facts, "devices": listed}


def best_threads(record: Record) -> int:
    """How many threads the processor computes best with: as measured, else its fast cores."""
    from inglenook.workers.llm import probe

    measured = record.about(CPU, "threads")
    most = probe.physical_cores()
    return (
        measured if type(measured) is int and 1 <= measured <= most else probe.performance_cores()
    )


def tested(device: Mapping[str, Any], record: Record) -> Answer:
    """What a device answers, asked once for its driver and this engine."""
    key = identity(device)
    answer = record.answer(key)
    if answer is None:
        answer = ask(str(device["name"]))
        record.note_answer(key, answer)
        log.info("%s: %s", device["name"], answer)
    return answer


def identity(device: Mapping[str, Any]) -> str:
    """A device with its driver and the engine, so that a new one of any is tested anew."""
    import llama_cpp

    parts = (device.get(name, "") for name in ("backend", "name", "description", "id", "total"))
    return " | ".join([*map(str, parts), llama_cpp.__version__, driver()])


def driver() -> str:
    """What changes when a graphics driver does, as far as it can be had without one."""
    if sys.platform == "darwin":
        import platform

        return platform.mac_ver()[0]
    if sys.platform == "win32":
        return ",".join(_windows_drivers())
    files = [Path("/proc/driver/nvidia/version"), *_mesa()]
    return ",".join(f"{file.name}:{int(file.stat().st_mtime)}" for file in files if file.exists())


def ask(name: str, patience: float = PATIENCE) -> Answer:
    """Run the known question on a device, in a process that may die of it."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_answer, args=(name, theirs), daemon=True)
    child.start()
    theirs.close()
    try:
        if not ours.poll(patience):
            return Answer(False, f"it did not answer within {patience:.0f} seconds.")
        works, why = ours.recv()
        return Answer(bool(works), str(why))
    except EOFError:
        child.join(5)
        return Answer(False, f"its driver ended the test (exit code {child.exitcode}).")
    finally:
        child.kill()
        child.join()
        ours.close()


def _answer(name: str, pipe: Connection) -> None:
    """In the child: answer, or say what went wrong."""
    from inglenook.workers.llm.native import Library, NativeError

    library = Library()  # llama.cpp logs into it for as long as the process lives
    try:
        pipe.send(compare(name, library))
    except NativeError as error:
        pipe.send((False, f"it could not run a small model: {error}"))
    pipe.close()
    os._exit(0)  # some drivers crash on their way out


def compare(name: str, library: Library) -> tuple[bool, str]:
    """Run the known model on the device of that name in this very process.

    Raises NativeError where llama.cpp refuses.
    """
    from inglenook.workers.llm import known, probe

    handle = probe.handles().get(name)
    if handle is None:
        return False, "it is not there any more."
    is_cpu = any(d["name"] == name and d["kind"] == "cpu" for d in probe.devices())
    with tempfile.TemporaryDirectory() as folder:
        path = known.write(Path(folder) / "known.gguf")
        right = known.run(library, path, None)
        error = known.error(right)
        if not is_cpu:
            error = max(error, known.error(known.run(library, path, handle), right))
    if error <= _WRONG:  # not so for NaN
        return True, ""
    return False, f"it computes wrongly (error {error:.2g} where {_WRONG} is allowed)."


def _mesa() -> Iterable[Path]:
    for folder in ("/usr/share/vulkan/icd.d", "/etc/vulkan/icd.d"):
        yield from sorted(Path(folder).glob("*.json"))


def _windows_drivers() -> list[str]:
    import winreg

    registry: Any = winreg  # its types are there on Windows only
    found = []
    adapters = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"
    for number in range(8):
        with contextlib.suppress(OSError):
            path = rf"{adapters}\{number:04}"
            with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, path) as key:
                found.append(str(registry.QueryValueEx(key, "DriverVersion")[0]))
    return found


def main() -> None:
    """Ask every device and print what came of it."""
    from inglenook.workers.llm import probe
    from inglenook.workers.llm.native import Library

    _library = Library()
    for device in probe.devices():
        answer = ask(device["name"])
        said = "computes rightly" if answer.works else answer.why
        sys.stdout.write(
            f"{device['name']}: {device['description']} ({device['backend']}): {said}\n"
        )


if __name__ == "__main__":
    main()
