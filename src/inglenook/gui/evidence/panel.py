"""The panel beside an answer: the cited passage in its place, and all sources of that answer.

A page of a PDF comes as a picture that a disposable process drew; other files come as their text
around the passage. Nothing is read from the disk here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.chat.source_card import SourceCard, file_name, source_name
from inglenook.gui.evidence.cells import CellTable, Grid, grid_of, is_cells
from inglenook.gui.evidence.code import SUFFIXES, CodeView, whole_lines
from inglenook.gui.evidence.kin import Kin
from inglenook.gui.evidence.picture import PagePicture, decoded
from inglenook.gui.library.files import icon_of
from inglenook.gui.library.sheets import UnlockSheet
from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, Elided, IconButton, Label, columns, rows
from inglenook.gui.look.words import spot
from inglenook.gui.text.rich_text import RichText
from inglenook.transcript import Turn
from inglenook.types import Citation, Passage

HEAD = 56
MARGIN = 16
CARDS_SHARE = 0.4  # of the height, at most
Source = Citation | Passage
ENLARGED = 1.3  # pages come larger than the panel, because their margins are cut off
PICTURED = {
    ".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp", ".gif",
}  # fmt: skip
AROUND = 1_200  # characters of text on either side of a passage
AROUND_CELLS = 6_000  # rows are short, and their header is worth having
_LINES = re.compile(r"L(\d+)-\d+")


class EvidencePanel(QFrame):
    """Shows the sources of one answer. `chosen` tells that another became the current one, `link`
    that a web page is to be opened."""

    closed = Signal()
    chosen = Signal(int)
    link = Signal(str)

    def __init__(self, bridge: Bridge, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._themes = bridge, themes
        self._request: int | None = None
        self._source: Source | None = None
        self.setProperty("kind", "panel")
        self.head = _Head(themes, self)
        self.head.close_button.clicked.connect(self.closed)
        self.head.open_button.clicked.connect(self._open_file)
        self.body = _Body(themes, self)
        self.body.unlock.clicked.connect(self._unlock)
        self.kin = Kin(bridge, themes, self)
        self.kin.chosen.connect(lambda: self.show_file(self.kin.path))
        self.cards = _Cards(themes, self)
        self.cards.chosen.connect(self._chosen)
        self._passages: dict[str, Passage] = {}
        layout = rows(self)
        layout.addWidget(self.head)
        layout.addWidget(self.body, 1)
        layout.addWidget(self.kin)
        layout.addWidget(self.cards)
        self.setAccessibleName("Evidence")

    # --- what is shown ------------------------------------------------------------------------

    def show_turn(self, turn: Turn, number: int) -> None:
        """Show the sources of an answer, the one with this number open."""
        cited = {citation.n: citation for citation in reversed(turn.citations)}
        self._passages = {passage.id: passage for passage in turn.retrieved}
        used = {citation.passage for citation in turn.citations}
        unused = [passage for passage in turn.retrieved if passage.id not in used]
        self.cards.show_sources([cited[n] for n in sorted(cited)], unused)
        if cited or unused:
            everything: list[Source] = [*cited.values(), *unused]
            self.show_source(cited.get(number, everything[0]))

    def show_source(self, source: Source) -> None:
        """Open one source."""
        self._source = source
        self.cards.set_current(source)
        self.head.say(source, _where(source, source.page, None))
        self.kin.show_file(source.path)
        self.body.wait()
        if self._request is not None:
            self._bridge.cancel(self._request)
        place = {"path": source.path, "start": source.start, "end": source.end}
        if source.page is not None and Path(source.path).suffix.lower() in PICTURED:
            width = round(self.width() * ENLARGED * self.devicePixelRatioF())
            self._ask("library.page", {**place, "page": source.page, "width": width})
        else:
            around = AROUND_CELLS if is_cells(source.place) else AROUND
            self._ask("library.context", {**place, "around": around})

    def show_file(self, path: str) -> None:
        """Show the beginning of a file of the library."""
        pictured = Path(path).suffix.lower() in PICTURED
        self.show_source(Passage("", path, "", 0, 0, page=1 if pictured else None))

    @property
    def source(self) -> Source | None:
        """What is open."""
        return self._source

    def _ask(self, do: str, with_: dict[str, Any]) -> None:
        source = self._source
        show = self._show_page if do == "library.page" else self._show_text

        def done(reply: dict[str, Any]) -> None:
            if self._source is source:
                show(reply)

        def failed(error: dict[str, Any]) -> None:
            if self._source is source and error.get("code") != "cancelled":
                self._show_failure(error)

        self._request = None
        self._request = self._bridge.request(do, with_, on_done=done, on_failed=failed)

    def _show_page(self, reply: dict[str, Any]) -> None:
        source = self._source
        picture = decoded(reply.get("png", ""))
        if source is None or picture.isNull():
            self._show_failure({"message": "The picture of this page could not be shown."})
            return
        self.head.say(source, _where(source, source.page, reply.get("pages")))
        self.body.show_picture(picture, [QRectF(*box) for box in reply.get("boxes", [])])

    def _show_text(self, reply: dict[str, Any]) -> None:
        source = self._source
        assert source is not None
        text, start = str(reply.get("text", "")), int(reply.get("start", 0))
        self.head.say(source, _where(source, reply.get("page"), reply.get("pages")))
        heading = " › ".join(reply.get("heading") or source.heading)
        marked = max(0, source.start - start), max(0, source.end - start)
        lines = _LINES.fullmatch(source.place)
        suffix = Path(source.path).suffix.lower()
        if is_cells(source.place):
            anchor = self._anchor(source) - start
            grid = grid_of(text, marked, source.place, anchor, whole=start == 0)
            self.body.show_cells(grid, heading)
        elif suffix in SUFFIXES and (lines or start == 0):
            line = int(lines[1]) if lines else 1
            before = self._anchor(source) - start if lines else 0
            top = line - text.count("\n", 0, max(0, before))
            code, moved = whole_lines(text, marked, first=start == 0)
            cut = text.count("\n", 0, marked[0] - moved[0])
            self.body.show_code(code, moved, top + cut, suffix[1:])
        else:
            self.body.show_text(text, marked, heading)

    def _anchor(self, source: Source) -> int:
        """Where in the file's text the place of a source begins: a citation has its passage's."""
        passage = self._passages.get(source.passage) if isinstance(source, Citation) else None
        return passage.start if passage is not None else source.start

    def _show_failure(self, error: dict[str, Any]) -> None:
        """What happened, and the passage itself: that is known, whatever became of the file."""
        assert self._source is not None
        words = f"{error.get('message', '')} {error.get('next_step', '')}".strip()
        text = self._source.text
        self.body.show_text(text, (0, len(text)), " › ".join(self._source.heading), words)
        self.body.offer_unlock(error.get("code") == "file.locked")

    def _unlock(self) -> None:
        source = self._source
        if source is None:
            return
        sheet = UnlockSheet(self._bridge, self._themes, source.path, self.window())
        sheet.accepted.connect(lambda: self.show_source(source))
        sheet.open()

    def _chosen(self, index: int) -> None:
        source = self.cards.all[index].source
        self.show_source(source)
        self.chosen.emit(source.n if isinstance(source, Citation) else 0)

    def _open_file(self) -> None:
        if self._source is None:
            return
        if self._source.origin:
            self.link.emit(self._source.origin)
        elif not Path(self._source.path).exists():
            name = file_name(self._source.path)
            self._show_failure({"message": f"{name} is not there any more."})
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(self._source.path)):
            name = file_name(self._source.path)
            self._show_failure({"message": f"This system has no program for {name}."})

    # --- Qt -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards take their share of the height."""
        super().resizeEvent(event)
        self.cards.setMaximumHeight(round(self.height() * CARDS_SHARE))


