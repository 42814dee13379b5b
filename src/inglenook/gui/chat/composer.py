"""Where a question is written: what it goes out with, the field, what is sent after it, Send.

A paste beyond `PASTE_LIMIT` is kept beside the field, not laid out in it, so that a whole book
never freezes the window; it goes out with the question, or becomes a file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from inglenook.gui.chat.chips import Chip, ChipRow, file_chip, picture_chip, place_chip
from inglenook.gui.chat.drop_zone import local_paths
from inglenook.gui.chat.field import PASTE_LIMIT, Field
from inglenook.gui.chat.meter import Meter
from inglenook.gui.chat.pictures import is_picture
from inglenook.gui.chat.prompt_form import PromptForm
from inglenook.gui.chat.send_button import SendButton
from inglenook.gui.chat.strips import AskStrip, QueueStrip
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import IconButton, columns, rows
from inglenook.gui.pill import Pill
from inglenook.types import Scope

PAUSE_MS = 400  # without a key, after which what is typed is worth reading ahead
NARROW = 560  # pixels below which only the ring of the meter is shown
SHORT = 600  # pixels of the page's height below which one message that waits is shown
FIELD_SHARE = 0.4  # of the page's height that the field may grow to
FORM_SHARE = 0.45  # that the form of a prompt may

Named = tuple[str, str]  # the id of something, and its name; empty for the usual


class Composer(QWidget):
    """The card at the foot of a chat. `sent` and `stopped` carry nothing: see `take`.

    `model_dropped` and `persona_dropped`: their chip was removed; `personas_asked`: show the menu
    (see `offer_personas`). `image_pasted` and `text_to_file` carry what is to become a file.
    """

    sent = Signal()
    stopped = Signal()
    scope_changed = Signal()
    attachments_changed = Signal()
    typing_paused = Signal()
    paths_added = Signal()  # `added` holds them
    only_from_files_changed = Signal()
    files_wanted = Signal()
    folder_wanted = Signal()
    personas_asked = Signal()
    persona_dropped = Signal()
    model_dropped = Signal()
    pictures_changed = Signal()
    image_pasted = Signal(QImage)
    text_to_file = Signal(str)
    edited = Signal()  # the draft is another

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._scope = Scope()
        self._attachments: tuple[str, ...] = ()
        self._too_long: tuple[str, ...] = ()
        self._openings: tuple[str, ...] = ()
        self._pictures: tuple[str, ...] = ()
        self._sees = False
        self._weights: Mapping[str, str] = {}
        self._model: Named = ("", "")
        self._persona: Named = ("", "")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.added: tuple[str, ...] = ()
        self._pasted = ""
        self._last = ""
        self._writing = False
        self._short = False
        self._form_room = 0
        self.form: PromptForm | None = None
        self.question = AskStrip(themes, self)
        self.queue = QueueStrip(themes, self)
        self.chips = ChipRow(themes, self)
        self.field = Field(themes, self)
        self.attach = IconButton(themes, "paperclip", tr("chat", "Add files or a folder"), size=32)
        self.only = Pill(themes, tr("chat", "Only from files"), "scale", checkable=True)
        self.personas = IconButton(themes, "user-round", tr("chat", "Choose a persona"), size=32)
        self.meter = Meter(themes)
        self.later = IconButton(themes, "list-plus", tr("chat", "Send after this answer (Enter)"))
        self.send = SendButton(themes, self)
        self._body: QVBoxLayout = rows(self, 8, (18, 14, 14, 12))
        self._arrange()
        self._connect()
        self.setFocusProxy(self.field)
        self._order_keys()
        self._refresh()

    def _arrange(self) -> None:
        foot = columns(space=8)
        foot.addWidget(self.attach)
        foot.addWidget(self.only)
        foot.addWidget(self.personas)
        foot.addStretch(1)
        for widget in (self.meter, self.later, self.send):
            foot.addWidget(widget)
        for part in (self.question, self.queue, self.chips, self.field):
            self._body.addWidget(part)
        self._body.addLayout(foot)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _order_keys(self) -> None:
        foot = (self.attach, self.only, self.personas, self.meter, self.later, self.send)
        for before, after in pairwise((self.field, *foot)):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self.field.submitted.connect(self._submit)
        self.field.recalled.connect(self._recall)
        self.field.large_pasted.connect(self._keep_paste)
        self.field.pasted.connect(self._take_pasted)
        self.field.textChanged.connect(self._typed)
        self._pause.timeout.connect(self.typing_paused)
        self.field.focus_changed.connect(self.update)
        self.send.clicked.connect(self._pressed)
        self.later.clicked.connect(self._submit)
        self.attach.clicked.connect(self._offer)
        self.personas.clicked.connect(self.personas_asked)
        self.only.toggled.connect(lambda _: self.only_from_files_changed.emit())
        self.queue.edited.connect(self._edit_queued)
        self.question.turned.connect(self._make_room)
        self._themes.changed.connect(self.update)

    # --- the question -------------------------------------------------------------------------

    def take(self) -> str:
        """The question, and an empty field. What was asked can be recalled with Up."""
        question = self.draft
        self._last = self.field.toPlainText()
        self._pasted = ""
        self.field.clear()
        self._pause.stop()
        self._show_chips()
        self.edited.emit()
        return question

    @property
    def draft(self) -> str:
        """What has been written and pasted so far."""
        return "\n\n".join(filter(None, (self.field.toPlainText().strip(), self._pasted)))

    @draft.setter
    def draft(self, text: str) -> None:
        self._pasted = text if len(text) > PASTE_LIMIT else ""
        self.field.setPlainText("" if self._pasted else text)
        self.field.move_to_end()
        self._show_chips()

    def set_last(self, question: str) -> None:
        """What Up recalls in an empty field."""
        self._last = question if len(question) <= PASTE_LIMIT else ""

    def set_writing(self, writing: bool) -> None:
        """While an answer is written, Send is Stop, and Enter queues."""
        self._writing = writing
        self._refresh()

    def set_limits(self, text: str, share: float = 0.0) -> None:
        """Say how full the context is."""
        self.meter.say(text, share)

    def fit_into(self, height: int) -> None:
        """Take no more than its share of a page of this height."""
        self.field.set_most(round(height * FIELD_SHARE))
        self._short = height < SHORT
        self.queue.set_most(1 if self._short else 4)
        self._make_room()
        self._form_room = round(height * FORM_SHARE)
        if self.form is not None:
            self.form.set_most(self._form_room)

    def open_prompt(self, prompt: Mapping[str, Any]) -> None:
        """Insert a prompt, once its variables are filled in."""
        if not prompt.get("variables"):
            self._insert(str(prompt.get("text") or ""))
            return
        self._close_form()
        self.form = PromptForm(self._themes, prompt, self)
        self.form.filled_in.connect(self._fill_in)
        self.form.cancelled.connect(self._close_form)
        self._body.insertWidget(self._body.indexOf(self.field), self.form)
        self.form.set_most(self._form_room)
        self.form.start()
        self._make_room()

    def _fill_in(self) -> None:
        if self.form is not None:
            text = self.form.text
            self._close_form()
            self._insert(text)

    def _insert(self, text: str) -> None:
        if len(text) + len(self.field.toPlainText()) > PASTE_LIMIT:
            self._pasted += text
            self._show_chips()
        else:
            self.field.insertPlainText(text)
        self.field.setFocus()

    def _close_form(self) -> None:
        if self.form is not None:
            form, self.form = self.form, None
            form.hide()
            form.deleteLater()
            self._make_room()
            self.field.setFocus()

    def _make_room(self) -> None:
        """On a short page, what waits goes aside for what has to be decided or filled in."""
        busy = self.form is not None or not self.question.isHidden()
        self.queue.set_aside(self._short and busy)

    def _edit_queued(self, text: str) -> None:
        """A message that waits goes back into the field, behind nothing that stands there."""
        self.draft = "\n\n".join(filter(None, (text, self.draft)))
        self.field.setFocus()

    # --- what it goes out with ----------------------------------------------------------------

    @property
    def scope(self) -> Scope:
        """Where the next question looks."""
        return self._scope

    @scope.setter
    def scope(self, scope: Scope) -> None:
        if scope != self._scope:
            self._scope = scope
            self._show_chips()

    @property
    def attachments(self) -> tuple[str, ...]:
        """The files that are read whole."""
        return self._attachments

    @attachments.setter
    def attachments(self, paths: tuple[str, ...]) -> None:
        if paths != self._attachments:
            self._attachments = paths
            self._show_chips()

    def show_choices(self, model: Named, persona: Named) -> None:
        """Show the model and the persona of this chat, where it has its own."""
        if (model, persona) != (self._model, self._persona):
            self._model, self._persona = model, persona
            self._show_chips()

    def set_too_long(self, paths: tuple[str, ...]) -> None:
        """These attached files are searched: the model cannot read them whole."""
        if paths != self._too_long:
            self._too_long = paths
            self._show_chips()

    @property
    def pictures(self) -> tuple[str, ...]:
        """The pictures that the model is to look at with this question."""
        return self._pictures

    @pictures.setter
    def pictures(self, paths: tuple[str, ...]) -> None:
        if paths != self._pictures:
            self._pictures = paths
            self._show_chips()

    def set_sees(self, sees: bool) -> None:
        """Whether the model can look at pictures; with one that cannot, those that were added for
        it become attached files."""
        if sees == self._sees:
            return
        self._sees = sees
        if not sees and self._pictures:
            pictures = self._pictures
            self._set_pictures(())
            self.add_paths(pictures)
        self._show_chips()

    def _set_pictures(self, paths: tuple[str, ...]) -> None:
        if paths != self._pictures:
            self.pictures = paths
            self.pictures_changed.emit()

    def set_openings(self, paths: tuple[str, ...]) -> None:
        """Of these attached files the beginning is read, where they are too long."""
        if paths != self._openings:
            self._openings = paths
            self._show_chips()

    def set_weights(self, weights: Mapping[str, str]) -> None:
        """What the chips of files say of how much of the context these take."""
        if weights != self._weights:
            self._weights = dict(weights)
            self._show_chips()

    def add_paths(self, paths: Iterable[str]) -> None:
        """Attach these files, and limit the question to these folders, beside what is there. A
        model that sees is to look at the pictures among them."""
        paths = list(paths)
        if self._sees:
            seen = [path for path in paths if is_picture(path)]
            paths = [path for path in paths if path not in seen]
            self._set_pictures(tuple(dict.fromkeys((*self._pictures, *seen))))
        known = {*self._scope.paths, *self._attachments}
        self.added = tuple(path for path in dict.fromkeys(paths) if path not in known)
        folders = tuple(path for path in self.added if Path(path).is_dir())
        self.set_attachments((*self._attachments, *(p for p in self.added if p not in folders)))
        self._change(Scope(self._scope.collections, (*self._scope.paths, *folders)))
        if self.added:
            self.paths_added.emit()

    def set_attachments(self, paths: tuple[str, ...]) -> None:
        """Attach exactly these files, as the person wants it."""
        if paths != self._attachments:
            self.attachments = paths
            self.attachments_changed.emit()

    def add_collection(self, name: str) -> None:
        """Limit the question to a collection, beside what it is limited to already."""
        names = tuple(dict.fromkeys((*self._scope.collections, name)))
        self._change(Scope(names, self._scope.paths))

    def set_only_from_files(self, only: bool) -> None:
        """Show the setting as it is."""
        self.only.blockSignals(True)
        self.only.setChecked(only)
        self.only.blockSignals(False)

    def offer_personas(
        self,
        personas: Iterable[Named],
        choose: Callable[[str, str], object],
        manage: Callable[[], object],
    ) -> None:
        """A menu of personas; `choose` gets the id and name of one, or empty texts for none."""
        menu = QMenu(self)
        for id, name in [("", tr("chat", "No persona")), *personas]:
            entry = menu.addAction(name, partial(choose, id, name if id else ""))
            entry.setCheckable(True)
            entry.setChecked(id == self._persona[0])
        menu.addSeparator()
        menu.addAction(tr("chat", "Personas and prompts …"), manage)
        self._popup(menu, self.personas)

    def _change(self, scope: Scope) -> None:
        if scope != self._scope:
            self.scope = scope
            self.scope_changed.emit()

    def _without(self, name: str) -> None:
        collections = tuple(n for n in self._scope.collections if n != name)
        self._change(Scope(collections, tuple(p for p in self._scope.paths if p != name)))
        self._set_pictures(tuple(p for p in self._pictures if p != name))
        self.set_attachments(tuple(p for p in self._attachments if p != name))

    def _show_chips(self) -> None:
        self.chips.show_chips([*self._choice_chips(), *self._scope_chips(), *self._paste_chips()])
        self._refresh()

    def _choice_chips(self) -> list[Chip]:
        chips = []
        if self._persona[0]:
            chips.append(Chip(self._persona[1], "user-round", self.persona_dropped.emit))
        if self._model[0]:
            chips.append(Chip(self._model[1], "box", self.model_dropped.emit))
        return chips

    def _scope_chips(self) -> list[Chip]:
        chips = [picture_chip(path, partial(self._without, path)) for path in self._pictures]
        chips += [self._file_chip(path) for path in self._attachments]
        names = self._scope.collections
        chips += [Chip(name, "library", partial(self._without, name)) for name in names]
        return chips + [place_chip(p, partial(self._without, p)) for p in self._scope.paths]

    def _file_chip(self, path: str) -> Chip:
        return file_chip(
            path,
            partial(self._without, path),
            weight=self._weights.get(path, ""),
            opened=path in self._openings,
            long=path in self._too_long,
            sees=self._sees,
        )

    def _paste_chips(self) -> list[Chip]:
        if not self._pasted:
            return []
        text = tr("chat", "Pasted text, {count} characters").format(
            count=words.number(len(self._pasted))
        )
        return [Chip(text, "file-text", self._drop_paste)]

    # --- keys and buttons ---------------------------------------------------------------------

    def _submit(self) -> None:
        if self.draft:
            self.sent.emit()

    def _pressed(self) -> None:
        if self._writing:
            self.stopped.emit()
        else:
            self._submit()

    def _recall(self) -> None:
        if self._last:
            self.field.setPlainText(self._last)
            self.field.move_to_end()

    def _typed(self) -> None:
        self._refresh()
        self._pause.start()
        self.edited.emit()

    def _keep_paste(self) -> None:
        self._pasted += self.field.take_large()
        self._show_chips()
        self.edited.emit()
        text = tr("chat", "That is a lot of text. It can go out with the question, or as a file.")
        self.question.ask(
            text,
            (
                (tr("chat", "Attach as a file"), self._paste_to_file),
                (tr("chat", "With the question"), self.field.setFocus),
            ),
        )

    def _paste_to_file(self) -> None:
        text = self._pasted
        self._drop_paste()
        self.text_to_file.emit(text)
        self.field.setFocus()

    def _drop_paste(self) -> None:
        self._pasted = ""
        self._show_chips()
        self.edited.emit()

    def _take_pasted(self, data: QMimeData) -> None:
        if paths := local_paths(data):
            self.add_paths(paths)
        elif data.hasImage():
            self.image_pasted.emit(QImage(data.imageData()))

    def _refresh(self) -> None:
        ready = bool((self.field.document().characterCount() > 1 and self.draft) or self._pasted)
        self.send.show_state(writing=self._writing, ready=ready)
        self.later.setVisible(self._writing and ready)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.addAction(tr("chat", "Files …"), self.files_wanted.emit)
        menu.addAction(tr("chat", "A folder …"), self.folder_wanted.emit)
        self._popup(menu, self.attach)

    def _popup(self, menu: QMenu, over: QWidget) -> None:
        menu.setFont(self._themes.theme.font("list"))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(over.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    # --- Qt -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops an answer; else whoever is around decides."""
        if event.key() == Qt.Key.Key_Escape and self._writing:
            self.stopped.emit()
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is little room."""
        super().resizeEvent(event)
        self.meter.set_narrow(self.width() < NARROW)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the card; its border is the focus ring."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent" if self.field.hasFocus() else "line"), 1))
        painter.setBrush(theme.color("card"))
        radius = theme.scale.radius[3]
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
