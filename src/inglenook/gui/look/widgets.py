"""Building blocks in the theme: buttons, labels, chips, cards, row surfaces."""

from __future__ import annotations

import html
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QIcon,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from inglenook.gui.look import icons
from inglenook.gui.look.theme import Theme, ThemeSource

CHIP_HEIGHT = 24
CHIP_PADDING = 9
Margins = tuple[int, int, int, int]


def set_kind(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties that the style sheet asks for, and have it look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def rows(
    parent: QWidget | None = None, space: int = 0, margins: Margins = (0, 0, 0, 0)
) -> QVBoxLayout:
    """A vertical layout with explicit distances; margins are left, top, right, bottom."""
    layout = QVBoxLayout(parent) if parent else QVBoxLayout()
    layout.setSpacing(space)
    layout.setContentsMargins(*margins)
    return layout


def columns(
    parent: QWidget | None = None, space: int = 0, margins: Margins = (0, 0, 0, 0)
) -> QHBoxLayout:
    """A horizontal layout with explicit distances; margins as in `rows`."""
    layout = QHBoxLayout(parent) if parent else QHBoxLayout()
    layout.setSpacing(space)
    layout.setContentsMargins(*margins)
    return layout


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """The side of a widget where lines begin, whatever the letters on them are."""
    side = QStyle.visualAlignment(widget.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
    return side | Qt.AlignmentFlag.AlignAbsolute


class Choosable(QPushButton):
    """A button that may be one of several places, of which one is checked.

    `chosen` then comes when a person picks it: by a click or a key, or through a screen reader,
    which switches a checkable button and clicks nothing. Who hears it checks what is shown.
    """

    chosen = Signal()
    _told = True  # whether the program itself checks it
    _again = False  # whether it was checked already when it was clicked

    def be_one_of_several(self) -> None:
        """Be checkable, and tell `chosen`."""
        self.setCheckable(True)
        self._told = False
        self.toggled.connect(self._switched)
        self.clicked.connect(lambda: self._switched(self._again))

    def setChecked(self, on: bool) -> None:
        """Mark it as what is shown, or no longer."""
        before, self._told = self._told, True
        super().setChecked(on)
        self._told = before

    def _switched(self, on: bool) -> None:
        if on and not self._told:
            self.chosen.emit()

    def nextCheckState(self) -> None:
        """What a click does."""
        self._again = self.isChecked()
        super().nextCheckState()


class Button(Choosable):
    """A button; kind `primary`, `quiet`, `plain`, `text`, `link` or `pill`."""

    _ROLES: ClassVar = {
        "primary": "on_accent",
        "quiet": "text",
        "plain": "muted",
        "text": "muted",
        "link": "accent",
        "pill": "text",
    }

    def __init__(
        self,
        themes: ThemeSource,
        text: str,
        *,
        kind: str = "quiet",
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._themes, self._icon_name, self._kind = themes, icon, kind
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        themes.changed.connect(self._retheme)
        self._retheme()

    def set_icon_name(self, name: str | None) -> None:
        """Show another icon, or none."""
        self._icon_name = name
        self._retheme()

    def set_kind(self, kind: str) -> None:
        """Turn into another kind of button."""
        self._kind = kind
        set_kind(self, kind=kind)
        self._retheme()

    def sizeHint(self) -> QSize:
        """Wide enough for icon and text, as high as the theme says."""
        hint = super().sizeHint()
        scale = self._themes.theme.scale
        heights = {"link": scale.target, "text": scale.target, "pill": 28}
        return QSize(hint.width(), heights.get(self._kind, scale.control))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def _retheme(self) -> None:
        theme = self._themes.theme
        self.setFont(theme.font("secondary" if self._kind in ("link", "pill") else "control"))
        self.setIcon(QIcon())
        if self._icon_name:
            picture = icons.pixmap(theme, self._icon_name, self._ROLES[self._kind], 18)
            self.setIcon(QIcon(_with_room(picture, 4, before=self.isRightToLeft())))
            self.setIconSize(QSize(22, 18))

    def changeEvent(self, event: QEvent) -> None:
        """Keep the room between icon and words where words run the other way."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._retheme()


class IconButton(QPushButton):
    """A square button that shows an icon only; `tip` is its tooltip and its accessible name."""

    def __init__(
        self,
        themes: ThemeSource,
        icon: str,
        tip: str,
        *,
        role: str = "muted",
        size: int = 36,
        icon_size: int = 18,
        framed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes, self._icon_name, self._role = themes, icon, role
        self._icon_size = icon_size
        self.setProperty("kind", "icon")
        self.setProperty("framed", framed)
        self.setFixedSize(size, size)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.set_tip(tip)
        themes.changed.connect(self._retheme)
        self._retheme()

    def set_tip(self, tip: str) -> None:
        """Say what the button does."""
        self.setToolTip(tip)
        self.setAccessibleName(tip)

    def set_icon_name(self, name: str, role: str | None = None) -> None:
        """Show another icon, in another role if one is given."""
        self._icon_name, self._role = name, role or self._role
        self._retheme()

    def _retheme(self) -> None:
        self.setIcon(icons.icon(self._themes.theme, self._icon_name, self._role, self._icon_size))
        self.setIconSize(QSize(self._icon_size, self._icon_size))


class Label(QLabel):
    """Text in a role of the type scale and of colour. `wrap` gives it the role's line height.

    The text is always plain: whatever stands in it is shown as it is.
    """

    def __init__(
        self,
        themes: ThemeSource,
        text: str = "",
        *,
        type_: str = "list",
        role: str = "text",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes, self._type, self._plain = themes, type_, text
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.RichText if wrap else Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._side = self.alignment() & ~Qt.AlignmentFlag.AlignVertical_Mask
        self._lean()
        themes.changed.connect(self._retheme)
        self._retheme()

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text != self._plain:
            self._plain = text
            self._show()

    def plain(self) -> str:
        """What it says."""
        return self._plain

    def set_role(self, role: str) -> None:
        """Show the text in another colour."""
        if role != self.property("role"):
            set_kind(self, role=role)

    def _retheme(self) -> None:
        self.setFont(self._themes.theme.font(self._type))
        self._show()

    def _show(self) -> None:
        if not self.wordWrap():
            self.setText(self._plain)
            return
        row = self._themes.theme.types[self._type]
        percent = round(100 * row.line / QFontMetrics(self.font()).lineSpacing())
        body = html.escape(self._plain).replace("\n", "<br>")
        # rich text leans to the side where its own letters begin, not to that of the window
        side = "right" if self.isRightToLeft() else "left"
        style = f"margin:0; line-height:{percent}%"
        self.setText(f'<p align="{side}" style="{style}">{body}</p>' if body else "")

    def changeEvent(self, event: QEvent) -> None:
        """Stand at the side where lines begin."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()
            self._show()

    def _lean(self) -> None:
        """Begin where the window's lines do; left to itself Qt goes by the letters. A label that
        was aligned otherwise stays so."""
        horizontal = self.alignment() & ~Qt.AlignmentFlag.AlignVertical_Mask
        if horizontal == self._side:
            self._side = leading(self)
            vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
            self.setAlignment(vertical | self._side)


class Elided(QWidget):
    """One line of text that is elided where the room is short; hover shows it all."""

    def __init__(
        self,
        themes: ThemeSource,
        text: str = "",
        *,
        type_: str = "list",
        role: str = "text",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes, self._type, self._role, self._mode = themes, type_, role, mode
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """All of it."""
        return self._text

    def sizeHint(self) -> QSize:
        """Room for all of the text on one line."""
        theme = self._themes.theme
        metrics = QFontMetrics(theme.font(self._type))
        return QSize(metrics.horizontalAdvance(self._text) + 4, theme.line_height(self._type))

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(min(40, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw as much as fits."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setFont(theme.font(self._type))
        painter.setPen(theme.color(self._role))
        metrics, shown = painter.fontMetrics(), self._text
        if metrics.horizontalAdvance(shown) > self.width():
            shown = metrics.elidedText(shown, self._mode, self.width())
        painter.drawText(self.rect(), int(leading(self) | Qt.AlignmentFlag.AlignVCenter), shown)
        if (shown != self._text) != bool(self.toolTip()):
            self.setToolTip(self._text if shown != self._text else "")


class SectionLabel(Label):
    """The small heading above a group of rows."""

    def __init__(self, themes: ThemeSource, text: str, parent: QWidget | None = None) -> None:
        super().__init__(themes, text, type_="label", role="muted", parent=parent)


class Chip(QWidget):
    """A short state in words on a tinted surface: roles `ok`, `warn`, `err`, `accent`, `muted`."""

    def __init__(
        self, themes: ThemeSource, text: str, role: str = "ok", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._text, self._role = text, role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)
        self.set(text, role)

    def set(self, text: str, role: str) -> None:
        """Show another state."""
        self._text, self._role = text, role
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The state in words."""
        return self._text

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return QSize(chip_width(self._themes.theme, self._text), CHIP_HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the tinted surface and the words."""
        paint_chip(QPainter(self), QRectF(self.rect()), self._themes.theme, self._text, self._role)


def chip_width(theme: Theme, text: str) -> int:
    """How wide a chip with this text is, in pixels."""
    return QFontMetrics(theme.font("chip")).horizontalAdvance(text) + 2 * CHIP_PADDING + 1


def paint_chip(painter: QPainter, rect: QRectF, theme: Theme, text: str, role: str) -> None:
    """Draw a chip into `rect`; words that do not fit are elided."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tint(role))
    painter.drawRoundedRect(rect, theme.scale.radius[1], theme.scale.radius[1])
    painter.setFont(theme.font("chip"))
    painter.setPen(theme.color(role))
    room = rect.adjusted(CHIP_PADDING, 0, -CHIP_PADDING + 1, 0)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(room.width()))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
    painter.restore()


class Card(QFrame):
    """A bordered surface with rounded corners."""

    def __init__(self, parent: QWidget | None = None, *, dashed: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setProperty("dashed", dashed)


class Rule(QFrame):
    """A hairline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rule")
        self.setFixedHeight(1)


class FitWidth(QWidget):
    """Centres one widget and keeps it at most `width` pixels wide."""

    def __init__(self, inner: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner.setMaximumWidth(width)
        layout = columns(self)
        layout.addStretch(1)
        layout.addWidget(inner, 1000)
        layout.addStretch(1)


class ScrollColumn(QScrollArea):
    """Scrolls a column of widgets, which is as high as its wrapped words need at this width."""

    def __init__(
        self, space: int = 0, margins: Margins = (0, 0, 0, 0), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        inner = self._inner = QWidget()
        inner.setProperty("surface", "none")
        inner.installEventFilter(self)
        self.column = rows(inner, space, margins)
        self.setProperty("surface", "none")
        self.setWidgetResizable(True)
        self.setWidget(inner)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure again when a widget of the column wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = self.column.totalHeightForWidth(self.viewport().width())
        self._inner.setMinimumHeight(max(height, self.column.totalMinimumSize().height()))


def shortcut_text(shortcut: str) -> str:
    """A key sequence as this system writes it."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")


def _with_room(picture: QPixmap, room: int, *, before: bool) -> QPixmap:
    """The picture with `room` pixels to its right, or `before` it, at its left, where the text
    stands: styles put only four between icon and text."""
    ratio = picture.devicePixelRatio()
    result = QPixmap(picture.width() + round(room * ratio), picture.height())
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.drawPixmap(room if before else 0, 0, picture)
    painter.end()
    return result