class _Head(QWidget):
    """The file, the page, and two buttons."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._kind = "file-text"
        self.setFixedHeight(HEAD)
        self._icon = QLabel(self)
        self.name = Elided(themes, type_="control", mode=Qt.TextElideMode.ElideMiddle, parent=self)
        self.page = Label(themes, type_="list", role="muted", parent=self)
        tip = "Open in its own program"
        self.open_button = IconButton(themes, "external-link", tip, size=30, icon_size=16)
        self.close_button = IconButton(themes, "x", "Close (Esc)", size=30, icon_size=16)
        layout = columns(self, 8, (MARGIN, 0, 8, 0))
        for widget in (self._icon, self.name, self.page):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.open_button)
        layout.addWidget(self.close_button)
        themes.changed.connect(self._retheme)
        self._retheme()

    def say(self, source: Source, where: str) -> None:
        """Name another file."""
        self._kind = "globe" if source.origin else icon_of(source.path)
        self._retheme()
        self.name.set_text(source_name(source))
        self.name.setToolTip(source.origin or source.path)
        self.page.set_text(where)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the hairline below."""
        line = QRect(0, self.height() - 1, self.width(), 1)
        QPainter(self).fillRect(line, self._themes.theme.color("line"))

    def _retheme(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._themes.theme, self._kind, "text", 18))
        self.update()


