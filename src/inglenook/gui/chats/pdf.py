"""A chat as a PDF file, made on a thread of its own."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QMarginsF, QObject, QThread, QUrl
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from inglenook.gui.language import tr

log = logging.getLogger(__name__)
MARGINS_MM = QMarginsF(20, 18, 20, 18)
DOTS_PER_INCH = 300


class PdfFile(QThread):
    """Writes one file. Once it has `finished`, `problem` says what went wrong, or nothing.

    QTextDocument may be used on any thread as long as one alone has it.
    """

    def __init__(self, html: str, title: str, path: Path, font: QFont, parent: QObject) -> None:
        super().__init__(parent)
        self._html, self._title, self._path, self._font = html, title, path, font
        self._refused = tr("chats", "{name} could not be written.").format(name=path.name)
        self.problem = ""

    def run(self) -> None:
        """Lay the text out and write it; the file appears under its name once it is whole."""
        part = self._path.with_name(self._path.name + ".part")
        try:
            self._write(part)
            part.replace(self._path)
        except OSError as error:
            self.problem = f"{self._refused} {error.strerror or ''}".strip()
            part.unlink(missing_ok=True)
        except Exception:  # the edge of this thread: a bug must be logged and told, not lost
            log.exception("a PDF file could not be made")
            self.problem = self._refused

    def _write(self, part: Path) -> None:
        part.touch()  # what the system refuses is told here, in its words
        document = _Sealed()
        document.setDefaultFont(self._font)
        document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, self._title)
        document.setHtml(self._html)
        writer = QPdfWriter(str(part))
        writer.setTitle(self._title)
        writer.setCreator("Inglenook")
        writer.setResolution(DOTS_PER_INCH)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(MARGINS_MM, QPageLayout.Unit.Millimeter)
        document.print_(writer)
        del writer  # closes the file


class _Sealed(QTextDocument):
    """A document that loads nothing from anywhere."""

    def loadResource(self, _: int, __: QUrl | str) -> Any:
        """Whatever the text asks for is empty."""
        return QByteArray()
