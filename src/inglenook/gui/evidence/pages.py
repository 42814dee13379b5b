"""The pages of a PDF or of pictures, one at a time: zoom, turning, marks and hits on them.

Pages come drawn from the host when they are looked at, and the next one while this one is read.
A few stay here, counted by the bytes of their pictures.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.evidence.picture import Page, PagePicture, Span, page_of
from inglenook.gui.look.theme import ThemeSource

MARGIN = 16
MOST_BYTES = 48_000_000  # of pictures that are kept
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
WIDEST = 4_000  # pixels of a picture
STEP = 64  # pixels: widths are asked for in such steps, so that a resize redraws little
CROPPED = 0.77  # what is left of a page's width without its margins, until it is known
SETTLED_MS = 150
IDLE_MS = 400
PICTURED = {
    ".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp", ".gif",
}  # fmt: skip
Zoom = float | Literal["width", "page"]
Key = tuple[str, int]


def has_pages(path: str) -> bool:
    """Whether the host draws the pages of such a file."""
    return Path(path).suffix.lower() in PICTURED


class Cache:
    """Pages by file and number, each with the width that was asked for; the one that was looked at
    longest ago goes first."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most = most
        self._held: OrderedDict[Key, tuple[Page, int]] = OrderedDict()

    def get(self, key: Key) -> Page | None:
        """A page that is held."""
        if key in self._held:
            self._held.move_to_end(key)
        return self._held[key][0] if key in self._held else None

    def width(self, key: Key) -> int:
        """The width in which a page was asked for; 0 for one that is not held."""
        return self._held[key][1] if key in self._held else 0

    def put(self, key: Key, page: Page, width: int) -> None:
        """Hold a page, unless it alone is too large."""
        self._held[key] = page, width
        self._held.move_to_end(key)
        while self._held and self.bytes > self._most:
            self._held.popitem(last=False)

    @property
    def bytes(self) -> int:
        """What all pictures take."""
        return sum(page.picture.sizeInBytes() for page, _ in self._held.values())

    def forget(self, path: str) -> None:
        """Hold no page of a file any more."""
        for key in [key for key in self._held if key[0] == path]:
            del self._held[key]


