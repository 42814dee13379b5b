"""What a parser process gives up before it opens the first document.

All of it is best effort and cheap: an older kernel, a container or another system may refuse, and
then the process boundary with its time and memory caps is what is left.
"""

from __future__ import annotations

import ctypes
import os
import signal
import struct
import sys
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38
# https://docs.kernel.org/userspace-api/landlock.html: the same numbers on every architecture
_LANDLOCK_CREATE_RULESET = 444
_LANDLOCK_RESTRICT_SELF = 446
_LANDLOCK_CREATE_RULESET_VERSION = 1
_FS_READ = 1 << 2 | 1 << 3  # READ_FILE, READ_DIR: the only rights that stay
_FS_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}  # how many there are in each version of the ABI
_NET_TCP = 0b11  # BIND_TCP, CONNECT_TCP; since version 4
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000


def confine() -> None:
    """Die with the parent; lose the network, writing, starting programs and core dumps (Linux).

    Must run before the process starts a second thread.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's business
    sys.dont_write_bytecode = True
    if sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        _leave_network(libc)
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        _forbid_writing(libc)
        _limit("RLIMIT_FSIZE", 0)
        _limit("RLIMIT_NOFILE", 64)
    _limit("RLIMIT_CORE", 0)


def limit_memory(size: int) -> None:
    """Cap the address space at `size` bytes above what is mapped now (Linux).

    Elsewhere the parent's watch over the resident size is all there is.
    """
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        mapped = pages * os.sysconf("SC_PAGE_SIZE")
        _limit("RLIMIT_AS", mapped + size)


def _limit(name: str, value: int) -> None:
    try:
        import resource

        what = getattr(resource, name)
        hard = resource.getrlimit(what)[1]
        if hard != resource.RLIM_INFINITY:
            value = min(value, hard)
        resource.setrlimit(what, (value, value))
    except (ImportError, AttributeError, OSError, ValueError):
        return  # not on this system


def _leave_network(libc: ctypes.CDLL) -> None:
    """An empty network of our own: alone where we may, else inside a user namespace."""
    if libc.unshare(_CLONE_NEWNET) != 0:
        libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET)


def _forbid_writing(libc: ctypes.CDLL) -> None:
    """Landlock without a rule: whatever is handled is denied, and reading is not handled."""
    version = libc.syscall(_LANDLOCK_CREATE_RULESET, None, 0, _LANDLOCK_CREATE_RULESET_VERSION)
    if version < 1:
        return
    rights = (1 << _FS_RIGHTS.get(version, _FS_RIGHTS[5])) - 1 & ~_FS_READ
    attributes = struct.pack("QQ", rights, _NET_TCP if version >= 4 else 0)
    size = len(attributes) if version >= 4 else 8
    ruleset = libc.syscall(_LANDLOCK_CREATE_RULESET, attributes, size, 0)
    if ruleset >= 0:
        libc.syscall(_LANDLOCK_RESTRICT_SELF, ruleset, 0)
        os.close(ruleset)
