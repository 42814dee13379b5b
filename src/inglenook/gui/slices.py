"""Work in slices, so that the window paints and takes keys in between."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

_END = object()
PAUSE_MS = 1  # a timer of zero would come before keys that wait


def in_turns(owner: QObject, steps: Iterator[None], *, at_once: bool = False) -> None:
    """Take one step a turn of the event loop until there are none, or until `owner` is gone; the
    first one before this returns if it is to be `at_once`."""
    if at_once and next(steps, _END) is _END:
        return
    timer = QTimer(owner, interval=PAUSE_MS)

    def step() -> None:
        try:
            next(steps)
        except StopIteration:
            timer.stop()
            timer.deleteLater()

    timer.timeout.connect(step)
    timer.start()
