"""The options of one model: simple ones first, all of them on demand, each with its way back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.inputs import Switch
from inglenook.gui.look.notices import Skeleton, Toast
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import (
    Button,
    Card,
    Label,
    Rule,
    ScrollColumn,
    SectionLabel,
    columns,
    rows,
)
from inglenook.gui.models.optionrow import OptionRow
from inglenook.gui.models.optiontexts import GROUPS

Values = dict[str, Any]


class OptionsForm(QWidget):
    """What is changed is kept at once; what needs a load says so and offers it."""

    def __init__(self, bridge: Bridge, themes: ThemeSource, toast: Toast) -> None:
        super().__init__()
        self._bridge, self._themes, self._toast = bridge, themes, toast
        self._id = ""
        self._values: Values = {}
        self.fields: dict[str, OptionRow] = {}
        self._parts: list[tuple[QWidget, tuple[str, ...]]] = []  # with their options
        self.expert = Switch(themes)
        self.expert.setAccessibleName(tr("models", "Show all options"))
        self.expert.toggled.connect(self._show_parts)
        self.reset = Button(themes, tr("models", "Reset all"), kind="link")
        self.reset.clicked.connect(self.reset_all)
        self.problem = Label(themes, "", type_="body", role="err", wrap=True)
        self.problem.hide()
        self.again = Card()
        said = tr("models", "The model is in memory as it was set before. The next question loads"
                  " it again.")  # fmt: skip
        self.again_text = Label(themes, said, type_="secondary", wrap=True)
        self.load = Button(themes, tr("models", "Load it now"))
        self.load.clicked.connect(self._load)
        strip = columns(self.again, 14, (18, 10, 14, 10))
        strip.addWidget(self.again_text, 1)
        strip.addWidget(self.load)
        self.again.hide()
        self.waiting = Skeleton(themes, 5)
        self._area = ScrollColumn(0, (0, 0, 8, 28))
        self._area.column.addStretch(1)
        self._arrange()

    def _arrange(self) -> None:
        head = columns(space=6)
        head.addWidget(self.expert)
        head.addWidget(Label(self._themes, tr("models", "All options"), type_="secondary"))
        head.addStretch(1)
        head.addWidget(self.reset)
        layout = rows(self, 10)
        layout.addLayout(head)
        layout.addWidget(self.again)
        layout.addWidget(self.problem)
        layout.addWidget(self.waiting, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._area, 1)

    def open(self, id_: str) -> None:
        """Show the options of a model."""
        self._id = id_
        self.problem.hide()
        self.again.hide()
        self._area.hide()
        self.waiting.show()
        self._bridge.request(
            "models.options",
            {"id": id_},
            on_done=lambda reply: self._take(id_, reply),
            on_failed=lambda error: self._fail(id_, error),
        )

    def set_values(self, values: Values, field: str = "") -> None:
        """Change some; what is wrong is said at `field`."""
        id_ = self._id
        self._bridge.request(
            "models.options",
            {"id": id_, "values": values},
            on_done=lambda reply: self._take(id_, reply, keep=field),
            on_failed=lambda error: self._fail(id_, error, field),
        )

    def reset_all(self) -> None:
        """Take all back to the defaults; the toast brings them again."""
        before = dict(self._values)
        self.set_values(dict.fromkeys(before))
        undo = tr("models", "All options are at their defaults")
        self._toast.say(undo, lambda: self.set_values(before))

    def _take(self, id_: str, reply: dict[str, Any], keep: str = "") -> None:
        if id_ != self._id:
            return
        self._values = dict(reply["values"])
        if [f["name"] for f in reply["fields"]] != list(self.fields):
            self._build(reply["fields"])
        for field in reply["fields"]:
            name, row = field["name"], self.fields[field["name"]]
            row.field = field
            if name != keep or field["type"] != "texts":  # do not pull text from under the typist
                choices = list(field.get("choices") or [])
                row.show_value(self._values.get(name), reply["defaults"].get(name), choices)
        self.reset.setVisible(bool(self._values))
        self.again.setVisible(bool(reply.get("reload")))
        self._say_loading(False)
        self.waiting.hide()
        self._area.show()
        self._show_parts()

    def _fail(self, id_: str, error: dict[str, Any], field: str = "") -> None:
        if id_ != self._id:
            return
        self.waiting.hide()
        if field in self.fields:
            self.fields[field].say_problem(words.failure(error))
            return
        self._say_loading(False)
        self.problem.set_text(words.failure(error))
        self.problem.show()

    def _build(self, fields: list[dict[str, Any]]) -> None:
        column = self._area.column
        for part, _ in self._parts:
            column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.fields = [], {}
        known = {field["name"]: field for field in fields}
        listed = [name for names in GROUPS.values() for name in names]
        others = tuple(name for name in known if name not in listed)
        for title, names in (*GROUPS.items(), (GROUPS_OTHER, others)):
            group = tuple(name for name in names if name in known)
            if group:
                self._add_group(tr("models", title) if title else "", [known[n] for n in group])
        for name in known:  # in the order of the answer, as `_take` compares it
            self.fields[name] = self.fields.pop(name)

    def _add_group(self, title: str, fields: list[dict[str, Any]]) -> None:
        names = tuple(str(field["name"]) for field in fields)
        head = SectionLabel(self._themes, title)
        head.setContentsMargins(0, 14, 0, 6)
        self._add(head, names)
        for field in fields:
            row = self.fields[str(field["name"])] = OptionRow(self._themes, field)
            row.edited.connect(lambda r=row: self.set_values({r.field["name"]: r.wanted},
                                                             r.field["name"]))  # fmt: skip
            self._add(row, (str(field["name"]),))
            self._add(Rule(), (str(field["name"]),))

    def _add(self, part: QWidget, names: tuple[str, ...]) -> None:
        column = self._area.column
        column.insertWidget(column.count() - 1, part)
        self._parts.append((part, names))

    def _show_parts(self) -> None:
        """Show the simple ones, those that were changed, and with the switch all."""
        for part, names in self._parts:
            part.setVisible(any(map(self._is_shown, names)))

    def _is_shown(self, name: str) -> bool:
        field = self.fields[name].field
        if name in ("device", "gpu_layers") and not self._has_devices:
            return name in self._values
        return self.expert.isChecked() or not field.get("expert") or name in self._values

    @property
    def _has_devices(self) -> bool:
        """Whether there is a choice at all of what computes."""
        device = self.fields.get("device")
        return device is not None and len(device.field.get("choices") or []) > 1

    def _load(self) -> None:
        id_ = self._id
        self._say_loading(True)
        self._bridge.request(
            "models.load",
            {"id": id_},
            on_done=lambda _: self.open(id_),
            on_failed=lambda error: self._fail(id_, error),
        )

    def _say_loading(self, loading: bool) -> None:
        self.load.setEnabled(not loading)
        self.load.setText(tr("models", "Loading") if loading else tr("models", "Load it now"))


GROUPS_OTHER = ""  # options that this version of the window does not know
