"""What other programs of the system are asked to show."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from inglenook.gui.language import tr


def open_path(path: str | Path) -> str:
    """Open a file or folder with the program that the system has for it.

    Returns what to tell the person where there is none or where nothing is there, else "".
    """
    place = Path(path)
    if not place.exists():
        return tr("look", "{file} is not there any more.").format(file=place.name)
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))):
        return ""
    return tr("look", "This system has no program to show {file}.").format(file=place.name)
