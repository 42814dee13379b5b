"""How fast a device is: twenty seconds of the operations that a model consists of.

Writing a token reads every weight once, so it is measured how many bytes of weights of each tensor
type a device multiplies a second with one column; reading takes many columns at a time, so it is
measured how many operations a second it does then. The operations are ggml's own, on matrices
that together are larger than any cache.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

import numpy as np
import psutil

from inglenook.errors import Cancelled
from inglenook.machine import CPU, MB, Rate, Speed
from inglenook.store.machine import Record
from inglenook.types import Status
from inglenook.workers.llm import devices, known, probe
from inglenook.workers.llm.gguf import TENSOR_TYPES

SECONDS = 20.0  # that one device may take
KINDS = (12, 14, 8, 6, 3, 1)  # Q4_K Q6_K Q8_0 Q5_0 Q4_1 F16, the most common first
_SIDE = 2048  # rows and columns of a matrix
_BYTES = 320 * MB  # of matrices, at most; a fourth of what is free if that is less
_MANY = 32  # columns that count as many: about what is read at a time beside a running answer
_OPERATIONS = 20  # of one layer that do next to nothing but must be started all the same
_BUSY = 20.0  # percent of all cores that others may use
_TINY, _REPEATS = 64, 40
_F32 = 0
_NODE_ROOM = 4096

Check = Callable[[], None]


def measure_all(
    library: object,
    record: Record,
    tell: Callable[[Status], None] = lambda _status: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> dict[str, Any]:
    """Measure the processor and every device that computes rightly; remember it unless other
    programs were busy.

    `library` is llama.cpp set up. Raises Cancelled.
    """
    found = probe.devices()
    chosen = [d for d in found if d["kind"] == "cpu" or _works(d, record)]
    result = {}
    for number, device in enumerate(chosen):
        name = CPU if device["kind"] == "cpu" else str(device["name"])
        tell(Status("loading", number, len(chosen), f"Measuring {device['description']}"))
        # on a busy machine one thread always looks best
        busy = psutil.cpu_percent(0.5) > _BUSY
        threads = best_threads(cancelled) if name == CPU and not busy else 0
        speed = measure(
            str(device["name"]), threads or probe.performance_cores(), cancelled=cancelled
        )
        about = {"threads": threads, "busy": busy}
        if not busy:  # a wrong figure stays wrong for long
            record.note_speed(name, speed, **about)
        result[name] = {**asdict(speed), **about}
    return {"speeds": result}


def measure(
    name: str,
    threads: int,
    *,
    kinds: Sequence[int] = KINDS,
    seconds: float = SECONDS,
    amount: int = _BYTES,
    cancelled: Callable[[], bool] = lambda: False,
) -> Speed:
    """The speed of the ggml device `name`, with `threads` if it is the processor.

    Types for which the time does not suffice are left out; the first is always there. Raises
    Cancelled.
    """
    began = time.monotonic()
    each = seconds / len(kinds) / 4

    def check() -> None:
        if cancelled():
            raise Cancelled("Measuring was stopped.")

    with _Bench(name, threads) as bench:
        layer_s = bench.layer(each)
        rates: dict[str, Rate] = {}
        for kind in kinds:
            spent = time.monotonic() - began
            if rates and spent * (1 + 1 / len(rates)) > seconds:
                break
            check()
            rates[TENSOR_TYPES[kind][0]] = bench.rate(kind, amount, each, check)
        return Speed(rates, layer_s)


def best_threads(cancelled: Callable[[], bool] = lambda: False, amount: int = _BYTES // 2) -> int:
    """The fewest threads that write about as fast as any number of them."""
    fast, most = probe.performance_cores(), probe.physical_cores()
    speeds = {}
    for count in sorted({max(1, fast // 2), max(1, fast - 1), fast, most}):
        if cancelled():
            raise Cancelled("Measuring was stopped.")
        with _Bench("CPU", count) as bench:
            speeds[count] = bench.rate(KINDS[0], amount, 0.4, lambda: None, many=False).stream
    best = max(speeds.values())
    return min(count for count, rate in speeds.items() if rate >= 0.95 * best)


def _works(device: dict[str, Any], record: Record) -> bool:
    return device["kind"] in ("gpu", "igpu") and devices.tested(device, record).works


class _Parameters(ctypes.Structure):
    """ggml_init_params of ggml.h."""

    _fields_ = (
        ("mem_size", ctypes.c_size_t),
        ("mem_buffer", ctypes.c_void_p),
        ("no_alloc", ctypes.c_bool),
    )


class _Bench:
    """One ggml device, ready to compute graphs."""

    def __init__(self, name: str, threads: int) -> None:
        handle = probe.handles()[name]
        self._free = next(d["free"] for d in probe.devices() if d["name"] == name)
        self._backend = _call("ggml_backend_dev_init", _P, handle, None)
        _use_threads(handle, self._backend, threads)

    def __enter__(self) -> _Bench:
        return self

    def __exit__(self, *_: object) -> None:
        _call("ggml_backend_free", None, self._backend)

    def rate(self, kind: int, amount: int, seconds: float, check: Check, many: bool = True) -> Rate:
        """What one tensor type does here."""
        _, block, width = TENSOR_TYPES[kind]
        size = _SIDE * _SIDE // block * width
        count = max(2, min(amount, self._free // 4) // size)
        with self._graph(kind, _SIDE, count, 1) as run:
            stream = count * size / _quickest(run, seconds, check)
        if not many:
            return Rate(size * 8 / _SIDE**2, stream, stream)
        few = max(1, count // 8)
        with self._graph(kind, _SIDE, few, _MANY) as run:
            batch = 2.0 * few * _SIDE**2 * _MANY / _quickest(run, seconds, check)
        return Rate(size * 8 / _SIDE**2, stream, batch)

    def layer(self, seconds: float) -> float:
        """Seconds that the operations of a layer take where there is nothing to compute."""
        with self._graph(_F32, _TINY, _OPERATIONS * _REPEATS, 1) as run:
            return _quickest(run, seconds, lambda: None) / _REPEATS

    @contextmanager
    def _graph(
        self, kind: int, side: int, count: int, columns: int
    ) -> Iterator[Callable[[], None]]:
        """A graph of `count` matrices (side, side), each times the same (side, columns)."""
        room = count * 2 * 512 + (1 << 20)
        context = _call("ggml_init", _P, _Parameters(room + _NODE_ROOM * 64, None, True))
        buffer = None
        try:
            matrices = [_tensor(context, kind, side, side) for _ in range(count)]
            columns_in = _tensor(context, _F32, side, columns)
            graph = _call(
                "ggml_new_graph_custom", _P, context, _Size(_NODE_ROOM), ctypes.c_bool(False)
            )
            for matrix in matrices:
                product = _call("ggml_mul_mat", _P, context, matrix, columns_in)
                _call("ggml_build_forward_expand", None, graph, product)
            buffer = _call("ggml_backend_alloc_ctx_tensors", _P, context, self._backend)
            if not buffer:
                raise MemoryError("the device has no room to be measured")
            _fill(matrices, kind, side)
            _fill([columns_in], _F32, side, columns)
            yield lambda: self._compute(graph)
        finally:
            if buffer:
                _call("ggml_backend_buffer_free", None, buffer)
            _call("ggml_free", None, context)

    def _compute(self, graph: Any) -> None:
        if _call("ggml_backend_graph_compute", ctypes.c_int, self._backend, graph):
            raise RuntimeError("the device could not compute")


def _quickest(run: Callable[[], None], seconds: float, check: Check) -> float:
    """The shortest of the runs that fit into `seconds`: what others take away is no property of
    the device."""
    run()  # pages in, and compiles what has to be
    best, end = float("inf"), time.perf_counter() + seconds
    while True:
        check()
        began = time.perf_counter()
        run()
        now = time.perf_counter()
        best = min(best, now - began)
        if now > end:
            return best


def _fill(tensors: Sequence[Any], kind: int, side: int, columns: int = 0) -> None:
    """The same ordinary numbers into each: zeros would be one shared page, garbage no numbers."""
    rows = columns or side
    values = np.random.default_rng(1).standard_normal((min(rows, 64), side), np.float32)
    piece = known.quantized(values, kind)
    data = (piece * -(-rows // len(values)))[: len(piece) * rows // len(values)]
    for tensor in tensors:
        _call("ggml_backend_tensor_set", None, tensor, data, _Size(0), _Size(len(data)))


def _use_threads(handle: int, backend: Any, threads: int) -> None:
    registry = _call("ggml_backend_dev_backend_reg", _P, handle)
    name = b"ggml_backend_set_n_threads"
    address = _call("ggml_backend_reg_get_proc_address", _P, registry, name)
    if address:
        ctypes.CFUNCTYPE(None, _P, ctypes.c_int)(address)(backend, threads)


_P, _Size = ctypes.c_void_p, ctypes.c_size_t


def _tensor(context: Any, kind: int, width: int, height: int) -> Any:
    sizes = ctypes.c_int64(width), ctypes.c_int64(height)
    return _call("ggml_new_tensor_2d", _P, context, ctypes.c_int(kind), *sizes)


def _call(name: str, result: Any, *arguments: Any) -> Any:
    """Call a function of ggml; whole numbers and None are pointers."""
    types = [_type(argument) for argument in arguments]
    return probe.function(name, result, *types)(*arguments)


def _type(argument: Any) -> Any:
    if argument is None or isinstance(argument, int):
        return _P
    return ctypes.c_char_p if isinstance(argument, bytes) else type(argument)
