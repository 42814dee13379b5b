"""A small field for one question over whatever is on the screen, with the answer below it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from inglenook.gui.chat.conversation import Conversation
from inglenook.gui.chat.field import Field
from inglenook.gui.chat.talks import Talks
from inglenook.gui.chat.transcript import TranscriptView
from inglenook.gui.desktop.place import positions
from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, IconButton, Label, columns, rows, set_kind
from inglenook.gui.told import told_both

WIDTH, ANSWER_HEIGHT = 640, 340
FROM_TOP = 0.22  # of the screen's height


class QuickAsk(QWidget):
    """`open_wanted`: show `chat` in the window, at the citation `cited` (turn, number) if that is
    set, and with `link`, which leaves this computer, to be asked about.

    Escape puts it away; an answer goes on, and is there when it is called again. Otherwise it
    begins with a new chat each time.
    """

    open_wanted = Signal()

    def __init__(self, themes: ThemeSource, talks: Talks) -> None:
        flags = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags)
        self._themes, self._talks = themes, talks
        self.chat: Conversation = talks.another()
        self.cited: tuple[int, int] | None = None
        self.link = ""
        self.field = Field(themes, self)
        self.field.setPlaceholderText(tr("desktop", "Ask about your files, or anything"))
        self.send = IconButton(themes, "arrow-up", tr("desktop", "Send (Enter)"), role="on_accent")
        set_kind(self.send, kind="primary")
        self.problem = Label(themes, type_="secondary", role="err", wrap=True)
        self.view = TranscriptView(themes, self)
        self.open = Button(themes, tr("desktop", "Open in the window"), kind="link")
        hint = tr("desktop", "Esc puts this away")
        self._hint = Label(themes, hint, type_="caption", role="muted")
        self._arrange()
        self._connect()
        self.setWindowTitle(tr("desktop", "Ask Inglenook"))
        self._show()

    def call(self) -> None:
        """Come to the front with an empty field, or with the answer that was under way."""
        if not self.isVisible() and not self.chat.running:
            self.begin_anew()
        self.field.setFocus()
        self._fit()
        if positions() and not self.isVisible():
            self.move(self._spot())
        self.show()
        self.raise_()
        self.activateWindow()

    def begin_anew(self) -> None:
        """Begin another chat; what is written and was not sent stays."""
        if self.chat.begun:
            self.chat = self._talks.another()
            self.view.show_new(self.chat.transcript)
            self._show()

    def put_away(self) -> None:
        """Hide; an answer goes on."""
        self.hide()

    def _arrange(self) -> None:
        line = columns(space=10)
        line.addWidget(self.field, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.send, 0, Qt.AlignmentFlag.AlignBottom)
        foot = columns(space=10)
        foot.addWidget(self._hint)
        foot.addStretch(1)
        foot.addWidget(self.open)
        layout = rows(self, 8, (20, 14, 14, 12))
        layout.addLayout(line)
        layout.addWidget(self.problem)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)
        self.setFocusProxy(self.field)

    def _connect(self) -> None:
        self.field.submitted.connect(self._submit)
        self.field.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self.send.clicked.connect(self._pressed)
        self.open.clicked.connect(self._open)
        self._talks.changed.connect(self._changed)
        self._talks.told.connect(self._changed)
        self._talks.refused.connect(self._refused)
        self._themes.changed.connect(self.update)
        self._connect_view()

    def _connect_view(self) -> None:
        view = self.view
        view.cited.connect(self._cite)
        view.link_chosen.connect(self._follow)
        view.again_chosen.connect(self._again)
        view.continue_chosen.connect(self._go_on)
        view.edited.connect(self._edit)
        view.version_chosen.connect(lambda _, id: self.chat.show_version(id))
        view.stop_chosen.connect(self._stop)
        view.followup_chosen.connect(self._ask)
        view.fork_chosen.connect(lambda _: self._open())
        view.remove_chosen.connect(lambda _: self._open())

    # --- asking -------------------------------------------------------------------------------

    def _pressed(self) -> None:
        if self.chat.running:
            self._stop()
        else:
            self._submit()

    def _submit(self) -> None:
        text = self.field.toPlainText().strip()
        if text and not self.chat.running:
            self.field.clear()
            self._ask(text)

    def _ask(self, text: str) -> None:
        self.problem.set_text("")
        self.chat.ask(text)

    def _again(self, index: int) -> None:
        self.chat.again(index)

    def _go_on(self, index: int) -> None:
        self.chat.go_on(index)

    def _edit(self, index: int, text: str) -> None:
        self.chat.edit(index, text)

    def _stop(self) -> None:
        self.chat.stop()

    def _changed(self, chat: Conversation) -> None:
        if chat is self.chat:
            self.view.show_transcript(chat.transcript)
            self._show()

    def _refused(self, chat: Conversation) -> None:
        """What could not be sent is in the field again, with the reason below."""
        error = chat.refused
        if chat is not self.chat or error is None:
            return
        self.problem.set_text(told_both(error.message, error.next_step))
        self.field.setPlainText(chat.draft.text)
        self.field.move_to_end()
        self._show()

    # --- leading on ---------------------------------------------------------------------------

    def _open(self) -> None:
        self.cited, self.link = None, ""
        self._leave()

    def _cite(self, index: int, number: int) -> None:
        self.cited, self.link = (index, number), ""
        self._leave()

    def _follow(self, url: str) -> None:
        self.cited, self.link = None, url
        self._leave()

    def _leave(self) -> None:
        self.put_away()
        self.open_wanted.emit()

    # --- how it looks -------------------------------------------------------------------------

    def _show(self) -> None:
        running, begun = self.chat.running, bool(self.chat.transcript.turns)
        self.send.set_icon_name("square" if running else "arrow-up", "on_accent")
        self.send.set_tip(tr("desktop", "Stop") if running else tr("desktop", "Send (Enter)"))
        self.problem.setVisible(bool(self.problem.plain()))
        if begun == self.view.isHidden():
            self.view.setVisible(begun)
            self.open.setVisible(begun)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        least = layout.totalHeightForWidth(WIDTH)
        least = least if least > 0 else layout.totalMinimumSize().height()
        height = max(least, ANSWER_HEIGHT) if not self.view.isHidden() else least
        if QSize(WIDTH, height) != self.size():
            self.setFixedSize(WIDTH, height)

    def _spot(self) -> QPoint:
        """On the screen where the person is, in the middle and rather high."""
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room: QRect = screen.availableGeometry()
        left = room.x() + (room.width() - WIDTH) // 2
        return QPoint(left, room.y() + round(room.height() * FROM_TOP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the card with a line around, since nothing else sets it off from the rest."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("card"))
        painter.setPen(QPen(theme.color("accent" if self.isActiveWindow() else "line"), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
