"""What a start of the program asks for, and how it is handed to a window that is open already.

Nothing here needs Qt: a second start has said what it wants before Qt would even be loaded.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from inglenook.errors import InglenookError
from inglenook.paths import Paths

QUICK, NEW = "--quick", "--new-chat"
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
_DIAL = 2.0  # seconds; the window takes calls on a thread of its own
_ANSWER = 5.0

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """Files and folders to open (absolute), the small field to ask quickly, a new chat. `token` is
    the leave that the desktop gives the one who was started to come to the front."""

    paths: tuple[str, ...] = ()
    quick: bool = False
    new_chat: bool = False
    token: str = ""

    def to_json(self) -> dict[str, Any]:
        """As it is sent."""
        return {
            "paths": list(self.paths),
            "quick": self.quick,
            "new_chat": self.new_chat,
            "token": self.token,
        }


def read(with_: dict[str, Any]) -> Wish:
    """Reverse `to_json`; what is missing or misshapen is not wished."""
    paths = with_.get("paths")
    named = tuple(p for p in paths if isinstance(p, str)) if isinstance(paths, list) else ()
    token = with_.get("token")
    return Wish(
        named,
        with_.get("quick") is True,
        with_.get("new_chat") is True,
        token if isinstance(token, str) else "",
    )


def of_arguments(args: Sequence[str]) -> Wish:
    """What the arguments of a start ask for; those that name no file are dropped."""
    token = next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
    named = (_path(arg) for arg in args if not arg.startswith("--"))
    there = tuple(str(path) for path in named if path.exists())
    return Wish(there, QUICK in args, NEW in args, token)


def for_the_window(args: Sequence[str]) -> bool:
    """Whether these arguments are the window's: its flags, or the name of a file.

    A bare word is a command of the command line, whatever lies in the current folder.
    """
    first = args[0]
    if first in (QUICK, NEW):
        return True
    looks_like_one = "." in first or "/" in first or os.sep in first
    return not first.startswith("-") and looks_like_one and _path(first).exists()


def hand_over(paths: Paths, wish: Wish, *, within: float = 0.0) -> bool:
    """Have the open window of this profile do it; False if there is none that answers.

    `within` is how many seconds to try for, while a window may just be starting.
    """
    deadline = time.monotonic() + within
    while not _hand_over(paths, wish):
        if time.monotonic() >= deadline:
            return False
        time.sleep(0.1)
    return True


def window_file(paths: Paths) -> Path:
    """Where the open window of a profile says how it is reached, readable by the user alone."""
    return paths.run_dir / "door.json"


def _hand_over(paths: Paths, wish: Wish) -> bool:
    try:
        data = json.loads(window_file(paths).read_text(encoding="utf-8"))
        address, key = str(data["address"]), bytes.fromhex(data["key"])
    except (OSError, ValueError, KeyError, TypeError):
        return False
    from inglenook.link.client import Client

    try:
        with Client(address, key, timeout=_DIAL) as window:
            _let_come_forward(window.peer.get("pid"))
            window.call("open", wish.to_json(), timeout=_ANSWER)
    except InglenookError as error:  # it crashed and left its file, or it hangs
        log.debug("no window answers: %s", error.code)
        return False
    return True


def _path(arg: str) -> Path:
    """The file that an argument names, as a path or as an address of this machine."""
    if arg.startswith("file:"):
        from urllib.request import url2pathname  # 25 ms that no other start needs

        arg = url2pathname(urlsplit(arg).path)
    return Path(arg).expanduser().absolute()


if sys.platform == "win32":

    def _let_come_forward(pid: object) -> None:
        """Only who was just started may be in front; give that to the window that is open."""
        import ctypes

        if isinstance(pid, int):
            ctypes.windll.user32.AllowSetForegroundWindow(pid)

else:

    def _let_come_forward(pid: object) -> None:
        """Elsewhere the token says it."""
