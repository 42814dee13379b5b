"""No child outlives its parent.

Three nets, as far as the system has them: the kernel's parent-death signal (Linux), a Job Object
(Windows), and everywhere a thread that ends the process when its standard input closes.
"""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import threading
from typing import BinaryIO

_PR_SET_PDEATHSIG = 1  # prctl(2)


def end_with_parent(stdin: BinaryIO) -> None:
    """Tie this process to its parent, which holds the other end of `stdin`. Call it at the start.

    The end is abrupt on purpose: a worker's files are written so that it may die at any time.
    """
    parent = os.getppid()
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:  # it died before the signal was armed
            os._exit(1)
    threading.Thread(target=_watch, args=(stdin,), name="orphan-watch", daemon=True).start()


def _watch(stdin: BinaryIO) -> None:
    try:
        # not stdin.read: a thread inside a buffered reader makes the interpreter abort at its end
        while os.read(stdin.fileno(), 4096):
            pass
    finally:
        os._exit(0)


if sys.platform == "win32":
    from ctypes import wintypes

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", wintypes.LARGE_INTEGER),
            ("PerJobUserTimeLimit", wintypes.LARGE_INTEGER),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_ulonglong * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    _KILL_ON_JOB_CLOSE = 0x2000
    _EXTENDED_LIMIT_INFORMATION = 9

    class Leash:
        """A Job Object that ends its processes when this process, its only holder, is gone."""

        def __init__(self) -> None:
            self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            self._kernel.CreateJobObjectW.restype = wintypes.HANDLE
            self._job = wintypes.HANDLE(self._kernel.CreateJobObjectW(None, None))
            limits = _ExtendedLimits()
            limits.BasicLimitInformation.LimitFlags = _KILL_ON_JOB_CLOSE
            self._kernel.SetInformationJobObject(
                self._job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)
            )

        def hold(self, process: subprocess.Popen[bytes]) -> None:
            """Tie a child that has just been started."""
            handle = wintypes.HANDLE(int(process._handle))
            self._kernel.AssignProcessToJobObject(self._job, handle)

else:

    class Leash:
        """Nothing to hold: children tie themselves with `end_with_parent`."""

        def hold(self, process: subprocess.Popen[bytes]) -> None:
            """Tie a child that has just been started."""
