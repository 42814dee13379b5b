"""A language that nobody speaks: it shows what does not go through `tr`, and what does not fit.

Every text gets accents, a third more length and brackets around it; fields and "%n" stay. With
`right_to_left` the window is laid out from the right, and words carry the mark of such a script.
"""

from __future__ import annotations

import gc
import re

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

OPEN, CLOSE = "⟦", "⟧"
_ACCENTED = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_KEPT = re.compile(r"(\{[^{}]*\}|\{\{|\}\}|%n|%L\d|&\w)")
_RTL_MARK = "\u200f"


class Pseudo(QTranslator):
    """The translator. `install` and `remove` it around what is to be looked at."""

    def __init__(self, *, right_to_left: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._right_to_left = right_to_left

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The text in this language."""
        if not source or source.startswith("QLocale") or context in ("QGuiApplication",):
            return ""
        if disambiguation and "QLocale" in disambiguation:
            return source  # a pattern, no words
        parts = [p if _KEPT.fullmatch(p) else p.translate(_ACCENTED) for p in _KEPT.split(source)]
        longer = "~" * (len(source) // 3)
        mark = _RTL_MARK if self._right_to_left else ""
        return f"{mark}{OPEN}{''.join(parts)}{longer}{CLOSE}{mark}"

    def isEmpty(self) -> bool:
        """It knows every text."""
        return False

    def install(self) -> None:
        """Speak it from here on. Until `remove`, no garbage is collected: Qt holds a lock while
        `translate` runs, which the end of another translator would wait for in vain.
        """
        gc.disable()
        QCoreApplication.installTranslator(self)
        if self._right_to_left:
            QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def remove(self) -> None:
        """Speak it no longer."""
        QCoreApplication.removeTranslator(self)
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        gc.enable()
