"""What the window remembers from one start to the next: a small JSON file in the profile."""

from __future__ import annotations

import dataclasses
import json
import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)

LONGEST_DRAFT = 200_000  # characters; the file is written whole at every change


@dataclass(frozen=True, slots=True)
class WindowState:
    """Size in pixels, the page and the chat that were shown, whether the list was.

    `places` tells for each arrangement of screens how the window stood there, the newest last; see
    `desktop.place`. `width` and `height` are for screens that are new.
    """

    width: int = 1280
    height: int = 840
    places: dict[str, Any] = field(default_factory=dict)
    page: str = "chat"
    chat: str | None = None
    collection: str | None = None
    list_open: bool = True
    welcomed: bool = False
    draft: str = ""  # of the chat that has no question yet
    told_of_tray: bool = False  # that closing the window does not end the program


class Memory:
    """The state of one window and its file, which is written once `keeps` is set."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.state = load(path)
        self.keeps = False

    def note(self, **values: Any) -> None:
        """Have these values come back the next time."""
        changed = dataclasses.replace(self.state, **values)
        if changed != self.state and self.keeps:
            save(changed, self._path)
        self.state = changed

    def first_time(self, name: str) -> bool:
        """Whether what the state notes under `name` has not been before; it has now."""
        first = not getattr(self.state, name)
        self.note(**{name: True})
        return first


def load(path: Path) -> WindowState:
    """The remembered state; the defaults if there is none or it cannot be understood."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        known = {f.name: f for f in dataclasses.fields(WindowState)}
        values = {k: v for k, v in data.items() if k in known and _fits(k, v)}
        return WindowState(**values)
    except FileNotFoundError:
        return WindowState()
    except (OSError, ValueError, AttributeError) as error:
        log.warning("the window's state is not readable, starting afresh: %s", error)
        return WindowState()


def save(state: WindowState, path: Path) -> None:
    """Write the state, whole or not at all. A disk that refuses costs only the memory of it."""
    part = path.with_suffix(".part")
    try:
        part.write_text(json.dumps(dataclasses.asdict(state)), encoding="utf-8")
        part.replace(path)
    except OSError as error:
        log.warning("the window's state could not be saved: %s", error)


def _fits(name: str, value: object) -> bool:
    default = getattr(WindowState(), name)
    if default is None:
        return value is None or isinstance(value, str)
    return type(value) is type(default)
