"""The editor of a chat template: checked while one types, and shown on a small conversation."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QTextEdit, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.sheet import PlainField
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Label, SectionLabel, columns, rows
from inglenook.gui.models.jinja import JinjaColours

PAUSE_MS = 400  # after the last key, before the template is looked over


class TemplateEditor(QWidget):
    """Nothing is kept before the person says so, and nothing that has faults."""

    def __init__(self, bridge: Bridge, themes: ThemeSource, toast: Toast) -> None:
        super().__init__()
        self._bridge, self._themes, self._toast = bridge, themes, toast
        self._id = ""
        self._kept = ""
        self._own = False
        self._checks = 0
        about = tr("models", "How a conversation becomes the text that the model reads (Jinja). The"
                   " one in the file is right for most models.")  # fmt: skip
        self.about = Label(themes, about, type_="secondary", role="muted", wrap=True)
        self.source = _field(themes, tr("models", "Template"))
        self.preview = _field(themes, tr("models", "A small conversation as the model reads it"))
        self.preview.edit.setReadOnly(True)
        self.colours = JinjaColours(themes, self.source.edit.document())
        self.faults = Label(themes, "", type_="secondary", role="err", wrap=True)
        self.state = Label(themes, "", type_="secondary", role="muted")
        self.use = Button(themes, tr("models", "Use this template"), kind="primary")
        self.use.clicked.connect(lambda: self._keep(self.text()))
        self.revert = Button(themes, tr("models", "Undo my changes"))
        self.revert.clicked.connect(lambda: self._show_source(self._kept))
        self.own = Button(themes, tr("models", "Back to the file's own"), icon="rotate-ccw")
        self.own.clicked.connect(lambda: self._keep(""))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.check)
        self.source.edit.textChanged.connect(self._typed)
        self._arrange()

    def _arrange(self) -> None:
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setHandleWidth(12)
        sides.setChildrenCollapsible(False)
        for title, field in ((tr("models", "Template"), self.source),
                             (tr("models", "What the model reads"), self.preview)):  # fmt: skip
            side = QWidget()
            column = rows(side, 6)
            column.addWidget(SectionLabel(self._themes, title))
            column.addWidget(field, 1)
            sides.addWidget(side)
        sides.setSizes([600, 400])
        foot = columns(space=10)
        foot.addWidget(self.state, 1)
        for button in (self.own, self.revert, self.use):
            foot.addWidget(button)
        layout = rows(self, 10, (0, 0, 0, 20))
        layout.addWidget(self.about)
        layout.addWidget(sides, 1)
        layout.addWidget(self.faults)
        layout.addLayout(foot)

    def open(self, id_: str) -> None:
        """Show the template that a model is used with."""
        self._id = id_
        self._kept = ""
        self._pause.stop()
        self.faults.set_text("")
        self.use.setEnabled(False)
        self._bridge.request(
            "models.template",
            {"id": id_},
            on_done=lambda reply: self._take(id_, reply),
            on_failed=lambda error: self._fail(id_, error),
        )

    def text(self) -> str:
        """The template as it stands in the field."""
        return self.source.edit.toPlainText()

    def check(self) -> None:
        """Have the template looked over."""
        self._checks += 1
        number, text = self._checks, self.text()
        if not text.strip():
            self._show_faults([{"line": 0, "text": tr("models", "The template is empty.")}])
            return
        self._bridge.request(
            "models.template",
            {"source": text},
            on_done=lambda reply: self._checked(number, reply),
            on_failed=lambda error: self._fail(self._id, error),
        )

    def _take(self, id_: str, reply: dict[str, Any]) -> None:
        if id_ != self._id:
            return
        self._own = bool(reply.get("own"))
        self._kept = str(reply["source"])
        self._show_source(self._kept)
        self._pause.stop()
        self._show_reply(reply)

    def _checked(self, number: int, reply: dict[str, Any]) -> None:
        if number == self._checks:  # else something newer was typed
            self._show_reply(reply)

    def _show_reply(self, reply: dict[str, Any]) -> None:
        if not reply["faults"]:
            self.preview.edit.setPlainText(str(reply["preview"]))
        self._show_faults(list(reply["faults"]))

    def _show_source(self, source: str) -> None:
        if source != self.text():
            self.source.edit.setPlainText(source)

    def _typed(self) -> None:
        self.use.setEnabled(False)  # until it was looked over
        self.state.set_text(tr("models", "Checking"))
        self._pause.start()

    def _show_faults(self, faults: list[dict[str, Any]]) -> None:
        said = []
        for fault in faults:
            line = tr("models", "Line {n}: {text}")
            named = line.format(n=fault["line"], text=fault["text"])
            said.append(named if fault["line"] else str(fault["text"]))
        self.faults.set_text("\n".join(said))
        self.faults.setVisible(bool(said))
        self._mark([int(fault["line"]) for fault in faults])
        changed = self.text() != self._kept
        self.use.setEnabled(changed and not faults)
        self.revert.setVisible(changed)
        self.own.setVisible(self._own)
        self.state.set_text(self._state(changed, bool(faults)))

    def _state(self, changed: bool, wrong: bool) -> str:
        if wrong:
            return tr("models", "It has faults and is not used.")
        if changed:
            return tr("models", "No faults. It is not in use yet.")
        if self._own:
            return tr("models", "In use: a template of yours.")
        return tr("models", "In use: the template of the file.")

    def _mark(self, lines: list[int]) -> None:
        """Lay a surface under the lines that have faults."""
        marks = []
        for line in lines:
            block = self.source.edit.document().findBlockByNumber(line - 1)
            if line < 1 or not block.isValid():
                continue
            mark = QTextEdit.ExtraSelection()
            mark.format.setBackground(self._themes.theme.tint("err"))
            whole = QTextFormat.Property.FullWidthSelection
            mark.format.setProperty(whole, True)
            mark.cursor = QTextCursor(block)
            marks.append(mark)
        self.source.edit.setExtraSelections(marks)

    def _keep(self, source: str) -> None:
        id_, before = self._id, self._kept if self._own else ""
        text = tr("models", "The template is used from now on")
        if not source:
            text = tr("models", "The file's own template is used again")
        self._bridge.request(
            "models.template",
            {"use": id_, "source": source},
            on_done=lambda reply: self._used(id_, text, before, reply),
            on_failed=lambda error: self._fail(id_, error),
        )

    def _used(self, id_: str, text: str, before: str, reply: dict[str, Any]) -> None:
        if reply["faults"] and id_ == self._id:
            self._show_faults(reply["faults"])
            return

        def undo() -> None:
            self._bridge.request("models.template", {"use": id_, "source": before},
                                 on_done=lambda _: self._reopen(id_))  # fmt: skip

        self._toast.say(text, undo)
        self._reopen(id_)

    def _reopen(self, id_: str) -> None:
        if id_ == self._id:
            self.open(id_)

    def _fail(self, id_: str, error: dict[str, Any]) -> None:
        if id_ != self._id:
            return
        self.faults.set_text(words.failure(error))
        self.faults.show()
        self.state.set_text("")


def _field(themes: ThemeSource, name: str) -> PlainField:
    field = PlainField(themes, 6)
    field.edit.setMinimumHeight(120)
    field.edit.setMaximumHeight(16_777_215)
    field.edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    field.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # code is written so everywhere
    font = field.edit.font()
    for feature in ("calt", "liga"):  # a sign must look as it is typed
        font.setFeature(QFont.Tag(feature), 0)
    field.edit.setFont(font)
    field.setAccessibleName(name)
    return field
