"""The picture of a page, as a parser process drew it: marks on it, and its words to select.

The words lie over the picture as invisible text, so a page can be read out, searched and copied as
if it were text, though nothing of the file is opened here.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource, load_theme

PAPER = 235  # grey values above this are no ink
PNG = b"\x89PNG\r\n"
MOST_WORDS = 6_000
MOST_SPOKEN = 8_000  # characters of a page that a screen reader is given
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Word:
    """A word on a page: its box in pixels of the picture, its offset in the text of the file."""

    text: str
    box: QRectF
    start: int | None = None

    @property
    def end(self) -> int | None:
        """The offset behind it."""
        return None if self.start is None else self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Page:
    """A page as the host answers `library.page`. `boxes` mark the span that was asked for."""

    picture: QImage
    boxes: tuple[QRectF, ...] = ()
    words: tuple[Word, ...] = ()
    pages: int = 0
    file: str = "there"
    shown: QRect = field(default_factory=QRect)  # the part with ink

    @property
    def text(self) -> str:
        """What stands on it."""
        return words_in_a_row(self.words)

    def covered(self, span: Span) -> list[QRectF]:
        """The boxes of the words that a span of the file's text touches, joined on each line."""
        start, end = span
        return joined(w.box for w in self.words if w.start is not None
                      and w.start < end and (w.end or 0) > start)  # fmt: skip


def page_of(reply: Mapping[str, Any]) -> Page:
    """The page in a reply; its picture is null where that is none. Odd rows are left out."""
    picture = decoded(reply.get("png", ""))
    boxes = tuple(box for row in _rows(reply.get("boxes")) if (box := _box(row)))
    words = tuple(w for row in _rows(reply.get("words"))[:MOST_WORDS] if (w := _word(row)))
    shown = without_margins(picture) if not picture.isNull() else QRect()
    pages = reply.get("pages")
    file = str(reply.get("file") or "there")
    return Page(picture, boxes, words, pages if isinstance(pages, int) else 0, file, shown)


