"""What this machine has: processor, memory, and every device that llama.cpp could compute on."""

from __future__ import annotations

import ctypes
import os
import platform
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

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
    memory = psutil.virtual_memory()
    return {
        "cpu": cpu_name(),
        "physical_cores": physical_cores(),
        "simd": simd(),
        "ram_total": memory.total,
        "ram_free": memory.available,
        "devices": devices(),
    }


def free_memory() -> int:
    """Bytes that can be had without swapping."""
    return int(psutil.virtual_memory().available)


def physical_cores() -> int:
    """Cores, not hyper-threads, that this process may run on."""
    cores = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return max(1, min(cores, len(os.sched_getaffinity(0))))
    return cores


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
    get = _function("ggml_backend_dev_get", ctypes.c_void_p, ctypes.c_size_t)
    count = _function("ggml_backend_dev_count", ctypes.c_size_t)()
    return [_device(get(i)) for i in range(count)]


def _device(handle: int) -> dict[str, Any]:
    properties = _Properties()
    pointer = ctypes.POINTER(_Properties)
    describe = _function("ggml_backend_dev_get_props", None, ctypes.c_void_p, pointer)
    describe(handle, ctypes.byref(properties))
    registry = _function("ggml_backend_dev_backend_reg", ctypes.c_void_p, ctypes.c_void_p)(handle)
    backend = _function("ggml_backend_reg_name", ctypes.c_char_p, ctypes.c_void_p)(registry)
    kind = _KINDS.get(properties.type, "other")
    is_cpu = kind == "cpu"  # ggml gives the processor's free memory as all there is
    return {
        "name": _text(properties.name),
        "description": _text(properties.description),
        "backend": _text(backend),
        "kind": kind,
        "total": properties.memory_total,
        "free": free_memory() if is_cpu else properties.memory_free,
    }


def _function(name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
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
