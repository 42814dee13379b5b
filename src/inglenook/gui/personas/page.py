"""The page of personas and prompts: their list, and the editor of the one that is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from inglenook.gui import actions
from inglenook.gui.bridge import Bridge
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.inputs import SearchField
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.rowlist import Row, RowList, RowModel
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, IconButton, Label, columns, rows
from inglenook.gui.personas.draft import Draft, Kind
from inglenook.gui.personas.editor import Editor
from inglenook.gui.personas.persona import PersonaEditor
from inglenook.gui.personas.prompt import PromptEditor
from inglenook.gui.personas.starters import Starter, StarterPage, values_of

KINDS: tuple[Kind, ...] = ("personas", "prompts")
EXAMPLES = "examples"
Record = dict[str, Any]


class PromptsPage(QStackedWidget):
    """The content of the page; `side` is its list."""

    def __init__(
        self, bridge: Bridge, themes: ThemeSource, toast: Toast, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self.themes, self._toast = bridge, themes, toast
        self.records: dict[Kind, list[Record]] = {"personas": [], "prompts": []}
        self._asked: dict[Kind, int] = {"personas": 0, "prompts": 0}
        self.draft: Draft | None = None
        self._wanted = ""  # what is chosen once it is listed
        self.side = PromptsSide(themes, self)
        self.starters = StarterPage(themes, self._add_starter, self)
        self._editors: dict[Kind, Editor] = {}
        self.addWidget(self.starters)
        bridge.connection_changed.connect(self._connected)
        self._connected()

    def editor(self, kind: Kind) -> Editor:
        """The editor of personas or of prompts, made on first use."""
        if kind not in self._editors:
            editor = self._make_editor(kind)
            self.addWidget(editor)
            editor.edited.connect(self._edited)
            editor.copy_wanted.connect(self._copy_current)
            editor.delete_wanted.connect(self._delete_current)
            self._editors[kind] = editor
        return self._editors[kind]

    def _make_editor(self, kind: Kind) -> Editor:
        if kind == "prompts":
            return PromptEditor(self.themes, self)
        editor = PersonaEditor(self._bridge, self.themes, self)
        editor.offer()
        return editor

    # --- what the person does -------------------------------------------------------------------

    def open(self, row_id: str) -> None:
        """Edit one of the list."""
        if row_id == EXAMPLES:
            self.flush()
            self.draft = None
            self.setCurrentWidget(self.starters)
        kind, _, id_ = row_id.partition(":")
        for known in KINDS:
            record = self.record(known, id_) if kind == known else None
            if record is not None:
                self._edit(known, record)

    def new(self, kind: Kind, values: Mapping[str, Any] | None = None) -> None:
        """Begin a persona or a prompt; it is kept as soon as it has a name."""
        self._edit(kind, dict(values or {}))
        self.side.view.choose(None)
        editor = self.editor(kind)
        editor.name.setFocus(Qt.FocusReason.OtherFocusReason)  # type: ignore[attr-defined]

    def copy(self, kind: Kind, id_: str) -> None:
        """Make another one with the same values."""
        record = self.record(kind, id_)
        if record is not None:
            values = {k: v for k, v in record.items() if k not in ("id", "variables")}
            self._save(kind, {**values, "name": self._free_name(kind, str(record["name"]))})

    def delete(self, kind: Kind, id_: str) -> None:
        """Delete one at once; the toast takes it back."""
        record = self.record(kind, id_)
        if record is None:
            return
        values = {k: v for k, v in record.items() if k not in ("id", "variables")}
        if self.draft is not None and self.draft.id == id_:
            self.draft.gone, self.draft = True, None
            self.setCurrentWidget(self.starters)
        self.records[kind] = [r for r in self.records[kind] if str(r["id"]) != id_]
        self._show()
        self._bridge.request(
            f"{kind}.delete", {"id": id_}, on_done=lambda _: self.reload(), on_failed=self._failed
        )
        said = tr("personas", "Deleted “{name}”").format(name=record["name"])
        self._toast.say(said, lambda: self._save(kind, values))

    def record(self, kind: Kind, id_: str) -> Record | None:
        """What the host said of one."""
        return next((r for r in self.records[kind] if str(r["id"]) == id_), None)

    def menu(self, row_id: str, spot: QPoint) -> None:
        """What can be done with one of the list."""
        if row_id == EXAMPLES:
            return
        kind: Kind = "personas" if row_id.startswith("personas:") else "prompts"
        id_ = row_id.partition(":")[2]
        handlers = {
            "prompt.copy": lambda: self.copy(kind, id_),
            "prompt.delete": lambda: self.delete(kind, id_),
        }
        actions.menu(self, self.themes.theme, actions.of("prompt"), handlers).popup(spot)

    # --- the host -------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read both lists anew."""
        for kind in KINDS:
            self._ask(kind)

    def _connected(self) -> None:
        if self._bridge.connected:
            self.reload()
            editor = self._editors.get("personas")
            if isinstance(editor, PersonaEditor):
                editor.offer()

    def _ask(self, kind: Kind) -> None:
        self._asked[kind] += 1
        asked = self._asked[kind]

        def take(reply: dict[str, Any]) -> None:
            if asked == self._asked[kind]:
                self.records[kind] = list(reply[kind])
                self._show()

        self._bridge.request(f"{kind}.list", on_done=take)

    def _save(self, kind: Kind, values: Mapping[str, Any]) -> None:
        def done(reply: dict[str, Any]) -> None:
            self._wanted = f"{kind}:{reply['id']}"
            self.reload()

        self._bridge.request(f"{kind}.save", dict(values), on_done=done, on_failed=self._failed)

    def _add_starter(self, starter: Starter) -> None:
        values = values_of(starter)
        self._bridge.request(
            f"{starter.kind}.save",
            values,
            on_done=lambda _: self.reload(),
            on_failed=self._failed,
        )

    def _failed(self, error: dict[str, Any]) -> None:
        self._toast.say(words.failure(error))
        self.reload()

    # --- editing --------------------------------------------------------------------------------

    def _edit(self, kind: Kind, record: Mapping[str, Any]) -> None:
        self.flush()
        draft = self.draft = Draft(self._bridge, kind, record, self)
        draft.saved.connect(lambda: self._saved(draft))
        draft.refused.connect(lambda: self._refused(draft))
        editor = self.editor(kind)
        editor.show_record(record)
        for button in (editor.copy, editor.delete):
            button.setEnabled(bool(draft.id))
        self.setCurrentWidget(editor)
        if not draft.id and draft.values:
            draft.change(editor.values())

    def flush(self) -> None:
        """Save what was typed last."""
        if self.draft is not None:
            self.draft.flush()

    def _edited(self) -> None:
        draft = self.draft
        if draft is None:
            return
        editor = self.editor(draft.kind)
        draft.change(editor.values())
        editor.say_state(tr("personas", "Not saved yet"))
        if not draft.named:
            editor.say_problem(tr("personas", "It needs a name before it can be kept."))

    def _saved(self, draft: Draft) -> None:
        if draft is self.draft:
            editor = self.editor(draft.kind)
            editor.say_state(tr("personas", "Saved") if draft.settled else "")
            for button in (editor.copy, editor.delete):
                button.setEnabled(True)
            self._wanted = f"{draft.kind}:{draft.id}"
        self._ask(draft.kind)

    def _refused(self, draft: Draft) -> None:
        if draft is self.draft:
            self.editor(draft.kind).say_problem(draft.problem)
        else:
            self._toast.say(draft.problem)

    def _copy_current(self) -> None:
        if self.draft is not None and self.draft.id:
            self.copy(self.draft.kind, self.draft.id)

    def _delete_current(self) -> None:
        if self.draft is not None and self.draft.id:
            self.delete(self.draft.kind, self.draft.id)

    def _show(self) -> None:
        self.side.show_records(self.records)
        taken = {str(r["name"]) for kind in KINDS for r in self.records[kind]}
        self.starters.mark_added(taken)
        wanted, self._wanted = self._wanted, ""
        if wanted and not self.side.model.find(wanted).isValid():
            self._wanted = wanted  # its list is still on the way
            return
        if wanted:
            self.side.view.choose(wanted)
            if self.draft is None or f"{self.draft.kind}:{self.draft.id}" != wanted:
                self.open(wanted)

    def _free_name(self, kind: Kind, plain: str) -> str:
        taken = {str(r["name"]) for r in self.records[kind]}
        link = "-" if kind == "prompts" else " "
        n = 2
        while f"{plain}{link}{n}" in taken:
            n += 1
        return f"{plain}{link}{n}"

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was typed is lost by going elsewhere."""
        self.flush()
        super().hideEvent(event)


class PromptsSide(QWidget):
    """The list of personas and prompts, with the ways to make new ones and a search."""

    def __init__(self, themes: ThemeSource, page: PromptsPage) -> None:
        super().__init__()
        self._page = page
        self._records: Mapping[Kind, list[Record]] = {}
        self.new_prompt = Button(themes, tr("personas", "New prompt"), kind="primary", icon="plus")
        self.new_prompt.clicked.connect(lambda: page.new("prompts"))
        self.new_persona = IconButton(
            themes, "drama", tr("personas", "New persona"), framed=True, role="text"
        )
        self.new_persona.clicked.connect(lambda: page.new("personas"))
        self.search = SearchField(themes, tr("personas", "Search prompts"), parent=self)
        self.search.edited.connect(self._filter)
        self.search.left.connect(self._enter)
        self.model = RowModel()
        name = tr("personas", "Personas and prompts")
        self.view = RowList(themes, self.model, name, page.menu, self)
        self.view.opened.connect(lambda: page.open(self.view.current))
        self._nothing = Label(themes, type_="secondary", role="muted", wrap=True)
        self._nothing.setContentsMargins(10, 8, 10, 8)
        self._arrange()
        handlers = {"prompt.delete": self._delete}
        for made in actions.install(self.view, handlers).values():
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def show_records(self, records: Mapping[Kind, list[Record]]) -> None:
        """List what there is, as far as it holds what is searched for."""
        self._records = records
        self._filter()

    def _arrange(self) -> None:
        top = columns(space=8)
        top.addWidget(self.new_prompt, 1)
        top.addWidget(self.new_persona)
        layout = rows(self, 0, (12, 16, 11, 8))
        layout.addLayout(top)
        layout.addSpacing(12)
        layout.addWidget(self.search)
        layout.addSpacing(12)
        layout.addWidget(self._nothing)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)

    def _filter(self) -> None:
        wanted = self.search.text().casefold()
        listed: list[Row] = []
        headings = {"prompts": tr("personas", "Prompts"), "personas": tr("personas", "Personas")}
        for kind in ("prompts", "personas"):
            fit = [r for r in self._records.get(kind, ()) if _holds(r, wanted)]
            if fit:
                listed.append(Row(headings[kind]))
            listed += [_row(kind, record) for record in fit]
        if not wanted:
            title = tr("personas", "Examples to begin with")
            listed.append(Row(""))
            listed.append(Row(title, EXAMPLES, "sparkles", control=True))
        keep = self.view.current
        self.model.show(listed)
        self.view.choose(keep)
        text = tr("personas", "Nothing here is called or says “{text}”.")
        self._nothing.set_text(text.format(text=self.search.text()))
        self._nothing.setVisible(not listed)

    def _enter(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _delete(self) -> None:
        kind, _, id_ = self.view.current.partition(":")
        if id_:
            self._page.delete("personas" if kind == "personas" else "prompts", id_)


def _row(kind: str, record: Record) -> Row:
    name = str(record["name"])
    if kind == "prompts":
        return Row(f"/{name}", f"{kind}:{record['id']}")
    return Row(name, f"{kind}:{record['id']}", "drama")


def _holds(record: Record, wanted: str) -> bool:
    texts = (str(record.get(key) or "") for key in ("name", "text", "system"))
    return any(wanted in text.casefold() for text in texts)
