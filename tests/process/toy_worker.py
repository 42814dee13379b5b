"""A worker for tests, as small as can be; started like a real one, by its path.

Set TOY_DIES to make it die at once, with that exit code.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from typing import Any

from inglenook.errors import ModelUnusable
from inglenook.link.orphans import end_with_parent
from inglenook.link.server import Reply, serve


def echo(with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """Give back what came."""
    return with_


def count(with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """Tell `to` numbers, one event each."""
    for n in range(with_["to"]):
        reply.event({"n": n})
    return {"counted": with_["to"]}


def wait(with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """Say that it began, then wait until cancelled."""
    ended = threading.Event()
    reply.on_cancel(ended.set)
    reply.event({"kind": "began"})
    ended.wait(30)
    return {"cancelled": reply.cancelled(), "lost": reply.lost()}


def refuse(with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """Fail in an expected way."""
    raise ModelUnusable("x.gguf is a text file.", "Choose another.")


def break_down(with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """Fail in an unexpected way."""
    raise ZeroDivisionError


def die(with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """Take the whole process down, as a native library would."""
    sys.stderr.write("GGML_ASSERT: something is off\n")
    sys.stderr.flush()
    os.kill(os.getpid(), signal.SIGKILL)
    return {}


def load(with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """Load a "model"; its name says how that goes."""
    if "deadly" in with_["path"]:
        return die(with_, reply)
    if "slow" in with_["path"]:
        return wait(with_, reply)
    if "broken" in with_["path"]:
        return refuse(with_, reply)
    return {"context": min(with_["context"], 2048), "pid": os.getpid()}


METHODS = {
    "load": load,
    "echo": echo,
    "count": count,
    "wait": wait,
    "refuse": refuse,
    "break": break_down,
    "die": die,
}

if __name__ == "__main__":
    if code := os.environ.get("TOY_DIES"):
        sys.stderr.write("no such instruction\n")
        sys.exit(int(code))
    key = bytes.fromhex(sys.stdin.readline())
    end_with_parent(sys.stdin.buffer)
    serve(sys.argv[sys.argv.index("--address") + 1], key, METHODS)
