"""Work in slices, so that the window paints and takes keys in between."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

PAUSE_MS = 1  # a timer of zero would come before keys that wait


def in_turns(owner: QObject, steps: Iterator[None]) -> None:
    """Take one step a turn of the event loop until there are none, or until `owner` is gone."""
    timer = QTimer(owner, interval=PAUSE_MS)

    def step() -> None:
        try:
            next(steps)
        except StopIteration:
            timer.stop()
            timer.deleteLater()

    timer.timeout.connect(step)
    timer.start()
