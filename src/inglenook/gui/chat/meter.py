"""How full the model's context is: a small ring beside the numbers, and who has the tokens."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from inglenook.gui.language import marked, tr
from inglenook.gui.look import words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Label, Rule, ScrollColumn, columns, rows
from inglenook.types import Context, Dropped

RING = 16
HEIGHT = 30
WIDTH = 340
NEARLY = 0.85  # from here on the ring warns
PARTS = (
    ("instructions", marked("chat", "Instructions")),
    ("files", marked("chat", "Files read whole")),
    ("history", marked("chat", "Earlier messages")),
    ("passages", marked("chat", "Passages found")),
    ("question", marked("chat", "Your question")),
    ("room", marked("chat", "Room for the answer")),
)


class Meter(QAbstractButton):
    """The ring and some words, a click opens `ContextCard`. Without a number there is no ring."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._share = 0.0
        self._narrow = False
        self.context = Context()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        themes.changed.connect(self.update)
        self.say("")

    def plain(self) -> str:
        """What it says."""
        return self.text()

    def say(self, text: str, share: float = 0.0) -> None:
        """Show words, and how much of the window is taken, 0 to 1."""
        self._share = share
        self.setText(text)
        self.setVisible(bool(text))
        self.setAccessibleName(text)
        self.setToolTip(text if self._narrow else "")
        self.setEnabled(bool(self.context.window))
        self.setFocusPolicy(
            Qt.FocusPolicy.TabFocus if self.context.window else Qt.FocusPolicy.NoFocus
        )
        self.updateGeometry()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Where there is little room, show the ring and a percentage."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.say(self.text(), self._share)

    def sizeHint(self) -> QSize:
        """Room for ring and words."""
        metrics = QFontMetrics(self._themes.theme.font("secondary"))
        ring = RING + 8 if self._share else 0
        return QSize(metrics.horizontalAdvance(self._shown) + ring + 14, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The words are elided before anything else is pushed away."""
        return QSize(min(self.sizeHint().width(), RING + 60), HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw ring and words."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme.color("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.hover)
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, theme.scale.radius[1], theme.scale.radius[1])
        start = 7
        if self._share:
            self._draw_ring(painter, self._turned(QRect(start, (HEIGHT - RING) // 2, RING, RING)))
            start += RING + 8
        painter.setFont(theme.font("secondary"))
        painter.setPen(theme.color("warn" if self._share >= NEARLY else "muted"))
        room = self._turned(QRect(start, 0, self.width() - start - 6, self.height()))
        mode = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(self._shown, mode, room.width() + 1)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), shown)

    @property
    def _shown(self) -> str:
        return f"{self._share:.0%}" if self._narrow and self._share else self.text()

    def _draw_ring(self, painter: QPainter, spot: QRect) -> None:
        theme = self._themes.theme
        inner = QRectF(spot).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("line"), 3))
        painter.drawEllipse(inner)
        role = "warn" if self._share >= NEARLY else "accent"
        painter.setPen(QPen(theme.color(role), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(inner, 90 * 16, -round(min(1.0, self._share) * 360 * 16))

    def _turned(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _open(self) -> None:
        card = ContextCard(self._themes, self.context, self)
        card.open_over(self)


class ContextCard(QFrame):
    """Who has the tokens of the model's window, what had to be left out, and why."""

    def __init__(self, themes: ThemeSource, context: Context, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._themes = themes
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("chat", "What the model was given"))
        self.setFixedWidth(WIDTH)
        layout = rows(self, 10, (16, 14, 16, 14))
        layout.addWidget(Label(themes, tr("chat", "What the model was given"), type_="strong"))
        layout.addWidget(_Bar(themes, context))
        for name, text in PARTS:
            if tokens := getattr(context, name):
                layout.addLayout(self._line(name, tr("chat", text), tokens))
        self._add_dropped(layout, context)

    def open_over(self, anchor: QWidget) -> None:
        """Show it above `anchor`, inside the screen."""
        layout = self.layout()
        assert layout is not None
        self.adjustSize()
        height = max(self.sizeHint().height(), layout.totalHeightForWidth(WIDTH))
        spot = anchor.mapToGlobal(anchor.rect().topRight())
        screen = anchor.screen().availableGeometry()
        x = max(screen.left() + 8, min(spot.x() - WIDTH, screen.right() - WIDTH - 8))
        self.setGeometry(x, max(screen.top() + 8, spot.y() - height - 6), WIDTH, height)
        self.show()
        self.setFocus()

    def _line(self, part: str, name: str, tokens: int) -> QHBoxLayout:
        line = columns(space=8)
        line.addWidget(_Dot(self._themes, part))
        line.addWidget(Label(self._themes, name, type_="secondary"), 1)
        line.addWidget(Label(self._themes, words.number(tokens), type_="secondary", role="muted"))
        return line

    def _add_dropped(self, layout: QVBoxLayout, context: Context) -> None:
        layout.addWidget(Rule())
        if not context.dropped:
            text = tr("chat", "Nothing had to be left out.")
            layout.addWidget(Label(self._themes, text, type_="secondary", role="muted", wrap=True))
            return
        layout.addWidget(Label(self._themes, tr("chat", "Left out"), type_="label", role="muted"))
        scroll = ScrollColumn(space=6)
        for dropped in context.dropped:
            what, why = what_of(dropped), why_of(dropped)
            size = tr("chat", "{what}, %n token(s)", n=dropped.tokens).format(what=what)
            what = size if dropped.tokens else what
            scroll.column.addWidget(Label(self._themes, what, type_="secondary", wrap=True))
            line = Label(self._themes, why, type_="caption", role="muted", wrap=True)
            scroll.column.addWidget(line)
        scroll.column.addStretch(1)
        scroll.setFixedHeight(min(160, 44 * len(context.dropped) + 8))
        layout.addWidget(scroll)


def what_of(dropped: Dropped) -> str:
    """What was left out, in the person's language where its kind is known."""
    count = dropped.count
    return {
        "file": dropped.name,
        "history": tr("chat", "%n oldest message(s) of this chat", n=count),
        "passages": tr("chat", "%n passage(s) found", n=count),
        "notes": tr("chat", "Part of the notes about each file"),
    }.get(dropped.kind) or dropped.what


def why_of(dropped: Dropped) -> str:
    """Why it was left out, in the person's language where the reason is known."""
    known = {
        "no_room": tr("chat", "There is no room for it in the model's window"),
        "too_long": tr("chat", "Too long to read whole: its best passages are used"),
        "pages": tr("chat", "Read as far as page {count} of %n page(s)", n=dropped.of),
        "passages": tr("chat", "Read as far as passage {count} of %n passage(s)", n=dropped.of),
    }
    told = known.get(dropped.reason)
    return told.format(count=words.number(dropped.count)) if told else dropped.why


_SHADES = {  # role and share of it over the card, so that parts differ without new colours
    "instructions": ("muted", 0.9),
    "files": ("accent", 1.0),
    "history": ("muted", 0.5),
    "passages": ("accent", 0.55),
    "question": ("text", 0.85),
    "room": ("line", 1.0),
}


class _Dot(QWidget):
    def __init__(self, themes: ThemeSource, part: str) -> None:
        super().__init__()
        self._themes, self._part = themes, part
        self.setFixedSize(10, 10)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        role, share = _SHADES[self._part]
        painter.setBrush(self._themes.theme.mix(role, "card", share))
        painter.drawRoundedRect(self.rect(), 3, 3)


class _Bar(QWidget):
    """All parts side by side, in the order of the prompt."""

    def __init__(self, themes: ThemeSource, context: Context) -> None:
        super().__init__()
        self._themes, self._context = themes, context
        self.setFixedHeight(10)

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, context = self._themes.theme, self._context
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = max(1, context.window)
        at = 0.0
        for name, _text in PARTS:
            width = self.width() * getattr(context, name) / whole
            spot = QRect(round(at), 0, max(0, round(at + width) - round(at) - 1), self.height())
            role, share = _SHADES[name]
            spot = QStyle.visualRect(self.layoutDirection(), self.rect(), spot)
            painter.fillRect(spot, theme.mix(role, "card", share))
            at += width
