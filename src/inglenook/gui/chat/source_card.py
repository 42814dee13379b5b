"""The card of one source: its number, file, place and, where there is room, what it says."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from inglenook.gui.language import tr
from inglenook.gui.look.theme import Theme, ThemeSource
from inglenook.gui.look.words import spot
from inglenook.gui.text.objects import draw_chip
from inglenook.types import Citation, Passage

PADDING = 12
CHIP = 19


class SourceCard(QAbstractButton):
    """A card that draws itself: chip and file name, then the place, then `snippet` if given.

    `number` 0 draws no chip: a passage that was read and not used.
    """

    def __init__(
        self,
        themes: ThemeSource,
        source: Citation | Passage,
        number: int = 0,
        *,
        snippet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes, self.source, self.number = themes, source, number
        self._snippet = one_line(source.text) if snippet else ""
        self._current = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(source.origin or source.path)
        said = f"{source_name(source)}, {place(source)}".rstrip(", ")
        told = tr("chat", "Source {number}: {source}").format(number=number, source=said)
        self.setAccessibleName(told if number else said)
        self.setAccessibleDescription(one_line(source.text))
        themes.changed.connect(self.update)

    @property
    def current(self) -> bool:
        """Whether its evidence is what is shown."""
        return self._current

    @current.setter
    def current(self, current: bool) -> None:
        self._current = current
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines with a snippet, one without."""
        return QSize(240, 62 if self._snippet else 42)

    def minimumSizeHint(self) -> QSize:
        """Room for the chip and a few letters."""
        return QSize(120, self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover surface."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw surface, chip and words."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._surface(painter, theme)
        x = float(PADDING)
        if self.number:
            chip = QRectF(x, 11, CHIP + (6 if self.number > 9 else 0), CHIP)
            placed = self._placed(chip)
            draw_chip(painter, placed, theme, self.number, current=self._current)
            x = chip.right() + 7
        self._title(painter, theme, x)
        if self._snippet:
            painter.setPen(theme.color("muted"))
            self._line(painter, theme.font("secondary"), self._snippet, PADDING, 33)

    def _surface(self, painter: QPainter, theme: Theme) -> None:
        accent = self._current or self.hasFocus()
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(theme.color("accent" if accent else "line"), width))
        hovered = self.underMouse() or self.isDown()
        painter.setBrush(theme.mix("text", "card", 0.05) if hovered else theme.color("card"))
        inset = width / 2
        radius = theme.scale.radius[2] - 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, radius, radius)

    def _title(self, painter: QPainter, theme: Theme, x: float) -> None:
        """The file name, which gives way to its place only where the room is short."""
        bold = theme.font("secondary")
        bold.setWeight(QFont.Weight.DemiBold)
        where = place(self.source, heading=not self._snippet)
        room = self.width() - PADDING - x
        name = source_name(self.source)
        for_name = max(room * 0.55, room - _width(theme.font("secondary"), where) - 6)
        shown = _elided(bold, name, for_name)
        painter.setPen(theme.color("text"))
        self._line(painter, bold, shown, x, 10)
        painter.setPen(theme.color("muted"))
        self._line(painter, theme.font("secondary"), where, x + _width(bold, shown) + 6, 10)

    def _line(self, painter: QPainter, font: QFont, text: str, x: float, y: float) -> None:
        room = QRectF(x, y, self.width() - PADDING - x, 20)
        painter.setFont(font)
        shown = _elided(font, text, room.width())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        aligned = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._placed(room), aligned, shown)

    def _placed(self, rect: QRectF) -> QRectF:
        """The place of `rect` in the direction of the window."""
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return rect
        return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())


def place(source: Citation | Passage, *, heading: bool = True) -> str:
    """Where in its file a source stands, in words: "p. 4 · Term and termination"."""
    page = tr("chat", "p. {page}").format(page=source.page)
    parts = [page] if source.page is not None else []
    if source.place:
        parts.append(spot(source.place))
    if heading and source.heading:
        parts.append(source.heading[-1])
    return " · ".join(parts)


def file_name(path: str) -> str:
    """The last part of a path of either kind of system."""
    return PurePath(path.replace("\\", "/")).name or path


def source_name(source: Citation | Passage) -> str:
    """The name of a source's file, or the address of the web page that it is a copy of."""
    return source.origin.partition("://")[2].rstrip("/") or file_name(source.path)


def one_line(text: str, limit: int = 300) -> str:
    """The beginning of `text` without line breaks."""
    return " ".join(text[: 2 * limit].split())[:limit]


def _width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def _elided(font: QFont, text: str, width: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))
