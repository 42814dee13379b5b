"""Which collection takes in what a person adds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path, PurePath
from typing import Any

from PySide6.QtCore import QMimeData

from inglenook.gui.language import tr


def grouped(
    paths: Sequence[str], collections: Sequence[Mapping[str, Any]], current: str = ""
) -> list[tuple[list[str], str]]:
    """What to add to which collection: one for each folder, single files to the `current` one."""
    folders = [path for path in paths if Path(path).is_dir()]
    files = [path for path in paths if path not in folders]
    taken = {str(c["name"]): [str(root) for root in c["roots"]] for c in collections}
    found: list[tuple[list[str], str]] = []
    for folder in folders:
        name = _name_for(folder, taken)
        taken.setdefault(name, []).append(folder)
        found.append(([folder], name))
    if files:
        found.append((files, current or tr("library", "Files")))
    return found


def _name_for(folder: str, taken: Mapping[str, Sequence[str]]) -> str:
    """A collection's name for a folder: its own, numbered if another folder has it."""
    plain = PurePath(folder).name or folder
    name, n = plain, 1
    while name in taken and folder not in taken[name]:
        n += 1
        name = f"{plain} ({n})"
    return name


def dropped_paths(data: QMimeData) -> list[str]:
    """The local files and folders in what is being dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
