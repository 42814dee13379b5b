"""One log file a process, limited in size; never prompts or file contents.

`INGLENOOK_LOG` sets the level (debug, info, warning, error); info is the default.
"""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import os
import sys
import threading
from pathlib import Path
from types import TracebackType

BYTES = 1_000_000  # of one log file; two older ones are kept
_FORMAT = "%(asctime)s %(levelname).1s %(process)d %(name)s: %(message)s"
_LEVELS = ("debug", "info", "warning", "error")


def start(directory: Path, name: str) -> Path:
    """Send this process's log, uncaught exceptions included, to `directory/name.log`.

    Where that file cannot be written the log goes to stderr: no log is no reason not to work.
    Returns the file's path.
    """
    path = directory / f"{name}.log"
    handler = _handler(path)
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level())
    logging.captureWarnings(True)
    sys.excepthook = _log_uncaught
    threading.excepthook = _log_thread_uncaught
    return path


def level() -> int:
    """The level that `INGLENOOK_LOG` asks for."""
    wanted = os.environ.get("INGLENOOK_LOG", "info").lower()
    return getattr(logging, wanted.upper()) if wanted in _LEVELS else logging.INFO


def tail(path: Path, lines: int = 20) -> str:
    """The end of a log file, or nothing if it cannot be read."""
    with contextlib.suppress(OSError), path.open("rb") as file:
        file.seek(max(0, file.seek(0, os.SEEK_END) - 16_384))
        return "\n".join(file.read().decode("utf-8", "replace").splitlines()[-lines:])
    return ""


def _handler(path: Path) -> logging.Handler:
    try:
        return logging.handlers.RotatingFileHandler(
            path, maxBytes=BYTES, backupCount=2, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        return logging.StreamHandler()


def _log_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    logging.getLogger("inglenook").critical("uncaught", exc_info=(kind, error, trace))
    if not issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)


def _log_thread_uncaught(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        name = args.thread.name if args.thread else "?"
        info = (args.exc_type, args.exc_value, args.exc_traceback)
        logging.getLogger("inglenook").critical("uncaught in thread %s", name, exc_info=info)
