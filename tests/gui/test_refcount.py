"""PySide6 6.12.0 drops a reference to True at every signal emit on Python 3.11."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

EMITS = 5000


class _Source(QObject):
    plain = Signal()


def test_emitting_signals_keeps_the_references_to_true(qapp: QApplication) -> None:
    source = _Source()
    seen: list[int] = []
    source.plain.connect(lambda: seen.append(0))
    before = sys.getrefcount(True)
    for _ in range(EMITS):
        source.plain.emit()
    assert len(seen) == EMITS
    assert sys.getrefcount(True) > before - EMITS // 100
