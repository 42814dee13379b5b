"""A chat as a PDF file, made on a thread of its own."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QMarginsF, QObject, QThread, QUrl
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from inglenook.gui.language import tr

log = logging.getLogger(__name__)
TEXT_POINTS = 10.5
NO_MARGINS = QMarginsF(0, 0, 0, 0)  # QTextDocument adds two centimetres of its own
DOTS_PER_INCH = 300
_SPEAKER = re.compile(r"<h2>(.*?)</h2>")  # Qt gives headings sizes that no style changes
_ALIGNED = re.compile(r'style="text-align:(\w+)"')  # a style of its own would cost the frame
_STYLE = """
h1 { font-size: 18pt; } .who { font-size: 9pt; color: #555555; margin-top: 14pt; }
h3 { font-size: 12pt; } p, li { line-height: 140%; }
.said, pre { white-space: pre-wrap; } pre, code { font-family: "JetBrains Mono", monospace; }
pre { background-color: #f4f2ee; font-size: 9pt; } a { color: #0b57d0; }
table { border-collapse: collapse; } td, th { border: 1px solid #bbbbbb; padding: 4px 8px; }
.evidence, .remark { font-size: 9pt; color: #444444; }
"""


class PdfFile(QThread):
    """Writes one file. Once it has `finished`, `problem` says what went wrong, or nothing.

    QTextDocument may be used on any thread as long as one alone has it.
    """

    def __init__(self, html: str, title: str, path: Path, font: QFont, parent: QObject) -> None:
        super().__init__(parent)
        self._html, self._title, self._path, self._font = html, title, path, QFont(font)
        self._font.setPointSizeF(TEXT_POINTS)  # pixels mean something else on paper
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
        document.setDefaultStyleSheet(_STYLE)
        cursor = QTextCursor(document)
        # Qt keeps Python waiting while it reads HTML, the window's thread as well: so in pieces
        for n, piece in enumerate(pieces(self._html)):
            if n:
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())  # stays empty
                cursor.insertBlock()
            cursor.insertHtml(_SPEAKER.sub(r'<p class="who">\1</p>', piece, count=1))
        writer = QPdfWriter(str(part))
        writer.setTitle(self._title)
        writer.setCreator("Inglenook")
        writer.setResolution(DOTS_PER_INCH)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(NO_MARGINS, QPageLayout.Unit.Millimeter)
        document.print_(writer)
        del writer  # closes the file


def pieces(html: str) -> list[str]:
    """The body of a page, cut before each message of the chat."""
    body = re.sub(r"(?s)^.*?<main>|</main>.*$", "", html)
    body = _ALIGNED.sub(r'align="\1"', body).replace("\n</code></pre>", "</code></pre>")
    return [piece for piece in re.split(r"(?=<article)", body) if piece.strip()]


class _Sealed(QTextDocument):
    """A document that loads nothing from anywhere."""

    def loadResource(self, _: int, __: QUrl | str) -> Any:
        """Whatever the text asks for is empty."""
        return QByteArray()
