"""The languages of the window: every text that a person sees goes through `tr`.

Texts are translated by Qt: `assets/languages/*.ts` hold them (Qt Linguist opens these), and
`python3 dev.py translations` collects what is new. The first argument is the context, the name of
the package in which the text stands. Texts with values in them are formatted after translation:
`tr("chat", "Reading {done} of {total}").format(...)`. Counts use `n`, and "%n" in the text, so that
each language has its own plural forms; that includes English.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)
from PySide6.QtGui import QGuiApplication

from inglenook.paths import bundled

log = logging.getLogger(__name__)

SYSTEM = "system"
NAMES = {  # each in its own words, so that everybody finds their own
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh": "简体中文",
}
_QT = {"zh": "zh_CN"}  # where Qt's own texts go by another name


def tr(context: str, text: str, *, n: int = -1, note: str = "") -> str:
    """`text` in the language of the window. `note` tells equal texts of other meanings apart."""
    return QCoreApplication.translate(context, text, note or None, n)


def marked(context: str, text: str) -> str:
    """`text` itself: marks what stands in a table and is given to `tr` where it is shown."""
    return text


def resolved(choice: str) -> str:
    """The language that a choice stands for: of "system" the first one that there is."""
    if choice in NAMES:
        return choice
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in NAMES:
            return code
    return "en"


class Languages(QObject):
    """The language in force. Texts are read when a widget is made: upon `changed`, who made the
    window makes another one."""

    changed = Signal()

    def __init__(self, choice: str = SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translators: list[QTranslator] = []
        self._region = QLocale.system()
        self.code = resolved(choice)
        self._speak()

    def choose(self, choice: str) -> None:
        """Speak another language from here on."""
        code = resolved(choice)
        if code != self.code:
            self.code = code
            self._speak()
            self.changed.emit()

    def _speak(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        own = bundled("assets", "languages", f"{self.code}.qm")
        # the one that is installed last is asked first
        files = (qt / f"qtbase_{_QT.get(self.code, self.code)}.qm", own)
        self._translators = [self._install(file) for file in files]
        same = QLocale(self.code).language() == self._region.language()
        QLocale.setDefault(self._region if same else QLocale(self.code))
        QGuiApplication.setLayoutDirection(QLocale().textDirection())

    def _install(self, file: Path) -> QTranslator:
        translator = QTranslator(self)
        if translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
        elif self.code != "en":  # English needs none but its plurals
            log.warning("there is no %s: some texts stay English", file.name)
        return translator
