"""The head of the evidence: which file and where in it, what can be done with it; and the tools
with which one moves within it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QIntValidator, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from inglenook.gui import actions
from inglenook.gui.chat.source_card import source_name
from inglenook.gui.evidence.pages import PagesView
from inglenook.gui.language import tr
from inglenook.gui.library.files import icon_of
from inglenook.gui.look import icons
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Elided, IconButton, Label, columns
from inglenook.gui.look.words import spot
from inglenook.types import Citation, Passage

HEAD = 56
TOOLS = 40
MARGIN = 16
Source = Citation | Passage


class Head(QWidget):
    """The file and the page; `handlers` are what its menu offers, by the ids of actions."""

    def __init__(
        self,
        themes: ThemeSource,
        handlers: Mapping[str, Callable[[], object]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._themes, self._handlers = themes, handlers
        self._kind = "file-text"
        self.setFixedHeight(HEAD)
        self._icon = QLabel(self)
        self.name = Elided(themes, type_="control", mode=Qt.TextElideMode.ElideMiddle, parent=self)
        self.page = Label(themes, type_="list", role="muted", parent=self)
        self.open_button = self._button("external-link", tr("evidence", "Open in its own program"))
        self.more_button = self._button("ellipsis", tr("evidence", "More to do with this file"))
        self.close_button = self._button("x", tr("evidence", "Close (Esc)"))
        self.more_button.clicked.connect(self.show_menu)
        layout = columns(self, 8, (MARGIN, 0, 8, 0))
        for widget in (self._icon, self.name, self.page):
            layout.addWidget(widget)
        layout.addStretch(1)
        buttons = columns(space=2)
        for button in (self.open_button, self.more_button, self.close_button):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        themes.changed.connect(self._retheme)
        self._retheme()

    def _button(self, icon: str, tip: str) -> IconButton:
        return IconButton(self._themes, icon, tip, size=30, icon_size=16, parent=self)

    def say(self, source: Source, where: str) -> None:
        """Name another file."""
        self._kind = "globe" if source.origin else icon_of(source.path)
        self._retheme()
        self.name.set_text(source_name(source))
        self.name.setToolTip(source.origin or source.path)
        self.page.set_text(where)
        self.page.setVisible(bool(where))

    def show_menu(self) -> None:
        """Offer what else can be done."""
        rows = actions.of("evidence")
        menu = actions.menu(self, self._themes.theme, rows, self._handlers)
        button = self.more_button
        corner = QPoint(button.width() - menu.sizeHint().width(), button.height() + 2)
        menu.popup(button.mapToGlobal(corner))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the hairline below."""
        line = QRect(0, self.height() - 1, self.width(), 1)
        QPainter(self).fillRect(line, self._themes.theme.color("line"))

    def _retheme(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._themes.theme, self._kind, "text", 18))
        self.update()


class Tools(QFrame):
    """Pages, zoom and search. `find_wanted`: the search is to be opened."""

    find_wanted = Signal()

    def __init__(self, themes: ThemeSource, pages: PagesView, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes, self._pages = themes, pages
        self.setFixedHeight(TOOLS)
        back, on = "chevron-left", "chevron-right"
        if self.isRightToLeft():
            back, on = on, back
        self.before = self._button(back, tr("evidence", "Previous page"))
        self.number = QLineEdit(self)
        self.number.setProperty("kind", "edit")
        self.number.setFixedSize(56, 34)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setAccessibleName(tr("evidence", "Page to go to"))
        self.number.setToolTip(tr("evidence", "Page to go to"))
        self.after = self._button(on, tr("evidence", "Next page"))
        self.out = self._button("zoom-out", tr("evidence", "Smaller (Ctrl and minus)"))
        self.fit = Button(themes, "", kind="text", parent=self)
        self.into = self._button("zoom-in", tr("evidence", "Larger (Ctrl and plus)"))
        self.find_button = self._button("search", tr("evidence", "Find in this file (Ctrl+F)"))
        layout = columns(self, 2, (MARGIN - 6, 0, 8, 0))
        for widget in (self.before, self.number, self.after):
            layout.addWidget(widget)
        layout.addStretch(1)
        for zoom in (self.out, self.fit, self.into):
            layout.addWidget(zoom)
        layout.addStretch(1)
        layout.addWidget(self.find_button)
        self._connect()
        self.show_pages(False)

    def _button(self, icon: str, tip: str) -> IconButton:
        return IconButton(self._themes, icon, tip, size=30, icon_size=16, parent=self)

    def _connect(self) -> None:
        pages = self._pages
        self.before.clicked.connect(lambda: pages.turn(-1))
        self.after.clicked.connect(lambda: pages.turn(1))
        self.out.clicked.connect(lambda: pages.zoom_by(-1))
        self.into.clicked.connect(lambda: pages.zoom_by(1))
        self.fit.clicked.connect(self._fit)
        self.find_button.clicked.connect(self.find_wanted)
        self.number.returnPressed.connect(self._go)
        pages.shown.connect(self.refresh)
        pages.waiting.connect(self.refresh)
        pages.zoomed.connect(self.refresh)
        self._themes.changed.connect(self.refresh)

    def show_pages(self, shown: bool) -> None:
        """Show or hide what only files with pages need."""
        for widget in (self.before, self.number, self.after, self.out, self.fit, self.into):
            widget.setVisible(shown)

    def refresh(self) -> None:
        """Tell the page and the zoom."""
        pages = self._pages
        self.number.setFont(self._themes.theme.font("secondary"))
        self.number.setText(str(pages.number))
        self.number.setValidator(QIntValidator(1, max(1, pages.pages), self.number))
        self.number.setEnabled(pages.pages > 1)
        self.before.setEnabled(pages.number > 1)
        self.after.setEnabled(pages.number < pages.pages)
        self.fit.setText(self._zoom_text())
        tips = {
            "width": tr("evidence", "Show whole pages"),
            "page": tr("evidence", "Fill the width with the text of the page"),
        }
        tip = tips["page" if pages.zoom != "width" else "width"]
        self.fit.setToolTip(tip)
        self.fit.setAccessibleDescription(tip)

    def _zoom_text(self) -> str:
        zoom = self._pages.zoom
        if zoom == "width":
            return tr("evidence", "Fit width")
        if zoom == "page":
            return tr("evidence", "Fit page")
        return tr("evidence", "{percent} %").format(percent=round(100 * float(zoom)))

    def _fit(self) -> None:
        self._pages.set_zoom("page" if self._pages.zoom == "width" else "width")

    def _go(self) -> None:
        if self.number.hasAcceptableInput():
            self._pages.go(int(self.number.text()))


def where_words(source: Source, page: object, pages: object) -> str:
    """Where in its file a source stands, in words."""
    if page is None:
        return spot(source.place) if source.place else ""
    if pages:
        return tr("evidence", "page {page} of {pages}").format(page=page, pages=pages)
    return tr("evidence", "page {page}").format(page=page)
