"""Where a collection's files come from: folders and web pages, each with what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inglenook.gui.activity.jobs import bare
from inglenook.gui.language import marked, tr
from inglenook.gui.look import icons, words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import (
    Button,
    Card,
    Elided,
    Label,
    Rule,
    ScrollColumn,
    columns,
    rows,
)

ROW = 42
IN_SIGHT = 4  # rows; more are scrolled to
MOST = 50
KINDS = {
    "page": marked("library", "page"),
    "site": marked("library", "site"),
    "feed": marked("library", "feed"),
}
Act = Callable[[Any], object]


class Places(Card):
    """Folders with Remove, web sources with Check now and Remove. Empty while there is only the
    one folder that the page names already.
    """

    def __init__(
        self,
        themes: ThemeSource,
        leave: Act,
        check: Act,
        remove: Act,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._leave, self._check, self._remove = leave, check, remove
        self._shown: tuple[Any, ...] = ()
        self.rows: list[PlaceRow] = []
        self._area = ScrollColumn(0, (10, 0, 10, 0))
        rows(self, 0, (6, 1, 2, 1)).addWidget(self._area)
        self.hide()

    def show_places(self, roots: Sequence[str], sources: Sequence[dict[str, Any]]) -> None:
        """Show where files come from; `roots` are without the folders of `sources`."""
        shown = (tuple(roots), tuple(tuple(sorted(source.items())) for source in sources))
        if shown == self._shown:
            return
        self._shown = shown
        self._clear()
        if len(roots) + len(sources) > 1 or sources:
            for source in sources:
                self._add(self._source_row(source))
            for root in roots[:MOST]:
                self._add(self._folder_row(root))
        self._area.column.addStretch(1)
        self.setVisible(bool(self.rows))
        in_sight = min(len(self.rows), IN_SIGHT)
        self.setFixedHeight(in_sight * ROW + 4 + (ROW // 2 if len(self.rows) > IN_SIGHT else 0))

    def _folder_row(self, root: str) -> PlaceRow:
        row = PlaceRow(self._themes, "folder", words.home(root), "")
        spoken = tr("library", "Remove {folder} from the collection").format(folder=root)
        row.offer(tr("library", "Remove"), spoken, lambda *_: self._leave(root))
        return row

    def _source_row(self, source: dict[str, Any]) -> PlaceRow:
        address = str(source["address"])
        row = PlaceRow(self._themes, "globe", bare(address), source_facts(source))
        check = tr("library", "Check {address} now").format(address=address)
        row.offer(tr("library", "Check now"), check, lambda *_: self._check(source))
        remove = tr("library", "Remove {address} and its copies").format(address=address)
        row.offer(tr("library", "Remove"), remove, lambda *_: self._remove(source))
        return row

    def _add(self, row: PlaceRow) -> None:
        if self.rows:
            self._area.column.addWidget(Rule())
        self.rows.append(row)
        self._area.column.addWidget(row)

    def _clear(self) -> None:
        self.rows = []
        while (item := self._area.column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class PlaceRow(QWidget):
    """An icon, a name, some facts, and links."""

    def __init__(self, themes: ThemeSource, icon: str, name: str, facts: str) -> None:
        super().__init__()
        self._themes, self._icon = themes, icon
        self.buttons: list[Button] = []
        self.setFixedHeight(ROW - 1)
        self.setAccessibleName(f"{name}, {facts}" if facts else name)
        self.name = Elided(themes, name)
        self.facts = Label(themes, facts, type_="secondary", role="muted")
        self.facts.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._line = columns(self, 14, (26, 0, 10, 0))
        self._line.addWidget(self.name, 1)
        self._line.addWidget(self.facts)
        themes.changed.connect(self.update)

    def offer(self, text: str, spoken: str, act: Act) -> None:
        """Add a link that does something."""
        button = Button(self._themes, text, kind="link")
        button.setAccessibleName(spoken)
        button.clicked.connect(act)
        self.buttons.append(button)
        self._line.addWidget(button)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the icon."""
        spot = QRectF(0, (self.height() - 16) / 2, 16, 16)
        icons.draw(QPainter(self), spot, self._themes.theme, self._icon, "text")


def source_facts(source: dict[str, Any]) -> str:
    """As "site · 12 pages · checked today"."""
    name = str(source.get("kind"))
    kind = tr("library", KINDS[name]) if name in KINDS else ""
    count = int(source.get("pages") or 0)
    pages = tr("library", "%n page(s)", n=count) if name != "page" else ""
    when = tr("library", "never fetched")
    if checked := source.get("checked"):
        when = tr("library", "checked {day}").format(day=words.day(float(checked)))
    return words.listed([kind, pages, when])
