"""What was pasted and is to be attached becomes a file in the profile, on a thread of its own."""

from __future__ import annotations

import datetime as dt
import itertools
import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from inglenook.gui.language import tr

log = logging.getLogger(__name__)


class Pasted(QObject):
    """`saved` carries the path of a new file in `folder`, `failed` why there is none."""

    saved = Signal(str)
    failed = Signal(str)

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder

    def keep_image(self, image: QImage, folder: Path | None = None) -> None:
        """Save a picture as PNG, in another folder if one is given."""
        self._start(folder, ".png", lambda path: _save_image(image, path))

    def keep_text(self, text: str, folder: Path | None = None) -> None:
        """Save a text as UTF-8, in another folder if one is given."""
        self._start(folder, ".txt", lambda path: _save_text(text, path))

    def _start(self, folder: Path | None, suffix: str, write: Callable[[Path], None]) -> None:
        name = tr("chat", "Pasted {when}").format(when=f"{dt.datetime.now():%Y-%m-%d %H.%M.%S}")
        work = lambda: self._write(folder or self._folder, name, suffix, write)  # noqa: E731
        threading.Thread(target=work, name="keep-pasted", daemon=True).start()

    def _write(self, folder: Path, name: str, suffix: str, write: Callable[[Path], None]) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path = _free(folder, name, suffix)
            write(path)
        except OSError as error:
            log.warning("what was pasted could not be saved: %s", error)
            self.failed.emit(str(error))
        else:
            self.saved.emit(str(path))


def _free(folder: Path, name: str, suffix: str) -> Path:
    """A name that no file has yet."""
    for n in itertools.count(1):
        path = folder / (f"{name}{suffix}" if n == 1 else f"{name} {n}{suffix}")
        if not path.exists():
            return path
    raise AssertionError("numbers do not end")


def _save_image(image: QImage, path: Path) -> None:
    if not image.save(str(path)):
        raise OSError(f"{path} could not be written")


def _save_text(text: str, path: Path) -> None:
    path.write_text(text, encoding="utf-8", errors="replace")
