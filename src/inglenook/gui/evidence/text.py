"""The text of a file around a passage: plain, Markdown, code with numbers, cells, a letter's head.

It is the text that the library keeps. Long files come piece by piece as one scrolls, and what is
far away is let go; short Markdown and code come whole, so that they can be rendered.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QScrollArea, QTextEdit, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.evidence.cells import CellTable, grid_of, is_cells
from inglenook.gui.evidence.code import SUFFIXES, CodeView, whole_lines
from inglenook.gui.evidence.letter import LetterHead, fields_of
from inglenook.gui.evidence.rendered import located
from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Card, Label
from inglenook.gui.text.rich_text import RichText
from inglenook.types import Citation, Passage

Source = Citation | Passage
Span = tuple[int, int]
MARGIN = 16
AROUND = 1_200  # characters of text on either side of a passage
AROUND_CELLS = 6_000  # rows are short, and their header is worth having
PIECE = 6_000  # characters that come at a time
MOST = 24_000  # characters that are shown at a time
WHOLE = 16_000  # up to so many characters Markdown and code come whole
HEAD = 1_200  # characters in which a letter's head is looked for
AHEAD = 60  # characters after a place by which it is found in rendered Markdown
NEAR = 120  # pixels from an end of the text at which more is asked for
MARKDOWN = frozenset((".md", ".markdown"))
LETTERS = frozenset((".eml", ".emlx", ".msg"))
_LINES = re.compile(r"L(\d+)-\d+")


class View(Protocol):
    """What stands on the paper, in offsets of the text that it was given."""

    def height_at(self, width: int) -> int:
        """The height that it needs at a width."""
        ...

    def top_of(self, offset: int) -> float:
        """How far down a character stands."""
        ...

    def offset_at(self, y: float) -> int:
        """The first character at a height."""
        ...

    def show_hit(self, hit: Span | None) -> None:
        """Tint what was searched for."""
        ...


class PlainText(RichText):
    """Text as it stands in the file, or Markdown as it is meant."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(themes.theme, parent)
        self._themes = themes
        self._source = ""
        self._rendered = False
        self._mark: Span = (0, 0)
        self._hit: Span | None = None
        self.setAccessibleName(tr("evidence", "The passage in its file"))
        self.height_changed.connect(self._tint)

    @property
    def rendered(self) -> bool:
        """Whether Markdown is shown as it is meant."""
        return self._rendered

    def show_text(self, text: str, mark: Span) -> None:
        """Show text with a marked range."""
        self._source, self._rendered, self._hit = text, False, None
        self.setExtraSelections([])
        self.show_plain(text, mark)

    def show_rendered(self, text: str, mark: Span) -> None:
        """Show Markdown; the range is marked where its words are found in what is shown."""
        self._source, self._rendered, self._hit, self._mark = text, True, None, mark
        self.show_markdown(text)
        self._tint()

    def show_hit(self, hit: Span | None) -> None:
        """Tint what was searched for."""
        self._hit = hit
        self._tint()

    def top_of(self, offset: int) -> float:
        """How far down a character stands."""
        place = self._place((offset, offset + AHEAD))
        return float(self.cursorRect(self._cursor(place or (0, 0))).top())

    def offset_at(self, y: float) -> int:
        """The first character at a height."""
        units = self.cursorForPosition(QPoint(0, round(y))).position()
        return len(self._source.encode("utf-16-le", "surrogatepass")[: 2 * units].decode(
            "utf-16-le", "ignore"))  # fmt: skip

    def _tint(self) -> None:
        theme = self._themes.theme
        tinted = [(self._hit, theme.mix("accent", "card", 0.25))]
        if self._rendered:
            tinted.insert(0, (self._mark, theme.color("mark")))
        selections = []
        for span, colour in tinted:
            place = self._place(span) if span and span[0] < span[1] else None
            if place is not None:
                selection = QTextEdit.ExtraSelection()
                selection.cursor = self._cursor(place)
                selection.format.setBackground(colour)
                selections.append(selection)
        self.setExtraSelections(selections)

    def _place(self, span: Span) -> Span | None:
        """Where in the document a span of the source stands, as Qt counts; None for nowhere."""
        if not self._rendered:
            start = units(self._source[: span[0]])
            return start, start + units(self._source[slice(*span)])
        plain = self.toPlainText()
        found = located(plain, self._source, span)
        return (units(plain[: found[0]]), units(plain[: found[1]])) if found else None

    def _cursor(self, place: Span) -> QTextCursor:
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(place[0], last))
        cursor.setPosition(min(place[1], last), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def units(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class TextView(QScrollArea):
    """`shown`: the text is there; `failed`: it is not, and `error` says why; `waiting`: it is on
    its way."""

    shown = Signal()
    failed = Signal()
    waiting = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._themes = bridge, themes
        self._source: Source | None = None
        self._anchor = 0
        self._request: int | None = None
        self._text, self._start, self.length = "", 0, 0
        self._line: int | None = None  # of the file, at which the text begins
        self._wide_around = False
        self._hit: Span | None = None
        self._growing = False
        self.reply: dict[str, Any] = {}
        self.error: dict[str, Any] = {}
        self._set_up()
        self.place = Label(themes, type_="label", role="muted", wrap=True, parent=self._room)
        self.letter = LetterHead(themes, self._room)
        self._paper = Card(self._room)
        self.plain = PlainText(themes, self._paper)
        self.plain.height_changed.connect(self._settle)
        self.cells = CellTable(themes, self._paper)
        self.code = CodeView(themes, self._paper)
        self._view: View = self.plain
        themes.changed.connect(self._retheme)  # of a QObject, so that it ends with it
        self._to_reveal = 0
        self._hide_all()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "none")
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._room = QWidget()
        self._room.setProperty("surface", "none")
        self.setWidget(self._room)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # --- what is shown ------------------------------------------------------------------------

    def show_source(self, source: Source, anchor: int) -> None:
        """Show a passage in its file. `anchor` is where the source's `place` begins."""
        self._source, self._anchor, self._hit = source, anchor, None
        self._wide_around = False
        self.letter.show_fields(())
        around = AROUND_CELLS if is_cells(source.place) else AROUND
        span = {"start": source.start, "end": source.end, "around": around}
        self.waiting.emit()
        self._ask(span, self._arrived)

    def leave(self) -> None:
        """Another kind of file is shown: nothing is waited for any more."""
        if self._request is not None:
            self._bridge.cancel(self._request)
        self._source = self._request = None

    def show_kept(self, source: Source) -> None:
        """Show what is known of a source, whatever became of its file."""
        self._source, self._anchor = source, source.start
        self._text, self._start = source.text, source.start
        self.length = self._start + len(source.text)
        self.reply = {"heading": list(source.heading)}
        self._display()
        self._reveal(source.start)

    def reveal(self, hit: Span) -> None:
        """Show one hit, loading the text around it if need be."""
        self._hit = hit
        if self._start <= hit[0] and hit[1] <= self._start + len(self._text):
            self._tint()
            self._reveal(hit[0])
            return
        self._ask({"start": hit[0], "end": hit[1], "around": AROUND}, self._jumped)

    def show_mark(self) -> None:
        """Bring what was shown last into sight again."""
        self._reveal(self._to_reveal)

    def forget_hit(self) -> None:
        """Tint no hit."""
        self._hit = None
        self._tint()

    def _ask(self, span: dict[str, int], then: Callable[[dict[str, Any]], None]) -> None:
        source = self._source
        assert source is not None
        if self._request is not None:
            self._bridge.cancel(self._request)

        def done(reply: dict[str, Any]) -> None:
            if self._source is source:
                then(reply)

        def failed(error: dict[str, Any]) -> None:
            self._growing = False
            if self._source is source and error.get("code") != "cancelled":
                self.error = error
                self.failed.emit()

        with_ = {"path": source.path, **span}
        self._request = None
        self._request = self._bridge.request(
            "library.context", with_, on_done=done, on_failed=failed
        )

    def _arrived(self, reply: dict[str, Any]) -> None:
        self._take(reply)
        if self._comes_whole() and len(self._text) < self.length:
            self._ask({"start": 0, "end": self.length, "around": 0}, self._arrived)
            return
        self._show_arrived()

    def _show_arrived(self) -> None:
        assert self._source is not None
        self._display()
        self._to_reveal = self._source.start
        self._ask_for_head()
        self.shown.emit()
        self._reveal(self._source.start)

    def _jumped(self, reply: dict[str, Any]) -> None:
        self._take(reply)
        self._line = None
        self._display()
        self._tint()
        if self._hit is not None:
            self._reveal(self._hit[0])

    def _take(self, reply: dict[str, Any]) -> None:
        self.reply = reply
        self._text, self._start = str(reply.get("text", "")), int(reply.get("start", 0))
        self.length = int(reply.get("length") or self._start + len(self._text))

    def _suffix(self) -> str:
        return Path(self._source.path).suffix.lower() if self._source else ""

    def _comes_whole(self) -> bool:
        return self.length <= WHOLE and self._suffix() in MARKDOWN | SUFFIXES

    # --- more of it ---------------------------------------------------------------------------

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if self._growing or self._source is None or not self._text or not self.isVisible():
            return
        end = self._start + len(self._text)
        if value >= bar.maximum() - NEAR and end < self.length:
            self._grow(end, min(end + PIECE, self.length))
        elif value <= bar.minimum() + NEAR and self._start > 0 and value < bar.maximum():
            self._grow(max(0, self._start - PIECE), self._start)

    def _grow(self, start: int, end: int) -> None:
        self._growing = True
        self._ask({"start": start, "end": end, "around": 0}, self._grown)

    def _grown(self, reply: dict[str, Any]) -> None:
        """Put a piece before or behind the text; what one reads stays where it is."""
        bar, top = self.verticalScrollBar(), self._paper.y() + self._air()
        kept = self._start + self._view.offset_at(bar.value() - top)
        below = self._view.top_of(kept - self._start) + top - bar.value()
        text, start = str(reply.get("text", "")), int(reply.get("start", 0))
        self._wide_around = True
        if start < self._start:
            self._text, self._start = (text + self._text)[:MOST], start
        else:
            whole = self._text + text
            cut = max(0, len(whole) - MOST)
            self._text, self._start = whole[cut:], self._start + cut
        self._display()
        bar.setValue(round(self._view.top_of(kept - self._start) + top - below))
        self._growing = False

    # --- how it is shown ----------------------------------------------------------------------

    def _display(self) -> None:
        source = self._source
        assert source is not None
        end = self._start + len(self._text)
        mark = tuple(min(max(at, self._start), end) - self._start for at in source_span(source))
        marked = (mark[0], mark[1])
        lines = _LINES.fullmatch(source.place)
        if is_cells(source.place):
            self._show_cells(marked)
        elif self._suffix() in SUFFIXES and (self._start == 0 or (lines and self._has_anchor())):
            self._show_code(marked, int(lines[1]) if lines else 1, counted=lines is not None)
        elif self._suffix() in MARKDOWN and self._start == 0 and end >= self.length:
            self._show_view(self.plain, heading=False)
            self.plain.show_rendered(self._text, marked)
        else:
            self._show_view(self.plain)
            self.plain.show_text(self._text, marked)
        self._arrange()
        self._tint()

    def _has_anchor(self) -> bool:
        return self._start <= self._anchor <= self._start + len(self._text)

    def _show_cells(self, marked: Span) -> None:
        assert self._source is not None
        self._show_view(self.cells)
        anchor = self._anchor - self._start
        place, whole = self._source.place, self._start == 0
        around = len(self._text) if self._wide_around else None
        grid = grid_of(self._text, marked, place, anchor, whole=whole, around=around)
        self.cells.show_grid(grid)

    def _show_code(self, marked: Span, line: int, *, counted: bool) -> None:
        self._show_view(self.code, heading=False)
        before = self._anchor - self._start if counted else 0
        top = line - self._text.count("\n", 0, max(0, before))
        code, moved = whole_lines(self._text, marked, first=self._start == 0)
        cut = self._text.count("\n", 0, marked[0] - moved[0])
        self._start += marked[0] - moved[0]
        self._text = code
        self.code.show_code(code, moved, top + cut, self._suffix()[1:])

    def _show_view(self, view: Any, *, heading: bool = True) -> None:
        for inner in (self.plain, self.cells, self.code):
            inner.setVisible(inner is view)
        self._view = view
        names = self.reply.get("heading") or (self._source.heading if self._source else ())
        self.place.set_text(" › ".join(names) if heading else "")
        self.place.setVisible(bool(self.place.plain()))
        self._paper.show()

    def _hide_all(self) -> None:
        for widget in (self.place, self.letter, self._paper, self.plain, self.cells, self.code):
            widget.hide()

    def _ask_for_head(self) -> None:
        """A letter's head stands at the beginning, wherever the passage is."""
        if self._suffix() not in LETTERS or self._source is None:
            return
        if self._start == 0:
            self._take_head({"text": self._text[:HEAD]})
            return
        source = self._source
        self._bridge.request(
            "library.context",
            {"path": source.path, "start": 0, "end": HEAD, "around": 0},
            on_done=lambda reply: self._take_head(reply) if self._source is source else None,
            on_failed=lambda _: None,  # the letter itself is there; it goes without
        )

    def _take_head(self, reply: dict[str, Any]) -> None:
        self.letter.show_fields(fields_of(str(reply.get("text", ""))))
        self._arrange()
        self._reveal(self._to_reveal)

    def _tint(self) -> None:
        hit = self._hit
        inside = hit and self._start <= hit[0] and hit[1] <= self._start + len(self._text)
        self._view.show_hit(
            (hit[0] - self._start, hit[1] - self._start) if hit and inside else None
        )

    def _retheme(self) -> None:
        self.plain.restyle(self._themes.theme)
        self._tint()

    # --- where things stand -------------------------------------------------------------------

    def _reveal(self, offset: int) -> None:
        self._to_reveal = offset
        y = self._paper.y() + self._air() + self._view.top_of(max(0, offset - self._start))
        self._growing = True  # this is no person who scrolls
        self.verticalScrollBar().setValue(round(y - self.viewport().height() / 3))
        self._growing = False

    def _settle(self) -> None:
        """Rendered text comes in several turns: stay with the passage until all is there."""
        self._arrange()
        if self.plain.rendered:
            self._reveal(self._to_reveal)

    def _air(self) -> int:
        airs = {id(self.plain): MARGIN, id(self.cells): 6, id(self.code): 10}
        return airs[id(self._view)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is shown to the width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width, y = self.viewport().width() - 2 * MARGIN, MARGIN
        if not self.letter.isHidden():
            height = self.letter.heightForWidth(width)
            self.letter.setGeometry(MARGIN, y, width, height)
            y += height + 8
        if not self.place.isHidden():
            height = self.place.heightForWidth(width)
            self.place.setGeometry(MARGIN, y, width, height)
            y += height + 8
        if not self._paper.isHidden():
            air = self._air()
            height = self._view.height_at(width - 2 * air)
            self._paper.setGeometry(MARGIN, y, width, height + 2 * air)
            inner: Any = self._view
            inner.setGeometry(air, air, width - 2 * air, height)
            y += height + 2 * air + MARGIN
        self._room.resize(self.viewport().width(), y)


def source_span(source: Source) -> Span:
    """What is marked of a source: nothing where it has no passage."""
    return source.start, source.end