def _rows(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _box(row: object) -> QRectF | None:
    if not isinstance(row, list) or len(row) != 4:
        return None
    return QRectF(*map(float, row)) if all(isinstance(v, int | float) for v in row) else None


def _word(row: object) -> Word | None:
    if not isinstance(row, list) or len(row) != 6 or not isinstance(row[0], str):
        return None
    box = _box(row[1:5])
    return Word(row[0], box, row[5] if isinstance(row[5], int) else None) if box else None


class PagePicture(QWidget):
    """A page with marks, at any size. `turned`: a key asks for the page before (-1) or after."""

    turned = Signal(int)

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._page = Page(QImage())
        self._shown = QRect()
        self._whole = False
        self._start = -1
        self._marks: list[QRectF] = []
        self._hits: list[QRectF] = []
        self._anchor = self._caret = -1  # words; the selection lies between them
        paper = load_theme(dark=False)  # paper is white in every theme
        self._mark, self._hit = paper.color("mark"), paper.mix("accent", "card", 0.45)
        self._selected = paper.mix("accent", "card", 0.3)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    # --- what is shown ------------------------------------------------------------------------

    def show_page(self, page: Page, marks: Sequence[QRectF], number: int = 1) -> None:
        """Show another page; boxes in pixels of the picture."""
        if page.words != self._page.words:
            self._anchor = self._caret = -1
        self._page, self._marks, self._hits = page, list(marks), []
        self.set_whole(self._whole)
        self._describe(number)
        self.update()

    def _describe(self, number: int) -> None:
        """Tell who cannot see it what is marked, then all of the page."""
        marked = words_in_a_row([w for w in self._page.words if self._is_marked(w)])
        name, text = tr("evidence", "Page {number}"), self._page.text
        if marked:
            name = tr("evidence", "Page {number} with the passage marked")
            text = tr("evidence", "Marked: {passage}").format(passage=" ".join(marked.split()))
            text = f"{text}\n{self._page.text}"
        self.setAccessibleName(name.format(number=number))
        self.setAccessibleDescription(text[:MOST_SPOKEN])

    def _is_marked(self, word: Word) -> bool:
        return any(mark.contains(word.box.center()) for mark in self._marks)

    def set_whole(self, whole: bool) -> None:
        """Show the page with its margins, or only what has ink."""
        self._whole = whole
        self._shown = self._page.picture.rect() if whole else self._page.shown
        self.update()

    def show_hits(self, hits: Sequence[QRectF]) -> None:
        """Tint what was searched for."""
        self._hits = list(hits)
        self.update()

    @property
    def page(self) -> Page:
        """What is shown."""
        return self._page

    def height_at(self, width: int) -> int:
        """The height that keeps the page's shape at `width`."""
        return round(self._shown.height() * width / self._shown.width()) if self._shown else 0

    def size_within(self, room: QSize) -> QSize:
        """The largest size that keeps the page's shape within `room`."""
        return self._shown.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def marked_top(self) -> float:
        """Where the first marked or found box begins, in pixels of the widget."""
        top = min((box.top() for box in self._hits or self._marks), default=0.0)
        return (top - self._shown.top()) * self._scale()

    def marked_left(self) -> float:
        """The left end of the same."""
        left = min((box.left() for box in self._hits or self._marks), default=0.0)
        return (left - self._shown.left()) * self._scale()

    def share_with_ink(self) -> float:
        """How much of the page's width is left without its margins."""
        width = self._page.picture.width()
        return self._page.shown.width() / width if width else 1.0

    def share_shown(self) -> float:
        """How much of the page's width is shown."""
        return 1.0 if self._whole else self.share_with_ink()

    # --- the selection ------------------------------------------------------------------------

    @property
    def selection(self) -> str:
        """The selected text."""
        return words_in_a_row(self._chosen())

    def select_all(self) -> None:
        """Select the whole page."""
        self._select(0, len(self._page.words) - 1)

    def copy(self) -> None:
        """Put the selection on the clipboard."""
        if text := self.selection:
            QGuiApplication.clipboard().setText(text)

    def _chosen(self) -> tuple[Word, ...]:
        first, last = sorted((self._anchor, self._caret))
        return self._page.words[first : last + 1] if first >= 0 else ()

    def _select(self, anchor: int, caret: int) -> None:
        last = len(self._page.words) - 1
        self._anchor, self._caret = min(anchor, last), min(max(caret, 0), last)
        self.update()

    def _word_at(self, point: QPointF) -> int:
        """The word nearest to a point, one on the same line before any other; -1 without words."""
        at = point / self._scale() + QPointF(self._shown.topLeft())

        def far(n: int) -> float:
            box = self._page.words[n].box
            dx = max(box.left() - at.x(), at.x() - box.right(), 0.0)
            dy = max(box.top() - at.y(), at.y() - box.bottom(), 0.0)
            return dx + 8 * dy

        return min(range(len(self._page.words)), key=far, default=-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection; with Shift, move its end."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        word = self._word_at(event.position())
        self._start = word
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._anchor >= 0:
            self._select(self._anchor, word)
        else:
            self._anchor = self._caret = -1
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select from where the button went down."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._page.words:
            self._select(self._start, self._word_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        if event.button() == Qt.MouseButton.LeftButton and self._page.words:
            word = self._word_at(event.position())
            self._select(word, word)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select with Shift and the arrows, copy, select all, turn the page."""
        turn = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif turn is not None:
            self.turned.emit(turn)
        elif not self._move(event):
            super().keyPressEvent(event)

    def _move(self, event: QKeyEvent) -> bool:
        """Move the end of the selection; whether the key was one that does."""
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier or not self._page.words:
            return False
        caret = max(self._caret, 0)
        key, last = Qt.Key(event.key()), len(self._page.words) - 1
        moved = {
            Qt.Key.Key_Left: caret - 1,
            Qt.Key.Key_Right: caret + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Up: self._word_beside(caret, -1),
            Qt.Key.Key_Down: self._word_beside(caret, 1),
        }.get(key)
        if moved is None:
            return False
        self._select(caret if self._anchor < 0 else self._anchor, moved)
        return True

    def _word_beside(self, word: int, direction: int) -> int:
        box = self._page.words[word].box
        at = box.center() + QPointF(0, direction * box.height() * 1.3)
        return self._word_at((at - QPointF(self._shown.topLeft())) * self._scale())

    # --- drawing ------------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the page, the boxes as a highlighter would, and a hairline around."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._page.picture, self._shown)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        self._tint(painter, self._marks, self._mark)
        self._tint(painter, self._hits, self._hit)
        self._tint(painter, joined(word.box for word in self._chosen()), self._selected)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        width = 2 if self.hasFocus() else 1
        colour = self._themes.theme.color("accent" if self.hasFocus() else "line")
        painter.setPen(QPen(colour, width))
        inset = width / 2
        painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))

    def _tint(self, painter: QPainter, boxes: Iterable[QRectF], colour: QColor) -> None:
        scale = self._scale()
        for box in boxes:
            corner = (box.topLeft() - QPointF(self._shown.topLeft())) * scale
            painter.fillRect(QRectF(corner, box.size() * scale).adjusted(-1, -1, 1, 1), colour)

    def _scale(self) -> float:
        return self.width() / self._shown.width() if self._shown else 1.0


def words_in_a_row(words: Sequence[Word]) -> str:
    """Words as a text: lines as on the page, no blank where none is in the file."""
    parts: list[str] = []
    before: Word | None = None
    for word in words:
        if before is not None and (word.start is None or word.start != before.end):
            parts.append(" " if _beside(before.box, word.box) else "\n")
        parts.append(word.text)
        before = word
    return "".join(parts)


def joined(boxes: Iterable[QRectF]) -> list[QRectF]:
    """One box for each run of boxes that follow one another on a line."""
    lines: list[QRectF] = []
    for box in boxes:
        near = lines and _beside(lines[-1], box)
        if near and abs(box.left() - lines[-1].right()) < 3 * box.height():
            lines[-1] = lines[-1].united(box)
        else:
            lines.append(QRectF(box))
    return lines


def _beside(a: QRectF, b: QRectF) -> bool:
    shared = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
    return shared > 0.5 * min(a.height(), b.height())


def decoded(encoded: object) -> QImage:
    """The picture in base64 PNG; a null picture if it is none."""
    try:
        data = base64.b64decode(str(encoded), validate=True)
    except binascii.Error:
        return QImage()
    return QImage.fromData(data) if data.startswith(PNG) else QImage()


def without_margins(page: QImage) -> QRect:
    """The part of a page that holds ink, with a narrow margin at its sides; its full height."""
    columns_seen = 120
    small = page.convertToFormat(QImage.Format.Format_Grayscale8).scaled(
        columns_seen, 160, mode=Qt.TransformationMode.SmoothTransformation
    )
    lines = [cast("memoryview", small.constScanLine(y)) for y in range(small.height())]
    rows_of = [bytes(line)[:columns_seen] for line in lines]
    inked = [x for x, column in enumerate(zip(*rows_of, strict=True)) if min(column) < PAPER]
    if not inked:
        return page.rect()
    unit = page.width() / columns_seen
    left = max(0, round((inked[0] - 4) * unit))
    right = min(page.width(), round((inked[-1] + 5) * unit))
    return QRect(left, 0, right - left, page.height())
