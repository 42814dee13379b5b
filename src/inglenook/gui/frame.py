"""The frame: where rail, list, content and evidence stand at every size of the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QStyle, QWidget

from inglenook.gui.look.roles import give_role
from inglenook.gui.look.theme import Scale, ThemeSource

COVERS_BELOW = 1100  # the evidence then lies over the content
FOLDS_BELOW = 800  # the list then folds away
SMALLEST = (720, 520)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where each part stands; an empty rectangle means not shown. Floating parts cover others."""

    rail: QRect
    side: QRect
    content: QRect
    evidence: QRect
    side_floats: bool


def arrange(
    width: int, height: int, scale: Scale, *, list_open: bool, list_over: bool, evidence_open: bool
) -> Arrangement:
    """Lay out a window of this size. `list_over`: the folded list was called over the content."""
    rail = QRect(0, 0, scale.rail, height)
    folds = width < FOLDS_BELOW
    shows_list = list_over if folds else list_open
    side = QRect(scale.rail, 0, scale.list if shows_list else 0, height)
    left = scale.rail if folds else scale.rail + side.width()
    covers = width < COVERS_BELOW
    panel = min(scale.evidence, width - left) if evidence_open else 0
    evidence = QRect(width - panel, 0, panel, height)
    content = QRect(left, 0, width - left - (0 if covers else panel), height)
    return Arrangement(rail, side, content, evidence, folds and shows_list)


class Frame(QWidget):
    """Holds the four parts and keeps them in place. Parts without a widget take no room."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.themes = themes
        self.setProperty("surface", "bg")
        give_role(self, QAccessible.Role.Window)
        self.setMinimumSize(*SMALLEST)
        self.rail: QWidget | None = None
        self.content = QStackedWidget(self)
        self.side = Side(themes, self)
        self._evidence: QWidget | None = None
        self._list_open = True
        self._list_over = False
        self._evidence_open = False
        self._has_list = True
        self._covered = False  # something covers the whole window: the first page

    @property
    def list_open(self) -> bool:
        """Whether the person wants to see the list where there is room."""
        return self._list_open

    @property
    def list_shown(self) -> bool:
        """Whether the list is to be seen right now."""
        return self.side.isVisibleTo(self)

    def set_rail(self, rail: QWidget) -> None:
        """Put the rail in its place."""
        self.rail = rail
        rail.setParent(self)
        self.place()

    def set_evidence(self, panel: QWidget) -> None:
        """Give this panel the place at the right; another one gives way to it."""
        if panel is self._evidence:
            return
        if self._evidence is not None:
            self._evidence.hide()
        self._evidence = panel
        panel.setParent(self)
        self.place()

    def show_evidence(self, shown: bool) -> None:
        """Open or close the evidence panel."""
        self._evidence_open = shown
        self.place()

    def show_list(self, shown: bool) -> None:
        """Show or hide the list: beside the content, or over it where it is folded away."""
        if self.width() < FOLDS_BELOW:
            self._list_over = shown
        else:
            self._list_open = shown
        self.place()

    def fold_list(self) -> None:
        """Put away a list that lies over the content; leaves one beside it alone."""
        self._list_over = False
        self.place()

    def set_parts(self, *, has_list: bool, covered: bool = False) -> None:
        """Say whether the page has a list at all, and whether it covers the rail too."""
        self._has_list, self._covered = has_list, covered
        self.place()

    def place(self) -> None:
        """Put every part where it belongs."""
        spot = arrange(
            self.width(),
            self.height(),
            self.themes.theme.scale,
            list_open=self._list_open and self._has_list,
            list_over=self._list_over and self._has_list,
            evidence_open=self._evidence_open and self._evidence is not None,
        )
        if self._covered:
            self._cover()
            return
        if self.rail is not None:
            self._put(self.rail, spot.rail)
        self._put(self.content, spot.content)
        if self._evidence is not None:
            self._put(self._evidence, spot.evidence)
            self._evidence.raise_()
        self._put(self.side, spot.side)
        if spot.side_floats:
            self.side.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window's size."""
        super().resizeEvent(event)
        if self.width() >= FOLDS_BELOW:
            self._list_over = False
        self.place()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Fill what no part covers."""
        QPainter(self).fillRect(self.rect(), self.themes.theme.color("bg"))

    def _cover(self) -> None:
        for part in (self.rail, self.side, self._evidence):
            if part is not None:
                part.hide()
        self._put(self.content, self.rect())

    def _put(self, widget: QWidget, where: QRect) -> None:
        """Put a part into its place, mirrored where the language is written from the right."""
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), where))
        widget.setVisible(not where.isEmpty())


class Side(QWidget):
    """The column of lists, one a page, with a hairline towards the content and a foot below."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.stack = QStackedWidget(self)
        self._foot: QWidget | None = None
        themes.changed.connect(self.update)

    def set_foot(self, foot: QWidget) -> None:
        """Put `foot` below whatever list is shown; it says itself whether it is to be seen."""
        self._foot = foot
        foot.setParent(self)
        self.place()

    def place(self) -> None:
        """Share the height between list and foot."""
        foot = self._foot
        height = foot.sizeHint().height() + 12 if foot is not None and not foot.isHidden() else 0
        width = self.width() - 1
        self.stack.setGeometry(self._mirrored(QRect(0, 0, width, self.height() - height)))
        if foot is not None and height:
            spot = QRect(12, self.height() - height - 4, width - 24, height - 12)
            foot.setGeometry(self._mirrored(spot))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window's size."""
        super().resizeEvent(event)
        self.place()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the surface and the hairline."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("side"))
        edge = QRect(self.width() - 1, 0, 1, self.height())
        painter.fillRect(self._mirrored(edge), theme.color("line"))

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