class PagesView(QScrollArea):
    """`shown`: a page is there; `failed`: it is not, and `error` says why; `waiting`: it is on its
    way; `zoomed`: `zoom` changed."""

    shown = Signal()
    failed = Signal()
    waiting = Signal()
    zoomed = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._themes = bridge, themes
        self._cache = Cache()
        self._request: int | None = None
        self._ahead: int | None = None
        self._path, self._span, self._hits = "", (0, 0), list[Span]()
        self.number, self.pages = 1, 0
        self.zoom: Zoom = "width"
        self.error: dict[str, Any] = {}
        self._to_reveal = True
        self._place = 0.0  # what is at the top of the view, as a share of the height of the page
        self._resizing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "none")
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._room = QWidget()
        self._room.setProperty("surface", "none")
        self.setWidget(self._room)
        self.picture = PagePicture(themes, self._room)
        self.picture.turned.connect(self._turned)
        self.setFocusProxy(self.picture)
        self.verticalScrollBar().valueChanged.connect(self._note_place)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._sharpen)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._look_ahead)

    # --- what is shown ------------------------------------------------------------------------

    def show_span(self, path: str, page: int, span: Span) -> None:
        """Show a page of a file with a span of the file's text marked; an empty one marks none."""
        if path != self._path:
            self.pages = 0
            self._hits = []
        self._path, self._span = path, span
        self.go(page)

    def leave(self) -> None:
        """Another kind of file is shown: nothing is waited for any more."""
        self._stop()
        self._path = ""

    def go(self, page: int) -> None:
        """Show another page of the file."""
        self.number = max(1, min(page, self.pages or page))
        self._to_reveal = True
        self._load()

    def turn(self, by: int) -> None:
        """Go `by` pages on, if there are so many."""
        if 1 <= self.number + by <= (self.pages or 1):
            self.go(self.number + by)

    def forget(self, path: str) -> None:
        """Draw the pages of a file anew when they are shown next: it may be another now."""
        self._cache.forget(path)

    def show_hits(self, hits: Sequence[Span]) -> None:
        """Tint these spans of the file's text on every page."""
        self._hits = list(hits)
        self._tint()

    def reveal(self, page: int, hit: Span) -> None:
        """Show one hit."""
        self._hits = [hit]
        if page != self.number:
            self.go(page)
        else:
            self._tint()
            self._reveal()

    def show_mark(self) -> None:
        """Bring what is marked into sight again."""
        self._reveal()

    def set_zoom(self, zoom: Zoom) -> None:
        """Show pages larger or smaller."""
        self.zoom = zoom
        self._arrange()
        self._settled.start()
        self.zoomed.emit()

    def zoom_by(self, steps: int) -> None:
        """One step larger (1) or smaller (-1)."""
        now = self._factor()
        larger = [z for z in ZOOMS if z > now * 1.02]
        smaller = [z for z in ZOOMS if z < now * 0.98]
        self.set_zoom((larger or [ZOOMS[-1]])[0] if steps > 0 else (smaller or [ZOOMS[0]])[-1])

    def _factor(self) -> float:
        """The width of the whole page as a share of the room for it."""
        shown = self.picture.share_shown() * self._wide()
        return self.picture.width() / shown if shown else 1.0

    # --- loading ------------------------------------------------------------------------------

    def _load(self) -> None:
        self._stop()
        page = self._cache.get((self._path, self.number))
        if page is not None:
            self._take(page)
            return
        self.waiting.emit()
        self._request = self._ask(self.number, ahead=False)

    def _stop(self) -> None:
        self._settled.stop()
        self._idle.stop()
        for request in (self._request, self._ahead):
            if request is not None:
                self._bridge.cancel(request)
        self._request = self._ahead = None

    def _ask(self, number: int, *, ahead: bool) -> int:
        key, width = (self._path, number), self._needed()
        with_: dict[str, Any] = {"path": self._path, "page": number, "width": width}
        if self._span[0] < self._span[1]:
            with_ |= {"start": self._span[0], "end": self._span[1]}

        def done(reply: dict[str, Any]) -> None:
            page = page_of(reply)
            if not page.picture.isNull():
                self._cache.put(key, page, width)
            if not ahead and self._is_wanted(key):
                self._take(page)

        def failed(error: dict[str, Any]) -> None:
            if not ahead and self._is_wanted(key) and error.get("code") != "cancelled":
                self._fail(error)

        return self._bridge.request("library.page", with_, on_done=done, on_failed=failed)

    def _is_wanted(self, key: Key) -> bool:
        return key == (self._path, self.number)

    def _take(self, page: Page) -> None:
        if page.picture.isNull():
            self._fail({})
            return
        self.pages = page.pages or self.pages
        exact = any(word.start is not None for word in page.words)
        marks = page.covered(self._span) if exact else list(page.boxes)
        self.picture.show_page(page, marks, self.number)
        self._tint()
        self._arrange()
        self.shown.emit()
        if self._to_reveal:
            self._to_reveal = False
            self._reveal()
        self._sharpen()
        self._idle.start()

    def _look_ahead(self) -> None:
        """Have the next page drawn before somebody turns to it."""
        if self.number < self.pages and self._cache.get((self._path, self.number + 1)) is None:
            self._ahead = self._ask(self.number + 1, ahead=True)

    def _fail(self, error: dict[str, Any]) -> None:
        self.error = error
        self.failed.emit()

    def _needed(self) -> int:
        """How wide the picture of a whole page has to be, in pixels of the screen."""
        if self.zoom == "width":
            share = self.picture.share_with_ink() if self._has_page() else CROPPED
            width = self._wide() / share
        else:
            width = self._wide() * (1.0 if self.zoom == "page" else self.zoom)
        pixels = round(width * self.devicePixelRatioF())
        return min(WIDEST, -(-max(pixels, STEP) // STEP) * STEP)

    def _has_page(self) -> bool:
        return not self.picture.page.picture.isNull()

    def _sharpen(self) -> None:
        """Ask for the page anew if it is drawn larger than it was asked for."""
        asked = self._cache.width((self._path, self.number))
        if asked and self._needed() > asked:
            if self._request is not None:
                self._bridge.cancel(self._request)
            self._request = self._ask(self.number, ahead=False)

    # --- where things stand -------------------------------------------------------------------

    def _tint(self) -> None:
        page = self.picture.page
        self.picture.show_hits([box for hit in self._hits for box in page.covered(hit)])

    def _wide(self) -> int:
        around = self.parentWidget()  # has its size before a hidden page of a stack does
        width = self.width() if self.isVisible() or around is None else around.width()
        return max(80, width - 2 * MARGIN)  # the scroll bar fits into the margin

    def _arrange(self) -> None:
        if not self._has_page():
            return
        self.picture.set_whole(self.zoom != "width")
        room = QSize(self._wide(), max(80, self.viewport().height() - 2 * MARGIN))
        if self.zoom == "page":
            size = self.picture.size_within(room)
        else:
            width = round(self._wide() * (1.0 if self.zoom == "width" else self.zoom))
            size = QSize(width, self.picture.height_at(width))
        self.picture.setFixedSize(size)
        fits = self.zoom in ("width", "page") or size.width() + 2 * MARGIN <= self.width()
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        seen = self.viewport().width()
        wide = seen if fits else max(seen, size.width() + 2 * MARGIN)
        self._room.resize(wide, size.height() + 2 * MARGIN)
        spare = max(0, self.width() - size.width() - 2 * MARGIN) // 2
        x = MARGIN + spare
        if self.isRightToLeft():  # the scroll bar is in the other margin
            x = wide - x - size.width()
        self.picture.move(x, MARGIN)

    def _reveal(self) -> None:
        y = self.picture.y() + self.picture.marked_top()
        self.verticalScrollBar().setValue(round(y - self.viewport().height() / 3))
        x = self.picture.x() + self.picture.marked_left()
        self.horizontalScrollBar().setValue(round(x - 2 * MARGIN))

    def _turned(self, by: int) -> None:
        bar = self.verticalScrollBar()
        end = bar.maximum() if by > 0 else bar.minimum()
        if bar.value() == end:
            self._turn_over(by)
        else:
            bar.setValue(bar.value() + by * bar.pageStep())

    def _turn_over(self, by: int) -> None:
        """Go to the beginning of the next page, or to the end of the one before."""
        if not 1 <= self.number + by <= self.pages:
            return
        self.turn(by)
        self._to_reveal = False
        bar = self.verticalScrollBar()
        bar.setValue(bar.minimum() if by > 0 else bar.maximum())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, over the end of a page to the next; with Ctrl, zoom."""
        up = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if up:
                self.zoom_by(1 if up > 0 else -1)
            event.accept()
            return
        bar = self.verticalScrollBar()
        at_end = bar.value() == (bar.minimum() if up > 0 else bar.maximum())
        if up and at_end and abs(up) >= 60:  # a notch of a wheel, no last breath of a touch pad
            self._turn_over(-1 if up > 0 else 1)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page and stay where one was in it; draw it anew once the size has settled."""
        self._resizing = True  # a view that is higher for a moment would be at the top for good
        super().resizeEvent(event)
        self._arrange()
        self.verticalScrollBar().setValue(round(self._place * self._room.height()))
        self._resizing = False
        self._settled.start()

    def _note_place(self, value: int) -> None:
        if not self._resizing:
            self._place = value / max(1, self._room.height())
