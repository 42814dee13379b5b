"""What this machine has: processor, memory, and every device that llama.cpp could compute on."""

from __future__ import annotations

import ctypes
import platform
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from inglenook.workers.llm.cores import cores

_CGROUP = Path("/sys/fs/cgroup")
_KINDS = {0: "cpu", 1: "gpu", 2: "igpu", 3: "accelerator"}  # ggml_backend_dev_type
_NOT_SIMD = {"LLAMAFILE", "OPENMP", "REPACK", "ACCELERATE"}


class _Properties(ctypes.Structure):
    """ggml_backend_dev_props of ggml-backend.h."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("description", ctypes.c_char_p),
        ("memory_free", ctypes.c_size_t),
        ("memory_total", ctypes.c_size_t),
        ("type", ctypes.c_int),
        ("device_id", ctypes.c_char_p),
        ("capabilities", ctypes.c_bool * 16),  # five of them now; room for more
    )


def probe() -> dict[str, Any]:
    """The facts as the `probe` message carries them; memory in bytes. Loads llama.cpp."""
    found = cores()
    return {
        "cpu": cpu_name(),
        "physical_cores": found.physical,
        "performance_cores": found.performance,
        "efficiency_cores": found.efficiency,
        "simd": simd(),
        "ram_total": total_memory(),
        "ram_free": free_memory(),
        "on_battery": on_battery(),
        "devices": devices(),
    }


def total_memory() -> int:
    """Bytes of memory, or of what a container is allowed of it."""
    return min([int(psutil.virtual_memory().total), *(limit for limit, _ in _rooms())])


def free_memory() -> int:
    """Bytes that can be had without swapping, or that a container may still take."""
    return min([int(psutil.virtual_memory().available), *(rest for _, rest in _rooms())])


def physical_cores() -> int:
    """Cores, not hyper-threads, that this process may run on."""
    return cores().physical


def performance_cores() -> int:
    """Those of the physical cores that are built for speed: a slow one holds all others up."""
    return cores().performance


def on_battery() -> bool | None:
    """Whether the battery is all that there is; None for a machine without one."""
    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    return None if battery is None else not battery.power_plugged


def cpu_name() -> str:
    """The processor's name as its maker gives it."""
    known = {"linux": _cpu_name_linux, "darwin": _cpu_name_mac, "win32": _cpu_name_windows}
    return known.get(sys.platform, platform.processor)() or platform.machine()


def simd() -> list[str]:
    """The instruction sets that this build of llama.cpp makes use of."""
    from llama_cpp import llama_cpp as lib

    info = lib.llama_print_system_info().decode("utf-8", "replace")
    return [name for name in re.findall(r"(\w+) = 1", info) if name not in _NOT_SIMD]


def devices() -> list[dict[str, Any]]:
    """Each device of the ggml that will run the model, as name, backend, kind and memory."""
    return [_device(handle) for handle in _handles()]


def handles() -> dict[str, int]:
    """The pointer that ggml has for each device, by name."""
    name = function("ggml_backend_dev_name", ctypes.c_char_p, ctypes.c_void_p)
    return {_text(name(handle)): handle for handle in _handles()}


def _handles() -> list[int]:
    get = function("ggml_backend_dev_get", ctypes.c_void_p, ctypes.c_size_t)
    count = function("ggml_backend_dev_count", ctypes.c_size_t)()
    return [get(i) for i in range(count)]


def _device(handle: int) -> dict[str, Any]:
    properties = _Properties()
    pointer = ctypes.POINTER(_Properties)
    describe = function("ggml_backend_dev_get_props", None, ctypes.c_void_p, pointer)
    describe(handle, ctypes.byref(properties))
    registry = function("ggml_backend_dev_backend_reg", ctypes.c_void_p, ctypes.c_void_p)(handle)
    backend = function("ggml_backend_reg_name", ctypes.c_char_p, ctypes.c_void_p)(registry)
    kind = _KINDS.get(properties.type, "other")
    is_cpu = kind == "cpu"  # ggml gives the processor's free memory as all there is
    return {
        "name": _text(properties.name),
        "description": _text(properties.description),
        "backend": _text(backend),
        "kind": kind,
        "id": _text(properties.device_id),
        "total": total_memory() if is_cpu else properties.memory_total,
        "free": free_memory() if is_cpu else properties.memory_free,
    }


def function(name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    """A function of the very ggml that llama.cpp is linked to, not of a second copy."""
    from llama_cpp import llama_cpp as lib

    try:
        function = getattr(lib._lib, name)  # found through the dependencies of libllama
    except AttributeError:  # Windows looks into the named library only
        function = _from_dll(name)
    function.restype, function.argtypes = result, list(arguments)
    return function  # type: ignore[no-any-return]


def _from_dll(name: str) -> Any:
    for library in ("ggml", "ggml-base"):
        found = getattr(ctypes.CDLL(library), name, None)
        if found is not None:
            return found
    raise AttributeError(name)


def groups(memberships: str) -> list[tuple[Path, str, str]]:
    """Where the memory limits of a process may stand, from its /proc/self/cgroup: a folder, the
    limit's name and the use's. Version 1 of cgroups has a tree for memory, version 2 one for all.
    """
    places = []
    for line in memberships.splitlines():
        _, kinds, path = [*line.split(":", 2), "", ""][:3]
        if not kinds:
            names, root = ("memory.max", "memory.current"), _CGROUP
        elif "memory" in kinds.split(","):
            names = ("memory.limit_in_bytes", "memory.usage_in_bytes")
            root = _CGROUP / "memory"
        else:
            continue
        # a container sees its own group as the root
        places += [(folder, *names) for folder in {root, root / path.strip().lstrip("/")}]
    return places


def room(limit: str, used: str, stat: str) -> tuple[int, int] | None:
    """What a group may use at most and may still take; None without a limit.

    Pages of files count as used, and go when memory is needed.
    """
    if not (limit.isdigit() and used.isdigit()) or int(limit) >= 1 << 60:
        return None  # "max", or what version 1 writes for it
    pages = re.search(r"^(?:total_)?inactive_file (\d+)$", stat, re.MULTILINE)
    spare = int(pages[1]) if pages else 0
    return int(limit), max(0, int(limit) - int(used) + spare)


def _rooms() -> list[tuple[int, int]]:
    places = groups(_text_of(Path("/proc/self/cgroup")))
    found = (
        room(_text_of(at / limit), _text_of(at / used), _text_of(at / "memory.stat"))
        for at, limit, used in places
    )
    return [each for each in found if each is not None]


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _text(value: bytes | None) -> str:
    return value.decode("utf-8", "replace") if value else ""


def _cpu_name_linux() -> str:
    text = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    found = re.search(r"^(?:model name|Model|Hardware)\s*:\s*(.+)$", text, re.MULTILINE)
    return found[1].strip() if found else ""


def _cpu_name_mac() -> str:
    command = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def _cpu_name_windows() -> str:
    import winreg

    key = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
    registry: Any = winreg  # its types are there on Windows only
    with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, key) as handle:
        return str(registry.QueryValueEx(handle, "ProcessorNameString")[0]).strip()