class _Body(QScrollArea):
    """The passage in its place: a picture of a page, or text."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "none")
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room = QWidget()
        self._room.setProperty("surface", "none")
        self.setWidget(self._room)
        self.picture = PagePicture(themes, self._room)
        self.problem = Label(themes, type_="secondary", role="err", wrap=True, parent=self._room)
        self.place = Label(themes, type_="label", role="muted", wrap=True, parent=self._room)
        self._paper = Card(self._room)
        self.text = RichText(themes.theme, self._paper)
        self.text.setAccessibleName("The passage in its file")
        self.text.height_changed.connect(self._arrange)
        self.cells = CellTable(themes, self._paper)
        self.code = CodeView(themes, self._paper)
        self.unlock = Button(themes, "Unlock …", icon="lock-open", parent=self._room)
        themes.changed.connect(self._retheme)  # of a QObject, so that it ends with it
        self._marked = 0
        self.wait()

    def wait(self) -> None:
        """Show an empty page until something comes."""
        for widget in (self.picture, self.problem, self.place, self._paper, self.unlock):
            widget.hide()
        for inner in (self.text, self.cells, self.code):
            inner.hide()

    def show_picture(self, picture: QImage, boxes: Sequence[QRectF]) -> None:
        """Show a page, the boxes marked."""
        self.wait()
        self.picture.show_page(picture, boxes)
        self.picture.show()
        self._arrange()
        self._reveal(self.picture.marked_top())

    def show_text(
        self, text: str, marked: tuple[int, int], heading: str, problem: str = ""
    ) -> None:
        """Show text with a marked range, under its heading; a problem in words above it."""
        self._show_paper(self.text, heading, problem)
        self.text.show_plain(text, marked)
        self._marked = marked[0]
        self._arrange()
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(min(self._marked, self.text.document().characterCount() - 1))
        self._reveal(self._paper.y() + MARGIN + self.text.cursorRect(cursor).top())

    def show_cells(self, grid: Grid, heading: str) -> None:
        """Show rows of a sheet, the cited cells tinted."""
        self._show_paper(self.cells, heading)
        self.cells.show_grid(grid)
        self._arrange()
        self._reveal(self._paper.y() + self.cells.cited_top())

    def show_code(self, text: str, marked: tuple[int, int], line: int, language: str) -> None:
        """Show code with the numbers of its lines, from `line`, and a marked range."""
        self._show_paper(self.code, "")
        self.code.show_code(text, marked, line, language)
        self._arrange()
        self._reveal(self._paper.y() + self.code.marked_top())

    def offer_unlock(self, offered: bool) -> None:
        """Offer to ask for the file's password."""
        self.unlock.setVisible(offered)
        self._arrange()

    def _show_paper(self, inner: QWidget, heading: str, problem: str = "") -> None:
        self.wait()
        self.problem.set_text(problem)
        self.problem.setVisible(bool(problem))
        self.place.set_text(heading)
        self.place.setVisible(bool(heading))
        inner.show()
        self._paper.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is shown to the width."""
        super().resizeEvent(event)
        self._arrange()

    def _retheme(self) -> None:
        self.text.restyle(self._themes.theme)

    def _reveal(self, y: float) -> None:
        self.verticalScrollBar().setValue(round(y - self.viewport().height() / 3))

    def _arrange(self) -> None:
        width = self.viewport().width() - 2 * MARGIN
        y = MARGIN
        if not self.picture.isHidden():
            height = self.picture.height_at(width)
            self.picture.setGeometry(MARGIN, y, width, height)
            y += height + MARGIN
        for label in (self.problem, self.place):
            if not label.isHidden():
                height = label.heightForWidth(width)
                label.setGeometry(MARGIN, y, width, height)
                y += height + 8
        if not self.unlock.isHidden():
            self.unlock.setGeometry(QRect(QPoint(MARGIN, y), self.unlock.sizeHint()))
            y += self.unlock.height() + MARGIN
        if not self._paper.isHidden():
            y += self._arrange_paper(y, width) + MARGIN
        self._room.resize(self.viewport().width(), y)

    def _arrange_paper(self, y: int, width: int) -> int:
        """Put what is shown on the paper, with more air around words than around a table."""
        for inner, margin in ((self.text, MARGIN), (self.cells, 6), (self.code, 10)):
            if not inner.isHidden():
                height = inner.height_at(width - 2 * margin)
                self._paper.setGeometry(MARGIN, y, width, height + 2 * margin)
                inner.setGeometry(margin, margin, width - 2 * margin, height)
                return height + 2 * margin
        return 0


class _Cards(QScrollArea):
    """The sources of the answer, then, folded, what was read and not used."""

    chosen = Signal(int)  # the index in `all`

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "none")
        self.viewport().setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room = QWidget()
        room.setProperty("surface", "none")
        self._layout: QVBoxLayout = rows(room, 8, (MARGIN, 12, MARGIN, MARGIN))
        self.setWidget(room)
        self.cards: list[SourceCard] = []
        self._unused: list[SourceCard] = []
        self.more = Button(themes, "", kind="plain", icon="chevron-down", parent=room)
        self.more.clicked.connect(self._toggle)

    @property
    def all(self) -> list[SourceCard]:
        """The cards from top to bottom, folded or not."""
        return [*self.cards, *self._unused]

    def show_sources(self, cited: Sequence[Citation], unused: Sequence[Passage]) -> None:
        """One card each."""
        for card in self.all:
            card.hide()
            card.deleteLater()
        self._layout.removeWidget(self.more)
        self.cards = [self._card(citation, citation.n) for citation in cited]
        self._layout.addWidget(self.more)
        self._unused = [self._card(passage, 0) for passage in unused]
        self._fold(folded=bool(cited))

    def set_current(self, source: Source) -> None:
        """Outline one card and bring it into sight."""
        for card in self.all:
            card.current = card.source == source
            if card.current:
                self.ensureWidgetVisible(card, 0, 12)

    def sizeHint(self) -> QSize:
        """As high as its cards."""
        room = self.widget()
        return QSize(200, room.sizeHint().height() if room else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The cards want another height, which is known only once they are shown."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """No higher than its cards."""
        return QSize(120, min(self.sizeHint().height(), 120))

    def _card(self, source: Source, number: int) -> SourceCard:
        card = SourceCard(self._themes, source, number)
        card.clicked.connect(lambda: self.chosen.emit(self.all.index(card)))
        self._layout.addWidget(card)
        return card

    def _toggle(self) -> None:
        self._fold(folded=self._unused[0].isVisible())

    def _fold(self, *, folded: bool) -> None:
        count = len(self._unused)
        some = "1 more was" if count == 1 else f"{count} more were"
        self.more.setText(f"{some} read and not used")
        self.more.set_icon_name("chevron-down" if folded else "chevron-up")
        self.more.setVisible(bool(count))
        for card in self._unused:
            card.setVisible(not folded)
        self.updateGeometry()


def _where(source: Source, page: object, pages: object) -> str:
    if page is None:
        return spot(source.place) if source.place else ""
    return f"page {page} of {pages}" if pages else f"page {page}"
