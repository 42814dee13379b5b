"""Text to read and select: Markdown that may still grow, with chips, code cards and links.

Whatever the text says, nothing is ever loaded for it: `loadResource` and `doSetSource` are closed.
"""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, QRect, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QSizePolicy,
    QStyle,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QToolTip,
    QWidget,
)

from inglenook.gui.language import tr
from inglenook.gui.look.icons import icon
from inglenook.gui.look.theme import Theme
from inglenook.gui.text.document import DocumentWriter
from inglenook.gui.text.export import as_html, as_markdown
from inglenook.gui.text.formulas import formulas
from inglenook.gui.text.ground import CODE_HEAD, code_card, paint_ground
from inglenook.gui.text.markdown import Block, Cites, Run, Stream, plain
from inglenook.gui.text.objects import NUMBER, OBJECT, TEX

SETTLE_MS = 60  # so that formulas that are drawn one after the other are put in together
COLOUR_MS = 30
COLOUR_SECONDS = 0.004  # of colouring before the rest of a block of code has to wait
TURN_SECONDS = 0.010  # the longest stretch of writing before input and painting get their turn


class ClosedDocument(QTextDocument):
    """A document that loads nothing. Qt's own would read a local file that a text names."""

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Nothing: not from the web, not from a disk, not from a share."""
        return None


class RichText(QTextBrowser):
    """A read-only text without scroll bars, as high as what it says at its width."""

    cited = Signal(int)  # the number of the chip that was chosen
    pointed = Signal(int, QRect)  # the chip under the pointer or the focus, 0 for none
    focus_changed = Signal()
    link_chosen = Signal(str)
    height_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocument(ClosedDocument(self))
        self._stream = Stream(COLOUR_SECONDS)
        self._plain: list[Block] | None = None
        self._reading = False
        self._writer = DocumentWriter(self.document(), theme)
        self._copy_buttons: list[QToolButton] = []
        self._height = 0
        self._by_keys = False
        self._doubted: tuple[str, ...] = ()
        self._finds: list[QTextEdit.ExtraSelection] = []
        self._hears = False
        self._marked = ("", -1)  # the words that were looked for, and which of them is current
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._settle)
        self._colouring = QTimer(self, singleShot=True, interval=COLOUR_MS)
        self._colouring.timeout.connect(self._colour)
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._go_on)
        self._set_up()
        self._colour_selection()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "none")
        self.viewport().setAutoFillBackground(False)
        self.setOpenLinks(False)
        # by the widget's own width it would be laid out anew whenever that passes by
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.anchorClicked.connect(self._chosen)
        self.highlighted.connect(self._hovered)
        self.document().documentLayout().documentSizeChanged.connect(self._measure)

    # --- what it says -------------------------------------------------------------------------

    def show_markdown(self, text: str, cites: Cites = frozenset()) -> None:
        """Show `text`; what it shares with the text before stays untouched. Long texts are written
        in several turns of the event loop."""
        self._plain = None
        self._stream.update(text, cites)
        self._reading = True
        if not self._more.isActive():  # or else this turn has had its share of work
            self._go_on()

    def show_plain(self, text: str, marked: tuple[int, int] = (0, 0)) -> None:
        """Show `text` as it stands; the half-open range `marked` as with a highlighter."""
        start, end = marked
        runs = (Run(text[:start]), Run(text[start:end], marked=True), Run(text[end:]))
        self._plain = [Block("text", tuple(run for run in runs if run.text))]
        self._reading = False
        self._go_on()

    @property
    def blocks(self) -> list[Block]:
        """What is shown, or about to be."""
        return self._stream.blocks if self._plain is None else self._plain

    @property
    def settled(self) -> bool:
        """Whether everything that was to be shown is there, though colours may be to come."""
        return not self._more.isActive()

    @property
    def words(self) -> str:
        """The text as a screen reader should say it."""
        return "\n".join(plain(block) for block in self.blocks)

    @property
    def current(self) -> int:
        """The citation whose chip stands out."""
        return self._writer.current

    @current.setter
    def current(self, number: int) -> None:
        if number != self._writer.current:
            self._writer.current = number
            self.viewport().update()

    def restyle(self, theme: Theme) -> None:
        """Take another look."""
        self._writer.restyle(theme)
        self._colour_selection()
        for button in self._copy_buttons:
            button.setIcon(icon(theme, "copy", "muted", 16))
        self._go_on()

    def height_at(self, width: int) -> int:
        """The height that the text needs at `width`, in pixels."""
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
            if self._writer.refit():
                self._place_buttons()
        return self._tall

    @property
    def _tall(self) -> int:
        return math.ceil(self.document().size().height()) + self._writer.overhang

    def _go_on(self) -> None:
        started = time.monotonic()
        if self._reading:
            self._reading = self._stream.step()
        blocks = self.blocks
        # while a changed text is read anew, what is shown stays until there is as much of it
        behind = self._reading and len(blocks) < self._writer.count
        left = TURN_SECONDS - (time.monotonic() - started)
        unwritten = not behind and self._writer.write(blocks, left)
        if self._reading or unwritten:
            self._more.start()
        elif self._marked[0]:
            self.mark_found(*self._marked)  # what was written since is marked too
        elif self._doubted or self._finds:
            self._show_marks()
        if self.settled and self._plain is None and self._stream.pale:
            self._colouring.start()
        if self._writer.waits and not self._hears:
            self._hears = True
            formulas().settled.connect(self._settle_soon)
        self._measure()
        self._place_buttons()

    def _colour(self) -> None:
        """Put some of the colours that code still lacks."""
        if self._more.isActive() or self._plain is not None:
            return
        if self._stream.colour():
            self._writer.write(self.blocks, TURN_SECONDS)
        if self._stream.pale:
            self._colouring.start()

    def _settle_soon(self) -> None:
        if not self._settling.isActive():
            self._settling.start()

    def _settle(self) -> None:
        """Formulas that are drawn by now take the place of their source."""
        if self._writer.settle():
            self._place_buttons()

    # --- nothing is loaded, links are asked about ---------------------------------------------

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Nothing: not from the web, not from a disk, not from a share."""
        return None

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.HtmlResource,
    ) -> None:
        """Never leave what is shown."""

    def _chosen(self, url: QUrl) -> None:
        if url.scheme() == "cite":
            self.cited.emit(int(url.path()))
        else:
            self.link_chosen.emit(url.toString())

    # --- what is pointed at -------------------------------------------------------------------

    def _hovered(self, url: QUrl) -> None:
        at = self.viewport().mapFromGlobal(QCursor.pos())
        if url.scheme() == "cite":
            self.pointed.emit(int(url.path()), self._chip_rect(QPointF(at)))
            return
        self.pointed.emit(0, QRect())
        if not url.isEmpty():
            QToolTip.showText(QCursor.pos(), url.toString(), self)

    def _chip_rect(self, at: QPointF) -> QRect:
        layout = self.document().documentLayout()
        position = layout.hitTest(at, Qt.HitTestAccuracy.FuzzyHit)
        for start in (position, position - 1):
            if self.document().characterAt(start) == OBJECT:
                return self._rect_of(start, start + 1)
        return QRect(round(at.x()) - 10, round(at.y()) - 10, 20, 20)

    def _rect_of(self, start: int, end: int) -> QRect:
        """Where a stretch within one line stands in this widget."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        first = self.cursorRect(cursor)
        cursor.setPosition(end)
        return first.united(self.cursorRect(cursor))

    @property
    def focused_link(self) -> QTextCursor | None:
        """The link or chip that has the keyboard's focus, selected; None if none has."""
        cursor = self.textCursor()
        if not self.hasFocus() or not cursor.hasSelection() or not self._by_keys:
            return None
        return cursor if _address(cursor) else None

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Tab goes from link to link and from chip to chip before it leaves the text."""
        self._by_keys = True
        moved = super().focusNextPrevChild(next)
        link = self.focused_link
        address = _address(link) if link else ""
        if link and address.startswith("cite:"):
            rect = self._rect_of(link.selectionStart(), link.selectionEnd())
            self.pointed.emit(int(address.removeprefix("cite:")), rect)
        else:
            self.pointed.emit(0, QRect())
        self.viewport().update()
        return moved

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus is here, and whether it came by a key."""
        super().focusInEvent(event)
        self._by_keys = event.reason() in _BY_KEYS
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus has left."""
        super().focusOutEvent(event)
        self._by_keys = False
        self.pointed.emit(0, QRect())
        self.focus_changed.emit()

    @property
    def focused_by_keys(self) -> bool:
        """Whether the keyboard brought the focus here."""
        return self.hasFocus() and self._by_keys

    # --- finding ------------------------------------------------------------------------------

    def mark_found(self, words: str, current: int) -> list[QRect]:
        """Mark where `words` stand, the one at index `current` strongest; their places."""
        self._marked = words, current
        theme = self._writer.theme
        found = list(_found(self.document(), words)) if words else []
        marks = []
        for n, cursor in enumerate(found):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            chosen = n == current
            ground = theme.color("accent" if chosen else "mark")
            mark.format.setBackground(ground)
            if chosen:
                mark.format.setForeground(theme.color("on_accent"))
            marks.append(mark)
        self._finds = marks
        self._show_marks()
        return [self._rect_of(c.selectionStart(), c.selectionEnd()) for c in found]

    def doubt(self, sentences: tuple[str, ...]) -> None:
        """Draw a wave under these sentences, as far as they stand in one block of the text."""
        if sentences != self._doubted:
            self._doubted = sentences
            if self.settled:
                self._show_marks()

    def _show_marks(self) -> None:
        self.setExtraSelections([*map(self._wave, self._doubted), *self._finds])

    def _wave(self, sentence: str) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self.document().find(_MARKUP.sub("", sentence).strip())
        mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        mark.format.setUnderlineColor(self._writer.theme.color("warn"))
        return mark

    # --- copying ------------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selection as words, as Markdown and as HTML without looks; chips as `[n]`."""
        cursor = self.textCursor()
        blocks = self._writer.between(cursor.selectionStart(), cursor.selectionEnd())
        data = QMimeData()
        data.setText(selected_text(cursor))
        data.setHtml(as_html(blocks))
        data.setData("text/markdown", as_markdown(blocks).encode())
        return data

    def _place_buttons(self) -> None:
        """One copy button in the head of each code card."""
        blocks = self._writer.code()
        while len(self._copy_buttons) < len(blocks):
            self._copy_buttons.append(self._copy_button(len(self._copy_buttons)))
        width = self.document().textWidth()
        for n, button in enumerate(self._copy_buttons):
            button.setVisible(n < len(blocks))
            if n < len(blocks):
                card = code_card(blocks[n], width)
                place = QRect(round(card.right()) - 32, round(card.top()) + 2, 30, CODE_HEAD - 4)
                room = QRect(0, 0, round(width), 1)
                button.setGeometry(QStyle.visualRect(self.layoutDirection(), room, place))

    def _copy_button(self, index: int) -> QToolButton:
        button = QToolButton(self.viewport())
        button.setProperty("kind", "icon")
        button.setFixedSize(QSize(30, CODE_HEAD - 4))
        button.setIconSize(QSize(16, 16))
        button.setIcon(icon(self._writer.theme, "copy", "muted", 16))
        button.setToolTip(tr("text", "Copy this code"))
        button.setAccessibleName(tr("text", "Copy this code"))
        button.clicked.connect(lambda: self._copy_code(index))
        return button

    def _copy_code(self, index: int) -> None:
        code = self._writer.code()[index].text().replace("\u2028", "\n")
        QGuiApplication.clipboard().setText(code)

    # --- looks --------------------------------------------------------------------------------

    def _colour_selection(self) -> None:
        theme = self._writer.theme
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Highlight, theme.mix("accent", "bg", 0.25))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.color("text"))
        palette.setColor(QPalette.ColorRole.Text, theme.color("text"))
        palette.setColor(QPalette.ColorRole.Base, theme.color("bg"))
        self.setPalette(palette)

    def _measure(self, *_: object) -> None:
        height = self._tall
        if height != self._height:
            self._height = height
            self.height_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards and bars behind the text, then the text."""
        painter = QPainter(self.viewport())
        paint_ground(painter, self.document(), self._writer.theme, event.rect().toRectF())
        painter.end()
        super().paintEvent(event)
        if link := self.focused_link:
            self._ring(self._rect_of(link.selectionStart(), link.selectionEnd()))

    def _ring(self, rect: QRect) -> None:
        theme = self._writer.theme
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), 2))
        radius = theme.scale.radius[0]
        painter.drawRoundedRect(QRectF(rect).adjusted(-1, 0, 1, 0), radius, radius)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The conversation scrolls, not this text."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that scroll belong to the conversation."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        versions = alt and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if versions or (event.key() in _SCROLL_KEYS and not event.modifiers()):
            event.ignore()
        else:
            super().keyPressEvent(event)


def selected_text(cursor: QTextCursor) -> str:
    """The selected words; paragraphs and breaks as newlines, chips as `[n]`."""
    text = cursor.selection().toPlainText()
    if OBJECT not in text:
        return text
    objects = iter(_objects(cursor))
    return "".join(next(objects) if letter == OBJECT else letter for letter in text)


def _objects(cursor: QTextCursor) -> list[str]:
    """What chips and formulas of the selection say."""
    found = []
    document = cursor.document()
    walker = QTextCursor(document)
    for position in range(cursor.selectionStart(), cursor.selectionEnd()):
        if document.characterAt(position) == OBJECT:
            walker.setPosition(position + 1)
            format = walker.charFormat()
            number = format.intProperty(NUMBER)
            found.append(f"[{number}]" if number else f"${format.property(TEX)}$")
    return found


def _address(cursor: QTextCursor) -> str:
    """The address of the link that is selected, empty if it is anything else."""
    last = QTextCursor(cursor)
    last.setPosition(cursor.selectionStart() + 1)
    return str(last.charFormat().anchorHref())


def _found(document: QTextDocument, words: str) -> Iterator[QTextCursor]:
    cursor = document.find(words)
    while not cursor.isNull():
        yield cursor
        cursor = document.find(words, cursor)


_MARKUP = re.compile(r"^\s*(?:[-+*]|\d+[.)]|#+|>)\s+|[*_`]")
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_SCROLL_KEYS = (
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Escape,
)
