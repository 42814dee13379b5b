"""What the model writes on the side, in nobody's way: titles of chats, questions that may follow.

Only the model that is in memory is asked, only if it is large enough for what nobody checks, and
only while nobody waits for another one.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from inglenook.host.context import Host
from inglenook.host.engine import Loaded
from inglenook.host.generating import BACKGROUND
from inglenook.host.remote import call
from inglenook.types import Message, Sampling, to_json

LEAST_PARAMETERS = 1_000_000_000  # smaller models write nonsense


class Wanted:
    """Whether the model is wanted for something else; whoever writes then stops."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_set = False
        self._callbacks: list[Callable[[], None]] = []

    def set(self) -> None:
        """It is."""
        with self._lock:
            self._is_set = True
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def on_set(self, callback: Callable[[], None]) -> None:
        """Call this when it is, or at once."""
        with self._lock:
            if not self._is_set:
                self._callbacks.append(callback)
                return
        callback()


def is_able(loaded: Loaded) -> bool:
    """Whether a model is large enough for what nobody checks."""
    header = loaded.client.call("inspect", {"path": str(loaded.path)})
    return int(header["parameters"]) >= LEAST_PARAMETERS


def written(host: Host, model: str, text: str, sampling: Sampling, wanted: Wanted) -> str | None:
    """What the model of that id makes of `text`; None where this is not the time, where it is too
    small, or where it did not come to an end. Raises InglenookError."""
    path = host.models.choose(model, ()).path
    with host.engine.borrowing(path, wanted.set) as loaded:
        if loaded is None or not is_able(loaded):
            return None
        return answered(loaded, text, sampling, wanted)


def answered(loaded: Loaded, text: str, sampling: Sampling, wanted: Wanted) -> str | None:
    """As `written`, by a model that was borrowed."""
    pieces: list[str] = []

    def hear(event: dict[str, Any]) -> None:
        if event.get("kind") == "text":
            pieces.append(event["text"])

    request = {
        "messages": [to_json(Message("user", text))],
        "sampling": to_json(sampling),
        "priority": BACKGROUND,
        "thinking": False,
    }
    done = call(loaded.client, "generate", request, wanted.on_set, hear)
    return "".join(pieces) if done["stopped"] == "end" else None
